// A screen as an SVG picture, with its colours.
import { stripVTControlCharacters } from "node:util";
import { widthOf } from "../../src/report/style.ts";

/** What the codes of a colour mean on a dark ground; 39 and 0 are the ground's own. */
const colours: ReadonlyMap<string, string> = new Map([
  ["31", "#ff7b72"],
  ["32", "#7ee787"],
  ["33", "#e3b341"],
  ["35", "#d2a8ff"],
  ["36", "#76e3ea"],
]);
const [ground, plain, dim] = ["#0d1117", "#e6edf3", "#8b949e"];

type Look = { readonly colour?: string | undefined; readonly bold: boolean; readonly dim: boolean };
type Run = Look & { readonly text: string; readonly column: number };

const untouched: Look = { bold: false, dim: false };

function change(look: Look, code: string): Look {
  if (code === "" || code === "0") return untouched;
  if (code === "1") return { ...look, bold: true };
  if (code === "2") return { ...look, dim: true };
  if (code === "39") return { ...look, colour: undefined };
  return colours.has(code) ? { ...look, colour: colours.get(code) } : look;
}

/** A code of a look, or a text before the next one. */
const escapeCharacter = "\u001b";
const coded = new RegExp(`${escapeCharacter}\\[([\\d;]*)m|([^${escapeCharacter}]+)`, "g");

/** The runs of each line that look alike. A look lasts beyond the end of its line. */
function runsOf(screen: string): readonly (readonly Run[])[] {
  let look = untouched;
  return screen.split("\n").map((line) => {
    const runs: Run[] = [];
    let column = 0;
    for (const [, codes, text = ""] of line.matchAll(coded)) {
      if (codes !== undefined) look = codes.split(";").reduce(change, look);
      const indent = text.length - text.trimStart().length;
      if (text.trim() !== "") runs.push({ ...look, text: text.trim(), column: column + indent });
      column += widthOf(text);
    }
    return runs;
  });
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

const [wide, high, margin] = [8.4, 19, 16];

/** @param title is read out where nobody sees the picture, before the text of the screen. */
export function drawScreen(screen: string, title: string): string {
  const lines = runsOf(screen);
  const texts = lines.flatMap((runs, row) =>
    runs.map(({ text, column, colour, bold, dim: isDim }) => {
      const length = `textLength="${(widthOf(text) * wide).toFixed(1)}"`;
      const at = `x="${(margin + column * wide).toFixed(1)}" y="${margin + (row + 1) * high - 5}"`;
      const fill = colour ?? (isDim ? dim : plain);
      return `<text ${at} ${length} fill="${fill}"${bold ? ' font-weight="bold"' : ""}>${escapeXml(text).replaceAll(" ", "\u00a0")}</text>`;
    }),
  );
  const [width, height] = [80 * wide + 2 * margin, lines.length * high + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(stripVTControlCharacters(screen))}</desc>
<rect width="100%" height="100%" rx="8" fill="${ground}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">
${texts.join("\n")}
</g>
</svg>
`;
}
