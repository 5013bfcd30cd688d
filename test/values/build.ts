// A vault that may take `KV_*` and `out/*.pem`, in a folder where git tracks what is in it.

import { VaultError } from "../../src/model/vault-error.ts";
import { tree } from "../files.ts";
import { vault as plain } from "../plan/build.ts";

const vault = { ...plain, sources: { env: ["KV_*"], files: ["out/*.pem"], copyFrom: ["shared"] } };

export function context(
  contents: { readonly [path: string]: string | Uint8Array } = {},
  env: { readonly [name: string]: string } = {},
) {
  const { root, files } = tree({ "a.yaml": "", ...contents });
  const copy = async () => {
    throw new VaultError("not found", "v", "not there", 404);
  };
  return { vault, root, files, env: (name: string) => env[name], copy };
}
