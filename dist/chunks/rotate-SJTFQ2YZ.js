import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-6SR6P2AU.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-GIWZ7R6Y.js";
import "./chunk-FTBR4MYC.js";
import "./chunk-67HOLZBA.js";
import "./chunk-C7Y4V7Y6.js";
import "./chunk-WFGWVV2O.js";
import "./chunk-A2RLIH6P.js";
import "./chunk-LET5HRRY.js";
import "./chunk-SUMIQQAP.js";
import "./chunk-F4QEDCUV.js";
import "./chunk-RLTTV2VM.js";
import "./chunk-EOJALAN2.js";
import "./chunk-6GRXC57X.js";
import "./chunk-4T3KGZ6E.js";
import "./chunk-NZI7PRF4.js";
import "./chunk-B4VNF3ZA.js";
import "./chunk-TIEYIL6D.js";
import {
  exitOfRotate
} from "./chunk-GEIPFLQS.js";
import "./chunk-YRJEKEBD.js";
import "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import "./chunk-AYPIIJE6.js";
import "./chunk-7R5DFHSD.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-VM6PVCL4.js";
import "./chunk-EXGVTWF2.js";
import "./chunk-KAMDX4TD.js";
import "./chunk-HE25AHTF.js";
import "./chunk-UDCQQFD3.js";
import "./chunk-254HXLMI.js";
import "./chunk-K4MVX6GH.js";
import "./chunk-IL33W7ME.js";
import "./chunk-LD44QFJD.js";
import "./chunk-YCOLIZWM.js";
import "./chunk-EFKMGER6.js";
import "./chunk-K4NSJGFM.js";
import "./chunk-GPHYVFR3.js";
import "./chunk-XEEZLEFD.js";

// src/action/rotate.ts
async function runRotate(job) {
  const { selection, failOn } = job.inputs;
  const document = await rotateDue({ ...selection, dryRun: false, concurrency: jobConcurrency }, job.world);
  await deliverDocument(document, job);
  return tolerateExit(exitOfRotate(document, false), failOn);
}
export {
  runRotate
};
