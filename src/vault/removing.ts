import { isFault } from "../model/errors.ts";
import type { Kind } from "../model/object.ts";
import type { Listing, Removing } from "../model/world.ts";
import { withHints } from "./request-hints.ts";
import type { CallContext } from "./retry.ts";

type Send = (name: string, options: ReturnType<typeof withHints>) => Promise<unknown>;

/** How objects of one kind go and come back. Each write knows how to find out whether it happened. */
export function makeRemoving(
  kind: Kind,
  { vault, understood, retry }: CallContext,
  { listVersions }: Pick<Listing, "listVersions">,
  send: {
    readonly beginDelete: Send;
    readonly beginRecover: Send;
    readonly purge: (name: string) => Promise<unknown>;
  },
): Removing {
  const at = (name: string) => `${vault}/${kind}/${name}`;
  const isLive = async (name: string) => {
    const { done } = await listVersions(name)[Symbol.asyncIterator]().next();
    return done !== true;
  };

  return {
    delete: async (name) => {
      await retry.write(
        (again) =>
          understood(`delete ${kind} ${at(name)}`, async () => {
            await send.beginDelete(name, withHints({ only: "DELETE" }));
            return true;
          }).catch((error) => settled(error, again && isFault(error, "not found"))),
        async () => ((await isLive(name)) ? undefined : true),
      );
    },

    recover: async (name) => {
      await retry.write(
        (again) =>
          understood(`recover ${kind} ${at(name)}`, async () => {
            await send.beginRecover(name, withHints({ only: "POST" }));
            return true;
          }).catch((error) =>
            settled(error, isFault(error, "being recovered") || (again && isFault(error, "not found"))),
          ),
        async () => ((await isLive(name)) ? true : undefined),
      );
      await retry.until(
        () => isLive(name),
        "the service is still recovering the object",
        `The service is still recovering ${kind} ${at(name)}.`,
      );
    },

    purge: async (name) => {
      // Purging twice is purging once, so there is nothing to look at: the second one finds nothing.
      await retry.write(
        (again) =>
          understood(`purge ${kind} ${at(name)}`, async () => {
            await send.purge(name);
            return true;
          }).catch((error) => settled(error, again && isFault(error, "not found"))),
        async () => undefined,
      );
    },
  };
}

/** An error that only says that the thing is done. */
function settled(error: unknown, done: boolean): true {
  if (done) return true;
  throw error;
}
