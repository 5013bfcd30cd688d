// The command of examples/seeds/README.md, as its reader calls it.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { environment } from "./commands/process.ts";

test("node examples/seeds/main.ts explains each difference", () => {
  const program = resolve(import.meta.dirname, "../examples/seeds/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", program], {
    env: environment,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.match(/^(secrets|keys): /gm)).toHaveLength(11);
  expect(stdout.match(/both vaults hold the same/g)).toHaveLength(4);
});
