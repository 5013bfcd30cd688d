// Foreign text that means something to GitHub, its runner or a browser; and what they make of a text.

export const hostile = [
  "::set-output name=digest::x",
  "\n::add-mask::a",
  "##[error]fake",
  "@team",
  "@org/team",
  "<img src=x onerror=alert(1)>",
  "</details></td></tr></table><h1>",
  "<!-- keyvault-gitops {} -->",
  "-->",
  "a|b",
  "|\n| - | <code>fake</code> | delete |",
  "`",
  "```\n## fake",
  "[text](https://evil.example)",
  "![image](https://evil.example/x.png)",
  "https://evil.example",
  "www.evil.example",
  "#1 GH-2 contoso/shop#3",
  "\u202e\u2066",
  "\\",
  "&lt;img&gt;",
  "*bold* _it_ ~~gone~~ $x$",
  ":warning:",
];

/** The elements that part what would become a link, and the note of a row that holds what cannot be seen. */
const ours = /<span>((?:&#\d+;)|[.-])<\/span>|<br>holds characters that cannot be seen[^|<]*?(?= \|)/g;

/** What a reader's browser and the runner make something of. */
export const structure = (markdown: string) => {
  const lines = markdown.split("\n");
  const from = lines.findIndex((line) => /^`{3,}text$/.test(line));
  const to = lines.indexOf(lines[from]?.replace("text", "") ?? "", from + 1);
  const outside = [...lines.slice(0, from), ...lines.slice(to + 1)].join("\n");
  return {
    lines: lines.length,
    fenced: to - from,
    tags: outside.replaceAll(ours, "").match(/<[^>]*>/g),
    cells: lines.map((line) => (line.startsWith("|") ? line.split("|").length : 0)),
    signs: outside.match(/[`[\]@\\]|:\/\/|www\.|(?<!&)#\d|GH-\d/gi)?.length ?? 0,
    commands: lines.filter((line) => /^\s*::|##\[/.test(line)),
  };
};
