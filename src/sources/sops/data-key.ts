import type { SopsVaultKey } from "../../model/config.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { Unwrap } from "../../model/world.ts";
import { openWithAge } from "./age.ts";
import { openWithAzure, sopsKeyId } from "./azure.ts";
import { asSopsLeftIt, type Metadata, type Refuse, useSopsProgram } from "./metadata.ts";

export type KeysAtHand = {
  /** Texts as age-keygen writes them. */
  readonly identities: readonly Sealed[];
  /** Asked before any call: a file's text may name any vault. */
  readonly allowedKeys: readonly SopsVaultKey[];
  readonly unwrap: Unwrap;
};

/** The key of all leaves of one file. age opens it where an identity is at hand, else at most one call does. */
export async function openDataKey(file: Metadata, atHand: KeysAtHand, refuse: Refuse): Promise<Uint8Array> {
  const key =
    (await openWithAge(file.age, atHand.identities, refuse)) ??
    (await openWithAzure(file.azure, atHand.allowedKeys, atHand.unwrap, refuse));
  if (!key) return refuseUnopened(file, refuse);
  if (key.length !== 32) refuse("has a data key of another size than 32 bytes", asSopsLeftIt);
  return key;
}

function refuseUnopened({ age, azure, others }: Metadata, refuse: Refuse): never {
  if (age.length + azure.length > 0)
    refuse(
      "is encrypted to no recipient that is at hand",
      [
        ...age
          .slice(0, 1)
          .map(() => "give the age identity of one of its recipients in SOPS_AGE_KEY or SOPS_AGE_KEY_FILE"),
        ...azure.slice(0, 1).map((key) => `allow its Key Vault key ${sopsKeyId(key)} in sources.sopsKeys`),
      ].join(", or "),
    );
  if (others.length > 0) refuse(`is encrypted to ${others.join(", ")} alone`, useSopsProgram);
  return refuse("names no recipient", asSopsLeftIt);
}
