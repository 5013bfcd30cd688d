// A data file: private to its owner, and one truth for all processes that open it.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emulator, ForeignFile } from "../../src/emulator/emulator.ts";
import { token, vault } from "./vault.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const data = () => join(folder, "v.db");

test("secrets, settings, the clock and faults outlive a process", async () => {
  const first = vault({ retentionDays: 7, deleteSettlesMs: 60_000 }, { file: data() });
  await first.ask("PUT", "/secrets/a", { value: "v" });
  await first.ask("DELETE", "/secrets/a");
  const { body } = await first.ask("PUT", "/secrets/b", { value: "v" });
  const backup = await first.ask("POST", "/secrets/b/backup");
  first.emulator.fault({ at: "before", skip: 1, does: { kind: "answer", status: 503 } });
  first.emulator.advance(59_000);
  first.emulator.close();

  const second = vault({}, { file: data() });
  expect((await second.ask("GET", "/secrets/b")).body).toEqual(body);
  expect((await second.ask("GET", "/secrets/b")).status).toBe(503);
  expect((await second.ask("GET", "/deletedsecrets/a")).status).toBe(404);
  second.clock.forward(1000);
  expect((await second.ask("GET", "/deletedsecrets/a")).status).toBe(200);
  expect((await second.ask("POST", "https://other.localhost/secrets/restore", backup.body)).status).toBe(200);
  second.emulator.close();
});

test("two at once see each other's writes, and a fault hits only one of them", async () => {
  const [one, two] = [vault({}, { file: data() }), vault({}, { file: data() })];
  one.emulator.fault({ at: "before", does: { kind: "answer", status: 503 } });
  const asked = await Promise.all(
    [one, two, one, two].map(({ ask }, index) => ask("PUT", `/secrets/s${index}`, { value: "v" })),
  );
  expect(asked.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 503]);
  expect((await one.ask("GET", "/secrets")).body.value).toHaveLength(3);
  expect((await two.ask("GET", "/secrets")).body).toEqual((await one.ask("GET", "/secrets")).body);
  for (const { emulator } of [one, two]) emulator.close();
});

test("all of its files are readable by the owner alone, one that was there too", async () => {
  writeFileSync(data(), "", { mode: 0o644 });
  const { ask, emulator } = vault({}, { file: data() });
  await ask("PUT", "/secrets/a", { value: "v" });
  for (const end of ["", "-wal", "-shm"]) expect(statSync(data() + end).mode & 0o777).toBe(0o600);
  emulator.close();
});

test("a token is not stored", async () => {
  const bearer = token({ oid: "somebody-known" });
  const { ask, emulator } = vault({ roles: { me: "reader" } }, { file: data(), token: bearer });
  await ask("PUT", "/secrets/a", { value: "v" });
  emulator.close();
  const bytes = readFileSync(data(), "latin1");
  expect(bytes).toContain("roles");
  expect(bytes).not.toContain(bearer);
  expect(bytes).not.toContain("somebody-known");
});

/** Databases of other programs, in both of SQLite's ways to keep a journal, and a text. */
const foreign: readonly [string, () => void][] = [
  [
    "a text",
    () => writeFileSync(data(), "not a database, but long enough to be looked at as one".repeat(20)),
  ],
  ["a short text", () => writeFileSync(data(), "x")],
  ["another program's database", () => table("DELETE")],
  ["another program's database with a write-ahead log", () => table("WAL")],
];

function table(journal: string): void {
  const database = new DatabaseSync(data());
  database.exec(`PRAGMA journal_mode = ${journal}; CREATE TABLE state (mine TEXT)`);
  database.close();
}

test.each(foreign)("%s is refused, and its bytes, mode and time stay", (_, write) => {
  write();
  chmodSync(data(), 0o644);
  utimesSync(data(), 1000, 1000);
  const bytes = readFileSync(data());
  const { mode, mtimeMs } = statSync(data());
  expect(() => emulator({ file: data() })).toThrow(ForeignFile);
  expect(readFileSync(data()).equals(bytes)).toBe(true);
  expect(statSync(data())).toMatchObject({ mode, mtimeMs });
});

test("a folder is refused", () => {
  expect(() => emulator({ file: folder })).toThrow(ForeignFile);
});

test("an empty file is taken", () => {
  writeFileSync(data(), "");
  emulator({ file: data() }).close();
  expect(statSync(data()).mode & 0o777).toBe(0o600);
});
