import { badParameter } from "./failure.ts";

/** What a client sent of a secret's properties; `null` where it said null, absent where it said nothing. */
export type Properties = {
  readonly contentType?: string;
  readonly enabled?: boolean;
  readonly nbf?: number | null;
  readonly exp?: number | null;
  readonly tags?: Readonly<Record<string, string>>;
};

// learn.microsoft.com/azure/key-vault/secrets/about-secrets; docs differ on tags, 256 is the portable maximum.
const most = { value: 25_600, contentType: 255, tags: 15, tag: 256 } as const;

type Json = Readonly<Record<string, unknown>>;

/** @throws Failure 400 for what is no JSON object; the message never quotes the body. */
export function json(text: string): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badParameter("The request body is not valid JSON.");
  }
  if (isObject(parsed)) return parsed;
  throw badParameter("The request body must be a JSON object.");
}

/** @throws Failure 400 where there is no value, or one over 25 KB. */
export function value(body: Json): string {
  if (typeof body.value !== "string") throw badParameter("Property value is required and must be a string.");
  if (Buffer.byteLength(body.value) > most.value)
    throw badParameter(`The secret value exceeds the maximum of ${most.value} bytes.`);
  return body.value;
}

/** @throws Failure 400 for a wrong type or a documented limit passed. */
export function properties(body: Json): Properties {
  const attributes = body.attributes ?? {};
  if (!isObject(attributes)) throw badParameter("Property attributes must be an object.");
  const { enabled } = attributes;
  if (enabled !== undefined && enabled !== null && typeof enabled !== "boolean")
    throw badParameter("Property attributes.enabled must be a boolean.");
  const nbf = date(attributes, "nbf");
  const exp = date(attributes, "exp");
  const contentType = contentTypeOf(body.contentType);
  const tags = tagsOf(body.tags);
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(typeof enabled === "boolean" ? { enabled } : {}),
    ...(nbf === undefined ? {} : { nbf }),
    ...(exp === undefined ? {} : { exp }),
    ...(tags === undefined ? {} : { tags }),
  };
}

/** @throws Failure 400 where a version would expire before it begins. */
export function checkDates({ nbf, exp }: { readonly nbf: number | null; readonly exp: number | null }): void {
  if (nbf !== null && exp !== null && exp < nbf)
    throw badParameter("Property attributes.exp must not be before attributes.nbf.");
}

function date(attributes: Json, name: "nbf" | "exp"): number | null | undefined {
  const sent = attributes[name];
  if (sent === undefined || sent === null) return sent;
  if (typeof sent === "number" && Number.isSafeInteger(sent) && sent >= 0) return sent;
  throw badParameter(`Property attributes.${name} must be a whole number of seconds since 1970.`);
}

function contentTypeOf(sent: unknown): string | undefined {
  if (sent === undefined || sent === null) return undefined;
  if (typeof sent !== "string") throw badParameter("Property contentType must be a string.");
  if (sent.length <= most.contentType) return sent;
  throw badParameter(`Property contentType exceeds the maximum of ${most.contentType} characters.`);
}

function tagsOf(sent: unknown): Readonly<Record<string, string>> | undefined {
  if (sent === undefined || sent === null) return undefined;
  if (!isObject(sent)) throw badParameter("Property tags must be an object.");
  const tags: [string, string][] = Object.entries(sent).map(([name, text]) => {
    if (typeof text !== "string") throw badParameter("A tag's value must be a string.");
    if (name.length > most.tag || text.length > most.tag)
      throw badParameter(`A tag's name or value exceeds the maximum of ${most.tag} characters.`);
    return [name, text];
  });
  if (tags.length > most.tags) throw badParameter(`An object can have at most ${most.tags} tags.`);
  return Object.fromEntries(tags);
}

const isObject = (sent: unknown): sent is Json =>
  typeof sent === "object" && sent !== null && !Array.isArray(sent);
