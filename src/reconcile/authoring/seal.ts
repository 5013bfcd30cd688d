import { rootBytes } from "../../evidence/fingerprint.ts";
import { editManifest } from "../../manifest/edit/edit.ts";
import { loadManifests } from "../../manifest/load.ts";
import { MissingValue, type Problem, ProblemsError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { foldName, type Kind } from "../../model/object.ts";
import { mostSecretBytes, type Sealed } from "../../model/sealed.ts";
import type { World } from "../../model/world.ts";
import { fingerprintAddress, sealAddress } from "../../sources/sealed/address.ts";
import { sealJwe } from "../../sources/sealed/seal.ts";
import { leavesOfFiles } from "../../sources/sops.ts";
import { loadSet } from "../run/load-set.ts";
import { takeValue } from "../run/values/take-value.ts";
import { openConnections } from "../run/vaults/connections.ts";
import { findManifest, overlayFiles } from "./new-files.ts";
import { asProblem, openSealingKey, type SealOptions, selectionOfSeal } from "./sealing-key.ts";

/** A sealed value, the key that opens it, and what it is for. */
export type SealedValue = {
  readonly jwe: string;
  readonly kid: string;
  readonly objects: readonly string[];
  /** Why `apply` refuses the value where it stands alone; absent: it takes the value. */
  readonly flaw?: string;
};

/** The object to seal for, and the manifest that names its vaults. */
export type SealWish = {
  readonly path: string;
  readonly kind: Kind;
  readonly name: string;
  /** Puts the sealed value into the manifest, whose other bytes stay. Without it a value with a flaw is sealed too. */
  readonly write: boolean;
};

type SealingWorld = Pick<World, "files" | "connect">;

/**
 * Seals a value for an object in every vault that a manifest names. The value is asked for when all else is right.
 * @throws ProblemsError for what people wrote, also for a key that is not the listed one, and where a value is to be
 * written that `apply` would refuse; FileError, VaultError
 */
export async function sealValue(
  value: () => Promise<Sealed>,
  { path, kind, name, write }: SealWish,
  options: SealOptions,
  { files, connect }: SealingWorld,
): Promise<SealedValue> {
  const selection = { ...selectionOfSeal(options), paths: [path] };
  // An object without its value may not be valid yet, so the result is checked.
  const { set, problems } = await loadManifests(selection, files, leavesOfFiles(files));
  const known = set.vaults.length > 0 && set.sealing.length > 0;
  if (!known && problems.length > 0) throw new ProblemsError(problems);
  if (set.vaults.length === 0) throw new ProblemsError([noVault(path)]);
  const objects = set.vaults.map(({ url }) => sealAddress(url, { kind, name }));
  const { given, sealed } = await asProblem(async () => {
    const to = await openSealingKey(options, set, { files, connection: openConnections(connect).to });
    const given = await value();
    if (write) checkValue(given, kind);
    return {
      given,
      sealed: { jwe: await sealJwe(given, to, objects, set.sealing), kid: to.kid, objects },
    };
  });
  if (!write) return { ...sealed, ...describeFlaw(given, kind) };

  const file = await findManifest(path, set.root, files);
  const edits = [{ kind, name, sealed: sealed.jwe, add: true }];
  const edited = editManifest(path, await files.read(file, inputLimits.manifest), edits);
  if (edited.text === undefined) throw new ProblemsError(edited.problems);
  const loaded = await loadSet(selection, overlayFiles(files, new Map([[file, edited.text]])));
  await asProblem(async () => {
    for (const desired of loaded.set.desired)
      if (
        desired.state === "present" &&
        desired.kind === kind &&
        foldName(desired.id.name) === foldName(name)
      )
        takeValue(given, kind, desired);
  });
  await files.replace(file, edited.text);
  return sealed;
}

/** Throws a MissingValue where no object of a kind can hold a value as it stands. */
function checkValue(value: Sealed, kind: Kind): void {
  if (kind === "secret" && !value.isText)
    throw new MissingValue(
      "value-invalid",
      "the value is not UTF-8 text",
      "convert it, or seal it with --print and write { base64: { sealed: ... } } into the manifest",
    );
  takeValue(value, kind, undefined);
}

function describeFlaw(value: Sealed, kind: Kind): { readonly flaw?: string } {
  try {
    checkValue(value, kind);
    return {};
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    const isTooLong = kind === "secret" && !value.within(mostBytesInBase64);
    return { flaw: `${error.message}${isTooLong ? ", and in base64 it is over 25 KB" : ""}` };
  }
}

/** Base64 makes four characters of three bytes. */
const mostBytesInBase64 = Math.floor(mostSecretBytes / 4) * 3;

/**
 * Seals a fingerprint key, for the config.
 * @throws as `seal`, and for a value that is none
 */
export async function sealFingerprint(
  value: () => Promise<Sealed>,
  options: SealOptions,
  { files, connect }: SealingWorld,
): Promise<SealedValue> {
  const { set, problems } = await loadManifests(
    { ...selectionOfSeal(options), paths: [] },
    files,
    leavesOfFiles(files),
  );
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
