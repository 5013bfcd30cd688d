// How many requests of each kind a command sends for 60 objects, as the vault counts them. `npm run bench` measures their time.
import { expect, test } from "vitest";
import { importVault } from "../../src/reconcile/authoring/import-vault.ts";
import { day } from "../rotate/build.ts";
import { outcomesIn, rotationsIn, type Scene, scene } from "../scene.ts";

const count = 60;
/** The pages of the list, and the empty one of what is deleted. */
const list = Math.ceil(count / 25) + 1;

/** What a manifest says of an object; `renewed` makes a new version. */
type Declared = Readonly<Record<"settled" | "changed" | "renewed" | "rotating", object>>;

const secret: Declared = {
  settled: { value: { literal: "plain" }, tags: { team: "shop" } },
  changed: { value: { literal: "plain" }, tags: { team: "bank" } },
  renewed: { value: { literal: "another" }, tags: { team: "shop" } },
  rotating: { expiresIn: "P90D", rotation: { beforeExpiry: "P30D", target: "token" } },
};

const key: Declared = {
  settled: { keyType: "EC", rotate: 1, tags: { team: "shop" } },
  changed: { keyType: "EC", rotate: 1, tags: { team: "bank" } },
  renewed: { keyType: "EC", rotate: 2, tags: { team: "shop" } },
  rotating: { keyType: "EC", expiresIn: "P90D", rotation: { every: "P30D" } },
};

const config = {
  manifests: ["**/v*.yaml"],
  targets: { token: { generate: { length: 40 } } },
  vaults: { vault: { targets: ["token"] } },
};

/** How many requests a work sends. The handshakes are left out: their number is what was on its way at once. */
async function countRequests({ vaults }: Scene, work: Promise<unknown>) {
  vaults.log.length = 0;
  await work;
  const countOf = (operation: string) => vaults.log.filter((one) => one.operation === operation).length;
  return { list: countOf("list"), get: countOf("get"), write: countOf("write") };
}

/** The requests of each command, which follow one another on one vault; rotations have one of their own. */
async function countEach(kind: "secrets" | "keys", declared: Declared) {
  const set = scene(config);
  const write = (to: Scene, objects: (at: number) => object) =>
    to[kind](Object.fromEntries(Array.from({ length: count }, (_, at) => [`a-${at}`, objects(at)])));
  const applyAll = async (did: string, times: number) =>
    expect(outcomesIn(await set.apply({ maxDestroy: count })).map((one) => one.split(" ")[0])).toEqual(
      Array(times).fill(did),
    );
  write(set, () => declared.settled);
  const create = await countRequests(set, applyAll("created", count));
  const plan = await countRequests(set, set.plan());
  write(set, (at) => (at === 0 ? declared.changed : declared.settled));
  const oneChange = await countRequests(set, applyAll("updated", 1));
  write(set, () => declared.settled);
  await applyAll("updated", 1);
  write(set, () => declared.renewed);
  const valueChange = await countRequests(set, applyAll(kind === "keys" ? "rotated" : "set", count));
  const importing = { vault: "vault", split: false, dates: false, force: true };
  const imported = await countRequests(set, importVault(importing, set.world()));
  write(set, () => ({ state: "absent" }));
  const deleted = await countRequests(set, applyAll("deleted", count));

  const due = scene(config);
  write(due, () => declared.rotating);
  await due.apply();
  await due.rotate();
  due.clock.forward(80 * day);
  const rotate = await countRequests(
    due,
    due.rotate().then((document) => {
      expect(new Set(rotationsIn(document).map((one) => one.split(" ")[0]))).toEqual(new Set(["rotated"]));
    }),
  );
  return { plan, oneChange, create, valueChange, deleted, imported, rotate };
}

test("60 secrets: a plan sends lists alone, and what changes costs one look and one write", async () => {
  expect(await countEach("secrets", secret)).toEqual({
    plan: { list, get: 0, write: 0 },
    oneChange: { list, get: 1, write: 1 },
    create: { list: 2, get: 0, write: count },
    valueChange: { list, get: count, write: count },
    deleted: { list, get: count, write: count },
    // The live and the deleted ones of both kinds.
    imported: { list: list + 2, get: 0, write: 0 },
    // The secret and its pending one are looked at before, after and between the steps.
    rotate: { list, get: 6 * count, write: count },
  });
});

test("60 keys: their type and their policy take a GET each, and a new version three writes", async () => {
  expect(await countEach("keys", key)).toEqual({
    plan: { list, get: 2 * count, write: 0 },
    oneChange: { list, get: 2 * count + 1, write: 1 },
    create: { list: 2, get: 0, write: count },
    valueChange: { list, get: 4 * count, write: 3 * count },
    deleted: { list, get: 3 * count, write: count },
    imported: { list: list + 2, get: 2 * count, write: 0 },
    // Each is found among the live ones, so nobody asks for the deleted ones.
    rotate: { list: list - 1, get: 4 * count, write: 3 * count },
  });
});
