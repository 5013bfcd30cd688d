import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createGitIndex,
  findForkPoint,
  findRepository,
  isBlob,
  listChangedFiles,
  listCommitFiles,
  readBlob,
  readFetchedHead
} from "./chunk-LD44QFJD.js";
import "./chunk-YCOLIZWM.js";
import "./chunk-EFKMGER6.js";
import "./chunk-K4NSJGFM.js";
import "./chunk-XEEZLEFD.js";
export {
  createGitIndex,
  findForkPoint,
  findRepository,
  isBlob,
  listChangedFiles,
  listCommitFiles,
  readBlob,
  readFetchedHead
};
