/**
 * Everything the embedded vault knows, so that several processes can share one file. Times in `_ms` are
 * milliseconds and all others whole seconds, both by the vault's clock (the host's plus `offset_ms`).
 *
 * An object is `live` or `deleted`. Until `settles_ms` it is still settling: it has left the one list and is not yet in
 * the other. The name of a purged object is in `purged_name` until it is free.
 *
 * A subscription gets events of the versions whose `seq` is above its `after`. `event` is its outbox. Rows stay there
 * for ever, so that a version raises each event once: no other version ever gets the same `seq`. `next_ms` is null where
 * the event is delivered or dropped.
 */
export const databaseSchema = `
  CREATE TABLE IF NOT EXISTS state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    offset_ms INTEGER NOT NULL,
    backup_key BLOB NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS vault (
    name TEXT PRIMARY KEY,
    settings TEXT NOT NULL DEFAULT '{}'
  ) STRICT;

  CREATE TABLE IF NOT EXISTS object (
    id INTEGER PRIMARY KEY,
    vault TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    managed INTEGER NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('live', 'deleted')),
    settles_ms INTEGER NOT NULL,
    deleted INTEGER,
    purged INTEGER,
    UNIQUE (vault, kind, folded)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS object_purged ON object (purged) WHERE purged IS NOT NULL;

  CREATE TABLE IF NOT EXISTS purged_name (
    vault TEXT NOT NULL,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    free_ms INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, folded)
  ) STRICT;

  CREATE TABLE IF NOT EXISTS version (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    object INTEGER NOT NULL REFERENCES object (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    value TEXT NOT NULL,
    content_type TEXT,
    tags TEXT,
    enabled INTEGER NOT NULL,
    nbf INTEGER,
    exp INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    UNIQUE (object, version)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS version_newest ON version (object, seq);

  CREATE TABLE IF NOT EXISTS rotation_policy (
    object INTEGER PRIMARY KEY REFERENCES object (id) ON DELETE CASCADE,
    actions TEXT NOT NULL,
    expiry TEXT,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS address (
    vault TEXT PRIMARY KEY,
    origin TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS subscription (
    name TEXT PRIMARY KEY,
    after INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS event (
    id INTEGER PRIMARY KEY,
    subscription TEXT NOT NULL REFERENCES subscription (name),
    version INTEGER NOT NULL,
    happening TEXT NOT NULL,
    event TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    first_ms INTEGER,
    next_ms INTEGER,
    UNIQUE (subscription, version, happening)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS event_next ON event (subscription, next_ms) WHERE next_ms IS NOT NULL;

  CREATE TABLE IF NOT EXISTS fault (
    id INTEGER PRIMARY KEY,
    fault TEXT NOT NULL,
    skip INTEGER NOT NULL,
    times INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS quota (
    vault TEXT NOT NULL,
    class TEXT NOT NULL,
    second INTEGER NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (vault, class, second)
  ) STRICT;
`;

/** Secrets and keys live and are deleted alike, each kind in a namespace of its own. */
export type ObjectKind = "secret" | "key";

export type ObjectRow = {
  readonly id: number;
  readonly vault: string;
  readonly kind: ObjectKind;
  readonly name: string;
  readonly managed: number;
  readonly phase: "live" | "deleted";
  readonly settles_ms: number;
  readonly deleted: number | null;
  readonly purged: number | null;
};

/** A row of the table `version`, less its `seq` and its object. */
export type VersionRow = {
  readonly version: string;
  /** A secret's value, or the JSON of a `Key`. */
  readonly value: string;
  readonly content_type: string | null;
  /** JSON of the tags as they were sent; null where none ever were. */
  readonly tags: string | null;
  readonly enabled: number;
  readonly nbf: number | null;
  readonly exp: number | null;
  readonly created: number;
  readonly updated: number;
};
