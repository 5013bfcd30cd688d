import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/change.ts
var effectVerbs = [
  "create",
  "set",
  "settle",
  "update",
  "adopt",
  "recover",
  "disable",
  "delete",
  "purge",
  "rotate"
];
var verbs = [...effectVerbs, "unchanged", "refused", "left"];
var isEffect = (change) => change.verb !== "unchanged" && change.verb !== "refused" && change.verb !== "left";
function intentOf(change) {
  if (isEffect(change)) return change;
  return change.verb === "refused" && "heldBack" in change ? change.heldBack : void 0;
}
function swapIn(change) {
  const intent = intentOf(change);
  if (intent?.verb === "settle") return "swap" in intent ? intent.swap : void 0;
  if (intent?.verb !== "set" || intent.kind === "key") return void 0;
  return intent.value.from === "source" ? intent.value.swap : void 0;
}
function withSwap(change, swap) {
  if (swapIn(change) === void 0) return change;
  return change.verb === "refused" && "heldBack" in change ? { ...change, heldBack: swappedIntent(change.heldBack, swap) } : swappedIntent(change, swap);
}
function swappedIntent(of, swap) {
  if (of.verb === "settle") return { ...of, swap };
  if (of.verb !== "set" || of.kind === "key" || of.value.from !== "source") return of;
  return { ...of, value: { ...of.value, swap } };
}

export {
  effectVerbs,
  verbs,
  isEffect,
  intentOf,
  swapIn,
  withSwap
};
