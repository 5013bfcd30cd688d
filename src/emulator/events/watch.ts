import type { EmulatorClock } from "../clock.ts";
import type { Attempt } from "./deliver.ts";
import { HandshakeRefused } from "./handshake.ts";

/** A subscription as its holder sees it. */
export type Deliveries = { deliver(signal?: AbortSignal): Promise<readonly Attempt[]> };

type Watching = {
  readonly clock: EmulatorClock;
  readonly signal: AbortSignal;
  /** Gets one line for each thing that a person may want to know. */
  readonly tell: (line: string) => void;
};

/** How often it looks whether the vaults' clock, which any process may move, has come to something. */
const pollMs = 1000;
// learn.microsoft.com/azure/event-grid/webhook-event-delivery
const handshakeAgainMs = 5000;

/** Subscribes as soon as the webhook agrees, and posts what is due until `signal` stops it. Never rejects for a webhook. */
export async function watchEvents(
  subscribe: (signal: AbortSignal) => Promise<Deliveries>,
  { clock, signal, tell }: Watching,
): Promise<void> {
  const pause = (ms: number) => clock.sleep(ms, signal).catch(() => {});
  let told = "";
  let deliveries: Deliveries | undefined;
  while (!signal.aborted) {
    try {
      deliveries = await subscribe(signal);
      break;
    } catch (error) {
      if (!(error instanceof HandshakeRefused)) throw error;
      if (error.message !== told && !signal.aborted)
        tell(`${error.message} No event is posted; it is asked again every 5 seconds.`);
      told = error.message;
      await pause(handshakeAgainMs);
    }
  }
  if (deliveries) tell("The webhook agreed. Versions that are made from now on raise events.");
  while (deliveries && !signal.aborted) {
    for (const attempt of await deliveries.deliver(signal)) tell(line(attempt));
    await pause(pollMs);
  }
}

function line({ event, answer, result }: Attempt): string {
  const { VaultName, ObjectName } = event.data;
  const said = typeof answer === "number" ? `answered ${answer}` : answer;
  const follows = { delivered: "", again: "; it is posted again later", dropped: "; it is dropped" }[result];
  return `${event.type} of ${VaultName}/${ObjectName}: ${said}${follows}.`;
}
