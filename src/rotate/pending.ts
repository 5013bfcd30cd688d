import { parseJson, textAt } from "../model/input.ts";
import { Sealed } from "../model/sealed.ts";
import type { Credential } from "./target.ts";

/** What is written to the vault before a target learns of it. */
export type Pending = {
  /** The salt that the published version's tag will bear: by it a rerun sees whether that was written. */
  readonly op: string;
  /** The version that is published until then; empty where there is none. */
  readonly from: string;
  readonly credential: Credential;
};

/** A name for a rotation that no other has: 16 random bytes in base64url, like any salt. */
export const newOperation = (random: (bytes: number) => Uint8Array): string =>
  Buffer.from(random(16)).toString("base64url");

export const encodePending = ({ op, from, credential: { user, password } }: Pending): Sealed =>
  Sealed.text(JSON.stringify({ op, from, user, password: password.reveal() }));

/** What the value of a pending secret means; undefined where we did not write it. */
export function decodePending(value: Sealed): Pending | undefined {
  const data = parseJson(value.reveal());
  const [op, from, user, password] = ["op", "from", "user", "password"].map((name) => textAt(data, name));
  if (op === undefined || from === undefined || user === undefined || password === undefined)
    return undefined;
  return { op, from, credential: { user, password: Sealed.text(password) } };
}
