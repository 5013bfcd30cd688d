import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/source.ts
var hidden = "***";
function hideTexts(source) {
  switch (source.from) {
    case "literal":
      return { ...source, text: hidden };
    case "json":
      return { ...source, value: withoutPlain(source.value) };
    case "base64":
      return { ...source, of: hideTexts(source.of) };
    case "pfx": {
      const { of, password } = source;
      return { ...source, of: hideTexts(of), ...password && { password: hideTexts(password) } };
    }
    case "template":
      return {
        ...source,
        pieces: source.pieces.map((piece) => piece.kind === "text" ? { ...piece, text: hidden } : piece),
        parts: source.parts.map(([name, part]) => [name, hideTexts(part)])
      };
    case "exec": {
      const [name, ...args] = source.argv;
      return { ...source, argv: [name, ...args.map(() => hidden)] };
    }
    case "generate":
      return { ...source, spec: withoutSize(source.spec) };
    case "sealed":
      return { ...source, jwe: hidden };
    case "external":
      return { ...source, ...source.first && { first: hideTexts(source.first) } };
    case "env":
    case "file":
    case "secret":
    case "sops":
      return source;
    default:
      return source;
  }
}
function withoutSize(spec) {
  switch (spec.make) {
    case "text":
      return { make: "text", length: 0, characters: hidden };
    case "bytes":
      return { make: "bytes", count: 0 };
    case "rsaPem":
    case "ecPem":
    case "uuid":
      return spec;
    default:
      return spec;
  }
}
function withoutPlain(value) {
  switch (value.kind) {
    case "plain":
    case "number":
      return { kind: "plain", value: hidden };
    case "source":
      return { kind: "source", source: hideTexts(value.source) };
    case "list":
      return { kind: "list", items: value.items.map(withoutPlain) };
    case "map":
      return { kind: "map", entries: value.entries.map(([name, entry]) => [name, withoutPlain(entry)]) };
    default:
      return value;
  }
}
var classes = {
  lower: "abcdefghijklmnopqrstuvwxyz",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  digits: "0123456789",
  symbols: "-._~"
};
var characterSets = (characters) => typeof characters === "string" ? [characters] : characters.map((name) => classes[name]);
var encoders = ["json", "url", "base64", "pgdsn", "odbc", "raw"];
var parseSopsKey = (text) => text.split(".").flatMap((part) => {
  const [name = "", ...positions] = part.split("[");
  return [name, ...positions.map((position) => Number.parseInt(position, 10))];
});
var formatSopsKey = (key) => key.map((part, i) => typeof part === "number" ? `[${part}]` : `${i ? "." : ""}${part}`).join("");

export {
  hideTexts,
  characterSets,
  encoders,
  parseSopsKey,
  formatSopsKey
};
