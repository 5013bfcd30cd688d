// The jobs of Contoso's workflows, as examples/workflows has them.
import type { Pull } from "../forge/github/api/state.ts";
import { pullRequest, push, schedule } from "./event.ts";
import type { Ran } from "./runner.ts";
import { inProd, inPull, type Job, onMain, type Stage } from "./stage.ts";

type Differs = Partial<Job>;

export type Workflows = {
  /** plan, in a pull request. */
  readonly preview: (pull: Pull, differs?: Differs) => Promise<Ran>;
  /** plan, on main. */
  readonly plan: (sha: string, differs?: Differs) => Promise<Ran>;
  /** apply, in the environment prod. */
  readonly apply: (sha: string, approval: string, differs?: Differs) => Promise<Ran>;
  /** drift, by schedule, at main's head. */
  readonly drift: (differs?: Differs) => Promise<Ran>;
};

export function workflows({ run, github }: Pick<Stage, "run" | "github">): Workflows {
  const job = (usual: Job, { inputs, ...differs }: Differs = {}) =>
    run({ ...usual, ...differs, inputs: { environment: "prod", ...usual.inputs, ...inputs } });
  return {
    preview: (pull, differs) =>
      job({ when: pullRequest(pull), as: inPull, inputs: { command: "plan" } }, differs),
    plan: (sha, differs) => job({ when: push(sha), as: onMain, inputs: { command: "plan" } }, differs),
    apply: (sha, approval, differs) =>
      job({ when: push(sha), as: inProd, inputs: { command: "apply", approval } }, differs),
    drift: (differs) => {
      const sha = github.state.heads.get("main") ?? "";
      return job({ when: schedule(sha), as: onMain, inputs: { command: "drift" } }, differs);
    },
  };
}
