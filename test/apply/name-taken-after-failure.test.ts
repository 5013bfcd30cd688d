// The list that creates rest on, when it fails.
import { expect, test } from "vitest";
import { watchTakenNames } from "../../src/apply/name-taken.ts";
import { runConcurrently } from "../../src/model/concurrency.ts";
import { acme } from "../vault/acme.ts";

test("a list that failed fails the creates that waited for it, and none that comes later", async () => {
  const vault = acme();
  vault.seed("Taken");
  vault.fault({ path: "^/secrets$" }, { kind: "answer", status: 403 });
  const isTaken = watchTakenNames({ writer: () => vault.writer, takenAt: () => 0 });
  const names = [...Array.from({ length: 39 }, (_, i) => `free-${i}`), "taken"];
  const answers = await runConcurrently(names, 4, (name) =>
    isTaken({ vault: "acme", kind: "secret", name }).catch(() => "failed" as const),
  );
  expect(answers.slice(0, 4)).toEqual(["failed", "failed", "failed", "failed"]);
  expect(answers.slice(4, -1).every((taken) => taken === false)).toBe(true);
  expect(answers.at(-1)).toBe(true);
  expect(vault.log()).toEqual(["GET /secrets 403", "GET /secrets 200"]);
});
