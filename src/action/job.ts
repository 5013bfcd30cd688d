import type { Person } from "../commands/cli/command.ts";
import type { Common } from "../commands/cli/options.ts";
import type { RunEvent } from "../forge/github/event.ts";
import type { MarkerSubject } from "../forge/github/marker.ts";
import type { Standing } from "../forge/github/standing.ts";
import type { GithubPort } from "../forge/port.ts";
import type { World } from "../model/world.ts";
import type { Inputs } from "./inputs.ts";

/** What a run of the Action is about, and all that it can do. */
export type Job = {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly standing: Standing;
  readonly github: GithubPort;
  readonly world: World;
  /** What its comment and its issue are about. */
  readonly subject: MarkerSubject;
  /** Whether objects are named. */
  readonly names: boolean;
  /** An absolute path: where its files go. */
  readonly folder: string;
};

/** The commands print nothing themselves. */
export const silentOutput: Common["output"] = { format: "text", colour: false, all: false, unmanaged: false };

/** Nobody sits at a workflow's keyboard. */
export const absentPerson: Person = {
  secret: () => Promise.reject(new Error("Nobody can be asked.")),
  tell: () => {},
  announce: () => {},
  explain: () => "",
  stop: AbortSignal.any([]),
};
