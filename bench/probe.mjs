// Preloaded by `--import`: says on descriptor 3 what a process has used when it opens its first socket, and when it ends. No
// TypeScript, because Node would load what strips types, and that would count.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { writeSync } from "node:fs";

/** One line of JSON: milliseconds since the start, those of processor time, and the modules of Node that are loaded. */
function report(at) {
  const { user, system } = process.cpuUsage();
  const builtins = process.moduleLoadList.filter((name) => name.startsWith("NativeModule "));
  const moment = { at, ms: performance.now(), cpuMs: (user + system) / 1000, builtins };
  writeSync(3, `${JSON.stringify(moment)}\n`);
}

const reportRequest = () => {
  unsubscribe("net.client.socket", reportRequest);
  report("request");
};
subscribe("net.client.socket", reportRequest);
process.on("exit", () => report("exit"));
