// action.yml is what the Marketplace and the runner read: it declares exactly what the code reads and tells.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inputDefaults, readInputs } from "../../src/action/inputs.ts";
import { outputsOf } from "../../src/action/outputs.ts";
import * as b from "../report/build.ts";

const root = resolve(import.meta.dirname, "../..");
const action = parse(readFileSync(resolve(root, "action.yml"), "utf8"));
const keys = (map: object) => Object.keys(map).toSorted();

test("the Marketplace takes it", () => {
  expect(keys(action)).toEqual(["author", "branding", "description", "inputs", "name", "outputs", "runs"]);
  expect(action.name).toBe("keyvault-gitops");
  expect(action.description.length).toBeLessThan(125);
  // Of the Feather set; https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding
  expect(action.branding).toEqual({ icon: "lock", color: "blue" });
});

test("runs the bundle on Node 24", () =>
  expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" }));

test("every input and output is described in whole sentences, and has a default that is a text", () => {
  for (const [name, { description }] of [
    ...Object.entries<{ description: string }>(action.inputs),
    ...Object.entries<{ description: string }>(action.outputs),
  ]) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description, name).toMatch(/^[^\n]{20,}\.$/);
  }
  for (const [name, input] of Object.entries<object>(action.inputs)) {
    expect(keys(input), name).toEqual(["default", "description"]);
    expect(input, name).toMatchObject({ default: expect.any(String) });
  }
});

test("the code reads exactly the declared inputs, with their defaults", () => {
  const read = new Set<string>();
  readInputs((name) => {
    read.add(name);
    return name === "github-token" ? "t" : "";
  });
  expect([...read].toSorted()).toEqual(keys(action.inputs));
  const declared = Object.entries<{ default: string }>(action.inputs).map(([name, { default: is }]) => [
    name,
    is,
  ]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  const token = "${{ github.token }}";
  expect(Object.fromEntries(declared)).toEqual({ ...inputDefaults, "github-token": token });
});

test("the code tells exactly the declared outputs", () => {
  const documents = [b.planned(b.everyKind), b.applied([], []), b.drifted(), b.rotated()];
  const files = { "report-file": "/r", "plan-file": "/p", "shard-file": "/s" };
  const told = documents.flatMap((document) => Object.keys(outputsOf(document, files)));
  expect([...new Set([...told, "delivered"])].toSorted()).toEqual(keys(action.outputs));
});
