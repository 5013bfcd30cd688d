import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-VTHOBIGF.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-F35EFMTK.js";
import "./chunk-2XNRN54U.js";
import "./chunk-6WMUNVMQ.js";
import "./chunk-TYM7YVV7.js";
import "./chunk-6R2YYHC6.js";
import "./chunk-YJX7HAX3.js";
import "./chunk-B4VNF3ZA.js";
import "./chunk-TIEYIL6D.js";
import "./chunk-AUCZVI35.js";
import {
  exitOfRotate
} from "./chunk-AHNCQHAO.js";
import "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import "./chunk-KPJ2QHDH.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-FCPFDKI6.js";
import "./chunk-XKPSJM4S.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-VM6PVCL4.js";
import "./chunk-EXGVTWF2.js";
import "./chunk-PSCB73CT.js";
import "./chunk-YNUN7VSN.js";
import "./chunk-UDCQQFD3.js";
import "./chunk-254HXLMI.js";
import "./chunk-ED4MN6OR.js";
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
