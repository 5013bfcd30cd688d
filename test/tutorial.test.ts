// docs/tutorial.md, followed in its order: commands of ours are called in this process, all else is for a shell.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createWorld } from "../src/world.ts";
import { environment } from "./commands/process.ts";
import { type Called, call } from "./commands/shell.ts";
import { tree } from "./files.ts";

const path = resolve(import.meta.dirname, "../docs/tutorial.md");

/** The fenced blocks, each with the comment right above it: `file: PATH`, `exit: CODE` or `not run: REASON`. */
const fenced = /(?<=^(?:<!-- ([^\n]+) -->\n)?```(\w+)\n)(.*?)(?=^```$)/gms;

/** What two runs never share, and spaces that end a line. */
const withoutChance = (text: string): string =>
  text
    .replaceAll(/^Digest: .*$/gm, "Digest: ...")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "2026-01-01T00:00:00Z")
    .replaceAll(/ +$/gm, "");

/** The reader's terminal of 84 columns, in a folder; its reader answers yes. */
function terminal(root: string) {
  let serving: { readonly port: string; readonly stop: () => Promise<Called> } | undefined;
  const differs = {
    terminal: { out: true, err: false, width: 84, unicode: true },
    env: (name: string) => (name === "NO_COLOR" ? "1" : undefined),
    ask: async () => "y",
    createWorld: (wish: Parameters<typeof createWorld>[0]) =>
      createWorld({ ...wish, workingDirectory: root }),
  };

  /** `emulator` in the background, on a port that is free. */
  async function serve(args: readonly string[]): Promise<void> {
    const controller = new AbortController();
    const port = Promise.withResolvers<string>();
    const out = (text: string) => {
      const [, found] = /^Embedded Key Vault ready at https:\/\/127\.0\.0\.1:(\d+)/.exec(text) ?? [];
      if (found !== undefined) port.resolve(found);
    };
    const ended = call(args, { ...differs, out, signal: controller.signal });
    const stop = () => {
      controller.abort();
      return ended;
    };
    serving = { port: await port.promise, stop };
  }

  /** @returns what a command that ends with this exit code prints on stdout. */
  return async function run(line: string, expected: number): Promise<string> {
    const [, background] = /^keyvault-gitops (emulator .+) --port 8443 > \/dev\/null &$/.exec(line) ?? [];
    const [, ours] = /^keyvault-gitops (.+)$/.exec(line) ?? [];
    if (background !== undefined) await serve(background.split(" "));
    else if (line === "kill $!") expect(await serving?.stop()).toMatchObject({ exit: 0 });
    else if (ours !== undefined) {
      const { exit, out, err } = await call(ours.split(" "), differs);
      expect({ line, exit, err: exit === expected ? "" : err }).toEqual({ line, exit: expected, err: "" });
      return out;
    } else {
      const script = line.replaceAll("8443", serving?.port ?? "8443");
      return (
        await promisify(execFile)("sh", ["-ec", script], { cwd: root, env: { ...environment, ...committer } })
      ).stdout;
    }
    return "";
  };
}

const committer = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((who) => [
    [`GIT_${who}_NAME`, "a"],
    [`GIT_${who}_EMAIL`, "a@example.com"],
  ]),
);

/** One command a line: a line that ends with `\` goes on, and a here-document is one command. */
const commandsIn = (body: string): readonly string[] =>
  body.replaceAll(/ \\\n */g, " ").match(/^[^\n]+ <<'END'\n.*?^END$|^[^\n]+$/gms) ?? [];

test("each command prints what the page shows below it; `vitest -u` writes what it prints into the page", async () => {
  const { root } = tree({});
  const run = terminal(root);
  const page = readFileSync(path, "utf8");
  const parts: string[] = [];
  let [at, output] = [0, ""];
  for (const { index, 0: body, 1: mark = "", 2: language } of page.matchAll(fenced)) {
    const [, word, text = ""] = /^([^:]+): (.+)$/.exec(mark) ?? [];
    if (language === "text") {
      const isSame = withoutChance(body) === withoutChance(output);
      parts.push(page.slice(at, index), isSame ? body : output);
      at = index + body.length;
    } else if (word === "file") writeFileSync(join(root, text), body);
    else if (word !== "not run") {
      output = "";
      for (const line of commandsIn(body)) output += await run(line, word === "exit" ? Number(text) : 0);
    }
  }
  expect(parts.length).toBeGreaterThan(20);
  await expect([...parts, page.slice(at)].join("")).toMatchFileSnapshot(path);
});
