// `renamedFrom`: an old name that is declared, given twice or still read is refused before any vault is asked.
import { expect, test } from "vitest";
import { line, loadTargets, manifest, wrong } from "./loading.ts";

const generated = "value: { generate: {} }";
/** A manifest whose secrets are one a line, from line 5. */
const secrets = (...lines: readonly string[]) =>
  manifest(`secrets:\n${lines.map((line) => `  ${line}\n`).join("")}`);

test.each([
  ["nothing is wrong", secrets(`b: { ${generated}, renamedFrom: a }`), []],
  [
    "its own name in another spelling",
    secrets(`b: { ${generated}, renamedFrom: B }`),
    [
      "5:3 it is renamed from its own name: Key Vault does not tell upper from lower case → take renamedFrom out",
    ],
  ],
  [
    "the old name is declared",
    secrets(`A: { ${generated} }`, `b: { ${generated}, renamedFrom: a }`),
    [
      "5:3 it is still declared, and b is renamed from it at vaults/a.yaml:6:3 → take the entry of A out, or take renamedFrom out",
      "6:3 it is renamed from A, which is still declared at vaults/a.yaml:5:3 → take the entry of A out, or take renamedFrom out",
    ],
  ],
  [
    "the old name is declared absent",
    secrets("a: { state: absent }", `b: { ${generated}, renamedFrom: a }`),
    [
      "5:3 it is still declared, and b is renamed from it at vaults/a.yaml:6:3 → take the entry of a out, or take renamedFrom out",
      "6:3 it is renamed from a, which is still declared at vaults/a.yaml:5:3 → take the entry of a out, or take renamedFrom out",
    ],
  ],
  [
    "a chain",
    secrets(`b: { ${generated}, renamedFrom: a }`, `c: { ${generated}, renamedFrom: b }`),
    [
      "5:3 it is still declared, and c is renamed from it at vaults/a.yaml:6:3 → one rename after the other: apply that from a to b first, and then give the entry its new name",
      "6:3 it is renamed from b, which is still declared at vaults/a.yaml:5:3 → one rename after the other: apply that from a to b first, and then give the entry its new name",
    ],
  ],
  [
    "a circle",
    secrets(`a: { ${generated}, renamedFrom: b }`, `b: { ${generated}, renamedFrom: a }`),
    expect.arrayContaining([expect.stringContaining("5:3 it is renamed from b, which is still declared")]),
  ],
  [
    "two of one",
    secrets(`b: { ${generated}, renamedFrom: a }`, `c: { ${generated}, renamedFrom: A }`),
    [
      "5:3 a is renamed twice, also at vaults/a.yaml:6:3 → keep one renamedFrom; copy the value of the other from b",
      "6:3 A is renamed twice, also at vaults/a.yaml:5:3 → keep one renamedFrom; copy the value of the other from c",
    ],
  ],
  [
    "a copy of the old name",
    secrets(`b: { ${generated}, renamedFrom: a }`, "c: { value: { secret: { name: a } } }"),
    ["6:15 it copies prod/secret/a, which is renamed to b at vaults/a.yaml:5:3 → copy b"],
  ],
  [
    "a pending name",
    secrets(`b: { ${generated}, renamedFrom: a--pending }`),
    ["5:46 secrets.b.renamedFrom: names that end with --pending are reserved for rotation"],
  ],
  [
    "no name",
    secrets(`b: { ${generated}, renamedFrom: a_b }`),
    ["5:46 secrets.b.renamedFrom: a secret's name has 1 to 127 letters, digits and hyphens"],
  ],
  [
    "a key that the service makes",
    manifest("keys:\n  b: { keyType: EC, renamedFrom: a }\n"),
    [
      "5:34 keys.b.renamedFrom: a key that the service makes cannot be renamed: under the new name it would be another key → take renamedFrom out, and declare the new key beside the old one; a restored backup keeps its name",
    ],
  ],
  ["a key with material", manifest("keys:\n  b: { material: { env: KV_A }, renamedFrom: a }\n"), []],
  [
    "what shall be absent",
    secrets("b: { state: absent, renamedFrom: a }"),
    ["5:23 secrets.b.renamedFrom: only protect and purge may stand beside state: absent"],
  ],
])("%s", async (_, text, expected) => expect(await wrong(text)).toEqual(expected));

test("a credential that ends by itself is not copied", async () => {
  const entra =
    "{ t: { entraApplication: { tenant: 00000000-0000-4000-8000-000000000001, clientId: 00000000-0000-4000-8000-000000000002 } } }";
  const { problems } = await loadTargets(
    entra,
    "{ b: { renamedFrom: a, expiresIn: P90D, rotation: { beforeExpiry: P30D, target: t } } }",
  );
  expect(problems.map(line)).toEqual([
    "vaults/a.yaml:4:12 a credential of the target t ends by itself, and a copy of it would not be renewed in time → declare b without renamedFrom beside a: rotate adds a credential for it; take a out when nobody reads it",
  ]);
});

test("the secret of a target's administrator", async () => {
  const { problems } = await loadTargets(
    "{ t: { postgres: { host: db.contoso.net, database: d, users: [u], admin: { user: root, password: { secret: { vault: prod, name: A } } } } } }",
    `{ b: { ${generated}, renamedFrom: a }, c: { rotation: { every: P30D, target: t } } }`,
  );
  expect(problems.map(line)).toEqual([
    expect.stringMatching(
      /^keyvault-gitops.yaml:.* the target t reads prod\/secret\/a, which is renamed to b .* → let it read b$/,
    ),
  ]);
});
