// A scene with SOPS files in it.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Scene, scene } from "../scene.ts";
import { fixture } from "../sources/sops/build.ts";

/** A vault that takes `prod/*`, with these files, which git tracks, and the identity of `age`. */
export function sopsScene(
  files: { readonly [path: string]: string },
  sources: object = { sops: ["prod/*"] },
): Scene {
  const lab = scene({ vaults: { vault: { sources }, ops: null } });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(lab.root, dirname(path)), { recursive: true });
    writeFileSync(join(lab.root, path), text);
  }
  execFileSync("git", ["add", "-A"], { cwd: lab.root });
  lab.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  return lab;
}
