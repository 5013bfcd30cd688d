// The real thing: the CLI as a process of its own, over HTTPS, killed while it writes; then it is called again.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { call, start as spawn } from "../commands/process.ts";
import { everyPoint } from "../dials.ts";
import { type Door, kill, mortal, nameOf, serveMortals } from "../mortal.ts";
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
/** What the apply writes, in order. */
let writes: readonly string[] = [];

beforeAll(async () => {
  const { start } = await prepare(both, below, from, now() - nineDays);
  const { look, apply, vaults } = begin(both, below, from, start);
  before = look();
  await apply(allowed);
  wanted = look();
  writes = vaults.log
    .filter(({ operation }) => operation === "write")
    .map(({ method, path }) => nameOf(method, `https://local${path}`));
});
afterAll(() => {
  below.close();
  rmSync(folder, { recursive: true });
});

/** A copy of the vault behind HTTPS. */
async function door(source: string, name: string): Promise<Door & { vaults: Emulator; data: string }> {
  const data = join(folder, `${name.replaceAll(/\W/g, "-")}.db`);
  const origin = witness(source);
  origin.save(data);
  origin.close();
  const vaults = emulator({ file: data });
  return { ...(await serveMortals(vaults)), vaults, data };
}

/** The repository on disk, with a vault at this address, and how the CLI is called there. */
function checkout(of: Effects, { url, ca }: Pick<Door, "url" | "ca">) {
  const cwd = mkdtempSync(join(folder, "checkout-"));
  for (const [path, text] of repository(of, { url, verifyChallengeResource: false }))
    writeFileSync(join(cwd, path), text);
  return { cwd, env: { ...of.environment.now, NODE_EXTRA_CA_CERTS: ca } };
}

type Killing = {
  readonly of: Effects;
  readonly from: string;
  readonly args: readonly string[];
  readonly point: string;
};

/** Kills the CLI at a point, and calls it again: resolves with the data file, and how that ended. */
async function killed({ of, from, args, point }: Killing) {
  const { vaults, data, take, close, ...served } = await door(from, `${args[0]} ${point}`);
  const { cwd, env } = checkout(of, served);
  await kill(point, take, () => spawn(cwd, args, env));
  const rerun = await call(cwd, args, env);
  await close();
  vaults.close();
  return { data, rerun };
}

/** Each point is proved in process; here a few writes, of those that come early, in the middle and last. */
const shares = everyPoint ? [0, 0.2, 0.3, 0.4, 0.6, 0.8, 1] : [0.3, 1];
const deaths = shares.flatMap((share, i) =>
  (everyPoint ? (["before", "after"] as const) : [i % 2 === 0 ? "after" : "before"]).map(
    (side) => [side, share] as const,
  ),
);

test.each(deaths)("killed %s the commit of the write at %d of all", async (side, share) => {
  const write = writes[Math.round(share * (writes.length - 1))];
  const args = ["apply", "--yes", "--max-destroy", String(allowed.maxDestroy), "--allow-purge"];
  const { data, rerun } = await killed({ of: both, from, args, point: `${side} ${write}` });
  expect(rerun.exit, rerun.err).toBe(0);
  // A second on, because the clock of a world starts at a whole one.
  const { look, plan } = begin(both, below, data, now() + 1);
  expect([...wrongs(before, wanted, look()), ...unsettled(await plan(allowed))]).toEqual([]);
});

test("a fix killed while it heals", async () => {
  const { start } = await prepare(drifted, below, fromDrifted, now() - nineDays);
  const undisturbed = begin(drifted, below, fromDrifted, start);
  const drift = undisturbed.look();
  const healing = mortal();
  await undisturbed.fix({}, healing);
  const heals = healing.points
    .filter((name) => /^before (?!GET)/.test(name))
    .map((name) => name.slice("before ".length));
  const whole = undisturbed.look();

  const args = ["drift", "--fix", "--yes"];
  const point = `after ${heals[Math.round(heals.length / 2)]}`;
  const { data, rerun } = await killed({ of: drifted, from: fromDrifted, args, point });
  // What is missing and what is gone from git is drift that stays.
  expect(rerun.exit, rerun.err).toBe(2);
  const { look, fix } = begin(drifted, below, data, now() + 1);
  expect(wrongs(drift, whole, look())).toEqual([]);
  expect((await fix()).fix?.plan.changes.filter(isEffect)).toEqual([]);
});
