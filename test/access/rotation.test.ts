// What an identity needs that only rotates: in the vaults, and for each target.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DoctorDocument } from "../../src/model/document.ts";
import { type Stage, stage } from "../commands/stage.ts";
import { group, resourceTypes } from "../rotate/resource-types.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const subscription = "11111111-1111-1111-1111-111111111111";
const id = (group: string, account: string) =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Storage/storageAccounts/${account}`;
const targets = {
  token: { generate: {} },
  shop: {
    postgres: {
      host: "db.example.com",
      database: "shop",
      users: ["a", "b"],
      admin: { user: "admin", password: { env: "PGADMIN" } },
    },
  },
  azure: {
    postgres: {
      host: "db.postgres.database.azure.com",
      database: "shop",
      users: ["a"],
      admin: { entra: "rotator" },
    },
  },
  orders: {
    sqlServer: {
      host: "orders.database.windows.net",
      database: "orders",
      logins: ["a"],
      admin: { user: "admin", password: { secret: { vault: "admins", name: "sql" } } },
    },
  },
  blobs: { azureKeys: { resource: id("rg", "stshop") } },
  files: { azureKeys: { resource: id("other", "stfiles") } },
  app: { entraApplication: { tenant: subscription, clientId: "33333333-3333-3333-3333-333333333333" } },
  legacy: { exec: { argv: ["rotate"], users: ["a"], env: ["LEGACY"] } },
};
const rotated = (target: string) => ({ rotation: { every: "P30D", target } });

/** Vault `prod` with secrets of these targets, `copies` with a copy of each, `still`, where nothing rotates, and `admins`. */
function rotating(...names: readonly (keyof typeof targets)[]): Stage {
  const template = '{"user":"{{ user | json }}","password":"{{ password | json }}"}';
  const of = (name: string) =>
    ["token", "blobs", "files", "app"].includes(name)
      ? rotated(name)
      : { rotation: { ...rotated(name).rotation, template } };
  const secrets = Object.fromEntries(names.map((name) => [name, of(name)]));
  const set = stage({
    "keyvault-gitops.yaml": JSON.stringify({
      ...head,
      kind: "Config",
      owner: "us",
      manifests: ["*.v.yaml"],
      fingerprint: { key: { env: "ROOT" }, kid: "AAAAAAAA" },
      targets,
      vaults: {
        prod: { targets: Object.keys(targets) },
        copies: { sources: { copyFrom: ["prod"] } },
        still: null,
        admins: null,
      },
    }),
    "prod.v.yaml": JSON.stringify({
      ...head,
      kind: "Vault",
      vault: "prod",
      secrets: { ...secrets, other: { state: "absent" } },
      keys: { k: { keyType: "EC", rotation: { every: "P90D" } } },
    }),
    "copies.v.yaml": JSON.stringify({
      ...head,
      kind: "Vault",
      vault: "copies",
      secrets: { c: { value: { secret: { vault: "prod", name: names[0] } } } },
    }),
    "still.v.yaml": JSON.stringify({
      ...head,
      kind: "Vault",
      vault: "still",
      secrets: { s: { value: { env: "KV_S" } } },
    }),
  });
  return set;
}

async function examined(set: Stage) {
  const { exit, out } = await set.on("doctor --for rotate --format json");
  return { exit, document: JSON.parse(out) as DoctorDocument };
}

const secretVerbs = ["list secrets", "list deleted secrets", "get secret", "set secret", "update secret"];
const keyVerbs = [
  "list keys",
  "list deleted keys",
  "get key",
  "get rotation policy",
  "update key",
  "rotate key",
];

test("the vaults: what rotates, what copies it, and where an administrator's password is", async () => {
  const set = rotating("orders");
  const { document } = await examined(set);
  const found = document.vaults.map((vault) => [
    vault.vault,
    vault.way === "open" ? vault.verbs.map(({ verb, run }) => (run === "rotate" ? verb : run)) : vault.way,
  ]);
  expect(found).toEqual([
    ["prod", [...secretVerbs, ...keyVerbs]],
    ["copies", secretVerbs],
    ["still", "not asked"],
    ["admins", ["get secret"]],
  ]);
  expect(set.writes()).toEqual([]);
});

test("an identity that may rotate and no more is allowed all of it", async () => {
  const set = rotating("token");
  for (const vault of ["prod", "copies"])
    set.vaults.configure(vault, {
      roles: {
        writer: [
          ...["secrets/readMetadata/action", "secrets/getSecret/action", "secrets/setSecret/action"],
          ...["secrets/update/action", "keys/read", "keyrotationpolicies/read"],
          ...["keys/update/action", "keys/rotate/action"],
        ],
      },
    });
  expect((await examined(set)).exit).toBe(0);
});

test("the targets: what is at hand, what is missing, and what is not tried", async () => {
  const set = rotating("token", "shop", "azure", "orders", "blobs", "app", "legacy");
  set.env.set("LEGACY", "c4nary");
  const { exit, document } = await examined(set);
  const found = document.targets?.map(({ target, kind, needs }) => [
    target,
    kind,
    needs.map(({ is, result }) => `${is}: ${result}`),
  ]);
  expect(found).toEqual([
    ["token", "generate", []],
    ["shop", "postgres", ["variable: denied", "rights: not tried"]],
    ["azure", "postgres", ["token: allowed", "rights: not tried"]],
    ["orders", "sqlServer", ["rights: not tried"]],
    ["blobs", "azureKeys", ["token: allowed", "actions: not tried"]],
    ["app", "entraApplication", ["token: allowed", "permission: not tried"]],
    ["legacy", "exec", ["variable: allowed", "rights: not tried"]],
  ]);
  expect(exit).toBe(1);
  set.env.set("PGADMIN", "c4nary");
  const { exit: after, out } = await set.on("doctor --for rotate");
  expect(after).toBe(0);
  expect(out).not.toContain("c4nary");
});

test("for apply and plan nobody asks about targets", async () => {
  const { out } = await rotating("shop").on("doctor --for apply --format json");
  expect(JSON.parse(out)).not.toHaveProperty("targets");
});

test("as people read it", async () => {
  const set = rotating("shop", "blobs", "app");
  const { out } = await set.on("doctor --for rotate");
  const [, asPrinted = ""] = out.split(/^(?=shop )/m);
  expect(asPrinted.replace(/[0-9a-f]{32}/, "RANDOM")).toBe(`shop  target postgres
  ✗ PGADMIN  the variable is not set. Set it for the run that rotates
  · rights   not tried at db.example.com:5432: docs/reference/rotation-targets.md lists them

blobs  target azureKeys
  ✓ token  the identity gets one for https://management.azure.com/.default
  · role   not tried, for that would show a key. It takes Microsoft.Storage/storageAccounts/listKeys/action and Microsoft.Storage/storageAccounts/regenerateKey/action on /subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stshop: doctor --emit roles --for rotate prints a role with these

app  target entraApplication
  ✓ token       the identity gets one for https://graph.microsoft.com/.default
  · permission  not tried, for that would write. It takes Application.ReadWrite.OwnedBy of Microsoft Graph and the ownership of application 33333333-3333-3333-3333-333333333333: docs/how-to/rotate-an-entra-application.md has the commands

4 vaults and 3 targets: 15 allowed, 1 denied, 6 not tried.
* Asked of a name that is not there, which is no proof on Azure: see docs/how-to/access.md.
Nothing was written: rights to write were asked of keyvault-gitops-doctor-RANDOM.
`);
});

test("--emit roles: one identity, a role of two actions for each type, and a word on what no role of Azure gives", async () => {
  const set = rotating("shop", "blobs", "files");
  const { out } = await set.on("doctor --for rotate --emit roles");
  const [cli = "", bicep = ""] = out.split(/^(?=\/\/ Bicep$)/m);
  expect(cli).not.toMatch(/READER|WRITER/);
  const name = "keyvault-gitops rotates Microsoft.Storage/storageAccounts";
  for (const [mark, text] of [
    ["#", cli],
    ["//", bicep],
  ] as const) {
    expect(text).toContain(`${mark} target shop: who administers it gives the rights`);
    expect(text).toContain(`${mark} ${name}`);
    expect(text).not.toContain(`${mark} target blobs`);
  }
  expect(bicep).toContain("param rotator string");
});

test.each(["", "there"])("a shell runs the commands, where the custom role is %s", async (there) => {
  const set = rotating("blobs", "files");
  await set.on("doctor --for rotate --emit roles-cli --out roles.sh");
  const az = `az() {
    case "$1 $2 $3" in
      "keyvault show "*) echo "/id/$4";;
      "role definition list") echo "${there}";;
      "role definition "*) echo "$3 $5";;
      *) echo "$5 $7 \${11}";;
    esac; }`;
  writeFileSync(join(set.root, "run.sh"), `${az}\nROTATOR=r\n. ./roles.sh\n`);
  const lines = execFileSync("sh", ["run.sh"], { cwd: set.root, encoding: "utf8" }).trim().split("\n");
  const type = "Microsoft.Storage/storageAccounts";
  const role = `keyvault-gitops rotates ${type}`;
  const made = lines.findIndex((line) => line.startsWith("create "));
  const [written = ""] = made < 0 ? [] : lines.splice(made, 1);
  expect(lines).toEqual([
    "b86a8fe4-44ce-4948-aee5-eccb2c155cd7 r /id/prod",
    "14b46e9e-c2b7-41b4-b07b-48a6ebf60603 r /id/prod",
    "b86a8fe4-44ce-4948-aee5-eccb2c155cd7 r /id/copies",
    `${role} r ${id("rg", "stshop")}`,
    `${role} r ${id("other", "stfiles")}`,
  ]);
  if (there !== "") return expect(written).toBe("");
  expect(JSON.parse(written.slice("create ".length))).toEqual({
    Name: role,
    IsCustom: true,
    Description: "Lists the keys of a resource and makes one of them anew, and nothing else.",
    Actions: [`${type}/listKeys/action`, `${type}/regenerateKey/action`],
    AssignableScopes: [
      `/subscriptions/${subscription}/resourceGroups/rg`,
      `/subscriptions/${subscription}/resourceGroups/other`,
    ],
  });
});

test("each type of resource with two keys gets a role of the actions that its table says", async () => {
  const named = Object.fromEntries(
    resourceTypes.map(({ path }, i) => [`t${i}`, { azureKeys: { resource: `${group}/${path}` } }]),
  );
  const set = stage({
    "keyvault-gitops.yaml": JSON.stringify({
      ...head,
      kind: "Config",
      owner: "us",
      manifests: ["v.yaml"],
      fingerprint: { key: { env: "ROOT" }, kid: "AAAAAAAA" },
      targets: named,
      vaults: { prod: { targets: Object.keys(named) } },
    }),
    "v.yaml": JSON.stringify({
      ...head,
      kind: "Vault",
      vault: "prod",
      secrets: Object.fromEntries(Object.keys(named).map((name) => [name, rotated(name)])),
    }),
  });
  const { out } = await set.on("doctor --for rotate --emit roles-cli");
  const definitions = [...out.matchAll(/--role-definition '(.*)'$/gm)].map(([, json = ""]) =>
    JSON.parse(json),
  );
  const actions = resourceTypes.map((type) => type.actions.join(" "));
  expect(definitions.map(({ Actions }) => Actions.join(" ")).sort()).toEqual([...new Set(actions)].sort());
  for (const { Name, AssignableScopes } of definitions) {
    expect(Name).toMatch(/^keyvault-gitops rotates Microsoft\.[A-Za-z/]+$/);
    expect(AssignableScopes).toEqual([group.replace("/providers", "")]);
  }
  expect(new Set(definitions.map(({ Name }) => Name)).size).toBe(definitions.length);
});
