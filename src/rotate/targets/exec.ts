import type { ObjectId } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import type { Sealed } from "../../model/sealed.ts";
import type { GeneratorSpec } from "../../model/source.ts";
import { addDuration } from "../../model/time.ts";
import { ExecError, type World } from "../../model/world.ts";
import { type Credential, type Target, TargetError } from "../target.ts";

export type ExecConfig = Extract<TargetConfig, { is: "exec" }>;

type Around = Pick<World, "env" | "exec"> & {
  readonly generate: (spec: GeneratorSpec) => Promise<Sealed>;
  /** A folder of which no program is run: what a branch can change. */
  readonly root: string;
};

/**
 * A program that knows how to set a password and how to try one. It reads one JSON object from stdin, its exit code is
 * all that it answers, and doing the same twice must be doing it once: the contract stands in docs/rotation.md. It has
 * no lock.
 */
export const execTarget = (config: ExecConfig, around: Around): Target => ({
  users: config.users,
  writesAhead: true,
  open: async (secret) => ({
    make: () => around.generate(config.password),
    works: async (credential) => (await run(config, around, secret, "test", credential)) === "done",
    set: async (credential) => {
      if ((await run(config, around, secret, "set", credential)) === "rejected")
        throw failed(config, "set", notTaken);
    },
    close: async () => {},
  }),
});

type Step = "set" | "test";

/** From sysexits.h: EX_TEMPFAIL. */
const later = 75;
const rejected = 3;

async function run(
  config: ExecConfig,
  { env, exec, root }: Around,
  { vault, name }: ObjectId,
  step: Step,
  { user, password }: Credential,
): Promise<"done" | "rejected"> {
  const { argv, env: names, timeout } = config.program;
  const given = names.flatMap((name) => {
    const value = env(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const asked = { step, vault, secret: name, ...(user !== "" && { user }), password: password.reveal() };
  try {
    await exec({
      argv,
      env: Object.fromEntries(given),
      seconds: addDuration(0, timeout),
      input: new TextEncoder().encode(JSON.stringify(asked)),
      apart: root,
    });
    return "done";
  } catch (error) {
    if (!(error instanceof ExecError)) throw error;
    if (error.exit === rejected) return "rejected";
    throw explained(config, step, error);
  }
}

function explained(config: ExecConfig, step: Step, { reason, exit }: ExecError): TargetError {
  switch (reason) {
    case "missing":
      return failed(config, step, notFound);
    case "inside":
      return failed(config, step, inside);
    case "unstartable":
      return failed(config, step, "it could not be started. Check its permissions");
    case "failed":
      if (exit === later) return failed(config, step, "it asks to try again later", "unreachable");
      return failed(config, step, `it ended with exit code ${exit}. Try it by hand to see what it says`);
    case "killed":
      return failed(config, step, "it was killed. Run again", "unreachable");
    case "timeout":
      return failed(config, step, "it did not end in time. Raise timeout in its config", "unreachable");
    case "too large":
    case "interrupted":
      return failed(config, step, "it was interrupted. Run again", "unreachable");
    default:
      return reason satisfies never;
  }
}

const notFound = "it was not found. Install it where PATH leads to; the repository is not searched";
const inside = "it lies in the repository. Name one that is installed: what a branch can change must not run";
const notTaken = "it does not take the password. Check the password of the target in the config";

function failed(
  { name, program }: ExecConfig,
  step: Step,
  message: string,
  reason: TargetError["reason"] = "refused",
): TargetError {
  const what = `The program ${program.argv[0]} of target ${name} did not ${step} the password`;
  return new TargetError(reason, `${what}: ${message}.`);
}
