import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { schema } from "./schema.ts";

/** The database, reduced to what the vault needs. Statements are prepared once. */
export type Store = {
  readonly run: (sql: string, ...values: SQLInputValue[]) => void;
  readonly row: <T>(sql: string, ...values: SQLInputValue[]) => T | undefined;
  readonly rows: <T>(sql: string, ...values: SQLInputValue[]) => T[];
  /** Runs `work` between BEGIN IMMEDIATE and COMMIT, or in a savepoint inside another one; undone if it throws. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
};

/**
 * Opens the data file (made where it is missing, readable by its owner alone), or `:memory:`.
 * @throws Error where the file cannot be opened or is none of ours.
 */
export function store(file: string): Store {
  const database = open(file);
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
    database.exec(begin);
    depth++;
    try {
      const result = work();
      database.exec(commit);
      return result;
    } catch (error) {
      database.exec(undo);
      throw error;
    } finally {
      depth--;
    }
  };

  return {
    run: (sql, ...values) => void statement(sql).run(...values),
    row: <T>(sql: string, ...values: SQLInputValue[]) => statement(sql).get(...values) as T | undefined,
    rows: <T>(sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as T[],
    transaction,
    close: () => database.close(),
  };
}

function open(file: string): DatabaseSync {
  try {
    if (file !== ":memory:") {
      closeSync(openSync(file, "a", 0o600));
      chmodSync(file, 0o600);
    }
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
    database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
    database
      .prepare("INSERT OR IGNORE INTO state (only, offset_ms, backup_key) VALUES (1, 0, ?)")
      .run(randomBytes(32));
    return database;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use ${file} as an embedded vault's data file: ${why}. Name another file, or remove it.`,
      { cause },
    );
  }
}
