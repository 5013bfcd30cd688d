import { rootBytes } from "../../evidence/fingerprint.ts";
import { editManifest } from "../../manifest/edit/edit.ts";
import { loadManifests } from "../../manifest/load.ts";
import { MissingValue, type Problem, ProblemsError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import type { Kind } from "../../model/object.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { World } from "../../model/world.ts";
import { fingerprintAddress, sealAddress } from "../../sources/sealed/address.ts";
import { sealJwe } from "../../sources/sealed/seal.ts";
import { openConnections } from "../run/connections.ts";
import { loadSet } from "../run/load-set.ts";
import { findManifest, overlayFiles } from "./new-files.ts";
import { asProblem, openSealingKey, type SealOptions, selectionOfSeal } from "./sealing-key.ts";

/** A sealed value, the key that opens it, and what it is for. */
export type SealedValue = {
  readonly jwe: string;
  readonly kid: string;
  readonly objects: readonly string[];
};

/** The object to seal for, and the manifest that names its vaults. */
export type SealWish = {
  readonly path: string;
  readonly kind: Kind;
  readonly name: string;
  /** Puts the sealed value into the manifest, whose other bytes stay. */
  readonly write: boolean;
};

type SealingWorld = Pick<World, "files" | "connect">;

/**
 * Seals a value for an object in every vault that a manifest names. The value is asked for when all else is right.
 * @throws ProblemsError for what people wrote, also for a key that is not the listed one; FileError, VaultError
 */
export async function sealValue(
  value: () => Promise<Sealed>,
  { path, kind, name, write }: SealWish,
  options: SealOptions,
  { files, connect }: SealingWorld,
): Promise<SealedValue> {
  const selection = { ...selectionOfSeal(options), paths: [path] };
  // An object without its value may not be valid yet, so the result is checked.
  const { set, problems } = await loadManifests(selection, files);
  const known = set.vaults.length > 0 && set.sealing.length > 0;
  if (!known && problems.length > 0) throw new ProblemsError(problems);
  if (set.vaults.length === 0) throw new ProblemsError([noVault(path)]);
  const objects = set.vaults.map(({ url }) => sealAddress(url, { kind, name }));
  const sealed = await asProblem(async () => {
    const to = await openSealingKey(options, set, { files, connection: openConnections(connect).to });
    return { jwe: await sealJwe(await value(), to, objects, set.sealing), kid: to.kid, objects };
  });
  if (!write) return sealed;

  const file = await findManifest(path, set.root, files);
  const edits = [{ kind, name, sealed: sealed.jwe, add: true }];
  const edited = editManifest(path, await files.read(file, inputLimits.manifest), edits);
  if (edited.text === undefined) throw new ProblemsError(edited.problems);
  await loadSet(selection, overlayFiles(files, new Map([[file, edited.text]])));
  await files.replace(file, edited.text);
  return sealed;
}

/**
 * Seals a fingerprint key, for the config.
 * @throws as `seal`, and for a value that is none
 */
export async function sealFingerprint(
  value: () => Promise<Sealed>,
  options: SealOptions,
  { files, connect }: SealingWorld,
): Promise<SealedValue> {
  const { set, problems } = await loadManifests({ ...selectionOfSeal(options), paths: [] }, files);
  if (set.sealing.length === 0 && problems.length > 0) throw new ProblemsError(problems);
  return asProblem(async () => {
    const to = await openSealingKey(options, set, { files, connection: openConnections(connect).to });
    const root = await value();
    if (!rootBytes(root))
      throw new MissingValue(
        "fingerprint-invalid",
        "a fingerprint key is 32 random bytes or more, in base64",
        "make one with: openssl rand -base64 32",
      );
    const objects = [fingerprintAddress];
    return { jwe: await sealJwe(root, to, objects, set.sealing), kid: to.kid, objects };
  });
}

const noVault = (path: string): Problem => ({
  code: "vault-unlisted",
  message: `${path} names no vault of the config`,
  hint: "write the manifest's vault first",
});
