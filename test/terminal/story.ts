// The first hour of a person at a terminal, screen by screen.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emulator } from "../../src/emulator/emulator.ts";
import { openTerminal } from "./terminal.ts";

const head = "apiVersion: keyvault-gitops/v1\nkind: ";

const files = {
  "keyvault-gitops.yaml": `${head}Config\nowner: shop\nmanifests: [vaults/*.yaml]\nvaults: { contoso-dev: }\n`,
  "vaults/contoso-dev.yaml": `${head}Vault
vault: contoso-dev
secrets:
  db-password: { value: { generate: { length: 40 } }, expiresIn: P90D, tags: { app: till } }
  session-key: { value: { generate: { bytes: 32 } } }
  api-url: { value: { literal: "https://api.example.com" }, contentType: text/x-uri }
keys:
  token-signing: { keyType: EC, curve: P-256, keyOps: [sign, verify] }
`,
  "many/keyvault-gitops.yaml": `${head}Config\nowner: flags\nmanifests: [v.yaml]\nvaults: { contoso-test: }\n`,
  "many/v.yaml": `${head}Vault\nvault: contoso-test\nsecrets:\n${Array.from(
    { length: 400 },
    (_, i) => `  feature-${i}: { value: { literal: "on" } }\n`,
  ).join("")}`,
};

/** A screen of the story. */
export type Screen = {
  readonly name: string;
  /** What it shows, for a picture of it. */
  readonly title: string;
  /** With the codes of its colours. */
  readonly shown: string;
};

/**
 * The screens of the story in their order; without `whole` those that tell most.
 * @throws Error where one does not come
 */
export async function tellStory(folder: string, whole: boolean): Promise<readonly Screen[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const vaults = emulator({ file: join(folder, "v.db") });
  const terminal = openTerminal(folder);
  const screens: Screen[] = [];
  const keep = async (name: string, title: string, text = over): Promise<void> =>
    void screens.push({ name, title, shown: await terminal.shows(text) });
  try {
    await terminal.call("keyvault-gitops plan --emulator=v.db");
    await keep("first-plan", "The first plan: four objects to create");

    const faulty = { method: "PUT", path: "^/secrets/api-url$", at: "before" } as const;
    vaults.fault({ ...faulty, times: 4, does: { kind: "reset" } });
    await terminal.call("keyvault-gitops apply --emulator=v.db");
    await terminal.shows(/\[y\/N\]/);
    terminal.answer("y");
    await terminal.shows(/3 of 4/);
    await terminal.pass(1);
    await keep("no-answer", "apply waits for a vault that does not answer", /next in 2 s/);
    await terminal.pass(2);
    await terminal.shows(/next in 4 s/);
    await terminal.pass(4);
    await keep("failure", "apply could not create one of four objects, and says to run again");
    await terminal.call("TERM=dumb keyvault-gitops apply --emulator=v.db --yes");
    await keep("dumb-rerun", "apply, run again on a terminal that cannot rewrite a line");

    await terminal.call("keyvault-gitops apply many --emulator=v.db --yes");
    await keep("quota", "apply of 400 secrets waits for the vault's quota", /300 of 400.*waits 10 s/);
    await terminal.pass(7);
    await terminal.shows(/waits 3 s/);
    terminal.interrupt();
    await keep("interrupted", "apply after Ctrl-C: what is done, what is left, what to do");
    terminal.rest(10);
    if (whole) {
      await terminal.call("keyvault-gitops apply many --emulator=v.db --yes");
      await keep("interrupted-rerun", "apply, run again, creates the secrets that were left");
    }
    return screens;
  } finally {
    terminal.close();
    vaults.close();
  }
}

/** The prompt stands alone in the last line: the command is over. */
const over = /\n\$$/;
