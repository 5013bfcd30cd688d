import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/sealed.ts
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var encoder = new TextEncoder();
var mostSecretBytes = 25600;
var Sealed = class _Sealed {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  static text(text) {
    return new _Sealed(encoder.encode(text));
  }
  static bytes(bytes) {
    return new _Sealed(Uint8Array.from(bytes));
  }
  /** The value as text. Throws where the bytes are not UTF-8: ask `isText` first. */
  reveal() {
    return decoder.decode(this.#bytes);
  }
  revealBytes() {
    return Uint8Array.from(this.#bytes);
  }
  get isText() {
    try {
      decoder.decode(this.#bytes);
      return true;
    } catch {
      return false;
    }
  }
  equals(other) {
    return this.#bytes.length === other.#bytes.length && this.#bytes.every((byte, i) => byte === other.#bytes[i]);
  }
  /** Groups things by equal values, in the order of each group's first. Values are compared where their hashes meet. */
  static group(items, of) {
    const byHash = /* @__PURE__ */ new Map();
    const groups = [];
    for (const item of items) {
      const value = of(item);
      const hash = value.#hash();
      const near = byHash.get(hash) ?? [];
      byHash.set(hash, near);
      const same = near.find(([first]) => first !== void 0 && of(first).equals(value));
      if (same) same.push(item);
      else {
        const group = [item];
        near.push(group);
        groups.push(group);
      }
    }
    return groups;
  }
  /** FNV-1a of 32 bits: it never leaves the class. */
  #hash() {
    let hash = 2166136261;
    for (const byte of this.#bytes) hash = Math.imul(hash ^ byte, 16777619);
    return hash;
  }
  within(limit) {
    return this.#bytes.length <= limit;
  }
  /** Whether the value is text of at least so many characters. */
  isTextOf(least) {
    return this.isText && this.reveal().length >= least;
  }
  toString() {
    return "<sealed>";
  }
  toJSON() {
    return "<sealed>";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "<sealed>";
  }
};

export {
  mostSecretBytes,
  Sealed
};
