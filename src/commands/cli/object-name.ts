import { UsageError } from "../../model/errors.ts";
import { isLegalName, type Kind, kinds } from "../../model/object.ts";
import type { Arguments } from "./arguments.ts";
import { readCommandOptions } from "./options.ts";

/** An object as a person names it. */
export type ObjectName = {
  readonly name: string;
  readonly kind?: Kind;
  /** A pattern of one vault's name. */
  readonly vault?: readonly string[];
};

/**
 * The first argument as NAME, VAULT/NAME or VAULT/KIND/NAME.
 * @param command as errors name it
 * @throws UsageError where it is none of these, or its vault is given by `--vault`, too
 */
export function readObjectName({ positionals, has }: Arguments, command: string): ObjectName | undefined {
  const [typed] = positionals;
  if (typed === undefined) return undefined;
  const [name = "", second, third, ...more] = typed.split("/").reverse();
  const [vault, kindName] = third === undefined ? [second, undefined] : [third, second];
  const kind = kinds.find((one) => one === kindName);
  if (!isLegalName(name) || vault === "" || more.length > 0 || (third !== undefined && !kind))
    throw new UsageError(
      `${command} takes NAME, VAULT/NAME, VAULT/secret/NAME or VAULT/key/NAME.`,
      "A name has 1 to 127 letters, digits and hyphens. Manifests come behind it.",
    );
  if (vault !== undefined && has("vault"))
    throw new UsageError("The vault is named twice.", "Name it before the object, or with --vault.");
  return { name, ...(kind && { kind }), ...(vault !== undefined && { vault: [vault] }) };
}

/** The options of a command whose first argument is an object's name: manifests come behind it, and nothing else is selected. */
export function readOptionsOfNamed(given: Arguments) {
  const { selection, ...common } = readCommandOptions(given);
  const { select: _, paths, ...rest } = selection;
  return { ...common, selection: { ...rest, paths: paths.slice(1) } };
}
