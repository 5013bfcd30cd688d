// The real world: which vaults it reaches, and with whose rights.
import { expect, test } from "vitest";
import type { VaultConfig } from "../../src/model/config.ts";
import { isLoopback } from "../../src/model/config.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { createWorld } from "../../src/world.ts";
import { tree } from "../files.ts";

const vault = (name: string): VaultConfig => ({
  name,
  url: `https://${name}.vault.azure.net`,
  owners: ["local"],
  prune: "off",
  grace: "P7D",
  policy: {},
  sources: { env: [], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M",
  verifyChallengeResource: true,
});

test.each([
  ["https://localhost:8443", true],
  ["https://local.localhost:8443", true],
  ["https://127.0.0.1:8443", true],
  ["https://[::1]:8443", true],
  ["https://contoso.vault.azure.net", false],
  ["https://localhost.contoso.net", false],
  ["https://127.0.0.1.contoso.net", false],
])("%s leads to this machine: %s", (url, expected) => expect(isLoopback(url)).toBe(expected));

test("the embedded vault in a file keeps what a world wrote", async () => {
  const { root } = tree({}, { git: false });
  const options = { emulator: { file: `${root}/v.db` } };
  const first = await createWorld(options);
  await first.world.connect(vault("a")).secret.set("s", Sealed.text("v"), { enabled: true, tags: {} });
  first.close();
  const second = await createWorld(options);
  const { value } = await second.world.connect(vault("a")).secret.get("s");
  second.close();
  expect(value.equals(Sealed.text("v"))).toBe(true);
});

test("a vault has one connection a run", async () => {
  const { world, close } = await createWorld({ emulator: {} });
  expect(world.connect(vault("a"))).toBe(world.connect(vault("a")));
  expect(world.connect(vault("a"))).not.toBe(world.connect(vault("b")));
  close();
});

test("only a world of embedded vaults says so: what is planned there approves nothing elsewhere", async () => {
  const { world, close } = await createWorld({ emulator: {} });
  expect(world.embedded).toBe(true);
  close();
  expect((await createWorld()).world.embedded).toBeUndefined();
});

test("a file that is no vault is told by its name", async () => {
  const { root } = tree({ "v.db": "not a database, and long enough to be looked at as one" }, { git: false });
  await expect(createWorld({ emulator: { file: `${root}/v.db` } })).rejects.toThrow(
    `${root}/v.db is no data file of vaults`,
  );
});

test("offline, no vault can be reached", async () => {
  const { world } = await createWorld({ offline: true });
  expect(() => world.connect(vault("a"))).toThrow("The world is offline");
});

test("random bytes are random, and sleep ends with its signal", async () => {
  const { world } = await createWorld({ offline: true });
  expect(world.random(16)).toHaveLength(16);
  expect(world.random(16)).not.toEqual(world.random(16));
  await expect(world.clock.sleep(60_000, AbortSignal.abort())).rejects.toThrow();
});

test("a token for a server on this machine means nothing, nor one of a run on the embedded vault", async () => {
  const real = await createWorld();
  const embedded = await createWorld({ emulator: {} });
  for (const token of [
    real.world.token("https://127.0.0.1:8443/.default"),
    embedded.world.token("https://management.azure.com/.default"),
  ])
    expect(await token).toMatchObject({ token: "keyvault-gitops-local" });
  embedded.close();
});
