import type { VaultConfig } from "../model/config.ts";
import { MissingValue } from "../model/errors.ts";
import { foldName } from "../model/object.ts";
import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import { matchesName } from "../model/syntax/pattern.ts";
import type { World } from "../model/world.ts";
import { findReferenceNotation } from "./reference-notation.ts";
import type { Flaw, SourceKind } from "./source-kind.ts";

/** Names that hold the runner's or our own credentials: no manifest may name them, and no program gets them. */
const ourNames = /^(ACTIONS|GITHUB|INPUT|RUNNER|NODE|KEYVAULT_GITOPS)_|^(SYSTEM_ACCESSTOKEN|CI_JOB_TOKEN)$/i;
/** Names that hold what opens a vault or a file: a program may need them, where the config says so. */
const openingNames = /^(AZURE|SOPS)_/i;

/** Whether a program may never get an environment variable, whatever the config says. */
export const isWithheld = (name: string, { sources }: VaultConfig): boolean =>
  ourNames.test(name) || (sources.withheld ?? []).some((one) => foldName(one) === foldName(name));

/** `{ env: NAME }`: an environment variable that the vault's `sources.env` names. */
export const envSource: SourceKind<Extract<Source, { from: "env" }>> = {
  async check({ name }, { vault }): Promise<Flaw | undefined> {
    if (isWithheld(name, vault) || openingNames.test(name))
      return {
        code: "source-forbidden",
        message: `the environment variable ${name} may never go into a vault`,
        hint: "use another name",
      };
    if (vault.sources.env.some((pattern) => matchesName(pattern, name))) return undefined;
    const patterns = vault.sources.env.join(", ") || "none";
    return {
      code: "source-forbidden",
      message: `the environment variable ${name} may not go into ${vault.name}`,
      hint: `its sources.env in the config allows: ${patterns}`,
    };
  },
  revision: ({ name, revision }) => (revision === undefined ? undefined : `env:${name}:${revision}`),
  async open({ name, allowEmpty, verbatim }, context) {
    const text = context.env(name);
    if (text === undefined)
      throw new MissingValue(
        "value-missing",
        `the environment variable ${name} is not set`,
        hintOfUnset(name, context),
      );
    if (text === "" && !allowEmpty)
      throw new MissingValue(
        "value-missing",
        `the environment variable ${name} is empty`,
        "GitHub gives an empty text for a secret that is not there; say allowEmpty: true if that is meant",
      );
    const notation = verbatim ? undefined : findReferenceNotation(text);
    if (notation !== undefined)
      throw new MissingValue(
        "value-missing",
        `the environment variable ${name} holds ${notation}`,
        "define that variable for this run; say verbatim: true if the text itself is the value",
      );
    return Sealed.text(text);
  },
  auto: true,
};

/** What to do about a variable that is not set. On Windows upper and lower case do not count, so that none is like it. */
export function hintOfUnset(name: string, { envNames }: Pick<World, "envNames">): string {
  const similar = envNames?.().find((one) => foldName(one) === foldName(name));
  return similar === undefined ? "set it for this run" : `${similar} is set: upper and lower case count here`;
}
