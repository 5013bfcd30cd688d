// rotate --event: one event from a file or from stdin, without a server.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stage } from "../commands/stage.ts";
import { cloudEvent, gridEvent } from "./build.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const secret = { expiresIn: "P90D", rotation: { beforeExpiry: "P30D", target: "token" } };

/** Two secrets that are due. */
async function due() {
  const config = {
    ...head,
    kind: "Config",
    owner: "us",
    manifests: ["v.yaml"],
    targets: { token: { generate: {} } },
    vaults: { contoso: { targets: ["token"] } },
  };
  const set = stage({
    "keyvault-gitops.yaml": JSON.stringify(config),
    "v.yaml": JSON.stringify({
      ...head,
      kind: "Vault",
      vault: "contoso",
      secrets: { db: secret, mq: secret },
    }),
  });
  expect(await set.on("rotate")).toMatchObject({ exit: 0 });
  set.clock.forward(61 * 24 * 3600 * 1000);
  const before = set.writes().length;
  const given = (event: unknown) => writeFileSync(`${set.root}/event.json`, JSON.stringify(event));
  return { ...set, given, written: () => set.writes().slice(before) };
}

test("only what it is about is rotated, and once", async () => {
  const { on, given, written } = await due();
  given([gridEvent()]);
  expect(await on("rotate --event event.json --dry-run --exit-code")).toMatchObject({ exit: 2 });
  expect(written()).toEqual([]);
  for (const _ of ["first", "again"])
    expect(await on("rotate --event event.json")).toMatchObject({ exit: 0 });
  expect(written()).toEqual(["PUT /secrets/db"]);
});

test("from stdin, and several at once", async () => {
  const { on, written } = await due();
  const bytes = new TextEncoder().encode(JSON.stringify([cloudEvent(), cloudEvent({ name: "mq" })]));
  expect(await on("rotate --event -", { readSecret: async () => ({ by: "stdin", bytes }) })).toMatchObject({
    exit: 0,
  });
  expect(written().toSorted()).toEqual(["PUT /secrets/db", "PUT /secrets/mq"]);
});

test("one that is about nothing of ours is told of, and is no error", async () => {
  const { on, given, written } = await due();
  given(gridEvent({ vault: "fabrikam" }));
  expect(await on("rotate --event event.json")).toMatchObject({
    exit: 0,
    err: expect.stringContaining("ignored SecretNearExpiry of secret db in https://fabrikam.vault.azure.net"),
  });
  given(gridEvent({ type: "VaultAccessPolicyChanged\n::error::" }));
  const { err } = await on("rotate --event event.json");
  expect(err).not.toMatch(/^::/m);
  expect(written()).toEqual([]);
});

test.each<[string, unknown, string]>([
  ["that is none", {}, "it is an event of neither schema"],
  [
    "whose id is another's",
    gridEvent({ data: { Id: "https://contoso.vault.azure.net/secrets/mq" } }),
    "another",
  ],
])("one %s is an error", async (_, event, told) => {
  const { on, given, written } = await due();
  given(event);
  expect(await on("rotate --event event.json")).toMatchObject({
    exit: 1,
    err: expect.stringContaining(told),
  });
  expect(written()).toEqual([]);
});

test("a file that is not there is an error", async () => {
  const { on, written } = await due();
  expect(await on("rotate --event nothing.json")).toMatchObject({ exit: 1 });
  expect(written()).toEqual([]);
});
