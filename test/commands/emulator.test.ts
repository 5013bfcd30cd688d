// The embedded vault as a program of its own, and the CLI as its client over HTTPS.
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { tree } from "../files.ts";
import { call, start } from "./process.ts";

/** Starts it, and reads the line that says it is ready. */
async function served(cwd: string, ...args: readonly string[]) {
  const child = start(cwd, ["emulator", "--format", "json", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  if (!child.stdout) throw new Error("no stdout");
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const stop = async () => {
    child.kill("SIGINT");
    return (await once(child, "exit"))[0];
  };
  return { ready: JSON.parse(line) as { url: string; ca: string; vaults: string[] }, stop };
}

const config = (url: string) => `apiVersion: keyvault-gitops/v1
kind: Config
owner: us
manifests: [v.yaml]
vaults: { local: { url: "${url}", verifyChallengeResource: false } }
`;
const manifest = `apiVersion: keyvault-gitops/v1
kind: Vault
vault: local
secrets: { a: { value: { literal: hello } } }
`;

test("plan and apply over HTTPS, trusting its certificate; its file keeps what was written", async () => {
  const { root } = tree({}, { git: false });
  const first = await served(root, "--data", "v.db");
  expect(first.ready).toMatchObject({
    url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
    vaults: [],
  });

  const { root: set } = tree({ "keyvault-gitops.yaml": config(first.ready.url), "v.yaml": manifest });
  const trust = { NODE_EXTRA_CA_CERTS: first.ready.ca };
  expect(await call(set, ["apply", "--yes"], trust)).toMatchObject({ exit: 0 });
  expect(await call(set, ["plan", "--exit-code"], trust)).toMatchObject({ exit: 0 });
  expect(await first.stop()).toBe(0);

  const second = await served(root, "--data", "v.db");
  expect(second.ready.vaults).toEqual(["local"]);
  expect(await second.stop()).toBe(0);
});

test("a port that is taken is told", async () => {
  const { root } = tree({}, { git: false });
  const { ready } = await served(root);
  const { exit, err } = await call(root, ["emulator", "--port", new URL(ready.url).port]);
  expect(exit).toBe(1);
  expect(err).toContain(`Port ${new URL(ready.url).port} of this machine cannot be used: another program`);
});
