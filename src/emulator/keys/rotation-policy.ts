import { Temporal } from "temporal-polyfill";
import { isJsonObject, type JsonObject, objectMember, parseJsonBody, textMember } from "../body.ts";
import { type Call, okReply, type Reply } from "../call.ts";
import { badParameter } from "../failure.ts";
import { findLiveObject, findWritableObject } from "../objects/live.ts";
import type { ObjectRow } from "../schema.ts";

type Action = {
  readonly trigger: { readonly timeAfterCreate?: string; readonly timeBeforeExpiry?: string };
  /** Rotate or Notify; of a managed HSM in the case in which it was sent. */
  readonly action: { readonly type: string };
};

type Row = {
  readonly actions: string;
  readonly expiry: string | null;
  readonly created: number;
  readonly updated: number;
};

/** What the service adds where no Notify was sent. */
const notify: Action = { trigger: { timeBeforeExpiry: "P30D" }, action: { type: "Notify" } };

/**
 * GET: a policy that was never set has the Notify alone, and no id. A managed HSM has no Notify, and no policy then; how it
 * says so is in no recording.
 */
export function getRotationPolicy(call: Call): Reply {
  const object = findLiveObject(call);
  const row = findPolicy(call, object);
  if (row) return okReply(showPolicy(call, object, row));
  return okReply({ lifetimeActions: call.managedHsm ? [] : [notify], attributes: null });
}

/** @throws Failure 400 where the vault is a managed HSM and the key has no policy to rotate by. */
export function checkRotatable(call: Call, object: ObjectRow): void {
  if (call.managedHsm && !findPolicy(call, object))
    throw badParameter("The key has no rotation policy. Set one before it is rotated.");
}

/** PUT: replaces the policy. An equal one leaves the dates of the stored one alone. */
export function setRotationPolicy(call: Call): Reply {
  const { actions, expiry } = readPolicy(parseJsonBody(call.text), call.managedHsm);
  const object = findWritableObject(call);
  const before = findPolicy(call, object);
  const same = before?.actions === actions && before.expiry === expiry;
  const row: Row = {
    actions,
    expiry,
    created: before?.created ?? call.now,
    updated: same ? before.updated : call.now,
  };
  call.store.run(
    `INSERT OR REPLACE INTO rotation_policy (object, actions, expiry, created, updated)
     VALUES (:object, :actions, :expiry, :created, :updated)`,
    { object: object.id, ...row },
  );
  return okReply(showPolicy(call, object, row));
}

/** The expiry that the policy gives a version made now, in seconds since 1970; null where it gives none. */
export function policyExpiry(call: Call, object: ObjectRow): number | null {
  const expiry = findPolicy(call, object)?.expiry ?? null;
  if (expiry === null) return null;
  const created = Temporal.Instant.fromEpochMilliseconds(call.now * 1000).toZonedDateTimeISO("UTC");
  return Math.floor(created.add(expiry).epochMilliseconds / 1000);
}

/** When a Notify is due for a key that expires at `exp`, both in seconds. @param actions the policy's, null where none was set. */
export function notifyTime(exp: number, actions: string | null): number {
  const all: readonly Action[] = actions === null ? [notify] : JSON.parse(actions);
  const { trigger } = all.find(({ action }) => action.type === "Notify") ?? notify;
  // A vault takes dates beyond where the calendar ends.
  const end = Temporal.Instant.fromEpochMilliseconds(Math.min(exp, 8.64e12) * 1000).toZonedDateTimeISO("UTC");
  return Math.floor(end.subtract(trigger.timeBeforeExpiry ?? "P30D").epochMilliseconds / 1000);
}

const findPolicy = ({ store }: Call, object: ObjectRow): Row | undefined =>
  store.row<Row>("SELECT * FROM rotation_policy WHERE object = ?", object.id);

/** Recorded: a managed HSM's id has no host. */
const showPolicy = (call: Call, object: ObjectRow, row: Row): object => ({
  id: `${call.managedHsm ? "" : `${call.url.origin}/`}keys/${object.name}/rotationpolicy`,
  lifetimeActions: JSON.parse(row.actions),
  attributes: {
    ...(row.expiry === null ? {} : { expiryTime: row.expiry }),
    created: row.created,
    updated: row.updated,
  },
});

/**
 * Bounds: learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation and managed-hsm/key-rotation. The service
 * refuses other policies with 400; the words are ours.
 */
function readPolicy(body: JsonObject, managedHsm: boolean): Pick<Row, "actions" | "expiry"> {
  const expiry = textMember(objectMember(body, "attributes"), "expiryTime") ?? null;
  if (expiry !== null && countDays(expiry) < 28)
    throw badParameter("Property expiryTime must be at least 28 days.");
  if (managedHsm && expiry === null) throw badParameter("Property expiryTime is required.");
  const sent = body.lifetimeActions ?? [];
  if (!Array.isArray(sent)) throw badParameter("Property lifetimeActions must be a list.");
  const actions = sent.map(action);
  for (const { trigger, action } of actions)
    if (action.type === "Rotate") checkRotate(trigger, expiry, managedHsm ? 28 : 7);
    else if (managedHsm) throw badParameter("A managed HSM supports no Notify action.");
    else if (trigger.timeAfterCreate !== undefined)
      throw badParameter("A Notify action must have the trigger timeBeforeExpiry.");
  const types = actions.map(({ action }) => action.type);
  if (new Set(types).size < types.length) throw badParameter("Each type of lifetime action may appear once.");
  if (managedHsm) {
    const asSent = actions.map((one, i) => ({ ...one, action: { type: typeOf(sent[i]) } }));
    return { expiry, actions: JSON.stringify(asSent) };
  }
  const whole = types.includes("Notify") ? actions : [...actions, notify];
  return { expiry, actions: JSON.stringify(whole) };
}

/** The type of an action as it was sent. */
const typeOf = (sent: JsonObject): string => textMember(objectMember(sent, "action"), "type") ?? "";

function checkRotate(
  { timeAfterCreate, timeBeforeExpiry }: Action["trigger"],
  expiry: string | null,
  leastAfterCreate: number,
): void {
  const given = countDays(timeAfterCreate ?? timeBeforeExpiry ?? "");
  const rest = expiry === null ? Number.POSITIVE_INFINITY : countDays(expiry) - given;
  if (given < (timeAfterCreate === undefined ? 7 : leastAfterCreate) || rest < 7)
    throw badParameter(
      `A Rotate action must be at least ${leastAfterCreate} days after creation and 7 days before expiry.`,
    );
}

function action(sent: unknown): Action {
  if (!isJsonObject(sent)) throw badParameter("A lifetime action must be an object.");
  const trigger = objectMember(sent, "trigger");
  const timeAfterCreate = textMember(trigger, "timeAfterCreate");
  const timeBeforeExpiry = textMember(trigger, "timeBeforeExpiry");
  if ((timeAfterCreate === undefined) === (timeBeforeExpiry === undefined))
    throw badParameter("A trigger must have either timeAfterCreate or timeBeforeExpiry.");
  countDays(timeAfterCreate ?? timeBeforeExpiry ?? "");
  const type = typeOf(sent).toLowerCase();
  if (type !== "rotate" && type !== "notify")
    throw badParameter("A lifetime action's type must be Rotate or Notify.");
  return {
    trigger:
      timeAfterCreate === undefined ? { timeBeforeExpiry: timeBeforeExpiry ?? "" } : { timeAfterCreate },
    action: { type: type === "rotate" ? "Rotate" : "Notify" },
  };
}

/** The length of an ISO 8601 duration, from a date whose months are neither the longest nor the shortest. */
function countDays(duration: string): number {
  try {
    const length = Temporal.Duration.from(duration).total({ unit: "days", relativeTo: "2025-01-01" });
    if (length > 0) return length;
  } catch {
    // The error below says it.
  }
  throw badParameter("A duration must be positive and in the form of ISO 8601.");
}
