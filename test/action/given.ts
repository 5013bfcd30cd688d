// Inputs of which a test says only what differs.
import { type Inputs, type Name, readInputs } from "../../src/action/inputs.ts";

export type Given = { readonly [name in Name]?: string };

export const inputs = (given: Given = {}): Inputs => {
  const all: Given = { "github-token": "t", ...given };
  return readInputs((name) => all[name] ?? "");
};
