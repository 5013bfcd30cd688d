// The first pages of lists are asked as soon as all names are known, while the rest is checked. A list's page is no object:
// nothing else is asked before all was found right, and a good run asks nothing that it would not ask without.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { createHttpHeaders } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { ProblemsError } from "../../src/model/errors.ts";
import type { World } from "../../src/model/world.ts";
import { worldWithoutValues } from "../../src/reconcile/run/world-without-values.ts";
import { type ApplyOptions, apply, type PlanOptions, plan } from "../../src/reconcile.ts";
import { type Scene, scene } from "../scene.ts";
import { thrownBy } from "../vault/acme.ts";
import { greetingWorld } from "./greeting-world.ts";

const plain = { paths: [], emulator: false, settle: "off", allowEmpty: false, allowPurge: false } as const;
const literal = { value: { literal: "plain" } };

/** Twenty secrets of others, two a page, beside our `a` and a key. */
function crowded(config: object = {}): Scene {
  const set = scene(config);
  set.vaults.configure("vault", { pageSize: 2 });
  for (let i = 0; i < 20; i++) set.vaults.seed("vault", { name: `0-${i}`, value: "theirs" });
  return set;
}

/** What the vaults were asked by a run, but for the challenge. */
async function askedBy(set: Scene, run: () => Promise<unknown>) {
  const from = set.vaults.log.length;
  const [outcome] = await Promise.allSettled([run()]);
  const asked = set.vaults.log.slice(from).filter(({ operation }) => operation !== "challenge");
  return { outcome, asked: asked.map(({ vault, path }) => `${vault}${path}`) };
}

/** Without a greeting each kind has a challenge of its own. */
const withoutRequests = (outcome: PromiseSettledResult<unknown>) => ({
  ...outcome,
  ...(outcome.status === "fulfilled" && { value: { ...Object(outcome.value), requests: {} } }),
});

const planWith = (world: World, options: Partial<PlanOptions> = {}) => plan({ ...plain, ...options }, world);

describe("a good run asks nothing more", () => {
  const key = { k: { keyType: "EC", curve: "P-256" } };
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault" };
  test.each<[string, object, Partial<PlanOptions>]>([
    ["a whole set", {}, {}],
    ["one that may hold orphans", { vaults: { vault: { prune: "disable" }, other: null } }, {}],
    ["an object of a long list", {}, { select: ["a"] }],
    ["a key, by name", {}, { select: ["k"] }],
    ["a vault", { vaults: { vault: null, other: null } }, { vault: ["o*"] }],
    ["a path", { vaults: { vault: null, other: null } }, { paths: ["w.yaml"] }],
    ["a shard", { vaults: { vault: null, other: null } }, { shard: { number: 1, of: 2 } }],
    ["drift", {}, { scope: "differences" }],
  ])("%s", async (_, config, options) => {
    const set = crowded(config);
    set.manifest({ secrets: { a: literal, b: literal }, keys: key });
    if ("vaults" in config)
      set.write("w.yaml", JSON.stringify({ ...head, vault: "other", secrets: { x: literal } }));
    await set.apply();
    const usual = await askedBy(set, () => planWith(set.world(), options));
    const { world, ended } = greetingWorld(set);
    const ahead = await askedBy(set, () => planWith(world, options));
    await ended();
    expect(usual.outcome.status).toBe("fulfilled");
    expect(ahead.asked.toSorted()).toEqual(usual.asked.toSorted());
    const [one, other] = [usual, ahead].map(({ outcome }) => withoutRequests(outcome));
    expect(other).toEqual(one);
  });
});

describe("while the sources are checked", () => {
  /** Plans an object of a long list, and says what the vault was asked when its file's turn came, and some turns later. */
  async function askedDuringCheck(options: Partial<PlanOptions> = {}) {
    const set = crowded();
    set.secrets({ a: { value: { file: "a.txt" } } });
    set.write("a.txt", "contents");
    const { world } = greetingWorld(set);
    const paths = () => set.vaults.log.map(({ path }) => path);
    const seen: string[][] = [];
    const tracked: World["files"]["tracked"] = async (path) => {
      seen.push(paths());
      for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
      seen.push(paths());
      return world.files.tracked(path);
    };
    await thrownBy(planWith({ ...world, files: { ...world.files, tracked } }, options));
    const [atFirst = [], later = []] = seen;
    return { atFirst, later: later.filter((path) => path === "/secrets").length };
  }

  test("the first page is on its way, and all others follow", async () => {
    const { atFirst, later } = await askedDuringCheck();
    expect(atFirst.slice(0, 2)).toEqual(["/secrets", "/secrets"]);
    // The challenge and ten pages.
    expect(later).toBe(11);
  });

  test("of a part no second page comes", async () =>
    expect((await askedDuringCheck({ select: ["a"] })).later).toBe(2));
});

test("a list that began ahead is handed out once: whoever reads again gets the whole list", async () => {
  const set = crowded();
  set.vaults.seed("vault", { name: "a", value: "theirs" });
  set.secrets({ a: { ...literal, adopt: "overwrite" } });
  const options = { select: ["a"] };
  const { world } = greetingWorld(set);
  const plans = [await planWith(set.world(), options), await planWith(world, options)];
  const [usual, ahead] = plans.map(({ digest, vaults, changes }) => ({ digest, vaults, changes }));
  expect(ahead).toEqual(usual);
  // The whole list was read, because the adoption may overwrite a value.
  expect(usual?.changes).toHaveLength(21);
});

describe("a run that a check stops", () => {
  const missing = { a: { value: { file: "missing.txt" } } };

  test.each<[string, string | object]>([
    ["a file that does not parse", "secrets: ["],
    ["a word that no schema has", { secrets: { a: { valeu: "x" } } }],
    ["a value of the wrong type", { secrets: { a: { value: { literal: 1 } } } }],
    ["a vault that the config does not list", { vault: "unlisted", secrets: { a: literal } }],
    ["an owner whom the vault does not know", { owner: "them", secrets: { a: literal } }],
  ])("asks no list for %s", async (_, written) => {
    const set = crowded();
    const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: "vault" };
    set.write("v.yaml", typeof written === "string" ? written : JSON.stringify({ ...head, ...written }));
    const { world, ended } = greetingWorld(set);
    const { outcome, asked } = await askedBy(set, () => planWith(world));
    await ended();
    expect(outcome).toMatchObject({ status: "rejected", reason: { name: "ProblemsError" } });
    expect(asked).toEqual([]);
  });

  test("asks nothing at all for what is only proposed", async () => {
    const set = crowded();
    set.secrets(missing);
    const { world, greeted, ended } = greetingWorld(set);
    const { asked } = await askedBy(set, () => planWith(worldWithoutValues(world)));
    await ended();
    expect({ greeted, asked }).toEqual({ greeted: [], asked: [] });
  });

  test.each<[string, Partial<PlanOptions>]>([
    ["an object", { select: ["nobody"] }],
    ["an object beside one that is there", { select: ["a", "nobody"] }],
    ["a vault beside one that is there", { vault: ["vault", "nobody"] }],
  ])("asks no list where a pattern matches nothing: %s", async (_, options) => {
    const set = crowded();
    set.secrets({ a: literal });
    const { world, ended } = greetingWorld(set);
    const { outcome, asked } = await askedBy(set, () => planWith(world, options));
    await ended();
    expect(outcome.status).toBe("rejected");
    expect(asked).toEqual([]);
  });

  test("ends the page that is in flight", async () => {
    const set = crowded();
    set.secrets(missing);
    const inFlight: { readonly aborted: boolean }[] = [];
    const hanging = (through: HttpClient): HttpClient => ({
      sendRequest: async (request) => {
        const { abortSignal, headers } = request;
        if (!headers.has("authorization") || !abortSignal) return through.sendRequest(request);
        inFlight.push(abortSignal);
        return new Promise((_, failed) => abortSignal.addEventListener("abort", failed));
      },
    });
    const { world } = greetingWorld(set, { transport: hanging });
    expect(await thrownBy(planWith(world))).toBeInstanceOf(ProblemsError);
    expect(inFlight.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test.each<[string, object, object]>([
    ["a file that is not there", {}, { secrets: missing, keys: { k: { keyType: "EC", curve: "P-256" } } }],
    ["a copy of itself", {}, { secrets: { a: { value: { secret: { name: "a" } } } } }],
    ["a source that the config forbids", {}, { secrets: { a: { value: { env: "NOT_ALLOWED" } } } }],
    ["a date that is none", {}, { secrets: { a: { ...literal, expiresOn: "2027-02-31T00:00:00Z" } } }],
  ])("reads pages at most for %s, and says the same", async (_, config, objects) => {
    const set = crowded(config);
    set.manifest(objects);
    const usual = await askedBy(set, () => planWith(set.world()));
    const { world, ended } = greetingWorld(set);
    const from = set.vaults.log.length;
    const ahead = await askedBy(set, () => planWith(world));
    expect(ahead.outcome).toEqual(usual.outcome);
    const atOnce = set.vaults.log.length;
    await ended();
    // What was in flight ends; nothing is begun after that.
    expect(set.vaults.log.length - atOnce).toBeLessThanOrEqual(2);
    const asked = set.vaults.log.slice(from).map(({ path }) => path);
    expect(asked.filter((path) => !/^\/(deleted)?(secrets|keys)$/.test(path))).toEqual([]);
  });

  test("an apply without the key of fingerprints writes and reads no object", async () => {
    const set = crowded({ fingerprint: { key: { env: "KV_ROOT" } } });
    set.secrets({ a: literal });
    const { world, ended } = greetingWorld(set);
    const options: ApplyOptions = { ...plain, concurrency: 1, confirm: async () => true };
    const { outcome, asked } = await askedBy(set, () => apply(options, world));
    await ended();
    expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(ProblemsError) });
    expect(asked.filter((path) => !/^vault\/(deleted)?secrets$/.test(path))).toEqual([]);
  });
});

describe("a list that fails", () => {
  /** Refuses the lists of live secrets. */
  const refusing = (through: HttpClient): HttpClient => ({
    sendRequest: async (request) =>
      request.headers.has("authorization") && new URL(request.url).pathname === "/secrets"
        ? {
            request,
            status: 403,
            headers: createHttpHeaders({}),
            bodyAsText: '{"error":{"code":"Forbidden"}}',
          }
        : through.sendRequest(request),
  });

  test("is told as without the early reading", async () => {
    const set = crowded();
    set.secrets({ a: literal });
    const { world } = greetingWorld(set, { transport: refusing });
    const usual = await thrownBy(planWith(set.world({ transport: refusing })));
    expect(await thrownBy(planWith(world))).toEqual(usual);
  });

  test("is not told where a check says what to mend first", async () => {
    const set = crowded();
    set.secrets({ a: { value: { file: "missing.txt" } } });
    const { world, ended } = greetingWorld(set, { transport: refusing });
    expect(await thrownBy(planWith(world))).toEqual(await thrownBy(planWith(set.world())));
    await ended();
  });

  test("and a run that a person stops says so", async () => {
    const set = crowded();
    set.secrets({ a: literal });
    const stop = new AbortController();
    const stopping = (through: HttpClient): HttpClient => ({
      sendRequest: async (request) => {
        const answer = await through.sendRequest(request);
        if (answer.bodyAsText?.includes("nextLink")) stop.abort();
        return answer;
      },
    });
    const { world } = greetingWorld(set, { transport: stopping, signal: stop.signal });
    expect(await thrownBy(planWith(world))).toMatchObject({ fault: "cancelled" });
  });
});
