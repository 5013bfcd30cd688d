// What a program sees of the package: the declarations that tsc writes, followed from the doors as far as they reach.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const doors = { "keyvault-gitops": "index", "keyvault-gitops/emulator": "emulator" } as const;

/** One name that a file declares; an overloaded function has several texts in one. */
export type Declaration = {
  readonly name: string;
  /** The TSDoc above it; empty where there is none. */
  readonly doc: string;
  /** Without its comments. */
  readonly text: string;
};

type Address = { readonly file: string; readonly name: string };
type File = {
  readonly declared: ReadonlyMap<string, Declaration>;
  /** By the name in this file. */
  readonly imported: ReadonlyMap<string, Address>;
  /** By the name that other files import. */
  readonly reexported: ReadonlyMap<string, Address>;
  /** Files of which all is exported. */
  readonly opened: readonly string[];
};

export type PublicApi = {
  /** What each door exports, by name. */
  readonly exported: { readonly [door in keyof typeof doors]: ReadonlyMap<string, Declaration> };
  /** What those name, and no door exports, by name. */
  readonly named: readonly Declaration[];
};

/** @returns the declarations of the sources as they are: `lib/` may be older. */
export function readPublicApi(): PublicApi {
  const folder = mkdtempSync(join(tmpdir(), "kvg-declarations-"));
  try {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const args = ["-p", join(root, "tsconfig.build.json"), "--emitDeclarationOnly", "--outDir", folder];
    execFileSync(process.execPath, [tsc, ...args], { stdio: "inherit" });
    return followDoors((file) => readFileSync(join(folder, `${file}.d.ts`), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function followDoors(textOf: (file: string) => string): PublicApi {
  const files = new Map<string, File>();
  const fileAt = (path: string): File => {
    const file = files.get(path) ?? parseFile(textOf(path), path);
    files.set(path, file);
    return file;
  };
  const find = ({ file, name }: Address): (Address & { readonly declaration: Declaration }) | undefined => {
    const { declared, imported, reexported, opened } = fileAt(file);
    const declaration = declared.get(name);
    if (declaration) return { file, name, declaration };
    const next = reexported.get(name) ?? imported.get(name);
    if (next) return find(next);
    return opened.map((path) => find({ file: path, name })).find((found) => found !== undefined);
  };
  const exportsOf = (path: string): readonly string[] => {
    const { declared, reexported, opened } = fileAt(path);
    const own = [...declared.values()].filter(({ text }) => text.startsWith("export "));
    return [...own.map(({ name }) => name), ...reexported.keys(), ...opened.flatMap(exportsOf)];
  };

  const seen = new Map<string, Declaration>();
  const reach = (address: Address): Declaration | undefined => {
    const found = find(address);
    if (!found) return undefined;
    const key = `${found.file} ${found.name}`;
    if (!seen.has(key)) {
      seen.set(key, found.declaration);
      for (const name of wordsOf(found.declaration.text)) reach({ file: found.file, name });
    }
    return found.declaration;
  };
  const openDoor = (file: string) =>
    new Map(
      [...new Set(exportsOf(file))].sort().map((name) => {
        const declaration = reach({ file, name });
        if (!declaration) throw new Error(`${file} exports ${name}, and nothing declares it`);
        return [name, declaration] as const;
      }),
    );
  const exported = {
    "keyvault-gitops": openDoor(doors["keyvault-gitops"]),
    "keyvault-gitops/emulator": openDoor(doors["keyvault-gitops/emulator"]),
  };
  const isExported = new Set(Object.values(exported).flatMap((door) => [...door.values()]));
  const named = [...seen.values()].filter((declaration) => !isExported.has(declaration));
  return { exported, named: named.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

const wordsOf = (text: string) => new Set(text.match(/[A-Za-z_]\w*/g));

/** Reads what tsc writes: every statement begins in the first column, and goes on in others or at a closing bracket. */
function parseFile(text: string, path: string): File {
  const declared = new Map<string, Declaration>();
  const imported = new Map<string, Address>();
  const reexported = new Map<string, Address>();
  const opened: string[] = [];
  const fileOf = (from: string) => join(dirname(path), from).replace(/\.(?:d\.)?[jt]s$/, "");
  for (const statement of text.split(/^(?=\/\*\*|export |import |declare |type |interface )/m)) {
    const [, names, from] =
      /^(?:export|import) (?:type )?\{([^}]*)\}(?: from "([^"]+)")?;/.exec(statement) ?? [];
    const [, whole] = /^export (?:type )?\* from "([^"]+)";/.exec(statement) ?? [];
    if (whole !== undefined) opened.push(fileOf(whole));
    else if (names !== undefined)
      for (const [inside, outside] of namePairs(names)) {
        const isImport = statement.startsWith("import");
        if (from?.startsWith(".") === false) continue;
        const address = from === undefined ? imported.get(inside) : { file: fileOf(from), name: inside };
        if (address) (isImport ? imported : reexported).set(outside, address);
      }
    else addDeclaration(statement, declared);
  }
  attachDocs(text, declared);
  return { declared, imported, reexported, opened };
}

/** `A, type B as C`, as pairs of the name behind the brackets and the name in front of them. */
const namePairs = (names: string): readonly (readonly [string, string])[] =>
  names
    .split(",")
    .map((name) => name.replace(/^\s*(?:type )?/, "").trim())
    .filter((name) => name !== "")
    .map((name) => {
      const [inside = "", outside = inside] = name.split(" as ");
      return [inside, outside];
    });

const head = /^(?:export )?(?:declare )?(?:abstract )?(?:type|interface|class|const|function) (\w+)/;

function addDeclaration(statement: string, declared: Map<string, Declaration>): void {
  const [, name] = head.exec(statement) ?? [];
  if (name === undefined) return;
  const text = statement.replace(/\s*\/\*\*?[\s\S]*?\*\//g, "").trimEnd();
  const before = declared.get(name);
  declared.set(name, { name, doc: "", text: before ? `${before.text}\n${text}` : text });
}

/** A TSDoc stands right above the statement that it is about. */
function attachDocs(text: string, declared: Map<string, Declaration>): void {
  for (const [, doc = "", line = ""] of text.matchAll(/^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n(.*)$/gm)) {
    const declaration = declared.get(head.exec(line)?.[1] ?? "");
    if (declaration) declared.set(declaration.name, { ...declaration, doc });
  }
}
