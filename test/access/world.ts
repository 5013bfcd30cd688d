// A stage with a vault whose manifest needs every verb there is.
import type { AccessVerb, Verdict } from "../../src/model/access.ts";
import type { DoctorDocument } from "../../src/model/document.ts";
import type { Stage } from "../commands/stage.ts";
import { stage } from "../commands/stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const absent = { state: "absent", purge: true };

export const secrets = { a: { value: { env: "KV_A" } }, gone: absent };
export const keys = {
  made: { keyType: "EC", curve: "P-256", rotate: 1, rotationPolicy: null },
  imported: { material: { env: "KV_KEY" } },
  "key-gone": absent,
};

/** Vault `prod`, empty, with these manifests. */
export const clinic = (objects: object = { secrets, keys }, vaults: object = { prod: null }): Stage =>
  stage({
    "keyvault-gitops.yaml": JSON.stringify({
      ...head,
      kind: "Config",
      owner: "us",
      manifests: ["v.yaml"],
      vaults,
    }),
    "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault: Object.keys(vaults), ...objects }),
  });

/** Calls doctor in JSON: the exit code and the document. */
export async function examined({ on }: Stage, line = "doctor", differs: Parameters<Stage["on"]>[1] = {}) {
  const { exit, out } = await on(`${line} --format json`, differs);
  return { exit, document: JSON.parse(out) as DoctorDocument };
}

/** The verbs of the first vault, by what became of them. */
export function verdicts({ vaults: [vault] }: DoctorDocument): {
  [result in Verdict["result"]]?: AccessVerb[];
} {
  const found: { [result in Verdict["result"]]?: AccessVerb[] } = {};
  if (vault?.way !== "open") throw new Error(`the vault is ${vault?.way}`);
  for (const { verb, result } of vault.verbs) found[result] = [...(found[result] ?? []), verb];
  return found;
}
