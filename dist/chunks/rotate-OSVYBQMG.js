import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-GX6RP3XL.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-WCHCMZMY.js";
import "./chunk-N66J3H7Y.js";
import "./chunk-I7NWLV5N.js";
import "./chunk-YJX7HAX3.js";
import "./chunk-ANPQT4LJ.js";
import "./chunk-WE6OCXVV.js";
import "./chunk-B4VNF3ZA.js";
import "./chunk-TIEYIL6D.js";
import "./chunk-EFKMGER6.js";
import {
  exitOfRotate
} from "./chunk-CQMXOX3V.js";
import "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import "./chunk-2D5IQGJG.js";
import "./chunk-CKEJ7GBQ.js";
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
