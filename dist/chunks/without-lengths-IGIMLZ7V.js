import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createClientWithoutLengths,
  removeLengths
} from "./chunk-K7YIBQ4B.js";
import "./chunk-O5WYCVSI.js";
import "./chunk-GPHYVFR3.js";
import "./chunk-XEEZLEFD.js";
export {
  createClientWithoutLengths,
  removeLengths
};
