// The first install in a clone says little: see .npmrc. It is not run here; these are the settings that keep it quiet.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const settings = readFileSync(`${root}/.npmrc`, "utf8").split("\n");
const { engines, devEngines, devDependencies } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));

test("npm in a clone prints errors, and no warning about engines that the scripts do not run on", () => {
  expect(settings).toEqual(expect.arrayContaining(["loglevel=error", "fund=false"]));
});

test("the scripts run on a Node.js that the package allows, which the install brings", () => {
  const least = Number(/^>=(\d+)/.exec(engines.node)?.[1]);
  expect(least).toBeGreaterThanOrEqual(22);
  expect(Number.parseInt(devDependencies.node, 10)).toBeGreaterThan(least);
});

test("an install on a Node.js that is too old fails, and is not silent", () => {
  expect(devEngines.runtime).toEqual({ name: "node", version: ">=20", onFail: "error" });
});
