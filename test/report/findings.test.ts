// Findings by kind: what is wrong stands first, and what is only good to know drowns nothing.
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const about = (name: string) => ({ vault: "contoso-prod", id: b.id(name) });
const findings: readonly Finding[] = [
  { finding: "never expires", severity: "note", ...about("a"), message: "it has no expiry" },
  { finding: "expiring", severity: "warning", ...about("b"), message: "it expires on a day" },
  { finding: "never expires", severity: "note", ...about("c"), message: "it has no expiry" },
  {
    finding: "policy broken",
    rule: "namePattern",
    severity: "error",
    ...about("d"),
    message: "its name does not match ^[a|b]$: rename it",
  },
  { finding: "expiring", severity: "warning", ...about("e"), message: "it expires on a day" },
];
const document = b.planned([], { findings, digest: "D" });

describe("text", () => {
  const listed = (all: boolean) =>
    reporters
      .text(document, { ...b.plain, all })
      .split("\n\n")[0]
      ?.split("\n");

  test("groups them, worst first, and counts the notes", () =>
    expect(listed(false)).toEqual([
      "Findings",
      "  error    policy broken (1)",
      "       contoso-prod/secret/d: its name does not match ^[a|b]$: rename it",
      "  warning  expiring (2)",
      "       contoso-prod/secret/b: it expires on a day",
      "       contoso-prod/secret/e: it expires on a day",
      "  note     never expires (2)",
    ]));

  test("lists the notes with --all", () =>
    expect(listed(true)?.slice(-3)).toEqual([
      "  note     never expires (2)",
      "       contoso-prod/secret/a: it has no expiry",
      "       contoso-prod/secret/c: it has no expiry",
    ]));
});

test("Markdown holds all of them, the notes folded away", () =>
  expect(reporters.markdown(document, b.plain)).toContain(`\
### Findings

**error**: policy broken (1)

- <code>contoso-prod/secret/d</code>: its name does not match ^&#91;a&#124;b&#93;&#36;: rename it

**warning**: expiring (2)

- <code>contoso-prod/secret/b</code>: it expires on a day
- <code>contoso-prod/secret/e</code>: it expires on a day

<details><summary>note: never expires (2)</summary>

- <code>contoso-prod/secret/a</code>: it has no expiry
- <code>contoso-prod/secret/c</code>: it has no expiry

</details>
`));

test("HTML holds all of them, the notes folded away", () => {
  const html = reporters.html(document, b.plain);
  const groups = html.matchAll(/<details class="group"( open)?><summary><span class="(\w+)">(.*?)<\/span>/g);
  expect([...groups].map(([, ...group]) => group)).toEqual([
    [" open", "red", "error: policy broken (1)"],
    [" open", "yellow", "warning: expiring (2)"],
    [undefined, "dim", "note: never expires (2)"],
  ]);
  expect(html.match(/<li data-/g)).toHaveLength(findings.length);
});

test("JSON holds them as they are", () =>
  expect(JSON.parse(reporters.json(document)).findings).toEqual(findings));

describe("what is not for a comment", () => {
  const secret: Finding = {
    finding: "same value",
    severity: "warning",
    confidential: true,
    ...about("f"),
    message: "its value is that of another",
  };
  const told = b.planned([], { findings: [...findings, secret], digest: "D" });

  test.each(["text", "json", "html"] as const)("%s tells it", (format) =>
    expect(reporters[format](told, b.plain)).toContain("its value is that of another"),
  );

  test("Markdown tells neither what, nor of which object, nor how many", () => {
    const [with_, without] = [told, document].map((one) => reporters.markdown(one, b.plain).split("\n"));
    const line = "There are findings that are not for a comment: the formats text, json and html tell them.";
    expect(with_?.filter((one) => !without?.includes(one))).toEqual([line]);
  });
});
