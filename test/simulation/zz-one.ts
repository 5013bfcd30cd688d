import { ground } from "/work/wt/writers/test/simulation/lab.ts";
import { playSeed, replayMeeting } from "/work/wt/writers/test/simulation/meeting-seed.ts";
const below = ground();
for (const seed of process.argv.slice(2).map(Number)) {
const s = process.env.SHRINK ? { lines: await playSeed(seed, below), wrong: [], requests: [] } : await replayMeeting(seed, below);
console.log(s.lines.join("\n")); console.log("WRONG", s.wrong, s.requests.length);
}
below.close();
