import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-COEJIFKX.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-7XL2ANLY.js";
import "./chunk-KIFOTADA.js";
import "./chunk-2TJJUOUF.js";
import "./chunk-XGYYWT7E.js";
import "./chunk-KU2SBCQY.js";
import "./chunk-4E72AR6E.js";
import "./chunk-OJCQH5CQ.js";
import "./chunk-AUTYPJD7.js";
import "./chunk-TIEYIL6D.js";
import "./chunk-EFKMGER6.js";
import {
  exitOfRotate
} from "./chunk-SZ2SUUFS.js";
import "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import "./chunk-AYPIIJE6.js";
import "./chunk-7R5DFHSD.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-UHEPVZ4N.js";
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
