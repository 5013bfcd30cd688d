// Processor time and memory of whole processes that plan sets of several sizes, beside `yaml` alone on the same files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SetSize } from "./grown-set.ts";

/** What a process does: `start` is nothing, which all of them pay; `text` and `json` are a plan and its report. */
export type Work = "make" | "start" | "yaml" | "validate" | "plan" | "text" | "json";

/** Of one process: milliseconds of processor time, and the most MiB that were resident. */
type Used = { readonly cpuMs: number; readonly megabytes: number };

export type Grown = SetSize & { readonly used: Partial<Readonly<Record<Work, Used>>> };

/** Does each work once with each set, and tells each set when it is done. */
export function measureGrowth(
  sizes: readonly SetSize[],
  works: readonly Work[],
  tell: (grown: Grown) => void,
): readonly Grown[] {
  return sizes.map((size) => {
    const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-growth-"));
    run("make", folder, String(size.vaults), String(size.objects));
    const used = Object.fromEntries(works.map((work) => [work, run(work, folder)]));
    rmSync(folder, { recursive: true });
    const grown = { ...size, used };
    tell(grown);
    return grown;
  });
}

function run(work: Work, ...args: readonly string[]): Used {
  const child = join(import.meta.dirname, "growth-process.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, work, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${work} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
