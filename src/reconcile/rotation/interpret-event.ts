import type { DesiredSet } from "../../model/config.ts";
import { isRotated } from "../../model/desired.ts";
import { type ObjectId, objectKey } from "../../model/object.ts";
import { type ExpiryEvent, isEventFrom, parseEvents } from "../../rotate/event.ts";

export type InterpretedEvents =
  | { readonly is: "about"; readonly event: string; readonly type: string; readonly object: ObjectId }
  | { readonly is: "validation"; readonly code: string }
  /** Why, in words that hold foreign text. */
  | { readonly is: "ignored"; readonly message: string };

/**
 * What the events of a body mean: the objects of a set that they are about, of those that are declared with a
 * rotation. Where any of the body is malformed, why.
 */
export function interpretEvents(
  body: Uint8Array,
  set: Pick<DesiredSet, "vaults" | "desired">,
): { readonly events: readonly InterpretedEvents[] } | { readonly malformed: string } {
  const read = parseEvents(body);
  if ("malformed" in read) return read;
  return {
    events: read.events.map((event) => {
      switch (event.is) {
        case "expiry":
          return about(event, set);
        case "validation":
          return event;
        case "other":
          return { is: "ignored", message: `an event of type ${event.type}: it is about no expiry` };
        default:
          return event satisfies never;
      }
    }),
  };
}

function about(
  { id, type, kind, name, ...from }: ExpiryEvent,
  { vaults, desired }: Pick<DesiredSet, "vaults" | "desired">,
): InterpretedEvents {
  const ignored = (cause: string): InterpretedEvents => ({
    is: "ignored",
    message: `${type} of ${kind} ${name} in ${from.origin}: ${cause}`,
  });
  const vault = vaults.find(({ url }) => isEventFrom(from, url));
  if (!vault) return ignored("it is no vault of the config, or not the one that it says");
  const key = objectKey({ vault: vault.name, kind, name });
  const declared = desired.find((one) => objectKey(one.id) === key);
  return declared && isRotated(declared)
    ? { is: "about", event: id, type, object: declared.id }
    : ignored("no manifest declares it with a rotation");
}
