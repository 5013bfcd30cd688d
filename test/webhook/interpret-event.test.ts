// Which object of a set an event is about: one that a manifest declares with a rotation, in the very vault that it says.
import { expect, test } from "vitest";
import { interpretEvents } from "../../src/reconcile/rotation/interpret-event.ts";
import { line, loadTree } from "../manifest/loading.ts";
import { type About, cloudEvent, gridEvent, validation } from "./build.ts";

const config = `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [v.yaml]
targets: { token: { generate: {} } }
vaults:
  prod: { url: https://contoso.vault.azure.net, targets: [token] }
  here: { url: https://127.0.0.1:8443 }
`;
const manifest = `apiVersion: keyvault-gitops/v1
kind: Vault
vault: prod
secrets:
  db: { expiresIn: P90D, rotation: { beforeExpiry: P30D, target: token } }
  other: { value: external }
  gone: { state: absent }
keys:
  db: { keyType: EC, expiresIn: P90D, rotation: { beforeExpiry: P30D } }
`;

async function hear(...events: readonly object[]) {
  const { set, problems } = await loadTree({ "keyvault-gitops.yaml": config, "v.yaml": manifest });
  expect(problems.map(line)).toEqual([]);
  const told = interpretEvents(new TextEncoder().encode(JSON.stringify(events)), set);
  if ("malformed" in told) throw new Error(told.malformed);
  return told.events;
}

test.each<[About, string]>([
  [{}, "secret"],
  [{ type: "SecretExpired", vault: "Contoso", name: "DB" }, "secret"],
  [{ type: "KeyNearExpiry" }, "key"],
])("%j is about the vault that the config calls prod", async (about, kind) => {
  const object = { vault: "prod", kind, name: "db" };
  for (const event of [gridEvent(about), cloudEvent(about)])
    expect(await hear(event)).toMatchObject([{ is: "about", event: "e-1", object }]);
});

const none = "it is no vault of the config, or not the one that it says";
const undeclared = "no manifest declares it with a rotation";
test.each<[string, About, string]>([
  ["a foreign vault", { vault: "fabrikam" }, none],
  [
    "a vault that only looks alike",
    { data: { Id: "https://contoso.vault.azure.net.evil.example/secrets/db" } },
    none,
  ],
  ["a vault that bears another's name", { data: { VaultName: "here" } }, none],
  ["the config's own name of a vault", { vault: "prod" }, none],
  ["an unknown object", { name: "nobody" }, undeclared],
  ["an object without a rotation", { name: "other" }, undeclared],
  ["an object that shall not be", { name: "gone" }, undeclared],
])("%s is ignored", async (_, about, message) =>
  expect(await hear(gridEvent(about))).toEqual([
    { is: "ignored", message: expect.stringMatching(new RegExp(`: ${message}$`)) },
  ]),
);

test("of a batch each event is heard by itself", async () =>
  expect(
    (await hear(gridEvent({ type: "SecretNewVersionCreated" }), gridEvent(), validation("c"))).map(
      ({ is }) => is,
    ),
  ).toEqual(["ignored", "about", "validation"]));
