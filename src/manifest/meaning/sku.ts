import type { VaultConfig } from "../../model/config.ts";
import type { Desired } from "../../model/desired.ts";
import type { Problem, ProblemAt } from "../../model/errors.ts";
import { isManagedHsmUrl } from "../../model/key-vault/clouds.ts";
import { foldName } from "../../model/object.ts";

/** The keys that a standard vault cannot hold, in vaults that the config calls standard. */
export function checkSkus(
  desired: readonly Desired[],
  vaults: readonly VaultConfig[],
  problemAt: ProblemAt,
): readonly Problem[] {
  const standard = namesOf(vaults.filter(({ url, sku }) => sku === "standard" && !isManagedHsmUrl(url)));
  return desired
    .filter(isHsmKey)
    .flatMap(({ id, place, ...one }) =>
      standard.has(foldName(id.vault))
        ? [
            problemAt(
              "valuePlace" in one ? one.valuePlace : place,
              "property-conflict",
              `a key in hardware needs a premium vault, and the config says that ${id.vault} is a standard one`,
              "declare a type without -HSM, or correct the vault's sku",
            ),
          ]
        : [],
    );
}

/** The same vaults; of which nobody says the sku, that is premium where the manifests declare HSM keys for it. */
export function assumeSkus<Vault extends VaultConfig>(
  vaults: readonly Vault[],
  desired: readonly Desired[],
): readonly Vault[] {
  const needing = new Set(desired.filter(isHsmKey).map(({ id }) => foldName(id.vault)));
  return vaults.map((vault) =>
    vault.sku === undefined && needing.has(foldName(vault.name)) && !isManagedHsmUrl(vault.url)
      ? { ...vault, sku: "premium", assumedSku: true }
      : vault,
  );
}

const namesOf = (vaults: readonly VaultConfig[]) => new Set(vaults.map(({ name }) => foldName(name)));

/** Whether a key is wanted in hardware: RSA and EC need a premium vault for that. Symmetric keys need a managed HSM. */
function isHsmKey(desired: Desired): boolean {
  if (desired.state === "absent" || desired.kind !== "key") return false;
  const { origin } = desired;
  if (origin.from === "material") return origin.hardwareProtected;
  return origin.spec.keyType === "RSA-HSM" || origin.spec.keyType === "EC-HSM";
}
