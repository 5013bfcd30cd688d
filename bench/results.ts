// What a run of the bench measured: the file of `--json`, and what `compare` and RESULTS.md read.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import type { Grown } from "./growth.ts";
import type { InProcess } from "./in-process.ts";
import type { Moments, Selected } from "./moments.ts";
import type { ReportPage } from "./report-page.ts";
import type { Start } from "./start.ts";
import type { CaseResult } from "./table.ts";

export type Machine = {
  readonly at: string;
  readonly commit: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly gigabytes: number;
  /** Load average of the last minute, before and after the run. */
  readonly load: { readonly before: number; readonly after: number };
};

export type Results = {
  readonly machine: Machine;
  readonly command: string;
  readonly latencyMs: number;
  /** How long the run took. */
  readonly minutes: number;
  readonly table: readonly CaseResult[];
  /** Plans of secrets in sync, whole processes. */
  readonly plans: readonly Moments[];
  /** A few secrets of many, by `--select`. */
  readonly selected?: Selected;
  readonly start?: Start;
  readonly inProcess?: InProcess;
  readonly growth: readonly Grown[];
  /** Absent in results of before there was such a page. */
  readonly reports?: readonly ReportPage[];
};

const round = (_: string, value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 100) / 100 : value;

/** Writes results as JSON, numbers with two decimals. */
export const writeResults = (file: string, results: Results): void =>
  writeFileSync(file, `${JSON.stringify(results, round, 2)}\n`);

/** Reads what `writeResults` wrote. @throws Error where the file is none of these */
export function readResults(file: string): Results {
  const results = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(results?.table)) throw new Error(`${file} has no results of a bench.`);
  return results;
}

/** The machine of this run, which began with a load average. */
export function describeMachine(loadBefore: number): Machine {
  const [first] = cpus();
  const git = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" });
  return {
    at: new Date().toISOString(),
    commit: git.stdout.trim(),
    node: process.version,
    cpu: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    gigabytes: totalmem() / 2 ** 30,
    load: { before: loadBefore, after: loadavg()[0] ?? Number.NaN },
  };
}

/** One line a case that both have: requests, wall, processor time and memory of the second, as ratios to the first. */
export function compareResults(before: Results, after: Results): readonly string[] {
  return after.table.flatMap((now) => {
    const then = before.table.find(
      ({ row, kind, objects }) => row === now.row && kind === now.kind && objects === now.objects,
    );
    if (!then) return [];
    const sum = ({ requests: { list, get, write, challenge } }: typeof now.ours) =>
      list + get + write + challenge;
    const ratio = (a: number, b: number) => `${(b / a).toFixed(2)} x`;
    const cells = [
      `${sum(then.ours)} -> ${sum(now.ours)} requests`,
      `wall ${ratio(then.ours.wallMs, now.ours.wallMs)}`,
      `CPU ${ratio(then.ours.cpuMs, now.ours.cpuMs)}`,
      `memory ${ratio(then.ours.megabytes, now.ours.megabytes)}`,
    ];
    return [`${`${now.row}, ${now.objects} ${now.kind}s`.padEnd(32)} ${cells.join(" · ")}`];
  });
}
