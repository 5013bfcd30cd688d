import { afterAll, expect, test } from "vitest";
import { ground } from "./lab.ts";
import { promisesHold } from "./promises.ts";
import { story } from "./story.ts";

promisesHold("odd");

const below = ground();
afterAll(() => below.close());

test.each([1, 2, 3])("seed %i replays exactly, request by request", async (seed) => {
  const first = await story(seed, below);
  expect(first.requests.length).toBeGreaterThan(10);
  expect(await story(seed, below)).toEqual(first);
});
