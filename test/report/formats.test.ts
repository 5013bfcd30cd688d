// The same plan for a pull request, a browser and a program.
import { expect, test } from "vitest";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const document = b.planned(
  [
    b.create("db-password"),
    b.update("smtp-host", b.tag("team", "a|b", null)),
    b.remove("old-password"),
    b.unchanged("queue-url"),
  ],
  {
    digest: "DIGEST",
    estimate: { calls: 3, seconds: 1 },
    findings: [{ finding: "missing", severity: "warning", vault: "contoso-prod", message: "ask @team" }],
  },
);

test("Markdown: the summary, a table a vault, the edits folded away, the digest", () =>
  expect(reporters.markdown(document, b.plain)).toBe(`\
## Plan

**Plan: 1 to create, 1 to update, 1 to delete; 1 unchanged. 3 calls, about 1 s.**

### contoso-prod

<code>https<span>&#58;</span>//contoso-prod.vault.azure.net</code>

|   | Name | What |
| - | ---- | ---- |
| - | <code>old-password</code> | delete: declared absent |
| + | <code>db-password</code> | create from env KV&#95;X |
| &#126; | <code>smtp-host</code> | update; tag team |

<details><summary>1 property</summary>

\`\`\`text
~ smtp-host
    tag team  "a|b" -> (none)  (drift)
\`\`\`

</details>

1 unchanged

### Findings

**warning**: missing (1)

- <code>contoso-prod</code>: ask <span>&#64;</span>team

Digest: DIGEST
`));

test("Markdown of a quiet plan is its summary and its vaults", () =>
  expect(reporters.markdown(b.planned([], { vaults: [b.quietVault], digest: "DIGEST" }), b.plain)).toBe(`\
## Plan

**No changes.**

### contoso-prod

<code>https<span>&#58;</span>//contoso-prod.vault.azure.net</code>

Digest: DIGEST
`));

test("JSON is the whole document, indented by two", () => {
  const json = reporters.json(document);
  expect(JSON.parse(json)).toEqual(document);
  expect(json).toMatch(/^\{\n {2}"apiVersion": "keyvault-gitops\/v1",\n {2}"kind": "Plan",\n/);
});

test.each(["text", "markdown", "html"] as const)("%s never shows a plain text of git", (format) => {
  const literal = { from: "literal", text: "CANARY" } as const;
  const json = { from: "json", value: { kind: "plain", value: "CANARY" } } as const;
  const changes = [
    b.create("a", { source: literal }),
    b.set("b", { value: { from: "source", source: json } }),
    b.settle("c", { source: literal, evidence: "outside" }),
    b.adopt("d", { value: { is: "compared", source: { from: "base64", of: literal }, overwrite: true } }),
  ];
  const report = reporters[format](b.planned(changes), { ...b.plain, all: true });
  expect(report).toContain("literal");
  expect(report).not.toContain("CANARY");
});
