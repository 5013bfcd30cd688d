import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  makeLegalName
} from "./chunk-7FQ3OLAH.js";
import {
  Sealed,
  findReferenceNotation,
  flawOfLength,
  foldName,
  objectKey,
  objectName,
  readAssignments
} from "./chunk-YA6Z4RB4.js";
import {
  ProblemsError
} from "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/reconcile/objects/match-env-file.ts
function matchEnvFile(bytes, file, secrets, refusalOf) {
  const byName = Map.groupBy(secrets, ({ id }) => foldName(id.name));
  const firstLineOf = /* @__PURE__ */ new Map();
  const verdicts = readAssignments(bytes, file).map((line) => {
    const name = makeLegalName(line.name);
    const first = firstLineOf.get(name);
    if (first === void 0) firstLineOf.set(name, line.place.line);
    return { line, ...judgeLine(line, byName.get(name) ?? [], first, refusalOf(name)) };
  });
  const isEnvFile = verdicts.some(({ is }) => is !== "unknown");
  const isReached = ({ id }) => firstLineOf.has(foldName(id.name));
  const unknown = unknownName(secrets.filter((one) => one.wanted && !isReached(one)));
  const problems = verdicts.flatMap((one) => {
    const { place, text } = one.line;
    if (one.is === "refused") return [{ ...one.problem, place }];
    return one.is === "unknown" && (text !== "" || !isEnvFile) ? [{ ...unknown, place }] : [];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  const given = verdicts.filter((one) => one.is === "given");
  const values = new Map(given.map(({ id, value }) => [objectKey(id), value]));
  const ofLines = verdicts.flatMap((one) => {
    const note = noteOf(one);
    return note === void 0 ? [] : [`Line ${one.line.place.line} of ${file}: ${note}`];
  });
  const ofSecrets = secrets.flatMap(
    ({ id, wanted }) => wanted && !values.has(objectKey(id)) ? [`${objectName(id)}: ${file} has no value for it.`] : []
  );
  return {
    values,
    renamed: given.flatMap(
      ({ id, line: { name, place } }) => foldName(name) === foldName(id.name) ? [] : [{ id, variable: name, line: place.line }]
    ),
    notes: [...ofLines, ...ofSecrets]
  };
}
function noteOf(verdict) {
  if (verdict.is === "unknown") return "it has no value, and no secret here has its name.";
  return verdict.is === "left" ? verdict.note : void 0;
}
function unknownName(unreached) {
  const names = [...new Set(unreached.map(({ id }) => id.name))];
  const more = names.length > 5 ? `, and ${names.length - 5} more` : "";
  return {
    code: "selection-unmatched",
    message: "no secret here has the name of this line",
    hint: names.length > 0 ? `no line is of: ${names.slice(0, 5).join(", ")}${more}` : "take the line out"
  };
}
function judgeLine({ text }, named, first, refusal) {
  const refuse = (code, message, hint) => ({
    is: "refused",
    problem: { code, message, hint }
  });
  const [any] = named;
  if (!any) return refusal ? refuse("selection-unmatched", refusal.message, refusal.hint) : { is: "unknown" };
  const { name } = any.id;
  if (first !== void 0)
    return refuse("name-duplicate", `line ${first} is of ${name}, too`, "take one of the two lines out");
  const [one, ...more] = named.filter((secret) => secret.wanted || secret.because === "unread");
  if (more.length > 0)
    return refuse(
      "selection-unmatched",
      `${name} is wanted in several vaults: ${[one, ...more].map((each) => each?.id.vault).join(", ")}`,
      "choose one with --vault"
    );
  if (!one)
    return { is: "left", note: `${name} is not missing, and stays as it is: fill NAME sets another value.` };
  if (!one.wanted)
    return { is: "left", note: `${name} stays as it is, because ${one.id.vault} could not be read.` };
  if (text === "") return { is: "left" };
  const notation = findReferenceNotation(text);
  if (notation !== void 0)
    return refuse(
      "value-missing",
      `this line of ${name} holds ${notation}`,
      `write the value itself; where that text is the value, type it: fill ${name}`
    );
  const value = Sealed.text(text);
  const flaw = flawOfLength(value);
  return flaw ? refuse(flaw.code, flaw.message, flaw.hint) : { is: "given", id: one.id, value };
}
export {
  matchEnvFile
};
