// Somebody writes an earlier value of one secret again: at first disturbed, then not. An apply right after leaves it there.
import type { ApplyDocument } from "../../src/model/document.ts";
import { UsageError } from "../../src/model/errors.ts";
import { restoreVersion } from "../../src/reconcile/objects/restore.ts";
import { drawDisturbance } from "./disturbance.ts";
import { canary, checkout, isKeptSource } from "./git.ts";
import { newest, type Version } from "./holdings.ts";
import type { Transport } from "./lab.ts";
import { whose } from "./ownership.ts";
import { overwritten, surplus } from "./properties.ts";
import type { Round } from "./round.ts";
import { disturbed, keyOf, line, meddler, movingIn, watched } from "./runs.ts";

/** Restores a version of a secret whose value git does not have. Says what did not hold. */
export async function restore({ git, slow, world, dice, memory, tell }: Round): Promise<readonly string[]> {
  const [vault = ""] = git.vaults;
  const [held] = dice.shuffled(
    [...git.declared].flatMap(([name, one]) => {
      const there = world.look().get(`${vault}/secret/${name}`);
      return there && one.state === "present" && isKeptSource(one.source) ? [there] : [];
    }),
  );
  if (!held) return [];
  const name = held.name.toLowerCase();
  const key = `${vault}/secret/${name}`;
  // Mostly it has a bad value, and an earlier one is wanted.
  if (held.phase === "live" && whose(held) === "ours" && dice.chance(0.7)) {
    world.clock.forward(71_000);
    const { tags } = newest(held);
    await world.client(vault).setSecret(name, `${canary}-bad`, dice.chance(0.5) ? { tags } : {});
    world.clock.forward(71_000);
  }
  const begin = world.look();
  const [oldest, ...later] = begin.get(key)?.versions ?? held.versions;
  const wanted: Version = dice.pick([oldest, ...later.slice(0, -1)]);
  const disturbance = drawDisturbance(git, world, dice);
  tell(`restoring ${key} ${wanted.version}, disturbed by ${JSON.stringify(disturbance.what)}`);
  checkout(git, world);

  let refusal: string | undefined;
  const { confirm, touched, meanwhile } = meddler(git, world, dice, disturbance.stranger, tell);
  const run = async (options: {
    readonly confirm: () => Promise<boolean>;
    readonly transport?: Transport;
  }) => {
    const { transport, confirm } = options;
    const named = { paths: [], emulator: false, vault: [vault], name, version: wanted.version };
    refusal = undefined;
    return restoreVersion(
      { ...named, onNewest: () => {}, concurrency: 16, confirm },
      world.world(transport && { transport }),
    ).catch((error: unknown) => {
      if (!(error instanceof UsageError) || error.message.includes(canary)) throw error;
      refusal = error.message;
      return undefined;
    });
  };

  const running = { git, world, memory, allowPurge: false, given: key };
  const first = await disturbed({ ...running, touched }, disturbance, (transport) =>
    run({ confirm, transport }),
  );
  // Names that the service is still moving are in no list.
  if (slow) world.clock.forward(61_000);
  const isMoving = movingIn(world.look(), world).has(key);
  const sent = world.vaults.log.length;
  const calm = await watched({ ...running, touched: new Set() }, () => run({ confirm: async () => true }));
  const written = world.vaults.log.slice(sent).filter(({ operation }) => operation === "write").length;
  tell(`restore: ${first.document?.outcomes.map(line)}; ${refusal ?? calm.document?.outcomes.map(line)}`);

  const isUsable =
    wanted.enabled && (wanted.expiresOn === null || wanted.expiresOn > world.clock.now() / 1000);
  const isRestored = !isMoving && isDone(calm.document, key);
  const wrong = [...first.wrong, ...calm.wrong, ...overwritten(meanwhile, first.after)];
  if (refusal !== undefined && written > 0) wrong.push(`a restore that was refused wrote ${written} times`);
  if (isRestored && !isUsable) wrong.push(`${key} was restored from a version that nobody may use`);
  if (isRestored && valueIn(calm.after.get(key)) !== wanted.value)
    wrong.push(`${key} does not have the value that was restored`);
  const more = surplus(begin, calm.after, touched);
  // What is disabled cannot be compared, so each restore writes a version.
  const isHidden = [first, calm].some(({ after }) => after.get(key)?.versions.at(-1)?.enabled === false);
  if (more > (disturbance.what.dies || isHidden ? 1 : 0))
    wrong.push(`${more} versions more than needed to restore`);

  const last = await watched({ ...running, touched: new Set() }, () => world.apply());
  tell(`apply: ${last.document?.outcomes.map(line)}`);
  wrong.push(...last.wrong);
  if (isRestored && valueIn(last.after.get(key)) !== wanted.value)
    wrong.push(`${key} lost the value that was restored to an apply`);
  return wrong;
}

const valueIn = (held: Parameters<typeof newest>[0] | undefined) => held && newest(held).value;

const isDone = (document: ApplyDocument | undefined, key: string): boolean =>
  document?.outcomes.some((one) => keyOf(one.id) === key && one.result === "done") ?? false;
