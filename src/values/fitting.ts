import type { DesiredKey } from "../model/desired.ts";
import { MissingValue } from "../model/errors.ts";
import type { Material } from "./material.ts";

/** What can be done with imported keys. Source: key-vault/keys/about-keys-details. */
const operations = {
  RSA: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"],
  EC: ["sign", "verify"],
} as const;

/**
 * The material, where it is what the manifest says of its key.
 * @throws MissingValue where its type is another than declared, or does not have the declared operations
 */
export function fitting(material: Material, { origin, properties }: DesiredKey): Material {
  if (origin.from !== "material") return material;
  const { keyType } = material.spec;
  const family = keyType.startsWith("EC") ? "EC" : "RSA";
  if (origin.family && origin.family !== family)
    throw new MissingValue(
      `the material is an ${family} key, and keyType says ${origin.family}-HSM`,
      `say keyType: ${family}-HSM, or give the other key`,
    );
  const fits: readonly string[] = operations[family];
  // Only a key in hardware may import others.
  const may = (operation: string) =>
    fits.includes(operation) || (operation === "import" && family === "RSA" && origin.hardwareProtected);
  const others = (properties.keyOps ?? []).filter((operation) => !may(operation));
  if (others.length > 0)
    throw new MissingValue(
      `the material is an ${family} key, and keyOps holds ${others.join(", ")}`,
      `an ${family} key that is imported takes ${fits.join(", ")}`,
    );
  return material;
}
