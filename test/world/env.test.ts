// The environment, and the `.env` that is loaded beside it for the embedded vault alone.
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readEnv } from "../../src/world/env.ts";
import { createFiles } from "../../src/world/files.ts";
import { createWorld } from "../../src/world.ts";
import { tree } from "../files.ts";

beforeEach(() => vi.stubEnv("KV_SET", "from the process"));
afterEach(() => vi.unstubAllEnvs());

const dotenv = { ".env": 'KV_SET=from the file\nKV_ADDED="two words"\n# KV_OUT=1\nKV_EMPTY=\n' };

test.each([
  ["KV_SET", "from the process"],
  ["KV_ADDED", "two words"],
  ["KV_EMPTY", ""],
  ["KV_OUT", undefined],
  ["toString", undefined],
])("%s", async (name, expected) => {
  const { root, files } = tree(dotenv, { git: false });
  const { env: ask } = await readEnv(files, root);
  expect(ask(name)).toBe(expected);
});

test("what a file adds does not reach process.env", async () => {
  const { root, files } = tree(dotenv, { git: false });
  await readEnv(files, root);
  expect(process.env.KV_ADDED).toBeUndefined();
});

test("the names are those of the process and of the file", async () => {
  const { root, files } = tree(dotenv, { git: false });
  const names = (await readEnv(files, root)).envNames();
  expect(names).toEqual(expect.arrayContaining(["PATH", "KV_SET", "KV_ADDED", "KV_EMPTY"]));
});

test("a file that is not there adds nothing, one that cannot be read is an error", async () => {
  const { root, files } = tree({}, { git: false });
  expect((await readEnv(files, root)).env("KV_ADDED")).toBeUndefined();
  symlinkSync(".env", `${root}/.env`);
  await expect(readEnv(files, root)).rejects.toThrow(`.env is unreadable`);
});

test("what is wrong in a file is said by its line, and nothing of it is shown", async () => {
  const { root, files } = tree({ ".env": "KV_A=1\nhunter2 and more\nKV_B='hunter2\n" }, { git: false });
  const failed = readEnv(files, root);
  await expect(failed).rejects.toMatchObject({
    problems: [
      { code: "file-invalid", place: { file: ".env", line: 2, column: 1 } },
      { code: "file-invalid", place: { file: ".env", line: 3, column: 1 } },
    ],
  });
  await expect(failed.catch((error) => JSON.stringify(error.problems))).resolves.not.toContain("hunter2");
});

test.each([
  ["with the embedded vault", { emulator: {} }, "two words"],
  ["never without it", {}, undefined],
])("a world loads the file %s", async (_, options, expected) => {
  const { root } = tree(dotenv, { git: false });
  const { world, close } = await createWorld({ ...options, offline: true, envFolder: async () => root });
  expect(world.env("KV_ADDED")).toBe(expected);
  close();
});

describe("a variable that is not UTF-8", () => {
  const files = createFiles("/");
  const replaced = "p\uFFFDss";
  /** An environment as Node shows it, started with these bytes. */
  const started = (...block: readonly (string | Uint8Array)[]) => ({
    variables: { KV_A: replaced, KV_B: "plain" },
    readBlock: () => Buffer.concat(block.map((one) => Buffer.from(one))),
  });
  const latin = Buffer.from("KV_A=p\xe4ss\0", "latin1");
  const notText = "the environment variable KV_A is not UTF-8 text";

  test.each([
    ["is refused", started(latin), notText],
    ["is refused behind others", started("KV_B=plain\0X_KV_A=fine\0", latin, "Z=1\0"), notText],
    ["is refused at the end", started("KV_B=plain\0", latin.subarray(0, -1)), notText],
    [
      "is refused where the system shows no bytes",
      { ...started(), readBlock: () => undefined },
      "the environment variable KV_A holds U+FFFD, which stands where bytes were no UTF-8 text",
    ],
  ])("%s", async (_, own, message) => {
    const { env } = await readEnv(files, undefined, own);
    expect(() => env("KV_A")).toThrow(message);
    expect(env("KV_B")).toBe("plain");
  });

  test.each([
    ["U+FFFD that was given as such", started(`KV_A=${replaced}\0`)],
    ["U+FFFD that was set in the process", started("KV_B=plain\0")],
  ])("%s is taken", async (_, own) =>
    expect((await readEnv(files, undefined, own)).env("KV_A")).toBe(replaced),
  );

  test.runIf(process.platform === "linux")("in a process of its own", () => {
    const script = `import { readEnv } from "${import.meta.resolve("../../src/world/env.ts")}";
      const { env } = await readEnv();
      const ask = (name) => { try { return env(name); } catch (error) { return error.message; } };
      console.log(JSON.stringify([ask("KV_A"), ask("KV_U")]));`;
    const start = `KV_A=$(printf 'p\\344ss') KV_U=$(printf '\\357\\277\\275') exec "$0" --input-type=module -e "$1"`;
    const printed = execFileSync("sh", ["-c", start, process.execPath, script], { encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual([notText, "\uFFFD"]);
  });
});
