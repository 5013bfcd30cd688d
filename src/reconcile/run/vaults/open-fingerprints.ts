import {
  type Fingerprint,
  type Fingerprints,
  makeFingerprint,
  rootBytes,
} from "../../../evidence/fingerprint.ts";
import type { DesiredSet, RootSource, SealingKey } from "../../../model/config.ts";
import { isFault, MissingValue, type Problem, type ProblemAt, ProblemsError } from "../../../model/errors.ts";
import { Sealed } from "../../../model/sealed.ts";
import type { Unwrap, World } from "../../../model/world.ts";
import { hintOfUnset } from "../../../sources/env.ts";
import { fingerprintAddress } from "../../../sources/sealed/address.ts";
import { openJwe } from "../../../sources/sealed/open.ts";

type FingerprintContext = Pick<World, "env" | "envNames"> & { readonly unwrap: Unwrap };

/**
 * The fingerprint keys of the config that are at hand in this run. A sealed one is not at hand for an identity that
 * may not use the key that it is sealed to.
 * @param needed the run writes tags, and must write them under the config's key.
 * @throws ProblemsError for one that is none, is not the one that the config names, or is needed and missing;
 * VaultError where the vault of a sealed one's key was not reached
 */
export async function openFingerprints(
  { fingerprint: config, sealing }: Pick<DesiredSet, "fingerprint" | "sealing">,
  problemAt: ProblemAt,
  context: FingerprintContext,
  needed: boolean,
): Promise<Fingerprints> {
  if (!config) return {};
  const problem = (place: keyof typeof config.place, message: string, hint: string): ProblemsError =>
    new ProblemsError([
      problemAt(config.place[place], "fingerprint-invalid", message, hint),
    ] satisfies Problem[]);
  const opened = async (name: "key" | "previous"): Promise<Fingerprint | undefined> => {
    const source = config[name];
    if (!source) return undefined;
    try {
      const value = await (source.from === "env"
        ? fromEnv(source.name, context)
        : fromSealed(source.jwe, sealing, context));
      const bytes = value && rootBytes(value);
      if (value && !bytes)
        throw problem(
          name,
          `${called(source)} does not hold at least 32 bytes in base64`,
          "make a key with: openssl rand -base64 32",
        );
      return bytes && makeFingerprint(bytes);
    } catch (error) {
      throw error instanceof MissingValue ? problem(name, error.message, error.hint) : error;
    }
  };
  const [key, previous] = [await opened("key"), await opened("previous")];
  if (key && key.kid !== config.kid)
    throw problem("kid", "this is not the id of the key that is at hand", `that key's id is ${key.kid}`);
  if (!key && needed) {
    const [message, hint] = missing(config.key, context);
    throw problem(
      "key",
      `${called(config.key)} ${message}, and tags are written under the key that it holds`,
      hint,
    );
  }
  return { kid: config.kid, ...(key && { key }), ...(previous && { previous }) };
}

const called = (source: RootSource): string =>
  source.from === "env" ? `the environment variable ${source.name}` : "the sealed value";

const missing = (source: RootSource, context: FingerprintContext) =>
  source.from === "env"
    ? (["is not set", hintOfUnset(source.name, context)] as const)
    : ([
        "cannot be opened by this identity",
        "give it the role Key Vault Crypto Service Encryption User on the vault of the key that it is sealed to",
      ] as const);

async function fromEnv(name: string, { env }: FingerprintContext): Promise<Sealed | undefined> {
  const text = env(name);
  return text ? Sealed.text(text) : undefined;
}

async function fromSealed(
  jwe: string,
  keys: readonly SealingKey[],
  { unwrap }: FingerprintContext,
): Promise<Sealed | undefined> {
  try {
    return await openJwe(jwe, { object: fingerprintAddress, keys }, unwrap);
  } catch (error) {
    if (isFault(error, "forbidden")) return undefined;
    throw error;
  }
}
