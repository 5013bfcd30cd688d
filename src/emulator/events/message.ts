import { randomUUID } from "node:crypto";
import type { KeyVaultEvent } from "./event.ts";

/** How events are written: Event Grid's own schema, or CloudEvents 1.0. */
export type EventsSchema = "eventgrid" | "cloudevents";

export type EventMessage = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/**
 * The message that delivers an event.
 * @param attempts how many were made before, as the service counts.
 */
export function notificationMessage(
  event: KeyVaultEvent,
  schema: EventsSchema,
  subscription: string,
  attempts: number,
): EventMessage {
  const headers = {
    "aeg-event-type": "Notification",
    "aeg-subscription-name": subscription,
    "aeg-delivery-count": String(attempts),
    "aeg-output-event-id": event.id,
  };
  switch (schema) {
    case "eventgrid":
      return {
        headers: { ...headers, ...versions, ...json },
        body: JSON.stringify([eventGrid(event)]),
      };
    case "cloudevents":
      return {
        headers: {
          ...headers,
          "aeg-metadata-version": "1.0",
          "content-type": "application/cloudevents+json; charset=utf-8",
        },
        body: JSON.stringify(cloudEvent(event)),
      };
    default:
      throw schema satisfies never;
  }
}

/**
 * The event that a webhook has to answer with its code. It has no `validationUrl`: nobody answers there.
 * @param time RFC 3339.
 */
export const validationMessage = (code: string, subscription: string, time: string): EventMessage => ({
  headers: {
    "aeg-event-type": "SubscriptionValidation",
    "aeg-subscription-name": subscription,
    ...versions,
    ...json,
  },
  body: JSON.stringify([
    {
      id: randomUUID(),
      topic: "/subscriptions/00000000-0000-0000-0000-000000000000",
      subject: "",
      data: { validationCode: code },
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      eventTime: time,
      metadataVersion: "1",
      dataVersion: "1",
    },
  ]),
});

const versions = { "aeg-metadata-version": "1", "aeg-data-version": "1" };
const json = { "content-type": "application/json; charset=utf-8" };

const eventGrid = ({ id, type, time, topic, subject, data }: KeyVaultEvent): object => ({
  id,
  topic,
  subject,
  eventType: type,
  eventTime: time,
  data,
  dataVersion: "1",
  metadataVersion: "1",
});

const cloudEvent = ({ id, type, time, topic, subject, data }: KeyVaultEvent): object => ({
  id,
  source: topic,
  subject,
  type,
  time,
  data,
  specversion: "1.0",
});
