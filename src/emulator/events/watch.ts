import type { EmulatorClock } from "../clock.ts";
import type { Attempt } from "./deliver.ts";
import { HandshakeRefused } from "./handshake.ts";

/** A subscription, as `subscribe` returns it. */
export type Deliveries = { deliver(signal?: AbortSignal): Promise<readonly Attempt[]> };

type WatchContext = {
  readonly clock: EmulatorClock;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
};

/** How often it looks at the vaults' clock, which any process may move. */
const pollMs = 1000;
// learn.microsoft.com/azure/event-grid/webhook-event-delivery
const handshakeAgainMs = 5000;

/**
 * Subscribes as soon as the webhook agrees, and posts what is due until `signal` stops it. It never rejects because of the
 * webhook.
 */
export async function watchEvents(
  subscribe: (signal: AbortSignal) => Promise<Deliveries>,
  { clock, signal, print }: WatchContext,
): Promise<void> {
  const pause = (ms: number) => clock.sleep(ms, signal).catch(() => {});
  let printed = "";
  let deliveries: Deliveries | undefined;
  while (!signal.aborted) {
    try {
      deliveries = await subscribe(signal);
      break;
    } catch (error) {
      if (!(error instanceof HandshakeRefused)) throw error;
      if (error.message !== printed && !signal.aborted)
        print(`${error.message} No event is posted; it is asked again every 5 seconds.`);
      printed = error.message;
      await pause(handshakeAgainMs);
    }
  }
  if (deliveries) print("The webhook agreed. Versions that are made from now on raise events.");
  while (deliveries && !signal.aborted) {
    for (const attempt of await deliveries.deliver(signal)) print(lineOf(attempt));
    await pause(pollMs);
  }
}

function lineOf({ event, answer, result }: Attempt): string {
  const { VaultName, ObjectName } = event.data;
  const reply = typeof answer === "number" ? `answered ${answer}` : answer;
  const follows = { delivered: "", again: "; it is posted again later", dropped: "; it is dropped" }[result];
  return `${event.type} of ${VaultName}/${ObjectName}: ${reply}${follows}.`;
}
