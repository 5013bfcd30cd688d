// Any character there is, as the unit of fast-check's strings.
import fc from "fast-check";

const surrogates = { from: 0xd800, count: 0x800 };

/**
 * What fast-check's own unit `binary` makes: any code point but half a surrogate pair. That unit keeps all of them in a
 * table, which costs a worker a second and 85 MB; this one calculates, both ways, so that strings such as `__proto__` come too.
 */
export const character = fc.integer({ min: 0, max: 0x10ffff - surrogates.count }).map(
  (n) => String.fromCodePoint(n < surrogates.from ? n : n + surrogates.count),
  (text) => {
    const code = typeof text === "string" ? text.codePointAt(0) : undefined;
    if (code === undefined || text !== String.fromCodePoint(code) || !text.isWellFormed())
      throw new Error("This is no character.");
    return code < surrogates.from ? code : code - surrogates.count;
  },
);
