// The rows of the table: what each command finds, what it is asked, and what nobody can do without.
import { quotaSeconds, quotas } from "../src/model/key-vault/quota.ts";
import type { Declared } from "./manifests.ts";
import { changedTags, type Kind, tags, textOf } from "./objects.ts";

export const rowNames = [
  "plan",
  "one change",
  "create",
  "value change",
  "delete",
  "import",
  "rotate",
] as const;

export type RowName = (typeof rowNames)[number];

export type Case = { readonly row: RowName; readonly kind: Kind; readonly objects: number };

/** The fewest requests, and the shortest time at a latency. */
export type Bound = { readonly requests: number; readonly ms: number };

export type Row = {
  /** What the vault holds when the command starts; without it nothing. */
  readonly live?: (kind: Kind, at: number) => Declared;
  /** What git says then. */
  readonly desired: (kind: Kind, at: number) => Declared;
  readonly args: (objects: number) => readonly string[];
  readonly bound: (kind: Kind, objects: number, latencyMs: number) => Bound;
  /** Whether each object gets a new version, of which the service allows so many in 10 seconds. */
  readonly makesVersions?: true;
  /** The most objects in the run that names no sizes: more of them take long, or the quota makes all of them wait. */
  readonly most: Readonly<Record<Kind, number>>;
};

const settled = (kind: Kind, at: number): Declared =>
  kind === "secret" ? { value: { literal: textOf(at) }, tags } : { keyType: "EC", rotate: 1, tags };

const rotating = (kind: Kind): Declared =>
  kind === "secret"
    ? { expiresIn: "P90D", rotation: { beforeExpiry: "P30D", target: "token" }, tags }
    : { keyType: "EC", expiresIn: "P90D", rotation: { every: "P30D" }, tags };

/** So long ago a set that shall be due for its rotation was made. */
export const dueAfterMs = 80 * 86_400_000;

const apply = ["apply", "--yes", "--quiet"];

/** The handshake, the pages of a list one after another, and beside them the page that says nothing is deleted. */
function listing(kind: Kind, objects: number, latencyMs: number): Bound {
  const pages = Math.max(1, Math.ceil(objects / 25));
  // A list says nothing of a key's type and policy, so each key takes two more requests, which need not wait for each other.
  const gets = kind === "key" ? 2 * objects : 0;
  return { requests: 1 + pages + 1 + gets, ms: (1 + pages + (gets > 0 ? 1 : 0)) * latencyMs };
}

/** How long the quota makes so many new versions wait, in milliseconds. */
export const quotaMs = (kind: Kind, versions: number): number =>
  Math.floor(Math.max(0, versions - 1) / quotas[`create ${kind}`]) * quotaSeconds * 1000;

/** What comes after the list: so many looks and writes, side by side, each object's one after another. */
const writing =
  (looks: number, writes: number, areVersions: boolean): Row["bound"] =>
  (kind, objects, latencyMs) => {
    const list = listing(kind, objects, latencyMs);
    const rounds = Math.sign(looks) + Math.sign(writes);
    const paced = areVersions ? quotaMs(kind, writes) : 0;
    return { requests: list.requests + looks + writes, ms: list.ms + rounds * latencyMs + paced };
  };

const each =
  (looks: number, writes: number, areVersions: boolean): Row["bound"] =>
  (kind, objects, latencyMs) =>
    writing(looks * objects, writes * objects, areVersions)(kind, objects, latencyMs);

export const rows: Readonly<Record<RowName, Row>> = {
  plan: {
    ...{ live: settled, desired: settled, bound: listing, most: { secret: 10_000, key: 1000 } },
    args: () => ["plan", "--quiet"],
  },
  "one change": {
    live: settled,
    desired: (kind, at) => ({ ...settled(kind, at), ...(at === 0 && { tags: changedTags }) }),
    args: () => apply,
    bound: writing(1, 1, false),
    most: { secret: 1000, key: 1000 },
  },
  create: {
    desired: settled,
    args: () => apply,
    makesVersions: true,
    bound: (kind, objects, latencyMs) => {
      const { requests, ms } = listing(kind, 0, latencyMs);
      return { requests: requests + objects, ms: ms + latencyMs + quotaMs(kind, objects) };
    },
    most: { secret: 1000, key: 10 },
  },
  "value change": {
    live: settled,
    desired: (kind, at) =>
      kind === "secret"
        ? { value: { literal: textOf(at, true) }, tags }
        : { ...settled(kind, at), rotate: 2 },
    args: () => apply,
    makesVersions: true,
    bound: each(1, 1, true),
    most: { secret: 100, key: 10 },
  },
  delete: {
    live: settled,
    desired: () => ({ state: "absent" }),
    args: (objects) => [...apply, "--max-destroy", String(objects)],
    bound: each(1, 1, false),
    most: { secret: 1000, key: 1000 },
  },
  import: {
    ...{ live: settled, desired: settled, most: { secret: 1000, key: 1000 } },
    // It asks for both kinds, of which one has nothing.
    bound: (kind, objects, latencyMs) => {
      const { requests, ms } = listing(kind, objects, latencyMs);
      return { requests: requests + 1, ms };
    },
    args: () => ["import", "--vault", "bench", "--out", "imported", "--force", "--quiet"],
  },
  rotate: {
    ...{ live: rotating, desired: rotating, bound: each(1, 1, true), most: { secret: 100, key: 10 } },
    makesVersions: true,
    args: () => ["rotate", "--quiet"],
  },
};
