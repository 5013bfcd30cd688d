// Meetings by their seeds; of a seed that fails fast-check looks for the smallest meeting that still fails.
import * as fc from "fast-check";
import type { Ground } from "./lab.ts";
import { playMeeting } from "./meeting.ts";
import { type Meeting, meetings } from "./meetings.ts";
import type { Story } from "./story.ts";

/** How many meetings are played to make one small. */
const mostShrinks = 300;

/** The meeting that a seed draws, as a whole. */
export function replayMeeting(seed: number, ground: Ground): Promise<Story> {
  const [meeting] = fc.sample<Meeting>(meetings, { seed, numRuns: 1, unbiased: true });
  if (!meeting) throw new Error("no meeting was drawn");
  return playMeeting(meeting, ground);
}

/** What did not hold over a seed, with the small meeting that shows it. */
export async function playSeed(seed: number, ground: Ground): Promise<readonly string[]> {
  let played = 0;
  let story: Story | undefined;
  const holds = fc.asyncProperty<[Meeting]>(meetings, async (meeting) => {
    if (played++ > mostShrinks) return;
    const one = await playMeeting(meeting, ground);
    if (one.wrong.length === 0) return;
    story = one;
    throw new Error(one.wrong.join("; "));
  });
  const { failed, counterexample, errorInstance } = await fc.check<[Meeting]>(holds, {
    seed,
    numRuns: 1,
    unbiased: true,
  });
  if (!failed) return [];
  const lines = story?.lines ?? [];
  const why = story?.wrong ?? [String(Object(errorInstance).stack ?? errorInstance)];
  return [
    [
      `replay with KVG_SEED=${seed}: ${why.join("; ")}`,
      `made small by ${played} meetings: ${fc.stringify(counterexample?.[0])}`,
      ...lines,
    ].join("\n"),
  ];
}
