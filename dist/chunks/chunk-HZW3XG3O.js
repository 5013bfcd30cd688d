import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  isEffect
} from "./chunk-L5XKLUFO.js";
import {
  hideTexts
} from "./chunk-RQ6GVPVE.js";

// src/reconcile/run/redact.ts
var redactPlan = (plan) => ({
  ...plan,
  changes: plan.changes.map(redactChange)
});
function redactChange(change) {
  if (isEffect(change)) return redactIntent(change);
  return change.verb === "refused" && "heldBack" in change ? { ...change, heldBack: redactIntent(change.heldBack) } : change;
}
function redactIntent(intent) {
  switch (intent.verb) {
    case "create":
      return redact(intent, { ...written, source: hideSource, origin: hideOrigin, orRecover: "shown" });
    case "set":
      return redact(intent, { ...edited, because: "shown", value: hideSwappedValue, origin: hideOrigin });
    case "settle":
      return redact(intent, {
        ...edited,
        source: hideSource,
        origin: hideOrigin,
        evidence: "shown",
        doubts: "shown",
        swap: hideSwap,
        compared: "shown",
        inPlace: "shown",
        allowNewVersion: "shown"
      });
    case "adopt":
      return redact(intent, { ...edited, value: hideAdoptedValue, owners: "shown", clears: "shown" });
    case "update":
      return redact(intent, edited);
    case "rotate":
      return redact(intent, { ...edited, resumes: "shown" });
    case "disable":
      return redact(intent, edited);
    case "recover":
      return redact(intent, { ...named, base: "shown", purgesOn: "shown", insteadOf: "shown" });
    case "delete":
      return redact(intent, { ...named, base: "shown", because: "shown" });
    case "purge":
      return redact(intent, { ...named, base: "shown" });
    default:
      return intent;
  }
}
function redact(intent, rules) {
  const all = rules;
  const entries = Object.entries(intent).map(([name, member]) => {
    const rule = all[name];
    return [name, typeof rule === "function" ? rule(member) : member];
  });
  return Object.fromEntries(entries);
}
var hideSource = (source) => hideTexts(source);
var hideOrigin = (origin) => origin.from === "material" ? { ...origin, source: hideTexts(origin.source) } : origin;
var hideSwap = (swap) => ({
  ...swap,
  ...swap.source && { source: hideTexts(swap.source) }
});
var hideStamp = (stamp) => ({
  ...stamp,
  source: stamp.source === "kept" ? stamp.source : hideTexts(stamp.source)
});
var hideSwappedValue = (value) => value.from === "live" ? value : { ...value, source: hideTexts(value.source), ...value.swap && { swap: hideSwap(value.swap) } };
function hideAdoptedValue(value) {
  if (value.is === "kept") return value;
  return "origin" in value ? { ...value, origin: { ...value.origin, source: hideTexts(value.origin.source) } } : { ...value, source: hideTexts(value.source) };
}
var named = { kind: "shown", verb: "shown", keepEnabled: "shown" };
var written = { ...named, send: "shown", stamp: hideStamp };
var edited = { ...written, edits: "shown", patch: "shown", base: "shown" };

export {
  redactPlan,
  redactChange,
  hideSwap
};
