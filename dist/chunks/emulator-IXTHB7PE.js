import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ForeignFile,
  emulator
} from "./chunk-DPNK2Q3R.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-BONOLBVR.js";
import "./chunk-XEEZLEFD.js";
export {
  ForeignFile,
  emulator
};
