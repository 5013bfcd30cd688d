import type { Program, VaultConfig } from "./config.ts";
import type { Source } from "./source.ts";

/** The vault's entry for a program: its argv is the same, word by word; undefined where there is none. */
export const programOf = (
  { argv }: Extract<Source, { from: "exec" }>,
  { sources }: Pick<VaultConfig, "sources">,
): Program | undefined =>
  sources.exec?.find(
    (entry) => entry.argv.length === argv.length && entry.argv.every((word, i) => word === argv[i]),
  );
