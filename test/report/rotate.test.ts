// A rotation as people read it.
import { expect, test } from "vitest";
import type { RotationEntry } from "../../src/model/rotation.ts";
import { reporters } from "../../src/report/report.ts";
import { at, id, rotated } from "./build.ts";

const place = { file: "v.yaml", line: 4, column: 3 };
const by = { target: "shop-db", strategy: "dual" } as const;
const due = { is: "due", why: "age", since: at("2027-01-01") } as const;

const entries: readonly RotationEntry[] = [
  { id: id("a"), place, due, ...by, result: "rotated" },
  { id: id("b"), place, due: { is: "later", at: at("2027-02-01") }, ...by, result: "not due" },
  { id: id("c"), place, due: { is: "never" }, ...by, result: "not due" },
  { id: id("d"), place, due: { is: "due", why: "missing" }, ...by, result: "would rotate" },
  {
    id: id("e"),
    place,
    due: { is: "due", why: "unfinished" },
    ...by,
    result: "refused",
    message: "why",
    hint: "lift",
  },
  { id: { ...id("f"), kind: "key" }, place, due, result: "failed", message: "the connection failed" },
  { id: id("g"), place, due, ...by, result: "unknown", message: "its target cannot tell yet" },
];

const style = {
  width: 100,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
} as const;

test("what was due, and what became of it; the rest is counted", () =>
  expect(reporters.text(rotated(entries), style)).toBe(`contoso-prod  https://contoso-prod.vault.azure.net
  ↻ a      rotated with shop-db (dual): it was due since 2027-01-01T00:00:00Z
  ↻ d      would rotate with shop-db (dual): missing
  ! e      rotation refused: why
       what lifts it: lift
       at v.yaml:4:3
  ↻ key f  rotation failed: the connection failed
  ↻ g      rotation unfinished: its target cannot tell yet
  = 2 not due

Rotation: 1 rotated, 1 due, 1 refused, 1 unknown, 1 failed; 2 not due.
`));

test("with --all also what is not due", () =>
  expect(
    reporters.text(rotated(entries.slice(1, 3)), { ...style, all: true }),
  ).toBe(`contoso-prod  https://contoso-prod.vault.azure.net
  = b  due on 2027-02-01T00:00:00Z
  = c  never due: it has no expiry

Rotation: nothing due; 2 not due.
`));

test("a dry run says that it is one", () =>
  expect(reporters.markdown(rotated(entries.slice(1, 4), { dryRun: true }), style)).toBe(`## Rotation

**Rotation (dry run): 1 due; 2 not due.**

### contoso-prod

<code>https<span>&#58;</span>//contoso-prod.vault.azure.net</code>

|   | Name | What |
| - | ---- | ---- |
| ↻ | <code>d</code> | would rotate with shop-db (dual): missing |

2 not due
`));

test("the JSON document is the document", () =>
  expect(JSON.parse(reporters.json(rotated(entries)))).toEqual(rotated(entries)));
