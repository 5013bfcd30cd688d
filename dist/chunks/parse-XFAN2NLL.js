import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  LineCounter,
  asSopsLeftIt,
  deepestNesting,
  inputLimits,
  isAlias,
  isCrowdedText,
  isMap,
  isScalar,
  isSeq,
  isTreeMap,
  listLeaves,
  mostTextMarks,
  parseDocument,
  parseJson,
  readMetadata,
  refusalsOf,
  useSopsProgram
} from "./chunk-YA6Z4RB4.js";
import "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/sources/sops/dotenv.ts
var ours = "sops_";
function parseDotenv(text, refuse) {
  if (text.includes("\r\n"))
    refuse("has Windows line ends", "check it out with LF line ends, as sops wrote it");
  const tree = /* @__PURE__ */ new Map();
  const metadata = /* @__PURE__ */ new Map();
  const lines = /* @__PURE__ */ new Map();
  for (const [i, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const at = line.indexOf("=");
    if (at < 0) refuse("has a line without =", asSopsLeftIt);
    const name = line.slice(0, at);
    const [into, key] = name.startsWith(ours) ? [metadata, name.slice(ours.length)] : [tree, name];
    if (into.has(key)) refuse("gives a name twice", asSopsLeftIt);
    into.set(key, line.slice(at + 1).replaceAll("\\n", "\n"));
    lines.set(name, i + 1);
  }
  if (metadata.size > 0) tree.set("sops", unflatten(metadata));
  return { tree, placeOf: ([name = ""]) => ({ line: lines.get(name) ?? 1, column: 1 }) };
}
function unflatten(flat) {
  const tree = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  for (const [key, text] of flat) {
    const [, list, position, name] = /^(.+?)__list_(\d+)__map_(.+)$/s.exec(key) ?? [];
    if (list === void 0 || position === void 0 || name === void 0) {
      tree.set(key, text);
      continue;
    }
    const items = lists.get(list) ?? /* @__PURE__ */ new Map();
    const item = items.get(position) ?? /* @__PURE__ */ new Map();
    lists.set(list, items.set(position, item.set(name, text)));
  }
  for (const [list, items] of lists) tree.set(list, [...items.values()]);
  return tree;
}

// src/sources/sops/yaml.ts
function parseYamlTree(text, refuse, notation = "YAML") {
  if (isCrowdedText(text))
    refuse(`holds more than ${mostTextMarks} lines, brackets, commas, colons and quotes`, "split it");
  const lines = new LineCounter();
  const yaml = parseShallow(text, lines) ?? tooDeep(refuse);
  const [error] = yaml.errors;
  if (error?.code === "MULTIPLE_DOCS") refuse("holds several documents", `split it, or ${useSopsProgram}`);
  if (error?.code === "RESOURCE_EXHAUSTION") tooDeep(refuse);
  if (error) refuse(`is not ${notation}`, asSopsLeftIt);
  const offsets = /* @__PURE__ */ new Map();
  const tree = yaml.contents ? treeOf(yaml.contents, { refuse, offsets }, "") : "";
  if (!isTreeMap(tree)) return refuse("is no mapping of names to values", asSopsLeftIt);
  const placeOf = (names) => {
    const { line, col } = lines.linePos(offsets.get(names.map(wayTo).join("")) ?? 0);
    return { line, column: col };
  };
  return { tree, placeOf };
}
var wayTo = (name) => `${name}:`;
function parseShallow(text, lineCounter) {
  try {
    return parseDocument(text, {
      // Every scalar is a text: what sops makes of it is `plainScalar`'s to say.
      schema: "failsafe",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      // With "silent" yaml would take the first of several documents.
      logLevel: "error",
      lineCounter
    });
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function parseJsonTree(text, refuse) {
  if (!isCrowdedText(text) && parseJson(text) === void 0) refuse("is not JSON", asSopsLeftIt);
  return parseYamlTree(text, refuse, "JSON");
}
function treeOf(node, reading, way, depth = 0) {
  const { refuse, offsets } = reading;
  if (depth > deepestNesting) tooDeep(refuse);
  if (isAlias(node) || node.anchor !== void 0)
    refuse("has an alias or an anchor (* or &)", "write it out: sops encrypts each place by itself");
  if (node.tag !== void 0) refuse("has a YAML tag (!)", useSopsProgram);
  if (isScalar(node)) return node.type === "PLAIN" ? parsePlainScalar(node.value) : node.value;
  if (isSeq(node)) return node.items.map((item) => treeOf(item, reading, void 0, depth + 1));
  const tree = /* @__PURE__ */ new Map();
  if (isMap(node))
    for (const { key, value } of node.items) {
      const name = nameOf(key, refuse);
      if (tree.has(name)) refuse("gives a name twice in one mapping", asSopsLeftIt);
      const below = way === void 0 ? void 0 : way + wayTo(name);
      if (below !== void 0) offsets.set(below, key.range?.[0] ?? 0);
      tree.set(name, value ? treeOf(value, reading, below, depth + 1) : "");
    }
  return tree;
}
var tooDeep = (refuse) => refuse(`is nested deeper than ${deepestNesting} levels`, useSopsProgram);
function nameOf(key, refuse) {
  if (isScalar(key) && key.anchor === void 0 && key.tag === void 0) return key.value;
  return refuse("has a name that is not plain text", asSopsLeftIt);
}
var integers = { least: -(2n ** 63n), most: 2n ** 63n - 1n };
function parsePlainScalar(text) {
  if (/^(~|null|Null|NULL|)$/.test(text)) return "";
  if (/^(true|True|TRUE)$/.test(text)) return "True";
  if (/^(false|False|FALSE)$/.test(text)) return "False";
  if (/^-?\d{1,19}$/.test(text)) {
    const integer = BigInt(text);
    if (integer >= integers.least && integer <= integers.most) return integer.toString();
  }
  return /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? decimal(text) : text;
}
function decimal(text) {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(Number(text)));
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, "0");
  return sign + padded.slice(0, point) + (padded.length > point ? `.${padded.slice(point)}` : "");
}

// src/sources/sops/parse.ts
var decoder = new TextDecoder("utf-8", { fatal: true });
var readers = { yaml: parseYamlTree, json: parseJsonTree, dotenv: parseDotenv };
function parseSopsFile({ path, bytes }) {
  const refuse = refusalsOf(path);
  if (bytes.length > inputLimits.sops) tooLarge(refuse);
  const format = formatOf(path, refuse);
  const placed = readers[format](textOf(bytes, refuse), refuse);
  const tree = new Map(placed.tree);
  const block = tree.get("sops");
  tree.delete("sops");
  for (const { names } of listLeaves(tree))
    if (names.some((name) => name.includes(":")))
      refuse("has a : in a name, which SOPS does not tell from a level", `rename it, or ${useSopsProgram}`);
  return { format, tree, placeOf: placed.placeOf, metadata: readMetadata(block, refuse), refuse };
}
var tooLarge = (refuse) => refuse("is larger than 5 MiB", "split it");
function formatOf(path, refuse) {
  if (/\.ya?ml$/.test(path)) return "yaml";
  if (path.endsWith(".json")) return "json";
  if (path.endsWith(".env")) return "dotenv";
  return refuse("is neither YAML, JSON nor dotenv by its extension", useSopsProgram);
}
function textOf(bytes, refuse) {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse("is not UTF-8 text", useSopsProgram);
  }
}
export {
  parseSopsFile,
  tooLarge
};
