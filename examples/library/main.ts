// node main.ts [DATA-FILE]: provisions the manifests beside this file, on Azure or on an embedded vault.
import { FileError, ProblemsError, VaultError } from "keyvault-gitops";
import { provision } from "./provision.ts";

/** Stands for a store of your own: a password manager, a database, another cloud. */
const store = new Map([["KV_DB_PASSWORD", "library-throw-away-2"]]);

const printLine = (line: string) => process.stdout.write(`${line}\n`);
const [, , emulatorFile] = process.argv;

try {
  const applied = await provision({
    folder: import.meta.dirname,
    findValue: (name) => store.get(name),
    // Only an embedded vault is written without a question.
    confirm: async (plan) => plan.emulator === true,
    printLine,
    ...(emulatorFile !== undefined && { emulatorFile }),
  });
  const isDone = applied?.outcomes.every(({ result }) => result === "done") ?? true;
  if (!isDone) process.exitCode = 1;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof ProblemsError)
    for (const { place, message, hint } of error.problems)
      printLine(`${place ? `${place.file}:${place.line}: ` : ""}${message}${hint ? `; ${hint}` : ""}`);
  else if (error instanceof VaultError || error instanceof FileError) printLine(error.message);
  else throw error;
}
