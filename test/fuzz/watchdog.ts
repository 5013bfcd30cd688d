// Ends the process where one case takes for ever: a loop that never ends lets no timeout of this thread come.
import { Worker } from "node:worker_threads";

/** Seconds in which every machine gets a second of work done. */
const patience = 60;

const source = `
const { workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const beats = new Int32Array(workerData.shared);
let [last, since] = [-1, Date.now()];
setInterval(() => {
  if (beats[0] !== last) [last, since] = [beats[0], Date.now()];
  if (beats[0] >= 0 && Date.now() - since > ${patience} * 1000) {
    writeSync(2, "hangs: " + workerData.name + ", case " + beats[0] + "\\n");
    process.kill(process.pid, "SIGKILL");
  }
}, 1000);
`;

export type Watchdog = {
  /** Another case begins. */
  readonly beat: () => void;
  readonly stop: () => Promise<unknown>;
};

/** @param name what the cases are of: it is written to stderr before the process is killed. */
export function watchdog(name: string): Watchdog {
  const shared = new SharedArrayBuffer(4);
  const beats = new Int32Array(shared);
  const worker = new Worker(source, { eval: true, workerData: { shared, name } });
  worker.unref();
  return {
    beat: () => void Atomics.add(beats, 0, 1),
    stop: () => worker.terminate(),
  };
}
