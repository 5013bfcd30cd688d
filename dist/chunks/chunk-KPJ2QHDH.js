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
function normalizeLivePolicy(answered, managedHsm) {
  const policy = orderPolicy(answered);
  const isEmpty = policy.expiresIn === void 0 && policy.lifetimeActions.length === 0;
  return isEmpty ? noPolicyIn(managedHsm) : policy;
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
var noPolicyIn = (managedHsm = false) => managedHsm ? { lifetimeActions: [] } : noPolicy;
var isNoPolicy = ({ expiresIn, lifetimeActions }) => expiresIn === void 0 && lifetimeActions.every(
  (action) => !isUnknown(action) && action.action === serviceNotify.action && "timeBeforeExpiry" in action && action.timeBeforeExpiry === serviceNotify.timeBeforeExpiry
);

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

// src/model/state.ts
var ownerTag = "kvg-owner";
var stateTag = "kvg-state";
var mostTags = 15 - 2;
var isOurTag = (name) => name === ownerTag || name === stateTag;
var propertyLetters = {
  contentType: "c",
  enabled: "e",
  expiresOn: "x",
  expiresIn: "d",
  notBefore: "n",
  tags: "t",
  protect: "p",
  keepEnabled: "k",
  keyOps: "o",
  releasePolicy: "l",
  rotationPolicy: "y",
  rotate: "r",
  material: "m",
  rotating: "v"
};
var rememberedDigest = (end) => digestText(canonicalJson(end)).slice(0, 6);
var createdTolerance = 60;
var isOfVersion = (state, version) => Math.abs(state.created - version.created) <= createdTolerance;
var form = /^v1\.([\w-]*)\.([0-9a-z]+)\.([\w-]{22})\.([\w-]*)\.([\w-]+)\.((?:[a-z][\w-]{6})*)\.([0-9a-z]+)\.([0-9a-z]+[ed])?\.([\w-]*)$/;
function encodeState(state) {
  const properties = Object.entries(propertyLetters).map(([property, letter]) => [letter, state.properties[property]]).map(([letter, stored]) => stored === void 0 ? "" : letter + stored);
  const { mark } = state;
  return [
    "v1",
    state.kid,
    state.created.toString(36),
    state.salt,
    state.valueMac,
    state.revision,
    properties.join(""),
    state.versions.toString(36),
    mark ? mark.at.toString(36) + (mark.enabled ? "e" : "d") : "",
    state.tagMac
  ].join(".");
}
function decodeState(text) {
  const match = form.exec(text ?? "");
  if (!match) return void 0;
  const [, kid = "", created = "", salt = "", valueMac = "", revision = "", packed = "", versions = ""] = match;
  const [mark, tagMac = ""] = match.slice(8);
  return {
    kid,
    created: Number.parseInt(created, 36),
    salt,
    valueMac,
    revision,
    properties: unpack(packed),
    versions: Number.parseInt(versions, 36),
    ...mark && { mark: { at: Number.parseInt(mark.slice(0, -1), 36), enabled: mark.endsWith("e") } },
    tagMac
  };
}
function unpack(packed) {
  const byLetter = new Map(
    Object.entries(propertyLetters).map(([property, letter]) => [letter, property])
  );
  const entries = (packed.match(/.{7}/g) ?? []).flatMap((item) => {
    const property = byLetter.get(item.charAt(0));
    return property ? [[property, item.slice(1)]] : [];
  });
  return Object.fromEntries(entries);
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
  noPolicyIn,
  isNoPolicy,
  digestText,
  canonicalJson,
  prefixLengths,
  digestVersion,
  digestVersionFlaw,
  ownerTag,
  stateTag,
  mostTags,
  isOurTag,
  propertyLetters,
  rememberedDigest,
  createdTolerance,
  isOfVersion,
  encodeState,
  decodeState
};
