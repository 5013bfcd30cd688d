import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-PDKUH7ZM.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-AIY6DFL4.js";
import "./chunk-HGII5JBS.js";
import "./chunk-MZ7E33XH.js";
import "./chunk-BEIDSEBX.js";
import "./chunk-XGYYWT7E.js";
import "./chunk-GOI5OYDV.js";
import "./chunk-FZRYQDEU.js";
import "./chunk-AUTYPJD7.js";
import "./chunk-6UUIRV7C.js";
import "./chunk-EFKMGER6.js";
import {
  exitOfRotate
} from "./chunk-7AGQTXEN.js";
import "./chunk-AYPIIJE6.js";
import "./chunk-7R5DFHSD.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-EXGVTWF2.js";
import "./chunk-VZVRBNY2.js";
import "./chunk-HE25AHTF.js";
import "./chunk-UDCQQFD3.js";
import "./chunk-254HXLMI.js";
import "./chunk-K4MVX6GH.js";
import "./chunk-57DYKGL4.js";
import "./chunk-X46IJXZJ.js";
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
