// Recordings of the real service against the embedded vault. Two small ones of our own run always. A folder of others is
// named by KVG_RECORDINGS, and what its vaults are by KVG_SKU: standard or premium, which is what SDKs are recorded with.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Recording, readRecordings } from "./recording.ts";
import { replay, type Sku } from "./replay.ts";
import { reportReplay, summarizeReplay } from "./report.ts";

const own = readRecordings(resolve(import.meta.dirname, "recordings"));
const ownNamed = (name: string) => own.filter(({ file }) => file === name);

const replayAll = async (recordings: readonly Recording[], sku: Sku = "premium") => {
  const replayed = [];
  for (const recording of recordings)
    replayed.push({ file: recording.file, outcomes: await replay(recording, sku) });
  return replayed;
};

/** A recording of one exchange. */
const one = (exchange: object): Recording => ({
  file: "one.json",
  entries: [{ RequestUri: "", RequestMethod: "GET", StatusCode: 200, ...exchange }],
});

/** A recording of our own with one exchange rewritten. */
function changed(name: string, number: number, rewrite: (text: string) => string): readonly Recording[] {
  return ownNamed(name).map(({ file, entries }) => ({
    file,
    entries: entries.map((entry, i) =>
      i + 1 === number ? JSON.parse(rewrite(JSON.stringify(entry))) : entry,
    ),
  }));
}

test("our recording of a vault agrees whole", async () =>
  expect(reportReplay(await replayAll(ownNamed("vault.json")))).toBe("14 exchanges, 14 agree"));

test("our recording of a managed HSM agrees but for what it attests", async () =>
  expect(reportReplay(await replayAll(ownNamed("managed-hsm.json")))).toMatch(
    /^managed-hsm.json\n {2}12\. POST \/keys\/replayed\/release \(attestation\)\n.*\n12 exchanges, 11 agree, 1 attestation$/,
  ));

describe("a difference is reported", () => {
  test.each<[what: string, file: string, number: number, from: string, to: string, said: string]>([
    [
      "a status",
      "vault.json",
      5,
      '"StatusCode":200',
      '"StatusCode":404',
      "status: 404 recorded, 200 answered",
    ],
    [
      "an error's code",
      "vault.json",
      6,
      "SecretNotFound",
      "SecretLost",
      'error.code: "SecretLost" recorded, "SecretNotFound" answered',
    ],
    [
      "its inner code",
      "vault.json",
      12,
      "ObjectIsBeingDeleted",
      "Gone",
      'error.innererror.code: "Gone" recorded',
    ],
    ["a value", "vault.json", 5, '"value":"one"', '"value":"none"', 'value: "none" recorded, "one" answered'],
    [
      "a member",
      "vault.json",
      4,
      '"contentType":"text/plain",',
      "",
      'contentType: nothing recorded, "text/plain" answered',
    ],
    [
      "a time",
      "vault.json",
      5,
      '"created":1735689601',
      '"created":1735689605',
      "attributes.created: 1735689605 recorded",
    ],
    [
      "a version",
      "vault.json",
      5,
      'secrets/replayed/0123456789abcdef0123456789abcdef","attr',
      'secrets/replayed/fedcba9876543210fedcba9876543210","attr',
      "id: ",
    ],
    [
      "a list's end",
      "vault.json",
      9,
      '"nextLink":null',
      '"more":false',
      "nextLink: undefined recorded, null answered",
    ],
    [
      "an item of a list",
      "vault.json",
      9,
      '"a":"2"',
      '"a":"3"',
      '/secrets/replayed.tags.a: "3" recorded, "2" answered',
    ],
    [
      "an item too many",
      "vault.json",
      9,
      "secrets/replayed",
      "secrets/other",
      "/secrets/replayed: in the answer, and not in the recorded list",
    ],
    ["a signature's length", "managed-hsm.json", 4, "mtLA8clF", "", 'value: "OoyO'.slice(0, 7)],
    [
      "operations",
      "managed-hsm.json",
      2,
      '["verify","sign"]',
      '["verify"]',
      'key.key_ops: ["verify"] recorded',
    ],
    [
      "a policy",
      "managed-hsm.json",
      6,
      '"type":"rotate"},"trigger":{"timeAfterCreate":"P30D"}}]}}',
      '"type":"Rotate"},"trigger":{"timeAfterCreate":"P30D"}}]}}',
      'lifetimeActions[0].action.type: "Rotate" recorded',
    ],
  ])("%s", async (_, file, number, from, to, said) => {
    const recordings = changed(file, number, (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
    const lines = reportReplay(await replayAll(recordings)).split("\n");
    const at = lines.findIndex((line) => line.startsWith(`  ${number}. `));
    expect(lines.slice(0, at + 2)).toEqual([
      file,
      expect.stringMatching(/\(differs\)$/),
      expect.stringContaining(said),
    ]);
    expect(lines.at(-1)).toMatch(/, 1 differs/);
  });
});

describe("no difference is", () => {
  test.each<[what: string, number: number, from: string, to: string]>([
    ["a value that was taken out", 5, '"value":"one"', '"value":"Sanitized"'],
    ["a page of a proxy", 6, '"ResponseBody":{', '"ResponseBody":"<html>","Parsed":{'],
    ["an error's text", 6, "was not found in this key vault", "is gone"],
    ["an object that others made", 9, "secrets/another", "secrets/a-third"],
    ["a second", 5, '"created":1735689601', '"created":1735689602'],
  ])("%s", async (_, number, from, to) => {
    const recordings = changed("vault.json", number, (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
    expect(summarizeReplay(await replayAll(recordings))).toBe("14 exchanges, 14 agree");
  });

  test.each([
    ["7.3", {}, 1],
    ["7.3", { exportable: false }, 1],
    ["7.4", {}, 0],
    ["7.4", { exportable: false }, 1],
  ])("with 7.3 whether a key that is not exportable says so: %s, %j", async (version, said, agree) => {
    const [x, y] = ["A".repeat(43), "A".repeat(43)];
    const times = { created: 1735689600, updated: 1735689600 };
    const created = one({
      RequestUri: `https://a.vault.azure.net/keys/k/create?api-version=${version}`,
      RequestMethod: "POST",
      RequestBody: { kty: "EC" },
      ResponseBody: {
        key: {
          kid: `https://a.vault.azure.net/keys/k/${"0".repeat(32)}`,
          kty: "EC",
          key_ops: ["sign", "verify"],
          crv: "P-256",
          ...{ x, y },
        },
        attributes: {
          enabled: true,
          ...times,
          recoveryLevel: "Recoverable+Purgeable",
          recoverableDays: 90,
          ...said,
        },
      },
    });
    expect(summarizeReplay(await replayAll([created]))).toMatch(`1 exchanges, ${agree} agree`);
  });
});

describe("what differs for another reason is told apart", () => {
  const vault = "https://a.vault.azure.net";
  const create = (kty: string) => ({
    RequestUri: `${vault}/keys/k/create?api-version=7.4`,
    RequestMethod: "POST",
    RequestBody: { kty },
    StatusCode: 200,
  });

  test.each<[cause: string, recording: Recording]>([
    ["made before", one({ RequestUri: `${vault}/secrets/a?api-version=7.4`, ResponseBody: { value: "v" } })],
    ["attestation", one({ RequestUri: `${vault}/keys/a/release?api-version=7.4`, RequestMethod: "POST" })],
    [
      "random bytes",
      one({
        RequestUri: `${vault}/keys/k/decrypt?api-version=7.4`,
        RequestMethod: "POST",
        RequestBody: { alg: "RSA-OAEP", value: "AAAA" },
      }),
    ],
    [
      "sanitized",
      one({
        RequestUri: "https://a.managedhsm.azure.net/keys/k/create?api-version=7.6",
        RequestMethod: "POST",
        RequestBody: {
          kty: "RSA-HSM",
          attributes: { exportable: true },
          release_policy: { data: Buffer.from('{ "sanitized": "sanitized" }').toString("base64url") },
        },
      }),
    ],
    [
      "since changed",
      one({
        RequestUri: "https://a.managedhsm.azure.net/keys/k/rotate?api-version=7.3",
        RequestMethod: "POST",
        StatusCode: 400,
        ResponseBody: { error: { code: "NotSupported" } },
      }),
    ],
  ])("%s", async (cause, recording) =>
    expect(summarizeReplay(await replayAll([recording]))).toBe(`1 exchanges, 0 agree, 1 ${cause}`),
  );

  test("but a key of an HSM that a standard vault refuses is a difference", async () => {
    const [standard, premium] = [
      await replayAll([one(create("EC-HSM"))], "standard"),
      await replayAll([one(create("EC-HSM"))], "premium"),
    ];
    expect(reportReplay(standard)).toContain("Hardware key operation not allowed on standard vault");
    expect(reportReplay(premium)).not.toContain("status");
  });

  test("what is no secret and no key is left out", async () =>
    expect(summarizeReplay(await replayAll([one({ RequestUri: `${vault}/certificates/a` })]))).toBe(
      "0 exchanges, 0 agree",
    ));
});

test("a folder's recordings are found below it, and other JSON is none", () => {
  const folder = mkdtempSync(join(tmpdir(), "recordings-"));
  writeFileSync(join(folder, "a.json"), '\uFEFF{"Entries":[]}');
  writeFileSync(join(folder, "assets.json"), "{}");
  expect(readRecordings(folder)).toEqual([{ file: "a.json", entries: [] }]);
  rmSync(folder, { recursive: true });
});

const { KVG_RECORDINGS } = process.env;
const folders = KVG_RECORDINGS === undefined ? [] : [KVG_RECORDINGS];

test.each(folders)(
  "the folder KVG_RECORDINGS, %s, has no difference without another cause",
  async (folder) => {
    const sku = process.env.KVG_SKU === "standard" ? "standard" : "premium";
    const replayed = await replayAll(readRecordings(folder), sku);
    process.stdout.write(`${reportReplay(replayed)}\n`);
    expect(replayed.flatMap(({ outcomes }) => outcomes.filter(({ cause }) => cause === "differs"))).toEqual(
      [],
    );
  },
);
