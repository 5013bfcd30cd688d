// Where a program of an `exec` source starts, and what that lets it read and not be.
import { chmodSync } from "node:fs";
import { SecretClient } from "@azure/keyvault-secrets";
import { afterEach, expect, test } from "vitest";
import { type Stage, stage } from "../commands/stage.ts";
import { isBlock, readPage } from "../docs/page.ts";
import { tree } from "../files.ts";
import { tokenOf } from "../scene.ts";

const before = process.env.PATH;
afterEach(() => {
  process.env.PATH = before;
});

/** A folder of PATH with one program in it. */
function install(name: string, script: string): void {
  const { root } = tree({ [name]: `#!/bin/sh\n${script}\n` }, { git: false });
  chmodSync(`${root}/${name}`, 0o755);
  process.env.PATH = `${root}:${before}`;
}

async function valueIn({ vaults }: Stage, name: string): Promise<string | undefined> {
  const credential = {
    getToken: async () => ({ token: tokenOf("reader"), expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const { httpClient } = vaults;
  return (await new SecretClient("https://shop.vault.azure.net", credential, { httpClient }).getSecret(name))
    .value;
}

const config = (argv: readonly string[]) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests: ["*/*.yaml"],
    vaults: { shop: { sources: { exec: [argv] } } },
  });
const manifest = (argv: readonly string[]) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Vault",
    vault: "shop",
    secrets: { a: { value: { exec: argv } } },
  });

test.each([
  ["the repository's root", "", "one.txt"],
  ["a folder of the repository", "infra/", "one.txt"],
  ["a folder of the repository, and the file is beside it", "infra/", "../two.txt"],
])("the config's folder is %s", async (_, folder, path) => {
  install("print-file", 'exec cat "$1"');
  const argv = ["print-file", path];
  const on = stage({
    [`${folder}keyvault-gitops.yaml`]: config(argv),
    [`${folder}vaults/shop.yaml`]: manifest(argv),
    [`${folder}one.txt`]: "of the file",
    "two.txt": "of the file",
  });
  const { exit, err } = await on.on(`apply -c ${folder}keyvault-gitops.yaml --yes`);
  expect([exit, err]).toEqual([0, expect.any(String)]);
  expect(await valueIn(on, "a")).toBe("of the file");
});

test.each([["./print-file"], ["print-file"]])("%s of that folder is not run", async (program) => {
  const argv = [program];
  const on = stage({
    "keyvault-gitops.yaml": config(argv),
    "vaults/shop.yaml": manifest(argv),
    "print-file": "#!/bin/sh\necho inside\n",
  });
  chmodSync(`${on.root}/print-file`, 0o755);
  process.env.PATH = `.:${on.root}:${before}`;
  expect((await on.on("apply --yes")).exit).toBe(1);
  expect(on.writes()).toEqual([]);
});

test("the example of docs/how-to/sops.md brings the value that sops prints", async () => {
  install("sops", '[ "$1 $2 $3" = "decrypt --extract [\\"db\\"][\\"password\\"]" ] && exec cat "$4"');
  const files = readPage("docs/how-to/sops.md").steps.flatMap((step) =>
    isBlock(step) && step.marks.file !== undefined ? [[step.marks.file, step.body] as const] : [],
  );
  const on = stage({ ...Object.fromEntries(files), "secrets/prod/db.yaml": "printed by sops\n" });
  const { exit, err } = await on.on("apply --yes");
  expect([exit, err]).toEqual([0, expect.any(String)]);
  expect(await valueIn(on, "db-password")).toBe("printed by sops");
});
