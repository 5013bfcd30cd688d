// Known values through every source and every command: none says any of them, in any format, whatever happens.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Stage } from "../commands/stage.ts";
import { ours, theirs } from "./canaries.ts";
import { config, formats, manifest, secrets, somebody, watched } from "./watch.ts";

const all = ours.map(({ value }) => value);
const count = Object.keys(secrets(all)).length;
/** Enough where the way of a value is not what matters. */
const few = all.filter((_, i) => i % 2 === 0);
const terminal = { out: true, err: true, width: 80, unicode: false };

/** All that plan can say, in every format, to stdout and into a file. */
async function plans({ on }: Pick<Stage, "on">, exit: number) {
  for (const format of [...formats, "sarif"]) {
    const line = `plan --exit-code --format ${format}`;
    expect(await on(`${line} --all --unmanaged --settle auto`)).toMatchObject({ exit });
    expect(await on(`${line} --out plan.${format}`)).toMatchObject({ exit: expect.any(Number) });
  }
  expect(await on("plan --settle all", { terminal })).toMatchObject({ exit: expect.any(Number) });
}

test("validate", async () => {
  const { on } = watched();
  for (const format of [...formats, "sarif"])
    expect(await on(`validate --all --format ${format}`)).toMatchObject({ exit: 0 });
});

test("plan, apply as asked, and plan again", async () => {
  const set = watched();
  await plans(set, 2);
  const questions: string[] = [];
  for (const answer of ["no", "yes"]) {
    const ask = async (question: string) => {
      questions.push(question);
      return answer;
    };
    await set.on("apply --all", { ask, terminal });
  }
  expect(questions).toHaveLength(2);
  expect(set.writes()).toHaveLength(count);
  for (const [i, { value }] of ours.entries())
    for (const source of ["env", "file", "literal"])
      expect((await somebody(set).getSecret(`s${i}-${source}`)).value).toBe(value);
  await plans(set, 0);
});

test.each(formats)("apply in %s, and into a file", async (format) => {
  const set = watched();
  expect(await set.on(`apply --yes --all --format ${format}`)).toMatchObject({ exit: 0 });
  set.clock.forward(600_000);
  for (const i of ours.keys()) set.env.set(`KV_${i}`, theirs[i % 2]?.value ?? "");
  const line = `apply --yes --all --verbose --format ${format} --out applied.${format}`;
  expect(await set.on(line)).toMatchObject({ exit: 0 });
  expect(set.writes().length).toBeGreaterThan(count);
});

test("somebody sets values by hand, in objects of ours and in others: compared, healed, refused", async () => {
  const set = watched({}, few);
  await set.on("apply --yes");
  const client = somebody(set);
  const values = [...theirs.map(({ value }) => value), ...all];
  for (const [i, value] of values.entries()) {
    await client.setSecret(`foreign-${i}`, value);
    await client.setSecret(i % 2 ? "s0-literal" : `s${i % few.length}-env`, value);
  }
  await plans(set, 2);

  const adopted = secrets(few);
  for (const i of values.keys()) adopted[`foreign-${i}`] = { value: { env: "KV_1" } };
  writeFileSync(`${set.root}/v.yaml`, manifest(adopted));
  await plans(set, 2);
  for (const format of formats)
    expect(await set.on(`apply --yes --all --format ${format}`)).toMatchObject({ exit: 3 });
  const { out } = await set.on("apply --yes --all");
  expect(out).toContain("its live value is another than the manifest's");
});

test.each(formats)("drift in %s, and into a file", async (format) => {
  const set = watched({ "v.yaml": manifest(secrets(few, { enabled: true })) }, few);
  await set.on("apply --yes");
  for (const [i, { value }] of theirs.entries())
    await somebody(set).setSecret(`s0-${i ? "env" : "file"}`, value);
  await somebody(set).updateSecretProperties("s0-literal", "", { enabled: false });
  for (const line of ["drift", "drift --settle auto", "drift --settle all"]) {
    expect(await set.on(`${line} --all --format ${format}`)).toMatchObject({ exit: 2 });
    expect(await set.on(`${line} --format ${format} --out drift.${format}`)).toMatchObject({ exit: 2 });
  }
  expect(await set.on(`drift --accept --all --format ${format}`)).toMatchObject({ exit: 2 });
  expect(await set.on(`drift --fix --yes --all --format ${format}`)).toMatchObject({ exit: 0 });
});

test("report in every format, of vaults that hold the values", async () => {
  const set = watched({}, few);
  await set.on("apply --yes");
  for (const format of [...formats, "sarif"])
    expect(await set.on(`report --versions --format ${format}`)).toMatchObject({ exit: 0 });
});

test.each(formats)(
  "explain and show in %s, before and after somebody sets values by hand",
  async (format) => {
    const set = watched({ "v.yaml": manifest(secrets(few, { enabled: true })) }, few);
    const names = Object.keys(secrets(few)).filter((name) => name.startsWith("s0-"));
    const saved = {
      plan: await set.on("plan --out plan.json"),
      apply: await set.on("apply --yes --out apply.json"),
    };
    expect(saved).toMatchObject({ plan: { exit: 0 }, apply: { exit: 0 } });
    for (const [i, { value }] of theirs.entries()) {
      await somebody(set).setSecret(`s0-${i ? "env" : "file"}`, value);
      await somebody(set).setSecret("by-hand", value);
    }
    await set.on("drift --out drift.json");
    for (const name of [...names, "by-hand"])
      expect(await set.on(`explain ${name} --format ${format}`)).toMatchObject({ exit: 0 });
    for (const file of ["plan.json", "apply.json", "drift.json"]) {
      expect(await set.on(`show ${file} --all --unmanaged --format ${format}`)).toMatchObject({ exit: 0 });
      expect(await set.on(`show ${file} --out shown.${format}`)).toMatchObject({ exit: 0 });
    }
  },
);

test.each(formats)("show of files that hold values where none belongs, in %s", async (format) => {
  const set = watched({}, few);
  await set.on("plan --format json --out plan.json");
  const plan = JSON.parse(readFileSync(`${set.root}/plan.json`, "utf8"));
  const [value = ""] = all;
  const [first, ...others] = plan.changes;
  const source = { from: "json", value: { kind: "plain", value } };
  const documents: readonly [string, number][] = [
    [value, 1],
    [JSON.stringify(value), 1],
    [JSON.stringify({ ...plan, [value]: value }), 1],
    [JSON.stringify({ ...plan, apiVersion: value }), 1],
    [JSON.stringify({ ...plan, kind: value }), 1],
    [JSON.stringify({ ...plan, digest: value }), 1],
    [JSON.stringify({ ...plan, digestVersion: value }), 1],
    [JSON.stringify({ ...plan, changes: [{ ...first, value }, ...others] }), 1],
    [JSON.stringify({ ...plan, changes: [{ ...first, source: { from: "sealed", jwe: value } }] }), 0],
    [JSON.stringify({ ...plan, changes: [{ ...first, source, stamp: { ...first.stamp, source } }] }), 0],
    [JSON.stringify({ ...plan, changes: [{ ...first, source: { from: "exec", argv: ["op", value] } }] }), 0],
  ];
  for (const [text, exit] of documents) {
    writeFileSync(`${set.root}/hostile.json`, text);
    expect(await set.on(`show hostile.json --format ${format}`), text.slice(0, 40)).toMatchObject({ exit });
  }
});

test("a plan is not what was approved", async () => {
  const set = watched({ "v.yaml": manifest({ a: { value: { literal: all[0] } } }) }, few);
  await set.on("plan --format json --out p.json");
  writeFileSync(`${set.root}/v.yaml`, manifest(secrets(few)));
  for (const format of formats)
    for (const bound of ["--plan p.json", `--digest ${"x".repeat(43)}`])
      expect(await set.on(`apply --yes --all --format ${format} ${bound}`)).toMatchObject({ exit: 4 });
  expect(set.writes()).toEqual([]);
});

test("the vault moves while a person reads the plan", async () => {
  const set = watched({}, few);
  await set.on("apply --yes");
  for (const i of few.keys()) set.env.set(`KV_${i}`, theirs[0]?.value ?? "");
  const ask = async () => {
    await somebody(set).setSecret("s0-env", theirs[1]?.value ?? "");
    return "yes";
  };
  for (const format of formats)
    expect(await set.on(`apply --all --format ${format}`, { ask })).toMatchObject({ exit: 4 });
});

test("values that cannot be a secret's", async () => {
  const [canary = ""] = ours.map(({ value }) => value);
  const set = watched({
    "v.yaml": manifest({
      big: { value: { env: "KV_BIG" } },
      "big-base64": { value: { base64: { env: "KV_NEARLY" } } },
      "big-file": { value: { file: "big" } },
      binary: { value: { file: "binary" } },
      "binary-leaf": { value: { json: [{ file: "binary" }] } },
      "binary-part": { value: { template: "{{ a | url }}", with: { a: { file: "binary" } } } },
      "nul-part": { value: { template: "{{ a | odbc }}", with: { a: { file: "nul" } } } },
      "missing-part": { value: { template: `${canary}{{ a | raw }}`, with: { a: { env: "KV_NONE" } } } },
      missing: { value: { env: "KV_NONE" } },
    }),
    big: canary.repeat(1000),
    binary: "",
    nul: `${canary}\0${canary}`,
  });
  writeFileSync(`${set.root}/binary`, Buffer.concat([Buffer.from(canary), Buffer.of(0xff)]));
  set.env.set("KV_BIG", canary.repeat(1000));
  set.env.set("KV_NEARLY", canary.repeat(400));
  const { exit, err } = await set.on("apply --yes");
  expect({ exit, problems: err.match(/^error: .*/m)?.[0] }).toEqual({
    exit: 1,
    problems: "error: 9 problems.",
  });
  expect(set.writes()).toEqual([]);
});

test("deleting, disabling and what is left", async () => {
  const set = watched({ "keyvault-gitops.yaml": config({ prune: "disable" }) }, few);
  await set.on("apply --yes");
  await somebody(set).setSecret("foreign", theirs[0]?.value ?? "");
  const left = {
    "s0-env": { state: "absent" },
    "s1-env": { value: "external" },
    "s1-file": { value: "external" },
  };
  writeFileSync(`${set.root}/v.yaml`, manifest(left));
  await plans(set, 3);
  for (const format of formats)
    expect(await set.on(`apply --yes --all --unmanaged --max-destroy 999 --format ${format}`)).toMatchObject({
      exit: 0,
    });
  const kinds = new Set(set.writes().map((write) => write.slice(0, 5)));
  expect([...kinds].sort()).toEqual(["DELET", "PATCH", "PUT /"]);
});
