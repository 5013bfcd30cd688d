import { UsageError } from "../../model/errors.ts";
import { parseShard, type Shard } from "../../model/plan.ts";
import type { Arguments, Option } from "./arguments.ts";

/** Of the commands whose results `report merge` brings together again. */
export const shardOption: Option = {
  name: "shard",
  takes: "I/N",
  help: "only part I of N of the vaults, as in 3/8; report merge makes one result of the parts",
};

/** @throws UsageError where what was typed is no part of a whole */
export function readShard(given: Arguments): { readonly shard?: Shard } {
  const text = given.text(shardOption.name);
  if (text === undefined) return {};
  const shard = parseShard(text);
  if (!shard) throw new UsageError("--shard takes I/N.", "Write the third of eight parts as 3/8.");
  return { shard };
}
