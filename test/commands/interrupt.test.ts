// Ctrl-C while a real process writes: what is in flight is finished, what was not done is told, a rerun does it.
import { once } from "node:events";
import { expect, test, vi } from "vitest";
import type { ApplyDocument } from "../../src/model/document.ts";
import { door } from "./door.ts";

const count = 60;
const names = Array.from({ length: count }, (_, i) => `s${i}`);
const secrets = Object.fromEntries(names.map((name) => [name, { value: { literal: "hello" } }]));

test("Ctrl-C finishes what is in flight and says what was not done", async () => {
  const { vaults, start, on } = await door(secrets);
  vaults.configure("local", { latencyMs: 30 });
  const puts = () => vaults.log.filter(({ method, operation }) => method === "PUT" && operation === "write");
  const child = start("apply --yes --format json --concurrency 4");
  let out = "";
  child.stdout?.on("data", (part) => {
    out += part;
  });
  await vi.waitUntil(() => child.exitCode !== null || puts().length >= 5, { interval: 5, timeout: 300_000 });
  child.kill("SIGINT");
  const [exit] = await once(child, "close");
  expect(exit).toBe(5);

  const { outcomes, requests } = JSON.parse(out) as ApplyDocument;
  const told = (result: string) => outcomes.filter((outcome) => outcome.result === result);
  const written = puts().map(({ path }) => path.replace("/secrets/", ""));
  expect(
    told("done")
      .map(({ id }) => id.name)
      .sort(),
  ).toEqual([...written].sort());
  expect(
    told("not attempted").every((outcome) => "message" in outcome && outcome.message === "interrupted"),
  ).toBe(true);
  expect(told("done").length + told("not attempted").length).toBe(count);
  expect(written.length).toBeLessThan(count);
  expect(requests.write).toBe(written.length);

  vaults.configure("local", { latencyMs: 0 });
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  expect(
    puts()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(names.map((name) => `/secrets/${name}`).sort());
  expect(await on("plan --exit-code")).toMatchObject({ exit: 0 });
});
