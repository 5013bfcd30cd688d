// Tags, content types, owners, file names and a vault's own words are foreign text: in no place where the Action says
// something do they change anything outside of their own cell.
import { describe, expect, test } from "vitest";
import { hostile, structure } from "../forge/github/foreign.ts";
import type { Ran } from "./runner.ts";
import { manifest, type Stage, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const harmless = hostile.map(() => "name");

/** A vault and a pull request that say each text wherever somebody else can say something. */
async function saying(texts: readonly string[]) {
  const set = await stage({}, { policy: { requireExpiry: "warning" }, manifests: ["vaults/**"] });
  const files = texts.map((text, i) => {
    const [tagged, foreign] = [`s${i}`, `f${i}`];
    set.vaults.seed("local", { name: tagged, value: "v", tags: { [text]: text }, contentType: text });
    set.vaults.seed("local", { name: foreign, value: "v", tags: { "kvg-owner": text } });
    const wanted = { value: "external", contentType: `${text}2`, tags: { [`${text}2`]: `${text}2` } };
    const [written] = Object.values(manifest({ [tagged]: wanted, [foreign]: { value: "external" } }));
    return [`vaults/${i}-${text.replaceAll("/", "|")}.yaml`, written ?? ""] as const;
  });
  const pull = set.repository.open(Object.fromEntries(files));
  return { ...set, ...workflows(set), pull };
}

/** A row that holds what cannot be seen says so: that line the harmless rows lack. */
const isNote = (line: string) => line.trim().startsWith("holds characters that cannot be seen");

/** A log as a person sees it: what differs from run to run is left out. */
const told = ({ log, commands, outputs, summary, exit }: Ran) => ({
  exit,
  lines: log.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => !isNote(line)).length,
  commands: commands.map(({ name, properties }) => [name, Object.keys(properties)]),
  outputs: Object.keys(outputs),
  counts: Object.entries(outputs).filter(([, value]) => /^\d+$/.test(value)),
  summary: structure(withoutDigest(summary)),
});
const withoutDigest = (text: string) => text.replace(/^Digest: .*$/m, "");
const posted = ({ github }: Stage) =>
  github.log.map(({ call, body }) => {
    const text: string = body === "" ? "" : (JSON.parse(body).body ?? "");
    return [
      call.replace(/[0-9a-f]{40}/, "COMMIT"),
      structure(withoutDigest(text.split("\n").slice(1).join("\n"))),
    ];
  });

test("a pull request's plan is as the one of harmless text", async () => {
  const [bad, good] = await Promise.all([saying(hostile), saying(harmless)]);
  const [ran, expected] = [await bad.preview(bad.pull), await good.preview(good.pull)];
  // A foreign owner's objects are refused.
  expect(ran.exit).toBe(3);
  expect(told(ran)).toEqual(told(expected));
  expect(posted(bad)).toEqual(posted(good));
  const tables = bad.comments.map(({ body }) => structure(body).cells.filter((cells) => cells > 0));
  expect(new Set(tables.flat()).size).toBe(1);
  expect(tables.flat().length).toBeGreaterThan(hostile.length);
  const annotated = ran.commands
    .filter(({ name }) => name === "warning")
    .map(({ properties }) => properties.file);
  expect(annotated.slice(0, 2)).toEqual([
    "vaults/0-::set-output name=digest::x.yaml",
    "vaults/1-\n::add-mask::a.yaml",
  ]);
});

test("a drift is as the one of harmless text", async () => {
  const drifted = async (texts: readonly string[]) => {
    const names = texts.map((_, i) => `s${i}`);
    const generated = { value: { generate: { length: 20 } }, contentType: "text", tags: { team: "shop" } };
    const set = await stage(Object.fromEntries(names.map((name) => [name, generated])));
    const jobs = workflows(set);
    const sha = set.github.state.heads.get("main") ?? "";
    await jobs.apply(sha, (await jobs.plan(sha)).outputs.approval ?? "");
    for (const [i, text] of texts.entries()) {
      const { properties } = await set.person.getSecret(`s${i}`);
      const tags = { ...properties.tags, [text]: text };
      await set.person.updateSecretProperties(`s${i}`, "", { tags, contentType: text });
    }
    return { ...set, ran: await jobs.drift() };
  };
  const [bad, good] = [await drifted(hostile), await drifted(harmless)];
  expect(bad.ran.exit).toBe(2);
  expect(told(bad.ran)).toEqual(told(good.ran));
  expect(posted(bad)).toEqual(posted(good));
  expect(bad.issues).toMatchObject([{ title: "Drift in Key Vault: prod" }]);
});

test("problems with what is foreign are told as those with harmless text", async () => {
  const ran = async (texts: readonly string[]) => {
    const set = await stage({}, { manifests: ["vaults/**"] });
    const files = texts.map((text, i) => {
      const [written] = Object.values(manifest({ [`s${i}`]: { value: "external", [text]: text } }));
      return [`vaults/${i}-${text.replaceAll("/", "|")}.yaml`, written ?? ""] as const;
    });
    return workflows(set).preview(set.repository.open(Object.fromEntries(files)));
  };
  const [bad, good] = [await ran(hostile), await ran(hostile.map(() => "nonsense"))];
  expect([bad.exit, bad.commands.length]).toEqual([1, 10]);
  expect(told(bad)).toEqual(told(good));
});

describe("what a vault says", () => {
  test.each(["::error::evil", "\n::set-output name=digest::evil", "##[add-mask]evil", "@evil <b>evil"])(
    "%j is not repeated",
    async (text) => {
      const set = await saying(harmless.slice(0, 1));
      const body = { error: { code: text, message: text, innererror: { code: text } } };
      set.vaults.fault({ at: "before", times: 9, does: { kind: "answer", status: 403, body } });
      const ran = await set.preview(set.pull);
      expect(ran.exit).toBe(1);
      expect(JSON.stringify([ran, set.github.log])).not.toContain("evil");
    },
  );
});
