// What a serving emulator does about events: asks until the webhook agrees, then looks each second, and tells a person.
import { expect, test } from "vitest";
import type { Attempt } from "../../src/emulator/events/deliver.ts";
import { HandshakeRefused } from "../../src/emulator/events/handshake.ts";
import { type Deliveries, watchEvents } from "../../src/emulator/events/watch.ts";
import { movingClock } from "../clock.ts";

const refuses = (why: string) => async (): Promise<Deliveries> => {
  throw new HandshakeRefused(why);
};

/** Watches a webhook that answers being asked so, one after the other, and has these attempts each second, and then stops. */
async function watched(
  asked: readonly (() => Promise<Deliveries>)[],
  rounds: readonly (readonly Partial<Attempt>[])[] = [],
) {
  const clock = movingClock();
  const stop = new AbortController();
  const lines: string[] = [];
  const [left, to] = [[...asked], [...rounds]];
  const agrees = async (): Promise<Deliveries> => ({
    deliver: async () => {
      const round = to.shift();
      if (!round) stop.abort();
      return (round ?? []) as Attempt[];
    },
  });
  const tell = (line: string) => lines.push(line);
  await watchEvents(() => (left.shift() ?? agrees)(), { clock, signal: stop.signal, print: tell });
  return { lines, sleeps: clock.sleeps };
}

const event = {
  type: "Microsoft.KeyVault.SecretNearExpiry",
  data: { VaultName: "acme", ObjectName: "a" },
} as Attempt["event"];

test("it asks every five seconds, and says each refusal once", async () => {
  const { lines, sleeps } = await watched([refuses("No answer."), refuses("No answer."), refuses("404.")]);
  const again = "No event is posted; it is asked again every 5 seconds.";
  expect(lines).toEqual([
    `No answer. ${again}`,
    `404. ${again}`,
    "The webhook agreed. Versions that are made from now on raise events.",
  ]);
  expect(sleeps).toEqual([5000, 5000, 5000]);
});

test("it looks each second, and says what became of each event", async () => {
  const { lines, sleeps } = await watched(
    [],
    [
      [{ event, answer: "no answer", result: "again" }],
      [],
      [
        { event, answer: 202, result: "delivered" },
        { event, answer: 401, result: "dropped" },
        { event, answer: "too late", result: "dropped" },
      ],
    ],
  );
  expect(lines.slice(1)).toEqual([
    "Microsoft.KeyVault.SecretNearExpiry of acme/a: no answer; it is posted again later.",
    "Microsoft.KeyVault.SecretNearExpiry of acme/a: answered 202.",
    "Microsoft.KeyVault.SecretNearExpiry of acme/a: answered 401; it is dropped.",
    "Microsoft.KeyVault.SecretNearExpiry of acme/a: too late; it is dropped.",
  ]);
  expect(sleeps).toEqual([1000, 1000, 1000]);
});

test("what is no refusal is an error of ours, and is thrown", async () => {
  const broken = async (): Promise<Deliveries> => {
    throw new TypeError("broken");
  };
  await expect(watched([broken])).rejects.toThrow("broken");
});
