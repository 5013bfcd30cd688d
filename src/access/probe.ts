/**
 * Finds out what an identity may do in a vault, without a change. A verb that reads is simply called. A verb that writes
 * is called for a name that no object has. If the vault checks the role before the name, 403 means that the right is
 * missing, and 404 means that it is there. The embedded vault does so; on Azure it was seen for GET only, and is [?] for
 * the rest. See docs/how-to/access.md.
 *
 * A verb that could make something is never tried: set, create, import, a rotation policy. Neither is rotate: its method
 * reads the key first, so a 404 would speak of the right to read.
 */
import type { AccessVerb, Verdict } from "../model/access.ts";
import { isFault, type VaultFault } from "../model/errors.ts";
import type { Writer } from "../model/world.ts";
import type { Need } from "./needs.ts";

type Harmless = "list" | "listDeleted" | "get" | "update" | "delete" | "recover" | "purge";

/** The part of a connection that a probe has: by type it cannot make an object or a version. */
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

/** Should an object ever have the name, it has no such version. */
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

/** The verdict of a call that failed; undefined where it did not. */
async function answer(call: () => Promise<unknown>): Promise<Verdict | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (!isFault(error, ...aboutTheCall)) throw error;
    // After a lost answer the error of a write is that of the look for its effect, and its status is not the write's.
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
