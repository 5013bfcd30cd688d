// Inputs of which a test says only what differs.
import { type InputName, type Inputs, readInputs } from "../../src/action/inputs.ts";

export type Given = { readonly [name in InputName]?: string };

export const inputs = (given: Given = {}): Inputs => {
  const all: Given = { "github-token": "t", ...given };
  return readInputs((name) => all[name] ?? "");
};
