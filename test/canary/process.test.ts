// What the SDK and Node say by themselves in a process, with every log turned on that they have.
import { expect, test } from "vitest";
import { door } from "../commands/door.ts";
import { jwk, pem } from "../material.ts";
import { assertNoCanary } from "./assert.ts";
import { ours, privateKeys, theirs } from "./canaries.ts";

const loud = { AZURE_LOG_LEVEL: "verbose", DEBUG: "*", KEYVAULT_GITOPS_DEBUG: "1" };
const values = ours.map(({ value }) => value);

test("an apply that goes well, and one that a nasty server refuses, with every log on", async () => {
  const secrets = Object.fromEntries(
    values.flatMap((value, i) => [
      [`s${i}-env`, { value: { env: `KV_${i}` } }],
      [`s${i}-literal`, { value: { json: [{ literal: value, public: true }] } }],
    ]),
  );
  const { vaults, on } = await door(secrets);
  const env = Object.fromEntries(values.map((value, i) => [`KV_${i}`, value]));
  const said = async (line: string, exit: number) => {
    const called = await on(line, { ...loud, ...env });
    assertNoCanary(called.out, `stdout of ${line}`);
    assertNoCanary(called.err, `stderr of ${line}`);
    expect(called).toMatchObject({ exit, err: expect.stringContaining("azure:") });
  };
  const live = theirs[0]?.value ?? "";
  vaults.fault({ method: "PUT", at: "before", times: 3, does: { kind: "answer", status: 400, echo: true } });
  const body = { error: { code: live, message: live } };
  vaults.fault({ method: "PUT", at: "after", times: 2, does: { kind: "answer", status: 500, body } });
  await said("apply --yes --all --format json", 5);
  await said("apply --yes --all", 0);
  for (const i of values.keys()) vaults.seed("local", { name: `s${i}-env`, value: live });
  await said("plan --all --settle auto --exit-code", 2);
});

test("keys that are imported and then refused, with every log on", async () => {
  const keys = {
    a: { material: { env: "KV_PEM" } },
    b: { material: { env: "KV_JWK", revision: 1 } },
    c: { keyType: "EC" },
  };
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: "local" };
  const { vaults, on } = await door({}, { "v.yaml": JSON.stringify({ ...head, keys }) });
  const env = { KV_PEM: pem(privateKeys.rsa), KV_JWK: jwk(privateKeys.ec) };
  const said = async (line: string, exit: number, more: Record<string, string> = {}) => {
    const called = await on(line, { ...loud, ...env, ...more });
    assertNoCanary(called.out, `stdout of ${line}`);
    assertNoCanary(called.err, `stderr of ${line}`);
    expect(called).toMatchObject({ exit });
  };
  vaults.fault({ method: "PUT", at: "before", times: 2, does: { kind: "answer", status: 400, echo: true } });
  await said("apply --yes --all --format json", 5);
  await said("apply --yes --all", 0);
  await said("plan --all --settle auto", 0);
  await said("apply --yes", 1, { KV_PEM: pem(privateKeys.rsa).slice(0, 900) });
});
