// The table: every row, kind and size, each in whole processes, beside its lower bound and beside loops over the SDK.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fillVault, writeConfig, writeManifest } from "./manifests.ts";
import { measureWhole } from "./measure.ts";
import { type Bound, type Case, dueAfterMs, quotaMs, rows } from "./rows.ts";
import { type Counts, type ServedVault, startVault } from "./served-vault.ts";

const cli = resolve(import.meta.dirname, "../lib/cli.js");

/** What a process took. */
export type Taken = {
  readonly requests: Counts;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly megabytes: number;
};

export type LoopTaken = Taken & {
  readonly atOnce: number;
  /** Of so many objects; what was taken of fewer than all is multiplied. */
  readonly measured: number;
};

export type CaseResult = Case & {
  readonly ours: Taken;
  readonly bound: Bound;
  readonly loops: readonly LoopTaken[];
};

export type TableOptions = {
  readonly cases: readonly Case[];
  readonly latencyMs: number;
  /** The most objects that the loops see, by how many of them are in flight at a time. */
  readonly loops: readonly { readonly atOnce: number; readonly most: number }[];
};

/** Measures every case, one after another, and tells each when it is there. The command in `lib/` has to be built. */
export async function measureTable(
  { cases, latencyMs, loops }: TableOptions,
  tell: (result: CaseResult) => void,
): Promise<readonly CaseResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-table-"));
  const vault = await startVault(folder);
  const filled = new Map<string, string | undefined>();
  const results: CaseResult[] = [];
  try {
    for (const one of cases) {
      const { row: name, kind, objects } = one;
      const row = rows[name];
      const place = { folder, vault, latencyMs };
      // Rows that begin alike share what was filled.
      const key = `${kind} ${objects} ${JSON.stringify(row.live?.(kind, 0))}`;
      if (!filled.has(key)) filled.set(key, await fill(place, one));
      const data = filled.get(key);
      const ours = await runOurs(place, one, data);
      const beside: LoopTaken[] = [];
      for (const { atOnce, most } of loops)
        beside.push(await runLoop(place, one, { data, atOnce, measured: Math.min(most, objects) }));
      const bound = row.bound(kind, objects, latencyMs);
      const result = { ...one, ours, bound, loops: beside };
      results.push(result);
      tell(result);
    }
    return results;
  } finally {
    await vault.close();
    rmSync(folder, { recursive: true });
  }
}

type Place = { readonly folder: string; readonly vault: ServedVault; readonly latencyMs: number };

const folderOf = (folder: string, { row, kind, objects }: Case): string => {
  const path = join(folder, `${row} ${kind} ${objects}`);
  mkdirSync(path, { recursive: true });
  return path;
};

/** The data file with which a row begins; undefined where the vault is empty. */
async function fill({ folder, vault }: Place, one: Case): Promise<string | undefined> {
  const { row, kind, objects } = one;
  const { live } = rows[row];
  if (!live) return undefined;
  const here = folderOf(folder, one);
  const file = join(here, "live.db");
  writeConfig(here, vault.url);
  writeManifest(here, { kind, objects, declare: (at) => live(kind, at) });
  await fillVault(here, file, dueAfterMs);
  return file;
}

const settings = (latencyMs: number) => ({ latencyMs, quotas: true, quotaRetryAfter: true });

async function runOurs({ folder, vault, latencyMs }: Place, one: Case, data?: string): Promise<Taken> {
  const { row, kind, objects } = one;
  const { desired, args } = rows[row];
  const here = folderOf(folder, one);
  writeConfig(here, vault.url);
  writeManifest(here, { kind, objects, declare: (at) => desired(kind, at) });
  const env = { NODE_COMPILE_CACHE: join(folder, "compiled") };
  // The first run of a command has nothing compiled yet.
  await measureWhole(
    [cli, row === "plan" || row === "import" || row === "rotate" ? row : "apply", "--help"],
    {
      ...{ cwd: here, env },
    },
  );
  const ca = await vault.open(settings(latencyMs), data);
  const { wallMs, exit } = await measureWhole([cli, ...args(objects)], {
    ...{ cwd: here, env: { ...env, NODE_EXTRA_CA_CERTS: ca } },
  });
  return { requests: await vault.takeCounts(), wallMs, cpuMs: exit.cpuMs, megabytes: exit.megabytes };
}

async function runLoop(
  { folder, vault, latencyMs }: Place,
  { row, kind, objects }: Case,
  {
    data,
    atOnce,
    measured,
  }: { readonly data: string | undefined; readonly atOnce: number; readonly measured: number },
): Promise<LoopTaken> {
  const ca = await vault.open(settings(latencyMs), data);
  const { wallMs, printed, exit } = await measureWhole(
    [join(import.meta.dirname, "loop.ts"), row, kind, vault.url, String(measured), String(atOnce)],
    { cwd: folder, env: { NODE_EXTRA_CA_CERTS: ca } },
  );
  const counts = await vault.takeCounts();
  const factor = objects / measured;
  // A few objects do not meet the quota that all of them would meet.
  const leastMs = rows[row].makesVersions ? quotaMs(kind, objects) : 0;
  const scale = (count: number) => Math.round(count * factor);
  return {
    atOnce,
    measured,
    requests: {
      list: counts.list,
      challenge: counts.challenge,
      get: scale(counts.get),
      // One object changes, however many the loop visits.
      write: row === "one change" ? counts.write : scale(counts.write),
      refused: scale(counts.refused),
    },
    wallMs: Math.max(printed + (wallMs - printed) * factor, leastMs),
    cpuMs: exit.cpuMs * factor,
    megabytes: exit.megabytes,
  };
}
