// A stage on which every value is a canary, and every word that a call says is looked at.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { type Differs, type Stage, stage } from "../commands/stage.ts";
import { assertNoCanary } from "./assert.ts";
import { ours } from "./canaries.ts";

export const formats = ["text", "json", "markdown", "html"] as const;

/** Through every source that there is, one canary. */
const through = (value: string, i: number) => {
  const [env, file] = [{ env: `KV_${i}` }, { file: `values/${i}` }];
  return {
    env,
    revised: { ...env, revision: 1 },
    file,
    literal: { literal: value, public: true },
    leaf: { json: { is: { deep: [env, file, { base64: env }] } } },
    plain: {
      json: { is: { deep: [value.includes("PRIVATE KEY") ? { literal: value, public: true } : value] } },
    },
    template: {
      template: "{{ a | json }} {{ a | url }} {{ b | base64 }} {{ b | pgdsn }} {{ a | odbc }} {{ b | raw }}",
      with: { a: env, b: { json: [file] } },
    },
    "template-text": { template: "{{ a | raw }}", with: { a: { literal: value, public: true } } },
    "base64-file": { base64: file },
    "base64-env": { base64: env },
    "base64-json": { base64: { json: [{ literal: value, public: true }] } },
  };
};

/** `secrets:` with each of our canaries through each source, as `0-env`. */
export const secrets = (values: readonly string[], more: object = {}): Record<string, object> =>
  Object.fromEntries(
    values.flatMap((value, i) =>
      Object.entries(through(value, i)).map(([source, written]) => [
        `s${i}-${source}`,
        { value: written, ...more },
      ]),
    ),
  );

/** A manifest of vault `prod`, as JSON, which is YAML. */
export const manifest = (of: object): string =>
  JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: "prod", secrets: of }, null, 1);

/** The same with keys. */
export const keyManifest = (of: object): string =>
  JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: "prod", keys: of }, null, 1);

export const config = (more: object = {}): string =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests: ["v.yaml"],
    vaults: { prod: { ...more } },
  });

const plainly = ours.map(({ value }) => value);

/** Our canaries in files and environment, with a manifest of them all; `on` fails where a call shows any of them. */
export function watched(
  contents: Record<string, string> = {},
  values = plainly,
  options: { readonly git?: boolean } = {},
) {
  const files = Object.fromEntries(values.map((value, i) => [`values/${i}`, value]));
  const set = stage(
    { "keyvault-gitops.yaml": config(), "v.yaml": manifest(secrets(values)), ...files, ...contents },
    options,
  );
  for (const [i, value] of values.entries()) set.env.set(`KV_${i}`, value);
  return {
    ...set,
    on: async (line: string, differs?: Differs) => {
      const called = await set.on(line, differs);
      assertNoCanary(called.out, `stdout of ${line}`);
      assertNoCanary(called.err, `stderr of ${line}`);
      const [, file] = / --out (\S+)/.exec(line) ?? [];
      if (file) assertNoCanary(readFileSync(resolve(set.root, file), "utf8"), `the file of ${line}`);
      return called;
    },
  };
}

/** Somebody else with an own client, ten minutes later. */
export const somebody = (stage: Pick<Stage, "vaults" | "clock">): SecretClient =>
  new SecretClient(...arriving(stage));

/** The same for keys. */
export const keySomebody = (stage: Pick<Stage, "vaults" | "clock">): KeyClient =>
  new KeyClient(...arriving(stage));

function arriving({ vaults, clock }: Pick<Stage, "vaults" | "clock">) {
  clock.forward(600_000);
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  return ["https://prod.vault.azure.net", credential, { httpClient: vaults.httpClient }] as const;
}
