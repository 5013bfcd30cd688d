// The environment, and the `.env` that is loaded beside it for the embedded vault alone.
import { symlinkSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readEnv } from "../../src/world/env.ts";
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
  const ask = await readEnv(files, root);
  expect(ask(name)).toBe(expected);
});

test("what a file adds does not reach process.env", async () => {
  const { root, files } = tree(dotenv, { git: false });
  await readEnv(files, root);
  expect(process.env.KV_ADDED).toBeUndefined();
});

test("a file that is not there adds nothing, one that cannot be read is an error", async () => {
  const { root, files } = tree({}, { git: false });
  expect((await readEnv(files, root))("KV_ADDED")).toBeUndefined();
  symlinkSync(".env", `${root}/.env`);
  await expect(readEnv(files, root)).rejects.toThrow(`.env is unreadable`);
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
