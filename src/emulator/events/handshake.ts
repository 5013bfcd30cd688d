import { randomUUID } from "node:crypto";
import { validationMessage } from "./message.ts";
import { callWebhook, type EventWebhook } from "./webhook.ts";

/** A webhook did not agree to get events. The message says why, without the webhook's words or its path. */
export class HandshakeRefused extends Error {
  override readonly name = "HandshakeRefused";
}

const origin = "eventgrid.azure.net";

/**
 * Asks a webhook whether it wants events, as its schema says: learn.microsoft.com/azure/event-grid/end-point-validation-event-grid-events-schema
 * and CloudEvents' HTTP webhooks, section 4.
 * @param nowMs by the vaults' clock.
 * @throws HandshakeRefused
 */
export async function shakeHands(
  webhook: EventWebhook,
  subscription: string,
  nowMs: number,
  signal?: AbortSignal,
): Promise<void> {
  switch (webhook.schema) {
    case "eventgrid":
      return validate(webhook, subscription, nowMs, signal);
    case "cloudevents":
      return askForPermission(webhook, signal);
    default:
      throw webhook.schema satisfies never;
  }
}

async function validate(
  webhook: EventWebhook,
  subscription: string,
  nowMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const code = randomUUID();
  const message = validationMessage(code, subscription, new Date(nowMs).toISOString());
  const answer = await callWebhook(webhook, { method: "POST", ...message }, signal);
  if (!answer) throw refused(webhook, "did not answer");
  if (answer.status !== 200) throw refused(webhook, `answered ${answer.status}, and not 200`);
  if (responseIn(answer.text) !== code) throw refused(webhook, "did not return the validation code");
}

async function askForPermission(webhook: EventWebhook, signal?: AbortSignal): Promise<void> {
  const headers = { "webhook-request-origin": origin };
  const answer = await callWebhook(webhook, { method: "OPTIONS", headers }, signal);
  if (!answer) throw refused(webhook, "did not answer");
  if (answer.status < 200 || answer.status > 299)
    throw refused(webhook, `answered ${answer.status}, and not 200`);
  const allowed = answer.headers.get("webhook-allowed-origin");
  if (allowed !== "*" && allowed?.toLowerCase() !== origin)
    throw refused(webhook, `did not allow ${origin} in WebHook-Allowed-Origin`);
}

function responseIn(text: string): unknown {
  try {
    return JSON.parse(text)?.validationResponse;
  } catch {
    return undefined;
  }
}

const refused = ({ url }: EventWebhook, what: string): HandshakeRefused =>
  new HandshakeRefused(`The webhook at ${new URL(url).origin} ${what}.`);
