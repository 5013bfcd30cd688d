// Random and mutated inputs for whatever reads something from outside. A file below `seeds/` keeps each that was once read
// wrongly.
import { afterAll, describe, expect, test } from "vitest";
import { UsageError } from "../../src/model/errors.ts";
import { fuzzCases } from "../dials.ts";
import { type AnsweringServer, answerTargets, serveAnswers } from "./answers.ts";
import { fileTargets } from "./files.ts";
import { canary, findFlaw, folderOf, fuzz, listFolders, listKept, toBytes } from "./fuzz.ts";

const served: AnsweringServer = await serveAnswers();
afterAll(() => served.server.close());

const targets = [...fileTargets, ...answerTargets(served)];

describe.each(targets.map((target) => [target.name, target] as const))("%s", (_, target) => {
  test("the seeds are read", async () => {
    for (const seed of target.seeds) await target.read(toBytes(seed));
    for (const seed of target.flawed ?? []) expect(await findFlaw(target, toBytes(seed))).toBeUndefined();
  });

  // Most readers have none, and then there is no test.
  test.each(listKept(target.name))("%s, which was once read wrongly", async (_, bytes) =>
    expect(await findFlaw(target, bytes)).toBeUndefined(),
  );

  test("random and mutated inputs", () => fuzz(target, fuzzCases));
});

test("every input that is kept is of one of these readers", () => {
  const readers = targets.map(({ name }) => folderOf(name));
  expect(readers).toEqual(expect.arrayContaining([...listFolders()]));
});

describe("a reader that breaks a promise is found", () => {
  const reading = (read: (text: string) => unknown) => ({
    name: "x",
    seeds: [canary],
    read: (bytes: Uint8Array) => read(Buffer.from(bytes).toString("latin1")),
  });
  const workFor = (seconds: number) => {
    const { user } = process.threadCpuUsage();
    while (process.threadCpuUsage().user - user < seconds * 1_000_000) for (let i = 0; i < 10_000_000; i++);
  };
  test.each([
    ["an error of a parser", reading(JSON.parse), "throws SyntaxError"],
    ["a crash", reading(() => Object(undefined).a.b), "throws TypeError"],
    ["a value in an error", reading((text) => refuse(text)), "shows the value"],
    ["a value in a hint", reading((text) => refuse("", text)), "shows the value"],
    ["a value in an answer", reading((malformed) => ({ malformed })), "shows the value"],
    ["a slow one", reading(() => workFor(1.1)), "takes "],
  ])("%s", async (_, target, flaw) => {
    expect(await findFlaw(target, Buffer.from(canary))).toContain(flaw);
  });

  test("its input is made small, and can be kept", async () => {
    const target = {
      ...reading((text) => text.includes("{") && JSON.parse(text)),
      seeds: ["[1]", '{"a":1}'],
    };
    await expect(fuzz(target, 1000)).rejects.toThrow(
      /of ".{1,60}"\n.*keep it: echo \S+ \| base64 -d > test\/fuzz\/seeds\/x\/NAME/,
    );
  });
});

const refuse = (message: string, hint = ""): never => {
  throw new UsageError(message, hint);
};
