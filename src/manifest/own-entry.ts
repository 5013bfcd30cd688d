import type { Kind } from "../model/object.ts";
import { parse } from "./parse.ts";

/** What an object's entry says by itself, without the defaults. */
export type OwnEntry = { readonly [property: string]: unknown };

/** An object's entry in a manifest, by its name as it is spelled there; empty where the file has none. */
export function ownEntry(bytes: Uint8Array, kind: Kind, name: string): OwnEntry {
  const { document } = parse("", bytes);
  return member(member(document?.data, `${kind}s`), name);
}

const member = (data: unknown, name: string): OwnEntry =>
  isMap(data) && Object.hasOwn(data, name) && isMap(data[name]) ? data[name] : {};

const isMap = (data: unknown): data is OwnEntry => typeof data === "object" && data !== null;
