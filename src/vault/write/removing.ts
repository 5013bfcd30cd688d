import { isFault } from "../../model/errors.ts";
import type { Listing, LiveVersion } from "../../model/live.ts";
import type { Kind } from "../../model/object.ts";
import type { Removing } from "../../model/world.ts";
import { type ReportedObject, toLiveVersion } from "../live.ts";
import { withHints } from "../request-hints.ts";
import type { CallContext } from "../retry.ts";

type Send<Answer = unknown> = (name: string, options: ReturnType<typeof withHints>) => Promise<Answer>;

/** How the SDK gives the answer to a DELETE. */
type Deleting = { readonly getResult: () => { readonly properties: ReportedObject } | undefined };

/** How objects of one kind go and come back. Each write knows how to find out whether it happened. */
export function makeRemoving(
  kind: Kind,
  { vault, mapErrors, retry }: CallContext,
  { listVersions }: Pick<Listing, "listVersions">,
  send: {
    readonly beginDelete: Send<Deleting>;
    readonly beginRecover: Send;
    readonly purge: (name: string) => Promise<unknown>;
  },
): Removing {
  const isLive = async (name: string) => {
    const { done } = await listVersions(name)[Symbol.asyncIterator]().next();
    return done !== true;
  };
  /** Resolves with true where the request succeeds, or fails in a way that says that there is nothing left to do. */
  const sendOnce = async (
    target: { readonly verb: "delete" | "recover" | "purge"; readonly name: string },
    request: () => Promise<unknown>,
    isDone: (error: unknown) => boolean,
  ): Promise<true> => {
    try {
      await mapErrors({ ...target, kind }, request);
    } catch (error) {
      if (!isDone(error)) throw error;
    }
    return true;
  };
  /** A second try that finds nothing says that the first one happened. */
  const isGone = (again: boolean) => (error: unknown) => again && isFault(error, "not found");

  return {
    delete: async (name) => {
      let deleted: LiveVersion | undefined;
      const request = async () => {
        const answer = (await send.beginDelete(name, withHints({ only: "DELETE" }))).getResult();
        deleted = answer && toLiveVersion(answer.properties);
      };
      await retry.write(
        (again) => sendOnce({ verb: "delete", name }, request, isGone(again)),
        async () => ((await isLive(name)) ? undefined : true),
      );
      return deleted;
    },

    recover: async (name) => {
      const target = { verb: "recover", name } as const;
      const request = () => send.beginRecover(name, withHints({ only: "POST" }));
      await retry.write(
        (again) =>
          sendOnce(target, request, (error) => isFault(error, "being recovered") || isGone(again)(error)),
        async () => ((await isLive(name)) ? true : undefined),
      );
      await retry.until(
        () => isLive(name),
        "the service is still recovering the object",
        `The service is still recovering ${kind} ${vault}/${kind}/${name}.`,
      );
    },

    purge: async (name) => {
      // Purging twice is purging once, so there is nothing to look at: the second one finds nothing.
      await retry.write(
        (again) => sendOnce({ verb: "purge", name }, () => send.purge(name), isGone(again)),
        async () => undefined,
      );
    },
  };
}
