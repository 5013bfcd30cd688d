// What a vault holds, read from its data file and not through any API: every version of every object, live or
// soft-deleted, with values. This is the witness that nothing was lost and nothing was touched.
import { DatabaseSync } from "node:sqlite";

export type Version = {
  readonly version: string;
  readonly value: string;
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
  readonly name: string;
  readonly managed: boolean;
  readonly phase: "live" | "deleted";
  /** Until then, in milliseconds, the service is at deleting or recovering it, and no list shows it. */
  readonly settles: number;
  /** Oldest first. */
  readonly versions: readonly [Version, ...Version[]];
};

/** By `vault/name`, the name in lower case. */
export type Holdings = ReadonlyMap<string, Held>;

export const newest = ({ versions }: Held): Version => versions.at(-1) ?? versions[0];

export const ownerOf = (held: Held): string | undefined => newest(held).tags["kvg-owner"];

/** How many versions there are in all. */
export const countVersions = (holdings: Holdings): number =>
  [...holdings.values()].reduce((sum, { versions }) => sum + versions.length, 0);

type Row = {
  vault: string;
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
    `SELECT object.*, version.* FROM object JOIN version ON version.object = object.id
     WHERE kind = 'secret' ORDER BY version.seq`,
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
    const { vault, name, phase } = row;
    const key = `${vault}/${name.toLowerCase()}`;
    const earlier = found.get(key)?.versions;
    const version = versionOf(row);
    found.set(key, {
      vault,
      name,
      managed: row.managed === 1,
      phase,
      settles: row.settles_ms,
      versions: earlier ? [...earlier, version] : [version],
    });
  }
  return found;
}

const versionOf = (row: Row): Version => ({
  version: row.version,
  value: row.value,
  contentType: row.content_type || null,
  tags: row.tags === null ? {} : JSON.parse(row.tags),
  enabled: row.enabled === 1,
  notBefore: row.nbf,
  expiresOn: row.exp,
  created: row.created,
  updated: row.updated,
});
