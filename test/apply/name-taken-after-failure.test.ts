// The list that creates rest on, when it fails.
import { expect, test } from "vitest";
import { watchTakenNames } from "../../src/apply/name-taken.ts";
import { runConcurrently } from "../../src/model/concurrency.ts";
import type { Writer } from "../../src/model/world.ts";

test("a list that failed fails the creates that waited for it, and none that comes later", async () => {
  let lists = 0;
  async function* list() {
    if (lists++ === 0) throw new Error("503");
    yield { name: "Taken" };
  }
  const writer = { now: () => 100, secret: { list } } as unknown as Writer;
  const isTaken = watchTakenNames({ writer: () => writer, takenAt: () => 0 });
  const names = [...Array.from({ length: 39 }, (_, i) => `free-${i}`), "taken"];
  const found = await runConcurrently(names, 4, (name) =>
    isTaken({ vault: "prod", kind: "secret", name }).catch(() => "failed" as const),
  );
  expect(found.slice(0, 4)).toEqual(["failed", "failed", "failed", "failed"]);
  expect(found.slice(4, -1).every((taken) => taken === false)).toBe(true);
  expect(found.at(-1)).toBe(true);
  expect(lists).toBe(2);
});
