// What of git was applied to an object already, in this test's own words: what the commit that it was written from and
// the one at hand say alike. What only the later one says is pending.
import { isDeepStrictEqual } from "node:util";
import { decodeState } from "../../src/model/state.ts";
import { type Declared, type Git, meantBy, type Written } from "./git.ts";
import type { Held } from "./holdings.ts";
import type { DeclaredKey, WrittenKey } from "./keys.ts";
import { type Memory, stateText } from "./memory.ts";
import { whose } from "./ownership.ts";

type Common = {
  /** A repository that says of this one object no more than both do. */
  readonly git: Git;
  /** Nothing of the object is pending. */
  readonly whole: boolean;
  /** The value that a healed secret may have beside the one that it had. */
  readonly value: string | undefined;
};

/** What git said when an object of ours was written last, as far as it still says so. */
export function applied(git: Git, memory: Memory, held: Held): Common | undefined {
  const text = whose(held) === "ours" ? stateText(held) : undefined;
  const state = decodeState(text);
  const then = text === undefined ? undefined : memory.get(text);
  if (!then || !state || state.mark || state.properties.rotating !== undefined) return undefined;
  return common(then, git, held);
}

/** Undefined where one of them does not want the object. */
function common(then: Git, now: Git, { kind, name }: Pick<Held, "kind" | "name">): Common | undefined {
  const low = name.toLowerCase();
  return kind === "key"
    ? commonKey(then.keys.get(low), now.keys.get(low), now, low)
    : commonSecret(then, now, low);
}

function commonSecret(then: Git, now: Git, name: string): Common | undefined {
  const [was, is] = [then.declared.get(name), now.declared.get(name)];
  if (was?.state !== "present" || is?.state !== "present") return undefined;
  const alike = isDeepStrictEqual(was.source, is.source) && revisionOf(then, was) === revisionOf(now, is);
  // A value that is another without git telling of it is written where a healing has to write one, and only there.
  const source =
    alike && meantBy(then, was) === meantBy(now, is) ? is.source : ({ from: "external" } as const);
  const { written, defaults } = saidTwice(was.written, is.written, now.defaults);
  return {
    git: { ...now, defaults, declared: new Map([[name, { ...is, source, written }]]), keys: new Map() },
    whole: alike && isDeepStrictEqual(was.written, is.written),
    value: alike || !(tells(was) || tells(is)) ? meantBy(now, is) : undefined,
  };
}

/** Whether git alone tells that the value is another. */
const tells = ({ source }: Extract<Declared, { state: "present" }>): boolean =>
  !("store" in source) || source.revised;

/** What git tells of a value beside its source. */
const revisionOf = ({ changes }: Git, { source }: Extract<Declared, { state: "present" }>) =>
  "store" in source && source.revised ? changes[source.store] : undefined;

function commonKey(
  was: DeclaredKey | undefined,
  is: DeclaredKey | undefined,
  now: Git,
  name: string,
): Common | undefined {
  if (was?.state !== "present" || is?.state !== "present") return undefined;
  const { written, defaults } = saidTwice(was.written, is.written, now.defaults);
  return {
    git: { ...now, defaults, declared: new Map(), keys: new Map([[name, { ...is, written }]]) },
    whole: isDeepStrictEqual(was, is),
    value: undefined,
  };
}

const plain = ["contentType", "enabled", "notBefore", "keyOps", "rotationPolicy"] as const;

/** Of the properties those that both levels say alike; what one of them leaves to the defaults goes with these. */
function saidTwice(
  was: Written | WrittenKey,
  is: Written | WrittenKey,
  { contentType, tags, expiresIn }: Git["defaults"],
): { readonly written: Written & WrittenKey; readonly defaults: Git["defaults"] } {
  const [from, to]: readonly (Written & WrittenKey)[] = [was, is];
  const alike = (...names: readonly (keyof WrittenKey | keyof Written)[]) =>
    names.every((name) => isDeepStrictEqual(from?.[name], to?.[name]));
  const tagged = isDeepStrictEqual(wholeTags(was.tags, tags), wholeTags(is.tags, tags));
  const expiry = alike("expiresOn", "expiresIn", "rotationPolicy");
  const kept = [
    ...plain.filter((name) => alike(name)),
    ...(expiry ? (["expiresOn", "expiresIn"] as const) : []),
    ...(tagged ? (["tags"] as const) : []),
  ];
  return {
    written: Object.fromEntries(kept.flatMap((name) => (to && name in to ? [[name, to[name]]] : []))),
    defaults: {
      ...(contentType !== undefined && alike("contentType") && { contentType }),
      ...(tags !== undefined && tagged && { tags }),
      ...(expiresIn !== undefined && expiry && { expiresIn }),
    },
  };
}

/** All tags that an object that names some shall have; undefined where it leaves them to the defaults. */
const wholeTags = (own: Written["tags"], defaults: Written["tags"]) =>
  own === undefined
    ? undefined
    : Object.entries({ ...(own === null ? {} : defaults), ...own })
        .filter(([, text]) => text !== null)
        .sort();
