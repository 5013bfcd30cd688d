// A part of `npm run bench`: CPU and memory of whole processes that plan sets of several sizes, each beside `yaml` alone
// on the same files. KVG_SIZES (`100x1000,1000x100`: vaults x objects in each) and KVG_WORKS (`yaml,plan`) choose.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { plan, validate } from "../src/reconcile.ts";
import { reporters } from "../src/report/report.ts";
import { grownWorld, makeGrownSet, planning, type SetSize } from "./grown-set.ts";

const style = {
  width: 100,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
} as const;

/** What one process does with a set. */
const works = {
  /** Nothing: what all of them pay. */
  start: async () => {},
  yaml: async (folder: string) => {
    const manifests = join(folder, "manifests");
    for (const file of readdirSync(manifests)) parseDocument(readFileSync(join(manifests, file), "utf8"));
  },
  validate: async (folder: string) => {
    await validate(planning, grownWorld(folder));
  },
  plan: async (folder: string) => {
    const { changes, summary } = await plan(planning, grownWorld(folder));
    if (summary.unchanged !== changes.length) throw new Error("the set is not in sync");
  },
  text: async (folder: string) => {
    reporters.text(await plan(planning, grownWorld(folder)), style);
  },
  json: async (folder: string) => {
    reporters.json(await plan(planning, grownWorld(folder)));
  },
} satisfies Record<string, (folder: string) => Promise<void>>;

type Work = keyof typeof works;

const [work, folder, vaults, objects] = process.argv.slice(2);
if (!work || !folder) compare();
else {
  if (work === "make") await makeGrownSet(folder, { vaults: Number(vaults), objects: Number(objects) });
  else await works[work as Work](folder);
  report();
}

function compare(): void {
  const sizes: readonly SetSize[] = (process.env.KVG_SIZES ?? "1x100,100x500,100x1000,1000x100")
    .split(",")
    .map((size) => size.split("x").map(Number))
    .map(([vaults = 0, objects = 0]) => ({ vaults, objects }));
  const asked = (process.env.KVG_WORKS ?? Object.keys(works).join(",")).split(",");
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-growth-"));
    run("make", folder, String(size.vaults), String(size.objects));
    const rows = asked.map((work) => {
      const { seconds, megabytes } = run(work, folder);
      return `${work} ${seconds.toFixed(2)} s ${megabytes.toFixed(0)} MB`;
    });
    console.log(`${`${size.vaults} vaults x ${size.objects}`.padEnd(20)} ${rows.join(" · ")}`);
    rmSync(folder, { recursive: true });
  }
}

/** CPU seconds (user and system) and the largest resident set of a process that does one work. */
function run(...args: readonly string[]): { readonly seconds: number; readonly megabytes: number } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function report(): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ seconds, megabytes: maxRSS / 1024 }));
}
