import { type Problem, ProblemsError } from "../../model/errors.ts";
import { foldName, isLegalName } from "../../model/object.ts";
import { isPendingName } from "../../model/rotation.ts";

/**
 * The name of a secret for a variable: in lower case, with a hyphen for each `_` and each `.`. So `Db__Password` becomes
 * `db--password`, which .NET's configuration reads back as the same setting. A name that is legal already stays, but for
 * its case. Another character stays, too: then no vault takes the name.
 */
export const makeLegalName = (variable: string): string => foldName(variable).replace(/[_.]/g, "-");

/**
 * The names of secrets for variables, by `makeLegalName`.
 * @returns the new names by the old ones, in their order
 * @throws ProblemsError for names that no vault takes, and for two that become one: each with all that it is about
 */
export function makeLegalNames(variables: Iterable<string>, file: string): ReadonlyMap<string, string> {
  const names = new Map([...variables].map((old) => [old, makeLegalName(old)]));
  const byName = Map.groupBy(names, ([, name]) => name);
  const problems = [...byName].flatMap(([name, sharing]): readonly Problem[] => {
    const old = sharing.map(([variable]) => variable).join(", ");
    if (!isLegalName(name))
      return [
        {
          code: "name-invalid",
          message: `${file}: ${old} has no legal name: a vault takes 1 to 127 letters, digits and hyphens`,
          hint: "rename the variable",
        },
      ];
    if (isPendingName(name))
      return [
        {
          code: "name-invalid",
          message: `${file}: ${old} would become ${name}, and names that end with --pending are reserved for rotation`,
          hint: "rename the variable",
        },
      ];
    if (sharing.length > 1)
      return [
        {
          code: "name-duplicate",
          message: `${file}: ${old} would all become ${name}`,
          hint: "rename all but one, or delete them",
        },
      ];
    return [];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return names;
}
