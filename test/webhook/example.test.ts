// The Event Grid subscription of the example asks for the events that the webhook understands, and for no others.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseEvents } from "../../src/rotate/event.ts";
import { gridEvent } from "./build.ts";

test("event-grid.bicep", () => {
  const bicep = readFileSync(new URL("../../examples/rotation/event-grid.bicep", import.meta.url), "utf8");
  const asked = [...bicep.matchAll(/^ +'Microsoft\.KeyVault\.(\w+)'$/gm)].map(([, type = ""]) => type);
  const body = new TextEncoder().encode(JSON.stringify(asked.map((type) => gridEvent({ type }))));
  expect(parseEvents(body)).toMatchObject({ events: asked.map((type) => ({ is: "expiry", type })) });
  expect(asked).toHaveLength(4);
});
