// The git side of a simulation: what the manifests declare, how an edit changes it, and what value is meant.
import type { Dice } from "./dice.ts";
import { type DeclaredKey, drawKey, editKeys, keyPool, keyStore, materialOf, writtenKey } from "./keys.ts";
import { document, type Lab } from "./lab.ts";
import { dropStaleRenames, renameSome } from "./renames.ts";

/** Names that manifests and strangers fight over; a manifest may spell them in upper case. */
export const pool = ["a", "b", "c", "d", "e"] as const;

/** Names that only a rename gives. */
const newNames = ["m", "n", "o", "p", "q"] as const;

/** Stands in every value that is secret, so that it can be looked for in what a run tells. */
export const canary = "canary";

type Source =
  | { readonly from: "literal"; readonly text: string }
  | { readonly from: "env" | "json" | "base64" | "file"; readonly store: Store; readonly revised: boolean }
  | { readonly from: "generate"; readonly epoch: number }
  | { readonly from: "external"; readonly first?: Store };
type Store = "KV_P" | "KV_Q";

/** Properties as a manifest writes them. */
export type Written = {
  readonly contentType?: string | null;
  readonly enabled?: boolean;
  readonly expiresOn?: string | null;
  readonly expiresIn?: string;
  readonly notBefore?: string | null;
  readonly tags?: Readonly<Record<string, string | null>> | null;
  readonly protect?: boolean;
  readonly adopt?: "overwrite";
};

export type Declared =
  | { readonly state: "absent"; readonly purge: boolean }
  | {
      readonly state: "present";
      readonly source: Source;
      readonly written: Written;
      readonly renamedFrom?: string;
    };

export type Git = {
  readonly vaults: readonly string[];
  readonly prune: "off" | "disable" | "delete";
  readonly defaults: Pick<Written, "contentType" | "tags" | "expiresIn">;
  /** Secrets, by the name in lower case. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** Most vaults hold none, which keeps the stories short. */
  readonly keyed: boolean;
  readonly keys: ReadonlyMap<string, DeclaredKey>;
  readonly loud: boolean;
  /** Commits give names to objects; most repositories never do, which keeps the stories short. */
  readonly renames: boolean;
  /** How often the value behind a store was changed: its revision. */
  readonly changes: Readonly<Record<Store | typeof keyStore, number>>;
};

const stores = ["KV_P", "KV_Q"] as const;

/** Where objects are renamed, git does not have most values. */
const drawSource = ({ pick, int, chance }: Dice, renames: boolean): Source => {
  const from = renames
    ? pick(["literal", "env", "file", "external", "once", "generate", "generate", "generate"])
    : pick(["literal", "literal", "env", "env", "json", "base64", "file", "external", "once", "generate"]);
  if (from === "external") return { from };
  if (from === "generate") return { from, epoch: 1 + int(2) };
  if (from === "once") return { from: "external", first: pick(stores) };
  if (from === "literal") return { from, text: `plain ${int(3)}` };
  return { from, store: pick(stores), revised: chance(0.5) };
};

const drawWritten = ({ pick, chance }: Dice): Written => {
  const contentType = pick([undefined, undefined, null, "text/a", "text/b"]);
  const enabled = pick([undefined, undefined, true, false]);
  const expiry = pick([
    {},
    {},
    { expiresOn: null },
    { expiresOn: null },
    { expiresOn: "2090-01-01" },
    { expiresOn: "2105-01-01" },
    { expiresOn: "2025-01-01" },
    { expiresIn: "P30D" },
    { expiresIn: "PT2H" },
  ]);
  const notBefore = pick([undefined, undefined, null, "2020-02-03"]);
  const tags = pick([undefined, undefined, null, { app: "shop" }, { app: "till", team: null }]);
  return {
    ...(contentType !== undefined && { contentType }),
    ...(enabled !== undefined && { enabled }),
    ...expiry,
    ...(notBefore !== undefined && { notBefore }),
    ...(tags !== undefined && { tags }),
    ...(chance(0.1) && { protect: chance(0.5) }),
    ...(chance(0.2) && { adopt: "overwrite" as const }),
  };
};

const drawDeclared = (dice: Dice, renames: boolean): Declared =>
  dice.chance(0.12)
    ? { state: "absent", purge: dice.chance(0.5) }
    : {
        state: "present",
        source: drawSource(dice, renames),
        written: dice.chance(0.2) ? {} : drawWritten(dice),
      };

/** What a repository holds at first. */
export function drawGit(dice: Dice): Git {
  const keyed = dice.chance(0.3);
  const names = dice.shuffled(pool).slice(0, keyed ? 1 + dice.int(3) : 2 + dice.int(4));
  const keys = keyed ? dice.shuffled(keyPool).slice(0, 1 + dice.int(3)) : [];
  const renames = dice.chance(0.3);
  return {
    vaults: dice.chance(0.12) ? ["vault", "second"] : ["vault"],
    prune: dice.pick(["off", "disable", "delete"]),
    defaults: dice.pick([{}, {}, { tags: { team: "pay" } }, { contentType: "text/d", expiresIn: "P90D" }]),
    declared: new Map(names.map((name) => [name, drawDeclared(dice, renames)])),
    keyed,
    keys: new Map(keys.map((name) => [name, drawKey(dice)])),
    loud: dice.chance(0.2),
    renames,
    changes: { KV_P: 0, KV_Q: 0, KV_K: 0 },
  };
}

/** The repository after some commits. */
export function editGit(git: Git, dice: Dice): Git {
  const { renames } = git;
  // A new name is seldom one that somebody else may have.
  const names = [...newNames, ...(dice.chance(0.3) ? pool : [])];
  const declared = new Map(renames ? renameSome(git.declared, names, () => true, dice) : git.declared);
  for (const name of new Set([...pool, ...declared.keys()])) {
    const one = declared.get(name);
    const isMoved = one !== undefined && !git.declared.has(name);
    if (dice.chance(renames && !isMoved ? 0.8 : 0.6)) continue;
    if (!isMoved && dice.chance(0.2)) declared.delete(name);
    else if (one?.state !== "present" || (!isMoved && dice.chance(0.2)))
      declared.set(name, drawDeclared(dice, renames));
    else if (one.source.from === "generate" && dice.chance(0.4))
      declared.set(name, { ...one, source: { from: "generate", epoch: one.source.epoch + 1 } });
    else if (dice.chance(0.5)) declared.set(name, { ...one, source: drawSource(dice, renames) });
    else declared.set(name, { ...one, written: drawWritten(dice) });
  }
  const changed = (store: keyof Git["changes"]) => git.changes[store] + (dice.chance(0.3) ? 1 : 0);
  return {
    ...git,
    declared: dropStaleRenames(declared),
    prune: dice.chance(0.2) ? dice.pick(["off", "disable", "delete"]) : git.prune,
    keys: git.keyed ? editKeys(git.keys, renames, dice) : git.keys,
    changes: { KV_P: changed("KV_P"), KV_Q: changed("KV_Q"), KV_K: git.keyed ? changed("KV_K") : 0 },
  };
}

/** A commit that only says more or less of tags, as a manifest may without wanting others to be there. */
export function editTags(git: Git, dice: Dice): Git {
  const others = dice.pick<Written["tags"]>([
    { team: "pay" },
    { team: "pay", app: null },
    { app: "shop", extra: null },
  ]);
  const edited = [...git.declared].map(([name, one]): [string, Declared] =>
    one.state === "present" && dice.chance(0.2)
      ? [name, { ...one, written: { ...one.written, ...(others && { tags: others }) } }]
      : [name, one],
  );
  return { ...git, declared: new Map(edited) };
}

const valueIn = (git: Git, store: Store): string => `${canary}-${store}-${git.changes[store]}`;

/** Whether git does not have the value, so that it is kept as it is. */
export const isKeptSource = ({ from }: Source): boolean => from === "external" || from === "generate";

/** The value that a declaration means; undefined for one that git does not have. */
export function meantBy(git: Git, { source }: Extract<Declared, { state: "present" }>): string | undefined {
  switch (source.from) {
    case "external":
    case "generate":
      return undefined;
    case "literal":
      return source.text;
    case "env":
    case "file":
      return valueIn(git, source.store);
    case "json":
      return JSON.stringify({ user: "sa", password: valueIn(git, source.store) });
    case "base64":
      return Buffer.from(valueIn(git, source.store)).toString("base64");
    default:
      return source satisfies never;
  }
}

function written(git: Git, source: Source): object | string {
  if (source.from === "external") return source.first ? { env: source.first, create: "once" } : "external";
  if (source.from === "literal") return { literal: source.text };
  if (source.from === "generate") return { generate: { length: 24, epoch: source.epoch } };
  const revision = source.revised && { revision: git.changes[source.store] };
  const env = { env: source.store, ...revision };
  switch (source.from) {
    case "env":
      return env;
    case "file":
      return { file: `files/${source.store}`, ...revision };
    case "json":
      return { json: { user: "sa", password: env } };
    case "base64":
      return { base64: env };
    default:
      return source satisfies never;
  }
}

const gone = ({ purge }: { readonly purge: boolean }) => ({ state: "absent", ...(purge && { purge }) });

/** Checks the repository out into a lab; `order` shuffles what has no order. */
export function checkout(
  git: Git,
  { texts, env }: Pick<Lab, "texts" | "env">,
  order: Dice["shuffled"] = (same) => same,
): void {
  const spelled = (name: string) => (git.loud ? name.toUpperCase() : name);
  const shuffled = (entry: object) => Object.fromEntries(order(Object.entries(entry)));
  const renamed = ({ renamedFrom }: { readonly renamedFrom?: string }) =>
    renamedFrom !== undefined && { renamedFrom: spelled(renamedFrom) };
  const secrets = order([...git.declared]).map(([name, one]) => {
    const said =
      one.state === "absent"
        ? gone(one)
        : shuffled({
            value: written(git, one.source),
            ...one.written,
            ...renamed(one),
            // A copy of a secret that git wants disabled cannot be made.
            ...(one.source.from === "generate" && { perVault: true }),
          });
    return [spelled(name), said] as const;
  });
  const keys = order([...git.keys]).map(([name, one]) => {
    const said =
      one.state === "absent"
        ? gone(one)
        : shuffled({ ...writtenKey(one, git.changes[keyStore]), ...renamed(one) });
    return [spelled(name), said] as const;
  });
  const vaults = Object.fromEntries(order(git.vaults).map((name) => [name, null]));
  const head = { owner: "us", manifests: ["*.yaml"], prune: git.prune };
  texts.set("keyvault-gitops.yaml", document("Config", { ...head, vaults }));
  const { vaults: vault, defaults } = git;
  texts.set(
    "vault.yaml",
    document("Vault", {
      vault: order(vault),
      defaults,
      secrets: Object.fromEntries(secrets),
      ...(keys.length > 0 && { keys: Object.fromEntries(keys) }),
    }),
  );
  if (git.keyed) env.set(keyStore, materialOf(git.changes[keyStore]));
  for (const store of stores) {
    env.set(store, valueIn(git, store));
    texts.set(`files/${store}`, valueIn(git, store));
  }
}
