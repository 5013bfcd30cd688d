// The role assignments of the two identities, as Azure CLI commands and as Bicep, with no vault asked.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clinic, keys, secrets } from "./world.ts";

const two = { "shop-prod": null, ours: { url: "https://shop-test.vault.azure.net" } };
const reader = "21090545-7ca7-4776-b22c-e363652d74d2";

test("commands of the Azure CLI: secrets in two vaults, one by its name in Azure", async () => {
  const set = clinic({ secrets }, two);
  expect(await set.on("doctor --emit roles-cli")).toEqual({
    exit: 0,
    err: "",
    out: `# The object ids of the identities.
READER="\${READER:?object id of the identity that plans}"
WRITER="\${WRITER:?object id of the identity that applies}"

# shop-prod
SCOPE="$(az keyvault show --name 'shop-prod' --query id --output tsv)"
az role assignment create --role 21090545-7ca7-4776-b22c-e363652d74d2 --assignee-object-id "$READER" --assignee-principal-type ServicePrincipal --scope "\${SCOPE:?}" # Key Vault Reader
az role assignment create --role b86a8fe4-44ce-4948-aee5-eccb2c155cd7 --assignee-object-id "$WRITER" --assignee-principal-type ServicePrincipal --scope "\${SCOPE:?}" # Key Vault Secrets Officer

# shop-test
SCOPE="$(az keyvault show --name 'shop-test' --query id --output tsv)"
az role assignment create --role 21090545-7ca7-4776-b22c-e363652d74d2 --assignee-object-id "$READER" --assignee-principal-type ServicePrincipal --scope "\${SCOPE:?}" # Key Vault Reader
az role assignment create --role b86a8fe4-44ce-4948-aee5-eccb2c155cd7 --assignee-object-id "$WRITER" --assignee-principal-type ServicePrincipal --scope "\${SCOPE:?}" # Key Vault Secrets Officer
`,
  });
  expect(set.vaults.log).toEqual([]);
});

test("Bicep: secrets and keys", async () => {
  const { out } = await clinic({ secrets, keys }, { "shop-prod": null }).on("doctor --emit roles-bicep");
  expect(
    out,
  ).toBe(`// Deploy it to the resource group that the vaults are in; for vaults of several groups, once for each (--vault GLOB).
@description('Object id of the identity that plans.')
param reader string
@description('Object id of the identity that applies.')
param writer string

var grants = [
  { vault: 'shop-prod', role: '21090545-7ca7-4776-b22c-e363652d74d2', principal: reader } // Key Vault Reader
  { vault: 'shop-prod', role: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7', principal: writer } // Key Vault Secrets Officer
  { vault: 'shop-prod', role: '14b46e9e-c2b7-41b4-b07b-48a6ebf60603', principal: writer } // Key Vault Crypto Officer
]

resource vaults 'Microsoft.KeyVault/vaults@2023-07-01' existing = [for grant in grants: {
  name: grant.vault
}]

resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (grant, i) in grants: {
  name: guid(vaults[i].id, grant.principal, grant.role)
  scope: vaults[i]
  properties: {
    principalId: grant.principal
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', grant.role)
  }
}]
`);
});

test.each([
  ["roles", "# Azure CLI", "// Bicep"],
  ["roles --for plan", reader, reader],
])("--emit %s: both, and every vault in each", async (what, inCli, inBicep) => {
  const { out } = await clinic({ keys }, two).on(`doctor --emit ${what}`);
  const [cli = "", bicep = ""] = out.split(/^(?=\/\/ Bicep$)/m);
  expect(cli).toContain(inCli);
  expect(bicep).toContain(inBicep);
  for (const name of ["shop-prod", "shop-test"]) {
    expect(cli).toContain(`az keyvault show --name '${name}' `);
    expect(bicep).toContain(`{ vault: '${name}', `);
  }
  expect(out.includes("WRITER")).toBe(what === "roles");
});

test("a managed HSM and a vault without manifests get a word each", async () => {
  const hsm = { prod: null, hsm: { url: "https://hsm.managedhsm.azure.net" }, empty: null };
  const set = clinic({ keys: { made: { keyType: "RSA-HSM", keySize: 2048 } } }, { prod: null, hsm: hsm.hsm });
  writeFileSync(
    join(set.root, "keyvault-gitops.yaml"),
    JSON.stringify({
      apiVersion: "keyvault-gitops/v1",
      kind: "Config",
      owner: "us",
      manifests: ["v.yaml"],
      vaults: hsm,
    }),
  );
  const { out } = await set.on("doctor --emit roles");
  for (const mark of ["#", "//"]) {
    expect(out).toContain(`${mark} hsm is a managed HSM, whose roles are its own`);
    expect(out).toContain(`${mark} empty: nothing is declared for it, so nothing is needed.`);
  }
});

test("a shell runs the commands as they stand, and none with an empty scope", async () => {
  const set = clinic({ secrets }, two);
  await set.on("doctor --emit roles-cli --out roles.sh");
  const run = (found: string) => {
    const az = `az() { if [ "$1" = keyvault ]; then ${found}; else echo "$5 $7 \${11}"; fi; }`;
    writeFileSync(join(set.root, "run.sh"), `${az}\nREADER=r WRITER=w\n. ./roles.sh\n`);
    return execFileSync("sh", ["run.sh"], { cwd: set.root, encoding: "utf8", stdio: "pipe" })
      .trim()
      .split("\n");
  };
  expect(run('echo "/id/$4"')).toEqual([
    `${reader} r /id/shop-prod`,
    "b86a8fe4-44ce-4948-aee5-eccb2c155cd7 w /id/shop-prod",
    `${reader} r /id/shop-test`,
    "b86a8fe4-44ce-4948-aee5-eccb2c155cd7 w /id/shop-test",
  ]);
  expect(() => run("false")).toThrow();
});
