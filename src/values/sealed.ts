import { MissingValue } from "../model/missing-value.ts";
import type { Sealed } from "../model/sealed.ts";
import { admitted, type Binding, open, type Unwrap } from "./sealed/open.ts";
import type { Flaw } from "./source-kind.ts";

/**
 * `{ sealed: <JWE> }`: a value that is encrypted to a vault's key, in git. Not in the map of sources yet: its context
 * must first know the object and the keys.
 */
export const sealed = {
  /** What keeps the value from being opened for an object, as far as can be seen offline. */
  check: (text: string, binding: Binding): Flaw | undefined => {
    try {
      admitted(text, binding);
      return undefined;
    } catch (error) {
      if (error instanceof MissingValue) return { message: error.message, hint: error.hint };
      throw error;
    }
  },
  /** Of the ciphertext: sealing an equal value again is a new revision. */
  revision: (text: string): string => `sealed:${text}`,
  open: (text: string, binding: Binding, unwrap: Unwrap): Promise<Sealed> => open(text, binding, unwrap),
} as const;
