// The real thing: the CLI as a process of its own, over HTTPS, killed while it rotates; then it is called again.
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { serveEmulator } from "../../src/emulator/serve.ts";
import { call, start } from "../commands/process.ts";
import { tree } from "../files.ts";
import type { Side } from "../simulation/dying.ts";

/** A vault behind HTTPS that calls `meet` around each request with a token, and the repository of a token in it. */
async function stage(meet: (request: number, side: Side) => Promise<void>) {
  const vaults = emulator();
  let [seen, put] = [0, 0];
  const handle = async (request: Request): Promise<Response> => {
    if (!request.headers.has("authorization")) return vaults.handle(request);
    const number = ++seen;
    if (request.method === "PUT") put = number;
    await meet(number, "before");
    const answer = await vaults.handle(request);
    await meet(number, "after");
    return answer;
  };
  const served = await serveEmulator({ ...vaults, handle });
  onTestFinished(async () => {
    await served.close();
    vaults.close();
  });
  const head = { apiVersion: "keyvault-gitops/v1" };
  const { root } = tree({
    "keyvault-gitops.yaml": JSON.stringify({
      ...head,
      kind: "Config",
      owner: "us",
      manifests: ["vault.yaml"],
      targets: { token: { generate: {} } },
      vaults: { local: { url: served.url, verifyChallengeResource: false, targets: ["token"] } },
    }),
    "vault.yaml": JSON.stringify({
      ...head,
      kind: "Vault",
      vault: "local",
      secrets: { a: { rotation: { every: "P30D", target: "token" } } },
    }),
  });
  const written = () =>
    vaults.log.filter(({ method, status }) => method === "PUT" && Number(status) < 300).length;
  return { root, env: { NODE_EXTRA_CA_CERTS: served.ca }, written, seen: () => seen, put: () => put };
}

test("killed around the write and the last look: the next call finishes, and there is one version", async () => {
  const whole = await stage(async () => {});
  expect(await call(whole.root, ["rotate"], whole.env)).toMatchObject({ exit: 0 });
  const requests = whole.seen();
  expect(requests).toBeGreaterThan(4);
  const wrong: string[] = [];
  for (const deadly of [whole.put(), requests])
    for (const side of ["before", "after"] as const) {
      let kill: (() => void) | undefined;
      const { root, env, written } = await stage(async (request, at) => {
        if (!kill || request !== deadly || at !== side) return;
        kill();
        await new Promise(() => {});
      });
      const child = start(root, ["rotate"], env);
      kill = () => child.kill("SIGKILL");
      const [, signal] = await once(child, "exit");
      kill = undefined;
      const { exit, out } = await call(root, ["rotate"], env);
      if (signal !== "SIGKILL" || exit !== 0 || written() !== 1)
        wrong.push(`${side} request ${deadly}: ${signal}, ${exit}, ${written()} versions, ${out}`);
    }
  expect(wrong).toEqual([]);
});
