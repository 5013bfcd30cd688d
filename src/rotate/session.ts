import type { ObjectId } from "../model/object.ts";
import { type Credential, type OpenTarget, type Target, TargetError } from "./target.ts";

/** An open target whose every test ends with yes or no. */
export type Session = Omit<OpenTarget, "works"> & {
  /** As the target's, but it waits where the target cannot tell yet. Throws a TargetError `unknown` where that lasts. */
  readonly works: (credential: Credential) => Promise<boolean>;
  /** The target's own test, once. */
  readonly tryOnce: OpenTarget["works"];
  /** Whether a test let this credential in, and this session has made and set nothing since. */
  readonly hasProved: (credential: Credential) => boolean;
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
  let proved: Credential | undefined;
  const tryOnce: OpenTarget["works"] = async (credential) => {
    const answer = await open.works(credential);
    if (answer === true) proved = credential;
    return answer;
  };
  return {
    make: (user) => {
      proved = undefined;
      return open.make(user);
    },
    set: (credential, published) => {
      proved = undefined;
      return open.set(credential, published);
    },
    ...(open.added && { added: open.added }),
    close: open.close,
    tryOnce,
    hasProved: ({ user, password }) => proved?.user === user && proved.password.equals(password),
    works: async (credential) => {
      let answer = await tryOnce(credential);
      for (const pause of pauses) {
        if (answer !== "cannot tell yet") return answer;
        await sleep(pause);
        answer = await tryOnce(credential);
      }
      if (answer !== "cannot tell yet") return answer;
      throw new TargetError(
        "unknown",
        "Its target took the new credential, and cannot tell yet whether it works. It is not published; the next run goes on.",
      );
    },
  };
}
