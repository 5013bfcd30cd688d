// doctor tells of rotations that have not ended, also where they are gone from git.
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const config = (targets: string) =>
  `apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [v.yaml]\ntargets: { token: { generate: {} } }\nvaults: { prod: { targets: ${targets} } }\n`;
const manifest =
  "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nsecrets: { a: { rotation: { every: P30D, target: token } }, b: { value: external } }\n";

/** A vault with what three rotations left: of a declared secret, of one that is gone from git, and of a foreign owner. */
function held(targets: string): ReturnType<typeof stage> {
  const set = stage({ "keyvault-gitops.yaml": config(targets), "v.yaml": manifest });
  for (const [name, owner] of [
    ["a--pending", "us"],
    ["gone--pending", "us"],
    ["theirs--pending", "them"],
  ] as const)
    set.vaults.seed("prod", { name, value: "v", tags: { "kvg-owner": owner } });
  set.clock.forward(2 * 3_600_000);
  return set;
}

test("they are findings, and say what to do", async () => {
  const { on } = held("[token]");
  const { out } = await on("doctor");
  expect(out).toContain("prod/secret/a: its rotation began on");
  expect(out).toContain("prod/secret/gone--pending: a rotation began on");
  expect(out).toContain("Declare the rotation again");
  expect(out).not.toContain("theirs");
  const { findings } = JSON.parse((await on("doctor --format json")).out);
  expect(findings).toMatchObject([{ finding: "rotation unfinished" }, { finding: "rotation unfinished" }]);
});

test("where the identity may not list secrets, nobody looks", async () => {
  const { on, vaults } = held("[token]");
  vaults.configure("prod", { roles: {} });
  expect((await on("doctor")).out).not.toContain("pending");
});
