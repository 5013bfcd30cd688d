// One seed from beginning to end: everything in it is decided by the seed.
import { dice as diceOf } from "./dice.ts";
import { drawGit, editGit } from "./git.ts";
import { type Ground, lab } from "./lab.ts";
import { drawHoldings, drawService } from "./live.ts";
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
  let git = drawGit(dice);
  const { slow } = drawService(git.vaults, world, dice);
  await drawHoldings(git, world, dice);
  for (
    let round = dice.pick(git.keyed ? [1, 2, 3, 4] : [1, 1, 1, 2, 4]);
    round > 0 && wrong.length === 0;
    round--
  ) {
    wrong.push(...(await play({ git, slow, world, dice, tell: (line) => void lines.push(line) })));
    git = editGit(git, dice);
  }
  const requests = world.vaults.log.map(
    ({ method, vault, path, status }) => `${method} ${vault}${path} ${status}`,
  );
  return { lines, requests, wrong };
}
