import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  readAnswer
} from "./chunk-C7Y4V7Y6.js";

// src/forge/github/call-retry.ts
var mostTries = 3;
var longestTry = 3e4;
var longestWait = 6e4;
var longestJob = 18e4;
function createCallRetry({ now, sleep }) {
  let left = longestJob;
  const spend = async (work) => {
    const start = now();
    try {
      return await work();
    } finally {
      left -= now() - start;
    }
  };
  return {
    once: async (request) => {
      if (left <= 0) throw new Error("no time is left");
      return spend(() => request(AbortSignal.timeout(Math.min(longestTry, left))));
    },
    repeat: async (call, lookUp) => {
      for (let tries = 1; ; tries++) {
        try {
          return await call();
        } catch (error) {
          const wait = tries < mostTries ? waitAfter(error, tries) : void 0;
          const isLast = wait === void 0 || wait >= left;
          if (!isLast) await spend(() => sleep(wait));
          const made = lookUp && isLost(error) ? await lookUp() : void 0;
          if (made !== void 0) return made;
          if (isLast) throw error;
        }
      }
    }
  };
}
function isLost(error) {
  const { status } = readAnswer(error);
  return status === void 0 || status >= 500;
}
function waitAfter(error, tries) {
  const { status, retryAfter } = readAnswer(error);
  if (retryAfter !== void 0 && (isLost(error) || status === 403 || status === 429)) {
    const wait = retryAfter * 1e3;
    return wait <= longestWait ? wait : void 0;
  }
  return isLost(error) ? 1e3 * 4 ** (tries - 1) : void 0;
}

export {
  createCallRetry
};
