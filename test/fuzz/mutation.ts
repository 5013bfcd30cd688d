// Inputs that are nearly right: one of the seeds with a few changes, of the kinds that break parsers.
import fc from "fast-check";

/** What formats treat in a way of their own, as bytes in Latin-1. */
const tokens = [
  ...[
    "",
    "\0",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\u00ff",
    "\u00ef\u00bb\u00bf",
    "\u00c3",
    "\u00ed\u00a0\u0080",
  ],
  ...['"', "'", "`", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", ",", ":", ": ", "- ", "? ", "#", " #"],
  ...[
    "&a ",
    "*a",
    "!!binary ",
    "!x ",
    "<<: ",
    "---\n",
    "...\n",
    "%YAML 9\n",
    "|",
    ">-\n",
    "~",
    "null",
    "true",
  ],
  ...["0", "-1", "1e999", "0x10", "9".repeat(40), "1.5", "NaN", "2026-99-99", "P99999999Y", "-P1D"],
  ...["__proto__", "constructor", "toString", "..", "../", "/", "//", "*", "**", "$", "$", "{{ a }}", "="],
  ...[
    "-----BEGIN PRIVATE KEY-----",
    "-----END PRIVATE KEY-----",
    "ENC[AES256_GCM,data:",
    "sops",
    "-->",
    "<!--",
  ],
] as const;

type Change =
  | { readonly does: "insert"; readonly token: string; readonly times: number }
  | { readonly does: "remove" | "repeat"; readonly share: number }
  | { readonly does: "flip"; readonly bit: number }
  | { readonly does: "cut" }
  | { readonly does: "splice"; readonly seed: number };

type Placed = readonly [at: number, change: Change];

const share = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    does: fc.constant("insert" as const),
    token: fc.constantFrom(...tokens),
    times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constantFrom(2, 20, 2000)),
  }),
  fc.record({
    does: fc.constantFrom("remove" as const, "repeat" as const),
    share: fc.double({ min: 0, max: 0.2, noNaN: true }),
  }),
  fc.record({ does: fc.constant("flip" as const), bit: fc.nat(7) }),
  fc.constant({ does: "cut" as const }),
  fc.record({ does: fc.constant("splice" as const), seed: fc.nat(1000) }),
);

function changed(text: string, [at, what]: Placed, seeds: readonly string[]): string {
  const place = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  switch (what.does) {
    case "insert":
      return before + what.token.repeat(what.times) + after;
    case "remove":
      return before + after.slice(Math.ceil(what.share * text.length));
    case "repeat":
      return before + after.slice(0, Math.ceil(what.share * text.length)) + after;
    case "flip":
      return (
        before +
        String.fromCharCode(after.charCodeAt(0) ^ (1 << what.bit)).slice(0, after.length) +
        after.slice(1)
      );
    case "cut":
      return before;
    case "splice": {
      const other = seeds[what.seed % seeds.length] ?? "";
      return before + other.slice(Math.floor(at * other.length));
    }
    default:
      return what satisfies never;
  }
}

/** Some of what formats need, in any order. */
const soup = fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((parts) => parts.join(""));

/** Inputs as bytes: mostly seeds with up to six changes, and some that have nothing to do with any. */
export const inputsFrom = (seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> => {
  const texts = seeds.map((seed) => Buffer.from(seed).toString("latin1"));
  const mutated = fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(share, change), { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) => changes.reduce((so, one) => changed(so, one, texts), text));
  const texted = fc.oneof(
    { weight: 12, arbitrary: mutated },
    soup,
    fc.json().map((text) => Buffer.from(text).toString("latin1")),
  );
  return fc.oneof(
    { weight: 14, arbitrary: texted.map((text) => new Uint8Array(Buffer.from(text, "latin1"))) },
    fc.uint8Array({ maxLength: 300 }),
  );
};
