import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createProgressWriter
} from "./chunk-VM6PVCL4.js";
import "./chunk-XEEZLEFD.js";
export {
  createProgressWriter
};
