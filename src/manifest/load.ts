import type { DesiredSet, VaultConfig } from "../model/config.ts";
import type { Desired } from "../model/desired.ts";
import { compareText, fold, keyOf } from "../model/object.ts";
import type { Place, Problem } from "../model/problem.ts";
import { copiesOf } from "../model/source-parts.ts";
import type { Files } from "../model/world.ts";
import { byPlace, collide } from "./meaning/collisions.ts";
import { type Config, configName, config as configOf } from "./meaning/config.ts";
import { cycles } from "./meaning/cycles.ts";
import { type Resolved, resolve } from "./meaning/manifest.ts";
import { rotatedWith, rotations } from "./meaning/rotations.ts";
import { standard } from "./meaning/vault-config.ts";
import { anywhere, listed, type Vaults } from "./meaning/vaults.ts";
import { check } from "./read/check.ts";
import type { Document } from "./read/document.ts";
import { documents } from "./read/documents.ts";
import { list } from "./read/list.ts";
import { rootOf, type Selection, select } from "./read/select.ts";
import { unreadable } from "./read/unreadable.ts";
import type { WrittenManifest } from "./written.ts";

export type { Selection };

export type Loaded = {
  readonly set: DesiredSet;
  /** Everything that people did wrong, ordered by file, line and column. */
  readonly problems: readonly Problem[];
  /** A problem at a place of one of the loaded files, with its line, values hidden. */
  readonly problemAt: (place: Place, message: string, hint?: string) => Problem;
};

/**
 * Reads the manifests that a selection stands for, and says what they mean. It does not throw for what people did
 * wrong: `set` holds what could be understood in spite of it.
 */
export async function load(selection: Selection, files: Files): Promise<Loaded> {
  const here = await files.realPath(files.workingDirectory);
  const { read, fileOf, problemAt, count } = documents(files, here);
  const problems: (readonly Problem[])[] = [];
  const loaded = (set: Omit<DesiredSet, "files">): Loaded => ({
    set: { ...set, files: count() },
    problems: problems.flat().sort(byPlace),
    problemAt,
  });
  const nothing = (root: string, ...told: readonly Problem[]): Loaded => {
    problems.push(told);
    const none = { vaults: [], copiedFrom: [], listed: [], sealing: [], targets: [], desired: [] };
    return loaded({ ...none, whole: false, root });
  };

  try {
    const { typed, config: path, folder } = await select(selection, here, files);
    if (path === undefined && !selection.emulator) return nothing(folder, noConfig);
    if (path === undefined && typed.length === 0) return nothing(folder, noManifests);

    const root = (await files.repository(folder)) ?? folder;
    const fromRoot = (below: string) => (written: string) =>
      files.relative(root, files.resolve(below, written));
    let config: Config | undefined;
    if (path !== undefined) {
      const { document, problems: told } = await read(path, root);
      if (!document) return nothing(root, ...told);
      const understood = configOf(document, fromRoot(folder));
      problems.push(told, understood.problems);
      if (!understood.config) return nothing(root);
      config = understood.config;
    }

    const vaults = config ? config.vaults && listed(config.vaults) : anywhere();
    const context = {
      vaults,
      owner: config ? config.owner : "local",
      defaults: config?.defaults ?? {},
      ignoreTags: config?.ignoreTags ?? standard.ignoreTags,
      targets: config ? config.targets : [],
    };
    const { paths, whole, problems: unlisted } = await list(typed, { files, fileOf, path, config, root });
    problems.push(unlisted);

    const resolved: Resolved[] = [];
    for (const manifest of paths) {
      const { document, problems: told } = await read(manifest, await rootOf(manifest, root, files));
      const { data, problems: misshapen } = shapeOf(document);
      problems.push(told, misshapen);
      if (!document || !data) continue;
      const means = resolve(document, data, { ...context, filePath: fromRoot(files.parent(manifest)) });
      problems.push(means.problems);
      resolved.push(means);
    }
    const declared = resolved.flatMap((means) => means.declared);
    problems.push(collide(declared, problemAt));
    for (const { place, path } of cycles(resolved.flatMap((means) => means.desired)))
      problems.push([
        problemAt(place, `its value is copied from itself: ${path}`, "copy from the first of them"),
      ]);
    problems.push(
      rotations(
        resolved.flatMap((means) => means.desired),
        vaults,
        context.targets ?? [],
        problemAt,
      ),
    );
    const inRun = (whole ? config?.vaults : vaults?.used()) ?? [];
    const desired = ordered(resolved.flatMap((means) => means.desired));
    return loaded({
      vaults: inRun,
      copiedFrom: vaults ? copiedFrom(desired, vaults, inRun) : [],
      listed: config?.vaults ?? [],
      sealing: config?.sealing ?? [],
      targets: rotatedWith(desired, context.targets ?? []),
      desired,
      whole,
      ...(config?.fingerprint && { fingerprint: config.fingerprint }),
      ...(config?.events && { events: config.events }),
      root,
    });
  } catch (error) {
    return nothing(here, unreadable(error, fileOf));
  }
}

const noConfig: Problem = {
  message: `no ${configName} was found`,
  hint: `name one with --config, or write ${configName}: it says which vaults there are`,
};
const noManifests: Problem = {
  message: "there is no config and no manifest is named",
  hint: "say which manifests: give files or a folder",
};

/** The vaults that only copies name. */
function copiedFrom(
  desired: readonly Desired[],
  vaults: Vaults,
  inRun: readonly VaultConfig[],
): readonly VaultConfig[] {
  const known = new Set(inRun.map(({ name }) => fold(name)));
  const names = desired.flatMap((one) => copiesOf(one).map(({ vault }) => fold(vault)));
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .sort(compareText)
    .flatMap((name) => vaults.find(name, "local") ?? []);
}

/** By vault and name, so that nothing depends on how files are called. */
const ordered = (desired: readonly Desired[]): readonly Desired[] =>
  desired
    .map((one) => ({ one, key: keyOf(one.id) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ one }) => one);

/** A manifest's data as far as its shape is right; a config is no manifest, and is passed over. */
function shapeOf(document: Document | undefined): {
  readonly data?: Partial<WrittenManifest>;
  readonly problems: readonly Problem[];
} {
  const data = document?.data;
  const isConfig = data !== null && typeof data === "object" && "kind" in data && data.kind === "Config";
  return !document || isConfig ? { problems: [] } : check(document, "Vault");
}
