// The process of `growth.ts`: it does one work with one set, and prints what that took.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { plan, validate } from "../src/reconcile.ts";
import { reporters } from "../src/report/report.ts";
import { createGrownWorld, listGrownSet, makeGrownSet } from "./grown-set.ts";
import type { Work } from "./growth.ts";
import { planning } from "./world.ts";

const style = {
  width: 100,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
} as const;

const [work = "start", folder = "", vaults, objects] = process.argv.slice(2) as [Work, ...string[]];

const works = {
  make: () => makeGrownSet(folder, { vaults: Number(vaults), objects: Number(objects) }),
  start: async () => {},
  yaml: async () => {
    const manifests = join(folder, "manifests");
    for (const file of readdirSync(manifests)) parseDocument(readFileSync(join(manifests, file), "utf8"));
  },
  list: () => listGrownSet(folder),
  validate: async () => {
    await validate(planning, createGrownWorld(folder));
  },
  plan: async () => {
    const { changes, summary } = await plan(planning, createGrownWorld(folder));
    if (summary.unchanged !== changes.length) throw new Error("The set is not in sync.");
  },
  text: async () => {
    reporters.text(await plan(planning, createGrownWorld(folder)), style);
  },
  json: async () => {
    reporters.json(await plan(planning, createGrownWorld(folder)));
  },
} satisfies Record<Work, () => Promise<void>>;

await works[work]();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpuMs = (userCPUTime + systemCPUTime) / 1000;
console.log(JSON.stringify({ cpuMs, megabytes: maxRSS / 1024 }));
