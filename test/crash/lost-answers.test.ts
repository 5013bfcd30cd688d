// Every write of a run is carried out and its answer lost: each effect happens once, and the report says done.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHttpHeaders, RestError } from "@azure/core-rest-pipeline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcomesIn } from "../scene.ts";
import type { Holdings } from "../simulation/holdings.ts";
import { ground, type Transport } from "../simulation/lab.ts";
import { unsettled, wrongs } from "./compare.ts";
import { allowed, begin, prepare } from "./effects.ts";
import { runs } from "./runs.ts";

type Request = Parameters<ReturnType<Transport>["sendRequest"]>[0];
type Lost = (request: Request) => Awaited<ReturnType<ReturnType<Transport>["sendRequest"]>>;

const folder = mkdtempSync(join(tmpdir(), "kvg-lost-"));
const below = ground();
afterAll(() => {
  below.close();
  rmSync(folder, { recursive: true });
});

/** Loses the first answer to each different write that was carried out. */
const losing =
  (lost: Lost, seen: Set<string>): Transport =>
  (through) => ({
    sendRequest: async (request) => {
      const answer = await through.sendRequest(request);
      const write = `${request.method} ${new URL(request.url).pathname}`;
      if (request.method === "GET" || answer.status >= 300 || seen.has(write)) return answer;
      seen.add(write);
      return lost(request);
    },
  });

const reset: Lost = (request) => {
  throw new RestError("read ECONNRESET", { code: "ECONNRESET", request });
};
const answered =
  (status: number, bodyAsText: string): Lost =>
  (request) => ({ request, status, headers: createHttpHeaders(), bodyAsText });

/** A policy is replaced as a whole: setting it again changes nothing, so it is not looked for. */
const isPolicy = (write: string) => write.endsWith("/rotationpolicy");

describe.each(runs)("%s", (about, { of, deed }) => {
  const from = join(folder, `${about}.db`);
  let start = 0;
  let before: Holdings;
  let wanted: Holdings;

  beforeAll(async () => {
    ({ start } = await prepare(of, below, from));
    const lab = begin(of, below, from, start);
    before = lab.look();
    await deed(lab.world(), lab);
    wanted = lab.look();
  });

  test.each([
    ["a reset connection", reset],
    ["a 503", answered(503, "")],
    ["a 200 that is no JSON", answered(200, "<html>")],
  ])("every write is answered by %s", async (_, lost) => {
    const lab = begin(of, below, from, start);
    const { look, plan, vaults } = lab;
    const seen = new Set<string>();
    const document = await deed(lab.world({ transport: losing(lost, seen) }), lab);
    expect(outcomesIn(document).filter((_, i) => document.outcomes[i]?.result !== "done")).toEqual([]);
    expect(document.outcomes).toHaveLength(of.effects.length);

    const written = vaults.log
      .filter(({ operation, status }) => operation === "write" && Number(status) < 300)
      .map(({ method, path }) => `${method} ${path}`);
    expect(written.filter((write) => !isPolicy(write)).toSorted()).toEqual(
      [...seen].filter((write) => !isPolicy(write)).toSorted(),
    );
    expect([...wrongs(before, wanted, look()), ...unsettled(await plan(allowed))]).toEqual([]);
  });
});
