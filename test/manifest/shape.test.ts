import { expect, test } from "vitest";
import { loadManifest, manifest, planted, secret, wrong } from "./loading.ts";

const sources = "write a source, such as { env: NAME }, { generate: {} } or { literal: text }, or external";
const mapping = "must be a mapping, such as { value: { env: NAME } } or { value: external }";
const missing = "write its source, such as value: { env: NAME }, or value: external";

test.each([
  ["another kind", "apiVersion: v1\nkind: Secret\ndata: { a: hunter2-planted }\n", "2:7 kind must be Vault"],
  ["no kind", `apiVersion: v1\ndata: ${planted}\n`, "1:1 kind must be Vault"],
  ["another version", manifest().replace("v1", "v2"), "1:13 apiVersion: must be keyvault-gitops/v1"],
  ["no vault", "apiVersion: keyvault-gitops/v1\nkind: Vault\n", "1:1 vault is missing"],
  ["certificates", manifest(`certificates: { a: ${planted} }`), "4:1 certificates: unknown property"],
  [
    "an unknown property",
    secret("contenttype: hunter2-planted"),
    "7:5 secrets.a.contenttype: unknown property → did you mean contentType?",
  ],
  ["an unlike property", secret(`password: ${planted}`), "7:5 secrets.a.password: unknown property"],
  [
    "an unknown default",
    manifest(`defaults: { tag: { a: ${planted} } }`),
    "4:13 defaults.tag: unknown property → did you mean tags?",
  ],
  ["a default value", manifest("defaults: { value: external }"), "4:13 defaults.value: unknown property"],
  [
    "secrets as a list",
    manifest(`secrets: [${planted}]`),
    "4:10 secrets: must be a mapping of names to secrets",
  ],
  ["a secret as a text", manifest(`secrets: { a: ${planted} }`), `4:15 secrets.a: ${mapping}`],
  ["a secret of nothing", manifest("secrets:\n  a:\n"), `5:3 secrets.a: ${mapping}`],
  ["no value", manifest("secrets:\n  a: {}\n"), `5:3 secrets.a: value is missing → ${missing}`],
  [
    "a value instead of a source",
    secret("", `value: ${planted}`),
    `6:12 secrets.a.value: a value must name its source → ${sources}`,
  ],
  [
    "a list of values",
    secret("", `value: [${planted}]`),
    `6:12 secrets.a.value: a value must name its source → ${sources}`,
  ],
  [
    "a number as a value",
    secret("", "value: 5"),
    `6:12 secrets.a.value: a value must name its source → ${sources}`,
  ],
  [
    "no value behind the colon",
    secret("", "value:"),
    `6:5 secrets.a.value: a value must name its source → ${sources}`,
  ],
  ["enabled as a text", secret(`enabled: "${planted}"`), "7:14 secrets.a.enabled: must be true or false"],
  ["enabled as yes", secret("enabled: yes"), "7:14 secrets.a.enabled: must be true or false"],
  [
    "a contentType too long",
    secret(`contentType: ${planted.repeat(20)}`),
    "7:18 secrets.a.contentType: must be a text of 1 to 255 characters, or null for none",
  ],
  [
    "a contentType of nothing",
    secret('contentType: ""'),
    "7:18 secrets.a.contentType: must be a text of 1 to 255 characters, or null for none",
  ],
  [
    "a contentType as a number",
    secret("contentType: 5"),
    "7:18 secrets.a.contentType: must be a text of 1 to 255 characters, or null for none → put it in quotes",
  ],
  ["another adopt", secret(`adopt: ${planted}`), "7:12 secrets.a.adopt: must be overwrite"],
  [
    "versions as a number",
    secret("versions: 5"),
    "7:15 secrets.a.versions: must be a mapping with max or keepEnabled, or both",
  ],
  [
    "versions without anything",
    secret("versions: {}"),
    "7:15 secrets.a.versions: must be a mapping with max or keepEnabled, or both",
  ],
  [
    "no enabled version",
    secret("versions: { keepEnabled: 0 }"),
    "7:30 secrets.a.versions.keepEnabled: must be a whole number from 1 to 5000",
  ],
  [
    "no versions",
    secret("versions: { max: 0 }"),
    "7:22 secrets.a.versions.max: must be a whole number from 1 to 5000",
  ],
  ["another state", secret(`state: ${planted}`), "7:12 secrets.a.state: must be absent"],
  [
    "a value with state: absent",
    secret("state: absent"),
    "6:5 secrets.a.value: only protect and purge may stand beside state: absent",
  ],
  [
    "purge of what is wanted",
    secret("purge: true"),
    "7:5 secrets.a.purge: purge is valid only with state: absent",
  ],
  [
    "purge: false",
    manifest("secrets: { a: { state: absent, purge: false } }"),
    "4:39 secrets.a.purge: must be true",
  ],
])("%s is refused", async (_, text, expected) => expect(await wrong(text)).toEqual([expected]));

test("every problem is told at once, in the order of the lines, also below what is wrong", async () =>
  expect(
    await wrong(
      manifest(`owner: other
ownr: a
defaults: { enabled: 1, notBefore: 2027-02-30 }
secrets:
  a: { value: ${planted}, expiresOn: 2027-02-30, foo: 1 }
  b_c: {}
  d: { tags: { a: 1 } }
`),
    ),
  ).toEqual([
    '4:8 owner "other": the config does not let this owner speak for vault prod → list the owner under vaults.prod.owners in the config',
    "5:1 ownr: unknown property → did you mean owner?",
    "6:22 defaults.enabled: must be true or false",
    '6:36 defaults.notBefore "2027-02-30": there is no such date from 1970 to 2106-02-07T06:28:15Z',
    `8:15 secrets.a.value: a value must name its source → ${sources}`,
    '8:43 secrets.a.expiresOn "2027-02-30": there is no such date from 1970 to 2106-02-07T06:28:15Z',
    "8:55 secrets.a.foo: unknown property",
    "9:3 secrets.b_c: a secret's name has 1 to 127 letters, digits and hyphens → call it b-c",
    `9:3 secrets.b_c: value is missing → ${missing}`,
    `10:3 secrets.d: value is missing → ${missing}`,
    "10:19 secrets.d.tags.a: must be a text of up to 256 characters, or null where the tag must be absent → put it in quotes",
  ]));

test.each(["", "secrets:", "secrets: {}", "keys:", "defaults:\nsecrets:"])(
  "a manifest without objects is none: %j",
  async (rest) => expect(await wrong(manifest(rest))).toEqual([]),
);

test.each([
  ["state: absent, value: external", "property-conflict"],
  ["value: external, purge: true", "property-conflict"],
  ["value: external, tags: { kvg-owner: a }", "name-invalid"],
  ["value: external, vlaue: external", "property-unknown"],
  ["value: external, enabled: 1", "property-invalid"],
])("{ %s } has the code %s", async (properties, code) => {
  const { problems } = await loadManifest(manifest(`secrets: { a: { ${properties} } }`));
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});
