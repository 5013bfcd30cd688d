/** How many bytes of a file, or of a request's body, we read at most. */
export const inputLimits = {
  /** A manifest, a config or a CA's certificate must be smaller than 10 MB. */
  manifest: 10_000_000 - 1,
  sops: 5 * 1024 * 1024,
  /** A plan file holds every change of a run. */
  plan: 256 * 1024 * 1024,
  /** GitHub's own limit for a webhook's payload. */
  githubEvent: 25 * 1024 * 1024,
  /** Event Grid sends at most 1 MB at once. */
  gridEvents: 1024 * 1024,
  dotenv: 1024 * 1024,
  /** A Terraform state of some thousand resources has ten or twenty megabytes. */
  state: 128 * 1024 * 1024,
  /** Larger tracked files are not searched for values. */
  searched: 1024 * 1024,
  /** An age identity is one line of 74 characters: nobody has a thousand of them. */
  identities: 64 * 1024,
  /** A public key has some hundred characters. */
  publicKey: 64 * 1024,
} as const;

/** A mapping of names to data that nobody has checked. */
export type Mapping = { readonly [name: string]: unknown };

/** Whether data is a mapping: neither a list nor null. */
export const isMapping = (data: unknown): data is Mapping =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/**
 * The data of a JSON text, or of its UTF-8 bytes; undefined where it is not JSON. It never throws, because the
 * parser's message quotes the text, and the text may be a value.
 */
export function parseJson(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(
      typeof text === "string" ? text : new TextDecoder("utf-8", { fatal: true }).decode(text),
    );
  } catch {
    return undefined;
  }
}

const [lineFeed, carriageReturn] = [10, 13];

/** The bytes of a text without one line break at their end, LF or CRLF: most programs end what they write with one. */
export function withoutLineBreak(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) !== lineFeed) return bytes;
  return bytes.subarray(0, bytes.at(-2) === carriageReturn ? -2 : -1);
}

/** The own member at a path through data that nobody has checked; undefined where there is none. */
export const memberAt = (data: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (map, name) => (isMapping(map) && Object.hasOwn(map, name) ? map[name] : undefined),
    data,
  );

/** The text at a path through such data; undefined where there is none. */
export function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const found = memberAt(data, ...path);
  return typeof found === "string" ? found : undefined;
}

/** How many lines and marks a text in YAML or JSON may hold: some 30,000 secrets of four lines. */
export const mostTextMarks = 250_000;

/** What may begin or end a node of YAML, wherever it stands; `-` does so only before a space or a line's end. */
const marks = "\n,:[]{}?&*!\"'|>";
/** By the code of a character. */
const isMark = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(marks.includes(String.fromCharCode(code))),
);
const [dash, lineEnd, space] = ["-", "\n", " "].map((character) => character.charCodeAt(0));

/**
 * Whether a text may hold more nodes than can be parsed in a few seconds and some hundred megabytes. A parser needs a
 * thousand times a node's size, so that 10 MB of commas would take gigabytes; what is counted here costs nothing, and
 * there is at most one node for each.
 */
export function isCrowdedText(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isMark[code] === 1) found++;
    else if (code === dash) {
      const next = text.charCodeAt(at + 1);
      if (next === space || next === lineEnd) found++;
    }
    if (found > mostTextMarks) return true;
  }
  return false;
}
