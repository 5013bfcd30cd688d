import { replaceControls } from "../../manifest/read/excerpt.ts";

/** A resource of Terraform as its code has it, and which of its instances manifests declare now. */
export type ForgottenResource = {
  /** Its address without instance keys. */
  readonly resource: string;
  readonly carried: readonly string[];
  readonly kept: readonly string[];
};

/**
 * The `removed` blocks by which Terraform forgets what manifests declare now, and destroys nothing. A block is about a
 * whole resource: it takes no instance keys. Where Terraform is to keep some instances, comments say how it forgets the
 * others. OpenTofu takes
 * `lifecycle` from 1.10 on. Sources: https://developer.hashicorp.com/terraform/language/block/removed, opentofu#2628
 */
export function formatRemovedBlocks(resources: readonly ForgottenResource[]): string {
  const parts = resources.map(({ resource, carried, kept }) =>
    kept.length === 0 && isResource(resource) ? formatBlock(resource) : formatCommands(carried),
  );
  return [head, ...parts].join("\n");
}

const head = `# These blocks let Terraform (1.7 or newer) or OpenTofu (1.10 or newer) forget objects, and destroy nothing.
# 1. Put this file into the root module, and delete the resource blocks that it names, and no others, in one change.
# 2. Read the plan before you apply it: each of these objects "will not be destroyed", and nothing else goes.
# 3. Apply it before keyvault-gitops writes its first tag. Then delete this file.
`;

const formatBlock = (resource: string): string => `removed {
  from = ${resource}

  lifecycle {
    destroy = false
  }
}
`;

/** Nothing that came from a file is written as code unless it can be nothing but an address. */
const isResource = (address: string): boolean =>
  /^(?:module\.[\p{L}\p{N}_-]+\.)*azurerm_key_vault_(?:secret|key)\.[\p{L}\p{N}_-]+$/u.test(address);

/** In single quotes of a shell: an address may hold any text between its brackets. */
const formatCommands = (addresses: readonly string[]): string =>
  [
    "# Terraform keeps other instances of this resource, and a block cannot name single ones. Forget these by hand, and take",
    "# them out of its count or for_each in the same change, or Terraform would create them anew:",
    ...addresses.map(
      (address) => `#   terraform state rm '${replaceControls(address).replaceAll("'", `'\\''`)}'`,
    ),
    "",
  ].join("\n");
