import type { VaultConfig } from "../../model/config.ts";
import { MissingValue, ProblemsError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { isUnknown } from "../../model/key.ts";
import { foldName } from "../../model/object.ts";
import type { Sealed } from "../../model/sealed.ts";
import { matchesPath } from "../../model/syntax/pattern.ts";
import type { Clock, Files } from "../../model/world.ts";
import { parseKeyAddress } from "../../sources/sealed/address.ts";
import { findCreationRule } from "../../sources/sops/creation-rules.ts";
import { encryptSopsFile, type SopsRecipients } from "../../sources/sops/encrypt.ts";
import type { ImportHome } from "../authoring/import-home.ts";
import type { NewFile } from "../authoring/new-files.ts";
import { asProblem, readPublicKey, type SealingContext } from "../authoring/sealing-key.ts";

/**
 * A SOPS file with these values, which is not written yet, to the recipients that the nearest `.sops.yaml` names for it.
 * @param path absolute
 * @throws ProblemsError where the config or `.sops.yaml` does not allow the file; FileError and VaultError
 */
export async function makeSopsFile(
  values: ReadonlyMap<string, Sealed>,
  path: string,
  vault: VaultConfig,
  home: ImportHome,
  context: SealingContext & { readonly clock: Clock },
): Promise<NewFile> {
  const { files, clock } = context;
  refuseForbidden(path, vault, home, files);
  return asProblem(async () => {
    const rules = await findRules(path, home.root, files);
    const here = await files.realPath(files.workingDirectory);
    const typed = files.relative(here, rules);
    const bytes = await files.read(await files.realPathIn(home.root, rules), inputLimits.manifest);
    const { age, azure } = findCreationRule(bytes, typed, files.relative(files.parent(rules), path));
    if (age.length === 0 && !azure.some((id) => isAllowed(id, vault)))
      throw new MissingValue(
        "sops-invalid",
        `${typed} names no recipient for this file that opens it for ${vault.name}`,
        `list a key of azure_keyvault in the vault's sources.sopsKeys: { vault, key }, or add an age recipient`,
      );
    const recipients = { age, azure: await Promise.all(azure.map((id) => readRecipient(id, home, context))) };
    const now = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    return { path, text: await encryptSopsFile(values, recipients, now) };
  });
}

/** The config names the files whose values may go into a vault. Its patterns are seen from its folder. */
function refuseForbidden(path: string, vault: VaultConfig, { config, ...home }: ImportHome, files: Files) {
  if (files.relative(home.root, path).startsWith("../"))
    throw new ProblemsError([
      {
        code: "path-outside-repository",
        message: "--sops names a file outside the repository",
        hint: "name a file within it: git has to track the file",
      },
    ]);
  const seen = files.relative(files.parent(home.path), path);
  const { sops } = vault.sources;
  if (sops.some((pattern) => matchesPath(pattern, seen))) return;
  throw new ProblemsError([
    config.document.problem(
      ["vaults", vault.name],
      "name",
      "source-forbidden",
      `no pattern of this vault's sources.sops matches ${seen}`,
      sops.length > 0
        ? `add ${seen} to sources.sops`
        : `allow it below the vault:  sources: { sops: [${seen}] }`,
    ),
  ]);
}

async function findRules(path: string, root: string, files: Files): Promise<string> {
  for (let folder = files.parent(path); ; folder = files.parent(folder)) {
    const rules = files.resolve(folder, ".sops.yaml");
    if ((await files.kind(rules)) === "file") return rules;
    if (folder === root || folder === files.parent(folder)) break;
  }
  throw new MissingValue(
    "sops-invalid",
    "there is no .sops.yaml between the file and the repository's root: nobody says who shall open the file",
    "write one with: creation_rules: [{ age: age1... }], with the recipient that age-keygen prints",
  );
}

const isAllowed = (id: string, { sources }: VaultConfig): boolean => {
  const { vaultUrl, name } = parseKeyAddress(id);
  return sources.sopsKeys.some(
    (key) => foldName(key.vaultUrl) === foldName(vaultUrl) && foldName(key.name) === foldName(name),
  );
};

async function readRecipient(
  id: string,
  { config }: ImportHome,
  context: SealingContext,
): Promise<SopsRecipients["azure"][number]> {
  const { vault, name, version, key, rsa } = await readPublicKey(id, config.vaults ?? [], context);
  if (!rsa || isUnknown(key.spec))
    throw new MissingValue(
      "sops-invalid",
      `the key ${name} of ${vault.name} is no RSA key`,
      "name an RSA key",
    );
  return { vaultUrl: vault.url, name, version, jwk: rsa };
}
