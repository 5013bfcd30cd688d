// The vault side of a simulation: how the service behaves, what is in it, and somebody else who writes to it.
import type { Dice } from "./dice.ts";
import { canary, type Git, meantBy, pool } from "./git.ts";
import { type Held, type Holdings, newest } from "./holdings.ts";
import { type Lab, tokenOf } from "./lab.ts";

/** Names that no manifest ever speaks of. */
const others = ["x", "y"] as const;

const drawTags = ({ pick }: Dice) =>
  pick<Record<string, string> | undefined>([
    undefined,
    { app: "shop" },
    { app: "till", extra: "1", team: "pay" },
    { "file-encoding": "utf-8" },
  ]);

const drawAttributes = ({ pick, chance }: Dice, enabled = 0.85) => {
  const exp = pick([undefined, undefined, 253_402_300_799, 1_700_000_000]);
  const nbf = pick([undefined, undefined, 1_580_000_000]);
  return { ...(exp && { exp }), ...(nbf && { nbf }), enabled: chance(enabled) };
};

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
      roles: { reader: "reader", writer: "officer", somebody: "officer" },
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
  for (const vault of git.vaults)
    for (const name of [...pool, ...others]) {
      if (dice.chance(0.55)) continue;
      const kind = dice.pick(["unowned", "unowned", "foreign", "managed"]);
      const tags = drawTags(dice);
      lab.vaults.seed(vault, {
        name,
        value: drawValue(git, name, dice),
        ...drawAttributes(dice),
        ...(dice.chance(0.3) && { contentType: "text/a" }),
        ...(kind === "foreign" ? { tags: { ...tags, "kvg-owner": "them" } } : tags && { tags }),
        ...(kind === "managed" && { managed: true }),
      });
      if (dice.chance(0.2)) await ask(lab, vault, "DELETE", `/secrets/${name}`);
    }
}

/** One request of somebody else, with a client of their own; what becomes of it is their business. */
async function ask(
  { vaults }: Lab,
  vault: string,
  method: string,
  path: string,
  body?: object,
): Promise<void> {
  const request = new Request(`https://${vault}.vault.azure.net${path}?api-version=7.5`, {
    method,
    headers: { authorization: `Bearer ${tokenOf("somebody")}`, "content-type": "application/json" },
    body: body ? JSON.stringify(body) : null,
  });
  await vaults.handle(request).catch(() => undefined);
}

type Deed = readonly [method: string, path: string, body?: object];

function drawDeed(held: Held, value: string, now: number, dice: Dice): Deed {
  const path = `/secrets/${held.name}`;
  if (held.phase === "deleted")
    return dice.chance(0.7)
      ? ["POST", `/deletedsecrets/${held.name}/recover`]
      : ["DELETE", `/deletedsecrets/${held.name}`];
  const { tags, created } = newest(held);
  const { "kvg-owner": _, "kvg-state": __, ...plain } = tags;
  const edit = dice.pick(["value", "value", "value with tags", "tags", "our tags", "attributes", "delete"]);
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
      return [
        "PATCH",
        path,
        { tags: dice.pick([plain, { ...tags, "kvg-state": "v1.?" }, { ...plain, "kvg-owner": "us" }]) },
      ];
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

/** Somebody else edits some objects. Says what, by `vault/name`. */
export async function stranger(
  git: Git,
  lab: Lab,
  dice: Dice,
  news: boolean,
): Promise<ReadonlyMap<string, string>> {
  const touched = new Map<string, string>();
  const holdings: Holdings = lab.look();
  const now = Math.floor(lab.clock.now() / 1000);
  for (const [key, held] of dice.shuffled([...holdings]).slice(0, dice.int(3))) {
    const [method, path, body] = drawDeed(held, drawValue(git, held.name.toLowerCase(), dice), now, dice);
    await ask(lab, held.vault, method, path, body);
    touched.set(key, `${method} ${path} ${JSON.stringify(body)}`);
  }
  const fresh = pool.filter((name) => git.vaults.every((vault) => !holdings.has(`${vault}/${name}`)));
  const [name] = dice.shuffled(fresh);
  if (news && name !== undefined && dice.chance(0.2))
    for (const vault of git.vaults) {
      await ask(lab, vault, "PUT", `/secrets/${name}`, { value: drawValue(git, name, dice) });
      touched.set(`${vault}/${name}`, "PUT, new");
    }
  return touched;
}
