import type { Common } from "../commands/options.ts";
import type { Options as PlanOptions } from "../commands/plan.ts";
import { type Problem, ProblemsError } from "../model/problem.ts";
import { isDuration } from "../model/time.ts";
import type { Federated } from "../world/federated.ts";
import { type Approved, readApproval } from "./approval.ts";

/** Every input, with the default that action.yml gives it. */
export const defaults = {
  command: "plan",
  config: "",
  manifests: "",
  vault: "",
  select: "",
  "working-directory": ".",
  environment: "",
  "client-id": "",
  "tenant-id": "",
  "github-token": "",
  comment: "true",
  issue: "true",
  label: "keyvault-drift",
  names: "auto",
  "fail-on": "drift",
  within: "",
  settle: "off",
  "max-destroy": "",
  "allow-empty": "false",
  "allow-purge": "false",
  approval: "",
  "require-preview": "false",
  fix: "false",
  accept: "false",
} as const;

type Name = keyof typeof defaults;

const failures = ["changes", "unknown", "drift"] as const;
export type Failure = (typeof failures)[number];

export type Inputs = {
  readonly command: "validate" | "plan" | "apply" | "drift";
  readonly selection: NonNullable<Common["selection"]>;
  readonly planning: PlanOptions["planning"];
  readonly workingDirectory: string;
  readonly environment: string;
  readonly identity?: Omit<Federated, "assertion">;
  readonly token: string;
  readonly comment: "true" | "changes-only" | "false";
  readonly issue: boolean;
  readonly label: string;
  readonly names: "auto" | "true" | "false";
  readonly failOn: ReadonlySet<Failure>;
  readonly approval?: Approved;
  readonly requirePreview: boolean;
  /** What becomes of drift. */
  readonly task: "told" | "fixed" | "accepted";
};

/**
 * The inputs as they are meant. The runner checks nothing of what action.yml says of them.
 * @throws ProblemsError with every problem at once; it quotes no input.
 */
export function readInputs(given: (name: Name) => string): Inputs {
  const problems: Problem[] = [];
  const wrong = (message: string, hint?: string) => problems.push({ message, ...(hint && { hint }) });
  const text = (name: Name): string => given(name) || defaults[name];
  const choice = <Choice extends string>(name: Name, ...choices: readonly [Choice, ...Choice[]]): Choice => {
    const chosen = choices.find((one) => one === text(name));
    if (chosen === undefined) wrong(`the input ${name} takes one of: ${choices.join(", ")}`);
    return chosen ?? choices[0];
  };
  const flag = (name: Name): boolean => choice(name, "false", "true") === "true";

  const command = choice("command", "plan", "validate", "apply", "drift");
  const settle = choice("settle", "off", "auto", "all");
  const [fix, accept] = [flag("fix"), flag("accept")];
  const [clientId, tenantId] = [text("client-id"), text("tenant-id")];
  const [within, most] = [text("within"), text("max-destroy")];
  const environment = text("environment");
  const approval = readApproval(text("approval"));
  const words = text("fail-on").split(/[\s,]+/);
  const selection = {
    paths: text("manifests").split(/\s+/).filter(Boolean),
    ...(text("config") !== "" && { config: text("config") }),
    ...(text("vault") !== "" && { vault: text("vault") }),
    ...(text("select") !== "" && { select: text("select") }),
    emulator: false,
  };

  if ((clientId === "") !== (tenantId === ""))
    wrong("the inputs client-id and tenant-id are given together, or neither");
  for (const [name, id] of [
    ["client-id", clientId],
    ["tenant-id", tenantId],
  ] as const)
    if (id !== "" && !isId(id)) wrong(`the input ${name} takes a GUID`);
  if (within !== "" && !isDuration(within))
    wrong("the input within takes a positive ISO 8601 duration", "write 30 days as P30D");
  if (most !== "" && !/^\d{1,9}$/.test(most)) wrong("the input max-destroy takes a whole number");
  if (words.some((word) => word !== "none" && !isFailure(word)))
    wrong(`the input fail-on takes one or more of: ${failures.join(", ")}; or none`);
  if (text("github-token") === "")
    wrong("the input github-token is needed", "leave it out: its default is the job's own");
  if (command === "apply" && text("approval") === "")
    wrong(
      "apply needs the input approval: nothing is executed that nobody approved",
      "give it the output approval of a plan, of an earlier job where reviewers release this one",
    );
  else if (text("approval") !== "" && !approval)
    wrong(
      "the input approval is no plan's output approval, or was cut",
      "is it passed on by the job's outputs?",
    );
  if (fix && accept) wrong("fix changes the vaults, accept the manifests: choose one");
  if ((fix || accept) && command !== "drift") wrong("the inputs fix and accept are for the command drift");
  if ((fix || accept) && settle !== "off")
    wrong("settle is for looking: fix compares where it has to, and accept takes no value");
  if (fix && environment === "")
    wrong("fix needs the input environment", "name the environment whose reviewers release the job");

  const inputs = {
    command,
    selection,
    planning: {
      ...selection,
      settle,
      ...(within !== "" && { within }),
      ...(most !== "" && { maxDestroy: Number(most) }),
      allowEmpty: flag("allow-empty"),
      allowPurge: flag("allow-purge"),
    },
    workingDirectory: text("working-directory"),
    environment,
    ...(clientId !== "" && { identity: { clientId, tenantId } }),
    token: text("github-token"),
    comment: choice("comment", "true", "changes-only", "false"),
    issue: flag("issue"),
    label: text("label"),
    names: choice("names", "auto", "true", "false"),
    failOn: new Set(words.filter(isFailure)),
    ...(approval && { approval }),
    requirePreview: flag("require-preview"),
    task: fix ? "fixed" : accept ? "accepted" : "told",
  } as const;
  if (problems.length > 0) throw new ProblemsError(problems);
  return inputs;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
const isFailure = (word: string): word is Failure => failures.some((failure) => failure === word);
