// Whether an answer says what the recorded one says, where it does not rest on chance.
import { isDeepStrictEqual } from "node:util";
import { type Correspondence, isSameId } from "./correspondence.ts";
import { isObject, type RecordedPath } from "./recording.ts";

/** What an exchange is compared by. */
export type Comparison = {
  readonly correspondence: Correspondence;
  readonly path: RecordedPath;
  readonly apiVersion: string;
};

/** Seconds. The clock is set to whole ones, of the answer and not of the moment at which the service wrote. */
const tolerance = 2;

const times = /^(?:created|updated|deletedDate|scheduledPurgeDate)$/;
const ids = /^(?:id|kid|recoveryId)$/;

/** The differences of a body, each as a sentence that begins with the member's place. */
export function compareBody(
  about: Comparison,
  recorded: unknown,
  answered: unknown,
  place = "",
): readonly string[] {
  const member = place.slice(place.lastIndexOf(".") + 1);
  const differ = [`${place || "the body"}: ${show(recorded)} recorded, ${show(answered)} answered`];
  if (typeof recorded === "string" && isSanitized(recorded)) return [];
  // The service gave this member with 7.3 from some day of 2022 on.
  if (member === "exportable" && /^7\.3/.test(about.apiVersion) && !recorded && !answered) return [];
  if (typeof recorded === "string" && typeof answered === "string") {
    if (/^[nexy]$/.test(member) && isSameNumber(recorded, answered)) return [];
    if (place.endsWith("release_policy.data")) return isSamePolicy(recorded, answered) ? [] : differ;
    if (ids.test(member)) return isSameId(about.correspondence, recorded, answered) ? [] : differ;
    if (isRandom(about, member, recorded)) {
      about.correspondence.bytes.set(recorded, answered);
      return isAlike(about, member, recorded, answered) ? [] : differ;
    }
  }
  if (typeof recorded === "number" && typeof answered === "number" && times.test(member))
    return Math.abs(recorded - answered) <= tolerance ? [] : differ;
  if (Array.isArray(recorded) && Array.isArray(answered)) {
    // A managed HSM changes the order of operations from read to read.
    const [one, other] =
      member === "key_ops" ? [recorded.toSorted(), answered.toSorted()] : [recorded, answered];
    if (one.length !== other.length) return differ;
    return one.flatMap((part, i) => compareBody(about, part, other[i], `${place}[${i}]`));
  }
  if (isObject(recorded) && isObject(answered)) {
    const names = new Set([...Object.keys(recorded), ...Object.keys(answered)]);
    return [...names].flatMap((name) =>
      compareBody(about, recorded[name], answered[name], place === "" ? name : `${place}.${name}`),
    );
  }
  return recorded === answered ? [] : differ;
}

/** Whether a value, or a part of it, was taken out of a recording before it was published; a release policy is base64url. */
export function isSanitized(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSanitized);
  if (isObject(value)) return Object.values(value).some(isSanitized);
  if (typeof value !== "string") return false;
  return /^(?:sanitized|redacted)$/i.test(value) || /"sanitized"/.test(bytesOf(value).toString());
}

/**
 * The differences of an error: its codes. The service's texts change with time, and nobody may rest on them. A page that some
 * proxy wrote has none.
 */
export const compareError = (about: Comparison, recorded: unknown, answered: unknown): readonly string[] =>
  isObject(recorded) ? compareBody(about, codesOf(recorded), codesOf(answered)) : [];

function codesOf(body: unknown): unknown {
  if (!isObject(body) || !isObject(body.error)) return body;
  const { code, innererror } = body.error;
  return { error: isObject(innererror) ? { code, innererror: { code: innererror.code } } : { code } };
}

/** Whether a member is made up: a key's numbers unless they were imported, and what is enciphered, signed or drawn. */
function isRandom({ correspondence, path }: Comparison, member: string, recorded: string): boolean {
  if (/^[nxy]$/.test(member)) return ![...correspondence.sent].some((sent) => isSameNumber(sent, recorded));
  if (member === "iv" || member === "tag" || member === "authentication_tag")
    return !correspondence.sent.has(recorded);
  return member === "value" && /^(?:encrypt|wrapkey|sign|backup)$/.test(path.operation || path.collection)
    ? true
    : member === "value" && path.collection === "rng";
}

/** Whether made-up bytes have the length of the recorded ones; a number may begin with zeros. A backup is as long as it is. */
function isAlike({ path }: Comparison, member: string, recorded: string, answered: string): boolean {
  if (path.operation === "backup") return answered !== "";
  const [one, other] = [bytesOf(recorded).length, bytesOf(answered).length];
  return /^[xy]$/.test(member) ? Math.abs(one - other) <= 2 : one === other;
}

const bytesOf = (text: string): Buffer => Buffer.from(text, "base64url");

const isSameNumber = (one: string, other: string): boolean =>
  bytesOf(one).toString("hex").replace(/^0+/, "") === bytesOf(other).toString("hex").replace(/^0+/, "");

/**
 * Whether two release policies have one text. Those who publish a recording replace the hosts of authorities, and so write
 * anew what was sent: then the order of its members says nothing.
 */
function isSamePolicy(recorded: string, answered: string): boolean {
  if (recorded === answered) return true;
  const [one, other] = [recorded, answered].map((data) => JSON.parse(bytesOf(data).toString()));
  const hosts = (policy: unknown) =>
    JSON.stringify(policy)
      .match(/"authority":"[^"]*"/g)
      ?.join();
  return hosts(one) !== hosts(other) && isDeepStrictEqual(withoutHosts(one), withoutHosts(other));
}

const withoutHosts = (policy: unknown): unknown =>
  JSON.parse(JSON.stringify(policy, (name, value) => (name === "authority" ? undefined : value)));

const show = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 80)}... (${text.length} characters)` : text;
};
