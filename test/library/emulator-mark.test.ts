// Whoever calls the library on the embedded vault sees that in the document, as whoever calls the command does.
import {
  apply,
  createWorld,
  drift,
  fixDrift,
  importVault,
  plan,
  type ReadingWorld,
  rotateDue,
  type World,
} from "keyvault-gitops";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { scene } from "../scene.ts";

const planning = { paths: [], emulator: false, settle: "off", allowEmpty: false, allowPurge: false } as const;
const applying = { ...planning, concurrency: 4, confirm: async () => true };
const importing = { vault: "vault", force: true, split: false, dates: false, owner: "us", out: "made" };

const calls: Record<string, (world: World & ReadingWorld) => Promise<{ readonly emulator?: true }>> = {
  plan: (world) => plan(planning, world),
  apply: (world) => apply(applying, world),
  drift: (world) => drift(planning, world),
  fixDrift: (world) => fixDrift(applying, world),
  importVault: (world) => importVault(importing, world),
  rotateDue: (world) => rotateDue({ paths: [], emulator: false, dryRun: true, concurrency: 4 }, world),
};

test.each(Object.entries(calls))("%s", async (_, call) => {
  const { root } = tree({
    "keyvault-gitops.yaml":
      "{ apiVersion: keyvault-gitops/v1, kind: Config, owner: us, manifests: ['**/*.yaml'], vaults: { vault: } }",
  });
  const { world, close } = await createWorld({ emulator: {}, workingDirectory: root });
  expect(await call(world)).toMatchObject({ emulator: true });
  close();
  const { world: other } = scene({ manifests: ["**/*.yaml"] });
  expect(await call(other())).not.toHaveProperty("emulator");
});
