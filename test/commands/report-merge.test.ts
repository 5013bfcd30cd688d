// report merge on the command line: shards of a plan bind an apply, the applies of shards are one, and what is no whole is
// refused.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { describe, expect, test } from "vitest";
import type { ApplyDocument, DriftDocument, PlanDocument } from "../../src/model/document.ts";
import { type Stage, stage } from "./stage.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const manifest = (vault: string, text: string) =>
  `${head}kind: Vault\nvault: ${vault}\nsecrets:\n  a: { value: { literal: ${text} } }\n`;

/** Three vaults with a secret each. */
const shop = () =>
  stage({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v/*.yaml]\nvaults: { dev: , prod: , test: }\n`,
    "v/dev.yaml": manifest("dev", "hello"),
    "v/prod.yaml": manifest("prod", "hello"),
    "v/test.yaml": manifest("test", "hello"),
  });

/** Runs a command once for each shard; each result is in a file of its own. */
async function inShards({ on }: Stage, command: string, of = 2): Promise<string> {
  const files: string[] = [];
  for (let number = 1; number <= of; number++) {
    const file = `${command.split(" ")[0]}-${number}.json`;
    await on(`${command} --shard ${number}/${of} --out ${file}`);
    files.push(file);
  }
  return files.join(" ");
}

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const secretsIn = ({ vaults: { httpClient } }: Stage, vault: string) =>
  new SecretClient(`https://${vault}.vault.azure.net`, credential, { httpClient });

const jsonIn = ({ root }: Stage, file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** The plans of two shards, the second one with other members. */
async function withSecond(set: Stage, members: object | ((plan: PlanDocument) => object)): Promise<string> {
  const files = await inShards(set, "plan");
  const plan = jsonIn(set, "plan-2.json");
  const others = typeof members === "function" ? members(plan) : members;
  writeFileSync(join(set.root, "plan-2.json"), JSON.stringify({ ...plan, ...others }));
  return files;
}

/** The plans of so many shards, the last of which is made after something else happened. */
async function afterwards(set: Stage, of: number, happens: () => void, options = ""): Promise<string> {
  const files = await inShards(set, "plan", of);
  happens();
  await set.on(`plan --shard ${of}/${of} --out plan-${of}.json${options}`);
  return files;
}

test("the merged plan approves what each shard applies, and the merged apply is the whole one", async () => {
  const set = shop();
  const plans = await inShards(set, "plan");
  expect(await set.on(`report merge ${plans} --out plan.json`)).toMatchObject({ exit: 0 });
  const applies = await inShards(set, "apply --yes --plan plan.json");
  const merged = await set.on(`report merge ${applies} --format json`);
  const document: ApplyDocument = JSON.parse(merged.out);
  expect(merged.exit).toBe(0);
  expect(document).toMatchObject({ started: true, plan: { digest: jsonIn(set, "plan.json").digest } });
  expect(document.outcomes.map(({ id, result }) => `${id.vault} ${result}`)).toEqual([
    "dev done",
    "prod done",
    "test done",
  ]);
  expect((await set.on("plan --exit-code")).exit).toBe(0);
});

test("a text names the shard, and the merged one does not", async () => {
  const set = shop();
  expect((await set.on("plan --shard 2/2")).out).toContain("Shard 2 of 2.");
  const plans = await inShards(set, "plan");
  expect((await set.on(`report merge ${plans}`)).out).not.toContain("Shard");
});

test("drift that shards found has the digest of one run, and its exit code", async () => {
  const set = shop();
  await set.on("apply --yes");
  for (const vault of ["dev", "test"]) await secretsIn(set, vault).setSecret("a", "set by hand");
  const whole = await set.on("drift --format json");
  const merged = await set.on(`report merge ${await inShards(set, "drift")} --format json`);
  const { requests: _, ...document }: DriftDocument = JSON.parse(merged.out);
  const { requests: __, ...expected }: DriftDocument = JSON.parse(whole.out);
  expect(document).toEqual(expected);
  expect([merged.exit, whole.exit]).toEqual([2, 2]);
});

test("where one shard is not approved, nobody reads that nothing was written", async () => {
  const set = shop();
  await set.on("plan --out plan.json");
  writeFileSync(join(set.root, "v/test.yaml"), manifest("test", "moved"));
  const applies = await inShards(set, "apply --yes --plan plan.json", 3);
  const { exit, out } = await set.on(`report merge ${applies} --format json`);
  const { started, outcomes }: ApplyDocument = JSON.parse(out);
  expect({ exit, started }).toEqual({ exit: 5, started: true });
  expect(outcomes.map(({ id, result }) => `${id.vault} ${result}`)).toEqual([
    "dev done",
    "prod done",
    "test not attempted",
  ]);
});

test("a vault that could not be read is failed in the whole, too", async () => {
  const set = shop();
  const does = { kind: "answer", status: 403 } as const;
  set.vaults.fault({ vault: "prod", at: "before", times: 999, does });
  const { exit, out } = await set.on(`report merge ${await inShards(set, "plan", 3)} --format json`);
  expect({ exit, failed: JSON.parse(out).failed }).toMatchObject({ exit: 1, failed: [{ vault: "prod" }] });
});

describe("is refused", () => {
  const cases: readonly (readonly [string, (set: Stage) => Promise<string>, string])[] = [
    [
      "a missing shard",
      async (set) => (await inShards(set, "plan", 3)).replace(/ \S*$/, ""),
      "lack shard 3 of 3",
    ],
    [
      "two missing ones",
      async (set) => (await inShards(set, "plan", 3)).split(" ")[1] ?? "",
      "lack shards 1, 3 of 3",
    ],
    ["a shard twice", async (set) => `${await inShards(set, "plan")} plan-1.json`, "have shard 1 twice"],
    [
      "a plan of all",
      async (set) => {
        await set.on("plan --out whole.json");
        return `${await inShards(set, "plan")} whole.json`;
      },
      "are not all about shards",
    ],
    [
      "several commands",
      async (set) => `${await inShards(set, "drift")} ${await inShards(set, "plan")}`,
      "are of several commands",
    ],
    [
      "several numbers",
      async (set) => {
        const two = (await inShards(set, "plan", 2)).split(" ");
        await set.on("plan --shard 3/3 --out plan-3.json");
        return `${two.join(" ")} plan-3.json`;
      },
      "are of different numbers of shards",
    ],
    [
      "another set",
      async (set) => {
        await set.on("plan --shard 1/2 --out plan-1.json");
        const config = join(set.root, "keyvault-gitops.yaml");
        writeFileSync(config, readFileSync(config, "utf8").replace("test: }", "test: , extra: }"));
        writeFileSync(join(set.root, "v/extra.yaml"), manifest("extra", "hello"));
        await set.on("plan --shard 2/2 --out plan-2.json");
        return "plan-1.json plan-2.json";
      },
      "were made from different configs: plan-1.json against plan-2.json.",
    ],
    [
      "another value of a vault, though all are placed as before",
      (set) =>
        afterwards(set, 3, () => writeFileSync(join(set.root, "v/test.yaml"), manifest("test", "moved"))),
      "were made from different manifests or SOPS files: plan-1.json, plan-2.json against plan-3.json.",
    ],
    [
      "another config, though all are placed as before",
      (set) => {
        const config = join(set.root, "keyvault-gitops.yaml");
        const text = readFileSync(config, "utf8").replace("test: ", "test: { prune: delete }");
        return afterwards(set, 2, () => writeFileSync(config, text));
      },
      "were made from different configs: plan-1.json against plan-2.json.",
    ],
    [
      "a manifest under another name",
      (set) =>
        afterwards(set, 2, () => renameSync(join(set.root, "v/test.yaml"), join(set.root, "v/tests.yaml"))),
      "were made from different manifests or SOPS files: plan-1.json against plan-2.json.",
    ],
    [
      "only some of the objects in one shard",
      (set) => afterwards(set, 2, () => {}, " --select a"),
      "are narrowed differently: plan-1.json against plan-2.json.",
    ],
    [
      "only some of the vaults in one shard",
      (set) => afterwards(set, 2, () => {}, " --vault dev"),
      "are narrowed differently: plan-1.json against plan-2.json.",
    ],
    [
      "a shard that places the vaults otherwise",
      (set) =>
        withSecond(set, ({ shard }) => ({
          shard: shard && { ...shard, placement: { ...shard.placement, vaults: shard.placement.config } },
        })),
      "place the vaults of one set differently: plan-1.json against plan-2.json.",
    ],
    [
      "another embedded vault",
      (set) => withSecond(set, { emulator: true, emulatorFile: "other.db" }),
      "are not all of one embedded vault, or of Azure",
    ],
    [
      "a part of what changed beside a whole",
      (set) => withSecond(set, { changedSince: { ref: "HEAD~1", of: 2, vaults: [] } }),
      "are about what changed since different commits",
    ],
    [
      "drift of which a part was mended",
      async (set) => {
        await set.on("apply --yes");
        await set.on("drift --shard 1/2 --out drift-1.json");
        await set.on("drift --fix --yes --shard 2/2 --out drift-2.json");
        return "drift-1.json drift-2.json";
      },
      "were not all made with --fix",
    ],
  ];
  test.each(cases)("%s", async (_, make, message) => {
    const set = shop();
    const files = await make(set);
    const { exit, out, err } = await set.on(`report merge ${files}`);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain(`error: the files ${message}`);
  });

  test.each([
    ["report merge", "report merge takes files."],
    ["report merge --emulator x.json", "--emulator is not for report merge, which reads files alone."],
    ["report --post", "--post is for report merge: report alone shows what the vaults hold."],
    ["plan --shard 3", "--shard takes I/N."],
    ["drift --accept --shard 1/2", "--accept writes manifests, which all shards share: leave out --shard."],
    ["plan --post --shard 1/2", "--post is for a plan of all vaults: leave out --shard."],
  ])("%s", async (line, message) => {
    const { exit, err } = await shop().on(line);
    expect(exit).toBe(1);
    expect(err).toContain(message);
  });
});
