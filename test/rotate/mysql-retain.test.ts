// One account of MySQL that keeps its old password until the next rotation: at a server on loopback that does as MySQL 9.7
// was seen to do.
import { expect, test } from "vitest";
import { mysqlServer } from "./mysql/server.ts";
import { firstPassword, mysqlTargetOf, credentialOf as of, secret } from "./mysql/target.ts";

const [first, second, third] = [firstPassword, "The-second-1", "The-third-1"];

async function retaining() {
  const server = await mysqlServer(["app"]);
  const open = () => mysqlTargetOf(server.at, { users: ["app"], retain: true }).open(secret);
  const lets = (...passwords: readonly string[]) => passwords.map((one) => server.letsIn("app", one));
  const alters = () => server.statements.filter((sql) => sql.startsWith("ALTER")).length;
  return { server, open, lets, alters };
}

test("the old password works beside the new one until the next rotation", async () => {
  const { server, open, lets } = await retaining();
  const target = await open();
  await target.set(of("app", second), of("app", first));
  expect(lets(first, second)).toEqual([true, true]);
  expect(await target.works(of("app", first))).toBe(true);
  expect(await target.works(of("app", second))).toBe(true);
  await target.set(of("app", third), of("app", second));
  expect(lets(first, second, third)).toEqual([false, true, true]);
  await target.close();
  expect(server.statements.join()).not.toContain(third);
});

test("a second time the statement is not sent: it would lose the old password", async () => {
  const { server, open, lets, alters } = await retaining();
  const target = await open();
  await target.set(of("app", second), of("app", first));
  for (const published of [of("app", first), of("app", second), undefined])
    await target.set(of("app", second), published);
  await target.close();
  expect(alters()).toBe(1);
  expect(lets(first, second)).toEqual([true, true]);
  expect(server.statements.filter((sql) => sql.includes("RETAIN"))).toHaveLength(1);
});

test("its answer is lost: the next run finds that it is set", async () => {
  const { server, open, lets, alters } = await retaining();
  server.take(async (point) => {
    if (point === "after ALTER") server.end();
  });
  const dead = await open();
  await expect(dead.set(of("app", second), of("app", first))).rejects.toMatchObject({
    reason: "unreachable",
  });
  await dead.close();
  server.take(async () => {});
  const target = await open();
  expect(await target.works(of("app", second))).toBe(true);
  await target.set(of("app", second), of("app", first));
  await target.close();
  expect(alters()).toBe(1);
  expect(lets(first, second)).toEqual([true, true]);
});

test("where it is not known what is published, nothing is lost: only an account without an old password is set", async () => {
  const { open, lets } = await retaining();
  const target = await open();
  await target.set(of("app", second));
  expect(lets(first, second)).toEqual([true, true]);
  await expect(target.set(of("app", third))).rejects.toMatchObject({
    reason: "refused",
    message: expect.stringContaining("which of the two the vault publishes is not known"),
  });
  await target.close();
  expect(lets(first, second, third)).toEqual([true, true, false]);
});

test.each([
  [
    "somebody has set another one",
    (server: { change: (user: string, to: string) => void }) => server.change("app", "By-hand-1"),
    of("app", second),
  ],
  ["a rotation was given up", () => {}, of("app", first)],
  ["the vault publishes what was never set", () => {}, of("app", "Never-set-1")],
])("%s, so that the newest password is not the published one: refused", async (_, change, published) => {
  const { server, open, lets, alters } = await retaining();
  const target = await open();
  await target.set(of("app", second), of("app", first));
  change(server);
  const before = lets(first, second, "By-hand-1");
  await expect(target.set(of("app", third), published)).rejects.toMatchObject({
    reason: "refused",
    message: expect.stringContaining("newest password is not the one that the vault publishes"),
  });
  await target.close();
  expect(alters()).toBe(1);
  expect(lets(first, second, "By-hand-1")).toEqual(before);
});

test("where the account cannot be read, it is refused", async () => {
  const server = await mysqlServer(["app"], {
    refuses: (sql) => (sql.includes("mysql.user") ? 1142 : undefined),
  });
  const target = await mysqlTargetOf(server.at, { users: ["app"], retain: true }).open(secret);
  await expect(target.set(of("app", second), of("app", first))).rejects.toMatchObject({
    reason: "refused",
    message: expect.stringContaining("lacks a right"),
  });
  await target.close();
  expect(server.letsIn("app", first)).toBe(true);
});

test("without retain no old password stays behind", async () => {
  const { server, open, lets } = await retaining();
  const target = await open();
  await target.set(of("app", second), of("app", first));
  await target.close();
  const plain = await mysqlTargetOf(server.at, { users: ["app"] }).open(secret);
  await plain.set(of("app", third));
  await plain.close();
  expect(lets(first, second, third)).toEqual([false, false, true]);
});
