import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { databaseSchema } from "./schema.ts";

/** The values of a statement: in the order of its `?`, or by its `:name`s. */
type Values = SQLInputValue[] | [Record<string, SQLInputValue>];

/** The database, reduced to what the vault needs. Statements are prepared once. */
export type Store = {
  /** JSON of the settings of a vault that comes into being. */
  readonly newSettings: string;
  readonly run: (sql: string, ...values: Values) => void;
  readonly row: <T>(sql: string, ...values: Values) => T | undefined;
  readonly rows: <T>(sql: string, ...values: Values) => T[];
  /** Runs `work` between BEGIN IMMEDIATE and COMMIT, or in a savepoint inside another one; undone if it throws. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
};

/**
 * Opens the data file (made where it is missing, readable by its owner alone), or `:memory:`.
 * @param settings JSON of settings for all vaults that are there, and for those that come into being.
 * @throws ForeignFile where it is none of ours, Error where it cannot be opened.
 */
export function openStore(file: string, settings = "{}"): Store {
  const database = open(file);
  database.prepare("UPDATE vault SET settings = json_patch(settings, ?)").run(settings);
  const prepared = new Map<string, StatementSync>();
  let depth = 0;

  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };

  const transaction = <T>(work: () => T): T => {
    const [begin, commit, undo] =
      depth === 0
        ? (["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"] as const)
        : (["SAVEPOINT inner", "RELEASE inner", "ROLLBACK TO inner; RELEASE inner"] as const);
    statement(begin).run();
    depth++;
    try {
      const result = work();
      statement(commit).run();
      return result;
    } catch (error) {
      database.exec(undo);
      throw error;
    } finally {
      depth--;
    }
  };

  return {
    newSettings: settings,
    run: (sql, ...values) => void statement(sql).run(...(values as SQLInputValue[])),
    row: <T>(sql: string, ...values: Values) =>
      statement(sql).get(...(values as SQLInputValue[])) as T | undefined,
    rows: <T>(sql: string, ...values: Values) => statement(sql).all(...(values as SQLInputValue[])) as T[],
    transaction,
    close: () => database.close(),
  };
}

/** A file that holds something else than vaults: it is left as it is. */
export class ForeignFile extends Error {
  override readonly name = "ForeignFile";
}

function open(file: string): DatabaseSync {
  try {
    if (file !== ":memory:") claim(file);
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
    database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    database.exec(`BEGIN IMMEDIATE; ${databaseSchema} COMMIT;`);
    database
      .prepare("INSERT OR IGNORE INTO state (only, offset_ms, backup_key) VALUES (1, 0, ?)")
      .run(randomBytes(32));
    return database;
  } catch (cause) {
    if (cause instanceof ForeignFile) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use ${file} as an embedded vault's data file: ${why}. Name another file, or remove it.`,
      { cause },
    );
  }
}

/** Makes the file where it is missing, readable by its owner alone; touches none that is not ours. */
function claim(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !(found.isFile() && isOurs(file, found.size)))
    throw new ForeignFile(`${file} holds no vaults.`);
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
}

/** Whether it is empty, or a database that holds our tables or, where another process has just made it, none. */
function isOurs(file: string, size: number): boolean {
  if (size === 0) return true;
  const head = Buffer.alloc(magic.length);
  const descriptor = openSync(file, "r");
  readSync(descriptor, head);
  closeSync(descriptor);
  if (!head.equals(magic)) return false;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.exec("PRAGMA busy_timeout = 5000");
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const names = new Set(tables.map(({ name }) => name));
    return names.size === 0 || ["state", "vault", "object", "version"].every((name) => names.has(name));
  } finally {
    database.close();
  }
}

/** Source: https://www.sqlite.org/fileformat.html#magic_header_string */
const magic = Buffer.from("SQLite format 3\0");
