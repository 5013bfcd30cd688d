import { getInput } from "@actions/core";
import { runAction } from "./action/run.ts";

const stop = new AbortController();
const stopRun = (): void => stop.abort();
let isListening = false;
process.exitCode = await runAction({
  env: (name) => process.env[name],
  input: getInput,
  signal: stop.signal,
  begun: () => {
    if (!isListening) process.on("SIGINT", stopRun).on("SIGTERM", stopRun);
    isListening = true;
  },
});
process.off("SIGINT", stopRun).off("SIGTERM", stopRun);
