import { ground } from "/work/wt/writers/test/simulation/lab.ts";
import { replayMeeting } from "/work/wt/writers/test/simulation/meeting-seed.ts";
const [from, to] = process.argv.slice(2).map(Number);
const below = ground();
const kinds = new Map<string, number[]>();
let reqs=0, skips=0;
const t0 = process.cpuUsage();
for (let seed = from; seed <= to; seed++) {
  let wrong: readonly string[] = [];
  try { const s = await replayMeeting(seed, below); wrong = s.wrong; reqs += s.requests.length; if (s.lines.some(l=>/^writer.*skipped/.test(l))) skips++; }
  catch (e) { wrong = [String((e as Error).stack).split("\n").slice(0,3).join(" ")]; }
  for (const w of wrong) { const k = w.replace(/writer \d/g,"writer N").replace(/\d+/g,"#"); kinds.set(k, [...(kinds.get(k)??[]), seed]); }
}
const c = process.cpuUsage(t0);
for (const [k, s] of [...kinds].sort((a,b)=>b[1].length-a[1].length)) console.log(s.length, k, [...new Set(s)].slice(0,6).join(","));
console.log({reqs, skips, cpu: (c.user+c.system)/1e6});
below.close();
