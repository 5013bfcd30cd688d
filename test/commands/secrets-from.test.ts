// Where a secret of `secretsFrom` comes from is said wherever something is said of it: the file, its value, and the line.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { somebody } from "../canary/watch.ts";
import { fixture } from "../sources/sops/build.ts";
import { encode, toAge } from "../sources/sops/encode.ts";
import { stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const files = {
  "keyvault-gitops.yaml": JSON.stringify({
    ...{ ...head, kind: "Config", owner: "us", manifests: ["**/*.yaml"] },
    vaults: { prod: { sources: { sops: ["db.json"] }, policy: { requireExpiry: "warning" } } },
  }),
  "v.yaml": JSON.stringify({
    ...{ ...head, kind: "Vault", vault: "prod" },
    secretsFrom: [{ sops: { file: "db.json" }, names: "kebab", contentType: "text/plain" }],
    secrets: { token: { tags: { app: "shop" } } },
  }),
  "db.json": encode({ db: { PASSWORD: "one" }, TOKEN: "two" }, await toAge()),
};

test("plan, its findings and SARIF, show, explain, and drift", async () => {
  const set = stage(files);
  set.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  const run = async (line: string, exit = 0) => {
    const called = await set.on(line);
    expect(called.exit, called.err).toBe(exit);
    return called.out;
  };
  const plan = await run("plan");
  const row = "create from sops db.json db.PASSWORD";
  expect(plan).toContain(row);
  expect(plan).toContain("(db.json:3:3)");
  expect(plan).toContain("(v.yaml:1:");
  await run("plan --out plan.json");
  expect(await run("show plan.json")).toContain(row);
  const sarif = JSON.parse(await run("plan --format sarif"));
  expect(JSON.stringify(sarif.runs[0].results)).toContain('"uri":"db.json"');

  await run("apply --yes");
  const explained = await run("explain db-password");
  expect(explained).toMatch(/declared at db.json:3:3, for us, by secretsFrom at v.yaml:1:\d+$/m);
  expect(explained).toContain("from sops db.json db.PASSWORD");
  expect(await run("explain token")).toMatch(
    /declared at v.yaml:1:\d+.*its value at db.json:5:2, by secretsFrom at v/s,
  );
  expect(JSON.parse(await run("explain token --format json")).objects[0].git.fromFile).toEqual({
    leaf: { file: "db.json", line: 5, column: 2 },
    by: { file: "v.yaml", line: 1, column: expect.any(Number) },
  });

  // Import writes no entry of a value that a file declares.
  const imported = JSON.parse(await run("import --vault prod --format json --out more"));
  expect(
    imported.left.map(({ why, message }: { why: string; message: string }) => `${why}: ${message}`),
  ).toEqual(["declared: it is declared at db.json:3:3", "declared: it is declared at v.yaml:1:164"]);

  writeFileSync(`${set.root}/db.json`, "{");
  await run("import --vault prod --out more", 1);
  writeFileSync(`${set.root}/db.json`, files["db.json"]);

  set.clock.forward(600_000);
  await somebody(set).setSecret("db-password", "three");
  const { entries } = JSON.parse(await run("drift --format json", 2));
  expect(entries).toMatchObject([{ kinds: ["outside", "changed"], place: { file: "db.json", line: 3 } }]);
  expect(await run("drift", 2)).toContain("set outside, changed; from sops db.json db.PASSWORD\n");
});
