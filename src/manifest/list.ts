import type { Problem } from "../model/problem.ts";
import type { Files } from "../model/world.ts";
import { type Config, configName } from "./config.ts";
import type { Typed } from "./select.ts";
import { unreadable } from "./unreadable.ts";

export type Listed = {
  /** Absolute, sorted, each once. */
  readonly paths: readonly string[];
  /** The config's whole set is among them. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
};

type Listing = {
  readonly files: Files;
  readonly fileOf: (path: string) => string;
  /** Where the config is, and what it says as far as it could be understood. */
  readonly path: string | undefined;
  readonly config: Config | undefined;
};

/** The files that typed paths stand for; no path, the config itself and its folder stand for its whole set. */
export async function list(typed: readonly Typed[], listing: Listing): Promise<Listed> {
  const { files, path } = listing;
  const paths = new Set<string>();
  const problems: Problem[] = [];
  let whole = typed.length === 0;
  const attempt = async (found: () => Promise<readonly string[]>, none: Problem): Promise<void> => {
    try {
      const all = await found();
      if (all.length === 0) problems.push(none);
      for (const one of all) paths.add(one);
    } catch (error) {
      problems.push(unreadable(error, listing.fileOf));
    }
  };
  for (const one of typed) {
    const inside = one.is === "folder" ? files.resolve(one.path, configName) : undefined;
    if (one.path === path || (inside !== undefined && inside === path)) whole = true;
    else if (inside !== undefined && (await files.kind(inside)) === "file") problems.push(foreign(one.typed));
    else await attempt(() => below(one, files), nothing(one.typed));
  }
  if (whole && path !== undefined)
    for (const [i, pattern] of (listing.config?.manifests ?? []).entries()) {
      const none = listing.config?.document.problem(["manifests", i], "value", "matches no file");
      if (none) await attempt(() => files.glob(files.parent(path), pattern), none);
    }
  if (path !== undefined) paths.delete(path);
  return { paths: [...paths].sort(), whole, problems };
}

async function below(one: Typed, files: Files): Promise<readonly string[]> {
  switch (one.is) {
    case "file":
      return [one.path];
    case "missing":
      return [];
    case "pattern":
      return files.glob(one.path, one.pattern);
    case "folder":
      return [...(await files.glob(one.path, "**/*.yaml")), ...(await files.glob(one.path, "**/*.yml"))];
    default:
      return one satisfies never;
  }
}

const nothing = (typed: string): Problem => ({
  message: `${typed} matches no manifest`,
  hint: "check the path",
});

const foreign = (typed: string): Problem => ({
  message: `${typed} belongs to another config`,
  hint: "one run has one config: run it by itself",
});
