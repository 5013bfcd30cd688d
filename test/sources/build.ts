// A vault that may take `KV_*` and `out/*.pem`, in a folder where git tracks what is in it.

import type { VaultConfig } from "../../src/model/config.ts";
import { VaultError } from "../../src/model/errors.ts";
import { openSopsFiles } from "../../src/sources/sops/files.ts";
import { createExec } from "../../src/world/exec.ts";
import { tree } from "../files.ts";
import { vault as plain } from "../plan/build.ts";

const vault = {
  ...plain,
  sources: {
    env: ["KV_*"],
    files: ["out/*.pem"],
    copyFrom: ["shared"],
    sops: ["sops/*"],
    sopsKeys: [{ vaultUrl: "https://ops.vault.azure.net", name: "sops" }],
    exec: [
      { argv: ["op", "read", "a"], env: [], timeout: "PT30S" },
      { argv: ["./op"], env: [], timeout: "PT30S" },
      { argv: ["gh"], env: ["HOME", "GITHUB_TOKEN"], timeout: "PT30S" },
    ],
  },
} satisfies VaultConfig;

/** Counts through all bytes, so that what is drawn from it is known and even. */
export function counting(): (bytes: number) => Uint8Array {
  let next = 0;
  return (bytes) => Uint8Array.from({ length: bytes }, () => next++ % 256);
}

export function context(
  contents: { readonly [path: string]: string | Uint8Array } = {},
  env: { readonly [name: string]: string } = {},
) {
  const { root, files } = tree({ "a.yaml": "", ...contents });
  const copy = async () => {
    throw new VaultError("not found", "v", "not there", 404);
  };
  const unwrap = async () => {
    throw new VaultError("not found", "v", "not there", 404);
  };
  const id = { vault: "v", kind: "secret", name: "a" } as const;
  const sops = openSopsFiles(root, files);
  return {
    id,
    vault,
    sealing: [],
    root,
    files,
    env: (name: string) => env[name],
    envNames: () => Object.keys(env),
    copy,
    unwrap,
    sops,
    random: counting(),
    exec: createExec(new AbortController().signal),
  };
}
