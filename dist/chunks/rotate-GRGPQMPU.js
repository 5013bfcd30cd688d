import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-AQLQSU6X.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-VEUFC3KW.js";
import "./chunk-JBWODADQ.js";
import "./chunk-P7OVKX74.js";
import "./chunk-I7TB6SRS.js";
import "./chunk-XGYYWT7E.js";
import "./chunk-4EP22YWY.js";
import "./chunk-VKSLAIDU.js";
import "./chunk-AUTYPJD7.js";
import "./chunk-6UUIRV7C.js";
import "./chunk-EFKMGER6.js";
import {
  exitOfRotate
} from "./chunk-BY4NOEXE.js";
import "./chunk-AYPIIJE6.js";
import "./chunk-7R5DFHSD.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-EXGVTWF2.js";
import "./chunk-OMDQ6WUV.js";
import "./chunk-HE25AHTF.js";
import "./chunk-UDCQQFD3.js";
import "./chunk-254HXLMI.js";
import "./chunk-K4MVX6GH.js";
import "./chunk-XLUEA2PG.js";
import "./chunk-BS33JAIR.js";
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
