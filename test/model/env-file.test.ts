// What a line of `.env` says: as python-dotenv and Docker Compose read it, and refused where readers disagree.

import { parseEnv } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ProblemsError } from "../../src/model/errors.ts";
import { parseEnvFile, readAssignments } from "../../src/model/syntax/env-file.ts";
import { runsOf } from "../dials.ts";

const parse = (text: string | Uint8Array) =>
  Object.fromEntries(
    parseEnvFile(typeof text === "string" ? new TextEncoder().encode(text) : text, "app/.env"),
  );

test.each([
  ["K=plain", "plain"],
  ["K=", ""],
  ["K=p@ss#word", "p@ss#word"],
  ["K=#first", "#first"],
  ["K=a#b # note", "a#b"],
  ["K=value # note", "value"],
  ["K=value\t# note", "value"],
  ["K= # note", ""],
  ['K="p@ss # word"', "p@ss # word"],
  ['K="p@ss"# note', "p@ss"],
  ["K='a'   # it's a note", "a"],
  ["K=$2y$10$fbdLV2U3Y98", "$2y$10$fbdLV2U3Y98"],
  ["K=AccountKey=abc==;EndpointSuffix=x", "AccountKey=abc==;EndpointSuffix=x"],
  ["K=postgres://u:p%40ss@h/db?x=1#frag", "postgres://u:p%40ss@h/db?x=1#frag"],
  ["export K=exported", "exported"],
  ["  K  =  spaced  ", "spaced"],
  ["K=two words\t", "two words"],
  ['K={"a":"b c","d":"e"}', '{"a":"b c","d":"e"}'],
  ["K=a\"b'c`d", "a\"b'c`d"],
  ["K=C:\\new\\table", "C:\\new\\table"],
  ['K="C:\\\\new"', "C:\\new"],
  ['K="a\\nb\\tc\\"d\\$e\\d"', 'a\nb\tc"d\\$e\\d'],
  ["K='a\\nb'", "a\\nb"],
  ['K=`it\'s "both"`', 'it\'s "both"'],
  ['K="one\ntwo # no note\nthree"', "one\ntwo # no note\nthree"],
  ["K='one\n\ntwo'", "one\n\ntwo"],
  ["K=first\nK=last", "last"],
  ["K=a\u2028b \u00a0", "a\u2028b \u00a0"],
  ["# K=out\n\n \t\n   # out\nOTHER\nexport OTHER\nK=in", "in"],
  ["K=in\n# the end", "in"],
  ["\ufeffK=behind a mark", "behind a mark"],
  ["K=CRLF\r\nL=x\r\n", "CRLF"],
  ["K=old Mac\rL=x", "old Mac"],
  ['K="one\r\ntwo"\r\n', "one\ntwo"],
  ["K=Zürich-😀", "Zürich-😀"],
  ["a.b-c=1\n__proto__=2\nK=in", "in"],
])("%j", (text, expected) => expect(parse(text).K).toBe(expected));

test("the lines that are a name alone", () => {
  const lines: number[] = [];
  const text = new TextEncoder().encode("A=1\nB\n\n# C\nexport D\nE=2\nF");
  const assignments = readAssignments(text, ".env", (line) => lines.push(line));
  expect(assignments.map(({ name }) => name)).toEqual(["A", "E"]);
  expect(lines).toEqual([2, 5, 7]);
});

const problemsOf = (text: string | Uint8Array) => {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ place, message }) => `${place?.line ?? "-"} ${message}`);
  }
};
const noAssignment = "this line is neither NAME=value nor a comment";
const openQuote = "a quote begins here and does not end, or something follows its end";

test.each([
  ["a quote that does not end", 'A=1\nK="secret', [`2 ${openQuote}`]],
  ["text behind a quote", "K='secret' x", [`1 ${openQuote}`]],
  ["an apostrophe at the beginning", "K='tis", [`1 ${openQuote}`]],
  [
    "several lines without quotes",
    "K=-----BEGIN X-----\nab+c=\n-----END X-----",
    [2, 3].map((line) => `${line} ${noAssignment}`),
  ],
  ["the end of base64 on a line of its own", "K=secret\nc2Vj==", [`2 ${noAssignment}`]],
  ["YAML", "K: secret", [`1 ${noAssignment}`]],
  ["a name that begins with a digit", "1K=secret", [`1 ${noAssignment}`]],
  ["Latin-1", Buffer.from("K=gr\xfc\xdfe", "latin1"), ["- app/.env is not UTF-8 text"]],
  ["UTF-16 with a mark", Buffer.from("\ufeffK=first\n", "utf16le"), ["- app/.env is not UTF-8 text"]],
  ["UTF-16 without a mark", Buffer.from("K=first\n", "utf16le"), ["- app/.env is not UTF-8 text"]],
])("refused: %s", (_, text, problems) => expect(problemsOf(text)).toEqual(problems));

// Node's parser differs by `#`, by backslashes, and by a value that is `=` alone.
test("files without # and backslash are read as Node reads them", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          name: fc.stringMatching(/^K_[A-Z]{1,5}$/),
          value: fc.oneof(
            fc.stringMatching(/^[a-z$=;:/@%{}.-]{0,9}$/).filter((value) => value !== "="),
            fc.stringMatching(/^"[a-z '\n=]{0,9}"$/),
            fc.stringMatching(/^'[a-z "\n=]{0,9}'$/),
          ),
        }),
        { selector: ({ name }) => name },
      ),
      (lines) => {
        const text = lines.map(({ name, value }) => `${name}=${value}\n`).join("");
        expect(parse(text)).toEqual({ ...parseEnv(text) });
      },
    ),
    { numRuns: runsOf(200) },
  ));
