// --vault and --select: what matches nothing of the whole set is a slip and an error; what is only elsewhere is not.
import { describe, expect, test } from "vitest";
import { stage } from "./stage.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const manifest = (vault: string, ...names: readonly string[]) =>
  `${head}kind: Vault\nvault: ${vault}\nsecrets:\n${names.map((name) => `  ${name}: { value: { literal: hello } }\n`).join("")}`;

const shop = () =>
  stage({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v/*.yaml]\nvaults: { shop-dev: , shop-prod: , empty: }\n`,
    "v/dev.yaml": manifest("shop-dev", "db-user", "db-password", "region"),
    "v/prod.yaml": manifest("shop-prod", "db-user", "api-key"),
  });

const commands = ["validate", "plan", "apply --yes", "drift", "rotate --dry-run", "doctor"];

describe.each(commands)("%s", (command) => {
  test("refuses a pattern that matches nothing, asks no vault, and lists near names", async () => {
    const { on, vaults } = shop();
    const ran = await on(`${command} --vault shop-prd --select db-pasword --select region --select db-usr*`);
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit: 1, out: "" });
    expect(ran.err).toContain('vault "shop-prd": the set has no vault of such a name');
    expect(ran.err).toContain("did you mean shop-prod?");
    expect(ran.err).toContain('select "db-pasword": the set has no object of such a name');
    expect(ran.err).toContain("did you mean db-password?");
    expect(ran.err).toContain('select "db-usr*"');
    expect(ran.err).toContain("did you mean db-user?");
    expect(ran.err).not.toContain("region");
    expect(vaults.log).toEqual([]);
  });

  test("says of what is only in other vaults that nothing is selected here, and asks no vault", async () => {
    const { on, vaults } = shop();
    const ran = await on(`${command} --vault shop-prod --select region`);
    expect(ran).toMatchObject({ exit: 0, out: expect.stringContaining("Nothing selected here") });
    expect(ran.out).not.toMatch(/No changes|No drift|valid\./);
    expect(vaults.log).toEqual([]);
  });
});

test.each([
  ["secret/db-user", "did you mean db-user?"],
  ["shop-dev/secret/region", "did you mean region?"],
  ["{region,api-key}", "did you mean region, api-key?"],
  ["regoin,api-kye", "did you mean region, api-key?"],
  ["db-paswords-*", "did you mean db-password?"],
  ["zzzzzz", "the objects are: db-password, db-user, region, api-key"],
  ["?", "the objects are: db-password, db-user, region, api-key"],
])("--select %s: %s", async (pattern, hint) => {
  const ran = await shop().on(`plan --select ${pattern}`);
  expect(ran).toMatchObject({ exit: 1, out: "", err: expect.stringContaining(hint) });
});

test.each([
  ["--select region --select api-*", "shop-dev/region shop-prod/api-key"],
  ["--select DB-*", "shop-dev/db-password shop-dev/db-user shop-prod/db-user"],
  ["--vault shop-dev --select db-user", "shop-dev/db-user"],
  [
    "--vault shop-dev --vault *-prod",
    "shop-dev/db-password shop-dev/db-user shop-dev/region shop-prod/api-key shop-prod/db-user",
  ],
  ["--vault empty --vault shop-prod", "shop-prod/api-key shop-prod/db-user"],
])("%s: %s", async (options, expected) => {
  const { exit, out } = await shop().on(`plan ${options} --format json`);
  const { changes } = JSON.parse(out);
  const names = changes.map(({ id }: { id: { vault: string; name: string } }) => `${id.vault}/${id.name}`);
  expect({ exit, names: names.join(" ") }).toEqual({ exit: 0, names: expected });
});

test("a vault of the config that no given manifest speaks of is no slip", async () => {
  const { on } = shop();
  expect(await on("plan v/dev.yaml --vault shop-prod")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("Nothing selected here"),
  });
  expect(await on("plan v/dev.yaml --vault shop-pord")).toMatchObject({ exit: 1, out: "" });
});

test("a vault without a selected object is not asked", async () => {
  const { on, vaults } = shop();
  await on("plan --select region");
  expect(new Set(vaults.log.map(({ vault }) => vault))).toEqual(new Set(["shop-dev"]));
});

test("what is wrong anywhere in the set is told before a pattern that matches nothing", async () => {
  const { on } = stage({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v.yaml]\nvaults: { shop-dev: }\n`,
    "v.yaml": `${manifest("shop-dev", "db-user")}  b: { valeu: 1 }\n`,
  });
  const { exit, err } = await on("plan --select b");
  expect(exit).toBe(1);
  expect(err).toContain("did you mean value?");
});

test.each(["import --vault shop-dev --vault shop-prod", "plan --all --all"])(
  "%s: given twice",
  async (line) =>
    expect(await shop().on(line)).toMatchObject({ exit: 1, err: expect.stringContaining("is given twice.") }),
);
