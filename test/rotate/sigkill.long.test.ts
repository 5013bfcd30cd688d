// The real thing: the CLI as a process of its own, over HTTPS, killed while it rotates; then it is called again.
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { call, start } from "../commands/process.ts";
import { tree } from "../files.ts";
import { kill, mortal, serveMortals } from "../mortal.ts";

/** A vault behind HTTPS, and the repository of a token in it. */
async function stage() {
  const vaults = emulator();
  const served = await serveMortals(vaults);
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
  return { root, env: { NODE_EXTRA_CA_CERTS: served.ca }, written, take: served.take };
}

test("killed around the write and the last look: the next call finishes, and there is one version", async () => {
  const whole = await stage();
  const { meet, points } = mortal();
  whole.take(meet);
  expect(await call(whole.root, ["rotate"], whole.env)).toMatchObject({ exit: 0 });
  expect(points.length).toBeGreaterThan(2 * 4);
  const wrong: string[] = [];
  const last = points.length;
  for (const at of ["before PUT /secrets/a", "after PUT /secrets/a", last - 1, last]) {
    const { root, env, written, take } = await stage();
    await kill(at, take, () => start(root, ["rotate"], env));
    const { exit, out } = await call(root, ["rotate"], env);
    if (exit !== 0 || written() !== 1) wrong.push(`${at}: ${exit}, ${written()} versions, ${out}`);
  }
  expect(wrong).toEqual([]);
});
