import { documentHead } from "../../model/document.ts";
import type { Plan } from "../../model/plan.ts";
import { reporters } from "../../report/report.ts";
import type { Style } from "../../report/style.ts";
import { questionWords } from "../../report/words/plan-summary.ts";
import type { Shell } from "./shell.ts";

/** Shows a plan on stderr and asks whether to apply it; only `y` and `yes` mean yes. Absent without a terminal. */
export function confirmPlan(
  { ask, err }: Shell,
  style: Style,
): ((plan: Plan) => Promise<boolean>) | undefined {
  if (!ask) return undefined;
  return async (plan) => {
    const requests = { list: 0, get: 0, write: 0 };
    err(`${reporters.text({ ...documentHead("Plan"), ...plan, requests }, style)}\n`);
    return /^y(es)?$/i.test((await ask(`${questionWords(plan)} [y/N] `)).trim());
  };
}
