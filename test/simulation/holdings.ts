// What a vault holds, read from its data file and not through any API: every version of every object, live or
// soft-deleted, with values. This is the witness that nothing was lost and nothing was touched.
import { DatabaseSync } from "node:sqlite";
import type { Kind } from "../../src/model/object.ts";

export type Version = {
  readonly version: string;
  /** A secret's value; of a key its private number. */
  readonly value: string;
  /** Of a key what it is and what may be done with it, sorted. */
  readonly key?: { readonly type: string; readonly ops: readonly string[] };
  readonly contentType: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly enabled: boolean;
  readonly notBefore: number | null;
  readonly expiresOn: number | null;
  readonly created: number;
  readonly updated: number;
};

export type Held = {
  readonly vault: string;
  readonly kind: Kind;
  readonly name: string;
  readonly managed: boolean;
  readonly phase: "live" | "deleted";
  /** Until then, in milliseconds, the service is at deleting or recovering it, and no list shows it. */
  readonly settles: number;
  /** A key's rotation policy, as the vault keeps it. */
  readonly policy: { readonly expiry: string | null; readonly actions: string } | null;
  /** Oldest first. */
  readonly versions: readonly [Version, ...Version[]];
};

/** By `vault/kind/name`, the name in lower case. */
export type Holdings = ReadonlyMap<string, Held>;

export const newest = ({ versions }: Held): Version => versions.at(-1) ?? versions[0];

export const ownerOf = (held: Held): string | undefined => newest(held).tags["kvg-owner"];

/** How many versions there are in all. */
export const countVersions = (holdings: Holdings): number =>
  [...holdings.values()].reduce((sum, { versions }) => sum + versions.length, 0);

type Row = {
  vault: string;
  kind: Kind;
  name: string;
  managed: number;
  phase: "live" | "deleted";
  settles_ms: number;
  version: string;
  value: string;
  content_type: string | null;
  tags: string | null;
  enabled: number;
  nbf: number | null;
  exp: number | null;
  created: number;
  updated: number;
  actions: string | null;
  expiry: string | null;
};

/** A connection of its own to an embedded vault's data file, which looks into it while the vault works on. */
export type Witness = {
  readonly look: () => Holdings;
  /** Copies everything, as it is now, into a data file that is not there yet. */
  readonly save: (file: string) => void;
  /** Takes everything away, and puts in what another data file holds. */
  readonly reset: (from?: string) => void;
  readonly close: () => void;
};

export function witness(file: string): Witness {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  const rows = database.prepare(
    `SELECT object.*, version.*, rotation_policy.actions, rotation_policy.expiry FROM object
     JOIN version ON version.object = object.id
     LEFT JOIN rotation_policy ON rotation_policy.object = object.id ORDER BY version.seq`,
  );
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name));
  return {
    look: () => holdings(rows.all() as Row[]),
    save: (to) => void database.prepare("VACUUM INTO ?").run(to),
    reset: (from) => {
      if (from !== undefined) database.prepare("ATTACH ? AS origin").run(from);
      database.exec("BEGIN IMMEDIATE");
      for (const table of tables) {
        // The one row of `state` has to be there always; a vault's clock is where it was at first.
        database.exec(table === "state" ? "UPDATE state SET offset_ms = 0" : `DELETE FROM ${table}`);
        if (from !== undefined)
          database.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM origin.${table}`);
      }
      database.exec("COMMIT");
      if (from !== undefined) database.exec("DETACH origin");
    },
    close: () => database.close(),
  };
}

function holdings(rows: readonly Row[]): Holdings {
  const found = new Map<string, Held>();
  for (const row of rows) {
    const { vault, kind, name, phase, actions, expiry } = row;
    const key = `${vault}/${kind}/${name.toLowerCase()}`;
    const earlier = found.get(key)?.versions;
    const version = versionOf(row);
    found.set(key, {
      vault,
      kind,
      name,
      managed: row.managed === 1,
      phase,
      settles: row.settles_ms,
      policy: actions === null ? null : { expiry, actions },
      versions: earlier ? [...earlier, version] : [version],
    });
  }
  return found;
}

const versionOf = (row: Row): Version => ({
  version: row.version,
  ...(row.kind === "key" ? keyIn(row) : { value: row.value }),
  contentType: row.content_type || null,
  tags: row.tags === null ? {} : JSON.parse(row.tags),
  enabled: row.enabled === 1,
  notBefore: row.nbf,
  expiresOn: row.exp,
  created: row.created,
  updated: row.updated,
});

function keyIn({ value }: Row): Pick<Version, "value" | "key"> {
  const { kty, spec, ops, jwk }: StoredKey = JSON.parse(value);
  return { value: jwk.d, key: { type: `${kty} ${spec.curve ?? spec.bits}`, ops: ops.toSorted() } };
}

type StoredKey = {
  readonly kty: string;
  readonly spec: { readonly curve?: string; readonly bits?: number };
  readonly ops: readonly string[];
  readonly jwk: { readonly d: string };
};
