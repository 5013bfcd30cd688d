// What git, the tag and the public numbers tell of a key's material.
import { expect, test } from "vitest";
import { evidenceOfKey } from "../../src/evidence/evidence.ts";
import { makeRevision } from "../../src/evidence/revision.ts";
import type { DesiredKey, KeyOrigin } from "../../src/model/desired.ts";
import type { KeyEvidence } from "../../src/model/evidence.ts";
import { noPolicy } from "../../src/model/key.ts";
import type { LiveKey } from "../../src/model/live.ts";
import type { ValueSource } from "../../src/model/source.ts";
import { type KvgState, rememberedDigest } from "../../src/model/state.ts";

const id = { vault: "v", kind: "key", name: "a" } as const;
const place = { file: "v.yaml", line: 1, column: 1 };
const salt = "AAAAAAAAAAAAAAAAAAAAAA";
const file = (revision?: string): ValueSource => ({
  from: "file",
  path: "a.pem",
  ...(revision !== undefined && { revision }),
});
const imported = (source: ValueSource): KeyOrigin => ({
  from: "material",
  source,
  hardwareProtected: false,
  exportable: false,
});
const made: KeyOrigin = { from: "service", spec: { keyType: "EC", curve: "P-256" }, exportable: false };

const desired = (origin: KeyOrigin): DesiredKey => ({
  state: "present",
  kind: "key",
  id,
  owner: "us",
  place,
  valuePlace: place,
  origin,
  properties: {},
  tags: { whole: false, set: {}, ignore: [] },
  protect: false,
  overwrite: false,
  maxVersions: 500,
  allowNewVersion: false,
});

/** A live key; its version is much younger than any tag, as one that the service made by itself. */
const live = (numbers?: string): LiveKey => ({
  name: "a",
  enabled: true,
  created: 1_900_000_000,
  updated: 1_900_000_000,
  tags: {},
  managed: false,
  key: {
    version: "0",
    spec: { keyType: "EC", curve: "P-256" },
    keyOps: [],
    exportable: false,
    rotationPolicy: noPolicy,
    ...(numbers !== undefined && { numbers }),
  },
});

const createdOf = () => undefined;
const state = (source: ValueSource | undefined, numbers?: string): KvgState => ({
  kid: "",
  created: 1_800_000_000,
  salt,
  valueMac: "",
  revision: source ? makeRevision(source, id, salt, createdOf) : "-",
  properties: numbers === undefined ? {} : { material: rememberedDigest(numbers) },
  versions: 1,
  tagMac: "",
});

type Case = [string, KeyOrigin, LiveKey, KvgState | undefined, boolean, KeyEvidence];

test.each<Case>([
  ["made by the service", made, live("1"), state(undefined), false, { value: "made", recorded: true }],
  ["made, without a tag", made, live("1"), undefined, false, { value: "made", recorded: false }],
  ["made, its tag lost", made, live("1"), state(undefined), true, { value: "made", recorded: false }],
  [
    "imported",
    imported(file("1")),
    live("1"),
    state(file("1"), "1"),
    false,
    { value: "same", recorded: true },
  ],
  ["another revision", imported(file("2")), live("1"), state(file("1"), "1"), false, { value: "changed" }],
  [
    "git never told",
    imported(file()),
    live("1"),
    state(file(), "1"),
    false,
    { value: "unknown", recorded: true },
  ],
  [
    "git tells from now on",
    imported(file("1")),
    live("1"),
    state(file(), "1"),
    false,
    { value: "swapped", swap: { was: "file" } },
  ],
  [
    "git tells no more",
    imported(file()),
    live("1"),
    state(file("1"), "1"),
    false,
    { value: "swapped", swap: {} },
  ],
  [
    "made by the service until now",
    imported(file("1")),
    live("1"),
    state(undefined),
    false,
    { value: "swapped", swap: { was: "service" } },
  ],
  ["imported until now", made, live("1"), state(file("1"), "1"), false, { value: "made", recorded: false }],
  ["other material", imported(file("1")), live("2"), state(file("1"), "1"), false, { value: "outside" }],
  [
    "other material, and git moved too",
    imported(file("2")),
    live("2"),
    state(file("1"), "1"),
    false,
    { value: "outside", swap: {} },
  ],
  ["no public part", imported(file("1")), live(), state(file("1"), "1"), false, { value: "outside" }],
  ["no tag", imported(file("1")), live("1"), undefined, false, { value: "outside" }],
  ["its tag lost", imported(file("1")), live("1"), state(file("1"), "1"), true, { value: "outside" }],
])("%s", (_, origin, key, tag, lost, expected) =>
  expect(evidenceOfKey(desired(origin), key, tag, lost, { createdOf, isTracked: () => false })).toEqual(
    expected,
  ),
);
