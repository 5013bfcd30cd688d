import { UsageError } from "../model/errors.ts";
import { inputLimits } from "../model/input.ts";
import type { World } from "../model/world.ts";
import type { EnvFileImport } from "../reconcile/migration/import-env-file.ts";
import type { StateImport } from "../reconcile/migration/import-state.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Arguments, Option } from "./cli/arguments.ts";
import type { CommandResult } from "./cli/command.ts";
import type { Dialog } from "./cli/dialog.ts";

/** What is imported of another tool's file, which is not read yet. */
export type FileImport =
  | ({ readonly from: "terraform" } & Omit<StateImport, "bytes">)
  | ({ readonly from: "dotenv" } & Omit<EnvFileImport, "bytes">);

const tools = ["terraform", "dotenv"] as const;

/** The options of `import --from`, beside those of `import`. */
export const importFromOptions: readonly Option[] = [
  { name: "from", takes: "TOOL", help: "read FILE instead of the vault: terraform (a state) or dotenv" },
  { name: "seal", help: "with --from: seal the file's values to the vault's key into the manifest" },
  { name: "sops", takes: "NEW", help: "with --from dotenv: write the values into a new SOPS file" },
  { name: "key", takes: "JWK", help: "with --seal: the public key, a file; without it the vault is asked" },
  { name: "kid", takes: "ID", help: "with --seal: which of sealing.keys to seal to (default the last)" },
];

/**
 * What `import --from` is asked; undefined for an import of a vault.
 * @throws UsageError where the arguments do not fit together
 */
export function readFileImport(given: Arguments): FileImport | undefined {
  const from = given.choice("from", tools);
  if (from === undefined) {
    const stray = ["seal", "sops", "key", "kid"].find(given.has);
    if (stray !== undefined)
      throw new UsageError(`--${stray} goes with --from: an import of a vault reads no value.`);
    return undefined;
  }
  const [file, ...more] = given.positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(
      "import --from takes one file.",
      from === "terraform"
        ? "Pipe it: terraform show -json | keyvault-gitops import --from terraform -"
        : undefined,
    );
  if (given.has("dates"))
    throw new UsageError("--dates is for an import of a vault: of a file the dates are written anyhow.");
  const [vault, out, owner, url, sops] = ["vault", "out", "owner", "url", "sops"].map(given.text);
  const [key, kid] = [given.text("key"), given.text("kid")];
  const isSealed = given.has("seal");
  if (!isSealed && (key !== undefined || kid !== undefined))
    throw new UsageError("--key and --kid go with --seal.");
  const seal = {
    ...(key !== undefined && { file: key }),
    ...(kid !== undefined && { kid }),
    emulator: given.has("emulator"),
  };
  const common = {
    file: file === "-" ? "stdin" : file,
    ...(out !== undefined && { out }),
    ...(owner !== undefined && { owner }),
    split: given.has("split"),
    force: given.has("force"),
  };
  if (vault?.includes("*"))
    throw new UsageError("import takes one vault: --vault takes its name, and no pattern.");
  if (from === "terraform") {
    if (sops !== undefined) throw new UsageError("--sops goes with --from dotenv: pass --seal.");
    if (url !== undefined) throw new UsageError("--url does not go with --from terraform: a state has it.");
    return { from, ...common, ...(vault !== undefined && { vault }), ...(isSealed && { seal }) };
  }
  if (vault === undefined) throw new UsageError("import --from dotenv needs a vault: --vault NAME.");
  if (isSealed === (sops !== undefined))
    throw new UsageError(
      "import --from dotenv needs exactly one of --seal and --sops: no value is written in clear text.",
    );
  if (sops !== undefined && !/\.ya?ml$/.test(sops))
    throw new UsageError("--sops takes a new file whose name ends with .yaml: it is written as YAML.");
  return {
    from,
    ...common,
    vault,
    ...(url !== undefined && { url }),
    encrypt: sops === undefined ? { by: "seal", options: seal } : { by: "sops", file: sops },
  };
}

/** @throws ProblemsError, FileError or VaultError; UsageError where stdin is a terminal */
export async function runFileImport(
  wish: FileImport,
  typed: string,
  world: World,
  dialog: Dialog,
): Promise<CommandResult> {
  const limit = wish.from === "terraform" ? inputLimits.state : inputLimits.dotenv;
  const bytes = await readInput(typed, limit, world, dialog);
  if (wish.from === "terraform") {
    const { importState } = await import("../reconcile/migration/import-state.ts");
    return { document: await importState({ ...wish, bytes }, world), exit: exits.done };
  }
  const { importEnvFile } = await import("../reconcile/migration/import-env-file.ts");
  return { document: await importEnvFile({ ...wish, bytes }, world), exit: exits.done };
}

async function readInput(
  typed: string,
  limit: number,
  { files }: World,
  { readSecret }: Dialog,
): Promise<Uint8Array> {
  if (typed !== "-") return files.read(files.resolve(files.workingDirectory, typed), limit);
  const { by, bytes } = await readSecret(undefined, limit);
  if (by === "terminal")
    throw new UsageError("- reads stdin, and that is a terminal.", "pipe the file into this command");
  if (bytes.length > limit)
    throw new UsageError("stdin is larger than such a file may be.", undefined, "file-too-large");
  return bytes;
}
