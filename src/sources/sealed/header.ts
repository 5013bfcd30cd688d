import { MissingValue } from "../../model/errors.ts";
import { isMapping, type Mapping, parseJson } from "../../model/input.ts";
import { compareText } from "../../model/object.ts";
import { isAddress, isKeyVersion } from "./address.ts";

const algorithm = "RSA-OAEP-256";

/** The member that binds a sealed value to objects: a reader that does not know it must refuse (RFC 7516, 4.1.13). */
export const bindingMember = "kvg/for";

const fixed = { alg: algorithm, enc: "A256GCM", typ: "kv-sealed+v1" } as const;
const names = [...Object.keys(fixed), "kid", bindingMember, "crit"].sort();

export type JweHeader = {
  /** The full id of the version of the key that the value is sealed to. */
  readonly kid: string;
  /** The addresses of the objects that may hold the value, sorted. */
  readonly objects: readonly string[];
};

/** The members of a sealed value's protected header. */
export const headerMembers = ({ kid, objects }: JweHeader) => ({
  ...fixed,
  kid,
  [bindingMember]: [...new Set(objects)].sort(compareText),
  crit: [bindingMember],
});

/**
 * Reads a protected header: exactly the members that `headerMembers` gives, in any order, as compact JSON.
 * @throws MissingValue where it is anything else, without a word of it: who writes to git chose it
 */
export function parseHeader(bytes: Uint8Array): JweHeader {
  const members = compactJson(bytes);
  const has = Object.keys(members).sort();
  if (has.some((name) => !names.includes(name))) refuse("it has a member that does not belong there");
  if (has.length < names.length) refuse("a member is missing");
  for (const [name, value] of Object.entries(fixed))
    if (members[name] !== value) refuse(`${name} is not ${value}`);
  const { kid, crit, [bindingMember]: objects } = members;
  if (!isArray(crit) || crit.length !== 1 || crit[0] !== bindingMember)
    refuse(`crit names anything but ${bindingMember}`);
  if (!isKeyVersion(kid)) refuse("kid is not the full id of a key's version");
  if (!isArray(objects) || objects.length === 0 || !objects.every(isAddress) || !isSortedSet(objects))
    refuse(`${bindingMember} is not a sorted list of full object ids in lower case`);
  return { kid, objects };
}

/** Whitespace, needless escapes and a member given twice do not survive being written again. */
function compactJson(bytes: Uint8Array): Mapping {
  const data = parseJson(bytes);
  if (isMapping(data) && Buffer.from(JSON.stringify(data)).equals(bytes)) return data;
  refuse("it is not compact JSON that gives each member once");
}

const isArray = (data: unknown): data is readonly unknown[] => Array.isArray(data);

const isSortedSet = (texts: readonly string[]): boolean =>
  texts.every((text, i) => i === 0 || compareText(texts[i - 1] ?? "", text) < 0);

function refuse(message: string): never {
  throw new MissingValue(
    "sealed-invalid",
    `the sealed value's header is not one of ours: ${message}`,
    "seal the value again",
  );
}
