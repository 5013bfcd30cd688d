import { documentHead, type ReportDocument } from "../../model/document.ts";
import { partialityOf } from "../../model/plan.ts";
import type { ReadingWorld } from "../../model/world.ts";
import type { SetSelection } from "./load-set.ts";
import { type PlanOptions, planReading } from "./prepare.ts";
import { redactPlan } from "./redact.ts";
import { connectSet } from "./vaults/connect-set.ts";
import { countRequests } from "./vaults/connections.ts";
import { readVaults } from "./vaults/read-vaults.ts";
import { watchOverview } from "./watch-overview.ts";

export type ReportOptions = SetSelection & Pick<PlanOptions, "within" | "versions">;

/**
 * What the vaults hold, and what a plan would change. It reads as drift does: both kinds, in each vault of a whole set. It
 * opens no value and writes nothing.
 * @throws ProblemsError for what people wrote; VaultError where no vault could be read
 */
export async function reportVaults(options: ReportOptions, world: ReadingWorld): Promise<ReportDocument> {
  // In the scope of all differences both kinds are listed, whatever the manifests declare.
  const scope = "differences";
  const connected = await connectSet(options, world, false, undefined, { scope });
  const reading = await readVaults(connected, scope, world);
  const watch = watchOverview(true);
  const planning = {
    ...options,
    ...({ settle: "off", allowEmpty: false, allowPurge: false } as const),
    ...watch.options,
  };
  const { plan } = await planReading(reading, planning, world);
  const { summary, changes, vaults, findings, failed } = redactPlan(plan);
  return {
    ...documentHead("Report", world),
    ...partialityOf(failed),
    ...{ summary, changes, vaults, findings },
    ...watch.seen(),
    requests: countRequests(reading.connections.all()),
  };
}
