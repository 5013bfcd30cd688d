// The target entraApplication over real HTTPS, at a Microsoft Graph on loopback that looks at every request.
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import type { TargetContext } from "../../src/rotate/target.ts";
import { entraApplicationTarget } from "../../src/rotate/targets/entra-application.ts";
import { application, type GraphSettings, graph, type Instead, type What } from "./graph.ts";

const secret = { vault: "prod", kind: "secret", name: "shop-client-secret" } as const;
const place = { file: "keyvault-gitops.yaml", line: 1, column: 1 };
const token = "c4nary-of-the-token";
const start = Date.UTC(2026, 0, 1);
const day = 86_400_000;

/** An application, and the target opened for it; its clock moves where the target waits. */
async function opened(
  settings: GraphSettings = {},
  differs: object = {},
  changed: Partial<TargetContext> = {},
) {
  let now = start;
  const waits: number[] = [];
  const server = await graph({ token, now: () => now, ...settings });
  const config = { name: "shop", place, is: "entraApplication", ...application } as const;
  const target = entraApplicationTarget(
    { ...config, graph: server.endpoint, login: server.endpoint, grace: "P7D", ...differs },
    {
      token: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      vaultNow: () => now / 1000,
      neededUntil: () => now / 1000 + 90 * 86_400,
      vaultUrl: "https://contoso-prod.vault.azure.net",
      sleep: async (ms) => {
        waits.push(ms / 1000);
        now += ms;
      },
      ...changed,
    },
  );
  const forward = (days: number) => {
    now += days * day;
  };
  return { server, waits, target, forward, open: await target.open(secret) };
}

const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

/** Fails the first requests of a kind, one after the other. */
const failing =
  (what: What, ...others: readonly Instead[]) =>
  (asked: What, before: number) =>
    asked === what ? others[before] : undefined;

test("a client secret is added with an end and a name of ours, and no other one is touched", async () => {
  const { server, target, open } = await opened();
  server.add("somebody's");
  expect(target).toMatchObject({ users: [], renewal: "add" });
  const made = await open.make("");
  const [, own] = server.passwords;
  expect(server.asked).toEqual(["addPassword"]);
  expect(made).toMatchObject({ user: own?.keyId, endsOn: (start + 97 * day) / 1000 });
  expect(made.password.equals(Sealed.text(own?.text ?? ""))).toBe(true);
  expect(own?.endsAt).toBe(start + 97 * day);
  expect(own?.displayName).toMatch(/^kvg contoso-prod\/shop-client-secret [0-9a-f]{16} [\w-]{22}$/);
  expect(server.wrong).toEqual([]);
});

test("names are short however long the secret's is, and those of another secret or vault are not ours", async () => {
  const long = { ...secret, name: "x".repeat(118) };
  const { server, target, forward, open } = await opened();
  await (await target.open(long)).make("");
  expect(server.passwords[0]?.displayName).toHaveLength(84);
  await open.make("");
  const elsewhere = { vaultUrl: "https://contoso-prod.vault.azure.cn" };
  const config = { name: "shop", place, is: "entraApplication", ...application, grace: "P7D" } as const;
  const other = entraApplicationTarget(
    { ...config, graph: server.endpoint, login: server.endpoint },
    {
      token: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }),
      random: () => new Uint8Array(16),
      vaultNow: () => 0,
      neededUntil: () => start / 1000 + 86_400,
      sleep: async () => {},
      ...elsewhere,
    },
  );
  await (await other.open(secret)).make("");
  forward(8);
  const own = server.passwords[1]?.keyId;
  expect(await open.added?.listOld(new Set())).toEqual([own]);
  // A version that was restored from another vault bears the identifier of that one's credential.
  const all = new Set(server.passwords.map(({ keyId }) => keyId));
  expect(await open.added?.listOld(all)).toEqual([own]);
  // Names of vaults and secrets have no case.
  const spelled = await target.open({ ...secret, name: "Shop-Client-SECRET" });
  expect(await spelled.added?.listOld(new Set())).toEqual([server.passwords[1]?.keyId]);
});

test.each([
  ["P1D", 23 / 24, 25 / 24],
  ["PT1M", 59 / 60 / 24, 61 / 60 / 24],
  ["P7D", 6, 8],
])(
  "with a grace of %s young ones are not old, also where a version bears them",
  async (grace, young, old) => {
    const { server, forward, open } = await opened({}, { grace });
    const { user } = await open.make("");
    const other = server.add("somebody's").keyId;
    forward(young);
    expect(await open.added?.listOld(new Set([other]))).toEqual([]);
    forward(old - young);
    expect(await open.added?.listOld(new Set())).toEqual([user]);
    expect(await open.added?.listOld(new Set([other, "app_a"]))).toEqual([user, other]);
  },
);

test("all pages are read, also behind an empty one, and each on that origin", async () => {
  const { server, forward, open } = await opened({ pageSize: 2 });
  for (let i = 0; i < 5; i++) await open.make("");
  server.add(null);
  forward(8);
  expect(await open.added?.listOld(new Set())).toHaveLength(5);
  expect(server.asked.filter((what) => what === "list").length).toBeGreaterThan(3);
  expect(server.wrong).toEqual([]);
});

test("a page on another host gets nothing, and is not taken for the end", async () => {
  const elsewhere = await graph({ token });
  const { open } = await opened({ pageSize: 1, pagesAt: elsewhere.endpoint });
  await open.make("");
  await open.make("");
  expect(await thrown(open.added?.listOld(new Set()) ?? Promise.resolve())).toMatchObject({
    name: "TargetError",
    reason: "insecure",
  });
  expect(elsewhere.asked).toEqual([]);
  expect(elsewhere.wrong).toEqual([]);
});

test("a new one works after three sign-ins in a row; one that is known after the first", async () => {
  const { server, open } = await opened({ late: 2 });
  const made = await open.make("");
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push(await open.works(made));
  const notYet = "cannot tell yet";
  expect(answers).toEqual([notYet, notYet, notYet, notYet, true, true]);
  const known = server.add("somebody's");
  expect(await open.works({ user: known.keyId, password: Sealed.text(known.text) })).toBe(true);
  expect(await open.works({ user: "unknown", password: Sealed.text("c4nary") })).toBe(false);
});

test("a refusal in between begins the count anew", async () => {
  const wrong = { status: 401, code: "7000215" };
  const busy = { status: 503 };
  const { open } = await opened({
    instead: (what, before) =>
      what !== "token" ? undefined : before === 2 ? wrong : before === 4 ? busy : undefined,
  });
  const made = await open.make("");
  const answers = [];
  for (let i = 0; i < 8; i++) answers.push(await open.works(made));
  const notYet = "cannot tell yet";
  expect(answers).toEqual([notYet, notYet, notYet, notYet, notYet, notYet, notYet, true]);
});

test("an expired one does not work", async () => {
  const { forward, open } = await opened();
  const made = await open.make("");
  forward(98);
  expect(await open.works(made)).toBe(false);
});

test.each<[string, Instead, readonly What[], readonly number[]]>([
  ["too many requests", { status: 429, retryAfter: 17 }, ["addPassword", "addPassword"], [17]],
  ["too many requests, not for how long", { status: 429 }, ["addPassword", "addPassword"], [2]],
  ["a wait of hours", { status: 429, retryAfter: 7200 }, ["addPassword", "addPassword"], [300]],
  [
    "another change at the same time",
    { status: 409, code: "Directory_ConcurrencyViolation" },
    ["addPassword", "list", "addPassword"],
    [2],
  ],
  [
    "another change, told as a failure",
    { status: 503, code: "Directory_ConcurrencyViolation", retryAfter: 9 },
    ["addPassword", "list", "addPassword"],
    [9],
  ],
  ["a failure that did nothing", { status: 503 }, ["addPassword", "list", "addPassword"], [2]],
  ["a reset that did nothing", { reset: true }, ["addPassword", "list", "addPassword"], [2]],
  [
    "a failure that added it",
    { acts: true, status: 503 },
    ["addPassword", "list", "removePassword", "addPassword"],
    [2],
  ],
  [
    "a reset after it was added",
    { acts: true, reset: true },
    ["addPassword", "list", "removePassword", "addPassword"],
    [2],
  ],
  [
    "half an answer",
    { acts: true, body: '{"keyId":"4' },
    ["addPassword", "list", "removePassword", "addPassword"],
    [2],
  ],
  [
    "an answer without the text",
    { acts: true, body: "{}" },
    ["addPassword", "list", "removePassword", "addPassword"],
    [2],
  ],
])("%s: one client secret is left, which the run knows", async (_, first, asked, waited) => {
  const { server, waits, open } = await opened({ instead: failing("addPassword", first) });
  const made = await open.make("");
  expect(server.asked).toEqual(asked);
  expect(waits).toEqual(waited);
  expect(server.passwords.map(({ keyId }) => keyId)).toEqual([made.user]);
  expect(server.wrong).toEqual([]);
});

test.each<[string, Instead]>([
  ["too many requests", { status: 429, retryAfter: 17 }],
  ["another change at the same time", { status: 409, code: "Directory_ConcurrencyViolation" }],
  ["a failure that removed it", { acts: true, status: 503 }],
  ["a reset after it was removed", { acts: true, reset: true }],
  ["a failure that did nothing", { status: 500 }],
])("removed at %s", async (_, first) => {
  const { server, open } = await opened({ instead: failing("removePassword", first) });
  const other = server.add("somebody's");
  const { user } = await open.make("");
  await open.added?.remove(user);
  expect(server.passwords).toEqual([other]);
  // And where it is gone already.
  await open.added?.remove(user);
  expect(server.passwords).toEqual([other]);
});

test("a list is asked for again, and its failure is not taken for an absence", async () => {
  const { server, open, waits } = await opened({
    instead: (what) => (what === "list" ? { status: 503, retryAfter: 1 } : undefined),
  });
  await open.make("");
  expect(await thrown(open.added?.listOld(new Set()) ?? Promise.resolve())).toMatchObject({
    reason: "unreachable",
  });
  expect(server.asked.filter((what) => what === "list")).toHaveLength(6);
  expect(waits).toEqual([1, 1, 1, 1, 1]);
});

test("an answer that is lost again and again ends with an error, and what may be there is removed", async () => {
  const { server, open } = await opened({
    instead: (what) => (what === "addPassword" ? { acts: true, reset: true } : undefined),
  });
  expect(await thrown(open.make(""))).toMatchObject({ name: "TargetError", reason: "unreachable" });
  expect(server.passwords).toEqual([]);
});

test.each<[Instead, string, string]>([
  [{ status: 401 }, "refused", "Sign in to the application's tenant"],
  [{ status: 403, code: "Authorization_RequestDenied" }, "refused", "Application.ReadWrite.OwnedBy"],
  [{ status: 403, code: "Authorization_RequestDenied" }, "refused", "an owner of the application"],
  [{ status: 404, code: "Request_ResourceNotFound" }, "refused", "Check clientId"],
  [{ status: 400, code: "CredentialInvalidLifetimeAsPerAppPolicy" }, "refused", "maxLifetime"],
  [
    { status: 400, code: "CredentialTypeNotAllowedAsPerAppPolicy" },
    "refused",
    "allows the application no client secret",
  ],
  [{ status: 400, code: "Request_BadRequest" }, "refused", "personal accounts"],
  [{ status: 302 }, "refused", "HTTP 302"],
  [{ status: 400, code: "constructor" }, "refused", "HTTP 400"],
])("%j is asked for once and told in our words", async (first, reason, why) => {
  const { server, open } = await opened({ instead: failing("addPassword", first) });
  const error = await thrown(open.make(""));
  expect(error).toMatchObject({ name: "TargetError", reason, message: expect.stringContaining(why) });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4n");
  expect(server.asked).toEqual(["addPassword"]);
});

test("the tenant's limit is what its policy says", async () => {
  expect(await thrown((await opened({ mostDays: 96 })).open.make(""))).toMatchObject({
    message: expect.stringContaining("maxLifetime"),
  });
  await (await opened({ mostDays: 97 })).open.make("");
});

test.each<[Instead, string, string]>([
  [{ status: 400, code: "700016" }, "refused", "no application with this client id"],
  [{ status: 401, code: "7000112" }, "refused", "Enable it"],
  [{ status: 401, code: "7000229" }, "refused", "az ad sp create"],
  [{ status: 400, code: "90002" }, "refused", "no such tenant"],
  [{ status: 400, code: "53003" }, "refused", "conditional access"],
  [{ status: 400, code: "1234567" }, "refused", "AADSTS1234567"],
  [{ status: 400 }, "unreachable", "did not answer as Entra does"],
  [{ body: "c4nary" }, "unreachable", "did not answer as Entra does"],
  [{ reset: true }, "unreachable", "no answer came"],
])("a sign-in answered by %j", async (first, reason, why) => {
  const { server, open } = await opened({ instead: failing("token", first) });
  const error = await thrown(open.works(await open.make("")));
  expect(error).toMatchObject({ name: "TargetError", reason, message: expect.stringContaining(why) });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4n");
  expect(server.asked).toEqual(["addPassword", "token"]);
});

test.each([
  ["an origin where nothing listens", { graph: "https://127.0.0.1:1" }, "unreachable"],
  ["Graph without TLS", { graph: "http://127.0.0.1:1" }, "insecure"],
  ["a sign-in without TLS", { login: "http://127.0.0.1:1" }, "insecure"],
  ["another tenant", { tenant: "99999999-9999-9999-9999-999999999999" }, "refused"],
  ["another application", { clientId: "99999999-9999-9999-9999-999999999999" }, "refused"],
])("%s", async (_, differs, reason) => {
  const done = opened({}, differs).then(async ({ open }) => open.works(await open.make("")));
  expect(await thrown(done)).toMatchObject({ name: "TargetError", reason });
});

test("a run that checks no certificates sends nothing", async () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  try {
    expect(await thrown(opened())).toMatchObject({ name: "TargetError", reason: "insecure" });
  } finally {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  }
});

test("what a credential throws is not shown", async () => {
  const { open } = await opened({}, {}, { token: () => Promise.reject(new Error("c4nary")) });
  const error = await thrown(open.make(""));
  expect(error).toMatchObject({ name: "TargetError", reason: "refused" });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4n");
});

test("a run that is interrupted while it waits stops there", async () => {
  const sleep = () => Promise.reject(new Error("interrupted"));
  const { server, open } = await opened({ instead: failing("addPassword", { status: 429 }) }, {}, { sleep });
  expect(await thrown(open.make(""))).toMatchObject({ message: "interrupted" });
  expect(server.asked).toEqual(["addPassword"]);
});
