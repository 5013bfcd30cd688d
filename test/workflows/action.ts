// action.yml, as GitHub reads it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./workflows.ts";

type Action = {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default?: string } };
  readonly outputs: { readonly [name: string]: { readonly description: string } };
};

export const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));
