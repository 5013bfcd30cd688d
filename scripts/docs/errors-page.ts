import type { ErrorCode } from "../../src/model/error-code.ts";
import { type CodeWords, errorCodeWords } from "../../src/report/words/error-code.ts";
import { findingCodeWords } from "../../src/report/words/finding-code.ts";
import { type ErrorExample, errorExamples } from "./error-examples.ts";
import { codeInCell, inCell, madeFrom, page, table } from "./markdown.ts";

/** `docs/reference/errors.md`: each code with its cause, an example, and its cure. */
export const formatErrorsPage = (): string =>
  page(
    madeFrom("the codes of errors and findings"),
    head,
    entriesOf<ErrorCode>(errorCodeWords).map(formatCode),
    findings,
  );

const head = `# Errors

For whoever meets an error, or writes a program that reads one. You can look up a code here, and know what to do.

Every error has a **code**. The text names it at the end of the line, in brackets. Codes are stable: sentences may change,
a code keeps its meaning. One code stands for a kind of error and not for a sentence.

With \`--format json\` an error is a document on stdout, and nothing else is there. It has the shape of
\`keyvault-gitops schema error\`:

\`\`\`json
{
  "apiVersion": "keyvault-gitops/v1",
  "kind": "Error",
  "exit": 1,
  "errors": [
    {
      "code": "property-unknown",
      "place": { "file": "vaults/prod.yaml", "line": 5, "column": 26 },
      "message": "secrets.db.contenType: unknown property",
      "hint": "did you mean contentType?"
    }
  ]
}
\`\`\`

- The document holds every problem at once. An error of a vault names the \`vault\`; one in a file has a \`place\`, and as
  \`excerpt\` its line with every value hidden.
- It is on stdout also where \`--out\` was to take the result. In the formats \`markdown\`, \`html\` and \`sarif\` an error is a
  document of that format. In each case stderr has the same as text.
- A vault that cannot be read does not end a run of several vaults. The document of the run then has \`partial\` and
  \`failed\`, with the \`fault\` of each vault. An outcome that \`failed\` has the \`code\` of its error.
- Exit codes are those of [each command](commands.md), whatever the format.
- No code, message or example holds a value.

\`--format sarif\` and code scanning are in [github-actions.md](../how-to/github-actions.md#code-scanning). The Action's
annotations have the code as their title.`;

const findings = `## Findings

A [finding](policy.md) ends no run. SARIF and annotations give its kind as a code, too. JSON has it as \`finding\`, with
spaces, and for a policy as \`rule\`.

${table(
  ["code", "cause", "cure"],
  entriesOf(findingCodeWords).map(([code, { cause, cure }]) => [
    codeInCell(code),
    inCell(cause),
    inCell(cure),
  ]),
)}`;

/** The entries of a table by code, with their codes' own type. */
function entriesOf<Code extends string>(table: { readonly [code in Code]: CodeWords }) {
  return Object.entries<CodeWords>(table) as [Code, CodeWords][];
}

function formatCode([code, { cause, cure }]: [ErrorCode, CodeWords]): string {
  const example = errorExamples[code];
  return `## ${code}

Cause: ${cause}

Cure: ${cure}

${introduce(example)}

\`\`\`text
${example.says}
\`\`\``;
}

/** What leads to the example's output. */
function introduce({ line, manifest, config, given }: ErrorExample): string {
  const parts = [
    ...(manifest === undefined ? [] : [{ where: "in `vaults/prod.yaml`", text: manifest }]),
    ...(config === undefined ? [] : [{ where: "in `keyvault-gitops.yaml`", text: config }]),
  ];
  const blocks = parts.map(
    ({ where, text }, i) =>
      `${i === 0 ? `For example, ${where}:` : `and ${where}:`}\n\n\`\`\`yaml\n${text}\`\`\`\n\n`,
  );
  const command = `\`keyvault-gitops ${line}\``;
  const start = parts.length > 0 ? `Then ${command}` : `For example, ${command}`;
  return `${blocks.join("")}${start}${given === undefined ? "" : ` (${given})`} ends with:`;
}
