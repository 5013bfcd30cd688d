import { MissingValue, VaultError, type VaultFault } from "../model/errors.ts";
import { foldName } from "../model/object.ts";
import type { Source } from "../model/source.ts";
import { copiedIdOf } from "../model/source-parts.ts";
import { matchesName } from "../model/syntax/pattern.ts";
import type { Flaw, SourceKind } from "./source-kind.ts";

/** `{ secret: { vault, name, version } }`: a copy of another secret's value, out of the same vault or one of `copyFrom`. */
export const secretSource: SourceKind<Extract<Source, { from: "secret" }>> = {
  async check(copy, { vault }): Promise<Flaw | undefined> {
    const { vault: from } = copiedIdOf(copy, { vault: vault.name });
    if (foldName(from) === foldName(vault.name)) return undefined;
    const { copyFrom } = vault.sources;
    if (copyFrom.some((pattern) => matchesName(pattern, from))) return undefined;
    return {
      code: "source-forbidden",
      message: `the values of vault ${from} may not be copied into ${vault.name}`,
      hint: `its sources.copyFrom in the config allows: ${copyFrom.join(", ") || "none"}`,
    };
  },
  revision(copy, _, { id, createdOf }) {
    const copied = copiedIdOf(copy, id);
    const which = copy.version ?? createdOf(copied);
    return which === undefined
      ? undefined
      : `secret:${foldName(copied.vault)}:${foldName(copied.name)}:${which}`;
  },
  async open(copy, { vault, copy: read }) {
    const copied = copiedIdOf(copy, { vault: vault.name });
    const called = `secret ${copied.vault}/${copied.name}${copy.version ? `, version ${copy.version},` : ""}`;
    try {
      return await read(copied, copy.version);
    } catch (error) {
      const refusal = error instanceof VaultError && refusals[error.fault];
      if (!refusal) throw error;
      const [problem, hint] = refusal;
      throw new MissingValue(error.code, `the ${called} that is to be copied ${problem}`, hint);
    }
  },
  auto: false,
};

const refusals: { readonly [fault in VaultFault]?: readonly [problem: string, hint: string] } = {
  "not found": ["is not there", "declare it, or set it first"],
  disabled: ["is disabled", "enable it: it cannot be read"],
  forbidden: ["may not be read", "give this identity the right to get secrets there: Key Vault Secrets User"],
};
