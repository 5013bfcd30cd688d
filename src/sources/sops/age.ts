import type { Sealed } from "../../model/sealed.ts";
import { type AgeKey, asSopsLeftIt, type Refuse } from "./metadata.ts";

type Age = typeof import("age-encryption");

/**
 * The data key by the first identity that is a recipient; undefined where none is. No message of age's is shown.
 * @param identities texts as age-keygen writes them: `AGE-SECRET-KEY-1...`, one a line, among comments
 */
export async function openWithAge(
  keys: readonly AgeKey[],
  identities: readonly Sealed[],
  refuse: Refuse,
): Promise<Uint8Array | undefined> {
  if (keys.length === 0 || identities.length === 0) return undefined;
  // Slow to load (about 0.2 s), and few runs need it.
  const age = await import("age-encryption");
  for (const identity of identities.flatMap(lines)) {
    const recipient = await recipientOf(age, identity, refuse);
    const key = keys.find((each) => each.recipient === recipient);
    if (key) return decryptDataKey(age, key, identity, refuse);
  }
  return undefined;
}

const lines = (identities: Sealed): readonly string[] =>
  (identities.isText ? identities.reveal() : "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

async function recipientOf(age: Age, identity: string, refuse: Refuse): Promise<string> {
  try {
    if (identity.startsWith("AGE-SECRET-KEY-1")) return await age.identityToRecipient(identity);
  } catch {
    // Refused below: age's message may quote the identity.
  }
  return refuse(
    "cannot be opened: an age identity at hand is none",
    "an identity is a line AGE-SECRET-KEY-1..., as age-keygen writes it; plugins and SSH keys are not read",
  );
}

async function decryptDataKey(
  age: Age,
  { enc }: AgeKey,
  identity: string,
  refuse: Refuse,
): Promise<Uint8Array> {
  try {
    const decrypter = new age.Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(age.armor.decode(enc));
  } catch {
    return refuse("has a data key that its age recipient cannot open", asSopsLeftIt);
  }
}
