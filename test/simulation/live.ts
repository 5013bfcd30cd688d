// The vault side of a simulation: how the service behaves, what is in it, and somebody else who writes to it.
import { type Deed, drawAttributes, drawBearing, drawOwnTags } from "./attributes.ts";
import type { Dice } from "./dice.ts";
import { canary, type Git, meantBy, pool } from "./git.ts";
import { type Held, type Holdings, newest } from "./holdings.ts";
import { keyPool } from "./keys.ts";
import { type Lab, tokenOf } from "./lab.ts";
import { drawKeyDeed, drawNewKey, drawSeed } from "./live-keys.ts";
import { whose } from "./ownership.ts";

/** Names that no manifest ever speaks of. */
const others = ["x", "y"] as const;

/** A value that somebody else would give: often what git means, too. */
const drawValue = (git: Git, name: string, { chance, int }: Dice): string => {
  const one = git.declared.get(name);
  const meant = one?.state === "present" ? meantBy(git, one) : undefined;
  return meant !== undefined && chance(0.5) ? meant : `${canary}-live-${int(1000)}`;
};

/** Sets up the service; says how slow it is to delete and recover. */
export function drawService(vaults: readonly string[], lab: Lab, dice: Dice): { readonly slow: boolean } {
  const slow = dice.chance(0.2);
  for (const vault of vaults)
    lab.vaults.configure(vault, {
      roles: { reader: "reader", writer: "administrator", somebody: "administrator" },
      retentionDays: dice.pick([40, 90]),
      ...(dice.chance(0.1) && { purgeProtection: true }),
      ...(dice.chance(0.25) && { pageSize: 1 + dice.int(3) }),
      ...(dice.chance(0.1) && { shortPages: true }),
      ...(dice.chance(0.1) && { emptyPages: true }),
      ...(dice.chance(0.2) && { clearsDatesOnNull: true }),
      ...(dice.chance(0.1) && { latencyMs: 40 }),
      ...(slow && { deleteSettlesMs: 1000 * dice.int(20), recoverSettlesMs: 1000 * dice.int(10) }),
    });
  return { slow };
}

/** What is there before we come. */
export async function drawHoldings(git: Git, lab: Lab, dice: Dice): Promise<void> {
  for (const vault of git.vaults) {
    for (const name of [...pool, ...others]) {
      if (dice.chance(0.55)) continue;
      const value = { value: drawValue(git, name, dice), ...drawAttributes(dice) };
      lab.vaults.seed(vault, {
        name,
        ...value,
        ...(dice.chance(0.3) && { contentType: "text/a" }),
        ...drawBearing(dice),
      });
      if (dice.chance(0.2)) await ask(lab, vault, ["DELETE", `/secrets/${name}`]);
    }
    for (const name of git.keyed ? [...keyPool, ...others] : []) {
      if (dice.chance(0.6)) continue;
      lab.vaults.seed(vault, { name, ...drawSeed(git, dice), ...drawBearing(dice) });
      if (dice.chance(0.2)) await ask(lab, vault, ["DELETE", `/keys/${name}`]);
    }
  }
}

/** One request of somebody else, with a client of their own; what becomes of it is their business. */
async function ask(lab: Lab, vault: string, [method, path, body, next]: Deed): Promise<void> {
  const request = new Request(`https://${vault}.vault.azure.net${path}?api-version=7.5`, {
    method,
    headers: { authorization: `Bearer ${tokenOf("somebody")}`, "content-type": "application/json" },
    body: body ? JSON.stringify(body) : null,
  });
  await lab.vaults.handle(request).catch(() => undefined);
  if (next) await ask(lab, vault, next);
}

function drawDeed(held: Held, git: Git, now: number, dice: Dice, gentle = false): Deed {
  if (held.phase === "deleted")
    return dice.chance(0.7)
      ? ["POST", `/deleted${held.kind}s/${held.name}/recover`]
      : ["DELETE", `/deleted${held.kind}s/${held.name}`];
  if (held.kind === "key") return drawKeyDeed(held, git, dice, gentle);
  const path = `/secrets/${held.name}`;
  const value = drawValue(git, held.name.toLowerCase(), dice);
  const { tags, created } = newest(held);
  const { "kvg-owner": _, "kvg-state": __, ...plain } = tags;
  const edit = gentle
    ? dice.pick(["tags", "attributes"])
    : dice.pick(["value", "value", "value with tags", "tags", "our tags", "attributes", "delete"]);
  switch (edit) {
    case "value":
      return [
        "PUT",
        path,
        { value, attributes: drawAttributes(dice), ...(dice.chance(0.5) && { tags: plain }) },
      ];
    case "value with tags":
      // Within a minute of the version that bore them, tags that were copied cannot be told from ours.
      return ["PUT", path, { value, ...(now - created > 70 && { tags }) }];
    case "tags":
      return ["PATCH", path, { tags: { ...tags, app: dice.pick(["shop", "bar"]), extra: "2" } }];
    case "our tags":
      return ["PATCH", path, { tags: drawOwnTags(tags, dice) }];
    case "attributes":
      return [
        "PATCH",
        path,
        { attributes: drawAttributes(dice, 0.5), ...(dice.chance(0.5) && { contentType: "text/c" }) },
      ];
    case "delete":
      return ["DELETE", path];
    default:
      return edit satisfies never;
  }
}

/** Somebody else edits most of what is ours, where `gentle` its properties alone. Says what, by `vault/kind/name`. */
export async function vandal(
  git: Git,
  lab: Lab,
  dice: Dice,
  gentle: boolean,
): Promise<ReadonlyMap<string, string>> {
  const touched = new Map<string, string>();
  const now = Math.floor(lab.clock.now() / 1000);
  for (const [key, held] of lab.look()) {
    if (whose(held) !== "ours" || dice.chance(0.3)) continue;
    const deed = drawDeed(held, git, now, dice, gentle);
    await ask(lab, held.vault, deed);
    touched.set(key, JSON.stringify(deed));
  }
  return touched;
}

/** Somebody else edits some objects. Says what, by `vault/kind/name`. */
export async function stranger(
  git: Git,
  lab: Lab,
  dice: Dice,
  news: boolean,
): Promise<ReadonlyMap<string, string>> {
  const touched = new Map<string, string>();
  const holdings: Holdings = lab.look();
  const now = Math.floor(lab.clock.now() / 1000);
  for (const [key, held] of dice.shuffled([...holdings]).slice(0, dice.int(git.keyed ? 5 : 3))) {
    const deed = drawDeed(held, git, now, dice);
    await ask(lab, held.vault, deed);
    touched.set(key, JSON.stringify(deed));
  }
  const fresh = [
    ...pool.map((name) => ["secret", name] as const),
    ...(git.keyed ? keyPool : []).map((name) => ["key", name] as const),
  ].filter(([kind, name]) => git.vaults.every((vault) => !holdings.has(`${vault}/${kind}/${name}`)));
  const [one] = dice.shuffled(fresh);
  if (news && one && dice.chance(0.2))
    for (const vault of git.vaults) {
      const [kind, name] = one;
      const deed: Deed =
        kind === "key"
          ? drawNewKey(git, name, dice)
          : ["PUT", `/secrets/${name}`, { value: drawValue(git, name, dice) }];
      await ask(lab, vault, deed);
      touched.set(`${vault}/${kind}/${name}`, `${JSON.stringify(deed)}, new`);
    }
  return touched;
}
