import type { ErrorCode } from "../../model/error-code.ts";
import { formatPlace, MissingValue, type Place, type Problem } from "../../model/errors.ts";
import { foldName } from "../../model/object.ts";
import { isPendingName } from "../../model/rotation.ts";
import { formatSopsKey, type SopsLeaf, type Source } from "../../model/source.ts";
import { matchesName } from "../../model/syntax/pattern.ts";
import type { DocumentPath, ParsedDocument } from "../read/document.ts";
import type { WrittenManifest, WrittenSecret, WrittenSecretsFrom } from "../written.ts";
import { kebabName } from "./kebab-name.ts";

/** A secret that a leaf of a file of `secretsFrom` is. */
export type LeafSecret = {
  readonly name: string;
  readonly source: Extract<Source, { from: "sops" }>;
  /** What its item of `secretsFrom` says of its properties. */
  readonly written: WrittenSecret;
  /** Where the leaf stands in its file. */
  readonly place: Place;
  /** Leads to the item in the manifest. */
  readonly path: DocumentPath;
};

export type LeafSecrets = {
  /** Those to which an entry of the manifest gives properties, by its name. */
  readonly byEntry: ReadonlyMap<string, LeafSecret>;
  /** All others. One that an entry gives a value, too, is among them: it is declared twice. */
  readonly alone: readonly LeafSecret[];
  readonly problems: readonly Problem[];
};

/** What lists the leaves of files: paths of the manifest, and as places name them. */
export type FileAccess = {
  /** A path that the manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
  /** A path of the set as places name it. */
  readonly placeFile: (path: string) => string;
  readonly list: (path: string) => Promise<readonly SopsLeaf[]>;
};

/**
 * The secrets of a manifest's `secretsFrom`, in the order of its files. No key of the files is asked for. A file that
 * cannot be read, and a leaf that can be no secret, is a problem: nothing of it is taken for gone.
 */
export async function listLeafSecrets(
  document: ParsedDocument,
  { secretsFrom = [], secrets }: Pick<Partial<WrittenManifest>, "secretsFrom" | "secrets">,
  access: FileAccess,
): Promise<LeafSecrets> {
  const found: LeafSecret[] = [];
  const problems: Problem[] = [];
  for (const [i, item] of secretsFrom.entries()) {
    const path = ["secretsFrom", i];
    const file = access.filePath(item.sops.file);
    try {
      const listed = await access.list(file);
      const { leaves, problems: own } = leafSecretsOf(listed, item, { document, path, file, access });
      found.push(...leaves);
      problems.push(...own);
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      const { code, message, hint } = error;
      const place = document.place([...path, "sops", "file"], "value");
      problems.push(document.problemAt(place, code, message, hint));
    }
  }
  const complete = problems.length === 0;
  const byName = Map.groupBy(found, ({ name }) => foldName(name));
  const byEntry = new Map<string, LeafSecret>();
  for (const [name, entry] of Object.entries(secrets ?? {})) {
    if (hasSource(entry)) continue;
    const [leaf] = byName.get(foldName(name)) ?? [];
    if (leaf?.name === name) byEntry.set(name, leaf);
    // Where a file has a problem, the leaf of the entry may be behind it.
    else if (!leaf && complete)
      problems.push(
        document.problem(
          ["secrets", name],
          "name",
          "property-missing",
          "value is missing",
          "no value of secretsFrom makes a secret of this name: write its value, or take out the entry",
        ),
      );
  }
  const paired = new Set(byEntry.values());
  return { byEntry, alone: found.filter((leaf) => !paired.has(leaf)), problems };
}

/** Whether an entry itself says where its value comes from, or that there shall be none. */
const hasSource = ({ value, rotation, state }: WrittenSecret): boolean =>
  value !== undefined || rotation !== undefined || state !== undefined;

/** One item: its manifest, the way to it, and its file, seen from the root of the set. */
type ItemContext = {
  readonly document: ParsedDocument;
  readonly path: DocumentPath;
  readonly file: string;
  readonly access: FileAccess;
};

function leafSecretsOf(
  listed: readonly SopsLeaf[],
  item: WrittenSecretsFrom,
  { document, path, file, access }: ItemContext,
): { readonly leaves: readonly LeafSecret[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const leaves: LeafSecret[] = [];
  const { isMeant, unmatched } = compileOnly(item.only ?? []);
  const written = item.contentType === undefined ? {} : { contentType: item.contentType };
  const placeFile = access.placeFile(file);
  const meant = listed.filter(({ key }) => isMeant(formatSopsKey(key)));
  for (const leaf of meant) {
    const { key, line, column } = leaf;
    const place = { file: placeFile, line, column };
    const named = nameLeaf(leaf, item);
    if ("name" in named)
      leaves.push({ name: named.name, source: { from: "sops", file, key }, written, place, path });
    else {
      const { code, message, hint } = named;
      const pattern = formatSopsKey(key).replace(inList, "[*");
      const leaveOut = `leave it out by only: ["!${pattern}"] at ${formatPlace(document.place(path, "value"))}`;
      problems.push({ code, place, message, hint: `${hint}, or ${leaveOut}` });
    }
  }
  for (const i of unmatched())
    problems.push(
      document.problem(
        [...path, "only", i],
        "value",
        "selection-unmatched",
        `matches no value of ${file}`,
        "take it out, or check the names on the way to the value",
      ),
    );
  if (meant.length === 0 && problems.length === 0)
    problems.push(
      document.problem(
        path,
        "value",
        "selection-unmatched",
        `${file} holds no value for a secret`,
        "take the item out, or check what only says",
      ),
    );
  return { leaves, problems };
}

type Flaw = { readonly code: ErrorCode; readonly message: string; readonly hint: string };

/** The name of the secret that a leaf is; or why it can be none. */
function nameLeaf(
  { key, is }: SopsLeaf,
  { prefix = "", names }: WrittenSecretsFrom,
): { readonly name: string } | Flaw {
  const shown = formatSopsKey(key);
  const way = key.filter((part) => typeof part === "string");
  if (is === "clear text") return invalid(`${shown} is in clear text`, "encrypt it with sops");
  if (is === "empty")
    return invalid(
      `${shown} is empty, and SOPS does not protect an empty value: anybody can write one`,
      "give it a value",
    );
  if (way.length < key.length)
    return invalid(
      `${shown.replace(inList, "")} is a list, which gives its values no names`,
      "give each a name of its own",
    );
  const kebab = kebabName(way);
  const name = prefix + (names === "kebab" ? kebab : way.join("-"));
  const illegal = flawOfName(name);
  const isNameless = names === "kebab" && kebab === "";
  if (illegal === undefined && !isNameless) return { name };
  const instead = prefix + kebab;
  const fits = names === undefined && kebab !== "" && flawOfName(instead) === undefined;
  return {
    code: "name-invalid",
    message: isNameless
      ? `${shown} has neither letters nor digits to make a name of`
      : `${shown} makes a name that is not legal: ${illegal}`,
    hint: fits ? `say names: kebab, which makes ${instead} of it` : "rename it",
  };
}

/** The part of a value's path from the outermost list on. */
const inList = /\[\d+\].*$/s;

const invalid = (message: string, hint: string): Flaw => ({ code: "sops-invalid", message, hint });

function flawOfName(name: string): string | undefined {
  if (!/^[0-9A-Za-z-]*$/.test(name)) return "a secret's name has letters, digits and hyphens alone";
  if (name.length > 127) return "a secret's name has at most 127 characters";
  return isPendingName(name) ? "names that end with --pending are reserved for rotation" : undefined;
}

/**
 * What `only` says: which leaves are meant, and, once all were asked about, the positions of the patterns that none
 * matched. A pattern without a star is looked up, so that a list of many names costs no more than it is long.
 */
function compileOnly(patterns: readonly string[]): {
  readonly isMeant: (shown: string) => boolean;
  readonly unmatched: () => readonly number[];
} {
  const all = patterns.map((written, i) => {
    const out = written.startsWith("!");
    return { i, out, pattern: out ? written.slice(1) : written };
  });
  const exact = Map.groupBy(
    all.filter(({ pattern }) => !pattern.includes("*")),
    ({ pattern }) => foldName(pattern),
  );
  const starred = all.filter(({ pattern }) => pattern.includes("*"));
  const picks = all.some(({ out }) => !out);
  const matched = new Set<number>();
  return {
    isMeant: (shown) => {
      const hits = [
        ...(exact.get(foldName(shown)) ?? []),
        ...starred.filter(({ pattern }) => matchesName(pattern, shown)),
      ];
      for (const { i } of hits) matched.add(i);
      return !hits.some(({ out }) => out) && (!picks || hits.length > 0);
    },
    unmatched: () => all.flatMap(({ i, out }) => (out || matched.has(i) ? [] : [i])),
  };
}
