import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  rotateDue
} from "./chunk-VUFVH2U6.js";
import {
  deliverDocument,
  jobConcurrency,
  tolerateExit
} from "./chunk-JZ6ASFSC.js";
import "./chunk-YBAP5XSJ.js";
import {
  exitOfRotate
} from "./chunk-YBEQ3LIR.js";
import "./chunk-FPF6TBWW.js";
import "./chunk-KFPSXKWW.js";
import "./chunk-YA6Z4RB4.js";
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
