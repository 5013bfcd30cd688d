// The files by which a step tells the runner names and values.
// Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs

/**
 * What a file of `NAME=VALUE` lines and `NAME<<DELIMITER` blocks says.
 * @throws Error where the runner would fail the step.
 */
export function heredocs(text: string): { readonly [name: string]: string } {
  const lines = text.split("\n");
  const found: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [, name = "", sign, rest = ""] = /^([^=]*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`the runner fails at ${line}`);
    if (sign === "=") {
      found[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (rest === "" || end < 0) throw new Error(`the runner finds no end of ${line}`);
    found[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return found;
}
