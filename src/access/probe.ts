/**
 * How a vault is asked what an identity may do, without a change. What reads is simply called. What writes is asked of
 * a name that is not there. If the vault looks at the role before the name, 403 is a missing right and 404 is none: the
 * embedded vault does; on Azure it was seen for GET only, and is [?] for the rest. See docs/access.md.
 *
 * What would make something where nothing is, is never tried: set, create, import, a rotation policy. Nor is rotate:
 * its method looks at the key before it asks, so a 404 would tell of the right to read.
 */
import type { AccessVerb, Verdict } from "../model/access.ts";
import { isFault, type VaultFault } from "../model/errors.ts";
import type { Writer } from "../model/world.ts";
import type { Need } from "./needs.ts";

type Harmless = "list" | "listDeleted" | "get" | "update" | "delete" | "recover" | "purge";

/** The part of a connection that a probe is given: by type nothing that makes an object or a version. */
export type Probed = {
  readonly secret: Pick<Writer["secret"], Harmless>;
  readonly key: Pick<Writer["key"], Harmless | "rotationPolicy" | "unwrap">;
};

type Call = (vault: Probed, name: string) => Promise<unknown>;

const first = (items: AsyncIterable<unknown>): Promise<unknown> => items[Symbol.asyncIterator]().next();

const reading: { readonly [verb in AccessVerb]?: Call } = {
  "list secrets": ({ secret }) => first(secret.list()),
  "list deleted secrets": ({ secret }) => first(secret.listDeleted()),
  "get secret": ({ secret }, name) => secret.get(name),
  "list keys": ({ key }) => first(key.list()),
  "list deleted keys": ({ key }) => first(key.listDeleted()),
  "get key": ({ key }, name) => key.get(name),
  "get rotation policy": ({ key }, name) => key.rotationPolicy(name),
};

/** Should the name ever be there, this is no version of it. */
const noVersion = "0".repeat(32);

const writing: { readonly [verb in AccessVerb]?: Call } = {
  "update secret": ({ secret }, name) => secret.update(name, noVersion, {}),
  "delete secret": ({ secret }, name) => secret.delete(name),
  "recover secret": ({ secret }, name) => secret.recover(name),
  "purge secret": ({ secret }, name) => secret.purge(name),
  "update key": ({ key }, name) => key.update(name, noVersion, {}),
  "delete key": ({ key }, name) => key.delete(name),
  "recover key": ({ key }, name) => key.recover(name),
  "purge key": ({ key }, name) => key.purge(name),
  // As long as the smallest key's ciphertext.
  "unwrap key": ({ key }, name) => key.unwrap({ name, version: noVersion }, "unwrapKey", new Uint8Array(256)),
  "decrypt by key": ({ key }, name) =>
    key.unwrap({ name, version: noVersion }, "decrypt", new Uint8Array(256)),
};

/**
 * @param absent a name that no object has.
 * @throws VaultError for what says nothing of the right.
 */
export async function probeVault({ verb, name }: Need, vault: Probed, absent: string): Promise<Verdict> {
  const [read, write] = [reading[verb], writing[verb]];
  if (read) return (await answer(() => read(vault, name))) ?? { result: "allowed", by: "call" };
  if (!write) return { result: "not tried" };
  // Done to nothing: the answer was lost, and the look for its effect found what it had to find.
  return (await answer(() => write(vault, absent))) ?? { result: "unclear", message: "The answer was lost." };
}

/** What a failure tells of the right; undefined where there was none. */
async function answer(call: () => Promise<unknown>): Promise<Verdict | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (!isFault(error, ...aboutTheCall)) throw error;
    // After a lost answer a write tells what the look for its effect met: then the status is not the fault's own.
    if (error.fault === "forbidden" && error.status === 403) return { result: "denied" };
    if (error.fault === "not found" && error.status === 404) return { result: "allowed", by: "absent name" };
    if (error.fault === "disabled") return { result: "allowed", by: "call" };
    return { result: "unclear", message: error.message };
  }
}

const aboutTheCall = [
  "forbidden",
  "not found",
  "disabled",
  "deleted but recoverable",
  "being deleted",
  "being recovered",
  "conflict",
  "invalid",
] as const satisfies readonly VaultFault[];
