import { expect, test } from "vitest";
import { line, loadTree, manifest } from "./loading.ts";

const owners = async (vault: string, own?: string, vaults = "prod") => {
  const { set, problems } = await loadTree({
    "keyvault-gitops.yaml": `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [a.yaml]
vaults: { prod: { ${vault} }, test: }
`,
    "a.yaml": manifest(`${own ? `owner: ${own}\n` : ""}secrets: { a: { value: external } }`, vaults),
  });
  return problems.length > 0 ? problems.map(line) : set.desired.map((one) => `${one.id.vault} ${one.owner}`);
};

test("a manifest speaks for the config's owner", async () => expect(await owners("")).toEqual(["prod acme"]));

test("it may name the config's owner", async () => expect(await owners("", "acme")).toEqual(["prod acme"]));

test("it may name another where the vault's owners allow it", async () =>
  expect(await owners("owners: [acme, team/shop]", "team/shop")).toEqual(["prod team/shop"]));

test("the config's owner is no owner of a vault that does not list it", async () =>
  expect(await owners("owners: [shop]")).toEqual([
    `a.yaml:3:8 vault "prod": the config's owner is not among this vault's owners → list the owner under vaults.prod.owners in the config`,
  ]));

test("each vault of a list must allow it", async () =>
  expect(await owners("owners: [shop]", "shop", "[prod, test]")).toEqual([
    'a.yaml:4:8 owner "shop": the config does not let this owner speak for vault test → list the owner under vaults.test.owners in the config',
  ]));

test.each(["-a", "a b", "", "a:b"])("%j is no owner", async (own) =>
  expect(await owners("", JSON.stringify(own))).toEqual([
    `a.yaml:4:8 owner "${own}": an owner has 1 to 100 letters, digits and . _ / -, and begins with a letter or digit`,
  ]),
);

test("a text of 101 letters is no owner, and too long to be shown", async () =>
  expect(await owners("", "a".repeat(101))).toEqual([
    "a.yaml:4:8 owner: an owner has 1 to 100 letters, digits and . _ / -, and begins with a letter or digit",
  ]));
