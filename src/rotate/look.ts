import { isFault } from "../model/errors.ts";
import type { LiveObject, LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { type Dueness, pendingId, type RotationDue } from "../model/rotation.ts";
import type { Sealed } from "../model/sealed.ts";
import { addDuration, subtractDuration } from "../model/time.ts";
import type { Reader } from "../model/world.ts";
import { Refusal } from "./context.ts";

type SecretReader = Pick<Reader["secret"], "get" | "listVersions">;

/** A secret as it stands in the vault now, with its pending secret. */
export type LiveRotation = {
  /** The newest version and its value; absent where there is no secret. */
  readonly main?: LiveVersion;
  readonly value?: Sealed;
  readonly pending:
    | { readonly is: "none" }
    /** The last rotation is over: it is disabled. `left`: older versions of runs that died after another had begun. */
    | { readonly is: "closed"; readonly live: LiveVersion; readonly left: readonly LiveVersion[] }
    | { readonly is: "open"; readonly live: LiveVersion; readonly value: Sealed };
};

/**
 * Looks at both by a GET each, because lists do not tell which of the versions of one second is the newest. It looks at
 * the pending secret first: what another run publishes in between is then never taken for older than its pending.
 * @throws Refusal where the secret is disabled; VaultError where a GET fails
 */
export async function lookAtRotation(id: ObjectId, secret: SecretReader): Promise<LiveRotation> {
  const pending = await readPending(id, secret);
  const newest = await readNewest(id.name, secret);
  return { ...(newest && { main: newest.live, value: newest.value }), pending };
}

async function readNewest(
  name: string,
  { get }: SecretReader,
): Promise<Awaited<ReturnType<SecretReader["get"]>> | undefined> {
  try {
    return await get(name);
  } catch (error) {
    if (isFault(error, "not found")) return undefined;
    if (isFault(error, "disabled"))
      throw new Refusal("it is disabled", "enable it, or take its rotation out");
    throw error;
  }
}

async function readPending(
  id: ObjectId,
  { get, listVersions }: SecretReader,
): Promise<LiveRotation["pending"]> {
  const { name } = pendingId(id);
  try {
    return { is: "open", ...(await get(name)) };
  } catch (error) {
    if (isFault(error, "not found")) return { is: "none" };
    if (!isFault(error, "disabled")) throw error;
  }
  const versions = await Array.fromAsync(listVersions(name));
  const [live] = versions.sort((a, b) => b.created - a.created);
  return live ? { is: "closed", live, left: versions.filter(({ enabled }) => enabled) } : { is: "none" };
}

/** What lists tell of an object with a rotation. `unfinished`: a rotation of ours began, and did not end. */
export type RotationStanding = {
  readonly live?: Pick<LiveObject, "created" | "expiresOn"> | undefined;
  readonly unfinished: boolean;
};

/** Whether a rotation is due; `now` is the vault's clock in epoch seconds. */
export function judgeDue(due: RotationDue, { live, unfinished }: RotationStanding, now: number): Dueness {
  if (unfinished) return { is: "due", why: "unfinished" };
  if (!live) return { is: "due", why: "missing" };
  if ("every" in due) return since("age", addDuration(live.created, due.every), now);
  if (live.expiresOn === undefined) return { is: "never" };
  return since("expiry", subtractDuration(live.expiresOn, due.beforeExpiry), now);
}

const since = (why: "age" | "expiry", at: number, now: number): Dueness =>
  at <= now ? { is: "due", why, since: at } : { is: "later", at };
