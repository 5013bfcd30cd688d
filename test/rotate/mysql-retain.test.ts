// One account of MySQL that keeps its old password until the next rotation: at a server on loopback that does as MySQL 9.7
// was seen to do, and with `KVG_MYSQL=host:port` at a real one.
import { describe, expect, onTestFinished, test } from "vitest";
import { realMysql } from "./mysql/real-mysql.ts";
import { mysqlServer } from "./mysql/server.ts";
import { firstPassword, mysqlTargetOf, credentialOf as of, secret } from "./mysql/target.ts";

const [first, second, third] = [firstPassword, "The-second-1", "The-third-1"];

const onLoopback = {
  where: "on loopback",
  start: async () => {
    const server = await mysqlServer(["app"]);
    return {
      at: server.at,
      letsIn: async (password: string) => server.letsIn("app", password),
      change: async (password: string) => server.change("app", password),
      /** How many statements have set a password. */
      alters: async () => server.statements.filter((sql) => sql.includes("IDENTIFIED")).length,
    };
  },
};

describe.each([onLoopback, ...realMysql()])("at a server $where", ({ start }) => {
  async function retaining(differs = {}) {
    const { at, letsIn, change, alters } = await start();
    const before = await alters();
    const target = await mysqlTargetOf(at, { users: ["app"], retain: true, ...differs }).open(secret);
    onTestFinished(target.close);
    return {
      ...{ at, target, change },
      lets: async (...passwords: readonly string[]) => {
        const answers: boolean[] = [];
        for (const one of passwords) answers.push(await letsIn(one));
        return answers;
      },
      alters: async () => (await alters()) - before,
    };
  }

  test("the old password works beside the new one until the next rotation", async () => {
    const { target, lets } = await retaining();
    await target.set(of("app", second), of("app", first));
    expect(await lets(first, second)).toEqual([true, true]);
    expect(await target.works(of("app", first))).toBe(true);
    expect(await target.works(of("app", second))).toBe(true);
    await target.set(of("app", third), of("app", second));
    expect(await lets(first, second, third)).toEqual([false, true, true]);
  });

  test("a second time the statement is not sent: it would lose the old password", async () => {
    const { target, lets, alters } = await retaining();
    for (const published of [of("app", first), of("app", first), of("app", second), undefined])
      await target.set(of("app", second), published);
    expect(await alters()).toBe(1);
    expect(await lets(first, second)).toEqual([true, true]);
  });

  test("where it is not known what is published, only an account without an old password is set", async () => {
    const { target, lets } = await retaining();
    await target.set(of("app", second));
    expect(await lets(first, second)).toEqual([true, true]);
    await expect(target.set(of("app", third))).rejects.toMatchObject({
      reason: "refused",
      message: expect.stringContaining("which of the two the vault publishes is not known"),
    });
    expect(await lets(first, second, third)).toEqual([true, true, false]);
  });

  test.each([
    ["somebody has set another one", "By-hand-1", second],
    ["a rotation was given up", undefined, first],
    ["the vault publishes what was never set", undefined, "Never-set-1"],
  ])("%s, so the newest password is not the published one: refused", async (_, byHand, published) => {
    const { target, lets, alters, change } = await retaining();
    await target.set(of("app", second), of("app", first));
    if (byHand !== undefined) await change(byHand);
    const [before, set] = [await lets(first, second, "By-hand-1"), await alters()];
    await expect(target.set(of("app", third), of("app", published))).rejects.toMatchObject({
      reason: "refused",
      message: expect.stringContaining("newest password is not the one that the vault publishes"),
    });
    expect(await alters()).toBe(set);
    expect(await lets(first, second, "By-hand-1")).toEqual(before);
  });

  test("the old password becomes the newest again, where a rotation is given up: the other one is lost", async () => {
    const { target, lets } = await retaining();
    await target.set(of("app", second), of("app", first));
    await target.set(of("app", first));
    await target.set(of("app", first));
    expect(await lets(first, second)).toEqual([true, false]);
    await target.set(of("app", third), of("app", first));
    expect(await lets(first, second, third)).toEqual([true, false, true]);
  });

  test("without retain no old password stays behind", async () => {
    const { at, target, lets } = await retaining();
    await target.set(of("app", second), of("app", first));
    const plain = await mysqlTargetOf(at, { users: ["app"] }).open({ ...secret, name: "other" });
    await plain.set(of("app", third));
    await plain.close();
    expect(await lets(first, second, third)).toEqual([false, false, true]);
  });

  test("a password itself is set where verifiers are refused, and the old one goes on, too", async () => {
    const { target, lets } = await retaining({ verifier: false });
    await target.set(of("app", second), of("app", first));
    await target.set(of("app", second), of("app", first));
    expect(await lets(first, second)).toEqual([true, true]);
  });
});

test("its answer is lost: the next run finds that it is set", async () => {
  const server = await mysqlServer(["app"]);
  const open = () => mysqlTargetOf(server.at, { users: ["app"], retain: true }).open(secret);
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
  expect(server.statements.filter((sql) => sql.includes("IDENTIFIED"))).toHaveLength(1);
  expect([first, second].map((one) => server.letsIn("app", one))).toEqual([true, true]);
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
