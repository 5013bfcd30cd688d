// What has to hold of keys beside what has to hold of every object.
import { isDeepStrictEqual } from "node:util";
import type { Git } from "./git.ts";
import { type Held, newest, type Version } from "./holdings.ts";
import { type DeclaredKey, jwkOf, keyStore, type PresentKey, type WrittenKey } from "./keys.ts";

const meantNumber = (git: Git): string => jwkOf(git.changes[keyStore]).d;

/** Nobody's key, of which every byte has to stay: it is not what git declares, and may not become it. */
export function keyMustStay(git: Git, { origin, written }: PresentKey, live: Version): boolean {
  if (origin.from === "service") return live.key?.type !== `EC ${origin.curve}`;
  return live.value !== meantNumber(git) && written.adopt === undefined;
}

/** Whether a key got a version though nothing in git asks for one. */
export function unasked(declared: DeclaredKey | undefined, before: Held, after: Held): boolean {
  if (after.versions.length <= before.versions.length) return false;
  if (declared?.state !== "present") return true;
  const { allowNewVersion, rotate, adopt } = declared.written;
  return !allowNewVersion && rotate === undefined && adopt === undefined;
}

/** Whether the key's policy, declared or not, gives new versions their date. */
export const datesItself = ({ rotationPolicy }: WrittenKey, { policy }: Held): boolean =>
  rotationPolicy === undefined ? typeof policy?.expiry === "string" : rotationPolicy?.expiresIn !== undefined;

/** What a key lost that the manifest does not mention; another type has other operations. */
export function uncarriedOfKey(own: WrittenKey, held: Held, then: Held): readonly string[] {
  const [from, to] = [newest(held).key, newest(then).key];
  const lost: string[] = [];
  if (own.keyOps === undefined && from?.type === to?.type && !isDeepStrictEqual(from?.ops, to?.ops))
    lost.push("operations");
  if (own.rotationPolicy === undefined && !isDeepStrictEqual(held.policy, then.policy))
    lost.push("rotation policy");
  return lost;
}

/** What of a key is not as git wants it. */
export function keyDifferences(git: Git, { origin, written }: PresentKey, held: Held): readonly string[] {
  const { key, value } = newest(held);
  const { keyOps, rotationPolicy } = written;
  const found: string[] = [];
  if (origin.from === "service" && key?.type !== `EC ${origin.curve}`) found.push("type");
  if (origin.from === "material" && value !== meantNumber(git)) found.push("material");
  if (keyOps && !isDeepStrictEqual(keyOps.toSorted(), key?.ops)) found.push("operations");
  if (rotationPolicy !== undefined && !isPolicy(rotationPolicy, held)) found.push("rotation policy");
  return found;
}

/** Whether a key has the policy that is written; the service adds a Notify to it. */
function isPolicy(written: Exclude<WrittenKey["rotationPolicy"], undefined>, { policy }: Held): boolean {
  const actions: readonly Action[] = JSON.parse(policy?.actions ?? "[]");
  const rotates = actions.filter(({ action }) => action.type === "Rotate").map(({ trigger }) => trigger);
  const wanted = (written?.lifetimeActions ?? []).map(({ action: _, ...trigger }) => trigger);
  return isDeepStrictEqual([policy?.expiry ?? undefined, rotates], [written?.expiresIn, wanted]);
}

type Action = { readonly action: { readonly type: string }; readonly trigger: object };
