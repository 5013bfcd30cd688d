import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-C3YSTIU6.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-ADOMFL5T.js";
import "./chunk-6AP3Y75S.js";
import {
  exitOfRotate
} from "./chunk-WU5ZO7JO.js";
import "./chunk-FPF6TBWW.js";
import "./chunk-KFPSXKWW.js";
import "./chunk-WZWPOHFF.js";
import "./chunk-E4XYSY4K.js";
import "./chunk-6IFWVI2A.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-ETD7KQYL.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

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
