// A meeting of runs from beginning to end: what stands before it, the runs whose requests a schedule puts in order, and
// what one quiet run of each owner makes of it.
import { setImmediate as turn } from "node:timers/promises";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { ProblemsError, UsageError, VaultError } from "../../src/model/errors.ts";
import type { World } from "../../src/model/world.ts";
import { restoreVersion } from "../../src/reconcile/objects/restore.ts";
import { rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import { apply, fixDrift } from "../../src/reconcile.ts";
import { type Database, database } from "../rotate/build.ts";
import { canary, checkout, type Git, isKeptSource } from "./git.ts";
import { applying, type Ground, type Lab, lab } from "./lab.ts";
import { judgeMeeting, judgeQuiet } from "./meeting-properties.ts";
import { type HandDeed, type Meeting, rotatedName, type Writing } from "./meetings.ts";
import { memoryFiles } from "./memory-files.ts";
import { isOfCopied, keyOf, line } from "./runs.ts";
import { type SteppedRun, startStepped } from "./steps.ts";
import type { Story } from "./story.ts";
import { watchTraffic } from "./traffic.ts";
import { outcomesIn, type WriterEnd } from "./writer-end.ts";

const root = Buffer.alloc(32, 7);
const month = 31 * 86_400_000;

/** Plays a meeting. `wrong` says what did not hold. */
export async function playMeeting(meeting: Meeting, ground: Ground): Promise<Story> {
  const world = lab(ground);
  world.vaults.configure("vault", { roles: { writer: "administrator", somebody: "administrator" } });
  const { rotated, writers, turns } = meeting;
  const db = database(rotated?.users ?? ["app"], { lock: rotated?.lock ?? true });
  const lines: string[] = [];
  const quietly = async (writing: Writing) => {
    const end = await run(writing, world, db, meeting, world.world());
    lines.push(...describe("quiet", end));
    return end;
  };

  for (const owner of ["us", "them"] as const)
    for (const [name, one] of meeting.before[owner].declared)
      if (one.state === "present" && one.source.from === "external")
        await world.client().setSecret(name, `${canary}-external`);
  for (const owner of ["us", "them"] as const)
    await quietly({ what: "apply", owner, git: meeting.before[owner], allowPurge: true, thinks: 0 });
  if (rotated) {
    await quietly({ what: "rotate", owner: "us", git: meeting.before.us, allowPurge: false, thinks: 0 });
    world.clock.forward(month);
  }
  world.clock.forward(71_000);
  // Who restores a value wants to be rid of another one.
  for (const { what, git } of writers) {
    const oldest = what === "restore" && oldestToRestore(git, world);
    if (oldest) await actByHand(oldest.name, "value", world);
  }
  for (const { name, does } of meeting.byHand) await actByHand(name, does, world);
  world.clock.forward(71_000);
  for (const fault of meeting.faults) world.vaults.fault(fault);

  const begin = world.look();
  const traffic = watchTraffic(world.look);
  const ends: WriterEnd[] = [];
  const runs = writers.map((writing, i) =>
    startStepped(`${i} ${writing.what}`, async (stepping) => {
      const base = world.world({ transport: (through) => stepping.transport(traffic.of(i)(through)) });
      const target = stepping.target(db.target);
      ends[i] = await run(writing, world, { target }, meeting, base, () => traffic.plan(i));
      lines.push(...describe(`writer ${i}`, ends[i]));
    }),
  );
  const advance = async (one: SteppedRun, which: number) => {
    await one.settle();
    if (one.isOver()) return;
    const what = one.advance((of) => (of === 0 ? 0 : which % of));
    if (isBeforeWrite(what)) lines.push(`  ${one.name}: ${what.slice(7)}`);
    await one.settle();
  };
  for (const { writer, goes, which } of turns) {
    const one = runs[writer % runs.length];
    if (!one) continue;
    if (typeof goes === "number") for (let step = 0; step < 2 * goes; step++) await advance(one, which);
    else
      do await advance(one, which);
      while (!one.isOver() && !one.waitsFor().some(isBeforeWrite));
  }
  for (const one of runs) while (!one.isOver()) await advance(one, 0);
  await turn();
  world.vaults.clearFaults();

  const after = world.look();
  const wrong = [...traffic.wrong, ...judgeMeeting({ begin, after, traffic, ends, before: meeting.before })];
  // Of two owners the second one can free a name that the first one wants.
  for (let round = 0; round < 3; round++)
    for (const owner of new Set(writers.map(({ owner }) => owner))) {
      const writing = writers.find((one) => one.owner === owner && one.what === "apply");
      if (!writing) continue;
      world.clock.forward(71_000);
      const before = world.look();
      const end = await quietly({ ...writing, thinks: 0 });
      wrong.push(
        ...judgeQuiet({ end, before, after: world.look(), isLast: round === 2 && !isContested(writers) }),
      );
    }
  if (rotated && writers.every(({ owner }) => owner === "us")) {
    const end = await quietly({ ...writers[0], what: "rotate", thinks: 0 });
    const held = world.look().get(`vault/secret/${rotatedName}`);
    const published = JSON.parse(held?.versions.at(-1)?.value ?? "{}");
    if (!db.letsIn(published.user, published.password))
      wrong.push(`what ${rotatedName} publishes does not work after ${describe("quiet", end)}`);
  }
  const requests = world.vaults.log.map(({ method, path, status }) => `${method} ${path} ${status}`);
  return { lines, requests, wrong };
}

/** Whether one owner wants a secret that another one wants away: each of them undoes what the other one did. */
const isContested = (writers: Meeting["writers"]): boolean =>
  writers.some((one) =>
    [...one.git.declared].some(
      ([name, { state }]) =>
        state === "absent" &&
        writers.some(({ owner, git }) => owner !== one.owner && git.declared.get(name)?.state === "present"),
    ),
  );

const isBeforeWrite = (step: string): boolean => /^before (?:PUT|PATCH|POST|DELETE)/.test(step);

/** One run, in a repository of its own. */
async function run(
  { what, owner, git, allowPurge, thinks }: Writing,
  lab: Lab,
  db: Pick<Database, "target">,
  { rotated }: Pick<Meeting, "rotated">,
  base: World,
  planned: () => void = () => {},
): Promise<WriterEnd> {
  const writing = { what, owner, git, allowPurge, thinks };
  const own = { texts: new Map<string, string>(), env: new Map([["ROOT", root.toString("base64")]]) };
  checkout(git, own);
  edit(own.texts, "keyvault-gitops.yaml", (config) => ({
    ...config,
    owner,
    fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
    ...(rotated && { targets: { db: { exec: { argv: ["unused"], users: rotated.users } } } }),
    vaults: { vault: rotated ? { targets: ["db"] } : null },
  }));
  if (rotated && owner === "us")
    edit(own.texts, "vault.yaml", (manifest) => ({
      ...manifest,
      secrets: { ...(manifest.secrets as object), [rotatedName]: rotationOf(writing) },
    }));
  const world: World = { ...base, files: memoryFiles(own.texts), env: (name) => own.env.get(name) };
  const confirm = async () => {
    planned();
    lab.clock.forward(thinks);
    return true;
  };
  const options = { ...applying, confirm, allowPurge, allowEmpty: true, maxDestroy: 20 };
  try {
    switch (what) {
      case "apply":
        return { writing, document: await apply(options, world) };
      case "drift --fix":
        return { writing, document: await fixDrift(options, world) };
      case "rotate":
        return {
          writing,
          document: await rotateWithTargets(
            () => db.target,
            { paths: [], emulator: false, dryRun: false, concurrency: 16 },
            world,
          ),
        };
      case "restore": {
        const oldest = oldestToRestore(git, lab);
        if (!oldest) return { writing };
        const named = { paths: [], emulator: false, onNewest: () => {}, ...oldest };
        return { writing, document: await restoreVersion({ ...named, concurrency: 16, confirm }, world) };
      }
      default:
        return what satisfies never;
    }
  } catch (error) {
    // A version that must not be restored, too.
    if (error instanceof VaultError || error instanceof UsageError || isOfCopied(error)) return { writing };
    throw error instanceof ProblemsError ? new Error(JSON.stringify(error.problems)) : error;
  }
}

/** The oldest version of the first secret whose value git does not have. */
function oldestToRestore({ declared }: Git, { look }: Lab) {
  const holdings = look();
  for (const [name, one] of declared) {
    const held = holdings.get(`vault/secret/${name}`);
    if (held && one.state === "present" && isKeptSource(one.source))
      return { name, version: held.versions[0].version };
  }
  return undefined;
}

/** The tags of the secret that is rotated go by the run's repository. */
const rotationOf = ({ git }: Writing): object => ({
  rotation: {
    every: "P30D",
    target: "db",
    template: '{"user":"{{ user | json }}","password":"{{ password | json }}"}',
  },
  tags: { app: git.changes.KV_P === 0 ? "shop" : "till" },
});

function edit(texts: Map<string, string>, path: string, change: (data: Record<string, unknown>) => object) {
  texts.set(path, JSON.stringify(change(JSON.parse(texts.get(path) ?? "{}"))));
}

async function actByHand(name: string, does: HandDeed, lab: Lab): Promise<void> {
  const client = lab.client();
  const held = lab.look().get(`vault/secret/${name}`);
  const newest = held?.versions.at(-1);
  if (!newest || held?.phase !== "live") return;
  switch (does) {
    case "value":
      await client.setSecret(name, "canary-by-hand");
      return;
    case "tags":
      await client.updateSecretProperties(name, newest.version, {
        tags: { ...newest.tags, app: "bar", extra: "1" },
      });
      return;
    case "attributes":
      await client.updateSecretProperties(name, newest.version, {
        enabled: !newest.enabled,
        contentType: "text/c",
      });
      return;
    case "delete":
      await client.beginDeleteSecret(name);
      return;
    default:
      does satisfies never;
  }
}

function describe(who: string, { writing, document }: WriterEnd): readonly string[] {
  const head = `${who}: ${writing.what} of ${writing.owner}`;
  if (!document) return [`${head} ended with an error`];
  if (document.kind === "Rotation")
    return [`${head}: ${document.entries.map(({ id, result }) => `${keyOf(id)} ${result}`).join(", ")}`];
  const unapproved = document.kind === "Apply" ? document.unapproved : document.fix?.unapproved;
  return [`${head}: ${unapproved ? "not approved" : outcomesIn({ document }).map(line).join(", ")}`];
}
