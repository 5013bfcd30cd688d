import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  Temporal
} from "./chunk-B2SVVPIW.js";

// src/model/key.ts
var rsaSizes = [2048, 3072, 4096];
var curves = ["P-256", "P-384", "P-521", "P-256K"];
var findCurve = (name) => name?.toUpperCase() === "SECP256K1" ? "P-256K" : curves.find((curve) => curve === name);
var unknownKind = (...words) => ({
  known: false,
  text: words.flatMap((word) => word?.replace(/[^\w.+-]/g, "?").slice(0, 60) || []).join(" ") || "unnamed"
});
var isUnknown = (kind) => "known" in kind;
function specText(spec) {
  if (isUnknown(spec)) return spec.text;
  const which = "curve" in spec ? spec.curve : spec.keySize;
  return which === void 0 ? spec.keyType : `${spec.keyType} ${which}`;
}
var isSameSpec = (a, b) => !isUnknown(a) && !isUnknown(b) && a.keyType === b.keyType && (isUnsized(a) || isUnsized(b) || specText(a) === specText(b));
var isUnsized = (spec) => !("curve" in spec) && spec.keySize === void 0;
var serviceNotify = { action: "Notify", timeBeforeExpiry: "P30D" };
function normalizePolicy(said) {
  const policy = orderPolicy(said);
  const notifies = policy.lifetimeActions.some(({ action }) => action === "Notify");
  return notifies ? policy : { ...policy, lifetimeActions: [...policy.lifetimeActions, serviceNotify] };
}
function normalizeLivePolicy(answered) {
  const policy = orderPolicy(answered);
  return policy.expiresIn === void 0 && policy.lifetimeActions.length === 0 ? noPolicy : policy;
}
function orderPolicy({ expiresIn, lifetimeActions = [] }) {
  const said = lifetimeActions.map(({ action, timeAfterCreate, timeBeforeExpiry }) => {
    if (action === "Rotate" && timeAfterCreate)
      return { action, timeAfterCreate: normalDuration(timeAfterCreate) };
    return { action, timeBeforeExpiry: normalDuration(timeBeforeExpiry ?? "") };
  });
  return {
    ...expiresIn && { expiresIn: normalDuration(expiresIn) },
    lifetimeActions: said.sort((a, b) => a.action > b.action ? -1 : a.action < b.action ? 1 : 0)
  };
}
function normalDuration(text) {
  const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(text);
  const normal = { months: years * 12 + months, days: weeks * 7 + days, hours, minutes, seconds };
  return formatDuration(Temporal.Duration.from(normal));
}
function formatDuration({ sign, months, days, hours, minutes, seconds }) {
  const write = (units) => units.map(([count, letter]) => count === 0 ? "" : `${Math.abs(count)}${letter}`).join("");
  const [date, time] = [
    write([
      [months, "M"],
      [days, "D"]
    ]),
    write([
      [hours, "H"],
      [minutes, "M"],
      [seconds, "S"]
    ])
  ];
  if (sign === 0) return "PT0S";
  return `${sign < 0 ? "-" : ""}P${date}${time === "" ? "" : `T${time}`}`;
}
function publicNumbers({ kty = "", crv, n, e, x, y }) {
  const family = kty.replace("-HSM", "");
  if (family === "RSA" && n && e) return ["RSA", integer(n), integer(e)].join(":");
  if (family === "EC" && crv && x && y)
    return ["EC", findCurve(crv) ?? crv, integer(x), integer(y)].join(":");
  return void 0;
}
function rsaMembers(numbers) {
  const [family, n = "", e = ""] = numbers.split(":");
  const base64url = (hex) => Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex").toString("base64url");
  return family === "RSA" ? { n: base64url(n), e: base64url(e) } : void 0;
}
var integer = (base64url) => Buffer.from(base64url, "base64url").toString("hex").replace(/^0+/, "");
var noPolicy = { lifetimeActions: [serviceNotify] };

// src/model/digest.ts
import { hash } from "node:crypto";
var digestText = (text) => hash("sha256", text, "base64url");
var canonicalJson = (data) => JSON.stringify(
  data,
  (_, value) => value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value
);
var prefixLengths = (parts) => parts.map((part) => `${part.length}:${part}`).join("");
var digestVersion = 2;
function digestVersionFlaw(version) {
  const made = typeof version === "number" ? version : 1;
  if (made === digestVersion) return void 0;
  return made < digestVersion ? `was made by an older version of keyvault-gitops, whose digests (version ${made}) cover less of what is written and where than those of this one (version ${digestVersion}). Plan again with this version, and have that plan approved.` : `was made by a newer version of keyvault-gitops, whose digests (version ${made}) this one does not know. Apply with the version that planned.`;
}

export {
  rsaSizes,
  findCurve,
  unknownKind,
  isUnknown,
  specText,
  isSameSpec,
  serviceNotify,
  normalizePolicy,
  normalizeLivePolicy,
  publicNumbers,
  rsaMembers,
  noPolicy,
  digestText,
  canonicalJson,
  prefixLengths,
  digestVersion,
  digestVersionFlaw
};
