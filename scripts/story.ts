// `npm start`: the main job on the embedded vault, told by the real command line on a real example.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { emulator } from "../src/emulator/emulator.ts";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-story-"));
const file = join(folder, "vaults.db");
const example = "examples/quickstart";

/** Runs a command as a user would and shows what it says; ends the story where it does not end as told. */
function tell(says: string, command: string, expected = 0): void {
  console.log(`\n# ${says}\n$ keyvault-gitops ${command}`);
  const [name = "", ...options] = command.split(" ");
  const vaults = name === "validate" ? [] : [`--emulator=${file}`];
  // The bundle starts in two thirds of the sources' time, and a test of its own says that it is what they give.
  const args = [join(root, "dist/cli.js"), name, ...options, ...vaults];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  console.log(stdout.trimEnd());
  if (status === expected) return;
  console.error(`${stderr}\nexpected exit code ${expected}, got ${status}`);
  rmSync(folder, { recursive: true });
  process.exit(1);
}

/** Somebody with an own client and a right to write. */
async function behindOurBack(): Promise<void> {
  const vaults = emulator({ file });
  // The next version is set minutes later, as it would be outside of a story.
  vaults.advance(600_000);
  const credential = {
    getToken: async () => ({ token: "somebody", expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const { httpClient } = vaults;
  const client = new SecretClient("https://quickstart.vault.azure.net", credential, { httpClient });
  await client.setSecret("api-url", "https://elsewhere.example.com");
  const { properties } = await client.getSecret("db-password");
  await client.updateSecretProperties("db-password", "", {
    tags: { ...properties.tags, app: "changed by hand" },
  });
  vaults.close();
}

tell("The manifests are right: no network, no credentials.", `validate ${example}`);
tell("What would be done.", `plan ${example} --exit-code`, 2);
tell("Do it.", `apply ${example} --yes`);
tell("Nothing is left to do.", `plan ${example} --exit-code`);
console.log("\n# Somebody edits a tag and sets a value behind our back.");
await behindOurBack();
tell("The plan sees both, by lists alone.", `plan ${example} --exit-code`, 2);
tell("Apply heals both; the value gets one new version, the tag none.", `apply ${example} --yes`);
tell("Clean again.", `plan ${example} --exit-code`);
tell(
  "Keys: made by the service or imported, in software and in an HSM.",
  "plan examples/keys --exit-code",
  2,
);
tell("Make and import them.", "apply examples/keys --yes");
tell("Nothing is left to do, rotation policies and all.", "plan examples/keys --exit-code");
rmSync(folder, { recursive: true });
