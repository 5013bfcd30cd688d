import type { ChangeSelection } from "../../reconcile.ts";
import type { Arguments, Option } from "./arguments.ts";

/** Of the commands that write nothing: what another one skipped, nobody would ever do. */
export const changedSinceOption: Option = {
  name: "changed-since",
  takes: "REF",
  help: "only vaults that changed in git since the branch left REF; for what is not merged: it approves nothing",
};

export const readChangedSince = (given: Arguments): ChangeSelection => {
  const changedSince = given.text(changedSinceOption.name);
  return changedSince === undefined ? {} : { changedSince };
};
