// What git and the tag tell of a secret's value: the manual of the first pass.
import { expect, test } from "vitest";
import { evidenceOfSecret } from "../../src/evidence/evidence.ts";
import { makeRevision } from "../../src/evidence/revision.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { Source } from "../../src/model/source.ts";
import type { KvgState } from "../../src/model/state.ts";
import { created, salt, secret, unowned } from "../plan/build.ts";

const createdOf = () => 7;
const isTracked = () => false;
const literal = (text: string): Source => ({ from: "literal", text });
const env = (revision?: string): Source => ({ from: "env", name: "KV_A", ...(revision && { revision }) });
const generated = (epoch: string): Source => ({ from: "generate", spec: { make: "uuid" }, epoch });
const external: Source = { from: "external" };

/** A tag that was written from a source. */
const tag = (source: Source, differs: Partial<KvgState> = {}): KvgState => ({
  kid: "root",
  created,
  salt,
  valueMac: "",
  revision: makeRevision(source, secret().id, salt, createdOf),
  properties: {},
  versions: 1,
  tagMac: "",
  ...differs,
});

const same = { value: "same", recorded: true } as const;
const unknown = (recorded: boolean) => ({ value: "unknown", recorded }) as const;
const swapped = (was?: "env") => ({ value: "swapped", swap: was ? { was } : {} }) as const;
const outside = { value: "outside" } as const;
const theirs = (isOutside: boolean, recorded: boolean) =>
  ({ value: "external", outside: isOutside, recorded }) as const;

test.each<[string, Source, KvgState | undefined, Evidence]>([
  ["the same literal", literal("1"), tag(literal("1")), same],
  ["another literal", literal("2"), tag(literal("1")), { value: "changed" }],
  ["the same revision", env("1"), tag(env("1")), same],
  ["another revision", env("2"), tag(env("1")), { value: "changed" }],
  ["git never told", env(), tag(env()), unknown(true)],
  ["git tells from now on", env("1"), tag(env()), swapped("env")],
  ["git tells no more", env(), tag(env("1")), swapped()],
  ["from a source that git tells of to one that it does not", env(), tag(literal("1")), swapped()],
  ["no tag", literal("1"), undefined, outside],
  ["a tag of 60 s before", literal("1"), tag(literal("1"), { created: created - 60 }), same],
  ["a tag of 61 s before", literal("1"), tag(literal("1"), { created: created - 61 }), outside],
  ["a tag of 60 s later", literal("1"), tag(literal("1"), { created: created + 60 }), same],
  ["a tag of 61 s later", literal("1"), tag(literal("1"), { created: created + 61 }), outside],
  ["under another key", literal("1"), tag(literal("1"), { kid: "old" }), { ...same, recorded: false }],
  ["git never told, under another key", env(), tag(env(), { kid: "old" }), unknown(false)],

  ["generated", generated("1"), tag(generated("1")), same],
  ["generated, and raised", generated("2"), tag(generated("1")), { value: "changed" }],
  ["generated, without a tag", generated("1"), undefined, outside],
  ["generated, a tag of another version", generated("1"), tag(generated("1"), { created: 1 }), outside],
  [
    "generated, raised, of another version",
    generated("2"),
    tag(generated("1"), { created: 1 }),
    { value: "changed" },
  ],
  [
    "generated, under another key",
    generated("1"),
    tag(generated("1"), { kid: "old" }),
    { ...same, recorded: false },
  ],

  ["external", external, tag(external), theirs(false, true)],
  ["external, set anew", external, tag(external, { created: 1 }), theirs(true, false)],
  ["external, without a tag", external, undefined, theirs(true, false)],
  ["external from now on", external, tag(literal("1")), theirs(false, false)],
  ["external, under another key", external, tag(external, { kid: "old" }), theirs(false, false)],
  ["external until now", literal("1"), tag(external), { value: "taken" }],
  ["external until now, and set anew", literal("1"), tag(external, { created: 1 }), { value: "taken" }],
  ["external until now, and generated", generated("1"), tag(external), { value: "taken" }],
])("%s", (_, source, state, expected) => {
  const known = { kid: "root", createdOf, isTracked };
  expect(evidenceOfSecret(secret({ source }), unowned(), state, false, known)).toEqual(expected);
});

test.each<[string, Source, Evidence]>([
  ["from git", literal("1"), outside],
  ["generated", generated("1"), outside],
  ["external", external, theirs(true, false)],
])(
  "a newest version that lost our tags, %s: it was set outside, however young the tag is",
  (_, source, expected) =>
    expect(
      evidenceOfSecret(secret({ source }), unowned(), tag(source), true, {
        kid: "root",
        createdOf,
        isTracked,
      }),
    ).toEqual(expected),
);

test("without a fingerprint key in the config no tag is under another one", () =>
  expect(
    evidenceOfSecret(secret({ source: literal("1") }), unowned(), tag(literal("1")), false, {
      createdOf,
      isTracked,
    }),
  ).toEqual(same));

test.each([
  ["as it was", 7, "same"],
  ["written since", 8, "changed"],
  ["not known", undefined, "unknown"],
] as const)("a copy whose source is %s", (_, at, expected) => {
  const copy: Source = { from: "secret", vault: "v", name: "b" };
  const known = evidenceOfSecret(secret({ source: copy }), unowned(), tag(copy), false, {
    kid: "root",
    createdOf: () => at,
    isTracked,
  });
  expect(known.value).toBe(expected);
});

test.each<[string, Parameters<typeof makeRevision>[1]]>([
  ["another vault", { vault: "w", kind: "secret", name: "a" }],
  ["another kind", { vault: "v", kind: "key", name: "a" }],
  ["another name", { vault: "v", kind: "secret", name: "b" }],
])("a revision fits no object of %s", (_, id) =>
  expect(makeRevision(literal("1"), id, salt, createdOf)).not.toBe(tag(literal("1")).revision),
);

test("a revision is another with another salt, and the same in another spelling of the names", () => {
  const { id } = secret();
  expect(makeRevision(literal("1"), id, "B".repeat(22), createdOf)).not.toBe(tag(literal("1")).revision);
  expect(makeRevision(literal("1"), { ...id, vault: "V", name: "A" }, salt, createdOf)).toBe(
    tag(literal("1")).revision,
  );
});
