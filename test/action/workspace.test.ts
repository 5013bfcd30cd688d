// The input working-directory: a folder of what was checked out, and no other of the runner's.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOfWorkspace } from "../../src/action/world.ts";
import type { Files } from "../../src/model/world.ts";
import { tree } from "../files.ts";

function workspace(): Files {
  const { root, files } = tree({ "vaults/prod.yaml": "", "..vaults/test.yaml": "" });
  symlinkSync("vaults", join(root, "in"));
  symlinkSync("/", join(root, "out"));
  return files;
}

test.each([".", "vaults", "..vaults", "in"])("%s", async (folder) => {
  const files = workspace();
  const path = files.resolve(files.workingDirectory, folder);
  for (const way of [folder, path]) expect((await filesOfWorkspace(way, files)).workingDirectory).toBe(path);
});

test.each(["..", "/", "out", "vaults/../..", "out/tmp"])("%s leads out", (folder) =>
  expect(filesOfWorkspace(folder, workspace())).rejects.toMatchObject({
    problems: [{ message: "the input working-directory leads out of the workspace" }],
  }),
);

test("one that is not there is named", () =>
  expect(filesOfWorkspace("vaults/test", workspace())).rejects.toThrow("vaults/test is missing"));
