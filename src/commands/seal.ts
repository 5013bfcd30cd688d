import { UsageError } from "../model/errors.ts";
import { withoutLineBreak } from "../model/input.ts";
import { isLegalName } from "../model/object.ts";
import { flawOfLength, mostSecretBytes, Sealed } from "../model/sealed.ts";
import type { World } from "../model/world.ts";
import { type SealWish, sealFingerprint, sealValue } from "../reconcile/authoring/seal.ts";
import { sealAgain } from "../reconcile/authoring/seal-again.ts";
import { makePairing, type SealOptions } from "../reconcile/authoring/sealing-key.ts";
import { exits } from "../reconcile/run/exit.ts";
import { inText } from "../report/formats/escape.ts";
import type { Arguments } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import type { Dialog } from "./cli/dialog.ts";
import { type CommandOptions, colourOption, emulatorOption, readCommandOptions } from "./cli/options.ts";
import type { Shell } from "./cli/shell.ts";

type Task =
  | ({ readonly is: "object" } & SealWish)
  | { readonly is: "fingerprint" }
  | { readonly is: "rotate"; readonly paths: readonly string[] }
  | { readonly is: "pair"; readonly id: string };

type Options = CommandOptions & {
  readonly task: Task;
  readonly with: SealOptions;
  readonly keepNewline: boolean;
};

export const sealCommand: Command<Options> = {
  usage: "MANIFEST --secret NAME | --rotate [PATH...] | --pair ID [options]",
  about: `Encrypts a value to a vault's key and writes it into a manifest, where everybody may see it: only the vault can open
it, and only for that object. The value is read from stdin, or typed without being shown; it is never an argument. One
line break at the end of stdin is left out. The public key must be one that sealing.keys in the config lists.

--pair prints the entry of sealing.keys for a key. --rotate seals all that is under other keys anew to the chosen one,
which needs the right to unwrap. --fingerprint seals a fingerprint key for the config and prints it.`,
  options: [
    {
      name: "secret",
      takes: "NAME",
      help: "the secret that the value is for, added where it is not there",
    },
    { name: "material", takes: "NAME", help: "the key that a PEM or JWK is for" },
    {
      name: "print",
      help: "print the sealed value and write nothing, for a place within json or base64; warns of what apply would refuse",
    },
    { name: "keep-newline", help: "keep a line break at the end of stdin" },
    { name: "key", takes: "FILE", help: "the public key as a JWK; without it the vault is asked" },
    { name: "kid", takes: "ID", help: "which of sealing.keys to seal to (default the last)" },
    { name: "rotate", dangerous: true, help: "seal anew what is under other keys" },
    { name: "pair", takes: "ID", help: "print the entry for https://VAULT/keys/NAME or one version" },
    { name: "fingerprint", help: "seal a fingerprint key and print it" },
    { name: "config", short: "c", takes: "FILE", help: "the config; searched upwards where not given" },
    emulatorOption,
    colourOption,
  ],
  examples: [
    { line: "seal --pair https://contoso.vault.azure.net/keys/sealing", does: "for the config" },
    { line: "seal vaults/prod.yaml --secret db-password", does: "type a value" },
    {
      line: "seal vaults/prod.yaml --material signing < key.pem",
      does: "a key's PEM",
    },
    { line: "seal --rotate", does: "after a new version of the key was listed" },
  ],
  exits: [
    { code: exits.done, means: "sealed" },
    { code: exits.error, means: "an error; nothing was written" },
  ],
  offline: false,
  read: (given) => {
    const [key, kid, config] = [given.text("key"), given.text("kid"), given.text("config")];
    return {
      ...readCommandOptions(given),
      task: readTask(given),
      with: {
        ...(key !== undefined && { file: key }),
        ...(kid !== undefined && { kid }),
        ...(config !== undefined && { config }),
        emulator: given.has("emulator"),
      },
      keepNewline: given.has("keep-newline"),
    };
  },
  run: async ({ task, with: choice, keepNewline }, world, { readSecret, print }) => {
    const ask = async (question: string) => {
      const { value, cut } = await readTypedValue(question, keepNewline, readSecret);
      if (cut) print("One line break at the end was left out; --keep-newline keeps it.\n");
      return value;
    };
    const text = await done(task, choice, world, ask, print);
    return { exit: exits.done, text };
  },
};

async function done(
  task: Task,
  choice: SealOptions,
  world: World,
  value: (question: string) => Promise<Sealed>,
  print: Dialog["print"],
): Promise<string> {
  switch (task.is) {
    case "object": {
      const { path, kind, name, write } = task;
      const ask = () => value(`Value of ${kind} ${name}: `);
      const { jwe, kid, objects, flaw } = await sealValue(ask, task, choice, world);
      if (flaw !== undefined) print(`Where this stands alone in the manifest, apply refuses it: ${flaw}.\n`);
      if (!write) return `${jwe}\n`;
      const each = objects.map((object) => `  for ${object}`);
      return lines(`Sealed ${kind} ${name} in ${path} to ${kid}`, ...each);
    }
    case "fingerprint":
      return `${(await sealFingerprint(() => value("Fingerprint key: "), choice, world)).jwe}\n`;
    case "rotate": {
      const { kid, files } = await sealAgain(task.paths, choice, world);
      if (files.length === 0) return lines(`Every sealed value is under ${kid}: nothing to do.`);
      const each = files.map(
        ({ file, values }) => `  ${file}: ${values} ${values === 1 ? "value" : "values"}`,
      );
      return lines(`Sealed anew to ${kid}`, ...each);
    }
    case "pair": {
      const { id, thumbprint } = await makePairing(task.id, choice, world);
      return lines("sealing:", "  keys:", `    - id: ${id}`, `      thumbprint: ${thumbprint}`);
    }
    default:
      return task satisfies never;
  }
}

const lines = (...texts: readonly string[]): string =>
  texts.map((text) => `${inText(text, true)}\n`).join("");

const keyId = /^https:\/\/[^/?#@\s]+\/keys\/[0-9A-Za-z-]{1,127}(\/[0-9a-f]{32})?$/;

function readTask(given: Arguments): Task {
  const [secret, material, id] = [given.text("secret"), given.text("material"), given.text("pair")];
  const asked = [
    secret !== undefined,
    material !== undefined,
    id !== undefined,
    given.has("rotate"),
    given.has("fingerprint"),
  ];
  if (asked.filter(Boolean).length !== 1)
    throw new UsageError(
      "seal needs exactly one of --secret, --material, --rotate, --pair and --fingerprint.",
    );
  const paths = given.positionals;
  if (given.has("rotate")) return { is: "rotate", paths };
  if (id !== undefined || given.has("fingerprint")) {
    if (paths.length > 0) throw new UsageError("This takes no manifest.");
    if (id === undefined) return { is: "fingerprint" };
    const [, version] = keyId.exec(id) ?? [""];
    if (!keyId.test(id)) throw new UsageError("--pair takes https://VAULT/keys/NAME, or one version of it.");
    if (given.has("key") && version === undefined)
      throw new UsageError(
        "--pair with --key takes the full id, with the version that the file is the key of.",
      );
    return { is: "pair", id };
  }
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0)
    throw new UsageError("seal takes one manifest, to write the value into.");
  const name = secret ?? material ?? "";
  if (!isLegalName(name)) throw new UsageError("A name has 1 to 127 letters, digits and hyphens.");
  return {
    is: "object",
    path,
    kind: secret === undefined ? "key" : "secret",
    name,
    write: !given.has("print"),
  };
}

/**
 * Reads a value that a person types or a program pipes in. It is never an argument, because histories and process lists
 * show those. Most programs end their output with a line break that is no part of the value: one is left out.
 * @returns the value, and whether a line break was left out
 * @throws UsageError for no value; MissingValue for one that no secret can hold
 */
async function readTypedValue(
  question: string,
  keepNewline: boolean,
  readSecret: Shell["readSecret"],
): Promise<{ readonly value: Sealed; readonly cut: boolean }> {
  const { by, bytes } = await readSecret(question, mostSecretBytes + 2);
  const kept = by === "stdin" && !keepNewline ? withoutLineBreak(bytes) : bytes;
  if (kept.length === 0)
    throw new UsageError(
      by === "stdin" ? "Nothing came on stdin." : "Nothing was typed.",
      "give the value on stdin: keyvault-gitops seal ... < FILE",
      "value-missing",
    );
  const value = Sealed.bytes(kept);
  const flaw = flawOfLength(value);
  if (flaw) throw flaw;
  return { value, cut: kept.length < bytes.length };
}
