import { runConcurrently } from "../../model/concurrency.ts";
import type { ErrorCode } from "../../model/error-code.ts";
import type { Problem } from "../../model/errors.ts";
import { compareText } from "../../model/object.ts";
import { leadsOut } from "../../model/syntax/pattern.ts";
import { FileError, type Files, type SearchWork } from "../../model/world.ts";
import type { ParsedDocument } from "./document.ts";
import { explainUnreadable } from "./documents.ts";
import { configName, findRoot, type TypedPath } from "./select.ts";

export type ListedFiles = {
  /** Absolute, sorted, each once. */
  readonly paths: readonly string[];
  /** Whether the config's whole set is among them. */
  readonly whole: boolean;
  /** YAML files that a pattern of the config matches but for their ending. */
  readonly unmatched: readonly string[];
  readonly problems: readonly Problem[];
};

type Listing = {
  readonly files: Files;
  readonly fileOf: (path: string) => string;
  /** Where the config is, and its patterns as far as they are right. */
  readonly path: string | undefined;
  readonly config: { readonly document: ParsedDocument; readonly manifests: readonly string[] } | undefined;
  readonly root: string;
};

/** The files that typed paths stand for. The config, its folder, and no path at all stand for the config's whole set. */
export async function listFiles(typed: readonly TypedPath[], listing: Listing): Promise<ListedFiles> {
  const { files, path, root } = listing;
  const paths = new Set<string>();
  const problems: Problem[] = [];
  let whole = typed.length === 0;
  const work: SearchWork = { spent: 0 };
  let isSpent = false;
  const attempt = async (
    list: () => Promise<readonly string[]>,
    none: Problem,
    outside?: Problem,
  ): Promise<void> => {
    if (isSpent) return;
    try {
      const found = await list();
      if (found.length === 0) problems.push(none);
      for (const one of found) paths.add(one);
    } catch (error) {
      isSpent = error instanceof FileError && error.reason === "searched too long";
      const isOutside = error instanceof FileError && leadsOut(files.relative(root, error.path));
      problems.push(isOutside && outside ? outside : explainUnreadable(error, listing.fileOf));
    }
  };
  for (const one of typed) {
    const inside = one.is === "folder" ? files.resolve(one.path, configName) : undefined;
    if (one.path === path || (inside !== undefined && inside === path)) whole = true;
    else if (inside !== undefined && (await files.kind(inside)) === "file")
      problems.push(belongsToOther(one.typed));
    else await attempt(() => filesOf(one, root, files, work), matchesNothing(one.typed));
  }
  if (whole && path !== undefined)
    for (const [i, pattern] of (listing.config?.manifests ?? []).entries()) {
      const problem = (code: ErrorCode, message: string, hint?: string) =>
        listing.config?.document.problem(["manifests", i], "value", code, message, hint);
      const none = problem("file-missing", "matches no file");
      const outside = problem(
        "path-outside-repository",
        "leads out of the repository",
        "name what lies in it",
      );
      if (none) await attempt(() => files.glob(files.parent(path), pattern, root, work), none, outside);
    }
  if (path !== undefined) paths.delete(path);
  const listed = await listOnce(paths, files);
  const patterns = whole && path !== undefined && problems.length === 0 ? listing.config?.manifests : [];
  const near = path === undefined ? [] : await listNear(files.parent(path), patterns ?? [], root, files);
  return { paths: listed, whole, unmatched: near.filter((one) => one !== path && !paths.has(one)), problems };
}

/**
 * Each file once, sorted, even where several links lead to it: a mount of Kubernetes shows every file three times. Of
 * its paths people know the shortest.
 */
async function listOnce(paths: ReadonlySet<string>, files: Files): Promise<readonly string[]> {
  const depth = (path: string) => path.split("/").length;
  const sorted = [...paths].sort((a, b) => depth(a) - depth(b) || compareText(a, b));
  const real = await runConcurrently(sorted, 16, (path) => files.realPath(path).catch(() => path));
  const shortest = new Map(sorted.map((path, i) => [real[i] ?? path, path] as const).reverse());
  return [...shortest.values()].sort(compareText);
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/**
 * The YAML files that the patterns match whatever ending the files have: `db.yml` and `db.YAML` beside `*.yaml`. A
 * search that fails finds nothing: these files are looked for to warn of them.
 */
async function listNear(
  folder: string,
  patterns: readonly string[],
  root: string,
  files: Files,
): Promise<readonly string[]> {
  const wider = new Set(patterns.filter(isYaml).map((pattern) => pattern.replace(/\.\w+$/, ".*")));
  const work: SearchWork = { spent: 0 };
  const found = new Set<string>();
  for (const pattern of wider)
    try {
      for (const one of await files.glob(folder, pattern, root, work)) if (isYaml(one)) found.add(one);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
  return listOnce(found, files);
}

async function filesOf(
  one: TypedPath,
  root: string,
  files: Files,
  work: SearchWork,
): Promise<readonly string[]> {
  switch (one.is) {
    case "file":
      return [one.path];
    case "missing":
      return [];
    case "pattern":
      return files.glob(one.path, one.pattern, await findRoot(one.path, root, files), work);
    case "folder": {
      const own = await findRoot(one.path, root, files);
      return (await files.glob(one.path, "**/*.*", own, work)).filter(isYaml);
    }
    default:
      return one satisfies never;
  }
}

const matchesNothing = (typed: string): Problem => ({
  code: "file-missing",
  message: `${typed} matches no manifest`,
  hint: "check the path",
});

const belongsToOther = (typed: string): Problem => ({
  code: "config-conflict",
  message: `${typed} belongs to another config`,
  hint: "one run has one config: run it by itself",
});
