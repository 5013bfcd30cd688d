// The real thing: the CLI as a process of its own, over HTTPS, killed while it writes; then it is called again.
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { type ServedEmulator, serveEmulator } from "../../src/emulator/serve.ts";
import { isEffect } from "../../src/model/change.ts";
import { call, start as spawn } from "../commands/process.ts";
import type { Side } from "../simulation/dying.ts";
import { type Holdings, witness } from "../simulation/holdings.ts";
import { ground } from "../simulation/lab.ts";
import { unsettled, wrongs } from "./compare.ts";
import { drifted } from "./drift-effects.ts";
import { allowed, begin, type Effects, prepare, repository, together } from "./effects.ts";
import { keys } from "./key-effects.ts";
import { secrets } from "./secret-effects.ts";

const both = together(secrets, keys);

const folder = mkdtempSync(join(tmpdir(), "kvg-kill-"));
const from = join(folder, "from.db");
const fromDrifted = join(folder, "drifted.db");
const nineDays = 9 * 86_400 + 120;
const now = () => Math.floor(Date.now() / 1000);
const below = ground();
let before: Holdings;
let wanted: Holdings;
let writes = 0;

beforeAll(async () => {
  const { start } = await prepare(both, below, from, now() - nineDays);
  const { look, apply, vaults } = begin(both, below, from, start);
  before = look();
  await apply(allowed);
  wanted = look();
  writes = vaults.log.filter(({ operation }) => operation === "write").length;
});
afterAll(() => {
  below.close();
  rmSync(folder, { recursive: true });
});

const isWrite = ({ method, headers }: Request) => method !== "GET" && headers.has("authorization");

/** A copy of the vault behind HTTPS; `meet` is called around the commit of each write, and may keep its answer. */
async function door(source: string, name: string, meet: (write: number, side: Side) => Promise<void>) {
  const data = join(folder, `${name}.db`);
  const origin = witness(source);
  origin.save(data);
  origin.close();
  const vaults = emulator({ file: data });
  let seen = 0;
  const handle = async (request: Request): Promise<Response> => {
    if (!isWrite(request)) return vaults.handle(request);
    const write = ++seen;
    await meet(write, "before");
    const answer = await vaults.handle(request);
    await meet(write, "after");
    return answer;
  };
  return { served: await serveEmulator({ ...vaults, handle }), vaults, data };
}

/** The repository on disk, with a vault at this address, and how the CLI is called there. */
function checkout(of: Effects, name: string, { url, ca }: ServedEmulator) {
  const cwd = mkdtempSync(join(folder, `${name}-`));
  for (const [path, text] of repository(of, { url, verifyChallengeResource: false }))
    writeFileSync(join(cwd, path), text);
  return { cwd, env: { ...of.environment.now, NODE_EXTRA_CA_CERTS: ca } };
}

type Killing = {
  readonly of: Effects;
  readonly from: string;
  readonly args: readonly string[];
  readonly deadly: number;
  readonly side: Side;
};

/** Kills the CLI around a write, and calls it again: resolves with the data file, and how that ended. */
async function killed({ of, from, args, deadly, side }: Killing) {
  const name = `${args[0]}-${deadly}-${side}`;
  let kill: (() => void) | undefined;
  const { served, vaults, data } = await door(from, name, async (write, at) => {
    if (!kill || write !== deadly || at !== side) return;
    kill();
    await new Promise(() => {});
  });
  const { cwd, env } = checkout(of, name, served);

  const child = spawn(cwd, args, env);
  kill = () => child.kill("SIGKILL");
  const [, signal] = await once(child, "exit");
  kill = undefined;
  expect(signal, `the process survived write ${deadly}`).toBe("SIGKILL");

  const rerun = await call(cwd, args, env);
  await served.close();
  vaults.close();
  return { data, rerun };
}

const points = ([0, 0.3, 0.6, 1] as const).flatMap((share) =>
  (["before", "after"] as const).map((side) => ({ share, side })),
);

test.each(points)("killed $side the commit of the write at $share of all", async ({ share, side }) => {
  const deadly = 1 + Math.round(share * (writes - 1));
  const args = ["apply", "--yes", "--max-destroy", String(allowed.maxDestroy), "--allow-purge"];
  const { data, rerun } = await killed({ of: both, from, args, deadly, side });
  expect(rerun.exit, rerun.err).toBe(0);
  // A second on, because the clock of a world starts at a whole one.
  const { look, plan } = begin(both, below, data, now() + 1);
  expect([...wrongs(before, wanted, look()), ...unsettled(await plan(allowed))]).toEqual([]);
});

test("a fix killed while it heals", async () => {
  const { start } = await prepare(drifted, below, fromDrifted, now() - nineDays);
  const undisturbed = begin(drifted, below, fromDrifted, start);
  const drift = undisturbed.look();
  await undisturbed.fix();
  const whole = undisturbed.look();

  const args = ["drift", "--fix", "--yes"];
  const { data, rerun } = await killed({ of: drifted, from: fromDrifted, args, deadly: 6, side: "after" });
  // What is missing and what is gone from git is drift that stays.
  expect(rerun.exit, rerun.err).toBe(2);
  const { look, fix } = begin(drifted, below, data, now() + 1);
  expect(wrongs(drift, whole, look())).toEqual([]);
  expect((await fix()).fix?.plan.changes.filter(isEffect)).toEqual([]);
});
