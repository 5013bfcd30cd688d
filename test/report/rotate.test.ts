// A rotation as people read it.
import { expect, test } from "vitest";
import type { RotationEntry } from "../../src/model/rotation.ts";
import { at, id, rotated } from "./build.ts";
import { reporters } from "./reporters.ts";

const place = { file: "v.yaml", line: 4, column: 3 };
const by = { target: "shop-db", strategy: "dual" } as const;
const due = { is: "due", why: "age", since: at("2027-01-01") } as const;

const users = ["shop_a", "shop_b"];
const address = "shop.postgres.database.azure.com:5432/shop";

const entries: readonly RotationEntry[] = [
  { id: id("a"), place, due, ...by, address, result: "rotated", published: { is: "works" } },
  { id: id("b"), place, due: { is: "later", at: at("2027-02-01") }, ...by, result: "not due" },
  { id: id("c"), place, due: { is: "never" }, ...by, result: "not due" },
  { id: id("d"), place, due: { is: "due", why: "missing" }, ...by, address, users, result: "would rotate" },
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
  {
    id: id("g"),
    place,
    due,
    ...by,
    result: "unknown",
    message: "its target cannot tell yet",
    published: { is: "unknown", hint: "run again at once" },
  },
];

const style = {
  width: 80,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
} as const;

test("what was due, what became of it, and what works; the rest is counted", () =>
  expect(reporters.text(rotated(entries), style)).toBe(`contoso-prod  https://contoso-prod.vault.azure.net
  ↻ a      rotated with shop-db: it was due since 2027-01-01T00:00:00Z
       what is published works
  ↻ d      would rotate with shop-db: missing
       address: shop.postgres.database.azure.com:5432/shop; credential: one of
       shop_a, shop_b
  ! e      rotation refused: why
       what lifts it: lift
       at v.yaml:4:3
  ↻ key f  rotation failed: the connection failed
  ↻ g      rotation unfinished: its target cannot tell yet
       it is not known whether what is published works; run again at once
  = 2 not due

Rotation: 1 rotated, 1 due, 1 unfinished, 1 refused, 1 failed; of what is
published 1 is not known to work; 2 not due.
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
| ↻ | <code>d</code> | would rotate with shop-db: missing<br>address: shop.postgres.database.azure.com<span>&#58;</span>5432/shop; credential: one of shop&#95;a, shop&#95;b |

2 not due
`));

test.each<[string, readonly RotationEntry[], Parameters<typeof rotated>[1], string]>([
  [
    "what is unfinished is not due",
    [{ id: id("a"), place, due: { is: "due", why: "unfinished" }, ...by, result: "would rotate" }],
    { dryRun: true },
    "  ↻ a  would finish its rotation with shop-db\n\nRotation (dry run): 1 unfinished.\n",
  ],
  [
    "what an earlier run began",
    [{ id: id("a"), place, due: { is: "due", why: "unfinished" }, ...by, result: "rotated" }],
    {},
    "  ↻ a  rotated with shop-db: an earlier run had begun\n\nRotation: 1 rotated.\n",
  ],
  [
    "what was asked for",
    [{ id: id("a"), place, due: { is: "due", why: "asked" }, ...by, result: "rotated" }],
    { reason: "leaked in a log" },
    "  ↻ a  rotated with shop-db: it was asked for\n\nRotation: 1 rotated.\nAsked for now, because: leaked in a log\n",
  ],
  [
    "what is given up",
    [{ id: id("a"), place, due: { is: "never" }, ...by, result: "abandoned" }],
    {},
    "  ↻ a  its unfinished rotation is given up\n\nRotation: 1 given up.\n",
  ],
  [
    "copies that were not written",
    [{ id: id("a"), place, due, ...by, result: "rotated" }],
    {
      copies: [
        { verb: "set", id: id("b"), result: "done", did: "set" },
        { verb: "set", id: id("c"), result: "failed", code: "vault-forbidden", message: "why" },
        { verb: "set", id: id("d"), result: "refused", message: "why", hint: "lift" },
      ],
    },
    "Rotation: 1 rotated, 1 copy, 2 copies not written.\n",
  ],
])("%s", (_, of, differs, expected) => {
  const text = reporters.text(rotated(of, differs), style);
  expect(text).toContain(expected);
});

test("why it was asked for stands in every format", () => {
  const document = rotated(entries.slice(0, 1), { reason: "leaked in a log" });
  for (const reporter of Object.values(reporters))
    expect(reporter(document, style)).toContain("leaked in a log");
});

test("the JSON document is the document", () =>
  expect(JSON.parse(reporters.json(rotated(entries)))).toEqual(rotated(entries)));
