import { getInput } from "@actions/core";
import { runAction } from "./action/run.ts";

const stop = new AbortController();
const ended = (): void => stop.abort();
let heeds = false;
process.exitCode = await runAction({
  env: (name) => process.env[name],
  input: getInput,
  signal: stop.signal,
  begun: () => {
    if (!heeds) process.on("SIGINT", ended).on("SIGTERM", ended);
    heeds = true;
  },
});
process.off("SIGINT", ended).off("SIGTERM", ended);
