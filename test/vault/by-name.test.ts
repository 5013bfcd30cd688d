// Of a long list only what is wanted matters where nothing can be an orphan: that is read by name, and what it says is
// what the list would have said.
import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/model/object.ts";
import type { Reader } from "../../src/model/world.ts";
import { takeSnapshot } from "../../src/vault/snapshot.ts";
import { startOfTime } from "../clock.ts";
import { acme, answer, refusal, reset } from "./acme.ts";

const owned = { tags: { "kvg-owner": "payments", "kvg-state": "v1.state" } };
const none: ReadonlySet<string> = new Set();
const forbidden = refusal(403, "Forbidden", "ForbiddenByRbac");

type Wanted = { readonly secret?: readonly string[]; readonly key?: readonly string[] };

const read = (reader: Reader, { secret = [], key = [] }: Wanted, beside: readonly string[] = []) =>
  takeSnapshot(
    reader,
    "acme",
    { secret: new Set(secret), key: new Set(key) },
    {
      asked: [...(secret.length > 0 ? ["secret" as const] : []), ...(key.length > 0 ? ["key" as const] : [])],
      onlyWanted: { secretsBeside: new Set(beside) },
    },
  );

/** A vault whose pages hold two objects, and which holds twenty of either kind that nobody wants. */
function large(settings: object = {}, kinds: readonly Kind[] = ["secret"]) {
  const vault = acme({ pageSize: 2, ...settings });
  for (const kind of kinds)
    for (let i = 0; i < 20; i++)
      if (kind === "secret") vault.seed(`a${i}`);
      else vault.seedKey(`a${i}`);
  return vault;
}

/** Soft-deletes these, and sixteen that nobody wants: their list has eight pages at least. */
async function bury(vault: ReturnType<typeof large>, kinds: readonly Kind[], ...names: readonly string[]) {
  for (const kind of kinds)
    for (const name of [...Array.from({ length: 16 }, (_, i) => `a${i}`), ...names])
      await vault.writer[kind].delete(name);
}

/** What was asked, without the answers' states. */
const asked = ({ log }: Pick<ReturnType<typeof acme>, "log">) =>
  log()
    .map((line) => line.replace(/ \d+$/, "").replace("GET ", "").replace(/\/$/, ""))
    .sort();

describe("which requests are sent", () => {
  test("wanted secrets by their versions, once the first page says that there are more", async () => {
    const vault = large();
    for (const name of ["x", "y"]) vault.seed(name, owned);
    const { onlyWanted, secret } = await read(vault.writer, { secret: ["x", "y", "missing"] });
    expect([onlyWanted, Object.keys(secret.live).sort()]).toEqual([true, ["x", "y"]]);
    expect(asked(vault)).toEqual([
      "/deletedsecrets",
      "/secrets",
      "/secrets/missing/versions",
      "/secrets/x/versions",
      "/secrets/y/versions",
    ]);
  });

  test("a wanted secret that the first page shows is not asked again", async () => {
    const vault = large();
    vault.seed("0", owned);
    const { onlyWanted, secret } = await read(vault.writer, { secret: ["0"] });
    expect([onlyWanted, Object.keys(secret.live)]).toEqual([true, ["0"]]);
    expect(asked(vault)).toEqual(["/deletedsecrets", "/secrets"]);
  });

  test("nothing changes for a vault whose list is one page", async () => {
    const vault = acme({ pageSize: 3 });
    for (const name of ["x", "y", "z"]) vault.seed(name, owned);
    const { onlyWanted, secret } = await read(vault.writer, { secret: ["x", "missing"] });
    expect([onlyWanted, Object.keys(secret.live)]).toEqual([undefined, ["x", "y", "z"]]);
    expect(asked(vault)).toEqual(["/deletedsecrets", "/secrets"]);
  });

  test.each([
    [8, 1],
    [9, 2],
    [24, 3],
    [41, 6],
    // The list of ten pages is over before a page more has paid for so many names.
    [81, 10],
  ])("%i names that the list does not show are read by name after %i pages", async (count, pages) => {
    const vault = large();
    const names = Array.from({ length: count }, (_, i) => `z${i}`);
    const { onlyWanted } = await read(vault.writer, { secret: names });
    const requests = asked(vault);
    expect(requests.filter((path) => path === "/secrets")).toHaveLength(pages);
    expect(requests.filter((path) => path.endsWith("/versions"))).toHaveLength(count === 81 ? 0 : count);
    expect(onlyWanted).toBe(count === 81 ? undefined : true);
  });

  test("keys by the two GETs that a listed one takes, and an earlier owner by one list of versions", async () => {
    const vault = large({}, ["key"]);
    vault.seedKey("x", owned);
    vault.seedKey("x", { created: startOfTime + 5 });
    const { onlyWanted, key } = await read(vault.writer, { key: ["x", "missing"] });
    expect([onlyWanted, Object.keys(key.live), Object.keys(key.earlier)]).toEqual([true, ["x"], ["x"]]);
    expect(asked(vault)).toEqual([
      "/deletedkeys",
      "/keys",
      "/keys/missing",
      "/keys/missing/rotationpolicy",
      "/keys/x",
      "/keys/x/rotationpolicy",
      "/keys/x/versions",
    ]);
  });

  test("soft-deleted ones by GET where their list is long, and none for a name that is live", async () => {
    const vault = large({}, ["secret", "key"]);
    for (const name of ["x", "gone"]) {
      vault.seed(name, owned);
      vault.seedKey(name, owned);
    }
    await bury(vault, ["secret", "key"], "gone");
    const before = asked(vault).length;
    const { secret, key } = await read(vault.writer, {
      secret: ["x", "gone", "missing"],
      key: ["x", "gone", "missing"],
    });
    expect([secret.deleted, key.deleted]).toMatchObject([
      { gone: { name: "gone", deletedOn: startOfTime } },
      { gone: { name: "gone", deletedOn: startOfTime, key: { spec: { keyType: "EC" } } } },
    ]);
    const paths = vault.log().slice(before).join("\n");
    for (const kind of ["secrets", "keys"]) {
      expect(paths).not.toContain(`/deleted${kind}/x `);
      expect(paths).toContain(`GET /deleted${kind}/missing 404`);
      expect(paths.split(`GET /deleted${kind} 200`).length - 1).toBeLessThan(8);
    }
  });

  test("where one kind is read by name, nothing but what is wanted is held of the other", async () => {
    const vault = large();
    vault.seedKey("k", owned);
    vault.seedKey("other", owned);
    const { onlyWanted, key } = await read(vault.writer, { secret: ["x"], key: ["k"] });
    expect([onlyWanted, Object.keys(key.live)]).toEqual([true, ["k"]]);
  });

  test("a managed HSM, whose lists are in no order and end without a link", async () => {
    const vault = acme({ pageSize: 2 }, { url: "https://acme.managedhsm.azure.net" });
    for (const name of ["a", "b", "c", "d", "e"])
      vault.vaults.seed("acme", { kind: "key", name, keyType: "EC-HSM", ...owned });
    const { onlyWanted, key } = await read(vault.writer, { key: ["a", "missing"] });
    expect([onlyWanted, Object.keys(key.live)]).toEqual([true, ["a"]]);
  });
});

describe("what is read", () => {
  /** The same of a vault by pages of two and by one page. */
  async function both(
    build: (vault: ReturnType<typeof large>) => Promise<unknown> | undefined,
    wanted: Wanted,
  ) {
    const vault = large({}, ["secret", "key"]);
    await build(vault);
    const short = await read(vault.writer, wanted);
    vault.vaults.configure("acme", { pageSize: 1000 });
    const long = await read(vault.writer, wanted);
    const kept = Object.entries(wanted).map(([kind, names]) => {
      const { live, earlier } = long[kind as Kind];
      return names.map((name) => [live[name], earlier[name]]);
    });
    expect(
      Object.entries(wanted).map(([kind, names]) => {
        const { live, earlier } = short[kind as Kind];
        return names.map((name) => [live[name], earlier[name]]);
      }),
    ).toEqual(kept);
    expect(long.onlyWanted).toBeUndefined();
    return { ...short, versions: asked(vault).filter((path) => path.endsWith("/versions")).length };
  }
  const at = (seconds: number, more: object = {}) => ({ created: startOfTime + seconds, ...more });

  test("the newest version, spelled as the vault spells it, disabled or not", async () => {
    const { onlyWanted, secret } = await both(
      ({ seed }) => {
        seed("Db-Password", at(9, owned));
        seed(
          "Db-Password",
          at(20, { ...owned, enabled: false, contentType: "text/plain", exp: 2_000_000_000 }),
        );
        return undefined;
      },
      { secret: ["db-password"] },
    );
    expect([onlyWanted, secret.live["db-password"]]).toMatchObject([
      true,
      { name: "Db-Password", enabled: false, contentType: "text/plain" },
    ]);
    expect(secret.live["db-password"]).not.toHaveProperty("version");
  });

  test("an earlier owner, by the list that was read already", async () => {
    const { onlyWanted, secret, versions } = await both(
      ({ seed }) => {
        seed("x", at(3, owned));
        seed("x", at(9));
        return undefined;
      },
      { secret: ["x"] },
    );
    expect([onlyWanted, secret.earlier.x?.created]).toEqual([true, startOfTime + 3]);
    // One in place of the list, and one beside the whole list.
    expect(versions).toBe(1 + 1);
  });

  test.each<[string, (vault: ReturnType<typeof large>) => void, true | undefined]>([
    ["were created in one second", ({ seed }) => [seed("x", at(9, owned)), seed("x", at(9))], undefined],
    ["were created a second apart", ({ seed }) => [seed("x", at(9, owned)), seed("x", at(10))], undefined],
    ["were created two seconds apart", ({ seed }) => [seed("x", at(9, owned)), seed("x", at(11))], true],
    ["fill two pages", ({ seed }) => [1, 3, 5, 7].map((s) => seed("x", at(s, owned))), true],
    [
      "fill more than two pages",
      ({ seed }) => [1, 3, 5, 7, 9].map((s) => seed("x", at(s, owned))),
      undefined,
    ],
    [
      "look like a certificate's",
      ({ seed }) => seed("x", at(1, { contentType: "application/x-pkcs12" })),
      undefined,
    ],
    [
      "are a certificate's",
      ({ seed }) => seed("x", at(1, { managed: true, contentType: "application/x-pkcs12" })),
      true,
    ],
  ])("versions that %s", async (_, build, isByName) => {
    const { onlyWanted } = await both((vault) => void build(vault), { secret: ["x"] });
    expect(onlyWanted).toBe(isByName);
  });

  test("a key of a certificate is known as that, and nobody looks into it", async () => {
    const { onlyWanted, key } = await both(({ seedKey }) => void seedKey("x", { managed: true }), {
      key: ["x"],
    });
    expect([onlyWanted, key.live.x]).toMatchObject([true, { managed: true }]);
    expect(key.live.x).not.toHaveProperty("key");
  });

  test("a pending secret that nobody wants, where it matters", async () => {
    const vault = large();
    vault.seed("x-kvg-pending", owned);
    const { secret } = await read(vault.writer, { secret: ["x"] }, ["x-kvg-pending"]);
    expect(Object.keys(secret.live)).toEqual(["x-kvg-pending"]);
    expect(asked(vault)).not.toContain("/deletedsecrets/x-kvg-pending");
  });
});

describe("a soft-deleted secret that may not be read", () => {
  test.each<[string, object, Parameters<typeof refusal>]>([
    ["without the right", {}, [403, "Forbidden", "ForbiddenByRbac"]],
    ["because it is disabled", { enabled: false }, [403, "Forbidden", "SecretDisabled"]],
  ])("%s: their list is read to its end", async (_, gone, refused) => {
    const vault = large();
    vault.seed("gone", { ...owned, ...gone });
    await bury(vault, ["secret"], "gone");
    vault.fault({ path: "^/deletedsecrets/gone$", times: 9 }, refusal(...refused));
    const before = vault.log().length;
    const { secret } = await read(vault.writer, { secret: ["gone"] });
    expect(secret.deleted).toMatchObject({ gone: { name: "gone" } });
    const paths = vault.log().slice(before);
    expect(paths.filter((line) => line === "GET /deletedsecrets 200")).toHaveLength(9);
    expect(paths.filter((line) => line.startsWith("GET /deletedsecrets/gone "))).toHaveLength(1);
  });

  test("a forbidden list of them is told, and nothing is asked by name", async () => {
    const vault = large();
    vault.seed("gone", owned);
    await bury(vault, ["secret"], "gone");
    vault.fault({ path: "^/deletedsecrets$", times: 9 }, forbidden);
    const { secret } = await read(vault.writer, { secret: ["gone"] });
    expect(secret.deleted).toBe("unreadable");
    expect(asked(vault)).not.toContain("/deletedsecrets/gone");
  });
});

test("Key Vault Reader is enough", async () => {
  const claims = Buffer.from(JSON.stringify({ oid: "me" })).toString("base64url");
  const getToken = async () => ({ token: `e.${claims}.e`, expiresOnTimestamp: Date.now() + 3_600_000 });
  const vault = acme({ pageSize: 2, roles: { me: "reader" } }, { credential: { getToken } });
  for (let i = 0; i < 9; i++) {
    vault.seed(`a${i}`);
    vault.seedKey(`a${i}`);
  }
  const seen = await read(vault.writer, { secret: ["a7", "b"], key: ["a7", "b"] });
  expect(seen).toMatchObject({
    onlyWanted: true,
    secret: { live: { a7: {} } },
    key: { live: { a7: { key: {} } } },
  });
  expect(vault.log().every((line) => / (200|404)$/.test(line))).toBe(true);
});

const proxy = { ...answer(404), body: "<html>a proxy's page</html>" };
const notThere = (kind: string) => refusal(404, `${kind}NotFound`);

test.each([
  ["forbidden", "^/secrets/x/versions$", forbidden],
  ["firewall", "^/secrets/x/versions$", refusal(403, "Forbidden", "ForbiddenByFirewall")],
  ["connection", "^/secrets/x/versions$", proxy],
  ["connection", "^/secrets/x/versions$", reset],
  ["throttled", "^/secrets/x/versions$", answer(429)],
  ["server", "^/secrets/x/versions$", { ...answer(200), body: {} }],
  ["firewall", "^/deletedsecrets/x$", refusal(403, "Forbidden", "ForbiddenByFirewall")],
  ["firewall", "^/deletedsecrets/x$", { ...answer(403), body: "<html>a proxy's page</html>" }],
  ["connection", "^/deletedsecrets/x$", proxy],
  ["server", "^/deletedsecrets/x$", answer(500)],
  ["forbidden", "^/keys/x/?$", forbidden],
  ["connection", "^/keys/x/?$", proxy],
  ["server", "^/keys/x/?$", answer(503)],
  ["connection", "^/deletedkeys/x$", proxy],
  // The list goes on after a 403, shows the key, and the GET that every listed one takes is refused again.
  ["forbidden", "^/deletedkeys/y$", forbidden],
])("%s on %s is an error, never an absence", async (fault, path, does) => {
  const vault = large({}, ["secret", "key"]);
  vault.seedKey("y", owned);
  await bury(vault, ["secret"]);
  await bury(vault, ["key"], "y");
  vault.fault({ path, times: 1000 }, does);
  await expect(read(vault.writer, { secret: ["x"], key: ["x", "y"] })).rejects.toMatchObject({
    name: "VaultError",
    vault: "acme",
    fault,
  });
});

test("the service's own 404 is an absence, but not where only a part of the object is gone", async () => {
  const vault = large({}, ["secret", "key"]);
  vault.seedKey("x", owned);
  vault.fault({ path: "^/secrets/x/versions$", times: 9 }, notThere("Secret"));
  const { secret } = await read(vault.writer, { secret: ["x"] });
  expect(secret.live).toEqual({});
  vault.fault({ path: "^/keys/x/rotationpolicy$", times: 9 }, notThere("Key"));
  await expect(read(vault.writer, { key: ["x"] })).rejects.toMatchObject({
    fault: "not found",
    message: expect.stringMatching(/acme.key.x .* Run again/),
  });
  for (const created of [1, 5, 9]) vault.seed("x", { created: startOfTime + created });
  vault.vaults.clearFaults();
  vault.fault({ path: "^/secrets/x/versions$", skip: 1, times: 9 }, notThere("Secret"));
  await expect(read(vault.writer, { secret: ["x"] })).rejects.toMatchObject({ fault: "not found" });
});

test("whoever does not say that only what is wanted matters gets the whole list", async () => {
  const vault = large();
  const { onlyWanted, secret } = await takeSnapshot(
    vault.writer,
    "acme",
    { secret: new Set(["x"]), key: none },
    { asked: ["secret"] },
  );
  expect([onlyWanted, Object.keys(secret.live)]).toEqual([undefined, expect.any(Array)]);
  expect(Object.keys(secret.live)).toHaveLength(20);
});
