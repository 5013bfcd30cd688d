import type { DesiredSet, RootSource } from "../model/config.ts";
import { type Problem, ProblemsError } from "../model/problem.ts";
import { Sealed } from "../model/sealed.ts";
import type { World } from "../model/world.ts";
import { type Fingerprint, type Fingerprints, fingerprint, rootBytes } from "../values/fingerprint.ts";
import type { ProblemAt } from "./load-set.ts";

/**
 * The fingerprint keys of the config that are at hand in this run.
 * @param needed the run writes tags, and must write them under the config's key.
 * @throws ProblemsError for one that is none, is not the one that the config names, or is needed and missing
 */
export function openFingerprints(
  { fingerprint: config }: Pick<DesiredSet, "fingerprint">,
  problemAt: ProblemAt,
  env: World["env"],
  needed: boolean,
): Fingerprints {
  if (!config) return {};
  const problem = (place: keyof typeof config.place, message: string, hint: string): ProblemsError =>
    new ProblemsError([problemAt(config.place[place], message, hint)] satisfies Problem[]);
  const open = ({ name }: RootSource): Fingerprint | undefined => {
    const text = env(name);
    if (text === undefined || text === "") return undefined;
    const bytes = rootBytes(Sealed.text(text));
    if (!bytes)
      throw problem(
        "key",
        `the environment variable ${name} does not hold at least 32 bytes in base64`,
        "make a key with: openssl rand -base64 32",
      );
    return fingerprint(bytes);
  };
  const key = open(config.key);
  const previous = config.previous && open(config.previous);
  if (key && key.kid !== config.kid)
    throw problem("kid", "this is not the id of the key that is at hand", `that key's id is ${key.kid}`);
  if (!key && needed)
    throw problem(
      "key",
      `the environment variable ${config.key.name} is not set, and tags are written under the key that it holds`,
      "set it for this run",
    );
  return { kid: config.kid, ...(key && { key }), ...(previous && { previous }) };
}
