// A row says all that will be sent, with no option: what is new of it, and what a new version takes over.
import { expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import type { Style } from "../../src/report/report.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const lines = (changes: readonly Change[], differs: Partial<Style> = {}) =>
  reporters
    .text(b.planned(changes), { ...b.plain, ...differs })
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1);

const send = {
  contentType: "text/plain",
  enabled: false,
  notBefore: b.at("2026-01-01"),
  expiresIn: "P90D",
  tags: { app: "shop", team: "pay ments" },
};
const sent = "enabled false, notBefore 2026-01-01T00:00:00Z, expiresIn P90D from creation";
const all = `contentType text/plain, ${sent}, tag app shop, tag team "pay ments"`;
const edits = [b.contentType(null, "text/plain"), b.tag("team", "x", "pay ments")];
const edited = `keeps ${sent}, tag app shop`;

test.each<[Change, string]>([
  [b.create("a", { send }), `+ a  create from env KV_X; ${all}`],
  [
    b.create("a", { send, keepEnabled: 2 }),
    `+ a  create from env KV_X; ${all}, versions: the 2 newest stay enabled`,
  ],
  [b.set("a", { send }), `± a  value: new version from env KV_X (source changed in git); keeps ${all}`],
  [b.set("a", { send, edits }), `± a  value: new version from env KV_X (source changed in git); ${edited}`],
  [b.settle("a", { send, edits }), `? a  value: not known, compared with env KV_X at apply; ${edited}`],
  [b.adopt("a", { send, edits }), `⇐ a  adopt: if its value equals env KV_X; ${edited}`],
  [b.recover("a", { keepEnabled: 2 }), "♻ a  recover; versions: the 2 newest stay enabled"],
  [
    b.createKey("a", { send: { keyOps: ["sign"], enabled: true, expiresOn: b.at("2027-01-01"), tags: {} } }),
    "+ key a  create EC P-256; keyOps sign, expiresOn 2027-01-01T00:00:00Z",
  ],
  [
    b.setKey("a", { origin: { ...b.made, exportable: true }, send: { enabled: true, tags: { app: "x" } } }),
    "± key a  new version: EC P-256, exportable; keeps tag app x",
  ],
  [
    b.adoptKey("a", {
      value: {
        is: "compared",
        origin: { ...b.imported, exportable: true, hardwareProtected: true },
        overwrite: true,
      },
    }),
    "⇐ key a  adopt: its material becomes that of file a.pem, a new version in hardware and exportable",
  ],
  [
    b.rotate("a", { send: { keyOps: ["sign"], enabled: true, tags: {} } }),
    "↻ key a  rotate: new version by the service; keeps keyOps sign",
  ],
])("one line where it fits: %#", (change, line) => expect(lines([change])?.[0]).toBe(`  ${line}`));

test.each(["markdown", "html"] as const)("%s says it in the same cell", (format) =>
  expect(reporters[format](b.planned([b.create("a", { send })]), b.plain)).toContain(
    "expiresIn P90D from creation, tag app shop",
  ),
);

test("below what is done where it does not fit, broken at spaces", () =>
  expect(lines([b.create("a", { send }), b.remove("b-longer")], { width: 60 })).toEqual([
    "  - b-longer  delete: declared absent",
    "  + a         create from env KV_X;",
    "              contentType text/plain, enabled false,",
    "              notBefore 2026-01-01T00:00:00Z, expiresIn P90D",
    '              from creation, tag app shop, tag team "pay',
    '              ments"',
  ]));

test("creates that are equal but for their names share one row, with every name", () => {
  const changes = [
    b.create("first", { send }),
    b.create("other"),
    b.create("second", { send }),
    b.create("third", { send: { ...send, enabled: true } }),
    b.create("fourth", { source: b.env("KV_Y") }),
    b.createKey("first"),
    b.createKey("second"),
  ];
  expect(lines(changes)).toEqual([
    `  + 2 alike  create from env KV_X; ${all}`,
    "       first, second",
    "  + other    create from env KV_X",
    `  + third    create from env KV_X; ${all.replace("enabled false, ", "")}`,
    "  + fourth   create from env KV_Y",
    "  + 2 alike  create EC P-256",
    "       key first, key second",
  ]);
  const markdown = reporters.markdown(b.planned(changes), b.plain);
  expect(markdown).toContain("| + | <code>first, second</code> | create from env KV&#95;X; contentType");
  expect(reporters.html(b.planned(changes), b.plain)).toContain("<code>first, second</code>");
  expect(JSON.parse(reporters.json(b.planned(changes))).changes).toEqual(changes);
});

test("only creates do: what overwrites or takes away has a row of its own", () =>
  expect(lines([b.remove("a"), b.remove("b"), b.set("c"), b.set("d")])).toHaveLength(4));
