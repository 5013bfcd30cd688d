import type { ObjectId } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { addDuration } from "../../model/time.ts";
import { ExecError, pickVariables } from "../../model/world.ts";
import { type Credential, type Target, type TargetContext, TargetError } from "../target.ts";

export type ExecConfig = Extract<TargetConfig, { is: "exec" }>;

type ExecContext = Pick<TargetContext, "env" | "exec" | "generate" | "root">;

/**
 * A program that knows how to set a password and how to try one. It reads one JSON object from stdin, its exit code is
 * all that it answers, and doing a step twice must be the same as doing it once: docs/reference/rotation-targets.md has the
 * contract. It has no lock. The first yes of a session counts only where a second password, which is made for that, is
 * refused: a program has no account that wrong passwords lock.
 */
export const execTarget = (config: ExecConfig, context: ExecContext): Target => ({
  users: config.users,
  renewal: "set",
  open: async (secret) => {
    let canRefuse = false;
    const make = async (user: string) => ({ user, password: await context.generate(config.password) });
    const test = async (credential: Credential) =>
      (await runStep(config, context, secret, "test", credential)) === "done";
    return {
      make,
      works: async (credential) => {
        if (!(await test(credential))) return false;
        // A program that says yes to every password would have one published that was never set.
        if (!canRefuse && (await test(await make(credential.user))))
          throw execFailure(config, "test", untested, "insecure");
        canRefuse = true;
        return true;
      },
      set: async (credential) => {
        if ((await runStep(config, context, secret, "set", credential)) === "rejected")
          throw execFailure(config, "set", notTaken);
      },
      close: async () => {},
    };
  },
});

type Step = "set" | "test";

/** From sysexits.h: EX_TEMPFAIL. */
const later = 75;
const rejected = 3;

async function runStep(
  config: ExecConfig,
  { env, exec, root }: ExecContext,
  { vault, name }: ObjectId,
  step: Step,
  { user, password }: Credential,
): Promise<"done" | "rejected"> {
  const { argv, env: names, timeout } = config.program;
  const question = { step, vault, secret: name, ...(user !== "" && { user }), password: password.reveal() };
  try {
    await exec({
      argv,
      env: pickVariables(names, env),
      seconds: addDuration(0, timeout),
      input: new TextEncoder().encode(JSON.stringify(question)),
      apart: root,
    });
    return "done";
  } catch (error) {
    if (!(error instanceof ExecError)) throw error;
    if (error.exit === rejected) return "rejected";
    throw explainExecError(config, step, error);
  }
}

function explainExecError(config: ExecConfig, step: Step, { reason, exit }: ExecError): TargetError {
  if (reason !== "failed") return execFailure(config, step, ...failures[reason]);
  if (exit === later) return execFailure(config, step, "it asks to try again later", "unreachable");
  return execFailure(config, step, `it ended with exit code ${exit}. Try it by hand to see what it says`);
}

type Failure = readonly [message: string, reason?: TargetError["reason"]];

const interrupted: Failure = ["it was interrupted. Run again", "unreachable"];
const failures: { readonly [reason in Exclude<ExecError["reason"], "failed">]: Failure } = {
  missing: ["it was not found. Install it where PATH leads to; the repository is not searched"],
  inside: ["it lies in the repository. Name one that is installed: what a branch can change must not run"],
  unstartable: ["it could not be started. Check its permissions"],
  killed: ["it was killed. Run again", "unreachable"],
  timeout: ["it did not end in time. Raise timeout in its config", "unreachable"],
  // Nobody reads what it writes, so it cannot be too much.
  "too large": interrupted,
  interrupted,
};

const notTaken = "it does not take the password. Check the password of the target in the config";

const untested =
  "it says yes to a password that nobody has set. Let it end with 3 where a password does not work";

function execFailure(
  { name, program }: ExecConfig,
  step: Step,
  message: string,
  reason: TargetError["reason"] = "refused",
): TargetError {
  const what = `The program ${program.argv[0]} of target ${name} did not ${step} the password`;
  return new TargetError(reason, `${what}: ${message}.`);
}
