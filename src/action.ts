import { getInput } from "@actions/core";
import { run } from "./action/run.ts";

const stop = new AbortController();
const ended = (): void => stop.abort();
process.on("SIGINT", ended).on("SIGTERM", ended);
process.exitCode = await run({
  env: (name) => process.env[name],
  input: getInput,
  signal: stop.signal,
});
process.off("SIGINT", ended).off("SIGTERM", ended);
