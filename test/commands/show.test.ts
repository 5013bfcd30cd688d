// `show FILE`: what one run saved as JSON, any later one shows in every format. What is no such document is refused.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { driftKinds } from "../../src/model/document/drift.ts";
import type { Document, PlanDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";
import { inJson } from "../../src/report/formats/escape.ts";
import { tree } from "../files.ts";
import * as b from "../report/build.ts";
import { call } from "./shell.ts";
import { stage } from "./stage.ts";

const config =
  "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [v.yaml]\nvaults: { prod: }\n";
const manifest =
  "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nsecrets:\n  greeting: { value: { literal: hello }, tags: { team: a } }\n";
const set = () => stage({ "keyvault-gitops.yaml": config, "v.yaml": manifest }, { git: false });
const formats = ["text", "json", "markdown", "html"] as const;

test.each(["text", "json", "markdown", "sarif"])("a plan in %s is what plan itself says", async (format) => {
  const s = set();
  await s.on("plan --format json --out p.json");
  const planned = await s.on(`plan --format ${format}`);
  expect(await s.on(`show p.json --format ${format}`)).toEqual({ ...planned, err: "" });
  expect(planned.out).toContain("greeting");
});

test("a plan's page has what the file says, and not what only the run knew", async () => {
  const s = set();
  await s.on("plan --format json --out p.json");
  const [planned, shown] = [await s.on("plan --format html"), await s.on("show p.json --format html")];
  for (const { out } of [planned, shown]) expect(out).toContain("greeting");
  for (const section of ["expiry", "matrix", "owners"]) {
    expect(planned.out).toContain(`<section id="${section}"`);
    expect(shown.out).not.toContain(`<section id="${section}"`);
  }
});

test.each(formats)("an outcome, a refusal and drift in %s are what apply and drift say", async (format) => {
  const s = set();
  const saved = async (line: string, exit: number) => {
    const { out, ...ran } = await s.on(`${line} --format json`);
    expect(ran).toMatchObject({ exit });
    writeFileSync(`${s.root}/d.json`, out);
    const shown = await s.on(`show d.json --all --format ${format}`);
    expect(shown).toMatchObject({ exit: 0, err: "" });
    expect(shown.out).toMatch(exit === 4 ? /not approved|"unapproved"/ : /greeting/);
    if (format === "json") expect(shown.out).toBe(out);
    return shown.out;
  };
  await saved(`apply --yes --digest ${"x".repeat(43)}`, 4);
  await saved("apply --yes", 0);
  writeFileSync(`${s.root}/v.yaml`, manifest.replace("team: a", "team: b"));
  await saved("drift", 0);
  writeFileSync(`${s.root}/v.yaml`, `${manifest}  other: { value: { literal: there } }\n`);
  expect(await saved("drift", 2)).toContain("other");
  await saved("drift --fix --yes", 2);
  await saved("drift --accept", 2);
});

test("one plan, once for the machine, the comment and the browser", async () => {
  const s = set();
  const line = "plan --out p.json --out p.md --out p.html --out p.txt --out p --format markdown";
  expect(await s.on(line)).toMatchObject({
    exit: 0,
    out: "",
    err: expect.stringContaining("Plan: 1 to create"),
  });
  const text = (name: string) => readFileSync(`${s.root}/${name}`, "utf8");
  expect(JSON.parse(text("p.json"))).toMatchObject({ kind: "Plan" });
  expect(text("p.html")).toMatch(/^<!doctype html>/);
  expect(text("p.md")).toMatch(/^## Plan/);
  expect(text("p")).toBe(text("p.md"));
  expect(text("p.txt")).toMatch(/^prod {2}https/);
  const again = await s.on("show p.json --out again.MD --out again.json");
  expect(again).toMatchObject({ exit: 0, out: "" });
  expect(text("again.MD")).toBe(text("p.md"));
  expect(text("again.json")).toBe(text("p.json"));
});

test.each([
  ["p.json --out ./p.json", "--out: p.json and ./p.json are one file."],
  ["p.json --out none/p.md", "--out: there is no folder none."],
  ["p.json --out linked.md", "--out: linked.md is a link."],
])("apply --out %s is refused before anything is written", async (out, message) => {
  const s = stage({ "keyvault-gitops.yaml": config, "v.yaml": manifest });
  const { symlinkSync } = await import("node:fs");
  symlinkSync(`${s.root}/v.yaml`, `${s.root}/linked.md`);
  expect(await s.on(`apply --yes --out ${out}`)).toMatchObject({
    exit: 1,
    err: expect.stringContaining(message),
  });
  expect(s.writes()).toEqual([]);
});

const plan = b.planned(b.everyKind);
const shown = async (document: unknown, format = "text") => {
  const { root } = tree(
    { "d.json": typeof document === "string" ? document : inJson(document) },
    { git: false },
  );
  return call(["show", `${root}/d.json`, "--format", format]);
};

const outcomes = Object.values({
  done: { verb: "create", id: b.id("a"), result: "done", did: "created" },
  refused: { verb: "adopt", id: b.id("a"), result: "refused", message: "m", hint: "h" },
  skipped: { verb: "set", id: b.id("a"), result: "skipped", message: "m" },
  "not compared": {
    verb: "settle",
    id: b.id("a"),
    result: "not compared",
    evidence: "swapped",
    message: "m",
  },
  failed: { verb: "set", id: b.id("a"), result: "failed", message: "m" },
  "not attempted": { verb: "rotate", id: b.keyId("a"), result: "not attempted", message: "m" },
} satisfies Record<Outcome["result"], Outcome>);
const failed = [
  { vault: "eu", url: "https://eu.vault.azure.net", fault: "connection", message: "m" },
] as const satisfies PlanDocument["failed"];
const swapped = { ...b.drift("c"), swap: { was: "env", source: b.env("KV_A") } } as const;
const { kinds: _, ...pending } = swapped;

test.each<[string, Document]>([
  ["a plan of every change", plan],
  ["a plan of the embedded vault", { ...plan, emulator: true, emulatorFile: "v.db" }],
  ["drift of the embedded vault", { ...b.drifted({ digest: plan.digest }), emulator: true }],
  ["a plan of a part of the vaults", b.planned([], { partial: true, failed })],
  ["every outcome", b.applied(b.everyKind, outcomes, { partial: true, failed })],
  [
    "what was not approved",
    b.applied([], [], {
      started: false,
      unapproved: { effects: b.everyKind.filter(isEffect), approvedDigest: plan.digest },
    }),
  ],
  [
    "every kind of drift",
    b.drifted({
      digest: plan.digest,
      entries: driftKinds.map((kind) => b.drift(kind, { kinds: [kind], edits: [b.tag("a", "b", null)] })),
      pending: [pending],
      refused: [b.refused("d"), b.held(b.create("e"))],
    }),
  ],
  [
    "drift that was accepted",
    b.drifted({
      digest: plan.digest,
      accepted: {
        files: ["v.yaml"],
        properties: 1,
        left: [{ id: b.id("a"), edit: b.contentType(null, "a"), message: "m" }],
      },
    }),
  ],
])("%s is shown, and as JSON it is the same", async (_, document) => {
  const { out, ...called } = await shown(document);
  expect(called).toEqual({ exit: 0, err: "" });
  expect(out.includes("not Azure")).toBe("emulator" in document);
  expect(JSON.parse((await shown(document, "json")).out)).toEqual(JSON.parse(JSON.stringify(document)));
});

test.each<[string, unknown, string]>([
  ["no JSON", "hunter2: hunter2", "it is not JSON"],
  ["a list", "[]", "it is not JSON"],
  ["something else", {}, "its apiVersion is not keyvault-gitops/v1"],
  ["a text for a version", { ...plan, apiVersion: "hunter2" }, "its apiVersion is not keyvault-gitops/v1"],
  [
    "a later form",
    { ...plan, apiVersion: "keyvault-gitops/v2" },
    "it is of version keyvault-gitops/v2, and this one knows keyvault-gitops/v1",
  ],
  ["older digests", { ...plan, digestVersion: 1 }, "was made by an older version of keyvault-gitops"],
  [
    "an outcome with newer digests",
    b.applied([], [], { plan: b.planOf([], { digestVersion: 99 }) }),
    "was made by a newer version of keyvault-gitops",
  ],
  ["a manifest", { apiVersion: "keyvault-gitops/v1", kind: "Vault" }, "its kind is not Plan, Apply or Drift"],
  ["a report", { ...plan, kind: "Doctor" }, "it is a document of kind Doctor, and not Plan, Apply or Drift"],
  ["a plan with more in it", { ...plan, password: "hunter2" }, "it has not the shape of a Plan"],
  ["a plan without vaults", { ...plan, vaults: undefined }, "it has not the shape of a Plan"],
  [
    "a number for a name",
    { ...plan, vaults: [{ ...b.quietVault, vault: 5 }] },
    "it has not the shape of a Plan",
  ],
  ["a plan that says it is drift", { ...plan, kind: "Drift" }, "it has not the shape of a Drift"],
  [
    "a change that is held back, and is no whole one",
    { ...plan, changes: [{ ...b.held(b.create("a")), heldBack: { verb: "create", kind: "secret" } }] },
    "its parts do not fit together",
  ],
])("%s is refused", async (_, document, message) => {
  const { exit, out, err } = await shown(document);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toContain(message);
  expect(err).not.toContain("hunter2");
});

test.each(formats)("a hostile document is escaped, and its plain texts are hidden, in %s", async (format) => {
  const name = "a\u202e\u001b[2J\n::error::x<script>@all|`";
  const literal = b.create(name, { source: { from: "literal", text: "hunter2-in-a-literal" } });
  const { exit, out } = await shown(b.planned([literal, b.update("b", b.tag(name, null, name))]), format);
  expect(exit).toBe(0);
  expect(out).not.toContain("hunter2");
  for (const unseen of ["\u202e", "\u001b"]) expect(out).not.toContain(unseen);
  expect(out).not.toMatch(/^\s*::error/m);
  if (format === "html") expect(out.match(/<script/g)).toHaveLength(1);
  // Within its fence Markdown knows no elements and no mentions.
  if (format === "markdown") expect(out.replace(/^```text$.*^```$/ms, "")).not.toMatch(/<script|[^>]@all/);
});
