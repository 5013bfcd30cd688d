// What a config's target mysql means, and what is wrong with one.
import { expect, test } from "vitest";
import { isOnThisMachine } from "../../src/rotate/open-target.ts";
import { line, loadTargets } from "./loading.ts";

const secrets = "{ a: { value: { env: KV_A } }, b: { rotation: { every: P30D, target: t } } }";
const load = (target: string, more?: string) => loadTargets(`{ t: ${target} }`, secrets, more);
const problems = async (target: string, more?: string) =>
  (await load(target, more)).problems.map((problem) => line(problem).replace(/^\S+:\d+:\d+ /, ""));

const azure = "host: shop.mysql.database.azure.com, database: shop";
const admin = "admin: { user: rotator, password: { env: MYSQLADMIN } }";
const mysql = (members: string) => `{ mysql: { ${members} } }`;

test("it has defaults", async () => {
  const { set } = await load(mysql(`${azure}, users: [shop_a, shop_b], ${admin}`));
  expect(set.targets).toEqual([
    {
      name: "t",
      place: { file: "keyvault-gitops.yaml", line: 6, column: 12 },
      is: "mysql",
      server: { host: "shop.mysql.database.azure.com", port: 3306 },
      database: "shop",
      users: ["shop_a", "shop_b"],
      accountHost: "%",
      admin: { user: "rotator", password: { from: "env", name: "MYSQLADMIN" } },
      retain: false,
      verifier: true,
      password: { make: "text", length: 32, characters: ["digits", "lower", "upper"] },
    },
  ]);
  expect(set.vaults[0]?.sources.withheld).toEqual(["ROOT", "MYSQLADMIN"]);
});

test.each([
  ["host: db, port: 3307, ca: certs/ca.pem", { server: { host: "db", port: 3307, ca: "certs/ca.pem" } }],
  ["socket: /run/mysqld/mysqld.sock", { server: { socket: "/run/mysqld/mysqld.sock" } }],
  ["host: 127.0.0.1", { server: { host: "127.0.0.1", port: 3306 } }],
  ["host: db, retain: true", { retain: true }],
  ["host: db, verifier: false", { verifier: false }],
  ["host: db, accountHost: 10.1.%", { accountHost: "10.1.%" }],
  [
    "host: db, password: { characters: [symbols, lower] }",
    { password: { characters: ["lower", "symbols"] } },
  ],
])("%s", async (members, expected) => {
  const { set, problems } = await load(mysql(`${members}, database: d, users: [a], ${admin}`));
  expect(problems).toEqual([]);
  expect(set.targets).toMatchObject([expected]);
});

const at = "targets.t.mysql";
test.each([
  [`database: d, users: [a], ${admin}`, at, "and with one of host and socket"],
  [`${azure}, socket: /s, users: [a], ${admin}`, at, "and with one of host and socket"],
  [`socket: /s, port: 1, database: d, users: [a], ${admin}`, `${at}.port`, "a socket has no port"],
  [`socket: /s, ca: c, database: d, users: [a], ${admin}`, `${at}.ca`, "a socket has no certificate"],
  [`socket: s, database: d, users: [a], ${admin}`, `${at}.socket`, "must be the absolute path of a socket"],
  [
    `host: 10.0.0.4, database: d, users: [a], ${admin}`,
    `${at}.host`,
    "must be a name, or a loopback address",
  ],
  [
    `host: "fe80::1", database: d, users: [a], ${admin}`,
    `${at}.host`,
    "must be a name, or a loopback address",
  ],
  [`${azure}, users: [], ${admin}`, `${at}.users`, "must be a list of one or two names, each once"],
  [`${azure}, users: ["a'@'%"], ${admin}`, `${at}.users[0]`, "must be 1 to 32 letters"],
  [`${azure}, users: [a], accountHost: "%' or", ${admin}`, `${at}.accountHost`, "must be an account's host"],
  [`${azure}, users: [rotator], ${admin}`, `${at}.users`, "the administrator's own password is not rotated"],
  [`${azure}, users: [a, b], retain: true, ${admin}`, `${at}.users`, "with retain one user is enough"],
  [`${azure}, users: [a], retain: false, ${admin}`, `${at}.retain`, "must be true, or left out"],
  [`${azure}, users: [a], verifier: clear, ${admin}`, `${at}.verifier`, "must be true or false"],
  [`${azure}, users: [a], tls: off, ${admin}`, `${at}.tls`, "unknown property"],
  [
    `${azure}, users: [a], password: { characters: "a'b" }, ${admin}`,
    `${at}.password.characters`,
    "must be a list",
  ],
  [`${azure}, users: [a], password: { length: 200 }, ${admin}`, `${at}.password.length`, "from 8 to 128"],
  [`${azure}, users: [a], password: { length: 8 }, ${admin}`, `${at}.password`, "could be guessed"],
])("%s: %s", async (members, path, message) => {
  const [problem, ...others] = await problems(mysql(members));
  expect(others).toEqual([]);
  expect(problem).toContain(message);
  expect(problem?.startsWith(path), problem).toBe(true);
});

test("it writes ahead, so it needs a fingerprint", async () => {
  const [problem] = await problems(mysql(`${azure}, users: [a], ${admin}`), "");
  expect(problem).toContain("needs a fingerprint in the config");
});

test.each([
  ["socket: /s", true],
  ["host: 127.0.0.1", true],
  ["host: localhost", true],
  ["host: db", false],
])("%s is on this machine: %s", async (members, expected) => {
  const { set } = await load(mysql(`${members}, database: d, users: [a], ${admin}`));
  expect(set.targets.map(isOnThisMachine)).toEqual([expected]);
});

test.each([
  ["one account", "", "", true],
  ["one host in two cases", "accountHost: a.example", "accountHost: A.example", true],
  ["accounts of one name for two hosts", "accountHost: 10.1.%", "accountHost: 10.2.%", false],
])("two targets with %s", async (_, one, other, isRefused) => {
  const target = (more: string) => mysql(`${azure}, users: [a], ${admin}${more && `, ${more}`}`);
  const [problem] = await problems(`${target(one)}, u: ${target(other)}`);
  if (isRefused) expect(problem).toContain("the target t holds the same credential");
  else expect(problem).toBeUndefined();
});
