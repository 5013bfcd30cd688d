// The brake on manifests that would take too much away, as a person meets it.
import { readFileSync, writeFileSync } from "node:fs";
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

test("a plan file with held-back deletions approves none of them", async () => {
  const config = { ...head, kind: "Config", owner: "us", manifests: ["v.yaml"], vaults: { prod: null } };
  const { on, root, writes } = stage({
    "keyvault-gitops.yaml": JSON.stringify(config),
    "v.yaml": manifest(all),
  });
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  const changed = { value: { literal: "CANARY" } };
  writeFileSync(
    `${root}/v.yaml`,
    manifest({ ...declaredAbsent, secrets: { ...declaredAbsent.secrets, d: changed } }),
  );
  const before = writes();
  expect(await on(`plan --format json --out ${root}/p.json`)).toMatchObject({ exit: 3 });
  const file = readFileSync(`${root}/p.json`, "utf8");
  expect(file).not.toContain("CANARY");
  expect(JSON.parse(file).changes).toContainEqual(
    expect.objectContaining({ verb: "refused", heldBack: expect.objectContaining({ verb: "set" }) }),
  );

  expect(await on(`apply --plan ${root}/p.json --max-destroy 200 --yes`)).toMatchObject({ exit: 4 });
  expect(await on(`apply --plan ${root}/p.json --yes`)).toMatchObject({ exit: 3 });
  expect(writes()).toEqual(before);

  expect(await on(`plan --max-destroy 200 --format json --out ${root}/p.json`)).toMatchObject({ exit: 0 });
  expect(await on(`apply --plan ${root}/p.json --max-destroy 200 --yes`)).toMatchObject({ exit: 0 });
  expect(writes()).toHaveLength(before.length + 7);
});

test("what is declared absent in an empty vault has nothing to do", async () => {
  const config = { ...head, kind: "Config", owner: "us", manifests: ["v.yaml"], vaults: { prod: null } };
  const { on } = stage({
    "keyvault-gitops.yaml": JSON.stringify(config),
    "v.yaml": manifest({ secrets: { a: absent } }),
  });
  const { exit, out } = await on("plan --exit-code");
  expect(exit).toBe(0);
  expect(out).toContain("  = 1 absent as declared: nothing to do\n");
  expect(out).toContain("\nNo changes. 1 absent as declared (nothing to do).\n");
  expect((await on("plan --all")).out).toContain("  = a  nothing to do: declared absent, and it is\n");
  expect((await on("drift")).out).toContain("\nNo drift.\n");
});
