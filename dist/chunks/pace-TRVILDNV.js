import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createBudget,
  createPace
} from "./chunk-QCERNEYM.js";
import "./chunk-YA6Z4RB4.js";
import "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";
export {
  createBudget,
  createPace
};
