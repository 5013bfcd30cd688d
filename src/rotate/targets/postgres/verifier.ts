import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import type { Sealed } from "../../../model/sealed.ts";
import { TargetError } from "../../target.ts";

/** PostgreSQL's own number, enough for a password that nobody can guess. */
const iterations = 4096;

/**
 * The verifier that PostgreSQL keeps of a password. We make it on our side, so that neither a statement nor the server's
 * log ever holds the password: `SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>`.
 * Source: RFC 5802, section 3, and RFC 5803.
 * @param salt new for every verifier.
 * @throws TargetError where the password has other characters than printable ASCII: only those does SASLprep leave as
 * they are on every side.
 */
export function makeVerifier(password: Sealed, salt: Uint8Array = randomBytes(16)): string {
  const text = password.isText ? password.reveal() : "";
  if (!/^[ -~]+$/.test(text))
    throw new TargetError(
      "refused",
      "Cannot set a password for PostgreSQL: it has other characters than printable ASCII. Check the password of the target in the config.",
    );
  const salted = pbkdf2Sync(text, salt, iterations, 32, "sha256");
  const hmac = (label: string) => createHmac("sha256", salted).update(label).digest();
  const storedKey = createHash("sha256").update(hmac("Client Key")).digest("base64");
  const serverKey = hmac("Server Key").toString("base64");
  return `SCRAM-SHA-256$${iterations}:${Buffer.from(salt).toString("base64")}$${storedKey}:${serverKey}`;
}
