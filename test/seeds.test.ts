// Microsoft's two pages on the JavaScript SDK, replayed by the SDK and by manifest: both leave the same vault behind.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compareVaults } from "../examples/seeds/compare-vaults.ts";
import { makeKeySteps } from "../examples/seeds/keys.ts";
import { openVault, type RunCommand, replayPage, type Step } from "../examples/seeds/replay.ts";
import { secretSteps } from "../examples/seeds/secrets.ts";
import { emulator } from "../src/emulator/emulator.ts";
import { callIn } from "./commands/shell.ts";
import { tree } from "./files.ts";

const folder = resolve(import.meta.dirname, "../examples/seeds");

/** What examples/seeds/main.ts does by a process. */
const run: RunCommand = async (args, env, input) => {
  const readSecret = async () => ({ by: "stdin", bytes: Buffer.from(input) }) as const;
  expect(await callIn(folder, args, { env, readSecret })).toMatchObject({ exit: 0 });
};

/** The headings below which the pages (of 14 April 2025 and 22 May 2023) have steps, and whether code stands there. */
const pages = [
  [
    "secrets",
    secretSteps,
    [
      ["Set a secret", true],
      ["Set a secret with properties", true],
      ["Update secret value", false],
      ["Update secret properties", true],
      ["Rotate a secret", false],
    ],
  ],
  [
    "keys",
    makeKeySteps(),
    [
      ["Set a key", true],
      ["Set a key with properties", true],
      ["Update key value", false],
      ["Update key properties", true],
      ["Rotate a key", false],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Step[], readonly (readonly [string, boolean])[]])[];

test.each(pages)(
  "%s: after each step both vaults hold the same, but for what has a reason",
  async (name, steps) => {
    const file = join(tree({}, { git: false }).root, "v.db");
    const replayed = await replayPage(steps, file, run);
    expect(replayed.map(({ differences }) => differences)).toEqual(
      replayed.map(({ reasons }) => Object.keys(reasons).sort()),
    );
    expect(replayed.length, name).toBe(steps.length);
  },
);

test.each(pages)(
  "%s: every step of the page is replayed, by a manifest of its own",
  (name, steps, headings) => {
    const replayed = new Map(steps.map(({ heading, hasSnippet }) => [heading, hasSnippet]));
    expect([...replayed]).toEqual(headings);
    expect(headings.filter(([, hasSnippet]) => hasSnippet)).toHaveLength(3);
    const applied = steps.flatMap(({ byManifest }) => byManifest[0]?.split(" ")[1] ?? []);
    expect(applied).toEqual(readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
  },
);

test("a difference in whatever a vault holds is found", async () => {
  const vaults = emulator();
  onTestFinished(() => vaults.close());
  const [one, other] = [openVault(vaults, "one"), openVault(vaults, "other")];
  const day = (number: number) => new Date(Date.UTC(2030, 0, number));
  for (const { secrets, keys } of [one, other]) {
    await secrets.setSecret("a", "1", { tags: { t: "1" }, expiresOn: day(1), notBefore: day(1) });
    await secrets.setSecret("b", "1");
    await keys.createEcKey("k", { curve: "P-256", keyOps: ["sign"] });
  }
  expect(await compareVaults(one, other)).toEqual(["k public numbers"]);
  await one.secrets.setSecret("a", "2", { contentType: "c", tags: { t: "2" }, expiresOn: day(2) });
  await (await one.secrets.beginDeleteSecret("b")).pollUntilDone();
  await one.keys.updateKeyProperties("k", "", { enabled: false, keyOps: ["verify"] });
  await one.keys.updateKeyRotationPolicy("k", { expiresIn: "P60D" });
  expect(await compareVaults(one, other)).toEqual([
    "a tags",
    "a notBefore",
    "a expiresOn",
    "a contentType",
    "a value",
    "a versions",
    "b exists",
    "b (deleted) exists",
    "k enabled",
    "k keyOps",
    "k public numbers",
    "k rotationPolicy",
  ]);
});
