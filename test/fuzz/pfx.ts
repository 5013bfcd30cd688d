// The reader of a PFX. A MAC stands before all that is encrypted in it, and hardly any change of a whole file keeps that: so
// what the MAC covers is changed by itself, too, and stamped anew.
import { PFX } from "pkijs";
import { Sealed } from "../../src/model/sealed.ts";
import { parseMaterial } from "../../src/sources/material.ts";
import { pfxSource } from "../../src/sources/pfx.ts";
import type { OpenContext } from "../../src/sources/source-kind.ts";
import { stampPfx } from "../sources/pfx-stamp.ts";
import { withoutPassword } from "../sources/pfx-without-password.ts";
import { canary, type Target } from "./fuzz.ts";

/** PFX files of a throw-away EC key under the password `canary`, in base64, by how the key is encrypted. */
const pfxFiles = {
  PBES2:
    "MIID+QIBAzCCA7AGCSqGSIb3DQEHAaCCA6EEggOdMIIDmTCCAlEGCSqGSIb3DQEHBqCCAkIwggI+AgEAMIICNwYJKoZIhvcNAQcBMFYGCSqGSIb3DQEFDTBJMCgGCSqGSIb3DQEFDDAbBAiVdZXjwVKulQIBEDAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQknwGp1wxHvtylhNnItUzQICCAdDSrOO11lpIfpM2AQxnOakDt9q+9XWRzfnv4ti5BqU7sG5CVJ6ZnuZY9GZ3zW3K6bfKVVxym3Gc/3luRUZrc/KyXLU66CAffSb28HYQRoVvL1/MQKIf81PKvCQbD/ciLqnUhSG2zVGbHTBJzOEyutTDDqNQa2jm2tXkvo3H65eBNIo3Kbf1TLQY8NXVIdny26I62IZ6kXlxcsw+m1e3BaYxNnk5dfAXXIMu8RoActpFMvxEVLY1HJ7kLepUpHsjunjN2yGk7lI3aFltRqsLMZhS66Dv+ky29sS+Iwutyr7pv45HlRtNhrzzgYdnNTKEhlTxkYPvmAig9vAb6h1mhUtRdzvHc8TAdTJr0qmwGuOnw39p8xzwuISvhkCWFW+4m2WCcmVCfgu87Xf4sKl5ZAHnWm+3YLbu6LS47skMBfm33TFByx3iUdzoCr556L6vl0VcOfZxUf9BU5FM7qI9ZgjBJ6lityvKaC4MmBP44UyByLE32FAUfvcO4ONOpbTBIaXKrQ3GWtUyEUwRMsAvHmFD73ntjQrV06k1pv5gVIA1dZYrP4RgDx1HUUKBqUBdCzQQLy0Yka5AhXBPqhAq/5QXizOhPJwlIQkwaojxqZG3ATCCAUAGCSqGSIb3DQEHAaCCATEEggEtMIIBKTCCASUGCyqGSIb3DQEMCgECoIHuMIHrMFYGCSqGSIb3DQEFDTBJMCgGCSqGSIb3DQEFDDAbBAg0OhF2PqD1rgIBEDAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQbInSGZ3EqrXxPBLKO8oFFQSBkIPneECFdsodKqUQpRkJv2KP0zbR1ppc0wADk5AOBQiPIFquf12mnzCYEi6m9Vfg/J8llwx9sAteS2xjEkTUc9oSWUj7K1nF4Dob37kHmylHAcY9CNsZ9eVL+BZyGtoTrcgcyo7zg2trbekCqwfC6FmybeTOLX/OOFceZEordHunAREQddA0wTz1JkkEV5mV/zElMCMGCSqGSIb3DQEJFTEWBBT/87pJ18sRZvhWbEdFQHAXY8gnmDBAMDEwDQYJYIZIAWUDBAIBBQAEIEUkBMVvLyBzui9vwfMGlQlgTeEUUrKWLsdQnORKBbCABAi3smRXm5zYKAIBEA==",
  "triple DES":
    "MIIBKQIBAzCB8QYJKoZIhvcNAQcBoIHjBIHgMIHdMIHaBgkqhkiG9w0BBwGggcwEgckwgcYwgcMGCyqGSIb3DQEMCgECoIGzMIGwMBsGCiqGSIb3DQEMAQMwDQQI1PI6J/Z7Cy0CARAEgZBdXb8o6zRa0l8zTrp/5xoIO4O+hMiw2SgPrqbIQ6J8J7TNZjHMqNRn1/aoMMQ1zA24ExK2Ju4EVdMudY0fuhnf/qys77e8OwEKHEL81fhFfAZ1HOTBY2BhR6kGukowjpEGtR0ikf+AlXHcf/6cPtCdAk+BIxRwtscqw33TPhnrwFnzVuWcMnUz/lXq1S0tRo0wMDAhMAkGBSsOAwIaBQAEFFpWQuFr2XMjP67crNycdRKP9wUsBAhwbC8J8oFqwQIBEA==",
  scrypt:
    "MIIBqQIBAzCCASoGCSqGSIb3DQEHAaCCARsEggEXMIIBEzCCAQ8GCSqGSIb3DQEHAaCCAQAEgf0wgfowgfcGCyqGSIb3DQEMCgECoIHnMIHkME8GCSqGSIb3DQEFDTBCMCEGCSsGAQQB2kcECzAUBAhUwo2SY407mQICBAACAQECAQEwHQYJYIZIAWUDBAEqBBAy37bUT/hrdUQegizSst1oBIGQbsF7ChsMPNFGebcn4tjFRVGKPF62vO9kGgpQeRXN1mWlOKvU8akYdUM3I0nFlo3fQTjHoDa5cnJtjREs+tG8D41kTxmE2LJJN0fW0MerJp3AvrMPDUQbEWQ8og9tP1KMcO2eggylSTaYx26GL/VGUDzHmOwvH8Fjaiv2m1PNOhHBNz792N0YMUfenalwNVNhMHYwLzALBglghkgBZQMEAgEEIBPsiQlUl1nulyGfs36qWBdyh+cA9MD93ygr1eP0uB2bBEB4R12aTaP2Q8LgCHFCGRqoFC4kusGAKiJCHOrncyQZfa5cVewIKV7JzhRPkqC6HzMcVDL8yxrurXRfr7bM8WRPAgEQ",
};

const files = Object.values(pfxFiles).map((file) => Buffer.from(file, "base64"));

/** Opens a PFX by a password, and reads its key. */
async function readPfx(bytes: Uint8Array, password?: string): Promise<void> {
  const of = { from: "env", name: "KV_PFX" } as const;
  const source = { from: "pfx", of, ...(password !== undefined && { password: { ...of } }) } as const;
  const part = async (one: unknown) => (one === of ? Sealed.bytes(bytes) : Sealed.text(password ?? ""));
  // Whatever else a source may need, this one does not.
  parseMaterial(await pfxSource.open(source, {} as OpenContext, part));
}

const safesIn = (file: Uint8Array): Uint8Array =>
  new Uint8Array(PFX.fromBER(new Uint8Array(file)).authSafe.content.getValue());

/** What the MAC covers, below a MAC of the password, or of the empty one. */
const stamped = (name: string, files: readonly Uint8Array[], password?: string): Target => ({
  name,
  seeds: files.map(safesIn),
  read: async (bytes) => readPfx(await stampPfx(bytes, password ?? ""), password),
});

export const pfxTargets: readonly Target[] = [
  { name: "PFX", seeds: files, read: (bytes) => readPfx(bytes, canary) },
  stamped("PFX with a right MAC", files, canary),
  stamped(
    "PFX without password",
    Object.values(withoutPassword).map((file) => Buffer.from(file, "base64")),
  ),
];
