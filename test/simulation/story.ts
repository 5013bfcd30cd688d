// One seed from beginning to end: everything in it is decided by the seed.
import { accept } from "./accepting.ts";
import { dice as diceOf } from "./dice.ts";
import { drawGit, editGit, editTags } from "./git.ts";
import { heal } from "./healing.ts";
import { type Ground, lab } from "./lab.ts";
import { drawHoldings, drawService, stranger, vandal } from "./live.ts";
import { learn, type Memory } from "./memory.ts";
import { restore } from "./restoring.ts";
import { play } from "./round.ts";

export type Story = {
  readonly lines: readonly string[];
  /** Every request that reached the vault, in order. */
  readonly requests: readonly string[];
  /** What did not hold; none in a good world. */
  readonly wrong: readonly string[];
};

export async function story(seed: number, ground: Ground): Promise<Story> {
  const dice = diceOf(seed);
  const world = lab(ground);
  const lines: string[] = [];
  const wrong: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const memory: Memory = new Map();
  let git = drawGit(dice);
  const { slow } = drawService(git.vaults, world, dice);
  await drawHoldings(git, world, dice);
  let applied = git;
  for (
    let round = dice.pick(git.renames ? [2, 3, 4, 6] : git.keyed ? [1, 2, 3, 4] : [1, 1, 1, 2, 4]);
    round > 0 && wrong.length === 0;
    round--
  ) {
    wrong.push(...(await play({ git, slow, world, dice, memory, tell })));
    learn(memory, git, world.look());
    applied = git;
    git = editGit(git, dice);
    if (wrong.length > 0 || dice.chance(0.75)) continue;
    if (dice.chance(0.5)) world.clock.forward(71_000);
    if (dice.chance(0.3)) applied = git;
    wrong.push(...(await restore({ git: applied, slow, world, dice, memory, tell })));
    learn(memory, applied, world.look());
  }
  if (wrong.length === 0 && dice.chance(0.5)) {
    const last = editTags(dice.chance(0.4) ? applied : git, dice);
    const ending = dice.chance(0.6) ? heal : accept;
    for (const [key, deed] of await vandal(last, world, dice, ending === accept))
      tell(`somebody: ${key}: ${deed}`);
    if (dice.chance(0.3)) world.clock.forward(71_000);
    if (dice.chance(0.5))
      for (const [key, deed] of await stranger(last, world, dice, true)) tell(`somebody: ${key}: ${deed}`);
    wrong.push(...(await ending({ git: last, slow, world, dice, memory, tell })));
  }
  const requests = world.vaults.log.map(
    ({ method, vault, path, status }) => `${method} ${vault}${path} ${status}`,
  );
  return { lines, requests, wrong };
}
