import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ForeignFile,
  emulator
} from "./chunk-7BLYRG67.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-O5WYCVSI.js";
import "./chunk-GPHYVFR3.js";
import "./chunk-XEEZLEFD.js";
export {
  ForeignFile,
  emulator
};
