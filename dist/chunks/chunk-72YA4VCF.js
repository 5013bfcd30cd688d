import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  messageStyle
} from "./chunk-M6PRQB27.js";
import {
  formatError
} from "./chunk-LET5HRRY.js";
import {
  documentHead
} from "./chunk-F4QEDCUV.js";
import {
  emulatorWords
} from "./chunk-TIEYIL6D.js";
import {
  UsageError
} from "./chunk-K4NSJGFM.js";

// src/commands/cli/dialog.ts
function createDialog(shell, { colour, all, unmanaged }, mark) {
  const style = messageStyle(colour, shell);
  const { ask } = shell;
  return {
    ...ask && {
      confirm: (plan) => confirmPlan({ ...mark, ...plan }, ask, shell, { ...style, all, unmanaged })
    },
    readSecret: shell.readSecret,
    print: shell.err,
    announce: (text) => {
      shell.heedSignals();
      printMark(mark, shell);
      shell.out(text);
    },
    explain: (error) => explainError(error, style, shell),
    stop: shell.signal
  };
}
var nobodyToAsk = (command, verb) => new UsageError(
  `${command} asks before it writes, and there is no terminal to ask on. Nothing was written.`,
  `Pass --yes to ${verb} without being asked.`,
  "confirmation-missing"
);
async function confirmPlan(plan, ask, { err }, style) {
  const [{ formatText }, { questionWords }] = await Promise.all([
    import("./common-HKWTRZRM.js"),
    import("./common-HKWTRZRM.js")
  ]);
  const requests = { list: 0, get: 0, write: 0 };
  err(`${formatText({ ...documentHead("Plan"), ...plan, requests }, style)}
`);
  return /^y(es)?$/i.test((await ask(`${questionWords(plan)} [y/N] `)).trim());
}
var explainError = (error, style, { env, version }) => formatError(error, style, { debug: env("KEYVAULT_GITOPS_DEBUG") === "1", version: version() });
function printMark(mark, { err }) {
  const words = emulatorWords(mark);
  if (words !== void 0) err(`On the ${words}.
`);
}

export {
  createDialog,
  nobodyToAsk,
  explainError,
  printMark
};
