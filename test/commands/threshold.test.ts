// The brake on manifests that would take too much away, as a person meets it.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const manifest = (objects: object) => JSON.stringify({ ...head, kind: "Vault", vault: "prod", ...objects });
const named = <T>(names: readonly string[], entry: T) =>
  Object.fromEntries(names.map((name) => [name, entry]));

const secret = { value: { literal: "one" } };
const key = { keyType: "EC" };
const absent = { state: "absent" };
const all = {
  secrets: named(["a", "b", "c", "d", "e"], secret),
  keys: named(["v", "w", "x", "y", "z"], key),
};
const declaredAbsent = {
  secrets: { ...all.secrets, ...named(["a", "b", "c"], absent) },
  keys: { ...all.keys, ...named(["v", "w", "x"], absent) },
};
const goneFromGit = { secrets: named(["d", "e"], secret), keys: named(["y", "z"], key) };

test.each([
  ["declared absent", declaredAbsent],
  ["gone from git", goneFromGit],
])("6 of 10 owned objects, %s: exit 3, with count, percentage and flag", async (_, fewer) => {
  const config = { ...head, kind: "Config", owner: "us", manifests: ["v.yaml"], prune: "delete" };
  const { on, root, writes } = stage({
    "keyvault-gitops.yaml": JSON.stringify({ ...config, vaults: { prod: null } }),
    "v.yaml": manifest(all),
  });
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  const before = writes();
  writeFileSync(`${root}/v.yaml`, manifest(fewer));

  for (const line of ["plan", "apply --yes"]) {
    const { exit, out } = await on(line);
    expect(exit).toBe(3);
    const said = out.replace(/\s+/g, " ");
    expect(said).toContain("6 of 10 owned objects (60 %)");
    expect(said).toContain("--max-destroy 6");
  }
  expect(writes()).toEqual(before);
  expect(await on("apply --yes --max-destroy 6")).toMatchObject({ exit: 0 });
  expect(writes()).toHaveLength(before.length + 6);
});
