// A value sealed with the public half alone is opened by whoever may unwrap with the private one, and by nobody else.
import { compactDecrypt } from "jose";
import { expect, test } from "vitest";
import { mostSecretBytes, Sealed } from "../../../src/model/sealed.ts";
import { sealAddress } from "../../../src/sources/sealed/address.ts";
import { openJwe } from "../../../src/sources/sealed/open.ts";
import { parsePublicKey, thumbprintOf } from "../../../src/sources/sealed/public-key.ts";
import { sealJwe } from "../../../src/sources/sealed/seal.ts";
import { findSealedFlaw } from "../../../src/sources/sealed.ts";
import { revisionText } from "../../../src/sources/source.ts";
import { vault as plainVault } from "../../plan/build.ts";
import { scene } from "../../scene.ts";
import { binding, forge, kid, listed, object, planted, privateKey, publicJwk, vault } from "./forge.ts";

const revision = (jwe: string) =>
  revisionText(
    { from: "sealed", jwe },
    { id: { vault: "v", kind: "secret", name: "a" }, createdOf: () => undefined },
  );
const to = { kid, jwk: publicJwk(privateKey) };
const sealing = (value: Sealed, objects = [object]) => sealJwe(value, to, objects, binding.keys);

test.each([
  ["a text", Sealed.text(planted)],
  ["no text", Sealed.text("")],
  ["bytes", Sealed.bytes(Uint8Array.of(0, 255, 128, 10))],
  ["the largest value", Sealed.bytes(new Uint8Array(mostSecretBytes))],
])("%s comes back as it was, by one call", async (_, value) => {
  const { unwrap, asked } = vault();
  const text = await sealing(value);
  expect((await openJwe(text, binding, unwrap)).equals(value)).toBe(true);
  expect(asked).toEqual([`unwrapKey ${kid}`]);
});

test("what we seal, jose opens; and what node:crypto makes by hand, we open", async () => {
  const options = { crit: { "kvg/for": true } };
  const { plaintext } = await compactDecrypt(await sealing(Sealed.text(planted)), privateKey, options);
  expect(Buffer.from(plaintext).toString()).toBe(planted);
  expect((await openJwe(forge(), binding, vault().unwrap)).equals(Sealed.text(planted))).toBe(true);
});

test("a value for several objects opens for each, and for no other", async () => {
  const both = ["https://b.vault.azure.net/secrets/x", "https://a.vault.azure.net/secrets/X"];
  const text = await sealing(
    Sealed.text(planted),
    both.map((id) => id.toLowerCase()),
  );
  expect(JSON.parse(Buffer.from(text.split(".")[0] ?? "", "base64url").toString())).toEqual({
    alg: "RSA-OAEP-256",
    enc: "A256GCM",
    typ: "kv-sealed+v1",
    kid,
    "kvg/for": ["https://a.vault.azure.net/secrets/x", "https://b.vault.azure.net/secrets/x"],
    crit: ["kvg/for"],
  });
  for (const [host, opens] of [
    ["a", true],
    ["b", true],
    ["c", false],
  ] as const) {
    const here = { ...binding, object: `https://${host}.vault.azure.net/secrets/x` };
    expect(findSealedFlaw(text, here) === undefined, host).toBe(opens);
  }
});

test.each([
  [
    "https://prod.vault.azure.net",
    "secret",
    "DB-Password",
    "https://prod.vault.azure.net/secrets/db-password",
  ],
  ["https://localhost:8443", "key", "k", "https://localhost:8443/keys/k"],
] as const)("the address at %s of the %s %s", (url, kind, name, expected) =>
  expect(sealAddress(url, { kind, name })).toBe(expected),
);

test("the vault is asked by the config's spelling of the key", async () => {
  const { unwrap, asked } = vault();
  const id = kid.replace("sealing", "Sealing");
  await openJwe(forge(), { object, keys: [listed(privateKey, id)] }, unwrap);
  expect(asked).toEqual([`unwrapKey ${id}`]);
});

test("the revision is of the ciphertext: sealing again is a new one", async () => {
  const [one, other] = [await sealing(Sealed.text(planted)), await sealing(Sealed.text(planted))];
  expect(revision(one)).toBe(revision(one));
  expect(revision(one)).not.toBe(revision(other));
});

test("the embedded vault's key opens it, through a connection", async () => {
  const { keyClient, world } = scene();
  const made = await keyClient().createRsaKey("sealing", { keySize: 3072, keyOps: ["unwrapKey"] });
  const { n, e } = made.key ?? {};
  const jwk = {
    ...made.key,
    n: Buffer.from(n ?? "").toString("base64url"),
    e: Buffer.from(e ?? "").toString("base64url"),
  };
  const keys = [{ id: made.id ?? "", thumbprint: thumbprintOf(parsePublicKey(jwk)) }];
  const text = await sealJwe(Sealed.text(planted), { kid: made.id ?? "", jwk }, [object], keys);
  const opened = await openJwe(text, { object, keys }, (key, ...rest) =>
    world()
      .connect({ ...plainVault, url: "https://vault.vault.azure.net" })
      .key.unwrap(key, ...rest),
  );
  expect(opened.equals(Sealed.text(planted))).toBe(true);
});
