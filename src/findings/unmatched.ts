import type { DesiredSet, VaultConfig } from "../model/config.ts";
import type { Finding } from "../model/finding.ts";
import { foldName } from "../model/object.ts";

/**
 * The manifests that no pattern of the config matches. Their objects count as gone from git, so where one of their vaults
 * is pruned the finding is an error. A manifest that names no vault of the run may speak for any of them.
 */
export const findUnmatchedManifests = ({
  vaults,
  unmatched = [],
}: Pick<DesiredSet, "vaults" | "unmatched">): readonly Finding[] =>
  unmatched.flatMap(({ file, vaults: names }) => {
    const folded = new Set(names.map(foldName));
    const own = folded.size === 0 ? worst(vaults) : vaults.filter(({ name }) => folded.has(foldName(name)));
    return own.map(
      ({ name, prune }): Finding => ({
        finding: "manifest not matched",
        severity: prune === "off" ? "warning" : "error",
        vault: name,
        place: { file, line: 1, column: 1 },
        message:
          `${file} is a manifest by its kind, and no pattern of the config matches its ending: its objects count as gone from git. ` +
          "Rename it, or add a pattern to manifests",
      }),
    );
  });

const worst = (vaults: readonly VaultConfig[]): readonly VaultConfig[] =>
  [vaults.find(({ prune }) => prune !== "off") ?? vaults[0]].filter((vault) => vault !== undefined);
