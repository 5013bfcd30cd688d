import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createClientWithoutLengths,
  removeLengths
} from "./chunk-652D32XH.js";
import "./chunk-BONOLBVR.js";
import "./chunk-XEEZLEFD.js";
export {
  createClientWithoutLengths,
  removeLengths
};
