// Loading a set asks the file system and git the same number of times for each manifest, however many there are, and keeps
// what its objects have in common once.
import { expect, test } from "vitest";
import type { Files } from "../../src/model/world.ts";
import { loadSet } from "../../src/reconcile/run/load-set.ts";
import { tree } from "../files.ts";
import { loadManifest, manifest } from "./loading.ts";

/** How often each function of the files is called when so many manifests of a vault each are loaded. */
async function countCalls(manifests: number): Promise<ReadonlyMap<string, number>> {
  const names = Array.from({ length: manifests }, (_, i) => `vault-${i}`);
  const head = { apiVersion: "keyvault-gitops/v1" };
  const vaults = Object.fromEntries(names.map((name) => [name, null]));
  const config = { ...head, kind: "Config", owner: "us", manifests: ["vaults/*.yaml"], vaults };
  const secrets = { a: { value: { literal: "plain" } }, b: { value: { base64: { literal: "plain" } } } };
  const { files } = tree({
    "keyvault-gitops.yaml": JSON.stringify(config),
    ...Object.fromEntries(
      names.map((vault) => [
        `vaults/${vault}.yaml`,
        JSON.stringify({ ...head, kind: "Vault", vault, secrets }),
      ]),
    ),
  });
  const calls = new Map<string, number>();
  const counting: Files = new Proxy(files, {
    get: (target, name, receiver) => {
      calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
      return Reflect.get(target, name, receiver);
    },
  });
  const { set } = await loadSet({ paths: [], emulator: false }, counting);
  expect(set.desired).toHaveLength(2 * manifests);
  return calls;
}

test("each manifest more costs what the one before it cost", async () => {
  const [few, some, many] = [await countCalls(5), await countCalls(10), await countCalls(20)];
  for (const [name, calls] of many) {
    const [atFew = 0, atSome = 0] = [few.get(name), some.get(name)];
    expect([name, calls - atSome]).toEqual([name, 2 * (atSome - atFew)]);
  }
  expect(many.get("read")).toBe(1 + 20);
});

test("objects of a manifest that say the same of tags and properties share it", async () => {
  const say = (more: string) => `{ value: { literal: plain }, contentType: text/plain, ${more} }`;
  const secrets = { a: say("tags: { of: x }"), b: say("tags: { of: x }"), c: say("tags: { of: y }") };
  const lines = Object.entries(secrets).map(([name, entry]) => `  ${name}: ${entry}`);
  const { set } = await loadManifest(manifest(["secrets:", ...lines].join("\n")));
  const [a, b, c] = set.desired.filter((one) => one.state === "present");
  expect(b?.tags).toBe(a?.tags);
  expect(c?.properties).toBe(a?.properties);
  expect([a?.tags.set, c?.tags.set]).toEqual([{ of: "x" }, { of: "y" }]);
});
