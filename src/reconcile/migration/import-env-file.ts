import type { NotCarried } from "../../model/document/migration.ts";
import { documentHead, type MigrationDocument } from "../../model/document.ts";
import { type Problem, ProblemsError } from "../../model/errors.ts";
import type { LiveObject } from "../../model/live.ts";
import { foldName, objectKey } from "../../model/object.ts";
import { Sealed } from "../../model/sealed.ts";
import { readAssignments } from "../../model/syntax/env-file.ts";
import type { ReadingWorld } from "../../model/world.ts";
import { findReferenceNotation } from "../../sources/reference-notation.ts";
import { type ManifestWish, openManifestHome } from "../authoring/manifest-home.ts";
import type { NewFile } from "../authoring/new-files.ts";
import type { SealOptions } from "../authoring/sealing-key.ts";
import { countRequests, openConnections } from "../run/vaults/connections.ts";
import { makeLegalNames } from "./legal-names.ts";
import { flawOfValue, sealValues, type WrittenSources } from "./seal-values.ts";
import { makeSopsFile } from "./sops-file.ts";

/** What is imported of a `.env` file, and how its values are encrypted: git holds none of them in clear text. */
export type EnvFileImport = ManifestWish & {
  /** As people typed it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly vault: string;
  readonly url?: string;
  readonly encrypt:
    | { readonly by: "seal"; readonly options: SealOptions }
    /** The SOPS file to write, seen from the folder below which all is written. */
    | { readonly by: "sops"; readonly file: string };
};

/** Where the values stand, and a file of theirs beside the manifest. */
type InGit = { readonly inGit: WrittenSources; readonly more: readonly NewFile[] };

/**
 * Writes a manifest that declares a secret for each variable of a `.env` file, its value sealed to a vault's key, or in a
 * SOPS file.
 * @throws ProblemsError for what was typed, for lines and names that cannot be carried over, and for what is in the way;
 * FileError, VaultError
 */
export async function importEnvFile(options: EnvFileImport, world: ReadingWorld): Promise<MigrationDocument> {
  const { files } = world;
  const { file, encrypt, url } = options;
  const { variables, left } = readVariables(options);
  const names = makeLegalNames(variables.keys(), file);
  const out = files.resolve(await files.realPath(files.workingDirectory), options.out ?? ".");
  // The first config lists the file as it is seen from there, however it was typed.
  const sources =
    encrypt.by === "sops"
      ? { sources: { sops: [files.relative(out, files.resolve(out, encrypt.file))] } }
      : {};
  const vaults = [{ name: options.vault, ...(url !== undefined && { url }), ...sources }] as const;
  const { home, pathOf, format, write } = await openManifestHome({ ...options, vaults }, files, "dotenv");
  const [vault] = home.vaults;
  if (!vault) throw new Error("the home of one vault lists it");
  const idOf = (name: string) => ({ vault: vault.name, kind: "secret", name }) as const;
  const connections = openConnections(world.connect);
  const asking = { files, connection: connections.to, clock: world.clock };
  const entries = [...variables].map(([old, value]) => ({ old, name: names.get(old) ?? old, value }));
  const putInSops = async (path: string): Promise<InGit> => ({
    more: [await makeSopsFile(variables, path, vault, home, asking)],
    inGit: new Map(
      entries.map(({ old, name }) => {
        const from = files.relative(files.parent(pathOf(vault, "secret", name)), path);
        // A list names a variable with a dot in it, which a text does not.
        return [objectKey(idOf(name)), { sops: { file: from, key: old.includes(".") ? [old] : old } }];
      }),
    ),
  });
  const putInManifest = async (options: SealOptions): Promise<InGit> => ({
    more: [],
    inGit: await sealValues(
      entries.map(({ name, value }) => ({ vault, name, value })),
      options,
      home,
      asking,
    ),
  });
  const { inGit, more } =
    encrypt.by === "seal"
      ? await putInManifest(encrypt.options)
      : await putInSops(files.resolve(home.out, encrypt.file));
  const live = [...names.values()].map((name) => [foldName(name), objectNamed(name)] as const);
  const { manifests, left: refused } = format([
    {
      vault,
      dates: false,
      takesDefaults: true,
      held: {
        secret: { live: Object.fromEntries(live), deleted: {} },
        key: { live: {}, deleted: {} },
      },
      sourceOf: (name) => inGit.get(objectKey(idOf(name))),
    },
  ]);
  // A value that a manifest declares already has its place; a second one would be in force nowhere.
  if (refused.length > 0)
    throw new ProblemsError(
      refused.map(({ id, message }, i) => ({
        code: "name-duplicate",
        message: `${file}: ${id.name}: ${message}`,
        ...(i === refused.length - 1 && { hint: "delete the variable's line, or the entry of the manifest" }),
      })),
    );
  const written = await write(manifests, more);
  return {
    ...documentHead("Migration", world),
    from: "dotenv",
    file,
    owner: home.owner,
    vaults: [{ vault: vault.name, url: vault.url }],
    summary: { secrets: names.size, keys: 0, encrypted: names.size, left: left.length },
    carried: [...names].map(([from, name]) => ({ from, id: idOf(name) })),
    left,
    config: files.relative(await files.realPath(files.workingDirectory), home.path),
    files: written,
    requests: countRequests(connections.all()),
  };
}

/** The values by the names of their variables, and what a person has to look at. @throws ProblemsError */
function readVariables({ bytes, file, encrypt }: EnvFileImport): {
  readonly variables: ReadonlyMap<string, Sealed>;
  readonly left: readonly NotCarried[];
} {
  const variables = new Map<string, Sealed>();
  const left: NotCarried[] = [];
  // Such a line may be a part of a value, so that nothing of it is said.
  const assignments = readAssignments(bytes, file, (line) =>
    left.push({
      from: `line ${line}`,
      message: "it is a name without a value; if it belongs to the value above, put that in quotes",
    }),
  );
  for (const [from, lines] of Map.groupBy(assignments, ({ name }) => name)) {
    const text = lines.at(-1)?.text ?? "";
    if (lines.length > 1) {
      const numbers = lines.map(({ place }) => place.line).join(", ");
      left.push({ from, message: `it stands in lines ${numbers}: the last one counts` });
    }
    const value = Sealed.text(text);
    const notation = findReferenceNotation(text);
    const flaw =
      notation === undefined
        ? flawOfValue(value)
        : `it holds ${notation}: declare it by hand where that is its value`;
    if (flaw === undefined) variables.set(from, value);
    else left.push({ from, message: flaw });
  }
  const problems = [...variables.keys()]
    .filter((name) => encrypt.by === "sops" && (name === "sops" || name.endsWith("_unencrypted")))
    .map(
      (name): Problem => ({
        code: "name-invalid",
        message: `${file}: ${name} means something to sops itself`,
        hint: "rename the variable, or pass --seal",
      }),
    );
  const reasons = [...new Set(left.map(({ message }) => message))];
  if (variables.size === 0)
    problems.push({
      code: "value-missing",
      message: `${file} has no variable with a value that a secret can hold`,
      ...(reasons.length > 0 && { hint: `of its variables: ${reasons.join("; ")}` }),
    });
  if (problems.length > 0) throw new ProblemsError(problems);
  return { variables, left };
}

const objectNamed = (name: string): LiveObject => ({
  name,
  enabled: true,
  created: 0,
  updated: 0,
  tags: {},
  managed: false,
});
