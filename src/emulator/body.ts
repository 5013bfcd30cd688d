import { badParameter } from "./failure.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object of a text. @throws Failure 400 where it is none; the message never quotes it. */
export function parseJsonBody(text: string, what = "The request body"): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badParameter(`${what} is not valid JSON.`);
  }
  if (isJsonObject(parsed)) return parsed;
  throw badParameter(`${what} must be a JSON object.`);
}

/** A member that is an object, empty where it is absent or null. @throws Failure 400 */
export function objectMember(body: JsonObject, name: string): JsonObject {
  const sent = body[name] ?? {};
  if (isJsonObject(sent)) return sent;
  throw badParameter(`Property ${name} must be an object.`);
}

/** A member that may be absent or null. @throws Failure 400 where it is no string. */
export function textMember(body: JsonObject, name: string): string | undefined {
  const sent = body[name] ?? undefined;
  if (sent === undefined || typeof sent === "string") return sent;
  throw badParameter(`Property ${name} must be a string.`);
}

/** A member that may be absent or null. @throws Failure 400 where it is no boolean. */
export function flagMember(body: JsonObject, name: string): boolean | undefined {
  const sent = body[name] ?? undefined;
  if (sent === undefined || typeof sent === "boolean") return sent;
  throw badParameter(`Property ${name} must be a boolean.`);
}

/** A member that is bytes in base64url. @throws Failure 400 where the member is absent or something else. */
export function bytesMember(body: JsonObject, name: string): Buffer {
  const sent = body[name];
  if (typeof sent === "string" && /^[\w-]*={0,2}$/.test(sent)) return Buffer.from(sent, "base64url");
  throw badParameter(`Property ${name} is required and must be base64url.`);
}

export const isJsonObject = (sent: unknown): sent is JsonObject =>
  typeof sent === "object" && sent !== null && !Array.isArray(sent);
