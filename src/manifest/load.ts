import type { DesiredSet } from "../model/config.ts";
import type { Desired } from "../model/desired.ts";
import { byId } from "../model/object.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Files } from "../model/world.ts";
import { type Check, checker } from "./check.ts";
import { byPlace, collide } from "./collide.ts";
import { type Config, configName, config as configOf, standard } from "./config.ts";
import type { Document } from "./document.ts";
import { documents } from "./documents.ts";
import { list } from "./list.ts";
import { findConfig, look, type Typed } from "./look.ts";
import { type Declared, resolve } from "./resolve.ts";
import { unreadable } from "./unreadable.ts";
import { anywhere, listed } from "./vaults.ts";
import type { WrittenManifest } from "./written.ts";

/** What somebody asked for. */
export type Selection = {
  /** Files, folders and patterns as typed; none for the config's whole set. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly emulator: boolean;
};

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
  const problems: Problem[] = [];
  const loaded = (set: Omit<DesiredSet, "files">): Loaded => ({
    set: { ...set, files: count() },
    problems: problems.sort(byPlace),
    problemAt,
  });
  const nothing = (root: string, ...told: readonly Problem[]): Loaded => {
    problems.push(...told);
    return loaded({ vaults: [], desired: [], whole: false, root });
  };

  try {
    const typed = await Promise.all(selection.paths.map((path) => look(path, here, files)));
    const start = startOf(typed, here, files);
    const path = selection.config
      ? (await look(selection.config, here, files)).path
      : await findConfig(start, here, files);
    if (path === undefined && !selection.emulator) return nothing(start, noConfig);
    if (path === undefined && typed.length === 0) return nothing(start, noManifests);

    const folder = path === undefined ? start : files.parent(path);
    const root = (await files.repository(folder)) ?? folder;
    const fromRoot = (below: string) => (written: string) =>
      files.relative(root, files.resolve(below, written));
    const check = checker();
    let config: Config | undefined;
    if (path !== undefined) {
      const { document, problems: told } = await read(path);
      if (!document) return nothing(root, ...told);
      const understood = configOf(document, check, fromRoot(folder));
      problems.push(...told, ...understood.problems);
      if (!understood.config) return nothing(root);
      config = understood.config;
    }

    const vaults = config ? config.vaults && listed(config.vaults) : anywhere();
    const context = {
      vaults,
      owner: config ? config.owner : "local",
      defaults: config?.defaults ?? {},
      ignoreTags: config?.ignoreTags ?? standard.ignoreTags,
    };
    const { paths, whole, problems: unlisted } = await list(typed, { files, fileOf, path, config });
    problems.push(...unlisted);

    const desired: Desired[] = [];
    const declared: Declared[] = [];
    for (const manifest of paths) {
      const { document, problems: told } = await read(manifest);
      problems.push(...told);
      const { data, problems: misshapen } = shapeOf(document, check);
      problems.push(...misshapen);
      if (!document || !data) continue;
      const resolved = resolve(document, data, { ...context, filePath: fromRoot(files.parent(manifest)) });
      for (const one of resolved.desired) desired.push(one);
      for (const one of resolved.declared) declared.push(one);
      for (const one of resolved.problems) problems.push(one);
    }
    problems.push(...collide(declared, problemAt));
    return loaded({
      vaults: (whole ? config?.vaults : vaults?.used()) ?? [],
      desired: desired.sort((a, b) => byId(a.id, b.id)),
      whole,
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

/** Where the search for the config begins. */
function startOf([first]: readonly Typed[], here: string, files: Files): string {
  if (!first) return here;
  return first.is === "folder" || first.is === "pattern" ? first.path : files.parent(first.path);
}

/** A manifest's data as far as its shape is right; a config is no manifest, and is passed over. */
function shapeOf(
  document: Document | undefined,
  check: Check,
): { readonly data?: Partial<WrittenManifest>; readonly problems: readonly Problem[] } {
  const data = document?.data;
  const isConfig = data !== null && typeof data === "object" && "kind" in data && data.kind === "Config";
  return !document || isConfig ? { problems: [] } : check(document, "Vault");
}
