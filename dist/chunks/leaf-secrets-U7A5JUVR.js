import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  foldName,
  formatSopsKey,
  isPendingName,
  kebabName,
  matchesName
} from "./chunk-YA6Z4RB4.js";
import {
  MissingValue,
  formatPlace
} from "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/manifest/secrets-from/leaf-secrets.ts
async function listLeafSecrets(document, { secretsFrom = [], secrets }, access) {
  const found = [];
  const problems = [];
  for (const [i, item] of secretsFrom.entries()) {
    const path = ["secretsFrom", i];
    const file = access.filePath(item.sops.file);
    try {
      const listed = await access.list(file);
      const { leaves, problems: own } = leafSecretsOf(listed, item, { document, path, file, access });
      found.push(...leaves);
      problems.push(...own);
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      const { code, message, hint } = error;
      const place = document.place([...path, "sops", "file"], "value");
      problems.push(document.problemAt(place, code, message, hint));
    }
  }
  const complete = problems.length === 0;
  const byName = Map.groupBy(found, ({ name }) => foldName(name));
  const byEntry = /* @__PURE__ */ new Map();
  for (const [name, entry] of Object.entries(secrets ?? {})) {
    if (hasSource(entry)) continue;
    const [leaf] = byName.get(foldName(name)) ?? [];
    if (leaf?.name === name) byEntry.set(name, leaf);
    else if (!leaf && complete)
      problems.push(
        document.problem(
          ["secrets", name],
          "name",
          "property-missing",
          "value is missing",
          "no value of secretsFrom makes a secret of this name: write its value, or take out the entry"
        )
      );
  }
  const paired = new Set(byEntry.values());
  return { byEntry, alone: found.filter((leaf) => !paired.has(leaf)), problems };
}
var hasSource = ({ value, rotation, state }) => value !== void 0 || rotation !== void 0 || state !== void 0;
function leafSecretsOf(listed, item, { document, path, file, access }) {
  const problems = [];
  const leaves = [];
  const { isMeant, unmatched } = compileOnly(item.only ?? []);
  const written = item.contentType === void 0 ? {} : { contentType: item.contentType };
  const placeFile = access.placeFile(file);
  const meant = listed.filter(({ key }) => isMeant(formatSopsKey(key)));
  for (const leaf of meant) {
    const { key, line, column } = leaf;
    const place = { file: placeFile, line, column };
    const named = nameLeaf(leaf, item);
    if ("name" in named)
      leaves.push({ name: named.name, source: { from: "sops", file, key }, written, place, path });
    else {
      const { code, message, hint } = named;
      const pattern = formatSopsKey(key).replace(inList, "[*");
      const leaveOut = `leave it out by only: ["!${pattern}"] at ${formatPlace(document.place(path, "value"))}`;
      problems.push({ code, place, message, hint: `${hint}, or ${leaveOut}` });
    }
  }
  for (const i of unmatched())
    problems.push(
      document.problem(
        [...path, "only", i],
        "value",
        "selection-unmatched",
        `matches no value of ${file}`,
        "take it out, or check the names on the way to the value"
      )
    );
  if (meant.length === 0 && problems.length === 0)
    problems.push(
      document.problem(
        path,
        "value",
        "selection-unmatched",
        `${file} holds no value for a secret`,
        "take the item out, or check what only says"
      )
    );
  return { leaves, problems };
}
function nameLeaf({ key, is }, { prefix = "", names }) {
  const shown = formatSopsKey(key);
  const way = key.filter((part) => typeof part === "string");
  if (is === "clear text") return invalid(`${shown} is in clear text`, "encrypt it with sops");
  if (is === "empty")
    return invalid(
      `${shown} is empty, and SOPS does not protect an empty value: anybody can write one`,
      "give it a value"
    );
  if (way.length < key.length)
    return invalid(
      `${shown.replace(inList, "")} is a list, which gives its values no names`,
      "give each a name of its own"
    );
  const kebab = kebabName(way);
  const name = prefix + (names === "kebab" ? kebab : way.join("-"));
  const illegal = flawOfName(name);
  const isNameless = names === "kebab" && kebab === "";
  if (illegal === void 0 && !isNameless) return { name };
  const instead = prefix + kebab;
  const fits = names === void 0 && kebab !== "" && flawOfName(instead) === void 0;
  return {
    code: "name-invalid",
    message: isNameless ? `${shown} has neither letters nor digits to make a name of` : `${shown} makes a name that is not legal: ${illegal}`,
    hint: fits ? `say names: kebab, which makes ${instead} of it` : "rename it"
  };
}
var inList = /\[\d+\].*$/s;
var invalid = (message, hint) => ({ code: "sops-invalid", message, hint });
function flawOfName(name) {
  if (!/^[0-9A-Za-z-]*$/.test(name)) return "a secret's name has letters, digits and hyphens alone";
  if (name.length > 127) return "a secret's name has at most 127 characters";
  return isPendingName(name) ? "names that end with --pending are reserved for rotation" : void 0;
}
function compileOnly(patterns) {
  const all = patterns.map((written, i) => {
    const out = written.startsWith("!");
    return { i, out, pattern: out ? written.slice(1) : written };
  });
  const exact = Map.groupBy(
    all.filter(({ pattern }) => !pattern.includes("*")),
    ({ pattern }) => foldName(pattern)
  );
  const starred = all.filter(({ pattern }) => pattern.includes("*"));
  const picks = all.some(({ out }) => !out);
  const matched = /* @__PURE__ */ new Set();
  return {
    isMeant: (shown) => {
      const hits = [
        ...exact.get(foldName(shown)) ?? [],
        ...starred.filter(({ pattern }) => matchesName(pattern, shown))
      ];
      for (const { i } of hits) matched.add(i);
      return !hits.some(({ out }) => out) && (!picks || hits.length > 0);
    },
    unmatched: () => all.flatMap(({ i, out }) => out || matched.has(i) ? [] : [i])
  };
}
export {
  listLeafSecrets
};
