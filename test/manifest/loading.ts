// What the tests of the loader start from: one config, manifests that say only what matters, and problems as text.

import { expect } from "vitest";
import { type LoadedManifests, loadManifests, type PathSelection } from "../../src/manifest/load.ts";
import type { DesiredKey, DesiredPresent, DesiredSecret } from "../../src/model/desired.ts";
import type { Problem } from "../../src/model/errors.ts";
import { leavesOfFiles } from "../../src/sources/sops.ts";
import { type Tree, tree } from "../files.ts";

/** Stands for a value in every bad input. No problem may ever show it. */
export const planted = "hunter2-planted";

/** A config of owner `acme` with vaults `prod` and `test`; `more` is added at its end. */
export const config = (more = ""): string =>
  `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [vaults/**/*.yaml]
vaults: { prod: , test: }
${more}`;

/** A manifest of vault `prod`; line 4 is the first that is given. */
export const manifest = (rest = "", vault = "prod"): string =>
  `apiVersion: keyvault-gitops/v1
kind: Vault
vault: ${vault}
${rest}`;

/** A manifest whose one secret `a` has these lines, the first of which is line 6, beside a value. */
export const secret = (lines = "", value = "value: external"): string =>
  manifest(`secrets:
  a:
    ${[value, ...(lines ? [lines] : [])].join("\n    ")}
`);

/** A manifest whose one key `a` has these lines, the first of which is line 6. */
export const key = (...lines: readonly string[]): string =>
  manifest(`keys:
  a:
    ${lines.join("\n    ")}
`);

type Given = Parameters<typeof tree>[0];

export const loadIn = async (
  { files }: Tree,
  selection: Partial<PathSelection> = {},
): Promise<LoadedManifests> =>
  watched(await loadManifests({ paths: [], emulator: false, ...selection }, files, leavesOfFiles(files)));

/** Loads a tree's whole set. */
export const loadTree = (contents: Given, selection: Partial<PathSelection> = {}): Promise<LoadedManifests> =>
  loadIn(tree({ "keyvault-gitops.yaml": config(), ...contents }, { git: false }), selection);

/** Loads one manifest, `vaults/a.yaml`, under the config. */
export const loadManifest = (text: string | Uint8Array, configMore = ""): Promise<LoadedManifests> =>
  loadTree({ "keyvault-gitops.yaml": config(configMore), "vaults/a.yaml": text });

/**
 * Loads a config with these targets, of which vault `prod` may use `t`, and a manifest with these secrets.
 * @param more is added at the config's end.
 */
export const loadTargets = (
  targets: string,
  secrets: string,
  more = "fingerprint: { key: { env: ROOT }, kid: AAAAAAAA }",
): Promise<LoadedManifests> =>
  loadTree({
    "keyvault-gitops.yaml": `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [vaults/**/*.yaml]
vaults: { prod: { targets: [t] } }
targets: ${targets}
${more}
`,
    "vaults/a.yaml": manifest(`secrets: ${secrets}\n`),
  });

/** The one secret that a manifest declares; fails where there is a problem. */
export async function meant(text: string, configMore = ""): Promise<DesiredSecret> {
  const only = await present(text, configMore);
  if (only.kind !== "secret") throw new Error("not a secret");
  return only;
}

/** The one key that a manifest declares; fails where there is a problem. */
export async function meantKey(text: string, configMore = ""): Promise<DesiredKey> {
  const only = await present(text, configMore);
  if (only.kind !== "key") throw new Error("not a key");
  return only;
}

async function present(text: string, configMore: string): Promise<DesiredPresent> {
  const { set, problems } = await loadManifest(text, configMore);
  expect(problems.map(line)).toEqual([]);
  const [only] = set.desired;
  if (only?.state !== "present" || set.desired.length !== 1) throw new Error("not one object");
  return only;
}

/** `file:line:column message`, and the hint behind an arrow. */
export const line = ({ place, message, hint }: Problem): string =>
  (place ? `${place.file}:${place.line}:${place.column} ` : "") + message + (hint ? ` → ${hint}` : "");

/** The problems of one manifest without its file's name. */
export const wrong = async (text: string | Uint8Array, configMore = ""): Promise<string[]> =>
  (await loadManifest(text, configMore)).problems.map((problem) =>
    line(problem).replace("vaults/a.yaml:", ""),
  );

/** The one place where it is checked that nothing that is told shows a value: every load of these tests comes by. */
function watched(loaded: LoadedManifests): LoadedManifests {
  for (const { message, hint, excerpt } of loaded.problems)
    for (const text of [message, hint, excerpt]) expect(text ?? "").not.toContain(planted.slice(0, 7));
  return loaded;
}
