import type { ObjectId } from "../model/object.ts";
import { type OpenTarget, type Target, TargetError } from "./target.ts";

/** An open target whose every test ends with yes or no. */
export type Session = Omit<OpenTarget, "works"> & {
  /** As the target's, but it waits where the target cannot tell yet. Throws a TargetError `unknown` where that lasts. */
  readonly works: (...credential: Parameters<OpenTarget["works"]>) => Promise<boolean>;
};

/**
 * Milliseconds between two tries of a login: five minutes in all. Azure SQL Database and Entra let a new password in after
 * seconds, at times after minutes. Many tries in short order could lock an account.
 */
export const pauses: readonly number[] = [5, 10, 15, ...Array<number>(9).fill(30)].map((s) => s * 1000);

/**
 * Opens a target for a secret. @param sleep rejects where the run is interrupted.
 * @throws TargetError as `Target.open` does
 */
export async function openSession(
  target: Target,
  id: ObjectId,
  sleep: (ms: number) => Promise<void>,
): Promise<Session> {
  const open = await target.open(id);
  return {
    ...open,
    works: async (credential) => {
      let answer = await open.works(credential);
      for (const pause of pauses) {
        if (answer !== "cannot tell yet") return answer;
        await sleep(pause);
        answer = await open.works(credential);
      }
      if (answer !== "cannot tell yet") return answer;
      throw new TargetError(
        "unknown",
        "Its target took the new credential, and cannot tell yet whether it works. It is not published; the next run goes on.",
      );
    },
  };
}
