// What an approval covers: every member of every effect, of what git says of its object, and where that is, changed
// alone, gives another digest.
import { expect, test } from "vitest";
import type { VaultConfig } from "../../src/model/config.ts";
import type { Desired } from "../../src/model/desired.ts";
import { type Binding, bindingOf, bindingOfOrphan } from "../../src/plan/effects/binding.ts";
import { type Draft, digestEffect } from "../../src/plan/effects/effect-digest.ts";
import { vault } from "./build.ts";
import { drafts, material, stamp, wanted } from "./effect-examples.ts";

/** Members that are not covered, each with the reason. */
const exceptions: { readonly [path: string]: string } = {
  place: "every line that is written above moves it",
  after:
    "it orders effects that are approved themselves; which it names depends on who may read the deleted list",
  orRecover: "the approval says it beside the digest",
  insteadOf: "it says which create the recover stands for, and is the digest of that",
  purgesOn: "it is for people to read",
  evidence: "why is compared, not what: both ends of a comparison are approved",
  doubts: "whether a copied secret is listed depends on who plans",
  compared: "a second pass is for display; the digest is taken before",
  formerSource: "what git named before is for display: only a run with a base knows it",
  "base.seen": "the look before the write compares it; what of it is carried over stands in `send`",
  "edits.*.cause": "who moved says nothing of what is written",
  "edits.*.before": "what is overwritten the base says",
  "stamp.mark.at": "it is the time of the plan",
};

/** Data with one leaf changed, left out or taken from its list, each by its path; `*` stands for a place in a list. */
function* changes(data: unknown, path = ""): Generator<readonly [path: string, data: unknown]> {
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  if (Array.isArray(data)) {
    for (const [at, item] of data.entries()) {
      yield [below("*"), data.toSpliced(at, 1)];
      for (const [where, changed] of changes(item, below("*"))) yield [where, data.with(at, changed)];
    }
  } else if (typeof data === "object" && data !== null) {
    for (const [name, member] of Object.entries(data)) {
      const { [name as keyof typeof data]: _, ...rest } = data;
      // An id lacks nothing.
      if (typeof member !== "object" && path !== "id") yield [below(name), rest];
      for (const [where, changed] of changes(member, below(name)))
        yield [where, { ...data, [name]: changed }];
    }
  } else yield [path, typeof data === "number" ? data + 1 : typeof data === "boolean" ? !data : `${data}x`];
}

const isUnder = (path: string) => (at: string) => path === at || path.startsWith(`${at}.`);
const used = new Set<string>();

/** The paths that do not behave as they should: covered and to be excepted, or the other way round. */
function wrong(
  data: unknown,
  digestOf: (changed: unknown) => string,
  except: readonly string[] = Object.keys(exceptions),
): readonly string[] {
  const whole = digestOf(data);
  return [...changes(data)].flatMap(([path, changed]) => {
    const exception = except.find(isUnder(path));
    if (exception) used.add(exception);
    const isSame = digestOf(changed) === whole;
    return isSame === (exception !== undefined) ? [] : [`${path} is ${isSame ? "not " : ""}covered`];
  });
}

const binding = bindingOfOrphan("us", "https://v.vault.azure.net");

test.each(Object.entries(drafts))("%s", (name, draft) => {
  // Without the right to list what is deleted a create says how many versions stay enabled: the same create.
  // The name before a rename is git's, which the binding covers.
  const except = [
    ...Object.keys(exceptions),
    ...(name === "create secret" ? ["keepEnabled"] : []),
    ...(name.startsWith("create") ? ["renamedFrom"] : []),
  ];
  expect(wrong(draft, (changed) => digestEffect(changed as Draft, binding), except)).toEqual([]);
});

test.each<[string, Partial<Draft>, Partial<Draft>]>([
  ["set secret", {}, { value: { from: "live" } }],
  ["adopt secret", {}, { value: { is: "kept" } }],
  ["adopt key", {}, { value: { is: "kept" } }],
  ["set key", {}, { origin: material }],
  ["update secret", {}, { stamp: { ...stamp, source: "kept" } }],
])("the other shape of %s", (name, one, other) => {
  const draft = { ...drafts[name as keyof typeof drafts] };
  expect(digestEffect({ ...draft, ...one } as Draft, binding)).not.toBe(
    digestEffect({ ...draft, ...other } as Draft, binding),
  );
});

const config: VaultConfig = {
  ...vault,
  sources: { ...vault.sources, exec: [{ argv: ["op", "read"], env: ["OP_TOKEN"], timeout: "PT30S" }] },
};
const addressOf = (name: string) => `https://${name}.vault.azure.net`;
const update: Draft = drafts["update secret"];

/** As it is digested: without what is undefined. */
const bound = (desired: Desired): Binding =>
  JSON.parse(JSON.stringify(bindingOf(desired, config, addressOf)));

test.each(Object.entries(wanted))(
  "what git says of %s, but where it does, and its vault's address",
  (_, desired) => {
    const { id: _id, place, ...rest } = desired;
    const apart = { valuePlace: place, leafPlace: place, defaulted: [], overridden: {}, ...rest };
    const {
      valuePlace: _valuePlace,
      leafPlace: _leafPlace,
      defaulted: _defaulted,
      overridden: _overridden,
      ...said
    } = apart;
    expect(bound(desired)).toMatchObject({ address: "https://v.vault.azure.net", wanted: said });
    expect(Object.keys(bound(desired).wanted).sort()).toEqual(Object.keys(said).sort());
  },
);

test("where the vaults that are copied from are, and the programs' entries in the config", () =>
  expect(bound(wanted.secret)).toMatchObject({
    copiedFrom: [["w", "https://w.vault.azure.net"]],
    programs: [{ argv: ["op", "read"], env: ["OP_TOKEN"], timeout: "PT30S" }],
  }));

test.each([...Object.values(wanted).map(bound), binding])("all that binds an effect", (of) =>
  expect(wrong(of, (changed) => digestEffect(update, changed as Binding), [])).toEqual([]),
);

test("another reason to compare is no other effect: what git names now is covered", () => {
  const { doubts: _, ...settle } = drafts["settle secret"];
  const swapped: Draft = { ...settle, evidence: "swapped", swap: { was: "env" } };
  expect(digestEffect(swapped, binding)).toBe(digestEffect(drafts["settle secret"], binding));
});

test("a name's letter case is not another name", () => {
  const id = { ...update.id, vault: "V", name: "A" };
  expect(digestEffect({ ...update, id }, binding)).toBe(digestEffect(update, binding));
});

test("each exception is one", () =>
  expect([...used].sort()).toEqual([...Object.keys(exceptions), "keepEnabled", "renamedFrom"].sort()));
