// What git writes into `.git`, without a process of git's: hundreds of tests begin with a repository.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";

/** A file or a link in the index and in a commit. */
export type Entry = {
  readonly mode: 0o100644 | 0o120000;
  /** The name of its blob. */
  readonly blob: string;
  /** Its size in bytes. */
  readonly size: number;
};

/** Entries by path, from the repository's root, with `/`. */
export type Entries = ReadonlyMap<string, Entry>;

const frame = (type: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);

const sha1 = (bytes: Uint8Array): Buffer => createHash("sha1").update(bytes).digest();

/** @returns the entry of a file, whose blob is not written. */
export const describeFile = (content: Uint8Array): Entry => ({
  mode: 0o100644,
  blob: sha1(frame("blob", content)).toString("hex"),
  size: content.length,
});

/**
 * Writes an object, where it is not there yet.
 * Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 * @returns its name.
 */
export function writeObject(root: string, type: "blob" | "tree" | "commit", body: Uint8Array): string {
  const framed = frame(type, body);
  const name = sha1(framed).toString("hex");
  const file = join(root, ".git/objects", name.slice(0, 2), name.slice(2));
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(framed, { level: 1 }));
  }
  return name;
}

/** Writes the trees of a commit. @returns the name of the outermost. */
export function writeTree(root: string, entries: Entries): string {
  const lines: { readonly name: string; readonly mode: number; readonly object: string }[] = [];
  const folders = new Map<string, Map<string, Entry>>();
  for (const [path, entry] of entries) {
    const [name = "", ...rest] = path.split("/");
    if (rest.length === 0) lines.push({ name, mode: entry.mode, object: entry.blob });
    else folders.set(name, (folders.get(name) ?? new Map()).set(rest.join("/"), entry));
  }
  for (const [name, below] of folders) lines.push({ name, mode: 0o40000, object: writeTree(root, below) });
  /** Git sorts a folder as if its name ended with a slash. */
  const key = ({ name, mode }: (typeof lines)[number]) => Buffer.from(mode === 0o40000 ? `${name}/` : name);
  lines.sort((a, b) => Buffer.compare(key(a), key(b)));
  const body = lines.flatMap(({ name, mode, object }) => [
    Buffer.from(`${mode.toString(8)} ${name}\0`),
    Buffer.from(object, "hex"),
  ]);
  return writeObject(root, "tree", Buffer.concat(body));
}

/**
 * Writes the index. Source: https://git-scm.com/docs/index-format (version 2, without times, so that git looks for itself).
 */
export function writeIndex(root: string, entries: Entries): void {
  const files = [...entries]
    .map(([path, entry]) => ({ path: Buffer.from(path), ...entry }))
    .sort((a, b) => Buffer.compare(a.path, b.path));
  const lines = files.map(({ path, mode, blob, size }) => {
    const line = Buffer.alloc((62 + path.length + 8) & ~7);
    line.writeUInt32BE(mode, 24);
    line.writeUInt32BE(size, 36);
    line.write(blob, 40, "hex");
    line.writeUInt16BE(Math.min(path.length, 0xfff), 60);
    path.copy(line, 62);
    return line;
  });
  const head = Buffer.from("DIRC\0\0\0\x02\0\0\0\0", "latin1");
  head.writeUInt32BE(files.length, 8);
  const index = Buffer.concat([head, ...lines]);
  writeFileSync(join(root, ".git/index"), Buffer.concat([index, sha1(index)]));
}
