// A role assignment takes some minutes to work: doctor --wait asks until it does.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import type { Progress } from "../../src/model/plan/outcome.ts";
import { startOfTime } from "../clock.ts";
import type { Stage } from "../commands/stage.ts";
import { clinic, examined, secrets, verdicts } from "./world.ts";

const roles = (role: "officer" | "reader") => ({ roles: { writer: role } });

/** Stands before the vault, and assigns the role when so much time has passed. */
const assignedAfter =
  (seconds: number, { clock, vaults }: Stage) =>
  (through: HttpClient): HttpClient => ({
    sendRequest: (request) => {
      if (clock.now() >= (startOfTime + seconds) * 1000) vaults.configure("prod", roles("officer"));
      return through.sendRequest(request);
    },
  });

test("a role assigned three minutes later", async () => {
  const set = clinic({ secrets: { a: secrets.a } });
  set.vaults.configure("prod", roles("reader"));
  const events: Progress[] = [];
  const { exit, out } = await set.on("doctor --wait", {
    transport: assignedAfter(180, set),
    showProgress: () => ({ progress: (event) => void events.push(event), end: () => {} }),
  });
  expect(exit).toBe(0);
  expect(out).toContain("5 allowed, 1 not tried.");
  expect(set.clock.sleeps).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  const message = "still denied: get secret, update secret, recover secret";
  expect(events).toContainEqual({ what: "waiting", vault: "prod", message, seconds: 5 });
});

test("what is allowed already is not asked again", async () => {
  const set = clinic({ secrets: { a: secrets.a } });
  set.vaults.configure("prod", roles("reader"));
  await set.on("doctor --wait=PT1M");
  const asked = (method: string, path: RegExp) =>
    set.vaults.log.filter((entry) => entry.method === method && path.test(entry.path)).length;
  const listed = asked("GET", /^\/secrets$/);
  expect(asked("PATCH", /doctor/)).toBeGreaterThan(listed);
});

test.each([
  ["doctor --wait=PT1M", [5000, 10_000, 20_000, 25_000]],
  ["doctor", []],
])("%s ends, and says what is denied still", async (line, sleeps) => {
  const set = clinic({ secrets: { a: secrets.a } });
  set.vaults.configure("prod", roles("reader"));
  const { exit, document } = await examined(set, line);
  expect(set.clock.sleeps).toEqual(sleeps);
  expect(verdicts(document).denied).toEqual(["get secret", "update secret", "recover secret"]);
  expect(exit).toBe(1);
});

test("a firewall is not waited for", async () => {
  const set = clinic();
  set.vaults.configure("prod", { firewall: true });
  expect(await examined(set, "doctor --wait")).toMatchObject({ exit: 1 });
  expect(set.clock.sleeps).toEqual([]);
});

test.each([
  ["doctor --wait=10", "--wait takes a duration: --wait=PT10M."],
  ["doctor --for read", "--for takes one of: plan, apply, rotate."],
  ["doctor --emit roles --wait", "--emit asks no vault and prints text: leave out --wait and --format."],
])("%s", async (line, says) =>
  expect(await clinic().on(line)).toEqual({ exit: 1, out: "", err: `error: ${says}\n` }),
);

test("doctor --emit roles --format json is refused by a document", async () => {
  const { exit, out, err } = await clinic().on("doctor --emit roles --format json");
  const says = "--emit asks no vault and prints text: leave out --wait and --format.";
  expect({ exit, err }).toEqual({ exit: 1, err: `error: ${says}\n` });
  expect(JSON.parse(out)).toMatchObject({ kind: "Error", exit: 1, errors: [{ message: says }] });
});
