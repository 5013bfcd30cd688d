// What a config's target entraApplication means, what is wrong with one, and with rotations by it.
import { expect, test } from "vitest";
import { line, loadTargets } from "./loading.ts";

const ids = "tenant: 22222222-2222-2222-2222-222222222222, clientId: 33333333-3333-3333-3333-333333333333";

const load = (members: string, rotated = "{ rotation: { every: P30D, target: t } }") =>
  loadTargets(`{ t: { entraApplication: { ${members} } } }`, `{ a: ${rotated} }`, "");

const problems = async (members: string, rotated?: string) =>
  (await load(members, rotated)).problems.map((problem) => line(problem).replace(/^\S+:\d+:\d+ /, ""));

test("it has defaults, and needs no fingerprint, for nothing is written ahead", async () => {
  const { set, problems } = await load(ids);
  expect(problems).toEqual([]);
  expect(set.targets).toEqual([
    {
      name: "t",
      place: { file: "keyvault-gitops.yaml", line: 6, column: 12 },
      is: "entraApplication",
      tenant: "22222222-2222-2222-2222-222222222222",
      clientId: "33333333-3333-3333-3333-333333333333",
      graph: "https://graph.microsoft.com",
      login: "https://login.microsoftonline.com",
      grace: "P7D",
    },
  ]);
  expect(set.desired).toMatchObject([{ rotation: { strategy: "dual" } }]);
});

test.each([
  ["cloud: public", "https://graph.microsoft.com", "https://login.microsoftonline.com"],
  ["cloud: usGovernment", "https://graph.microsoft.us", "https://login.microsoftonline.us"],
  ["cloud: usGovernmentDod", "https://dod-graph.microsoft.us", "https://login.microsoftonline.us"],
  ["cloud: china", "https://microsoftgraph.chinacloudapi.cn", "https://login.partner.microsoftonline.cn"],
  ["endpoint: https://127.0.0.1:4444/", "https://127.0.0.1:4444", "https://127.0.0.1:4444"],
])("%s", async (member, graph, login) => {
  const { set, problems } = await load(`${ids}, ${member}`);
  expect(problems).toEqual([]);
  expect(set.targets).toMatchObject([{ graph, login }]);
});

const at = "targets.t.entraApplication";
test.each([
  ["tenant: 22222222-2222-2222-2222-222222222222", at, "clientId is missing"],
  [`tenant: contoso.onmicrosoft.com, ${ids.slice(46)}`, `${at}.tenant`, "must be the id of a tenant"],
  [`${ids}, cloud: AzureCloud`, `${at}.cloud`, "must be public, usGovernment, usGovernmentDod or china"],
  [`${ids}, endpoint: https://graph.microsoft.com`, `${at}.endpoint`, "must be a loopback host"],
  [`${ids}, endpoint: https://127.0.0.1.example.com`, `${at}.endpoint`, "must be a loopback host"],
  [`${ids}, endpoint: http://127.0.0.1`, `${at}.endpoint`, "must be https://HOST"],
  [`${ids}, cloud: china, endpoint: https://127.0.0.1`, `${at}.endpoint`, "stands in place of cloud"],
  [`${ids}, grace: P0D`, `${at}.grace`, "must be a positive ISO 8601 duration"],
  [`${ids}, grace: 7 days`, `${at}.grace`, "must be an ISO 8601 duration in whole units"],
  [`${ids}, maxLifetime: PT`, `${at}.maxLifetime`, "must be a positive ISO 8601 duration"],
  [`${ids}, objectId: 1`, `${at}.objectId`, "unknown"],
])("%s: %s", async (members, path, message) => {
  const [problem, ...others] = await problems(members);
  expect(others).toEqual([]);
  expect(problem).toContain(message);
  expect(problem?.startsWith(path), problem).toBe(true);
});

const tooLong = "a credential would have to live longer than the maxLifetime of the target t";
test.each([
  ["maxLifetime: P37D", "every: P30D, target: t", "", undefined],
  ["maxLifetime: P36D", "every: P30D, target: t", "", tooLong],
  ["maxLifetime: P36D, grace: P6D", "every: P30D, target: t", "", undefined],
  ["maxLifetime: P90D", "every: P30D, target: t", ", expiresIn: P90D", tooLong],
  ["maxLifetime: P97D", "beforeExpiry: P30D, target: t", ", expiresIn: P90D", undefined],
  ["maxLifetime: P96D", "beforeExpiry: P30D, target: t", ", expiresIn: P90D", tooLong],
  // From July to December a half-year has 184 days.
  ["maxLifetime: P183D, grace: P1D", "every: P6M, target: t", "", tooLong],
  ["", "every: P2Y, target: t", "", undefined],
])("%s: %s%s", async (members, rotation, more, expected) => {
  const [problem, ...others] = await problems(`${ids}, ${members}`, `{ rotation: { ${rotation} }${more} }`);
  expect(others).toEqual([]);
  if (expected === undefined) expect(problem).toBeUndefined();
  else expect(problem).toMatch(new RegExp(`^secrets.a.rotation: ${expected}`));
});

test("several secrets may use it: each has credentials of its own", async () =>
  expect(
    await problems(
      ids,
      "{ rotation: { every: P30D, target: t } }, b: { rotation: { every: P30D, target: t } }",
    ),
  ).toEqual([]));

test.each([
  [
    "every: P30D, target: t, strategy: single",
    "the target t adds each credential beside the published one, which works on → take strategy out",
  ],
  ['every: P30D, target: t, template: "{{ user | raw }} {{ password | raw }}"', "use password"],
])("%s", async (rotation, message) => {
  const [problem] = await problems(ids, `{ rotation: { ${rotation} } }`);
  expect(problem).toContain(message);
});
