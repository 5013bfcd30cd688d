// What a config's target sqlServer means, and what is wrong with one.
import { expect, test } from "vitest";
import { line, loadTargets } from "./loading.ts";

const secrets =
  '{ a: { value: { env: KV_A } }, b: { rotation: { every: P30D, target: t, template: "{{ user | url }}:{{ password | url }}" } } }';
const load = (target: string, more?: string) => loadTargets(`{ t: ${target} }`, secrets, more);
const problems = async (target: string, more?: string) =>
  (await load(target, more)).problems.map((problem) => line(problem).replace(/^\S+:\d+:\d+ /, ""));

const azure = "host: shop.database.windows.net, database: shop";
const admin = "admin: { user: rotator, password: { env: SQLADMIN } }";
const sql = (members: string) => `{ sqlServer: { ${members} } }`;

test("it has defaults", async () => {
  const { set } = await load(sql(`${azure}, logins: [shop_a, shop_b], ${admin}`));
  expect(set.targets).toEqual([
    {
      name: "t",
      place: { file: "keyvault-gitops.yaml", line: 6, column: 12 },
      is: "sqlServer",
      host: "shop.database.windows.net",
      port: 1433,
      servers: [],
      database: "shop",
      kind: "login",
      users: ["shop_a", "shop_b"],
      admin: { user: "rotator", password: { from: "env", name: "SQLADMIN" } },
      encrypt: true,
      password: { make: "text", length: 32, characters: ["digits", "lower", "upper"] },
    },
  ]);
  expect(set.vaults[0]?.sources.withheld).toEqual(["ROOT", "SQLADMIN"]);
});

test.each([
  ["users: [shop]", { kind: "user", users: ["shop"] }],
  ["logins: [shop], encrypt: strict, ca: certs/ca.pem", { encrypt: "strict", ca: "certs/ca.pem" }],
  ["logins: [shop], port: 3342", { port: 3342 }],
  [
    "logins: [shop], servers: [{ host: shop-dr.database.windows.net }]",
    { servers: [{ host: "shop-dr.database.windows.net", port: 1433 }] },
  ],
  [
    "logins: [shop], password: { length: 128, characters: [symbols, lower, upper, digits] }",
    { password: { length: 128, characters: ["digits", "lower", "symbols", "upper"] } },
  ],
])("%s", async (members, expected) => {
  const { set, problems } = await load(sql(`${azure}, ${members}, ${admin}`));
  expect(problems).toEqual([]);
  expect(set.targets).toMatchObject([expected]);
});

test.each(["shop.database.windows.net", "shop.abc.database.chinacloudapi.cn", "127.0.0.1", "localhost"])(
  "the run's identity may sign in at %s",
  async (host) => {
    const { set, problems } = await load(
      sql(`host: ${host}, database: shop, logins: [a], admin: { entra: true }`),
    );
    expect(problems).toEqual([]);
    expect(set.targets).toMatchObject([{ admin: { entra: true } }]);
  },
);

const at = "targets.t.sqlServer";
test.each([
  [
    `${azure}, ${admin}`,
    at,
    "must be a mapping with host, database and admin, and with one of logins and users",
  ],
  [`${azure}, logins: [a], users: [a], ${admin}`, at, "and with one of logins and users"],
  [`${azure}, logins: [], ${admin}`, `${at}.logins`, "must be a list of one or two names, each once"],
  [`${azure}, logins: [a, b, c], ${admin}`, `${at}.logins`, "must be a list of one or two names, each once"],
  [`${azure}, logins: [app, APP], ${admin}`, `${at}.logins`, "two spellings of one name"],
  [`${azure}, logins: ["a]; drop"], ${admin}`, `${at}.logins[0]`, "must be a letter or _"],
  [`${azure}, logins: ["DOMAIN\\\\a"], ${admin}`, `${at}.logins[0]`, "must be a letter or _"],
  [
    `${azure}, logins: [ROTATOR], ${admin}`,
    `${at}.logins`,
    "the administrator's own password is not rotated",
  ],
  [
    `${azure}, logins: [a], ${admin}, encrypt: false`,
    `${at}.encrypt`,
    "may be false only where every host is",
  ],
  [`${azure}, logins: [a], ${admin}, encrypt: optional`, `${at}.encrypt`, "must be strict or true"],
  [`${azure}, logins: [a], ${admin}, password: { length: 7 }`, `${at}.password.length`, "from 8 to 128"],
  [`${azure}, logins: [a], ${admin}, password: { length: 129 }`, `${at}.password.length`, "from 8 to 128"],
  [
    `${azure}, logins: [a], ${admin}, password: { characters: [lower, upper] }`,
    `${at}.password.characters`,
    "must be a list of three or four of lower, upper, digits and symbols",
  ],
  [
    `${azure}, logins: [a], ${admin}, password: { characters: "abcDEF123'" }`,
    `${at}.password.characters`,
    "must be a list of three or four",
  ],
  [`${azure}, logins: [a], admin: { user: x }`, `${at}.admin`, "password is missing"],
  [`${azure}, logins: [a], admin: { entra: false }`, `${at}.admin.entra`, "must be true"],
  [
    "host: sql.example.com, database: d, logins: [a], admin: { entra: true }",
    `${at}.admin`,
    "a token is sent to Azure SQL alone",
  ],
  [
    "host: evil-database.windows.net, database: d, logins: [a], admin: { entra: true }",
    `${at}.admin`,
    "a token is sent to Azure SQL alone",
  ],
  [
    `${azure}, users: [a], ${admin}, servers: [{ host: other.database.windows.net }]`,
    `${at}.servers`,
    "users are copied with their database",
  ],
  [
    `${azure}, logins: [a], ${admin}, servers: [{ host: SHOP.database.windows.net }]`,
    `${at}.servers`,
    "one server stands twice",
  ],
  [
    `host: "shop.example.com,1433", database: d, logins: [a], ${admin}`,
    `${at}.host`,
    "the port has a member",
  ],
])("%s: %s", async (members, path, message) => {
  const [problem, ...others] = await problems(sql(members));
  expect(others).toEqual([]);
  expect(problem).toContain(message);
  expect(problem?.startsWith(path), problem).toBe(true);
});

test("it writes ahead, so it needs a fingerprint", async () => {
  const [problem] = await problems(sql(`${azure}, logins: [a], ${admin}`), "");
  expect(problem).toContain("needs a fingerprint in the config");
});

test.each([
  ["one login of one server", `${azure}, logins: [a]`, `${azure}, logins: [A]`, true],
  [
    "a login of a further server",
    `${azure}, logins: [a], servers: [{ host: dr.database.windows.net }]`,
    "host: DR.database.windows.net, database: other, logins: [a]",
    true,
  ],
  ["a user of one database", `${azure}, users: [a]`, `${azure}, users: [a]`, true],
  ["users of two databases", `${azure}, users: [a]`, `${azure}2, users: [a]`, false],
])("two targets with %s", async (_, one, other, isRefused) => {
  const [problem] = await problems(`${sql(`${one}, ${admin}`)}, u: ${sql(`${other}, ${admin}`)}`);
  if (isRefused) expect(problem).toContain("the target t holds the same credential");
  else expect(problem).toBeUndefined();
});
