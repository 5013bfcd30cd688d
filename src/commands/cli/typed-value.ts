import { UsageError } from "../../model/errors.ts";
import { mostSecretBytes, Sealed } from "../../model/sealed.ts";
import type { Shell } from "./shell.ts";

const newline = 10;
const carriageReturn = 13;

/**
 * Reads a value that a person types or a program pipes in. It is never an argument, because histories and process lists
 * show those. Most programs end their output with a line break that is no part of the value: one is left out.
 * @returns the value, and whether a line break was left out
 * @throws UsageError for no value, and for one that no secret can hold
 */
export async function readTypedValue(
  question: string,
  keepNewline: boolean,
  readSecret: Shell["readSecret"],
): Promise<{ readonly value: Sealed; readonly cut: boolean }> {
  const { by, bytes } = await readSecret(question, mostSecretBytes + 2);
  const end = by === "stdin" && !keepNewline ? withoutNewline(bytes) : bytes.length;
  if (end === 0)
    throw new UsageError(
      by === "stdin" ? "Nothing came on stdin." : "Nothing was typed.",
      "give the value on stdin: keyvault-gitops seal ... < FILE",
    );
  const value = Sealed.bytes(bytes.subarray(0, end));
  if (!value.within(mostSecretBytes))
    throw new UsageError("The value is over 25 KB, and Key Vault takes no more.");
  return { value, cut: end < bytes.length };
}

function withoutNewline(bytes: Uint8Array): number {
  if (bytes.at(-1) !== newline) return bytes.length;
  return bytes.length - (bytes.at(-2) === carriageReturn ? 2 : 1);
}
