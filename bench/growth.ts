// Processor time and memory of whole processes that plan sets of several sizes, beside `yaml` alone on the same files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { SetSize } from "./grown-set.ts";

/**
 * What a process does: `start` is nothing, which all of them pay; `list` is the lists by Azure's SDK alone; `text` and `json`
 * are a plan and its report.
 */
export type Work = "make" | "start" | "yaml" | "list" | "validate" | "plan" | "text" | "json";

/** Of one process: milliseconds of processor time, and the most MiB that were resident. */
type Used = { readonly cpuMs: number; readonly megabytes: number };

export type Grown = SetSize & { readonly used: Partial<Readonly<Record<Work, Used>>> };

/** Does each work once with each set, and tells each set when it is done. */
export function measureGrowth(
  sizes: readonly SetSize[],
  works: readonly Work[],
  tell: (grown: Grown) => void,
): readonly Grown[] {
  const built = mkdtempSync(join(tmpdir(), "keyvault-gitops-growth-"));
  const child = buildProcess(built);
  const all = sizes.map((size) => {
    const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-growth-"));
    run(child, "make", folder, String(size.vaults), String(size.objects));
    const used = Object.fromEntries(works.map((work) => [work, run(child, work, folder)]));
    rmSync(folder, { recursive: true });
    const grown = { ...size, used };
    tell(grown);
    return grown;
  });
  rmSync(built, { recursive: true });
  return all;
}

/** The process as a bundle, as the command is one: what strips the types of sources takes 50 MiB in Node.js. */
function buildProcess(folder: string): string {
  buildSync({
    entryPoints: [join(import.meta.dirname, "growth-process.ts")],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return join(folder, "growth-process.mjs");
}

function run(child: string, work: Work, ...args: readonly string[]): Used {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, work, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${work} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
