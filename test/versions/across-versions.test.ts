// A vault that an older version wrote: what this one plans over it, and that it writes no version for it.
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import type { World } from "../../src/model/world.ts";
import { apply, plan } from "../../src/reconcile.ts";
import { connectVault } from "../../src/vault/connect.ts";
import { createExec } from "../../src/world/exec.ts";
import { movingClock } from "../clock.ts";
import { tree } from "../files.ts";
import { effectsIn, tokenOf } from "../scene.ts";
import { fixture } from "../sources/sops/build.ts";

const commit = "6aa162a";
const kept = join(import.meta.dirname, commit);
/** A day after the data files were written. */
const later = Date.parse("2026-11-30T16:30:00Z") / 1000;

const files = ["keyvault-gitops.yaml", "rooted.yaml", "vault.yaml", "db.json", ...certs()];
function certs(): readonly string[] {
  return readdirSync(join(kept, "certs")).map((name) => `certs/${name}`);
}

const environment: { readonly [name: string]: string } = {
  KV_A: "from the environment",
  KEYVAULT_ROOT: Buffer.alloc(32, 1).toString("base64url"),
  SOPS_AGE_KEY: fixture("keys/age.txt"),
};

const options = {
  paths: [],
  emulator: false,
  settle: "off",
  allowEmpty: false,
  allowPurge: false,
} as const;

/** The set as it was applied, over a copy of the vault. A revision covers the path of a file, so that stays as it was. */
function vaultOf(config: "keyvault-gitops.yaml" | "rooted.yaml", data: string) {
  const folder = `test/versions/${commit}`;
  const contents = files.map((name) => [`${folder}/${name}`, readFileSync(join(kept, name))] as const);
  const { root, files: seen } = tree(Object.fromEntries(contents), { from: folder });
  const file = join(root, "vault.data");
  copyFileSync(join(kept, data), file);
  const clock = movingClock(later);
  const vaults = emulator({ file, clock });
  const run = { clock, signal: new AbortController().signal, progress: () => {} };
  const credential = { getToken: async () => ({ token: tokenOf("writer"), expiresOnTimestamp: 4e12 }) };
  const world: World = {
    ...run,
    files: seen,
    exec: createExec(run.signal),
    env: (name) => environment[name],
    random: (bytes) => new Uint8Array(bytes).fill(7),
    connect: (vault) => connectVault(vault, { ...run, credential, httpClient: vaults.httpClient }),
    token: credential.getToken,
  };
  const selection = { ...options, config };
  return {
    plan: () => plan(selection, world),
    apply: () => apply({ ...selection, concurrency: 4, confirm: async () => true }, world),
    /** What the vault carried out of all that would write. */
    writes: () =>
      vaults.log.flatMap(({ method, path, status }) =>
        method === "GET" || Number(status) >= 300 || path.endsWith("/unwrapkey")
          ? []
          : [`${method} ${path.split("/").slice(1, 3).join("/")}`],
      ),
    close: () => vaults.close(),
  };
}

/** Written from a source that git gives no revision, of which tags told nothing then. */
const unnoted = ["base64", "env", "exec", "file", "imported", "json", "template"];

describe.each([
  ["without a fingerprint's key", "keyvault-gitops.yaml", "rootless.sqlite"],
  ["with a fingerprint's key", "rooted.yaml", "rooted.sqlite"],
] as const)(`a vault that ${commit} wrote %s`, (_, config, data) => {
  test("has a row for each source that was not noted, and no other", async () => {
    const { plan, writes, close } = vaultOf(config, data);
    const { changes } = await plan();
    const settles = changes.filter(({ verb }) => verb !== "unchanged");
    expect(settles.map(({ id }) => id.name).sort()).toEqual(unnoted);
    for (const settle of settles)
      expect(settle).toMatchObject({
        verb: "settle",
        evidence: "unknown",
        inPlace: false,
        doubts: expect.arrayContaining([{ about: "source" }]),
      });
    expect(writes()).toEqual([]);
    close();
  });

  test("gets a note of each by one PATCH and no version, and then is in sync", async () => {
    const { plan, apply, writes, close } = vaultOf(config, data);
    const { outcomes } = await apply();
    expect(outcomes.map((outcome) => outcome.result === "done" && outcome.did)).toEqual(
      unnoted.map(() => "updated"),
    );
    const patched = unnoted.map((name) => `PATCH ${name === "imported" ? "keys" : "secrets"}/${name}`);
    expect(writes().sort()).toEqual(patched.sort());
    const again = await plan();
    expect(effectsIn(again)).toHaveLength(unnoted.length);
    for (const change of again.changes)
      if (change.verb === "settle") expect(change).toMatchObject({ evidence: "unknown", inPlace: true });
    await apply();
    expect(writes()).toHaveLength(unnoted.length);
    close();
  });
});
