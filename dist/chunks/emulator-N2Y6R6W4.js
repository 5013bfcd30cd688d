import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ForeignFile,
  emulator
} from "./chunk-XBYUQIYU.js";
import "./chunk-FCPFDKI6.js";
import "./chunk-XKPSJM4S.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-O5WYCVSI.js";
import "./chunk-GPHYVFR3.js";
import "./chunk-XEEZLEFD.js";
export {
  ForeignFile,
  emulator
};
