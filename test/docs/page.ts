// A page as its reader meets it: fenced blocks in their order, and the comments that say how a test runs them.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** The pages whose commands are run: what a reader of this project follows. */
export const pages: readonly string[] = [
  "README.md",
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name))
      .sort(),
  ),
];

/** What a test does where the comment stands. */
const setUpWords = ["files", "env", "secret", "key", "run", "new folder"] as const;
/** What a comment says about the block right below it. */
const markWords = ["file", "not run", "run by", "exit", "input", "output"] as const;
/** What a comment says about every block of its page. */
const pageWord = "each block is run by";
/** Says what made a page, to whoever would edit it. */
const sourceWord = "made by";

type Word<Words extends readonly string[]> = Words[number];
export type SetUp = { readonly line: number; readonly word: Word<typeof setUpWords>; readonly text: string };
export type Block = {
  readonly line: number;
  readonly language: string;
  /** Without the indent of a list that it stands in. */
  readonly body: string;
  readonly marks: { readonly [word in Word<typeof markWords>]?: string };
};
export type Step = SetUp | Block;
export type Page = { readonly steps: readonly Step[]; readonly runBy?: string };

const isOneOf = <Words extends readonly string[]>(words: Words, word: string): word is Word<Words> =>
  words.includes(word);

/** @throws Error for a comment that no test understands, and for a mark with no block below it. */
export function parsePage(text: string): Page {
  const lines = text.split("\n");
  const steps: Step[] = [];
  let marks: Record<string, string> = {};
  let runBy: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    const [, indent = "", language] = /^( *)```(\w*)$/.exec(lines[i] ?? "") ?? [];
    const [, word, text = ""] = /^ *<!-- (.+?)(?:: (.*))? -->$/.exec(lines[i] ?? "") ?? [];
    if (language !== undefined) {
      const end = lines.indexOf(`${indent}\`\`\``, line);
      if (end < 0) throw new Error(`line ${line}: the block has no end`);
      const body = lines.slice(line, end).map((one) => one.replace(indent, ""));
      steps.push({ line, language, body: body.join("\n"), marks });
      marks = {};
      i = end;
    } else if (word === pageWord) runBy = text;
    else if (word !== undefined && isOneOf(setUpWords, word)) steps.push({ line, word, text });
    else if (word !== undefined && isOneOf(markWords, word)) marks[word] = text;
    else if (word !== undefined && word !== sourceWord)
      throw new Error(`line ${line}: no test knows the comment "${word}"`);
    else if (Object.keys(marks).length > 0 && lines[i]?.trim() !== "")
      throw new Error(`line ${line}: a comment about a block stands right above it`);
  }
  if (Object.keys(marks).length > 0) throw new Error("the last comment has no block below it");
  return { steps, ...(runBy !== undefined && { runBy }) };
}

export const readPage = (page: string): Page => {
  try {
    return parsePage(readFileSync(join(root, page), "utf8"));
  } catch (error) {
    throw new Error(`${page}, ${error instanceof Error ? error.message : error}`);
  }
};

export const isBlock = (step: Step): step is Block => "language" in step;
