import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-GFL4Y5Q2.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-MKEQJKCZ.js";
import "./chunk-SU76SCG3.js";
import {
  exitOfRotate
} from "./chunk-6IAHAVP2.js";
import "./chunk-FPF6TBWW.js";
import "./chunk-KFPSXKWW.js";
import "./chunk-NSQU4GUX.js";
import "./chunk-E4XYSY4K.js";
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
