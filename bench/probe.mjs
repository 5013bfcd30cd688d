// Preloaded by `--import`: says on descriptor 3 what a process has used when it opens its first socket, and when it ends. No
// TypeScript, because Node would load what strips types, and that would count.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { writeSync } from "node:fs";

/** One line of JSON: milliseconds since the start, those of processor time, and the most memory that was resident, in MiB. */
function report(at) {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  writeSync(3, `${JSON.stringify({ at, ms: performance.now(), cpuMs, megabytes: maxRSS / 1024 })}\n`);
}

const reportRequest = () => {
  unsubscribe("net.client.socket", reportRequest);
  report("request");
};
subscribe("net.client.socket", reportRequest);
process.on("exit", () => report("exit"));
