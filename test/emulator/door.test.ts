// What others import as `keyvault-gitops/emulator`.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import * as door from "../../src/emulator.ts";

const root = resolve(import.meta.dirname, "../..");
const text = (path: string) => readFileSync(resolve(root, path), "utf8");

test("the package's door is the one that is built of src/emulator.ts", () => {
  const { exports } = JSON.parse(text("package.json"));
  expect(exports["./emulator"]).toEqual({ types: "./lib/emulator.d.ts", default: "./lib/emulator.js" });
});

test("its names are these: what goes or is called anew breaks the tests of others", () => {
  expect(Object.keys(door)).toEqual(["emulator"]);
  const types = [...text("src/emulator.ts").matchAll(/^export type \{ (?:\w+ as )?(\w+) \} from/gm)].map(
    ([, name]) => name,
  );
  expect(types).toEqual([
    "Clock",
    "Emulator",
    "EventsSchema",
    "Deliveries",
    "Fault",
    "LoggedRequest",
    "Role",
    "Seed",
    "VaultSettings",
  ]);
  const vaults = door.emulator();
  expect(Object.keys(vaults)).toEqual([
    "handle",
    "httpClient",
    "configure",
    "fault",
    "clearFaults",
    "seed",
    "advance",
    "now",
    "subscribe",
    "log",
    "vaults",
    "close",
  ]);
  vaults.close();
});

test("the example of docs/reference/emulator.md runs as it stands", () => {
  const [, example = ""] = /^```js\n([\s\S]*?)^```$/m.exec(text("docs/reference/emulator.md")) ?? [];
  expect(example).toContain("keyvault-gitops/emulator");
  const source = pathToFileURL(resolve(root, "src/emulator.ts")).href;
  const script = example.replace("keyvault-gitops/emulator", source);
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, stdio: "pipe" });
});
