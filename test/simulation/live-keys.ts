// The keys of a simulation's vault side: what is there before we come, and what somebody else does to them.
import type { Seed } from "../../src/emulator/seed.ts";
import { type Deed, drawAttributes, drawOwnTags } from "./attributes.ts";
import type { Dice } from "./dice.ts";
import type { Git } from "./git.ts";
import { type Held, newest } from "./holdings.ts";
import { jwkOf, keyStore } from "./keys.ts";

/** Material that somebody else would give: often what git means, too. */
const drawMaterial = (git: Git, { chance, int }: Dice) =>
  jwkOf(chance(0.5) ? git.changes[keyStore] : 100 + int(100));

const drawCurve = ({ chance }: Dice) => (chance(0.85) ? "P-256" : "P-384");

/** A key that was there before us. */
export const drawSeed = (git: Git, dice: Dice): Omit<Extract<Seed, { kind: "key" }>, "name"> => ({
  kind: "key",
  ...(dice.chance(0.4) ? { material: drawMaterial(git, dice) } : { curve: drawCurve(dice) }),
  ...(dice.chance(0.3) && { keyOps: ["sign"] }),
  ...drawAttributes(dice),
});

/** Somebody's new key. */
export const drawNewKey = (git: Git, name: string, dice: Dice): Deed =>
  dice.chance(0.4)
    ? ["PUT", `/keys/${name}`, { key: drawMaterial(git, dice) }]
    : ["POST", `/keys/${name}/create`, { kty: "EC", crv: drawCurve(dice) }];

/** What somebody does to a live key. */
export function drawKeyDeed(held: Held, git: Git, dice: Dice, gentle: boolean): Deed {
  const path = `/keys/${held.name}`;
  const { tags } = newest(held);
  const edit = gentle
    ? dice.pick(["ops", "tags", "attributes"])
    : dice.pick([
        ...(["rotate", "rotate", "rotate and tags", "new", "ops", "policy", "tags", "our tags"] as const),
        ...(["attributes", "delete"] as const),
      ]);
  switch (edit) {
    case "rotate":
      return ["POST", `${path}/rotate`, {}];
    case "rotate and tags":
      return ["POST", `${path}/rotate`, {}, ["PATCH", path, { tags: { app: "till" } }]];
    case "new":
      return drawNewKey(git, held.name, dice);
    case "ops":
      return [
        "PATCH",
        path,
        { key_ops: dice.pick<readonly string[]>([["sign"], ["verify"], ["verify", "sign"]]) },
      ];
    case "policy":
      return [
        "PUT",
        `${path}/rotationpolicy`,
        dice.pick([{ attributes: { expiryTime: "P45D" } }, { lifetimeActions: [] }]),
      ];
    case "tags":
      return ["PATCH", path, { tags: { ...tags, app: dice.pick(["shop", "bar"]), extra: "2" } }];
    case "our tags":
      return ["PATCH", path, { tags: drawOwnTags(tags, dice) }];
    case "attributes":
      return ["PATCH", path, { attributes: drawAttributes(dice, 0.5) }];
    case "delete":
      return ["DELETE", path];
    default:
      return edit satisfies never;
  }
}
