import { ProblemsError } from "../model/errors.ts";
import { parseShard } from "../model/plan.ts";
import { isDuration } from "../model/time.ts";
import type { ChangeSelection, PlanOptions, SetSelection } from "../reconcile.ts";
import type { Federated } from "../world/federated.ts";
import { type Approved, nothingApproved, readApproval } from "./approval.ts";
import { type Form, readForm } from "./form.ts";

/** Every input, with the default that action.yml gives it. The token's default there is the job's own token. */
export const inputDefaults = {
  command: "plan",
  config: "",
  manifests: "",
  vault: "",
  select: "",
  "changed-since": "",
  shard: "",
  reports: "",
  "working-directory": ".",
  environment: "",
  key: "",
  branches: "",
  "client-id": "",
  "tenant-id": "",
  audience: "",
  "github-token": "",
  comment: "true",
  recreate: "false",
  issue: "true",
  label: "keyvault-drift",
  names: "auto",
  "report-format": "markdown",
  "fail-on": "refused drift",
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

export type InputName = keyof typeof inputDefaults;

export type Inputs = {
  readonly command: "plan" | "validate" | "apply" | "drift" | "rotate";
  readonly selection: SetSelection;
  readonly planning: Omit<PlanOptions, keyof ChangeSelection>;
  /** Of validate and plan: only the vaults that changed in git since the branch left this commit. */
  readonly changedSince?: string;
  /** Patterns of the files that the shards of a run wrote; none: the run asks the vaults itself. */
  readonly reports: readonly string[];
  readonly workingDirectory: string;
  readonly environment: string;
  /** Tells comment and issue from those of a run whose other inputs are the same; empty: it does not. */
  readonly key: string;
  /** Patterns of the branches whose commits count as merged; none: the default branch. */
  readonly branches: readonly string[];
  readonly identity?: Omit<Federated, "assertion">;
  readonly token: string;
  readonly comment: "true" | "changes-only" | "false";
  /** A comment is made anew instead of edited. */
  readonly recreate: boolean;
  readonly issue: boolean;
  readonly label: string;
  readonly names: "auto" | "true" | "false";
  readonly reportFormat: "markdown" | "html";
  /** The results that end a run in failure though they are no errors. */
  readonly failOn: readonly string[];
  /** It approves nothing where the input is empty. */
  readonly approval: Approved;
  readonly requirePreview: boolean;
  readonly task: "report" | "fix" | "accept";
};

/**
 * Reads and checks the inputs. The runner checks nothing that action.yml says about them.
 * @throws ProblemsError with every problem at once
 */
export function readInputs(given: (name: InputName) => string): Inputs {
  const form = readForm(given, inputDefaults);
  const inputs = interpret(form);
  check(inputs, form);
  if (form.problems.length > 0) throw new ProblemsError(form.problems);
  return inputs;
}

function interpret({ text, choice, flag, words, lines }: Form<InputName>): Inputs {
  const [within, vault, select] = [text("within"), lines("vault"), lines("select")];
  const shard = parseShard(text("shard"));
  const selection = {
    paths: words("manifests"),
    ...(text("config") !== "" && { config: text("config") }),
    ...(vault.length > 0 && { vault }),
    ...(select.length > 0 && { select }),
    ...(shard && { shard }),
    emulator: false,
  };
  const planning = {
    ...selection,
    settle: choice("settle", "off", "auto", "all"),
    ...(within !== "" && { within }),
    ...(text("max-destroy") !== "" && { maxDestroy: Number(text("max-destroy")) }),
    allowEmpty: flag("allow-empty"),
    allowPurge: flag("allow-purge"),
  };
  const [clientId, tenantId, audience] = [text("client-id"), text("tenant-id"), text("audience")];
  const [fix, accept] = [flag("fix"), flag("accept")];
  return {
    command: choice("command", "plan", "validate", "apply", "drift", "rotate"),
    selection,
    planning,
    ...(text("changed-since") !== "" && { changedSince: text("changed-since") }),
    reports: lines("reports"),
    workingDirectory: text("working-directory"),
    environment: text("environment"),
    key: text("key"),
    branches: lines("branches"),
    ...(clientId !== "" && { identity: { clientId, tenantId, ...(audience !== "" && { audience }) } }),
    token: text("github-token"),
    comment: choice("comment", "true", "changes-only", "false"),
    recreate: flag("recreate"),
    issue: flag("issue"),
    label: text("label"),
    names: choice("names", "auto", "true", "false"),
    reportFormat: choice("report-format", "markdown", "html"),
    failOn: words("fail-on"),
    approval: readApproval(text("approval")) ?? nothingApproved,
    requirePreview: flag("require-preview"),
    task: fix ? "fix" : accept ? "accept" : "report",
  };
}

function check(
  { command, environment, branches, failOn, planning, task }: Inputs,
  { wrong, shaped, text, flag }: Form<InputName>,
): void {
  for (const name of ["client-id", "tenant-id"] as const) shaped(name, isGuid, "a GUID");
  if ((text("client-id") === "") !== (text("tenant-id") === ""))
    wrong("the inputs client-id and tenant-id go together");
  if (text("audience") !== "" && text("client-id") === "")
    wrong("the input audience goes with client-id and tenant-id");
  if (text("github-token") === "")
    wrong("the input github-token is empty", "leave it out: its default is the job's own token");
  if (branches.some((branch) => /^(?:refs\/|!)/.test(branch)))
    wrong("the input branches takes patterns of names, one a line", "write main, without refs/heads/ and !");
  shaped("within", isDuration, "a positive ISO 8601 duration", "write 30 days as P30D");
  shaped("key", (text) => text.length <= 100 && !/[\r\n]/.test(text), "one line of at most 100 characters");
  shaped("label", (text) => !text.includes(","), "the name of one label", "GitHub parts names at commas");
  shaped("max-destroy", (text) => /^\d{1,9}$/.test(text), "a whole number");
  if (!failOn.every((word) => results.includes(word)))
    wrong(`the input fail-on takes some of: ${results.join(", ")}`);
  shaped("approval", (text) => readApproval(text) !== undefined, "the output approval of plan, as it is");
  if (text("changed-since") !== "" && command !== "validate" && command !== "plan")
    wrong(
      "the input changed-since is for validate and plan of what is not merged",
      `leave it out: a change that ${command} skipped would be skipped for ever`,
    );
  shaped(
    "shard",
    (text) => parseShard(text) !== undefined,
    "a part of a whole",
    "write the third of eight as 3/8",
  );
  const isOfShards = text("shard") !== "" || text("reports") !== "";
  if (isOfShards && (command === "validate" || command === "rotate"))
    wrong("the inputs shard and reports are for plan, apply and drift");
  if (isOfShards && flag("accept"))
    wrong("accept writes manifests, which all shards share: leave out shard and reports");
  if (text("shard") !== "" && text("reports") !== "")
    wrong("the input reports merges all shards: leave out shard");
  if (command === "apply" && text("approval") === "")
    wrong(
      "apply needs the input approval: it does what was approved and nothing else",
      "give it the output approval of plan, by an output of the job that planned",
    );
  if (task === "report") return;
  if (flag("fix") && flag("accept"))
    wrong("fix changes the vaults, accept the manifests: choose one of the inputs");
  if (command !== "drift") wrong("the inputs fix and accept are for the command drift");
  if (planning.settle !== "off")
    wrong("the input settle is for looking: fix compares where it has to, accept takes no value");
  if (task === "fix" && environment === "")
    wrong("fix needs the input environment", "name the environment whose reviewers let the job run");
}

const results: readonly string[] = ["refused", "drift", "changes", "unknown", "none"];
const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
