/**
 * The name that `names: kebab` makes of the names on the way to a value: small letters and digits, single hyphens
 * between them. A new word begins after what is neither letter nor digit, at a capital behind a small letter, and at the
 * last of several capitals that a small letter follows: `DB_PASSWORD`, `dbPassword` and `db.password` are all
 * `db-password`. Letters lose their accents. A name that is one already stays; empty where nothing legal is left.
 */
export const kebabName = (names: readonly string[]): string =>
  names
    .flatMap(wordsOf)
    .map((word) => word.toLowerCase())
    .join("-");

const wordsOf = (name: string): readonly string[] =>
  plainLetters(name)
    .replace(/([a-z])(?=[A-Z])|([0-9])(?=[A-Z][a-z])|([A-Z])(?=[A-Z][a-z])/g, "$&-")
    .split(/[^0-9A-Za-z]+/)
    .filter((word) => word !== "");

/** A text whose letters have no accents: those are characters of their own in the decomposed form. */
export const plainLetters = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
