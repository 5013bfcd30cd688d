import { bytesMember, type JsonObject, parseJsonBody, textMember } from "../body.ts";
import { type Call, okReply, type Reply } from "../call.ts";
import { badParameter, Failure, forbidden, strangeKind } from "../failure.ts";
import { findLiveVersion } from "../objects/live.ts";
import type { VersionRow } from "../schema.ts";
import { listCiphers } from "./cipher.ts";
import { type Key, storedKeyOf } from "./key.ts";
import { listSignatures } from "./signature.ts";

type Operation = "encrypt" | "decrypt" | "wrapKey" | "unwrapKey" | "sign" | "verify";

/** The route of an operation with the key's private part, which never leaves the vault. */
export const handleCryptography =
  (operation: Operation) =>
  (call: Call): Reply => {
    const body = parseJsonBody(call.text);
    const { object, row } = findLiveVersion(call);
    const key = storedKeyOf(row);
    permitOperation(operation, key, row, call.now);
    const kid = `${call.url.origin}/keys/${object.name}/${row.version}`;
    try {
      const answer = runOperation(operation, key, kid, body);
      return okReply(call.managedHsm ? { kid, ...answer, alg: body.alg } : answer);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw badParameter("The parameter is incorrect.");
    }
  };

function runOperation(operation: Operation, key: Key, kid: string, body: JsonObject): object {
  if (operation === "verify") {
    const { algorithm, digest } = readDigest(key, body, "digest");
    return { value: algorithm.verify(digest, bytesMember(body, "value")) };
  }
  if (operation === "sign") {
    const { algorithm, digest } = readDigest(key, body, "value");
    return { kid, ...encodeParts({ value: algorithm.sign(digest) }) };
  }
  const name = textMember(body, "alg") ?? "";
  const cipher = listCiphers(key, operation.endsWith("Key") ? "wrap" : "encrypt").get(name);
  if (!cipher) throw badAlgorithm(key);
  const rest = (member: string) => (body[member] == null ? undefined : bytesMember(body, member));
  const sent = { value: bytesMember(body, "value"), iv: rest("iv"), aad: rest("aad"), tag: rest("tag") };
  const opens = operation === "decrypt" || operation === "unwrapKey";
  return { kid, ...encodeParts(opens ? { value: cipher.decrypt(sent) } : cipher.encrypt(sent)) };
}

function readDigest(key: Key, body: JsonObject, member: "value" | "digest") {
  const algorithm = listSignatures(key).get(textMember(body, "alg") ?? "");
  if (!algorithm) throw badAlgorithm(key);
  const digest = bytesMember(body, member);
  if (digest.length !== (algorithm.bytes ?? digest.length))
    throw badParameter(`Invalid length of '${member}': ${digest.length} bytes; expected ${algorithm.bytes}.`);
  return { algorithm, digest };
}

/**
 * Outside its dates a key still decrypts, unwraps and verifies (learn.microsoft.com/azure/key-vault/keys/about-keys-details).
 * The codes KeyNotYetValid and KeyExpired are ours. Of two reports on disabled keys this follows the stricter one: they
 * refuse everything.
 * @throws Failure 403
 */
function permitOperation(operation: Operation, key: Key, row: VersionRow, now: number): void {
  if (key.strange) throw strangeKind();
  if (!row.enabled)
    throw forbidden("KeyDisabled", `Operation ${operation} is not allowed on a disabled key.`);
  if (!key.ops.includes(operation))
    throw forbidden("KeyOperationForbidden", `Operation ${operation} is not permitted on this key.`);
  if (operation === "decrypt" || operation === "unwrapKey" || operation === "verify") return;
  if (row.nbf !== null && now < row.nbf)
    throw forbidden(
      "KeyNotYetValid",
      `Operation ${operation} is not allowed on a key that is not yet valid.`,
    );
  if (row.exp !== null && now >= row.exp)
    throw forbidden("KeyExpired", `Operation ${operation} is not allowed on an expired key.`);
}

const badAlgorithm = ({ kty }: Key) =>
  badParameter(`Property alg has an invalid value for a key of type ${kty}.`);

const encodeParts = (parts: Readonly<Record<string, Buffer | undefined>>): object =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part.toString("base64url")]] : [])),
  );
