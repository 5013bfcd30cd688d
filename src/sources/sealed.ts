import { MissingValue, VaultError, type VaultFault } from "../model/errors.ts";
import type { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import type { Unwrap } from "../model/world.ts";
import { sealAddress } from "./sealed/address.ts";
import { admitSealed, openJwe, type SealBinding } from "./sealed/open.ts";
import { type CheckContext, type Flaw, type SourceKind, toFlaw } from "./source-kind.ts";

/** `{ sealed: <JWE> }`: a value that is encrypted to a vault's key, in git, and bound to the objects it is for. */
export const sealedSource: SourceKind<Extract<Source, { from: "sealed" }>> = {
  check: async ({ jwe }, context) => findSealedFlaw(jwe, bindingOf(context)),
  // It covers the ciphertext: sealing an equal value again gives a new revision.
  revision: ({ jwe }) => `sealed:${jwe}`,
  open: ({ jwe }, context) => openSealed(jwe, bindingOf(context), context.unwrap),
  auto: false,
};

/** The flaw that keeps a sealed value from being opened, as far as offline checks see; undefined where there is none. */
export function findSealedFlaw(jwe: string, binding: SealBinding): Flaw | undefined {
  try {
    admitSealed(jwe, binding);
    return undefined;
  } catch (error) {
    return toFlaw(error);
  }
}

/**
 * The value that is sealed.
 * @throws MissingValue where this one may not or cannot be opened; VaultError where its key's vault was not reached
 */
export async function openSealed(jwe: string, binding: SealBinding, unwrap: Unwrap): Promise<Sealed> {
  try {
    return await openJwe(jwe, binding, unwrap);
  } catch (error) {
    const refusal = error instanceof VaultError && refusals[error.fault];
    throw refusal ? new MissingValue(error.code, ...refusal) : error;
  }
}

const bindingOf = ({ id, vault, sealing }: CheckContext): SealBinding => ({
  object: sealAddress(vault.url, id),
  keys: sealing,
});

/** The vault's refusals that concern this value alone: each becomes a problem at the value's place. */
const refusals: { readonly [fault in VaultFault]?: readonly [message: string, hint: string] } = {
  forbidden: [
    "the key that the value is sealed to may not be used by this identity",
    "give it the role Key Vault Crypto Service Encryption User on the key's vault",
  ],
  "not found": [
    "the key that the value is sealed to is not there",
    "recover the key, or seal the value to another one",
  ],
  disabled: [
    "the key that the value is sealed to is disabled",
    "enable that version as long as values are sealed to it",
  ],
  invalid: [
    "the key's vault does not open the sealed value",
    "seal it again; the key must be an RSA key whose keyOps have unwrapKey",
  ],
};
