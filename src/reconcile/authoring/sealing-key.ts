import { loadManifests } from "../../manifest/load.ts";
import type { DesiredSet, SealingKey, VaultConfig } from "../../model/config.ts";
import { MissingValue, ProblemsError } from "../../model/errors.ts";
import { inputLimits, parseJson } from "../../model/input.ts";
import { isUnknown, rsaMembers } from "../../model/key.ts";
import { foldName } from "../../model/object.ts";
import type { Files, Reader, World } from "../../model/world.ts";
import { parseKeyAddress } from "../../sources/sealed/address.ts";
import { findPairing } from "../../sources/sealed/pairing.ts";
import { parsePublicKey, thumbprintOf } from "../../sources/sealed/public-key.ts";
import { leavesOfFiles } from "../../sources/sops.ts";

/** What to seal to: the full id of a key's version, and its public half as parsed JSON. */
type SealTo = { readonly kid: string; readonly jwk: unknown };

/** How the key to seal to is chosen and read, and which config vouches for it. */
export type SealOptions = {
  /** A public key as a JWK, as typed; without it the vault that holds the key is asked. */
  readonly file?: string;
  /** One of `sealing.keys`; the last of them where it is left out. */
  readonly kid?: string;
  readonly config?: string;
  readonly emulator: boolean;
};

export const selectionOfSeal = ({ config, emulator }: SealOptions) => ({
  emulator,
  ...(config !== undefined && { config }),
});

/** What can be asked for while values are encrypted: files, and the public half of a key. */
export type SealingContext = {
  readonly files: Files;
  readonly connection: (vault: VaultConfig) => { readonly key: Pick<Reader["key"], "get"> };
};

/**
 * The key that new values are sealed to.
 * @throws MissingValue where the config lists none, or pairs it with another public key; FileError and VaultError
 */
export async function openSealingKey(
  { kid, file }: SealOptions,
  { sealing, listed }: Pick<DesiredSet, "sealing" | "listed">,
  context: SealingContext,
): Promise<SealTo> {
  const id =
    kid === undefined ? sealing.at(-1)?.id : sealing.find((one) => foldName(one.id) === foldName(kid))?.id;
  if (id === undefined)
    throw new MissingValue(
      "sealed-invalid",
      `the config lists ${kid === undefined ? "no key" : "no such key"} in sealing.keys`,
      "seal --pair https://VAULT/keys/NAME prints the entry",
    );
  const jwk = file === undefined ? (await readSealTo(id, listed, context)).jwk : await inFile(file, context);
  findPairing(id, jwk, sealing);
  return { kid: id, jwk };
}

/**
 * The entry of `sealing.keys` for a key. Whoever adds it vouches for it.
 * @param id full, or without a version for the newest one
 * @throws ProblemsError where the config cannot be read or is not what it takes; FileError and VaultError
 */
export async function makePairing(
  id: string,
  options: SealOptions,
  { files, connect }: Pick<World, "files" | "connect">,
): Promise<SealingKey> {
  const { set, problems } = await loadManifests(
    { ...selectionOfSeal(options), paths: [] },
    files,
    leavesOfFiles(files),
  );
  if (set.listed.length === 0) throw new ProblemsError(problems);
  const context = { files, connection: connect };
  return asProblem(async () => {
    const { file } = options;
    const { id: full, jwk } =
      file === undefined
        ? await readSealTo(id, set.listed, context)
        : { id, jwk: await inFile(file, context) };
    return { id: full, thumbprint: thumbprintOf(parsePublicKey(jwk)) };
  });
}

async function readSealTo(
  id: string,
  listed: readonly VaultConfig[],
  context: SealingContext,
): Promise<{ readonly id: string; readonly jwk: unknown }> {
  const { vault, name, version, key, rsa } = await readPublicKey(id, listed, context);
  return {
    id: `${vault.url}/keys/${name}/${version}`,
    jwk: { kty: isUnknown(key.spec) ? key.spec.text : key.spec.keyType, ...rsa, key_ops: key.keyOps },
  };
}

/**
 * Asks a vault of the config for the public half of a key; `rsa` is undefined where it is no RSA key.
 * @param id full, or without a version for the newest one
 * @throws MissingValue where the config lists no such vault; VaultError
 */
export async function readPublicKey(
  id: string,
  listed: readonly VaultConfig[],
  { connection }: Pick<SealingContext, "connection">,
) {
  const { vaultUrl, name, version } = parseKeyAddress(id);
  const vault = listed.find(({ url }) => foldName(url) === foldName(vaultUrl));
  if (!vault)
    throw new MissingValue(
      "vault-unlisted",
      `the config lists no vault at ${vaultUrl}, where the key ${name} is`,
      "add it to the config's vaults: no other vault is ever reached",
    );
  const { live, key } = await connection(vault).key.get(name, version);
  return { vault, name, version: live.version, key, rsa: rsaMembers(key.numbers ?? "") };
}

async function inFile(typed: string, { files }: SealingContext): Promise<unknown> {
  const path = files.resolve(files.workingDirectory, typed);
  const jwk = parseJson(await files.read(path, inputLimits.publicKey));
  if (jwk === undefined)
    throw new MissingValue(
      "sealed-invalid",
      `${typed} is not JSON`,
      "give a public key as a JWK: kty, n and e",
    );
  return jwk;
}

/** Does a step. A `MissingValue` of it becomes a problem of the run. */
export async function asProblem<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    throw new ProblemsError([{ code: error.code, message: error.message, hint: error.hint }]);
  }
}
