// Below 2.1.1, keyvault-common sends a secret's value before it is challenged when calls race on a cold client.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

type Lock = {
  readonly packages: { readonly [path: string]: { readonly version: string; readonly resolved?: string } };
};
const lock: Lock = JSON.parse(readFileSync(resolve(import.meta.dirname, "../package-lock.json"), "utf8"));

test("the lockfile holds no keyvault-common with the cold-client race", () => {
  const versions = Object.entries(lock.packages)
    .filter(([path]) => path.endsWith("@azure/keyvault-common"))
    .map(([, { version }]) => version.split(".").map(Number));
  expect(versions.length).toBeGreaterThan(0);
  for (const [major = 0, minor = 0, patch = 0] of versions)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(2_001_001);
});

test("the lockfile names no registry", () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
