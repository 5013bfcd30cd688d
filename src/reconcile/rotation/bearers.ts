import { usersOf } from "../../manifest/meaning/rotation.ts";
import { isRotated } from "../../model/desired.ts";
import type { LiveObject } from "../../model/live.ts";
import { foldName, type ObjectId, objectKey, objectName } from "../../model/object.ts";
import { credentialTag, isPendingName, type TargetConfig } from "../../model/rotation.ts";
import { ownerTag } from "../../model/state.ts";
import type { Reader, World } from "../../model/world.ts";
import { Refusal } from "../../rotate/context.ts";
import { addressOf } from "../../rotate/open-target.ts";
import { loadSet, type SetSelection } from "../run/load-set.ts";
import { type FoundRotation, type InspectedRotations, targetOf } from "./due-rotations.ts";

/**
 * Refuses a rotation that would renew a credential which another secret of ours publishes, as one does that has another
 * name in git now. A secret that git rotates has a target of its own, where the same name is another user.
 * @param users of the target
 * @throws Refusal that names the secret, VaultError where a list failed, ProblemsError for what people wrote
 */
export async function refuseBearers(
  id: ObjectId,
  target: TargetConfig,
  users: readonly string[],
  { found, connections }: Pick<InspectedRotations<Reader>, "found" | "connections">,
  selection: SetSelection,
  { files }: Pick<World, "files">,
): Promise<void> {
  if (users.length === 0) return;
  const bearers: { readonly id: ObjectId; readonly user: string }[] = [];
  for (const vault of new Map(found.map((one) => [foldName(one.vault.name), one.vault])).values())
    for await (const live of connections.to(vault).secret.list()) {
      const user = live.tags[credentialTag];
      const isOurs = vault.owners.includes(live.tags[ownerTag] ?? "");
      if (!isOurs || user === undefined || !users.includes(user) || isPendingName(live.name)) continue;
      if (isElsewhere(live, target)) continue;
      bearers.push({ id: { vault: vault.name, kind: "secret", name: live.name }, user });
    }
  const others = bearers.filter((one) => objectKey(one.id) !== objectKey(id));
  if (others.length === 0) return;
  // All that git rotates, because a part of the set does not tell of the rest.
  const { vault: _, select: __, ...whole } = selection;
  const { set } = await loadSet(whole, files);
  const rotated = new Set(set.desired.filter(isRotated).map((one) => objectKey(one.id)));
  const [first] = others.filter((one) => !rotated.has(objectKey(one.id)));
  if (!first) return;
  throw new Refusal(
    `its target would renew the credential of ${first.user}, which ${objectName(first.id)} publishes by its tag ${credentialTag}`,
    `where ${id.name} is its new name, say renamedFrom: ${first.id.name} and apply first; where nobody reads ${first.id.name} any more, delete it or take its tag ${credentialTag} away`,
  );
}

/**
 * Why a run would refuse a secret that is missing, as far as lists tell.
 * @throws VaultError where a list failed, ProblemsError for what people wrote
 */
export async function findBearerRefusal(
  { desired, due }: FoundRotation,
  inspected: InspectedRotations<Reader>,
  selection: SetSelection,
  world: Pick<World, "files">,
): Promise<Refusal | undefined> {
  if (desired.kind === "key" || due.is !== "due" || due.why !== "missing") return undefined;
  const target = targetOf(inspected.set, desired.rotation);
  try {
    await refuseBearers(desired.id, target, usersOf(target), inspected, selection, world);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return undefined;
}

/** The tag of Azure's rotation samples that names the resource says another one than the target's. */
function isElsewhere({ tags: { ProviderAddress: provider } }: LiveObject, target: TargetConfig): boolean {
  const address = addressOf(target);
  if (provider === undefined || !address?.includes("/providers/")) return false;
  return !foldName(address).endsWith(foldName(provider));
}
