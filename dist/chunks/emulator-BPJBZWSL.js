import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ForeignFile,
  emulator
} from "./chunk-MQUQYRR7.js";
import "./chunk-YA6Z4RB4.js";
import "./chunk-E4XYSY4K.js";
import "./chunk-NB624IRV.js";
import "./chunk-DMEJCR3S.js";
import "./chunk-6IFWVI2A.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-UJGUE2A2.js";
import "./chunk-ETD7KQYL.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";
export {
  ForeignFile,
  emulator
};
