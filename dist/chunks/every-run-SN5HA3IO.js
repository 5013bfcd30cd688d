import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  acceptDrift,
  apply,
  createGitIndex,
  createWorld,
  drift,
  findConfigFolder,
  findConfigPath,
  findForkPoint,
  findRepository,
  fixDrift,
  formatJson,
  formatText,
  formatTextPage,
  isBlob,
  listChangedFiles,
  listCommitFiles,
  loadSet,
  makePage,
  plan,
  questionWords,
  readBlob,
  readCheckedOut,
  readFetchedHead,
  reporters,
  summarizePlan,
  systemClock,
  validate,
  widenSelection
} from "./chunk-YA6Z4RB4.js";
import "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";
export {
  acceptDrift,
  apply,
  createGitIndex,
  createWorld,
  drift,
  findConfigFolder,
  findConfigPath,
  findForkPoint,
  findRepository,
  fixDrift,
  formatJson,
  formatText,
  formatTextPage,
  isBlob,
  listChangedFiles,
  listCommitFiles,
  loadSet,
  makePage,
  plan,
  questionWords,
  readBlob,
  readCheckedOut,
  readFetchedHead,
  reporters,
  summarizePlan,
  systemClock,
  validate,
  widenSelection
};
