/**
 * A key's rotation policy as the vault has it, with actions that we do not know: they say what a write would replace.
 *
 * The SDK throws on an action that it does not know, and its method hands no answer up. So such an action is renamed
 * before the SDK sees it, to one that no policy can have: a Notify after creation, whose time holds the service's words.
 */

import type { HttpClient } from "@azure/core-rest-pipeline";
import type { KeyRotationPolicy } from "@azure/keyvault-keys";
import { isMapping, memberAt, parseJson, textAt } from "../model/input.ts";
import {
  type LifetimeAction,
  type LiveRotationPolicy,
  normalizeLivePolicy,
  type UnknownKind,
  unknownKind,
} from "../model/key.ts";
import { compareText } from "../model/object.ts";
import { isDuration } from "../model/time.ts";

/**
 * The policy that the SDK returned, over a client of `renameUnknownActions`.
 * @param managedHsm whether a managed HSM answered, which has no Notify.
 */
export function toRotationPolicy(
  { expiresIn, lifetimeActions = [] }: KeyRotationPolicy,
  managedHsm: boolean,
): LiveRotationPolicy {
  const actions = lifetimeActions.map(toAction);
  const unknown = actions.filter((action) => "known" in action);
  const known = actions.flatMap((action) => ("known" in action ? [] : [action]));
  const answered = { lifetimeActions: known, ...(isTime(expiresIn) && { expiresIn }) };
  const policy = normalizeLivePolicy(answered, managedHsm);
  return {
    ...(expiresIn && { expiresIn }),
    ...policy,
    lifetimeActions: [...policy.lifetimeActions, ...unknown.sort((a, b) => compareText(a.text, b.text))],
  };
}

type ReportedAction = NonNullable<KeyRotationPolicy["lifetimeActions"]>[number];

function toAction(reported: ReportedAction): LifetimeAction | UnknownKind {
  const { action, timeAfterCreate, timeBeforeExpiry } = reported;
  if (action === "Rotate" && isTime(timeAfterCreate)) return { action, timeAfterCreate };
  if (!timeAfterCreate && isTime(timeBeforeExpiry)) return { action, timeBeforeExpiry };
  const renamed = action === "Notify" && timeAfterCreate;
  return unknownKind(...(renamed || [action, timeBeforeExpiry].join(" ")).split(" "));
}

const isTime = (text: string | undefined): text is string => text !== undefined && isDuration(text);

/** A client for the SDK, in whose answers no rotation policy has an action that the SDK would throw on. */
export const renameUnknownActions = (client: HttpClient): HttpClient => ({
  sendRequest: async (request) => {
    const response = await client.sendRequest(request);
    if (response.status !== 200 || !/\/rotationpolicy\/?$/.test(new URL(request.url).pathname))
      return response;
    const policy = parseJson(response.bodyAsText ?? "");
    const reported = memberAt(policy, "lifetimeActions");
    if (!isMapping(policy) || !Array.isArray(reported)) return response;
    const lifetimeActions = reported.map(renameAction);
    return { ...response, bodyAsText: JSON.stringify({ ...policy, lifetimeActions }) };
  },
});

function renameAction(reported: unknown): unknown {
  const type = textAt(reported, "action", "type");
  if (/^(?:rotate|notify)$/i.test(type ?? "")) return reported;
  const times = ["timeAfterCreate", "timeBeforeExpiry"].map((time) => textAt(reported, "trigger", time));
  const timeAfterCreate = [type ?? "unnamed", ...times].filter(Boolean).join(" ");
  return { action: { type: "Notify" }, trigger: { timeAfterCreate } };
}
