// GitHub, as far as the examples need it: which jobs of a workflow run, as whom, with which rights, inputs and secrets.
// Each step of ours is the bundle in a process of its own.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { When } from "../action/event.ts";
import type { Ran } from "../action/runner.ts";
import type { Identity, Stage } from "../action/stage.ts";
import type { Permissions } from "../forge/github/api/answers.ts";
import { examples, expression, type Given, type Job, ourSteps } from "./workflows.ts";

/** What the repository and its environment hold, `vars.NAME` and `secrets.NAME`, and a caller gives, `inputs.NAME`. */
type Settings = { readonly [name: string]: string };

type Jobs = { readonly [id: string]: Ran };

/**
 * Runs an example for an event. A job whose condition does not hold is missing in what it resolves with. A job of a matrix
 * has a result for each of its values, as `shard 1/2`; the next ones find what these uploaded.
 */
export async function start(set: Stage, name: string, when: When, settings: Settings): Promise<Jobs> {
  const file = examples.find(({ path }) => path === `examples/workflows/${name}`);
  if (!file) throw new Error(`there is no example ${name}`);
  const { jobs } = file.workflow;
  const ran: Record<string, Ran> = {};
  const artifacts = new Map<string, string>();

  function value(path: string): string {
    const [context, id = "", , output = ""] = path.split(".");
    if (context === "needs") return filled(jobs[id]?.outputs?.[output] ?? "", ran[id]);
    const set = settings[path];
    if (set === undefined) throw new Error(`nothing says what ${path} is`);
    return set;
  }
  /** A text with its expressions replaced; `steps` are those of the job that ended like this. */
  function filled(text: string, job?: Ran): string {
    return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, path: string) =>
      path.startsWith("steps.") ? (job?.outputs[path.split(".")[3] ?? ""] ?? "") : value(path),
    );
  }
  const all = (given: Given = {}, shard = "") =>
    Object.fromEntries(
      Object.entries(given).map(([key, text]) => [
        key,
        filled(String(text).replace(expression("matrix.shard"), shard)),
      ]),
    );

  /** What the steps behind ours upload of a shard. */
  function upload({ steps = [] }: Job, ended: Ran): void {
    for (const { uses = "", with: given } of steps) {
      const path = uses.startsWith("actions/upload-artifact@") ? filled(String(given?.path), ended) : "";
      // The next step may empty the folder of this one.
      if (path !== "") artifacts.set(basename(path), readFileSync(path, "utf8"));
    }
  }

  /** What the steps before ours download, into the folder that is checked out. */
  function download({ steps = [] }: Job): void {
    for (const { uses = "", with: given } of steps) {
      if (!uses.startsWith("actions/download-artifact@")) continue;
      const folder = join(set.repository.root, String(given?.path));
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of artifacts) writeFileSync(join(folder, file), text);
    }
  }

  for (const { at, job, step } of ourSteps(file)) {
    const [, path = "", wanted] = /^([\w.-]+) == '(\w+)'$/.exec(job.if ?? "") ?? [];
    if (path !== "" && value(path) !== wanted) continue;
    const id = at.split(" ")[1] ?? "";
    download(job);
    for (const shard of job.strategy?.matrix.shard ?? [undefined]) {
      const ended = await set.run({
        when,
        as: identity(job.environment && filled(job.environment), job, when),
        may: rights(job),
        inputs: all(step.with, shard),
        env: all(step.env),
      });
      if (shard !== undefined) upload(job, ended);
      ran[shard === undefined ? id : `${id} ${shard}`] = ended;
    }
  }
  return ran;
}

/** The subject that GitHub puts into the job's token, if the job may have one; which app it is for, the step says. */
function identity(environment: string | undefined, { permissions }: Job, { name, ref }: When): Identity {
  const claim =
    environment !== undefined
      ? `environment:${environment}`
      : name === "pull_request"
        ? "pull_request"
        : `ref:${ref}`;
  const may = permissions?.["id-token"] === "write";
  return { subject: `repo:contoso/shop:${claim}`, ...(may && { app: "" }) };
}

/** Of the job's GitHub token, beside `contents: read`. */
const rights = ({ permissions }: Job): Permissions => ({
  ...(permissions?.issues === "write" && { issues: "write" }),
  ...(permissions?.["pull-requests"] === "write" && { pull_requests: "write" }),
});
