import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  watchOverview
} from "./chunk-5HLTBGWJ.js";
import {
  connectSet,
  countRequests,
  documentHead,
  partialityOf,
  planReading,
  readVaults,
  redactPlan
} from "./chunk-YA6Z4RB4.js";
import "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/reconcile/run/report.ts
async function reportVaults(options, world) {
  const scope = "differences";
  const connected = await connectSet(options, world, false, void 0, { scope });
  const reading = await readVaults(connected, scope, world);
  const watch = watchOverview(true);
  const planning = {
    ...options,
    ...{ settle: "off", allowEmpty: false, allowPurge: false },
    ...watch.options
  };
  const { plan } = await planReading(reading, planning, world);
  const { summary, changes, vaults, findings, failed } = redactPlan(plan);
  return {
    ...documentHead("Report", world),
    ...partialityOf(failed),
    ...{ summary, changes, vaults, findings },
    ...watch.seen(),
    requests: countRequests(reading.connections.all())
  };
}
export {
  reportVaults
};
