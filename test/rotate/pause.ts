// A run that is stopped before one of its steps, a request to the vault or an action of its target, until it may go on.
import type { Target } from "../../src/rotate/target.ts";
import type { Scene } from "../scene.ts";
import { type Database, rotateOn } from "./build.ts";

type Run = {
  /** Resolves when it stands before a step, so many on or by its name; `ended` where it never comes there. */
  readonly until: (step: number | string) => Promise<"paused" | "ended">;
  /** Lets it go on to its end: how that was, and why. */
  readonly end: () => Promise<string>;
};

/** Rotates what is due with a database as the target, from when it is first let go. */
export function pausedRun(set: Scene, { target }: Pick<Database, "target">): Run {
  let steps = 0;
  let stopAt: number | string = "";
  let stopped = Promise.withResolvers<"paused">();
  let goOn = Promise.withResolvers<void>();
  const step = async (name: string) => {
    steps++;
    if (stopAt !== steps && stopAt !== name) return;
    stopped.resolve("paused");
    await goOn.promise;
  };
  const own: Target = {
    ...target,
    open: async (secret) => {
      await step("open");
      const { make, works, set, close } = await target.open(secret);
      return {
        make: (user) => step("make").then(() => make(user)),
        works: (credential) => step("works").then(() => works(credential)),
        set: (credential) => step("set").then(() => set(credential)),
        close,
      };
    },
  };
  const run = () =>
    rotateOn(
      set,
      { target: own },
      {
        transport: (through) => ({
          sendRequest: async (request) => {
            await step(`${request.method} ${new URL(request.url).pathname}`);
            return through.sendRequest(request);
          },
        }),
      },
    ).then(({ entries: [entry] }) =>
      entry && "message" in entry ? `${entry.result}: ${entry.message}` : `${entry?.result}`,
    );
  let running: ReturnType<typeof run> | undefined;
  const release = (next: number | string) => {
    stopAt = typeof next === "number" ? steps + next : next;
    const before = goOn;
    [stopped, goOn] = [Promise.withResolvers(), Promise.withResolvers()];
    before.resolve();
    running ??= run();
    return running;
  };
  return {
    until: (at) => {
      const ended = release(at);
      return Promise.race([stopped.promise, ended.then(() => "ended" as const)]);
    },
    end: () => release(""),
  };
}
