import type { WrittenSource } from "../../manifest/written.ts";
import type { VaultConfig } from "../../model/config.ts";
import { MissingValue } from "../../model/errors.ts";
import { objectKey } from "../../model/object.ts";
import type { Sealed } from "../../model/sealed.ts";
import { sealAddress } from "../../sources/sealed/address.ts";
import { sealJwe } from "../../sources/sealed/seal.ts";
import type { ImportHome } from "../authoring/import-home.ts";
import {
  asProblem,
  openSealingKey,
  type SealingContext,
  type SealOptions,
} from "../authoring/sealing-key.ts";
import { takeValue } from "../run/values/take-value.ts";

/** A secret's value that is to stand in git, encrypted. */
export type ValueInGit = { readonly vault: VaultConfig; readonly name: string; readonly value: Sealed };

/** The sources of secrets by `objectKey`. */
export type WrittenSources = ReadonlyMap<string, WrittenSource>;

/** Why `apply` would take no such value; undefined where it takes it. */
export function flawOfValue(value: Sealed): string | undefined {
  if (value.within(0)) return "its value is empty";
  try {
    takeValue(value, "secret", undefined);
    return undefined;
  } catch (error) {
    if (error instanceof MissingValue) return error.message;
    throw error;
  }
}

/**
 * Seals each value to the key that the config lists for new ones, for its secret alone.
 * @throws ProblemsError where the config lists none, or pairs it with another public key; FileError and VaultError
 */
export async function sealValues(
  values: readonly ValueInGit[],
  options: SealOptions,
  { config }: ImportHome,
  { files, connection }: SealingContext,
): Promise<WrittenSources> {
  const { sealing, vaults: listed = [] } = config;
  return asProblem(async () => {
    const to = await openSealingKey(options, { sealing, listed }, { files, connection });
    const sealed = values.map(async ({ vault, name, value }) => {
      const objects = [sealAddress(vault.url, { kind: "secret", name })];
      return [
        objectKey({ vault: vault.name, kind: "secret", name }),
        { sealed: await sealJwe(value, to, objects, sealing) },
      ] as const;
    });
    return new Map(await Promise.all(sealed));
  });
}
