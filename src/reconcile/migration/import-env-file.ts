import type { NotCarried } from "../../model/document/migration.ts";
import { documentHead, type MigrationDocument } from "../../model/document.ts";
import { type Problem, ProblemsError } from "../../model/errors.ts";
import type { LiveObject } from "../../model/live.ts";
import { foldName, objectKey } from "../../model/object.ts";
import { Sealed } from "../../model/sealed.ts";
import { parseEnvFile } from "../../model/syntax/env-file.ts";
import type { ReadingWorld } from "../../model/world.ts";
import type { NewFile } from "../authoring/new-files.ts";
import type { SealOptions } from "../authoring/sealing-key.ts";
import { countRequests, openConnections } from "../run/vaults/connections.ts";
import { makeLegalNames } from "./legal-names.ts";
import { type MigrationWish, openMigrationHome } from "./migration-home.ts";
import { flawOfValue, sealValues, type WrittenSources } from "./seal-values.ts";
import { makeSopsFile } from "./sops-file.ts";

/** What is imported of a `.env` file, and how its values are encrypted: git holds none of them in clear text. */
export type EnvFileImport = MigrationWish & {
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
  const { variables, unfit } = readVariables(options);
  const names = makeLegalNames(variables.keys(), file);
  const out = files.resolve(await files.realPath(files.workingDirectory), options.out ?? ".");
  // The first config lists the file as it is seen from there, however it was typed.
  const sources =
    encrypt.by === "sops"
      ? { sources: { sops: [files.relative(out, files.resolve(out, encrypt.file))] } }
      : {};
  const vaults = [{ name: options.vault, ...(url !== undefined && { url }), ...sources }] as const;
  const { home, pathOf, format, write } = await openMigrationHome({ ...options, vaults }, "dotenv", files);
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
  const { manifests, left } = format([
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
  if (left.length > 0)
    throw new ProblemsError(left.map(({ id, message }) => declared(file, id.name, message)));
  const written = await write(manifests, more);
  return {
    ...documentHead("Migration", world),
    from: "dotenv",
    file,
    owner: home.owner,
    vaults: [{ vault: vault.name, url: vault.url }],
    summary: { secrets: names.size, keys: 0, encrypted: names.size, left: unfit.length },
    carried: [...names].map(([from, name]) => ({ from, id: idOf(name) })),
    left: unfit,
    config: files.relative(await files.realPath(files.workingDirectory), home.path),
    files: written,
    requests: countRequests(connections.all()),
  };
}

/** The values by the names of their variables, and the variables that no secret can hold. @throws ProblemsError */
function readVariables({ bytes, file, encrypt }: EnvFileImport): {
  readonly variables: ReadonlyMap<string, Sealed>;
  readonly unfit: readonly NotCarried[];
} {
  const texts = parseEnvFile(bytes, file);
  const variables = new Map<string, Sealed>();
  const unfit: NotCarried[] = [];
  for (const [from, text] of texts) {
    const value = Sealed.text(text);
    const flaw = flawOfValue(value);
    if (flaw === undefined) variables.set(from, value);
    else unfit.push({ from, message: flaw });
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
  if (variables.size === 0)
    problems.push({ code: "value-missing", message: `${file} has no variable with a value` });
  if (problems.length > 0) throw new ProblemsError(problems);
  return { variables, unfit };
}

const objectNamed = (name: string): LiveObject => ({
  name,
  enabled: true,
  created: 0,
  updated: 0,
  tags: {},
  managed: false,
});

const declared = (file: string, name: string, message: string): Problem => ({
  code: "name-duplicate",
  message: `${file}: ${name}: ${message}`,
  hint: "delete the variable's line, or the entry of the manifest",
});
