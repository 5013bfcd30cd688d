import { cosmosDbOrigin } from "../../model/azure-keys/resource.ts";
import { findKeyType } from "../../model/azure-keys/types.ts";
import { renewalOf } from "../../model/rotation.ts";
import type { Sealed } from "../../model/sealed.ts";
import { addDuration } from "../../model/time.ts";
import { Refusal } from "../context.ts";
import { type OpenTarget, type Target, type TargetContext, TargetError } from "../target.ts";
import { type AzureKeysConfig, labelOf } from "./azure-keys/explain.ts";
import { connectKeyRequests, type KeyRequests } from "./azure-keys/key-requests.ts";
import { addOwnKey, ownKeyIn } from "./azure-keys/own-key.ts";
import { probeCosmosDb } from "./azure-keys/probe-cosmos-db.ts";

type Context = Pick<TargetContext, "token" | "generate" | "sleep" | "now">;

/** Milliseconds between two looks at a list that still holds the earlier key. */
const pauses: readonly number[] = [2, 3, 5, 10, 10, 15, 15].map((s) => s * 1000);

/** Cosmos DB takes one minute to some hours. The session asks on for five minutes where this is over. */
const probing = { pause: 30_000, most: 3_600_000 };

/**
 * The two keys of an Azure resource, by Azure Resource Manager. Most services make a key themselves: it is regenerated and
 * then published, and where a run dies in between, regenerating it once more mends that. Some take a key that we made,
 * which is written ahead. None has a lock. What counts is what the service lists after regenerating, never the answer to that.
 */
export const azureKeysTarget = (config: AzureKeysConfig, context: Context): Target => ({
  users: config.users,
  renewal: renewalOf(config),
  open: async () => {
    const requests = await connectKeyRequests(config, context);
    await refuseSwitchedOff(config, requests);
    return openKeys(config, context, requests, await connectProbe(config, context));
  },
});

/**
 * Refuses a resource whose keys are switched off, by one GET. It lets one through that the identity may not read.
 * @throws Refusal where they are off, TargetError where nobody can tell
 */
export async function refuseKeysOff(
  config: AzureKeysConfig,
  context: Pick<TargetContext, "token" | "sleep">,
): Promise<void> {
  await refuseSwitchedOff(config, await connectKeyRequests(config, context));
}

async function refuseSwitchedOff(config: AzureKeysConfig, { findOffSwitch }: KeyRequests): Promise<void> {
  const off = await findOffSwitch();
  if (off === undefined) return;
  throw new Refusal(
    `the keys of ${labelOf(config)} are switched off (${off}): no key would let anybody in`,
    "switch them on, or let clients sign in by Entra and take the rotation out",
  );
}

/** A request signed with a key, where lists do not prove that the service knows it. */
type SignIn = (key: Sealed) => Promise<true | "cannot tell yet">;

/** A time that the config gives stands in for it: not every run reaches the account itself. */
async function connectProbe(config: AzureKeysConfig, context: Context): Promise<SignIn | undefined> {
  const { probe } = findKeyType(config.type);
  return probe && config.settle === undefined ? probeCosmosDb(cosmosDbOrigin(config), context) : undefined;
}

function openKeys(
  config: AzureKeysConfig,
  context: Context,
  requests: KeyRequests,
  signIn: SignIn | undefined,
): OpenTarget {
  const { settling = 0 } = findKeyType(config.type);
  const wait = config.settle === undefined ? settling : addDuration(0, config.settle);
  const settle = () => (wait > 0 ? context.sleep(wait * 1000) : Promise.resolve());

  async function listed(key: string): Promise<Sealed> {
    const value = await requests.list(key);
    if (value) return value;
    const what = config.value === "key" ? key : `the connection string of ${key}`;
    throw new TargetError(
      "refused",
      `Cannot use ${what} of ${labelOf(config)}: the answer does not hold it.`,
    );
  }

  /** The earlier key is listed first: where that is not allowed, nothing is regenerated, and lists may lag behind. */
  async function regenerate(key: string): Promise<Sealed> {
    const before = await listed(key);
    // It is found out before anything ends whether this machine reaches the account.
    await signIn?.(before);
    await requests.regenerate(key, async () => !(await listed(key)).equals(before));
    let made = await listed(key);
    for (const pause of pauses) {
      if (!made.equals(before)) break;
      await context.sleep(pause);
      made = await listed(key);
    }
    if (made.equals(before))
      throw new TargetError(
        "unknown",
        `${labelOf(config)} took the request to regenerate ${key}, and still lists the earlier one. Nothing is published; the next run regenerates it again.`,
      );
    await settle();
    for (let waited = 0; signIn && waited < probing.most; waited += probing.pause) {
      if ((await works(key, made)) !== "cannot tell yet") break;
      await context.sleep(probing.pause);
    }
    return made;
  }

  /** Another run may have made it anew meanwhile: then it is waited for no more. */
  async function works(key: string, value: Sealed): Promise<boolean | "cannot tell yet"> {
    if (!(await requests.list(key))?.equals(value)) return false;
    return signIn ? signIn(value) : true;
  }

  return {
    make: async (user) => {
      if (renewalOf(config) === "regenerate") return { user, password: await regenerate(user) };
      // As many bytes as the service's own keys have.
      const own = await context.generate({ make: "bytes", count: 32 });
      const password = config.value === "key" ? own : addOwnKey(await listed(user), own);
      return { user, password };
    },
    works: ({ user, password }) => works(user, password),
    set: async ({ user, password }) => {
      if (renewalOf(config) === "regenerate") return;
      const own = config.value === "key" ? password : ownKeyIn(password);
      await requests.regenerate(user, async () => (await listed(user)).equals(password), own);
      await settle();
    },
    close: async () => {},
  };
}
