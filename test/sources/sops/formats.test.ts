// What the tests write offline is a SOPS file: the sops program reads it, too, where it is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { tree } from "../../files.ts";
import { fixture, read } from "./build.ts";
import { encode, toAge } from "./encode.ts";

const plain = {
  db: { password: "hunter2", users: [{ name: "änn\n" }, { name: "bob" }] },
  empty: "",
  last: "end",
};
const program = "sops";
const isInstalled = spawnSync(program, ["--version"]).status === 0;

test(`a file that is written here reads back by ours${isInstalled ? ", and by the sops that is installed" : ""}`, async () => {
  const text = encode(plain, await toAge());
  expect(await read("a.json", ["db", "users", 0, "name"], text)).toBe("änn\n");
  expect(await read("a.yaml", ["db", "password"], text)).toBe("hunter2");
  const { root } = tree({ "a.json": text, "a.yaml": text });
  for (const name of isInstalled ? ["a.json", "a.yaml"] : []) {
    const said = execFileSync(program, ["decrypt", "--output-type", "json", name], {
      cwd: root,
      env: { ...process.env, SOPS_AGE_KEY: fixture("keys/age.txt") },
      encoding: "utf8",
    });
    expect(JSON.parse(said)).toEqual(plain);
  }
});
