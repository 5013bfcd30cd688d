import { programOf } from "../model/config.ts";
import { prefixLengths } from "../model/digest.ts";
import { MissingValue } from "../model/errors.ts";
import { mostSecretBytes, Sealed } from "../model/sealed.ts";
import type { Program, Source } from "../model/source.ts";
import { leadsOut } from "../model/syntax/pattern.ts";
import { addDuration } from "../model/time.ts";
import { ExecError, pickVariables } from "../model/world.ts";
import { isWithheld } from "./env.ts";
import type { CheckContext, Flaw, OpenContext, SourceKind } from "./source-kind.ts";

/** The largest value that a vault takes, and the newline that programs end their output with. */
const mostWritten = mostSecretBytes + 1;

type ExecSource = Extract<Source, { from: "exec" }>;

/** `{ exec: [argv] }`: a program's output, less one newline at its end; the vault's `sources.exec` names the whole command. */
export const execSource: SourceKind<ExecSource> = {
  check: async (source, context) => flawOf(source, context),
  revision: ({ argv, revision }) =>
    revision === undefined ? undefined : prefixLengths(["exec", revision, ...argv]),
  async open(source, context) {
    const entry = programOf(source, context.vault);
    if (!entry) {
      const { code, message, hint } = unlisted(source, context);
      throw new MissingValue(code, message, hint);
    }
    const bytes = await runProgram(entry, context);
    const value = bytes.at(-1) === newline ? bytes.subarray(0, -1) : bytes;
    if (value.length === 0 && !source.allowEmpty)
      throw new MissingValue(
        "program-failed",
        `the program ${source.argv[0]} wrote nothing`,
        "say allowEmpty: true if that is meant",
      );
    return Sealed.bytes(value);
  },
  auto: false,
};

const newline = 0x0a;

/** The flaw that keeps the program from running. It never quotes the arguments: they may tell where a secret is. */
function flawOf(source: ExecSource, context: CheckContext): Flaw | undefined {
  const [name] = source.argv;
  const entry = programOf(source, context.vault);
  if (!entry) return unlisted(source, context);
  if (/[\\/]/.test(name)) {
    if (!/^(\/|[A-Za-z]:[\\/])/.test(name))
      return {
        code: "source-forbidden",
        message: `the program ${name} is named by a relative path`,
        hint: "give its name alone, or an absolute path outside of the repository",
      };
    const { files, root } = context;
    const [problem, hint] = inside;
    if (!leadsOut(files.relative(root, name)))
      return { code: "source-forbidden", message: `the program ${name} ${problem}`, hint };
  }
  const withheld = entry.env.find((name) => isWithheld(name, context.vault));
  if (withheld === undefined) return undefined;
  return {
    code: "source-forbidden",
    message: `the environment variable ${withheld} may not be given to the program ${name}`,
    hint: "take it out of the vault's sources.exec in the config",
  };
}

const unlisted = ({ argv }: ExecSource, { vault }: CheckContext): Required<Flaw> => ({
  code: "source-forbidden",
  message: `what the program ${argv[0]} writes may not go into ${vault.name}`,
  hint: "its sources.exec in the config must list the whole command, word by word",
});

const inside = [
  "lies in the repository",
  "name one that is installed: what a branch can change must not run",
] as const;

async function runProgram({ argv, env, timeout }: Program, context: OpenContext): Promise<Uint8Array> {
  try {
    return await context.exec({
      argv,
      env: pickVariables(env, context.env),
      seconds: addDuration(0, timeout),
      limit: mostWritten,
      apart: context.root,
      folder: context.folder,
    });
  } catch (error) {
    if (!(error instanceof ExecError)) throw error;
    const [problem, hint] = explanationsOf(timeout)[error.reason];
    throw new MissingValue("program-failed", `the program ${argv[0]} ${problem}`, hint);
  }
}

const itself =
  "run it yourself to see what it says; here it gets PATH and the variables of its sources.exec only";

type Explanations = {
  readonly [reason in ExecError["reason"]]: readonly [problem: string, hint: string];
};

/** What went wrong, in our own words: the program's may quote what it was asked for. */
const explanationsOf = (timeout: string): Explanations => ({
  missing: ["was not found", "install it where PATH leads to; folders of the repository are not searched"],
  inside,
  unstartable: ["could not be started", "check its permissions"],
  failed: ["ended with an error", itself],
  killed: ["was killed", itself],
  timeout: [`did not end within ${timeout}`, "raise its timeout in the vault's sources.exec"],
  "too large": ["wrote more than a value may be (25 KB)", "have it write the value alone"],
  interrupted: ["was interrupted", "run again"],
});
