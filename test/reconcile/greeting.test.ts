// A run of a whole set greets its vaults as soon as the config is read. Nothing is read of a vault before all that is written
// was found right.
import { expect, test } from "vitest";
import type { World } from "../../src/model/world.ts";
import type { PlanOptions } from "../../src/reconcile.ts";
import { plan } from "../../src/reconcile.ts";
import { connectVault, type VaultConnection } from "../../src/vault/connect.ts";
import { type Scene, scene } from "../scene.ts";

const never = new AbortController().signal;
const plain = { paths: [], emulator: false, settle: "off", allowEmpty: false, allowPurge: false } as const;

/** Plans in a world that greets, and says what each vault was asked and which files were open when it was greeted. */
async function planGreeting(set: Scene, options: Partial<PlanOptions> = {}) {
  const world = set.world();
  const { clock, signal, progress, token: getToken, files } = world;
  const read: string[] = [];
  const greeted: string[] = [];
  const connections = new Map<string, VaultConnection>();
  const connect = (vault: Parameters<World["connect"]>[0]) => {
    const given = { clock, signal, progress, credential: { getToken: async () => getToken("") } };
    const made =
      connections.get(vault.name) ?? connectVault(vault, { ...given, httpClient: set.vaults.httpClient });
    connections.set(vault.name, made);
    return made;
  };
  const greetings: Promise<void>[] = [];
  const greeting: World = {
    ...world,
    files: {
      ...files,
      read: (path, ...rest) => {
        read.push(path.slice(path.lastIndexOf("/") + 1));
        return files.read(path, ...rest);
      },
    },
    connect,
    greet: (vaults) => {
      greeted.push(...vaults.map(({ name }) => `${name} after ${read.join(", ")}`));
      greetings.push(...vaults.map((vault) => connect(vault).greet(never)));
    },
  };
  const from = set.vaults.log.length;
  const [outcome] = await Promise.allSettled([plan({ ...plain, ...options }, greeting)]);
  await Promise.all(greetings);
  const asked = set.vaults.log.slice(from).map(({ path, status }) => `${path} ${status}`);
  return { outcome, greeted, asked };
}

const secrets = { a: { value: { literal: "plain" } } };

test("the vault is greeted when the config was read and no manifest yet", async () => {
  const set = scene();
  set.secrets(secrets);
  expect(await planGreeting(set)).toMatchObject({
    outcome: { status: "fulfilled" },
    greeted: ["vault after keyvault-gitops.yaml"],
    asked: ["/secrets 401", "/secrets 200", "/deletedsecrets 200"],
  });
});

test("of the kinds that no manifest speaks of nothing is asked", async () => {
  const set = scene();
  set.keys({ k: { keyType: "EC", curve: "P-256" } });
  const { asked } = await planGreeting(set);
  expect(asked.toSorted()).toEqual(["/deletedkeys 200", "/keys 200", "/secrets 401"]);
});

test.each([
  ["a word that no schema has", { a: { valeu: "x" } }],
  ["a value of the wrong type", { a: { value: { literal: 1 } } }],
  ["a source that the config does not allow", { a: { value: { env: "NOT_ALLOWED" } } }],
  ["a file that is not there", { a: { value: { file: "missing.txt" } } }],
  ["a copy of itself", { a: { value: { copyFrom: { vault: "vault", secret: "a" } } } }],
] as const)("a run with an invalid manifest reads no object: %s", async (_, written) => {
  const set = scene();
  set.secrets(written);
  const { outcome, asked } = await planGreeting(set);
  expect(outcome).toMatchObject({ status: "rejected", reason: { name: "ProblemsError" } });
  expect(asked).toEqual(["/secrets 401"]);
});

test.each([
  ["a vault", { vault: ["vault"] }],
  ["an object", { select: ["a"] }],
  ["a path", { paths: ["v.yaml"] }],
  ["a shard", { shard: { number: 1, of: 2 } }],
] as const)("a run of a part, by %s, greets nobody: most vaults may not be asked", async (_, part) => {
  const set = scene();
  set.secrets(secrets);
  expect(await planGreeting(set, part)).toMatchObject({ outcome: { status: "fulfilled" }, greeted: [] });
});

test("a config with a mistake greets nobody", async () => {
  const set = scene({ grace: "a week" });
  set.secrets(secrets);
  expect(await planGreeting(set)).toMatchObject({ greeted: [], asked: [] });
});

test("of many vaults as many are greeted as are read at once", async () => {
  const names = Array.from({ length: 70 }, (_, i) => `vault-${i}`);
  const set = scene({ vaults: Object.fromEntries(names.map((name) => [name, null])) });
  expect((await planGreeting(set)).greeted).toHaveLength(64);
});
