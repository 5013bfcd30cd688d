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

/** Opens an embedded vault's data file to look into it while the vault works on. */
export function witness(file: string): {
  readonly look: () => Holdings;
  /** Copies everything, as it is now, into a data file that is not there yet. */
  readonly save: (file: string) => void;
  readonly close: () => void;
} {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(
    "SELECT object.*, version.* FROM object JOIN version ON version.object = object.id ORDER BY version.seq",
  );
  return {
    look: () => {
      const found = new Map<string, Held>();
      for (const row of rows.all() as Row[]) {
        const { vault, name, phase } = row;
        const key = `${vault}/${name.toLowerCase()}`;
        const earlier = found.get(key)?.versions;
        const version = versionOf(row);
        found.set(key, {
          vault,
          name,
          managed: row.managed === 1,
          phase,
          versions: earlier ? [...earlier, version] : [version],
        });
      }
      return found;
    },
    save: (to) => void database.prepare("VACUUM INTO ?").run(to),
    close: () => database.close(),
  };
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
