import { describe, expect, test } from "vitest";
import { config, loadTree, manifest, meant, secret, wrong } from "./loading.ts";

const noDate = "there is no such date from 1970 to 2106-02-07T06:28:15Z";
const form = "must be a date such as 2027-01-01 or 2027-01-01T00:00:00Z, or null for none";
const duration = "must be an ISO 8601 duration in whole units such as P90D or PT36H, or null for none";

describe("dates", () => {
  test.each([
    ["2027-01-01", 1798761600],
    ["2027-01-01T00:00:00Z", 1798761600],
    ["2027-01-01T01:00:00+01:00", 1798761600],
    ["2027-01-01t00:00:00.000z", 1798761600],
    ["1970-01-01", 0],
    ["2106-02-07T06:28:15Z", 4294967295],
    ["null", null],
    ["~", null],
  ])("%s is %s", async (text, seconds) => {
    const { properties } = await meant(secret(`expiresOn: ${text}\n    notBefore: ${text}`));
    expect(properties).toEqual({ expiresOn: seconds, notBefore: seconds });
  });

  test.each([
    ["2027-02-30", noDate],
    ["1969-12-31", noDate],
    ["2106-02-07T06:28:16Z", noDate],
    ["9999-12-31", noDate],
    ["2027-01-01T00:00:00.5Z", form],
    ["2027-01-01T00:00:00", form],
    ["2027-01-01 00:00:00Z", form],
    ["tomorrow", form],
    ["01/02/2027", form],
  ])("%s is refused", async (text, message) =>
    expect(await wrong(secret(`expiresOn: ${text}`))).toEqual([
      `7:16 secrets.a.expiresOn "${text}": ${message}`,
    ]),
  );

  test("a number is refused", async () =>
    expect(await wrong(secret("notBefore: 1798761600"))).toEqual([
      `7:16 secrets.a.notBefore: ${form} → write 2027-01-01T00:00:00Z`,
    ]));
});

describe("durations", () => {
  test.each(["P90D", "P1Y", "P1Y2M3W4DT5H6M7S", "PT36H"])("%s", async (text) =>
    expect((await meant(secret(`expiresIn: ${text}`))).properties).toEqual({ expiresIn: text }),
  );

  test.each([
    ["90d", duration],
    ["-P1D", duration],
    ["P1.5D", duration],
    ["P0D", "must be a positive ISO 8601 duration in whole units, such as P90D"],
    ["P1H", "must be a positive ISO 8601 duration in whole units, such as P90D"],
  ])("%s is refused", async (text, message) =>
    expect(await wrong(secret(`expiresIn: ${text}`))).toEqual([
      `7:16 secrets.a.expiresIn "${text}": ${message}`,
    ]),
  );

  test("a number is refused", async () =>
    expect(await wrong(secret("expiresIn: 90"))).toEqual([`7:16 secrets.a.expiresIn: ${duration}`]));

  test("null is no expiry", async () =>
    expect((await meant(secret("expiresIn: null"))).properties).toEqual({ expiresOn: null }));

  test("both kinds of expiry exclude each other", async () =>
    expect(await wrong(secret("expiresIn: P1D\n    expiresOn: 2027-01-01"))).toEqual([
      "8:5 secrets.a.expiresOn: expiresOn and expiresIn exclude each other",
    ]));
});

describe("defaults: the config's, then the manifest's, then the object's", () => {
  const levels = async (first: string, second: string, own: string) => {
    const { properties, protect, overwrite, maxVersions, keepEnabled } = await meant(
      manifest(`defaults: { ${second} }\nsecrets: { a: { value: external, ${own} } }`),
      `defaults: { ${first} }`,
    );
    const kept = keepEnabled !== undefined && { keepEnabled };
    return { ...properties, protect, overwrite, maxVersions, ...kept };
  };
  const none = { protect: false, overwrite: false, maxVersions: 500 };

  test.each([
    ["nothing is managed", "", "", "", none],
    ["the config's", "contentType: a", "", "", { ...none, contentType: "a" }],
    ["a manifest's wins", "contentType: a", "contentType: b", "", { ...none, contentType: "b" }],
    ["an object's wins", "contentType: a", "contentType: b", "contentType: c", { ...none, contentType: "c" }],
    ["null wins too", "contentType: a", "", "contentType: null", { ...none, contentType: null }],
    [
      "a date drops a duration",
      "expiresIn: P1Y",
      "",
      "expiresOn: 2027-01-01",
      { ...none, expiresOn: 1798761600 },
    ],
    ["a duration drops a date", "", "expiresOn: 2027-01-01", "expiresIn: P1Y", { ...none, expiresIn: "P1Y" }],
    ["null drops a duration", "", "expiresIn: P1Y", "expiresIn: null", { ...none, expiresOn: null }],
    ["enabled", "enabled: false", "", "enabled: true", { ...none, enabled: true }],
    ["protect", "", "protect: true", "", { ...none, protect: true }],
    ["protect, taken back", "protect: true", "", "protect: false", none],
    ["adopt", "adopt: overwrite", "", "", { ...none, overwrite: true }],
    ["versions", "", "versions: { max: 9 }", "", { ...none, maxVersions: 9 }],
    [
      "versions, each half",
      "versions: { max: 9 }",
      "versions: { keepEnabled: 3 }",
      "versions: { keepEnabled: 2 }",
      { ...none, maxVersions: 9, keepEnabled: 2 },
    ],
  ])("%s", async (_, first, second, own, expected) =>
    expect(await levels(first, second, own)).toEqual(expected),
  );

  test("they do not touch what shall be absent, but for protect", async () => {
    const { set } = await loadTree({
      "keyvault-gitops.yaml": config("defaults: { protect: true, tags: { a: b } }"),
      "vaults/a.yaml": manifest(
        "secrets: { a: { state: absent, purge: true }, b: { state: absent, protect: false } }",
      ),
    });
    expect(set.desired).toMatchObject([
      { state: "absent", purge: true, protect: true, owner: "acme" },
      { state: "absent", purge: false, protect: false },
    ]);
  });
});
