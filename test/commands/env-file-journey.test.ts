// One .env, two environments: `import --from dotenv` declares it for the first, and `fill < .env` fills the second.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { tokenOf } from "../scene.ts";
import { fixture } from "../sources/sops/build.ts";
import { stage } from "./stage.ts";

const age = /public key: (.*)/.exec(fixture("keys/age.txt"))?.[1] ?? "";
const env = `DATABASE_URL='postgres://shop:correct horse@db/shop' # of the shop
export Mail__Token=three-blind-mice
app.name=shop
plain=text
DEBUG=
`;

test("a .env that was imported for one environment fills the next one", async () => {
  const set = stage({ ".env": env, ".sops.yaml": `creation_rules: [{ age: ${age} }]` });
  set.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  const imported = await set.on("import --from dotenv .env --vault dev --owner us --sops dev.sops.yaml");
  expect(imported.exit, imported.err).toBe(0);
  execFileSync("git", ["add", "."], { cwd: set.root });
  expect((await set.on("apply --yes")).exit).toBe(0);

  // The next environment has the same secrets, and its values come from whoever sets it up.
  const manifest = parse(readFileSync(join(set.root, "vaults/dev.yaml"), "utf8"));
  const secrets = Object.keys(manifest.secrets).map((name) => [name, { value: "external" }]);
  const next = { ...manifest, vault: "test", secrets: Object.fromEntries(secrets) };
  writeFileSync(join(set.root, "vaults/test.yaml"), stringify(next));
  const config = parse(readFileSync(join(set.root, "keyvault-gitops.yaml"), "utf8"));
  const both = { ...config, vaults: { ...config.vaults, test: {} } };
  writeFileSync(join(set.root, "keyvault-gitops.yaml"), stringify(both));

  const readSecret = async () => ({ by: "stdin" as const, bytes: new TextEncoder().encode(env) });
  const { exit, out, err } = await set.on("fill --yes --vault test", { readSecret });
  expect(exit, err).toBe(0);
  expect(err).toContain(`
test/database-url  from DATABASE_URL, line 1
test/mail--token   from Mail__Token, line 2
test/app-name      from app.name, line 3
Line 5 of stdin: it has no value, and no secret here has its name.
`);
  // It is tracked here, as it must not be.
  expect(out).toContain("stands in .env, which git tracks");
  expect(out + err).not.toContain("correct horse");
  expect((await set.on("plan --vault test --exit-code")).exit).toBe(0);

  const credential = {
    getToken: async () => ({ token: tokenOf("writer"), expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const client = new SecretClient("https://test.vault.azure.net", credential, {
    httpClient: set.vaults.httpClient,
  });
  const values = secrets.map(async ([name]) => (await client.getSecret(String(name))).value);
  expect(await Promise.all(values)).toEqual([
    "shop",
    "postgres://shop:correct horse@db/shop",
    "three-blind-mice",
    "text",
  ]);
});
