import { badParameter } from "./failure.ts";

export type Json = Readonly<Record<string, unknown>>;

/** @throws Failure 400 for what is no JSON object; the message never quotes it. */
export function json(text: string, what = "The request body"): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badParameter(`${what} is not valid JSON.`);
  }
  if (isObject(parsed)) return parsed;
  throw badParameter(`${what} must be a JSON object.`);
}

/** A member that is an object, empty where it is absent or null. @throws Failure 400 */
export function member(body: Json, name: string): Json {
  const sent = body[name] ?? {};
  if (isObject(sent)) return sent;
  throw badParameter(`Property ${name} must be an object.`);
}

/** A member that may be absent or null. @throws Failure 400 where it is no string. */
export function text(body: Json, name: string): string | undefined {
  const sent = body[name] ?? undefined;
  if (sent === undefined || typeof sent === "string") return sent;
  throw badParameter(`Property ${name} must be a string.`);
}

/** A member that may be absent or null. @throws Failure 400 where it is no boolean. */
export function flag(body: Json, name: string): boolean | undefined {
  const sent = body[name] ?? undefined;
  if (sent === undefined || typeof sent === "boolean") return sent;
  throw badParameter(`Property ${name} must be a boolean.`);
}

/** Bytes in base64url. @throws Failure 400 where the member is absent or something else. */
export function bytes(body: Json, name: string): Buffer {
  const sent = body[name];
  if (typeof sent === "string" && /^[\w-]*={0,2}$/.test(sent)) return Buffer.from(sent, "base64url");
  throw badParameter(`Property ${name} is required and must be base64url.`);
}

export const isObject = (sent: unknown): sent is Json =>
  typeof sent === "object" && sent !== null && !Array.isArray(sent);
