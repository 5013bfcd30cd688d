// Nothing is cut: two names, values or vaults that differ late differ on every page.
import { describe, expect, test } from "vitest";
import type { Format } from "../../src/report/report.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const narrow = { ...b.plain, width: 80 };
const formats = ["text", "markdown", "html", "json"] as const satisfies readonly Format[];
const long = (last: string, length: number) =>
  "payments-card-network-gateway-".repeat(9).slice(0, length - 1) + last;

describe.each(formats)("%s, 80 columns", (format) => {
  test("two names of 60 characters that differ in the last are whole", () => {
    const [one, two] = [long("a", 60), long("b", 60)];
    const changes = [
      b.update(one, b.tag("x", null, "1")),
      b.remove(two),
      b.create(`${one}c`),
      b.create(`${two}c`),
    ];
    const report = reporters[format](b.planned(changes), narrow);
    for (const name of [one, two, `${one}c`, `${two}c`]) expect(report).toContain(name);
  });

  test("a vault and an owner of any length are whole", () => {
    const [vault, owner] = [long("v", 100), long("o", 200)];
    const change = { ...b.left("a", "foreign", `owned by ${owner}`), id: b.id("a", vault) };
    const report = reporters[format](b.planned([change]), { ...narrow, unmanaged: true });
    for (const name of [vault, owner]) expect(report).toContain(name);
  });

  test("in what became of effects and in what drifted, too", () => {
    const names = [long("a", 60), long("b", 60), long("c", 60), long("d", 60)];
    const [one = "", two = "", three = "", four = ""] = names;
    const failed = (name: string) =>
      ({ verb: "set", id: b.id(name), result: "failed", message: "the service failed" }) as const;
    const done = (name: string) =>
      ({ verb: "delete", id: b.id(name), result: "done", did: "deleted" }) as const;
    const outcomes = [failed(one), failed(two), done(three), done(four)];
    const moved = names.map((name) => b.drift(name, { kinds: ["changed"], edits: [b.tag("x", null, "1")] }));
    for (const document of [b.applied([b.unchanged("q")], outcomes), b.drifted({ entries: moved })]) {
      const report = reporters[format](document, { ...narrow, all: true });
      for (const name of names) expect(report).toContain(name);
    }
  });

  test("two values of a tag that differ in the last character are told apart", () => {
    const saying = (value: string) =>
      reporters[format](
        b.planned([b.update("a", b.tag("x", value, null), b.contentType(null, value))]),
        narrow,
      );
    expect(saying(long("a", 255))).not.toBe(saying(long("b", 255)));
  });
});

const rows = (width: number, ...changes: Parameters<typeof b.planned>[0]) =>
  reporters
    .text(b.planned(changes), { ...b.plain, width })
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1);

test("a name above half of the width has a line of its own; what is beside it follows", () =>
  expect(rows(60, b.remove(long("a", 31)), b.create(long("b", 30)), b.purge("c"))).toEqual([
    "  - payments-card-network-gateway-a",
    "       delete: declared absent",
    "  ☠ c                               purge: cannot be",
    "                                    recovered",
    `  + ${long("b", 30)}  create from env KV_X`,
  ]));

test("an edit that does not fit has its ends below it, whole; the others stay aligned", () =>
  expect(
    rows(
      60,
      b.update(
        "a",
        b.contentType("x".repeat(60), "text/plain"),
        b.tag("app", "shop", null),
        b.tag("a b", "1", "2"),
      ),
    ),
  ).toEqual([
    "  ~ a  update",
    "       contentType  (pending)",
    `            ${"x".repeat(48)}`,
    `            ${"x".repeat(12)}`,
    "         -> text/plain",
    "       tag app    shop -> (none)  (drift)",
    '       tag "a b"  1 -> 2          (drift)',
  ]));

test("wide characters take two columns", () =>
  expect(
    rows(80, b.update("語語", b.tag("x", "語", "y"), b.tag("xy", "z", "zz")), b.remove("abcdef")),
  ).toEqual([
    "  - abcdef  delete: declared absent",
    "  ~ 語語    update",
    "       tag x   語 -> y  (drift)",
    "       tag xy  z -> zz  (drift)",
  ]));

test("sentences, findings and what stands at the end follow the width", () => {
  const says = "this is a sentence that is longer than the line of the terminal that it is shown on";
  const findings = [
    { finding: "expired", severity: "warning", vault: "v", id: b.id("a"), message: says },
  ] as const;
  const text = reporters.text(b.planned([b.refused("a", { message: says, hint: says })], { findings }), {
    ...b.plain,
    width: 60,
  });
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
});
