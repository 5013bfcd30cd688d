// Promise 9, by every request: whichever request of reading fails, in whichever way, its vault gets no create and no
// delete that the whole reading would not give it, and the other vault gets what it always gets.
import { expect, test } from "vitest";
import { objectKey } from "../../src/model/object.ts";
import type { Change } from "../../src/model/plan/change.ts";
import { scene } from "../scene.ts";

const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault" };
const literal = (text: string) => ({ value: { literal: text } });
const ways = [
  ["403", { kind: "answer", status: 403 }],
  ["404", { kind: "answer", status: 404 }],
  ["429", { kind: "answer", status: 429 }],
  ["500", { kind: "answer", status: 500 }],
  ["a reset connection", { kind: "reset" }],
] as const;

/** `east` has what costs every kind of request; each of its objects is in sync, orphaned, unowned, deleted or missing. */
async function two() {
  const set = scene({ vaults: { east: { prune: "delete" }, west: { prune: "delete" } } });
  const write = (vault: string, objects: object) =>
    set.write(`${vault}.yaml`, JSON.stringify({ ...head, vault, ...objects }));
  const key = { keyType: "EC", curve: "P-256" };
  const before = { secrets: { same: literal("a"), gone: literal("b"), orphan: literal("c") }, keys: { key } };
  for (const vault of ["east", "west"]) write(vault, before);
  await set.apply();
  for (const vault of ["east", "west"]) {
    set.vaults.seed(vault, { name: "unowned", value: "v" });
    await set.client(vault).beginDeleteSecret("gone");
    const secrets = {
      same: literal("a"),
      gone: literal("b"),
      unowned: literal("v"),
      missing: literal("new"),
    };
    write(vault, { secrets, keys: { key, "missing-key": key } });
  }
  set.clock.forward(600_000);
  return set;
}

const keyOf = ({ verb, id }: Change) => `${verb} ${objectKey(id)}`;
const keysIn = (changes: readonly Change[], vault: string) =>
  changes.filter(({ id }) => id.vault === vault).map(keyOf);

test.each(ways)("a request that fails with %s", async (_, does) => {
  const { plan, vaults } = await two();
  const from = vaults.log.length;
  const whole = await plan();
  const requests = vaults.log
    .slice(from)
    .filter(({ vault, operation }) => vault === "east" && operation !== "challenge").length;
  expect(requests).toBeGreaterThan(6);
  let partials = 0;
  for (let skip = 0; skip < requests; skip++) {
    vaults.fault({ vault: "east", at: "before", skip, times: 999, does });
    const { changes, partial, failed } = await plan();
    vaults.clearFaults();
    expect(keysIn(changes, "west")).toEqual(keysIn(whole.changes, "west"));
    if (partial) {
      partials++;
      expect(failed).toMatchObject([{ vault: "east" }]);
      expect(keysIn(changes, "east")).toEqual([]);
      continue;
    }
    // A list of deleted objects that is forbidden is an answer: what would be recovered may be created.
    for (const change of changes.filter(({ id }) => id.vault === "east"))
      if (!keysIn(whole.changes, "east").includes(keyOf(change)))
        expect(change).toMatchObject({ verb: "create", orRecover: true });
  }
  expect(partials).toBeGreaterThan(0);
});
