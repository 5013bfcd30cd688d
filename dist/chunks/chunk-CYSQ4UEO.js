import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  aboutObject,
  applyEffects,
  checkShape,
  countRequests,
  findConfigFolder,
  findDeclared,
  findNotCompared,
  findUnapproved,
  loadSet,
  makeApplyContext,
  nameOfPair,
  openValues,
  parseYaml,
  planReading,
  preparePlan,
  replaceControls,
  reportInto,
  startOfNode,
  takenAtIn,
  withoutFailedVault,
  yamlOptions
} from "./chunk-2XNRN54U.js";
import {
  countFixable,
  findDrift,
  findUnhealed,
  redactChange,
  redactPlan
} from "./chunk-XA6HLNTK.js";
import {
  copiedIdOf,
  leavesOf,
  sourceOf
} from "./chunk-TYM7YVV7.js";
import {
  documentHead
} from "./chunk-6R2YYHC6.js";
import {
  findManifest,
  findStaleSchemaFiles,
  overlayFiles,
  readManifest
} from "./chunk-FCBE72JB.js";
import {
  atOnce,
  runConcurrently
} from "./chunk-YJX7HAX3.js";
import {
  schemaFolder
} from "./chunk-AUCZVI35.js";
import {
  isEffect,
  partialityOf
} from "./chunk-AHNCQHAO.js";
import {
  isError
} from "./chunk-OTMRIMBU.js";
import {
  canonicalJson
} from "./chunk-KPJ2QHDH.js";
import {
  formatDate,
  parseDate
} from "./chunk-UHEPVZ4N.js";
import {
  byVault,
  compareIds,
  compareText,
  foldName,
  kinds,
  objectKey,
  objectName
} from "./chunk-5AOJFYHD.js";
import {
  Sealed
} from "./chunk-UDCQQFD3.js";
import {
  require_dist
} from "./chunk-254HXLMI.js";
import {
  inputLimits,
  isMapping,
  memberAt
} from "./chunk-ED4MN6OR.js";
import {
  FileError,
  GitError,
  ProblemsError
} from "./chunk-K4NSJGFM.js";
import {
  __toESM
} from "./chunk-XEEZLEFD.js";

// src/reconcile/run/validate.ts
async function validate(selection, world) {
  const { set, changedSince } = await loadSet(selection, world.files, selection.changedSince);
  const desiredIn = byVault(set.desired);
  const vaults = set.vaults.map(({ name, url }) => ({ vault: name, url, objects: desiredIn(name).length }));
  const staleSchemas = await listStaleSchemas(selection, set.root, world.files);
  return {
    ...documentHead("Validation"),
    files: set.files,
    vaults,
    findings: findDeclared(set),
    ...changedSince && { changedSince },
    ...staleSchemas.length > 0 && { staleSchemas }
  };
}
async function listStaleSchemas(selection, root, files) {
  const folder = await findConfigFolder(selection, files);
  const kind = await files.kind(files.resolve(folder, schemaFolder)).catch((error) => {
    if (error instanceof FileError) return "other";
    throw error;
  });
  if (kind === "missing") return [];
  const here = await files.realPath(files.workingDirectory);
  const stale = await findStaleSchemaFiles(folder, root, files);
  return stale.map(({ path }) => files.relative(here, path));
}

// src/manifest/edit/accept-property.ts
function acceptProperty(edit, own) {
  switch (edit.property) {
    case "contentType":
    case "enabled":
      return acceptOwn(own, { path: [edit.property], data: edit.before });
    case "expiresOn":
    case "notBefore":
      return acceptDate(edit.property, edit.before, own);
    case "keyOps":
      return acceptOwn(own, { path: ["keyOps"], data: edit.before });
    case "tag":
      return acceptTag(edit, own.tags);
    case "expiresIn":
      return "the manifest gives a duration, and the vault has a date: declare expiresOn by hand";
    case "versions":
    case "protect":
    case "releasePolicy":
    case "rotationPolicy":
    case "keyType":
    case "rotate":
    case "unmanaged":
    case "unmanaged tag":
    case "kvg-state":
      return "this is not taken over: declare it by hand";
    default:
      return edit;
  }
}
var fromDefaults = "it comes from the defaults: declare it in the object's own entry by hand";
var noTags = "the entry says tags: null: declare its tags by hand";
var acceptOwn = (own, accepted) => Object.hasOwn(own, accepted.path[0]) ? accepted : fromDefaults;
function acceptDate(property, seconds, own) {
  const text = seconds === null ? null : formatDate(seconds);
  if (text !== null && parseDate(text) !== seconds) return "no manifest can name this date";
  return acceptOwn(own, { path: [property], data: text });
}
function acceptTag({ name, before, after }, own) {
  if (own === null) return noTags;
  const isOwn = typeof own === "object" && (Object.hasOwn(own, name) || after === null);
  return isOwn ? { path: ["tags", name], data: before } : fromDefaults;
}
function findOwnEntry(bytes, kind, name) {
  const { document } = parseYaml("", bytes);
  const entry = memberAt(document?.data, `${kind}s`, name);
  return isMapping(entry) ? entry : {};
}

// src/manifest/edit/edit.ts
var import_yaml5 = __toESM(require_dist(), 1);

// src/manifest/edit/place-edits.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/manifest/edit/add-entries.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/manifest/write/text.ts
var import_yaml = __toESM(require_dist(), 1);
function formatManifest({ vault, owner, configFolder, comments }, { secrets, keys }) {
  const data = {
    apiVersion: "keyvault-gitops/v1",
    kind: "Vault",
    vault,
    ...owner !== void 0 && { owner },
    ...secrets.length > 0 && { secrets: new Map(secrets) },
    ...keys.length > 0 && { keys: new Map(keys) }
  };
  return formatComments(`${configFolder}${schemaFolder}/manifest.v1.schema.json`, comments) + formatYaml(data);
}
function formatConfig(config, comments) {
  const yaml = formatYaml({ apiVersion: "keyvault-gitops/v1", kind: "Config", ...config });
  const commented = Object.entries(comments).reduce(
    (text, [name, comment]) => text.replace(new RegExp(`^(?=${name}:)`, "m"), `# ${comment}
`),
    yaml
  );
  return formatComments(`${schemaFolder}/config.v1.schema.json`, []) + commented;
}
var formatComments = (schema, comments) => [`yaml-language-server: $schema=${schema}`, ...comments].map((line) => `# ${replaceControls(line)}`.trimEnd()).map((line) => `${line}
`).join("");
var unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function formatYaml(data) {
  const yaml = new import_yaml.Document(data, {
    version: "1.2",
    schema: "core",
    compat: "yaml-1.1",
    aliasDuplicateObjects: false
  });
  (0, import_yaml.visit)(yaml, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && unseen.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
    Seq: (_, node) => {
      node.flow = !node.items.some(import_yaml.isMap);
    }
  });
  const text = yaml.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    flowCollectionPadding: false
  });
  return escapeQuoted(text);
}
var escapeQuoted = (quoted) => quoted.replace(
  /[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/gu,
  (character) => character.split("").map(escapeUnit).join("")
);
var escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

// src/manifest/edit/scalar.ts
function formatScalar(data, quotes) {
  if (isSealedData(data)) return `{ ${formatSealed(data, quotes)} }`;
  if (typeof data === "string") return formatText(data, quotes);
  if (typeof data === "object" && data !== null)
    return `[${data.map((item) => formatText(item, quotes)).join(", ")}]`;
  return String(data);
}
var isSealedData = (data) => typeof data === "object" && data !== null && "sealed" in data;
var formatSealed = ({ sealed }, quotes) => `${formatName("sealed", quotes)}: ${JSON.stringify(sealed)}`;
var formatName = (name, quotes) => quotes || !/^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/i.test(name) ? quoteText(name) : name;
var plainText = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9._/+-]*$/i;
var plainDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
var formatText = (value, quotes) => !quotes && (plainText.test(value) || plainDate.test(value)) ? value : quoteText(value);
var quoteText = (value) => escapeQuoted(JSON.stringify(value));

// src/manifest/edit/splice.ts
var import_yaml2 = __toESM(require_dist(), 1);
function writeProperty(entry, property, inBraces, layout) {
  const { value } = entry;
  const quotes = isQuotedKey(entry.key);
  if ((0, import_yaml2.isMap)(value)) {
    const there = value.items.find((pair) => nameOfPair(pair) === property.name);
    if (there) return replaceValue(there, property, layout.text);
    if (value.flow) return insertFirst(value, formatPair(property, quotes), layout.text);
    const indent2 = indentOf(startOfNode(value), layout.text);
    return indent2 === void 0 ? void 0 : insertBelow(entry, [indent2 + formatPair(property, quotes)], layout);
  }
  if (!isEmptyNode(value)) return void 0;
  if (inBraces) return insertAt(offsetAfterColon(entry), ` { ${formatPair(property, quotes)} }`);
  const indent = indentOf(startOfNode(entry.key), layout.text);
  if (indent === void 0) return void 0;
  return insertBelow(entry, [indent + layout.step + formatPair(property, quotes)], layout);
}
function replaceValue(there, { data }, text) {
  const { key, value } = there;
  const quotes = isQuotedKey(key);
  if (!value || isEmptyNode(value))
    return insertAt(offsetAfterColon(there), ` ${formatScalar(data, quotes)}`);
  const inLines = (0, import_yaml2.isCollection)(value) && !value.flow && isSealedData(data);
  return {
    from: startOfNode(value),
    to: endOfNode(value, text),
    text: inLines ? formatSealed(data, quotes) : formatScalar(data, quotes)
  };
}
var insertBelow = (entry, lines, layout) => insertLines(endOfLine(offsetAfterColon(entry), layout.text), lines, layout);
var insertLines = (at, lines, { lineBreak }) => insertAt(at, lines.map((line) => lineBreak + line).join(""));
function insertFirst({ range, items }, text, whole) {
  const open = (range?.[0] ?? 0) + 1;
  if (items.length > 0) return insertAt(open, ` ${text},`);
  return insertAt(open, ` ${text}${/^\s/.test(whole.slice(open)) ? "" : " "}`);
}
var insertAt = (at, text) => ({ from: at, to: at, text });
var formatPair = ({ name, data }, quotes) => `${formatName(name, quotes)}: ${formatScalar(data, quotes)}`;
var isQuotedKey = (key) => (0, import_yaml2.isScalar)(key) && key.type === "QUOTE_DOUBLE";
var isEmptyNode = (node) => !node?.range || node.range[0] === node.range[1];
function indentOf(offset, text) {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^\ufeff? *$/.test(before) ? before.replace("\uFEFF", "") : void 0;
}
function endOfLine(offset, text) {
  const length = text.slice(offset).search(/\r?\n/);
  return length < 0 ? text.length : offset + length;
}
var endOfEntry = (entry, text) => entry.value && !isEmptyNode(entry.value) ? endOfNode(entry.value, text) : offsetAfterColon(entry);
function endOfNode(node, text) {
  if ((0, import_yaml2.isMap)(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOfEntry(last, text);
  }
  if ((0, import_yaml2.isSeq)(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOfNode(last, text);
  }
  const [from, to] = node.range ?? [0, 0];
  return from + text.slice(from, to).trimEnd().length;
}
function offsetAfterColon({ key, srcToken }) {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return colon ? colon.offset + 1 : key.range?.[1] ?? 0;
}

// src/manifest/edit/add-entries.ts
function addEntries(entries, title, section, root, layout) {
  const { text, lineBreak, step } = layout;
  const lines = (indent2) => entries.flatMap(({ name, property }) => [
    `${indent2}${formatName(name, false)}:`,
    indent2 + step + formatPair(property, false)
  ]);
  const braces = (quotes) => entries.map(({ name, property }) => `${formatName(name, quotes)}: { ${formatPair(property, quotes)} }`).join(", ");
  if (!section) {
    const quotes = root.items.some(({ key: key2 }) => isQuotedKey(key2));
    if (root.flow) return insertLast(root, `${formatName(title, quotes)}: { ${braces(quotes)} }`, text);
    const indent2 = indentOf(startOfNode(root), text);
    if (indent2 === void 0) return void 0;
    const all = [`${indent2}${title}:`, ...lines(indent2 + step)];
    return text.endsWith("\n") ? insertAt(text.length, all.map((line) => line + lineBreak).join("")) : insertLines(text.length, all, layout);
  }
  const { key, value } = section;
  if (isEmptyNode(value)) {
    if (root.flow) return insertAt(offsetAfterColon(section), ` { ${braces(isQuotedKey(key))} }`);
    const indent2 = indentOf(startOfNode(key), text);
    return indent2 === void 0 ? void 0 : insertBelow(section, lines(indent2 + step), layout);
  }
  if (!(0, import_yaml3.isMap)(value)) return void 0;
  if (value.flow) return insertLast(value, braces(isQuotedKey(key)), text);
  const indent = indentOf(startOfNode(value), text);
  const before = value.items.at(-1);
  if (indent === void 0 || !before) return void 0;
  const at = skipComments(endOfLine(endOfEntry(before, text), text), indent, text);
  return insertLines(at, lines(indent), layout);
}
function insertLast(mapping, text, whole) {
  const before = mapping.items.at(-1);
  return before ? insertAt(endOfEntry(before, whole), `, ${text}`) : insertFirst(mapping, text, whole);
}
function skipComments(at, indent, text) {
  const [comments = ""] = new RegExp(`^(?:\\r?\\n${indent} *#[^\\n]*)*`).exec(text.slice(at)) ?? [];
  return endOfLine(at + comments.trimEnd().length, text);
}

// src/manifest/edit/place-edits.ts
var titles = { secret: "secrets", key: "keys" };
var shared = ["written with an anchor (&) or an alias (*)", "write it out first"];
var twice = ["this name is given twice", "keep one of them"];
var strangeShape = [
  "nothing can be written into this as it stands",
  "write it in lines, one property a line"
];
function placeEdits(kind, edits, root, text, report) {
  const title = titles[kind];
  const mine = edits.filter((one) => one.kind === kind);
  const splices = [];
  const values = [];
  const added = [];
  if (mine.length === 0) return { splices, values };
  const section = root.items.find((pair) => nameOfPair(pair) === title);
  if (section && isShared(section.value)) {
    report({ name: [title] }, "yaml-unsupported", ...shared);
    return { splices, values };
  }
  const map = section && (0, import_yaml4.isMap)(section.value) ? section.value : void 0;
  const layout = layoutOf(map, root, text);
  const index = Map.groupBy(map?.items ?? [], (pair) => foldName(nameOfPair(pair) ?? ""));
  for (const { name, path, data, add } of mine) {
    const [property, member] = path;
    const wanted = { name: member ?? property, data };
    const [entry, twin] = index.get(foldName(name)) ?? [];
    const spelled = (entry && nameOfPair(entry)) ?? name;
    const value = { path: [title, spelled, ...path], data };
    if (!entry) {
      if (!add)
        report(
          { name: [] },
          "selection-unmatched",
          `${kind} ${name} is not in this file`,
          "name the file that declares it, or add it first"
        );
      else {
        added.push({ name, property: wanted });
        values.push(value);
      }
      continue;
    }
    const why = twin ? twice : isSharedIn(entry, path) ? shared : void 0;
    const holder = member === void 0 ? entry : memberOf(entry.value, property);
    const inBraces = member === void 0 ? map?.flow === true : isInBraces(entry.value);
    const splice = why || !holder ? void 0 : writeProperty(holder, wanted, inBraces, layout);
    if (splice) {
      splices.push(splice);
      values.push(value);
    } else report({ name: [title, spelled] }, "yaml-unsupported", ...why ?? strangeShape);
  }
  if (added.length > 0) {
    const splice = addEntries(added, title, section, root, layout);
    if (splice) splices.push(splice);
    else report({ name: [title] }, "yaml-unsupported", ...strangeShape);
  }
  return { splices, values };
}
function layoutOf(map, root, text) {
  const inner = map && !map.flow ? indentOf(startOfNode(map), text) : void 0;
  const outer = indentOf(startOfNode(root), text) ?? "";
  return {
    text,
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
    step: inner?.slice(outer.length) || "  "
  };
}
var isShared = (node) => (0, import_yaml4.isAlias)(node) || Boolean(node && "anchor" in node && node.anchor);
var memberOf = (node, name) => (0, import_yaml4.isMap)(node) ? node.items.find((pair) => nameOfPair(pair) === name) : void 0;
var isInBraces = (node) => (0, import_yaml4.isMap)(node) && node.flow === true;
function isSharedIn({ value: entry }, path) {
  let node = entry;
  for (const step of path) {
    if (node && isShared(node)) return true;
    node = memberOf(node, step)?.value;
  }
  let found = false;
  if (node)
    (0, import_yaml4.visit)(node, {
      Value: (_, within) => {
        found ||= Boolean(within.anchor);
      }
    });
  return found;
}

// src/manifest/edit/edit.ts
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var encoder = new TextEncoder();
function editManifest(file, bytes, edits) {
  const { document, problems } = parseYaml(file, bytes);
  if (!document || problems.length > 0) return { problems };
  const found = [];
  const report = reportInto(found, document);
  const text = decoder.decode(bytes);
  const { contents: root } = (0, import_yaml5.parseDocument)(text, { ...yamlOptions, keepSourceTokens: true });
  if ((0, import_yaml5.isMap)(root)) {
    const parts = kinds.map((kind) => placeEdits(kind, edits.map(asPropertyEdit), root, text, report));
    if (found.length > 0) return { problems: found };
    const splices = parts.flatMap((part) => part.splices);
    const wanted = parts.flatMap((part) => part.values).reduce(put, document.data);
    const after = applySplices(text, splices);
    const read = parseYaml(file, encoder.encode(after));
    if (read.problems.length === 0 && canonicalJson(read.document?.data) === canonicalJson(wanted))
      return { text: after, problems: [] };
  }
  report({ name: [] }, "yaml-unsupported", ...strangeShape);
  return { problems: found };
}
function applySplices(text, splices) {
  let after = "";
  let at = 0;
  for (const { from, to, text: instead } of splices.toSorted((a, b) => a.from - b.from)) {
    after += text.slice(at, from) + instead;
    at = to;
  }
  return after + text.slice(at);
}
var sealing = { secret: "value", key: "material" };
var asPropertyEdit = (edit) => {
  if (!("sealed" in edit)) return edit;
  const { sealed, ...object } = edit;
  return { ...object, path: [sealing[edit.kind]], data: { sealed } };
};
function put(whole, { path: [name, ...inner], data }) {
  if (name === void 0) return data;
  const members = isMapping(whole) ? whole : {};
  return { ...members, [name]: put(members[name], { path: inner, data }) };
}

// src/plan/accept.ts
function findAcceptable(entries, desired) {
  const [mine, others] = [entries.filter(isOfProperties), entries.filter((one) => !isOfProperties(one))];
  const left = others.map(({ id }) => ({ id, message: "only properties are taken over" }));
  const drifted = new Map(mine.map((entry) => [objectKey(entry.id), entry]));
  const present = desired.filter((one) => one.state === "present");
  const declared = Map.groupBy(present, ({ place: { file, line, column } }) => `${line}:${column}:${file}`);
  const found = [];
  for (const [first, ...more] of declared.values()) {
    if (!first) continue;
    const objects = [first, ...more];
    const moved = objects.flatMap(({ id }) => drifted.get(objectKey(id)) ?? []);
    const edits = moved.flatMap((entry) => entry.edits.map((edit) => ({ id: entry.id, edit })));
    for (const [one, ...others2] of Map.groupBy(edits, ({ edit }) => canonicalJson(edit)).values()) {
      if (!one) continue;
      const { edit } = one;
      const message = reason(edit, 1 + others2.length < objects.length);
      if (message === void 0) found.push({ edit, objects });
      else left.push(...[one, ...others2].map(({ id }) => ({ id, edit, message })));
    }
  }
  return { moves: found, left };
}
var isOfProperties = ({ kinds: kinds2 }) => kinds2.every((kind) => kind === "changed" || kind === "disabled");
function reason({ cause }, differs) {
  if (cause !== "drift") return "git moved it, too: decide by hand which of the two it shall be";
  return differs ? "the entry is for several vaults, and they differ in it" : void 0;
}
function desiredAsLive(desired, edit) {
  switch (edit.property) {
    case "contentType":
    case "enabled":
    case "expiresOn":
    case "notBefore":
    case "keyOps":
      return {
        ...desired,
        properties: { ...desired.properties, [edit.property]: edit.before }
      };
    case "tag": {
      const { tags } = desired;
      return { ...desired, tags: { ...tags, set: { ...tags.set, [edit.name]: edit.before } } };
    }
    default:
      return desired;
  }
}

// src/reconcile/authoring/accept.ts
var encoder2 = new TextEncoder();
async function acceptEntries(entries, { paths, config, emulator }, files) {
  const selection = { paths, emulator, ...config !== void 0 && { config } };
  const { set } = await loadSet(selection, files);
  const texts = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Set();
  const found = findAcceptable(entries, set.desired);
  const left = [...found.left];
  const taken = [];
  for (const move of found.moves) {
    const { file } = move.objects[0].place;
    const path = await findManifest(file, set.root, files);
    const after = rewritten(move, texts.get(path) ?? await readManifest(path, files));
    if ("text" in after) {
      texts.set(path, after.text);
      written.add(file);
      taken.push(move);
    } else left.push(...move.objects.map(({ id }) => ({ id, edit: move.edit, message: after.message })));
  }
  if (taken.length > 0) {
    const again = await loadSet(selection, overlayFiles(files, texts));
    if (meaning(again.set.desired) !== meaning(expected(set.desired, taken)))
      throw new ProblemsError([otherwise]);
    for (const [path, text] of texts) await files.replace(path, text);
  }
  return { files: [...written], properties: taken.length, left };
}
function rewritten({ edit, objects: [{ id, place }] }, text) {
  const { kind, name } = id;
  const bytes = encoder2.encode(text);
  const property = acceptProperty(edit, findOwnEntry(bytes, kind, name));
  if (typeof property === "string") return { message: property };
  const after = editManifest(place.file, bytes, [{ kind, name, ...property }]);
  if (after.text === void 0) return { message: after.problems.map(({ message }) => message).join("; ") };
  const flaw = findFlaw(after.text);
  return flaw === void 0 ? { text: after.text } : { message: `no manifest can declare it: ${flaw}` };
}
function findFlaw(text) {
  const { document } = parseYaml("", encoder2.encode(text));
  const [problem] = document ? checkShape(document, "Vault").problems : [];
  return problem?.message;
}
function expected(desired, taken) {
  const edits = Map.groupBy(
    taken.flatMap(({ edit, objects }) => objects.map(({ id }) => ({ id, edit }))),
    ({ id }) => objectKey(id)
  );
  return desired.map(
    (one) => one.state === "absent" ? one : (edits.get(objectKey(one.id)) ?? []).reduce((wanted, { edit }) => desiredAsLive(wanted, edit), one)
  );
}
var meaning = (desired) => canonicalJson(
  desired.map(
    (one) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== "place" && name !== "valuePlace"))
  )
);
var otherwise = {
  code: "unexpected",
  message: "the edited manifests would not mean what the vaults hold; nothing was written",
  hint: "write the properties by hand, and please report this"
};

// src/findings/same-value.ts
var leastCharacters = 20;
function findSameValues(opened, declared) {
  return Sealed.group(wholes(opened, declared), ({ value }) => value).flatMap((those) => {
    const [first, ...others] = differing(those, declared);
    return first ? others.map((other) => finding(other, first)) : [];
  });
}
var finding = ({ desired }, first) => ({
  finding: "same value",
  severity: "warning",
  confidential: true,
  ...aboutObject(desired),
  message: `its value is that of ${objectName(first.desired.id)}, too: give it one of its own, or declare it as a copy`
});
var wholes = (opened, declared) => opened.filter(({ desired, source }) => source === sourceOf(desired)).filter(({ value }) => value.isTextOf(leastCharacters)).filter(({ desired, source }) => !isPublicSource(source, desired.id.vault, declared)).map((one) => ({ one, key: objectKey(one.desired.id) })).sort((a, b) => compareText(a.key, b.key)).map(({ one }) => one);
var isPublicSource = (source, vault, declared) => leavesOf(source, vault, declared).every(({ from }) => from === "literal");
var differing = (those, declared) => {
  const byDeclaration = Map.groupBy(
    those,
    ({ desired, source }) => declarationOf(source, desired.id.vault, declared)
  );
  return [...byDeclaration.values()].flatMap(([first]) => first ? [first] : []);
};
function declarationOf(source, vault, declared) {
  if (source.from !== "secret")
    return JSON.stringify(source, (name, member) => name === "revision" ? void 0 : member);
  const copied = copiedIdOf(source, { vault });
  const declaredAs = declared.get(objectKey(copied));
  const from = declaredAs && sourceOf(declaredAs);
  return from ? declarationOf(from, copied.vault, declared) : objectKey(copied);
}

// src/findings/value-in-git.ts
var named = 3;
var findValueInGit = (desired, files) => ({
  finding: "value in git",
  severity: "warning",
  confidential: true,
  ...aboutObject(desired),
  message: `its value, or a part that it is made of, stands in ${list(files)}, which git tracks: let another value be made, then take this one out of git`
});
var gitUnreadable = (vault, { message, hint }) => ({
  finding: "git unreadable",
  severity: "warning",
  vault,
  message: `its values were not looked for in the files that git tracks: ${message}; ${hint}`
});
function list(files) {
  const more = files.length - named;
  const first = files.slice(0, named).join(", ");
  return more > 0 ? `${first} and ${more} more ${more === 1 ? "file" : "files"}` : first;
}

// src/sources/find-values.ts
var block = 10;
function findValues(values) {
  const index = /* @__PURE__ */ new Map();
  for (const value of values)
    for (const written of writings(value))
      for (let offset = 0; offset < block; offset++) {
        const piece = written.slice(offset, offset + block);
        const candidates = index.get(piece) ?? [];
        candidates.push({ value, written, offset });
        index.set(piece, candidates);
      }
  return (text) => {
    const found = /* @__PURE__ */ new Set();
    for (let at = 0; at + block <= text.length; at += block)
      for (const { value, written, offset } of index.get(text.slice(at, at + block)) ?? [])
        if (offset <= at && text.startsWith(written, at - offset)) found.add(value);
    return found;
  };
}
function writings(value) {
  const bytes = value.revealBytes();
  const encoded = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const groups = whole.subarray(0, whole.length - whole.length % 3).toString("base64");
    return before === 0 ? groups : groups.slice(before + 1);
  });
  const ofUrls = encoded.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return /* @__PURE__ */ new Set([value.reveal(), ...encoded, ...ofUrls]);
}

// src/reconcile/run/value-findings.ts
async function findValueFindings(opened, { desired, root }, files) {
  const declared = new Map(desired.map((one) => [objectKey(one.id), one]));
  return [...findSameValues(opened, declared), ...await inGit(opened, declared, root, files)];
}
async function inGit(opened, declared, root, files) {
  const secret = opened.filter(
    ({ desired, source, value }) => value.isTextOf(leastCharacters) && !isPublicSource(source, desired.id.vault, declared)
  );
  if (secret.length === 0) return [];
  const listed = await trackedIn(root, files);
  if (listed instanceof GitError) {
    const vaults = new Map(secret.map(({ desired: { id } }) => [foldName(id.vault), id.vault]));
    return [...vaults.values()].sort(compareText).map((vault) => gitUnreadable(vault, listed));
  }
  const standIn = findValues([...new Set(secret.map(({ value }) => value))]);
  const tracked = listed.toSorted(compareText);
  const looked = await runConcurrently(tracked, atOnce.files, async (path) => ({
    path,
    values: standIn(await textOf(path, files))
  }));
  const hits = looked.filter(({ values }) => values.size > 0);
  const findings = [];
  const objects = [...Map.groupBy(secret, ({ desired }) => desired)];
  for (const [desired, ofIt] of objects.sort(([a], [b]) => compareIds(a.id, b.id))) {
    const those = hits.filter(({ values }) => ofIt.some(({ value }) => values.has(value)));
    if (those.length === 0) continue;
    const own = await ownFiles(desired, declared, root, files);
    const others = those.filter(({ path }) => !own.has(files.relative(root, path)));
    const paths = others.map(({ path }) => files.relative(files.workingDirectory, path));
    if (paths.length > 0) findings.push(findValueInGit(desired, paths));
  }
  return findings;
}
async function trackedIn(root, files) {
  try {
    return await files.trackedIn(root);
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}
async function textOf(path, files) {
  try {
    const bytes = await files.read(path, inputLimits.searched);
    return bytes.subarray(0, 8e3).includes(0) ? "" : new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof FileError) return "";
    throw error;
  }
}
async function ownFiles(desired, declared, root, files) {
  const source = sourceOf(desired);
  const leaves = source ? leavesOf(source, desired.id.vault, declared) : [];
  const top = await files.realPath(root);
  const own = /* @__PURE__ */ new Set();
  for (const leaf of leaves) {
    if (leaf.from !== "file") continue;
    const path = files.resolve(root, leaf.path);
    if (await files.kind(path) === "file") own.add(files.relative(top, await files.realPath(path)));
  }
  return own;
}

// src/reconcile.ts
var freshFor = 60;
async function plan(options, world) {
  const prepared = await preparePlan(options, world, { changedSince: options.changedSince });
  const { plan: plan2, opened, reading } = prepared;
  const whole = await withValueFindings(plan2, opened, reading.set, world);
  return {
    ...documentHead("Plan", world),
    ...redactPlan(whole),
    requests: countRequests(reading.connections.all())
  };
}
async function drift(options, world) {
  const prepared = await preparePlan({ ...options, ...looking, scope: "differences" }, world);
  const { plan: plan2, opened, reading } = prepared;
  return driftDocument(prepared, await withValueFindings(plan2, opened, reading.set, world), world);
}
async function fixDrift(options, world) {
  const healing = { ...options, ...looking, settle: "off", scope: "healing" };
  const { prepared, document } = await execute(await prepareWriting(healing, world), healing, world);
  const { plan: plan2, outcomes, started, unapproved, findings } = document;
  const differences = { ...prepared.plan, changes: prepared.changesIn("differences") };
  const found = driftDocument(prepared, differences, world);
  const left = findUnhealed(found.entries, prepared.plan.changes);
  return { ...found, findings, fix: { plan: plan2, outcomes, started, ...unapproved && { unapproved }, left } };
}
async function acceptDrift(options, world) {
  const found = await drift({ ...options, settle: "off" }, world);
  return { ...found, accepted: await acceptEntries(found.entries, options, world.files) };
}
var looking = { allowEmpty: false, allowPurge: false };
function driftDocument({ reading, changesIn }, { changes, vaults, findings, failed, shard }, world) {
  const found = findDrift(changes, reading.set.vaults);
  return {
    ...documentHead("Drift", world),
    ...partialityOf(failed),
    ...shard && { shard },
    ...found,
    fixable: countFixable(found.entries, found.entries.length > 0 ? changesIn("healing") : []),
    vaults,
    findings,
    requests: countRequests(reading.connections.all())
  };
}
async function apply(options, world) {
  return (await execute(await prepareWriting(options, world), options, world)).document;
}
var prepareWriting = (options, world, errors) => preparePlan({ ...options, needsFingerprint: true }, world, { errors });
async function execute(prepared, options, world) {
  const { reading } = prepared;
  const effects = prepared.plan.changes.filter(isEffect);
  const ending = (plan3, rest = {}) => ({
    prepared,
    document: {
      ...documentHead("Apply", world),
      ...partialityOf(plan3.failed),
      plan: redactPlan(plan3),
      outcomes: [],
      started: false,
      findings: plan3.findings,
      requests: countRequests(reading.connections.all()),
      ...rest
    }
  });
  if (prepared.plan.findings.some(isError)) return ending(prepared.plan);
  const refused = objection(effects, prepared.plan, options);
  if (refused) return ending(prepared.plan, { unapproved: refused });
  const unattempted = outcomesOfDependents(prepared.plan.changes);
  if (effects.length === 0) return ending(prepared.plan, { started: true, outcomes: unattempted });
  const values = await openOrFail(effects, prepared, world);
  if ("without" in values) return execute(await planReading(values.without, options, world), options, world);
  const plan2 = await withValueFindings(prepared.plan, values.opened, reading.set, world);
  if (!await options.confirm(plan2)) return ending(plan2);
  const latest = await upToDate(prepared, options, world);
  if (latest.plan.digest !== plan2.digest)
    return ending(plan2, { plan: redactPlan(latest.plan), unapproved: objectionTo(latest.plan, plan2) });
  const { opened: _, ...opening } = values;
  const { concurrency } = options;
  const { seconds } = plan2.estimate;
  const given = { ...opening, takenAt: takenAtIn(latest.reading), concurrency, seconds };
  const run = { ...reading, createdOf: prepared.copies.createdOf };
  const outcomes = await applyEffects(effects, makeApplyContext(run, given, world));
  const findings = [...plan2.findings, ...findNotCompared(outcomes)];
  return ending(plan2, { started: true, outcomes: [...outcomes, ...unattempted], findings });
}
async function openOrFail(effects, prepared, world) {
  try {
    return await openValues(effects, prepared, world);
  } catch (error) {
    const without = withoutFailedVault(prepared.reading, error);
    if (!without) throw error;
    return { without };
  }
}
var outcomesOfDependents = (changes) => changes.flatMap(
  (change) => change.verb === "refused" && change.rule === "unread vault" ? [{ verb: change.wanted, id: change.id, result: "not attempted", message: change.message }] : []
);
async function withValueFindings(plan2, opened, set, { files }) {
  return { ...plan2, findings: [...plan2.findings, ...await findValueFindings(opened, set, files)] };
}
function objection(effects, plan2, { approval, digest }) {
  if (digest !== void 0 && (plan2.partial || digest !== plan2.digest))
    return { effects: effects.map(redactChange), approvedDigest: digest };
  if (!approval) return void 0;
  const strangers = findUnapproved(effects, approval).map(redactChange);
  return strangers.length > 0 ? { effects: strangers, approvedDigest: approval.digest } : void 0;
}
var objectionTo = (fresh, approved) => ({
  effects: findUnapproved(fresh.changes.filter(isEffect), {
    digest: approved.digest,
    effects: approved.changes.filter(isEffect).map(({ digest }) => ({ digest }))
  }).map(redactChange),
  approvedDigest: approved.digest
});
async function upToDate(prepared, options, world) {
  const { reading } = prepared;
  const ages = reading.snapshots.map(({ vault, takenAt }) => reading.connection(vault).now() - takenAt);
  return Math.max(...ages) <= freshFor ? prepared : prepareWriting(options, world, reading.errors);
}

export {
  validate,
  formatManifest,
  formatConfig,
  editManifest,
  plan,
  drift,
  fixDrift,
  acceptDrift,
  apply
};
