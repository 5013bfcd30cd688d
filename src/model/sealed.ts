import { MissingValue } from "./errors.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** What a secret can hold: 25 KB. Source: key-vault/secrets/about-secrets. */
export const mostSecretBytes = 25_600;

/**
 * A value in memory. It prints as `<sealed>` however it is printed; `reveal()` is called only in the files that
 * `test/layers.test.ts` lists.
 */
export class Sealed {
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  static text(text: string): Sealed {
    return new Sealed(encoder.encode(text));
  }

  static bytes(bytes: Uint8Array): Sealed {
    return new Sealed(Uint8Array.from(bytes));
  }

  /** The value as text. Throws where the bytes are not UTF-8: ask `isText` first. */
  reveal(): string {
    return decoder.decode(this.#bytes);
  }

  revealBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  get isText(): boolean {
    try {
      decoder.decode(this.#bytes);
      return true;
    } catch {
      return false;
    }
  }

  equals(other: Sealed): boolean {
    return (
      this.#bytes.length === other.#bytes.length && this.#bytes.every((byte, i) => byte === other.#bytes[i])
    );
  }

  /** Groups things by equal values, in the order of each group's first. Values are compared where their hashes meet. */
  static group<T>(items: readonly T[], of: (item: T) => Sealed): readonly (readonly T[])[] {
    const byHash = new Map<number, T[][]>();
    const groups: T[][] = [];
    for (const item of items) {
      const value = of(item);
      const hash = value.#hash();
      const near = byHash.get(hash) ?? [];
      byHash.set(hash, near);
      const same = near.find(([first]) => first !== undefined && of(first).equals(value));
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
  #hash(): number {
    let hash = 0x811c9dc5;
    for (const byte of this.#bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return hash;
  }

  within(limit: number): boolean {
    return this.#bytes.length <= limit;
  }

  /** Whether the value is text of at least so many characters. */
  isTextOf(least: number): boolean {
    return this.isText && this.reveal().length >= least;
  }

  toString(): string {
    return "<sealed>";
  }

  toJSON(): string {
    return "<sealed>";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "<sealed>";
  }
}

/** What is wrong with a value that no secret can hold, because it is too long; undefined where it is not. */
export const flawOfLength = (value: Sealed): MissingValue | undefined =>
  value.within(mostSecretBytes)
    ? undefined
    : new MissingValue("limit-exceeded", "the value is over 25 KB", "Key Vault takes no more");
