// A vault is added to a config without another change to its text.
import { expect, test } from "vitest";
import { addVault } from "../../src/manifest/edit/add-vault.ts";
import { parseYaml } from "../../src/manifest/read/parse.ts";

const vault = { name: "new", url: "https://new.vault.azure.net" };
const line = 'new: { url: "https://new.vault.azure.net" }';

test.each([
  ["at the end", "vaults:\n  a:\n", `vaults:\n  a:\n  ${line}\n`],
  ["without a last line break", "vaults:\n  a:", `vaults:\n  a:\n  ${line}`],
  ["behind a comment of the line", "vaults:\n  a: # the first\n", `vaults:\n  a: # the first\n  ${line}\n`],
  [
    "behind a mapping",
    "vaults:\n  a:\n    url: x\ngrace: P7D\n",
    `vaults:\n  a:\n    url: x\n  ${line}\ngrace: P7D\n`,
  ],
  [
    "before what follows",
    "vaults:\n    a:\n        prune: off   # for now\n    # later\n\n# end\ngrace:   'P7D'\n",
    `vaults:\n    a:\n        prune: off   # for now\n    ${line}\n    # later\n\n# end\ngrace:   'P7D'\n`,
  ],
  [
    "behind a flow mapping",
    "vaults:\n  a: { owners: [x,\n     y] }\n",
    `vaults:\n  a: { owners: [x,\n     y] }\n  ${line}\n`,
  ],
  ["in one line", "vaults: { a: , b:   null } # all\n", `vaults: { a: , b:   null, ${line} } # all\n`],
  ["in JSON", '{"vaults":{"a":{"url":"x"}}}', `{"vaults":{"a":{"url":"x"}, ${line}}}`],
  ["into none", "vaults: {}\n", `vaults: { ${line}}\n`],
  ["into windows' lines", "vaults:\r\n  a:\r\n", `vaults:\r\n  a:\r\n  ${line}\n`],
])("%s", (_, text, expected) => {
  const added = addVault(text, vault);
  expect(added).toBe(expected);
  const { document, problems } = parseYaml("c.yaml", new TextEncoder().encode(added));
  expect(problems).toEqual([]);
  expect(document?.data).toMatchObject({ vaults: { new: { url: vault.url } } });
});

test("owners stand beside the url", () =>
  expect(addVault("vaults: {}", { ...vault, owners: ["us"] })).toBe(
    'vaults: { new: { url: "https://new.vault.azure.net", owners: [us] }}',
  ));
