// Several runs share the vaults of a set: no vault is in two of them or in none, what depends on each other stays together,
// and what they wrote makes the document of one run over all.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ApplyDocument, PlanDocument } from "../../src/model/document.ts";
import { parseShard } from "../../src/model/plan.ts";
import { stage } from "../commands/stage.ts";
import { runsOf } from "../dials.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const names = ["kv1", "kv2", "kv3", "kv4", "kv5", "kv6", "kv7"] as const;
type Vault = (typeof names)[number];

/** What a set of seven vaults is like: how many secrets each has, which copies from which, which share a manifest. */
type Layout = {
  readonly counts: readonly number[];
  readonly copies: readonly (readonly [into: Vault, from: Vault])[];
  readonly shared: readonly Vault[];
};

const layouts: fc.Arbitrary<Layout> = fc.record({
  counts: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 7, maxLength: 7 }),
  copies: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 3 }),
  shared: fc.subarray([...names], { minLength: 0, maxLength: 3 }),
});

function staged({ counts, copies, shared }: Layout) {
  const one = ([into, from]: readonly [Vault, Vault], i: number) =>
    into === from ? [] : [`  copy-${i}: { value: { secret: { vault: ${from}, name: first } } }`];
  const manifests = names.map((vault, i) => {
    const own = Array.from({ length: counts[i] ?? 0 }, (_, n) => `  s-${n}: { value: { literal: x${n} } }`);
    const copied = copies.flatMap((copy, n) => (copy[0] === vault ? one(copy, n) : []));
    const all = ["  first: { value: { literal: first } }", ...own, ...copied].join("\n");
    return [`v/${vault}.yaml`, `${head}kind: Vault\nvault: ${vault}\nsecrets:\n${all}\n`];
  });
  const list = `${head}kind: Vault\nvault: [${shared.join(", ")}]\nsecrets:\n  common: { value: { literal: c } }\n`;
  const configs = names
    .map((name) => `  ${name}: { sources: { copyFrom: [${names.join(", ")}] } }`)
    .join("\n");
  return stage({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v/*.yaml]\nvaults:\n${configs}\n`,
    ...Object.fromEntries(manifests),
    ...(shared.length > 0 && { "v/list.yaml": list }),
  });
}

const without = ({ requests: _, ...document }: PlanDocument) => document;

test("the shards of a plan are apart, keep together what belongs together, and make the whole plan", async () => {
  await fc.assert(
    fc.asyncProperty(layouts, fc.integer({ min: 1, max: 9 }), async (layout, of) => {
      const set = staged(layout);
      const planned = async (options: string): Promise<PlanDocument> => {
        const { exit, out, err } = await set.on(`plan --format json${options}`);
        expect(exit, err).toBe(0);
        return JSON.parse(out);
      };
      const whole = await planned("");
      const files: string[] = [];
      const placed: string[] = [];
      for (let number = 1; number <= of; number++) {
        const file = `shard-${number}.json`;
        const { exit } = await set.on(`plan --shard ${number}/${of} --out ${file}`);
        expect(exit).toBe(0);
        files.push(file);
        const shard = JSON.parse(readFileSync(join(set.root, file), "utf8")) as PlanDocument;
        const here = shard.vaults.map(({ vault }) => vault);
        placed.push(...here);
        const together = [...layout.copies, layout.shared].filter((unit) =>
          unit.some((v) => here.includes(v)),
        );
        for (const unit of together) expect(here).toEqual(expect.arrayContaining([...unit]));
      }
      expect(placed.toSorted()).toEqual([...names]);
      const merged = await set.on(`report merge ${files.toReversed().join(" ")} --format json`);
      expect(merged).toMatchObject({ exit: 0, err: "" });
      expect(without(JSON.parse(merged.out))).toEqual(without(whole));
    }),
    { numRuns: runsOf(4) },
  );
});

/** The vaults of each shard. */
async function placedIn(layout: Partial<Layout>, of: number): Promise<readonly (readonly string[])[]> {
  const set = staged({ counts: [], copies: [], shared: [], ...layout });
  const placed: string[][] = [];
  for (let number = 1; number <= of; number++) {
    const { out } = await set.on(`plan --shard ${number}/${of} --format json`);
    placed.push((JSON.parse(out) as PlanDocument).vaults.map(({ vault }) => vault));
  }
  return placed;
}

test("a vault that copies from two keeps both beside it", async () => {
  const placed = await placedIn(
    {
      copies: [
        ["kv3", "kv1"],
        ["kv3", "kv2"],
      ],
    },
    3,
  );
  expect(placed.find((here) => here.includes("kv3"))).toEqual(expect.arrayContaining(["kv1", "kv2"]));
});

test("shards have about the same number of requests", async () => {
  // The first vault takes four, each of the others two.
  const placed = await placedIn({ counts: [60] }, 2);
  expect(placed.map((here) => here.length).sort()).toEqual([3, 4]);
});

test.each([
  // Sixteen keys in one vault, which takes twenty in ten seconds; all vaults take a hundred.
  ["alone", "", 1, 0],
  ["one of seven at once", " --shard 1/7", 11, 10],
  ["one of a hundred, of which seven have a vault", " --shard 1/100", 11, 10],
])("a run that is %s keeps to its part of the subscription's quota", async (_, option, estimate, waits) => {
  const keys = Array.from({ length: 16 }, (_, i) => `  k-${i}: { keyType: EC }`).join("\n");
  const manifest = (vault: string) =>
    vault === "kv1" ? `keys:\n${keys}\n` : "secrets: { a: { value: { literal: a } } }\n";
  const set = stage({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v/*.yaml]\nvaults: { ${names.join(": , ")}: }\n`,
    ...Object.fromEntries(
      names.map((vault) => [`v/${vault}.yaml`, `${head}kind: Vault\nvault: ${vault}\n${manifest(vault)}`]),
    ),
  });
  const begin = set.clock.now();
  const { exit, out, err } = await set.on(`apply --yes --format json${option}`);
  expect(exit, err).toBe(0);
  expect((JSON.parse(out) as ApplyDocument).plan.estimate.seconds).toBe(estimate);
  expect(Math.floor((set.clock.now() - begin) / 1000)).toBe(waits);
});

describe("which text is a shard", () => {
  test.each(["1/1", "3/8", "10000/10000"])("%s is", (text) => expect(parseShard(text)).toBeDefined());
  test.each(["", "0/8", "9/8", "1/0", "1", "1/", "/2", "01/2", "1/2/3", "-1/2", "1/20000", " 1/2", "1.0/2"])(
    "%j is none",
    (text) => expect(parseShard(text)).toBeUndefined(),
  );
});
