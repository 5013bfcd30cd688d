import { type Encoder, encoders, type TemplatePiece } from "../../model/source.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import { suggestNearest } from "../read/nearest.ts";

const form = "write {{ name | encoder }}";
const known: readonly string[] = encoders;

/**
 * The pieces of a template; undefined where it is wrong, which is reported. Of its text a problem shows the names of
 * placeholders only.
 * @param names what the placeholders may stand for.
 * @param path leads to the template.
 * @param otherwise what to do about a placeholder of another name.
 */
export function resolveTemplate(
  text: string,
  names: readonly string[],
  path: DocumentPath,
  report: ReportProblem,
  otherwise = "give it a source below with:",
): readonly TemplatePiece[] | undefined {
  const [head = "", ...opened] = text.split("{{");
  const ends = opened.map((piece) => piece.indexOf("}}"));
  const pairs = opened.map((piece, i) => [piece.slice(0, ends[i]), piece.slice((ends[i] ?? 0) + 2)] as const);
  // JSON ends with braces of its own. A placeholder that lost its first brace is no text.
  const isHalf = [head, ...pairs.map(([, tail]) => tail)].some((one) =>
    /\{\s*\w+\s*\|\s*\w*\s*\}\}/.test(one),
  );
  if (isHalf || ends.includes(-1)) {
    report(
      path,
      "template-invalid",
      "the braces of the template's placeholders do not pair up",
      `${form}; give a {{ that belongs to the text as a part`,
    );
    return undefined;
  }
  const pieces = pairs.flatMap(([inside, tail]) => [
    placeholder(inside, { names, otherwise, path, report }),
    ...plain(tail),
  ]);
  const right = pieces.filter((piece) => piece !== undefined);
  return right.length < pieces.length ? undefined : [...plain(head), ...right];
}

const plain = (text: string): readonly TemplatePiece[] => (text === "" ? [] : [{ kind: "text", text }]);

type PlaceholderContext = {
  readonly names: readonly string[];
  readonly otherwise: string;
  readonly path: DocumentPath;
  readonly report: ReportProblem;
};

function placeholder(
  inside: string,
  { names, otherwise, path, report }: PlaceholderContext,
): TemplatePiece | undefined {
  const [, name, bar, encoder = ""] = /^\s*([A-Za-z_]\w{0,63})\s*(?:(\|)\s*(\w*)\s*)?$/.exec(inside) ?? [];
  if (name === undefined) return wrong("a placeholder of the template cannot be read", form);
  if (!names.includes(name))
    return wrong(`the placeholder ${name} stands for no part`, suggestNearest(name, names) ?? otherwise);
  const list = encoders.join(", ");
  if (!bar) return wrong(`the placeholder ${name} names no encoder`, `${form}, with one of ${list}`);
  if (!isEncoder(encoder))
    return wrong(`the placeholder ${name} names no known encoder`, `use one of ${list}`);
  return { kind: "part", name, encoder };

  function wrong(message: string, hint: string): undefined {
    report(path, "template-invalid", message, hint);
  }
}

const isEncoder = (name: string): name is Encoder => known.includes(name);
