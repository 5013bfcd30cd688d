// Who opens the data key: an age identity that is at hand, else one call to a Key Vault key that is allowed.

import { CryptographyClient } from "@azure/keyvault-keys";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../../src/emulator/emulator.ts";
import { Sealed } from "../../../src/model/sealed.ts";
import { decryptFile } from "../../../src/sources/sops/decrypt.ts";
import { file, fixture, identity, read, refusal, withAge, withAzure } from "./build.ts";

const at = ["password"];

test("age: the identity among others, in a file with comments", async () => {
  const identities = [identity("other-age"), Sealed.text(`# mine\n\n${fixture("keys/age.txt")}\r\n`)];
  expect(await read("types.yaml", ["text"], undefined, { ...withAge, identities })).toBe("hunter2");
});

test("age: one of two recipients is enough", async () => {
  expect(await read("two-recipients.yaml", at)).toBe("hunter2");
});

const noRecipient = "is encrypted to no recipient that is at hand";
const noIdentity = "cannot be opened: an age identity at hand is none";

test.each<[string, readonly Sealed[], string]>([
  ["none", [], noRecipient],
  ["another", [identity("other-age")], noRecipient],
  ["an empty text", [Sealed.text("")], noRecipient],
  [
    "a public key",
    [Sealed.text("age1my549tl6qdfwehku35dgupdw87g9v9e99qr5cazeh3su27rwaydsq897n0")],
    noIdentity,
  ],
  ["a misspelled one", [Sealed.text("AGE-SECRET-KEY-1QQQQ")], noIdentity],
  ["one of a plugin", [Sealed.text("AGE-PLUGIN-YUBIKEY-1QQQ")], noIdentity],
])("age: of identities at hand %s", async (_, identities, said) => {
  expect(await refusal("types.yaml", ["text"], undefined, { ...withAge, identities })).toBe(said);
});

test.each<[string, (text: string) => string]>([
  ["cut off", (text) => text.replace(/^ +.{60,64}\n/m, "")],
  ["not armored", (text) => text.replace("-----BEGIN AGE ENCRYPTED FILE-----", "age")],
  [
    "another recipient's",
    (text) => {
      const theirs = /- enc: \|\n([\s\S]*?) +recipient/.exec(fixture("other-age.yaml"))?.[1] ?? "";
      return text.replace(/(- enc: \|\n)[\s\S]*?( +recipient)/, `$1${theirs}$2`);
    },
  ],
])("age: a data key that is %s", async (_, edit) => {
  const text = edit(fixture("types.yaml"));
  expect(text).not.toBe(fixture("types.yaml"));
  expect(await refusal("types.yaml", ["text"], text)).toBe(
    "has a data key that its age recipient cannot open",
  );
});

test.each(["azure.yaml", "azure.json", "azure-and-age.yaml"])("azure_kv: %s by one call", async (name) => {
  const { calls, atHand } = withAzure();
  const leaf = await decryptFile(file(name), atHand);
  expect([leaf(["password"]).reveal(), leaf(["host"]).reveal()]).toEqual(["hunter2", "db.example.com"]);
  expect(calls).toEqual([
    expect.stringMatching(/^decrypt https:\/\/kvg-fixtures\.vault\.azure\.net sops [0-9a-f]{32}$/),
  ]);
});

test("azure_kv in dotenv", async () => {
  const { atHand } = withAzure();
  expect(await read("azure.env", ["PASSWORD"], undefined, atHand)).toBe("hunter2");
});

test("no call is made where an age identity is at hand", async () => {
  const { calls, atHand } = withAzure({ identities: [identity("other-age")] });
  expect(await read("azure-and-age.yaml", at, undefined, atHand)).toBe("hunter2");
  expect(calls).toEqual([]);
});

test("what is called is what was allowed, however the file spells it", async () => {
  const { calls, atHand } = withAzure();
  const text = fixture("azure.yaml").replace(
    "https://kvg-fixtures.vault.azure.net",
    "https://KVG-fixtures.vault.azure.net/",
  );
  expect(await read("azure.yaml", at, text, atHand)).toBe("hunter2");
  expect(calls).toEqual([expect.stringContaining("https://kvg-fixtures.vault.azure.net sops")]);
});

const unreadable = "has a sops block that cannot be read";

test.each<[string, string, string, string]>([
  ["another vault", "https://kvg-fixtures.", "https://evil.", noRecipient],
  ["a vault whose name begins alike", ".azure.net", ".azure.net.evil.example", noRecipient],
  ["another key", "name: sops", "name: other", noRecipient],
  ["a port", ".azure.net", ".azure.net:444", noRecipient],
  ["a user before the host", "https://", "https://kvg-fixtures.vault.azure.net@", unreadable],
  ["a path", ".azure.net", ".azure.net/x", unreadable],
  ["no TLS", "https://", "http://", unreadable],
  ["a path as the key's name", "name: sops", "name: sops/../../secrets/a", unreadable],
  ["a path as the version", "version: ", "version: ../../../secrets/a?", unreadable],
  ["a data key that is not base64url", "enc: ", "enc: =", unreadable],
])("azure_kv: %s, and no call is made", async (_, from, to, said) => {
  const { calls, atHand } = withAzure();
  const text = fixture("azure.yaml").replace(from, to);
  expect(text).not.toBe(fixture("azure.yaml"));
  expect(await refusal("azure.yaml", at, text, atHand)).toBe(said);
  expect(calls).toEqual([]);
});

test("azure_kv: nothing allowed, no call; the hint names the key to allow", async () => {
  const { calls, atHand } = withAzure({ allowedKeys: [] });
  await expect(decryptFile(file("azure.yaml"), atHand)).rejects.toMatchObject({
    message: `the sops file azure.yaml ${noRecipient}`,
    hint: "allow its Key Vault key https://kvg-fixtures.vault.azure.net/keys/sops in sources.sopsKeys",
  });
  expect(calls).toEqual([]);
});

test.each([
  ["too short", new Uint8Array(16)],
  ["too long", new Uint8Array(33)],
])("azure_kv: a data key %s", async (_, key) => {
  const { atHand } = withAzure({ unwrap: async () => key });
  expect(await refusal("azure.yaml", at, undefined, atHand)).toBe(
    "has a data key of another size than 32 bytes",
  );
});

test("azure_kv: another data key opens nothing", async () => {
  const { atHand } = withAzure({ unwrap: async () => new Uint8Array(32) });
  expect(await refusal("azure.yaml", at, undefined, atHand)).toBe(
    "was changed outside of sops: host does not open",
  );
});

test("azure_kv: what the call throws is thrown on", async () => {
  const { atHand } = withAzure({ unwrap: () => Promise.reject(new RangeError("throttled")) });
  await expect(decryptFile(file("azure.yaml"), atHand)).rejects.toThrow(RangeError);
});

test("azure_kv: with the SDK's own client, on the embedded vault's key", async () => {
  const vaults = emulator();
  onTestFinished(() => vaults.close());
  const material = JSON.parse(fixture("keys/vault-key.json"));
  vaults.seed("kvg-fixtures", { kind: "key", name: "sops", keyType: "RSA", material });
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const { atHand } = withAzure({
    // The embedded vault has given the key a version of its own: the newest is asked.
    unwrap: async ({ vaultUrl, name }, _, ciphertext) => {
      const client = new CryptographyClient(`${vaultUrl}/keys/${name}`, credential, {
        httpClient: vaults.httpClient,
      });
      return (await client.decrypt({ algorithm: "RSA-OAEP-256", ciphertext })).result;
    },
  });
  expect(await read("azure.yaml", at, undefined, atHand)).toBe("hunter2");
  expect(vaults.log.filter(({ path }) => path.endsWith("/decrypt"))).not.toEqual([]);
});

const kms = (block: string) =>
  fixture("types.yaml").replace(/^ {4}age:\n[\s\S]*?(?= {4}lastmodified)/m, block);

test.each([
  ["    pgp:\n        - { fp: A, enc: B }\n", "is encrypted to pgp alone"],
  [
    "    kms:\n        - { arn: A, enc: B }\n    hc_vault: []\n    gcp_kms: [{ enc: A }]\n",
    "is encrypted to kms, gcp_kms alone",
  ],
  ["    hc_vault:\n        - { enc: B }\n    age: []\n", "is encrypted to hc_vault alone"],
  ["    age: []\n", "names no recipient"],
  ["", "names no recipient"],
])("recipients %j", async (block, said) => {
  const leaf = decryptFile(file("types.yaml", kms(block)), withAge);
  await expect(leaf).rejects.toThrow(`the sops file types.yaml ${said}`);
  if (said.endsWith("alone"))
    await expect(leaf).rejects.toMatchObject({ hint: expect.stringContaining("exec: [sops") });
});
