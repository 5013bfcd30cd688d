/**
 * What Event Grid posts, in its own schema or as CloudEvents 1.0. An event is a hint: only its object is used, and the
 * vault tells whether that is due.
 */
import { parseJson } from "../model/input.ts";
import { foldName, isLegalName, type Kind } from "../model/object.ts";

/** An event that says that an object is about to expire, or has expired. */
export type ExpiryEvent = {
  readonly is: "expiry";
  readonly id: string;
  /** Without its prefix: `SecretNearExpiry`. */
  readonly type: string;
  /** The vault's own name, which need not be the config's. */
  readonly vault: string;
  readonly kind: Kind;
  readonly name: string;
  /** The origin of the object's id. */
  readonly origin: string;
};

export type GridEvent =
  | ExpiryEvent
  /** Event Grid asks whether its events are wanted. */
  | { readonly is: "validation"; readonly code: string }
  | { readonly is: "other"; readonly type: string };

const kindOf = new Map<string, Kind>([
  ["SecretNearExpiry", "secret"],
  ["SecretExpired", "secret"],
  ["KeyNearExpiry", "key"],
  ["KeyExpired", "key"],
]);

/** The events of a body, which holds one or an array; where any of it is malformed, the reason in our own words. */
export function parseEvents(
  body: Uint8Array,
): { readonly events: readonly GridEvent[] } | { readonly malformed: string } {
  const data = parseJson(body);
  if (data === undefined) return { malformed: "it is not JSON" };
  const list = Array.isArray(data) ? data : [data];
  if (list.length === 0) return { malformed: "it holds no event" };
  const read = list.map(readEvent);
  const malformed = read.find((one) => typeof one === "string");
  return malformed === undefined ? { events: read.filter((one) => typeof one !== "string") } : { malformed };
}

function readEvent(data: unknown): GridEvent | string {
  const version = member(data, "specversion");
  if (version !== undefined && version !== "1.0") return "it is no CloudEvent of version 1.0";
  const type = text(data, version === undefined ? "eventType" : "type");
  const id = text(data, "id");
  if (type === undefined || id === undefined) return "it is an event of neither schema";
  const about = member(data, "data");
  if (type === "Microsoft.EventGrid.SubscriptionValidationEvent") {
    const code = text(about, "validationCode");
    return code === undefined ? "a validation without its code" : { is: "validation", code };
  }
  const short = type.replace(/^Microsoft\.KeyVault\./, "");
  const kind = short === type ? undefined : kindOf.get(short);
  return kind ? readExpiry(about, { id, type: short, kind }) : { is: "other", type };
}

function readExpiry(data: unknown, event: Pick<ExpiryEvent, "id" | "type" | "kind">): ExpiryEvent | string {
  const [vault, name, address] = ["VaultName", "ObjectName", "Id"].map((one) => text(data, one));
  const [type = event.kind] = [text(data, "ObjectType")];
  if (vault === undefined || !isLegalName(vault)) return "its VaultName is none";
  if (name === undefined || !isLegalName(name)) return "its ObjectName is none";
  if (foldName(type) !== event.kind) return "its ObjectType is not that of its type";
  const [, origin, kind, same] =
    /^(https:\/\/[^/?#@\\\s]+)\/(secret|key)s\/([0-9A-Za-z-]+)(?:\/[0-9A-Za-z]+)?$/.exec(address ?? "") ?? [];
  if (origin === undefined || !URL.canParse(origin)) return "its Id is none";
  if (kind !== event.kind || foldName(same ?? "") !== foldName(name))
    return "its Id is that of another object";
  return { is: "expiry", ...event, vault, name, origin: new URL(origin).origin };
}

/** Whether an event comes from the vault at a url of the config, by its object's id and by the vault's name in it. */
export function isEventFrom({ origin, vault }: Pick<ExpiryEvent, "origin" | "vault">, url: string): boolean {
  const { origin: own, hostname } = new URL(url);
  const [label] = hostname.split(".");
  // An address of this machine bears no vault's name.
  const isAddress = /^[\d.]+$|^\[|^localhost$/.test(hostname);
  return origin === own && (isAddress || label === foldName(vault));
}

/** A member of data; the documentation's samples differ in its case and have spaces around it. */
function member(data: unknown, name: string): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  return Object.entries(data).find(([written]) => foldName(written.trim()) === foldName(name))?.[1];
}

/** A member that is a text, without the spaces around it; undefined where it is empty or too long. */
function text(data: unknown, name: string): string | undefined {
  const sent = member(data, name);
  const trimmed = typeof sent === "string" ? sent.trim() : "";
  return trimmed === "" || trimmed.length > 2048 ? undefined : trimmed;
}
