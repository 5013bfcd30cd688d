import { findDeclared } from "../../findings/findings.ts";
import { documentHead, type ValidateDocument } from "../../model/document.ts";
import { byVault } from "../../model/object.ts";
import type { World } from "../../model/world.ts";
import { loadSet, type SetSelection } from "./load-set.ts";

/**
 * Checks manifests and config with no network and no credentials. Where they break a policy, the findings say so.
 * @throws ProblemsError with every problem at once
 */
export async function validate(
  selection: SetSelection,
  world: Pick<World, "files">,
): Promise<ValidateDocument> {
  const { set } = await loadSet(selection, world.files);
  const desiredIn = byVault(set.desired);
  const vaults = set.vaults.map(({ name, url }) => ({ vault: name, url, objects: desiredIn(name).length }));
  return { ...documentHead("Validation"), files: set.files, vaults, findings: findDeclared(set) };
}
