import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-FFNWLO3J.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-7NICDSMG.js";
import "./chunk-O46J6367.js";
import {
  exitOfRotate
} from "./chunk-7IW4F3IH.js";
import "./chunk-FPF6TBWW.js";
import "./chunk-KFPSXKWW.js";
import "./chunk-QGEKFFYL.js";
import "./chunk-K4NSJGFM.js";
import "./chunk-6IFWVI2A.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-ETD7KQYL.js";
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
