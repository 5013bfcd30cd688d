import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  foldName,
  isLegalName,
  isPendingName
} from "./chunk-YA6Z4RB4.js";
import {
  ProblemsError
} from "./chunk-E4XYSY4K.js";

// src/reconcile/migration/legal-names.ts
var makeLegalName = (variable) => foldName(variable).replace(/[_.]/g, "-");
function makeLegalNames(variables, file) {
  const names = new Map([...variables].map((old) => [old, makeLegalName(old)]));
  const byName = Map.groupBy(names, ([, name]) => name);
  const problems = [...byName].flatMap(([name, sharing]) => {
    const old = sharing.map(([variable]) => variable).join(", ");
    if (!isLegalName(name))
      return [
        {
          code: "name-invalid",
          message: `${file}: ${old} has no legal name: a vault takes 1 to 127 letters, digits and hyphens`,
          hint: "rename the variable"
        }
      ];
    if (isPendingName(name))
      return [
        {
          code: "name-invalid",
          message: `${file}: ${old} would become ${name}, and names that end with --pending are reserved for rotation`,
          hint: "rename the variable"
        }
      ];
    if (sharing.length > 1)
      return [
        {
          code: "name-duplicate",
          message: `${file}: ${old} would all become ${name}`,
          hint: "rename all but one, or delete them"
        }
      ];
    return [];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return names;
}

export {
  makeLegalName,
  makeLegalNames
};
