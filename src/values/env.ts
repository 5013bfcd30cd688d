import { MissingValue } from "../model/missing-value.ts";
import { fold } from "../model/object.ts";
import { matchesName } from "../model/pattern.ts";
import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import type { SourceKind } from "./source-kind.ts";

/** Names that hold the runner's or our own credentials: no manifest may carry them off into a vault. */
const never = /^(ACTIONS|GITHUB|INPUT|RUNNER|AZURE|SOPS|NODE)_|^KEYVAULT_GITOPS_/i;

/** `{ env: NAME }`: an environment variable that the vault's `sources.env` names. */
export const env: SourceKind<Extract<Source, { from: "env" }>> = {
  async check({ name }, { vault }) {
    if (never.test(name) || vault.sources.withheld?.some((one) => fold(one) === fold(name)))
      return {
        message: `the environment variable ${name} may never go into a vault`,
        hint: "use another name",
      };
    if (vault.sources.env.some((pattern) => matchesName(pattern, name))) return undefined;
    const patterns = vault.sources.env.join(", ") || "none";
    return {
      message: `the environment variable ${name} may not go into ${vault.name}`,
      hint: `its sources.env in the config allows: ${patterns}`,
    };
  },
  revision: ({ name, revision }) => (revision === undefined ? undefined : `env:${name}:${revision}`),
  async open({ name, allowEmpty }, context) {
    const text = context.env(name);
    if (text === undefined)
      throw new MissingValue(`the environment variable ${name} is not set`, "set it for this run");
    if (text === "" && !allowEmpty)
      throw new MissingValue(
        `the environment variable ${name} is empty`,
        "GitHub gives an empty text for a secret that is not there; say allowEmpty: true if that is meant",
      );
    return Sealed.text(text);
  },
  auto: true,
};
