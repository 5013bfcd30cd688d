import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-7DLTPAUL.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-AM7UYXTI.js";
import "./chunk-FTBR4MYC.js";
import "./chunk-34HQ3MEK.js";
import "./chunk-C7Y4V7Y6.js";
import "./chunk-EH6AJ2GA.js";
import "./chunk-4J6R3J4L.js";
import "./chunk-CKEGI25J.js";
import "./chunk-TD26634M.js";
import "./chunk-F4QEDCUV.js";
import "./chunk-RLTTV2VM.js";
import "./chunk-JLBUYU6G.js";
import "./chunk-MTL326DP.js";
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
