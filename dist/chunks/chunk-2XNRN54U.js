import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createProgressLines
} from "./chunk-6WMUNVMQ.js";
import {
  assemblePlan,
  azureKeyTypes,
  boundOfVersions,
  copiedIdOf,
  copiers,
  copiesIn,
  copiesOf,
  credentialTag,
  effectKey,
  findKeyType,
  findNewestOwned,
  findSurplusVersions,
  formatEditLines,
  formatText,
  formatTextPage,
  interruptedMessage,
  isDestructive,
  isFolded,
  isGenerated,
  isPendingName,
  isRotated,
  isUnmanaged,
  makePage,
  mostHsmVersions,
  mostNameLength,
  mostVersions,
  namesOf,
  objectKeyIn,
  partsOfSource,
  partsOfVersion,
  pendingId,
  renewalOf,
  require_fast_deep_equal,
  rotatedByPendingName,
  rotationTags,
  sealedTextsIn,
  sigilOf,
  sourceOf,
  sourcesIn
} from "./chunk-TYM7YVV7.js";
import {
  countWords
} from "./chunk-6R2YYHC6.js";
import {
  atOnce,
  compileExpression,
  configName,
  explainNoConfig,
  findRoot,
  leadsOut,
  matchesName,
  matchesPath,
  pathMatcher,
  runConcurrently,
  selectFiles,
  sharePromise,
  waitForBoth
} from "./chunk-YJX7HAX3.js";
import {
  findAllNear,
  suggestNearest
} from "./chunk-B4VNF3ZA.js";
import {
  ExecError,
  pickVariables,
  schemaFolder
} from "./chunk-AUCZVI35.js";
import {
  changedSinceFlaw,
  effectVerbs,
  isEffect,
  stageOf,
  stages,
  swapIn,
  verbs,
  withSwap
} from "./chunk-AHNCQHAO.js";
import {
  formatUnit,
  inFence,
  inHtml,
  inJson,
  inMarkdown,
  inPre
} from "./chunk-ZZCBEBZ5.js";
import {
  isError
} from "./chunk-OTMRIMBU.js";
import {
  canonicalJson,
  createdTolerance,
  decodeState,
  digestText,
  digestVersionFlaw,
  encodeState,
  findCurve,
  isNoPolicy,
  isOfVersion,
  isOurTag,
  isSameSpec,
  isUnknown,
  mostTags,
  noPolicy,
  noPolicyIn,
  normalizePolicy,
  ownerTag,
  prefixLengths,
  publicNumbers,
  rememberedDigest,
  rsaSizes,
  specText,
  stateTag
} from "./chunk-KPJ2QHDH.js";
import {
  addDuration,
  formatDate,
  isDuration,
  parseDate,
  subtractDuration
} from "./chunk-UHEPVZ4N.js";
import {
  azureNameOf,
  isManagedHsmUrl,
  parseVaultUrl
} from "./chunk-FCPFDKI6.js";
import {
  canonicalHost,
  isLoopback,
  isLoopbackHost,
  postgresTokenScope,
  programOf,
  sqlTokenScope
} from "./chunk-XKPSJM4S.js";
import {
  byVault,
  compareText,
  countEach,
  foldName,
  kinds,
  objectKey
} from "./chunk-5AOJFYHD.js";
import {
  findLeaf
} from "./chunk-PSCB73CT.js";
import {
  characterSets,
  encoders,
  parseSopsKey
} from "./chunk-YNUN7VSN.js";
import {
  Sealed,
  mostSecretBytes
} from "./chunk-UDCQQFD3.js";
import {
  require_dist
} from "./chunk-254HXLMI.js";
import {
  inputLimits,
  isCrowdedText,
  isMapping,
  memberAt,
  mostTextMarks,
  parseJson,
  textAt,
  withoutLineBreak
} from "./chunk-ED4MN6OR.js";
import {
  refusalsOf
} from "./chunk-IL33W7ME.js";
import {
  CredentialError,
  FileError,
  GitError,
  HintedError,
  MissingValue,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  VaultsError,
  explainUnexpected,
  formatPlace,
  isFault
} from "./chunk-K4NSJGFM.js";
import {
  __toESM
} from "./chunk-XEEZLEFD.js";

// src/manifest/meaning/collisions.ts
function findCollisions(declared, problemAt) {
  const first = /* @__PURE__ */ new Map();
  const problems2 = /* @__PURE__ */ new Map();
  const report = (one, other) => {
    const at2 = formatPlace(one.place);
    if (problems2.has(at2)) return;
    const spelled = one.name === other.name ? "" : `, spelled ${other.name}`;
    const message = `${one.kind} ${one.name} is also declared at ${formatPlace(other.place)}${spelled}`;
    const hint2 = `${spelled && "Key Vault does not tell upper from lower case: "}keep one of them`;
    problems2.set(at2, problemAt(one.place, "name-duplicate", message, hint2));
  };
  for (const one of declared) {
    const key = objectKey(one);
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (formatPlace(one.place) !== formatPlace(other.place)) {
      report(one, other);
      report(other, one);
    }
  }
  return [...problems2.values()];
}
var comparePlaces = (a, b) => compareText(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || compareText(a.message, b.message);

// src/manifest/validators.js
var rt = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (E) {
    throw s = 0, E;
  }
};
var kt = rt((tt) => {
  "use strict";
  Object.defineProperty(tt, "__esModule", { value: true });
  function wt(r) {
    let s = r.length, E = 0, D = 0, S;
    for (; D < s; ) E++, S = r.charCodeAt(D++), S >= 55296 && S <= 56319 && D < s && (S = r.charCodeAt(D), (S & 64512) === 56320 && D++);
    return E;
  }
  tt.default = wt;
  wt.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var vt = rt((ts, Pt) => {
  "use strict";
  Pt.exports = function r(s, E) {
    if (s === E) return true;
    if (s && E && typeof s == "object" && typeof E == "object") {
      if (s.constructor !== E.constructor) return false;
      var D, S, e;
      if (Array.isArray(s)) {
        if (D = s.length, D != E.length) return false;
        for (S = D; S-- !== 0; ) if (!r(s[S], E[S])) return false;
        return true;
      }
      if (s.constructor === RegExp) return s.source === E.source && s.flags === E.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === E.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === E.toString();
      if (e = Object.keys(s), D = e.length, D !== Object.keys(E).length) return false;
      for (S = D; S-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(E, e[S])) return false;
      for (S = D; S-- !== 0; ) {
        var t = e[S];
        if (!r(s[t], E[t])) return false;
      }
      return true;
    }
    return s !== s && E !== E;
  };
});
var St = rt((st) => {
  "use strict";
  Object.defineProperty(st, "__esModule", { value: true });
  var bt = vt();
  bt.code = 'require("ajv/dist/runtime/equal").default';
  st.default = bt;
});
var is = Et;
var J = { type: "object", required: ["apiVersion", "kind", "vault"], additionalProperties: false, properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Vault" }, vault: { type: ["string", "array"], pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", minItems: 1, items: { $ref: "#/definitions/vaultName" }, errorMessage: "must be the name of a vault, or a list of names" }, owner: { $ref: "#/definitions/owner" }, defaults: { $ref: "#/definitions/defaults" }, secrets: { type: ["object", "null"], propertyNames: { pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens" }, additionalProperties: { $ref: "#/definitions/secret" }, errorMessage: "must be a mapping of names to secrets" }, keys: { type: ["object", "null"], propertyNames: { pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a key's name has 1 to 127 letters, digits and hyphens" }, additionalProperties: { $ref: "#/definitions/key" }, errorMessage: "must be a mapping of names to keys" } }, definitions: { vaultName: { type: "string", pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", errorMessage: "a vault's name has 3 to 24 letters, digits and single hyphens, begins with a letter and ends with no hyphen" }, owner: { type: "string", pattern: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$", errorMessage: "an owner has 1 to 100 letters, digits and . _ / -, and begins with a letter or digit" }, secret: { type: "object", additionalProperties: false, properties: { value: { $ref: "#/definitions/value" }, perVault: { const: true }, rotation: { $ref: "#/definitions/secretRotation" }, contentType: { $ref: "#/definitions/contentType" }, enabled: { $ref: "#/definitions/enabled" }, expiresOn: { $ref: "#/definitions/expiresOn" }, expiresIn: { $ref: "#/definitions/expiresIn" }, notBefore: { $ref: "#/definitions/notBefore" }, tags: { $ref: "#/definitions/tags" }, protect: { $ref: "#/definitions/protect" }, adopt: { $ref: "#/definitions/adopt" }, versions: { $ref: "#/definitions/versions" }, state: { $ref: "#/definitions/state" }, purge: { $ref: "#/definitions/purge" } }, if: { required: ["state"], properties: { state: { const: "absent" } } }, then: { $ref: "#/definitions/absent" }, else: { properties: { purge: { not: {}, errorMessage: "purge is valid only with state: absent" } }, if: { required: ["rotation"] }, then: { properties: { value: { const: "external", errorMessage: "beside rotation the value may only be external", errorHint: "take it out: the rotation makes the value" } } }, else: { required: ["value"] } }, dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } } }, key: { type: "object", additionalProperties: false, properties: { keyType: { enum: ["RSA", "EC", "RSA-HSM", "EC-HSM", "oct-HSM"] }, keySize: { type: "integer" }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] }, material: { $ref: "#/definitions/material" }, keyOps: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "import", "export", "deriveKey", "secureWrapKey", "secureUnwrapKey"] }, errorMessage: "must be a list of operations, each once" }, enabled: { $ref: "#/definitions/enabled" }, expiresOn: { $ref: "#/definitions/expiresOn" }, expiresIn: { $ref: "#/definitions/expiresIn" }, notBefore: { $ref: "#/definitions/notBefore" }, tags: { $ref: "#/definitions/tags" }, exportable: { type: "boolean" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, rotate: { type: "integer", minimum: 1, errorMessage: "must be a whole number from 1" }, rotation: { $ref: "#/definitions/keyRotation" }, allowNewVersion: { type: "boolean" }, protect: { $ref: "#/definitions/protect" }, adopt: { $ref: "#/definitions/adopt" }, versions: { $ref: "#/definitions/keyVersions" }, state: { $ref: "#/definitions/state" }, purge: { $ref: "#/definitions/purge" } }, if: { required: ["state"], properties: { state: { const: "absent" } } }, then: { $ref: "#/definitions/absent" }, else: { properties: { purge: { not: {}, errorMessage: "purge is valid only with state: absent" } }, if: { required: ["material"] }, then: { $ref: "#/definitions/imported" }, else: { required: ["keyType"], errorHint: "write keyType to have the service make the key, or material to import one" }, allOf: [{ $ref: "#/definitions/rsa" }, { $ref: "#/definitions/rsaSoftware" }, { $ref: "#/definitions/rsaHardware" }, { $ref: "#/definitions/ec" }, { $ref: "#/definitions/oct" }, { $ref: "#/definitions/exportable" }, { $ref: "#/definitions/ownExpiry" }] }, dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } } }, imported: { properties: { keyType: { enum: ["RSA-HSM", "EC-HSM"], errorMessage: "the material says what is imported: beside it keyType may only be RSA-HSM or EC-HSM", errorHint: "remove keyType, or remove material to have the service make the key" }, keySize: { not: {}, errorMessage: "keySize may not stand beside material, which has its own" }, curve: { not: {}, errorMessage: "curve may not stand beside material, which has its own" }, rotate: { not: {}, errorMessage: "rotate may not stand beside material: the service would replace it by a key of its own", errorHint: "change the material instead" }, rotation: { not: {}, errorMessage: "rotation may not stand beside material: the service would replace it by a key of its own", errorHint: "change the material instead" } } }, rsa: { if: { required: ["keyType"], properties: { keyType: { enum: ["RSA", "RSA-HSM"] } } }, then: { properties: { keySize: { enum: [2048, 3072, 4096] }, curve: { not: {}, errorMessage: "only EC keys have a curve" } } } }, rsaSoftware: { if: { required: ["keyType"], properties: { keyType: { const: "RSA" } } }, then: { properties: { keyOps: { items: { enum: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "export"] } } } } }, rsaHardware: { if: { required: ["keyType"], properties: { keyType: { const: "RSA-HSM" } } }, then: { properties: { keyOps: { items: { enum: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "import", "export", "secureWrapKey", "secureUnwrapKey"] } } } } }, ec: { if: { required: ["keyType"], properties: { keyType: { enum: ["EC", "EC-HSM"] } } }, then: { properties: { keySize: { not: {}, errorMessage: "an EC key has a curve, and no size" }, keyOps: { items: { enum: ["sign", "verify", "export"] } } } } }, oct: { if: { required: ["keyType"], properties: { keyType: { const: "oct-HSM" } } }, then: { properties: { keySize: { enum: [128, 192, 256] }, curve: { not: {}, errorMessage: "only EC keys have a curve" }, keyOps: { items: { enum: ["encrypt", "decrypt", "wrapKey", "unwrapKey", "sign", "verify", "deriveKey", "export"] } } } } }, exportable: { if: { required: ["releasePolicy"], not: { required: ["keyOps"], properties: { keyOps: { type: "array", contains: { enum: ["secureWrapKey", "secureUnwrapKey"] } } } } }, then: { required: ["exportable"], properties: { exportable: { const: true, errorMessage: "a key with a releasePolicy must be exportable" } }, errorHint: "say exportable: true, for only an exportable key can have a releasePolicy" }, else: { if: { required: ["exportable"], properties: { exportable: { const: true } } }, then: { required: ["releasePolicy"], errorHint: "an exportable key must say by which rules it may be released" } } }, ownExpiry: { if: { required: ["rotationPolicy"], properties: { rotationPolicy: { type: "object" } } }, then: { properties: { expiresOn: { not: {}, errorMessage: "the rotation policy owns the expiry", errorHint: "say rotationPolicy.expiresIn" }, expiresIn: { not: {}, errorMessage: "the rotation policy owns the expiry", errorHint: "say rotationPolicy.expiresIn" } } } }, secretRotation: { type: "object", required: ["target"], additionalProperties: false, properties: { every: { $ref: "#/definitions/every" }, beforeExpiry: { $ref: "#/definitions/beforeExpiry" }, strategy: { enum: ["single", "dual"] }, target: { $ref: "#/definitions/targetName" }, template: { type: "string", minLength: 1 } }, oneOf: [{ required: ["every"] }, { required: ["beforeExpiry"] }], errorMessage: "must be a mapping with a target, and with one of every and beforeExpiry" }, keyRotation: { type: "object", additionalProperties: false, properties: { every: { $ref: "#/definitions/every" }, beforeExpiry: { $ref: "#/definitions/beforeExpiry" } }, oneOf: [{ required: ["every"] }, { required: ["beforeExpiry"] }], errorMessage: "must be a mapping with one of every and beforeExpiry" }, every: { $ref: "#/definitions/rotationDuration" }, beforeExpiry: { $ref: "#/definitions/rotationDuration" }, rotationDuration: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be a positive ISO 8601 duration in whole units, such as P30D" }, targetName: { type: "string", pattern: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$", errorMessage: "a target's name has 1 to 63 letters, digits, hyphens and underscores, and begins with a letter or digit" }, releasePolicy: { type: "object", additionalProperties: false, required: ["policy"], properties: { policy: { type: "object" }, immutable: { type: "boolean" } } }, rotationPolicy: { type: ["object", "null"], additionalProperties: false, properties: { expiresIn: { $ref: "#/definitions/policyDuration" }, lifetimeActions: { type: "array", items: { $ref: "#/definitions/lifetimeAction" } } } }, lifetimeAction: { type: "object", additionalProperties: false, required: ["action"], properties: { action: { enum: ["Rotate", "Notify"] }, timeAfterCreate: { $ref: "#/definitions/policyDuration" }, timeBeforeExpiry: { $ref: "#/definitions/policyDuration" } }, if: { required: ["action"], properties: { action: { const: "Notify" } } }, then: { required: ["timeBeforeExpiry"], properties: { timeAfterCreate: { not: {}, errorMessage: "Notify takes only timeBeforeExpiry" } } }, else: { oneOf: [{ required: ["timeAfterCreate"] }, { required: ["timeBeforeExpiry"] }], errorMessage: "Rotate takes one of timeAfterCreate and timeBeforeExpiry" } }, policyDuration: { type: "string", pattern: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$", errorMessage: "must be an ISO 8601 duration in years, months, weeks or days such as P90D" }, state: { const: "absent" }, purge: { const: true }, absent: { propertyNames: { enum: ["state", "purge", "protect"], errorMessage: "only protect and purge may stand beside state: absent" } }, defaults: { type: ["object", "null"], additionalProperties: false, properties: { contentType: { $ref: "#/definitions/contentType" }, enabled: { $ref: "#/definitions/enabled" }, expiresOn: { $ref: "#/definitions/expiresOn" }, expiresIn: { $ref: "#/definitions/expiresIn" }, notBefore: { $ref: "#/definitions/notBefore" }, tags: { $ref: "#/definitions/tags" }, protect: { $ref: "#/definitions/protect" }, adopt: { $ref: "#/definitions/adopt" }, versions: { $ref: "#/definitions/versions" } }, dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } } }, noExpiresOn: { properties: { expiresOn: { not: {}, errorMessage: "expiresOn and expiresIn exclude each other" } } }, contentType: { type: ["string", "null"], minLength: 1, maxLength: 255, errorMessage: "must be a text of 1 to 255 characters, or null for none" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/date" }, expiresIn: { type: ["string", "null"], pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P90D or PT36H, or null for none" }, notBefore: { $ref: "#/definitions/date" }, date: { type: ["string", "null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", errorMessage: "must be a date such as 2027-01-01 or 2027-01-01T00:00:00Z, or null for none" }, tags: { type: ["object", "null"], propertyNames: { minLength: 1, maxLength: 256, not: { enum: ["kvg-owner", "kvg-state"] }, errorMessage: "a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours" }, additionalProperties: { type: ["string", "null"], maxLength: 256, errorMessage: "must be a text of up to 256 characters, or null where the tag must be absent" } }, protect: { type: "boolean" }, adopt: { const: "overwrite" }, versions: { type: "object", additionalProperties: false, minProperties: 1, properties: { max: { $ref: "#/definitions/maxVersions" }, keepEnabled: { type: "integer", minimum: 1, maximum: 5e3, errorMessage: "must be a whole number from 1 to 5000" } }, errorMessage: "must be a mapping with max or keepEnabled, or both" }, keyVersions: { type: "object", additionalProperties: false, minProperties: 1, properties: { max: { $ref: "#/definitions/maxVersions" }, keepEnabled: { not: {}, errorMessage: "keepEnabled is for secrets: what was made with an older version of a key needs that version" } }, errorMessage: "must be a mapping with max" }, maxVersions: { type: "integer", minimum: 1, maximum: 5e3, errorMessage: "must be a whole number from 1 to 5000" }, value: { if: { type: "object" }, then: { $ref: "#/definitions/source" }, else: { const: "external", errorMessage: "a value must name its source", errorHint: "write a source, such as { env: NAME }, { generate: {} } or { literal: text }, or external" } }, source: { type: "object", additionalProperties: false, properties: { env: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be the name of an environment variable" }, file: { type: ["string", "object"], minLength: 1, required: ["path"], additionalProperties: false, properties: { path: { type: "string", minLength: 1, errorMessage: "must be the path of a file" }, trim: { if: { type: "array" }, then: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["newline", "bom"] }, errorMessage: "must be newline, bom, or a list of both" }, else: { enum: ["newline", "bom"], errorMessage: "must be newline, bom, or a list of both" } } }, errorMessage: "must be the path of a file, or a mapping of path and trim" }, literal: { type: "string" }, json: { type: ["object", "array"], items: { $ref: "#/definitions/data" }, additionalProperties: { $ref: "#/definitions/data" }, errorMessage: "must be a mapping or a list" }, base64: { $ref: "#/definitions/source" }, secret: { type: "object", required: ["name"], additionalProperties: false, properties: { vault: { $ref: "#/definitions/vaultName" }, name: { type: "string", pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens" }, version: { type: "string", pattern: "^[0-9a-f]{32}$", errorMessage: "must be a version: 32 hexadecimal digits" } }, errorMessage: "must be a mapping of vault, name and version" }, sops: { type: "object", required: ["file", "key"], additionalProperties: false, properties: { file: { type: "string", minLength: 1, errorMessage: "must be the path of a file" }, key: { type: ["string", "array"], pattern: "^[^.[\\]]+(\\[[0-9]{1,6}\\])*(\\.[^.[\\]]+(\\[[0-9]{1,6}\\])*)*$", minItems: 1, maxItems: 100, items: { type: ["string", "integer"], minimum: 0, errorMessage: "must be a name, or a position from 0" }, errorMessage: "must be names with dots between them such as db.users[0].password, or a list of names and positions" } }, errorMessage: "must be a mapping of file and key" }, sealed: { type: "string", minLength: 1, errorMessage: "must be a sealed value as seal writes it" }, generate: { $ref: "#/definitions/generate" }, template: { type: "string" }, exec: { $ref: "#/definitions/argv" }, with: { type: "object", propertyNames: { pattern: "^[A-Za-z_][0-9A-Za-z_]{0,63}$", errorMessage: "a part's name has up to 64 letters, digits and _, and begins with no digit" }, additionalProperties: { $ref: "#/definitions/source" } }, revision: { type: ["string", "integer"], minLength: 1, maxLength: 256, errorMessage: "must be a text or a whole number" }, allowEmpty: { const: true }, verbatim: { const: true }, create: { const: "once", errorMessage: "must be once" }, public: { const: true } }, oneOf: [{ required: ["env"] }, { required: ["file"] }, { required: ["literal"] }, { required: ["json"] }, { required: ["base64"] }, { required: ["secret"] }, { required: ["sops"] }, { required: ["sealed"] }, { required: ["generate"] }, { required: ["template"] }, { required: ["exec"] }], dependencies: { literal: { $ref: "#/definitions/noOptions" }, json: { $ref: "#/definitions/noOptions" }, base64: { $ref: "#/definitions/noOptions" }, secret: { $ref: "#/definitions/noOptions" }, sops: { $ref: "#/definitions/noOptions" }, sealed: { $ref: "#/definitions/noOptions" }, generate: { $ref: "#/definitions/noOptions" }, template: { $ref: "#/definitions/noOptions" }, verbatim: { if: { required: ["env"] }, else: { properties: { verbatim: { not: {}, errorMessage: "verbatim may stand only beside env" } } } }, public: { if: { required: ["literal"] }, else: { properties: { public: { not: {}, errorMessage: "public may stand only beside literal" } } } }, with: { if: { required: ["template"] }, else: { properties: { with: { not: {}, errorMessage: "with may stand only beside template" } } } } }, errorMessage: "a value must name its source", errorHint: "write exactly one source, such as env, file or generate" }, material: { if: { type: "object", required: ["pfx"] }, then: { $ref: "#/definitions/pfx" }, else: { $ref: "#/definitions/source" } }, pfx: { type: "object", required: ["pfx"], additionalProperties: false, properties: { pfx: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } } }, argv: { type: "array", minItems: 1, items: [{ type: "string", minLength: 1 }], additionalItems: { type: "string" }, errorMessage: "must be a list: the program and its arguments" }, generate: { type: "object", additionalProperties: false, properties: { length: { type: "integer", minimum: 1, maximum: 1024, errorMessage: "must be a whole number from 1 to 1024" }, characters: { type: ["array", "string"], minItems: 1, uniqueItems: true, items: { enum: ["lower", "upper", "digits", "symbols"] }, pattern: "^[!-~]{2,}$", errorMessage: "must be a list of classes, each once, or a text of at least two visible ASCII characters" }, rsaPem: { enum: [2048, 3072, 4096] }, ecPem: { enum: ["P-256", "P-384", "P-521", "P-256K"] }, uuid: { const: true }, bytes: { type: "integer", minimum: 8, maximum: 1024, errorMessage: "must be a whole number from 8 to 1024" }, epoch: { type: ["string", "integer"], minLength: 1, maxLength: 256, errorMessage: "must be a text or a whole number" } }, dependencies: { rsaPem: { $ref: "#/definitions/onlyEpoch" }, ecPem: { $ref: "#/definitions/onlyEpoch" }, uuid: { $ref: "#/definitions/onlyEpoch" }, bytes: { $ref: "#/definitions/onlyEpoch" } }, errorMessage: "must be a mapping, such as { length: 40 }" }, onlyEpoch: { if: { required: ["epoch"] }, then: { maxProperties: 2, errorMessage: "beside one of rsaPem, ecPem, uuid and bytes may stand only epoch" }, else: { maxProperties: 1, errorMessage: "beside one of rsaPem, ecPem, uuid and bytes may stand only epoch" } }, noOptions: { properties: { revision: { not: {}, errorMessage: "revision may stand only beside env, file or exec" }, allowEmpty: { not: {}, errorMessage: "allowEmpty may stand only beside env, file or exec" } } }, data: { if: { type: "object", propertyNames: { enum: ["env", "file", "literal", "json", "base64", "secret", "sealed", "sops", "generate", "template", "exec", "with", "revision", "allowEmpty", "verbatim", "create", "public"] }, oneOf: [{ required: ["env"] }, { required: ["file"] }, { required: ["literal"] }, { required: ["json"] }, { required: ["base64"] }, { required: ["secret"] }, { required: ["sops"] }, { required: ["sealed"] }, { required: ["generate"] }, { required: ["template"] }, { required: ["exec"] }] }, then: { $ref: "#/definitions/source" }, else: { items: { $ref: "#/definitions/data" }, additionalProperties: { $ref: "#/definitions/data" } } } } };
var pe = { type: "string", pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", errorMessage: "a vault's name has 3 to 24 letters, digits and single hyphens, begins with a letter and ends with no hyphen" };
var Ze = { type: "string", pattern: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$", errorMessage: "an owner has 1 to 100 letters, digits and . _ / -, and begins with a letter or digit" };
var tr = new RegExp("^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", "u");
var ct = new RegExp("^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$", "u");
var wr = new RegExp("^[0-9A-Za-z-]{1,127}$", "u");
var xe = { type: ["object", "null"], additionalProperties: false, properties: { contentType: { $ref: "#/definitions/contentType" }, enabled: { $ref: "#/definitions/enabled" }, expiresOn: { $ref: "#/definitions/expiresOn" }, expiresIn: { $ref: "#/definitions/expiresIn" }, notBefore: { $ref: "#/definitions/notBefore" }, tags: { $ref: "#/definitions/tags" }, protect: { $ref: "#/definitions/protect" }, adopt: { $ref: "#/definitions/adopt" }, versions: { $ref: "#/definitions/versions" } }, dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } } };
var Re = { properties: { expiresOn: { not: {}, errorMessage: "expiresOn and expiresIn exclude each other" } } };
var ce = { type: ["string", "null"], minLength: 1, maxLength: 255, errorMessage: "must be a text of 1 to 255 characters, or null for none" };
var We = { type: "boolean" };
var U = { type: ["string", "null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", errorMessage: "must be a date such as 2027-01-01 or 2027-01-01T00:00:00Z, or null for none" };
var me = { type: ["string", "null"], pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P90D or PT36H, or null for none" };
var N = { type: ["object", "null"], propertyNames: { minLength: 1, maxLength: 256, not: { enum: ["kvg-owner", "kvg-state"] }, errorMessage: "a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours" }, additionalProperties: { type: ["string", "null"], maxLength: 256, errorMessage: "must be a text of up to 256 characters, or null where the tag must be absent" } };
var Be = { type: "boolean" };
var Rr = { const: "overwrite" };
var Ke = Object.prototype.hasOwnProperty;
var z = kt().default;
var Ue = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", "u");
var de = new RegExp("^P[0-9YMWDTHS]+$", "u");
var Ve = { type: "object", additionalProperties: false, minProperties: 1, properties: { max: { $ref: "#/definitions/maxVersions" }, keepEnabled: { type: "integer", minimum: 1, maximum: 5e3, errorMessage: "must be a whole number from 1 to 5000" } }, errorMessage: "must be a mapping with max or keepEnabled, or both" };
var Ce = { type: "integer", minimum: 1, maximum: 5e3, errorMessage: "must be a whole number from 1 to 5000" };
function qe(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let h = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: Ve, data: r };
      e === null ? e = [h] : e.push(h), t++;
    }
    for (let h in r) if (!(h === "max" || h === "keepEnabled")) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: false, parentSchema: Ve, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.max !== void 0) {
      let h = r.max;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let l = { instancePath: s + "/max", schemaPath: "#/definitions/maxVersions/type", keyword: "type", params: { type: "integer" }, schema: Ce.type, parentSchema: Ce, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 5e3 || isNaN(h)) {
          let l = { instancePath: s + "/max", schemaPath: "#/definitions/maxVersions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, schema: 5e3, parentSchema: Ce, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (h < 1 || isNaN(h)) {
          let l = { instancePath: s + "/max", schemaPath: "#/definitions/maxVersions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Ce, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
    }
    if (r.keepEnabled !== void 0) {
      let h = r.keepEnabled;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let l = { instancePath: s + "/keepEnabled", schemaPath: "#/properties/keepEnabled/type", keyword: "type", params: { type: "integer" }, schema: Ve.properties.keepEnabled.type, parentSchema: Ve.properties.keepEnabled, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 5e3 || isNaN(h)) {
          let l = { instancePath: s + "/keepEnabled", schemaPath: "#/properties/keepEnabled/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, schema: 5e3, parentSchema: Ve.properties.keepEnabled, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (h < 1 || isNaN(h)) {
          let l = { instancePath: s + "/keepEnabled", schemaPath: "#/properties/keepEnabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Ve.properties.keepEnabled, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
    }
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Ve.type, parentSchema: Ve, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  return qe.errors = e, t === 0;
}
function Sr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: xe.type }, schema: xe.type, parentSchema: xe, data: r };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let i in r) if (!Ke.call(xe.properties, i)) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: xe, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.expiresIn !== void 0 && r && typeof r == "object" && !Array.isArray(r) && r.expiresOn !== void 0) {
      let i = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/noExpiresOn/properties/expiresOn/not", keyword: "not", params: {}, schema: Re.properties.expiresOn.not, parentSchema: Re.properties.expiresOn, data: r.expiresOn };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contentType !== void 0) {
      let i = r.contentType;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/type", keyword: "type", params: { type: ce.type }, schema: ce.type, parentSchema: ce, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string") {
        if (z(i) > 255) {
          let a = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: ce, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (z(i) < 1) {
          let a = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ce, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
    if (r.enabled !== void 0) {
      let i = r.enabled;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/enabled", schemaPath: "#/definitions/enabled/type", keyword: "type", params: { type: "boolean" }, schema: We.type, parentSchema: We, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.expiresOn !== void 0) {
      let i = r.expiresOn;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string" && !Ue.test(i)) {
        let a = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.expiresIn !== void 0) {
      let i = r.expiresIn;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/type", keyword: "type", params: { type: me.type }, schema: me.type, parentSchema: me, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string" && !de.test(i)) {
        let a = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: me, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.notBefore !== void 0) {
      let i = r.notBefore;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string" && !Ue.test(i)) {
        let a = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.tags !== void 0) {
      let i = r.tags;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let a = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: N.type }, schema: N.type, parentSchema: N, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i) {
          let n = t, o = t, m = t;
          if (!(a === "kvg-owner" || a === "kvg-state")) {
            let p = {};
            e === null ? e = [p] : e.push(p), t++;
          }
          var h = m === t;
          if (h) {
            let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/not", keyword: "not", params: {}, schema: N.propertyNames.not, parentSchema: N.propertyNames, data: a, propertyName: a };
            e === null ? e = [p] : e.push(p), t++;
          } else t = o, e !== null && (o ? e.length = o : e = null);
          if (typeof a == "string") {
            if (z(a) > 256) {
              let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.propertyNames, data: a, propertyName: a };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (z(a) < 1) {
              let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: N.propertyNames, data: a, propertyName: a };
              e === null ? e = [p] : e.push(p), t++;
            }
          }
          var l = n === t;
          if (!l) {
            let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames", keyword: "propertyNames", params: { propertyName: a }, schema: N.propertyNames, parentSchema: N, data: i };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        for (let a in i) {
          let n = i[a];
          if (typeof n != "string" && n !== null) {
            let o = { instancePath: s + "/tags/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/type", keyword: "type", params: { type: N.additionalProperties.type }, schema: N.additionalProperties.type, parentSchema: N.additionalProperties, data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (typeof n == "string" && z(n) > 256) {
            let o = { instancePath: s + "/tags/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.additionalProperties, data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      }
    }
    if (r.protect !== void 0) {
      let i = r.protect;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/protect", schemaPath: "#/definitions/protect/type", keyword: "type", params: { type: "boolean" }, schema: Be.type, parentSchema: Be, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.adopt !== void 0) {
      let i = r.adopt;
      if (i !== "overwrite") {
        let a = { instancePath: s + "/adopt", schemaPath: "#/definitions/adopt/const", keyword: "const", params: { allowedValue: "overwrite" }, schema: "overwrite", parentSchema: Rr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    r.versions !== void 0 && (qe(r.versions, { instancePath: s + "/versions", parentData: r, parentDataProperty: "versions", rootData: S }) || (e = e === null ? qe.errors : e.concat(qe.errors), t = e.length));
  }
  return Sr.errors = e, t === 0;
}
var fe = { type: "object", additionalProperties: false, properties: { value: { $ref: "#/definitions/value" }, perVault: { const: true }, rotation: { $ref: "#/definitions/secretRotation" }, contentType: { $ref: "#/definitions/contentType" }, enabled: { $ref: "#/definitions/enabled" }, expiresOn: { $ref: "#/definitions/expiresOn" }, expiresIn: { $ref: "#/definitions/expiresIn" }, notBefore: { $ref: "#/definitions/notBefore" }, tags: { $ref: "#/definitions/tags" }, protect: { $ref: "#/definitions/protect" }, adopt: { $ref: "#/definitions/adopt" }, versions: { $ref: "#/definitions/versions" }, state: { $ref: "#/definitions/state" }, purge: { $ref: "#/definitions/purge" } }, if: { required: ["state"], properties: { state: { const: "absent" } } }, then: { $ref: "#/definitions/absent" }, else: { properties: { purge: { not: {}, errorMessage: "purge is valid only with state: absent" } }, if: { required: ["rotation"] }, then: { properties: { value: { const: "external", errorMessage: "beside rotation the value may only be external", errorHint: "take it out: the rotation makes the value" } } }, else: { required: ["value"] } }, dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } } };
var $e = { propertyNames: { enum: ["state", "purge", "protect"], errorMessage: "only protect and purge may stand beside state: absent" } };
var _t = { const: "absent" };
var Ot = { const: true };
var it = { if: { type: "object" }, then: { $ref: "#/definitions/source" }, else: { const: "external", errorMessage: "a value must name its source", errorHint: "write a source, such as { env: NAME }, { generate: {} } or { literal: text }, or external" } };
var v = { type: "object", additionalProperties: false, properties: { env: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be the name of an environment variable" }, file: { type: ["string", "object"], minLength: 1, required: ["path"], additionalProperties: false, properties: { path: { type: "string", minLength: 1, errorMessage: "must be the path of a file" }, trim: { if: { type: "array" }, then: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["newline", "bom"] }, errorMessage: "must be newline, bom, or a list of both" }, else: { enum: ["newline", "bom"], errorMessage: "must be newline, bom, or a list of both" } } }, errorMessage: "must be the path of a file, or a mapping of path and trim" }, literal: { type: "string" }, json: { type: ["object", "array"], items: { $ref: "#/definitions/data" }, additionalProperties: { $ref: "#/definitions/data" }, errorMessage: "must be a mapping or a list" }, base64: { $ref: "#/definitions/source" }, secret: { type: "object", required: ["name"], additionalProperties: false, properties: { vault: { $ref: "#/definitions/vaultName" }, name: { type: "string", pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens" }, version: { type: "string", pattern: "^[0-9a-f]{32}$", errorMessage: "must be a version: 32 hexadecimal digits" } }, errorMessage: "must be a mapping of vault, name and version" }, sops: { type: "object", required: ["file", "key"], additionalProperties: false, properties: { file: { type: "string", minLength: 1, errorMessage: "must be the path of a file" }, key: { type: ["string", "array"], pattern: "^[^.[\\]]+(\\[[0-9]{1,6}\\])*(\\.[^.[\\]]+(\\[[0-9]{1,6}\\])*)*$", minItems: 1, maxItems: 100, items: { type: ["string", "integer"], minimum: 0, errorMessage: "must be a name, or a position from 0" }, errorMessage: "must be names with dots between them such as db.users[0].password, or a list of names and positions" } }, errorMessage: "must be a mapping of file and key" }, sealed: { type: "string", minLength: 1, errorMessage: "must be a sealed value as seal writes it" }, generate: { $ref: "#/definitions/generate" }, template: { type: "string" }, exec: { $ref: "#/definitions/argv" }, with: { type: "object", propertyNames: { pattern: "^[A-Za-z_][0-9A-Za-z_]{0,63}$", errorMessage: "a part's name has up to 64 letters, digits and _, and begins with no digit" }, additionalProperties: { $ref: "#/definitions/source" } }, revision: { type: ["string", "integer"], minLength: 1, maxLength: 256, errorMessage: "must be a text or a whole number" }, allowEmpty: { const: true }, verbatim: { const: true }, create: { const: "once", errorMessage: "must be once" }, public: { const: true } }, oneOf: [{ required: ["env"] }, { required: ["file"] }, { required: ["literal"] }, { required: ["json"] }, { required: ["base64"] }, { required: ["secret"] }, { required: ["sops"] }, { required: ["sealed"] }, { required: ["generate"] }, { required: ["template"] }, { required: ["exec"] }], dependencies: { literal: { $ref: "#/definitions/noOptions" }, json: { $ref: "#/definitions/noOptions" }, base64: { $ref: "#/definitions/noOptions" }, secret: { $ref: "#/definitions/noOptions" }, sops: { $ref: "#/definitions/noOptions" }, sealed: { $ref: "#/definitions/noOptions" }, generate: { $ref: "#/definitions/noOptions" }, template: { $ref: "#/definitions/noOptions" }, verbatim: { if: { required: ["env"] }, else: { properties: { verbatim: { not: {}, errorMessage: "verbatim may stand only beside env" } } } }, public: { if: { required: ["literal"] }, else: { properties: { public: { not: {}, errorMessage: "public may stand only beside literal" } } } }, with: { if: { required: ["template"] }, else: { properties: { with: { not: {}, errorMessage: "with may stand only beside template" } } } } }, errorMessage: "a value must name its source", errorHint: "write exactly one source, such as env, file or generate" };
var W = { properties: { revision: { not: {}, errorMessage: "revision may stand only beside env, file or exec" }, allowEmpty: { not: {}, errorMessage: "allowEmpty may stand only beside env, file or exec" } } };
var Y = { type: "array", minItems: 1, items: [{ type: "string", minLength: 1 }], additionalItems: { type: "string" }, errorMessage: "must be a list: the program and its arguments" };
var Le = St().default;
var hr = new RegExp("^[A-Za-z_][0-9A-Za-z_]*$", "u");
var Lt = new RegExp("^[0-9a-f]{32}$", "u");
var Kt = new RegExp("^[^.[\\]]+(\\[[0-9]{1,6}\\])*(\\.[^.[\\]]+(\\[[0-9]{1,6}\\])*)*$", "u");
var Vt = new RegExp("^[A-Za-z_][0-9A-Za-z_]{0,63}$", "u");
var At = { if: { type: "object", propertyNames: { enum: ["env", "file", "literal", "json", "base64", "secret", "sealed", "sops", "generate", "template", "exec", "with", "revision", "allowEmpty", "verbatim", "create", "public"] }, oneOf: [{ required: ["env"] }, { required: ["file"] }, { required: ["literal"] }, { required: ["json"] }, { required: ["base64"] }, { required: ["secret"] }, { required: ["sops"] }, { required: ["sealed"] }, { required: ["generate"] }, { required: ["template"] }, { required: ["exec"] }] }, then: { $ref: "#/definitions/source" }, else: { items: { $ref: "#/definitions/data" }, additionalProperties: { $ref: "#/definitions/data" } } };
var ze = { validate: ue };
var ir = { validate: Fe };
function Fe(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = true, i = t, a = t, n = false, o = null, m = t;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.env === void 0 && (c = "env")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var f = m === t;
  f && (n = true, o = 0);
  let p = t;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.file === void 0 && (c = "file")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var f = p === t;
  if (f && n) n = false, o = [o, 1];
  else {
    f && (n = true, o = 1);
    let c = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let g;
      if (r.literal === void 0 && (g = "literal")) {
        let b = {};
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    var f = c === t;
    if (f && n) n = false, o = [o, 2];
    else {
      f && (n = true, o = 2);
      let g = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let _;
        if (r.json === void 0 && (_ = "json")) {
          let C = {};
          e === null ? e = [C] : e.push(C), t++;
        }
      }
      var f = g === t;
      if (f && n) n = false, o = [o, 3];
      else {
        f && (n = true, o = 3);
        let _ = t;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          let re;
          if (r.base64 === void 0 && (re = "base64")) {
            let w = {};
            e === null ? e = [w] : e.push(w), t++;
          }
        }
        var f = _ === t;
        if (f && n) n = false, o = [o, 4];
        else {
          f && (n = true, o = 4);
          let re = t;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            let P;
            if (r.secret === void 0 && (P = "secret")) {
              let V = {};
              e === null ? e = [V] : e.push(V), t++;
            }
          }
          var f = re === t;
          if (f && n) n = false, o = [o, 5];
          else {
            f && (n = true, o = 5);
            let P = t;
            if (r && typeof r == "object" && !Array.isArray(r)) {
              let R;
              if (r.sops === void 0 && (R = "sops")) {
                let H = {};
                e === null ? e = [H] : e.push(H), t++;
              }
            }
            var f = P === t;
            if (f && n) n = false, o = [o, 6];
            else {
              f && (n = true, o = 6);
              let R = t;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                let K;
                if (r.sealed === void 0 && (K = "sealed")) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), t++;
                }
              }
              var f = R === t;
              if (f && n) n = false, o = [o, 7];
              else {
                f && (n = true, o = 7);
                let K = t;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  let ge;
                  if (r.generate === void 0 && (ge = "generate")) {
                    let ur = {};
                    e === null ? e = [ur] : e.push(ur), t++;
                  }
                }
                var f = K === t;
                if (f && n) n = false, o = [o, 8];
                else {
                  f && (n = true, o = 8);
                  let ge = t;
                  if (r && typeof r == "object" && !Array.isArray(r)) {
                    let Se;
                    if (r.template === void 0 && (Se = "template")) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), t++;
                    }
                  }
                  var f = ge === t;
                  if (f && n) n = false, o = [o, 9];
                  else {
                    f && (n = true, o = 9);
                    let Se = t;
                    if (r && typeof r == "object" && !Array.isArray(r)) {
                      let Ye;
                      if (r.exec === void 0 && (Ye = "exec")) {
                        let kr = {};
                        e === null ? e = [kr] : e.push(kr), t++;
                      }
                    }
                    var f = Se === t;
                    f && n ? (n = false, o = [o, 10]) : f && (n = true, o = 10);
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (n) t = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = {};
    e === null ? e = [c] : e.push(c), t++;
  }
  if (t === i) if (r && typeof r == "object" && !Array.isArray(r)) for (let c in r) {
    let y = t;
    if (!(c === "env" || c === "file" || c === "literal" || c === "json" || c === "base64" || c === "secret" || c === "sealed" || c === "sops" || c === "generate" || c === "template" || c === "exec" || c === "with" || c === "revision" || c === "allowEmpty" || c === "verbatim" || c === "create" || c === "public")) {
      let g = {};
      e === null ? e = [g] : e.push(g), t++;
    }
    var u = y === t;
    if (!u) {
      let g = {};
      e === null ? e = [g] : e.push(g), t++;
      break;
    }
  }
  else {
    let c = {};
    e === null ? e = [c] : e.push(c), t++;
  }
  var d = i === t;
  t = h, e !== null && (h ? e.length = h : e = null);
  let k;
  if (d) {
    let c = t;
    ze.validate(r, { instancePath: s, parentData: E, parentDataProperty: D, rootData: S }) || (e = e === null ? ze.validate.errors : e.concat(ze.validate.errors), t = e.length);
    var d = c === t;
    l = d, k = "then";
  } else {
    let c = t;
    if (Array.isArray(r)) {
      let g = r.length;
      for (let b = 0; b < g; b++) ir.validate(r[b], { instancePath: s + "/" + b, parentData: r, parentDataProperty: b, rootData: S }) || (e = e === null ? ir.validate.errors : e.concat(ir.validate.errors), t = e.length);
    }
    if (r && typeof r == "object" && !Array.isArray(r)) for (let g in r) ir.validate(r[g], { instancePath: s + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: g, rootData: S }) || (e = e === null ? ir.validate.errors : e.concat(ir.validate.errors), t = e.length);
    var d = c === t;
    l = d, k = "else";
  }
  if (!l) {
    let c = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: k }, schema: At.if, parentSchema: At, data: r };
    e === null ? e = [c] : e.push(c), t++;
  }
  return Fe.errors = e, t === 0;
}
var j = { type: "object", additionalProperties: false, properties: { length: { type: "integer", minimum: 1, maximum: 1024, errorMessage: "must be a whole number from 1 to 1024" }, characters: { type: ["array", "string"], minItems: 1, uniqueItems: true, items: { enum: ["lower", "upper", "digits", "symbols"] }, pattern: "^[!-~]{2,}$", errorMessage: "must be a list of classes, each once, or a text of at least two visible ASCII characters" }, rsaPem: { enum: [2048, 3072, 4096] }, ecPem: { enum: ["P-256", "P-384", "P-521", "P-256K"] }, uuid: { const: true }, bytes: { type: "integer", minimum: 8, maximum: 1024, errorMessage: "must be a whole number from 8 to 1024" }, epoch: { type: ["string", "integer"], minLength: 1, maxLength: 256, errorMessage: "must be a text or a whole number" } }, dependencies: { rsaPem: { $ref: "#/definitions/onlyEpoch" }, ecPem: { $ref: "#/definitions/onlyEpoch" }, uuid: { $ref: "#/definitions/onlyEpoch" }, bytes: { $ref: "#/definitions/onlyEpoch" } }, errorMessage: "must be a mapping, such as { length: 40 }" };
var B = { if: { required: ["epoch"] }, then: { maxProperties: 2, errorMessage: "beside one of rsaPem, ecPem, uuid and bytes may stand only epoch" }, else: { maxProperties: 1, errorMessage: "beside one of rsaPem, ecPem, uuid and bytes may stand only epoch" } };
var ft = new RegExp("^[!-~]{2,}$", "u");
function Ar(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "length" || n === "characters" || n === "rsaPem" || n === "ecPem" || n === "uuid" || n === "bytes" || n === "epoch")) {
      let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: false, parentSchema: j, data: r };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.rsaPem !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var h = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (h) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var h = f === t;
        o = h, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var h = f === t;
        o = h, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.ecPem !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var l = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (l) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var l = f === t;
        o = l, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var l = f === t;
        o = l, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.uuid !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var i = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (i) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var i = f === t;
        o = i, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var i = f === t;
        o = i, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.bytes !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var a = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (a) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var a = f === t;
        o = a, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var a = f === t;
        o = a, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.length !== void 0) {
      let n = r.length;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let o = { instancePath: s + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" }, schema: j.properties.length.type, parentSchema: j.properties.length, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1024 || isNaN(n)) {
          let o = { instancePath: s + "/length", schemaPath: "#/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, schema: 1024, parentSchema: j.properties.length, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (n < 1 || isNaN(n)) {
          let o = { instancePath: s + "/length", schemaPath: "#/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: j.properties.length, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    }
    if (r.characters !== void 0) {
      let n = r.characters;
      if (!Array.isArray(n) && typeof n != "string") {
        let o = { instancePath: s + "/characters", schemaPath: "#/properties/characters/type", keyword: "type", params: { type: j.properties.characters.type }, schema: j.properties.characters.type, parentSchema: j.properties.characters, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "string" && !ft.test(n)) {
        let o = { instancePath: s + "/characters", schemaPath: "#/properties/characters/pattern", keyword: "pattern", params: { pattern: "^[!-~]{2,}$" }, schema: "^[!-~]{2,}$", parentSchema: j.properties.characters, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let f = { instancePath: s + "/characters", schemaPath: "#/properties/characters/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: j.properties.characters, data: n };
          e === null ? e = [f] : e.push(f), t++;
        }
        let o = n.length;
        for (let f = 0; f < o; f++) {
          let u = n[f];
          if (!(u === "lower" || u === "upper" || u === "digits" || u === "symbols")) {
            let d = { instancePath: s + "/characters/" + f, schemaPath: "#/properties/characters/items/enum", keyword: "enum", params: { allowedValues: j.properties.characters.items.enum }, schema: j.properties.characters.items.enum, parentSchema: j.properties.characters.items, data: u };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        let m = n.length, p;
        if (m > 1) {
          e: for (; m--; ) for (p = m; p--; ) if (Le(n[m], n[p])) {
            let f = { instancePath: s + "/characters", schemaPath: "#/properties/characters/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, schema: true, parentSchema: j.properties.characters, data: n };
            e === null ? e = [f] : e.push(f), t++;
            break e;
          }
        }
      }
    }
    if (r.rsaPem !== void 0) {
      let n = r.rsaPem;
      if (!(n === 2048 || n === 3072 || n === 4096)) {
        let o = { instancePath: s + "/rsaPem", schemaPath: "#/properties/rsaPem/enum", keyword: "enum", params: { allowedValues: j.properties.rsaPem.enum }, schema: j.properties.rsaPem.enum, parentSchema: j.properties.rsaPem, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.ecPem !== void 0) {
      let n = r.ecPem;
      if (!(n === "P-256" || n === "P-384" || n === "P-521" || n === "P-256K")) {
        let o = { instancePath: s + "/ecPem", schemaPath: "#/properties/ecPem/enum", keyword: "enum", params: { allowedValues: j.properties.ecPem.enum }, schema: j.properties.ecPem.enum, parentSchema: j.properties.ecPem, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.uuid !== void 0) {
      let n = r.uuid;
      if (n !== true) {
        let o = { instancePath: s + "/uuid", schemaPath: "#/properties/uuid/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: j.properties.uuid, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.bytes !== void 0) {
      let n = r.bytes;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let o = { instancePath: s + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, schema: j.properties.bytes.type, parentSchema: j.properties.bytes, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1024 || isNaN(n)) {
          let o = { instancePath: s + "/bytes", schemaPath: "#/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, schema: 1024, parentSchema: j.properties.bytes, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (n < 8 || isNaN(n)) {
          let o = { instancePath: s + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, schema: 8, parentSchema: j.properties.bytes, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    }
    if (r.epoch !== void 0) {
      let n = r.epoch;
      if (typeof n != "string" && !(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let o = { instancePath: s + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: j.properties.epoch.type }, schema: j.properties.epoch.type, parentSchema: j.properties.epoch, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "string") {
        if (z(n) > 256) {
          let o = { instancePath: s + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: j.properties.epoch, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (z(n) < 1) {
          let o = { instancePath: s + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.epoch, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: j.type, parentSchema: j, data: r };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Ar.errors = e, t === 0;
}
function ue(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = false, i = null, a = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.env === void 0) {
    let c = { instancePath: s, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "env" }, schema: v.oneOf[0].required, parentSchema: v.oneOf[0], data: r };
    e === null ? e = [c] : e.push(c), t++;
  }
  var o = a === t;
  o && (l = true, i = 0);
  let n = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.file === void 0) {
    let c = { instancePath: s, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "file" }, schema: v.oneOf[1].required, parentSchema: v.oneOf[1], data: r };
    e === null ? e = [c] : e.push(c), t++;
  }
  var o = n === t;
  if (o && l) l = false, i = [i, 1];
  else {
    o && (l = true, i = 1);
    let c = t;
    if (r && typeof r == "object" && !Array.isArray(r) && r.literal === void 0) {
      let g = { instancePath: s, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "literal" }, schema: v.oneOf[2].required, parentSchema: v.oneOf[2], data: r };
      e === null ? e = [g] : e.push(g), t++;
    }
    var o = c === t;
    if (o && l) l = false, i = [i, 2];
    else {
      o && (l = true, i = 2);
      let g = t;
      if (r && typeof r == "object" && !Array.isArray(r) && r.json === void 0) {
        let _ = { instancePath: s, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "json" }, schema: v.oneOf[3].required, parentSchema: v.oneOf[3], data: r };
        e === null ? e = [_] : e.push(_), t++;
      }
      var o = g === t;
      if (o && l) l = false, i = [i, 3];
      else {
        o && (l = true, i = 3);
        let _ = t;
        if (r && typeof r == "object" && !Array.isArray(r) && r.base64 === void 0) {
          let re = { instancePath: s, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "base64" }, schema: v.oneOf[4].required, parentSchema: v.oneOf[4], data: r };
          e === null ? e = [re] : e.push(re), t++;
        }
        var o = _ === t;
        if (o && l) l = false, i = [i, 4];
        else {
          o && (l = true, i = 4);
          let re = t;
          if (r && typeof r == "object" && !Array.isArray(r) && r.secret === void 0) {
            let P = { instancePath: s, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "secret" }, schema: v.oneOf[5].required, parentSchema: v.oneOf[5], data: r };
            e === null ? e = [P] : e.push(P), t++;
          }
          var o = re === t;
          if (o && l) l = false, i = [i, 5];
          else {
            o && (l = true, i = 5);
            let P = t;
            if (r && typeof r == "object" && !Array.isArray(r) && r.sops === void 0) {
              let R = { instancePath: s, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "sops" }, schema: v.oneOf[6].required, parentSchema: v.oneOf[6], data: r };
              e === null ? e = [R] : e.push(R), t++;
            }
            var o = P === t;
            if (o && l) l = false, i = [i, 6];
            else {
              o && (l = true, i = 6);
              let R = t;
              if (r && typeof r == "object" && !Array.isArray(r) && r.sealed === void 0) {
                let K = { instancePath: s, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "sealed" }, schema: v.oneOf[7].required, parentSchema: v.oneOf[7], data: r };
                e === null ? e = [K] : e.push(K), t++;
              }
              var o = R === t;
              if (o && l) l = false, i = [i, 7];
              else {
                o && (l = true, i = 7);
                let K = t;
                if (r && typeof r == "object" && !Array.isArray(r) && r.generate === void 0) {
                  let ge = { instancePath: s, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "generate" }, schema: v.oneOf[8].required, parentSchema: v.oneOf[8], data: r };
                  e === null ? e = [ge] : e.push(ge), t++;
                }
                var o = K === t;
                if (o && l) l = false, i = [i, 8];
                else {
                  o && (l = true, i = 8);
                  let ge = t;
                  if (r && typeof r == "object" && !Array.isArray(r) && r.template === void 0) {
                    let Se = { instancePath: s, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "template" }, schema: v.oneOf[9].required, parentSchema: v.oneOf[9], data: r };
                    e === null ? e = [Se] : e.push(Se), t++;
                  }
                  var o = ge === t;
                  if (o && l) l = false, i = [i, 9];
                  else {
                    o && (l = true, i = 9);
                    let Se = t;
                    if (r && typeof r == "object" && !Array.isArray(r) && r.exec === void 0) {
                      let Ye = { instancePath: s, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "exec" }, schema: v.oneOf[10].required, parentSchema: v.oneOf[10], data: r };
                      e === null ? e = [Ye] : e.push(Ye), t++;
                    }
                    var o = Se === t;
                    o && l ? (l = false, i = [i, 10]) : o && (l = true, i = 10);
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (l) t = h, e !== null && (h ? e.length = h : e = null);
  else {
    let c = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: i }, schema: v.oneOf, parentSchema: v, data: r };
    e === null ? e = [c] : e.push(c), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let c in r) if (!Ke.call(v.properties, c)) {
      let y = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: false, parentSchema: v, data: r };
      e === null ? e = [y] : e.push(y), t++;
    }
    if (r.literal !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.json !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.base64 !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.secret !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.sops !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.sealed !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.generate !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.template !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.revision !== void 0) {
        let c = { instancePath: s + "/revision", schemaPath: "#/definitions/noOptions/properties/revision/not", keyword: "not", params: {}, schema: W.properties.revision.not, parentSchema: W.properties.revision, data: r.revision };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (r.allowEmpty !== void 0) {
        let c = { instancePath: s + "/allowEmpty", schemaPath: "#/definitions/noOptions/properties/allowEmpty/not", keyword: "not", params: {}, schema: W.properties.allowEmpty.not, parentSchema: W.properties.allowEmpty, data: r.allowEmpty };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.verbatim !== void 0) {
      let c = t, y = true, g = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let b;
        if (r.env === void 0 && (b = "env")) {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        }
      }
      var m = g === t;
      if (t = c, e !== null && (c ? e.length = c : e = null), !m) {
        let b = t;
        if (r && typeof r == "object" && !Array.isArray(r) && r.verbatim !== void 0) {
          let C = { instancePath: s + "/verbatim", schemaPath: "#/dependencies/verbatim/else/properties/verbatim/not", keyword: "not", params: {}, schema: v.dependencies.verbatim.else.properties.verbatim.not, parentSchema: v.dependencies.verbatim.else.properties.verbatim, data: r.verbatim };
          e === null ? e = [C] : e.push(C), t++;
        }
        var m = b === t;
        y = m;
      }
      if (!y) {
        let b = { instancePath: s, schemaPath: "#/dependencies/verbatim/if", keyword: "if", params: { failingKeyword: "else" }, schema: v.dependencies.verbatim.if, parentSchema: v.dependencies.verbatim, data: r };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (r.public !== void 0) {
      let c = t, y = true, g = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let b;
        if (r.literal === void 0 && (b = "literal")) {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        }
      }
      var p = g === t;
      if (t = c, e !== null && (c ? e.length = c : e = null), !p) {
        let b = t;
        if (r && typeof r == "object" && !Array.isArray(r) && r.public !== void 0) {
          let C = { instancePath: s + "/public", schemaPath: "#/dependencies/public/else/properties/public/not", keyword: "not", params: {}, schema: v.dependencies.public.else.properties.public.not, parentSchema: v.dependencies.public.else.properties.public, data: r.public };
          e === null ? e = [C] : e.push(C), t++;
        }
        var p = b === t;
        y = p;
      }
      if (!y) {
        let b = { instancePath: s, schemaPath: "#/dependencies/public/if", keyword: "if", params: { failingKeyword: "else" }, schema: v.dependencies.public.if, parentSchema: v.dependencies.public, data: r };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (r.with !== void 0) {
      let c = t, y = true, g = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let b;
        if (r.template === void 0 && (b = "template")) {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        }
      }
      var f = g === t;
      if (t = c, e !== null && (c ? e.length = c : e = null), !f) {
        let b = t;
        if (r && typeof r == "object" && !Array.isArray(r) && r.with !== void 0) {
          let C = { instancePath: s + "/with", schemaPath: "#/dependencies/with/else/properties/with/not", keyword: "not", params: {}, schema: v.dependencies.with.else.properties.with.not, parentSchema: v.dependencies.with.else.properties.with, data: r.with };
          e === null ? e = [C] : e.push(C), t++;
        }
        var f = b === t;
        y = f;
      }
      if (!y) {
        let b = { instancePath: s, schemaPath: "#/dependencies/with/if", keyword: "if", params: { failingKeyword: "else" }, schema: v.dependencies.with.if, parentSchema: v.dependencies.with, data: r };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (r.env !== void 0) {
      let c = r.env;
      if (typeof c == "string") {
        if (!hr.test(c)) {
          let y = { instancePath: s + "/env", schemaPath: "#/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" }, schema: "^[A-Za-z_][0-9A-Za-z_]*$", parentSchema: v.properties.env, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "string" }, schema: v.properties.env.type, parentSchema: v.properties.env, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.file !== void 0) {
      let c = r.file;
      if (typeof c != "string" && !(c && typeof c == "object" && !Array.isArray(c))) {
        let y = { instancePath: s + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: v.properties.file.type }, schema: v.properties.file.type, parentSchema: v.properties.file, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (typeof c == "string" && z(c) < 1) {
        let y = { instancePath: s + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.file, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.path === void 0) {
          let y = { instancePath: s + "/file", schemaPath: "#/properties/file/required", keyword: "required", params: { missingProperty: "path" }, schema: v.properties.file.required, parentSchema: v.properties.file, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
        for (let y in c) if (!(y === "path" || y === "trim")) {
          let g = { instancePath: s + "/file", schemaPath: "#/properties/file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: false, parentSchema: v.properties.file, data: c };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (c.path !== void 0) {
          let y = c.path;
          if (typeof y == "string") {
            if (z(y) < 1) {
              let g = { instancePath: s + "/file/path", schemaPath: "#/properties/file/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.file.properties.path, data: y };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/file/path", schemaPath: "#/properties/file/properties/path/type", keyword: "type", params: { type: "string" }, schema: v.properties.file.properties.path.type, parentSchema: v.properties.file.properties.path, data: y };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        if (c.trim !== void 0) {
          let y = c.trim, g = t, b = true, _ = t;
          if (!Array.isArray(y)) {
            let re = {};
            e === null ? e = [re] : e.push(re), t++;
          }
          var u = _ === t;
          t = g, e !== null && (g ? e.length = g : e = null);
          let C;
          if (u) {
            let re = t;
            if (Array.isArray(y)) {
              if (y.length < 1) {
                let H = { instancePath: s + "/file/trim", schemaPath: "#/properties/file/properties/trim/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.properties.file.properties.trim.then, data: y };
                e === null ? e = [H] : e.push(H), t++;
              }
              let P = y.length;
              for (let H = 0; H < P; H++) {
                let K = y[H];
                if (!(K === "newline" || K === "bom")) {
                  let be = { instancePath: s + "/file/trim/" + H, schemaPath: "#/properties/file/properties/trim/then/items/enum", keyword: "enum", params: { allowedValues: v.properties.file.properties.trim.then.items.enum }, schema: v.properties.file.properties.trim.then.items.enum, parentSchema: v.properties.file.properties.trim.then.items, data: K };
                  e === null ? e = [be] : e.push(be), t++;
                }
              }
              let V = y.length, R;
              if (V > 1) {
                e: for (; V--; ) for (R = V; R--; ) if (Le(y[V], y[R])) {
                  let H = { instancePath: s + "/file/trim", schemaPath: "#/properties/file/properties/trim/then/uniqueItems", keyword: "uniqueItems", params: { i: V, j: R }, schema: true, parentSchema: v.properties.file.properties.trim.then, data: y };
                  e === null ? e = [H] : e.push(H), t++;
                  break e;
                }
              }
            } else {
              let P = { instancePath: s + "/file/trim", schemaPath: "#/properties/file/properties/trim/then/type", keyword: "type", params: { type: "array" }, schema: v.properties.file.properties.trim.then.type, parentSchema: v.properties.file.properties.trim.then, data: y };
              e === null ? e = [P] : e.push(P), t++;
            }
            var u = re === t;
            b = u, C = "then";
          } else {
            let re = t;
            if (!(y === "newline" || y === "bom")) {
              let P = { instancePath: s + "/file/trim", schemaPath: "#/properties/file/properties/trim/else/enum", keyword: "enum", params: { allowedValues: v.properties.file.properties.trim.else.enum }, schema: v.properties.file.properties.trim.else.enum, parentSchema: v.properties.file.properties.trim.else, data: y };
              e === null ? e = [P] : e.push(P), t++;
            }
            var u = re === t;
            b = u, C = "else";
          }
          if (!b) {
            let re = { instancePath: s + "/file/trim", schemaPath: "#/properties/file/properties/trim/if", keyword: "if", params: { failingKeyword: C }, schema: v.properties.file.properties.trim.if, parentSchema: v.properties.file.properties.trim, data: y };
            e === null ? e = [re] : e.push(re), t++;
          }
        }
      }
    }
    if (r.literal !== void 0) {
      let c = r.literal;
      if (typeof c != "string") {
        let y = { instancePath: s + "/literal", schemaPath: "#/properties/literal/type", keyword: "type", params: { type: "string" }, schema: v.properties.literal.type, parentSchema: v.properties.literal, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.json !== void 0) {
      let c = r.json;
      if (!c || typeof c != "object") {
        let y = { instancePath: s + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: v.properties.json.type }, schema: v.properties.json.type, parentSchema: v.properties.json, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (Array.isArray(c)) {
        let y = c.length;
        for (let g = 0; g < y; g++) Fe(c[g], { instancePath: s + "/json/" + g, parentData: c, parentDataProperty: g, rootData: S }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), t = e.length);
      }
      if (c && typeof c == "object" && !Array.isArray(c)) for (let y in c) Fe(c[y], { instancePath: s + "/json/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: c, parentDataProperty: y, rootData: S }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), t = e.length);
    }
    if (r.base64 !== void 0 && (ze.validate(r.base64, { instancePath: s + "/base64", parentData: r, parentDataProperty: "base64", rootData: S }) || (e = e === null ? ze.validate.errors : e.concat(ze.validate.errors), t = e.length)), r.secret !== void 0) {
      let c = r.secret;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.name === void 0) {
          let y = { instancePath: s + "/secret", schemaPath: "#/properties/secret/required", keyword: "required", params: { missingProperty: "name" }, schema: v.properties.secret.required, parentSchema: v.properties.secret, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
        for (let y in c) if (!(y === "vault" || y === "name" || y === "version")) {
          let g = { instancePath: s + "/secret", schemaPath: "#/properties/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: false, parentSchema: v.properties.secret, data: c };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (c.vault !== void 0) {
          let y = c.vault;
          if (typeof y == "string") {
            if (!tr.test(y)) {
              let g = { instancePath: s + "/secret/vault", schemaPath: "#/definitions/vaultName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$" }, schema: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", parentSchema: pe, data: y };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/secret/vault", schemaPath: "#/definitions/vaultName/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: y };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        if (c.name !== void 0) {
          let y = c.name;
          if (typeof y == "string") {
            if (!wr.test(y)) {
              let g = { instancePath: s + "/secret/name", schemaPath: "#/properties/secret/properties/name/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{1,127}$" }, schema: "^[0-9A-Za-z-]{1,127}$", parentSchema: v.properties.secret.properties.name, data: y };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/secret/name", schemaPath: "#/properties/secret/properties/name/type", keyword: "type", params: { type: "string" }, schema: v.properties.secret.properties.name.type, parentSchema: v.properties.secret.properties.name, data: y };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        if (c.version !== void 0) {
          let y = c.version;
          if (typeof y == "string") {
            if (!Lt.test(y)) {
              let g = { instancePath: s + "/secret/version", schemaPath: "#/properties/secret/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, schema: "^[0-9a-f]{32}$", parentSchema: v.properties.secret.properties.version, data: y };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/secret/version", schemaPath: "#/properties/secret/properties/version/type", keyword: "type", params: { type: "string" }, schema: v.properties.secret.properties.version.type, parentSchema: v.properties.secret.properties.version, data: y };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let y = { instancePath: s + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "object" }, schema: v.properties.secret.type, parentSchema: v.properties.secret, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.sops !== void 0) {
      let c = r.sops;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.file === void 0) {
          let y = { instancePath: s + "/sops", schemaPath: "#/properties/sops/required", keyword: "required", params: { missingProperty: "file" }, schema: v.properties.sops.required, parentSchema: v.properties.sops, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (c.key === void 0) {
          let y = { instancePath: s + "/sops", schemaPath: "#/properties/sops/required", keyword: "required", params: { missingProperty: "key" }, schema: v.properties.sops.required, parentSchema: v.properties.sops, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
        for (let y in c) if (!(y === "file" || y === "key")) {
          let g = { instancePath: s + "/sops", schemaPath: "#/properties/sops/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: false, parentSchema: v.properties.sops, data: c };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (c.file !== void 0) {
          let y = c.file;
          if (typeof y == "string") {
            if (z(y) < 1) {
              let g = { instancePath: s + "/sops/file", schemaPath: "#/properties/sops/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.sops.properties.file, data: y };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/sops/file", schemaPath: "#/properties/sops/properties/file/type", keyword: "type", params: { type: "string" }, schema: v.properties.sops.properties.file.type, parentSchema: v.properties.sops.properties.file, data: y };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        if (c.key !== void 0) {
          let y = c.key;
          if (typeof y != "string" && !Array.isArray(y)) {
            let g = { instancePath: s + "/sops/key", schemaPath: "#/properties/sops/properties/key/type", keyword: "type", params: { type: v.properties.sops.properties.key.type }, schema: v.properties.sops.properties.key.type, parentSchema: v.properties.sops.properties.key, data: y };
            e === null ? e = [g] : e.push(g), t++;
          }
          if (typeof y == "string" && !Kt.test(y)) {
            let g = { instancePath: s + "/sops/key", schemaPath: "#/properties/sops/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^.[\\]]+(\\[[0-9]{1,6}\\])*(\\.[^.[\\]]+(\\[[0-9]{1,6}\\])*)*$" }, schema: "^[^.[\\]]+(\\[[0-9]{1,6}\\])*(\\.[^.[\\]]+(\\[[0-9]{1,6}\\])*)*$", parentSchema: v.properties.sops.properties.key, data: y };
            e === null ? e = [g] : e.push(g), t++;
          }
          if (Array.isArray(y)) {
            if (y.length > 100) {
              let b = { instancePath: s + "/sops/key", schemaPath: "#/properties/sops/properties/key/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: v.properties.sops.properties.key, data: y };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (y.length < 1) {
              let b = { instancePath: s + "/sops/key", schemaPath: "#/properties/sops/properties/key/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.properties.sops.properties.key, data: y };
              e === null ? e = [b] : e.push(b), t++;
            }
            let g = y.length;
            for (let b = 0; b < g; b++) {
              let _ = y[b];
              if (typeof _ != "string" && !(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_))) {
                let C = { instancePath: s + "/sops/key/" + b, schemaPath: "#/properties/sops/properties/key/items/type", keyword: "type", params: { type: v.properties.sops.properties.key.items.type }, schema: v.properties.sops.properties.key.items.type, parentSchema: v.properties.sops.properties.key.items, data: _ };
                e === null ? e = [C] : e.push(C), t++;
              }
              if (typeof _ == "number" && isFinite(_) && (_ < 0 || isNaN(_))) {
                let C = { instancePath: s + "/sops/key/" + b, schemaPath: "#/properties/sops/properties/key/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: v.properties.sops.properties.key.items, data: _ };
                e === null ? e = [C] : e.push(C), t++;
              }
            }
          }
        }
      } else {
        let y = { instancePath: s + "/sops", schemaPath: "#/properties/sops/type", keyword: "type", params: { type: "object" }, schema: v.properties.sops.type, parentSchema: v.properties.sops, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.sealed !== void 0) {
      let c = r.sealed;
      if (typeof c == "string") {
        if (z(c) < 1) {
          let y = { instancePath: s + "/sealed", schemaPath: "#/properties/sealed/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.sealed, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/sealed", schemaPath: "#/properties/sealed/type", keyword: "type", params: { type: "string" }, schema: v.properties.sealed.type, parentSchema: v.properties.sealed, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.generate !== void 0 && (Ar(r.generate, { instancePath: s + "/generate", parentData: r, parentDataProperty: "generate", rootData: S }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), t = e.length)), r.template !== void 0) {
      let c = r.template;
      if (typeof c != "string") {
        let y = { instancePath: s + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, schema: v.properties.template.type, parentSchema: v.properties.template, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.exec !== void 0) {
      let c = r.exec;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let b = { instancePath: s + "/exec", schemaPath: "#/definitions/argv/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Y, data: c };
          e === null ? e = [b] : e.push(b), t++;
        }
        let y = c.length;
        var d = y <= 1;
        if (!d) for (let b = 1; b < y; b++) {
          let _ = c[b], C = t;
          if (typeof _ != "string") {
            let w = { instancePath: s + "/exec/" + b, schemaPath: "#/definitions/argv/additionalItems/type", keyword: "type", params: { type: "string" }, schema: Y.additionalItems.type, parentSchema: Y.additionalItems, data: _ };
            e === null ? e = [w] : e.push(w), t++;
          }
          var d = C === t;
        }
        if (c.length > 0) {
          let b = c[0];
          if (typeof b == "string") {
            if (z(b) < 1) {
              let _ = { instancePath: s + "/exec/0", schemaPath: "#/definitions/argv/items/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Y.items[0], data: b };
              e === null ? e = [_] : e.push(_), t++;
            }
          } else {
            let _ = { instancePath: s + "/exec/0", schemaPath: "#/definitions/argv/items/0/type", keyword: "type", params: { type: "string" }, schema: Y.items[0].type, parentSchema: Y.items[0], data: b };
            e === null ? e = [_] : e.push(_), t++;
          }
        }
      } else {
        let y = { instancePath: s + "/exec", schemaPath: "#/definitions/argv/type", keyword: "type", params: { type: "array" }, schema: Y.type, parentSchema: Y, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.with !== void 0) {
      let c = r.with;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let y in c) {
          let g = t;
          if (typeof y == "string" && !Vt.test(y)) {
            let b = { instancePath: s + "/with", schemaPath: "#/properties/with/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_]{0,63}$" }, schema: "^[A-Za-z_][0-9A-Za-z_]{0,63}$", parentSchema: v.properties.with.propertyNames, data: y, propertyName: y };
            e === null ? e = [b] : e.push(b), t++;
          }
          var k = g === t;
          if (!k) {
            let b = { instancePath: s + "/with", schemaPath: "#/properties/with/propertyNames", keyword: "propertyNames", params: { propertyName: y }, schema: v.properties.with.propertyNames, parentSchema: v.properties.with, data: c };
            e === null ? e = [b] : e.push(b), t++;
          }
        }
        for (let y in c) ze.validate(c[y], { instancePath: s + "/with/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: c, parentDataProperty: y, rootData: S }) || (e = e === null ? ze.validate.errors : e.concat(ze.validate.errors), t = e.length);
      } else {
        let y = { instancePath: s + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: v.properties.with.type, parentSchema: v.properties.with, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.revision !== void 0) {
      let c = r.revision;
      if (typeof c != "string" && !(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let y = { instancePath: s + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: v.properties.revision.type }, schema: v.properties.revision.type, parentSchema: v.properties.revision, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (typeof c == "string") {
        if (z(c) > 256) {
          let y = { instancePath: s + "/revision", schemaPath: "#/properties/revision/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: v.properties.revision, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (z(c) < 1) {
          let y = { instancePath: s + "/revision", schemaPath: "#/properties/revision/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.revision, data: c };
          e === null ? e = [y] : e.push(y), t++;
        }
      }
    }
    if (r.allowEmpty !== void 0) {
      let c = r.allowEmpty;
      if (c !== true) {
        let y = { instancePath: s + "/allowEmpty", schemaPath: "#/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: v.properties.allowEmpty, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.verbatim !== void 0) {
      let c = r.verbatim;
      if (c !== true) {
        let y = { instancePath: s + "/verbatim", schemaPath: "#/properties/verbatim/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: v.properties.verbatim, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.create !== void 0) {
      let c = r.create;
      if (c !== "once") {
        let y = { instancePath: s + "/create", schemaPath: "#/properties/create/const", keyword: "const", params: { allowedValue: "once" }, schema: "once", parentSchema: v.properties.create, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.public !== void 0) {
      let c = r.public;
      if (c !== true) {
        let y = { instancePath: s + "/public", schemaPath: "#/properties/public/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: v.properties.public, data: c };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v, data: r };
    e === null ? e = [c] : e.push(c), t++;
  }
  return ue.errors = e, t === 0;
}
function xr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = true, i = t;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let o = {};
    e === null ? e = [o] : e.push(o), t++;
  }
  var a = i === t;
  t = h, e !== null && (h ? e.length = h : e = null);
  let n;
  if (a) {
    let o = t;
    ue(r, { instancePath: s, parentData: E, parentDataProperty: D, rootData: S }) || (e = e === null ? ue.errors : e.concat(ue.errors), t = e.length);
    var a = o === t;
    l = a, n = "then";
  } else {
    let o = t;
    if (r !== "external") {
      let p = { instancePath: s, schemaPath: "#/else/const", keyword: "const", params: { allowedValue: "external" }, schema: "external", parentSchema: it.else, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    var a = o === t;
    l = a, n = "else";
  }
  if (!l) {
    let o = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: n }, schema: it.if, parentSchema: it, data: r };
    e === null ? e = [o] : e.push(o), t++;
  }
  return xr.errors = e, t === 0;
}
var oe = { type: "object", required: ["target"], additionalProperties: false, properties: { every: { $ref: "#/definitions/every" }, beforeExpiry: { $ref: "#/definitions/beforeExpiry" }, strategy: { enum: ["single", "dual"] }, target: { $ref: "#/definitions/targetName" }, template: { type: "string", minLength: 1 } }, oneOf: [{ required: ["every"] }, { required: ["beforeExpiry"] }], errorMessage: "must be a mapping with a target, and with one of every and beforeExpiry" };
var ke = { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be a positive ISO 8601 duration in whole units, such as P30D" };
var De = { type: "string", pattern: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$", errorMessage: "a target's name has 1 to 63 letters, digits, hyphens and underscores, and begins with a letter or digit" };
var ht = new RegExp("^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$", "u");
function $r(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = false, i = null, a = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.every === void 0) {
    let m = { instancePath: s, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "every" }, schema: oe.oneOf[0].required, parentSchema: oe.oneOf[0], data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  var o = a === t;
  o && (l = true, i = 0);
  let n = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.beforeExpiry === void 0) {
    let m = { instancePath: s, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "beforeExpiry" }, schema: oe.oneOf[1].required, parentSchema: oe.oneOf[1], data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  var o = n === t;
  if (o && l ? (l = false, i = [i, 1]) : o && (l = true, i = 1), l) t = h, e !== null && (h ? e.length = h : e = null);
  else {
    let m = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: i }, schema: oe.oneOf, parentSchema: oe, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.target === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: oe.required, parentSchema: oe, data: r };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in r) if (!(m === "every" || m === "beforeExpiry" || m === "strategy" || m === "target" || m === "template")) {
      let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: false, parentSchema: oe, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.every !== void 0) {
      let m = r.every;
      if (typeof m == "string") {
        if (!de.test(m)) {
          let p = { instancePath: s + "/every", schemaPath: "#/definitions/every/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: ke, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/every", schemaPath: "#/definitions/every/type", keyword: "type", params: { type: "string" }, schema: ke.type, parentSchema: ke, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.beforeExpiry !== void 0) {
      let m = r.beforeExpiry;
      if (typeof m == "string") {
        if (!de.test(m)) {
          let p = { instancePath: s + "/beforeExpiry", schemaPath: "#/definitions/beforeExpiry/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: ke, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/beforeExpiry", schemaPath: "#/definitions/beforeExpiry/type", keyword: "type", params: { type: "string" }, schema: ke.type, parentSchema: ke, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.strategy !== void 0) {
      let m = r.strategy;
      if (!(m === "single" || m === "dual")) {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: oe.properties.strategy.enum }, schema: oe.properties.strategy.enum, parentSchema: oe.properties.strategy, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.target !== void 0) {
      let m = r.target;
      if (typeof m == "string") {
        if (!ht.test(m)) {
          let p = { instancePath: s + "/target", schemaPath: "#/definitions/targetName/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$" }, schema: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$", parentSchema: De, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/target", schemaPath: "#/definitions/targetName/type", keyword: "type", params: { type: "string" }, schema: De.type, parentSchema: De, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.template !== void 0) {
      let m = r.template;
      if (typeof m == "string") {
        if (z(m) < 1) {
          let p = { instancePath: s + "/template", schemaPath: "#/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: oe.properties.template, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, schema: oe.properties.template.type, parentSchema: oe.properties.template, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: oe.type, parentSchema: oe, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  return $r.errors = e, t === 0;
}
function qr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = true, i = t;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.state === void 0 && (u = "state")) {
      let d = {};
      e === null ? e = [d] : e.push(d), t++;
    } else if (r.state !== void 0 && r.state !== "absent") {
      let d = {};
      e === null ? e = [d] : e.push(d), t++;
    }
  }
  var a = i === t;
  t = h, e !== null && (h ? e.length = h : e = null);
  let n;
  if (a) {
    let u = t;
    if (r && typeof r == "object" && !Array.isArray(r)) for (let k in r) {
      let c = t;
      if (!(k === "state" || k === "purge" || k === "protect")) {
        let y = { instancePath: s, schemaPath: "#/definitions/absent/propertyNames/enum", keyword: "enum", params: { allowedValues: $e.propertyNames.enum }, schema: $e.propertyNames.enum, parentSchema: $e.propertyNames, data: k, propertyName: k };
        e === null ? e = [y] : e.push(y), t++;
      }
      var o = c === t;
      if (!o) {
        let y = { instancePath: s, schemaPath: "#/definitions/absent/propertyNames", keyword: "propertyNames", params: { propertyName: k }, schema: $e.propertyNames, parentSchema: $e, data: r };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    var a = u === t;
    l = a, n = "then";
  } else {
    let u = t, d = t, k = true, c = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let b;
      if (r.rotation === void 0 && (b = "rotation")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), t++;
      }
    }
    var m = c === t;
    t = d, e !== null && (d ? e.length = d : e = null);
    let y;
    if (m) {
      let b = t;
      if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0) {
        let C = r.value;
        if (C !== "external") {
          let re = { instancePath: s + "/value", schemaPath: "#/else/then/properties/value/const", keyword: "const", params: { allowedValue: "external" }, schema: "external", parentSchema: fe.else.then.properties.value, data: C };
          e === null ? e = [re] : e.push(re), t++;
        }
      }
      var m = b === t;
      k = m, y = "then";
    } else {
      let b = t;
      if (r && typeof r == "object" && !Array.isArray(r) && r.value === void 0) {
        let C = { instancePath: s, schemaPath: "#/else/else/required", keyword: "required", params: { missingProperty: "value" }, schema: fe.else.else.required, parentSchema: fe.else.else, data: r };
        e === null ? e = [C] : e.push(C), t++;
      }
      var m = b === t;
      k = m, y = "else";
    }
    if (!k) {
      let b = { instancePath: s, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: y }, schema: fe.else.if, parentSchema: fe.else, data: r };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (r && typeof r == "object" && !Array.isArray(r) && r.purge !== void 0) {
      let b = { instancePath: s + "/purge", schemaPath: "#/else/properties/purge/not", keyword: "not", params: {}, schema: fe.else.properties.purge.not, parentSchema: fe.else.properties.purge, data: r.purge };
      e === null ? e = [b] : e.push(b), t++;
    }
    var a = u === t;
    l = a, n = "else";
  }
  if (!l) {
    let u = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: n }, schema: fe.if, parentSchema: fe, data: r };
    e === null ? e = [u] : e.push(u), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let u in r) if (!Ke.call(fe.properties, u)) {
      let d = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: false, parentSchema: fe, data: r };
      e === null ? e = [d] : e.push(d), t++;
    }
    if (r.expiresIn !== void 0 && r && typeof r == "object" && !Array.isArray(r) && r.expiresOn !== void 0) {
      let u = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/noExpiresOn/properties/expiresOn/not", keyword: "not", params: {}, schema: Re.properties.expiresOn.not, parentSchema: Re.properties.expiresOn, data: r.expiresOn };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (r.value !== void 0 && (xr(r.value, { instancePath: s + "/value", parentData: r, parentDataProperty: "value", rootData: S }) || (e = e === null ? xr.errors : e.concat(xr.errors), t = e.length)), r.perVault !== void 0) {
      let u = r.perVault;
      if (u !== true) {
        let d = { instancePath: s + "/perVault", schemaPath: "#/properties/perVault/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: fe.properties.perVault, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.rotation !== void 0 && ($r(r.rotation, { instancePath: s + "/rotation", parentData: r, parentDataProperty: "rotation", rootData: S }) || (e = e === null ? $r.errors : e.concat($r.errors), t = e.length)), r.contentType !== void 0) {
      let u = r.contentType;
      if (typeof u != "string" && u !== null) {
        let d = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/type", keyword: "type", params: { type: ce.type }, schema: ce.type, parentSchema: ce, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (typeof u == "string") {
        if (z(u) > 255) {
          let d = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: ce, data: u };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (z(u) < 1) {
          let d = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ce, data: u };
          e === null ? e = [d] : e.push(d), t++;
        }
      }
    }
    if (r.enabled !== void 0) {
      let u = r.enabled;
      if (typeof u != "boolean") {
        let d = { instancePath: s + "/enabled", schemaPath: "#/definitions/enabled/type", keyword: "type", params: { type: "boolean" }, schema: We.type, parentSchema: We, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.expiresOn !== void 0) {
      let u = r.expiresOn;
      if (typeof u != "string" && u !== null) {
        let d = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (typeof u == "string" && !Ue.test(u)) {
        let d = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.expiresIn !== void 0) {
      let u = r.expiresIn;
      if (typeof u != "string" && u !== null) {
        let d = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/type", keyword: "type", params: { type: me.type }, schema: me.type, parentSchema: me, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (typeof u == "string" && !de.test(u)) {
        let d = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: me, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.notBefore !== void 0) {
      let u = r.notBefore;
      if (typeof u != "string" && u !== null) {
        let d = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (typeof u == "string" && !Ue.test(u)) {
        let d = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.tags !== void 0) {
      let u = r.tags;
      if (!(u && typeof u == "object" && !Array.isArray(u)) && u !== null) {
        let d = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: N.type }, schema: N.type, parentSchema: N, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let d in u) {
          let k = t, c = t, y = t;
          if (!(d === "kvg-owner" || d === "kvg-state")) {
            let g = {};
            e === null ? e = [g] : e.push(g), t++;
          }
          var p = y === t;
          if (p) {
            let g = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/not", keyword: "not", params: {}, schema: N.propertyNames.not, parentSchema: N.propertyNames, data: d, propertyName: d };
            e === null ? e = [g] : e.push(g), t++;
          } else t = c, e !== null && (c ? e.length = c : e = null);
          if (typeof d == "string") {
            if (z(d) > 256) {
              let g = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.propertyNames, data: d, propertyName: d };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (z(d) < 1) {
              let g = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: N.propertyNames, data: d, propertyName: d };
              e === null ? e = [g] : e.push(g), t++;
            }
          }
          var f = k === t;
          if (!f) {
            let g = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames", keyword: "propertyNames", params: { propertyName: d }, schema: N.propertyNames, parentSchema: N, data: u };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        for (let d in u) {
          let k = u[d];
          if (typeof k != "string" && k !== null) {
            let c = { instancePath: s + "/tags/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/type", keyword: "type", params: { type: N.additionalProperties.type }, schema: N.additionalProperties.type, parentSchema: N.additionalProperties, data: k };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof k == "string" && z(k) > 256) {
            let c = { instancePath: s + "/tags/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.additionalProperties, data: k };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      }
    }
    if (r.protect !== void 0) {
      let u = r.protect;
      if (typeof u != "boolean") {
        let d = { instancePath: s + "/protect", schemaPath: "#/definitions/protect/type", keyword: "type", params: { type: "boolean" }, schema: Be.type, parentSchema: Be, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.adopt !== void 0) {
      let u = r.adopt;
      if (u !== "overwrite") {
        let d = { instancePath: s + "/adopt", schemaPath: "#/definitions/adopt/const", keyword: "const", params: { allowedValue: "overwrite" }, schema: "overwrite", parentSchema: Rr, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.versions !== void 0 && (qe(r.versions, { instancePath: s + "/versions", parentData: r, parentDataProperty: "versions", rootData: S }) || (e = e === null ? qe.errors : e.concat(qe.errors), t = e.length)), r.state !== void 0) {
      let u = r.state;
      if (u !== "absent") {
        let d = { instancePath: s + "/state", schemaPath: "#/definitions/state/const", keyword: "const", params: { allowedValue: "absent" }, schema: "absent", parentSchema: _t, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.purge !== void 0) {
      let u = r.purge;
      if (u !== true) {
        let d = { instancePath: s + "/purge", schemaPath: "#/definitions/purge/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: Ot, data: u };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: fe.type, parentSchema: fe, data: r };
    e === null ? e = [u] : e.push(u), t++;
  }
  return qr.errors = e, t === 0;
}
var F = { type: "object", additionalProperties: false, properties: { keyType: { enum: ["RSA", "EC", "RSA-HSM", "EC-HSM", "oct-HSM"] }, keySize: { type: "integer" }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] }, material: { $ref: "#/definitions/material" }, keyOps: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "import", "export", "deriveKey", "secureWrapKey", "secureUnwrapKey"] }, errorMessage: "must be a list of operations, each once" }, enabled: { $ref: "#/definitions/enabled" }, expiresOn: { $ref: "#/definitions/expiresOn" }, expiresIn: { $ref: "#/definitions/expiresIn" }, notBefore: { $ref: "#/definitions/notBefore" }, tags: { $ref: "#/definitions/tags" }, exportable: { type: "boolean" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, rotate: { type: "integer", minimum: 1, errorMessage: "must be a whole number from 1" }, rotation: { $ref: "#/definitions/keyRotation" }, allowNewVersion: { type: "boolean" }, protect: { $ref: "#/definitions/protect" }, adopt: { $ref: "#/definitions/adopt" }, versions: { $ref: "#/definitions/keyVersions" }, state: { $ref: "#/definitions/state" }, purge: { $ref: "#/definitions/purge" } }, if: { required: ["state"], properties: { state: { const: "absent" } } }, then: { $ref: "#/definitions/absent" }, else: { properties: { purge: { not: {}, errorMessage: "purge is valid only with state: absent" } }, if: { required: ["material"] }, then: { $ref: "#/definitions/imported" }, else: { required: ["keyType"], errorHint: "write keyType to have the service make the key, or material to import one" }, allOf: [{ $ref: "#/definitions/rsa" }, { $ref: "#/definitions/rsaSoftware" }, { $ref: "#/definitions/rsaHardware" }, { $ref: "#/definitions/ec" }, { $ref: "#/definitions/oct" }, { $ref: "#/definitions/exportable" }, { $ref: "#/definitions/ownExpiry" }] }, dependencies: { expiresIn: { $ref: "#/definitions/noExpiresOn" } } };
var Ge = { if: { required: ["keyType"], properties: { keyType: { enum: ["RSA", "RSA-HSM"] } } }, then: { properties: { keySize: { enum: [2048, 3072, 4096] }, curve: { not: {}, errorMessage: "only EC keys have a curve" } } } };
var yr = { if: { required: ["keyType"], properties: { keyType: { const: "RSA" } } }, then: { properties: { keyOps: { items: { enum: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "export"] } } } } };
var dr = { if: { required: ["keyType"], properties: { keyType: { const: "RSA-HSM" } } }, then: { properties: { keyOps: { items: { enum: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "import", "export", "secureWrapKey", "secureUnwrapKey"] } } } } };
var Je = { if: { required: ["keyType"], properties: { keyType: { enum: ["EC", "EC-HSM"] } } }, then: { properties: { keySize: { not: {}, errorMessage: "an EC key has a curve, and no size" }, keyOps: { items: { enum: ["sign", "verify", "export"] } } } } };
var Ae = { if: { required: ["keyType"], properties: { keyType: { const: "oct-HSM" } } }, then: { properties: { keySize: { enum: [128, 192, 256] }, curve: { not: {}, errorMessage: "only EC keys have a curve" }, keyOps: { items: { enum: ["encrypt", "decrypt", "wrapKey", "unwrapKey", "sign", "verify", "deriveKey", "export"] } } } } };
var Me = { if: { required: ["releasePolicy"], not: { required: ["keyOps"], properties: { keyOps: { type: "array", contains: { enum: ["secureWrapKey", "secureUnwrapKey"] } } } } }, then: { required: ["exportable"], properties: { exportable: { const: true, errorMessage: "a key with a releasePolicy must be exportable" } }, errorHint: "say exportable: true, for only an exportable key can have a releasePolicy" }, else: { if: { required: ["exportable"], properties: { exportable: { const: true } } }, then: { required: ["releasePolicy"], errorHint: "an exportable key must say by which rules it may be released" } } };
var ar = { if: { required: ["rotationPolicy"], properties: { rotationPolicy: { type: "object" } } }, then: { properties: { expiresOn: { not: {}, errorMessage: "the rotation policy owns the expiry", errorHint: "say rotationPolicy.expiresIn" }, expiresIn: { not: {}, errorMessage: "the rotation policy owns the expiry", errorHint: "say rotationPolicy.expiresIn" } } } };
var ve = { properties: { keyType: { enum: ["RSA-HSM", "EC-HSM"], errorMessage: "the material says what is imported: beside it keyType may only be RSA-HSM or EC-HSM", errorHint: "remove keyType, or remove material to have the service make the key" }, keySize: { not: {}, errorMessage: "keySize may not stand beside material, which has its own" }, curve: { not: {}, errorMessage: "curve may not stand beside material, which has its own" }, rotate: { not: {}, errorMessage: "rotate may not stand beside material: the service would replace it by a key of its own", errorHint: "change the material instead" }, rotation: { not: {}, errorMessage: "rotation may not stand beside material: the service would replace it by a key of its own", errorHint: "change the material instead" } } };
var _e = { type: "object", additionalProperties: false, required: ["policy"], properties: { policy: { type: "object" }, immutable: { type: "boolean" } } };
var xt = { if: { type: "object", required: ["pfx"] }, then: { $ref: "#/definitions/pfx" }, else: { $ref: "#/definitions/source" } };
var gr = { type: "object", required: ["pfx"], additionalProperties: false, properties: { pfx: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } } };
function jr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.pfx === void 0) {
      let h = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pfx" }, schema: gr.required, parentSchema: gr, data: r };
      e === null ? e = [h] : e.push(h), t++;
    }
    for (let h in r) if (!(h === "pfx" || h === "password")) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: false, parentSchema: gr, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    r.pfx !== void 0 && (ue(r.pfx, { instancePath: s + "/pfx", parentData: r, parentDataProperty: "pfx", rootData: S }) || (e = e === null ? ue.errors : e.concat(ue.errors), t = e.length)), r.password !== void 0 && (ue(r.password, { instancePath: s + "/password", parentData: r, parentDataProperty: "password", rootData: S }) || (e = e === null ? ue.errors : e.concat(ue.errors), t = e.length));
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: gr.type, parentSchema: gr, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  return jr.errors = e, t === 0;
}
function Mr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = true, i = t;
  if (t === i) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if (r.pfx === void 0 && (o = "pfx")) {
      let m = {};
      e === null ? e = [m] : e.push(m), t++;
    }
  } else {
    let o = {};
    e === null ? e = [o] : e.push(o), t++;
  }
  var a = i === t;
  t = h, e !== null && (h ? e.length = h : e = null);
  let n;
  if (a) {
    let o = t;
    jr(r, { instancePath: s, parentData: E, parentDataProperty: D, rootData: S }) || (e = e === null ? jr.errors : e.concat(jr.errors), t = e.length);
    var a = o === t;
    l = a, n = "then";
  } else {
    let o = t;
    ue(r, { instancePath: s, parentData: E, parentDataProperty: D, rootData: S }) || (e = e === null ? ue.errors : e.concat(ue.errors), t = e.length);
    var a = o === t;
    l = a, n = "else";
  }
  if (!l) {
    let o = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: n }, schema: xt.if, parentSchema: xt, data: r };
    e === null ? e = [o] : e.push(o), t++;
  }
  return Mr.errors = e, t === 0;
}
var nr = { type: ["object", "null"], additionalProperties: false, properties: { expiresIn: { $ref: "#/definitions/policyDuration" }, lifetimeActions: { type: "array", items: { $ref: "#/definitions/lifetimeAction" } } } };
var Ne = { type: "string", pattern: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$", errorMessage: "must be an ISO 8601 duration in years, months, weeks or days such as P90D" };
var pt = new RegExp("^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$", "u");
var ae = { type: "object", additionalProperties: false, required: ["action"], properties: { action: { enum: ["Rotate", "Notify"] }, timeAfterCreate: { $ref: "#/definitions/policyDuration" }, timeBeforeExpiry: { $ref: "#/definitions/policyDuration" } }, if: { required: ["action"], properties: { action: { const: "Notify" } } }, then: { required: ["timeBeforeExpiry"], properties: { timeAfterCreate: { not: {}, errorMessage: "Notify takes only timeBeforeExpiry" } } }, else: { oneOf: [{ required: ["timeAfterCreate"] }, { required: ["timeBeforeExpiry"] }], errorMessage: "Rotate takes one of timeAfterCreate and timeBeforeExpiry" } };
function _r(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = true, i = t;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.action === void 0 && (m = "action")) {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    } else if (r.action !== void 0 && r.action !== "Notify") {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    }
  }
  var a = i === t;
  t = h, e !== null && (h ? e.length = h : e = null);
  let n;
  if (a) {
    let m = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.timeBeforeExpiry === void 0) {
        let f = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "timeBeforeExpiry" }, schema: ae.then.required, parentSchema: ae.then, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
      if (r.timeAfterCreate !== void 0) {
        let f = { instancePath: s + "/timeAfterCreate", schemaPath: "#/then/properties/timeAfterCreate/not", keyword: "not", params: {}, schema: ae.then.properties.timeAfterCreate.not, parentSchema: ae.then.properties.timeAfterCreate, data: r.timeAfterCreate };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    var a = m === t;
    l = a, n = "then";
  } else {
    let m = t, p = t, f = false, u = null, d = t;
    if (r && typeof r == "object" && !Array.isArray(r) && r.timeAfterCreate === void 0) {
      let y = { instancePath: s, schemaPath: "#/else/oneOf/0/required", keyword: "required", params: { missingProperty: "timeAfterCreate" }, schema: ae.else.oneOf[0].required, parentSchema: ae.else.oneOf[0], data: r };
      e === null ? e = [y] : e.push(y), t++;
    }
    var o = d === t;
    o && (f = true, u = 0);
    let k = t;
    if (r && typeof r == "object" && !Array.isArray(r) && r.timeBeforeExpiry === void 0) {
      let y = { instancePath: s, schemaPath: "#/else/oneOf/1/required", keyword: "required", params: { missingProperty: "timeBeforeExpiry" }, schema: ae.else.oneOf[1].required, parentSchema: ae.else.oneOf[1], data: r };
      e === null ? e = [y] : e.push(y), t++;
    }
    var o = k === t;
    if (o && f ? (f = false, u = [u, 1]) : o && (f = true, u = 1), f) t = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = { instancePath: s, schemaPath: "#/else/oneOf", keyword: "oneOf", params: { passingSchemas: u }, schema: ae.else.oneOf, parentSchema: ae.else, data: r };
      e === null ? e = [y] : e.push(y), t++;
    }
    var a = m === t;
    l = a, n = "else";
  }
  if (!l) {
    let m = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: n }, schema: ae.if, parentSchema: ae, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.action === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, schema: ae.required, parentSchema: ae, data: r };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in r) if (!(m === "action" || m === "timeAfterCreate" || m === "timeBeforeExpiry")) {
      let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: false, parentSchema: ae, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.action !== void 0) {
      let m = r.action;
      if (!(m === "Rotate" || m === "Notify")) {
        let p = { instancePath: s + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: ae.properties.action.enum }, schema: ae.properties.action.enum, parentSchema: ae.properties.action, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.timeAfterCreate !== void 0) {
      let m = r.timeAfterCreate;
      if (typeof m == "string") {
        if (!pt.test(m)) {
          let p = { instancePath: s + "/timeAfterCreate", schemaPath: "#/definitions/policyDuration/pattern", keyword: "pattern", params: { pattern: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$" }, schema: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$", parentSchema: Ne, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/timeAfterCreate", schemaPath: "#/definitions/policyDuration/type", keyword: "type", params: { type: "string" }, schema: Ne.type, parentSchema: Ne, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.timeBeforeExpiry !== void 0) {
      let m = r.timeBeforeExpiry;
      if (typeof m == "string") {
        if (!pt.test(m)) {
          let p = { instancePath: s + "/timeBeforeExpiry", schemaPath: "#/definitions/policyDuration/pattern", keyword: "pattern", params: { pattern: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$" }, schema: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$", parentSchema: Ne, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/timeBeforeExpiry", schemaPath: "#/definitions/policyDuration/type", keyword: "type", params: { type: "string" }, schema: Ne.type, parentSchema: Ne, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ae.type, parentSchema: ae, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  return _r.errors = e, t === 0;
}
function Or(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: nr.type }, schema: nr.type, parentSchema: nr, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let h in r) if (!(h === "expiresIn" || h === "lifetimeActions")) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: false, parentSchema: nr, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.expiresIn !== void 0) {
      let h = r.expiresIn;
      if (typeof h == "string") {
        if (!pt.test(h)) {
          let l = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/policyDuration/pattern", keyword: "pattern", params: { pattern: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$" }, schema: "^P(?=[0-9])([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?$", parentSchema: Ne, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/policyDuration/type", keyword: "type", params: { type: "string" }, schema: Ne.type, parentSchema: Ne, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.lifetimeActions !== void 0) {
      let h = r.lifetimeActions;
      if (Array.isArray(h)) {
        let l = h.length;
        for (let i = 0; i < l; i++) _r(h[i], { instancePath: s + "/lifetimeActions/" + i, parentData: h, parentDataProperty: i, rootData: S }) || (e = e === null ? _r.errors : e.concat(_r.errors), t = e.length);
      } else {
        let l = { instancePath: s + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" }, schema: nr.properties.lifetimeActions.type, parentSchema: nr.properties.lifetimeActions, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
  }
  return Or.errors = e, t === 0;
}
var Oe = { type: "object", additionalProperties: false, properties: { every: { $ref: "#/definitions/every" }, beforeExpiry: { $ref: "#/definitions/beforeExpiry" } }, oneOf: [{ required: ["every"] }, { required: ["beforeExpiry"] }], errorMessage: "must be a mapping with one of every and beforeExpiry" };
function Er(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = false, i = null, a = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.every === void 0) {
    let m = { instancePath: s, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "every" }, schema: Oe.oneOf[0].required, parentSchema: Oe.oneOf[0], data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  var o = a === t;
  o && (l = true, i = 0);
  let n = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.beforeExpiry === void 0) {
    let m = { instancePath: s, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "beforeExpiry" }, schema: Oe.oneOf[1].required, parentSchema: Oe.oneOf[1], data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  var o = n === t;
  if (o && l ? (l = false, i = [i, 1]) : o && (l = true, i = 1), l) t = h, e !== null && (h ? e.length = h : e = null);
  else {
    let m = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: i }, schema: Oe.oneOf, parentSchema: Oe, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r) if (!(m === "every" || m === "beforeExpiry")) {
      let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: false, parentSchema: Oe, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.every !== void 0) {
      let m = r.every;
      if (typeof m == "string") {
        if (!de.test(m)) {
          let p = { instancePath: s + "/every", schemaPath: "#/definitions/every/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: ke, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/every", schemaPath: "#/definitions/every/type", keyword: "type", params: { type: "string" }, schema: ke.type, parentSchema: ke, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.beforeExpiry !== void 0) {
      let m = r.beforeExpiry;
      if (typeof m == "string") {
        if (!de.test(m)) {
          let p = { instancePath: s + "/beforeExpiry", schemaPath: "#/definitions/beforeExpiry/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: ke, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/beforeExpiry", schemaPath: "#/definitions/beforeExpiry/type", keyword: "type", params: { type: "string" }, schema: ke.type, parentSchema: ke, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Oe.type, parentSchema: Oe, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  return Er.errors = e, t === 0;
}
var pr = { type: "object", additionalProperties: false, minProperties: 1, properties: { max: { $ref: "#/definitions/maxVersions" }, keepEnabled: { not: {}, errorMessage: "keepEnabled is for secrets: what was made with an older version of a key needs that version" } }, errorMessage: "must be a mapping with max" };
function Ir(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let h = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: pr, data: r };
      e === null ? e = [h] : e.push(h), t++;
    }
    for (let h in r) if (!(h === "max" || h === "keepEnabled")) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: false, parentSchema: pr, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.max !== void 0) {
      let h = r.max;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let l = { instancePath: s + "/max", schemaPath: "#/definitions/maxVersions/type", keyword: "type", params: { type: "integer" }, schema: Ce.type, parentSchema: Ce, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 5e3 || isNaN(h)) {
          let l = { instancePath: s + "/max", schemaPath: "#/definitions/maxVersions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, schema: 5e3, parentSchema: Ce, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (h < 1 || isNaN(h)) {
          let l = { instancePath: s + "/max", schemaPath: "#/definitions/maxVersions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Ce, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
    }
    if (r.keepEnabled !== void 0) {
      let h = { instancePath: s + "/keepEnabled", schemaPath: "#/properties/keepEnabled/not", keyword: "not", params: {}, schema: pr.properties.keepEnabled.not, parentSchema: pr.properties.keepEnabled, data: r.keepEnabled };
      e === null ? e = [h] : e.push(h), t++;
    }
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: pr.type, parentSchema: pr, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  return Ir.errors = e, t === 0;
}
function zr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = true, i = t;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let w;
    if (r.state === void 0 && (w = "state")) {
      let P = {};
      e === null ? e = [P] : e.push(P), t++;
    } else if (r.state !== void 0 && r.state !== "absent") {
      let P = {};
      e === null ? e = [P] : e.push(P), t++;
    }
  }
  var a = i === t;
  t = h, e !== null && (h ? e.length = h : e = null);
  let n;
  if (a) {
    let w = t;
    if (r && typeof r == "object" && !Array.isArray(r)) for (let V in r) {
      let R = t;
      if (!(V === "state" || V === "purge" || V === "protect")) {
        let H = { instancePath: s, schemaPath: "#/definitions/absent/propertyNames/enum", keyword: "enum", params: { allowedValues: $e.propertyNames.enum }, schema: $e.propertyNames.enum, parentSchema: $e.propertyNames, data: V, propertyName: V };
        e === null ? e = [H] : e.push(H), t++;
      }
      var o = R === t;
      if (!o) {
        let H = { instancePath: s, schemaPath: "#/definitions/absent/propertyNames", keyword: "propertyNames", params: { propertyName: V }, schema: $e.propertyNames, parentSchema: $e, data: r };
        e === null ? e = [H] : e.push(H), t++;
      }
    }
    var a = w === t;
    l = a, n = "then";
  } else {
    let w = t, P = t, V = true, R = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.keyType === void 0 && (x = "keyType")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      } else if (r.keyType !== void 0) {
        let I = r.keyType;
        if (!(I === "RSA" || I === "RSA-HSM")) {
          let A = {};
          e === null ? e = [A] : e.push(A), t++;
        }
      }
    }
    var m = R === t;
    if (t = P, e !== null && (P ? e.length = P : e = null), m) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.keySize !== void 0) {
          let A = r.keySize;
          if (!(A === 2048 || A === 3072 || A === 4096)) {
            let G = { instancePath: s + "/keySize", schemaPath: "#/definitions/rsa/then/properties/keySize/enum", keyword: "enum", params: { allowedValues: Ge.then.properties.keySize.enum }, schema: Ge.then.properties.keySize.enum, parentSchema: Ge.then.properties.keySize, data: A };
            e === null ? e = [G] : e.push(G), t++;
          }
        }
        if (r.curve !== void 0) {
          let A = { instancePath: s + "/curve", schemaPath: "#/definitions/rsa/then/properties/curve/not", keyword: "not", params: {}, schema: Ge.then.properties.curve.not, parentSchema: Ge.then.properties.curve, data: r.curve };
          e === null ? e = [A] : e.push(A), t++;
        }
      }
      var m = x === t;
      V = m;
    }
    if (!V) {
      let x = { instancePath: s, schemaPath: "#/definitions/rsa/if", keyword: "if", params: { failingKeyword: "then" }, schema: Ge.if, parentSchema: Ge, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    let H = t, K = true, be = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.keyType === void 0 && (x = "keyType")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      } else if (r.keyType !== void 0 && r.keyType !== "RSA") {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    var p = be === t;
    if (t = H, e !== null && (H ? e.length = H : e = null), p) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r) && r.keyOps !== void 0) {
        let A = r.keyOps;
        if (Array.isArray(A)) {
          let G = A.length;
          for (let se = 0; se < G; se++) {
            let T = A[se];
            if (!(T === "encrypt" || T === "decrypt" || T === "sign" || T === "verify" || T === "wrapKey" || T === "unwrapKey" || T === "export")) {
              let ie = { instancePath: s + "/keyOps/" + se, schemaPath: "#/definitions/rsaSoftware/then/properties/keyOps/items/enum", keyword: "enum", params: { allowedValues: yr.then.properties.keyOps.items.enum }, schema: yr.then.properties.keyOps.items.enum, parentSchema: yr.then.properties.keyOps.items, data: T };
              e === null ? e = [ie] : e.push(ie), t++;
            }
          }
        }
      }
      var p = x === t;
      K = p;
    }
    if (!K) {
      let x = { instancePath: s, schemaPath: "#/definitions/rsaSoftware/if", keyword: "if", params: { failingKeyword: "then" }, schema: yr.if, parentSchema: yr, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    let ge = t, ur = true, Se = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.keyType === void 0 && (x = "keyType")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      } else if (r.keyType !== void 0 && r.keyType !== "RSA-HSM") {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    var f = Se === t;
    if (t = ge, e !== null && (ge ? e.length = ge : e = null), f) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r) && r.keyOps !== void 0) {
        let A = r.keyOps;
        if (Array.isArray(A)) {
          let G = A.length;
          for (let se = 0; se < G; se++) {
            let T = A[se];
            if (!(T === "encrypt" || T === "decrypt" || T === "sign" || T === "verify" || T === "wrapKey" || T === "unwrapKey" || T === "import" || T === "export" || T === "secureWrapKey" || T === "secureUnwrapKey")) {
              let ie = { instancePath: s + "/keyOps/" + se, schemaPath: "#/definitions/rsaHardware/then/properties/keyOps/items/enum", keyword: "enum", params: { allowedValues: dr.then.properties.keyOps.items.enum }, schema: dr.then.properties.keyOps.items.enum, parentSchema: dr.then.properties.keyOps.items, data: T };
              e === null ? e = [ie] : e.push(ie), t++;
            }
          }
        }
      }
      var f = x === t;
      ur = f;
    }
    if (!ur) {
      let x = { instancePath: s, schemaPath: "#/definitions/rsaHardware/if", keyword: "if", params: { failingKeyword: "then" }, schema: dr.if, parentSchema: dr, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    let sr = t, Ye = true, kr = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.keyType === void 0 && (x = "keyType")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      } else if (r.keyType !== void 0) {
        let I = r.keyType;
        if (!(I === "EC" || I === "EC-HSM")) {
          let A = {};
          e === null ? e = [A] : e.push(A), t++;
        }
      }
    }
    var u = kr === t;
    if (t = sr, e !== null && (sr ? e.length = sr : e = null), u) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.keySize !== void 0) {
          let A = { instancePath: s + "/keySize", schemaPath: "#/definitions/ec/then/properties/keySize/not", keyword: "not", params: {}, schema: Je.then.properties.keySize.not, parentSchema: Je.then.properties.keySize, data: r.keySize };
          e === null ? e = [A] : e.push(A), t++;
        }
        if (r.keyOps !== void 0) {
          let A = r.keyOps;
          if (Array.isArray(A)) {
            let G = A.length;
            for (let se = 0; se < G; se++) {
              let T = A[se];
              if (!(T === "sign" || T === "verify" || T === "export")) {
                let ie = { instancePath: s + "/keyOps/" + se, schemaPath: "#/definitions/ec/then/properties/keyOps/items/enum", keyword: "enum", params: { allowedValues: Je.then.properties.keyOps.items.enum }, schema: Je.then.properties.keyOps.items.enum, parentSchema: Je.then.properties.keyOps.items, data: T };
                e === null ? e = [ie] : e.push(ie), t++;
              }
            }
          }
        }
      }
      var u = x === t;
      Ye = u;
    }
    if (!Ye) {
      let x = { instancePath: s, schemaPath: "#/definitions/ec/if", keyword: "if", params: { failingKeyword: "then" }, schema: Je.if, parentSchema: Je, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    let Wr = t, ut = true, Nt = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.keyType === void 0 && (x = "keyType")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      } else if (r.keyType !== void 0 && r.keyType !== "oct-HSM") {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    var d = Nt === t;
    if (t = Wr, e !== null && (Wr ? e.length = Wr : e = null), d) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.keySize !== void 0) {
          let A = r.keySize;
          if (!(A === 128 || A === 192 || A === 256)) {
            let G = { instancePath: s + "/keySize", schemaPath: "#/definitions/oct/then/properties/keySize/enum", keyword: "enum", params: { allowedValues: Ae.then.properties.keySize.enum }, schema: Ae.then.properties.keySize.enum, parentSchema: Ae.then.properties.keySize, data: A };
            e === null ? e = [G] : e.push(G), t++;
          }
        }
        if (r.curve !== void 0) {
          let A = { instancePath: s + "/curve", schemaPath: "#/definitions/oct/then/properties/curve/not", keyword: "not", params: {}, schema: Ae.then.properties.curve.not, parentSchema: Ae.then.properties.curve, data: r.curve };
          e === null ? e = [A] : e.push(A), t++;
        }
        if (r.keyOps !== void 0) {
          let A = r.keyOps;
          if (Array.isArray(A)) {
            let G = A.length;
            for (let se = 0; se < G; se++) {
              let T = A[se];
              if (!(T === "encrypt" || T === "decrypt" || T === "wrapKey" || T === "unwrapKey" || T === "sign" || T === "verify" || T === "deriveKey" || T === "export")) {
                let ie = { instancePath: s + "/keyOps/" + se, schemaPath: "#/definitions/oct/then/properties/keyOps/items/enum", keyword: "enum", params: { allowedValues: Ae.then.properties.keyOps.items.enum }, schema: Ae.then.properties.keyOps.items.enum, parentSchema: Ae.then.properties.keyOps.items, data: T };
                e === null ? e = [ie] : e.push(ie), t++;
              }
            }
          }
        }
      }
      var d = x === t;
      ut = d;
    }
    if (!ut) {
      let x = { instancePath: s, schemaPath: "#/definitions/oct/if", keyword: "if", params: { failingKeyword: "then" }, schema: Ae.if, parentSchema: Ae, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    let Br = t, Ur = true, yt = t, Yr = t, Tt = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.keyOps === void 0 && (x = "keyOps")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      } else if (r.keyOps !== void 0) {
        let I = r.keyOps;
        if (t === t) if (Array.isArray(I)) {
          let G = t, se = I.length;
          for (let T = 0; T < se; T++) {
            let ie = I[T], Pr = t;
            if (!(ie === "secureWrapKey" || ie === "secureUnwrapKey")) {
              let gt = {};
              e === null ? e = [gt] : e.push(gt), t++;
            }
            var k = Pr === t;
            if (k) break;
          }
          if (k) t = G, e !== null && (G ? e.length = G : e = null);
          else {
            let T = {};
            e === null ? e = [T] : e.push(T), t++;
          }
        } else {
          let G = {};
          e === null ? e = [G] : e.push(G), t++;
        }
      }
    }
    var c = Tt === t;
    if (c) {
      let x = {};
      e === null ? e = [x] : e.push(x), t++;
    } else t = Yr, e !== null && (Yr ? e.length = Yr : e = null);
    if (t === yt && r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.releasePolicy === void 0 && (x = "releasePolicy")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    var y = yt === t;
    t = Br, e !== null && (Br ? e.length = Br : e = null);
    let Gr;
    if (y) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.exportable === void 0) {
          let A = { instancePath: s, schemaPath: "#/definitions/exportable/then/required", keyword: "required", params: { missingProperty: "exportable" }, schema: Me.then.required, parentSchema: Me.then, data: r };
          e === null ? e = [A] : e.push(A), t++;
        }
        if (r.exportable !== void 0) {
          let A = r.exportable;
          if (A !== true) {
            let G = { instancePath: s + "/exportable", schemaPath: "#/definitions/exportable/then/properties/exportable/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: Me.then.properties.exportable, data: A };
            e === null ? e = [G] : e.push(G), t++;
          }
        }
      }
      var y = x === t;
      Ur = y, Gr = "then";
    } else {
      let x = t, I = t, A = true, G = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let T;
        if (r.exportable === void 0 && (T = "exportable")) {
          let ie = {};
          e === null ? e = [ie] : e.push(ie), t++;
        } else if (r.exportable !== void 0 && r.exportable !== true) {
          let ie = {};
          e === null ? e = [ie] : e.push(ie), t++;
        }
      }
      var g = G === t;
      if (t = I, e !== null && (I ? e.length = I : e = null), g) {
        let T = t;
        if (r && typeof r == "object" && !Array.isArray(r) && r.releasePolicy === void 0) {
          let Pr = { instancePath: s, schemaPath: "#/definitions/exportable/else/then/required", keyword: "required", params: { missingProperty: "releasePolicy" }, schema: Me.else.then.required, parentSchema: Me.else.then, data: r };
          e === null ? e = [Pr] : e.push(Pr), t++;
        }
        var g = T === t;
        A = g;
      }
      if (!A) {
        let T = { instancePath: s, schemaPath: "#/definitions/exportable/else/if", keyword: "if", params: { failingKeyword: "then" }, schema: Me.else.if, parentSchema: Me.else, data: r };
        e === null ? e = [T] : e.push(T), t++;
      }
      var y = x === t;
      Ur = y, Gr = "else";
    }
    if (!Ur) {
      let x = { instancePath: s, schemaPath: "#/definitions/exportable/if", keyword: "if", params: { failingKeyword: Gr }, schema: Me.if, parentSchema: Me, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    let Jr = t, dt = true, Zt = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.rotationPolicy === void 0 && (x = "rotationPolicy")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      } else if (r.rotationPolicy !== void 0) {
        let I = r.rotationPolicy;
        if (!(I && typeof I == "object" && !Array.isArray(I))) {
          let A = {};
          e === null ? e = [A] : e.push(A), t++;
        }
      }
    }
    var b = Zt === t;
    if (t = Jr, e !== null && (Jr ? e.length = Jr : e = null), b) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.expiresOn !== void 0) {
          let A = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/ownExpiry/then/properties/expiresOn/not", keyword: "not", params: {}, schema: ar.then.properties.expiresOn.not, parentSchema: ar.then.properties.expiresOn, data: r.expiresOn };
          e === null ? e = [A] : e.push(A), t++;
        }
        if (r.expiresIn !== void 0) {
          let A = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/ownExpiry/then/properties/expiresIn/not", keyword: "not", params: {}, schema: ar.then.properties.expiresIn.not, parentSchema: ar.then.properties.expiresIn, data: r.expiresIn };
          e === null ? e = [A] : e.push(A), t++;
        }
      }
      var b = x === t;
      dt = b;
    }
    if (!dt) {
      let x = { instancePath: s, schemaPath: "#/definitions/ownExpiry/if", keyword: "if", params: { failingKeyword: "then" }, schema: ar.if, parentSchema: ar, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    let Qr = t, Xr = true, Dt = t;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let x;
      if (r.material === void 0 && (x = "material")) {
        let I = {};
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    var _ = Dt === t;
    t = Qr, e !== null && (Qr ? e.length = Qr : e = null);
    let et;
    if (_) {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.keyType !== void 0) {
          let A = r.keyType;
          if (!(A === "RSA-HSM" || A === "EC-HSM")) {
            let G = { instancePath: s + "/keyType", schemaPath: "#/definitions/imported/properties/keyType/enum", keyword: "enum", params: { allowedValues: ve.properties.keyType.enum }, schema: ve.properties.keyType.enum, parentSchema: ve.properties.keyType, data: A };
            e === null ? e = [G] : e.push(G), t++;
          }
        }
        if (r.keySize !== void 0) {
          let A = { instancePath: s + "/keySize", schemaPath: "#/definitions/imported/properties/keySize/not", keyword: "not", params: {}, schema: ve.properties.keySize.not, parentSchema: ve.properties.keySize, data: r.keySize };
          e === null ? e = [A] : e.push(A), t++;
        }
        if (r.curve !== void 0) {
          let A = { instancePath: s + "/curve", schemaPath: "#/definitions/imported/properties/curve/not", keyword: "not", params: {}, schema: ve.properties.curve.not, parentSchema: ve.properties.curve, data: r.curve };
          e === null ? e = [A] : e.push(A), t++;
        }
        if (r.rotate !== void 0) {
          let A = { instancePath: s + "/rotate", schemaPath: "#/definitions/imported/properties/rotate/not", keyword: "not", params: {}, schema: ve.properties.rotate.not, parentSchema: ve.properties.rotate, data: r.rotate };
          e === null ? e = [A] : e.push(A), t++;
        }
        if (r.rotation !== void 0) {
          let A = { instancePath: s + "/rotation", schemaPath: "#/definitions/imported/properties/rotation/not", keyword: "not", params: {}, schema: ve.properties.rotation.not, parentSchema: ve.properties.rotation, data: r.rotation };
          e === null ? e = [A] : e.push(A), t++;
        }
      }
      var _ = x === t;
      Xr = _, et = "then";
    } else {
      let x = t;
      if (r && typeof r == "object" && !Array.isArray(r) && r.keyType === void 0) {
        let A = { instancePath: s, schemaPath: "#/else/else/required", keyword: "required", params: { missingProperty: "keyType" }, schema: F.else.else.required, parentSchema: F.else.else, data: r };
        e === null ? e = [A] : e.push(A), t++;
      }
      var _ = x === t;
      Xr = _, et = "else";
    }
    if (!Xr) {
      let x = { instancePath: s, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: et }, schema: F.else.if, parentSchema: F.else, data: r };
      e === null ? e = [x] : e.push(x), t++;
    }
    if (r && typeof r == "object" && !Array.isArray(r) && r.purge !== void 0) {
      let x = { instancePath: s + "/purge", schemaPath: "#/else/properties/purge/not", keyword: "not", params: {}, schema: F.else.properties.purge.not, parentSchema: F.else.properties.purge, data: r.purge };
      e === null ? e = [x] : e.push(x), t++;
    }
    var a = w === t;
    l = a, n = "else";
  }
  if (!l) {
    let w = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: n }, schema: F.if, parentSchema: F, data: r };
    e === null ? e = [w] : e.push(w), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let w in r) if (!Ke.call(F.properties, w)) {
      let P = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, schema: false, parentSchema: F, data: r };
      e === null ? e = [P] : e.push(P), t++;
    }
    if (r.expiresIn !== void 0 && r && typeof r == "object" && !Array.isArray(r) && r.expiresOn !== void 0) {
      let w = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/noExpiresOn/properties/expiresOn/not", keyword: "not", params: {}, schema: Re.properties.expiresOn.not, parentSchema: Re.properties.expiresOn, data: r.expiresOn };
      e === null ? e = [w] : e.push(w), t++;
    }
    if (r.keyType !== void 0) {
      let w = r.keyType;
      if (!(w === "RSA" || w === "EC" || w === "RSA-HSM" || w === "EC-HSM" || w === "oct-HSM")) {
        let P = { instancePath: s + "/keyType", schemaPath: "#/properties/keyType/enum", keyword: "enum", params: { allowedValues: F.properties.keyType.enum }, schema: F.properties.keyType.enum, parentSchema: F.properties.keyType, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.keySize !== void 0) {
      let w = r.keySize;
      if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
        let P = { instancePath: s + "/keySize", schemaPath: "#/properties/keySize/type", keyword: "type", params: { type: "integer" }, schema: F.properties.keySize.type, parentSchema: F.properties.keySize, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.curve !== void 0) {
      let w = r.curve;
      if (!(w === "P-256" || w === "P-384" || w === "P-521" || w === "P-256K")) {
        let P = { instancePath: s + "/curve", schemaPath: "#/properties/curve/enum", keyword: "enum", params: { allowedValues: F.properties.curve.enum }, schema: F.properties.curve.enum, parentSchema: F.properties.curve, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.material !== void 0 && (Mr(r.material, { instancePath: s + "/material", parentData: r, parentDataProperty: "material", rootData: S }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), t = e.length)), r.keyOps !== void 0) {
      let w = r.keyOps;
      if (Array.isArray(w)) {
        if (w.length < 1) {
          let H = { instancePath: s + "/keyOps", schemaPath: "#/properties/keyOps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: F.properties.keyOps, data: w };
          e === null ? e = [H] : e.push(H), t++;
        }
        let P = w.length;
        for (let H = 0; H < P; H++) {
          let K = w[H];
          if (!(K === "encrypt" || K === "decrypt" || K === "sign" || K === "verify" || K === "wrapKey" || K === "unwrapKey" || K === "import" || K === "export" || K === "deriveKey" || K === "secureWrapKey" || K === "secureUnwrapKey")) {
            let be = { instancePath: s + "/keyOps/" + H, schemaPath: "#/properties/keyOps/items/enum", keyword: "enum", params: { allowedValues: F.properties.keyOps.items.enum }, schema: F.properties.keyOps.items.enum, parentSchema: F.properties.keyOps.items, data: K };
            e === null ? e = [be] : e.push(be), t++;
          }
        }
        let V = w.length, R;
        if (V > 1) {
          e: for (; V--; ) for (R = V; R--; ) if (Le(w[V], w[R])) {
            let H = { instancePath: s + "/keyOps", schemaPath: "#/properties/keyOps/uniqueItems", keyword: "uniqueItems", params: { i: V, j: R }, schema: true, parentSchema: F.properties.keyOps, data: w };
            e === null ? e = [H] : e.push(H), t++;
            break e;
          }
        }
      } else {
        let P = { instancePath: s + "/keyOps", schemaPath: "#/properties/keyOps/type", keyword: "type", params: { type: "array" }, schema: F.properties.keyOps.type, parentSchema: F.properties.keyOps, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.enabled !== void 0) {
      let w = r.enabled;
      if (typeof w != "boolean") {
        let P = { instancePath: s + "/enabled", schemaPath: "#/definitions/enabled/type", keyword: "type", params: { type: "boolean" }, schema: We.type, parentSchema: We, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.expiresOn !== void 0) {
      let w = r.expiresOn;
      if (typeof w != "string" && w !== null) {
        let P = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (typeof w == "string" && !Ue.test(w)) {
        let P = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.expiresIn !== void 0) {
      let w = r.expiresIn;
      if (typeof w != "string" && w !== null) {
        let P = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/type", keyword: "type", params: { type: me.type }, schema: me.type, parentSchema: me, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (typeof w == "string" && !de.test(w)) {
        let P = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: me, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.notBefore !== void 0) {
      let w = r.notBefore;
      if (typeof w != "string" && w !== null) {
        let P = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (typeof w == "string" && !Ue.test(w)) {
        let P = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.tags !== void 0) {
      let w = r.tags;
      if (!(w && typeof w == "object" && !Array.isArray(w)) && w !== null) {
        let P = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: N.type }, schema: N.type, parentSchema: N, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (w && typeof w == "object" && !Array.isArray(w)) {
        for (let P in w) {
          let V = t, R = t, H = t;
          if (!(P === "kvg-owner" || P === "kvg-state")) {
            let K = {};
            e === null ? e = [K] : e.push(K), t++;
          }
          var C = H === t;
          if (C) {
            let K = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/not", keyword: "not", params: {}, schema: N.propertyNames.not, parentSchema: N.propertyNames, data: P, propertyName: P };
            e === null ? e = [K] : e.push(K), t++;
          } else t = R, e !== null && (R ? e.length = R : e = null);
          if (typeof P == "string") {
            if (z(P) > 256) {
              let K = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.propertyNames, data: P, propertyName: P };
              e === null ? e = [K] : e.push(K), t++;
            }
            if (z(P) < 1) {
              let K = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: N.propertyNames, data: P, propertyName: P };
              e === null ? e = [K] : e.push(K), t++;
            }
          }
          var re = V === t;
          if (!re) {
            let K = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames", keyword: "propertyNames", params: { propertyName: P }, schema: N.propertyNames, parentSchema: N, data: w };
            e === null ? e = [K] : e.push(K), t++;
          }
        }
        for (let P in w) {
          let V = w[P];
          if (typeof V != "string" && V !== null) {
            let R = { instancePath: s + "/tags/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/type", keyword: "type", params: { type: N.additionalProperties.type }, schema: N.additionalProperties.type, parentSchema: N.additionalProperties, data: V };
            e === null ? e = [R] : e.push(R), t++;
          }
          if (typeof V == "string" && z(V) > 256) {
            let R = { instancePath: s + "/tags/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.additionalProperties, data: V };
            e === null ? e = [R] : e.push(R), t++;
          }
        }
      }
    }
    if (r.exportable !== void 0) {
      let w = r.exportable;
      if (typeof w != "boolean") {
        let P = { instancePath: s + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" }, schema: F.properties.exportable.type, parentSchema: F.properties.exportable, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.releasePolicy !== void 0) {
      let w = r.releasePolicy;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (w.policy === void 0) {
          let P = { instancePath: s + "/releasePolicy", schemaPath: "#/definitions/releasePolicy/required", keyword: "required", params: { missingProperty: "policy" }, schema: _e.required, parentSchema: _e, data: w };
          e === null ? e = [P] : e.push(P), t++;
        }
        for (let P in w) if (!(P === "policy" || P === "immutable")) {
          let V = { instancePath: s + "/releasePolicy", schemaPath: "#/definitions/releasePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, schema: false, parentSchema: _e, data: w };
          e === null ? e = [V] : e.push(V), t++;
        }
        if (w.policy !== void 0) {
          let P = w.policy;
          if (!(P && typeof P == "object" && !Array.isArray(P))) {
            let V = { instancePath: s + "/releasePolicy/policy", schemaPath: "#/definitions/releasePolicy/properties/policy/type", keyword: "type", params: { type: "object" }, schema: _e.properties.policy.type, parentSchema: _e.properties.policy, data: P };
            e === null ? e = [V] : e.push(V), t++;
          }
        }
        if (w.immutable !== void 0) {
          let P = w.immutable;
          if (typeof P != "boolean") {
            let V = { instancePath: s + "/releasePolicy/immutable", schemaPath: "#/definitions/releasePolicy/properties/immutable/type", keyword: "type", params: { type: "boolean" }, schema: _e.properties.immutable.type, parentSchema: _e.properties.immutable, data: P };
            e === null ? e = [V] : e.push(V), t++;
          }
        }
      } else {
        let P = { instancePath: s + "/releasePolicy", schemaPath: "#/definitions/releasePolicy/type", keyword: "type", params: { type: "object" }, schema: _e.type, parentSchema: _e, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.rotationPolicy !== void 0 && (Or(r.rotationPolicy, { instancePath: s + "/rotationPolicy", parentData: r, parentDataProperty: "rotationPolicy", rootData: S }) || (e = e === null ? Or.errors : e.concat(Or.errors), t = e.length)), r.rotate !== void 0) {
      let w = r.rotate;
      if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
        let P = { instancePath: s + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" }, schema: F.properties.rotate.type, parentSchema: F.properties.rotate, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (typeof w == "number" && isFinite(w) && (w < 1 || isNaN(w))) {
        let P = { instancePath: s + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: F.properties.rotate, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.rotation !== void 0 && (Er(r.rotation, { instancePath: s + "/rotation", parentData: r, parentDataProperty: "rotation", rootData: S }) || (e = e === null ? Er.errors : e.concat(Er.errors), t = e.length)), r.allowNewVersion !== void 0) {
      let w = r.allowNewVersion;
      if (typeof w != "boolean") {
        let P = { instancePath: s + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" }, schema: F.properties.allowNewVersion.type, parentSchema: F.properties.allowNewVersion, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.protect !== void 0) {
      let w = r.protect;
      if (typeof w != "boolean") {
        let P = { instancePath: s + "/protect", schemaPath: "#/definitions/protect/type", keyword: "type", params: { type: "boolean" }, schema: Be.type, parentSchema: Be, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.adopt !== void 0) {
      let w = r.adopt;
      if (w !== "overwrite") {
        let P = { instancePath: s + "/adopt", schemaPath: "#/definitions/adopt/const", keyword: "const", params: { allowedValue: "overwrite" }, schema: "overwrite", parentSchema: Rr, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.versions !== void 0 && (Ir(r.versions, { instancePath: s + "/versions", parentData: r, parentDataProperty: "versions", rootData: S }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), t = e.length)), r.state !== void 0) {
      let w = r.state;
      if (w !== "absent") {
        let P = { instancePath: s + "/state", schemaPath: "#/definitions/state/const", keyword: "const", params: { allowedValue: "absent" }, schema: "absent", parentSchema: _t, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    if (r.purge !== void 0) {
      let w = r.purge;
      if (w !== true) {
        let P = { instancePath: s + "/purge", schemaPath: "#/definitions/purge/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: Ot, data: w };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
  } else {
    let w = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: F.type, parentSchema: F, data: r };
    e === null ? e = [w] : e.push(w), t++;
  }
  return zr.errors = e, t === 0;
}
function Et(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.apiVersion === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: J.required, parentSchema: J, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.kind === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: J.required, parentSchema: J, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.vault === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vault" }, schema: J.required, parentSchema: J, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r) if (!(i === "apiVersion" || i === "kind" || i === "vault" || i === "owner" || i === "defaults" || i === "secrets" || i === "keys")) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: J, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.apiVersion !== void 0) {
      let i = r.apiVersion;
      if (i !== "keyvault-gitops/v1") {
        let a = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" }, schema: "keyvault-gitops/v1", parentSchema: J.properties.apiVersion, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.kind !== void 0) {
      let i = r.kind;
      if (i !== "Vault") {
        let a = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Vault" }, schema: "Vault", parentSchema: J.properties.kind, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.vault !== void 0) {
      let i = r.vault;
      if (typeof i != "string" && !Array.isArray(i)) {
        let a = { instancePath: s + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: J.properties.vault.type }, schema: J.properties.vault.type, parentSchema: J.properties.vault, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string" && !tr.test(i)) {
        let a = { instancePath: s + "/vault", schemaPath: "#/properties/vault/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$" }, schema: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", parentSchema: J.properties.vault, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let n = { instancePath: s + "/vault", schemaPath: "#/properties/vault/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: J.properties.vault, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        let a = i.length;
        for (let n = 0; n < a; n++) {
          let o = i[n];
          if (typeof o == "string") {
            if (!tr.test(o)) {
              let m = { instancePath: s + "/vault/" + n, schemaPath: "#/definitions/vaultName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$" }, schema: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", parentSchema: pe, data: o };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/vault/" + n, schemaPath: "#/definitions/vaultName/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: o };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      }
    }
    if (r.owner !== void 0) {
      let i = r.owner;
      if (typeof i == "string") {
        if (!ct.test(i)) {
          let a = { instancePath: s + "/owner", schemaPath: "#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$" }, schema: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$", parentSchema: Ze, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/owner", schemaPath: "#/definitions/owner/type", keyword: "type", params: { type: "string" }, schema: Ze.type, parentSchema: Ze, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.defaults !== void 0 && (Sr(r.defaults, { instancePath: s + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: S }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), t = e.length)), r.secrets !== void 0) {
      let i = r.secrets;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let a = { instancePath: s + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: J.properties.secrets.type }, schema: J.properties.secrets.type, parentSchema: J.properties.secrets, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i) {
          let n = t;
          if (typeof a == "string" && !wr.test(a)) {
            let o = { instancePath: s + "/secrets", schemaPath: "#/properties/secrets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{1,127}$" }, schema: "^[0-9A-Za-z-]{1,127}$", parentSchema: J.properties.secrets.propertyNames, data: a, propertyName: a };
            e === null ? e = [o] : e.push(o), t++;
          }
          var h = n === t;
          if (!h) {
            let o = { instancePath: s + "/secrets", schemaPath: "#/properties/secrets/propertyNames", keyword: "propertyNames", params: { propertyName: a }, schema: J.properties.secrets.propertyNames, parentSchema: J.properties.secrets, data: i };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
        for (let a in i) qr(i[a], { instancePath: s + "/secrets/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: a, rootData: S }) || (e = e === null ? qr.errors : e.concat(qr.errors), t = e.length);
      }
    }
    if (r.keys !== void 0) {
      let i = r.keys;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let a = { instancePath: s + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: J.properties.keys.type }, schema: J.properties.keys.type, parentSchema: J.properties.keys, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i) {
          let n = t;
          if (typeof a == "string" && !wr.test(a)) {
            let o = { instancePath: s + "/keys", schemaPath: "#/properties/keys/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{1,127}$" }, schema: "^[0-9A-Za-z-]{1,127}$", parentSchema: J.properties.keys.propertyNames, data: a, propertyName: a };
            e === null ? e = [o] : e.push(o), t++;
          }
          var l = n === t;
          if (!l) {
            let o = { instancePath: s + "/keys", schemaPath: "#/properties/keys/propertyNames", keyword: "propertyNames", params: { propertyName: a }, schema: J.properties.keys.propertyNames, parentSchema: J.properties.keys, data: i };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
        for (let a in i) zr(i[a], { instancePath: s + "/keys/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: a, rootData: S }) || (e = e === null ? zr.errors : e.concat(zr.errors), t = e.length);
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: J.type, parentSchema: J, data: r };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Et.errors = e, t === 0;
}
var as = zt;
var O = { type: "object", required: ["apiVersion", "kind", "owner", "manifests", "vaults"], additionalProperties: false, properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Config" }, owner: { $ref: "manifest.v1.schema.json#/definitions/owner" }, manifests: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 500, pattern: "^[^*]*(\\*[^*]*){0,32}$", errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars" }, errorMessage: "must be a list of 1 to 200 paths or patterns" }, defaults: { $ref: "manifest.v1.schema.json#/definitions/defaults" }, ignoreTags: { type: "array", items: { type: "string", minLength: 1 }, errorMessage: "must be a list of tags' names" }, prune: { $ref: "#/definitions/prune" }, grace: { $ref: "#/definitions/grace" }, policy: { $ref: "#/definitions/policy" }, fingerprint: { type: "object", required: ["key", "kid"], additionalProperties: false, properties: { key: { $ref: "#/definitions/root" }, kid: { type: "string", pattern: "^[0-9A-Za-z_-]{8}$", errorMessage: "must be the 8 characters of the key's id", errorHint: "write any 8 letters first: plan says the right ones where the key is at hand" }, previous: { $ref: "#/definitions/root" } }, errorMessage: "must be a mapping of key, kid and previous" }, waitAtMost: { $ref: "#/definitions/waitAtMost" }, serviceVersion: { $ref: "#/definitions/serviceVersion" }, events: { $ref: "#/definitions/events" }, sealing: { type: "object", required: ["keys"], additionalProperties: false, properties: { keys: { type: "array", minItems: 1, items: { $ref: "#/definitions/sealingKey" }, errorMessage: "must be a list of mappings of id and thumbprint" } }, errorMessage: "must be a mapping with keys" }, targets: { type: "object", propertyNames: { $ref: "manifest.v1.schema.json#/definitions/targetName" }, additionalProperties: { $ref: "#/definitions/target" }, errorMessage: "must be a mapping of names to targets" }, vaults: { type: "object", propertyNames: { $ref: "manifest.v1.schema.json#/definitions/vaultName" }, additionalProperties: { $ref: "#/definitions/vault" }, errorMessage: "must be a mapping of names to vaults" } }, definitions: { events: { type: "object", required: ["tenant", "audience", "appId"], additionalProperties: false, properties: { tenant: { type: "string", pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", errorMessage: "must be a tenant's id, a GUID" }, audience: { type: "string", pattern: "^\\S+$", errorMessage: "must be the id or the URI of an app registration" }, appId: { type: "string", pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", errorMessage: "must be an app's id, a GUID" }, issuer: { type: "string", pattern: "^https?://[^?#@\\s]+$", errorMessage: "must be an issuer's address" }, jwks: { type: "string", pattern: "^(https://[^/?#@\\s]+|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[^?#@\\s]*)?$", errorMessage: "must be an https address, or an http one of a loopback host" } }, errorMessage: "must be a mapping of tenant, audience and appId" }, sealingKey: { type: "object", required: ["id", "thumbprint"], additionalProperties: false, properties: { id: { type: "string", pattern: "^https://[^/?#@\\s]+/keys/[0-9A-Za-z-]{1,127}/[0-9a-f]{32}$", errorMessage: "must be the full id of one version of a key: https://VAULT/keys/NAME/VERSION" }, thumbprint: { type: "string", pattern: "^[0-9A-Za-z_-]{43}$", errorMessage: "must be the 43 characters of a thumbprint" } }, errorMessage: "must be a mapping of id and thumbprint" }, root: { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: false, properties: { sealed: { type: "string", minLength: 1, errorMessage: "must be a sealed value as seal writes it" }, env: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be a name of an environment variable" } }, errorMessage: "must be { env: NAME } or { sealed: JWE }" }, program: { type: "object", required: ["argv"], additionalProperties: false, properties: { argv: { $ref: "manifest.v1.schema.json#/definitions/argv" }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be the name of an environment variable" }, errorMessage: "must be a list of names of environment variables" }, timeout: { type: "string" } }, errorMessage: "must be a list of the program and its arguments, or a mapping with argv" }, target: { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: false, properties: { generate: { allOf: [{ $ref: "manifest.v1.schema.json#/definitions/generate" }, { properties: { epoch: { not: {}, errorMessage: "a rotation has no epoch: every and beforeExpiry say when" } } }] }, postgres: { $ref: "#/definitions/postgres" }, sqlServer: { $ref: "#/definitions/sqlServer" }, mysql: { $ref: "#/definitions/mysql" }, azureKeys: { $ref: "#/definitions/azureKeys" }, entraApplication: { $ref: "#/definitions/entraApplication" }, exec: { $ref: "#/definitions/execTarget" } }, errorMessage: "must be a mapping with exactly one of postgres, sqlServer, mysql, azureKeys, entraApplication, exec and generate" }, postgres: { type: "object", required: ["host", "database", "users", "admin"], additionalProperties: false, properties: { host: { type: "string", pattern: "^[^\\s/@?#]+$", errorMessage: "must be the name of a host" }, port: { type: "integer", minimum: 1, maximum: 65535, errorMessage: "must be a port: a whole number from 1 to 65535" }, database: { type: "string", minLength: 1 }, users: { $ref: "#/definitions/users", minItems: 1, errorMessage: "must be a list of one or two users, each once" }, admin: { if: { type: "object", required: ["entra"] }, then: { type: "object", required: ["entra"], additionalProperties: false, properties: { entra: { $ref: "#/definitions/user" } } }, else: { type: "object", required: ["user", "password"], additionalProperties: false, properties: { user: { $ref: "#/definitions/user" }, password: { $ref: "#/definitions/adminPassword" } }, errorMessage: "must be a mapping of user and password, or { entra: PRINCIPAL }" } }, tls: { if: { type: "object" }, then: { type: "object", required: ["ca"], additionalProperties: false, properties: { ca: { type: "string", minLength: 1 } } }, else: { enum: ["verify-full", "off"], errorMessage: "must be verify-full, off or { ca: FILE }" } }, password: { $ref: "#/definitions/password" } }, errorMessage: "must be a mapping with host, database, users and admin" }, azureKeys: { type: "object", required: ["resource"], additionalProperties: false, properties: { resource: { type: "string", minLength: 1 }, keys: { type: "array", items: { type: "string", minLength: 1 }, minItems: 2, maxItems: 2, uniqueItems: true, errorMessage: "must be a list of two names of keys" }, value: { enum: ["key", "connectionString"], errorMessage: "must be key or connectionString" }, settle: { type: "string" }, endpoint: { type: "string", pattern: "^https://[^/?#@\\s]+/?$", errorMessage: "must be https://HOST without path, query and user" } }, errorMessage: "must be a mapping with resource" }, entraApplication: { type: "object", required: ["tenant", "clientId"], additionalProperties: false, properties: { tenant: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", errorMessage: "must be the id of a tenant: a UUID" }, clientId: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", errorMessage: "must be the application (client) id: a UUID" }, cloud: { enum: ["public", "usGovernment", "usGovernmentDod", "china"], errorMessage: "must be public, usGovernment, usGovernmentDod or china" }, endpoint: { type: "string", pattern: "^https://[^/?#@\\s]+/?$", errorMessage: "must be https://HOST without path, query and user" }, grace: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P7D" }, maxLifetime: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P180D" } }, errorMessage: "must be a mapping with tenant and clientId" }, adminPassword: { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: false, properties: { env: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be a name of an environment variable" }, secret: { type: "object", required: ["vault", "name"], additionalProperties: false, properties: { vault: { $ref: "manifest.v1.schema.json#/definitions/vaultName" }, name: { type: "string", pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens" } }, errorMessage: "must be { vault: NAME, name: NAME }" } }, errorMessage: "must be { env: NAME } or { secret: { vault: NAME, name: NAME } }" }, sqlServer: { type: "object", required: ["host", "database", "admin"], oneOf: [{ required: ["logins"] }, { required: ["users"] }], dependencies: { users: { properties: { servers: { not: {}, errorMessage: "users are copied with their database: name no further servers" } } } }, additionalProperties: false, properties: { host: { $ref: "#/definitions/sqlHost" }, port: { $ref: "#/definitions/sqlPort" }, servers: { type: "array", minItems: 1, maxItems: 8, items: { type: "object", required: ["host"], additionalProperties: false, properties: { host: { $ref: "#/definitions/sqlHost" }, port: { $ref: "#/definitions/sqlPort" } }, errorMessage: "must be { host: NAME }" }, errorMessage: "must be a list of one to eight servers" }, database: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]{1,128}$", errorMessage: "must be the name of a database: 1 to 128 characters" }, logins: { $ref: "#/definitions/sqlUsers" }, users: { $ref: "#/definitions/sqlUsers" }, admin: { if: { type: "object", required: ["entra"] }, then: { type: "object", required: ["entra"], additionalProperties: false, properties: { entra: { const: true, errorMessage: "must be true" } } }, else: { type: "object", required: ["user", "password"], additionalProperties: false, properties: { user: { $ref: "#/definitions/user" }, password: { $ref: "#/definitions/adminPassword" } }, errorMessage: "must be a mapping of user and password, or { entra: true }" } }, encrypt: { enum: ["strict", true, false], errorMessage: "must be strict or true; false only on a loopback host" }, ca: { type: "string", minLength: 1 }, password: { type: "object", additionalProperties: false, properties: { length: { type: "integer", minimum: 8, maximum: 128, errorMessage: "must be a whole number from 8 to 128: SQL Server takes no others" }, characters: { type: "array", minItems: 3, uniqueItems: true, items: { enum: ["lower", "upper", "digits", "symbols"] }, errorMessage: "must be a list of three or four of lower, upper, digits and symbols" } }, errorMessage: "must be a mapping with length and characters" } }, errorMessage: "must be a mapping with host, database and admin, and with one of logins and users" }, sqlHost: { type: "string", pattern: "^[^\\s/@?#,;\\\\]+$", errorMessage: "must be the name of a host; the port has a member of its own" }, sqlPort: { type: "integer", minimum: 1, maximum: 65535, errorMessage: "must be a port: a whole number from 1 to 65535" }, sqlUsers: { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$", errorMessage: "must be a letter or _, then letters, digits and _ . @ $ # -, at most 128 characters" }, errorMessage: "must be a list of one or two names, each once" }, mysql: { type: "object", required: ["database", "users", "admin"], oneOf: [{ required: ["host"] }, { required: ["socket"] }], dependencies: { socket: { properties: { port: { not: {}, errorMessage: "a socket has no port" }, ca: { not: {}, errorMessage: "a socket has no certificate" } } }, retain: { properties: { users: { maxItems: 1, errorMessage: "with retain one user is enough: its old password goes on" } } } }, additionalProperties: false, properties: { host: { $ref: "#/definitions/sqlHost" }, port: { type: "integer", minimum: 1, maximum: 65535, errorMessage: "must be a port: a whole number from 1 to 65535" }, socket: { type: "string", pattern: "^/[^\\u0000-\\u001f\\u007f]{1,106}$", errorMessage: "must be the absolute path of a socket, at most 107 characters" }, ca: { type: "string", minLength: 1 }, database: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]{1,64}$", errorMessage: "must be the name of a database: 1 to 64 characters" }, users: { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { $ref: "#/definitions/mysqlUser" }, errorMessage: "must be a list of one or two names, each once" }, accountHost: { type: "string", pattern: "^[0-9A-Za-z_.%:/-]{1,255}$", errorMessage: "must be an account's host: letters, digits and _ . % : / -" }, admin: { type: "object", required: ["user", "password"], additionalProperties: false, properties: { user: { $ref: "#/definitions/mysqlUser" }, password: { $ref: "#/definitions/adminPassword" } }, errorMessage: "must be a mapping of user and password" }, retain: { const: true, errorMessage: "must be true, or left out" }, verifier: { type: "boolean", errorMessage: "must be true or false" }, password: { type: "object", additionalProperties: false, properties: { length: { type: "integer", minimum: 8, maximum: 128, errorMessage: "must be a whole number from 8 to 128" }, characters: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["lower", "upper", "digits", "symbols"] }, errorMessage: "must be a list of lower, upper, digits and symbols" } }, errorMessage: "must be a mapping with length and characters" } }, errorMessage: "must be a mapping with database, users and admin, and with one of host and socket" }, mysqlUser: { type: "string", pattern: "^[0-9A-Za-z_.@$-]{1,32}$", errorMessage: "must be 1 to 32 letters, digits and _ . @ $ -" }, execTarget: { type: "object", required: ["argv"], additionalProperties: false, properties: { argv: { $ref: "manifest.v1.schema.json#/definitions/argv" }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be the name of an environment variable" }, errorMessage: "must be a list of names of environment variables" }, timeout: { type: "string" }, users: { $ref: "#/definitions/users" }, emulator: { type: "boolean", errorMessage: "must be true or false" }, password: { $ref: "#/definitions/password" } }, errorMessage: "must be a mapping with argv" }, users: { type: "array", maxItems: 2, uniqueItems: true, items: { $ref: "#/definitions/user" }, errorMessage: "must be a list of one or two users, each once" }, user: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]{1,63}$", errorMessage: "a user's name has 1 to 63 characters without control characters" }, password: { type: "object", additionalProperties: false, properties: { length: { $ref: "manifest.v1.schema.json#/definitions/generate/properties/length" }, characters: { $ref: "manifest.v1.schema.json#/definitions/generate/properties/characters" } }, errorMessage: "must be a mapping with length and characters" }, prune: { enum: ["off", "disable", "delete"] }, grace: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P7D" }, policy: { type: "object", additionalProperties: false, properties: { requireExpiry: { enum: ["error", "warning", "off"] }, requireContentType: { enum: ["error", "warning", "off"] }, maxValidity: { type: ["object", "string"], pattern: "^off$", required: ["within"], additionalProperties: false, properties: { within: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P365D" }, severity: { $ref: "#/definitions/severity" } }, errorMessage: "must be off, or a mapping with within" }, requireTags: { type: ["object", "string"], pattern: "^off$", required: ["names"], additionalProperties: false, properties: { names: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 256, not: { enum: ["kvg-owner", "kvg-state"] }, errorMessage: "a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours" }, errorMessage: "must be a list of tags' names" }, severity: { $ref: "#/definitions/severity" } }, errorMessage: "must be off, or a mapping with names" }, namePattern: { type: ["object", "string"], pattern: "^off$", required: ["pattern"], additionalProperties: false, properties: { pattern: { type: "string", minLength: 1, maxLength: 500, errorMessage: "must be a regular expression of 1 to 500 characters" }, severity: { $ref: "#/definitions/severity" } }, errorMessage: "must be off, or a mapping with pattern" } } }, severity: { enum: ["error", "warning"] }, serviceVersion: { enum: ["7.0", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "2025-07-01", "2026-04-01"], errorMessage: `must be a version of Key Vault's API, in quotes: "7.0" to "7.6", "2025-07-01" or "2026-04-01"` }, waitAtMost: { type: "string", pattern: "^PT[0-9HMS]+$", errorMessage: "must be an ISO 8601 duration from PT1S to PT1H, such as PT5M" }, vault: { type: ["object", "null"], additionalProperties: false, properties: { url: { type: "string", pattern: "^https://[^/?#@\\s]+/?$", errorMessage: "must be https://HOST without path, query and user" }, sku: { enum: ["standard", "premium"] }, owners: { type: "array", minItems: 1, items: { $ref: "manifest.v1.schema.json#/definitions/owner" }, errorMessage: "must be a list of owners" }, prune: { $ref: "#/definitions/prune" }, grace: { $ref: "#/definitions/grace" }, waitAtMost: { $ref: "#/definitions/waitAtMost" }, serviceVersion: { $ref: "#/definitions/serviceVersion" }, sources: { type: "object", additionalProperties: false, properties: { env: { type: "array", maxItems: 1e3, items: { type: "string", maxLength: 256, pattern: "^[A-Za-z_*][0-9A-Za-z_*]*$", errorMessage: "must be a name of environment variables, with * for any text" }, errorMessage: "must be a list of names and patterns" }, files: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 500, pattern: "^[^*]*(\\*[^*]*){0,32}$", errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars" }, errorMessage: "must be a list of at most 1,000 paths and patterns" }, copyFrom: { type: "array", items: { $ref: "manifest.v1.schema.json#/definitions/vaultName" }, errorMessage: "must be a list of vaults of this config" }, exec: { type: "array", items: { if: { type: "array" }, then: { $ref: "manifest.v1.schema.json#/definitions/argv" }, else: { $ref: "#/definitions/program" } }, errorMessage: "must be a list of commands, each a list or a mapping" }, sops: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 500, pattern: "^[^*]*(\\*[^*]*){0,32}$", errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars" }, errorMessage: "must be a list of at most 1,000 paths and patterns" }, sopsKeys: { type: "array", items: { type: "object", required: ["vault", "key"], additionalProperties: false, properties: { vault: { $ref: "manifest.v1.schema.json#/definitions/vaultName" }, key: { type: "string", pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a key's name has 1 to 127 letters, digits and hyphens" } }, errorMessage: "must be { vault: NAME, key: NAME }" }, errorMessage: "must be a list of { vault: NAME, key: NAME }" } } }, targets: { type: "array", items: { $ref: "manifest.v1.schema.json#/definitions/targetName" }, errorMessage: "must be a list of targets of this config" }, policy: { $ref: "#/definitions/policy" }, verifyChallengeResource: { type: "boolean" } } } } };
var lr = { enum: ["off", "disable", "delete"] };
var mr = { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P7D" };
var te = { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: false, properties: { sealed: { type: "string", minLength: 1, errorMessage: "must be a sealed value as seal writes it" }, env: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be a name of an environment variable" } }, errorMessage: "must be { env: NAME } or { sealed: JWE }" };
var cr = { type: "string", pattern: "^PT[0-9HMS]+$", errorMessage: "must be an ISO 8601 duration from PT1S to PT1H, such as PT5M" };
var fr = { enum: ["7.0", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "2025-07-01", "2026-04-01"], errorMessage: `must be a version of Key Vault's API, in quotes: "7.0" to "7.6", "2025-07-01" or "2026-04-01"` };
var X = { type: "object", required: ["tenant", "audience", "appId"], additionalProperties: false, properties: { tenant: { type: "string", pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", errorMessage: "must be a tenant's id, a GUID" }, audience: { type: "string", pattern: "^\\S+$", errorMessage: "must be the id or the URI of an app registration" }, appId: { type: "string", pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", errorMessage: "must be an app's id, a GUID" }, issuer: { type: "string", pattern: "^https?://[^?#@\\s]+$", errorMessage: "must be an issuer's address" }, jwks: { type: "string", pattern: "^(https://[^/?#@\\s]+|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[^?#@\\s]*)?$", errorMessage: "must be an https address, or an http one of a loopback host" } }, errorMessage: "must be a mapping of tenant, audience and appId" };
var ye = { type: "object", required: ["id", "thumbprint"], additionalProperties: false, properties: { id: { type: "string", pattern: "^https://[^/?#@\\s]+/keys/[0-9A-Za-z-]{1,127}/[0-9a-f]{32}$", errorMessage: "must be the full id of one version of a key: https://VAULT/keys/NAME/VERSION" }, thumbprint: { type: "string", pattern: "^[0-9A-Za-z_-]{43}$", errorMessage: "must be the 43 characters of a thumbprint" } }, errorMessage: "must be a mapping of id and thumbprint" };
var ot = new RegExp("^[^*]*(\\*[^*]*){0,32}$", "u");
var Ht = new RegExp("^[0-9A-Za-z_-]{8}$", "u");
var It = new RegExp("^PT[0-9HMS]+$", "u");
var $t = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
var Ft = new RegExp("^\\S+$", "u");
var Ct = new RegExp("^https?://[^?#@\\s]+$", "u");
var Rt = new RegExp("^(https://[^/?#@\\s]+|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[^?#@\\s]*)?$", "u");
var Wt = new RegExp("^https://[^/?#@\\s]+/keys/[0-9A-Za-z-]{1,127}/[0-9a-f]{32}$", "u");
var Bt = new RegExp("^[0-9A-Za-z_-]{43}$", "u");
function Nr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: xe.type }, schema: xe.type, parentSchema: xe, data: r };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let i in r) if (!Ke.call(xe.properties, i)) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: xe, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.expiresIn !== void 0 && r && typeof r == "object" && !Array.isArray(r) && r.expiresOn !== void 0) {
      let i = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/noExpiresOn/properties/expiresOn/not", keyword: "not", params: {}, schema: Re.properties.expiresOn.not, parentSchema: Re.properties.expiresOn, data: r.expiresOn };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contentType !== void 0) {
      let i = r.contentType;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/type", keyword: "type", params: { type: ce.type }, schema: ce.type, parentSchema: ce, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string") {
        if (z(i) > 255) {
          let a = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: ce, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (z(i) < 1) {
          let a = { instancePath: s + "/contentType", schemaPath: "#/definitions/contentType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ce, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
    if (r.enabled !== void 0) {
      let i = r.enabled;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/enabled", schemaPath: "#/definitions/enabled/type", keyword: "type", params: { type: "boolean" }, schema: We.type, parentSchema: We, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.expiresOn !== void 0) {
      let i = r.expiresOn;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string" && !Ue.test(i)) {
        let a = { instancePath: s + "/expiresOn", schemaPath: "#/definitions/expiresOn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.expiresIn !== void 0) {
      let i = r.expiresIn;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/type", keyword: "type", params: { type: me.type }, schema: me.type, parentSchema: me, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string" && !de.test(i)) {
        let a = { instancePath: s + "/expiresIn", schemaPath: "#/definitions/expiresIn/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: me, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.notBefore !== void 0) {
      let i = r.notBefore;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "string" && !Ue.test(i)) {
        let a = { instancePath: s + "/notBefore", schemaPath: "#/definitions/notBefore/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.]0+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: U, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.tags !== void 0) {
      let i = r.tags;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let a = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: N.type }, schema: N.type, parentSchema: N, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i) {
          let n = t, o = t, m = t;
          if (!(a === "kvg-owner" || a === "kvg-state")) {
            let p = {};
            e === null ? e = [p] : e.push(p), t++;
          }
          var h = m === t;
          if (h) {
            let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/not", keyword: "not", params: {}, schema: N.propertyNames.not, parentSchema: N.propertyNames, data: a, propertyName: a };
            e === null ? e = [p] : e.push(p), t++;
          } else t = o, e !== null && (o ? e.length = o : e = null);
          if (typeof a == "string") {
            if (z(a) > 256) {
              let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.propertyNames, data: a, propertyName: a };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (z(a) < 1) {
              let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: N.propertyNames, data: a, propertyName: a };
              e === null ? e = [p] : e.push(p), t++;
            }
          }
          var l = n === t;
          if (!l) {
            let p = { instancePath: s + "/tags", schemaPath: "#/definitions/tags/propertyNames", keyword: "propertyNames", params: { propertyName: a }, schema: N.propertyNames, parentSchema: N, data: i };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        for (let a in i) {
          let n = i[a];
          if (typeof n != "string" && n !== null) {
            let o = { instancePath: s + "/tags/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/type", keyword: "type", params: { type: N.additionalProperties.type }, schema: N.additionalProperties.type, parentSchema: N.additionalProperties, data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (typeof n == "string" && z(n) > 256) {
            let o = { instancePath: s + "/tags/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: N.additionalProperties, data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      }
    }
    if (r.protect !== void 0) {
      let i = r.protect;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/protect", schemaPath: "#/definitions/protect/type", keyword: "type", params: { type: "boolean" }, schema: Be.type, parentSchema: Be, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.adopt !== void 0) {
      let i = r.adopt;
      if (i !== "overwrite") {
        let a = { instancePath: s + "/adopt", schemaPath: "#/definitions/adopt/const", keyword: "const", params: { allowedValue: "overwrite" }, schema: "overwrite", parentSchema: Rr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    r.versions !== void 0 && (qe(r.versions, { instancePath: s + "/versions", parentData: r, parentDataProperty: "versions", rootData: S }) || (e = e === null ? qe.errors : e.concat(qe.errors), t = e.length));
  }
  return Nr.errors = e, t === 0;
}
var L = { type: "object", additionalProperties: false, properties: { requireExpiry: { enum: ["error", "warning", "off"] }, requireContentType: { enum: ["error", "warning", "off"] }, maxValidity: { type: ["object", "string"], pattern: "^off$", required: ["within"], additionalProperties: false, properties: { within: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P365D" }, severity: { $ref: "#/definitions/severity" } }, errorMessage: "must be off, or a mapping with within" }, requireTags: { type: ["object", "string"], pattern: "^off$", required: ["names"], additionalProperties: false, properties: { names: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 256, not: { enum: ["kvg-owner", "kvg-state"] }, errorMessage: "a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours" }, errorMessage: "must be a list of tags' names" }, severity: { $ref: "#/definitions/severity" } }, errorMessage: "must be off, or a mapping with names" }, namePattern: { type: ["object", "string"], pattern: "^off$", required: ["pattern"], additionalProperties: false, properties: { pattern: { type: "string", minLength: 1, maxLength: 500, errorMessage: "must be a regular expression of 1 to 500 characters" }, severity: { $ref: "#/definitions/severity" } }, errorMessage: "must be off, or a mapping with pattern" } } };
var Ee = { enum: ["error", "warning"] };
var at = new RegExp("^off$", "u");
function Xe(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(l === "requireExpiry" || l === "requireContentType" || l === "maxValidity" || l === "requireTags" || l === "namePattern")) {
      let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: false, parentSchema: L, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.requireExpiry !== void 0) {
      let l = r.requireExpiry;
      if (!(l === "error" || l === "warning" || l === "off")) {
        let i = { instancePath: s + "/requireExpiry", schemaPath: "#/properties/requireExpiry/enum", keyword: "enum", params: { allowedValues: L.properties.requireExpiry.enum }, schema: L.properties.requireExpiry.enum, parentSchema: L.properties.requireExpiry, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.requireContentType !== void 0) {
      let l = r.requireContentType;
      if (!(l === "error" || l === "warning" || l === "off")) {
        let i = { instancePath: s + "/requireContentType", schemaPath: "#/properties/requireContentType/enum", keyword: "enum", params: { allowedValues: L.properties.requireContentType.enum }, schema: L.properties.requireContentType.enum, parentSchema: L.properties.requireContentType, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.maxValidity !== void 0) {
      let l = r.maxValidity;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && typeof l != "string") {
        let i = { instancePath: s + "/maxValidity", schemaPath: "#/properties/maxValidity/type", keyword: "type", params: { type: L.properties.maxValidity.type }, schema: L.properties.maxValidity.type, parentSchema: L.properties.maxValidity, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof l == "string" && !at.test(l)) {
        let i = { instancePath: s + "/maxValidity", schemaPath: "#/properties/maxValidity/pattern", keyword: "pattern", params: { pattern: "^off$" }, schema: "^off$", parentSchema: L.properties.maxValidity, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.within === void 0) {
          let i = { instancePath: s + "/maxValidity", schemaPath: "#/properties/maxValidity/required", keyword: "required", params: { missingProperty: "within" }, schema: L.properties.maxValidity.required, parentSchema: L.properties.maxValidity, data: l };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in l) if (!(i === "within" || i === "severity")) {
          let a = { instancePath: s + "/maxValidity", schemaPath: "#/properties/maxValidity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: L.properties.maxValidity, data: l };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (l.within !== void 0) {
          let i = l.within;
          if (typeof i == "string") {
            if (!de.test(i)) {
              let a = { instancePath: s + "/maxValidity/within", schemaPath: "#/properties/maxValidity/properties/within/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: L.properties.maxValidity.properties.within, data: i };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            let a = { instancePath: s + "/maxValidity/within", schemaPath: "#/properties/maxValidity/properties/within/type", keyword: "type", params: { type: "string" }, schema: L.properties.maxValidity.properties.within.type, parentSchema: L.properties.maxValidity.properties.within, data: i };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (l.severity !== void 0) {
          let i = l.severity;
          if (!(i === "error" || i === "warning")) {
            let a = { instancePath: s + "/maxValidity/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: Ee.enum }, schema: Ee.enum, parentSchema: Ee, data: i };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      }
    }
    if (r.requireTags !== void 0) {
      let l = r.requireTags;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && typeof l != "string") {
        let i = { instancePath: s + "/requireTags", schemaPath: "#/properties/requireTags/type", keyword: "type", params: { type: L.properties.requireTags.type }, schema: L.properties.requireTags.type, parentSchema: L.properties.requireTags, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof l == "string" && !at.test(l)) {
        let i = { instancePath: s + "/requireTags", schemaPath: "#/properties/requireTags/pattern", keyword: "pattern", params: { pattern: "^off$" }, schema: "^off$", parentSchema: L.properties.requireTags, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.names === void 0) {
          let i = { instancePath: s + "/requireTags", schemaPath: "#/properties/requireTags/required", keyword: "required", params: { missingProperty: "names" }, schema: L.properties.requireTags.required, parentSchema: L.properties.requireTags, data: l };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in l) if (!(i === "names" || i === "severity")) {
          let a = { instancePath: s + "/requireTags", schemaPath: "#/properties/requireTags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: L.properties.requireTags, data: l };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (l.names !== void 0) {
          let i = l.names;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let n = { instancePath: s + "/requireTags/names", schemaPath: "#/properties/requireTags/properties/names/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: L.properties.requireTags.properties.names, data: i };
              e === null ? e = [n] : e.push(n), t++;
            }
            let a = i.length;
            for (let n = 0; n < a; n++) {
              let o = i[n], m = t, p = t;
              if (!(o === "kvg-owner" || o === "kvg-state")) {
                let f = {};
                e === null ? e = [f] : e.push(f), t++;
              }
              var h = p === t;
              if (h) {
                let f = { instancePath: s + "/requireTags/names/" + n, schemaPath: "#/properties/requireTags/properties/names/items/not", keyword: "not", params: {}, schema: L.properties.requireTags.properties.names.items.not, parentSchema: L.properties.requireTags.properties.names.items, data: o };
                e === null ? e = [f] : e.push(f), t++;
              } else t = m, e !== null && (m ? e.length = m : e = null);
              if (typeof o == "string") {
                if (z(o) > 256) {
                  let f = { instancePath: s + "/requireTags/names/" + n, schemaPath: "#/properties/requireTags/properties/names/items/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: L.properties.requireTags.properties.names.items, data: o };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (z(o) < 1) {
                  let f = { instancePath: s + "/requireTags/names/" + n, schemaPath: "#/properties/requireTags/properties/names/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: L.properties.requireTags.properties.names.items, data: o };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/requireTags/names/" + n, schemaPath: "#/properties/requireTags/properties/names/items/type", keyword: "type", params: { type: "string" }, schema: L.properties.requireTags.properties.names.items.type, parentSchema: L.properties.requireTags.properties.names.items, data: o };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let a = { instancePath: s + "/requireTags/names", schemaPath: "#/properties/requireTags/properties/names/type", keyword: "type", params: { type: "array" }, schema: L.properties.requireTags.properties.names.type, parentSchema: L.properties.requireTags.properties.names, data: i };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (l.severity !== void 0) {
          let i = l.severity;
          if (!(i === "error" || i === "warning")) {
            let a = { instancePath: s + "/requireTags/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: Ee.enum }, schema: Ee.enum, parentSchema: Ee, data: i };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      }
    }
    if (r.namePattern !== void 0) {
      let l = r.namePattern;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && typeof l != "string") {
        let i = { instancePath: s + "/namePattern", schemaPath: "#/properties/namePattern/type", keyword: "type", params: { type: L.properties.namePattern.type }, schema: L.properties.namePattern.type, parentSchema: L.properties.namePattern, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof l == "string" && !at.test(l)) {
        let i = { instancePath: s + "/namePattern", schemaPath: "#/properties/namePattern/pattern", keyword: "pattern", params: { pattern: "^off$" }, schema: "^off$", parentSchema: L.properties.namePattern, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.pattern === void 0) {
          let i = { instancePath: s + "/namePattern", schemaPath: "#/properties/namePattern/required", keyword: "required", params: { missingProperty: "pattern" }, schema: L.properties.namePattern.required, parentSchema: L.properties.namePattern, data: l };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in l) if (!(i === "pattern" || i === "severity")) {
          let a = { instancePath: s + "/namePattern", schemaPath: "#/properties/namePattern/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: L.properties.namePattern, data: l };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (l.pattern !== void 0) {
          let i = l.pattern;
          if (typeof i == "string") {
            if (z(i) > 500) {
              let a = { instancePath: s + "/namePattern/pattern", schemaPath: "#/properties/namePattern/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: L.properties.namePattern.properties.pattern, data: i };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (z(i) < 1) {
              let a = { instancePath: s + "/namePattern/pattern", schemaPath: "#/properties/namePattern/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: L.properties.namePattern.properties.pattern, data: i };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            let a = { instancePath: s + "/namePattern/pattern", schemaPath: "#/properties/namePattern/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: L.properties.namePattern.properties.pattern.type, parentSchema: L.properties.namePattern.properties.pattern, data: i };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (l.severity !== void 0) {
          let i = l.severity;
          if (!(i === "error" || i === "warning")) {
            let a = { instancePath: s + "/namePattern/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: Ee.enum }, schema: Ee.enum, parentSchema: Ee, data: i };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: L.type, parentSchema: L, data: r };
    e === null ? e = [l] : e.push(l), t++;
  }
  return Xe.errors = e, t === 0;
}
var Qe = { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: false, properties: { generate: { allOf: [{ $ref: "manifest.v1.schema.json#/definitions/generate" }, { properties: { epoch: { not: {}, errorMessage: "a rotation has no epoch: every and beforeExpiry say when" } } }] }, postgres: { $ref: "#/definitions/postgres" }, sqlServer: { $ref: "#/definitions/sqlServer" }, mysql: { $ref: "#/definitions/mysql" }, azureKeys: { $ref: "#/definitions/azureKeys" }, entraApplication: { $ref: "#/definitions/entraApplication" }, exec: { $ref: "#/definitions/execTarget" } }, errorMessage: "must be a mapping with exactly one of postgres, sqlServer, mysql, azureKeys, entraApplication, exec and generate" };
var ee = { type: "object", required: ["resource"], additionalProperties: false, properties: { resource: { type: "string", minLength: 1 }, keys: { type: "array", items: { type: "string", minLength: 1 }, minItems: 2, maxItems: 2, uniqueItems: true, errorMessage: "must be a list of two names of keys" }, value: { enum: ["key", "connectionString"], errorMessage: "must be key or connectionString" }, settle: { type: "string" }, endpoint: { type: "string", pattern: "^https://[^/?#@\\s]+/?$", errorMessage: "must be https://HOST without path, query and user" } }, errorMessage: "must be a mapping with resource" };
var Q = { type: "object", required: ["tenant", "clientId"], additionalProperties: false, properties: { tenant: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", errorMessage: "must be the id of a tenant: a UUID" }, clientId: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", errorMessage: "must be the application (client) id: a UUID" }, cloud: { enum: ["public", "usGovernment", "usGovernmentDod", "china"], errorMessage: "must be public, usGovernment, usGovernmentDod or china" }, endpoint: { type: "string", pattern: "^https://[^/?#@\\s]+/?$", errorMessage: "must be https://HOST without path, query and user" }, grace: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P7D" }, maxLifetime: { type: "string", pattern: "^P[0-9YMWDTHS]+$", errorMessage: "must be an ISO 8601 duration in whole units such as P180D" } }, errorMessage: "must be a mapping with tenant and clientId" };
function Tr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "length" || n === "characters" || n === "rsaPem" || n === "ecPem" || n === "uuid" || n === "bytes" || n === "epoch")) {
      let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: false, parentSchema: j, data: r };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.rsaPem !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var h = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (h) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var h = f === t;
        o = h, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var h = f === t;
        o = h, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.ecPem !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var l = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (l) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var l = f === t;
        o = l, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var l = f === t;
        o = l, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.uuid !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var i = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (i) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var i = f === t;
        o = i, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var i = f === t;
        o = i, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.bytes !== void 0) {
      let n = t, o = true, m = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.epoch === void 0 && (f = "epoch")) {
          let u = {};
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      var a = m === t;
      t = n, e !== null && (n ? e.length = n : e = null);
      let p;
      if (a) {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 2) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/then/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: B.then, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var a = f === t;
        o = a, p = "then";
      } else {
        let f = t;
        if (r && typeof r == "object" && !Array.isArray(r) && Object.keys(r).length > 1) {
          let d = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/else/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: B.else, data: r };
          e === null ? e = [d] : e.push(d), t++;
        }
        var a = f === t;
        o = a, p = "else";
      }
      if (!o) {
        let f = { instancePath: s, schemaPath: "#/definitions/onlyEpoch/if", keyword: "if", params: { failingKeyword: p }, schema: B.if, parentSchema: B, data: r };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.length !== void 0) {
      let n = r.length;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let o = { instancePath: s + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" }, schema: j.properties.length.type, parentSchema: j.properties.length, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1024 || isNaN(n)) {
          let o = { instancePath: s + "/length", schemaPath: "#/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, schema: 1024, parentSchema: j.properties.length, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (n < 1 || isNaN(n)) {
          let o = { instancePath: s + "/length", schemaPath: "#/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: j.properties.length, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    }
    if (r.characters !== void 0) {
      let n = r.characters;
      if (!Array.isArray(n) && typeof n != "string") {
        let o = { instancePath: s + "/characters", schemaPath: "#/properties/characters/type", keyword: "type", params: { type: j.properties.characters.type }, schema: j.properties.characters.type, parentSchema: j.properties.characters, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "string" && !ft.test(n)) {
        let o = { instancePath: s + "/characters", schemaPath: "#/properties/characters/pattern", keyword: "pattern", params: { pattern: "^[!-~]{2,}$" }, schema: "^[!-~]{2,}$", parentSchema: j.properties.characters, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let f = { instancePath: s + "/characters", schemaPath: "#/properties/characters/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: j.properties.characters, data: n };
          e === null ? e = [f] : e.push(f), t++;
        }
        let o = n.length;
        for (let f = 0; f < o; f++) {
          let u = n[f];
          if (!(u === "lower" || u === "upper" || u === "digits" || u === "symbols")) {
            let d = { instancePath: s + "/characters/" + f, schemaPath: "#/properties/characters/items/enum", keyword: "enum", params: { allowedValues: j.properties.characters.items.enum }, schema: j.properties.characters.items.enum, parentSchema: j.properties.characters.items, data: u };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        let m = n.length, p;
        if (m > 1) {
          e: for (; m--; ) for (p = m; p--; ) if (Le(n[m], n[p])) {
            let f = { instancePath: s + "/characters", schemaPath: "#/properties/characters/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, schema: true, parentSchema: j.properties.characters, data: n };
            e === null ? e = [f] : e.push(f), t++;
            break e;
          }
        }
      }
    }
    if (r.rsaPem !== void 0) {
      let n = r.rsaPem;
      if (!(n === 2048 || n === 3072 || n === 4096)) {
        let o = { instancePath: s + "/rsaPem", schemaPath: "#/properties/rsaPem/enum", keyword: "enum", params: { allowedValues: j.properties.rsaPem.enum }, schema: j.properties.rsaPem.enum, parentSchema: j.properties.rsaPem, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.ecPem !== void 0) {
      let n = r.ecPem;
      if (!(n === "P-256" || n === "P-384" || n === "P-521" || n === "P-256K")) {
        let o = { instancePath: s + "/ecPem", schemaPath: "#/properties/ecPem/enum", keyword: "enum", params: { allowedValues: j.properties.ecPem.enum }, schema: j.properties.ecPem.enum, parentSchema: j.properties.ecPem, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.uuid !== void 0) {
      let n = r.uuid;
      if (n !== true) {
        let o = { instancePath: s + "/uuid", schemaPath: "#/properties/uuid/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: j.properties.uuid, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.bytes !== void 0) {
      let n = r.bytes;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let o = { instancePath: s + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, schema: j.properties.bytes.type, parentSchema: j.properties.bytes, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1024 || isNaN(n)) {
          let o = { instancePath: s + "/bytes", schemaPath: "#/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, schema: 1024, parentSchema: j.properties.bytes, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (n < 8 || isNaN(n)) {
          let o = { instancePath: s + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, schema: 8, parentSchema: j.properties.bytes, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    }
    if (r.epoch !== void 0) {
      let n = r.epoch;
      if (typeof n != "string" && !(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let o = { instancePath: s + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: j.properties.epoch.type }, schema: j.properties.epoch.type, parentSchema: j.properties.epoch, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof n == "string") {
        if (z(n) > 256) {
          let o = { instancePath: s + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: j.properties.epoch, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (z(n) < 1) {
          let o = { instancePath: s + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.epoch, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: j.type, parentSchema: j, data: r };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Tr.errors = e, t === 0;
}
var Z = { type: "object", required: ["host", "database", "users", "admin"], additionalProperties: false, properties: { host: { type: "string", pattern: "^[^\\s/@?#]+$", errorMessage: "must be the name of a host" }, port: { type: "integer", minimum: 1, maximum: 65535, errorMessage: "must be a port: a whole number from 1 to 65535" }, database: { type: "string", minLength: 1 }, users: { $ref: "#/definitions/users", minItems: 1, errorMessage: "must be a list of one or two users, each once" }, admin: { if: { type: "object", required: ["entra"] }, then: { type: "object", required: ["entra"], additionalProperties: false, properties: { entra: { $ref: "#/definitions/user" } } }, else: { type: "object", required: ["user", "password"], additionalProperties: false, properties: { user: { $ref: "#/definitions/user" }, password: { $ref: "#/definitions/adminPassword" } }, errorMessage: "must be a mapping of user and password, or { entra: PRINCIPAL }" } }, tls: { if: { type: "object" }, then: { type: "object", required: ["ca"], additionalProperties: false, properties: { ca: { type: "string", minLength: 1 } } }, else: { enum: ["verify-full", "off"], errorMessage: "must be verify-full, off or { ca: FILE }" } }, password: { $ref: "#/definitions/password" } }, errorMessage: "must be a mapping with host, database, users and admin" };
var Pe = { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]{1,63}$", errorMessage: "a user's name has 1 to 63 characters without control characters" };
var Ut = new RegExp("^[^\\s/@?#]+$", "u");
var Cr = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,63}$", "u");
var vr = { type: "array", maxItems: 2, uniqueItems: true, items: { $ref: "#/definitions/user" }, errorMessage: "must be a list of one or two users, each once" };
function er(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (Array.isArray(r)) {
    if (r.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: vr, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    let h = r.length;
    for (let a = 0; a < h; a++) {
      let n = r[a];
      if (typeof n == "string") {
        if (!Cr.test(n)) {
          let o = { instancePath: s + "/" + a, schemaPath: "#/definitions/user/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,63}$" }, schema: "^[^\\u0000-\\u001f\\u007f]{1,63}$", parentSchema: Pe, data: n };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/" + a, schemaPath: "#/definitions/user/type", keyword: "type", params: { type: "string" }, schema: Pe.type, parentSchema: Pe, data: n };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    let l = r.length, i;
    if (l > 1) {
      e: for (; l--; ) for (i = l; i--; ) if (Le(r[l], r[i])) {
        let a = { instancePath: s, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, schema: true, parentSchema: vr, data: r };
        e === null ? e = [a] : e.push(a), t++;
        break e;
      }
    }
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: vr.type, parentSchema: vr, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  return er.errors = e, t === 0;
}
var ne = { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: false, properties: { env: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be a name of an environment variable" }, secret: { type: "object", required: ["vault", "name"], additionalProperties: false, properties: { vault: { $ref: "manifest.v1.schema.json#/definitions/vaultName" }, name: { type: "string", pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a secret's name has 1 to 127 letters, digits and hyphens" } }, errorMessage: "must be { vault: NAME, name: NAME }" } }, errorMessage: "must be { env: NAME } or { secret: { vault: NAME, name: NAME } }" };
function je(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length > 1) {
      let h = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ne, data: r };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (Object.keys(r).length < 1) {
      let h = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ne, data: r };
      e === null ? e = [h] : e.push(h), t++;
    }
    for (let h in r) if (!(h === "env" || h === "secret")) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: false, parentSchema: ne, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.env !== void 0) {
      let h = r.env;
      if (typeof h == "string") {
        if (!hr.test(h)) {
          let l = { instancePath: s + "/env", schemaPath: "#/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" }, schema: "^[A-Za-z_][0-9A-Za-z_]*$", parentSchema: ne.properties.env, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "string" }, schema: ne.properties.env.type, parentSchema: ne.properties.env, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.secret !== void 0) {
      let h = r.secret;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (h.vault === void 0) {
          let l = { instancePath: s + "/secret", schemaPath: "#/properties/secret/required", keyword: "required", params: { missingProperty: "vault" }, schema: ne.properties.secret.required, parentSchema: ne.properties.secret, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (h.name === void 0) {
          let l = { instancePath: s + "/secret", schemaPath: "#/properties/secret/required", keyword: "required", params: { missingProperty: "name" }, schema: ne.properties.secret.required, parentSchema: ne.properties.secret, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in h) if (!(l === "vault" || l === "name")) {
          let i = { instancePath: s + "/secret", schemaPath: "#/properties/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: false, parentSchema: ne.properties.secret, data: h };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (h.vault !== void 0) {
          let l = h.vault;
          if (typeof l == "string") {
            if (!tr.test(l)) {
              let i = { instancePath: s + "/secret/vault", schemaPath: "manifest.v1.schema.json#/definitions/vaultName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$" }, schema: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", parentSchema: pe, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/secret/vault", schemaPath: "manifest.v1.schema.json#/definitions/vaultName/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.name !== void 0) {
          let l = h.name;
          if (typeof l == "string") {
            if (!wr.test(l)) {
              let i = { instancePath: s + "/secret/name", schemaPath: "#/properties/secret/properties/name/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{1,127}$" }, schema: "^[0-9A-Za-z-]{1,127}$", parentSchema: ne.properties.secret.properties.name, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/secret/name", schemaPath: "#/properties/secret/properties/name/type", keyword: "type", params: { type: "string" }, schema: ne.properties.secret.properties.name.type, parentSchema: ne.properties.secret.properties.name, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "object" }, schema: ne.properties.secret.type, parentSchema: ne.properties.secret, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ne.type, parentSchema: ne, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  return je.errors = e, t === 0;
}
var nt = { type: "object", additionalProperties: false, properties: { length: { $ref: "manifest.v1.schema.json#/definitions/generate/properties/length" }, characters: { $ref: "manifest.v1.schema.json#/definitions/generate/properties/characters" } }, errorMessage: "must be a mapping with length and characters" };
var br = { type: "integer", minimum: 1, maximum: 1024, errorMessage: "must be a whole number from 1 to 1024" };
var Ie = { type: ["array", "string"], minItems: 1, uniqueItems: true, items: { enum: ["lower", "upper", "digits", "symbols"] }, pattern: "^[!-~]{2,}$", errorMessage: "must be a list of classes, each once, or a text of at least two visible ASCII characters" };
function rr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let h in r) if (!(h === "length" || h === "characters")) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: false, parentSchema: nt, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.length !== void 0) {
      let h = r.length;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let l = { instancePath: s + "/length", schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/length/type", keyword: "type", params: { type: "integer" }, schema: br.type, parentSchema: br, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1024 || isNaN(h)) {
          let l = { instancePath: s + "/length", schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, schema: 1024, parentSchema: br, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (h < 1 || isNaN(h)) {
          let l = { instancePath: s + "/length", schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: br, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
    }
    if (r.characters !== void 0) {
      let h = r.characters;
      if (!Array.isArray(h) && typeof h != "string") {
        let l = { instancePath: s + "/characters", schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/characters/type", keyword: "type", params: { type: Ie.type }, schema: Ie.type, parentSchema: Ie, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof h == "string" && !ft.test(h)) {
        let l = { instancePath: s + "/characters", schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/characters/pattern", keyword: "pattern", params: { pattern: "^[!-~]{2,}$" }, schema: "^[!-~]{2,}$", parentSchema: Ie, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let n = { instancePath: s + "/characters", schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/characters/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Ie, data: h };
          e === null ? e = [n] : e.push(n), t++;
        }
        let l = h.length;
        for (let n = 0; n < l; n++) {
          let o = h[n];
          if (!(o === "lower" || o === "upper" || o === "digits" || o === "symbols")) {
            let m = { instancePath: s + "/characters/" + n, schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/characters/items/enum", keyword: "enum", params: { allowedValues: Ie.items.enum }, schema: Ie.items.enum, parentSchema: Ie.items, data: o };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        let i = h.length, a;
        if (i > 1) {
          e: for (; i--; ) for (a = i; a--; ) if (Le(h[i], h[a])) {
            let n = { instancePath: s + "/characters", schemaPath: "manifest.v1.schema.json#/definitions/generate/properties/characters/uniqueItems", keyword: "uniqueItems", params: { i, j: a }, schema: true, parentSchema: Ie, data: h };
            e === null ? e = [n] : e.push(n), t++;
            break e;
          }
        }
      }
    }
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: nt.type, parentSchema: nt, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  return rr.errors = e, t === 0;
}
function Zr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, schema: Z.required, parentSchema: Z, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.database === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, schema: Z.required, parentSchema: Z, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.users === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "users" }, schema: Z.required, parentSchema: Z, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.admin === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admin" }, schema: Z.required, parentSchema: Z, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r) if (!(i === "host" || i === "port" || i === "database" || i === "users" || i === "admin" || i === "tls" || i === "password")) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: Z, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.host !== void 0) {
      let i = r.host;
      if (typeof i == "string") {
        if (!Ut.test(i)) {
          let a = { instancePath: s + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[^\\s/@?#]+$" }, schema: "^[^\\s/@?#]+$", parentSchema: Z.properties.host, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, schema: Z.properties.host.type, parentSchema: Z.properties.host, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.port !== void 0) {
      let i = r.port;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: s + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, schema: Z.properties.port.type, parentSchema: Z.properties.port, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 65535 || isNaN(i)) {
          let a = { instancePath: s + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, schema: 65535, parentSchema: Z.properties.port, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (i < 1 || isNaN(i)) {
          let a = { instancePath: s + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Z.properties.port, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
    if (r.database !== void 0) {
      let i = r.database;
      if (typeof i == "string") {
        if (z(i) < 1) {
          let a = { instancePath: s + "/database", schemaPath: "#/properties/database/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.database, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: Z.properties.database.type, parentSchema: Z.properties.database, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.users !== void 0) {
      let i = r.users;
      if (er(i, { instancePath: s + "/users", parentData: r, parentDataProperty: "users", rootData: S }) || (e = e === null ? er.errors : e.concat(er.errors), t = e.length), Array.isArray(i) && i.length < 1) {
        let a = { instancePath: s + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.users, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.admin !== void 0) {
      let i = r.admin, a = t, n = true, o = t;
      if (t === o) if (i && typeof i == "object" && !Array.isArray(i)) {
        let p;
        if (i.entra === void 0 && (p = "entra")) {
          let f = {};
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let p = {};
        e === null ? e = [p] : e.push(p), t++;
      }
      var h = o === t;
      t = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (h) {
        let p = t;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.entra === void 0) {
            let u = { instancePath: s + "/admin", schemaPath: "#/properties/admin/then/required", keyword: "required", params: { missingProperty: "entra" }, schema: Z.properties.admin.then.required, parentSchema: Z.properties.admin.then, data: i };
            e === null ? e = [u] : e.push(u), t++;
          }
          for (let u in i) if (u !== "entra") {
            let d = { instancePath: s + "/admin", schemaPath: "#/properties/admin/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: false, parentSchema: Z.properties.admin.then, data: i };
            e === null ? e = [d] : e.push(d), t++;
          }
          if (i.entra !== void 0) {
            let u = i.entra;
            if (typeof u == "string") {
              if (!Cr.test(u)) {
                let d = { instancePath: s + "/admin/entra", schemaPath: "#/definitions/user/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,63}$" }, schema: "^[^\\u0000-\\u001f\\u007f]{1,63}$", parentSchema: Pe, data: u };
                e === null ? e = [d] : e.push(d), t++;
              }
            } else {
              let d = { instancePath: s + "/admin/entra", schemaPath: "#/definitions/user/type", keyword: "type", params: { type: "string" }, schema: Pe.type, parentSchema: Pe, data: u };
              e === null ? e = [d] : e.push(d), t++;
            }
          }
        } else {
          let u = { instancePath: s + "/admin", schemaPath: "#/properties/admin/then/type", keyword: "type", params: { type: "object" }, schema: Z.properties.admin.then.type, parentSchema: Z.properties.admin.then, data: i };
          e === null ? e = [u] : e.push(u), t++;
        }
        var h = p === t;
        n = h, m = "then";
      } else {
        let p = t;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.user === void 0) {
            let u = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/required", keyword: "required", params: { missingProperty: "user" }, schema: Z.properties.admin.else.required, parentSchema: Z.properties.admin.else, data: i };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (i.password === void 0) {
            let u = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/required", keyword: "required", params: { missingProperty: "password" }, schema: Z.properties.admin.else.required, parentSchema: Z.properties.admin.else, data: i };
            e === null ? e = [u] : e.push(u), t++;
          }
          for (let u in i) if (!(u === "user" || u === "password")) {
            let d = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: false, parentSchema: Z.properties.admin.else, data: i };
            e === null ? e = [d] : e.push(d), t++;
          }
          if (i.user !== void 0) {
            let u = i.user;
            if (typeof u == "string") {
              if (!Cr.test(u)) {
                let d = { instancePath: s + "/admin/user", schemaPath: "#/definitions/user/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,63}$" }, schema: "^[^\\u0000-\\u001f\\u007f]{1,63}$", parentSchema: Pe, data: u };
                e === null ? e = [d] : e.push(d), t++;
              }
            } else {
              let d = { instancePath: s + "/admin/user", schemaPath: "#/definitions/user/type", keyword: "type", params: { type: "string" }, schema: Pe.type, parentSchema: Pe, data: u };
              e === null ? e = [d] : e.push(d), t++;
            }
          }
          i.password !== void 0 && (je(i.password, { instancePath: s + "/admin/password", parentData: i, parentDataProperty: "password", rootData: S }) || (e = e === null ? je.errors : e.concat(je.errors), t = e.length));
        } else {
          let u = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/type", keyword: "type", params: { type: "object" }, schema: Z.properties.admin.else.type, parentSchema: Z.properties.admin.else, data: i };
          e === null ? e = [u] : e.push(u), t++;
        }
        var h = p === t;
        n = h, m = "else";
      }
      if (!n) {
        let p = { instancePath: s + "/admin", schemaPath: "#/properties/admin/if", keyword: "if", params: { failingKeyword: m }, schema: Z.properties.admin.if, parentSchema: Z.properties.admin, data: i };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.tls !== void 0) {
      let i = r.tls, a = t, n = true, o = t;
      if (!(i && typeof i == "object" && !Array.isArray(i))) {
        let p = {};
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = o === t;
      t = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (l) {
        let p = t;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.ca === void 0) {
            let u = { instancePath: s + "/tls", schemaPath: "#/properties/tls/then/required", keyword: "required", params: { missingProperty: "ca" }, schema: Z.properties.tls.then.required, parentSchema: Z.properties.tls.then, data: i };
            e === null ? e = [u] : e.push(u), t++;
          }
          for (let u in i) if (u !== "ca") {
            let d = { instancePath: s + "/tls", schemaPath: "#/properties/tls/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: false, parentSchema: Z.properties.tls.then, data: i };
            e === null ? e = [d] : e.push(d), t++;
          }
          if (i.ca !== void 0) {
            let u = i.ca;
            if (typeof u == "string") {
              if (z(u) < 1) {
                let d = { instancePath: s + "/tls/ca", schemaPath: "#/properties/tls/then/properties/ca/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.tls.then.properties.ca, data: u };
                e === null ? e = [d] : e.push(d), t++;
              }
            } else {
              let d = { instancePath: s + "/tls/ca", schemaPath: "#/properties/tls/then/properties/ca/type", keyword: "type", params: { type: "string" }, schema: Z.properties.tls.then.properties.ca.type, parentSchema: Z.properties.tls.then.properties.ca, data: u };
              e === null ? e = [d] : e.push(d), t++;
            }
          }
        } else {
          let u = { instancePath: s + "/tls", schemaPath: "#/properties/tls/then/type", keyword: "type", params: { type: "object" }, schema: Z.properties.tls.then.type, parentSchema: Z.properties.tls.then, data: i };
          e === null ? e = [u] : e.push(u), t++;
        }
        var l = p === t;
        n = l, m = "then";
      } else {
        let p = t;
        if (!(i === "verify-full" || i === "off")) {
          let u = { instancePath: s + "/tls", schemaPath: "#/properties/tls/else/enum", keyword: "enum", params: { allowedValues: Z.properties.tls.else.enum }, schema: Z.properties.tls.else.enum, parentSchema: Z.properties.tls.else, data: i };
          e === null ? e = [u] : e.push(u), t++;
        }
        var l = p === t;
        n = l, m = "else";
      }
      if (!n) {
        let p = { instancePath: s + "/tls", schemaPath: "#/properties/tls/if", keyword: "if", params: { failingKeyword: m }, schema: Z.properties.tls.if, parentSchema: Z.properties.tls, data: i };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    r.password !== void 0 && (rr(r.password, { instancePath: s + "/password", parentData: r, parentDataProperty: "password", rootData: S }) || (e = e === null ? rr.errors : e.concat(rr.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Z.type, parentSchema: Z, data: r };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Zr.errors = e, t === 0;
}
var q = { type: "object", required: ["host", "database", "admin"], oneOf: [{ required: ["logins"] }, { required: ["users"] }], dependencies: { users: { properties: { servers: { not: {}, errorMessage: "users are copied with their database: name no further servers" } } } }, additionalProperties: false, properties: { host: { $ref: "#/definitions/sqlHost" }, port: { $ref: "#/definitions/sqlPort" }, servers: { type: "array", minItems: 1, maxItems: 8, items: { type: "object", required: ["host"], additionalProperties: false, properties: { host: { $ref: "#/definitions/sqlHost" }, port: { $ref: "#/definitions/sqlPort" } }, errorMessage: "must be { host: NAME }" }, errorMessage: "must be a list of one to eight servers" }, database: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]{1,128}$", errorMessage: "must be the name of a database: 1 to 128 characters" }, logins: { $ref: "#/definitions/sqlUsers" }, users: { $ref: "#/definitions/sqlUsers" }, admin: { if: { type: "object", required: ["entra"] }, then: { type: "object", required: ["entra"], additionalProperties: false, properties: { entra: { const: true, errorMessage: "must be true" } } }, else: { type: "object", required: ["user", "password"], additionalProperties: false, properties: { user: { $ref: "#/definitions/user" }, password: { $ref: "#/definitions/adminPassword" } }, errorMessage: "must be a mapping of user and password, or { entra: true }" } }, encrypt: { enum: ["strict", true, false], errorMessage: "must be strict or true; false only on a loopback host" }, ca: { type: "string", minLength: 1 }, password: { type: "object", additionalProperties: false, properties: { length: { type: "integer", minimum: 8, maximum: 128, errorMessage: "must be a whole number from 8 to 128: SQL Server takes no others" }, characters: { type: "array", minItems: 3, uniqueItems: true, items: { enum: ["lower", "upper", "digits", "symbols"] }, errorMessage: "must be a list of three or four of lower, upper, digits and symbols" } }, errorMessage: "must be a mapping with length and characters" } }, errorMessage: "must be a mapping with host, database and admin, and with one of logins and users" };
var Te = { type: "string", pattern: "^[^\\s/@?#,;\\\\]+$", errorMessage: "must be the name of a host; the port has a member of its own" };
var He = { type: "integer", minimum: 1, maximum: 65535, errorMessage: "must be a port: a whole number from 1 to 65535" };
var le = { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$", errorMessage: "must be a letter or _, then letters, digits and _ . @ $ # -, at most 128 characters" }, errorMessage: "must be a list of one or two names, each once" };
var lt = new RegExp("^[^\\s/@?#,;\\\\]+$", "u");
var Yt = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,128}$", "u");
var qt = new RegExp("^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$", "u");
function Dr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = false, i = null, a = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.logins === void 0) {
    let p = { instancePath: s, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "logins" }, schema: q.oneOf[0].required, parentSchema: q.oneOf[0], data: r };
    e === null ? e = [p] : e.push(p), t++;
  }
  var o = a === t;
  o && (l = true, i = 0);
  let n = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.users === void 0) {
    let p = { instancePath: s, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "users" }, schema: q.oneOf[1].required, parentSchema: q.oneOf[1], data: r };
    e === null ? e = [p] : e.push(p), t++;
  }
  var o = n === t;
  if (o && l ? (l = false, i = [i, 1]) : o && (l = true, i = 1), l) t = h, e !== null && (h ? e.length = h : e = null);
  else {
    let p = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: i }, schema: q.oneOf, parentSchema: q, data: r };
    e === null ? e = [p] : e.push(p), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, schema: q.required, parentSchema: q, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.database === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, schema: q.required, parentSchema: q, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.admin === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admin" }, schema: q.required, parentSchema: q, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    for (let p in r) if (!Ke.call(q.properties, p)) {
      let f = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: false, parentSchema: q, data: r };
      e === null ? e = [f] : e.push(f), t++;
    }
    if (r.users !== void 0 && r && typeof r == "object" && !Array.isArray(r) && r.servers !== void 0) {
      let p = { instancePath: s + "/servers", schemaPath: "#/dependencies/users/properties/servers/not", keyword: "not", params: {}, schema: q.dependencies.users.properties.servers.not, parentSchema: q.dependencies.users.properties.servers, data: r.servers };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.host !== void 0) {
      let p = r.host;
      if (typeof p == "string") {
        if (!lt.test(p)) {
          let f = { instancePath: s + "/host", schemaPath: "#/definitions/sqlHost/pattern", keyword: "pattern", params: { pattern: "^[^\\s/@?#,;\\\\]+$" }, schema: "^[^\\s/@?#,;\\\\]+$", parentSchema: Te, data: p };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: s + "/host", schemaPath: "#/definitions/sqlHost/type", keyword: "type", params: { type: "string" }, schema: Te.type, parentSchema: Te, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.port !== void 0) {
      let p = r.port;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let f = { instancePath: s + "/port", schemaPath: "#/definitions/sqlPort/type", keyword: "type", params: { type: "integer" }, schema: He.type, parentSchema: He, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 65535 || isNaN(p)) {
          let f = { instancePath: s + "/port", schemaPath: "#/definitions/sqlPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, schema: 65535, parentSchema: He, data: p };
          e === null ? e = [f] : e.push(f), t++;
        }
        if (p < 1 || isNaN(p)) {
          let f = { instancePath: s + "/port", schemaPath: "#/definitions/sqlPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: He, data: p };
          e === null ? e = [f] : e.push(f), t++;
        }
      }
    }
    if (r.servers !== void 0) {
      let p = r.servers;
      if (Array.isArray(p)) {
        if (p.length > 8) {
          let u = { instancePath: s + "/servers", schemaPath: "#/properties/servers/maxItems", keyword: "maxItems", params: { limit: 8 }, schema: 8, parentSchema: q.properties.servers, data: p };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (p.length < 1) {
          let u = { instancePath: s + "/servers", schemaPath: "#/properties/servers/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: q.properties.servers, data: p };
          e === null ? e = [u] : e.push(u), t++;
        }
        let f = p.length;
        for (let u = 0; u < f; u++) {
          let d = p[u];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.host === void 0) {
              let k = { instancePath: s + "/servers/" + u, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "host" }, schema: q.properties.servers.items.required, parentSchema: q.properties.servers.items, data: d };
              e === null ? e = [k] : e.push(k), t++;
            }
            for (let k in d) if (!(k === "host" || k === "port")) {
              let c = { instancePath: s + "/servers/" + u, schemaPath: "#/properties/servers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, schema: false, parentSchema: q.properties.servers.items, data: d };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (d.host !== void 0) {
              let k = d.host;
              if (typeof k == "string") {
                if (!lt.test(k)) {
                  let c = { instancePath: s + "/servers/" + u + "/host", schemaPath: "#/definitions/sqlHost/pattern", keyword: "pattern", params: { pattern: "^[^\\s/@?#,;\\\\]+$" }, schema: "^[^\\s/@?#,;\\\\]+$", parentSchema: Te, data: k };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/servers/" + u + "/host", schemaPath: "#/definitions/sqlHost/type", keyword: "type", params: { type: "string" }, schema: Te.type, parentSchema: Te, data: k };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (d.port !== void 0) {
              let k = d.port;
              if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                let c = { instancePath: s + "/servers/" + u + "/port", schemaPath: "#/definitions/sqlPort/type", keyword: "type", params: { type: "integer" }, schema: He.type, parentSchema: He, data: k };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof k == "number" && isFinite(k)) {
                if (k > 65535 || isNaN(k)) {
                  let c = { instancePath: s + "/servers/" + u + "/port", schemaPath: "#/definitions/sqlPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, schema: 65535, parentSchema: He, data: k };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (k < 1 || isNaN(k)) {
                  let c = { instancePath: s + "/servers/" + u + "/port", schemaPath: "#/definitions/sqlPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: He, data: k };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
          } else {
            let k = { instancePath: s + "/servers/" + u, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "object" }, schema: q.properties.servers.items.type, parentSchema: q.properties.servers.items, data: d };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let f = { instancePath: s + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, schema: q.properties.servers.type, parentSchema: q.properties.servers, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.database !== void 0) {
      let p = r.database;
      if (typeof p == "string") {
        if (!Yt.test(p)) {
          let f = { instancePath: s + "/database", schemaPath: "#/properties/database/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,128}$" }, schema: "^[^\\u0000-\\u001f\\u007f]{1,128}$", parentSchema: q.properties.database, data: p };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: s + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: q.properties.database.type, parentSchema: q.properties.database, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.logins !== void 0) {
      let p = r.logins;
      if (Array.isArray(p)) {
        if (p.length > 2) {
          let k = { instancePath: s + "/logins", schemaPath: "#/definitions/sqlUsers/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: le, data: p };
          e === null ? e = [k] : e.push(k), t++;
        }
        if (p.length < 1) {
          let k = { instancePath: s + "/logins", schemaPath: "#/definitions/sqlUsers/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: le, data: p };
          e === null ? e = [k] : e.push(k), t++;
        }
        let f = p.length;
        for (let k = 0; k < f; k++) {
          let c = p[k];
          if (typeof c == "string") {
            if (!qt.test(c)) {
              let y = { instancePath: s + "/logins/" + k, schemaPath: "#/definitions/sqlUsers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$" }, schema: "^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$", parentSchema: le.items, data: c };
              e === null ? e = [y] : e.push(y), t++;
            }
          } else {
            let y = { instancePath: s + "/logins/" + k, schemaPath: "#/definitions/sqlUsers/items/type", keyword: "type", params: { type: "string" }, schema: le.items.type, parentSchema: le.items, data: c };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        let u = p.length, d;
        if (u > 1) {
          let k = {};
          for (; u--; ) {
            let c = p[u];
            if (typeof c == "string") {
              if (typeof k[c] == "number") {
                d = k[c];
                let y = { instancePath: s + "/logins", schemaPath: "#/definitions/sqlUsers/uniqueItems", keyword: "uniqueItems", params: { i: u, j: d }, schema: true, parentSchema: le, data: p };
                e === null ? e = [y] : e.push(y), t++;
                break;
              }
              k[c] = u;
            }
          }
        }
      } else {
        let f = { instancePath: s + "/logins", schemaPath: "#/definitions/sqlUsers/type", keyword: "type", params: { type: "array" }, schema: le.type, parentSchema: le, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.users !== void 0) {
      let p = r.users;
      if (Array.isArray(p)) {
        if (p.length > 2) {
          let k = { instancePath: s + "/users", schemaPath: "#/definitions/sqlUsers/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: le, data: p };
          e === null ? e = [k] : e.push(k), t++;
        }
        if (p.length < 1) {
          let k = { instancePath: s + "/users", schemaPath: "#/definitions/sqlUsers/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: le, data: p };
          e === null ? e = [k] : e.push(k), t++;
        }
        let f = p.length;
        for (let k = 0; k < f; k++) {
          let c = p[k];
          if (typeof c == "string") {
            if (!qt.test(c)) {
              let y = { instancePath: s + "/users/" + k, schemaPath: "#/definitions/sqlUsers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$" }, schema: "^[A-Za-z_][0-9A-Za-z_.@$#-]{0,127}$", parentSchema: le.items, data: c };
              e === null ? e = [y] : e.push(y), t++;
            }
          } else {
            let y = { instancePath: s + "/users/" + k, schemaPath: "#/definitions/sqlUsers/items/type", keyword: "type", params: { type: "string" }, schema: le.items.type, parentSchema: le.items, data: c };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        let u = p.length, d;
        if (u > 1) {
          let k = {};
          for (; u--; ) {
            let c = p[u];
            if (typeof c == "string") {
              if (typeof k[c] == "number") {
                d = k[c];
                let y = { instancePath: s + "/users", schemaPath: "#/definitions/sqlUsers/uniqueItems", keyword: "uniqueItems", params: { i: u, j: d }, schema: true, parentSchema: le, data: p };
                e === null ? e = [y] : e.push(y), t++;
                break;
              }
              k[c] = u;
            }
          }
        }
      } else {
        let f = { instancePath: s + "/users", schemaPath: "#/definitions/sqlUsers/type", keyword: "type", params: { type: "array" }, schema: le.type, parentSchema: le, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.admin !== void 0) {
      let p = r.admin, f = t, u = true, d = t;
      if (t === d) if (p && typeof p == "object" && !Array.isArray(p)) {
        let c;
        if (p.entra === void 0 && (c = "entra")) {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let c = {};
        e === null ? e = [c] : e.push(c), t++;
      }
      var m = d === t;
      t = f, e !== null && (f ? e.length = f : e = null);
      let k;
      if (m) {
        let c = t;
        if (p && typeof p == "object" && !Array.isArray(p)) {
          if (p.entra === void 0) {
            let g = { instancePath: s + "/admin", schemaPath: "#/properties/admin/then/required", keyword: "required", params: { missingProperty: "entra" }, schema: q.properties.admin.then.required, parentSchema: q.properties.admin.then, data: p };
            e === null ? e = [g] : e.push(g), t++;
          }
          for (let g in p) if (g !== "entra") {
            let b = { instancePath: s + "/admin", schemaPath: "#/properties/admin/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, schema: false, parentSchema: q.properties.admin.then, data: p };
            e === null ? e = [b] : e.push(b), t++;
          }
          if (p.entra !== void 0) {
            let g = p.entra;
            if (g !== true) {
              let b = { instancePath: s + "/admin/entra", schemaPath: "#/properties/admin/then/properties/entra/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: q.properties.admin.then.properties.entra, data: g };
              e === null ? e = [b] : e.push(b), t++;
            }
          }
        } else {
          let g = { instancePath: s + "/admin", schemaPath: "#/properties/admin/then/type", keyword: "type", params: { type: "object" }, schema: q.properties.admin.then.type, parentSchema: q.properties.admin.then, data: p };
          e === null ? e = [g] : e.push(g), t++;
        }
        var m = c === t;
        u = m, k = "then";
      } else {
        let c = t;
        if (p && typeof p == "object" && !Array.isArray(p)) {
          if (p.user === void 0) {
            let g = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/required", keyword: "required", params: { missingProperty: "user" }, schema: q.properties.admin.else.required, parentSchema: q.properties.admin.else, data: p };
            e === null ? e = [g] : e.push(g), t++;
          }
          if (p.password === void 0) {
            let g = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/required", keyword: "required", params: { missingProperty: "password" }, schema: q.properties.admin.else.required, parentSchema: q.properties.admin.else, data: p };
            e === null ? e = [g] : e.push(g), t++;
          }
          for (let g in p) if (!(g === "user" || g === "password")) {
            let b = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, schema: false, parentSchema: q.properties.admin.else, data: p };
            e === null ? e = [b] : e.push(b), t++;
          }
          if (p.user !== void 0) {
            let g = p.user;
            if (typeof g == "string") {
              if (!Cr.test(g)) {
                let b = { instancePath: s + "/admin/user", schemaPath: "#/definitions/user/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,63}$" }, schema: "^[^\\u0000-\\u001f\\u007f]{1,63}$", parentSchema: Pe, data: g };
                e === null ? e = [b] : e.push(b), t++;
              }
            } else {
              let b = { instancePath: s + "/admin/user", schemaPath: "#/definitions/user/type", keyword: "type", params: { type: "string" }, schema: Pe.type, parentSchema: Pe, data: g };
              e === null ? e = [b] : e.push(b), t++;
            }
          }
          p.password !== void 0 && (je(p.password, { instancePath: s + "/admin/password", parentData: p, parentDataProperty: "password", rootData: S }) || (e = e === null ? je.errors : e.concat(je.errors), t = e.length));
        } else {
          let g = { instancePath: s + "/admin", schemaPath: "#/properties/admin/else/type", keyword: "type", params: { type: "object" }, schema: q.properties.admin.else.type, parentSchema: q.properties.admin.else, data: p };
          e === null ? e = [g] : e.push(g), t++;
        }
        var m = c === t;
        u = m, k = "else";
      }
      if (!u) {
        let c = { instancePath: s + "/admin", schemaPath: "#/properties/admin/if", keyword: "if", params: { failingKeyword: k }, schema: q.properties.admin.if, parentSchema: q.properties.admin, data: p };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.encrypt !== void 0) {
      let p = r.encrypt;
      if (!(p === "strict" || p === true || p === false)) {
        let f = { instancePath: s + "/encrypt", schemaPath: "#/properties/encrypt/enum", keyword: "enum", params: { allowedValues: q.properties.encrypt.enum }, schema: q.properties.encrypt.enum, parentSchema: q.properties.encrypt, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.ca !== void 0) {
      let p = r.ca;
      if (typeof p == "string") {
        if (z(p) < 1) {
          let f = { instancePath: s + "/ca", schemaPath: "#/properties/ca/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: q.properties.ca, data: p };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: s + "/ca", schemaPath: "#/properties/ca/type", keyword: "type", params: { type: "string" }, schema: q.properties.ca.type, parentSchema: q.properties.ca, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.password !== void 0) {
      let p = r.password;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let f in p) if (!(f === "length" || f === "characters")) {
          let u = { instancePath: s + "/password", schemaPath: "#/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: false, parentSchema: q.properties.password, data: p };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (p.length !== void 0) {
          let f = p.length;
          if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
            let u = { instancePath: s + "/password/length", schemaPath: "#/properties/password/properties/length/type", keyword: "type", params: { type: "integer" }, schema: q.properties.password.properties.length.type, parentSchema: q.properties.password.properties.length, data: f };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (typeof f == "number" && isFinite(f)) {
            if (f > 128 || isNaN(f)) {
              let u = { instancePath: s + "/password/length", schemaPath: "#/properties/password/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, schema: 128, parentSchema: q.properties.password.properties.length, data: f };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (f < 8 || isNaN(f)) {
              let u = { instancePath: s + "/password/length", schemaPath: "#/properties/password/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, schema: 8, parentSchema: q.properties.password.properties.length, data: f };
              e === null ? e = [u] : e.push(u), t++;
            }
          }
        }
        if (p.characters !== void 0) {
          let f = p.characters;
          if (Array.isArray(f)) {
            if (f.length < 3) {
              let c = { instancePath: s + "/password/characters", schemaPath: "#/properties/password/properties/characters/minItems", keyword: "minItems", params: { limit: 3 }, schema: 3, parentSchema: q.properties.password.properties.characters, data: f };
              e === null ? e = [c] : e.push(c), t++;
            }
            let u = f.length;
            for (let c = 0; c < u; c++) {
              let y = f[c];
              if (!(y === "lower" || y === "upper" || y === "digits" || y === "symbols")) {
                let g = { instancePath: s + "/password/characters/" + c, schemaPath: "#/properties/password/properties/characters/items/enum", keyword: "enum", params: { allowedValues: q.properties.password.properties.characters.items.enum }, schema: q.properties.password.properties.characters.items.enum, parentSchema: q.properties.password.properties.characters.items, data: y };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            let d = f.length, k;
            if (d > 1) {
              e: for (; d--; ) for (k = d; k--; ) if (Le(f[d], f[k])) {
                let c = { instancePath: s + "/password/characters", schemaPath: "#/properties/password/properties/characters/uniqueItems", keyword: "uniqueItems", params: { i: d, j: k }, schema: true, parentSchema: q.properties.password.properties.characters, data: f };
                e === null ? e = [c] : e.push(c), t++;
                break e;
              }
            }
          } else {
            let u = { instancePath: s + "/password/characters", schemaPath: "#/properties/password/properties/characters/type", keyword: "type", params: { type: "array" }, schema: q.properties.password.properties.characters.type, parentSchema: q.properties.password.properties.characters, data: f };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let f = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "object" }, schema: q.properties.password.type, parentSchema: q.properties.password, data: p };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
  } else {
    let p = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: q.type, parentSchema: q, data: r };
    e === null ? e = [p] : e.push(p), t++;
  }
  return Dr.errors = e, t === 0;
}
var $ = { type: "object", required: ["database", "users", "admin"], oneOf: [{ required: ["host"] }, { required: ["socket"] }], dependencies: { socket: { properties: { port: { not: {}, errorMessage: "a socket has no port" }, ca: { not: {}, errorMessage: "a socket has no certificate" } } }, retain: { properties: { users: { maxItems: 1, errorMessage: "with retain one user is enough: its old password goes on" } } } }, additionalProperties: false, properties: { host: { $ref: "#/definitions/sqlHost" }, port: { type: "integer", minimum: 1, maximum: 65535, errorMessage: "must be a port: a whole number from 1 to 65535" }, socket: { type: "string", pattern: "^/[^\\u0000-\\u001f\\u007f]{1,106}$", errorMessage: "must be the absolute path of a socket, at most 107 characters" }, ca: { type: "string", minLength: 1 }, database: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]{1,64}$", errorMessage: "must be the name of a database: 1 to 64 characters" }, users: { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { $ref: "#/definitions/mysqlUser" }, errorMessage: "must be a list of one or two names, each once" }, accountHost: { type: "string", pattern: "^[0-9A-Za-z_.%:/-]{1,255}$", errorMessage: "must be an account's host: letters, digits and _ . % : / -" }, admin: { type: "object", required: ["user", "password"], additionalProperties: false, properties: { user: { $ref: "#/definitions/mysqlUser" }, password: { $ref: "#/definitions/adminPassword" } }, errorMessage: "must be a mapping of user and password" }, retain: { const: true, errorMessage: "must be true, or left out" }, verifier: { type: "boolean", errorMessage: "must be true or false" }, password: { type: "object", additionalProperties: false, properties: { length: { type: "integer", minimum: 8, maximum: 128, errorMessage: "must be a whole number from 8 to 128" }, characters: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["lower", "upper", "digits", "symbols"] }, errorMessage: "must be a list of lower, upper, digits and symbols" } }, errorMessage: "must be a mapping with length and characters" } }, errorMessage: "must be a mapping with database, users and admin, and with one of host and socket" };
var or = { type: "string", pattern: "^[0-9A-Za-z_.@$-]{1,32}$", errorMessage: "must be 1 to 32 letters, digits and _ . @ $ -" };
var Gt = new RegExp("^/[^\\u0000-\\u001f\\u007f]{1,106}$", "u");
var Jt = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,64}$", "u");
var jt = new RegExp("^[0-9A-Za-z_.@$-]{1,32}$", "u");
var Qt = new RegExp("^[0-9A-Za-z_.%:/-]{1,255}$", "u");
function Lr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0, h = t, l = false, i = null, a = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.host === void 0) {
    let m = { instancePath: s, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "host" }, schema: $.oneOf[0].required, parentSchema: $.oneOf[0], data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  var o = a === t;
  o && (l = true, i = 0);
  let n = t;
  if (r && typeof r == "object" && !Array.isArray(r) && r.socket === void 0) {
    let m = { instancePath: s, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "socket" }, schema: $.oneOf[1].required, parentSchema: $.oneOf[1], data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  var o = n === t;
  if (o && l ? (l = false, i = [i, 1]) : o && (l = true, i = 1), l) t = h, e !== null && (h ? e.length = h : e = null);
  else {
    let m = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: i }, schema: $.oneOf, parentSchema: $, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.database === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, schema: $.required, parentSchema: $, data: r };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.users === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "users" }, schema: $.required, parentSchema: $, data: r };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.admin === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admin" }, schema: $.required, parentSchema: $, data: r };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in r) if (!Ke.call($.properties, m)) {
      let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: false, parentSchema: $, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.socket !== void 0 && r && typeof r == "object" && !Array.isArray(r)) {
      if (r.port !== void 0) {
        let m = { instancePath: s + "/port", schemaPath: "#/dependencies/socket/properties/port/not", keyword: "not", params: {}, schema: $.dependencies.socket.properties.port.not, parentSchema: $.dependencies.socket.properties.port, data: r.port };
        e === null ? e = [m] : e.push(m), t++;
      }
      if (r.ca !== void 0) {
        let m = { instancePath: s + "/ca", schemaPath: "#/dependencies/socket/properties/ca/not", keyword: "not", params: {}, schema: $.dependencies.socket.properties.ca.not, parentSchema: $.dependencies.socket.properties.ca, data: r.ca };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (r.retain !== void 0 && r && typeof r == "object" && !Array.isArray(r) && r.users !== void 0) {
      let m = r.users;
      if (Array.isArray(m) && m.length > 1) {
        let p = { instancePath: s + "/users", schemaPath: "#/dependencies/retain/properties/users/maxItems", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: $.dependencies.retain.properties.users, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.host !== void 0) {
      let m = r.host;
      if (typeof m == "string") {
        if (!lt.test(m)) {
          let p = { instancePath: s + "/host", schemaPath: "#/definitions/sqlHost/pattern", keyword: "pattern", params: { pattern: "^[^\\s/@?#,;\\\\]+$" }, schema: "^[^\\s/@?#,;\\\\]+$", parentSchema: Te, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/host", schemaPath: "#/definitions/sqlHost/type", keyword: "type", params: { type: "string" }, schema: Te.type, parentSchema: Te, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.port !== void 0) {
      let m = r.port;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let p = { instancePath: s + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, schema: $.properties.port.type, parentSchema: $.properties.port, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 65535 || isNaN(m)) {
          let p = { instancePath: s + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, schema: 65535, parentSchema: $.properties.port, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (m < 1 || isNaN(m)) {
          let p = { instancePath: s + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: $.properties.port, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
    if (r.socket !== void 0) {
      let m = r.socket;
      if (typeof m == "string") {
        if (!Gt.test(m)) {
          let p = { instancePath: s + "/socket", schemaPath: "#/properties/socket/pattern", keyword: "pattern", params: { pattern: "^/[^\\u0000-\\u001f\\u007f]{1,106}$" }, schema: "^/[^\\u0000-\\u001f\\u007f]{1,106}$", parentSchema: $.properties.socket, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/socket", schemaPath: "#/properties/socket/type", keyword: "type", params: { type: "string" }, schema: $.properties.socket.type, parentSchema: $.properties.socket, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.ca !== void 0) {
      let m = r.ca;
      if (typeof m == "string") {
        if (z(m) < 1) {
          let p = { instancePath: s + "/ca", schemaPath: "#/properties/ca/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.properties.ca, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/ca", schemaPath: "#/properties/ca/type", keyword: "type", params: { type: "string" }, schema: $.properties.ca.type, parentSchema: $.properties.ca, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.database !== void 0) {
      let m = r.database;
      if (typeof m == "string") {
        if (!Jt.test(m)) {
          let p = { instancePath: s + "/database", schemaPath: "#/properties/database/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,64}$" }, schema: "^[^\\u0000-\\u001f\\u007f]{1,64}$", parentSchema: $.properties.database, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: $.properties.database.type, parentSchema: $.properties.database, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.users !== void 0) {
      let m = r.users;
      if (Array.isArray(m)) {
        if (m.length > 2) {
          let d = { instancePath: s + "/users", schemaPath: "#/properties/users/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: $.properties.users, data: m };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (m.length < 1) {
          let d = { instancePath: s + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: $.properties.users, data: m };
          e === null ? e = [d] : e.push(d), t++;
        }
        let p = m.length;
        for (let d = 0; d < p; d++) {
          let k = m[d];
          if (typeof k == "string") {
            if (!jt.test(k)) {
              let c = { instancePath: s + "/users/" + d, schemaPath: "#/definitions/mysqlUser/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.@$-]{1,32}$" }, schema: "^[0-9A-Za-z_.@$-]{1,32}$", parentSchema: or, data: k };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/users/" + d, schemaPath: "#/definitions/mysqlUser/type", keyword: "type", params: { type: "string" }, schema: or.type, parentSchema: or, data: k };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        let f = m.length, u;
        if (f > 1) {
          e: for (; f--; ) for (u = f; u--; ) if (Le(m[f], m[u])) {
            let d = { instancePath: s + "/users", schemaPath: "#/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: f, j: u }, schema: true, parentSchema: $.properties.users, data: m };
            e === null ? e = [d] : e.push(d), t++;
            break e;
          }
        }
      } else {
        let p = { instancePath: s + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, schema: $.properties.users.type, parentSchema: $.properties.users, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.accountHost !== void 0) {
      let m = r.accountHost;
      if (typeof m == "string") {
        if (!Qt.test(m)) {
          let p = { instancePath: s + "/accountHost", schemaPath: "#/properties/accountHost/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.%:/-]{1,255}$" }, schema: "^[0-9A-Za-z_.%:/-]{1,255}$", parentSchema: $.properties.accountHost, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/accountHost", schemaPath: "#/properties/accountHost/type", keyword: "type", params: { type: "string" }, schema: $.properties.accountHost.type, parentSchema: $.properties.accountHost, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.admin !== void 0) {
      let m = r.admin;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.user === void 0) {
          let p = { instancePath: s + "/admin", schemaPath: "#/properties/admin/required", keyword: "required", params: { missingProperty: "user" }, schema: $.properties.admin.required, parentSchema: $.properties.admin, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (m.password === void 0) {
          let p = { instancePath: s + "/admin", schemaPath: "#/properties/admin/required", keyword: "required", params: { missingProperty: "password" }, schema: $.properties.admin.required, parentSchema: $.properties.admin, data: m };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in m) if (!(p === "user" || p === "password")) {
          let f = { instancePath: s + "/admin", schemaPath: "#/properties/admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: false, parentSchema: $.properties.admin, data: m };
          e === null ? e = [f] : e.push(f), t++;
        }
        if (m.user !== void 0) {
          let p = m.user;
          if (typeof p == "string") {
            if (!jt.test(p)) {
              let f = { instancePath: s + "/admin/user", schemaPath: "#/definitions/mysqlUser/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_.@$-]{1,32}$" }, schema: "^[0-9A-Za-z_.@$-]{1,32}$", parentSchema: or, data: p };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: s + "/admin/user", schemaPath: "#/definitions/mysqlUser/type", keyword: "type", params: { type: "string" }, schema: or.type, parentSchema: or, data: p };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        m.password !== void 0 && (je(m.password, { instancePath: s + "/admin/password", parentData: m, parentDataProperty: "password", rootData: S }) || (e = e === null ? je.errors : e.concat(je.errors), t = e.length));
      } else {
        let p = { instancePath: s + "/admin", schemaPath: "#/properties/admin/type", keyword: "type", params: { type: "object" }, schema: $.properties.admin.type, parentSchema: $.properties.admin, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.retain !== void 0) {
      let m = r.retain;
      if (m !== true) {
        let p = { instancePath: s + "/retain", schemaPath: "#/properties/retain/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: $.properties.retain, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.verifier !== void 0) {
      let m = r.verifier;
      if (typeof m != "boolean") {
        let p = { instancePath: s + "/verifier", schemaPath: "#/properties/verifier/type", keyword: "type", params: { type: "boolean" }, schema: $.properties.verifier.type, parentSchema: $.properties.verifier, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.password !== void 0) {
      let m = r.password;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let p in m) if (!(p === "length" || p === "characters")) {
          let f = { instancePath: s + "/password", schemaPath: "#/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: false, parentSchema: $.properties.password, data: m };
          e === null ? e = [f] : e.push(f), t++;
        }
        if (m.length !== void 0) {
          let p = m.length;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let f = { instancePath: s + "/password/length", schemaPath: "#/properties/password/properties/length/type", keyword: "type", params: { type: "integer" }, schema: $.properties.password.properties.length.type, parentSchema: $.properties.password.properties.length, data: p };
            e === null ? e = [f] : e.push(f), t++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 128 || isNaN(p)) {
              let f = { instancePath: s + "/password/length", schemaPath: "#/properties/password/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, schema: 128, parentSchema: $.properties.password.properties.length, data: p };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (p < 8 || isNaN(p)) {
              let f = { instancePath: s + "/password/length", schemaPath: "#/properties/password/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, schema: 8, parentSchema: $.properties.password.properties.length, data: p };
              e === null ? e = [f] : e.push(f), t++;
            }
          }
        }
        if (m.characters !== void 0) {
          let p = m.characters;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let k = { instancePath: s + "/password/characters", schemaPath: "#/properties/password/properties/characters/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: $.properties.password.properties.characters, data: p };
              e === null ? e = [k] : e.push(k), t++;
            }
            let f = p.length;
            for (let k = 0; k < f; k++) {
              let c = p[k];
              if (!(c === "lower" || c === "upper" || c === "digits" || c === "symbols")) {
                let y = { instancePath: s + "/password/characters/" + k, schemaPath: "#/properties/password/properties/characters/items/enum", keyword: "enum", params: { allowedValues: $.properties.password.properties.characters.items.enum }, schema: $.properties.password.properties.characters.items.enum, parentSchema: $.properties.password.properties.characters.items, data: c };
                e === null ? e = [y] : e.push(y), t++;
              }
            }
            let u = p.length, d;
            if (u > 1) {
              e: for (; u--; ) for (d = u; d--; ) if (Le(p[u], p[d])) {
                let k = { instancePath: s + "/password/characters", schemaPath: "#/properties/password/properties/characters/uniqueItems", keyword: "uniqueItems", params: { i: u, j: d }, schema: true, parentSchema: $.properties.password.properties.characters, data: p };
                e === null ? e = [k] : e.push(k), t++;
                break e;
              }
            }
          } else {
            let f = { instancePath: s + "/password/characters", schemaPath: "#/properties/password/properties/characters/type", keyword: "type", params: { type: "array" }, schema: $.properties.password.properties.characters.type, parentSchema: $.properties.password.properties.characters, data: p };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "object" }, schema: $.properties.password.type, parentSchema: $.properties.password, data: m };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: $.type, parentSchema: $, data: r };
    e === null ? e = [m] : e.push(m), t++;
  }
  return Lr.errors = e, t === 0;
}
var he = { type: "object", required: ["argv"], additionalProperties: false, properties: { argv: { $ref: "manifest.v1.schema.json#/definitions/argv" }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be the name of an environment variable" }, errorMessage: "must be a list of names of environment variables" }, timeout: { type: "string" }, users: { $ref: "#/definitions/users" }, emulator: { type: "boolean", errorMessage: "must be true or false" }, password: { $ref: "#/definitions/password" } }, errorMessage: "must be a mapping with argv" };
function Kr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.argv === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "argv" }, schema: he.required, parentSchema: he, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in r) if (!(l === "argv" || l === "env" || l === "timeout" || l === "users" || l === "emulator" || l === "password")) {
      let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: false, parentSchema: he, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.argv !== void 0) {
      let l = r.argv;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let n = { instancePath: s + "/argv", schemaPath: "manifest.v1.schema.json#/definitions/argv/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Y, data: l };
          e === null ? e = [n] : e.push(n), t++;
        }
        let i = l.length;
        var h = i <= 1;
        if (!h) for (let n = 1; n < i; n++) {
          let o = l[n], m = t;
          if (typeof o != "string") {
            let f = { instancePath: s + "/argv/" + n, schemaPath: "manifest.v1.schema.json#/definitions/argv/additionalItems/type", keyword: "type", params: { type: "string" }, schema: Y.additionalItems.type, parentSchema: Y.additionalItems, data: o };
            e === null ? e = [f] : e.push(f), t++;
          }
          var h = m === t;
        }
        if (l.length > 0) {
          let n = l[0];
          if (typeof n == "string") {
            if (z(n) < 1) {
              let o = { instancePath: s + "/argv/0", schemaPath: "manifest.v1.schema.json#/definitions/argv/items/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Y.items[0], data: n };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/argv/0", schemaPath: "manifest.v1.schema.json#/definitions/argv/items/0/type", keyword: "type", params: { type: "string" }, schema: Y.items[0].type, parentSchema: Y.items[0], data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/argv", schemaPath: "manifest.v1.schema.json#/definitions/argv/type", keyword: "type", params: { type: "array" }, schema: Y.type, parentSchema: Y, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.env !== void 0) {
      let l = r.env;
      if (Array.isArray(l)) {
        let i = l.length;
        for (let a = 0; a < i; a++) {
          let n = l[a];
          if (typeof n == "string") {
            if (!hr.test(n)) {
              let o = { instancePath: s + "/env/" + a, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" }, schema: "^[A-Za-z_][0-9A-Za-z_]*$", parentSchema: he.properties.env.items, data: n };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/env/" + a, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" }, schema: he.properties.env.items.type, parentSchema: he.properties.env.items, data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, schema: he.properties.env.type, parentSchema: he.properties.env, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.timeout !== void 0) {
      let l = r.timeout;
      if (typeof l != "string") {
        let i = { instancePath: s + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: he.properties.timeout.type, parentSchema: he.properties.timeout, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.users !== void 0 && (er(r.users, { instancePath: s + "/users", parentData: r, parentDataProperty: "users", rootData: S }) || (e = e === null ? er.errors : e.concat(er.errors), t = e.length)), r.emulator !== void 0) {
      let l = r.emulator;
      if (typeof l != "boolean") {
        let i = { instancePath: s + "/emulator", schemaPath: "#/properties/emulator/type", keyword: "type", params: { type: "boolean" }, schema: he.properties.emulator.type, parentSchema: he.properties.emulator, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    r.password !== void 0 && (rr(r.password, { instancePath: s + "/password", parentData: r, parentDataProperty: "password", rootData: S }) || (e = e === null ? rr.errors : e.concat(rr.errors), t = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: he.type, parentSchema: he, data: r };
    e === null ? e = [l] : e.push(l), t++;
  }
  return Kr.errors = e, t === 0;
}
var mt = new RegExp("^https://[^/?#@\\s]+/?$", "u");
var Mt = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
function Vr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length > 1) {
      let h = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: Qe, data: r };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (Object.keys(r).length < 1) {
      let h = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: Qe, data: r };
      e === null ? e = [h] : e.push(h), t++;
    }
    for (let h in r) if (!(h === "generate" || h === "postgres" || h === "sqlServer" || h === "mysql" || h === "azureKeys" || h === "entraApplication" || h === "exec")) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: false, parentSchema: Qe, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.generate !== void 0) {
      let h = r.generate;
      if (Tr(h, { instancePath: s + "/generate", parentData: r, parentDataProperty: "generate", rootData: S }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), t = e.length), h && typeof h == "object" && !Array.isArray(h) && h.epoch !== void 0) {
        let l = { instancePath: s + "/generate/epoch", schemaPath: "#/properties/generate/allOf/1/properties/epoch/not", keyword: "not", params: {}, schema: Qe.properties.generate.allOf[1].properties.epoch.not, parentSchema: Qe.properties.generate.allOf[1].properties.epoch, data: h.epoch };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.postgres !== void 0 && (Zr(r.postgres, { instancePath: s + "/postgres", parentData: r, parentDataProperty: "postgres", rootData: S }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), t = e.length)), r.sqlServer !== void 0 && (Dr(r.sqlServer, { instancePath: s + "/sqlServer", parentData: r, parentDataProperty: "sqlServer", rootData: S }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), t = e.length)), r.mysql !== void 0 && (Lr(r.mysql, { instancePath: s + "/mysql", parentData: r, parentDataProperty: "mysql", rootData: S }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), t = e.length)), r.azureKeys !== void 0) {
      let h = r.azureKeys;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (h.resource === void 0) {
          let l = { instancePath: s + "/azureKeys", schemaPath: "#/definitions/azureKeys/required", keyword: "required", params: { missingProperty: "resource" }, schema: ee.required, parentSchema: ee, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in h) if (!(l === "resource" || l === "keys" || l === "value" || l === "settle" || l === "endpoint")) {
          let i = { instancePath: s + "/azureKeys", schemaPath: "#/definitions/azureKeys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: false, parentSchema: ee, data: h };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (h.resource !== void 0) {
          let l = h.resource;
          if (typeof l == "string") {
            if (z(l) < 1) {
              let i = { instancePath: s + "/azureKeys/resource", schemaPath: "#/definitions/azureKeys/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ee.properties.resource, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/azureKeys/resource", schemaPath: "#/definitions/azureKeys/properties/resource/type", keyword: "type", params: { type: "string" }, schema: ee.properties.resource.type, parentSchema: ee.properties.resource, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.keys !== void 0) {
          let l = h.keys;
          if (Array.isArray(l)) {
            if (l.length > 2) {
              let o = { instancePath: s + "/azureKeys/keys", schemaPath: "#/definitions/azureKeys/properties/keys/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: ee.properties.keys, data: l };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (l.length < 2) {
              let o = { instancePath: s + "/azureKeys/keys", schemaPath: "#/definitions/azureKeys/properties/keys/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: ee.properties.keys, data: l };
              e === null ? e = [o] : e.push(o), t++;
            }
            let i = l.length;
            for (let o = 0; o < i; o++) {
              let m = l[o];
              if (typeof m == "string") {
                if (z(m) < 1) {
                  let p = { instancePath: s + "/azureKeys/keys/" + o, schemaPath: "#/definitions/azureKeys/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ee.properties.keys.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/azureKeys/keys/" + o, schemaPath: "#/definitions/azureKeys/properties/keys/items/type", keyword: "type", params: { type: "string" }, schema: ee.properties.keys.items.type, parentSchema: ee.properties.keys.items, data: m };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            let a = l.length, n;
            if (a > 1) {
              let o = {};
              for (; a--; ) {
                let m = l[a];
                if (typeof m == "string") {
                  if (typeof o[m] == "number") {
                    n = o[m];
                    let p = { instancePath: s + "/azureKeys/keys", schemaPath: "#/definitions/azureKeys/properties/keys/uniqueItems", keyword: "uniqueItems", params: { i: a, j: n }, schema: true, parentSchema: ee.properties.keys, data: l };
                    e === null ? e = [p] : e.push(p), t++;
                    break;
                  }
                  o[m] = a;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/azureKeys/keys", schemaPath: "#/definitions/azureKeys/properties/keys/type", keyword: "type", params: { type: "array" }, schema: ee.properties.keys.type, parentSchema: ee.properties.keys, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.value !== void 0) {
          let l = h.value;
          if (!(l === "key" || l === "connectionString")) {
            let i = { instancePath: s + "/azureKeys/value", schemaPath: "#/definitions/azureKeys/properties/value/enum", keyword: "enum", params: { allowedValues: ee.properties.value.enum }, schema: ee.properties.value.enum, parentSchema: ee.properties.value, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.settle !== void 0) {
          let l = h.settle;
          if (typeof l != "string") {
            let i = { instancePath: s + "/azureKeys/settle", schemaPath: "#/definitions/azureKeys/properties/settle/type", keyword: "type", params: { type: "string" }, schema: ee.properties.settle.type, parentSchema: ee.properties.settle, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.endpoint !== void 0) {
          let l = h.endpoint;
          if (typeof l == "string") {
            if (!mt.test(l)) {
              let i = { instancePath: s + "/azureKeys/endpoint", schemaPath: "#/definitions/azureKeys/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https://[^/?#@\\s]+/?$" }, schema: "^https://[^/?#@\\s]+/?$", parentSchema: ee.properties.endpoint, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/azureKeys/endpoint", schemaPath: "#/definitions/azureKeys/properties/endpoint/type", keyword: "type", params: { type: "string" }, schema: ee.properties.endpoint.type, parentSchema: ee.properties.endpoint, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/azureKeys", schemaPath: "#/definitions/azureKeys/type", keyword: "type", params: { type: "object" }, schema: ee.type, parentSchema: ee, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.entraApplication !== void 0) {
      let h = r.entraApplication;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (h.tenant === void 0) {
          let l = { instancePath: s + "/entraApplication", schemaPath: "#/definitions/entraApplication/required", keyword: "required", params: { missingProperty: "tenant" }, schema: Q.required, parentSchema: Q, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (h.clientId === void 0) {
          let l = { instancePath: s + "/entraApplication", schemaPath: "#/definitions/entraApplication/required", keyword: "required", params: { missingProperty: "clientId" }, schema: Q.required, parentSchema: Q, data: h };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in h) if (!(l === "tenant" || l === "clientId" || l === "cloud" || l === "endpoint" || l === "grace" || l === "maxLifetime")) {
          let i = { instancePath: s + "/entraApplication", schemaPath: "#/definitions/entraApplication/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: false, parentSchema: Q, data: h };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (h.tenant !== void 0) {
          let l = h.tenant;
          if (typeof l == "string") {
            if (!Mt.test(l)) {
              let i = { instancePath: s + "/entraApplication/tenant", schemaPath: "#/definitions/entraApplication/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: Q.properties.tenant, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/entraApplication/tenant", schemaPath: "#/definitions/entraApplication/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: Q.properties.tenant.type, parentSchema: Q.properties.tenant, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.clientId !== void 0) {
          let l = h.clientId;
          if (typeof l == "string") {
            if (!Mt.test(l)) {
              let i = { instancePath: s + "/entraApplication/clientId", schemaPath: "#/definitions/entraApplication/properties/clientId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: Q.properties.clientId, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/entraApplication/clientId", schemaPath: "#/definitions/entraApplication/properties/clientId/type", keyword: "type", params: { type: "string" }, schema: Q.properties.clientId.type, parentSchema: Q.properties.clientId, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.cloud !== void 0) {
          let l = h.cloud;
          if (!(l === "public" || l === "usGovernment" || l === "usGovernmentDod" || l === "china")) {
            let i = { instancePath: s + "/entraApplication/cloud", schemaPath: "#/definitions/entraApplication/properties/cloud/enum", keyword: "enum", params: { allowedValues: Q.properties.cloud.enum }, schema: Q.properties.cloud.enum, parentSchema: Q.properties.cloud, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.endpoint !== void 0) {
          let l = h.endpoint;
          if (typeof l == "string") {
            if (!mt.test(l)) {
              let i = { instancePath: s + "/entraApplication/endpoint", schemaPath: "#/definitions/entraApplication/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https://[^/?#@\\s]+/?$" }, schema: "^https://[^/?#@\\s]+/?$", parentSchema: Q.properties.endpoint, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/entraApplication/endpoint", schemaPath: "#/definitions/entraApplication/properties/endpoint/type", keyword: "type", params: { type: "string" }, schema: Q.properties.endpoint.type, parentSchema: Q.properties.endpoint, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.grace !== void 0) {
          let l = h.grace;
          if (typeof l == "string") {
            if (!de.test(l)) {
              let i = { instancePath: s + "/entraApplication/grace", schemaPath: "#/definitions/entraApplication/properties/grace/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: Q.properties.grace, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/entraApplication/grace", schemaPath: "#/definitions/entraApplication/properties/grace/type", keyword: "type", params: { type: "string" }, schema: Q.properties.grace.type, parentSchema: Q.properties.grace, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (h.maxLifetime !== void 0) {
          let l = h.maxLifetime;
          if (typeof l == "string") {
            if (!de.test(l)) {
              let i = { instancePath: s + "/entraApplication/maxLifetime", schemaPath: "#/definitions/entraApplication/properties/maxLifetime/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: Q.properties.maxLifetime, data: l };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/entraApplication/maxLifetime", schemaPath: "#/definitions/entraApplication/properties/maxLifetime/type", keyword: "type", params: { type: "string" }, schema: Q.properties.maxLifetime.type, parentSchema: Q.properties.maxLifetime, data: l };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/entraApplication", schemaPath: "#/definitions/entraApplication/type", keyword: "type", params: { type: "object" }, schema: Q.type, parentSchema: Q, data: h };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    r.exec !== void 0 && (Kr(r.exec, { instancePath: s + "/exec", parentData: r, parentDataProperty: "exec", rootData: S }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), t = e.length));
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Qe.type, parentSchema: Qe, data: r };
    e === null ? e = [h] : e.push(h), t++;
  }
  return Vr.errors = e, t === 0;
}
var M = { type: ["object", "null"], additionalProperties: false, properties: { url: { type: "string", pattern: "^https://[^/?#@\\s]+/?$", errorMessage: "must be https://HOST without path, query and user" }, sku: { enum: ["standard", "premium"] }, owners: { type: "array", minItems: 1, items: { $ref: "manifest.v1.schema.json#/definitions/owner" }, errorMessage: "must be a list of owners" }, prune: { $ref: "#/definitions/prune" }, grace: { $ref: "#/definitions/grace" }, waitAtMost: { $ref: "#/definitions/waitAtMost" }, serviceVersion: { $ref: "#/definitions/serviceVersion" }, sources: { type: "object", additionalProperties: false, properties: { env: { type: "array", maxItems: 1e3, items: { type: "string", maxLength: 256, pattern: "^[A-Za-z_*][0-9A-Za-z_*]*$", errorMessage: "must be a name of environment variables, with * for any text" }, errorMessage: "must be a list of names and patterns" }, files: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 500, pattern: "^[^*]*(\\*[^*]*){0,32}$", errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars" }, errorMessage: "must be a list of at most 1,000 paths and patterns" }, copyFrom: { type: "array", items: { $ref: "manifest.v1.schema.json#/definitions/vaultName" }, errorMessage: "must be a list of vaults of this config" }, exec: { type: "array", items: { if: { type: "array" }, then: { $ref: "manifest.v1.schema.json#/definitions/argv" }, else: { $ref: "#/definitions/program" } }, errorMessage: "must be a list of commands, each a list or a mapping" }, sops: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 500, pattern: "^[^*]*(\\*[^*]*){0,32}$", errorMessage: "must be a path or a pattern of 1 to 500 characters with at most 32 stars" }, errorMessage: "must be a list of at most 1,000 paths and patterns" }, sopsKeys: { type: "array", items: { type: "object", required: ["vault", "key"], additionalProperties: false, properties: { vault: { $ref: "manifest.v1.schema.json#/definitions/vaultName" }, key: { type: "string", pattern: "^[0-9A-Za-z-]{1,127}$", errorMessage: "a key's name has 1 to 127 letters, digits and hyphens" } }, errorMessage: "must be { vault: NAME, key: NAME }" }, errorMessage: "must be a list of { vault: NAME, key: NAME }" } } }, targets: { type: "array", items: { $ref: "manifest.v1.schema.json#/definitions/targetName" }, errorMessage: "must be a list of targets of this config" }, policy: { $ref: "#/definitions/policy" }, verifyChallengeResource: { type: "boolean" } } };
var Xt = new RegExp("^[A-Za-z_*][0-9A-Za-z_*]*$", "u");
var we = { type: "object", required: ["argv"], additionalProperties: false, properties: { argv: { $ref: "manifest.v1.schema.json#/definitions/argv" }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][0-9A-Za-z_]*$", errorMessage: "must be the name of an environment variable" }, errorMessage: "must be a list of names of environment variables" }, timeout: { type: "string" } }, errorMessage: "must be a list of the program and its arguments, or a mapping with argv" };
function Hr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.argv === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "argv" }, schema: we.required, parentSchema: we, data: r };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in r) if (!(l === "argv" || l === "env" || l === "timeout")) {
      let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: false, parentSchema: we, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.argv !== void 0) {
      let l = r.argv;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let n = { instancePath: s + "/argv", schemaPath: "manifest.v1.schema.json#/definitions/argv/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Y, data: l };
          e === null ? e = [n] : e.push(n), t++;
        }
        let i = l.length;
        var h = i <= 1;
        if (!h) for (let n = 1; n < i; n++) {
          let o = l[n], m = t;
          if (typeof o != "string") {
            let f = { instancePath: s + "/argv/" + n, schemaPath: "manifest.v1.schema.json#/definitions/argv/additionalItems/type", keyword: "type", params: { type: "string" }, schema: Y.additionalItems.type, parentSchema: Y.additionalItems, data: o };
            e === null ? e = [f] : e.push(f), t++;
          }
          var h = m === t;
        }
        if (l.length > 0) {
          let n = l[0];
          if (typeof n == "string") {
            if (z(n) < 1) {
              let o = { instancePath: s + "/argv/0", schemaPath: "manifest.v1.schema.json#/definitions/argv/items/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Y.items[0], data: n };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/argv/0", schemaPath: "manifest.v1.schema.json#/definitions/argv/items/0/type", keyword: "type", params: { type: "string" }, schema: Y.items[0].type, parentSchema: Y.items[0], data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/argv", schemaPath: "manifest.v1.schema.json#/definitions/argv/type", keyword: "type", params: { type: "array" }, schema: Y.type, parentSchema: Y, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.env !== void 0) {
      let l = r.env;
      if (Array.isArray(l)) {
        let i = l.length;
        for (let a = 0; a < i; a++) {
          let n = l[a];
          if (typeof n == "string") {
            if (!hr.test(n)) {
              let o = { instancePath: s + "/env/" + a, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" }, schema: "^[A-Za-z_][0-9A-Za-z_]*$", parentSchema: we.properties.env.items, data: n };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/env/" + a, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" }, schema: we.properties.env.items.type, parentSchema: we.properties.env.items, data: n };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, schema: we.properties.env.type, parentSchema: we.properties.env, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.timeout !== void 0) {
      let l = r.timeout;
      if (typeof l != "string") {
        let i = { instancePath: s + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: we.properties.timeout.type, parentSchema: we.properties.timeout, data: l };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: we.type, parentSchema: we, data: r };
    e === null ? e = [l] : e.push(l), t++;
  }
  return Hr.errors = e, t === 0;
}
function Fr(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M, data: r };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let i in r) if (!Ke.call(M.properties, i)) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: M, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.url !== void 0) {
      let i = r.url;
      if (typeof i == "string") {
        if (!mt.test(i)) {
          let a = { instancePath: s + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[^/?#@\\s]+/?$" }, schema: "^https://[^/?#@\\s]+/?$", parentSchema: M.properties.url, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: M.properties.url.type, parentSchema: M.properties.url, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.sku !== void 0) {
      let i = r.sku;
      if (!(i === "standard" || i === "premium")) {
        let a = { instancePath: s + "/sku", schemaPath: "#/properties/sku/enum", keyword: "enum", params: { allowedValues: M.properties.sku.enum }, schema: M.properties.sku.enum, parentSchema: M.properties.sku, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.owners !== void 0) {
      let i = r.owners;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let n = { instancePath: s + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: M.properties.owners, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        let a = i.length;
        for (let n = 0; n < a; n++) {
          let o = i[n];
          if (typeof o == "string") {
            if (!ct.test(o)) {
              let m = { instancePath: s + "/owners/" + n, schemaPath: "manifest.v1.schema.json#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$" }, schema: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$", parentSchema: Ze, data: o };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/owners/" + n, schemaPath: "manifest.v1.schema.json#/definitions/owner/type", keyword: "type", params: { type: "string" }, schema: Ze.type, parentSchema: Ze, data: o };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, schema: M.properties.owners.type, parentSchema: M.properties.owners, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.prune !== void 0) {
      let i = r.prune;
      if (!(i === "off" || i === "disable" || i === "delete")) {
        let a = { instancePath: s + "/prune", schemaPath: "#/definitions/prune/enum", keyword: "enum", params: { allowedValues: lr.enum }, schema: lr.enum, parentSchema: lr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.grace !== void 0) {
      let i = r.grace;
      if (typeof i == "string") {
        if (!de.test(i)) {
          let a = { instancePath: s + "/grace", schemaPath: "#/definitions/grace/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: mr, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/grace", schemaPath: "#/definitions/grace/type", keyword: "type", params: { type: "string" }, schema: mr.type, parentSchema: mr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.waitAtMost !== void 0) {
      let i = r.waitAtMost;
      if (typeof i == "string") {
        if (!It.test(i)) {
          let a = { instancePath: s + "/waitAtMost", schemaPath: "#/definitions/waitAtMost/pattern", keyword: "pattern", params: { pattern: "^PT[0-9HMS]+$" }, schema: "^PT[0-9HMS]+$", parentSchema: cr, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/waitAtMost", schemaPath: "#/definitions/waitAtMost/type", keyword: "type", params: { type: "string" }, schema: cr.type, parentSchema: cr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.serviceVersion !== void 0) {
      let i = r.serviceVersion;
      if (!(i === "7.0" || i === "7.1" || i === "7.2" || i === "7.3" || i === "7.4" || i === "7.5" || i === "7.6" || i === "2025-07-01" || i === "2026-04-01")) {
        let a = { instancePath: s + "/serviceVersion", schemaPath: "#/definitions/serviceVersion/enum", keyword: "enum", params: { allowedValues: fr.enum }, schema: fr.enum, parentSchema: fr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.sources !== void 0) {
      let i = r.sources;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i) if (!(a === "env" || a === "files" || a === "copyFrom" || a === "exec" || a === "sops" || a === "sopsKeys")) {
          let n = { instancePath: s + "/sources", schemaPath: "#/properties/sources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: false, parentSchema: M.properties.sources, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (i.env !== void 0) {
          let a = i.env;
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              let o = { instancePath: s + "/sources/env", schemaPath: "#/properties/sources/properties/env/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: M.properties.sources.properties.env, data: a };
              e === null ? e = [o] : e.push(o), t++;
            }
            let n = a.length;
            for (let o = 0; o < n; o++) {
              let m = a[o];
              if (typeof m == "string") {
                if (z(m) > 256) {
                  let p = { instancePath: s + "/sources/env/" + o, schemaPath: "#/properties/sources/properties/env/items/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: M.properties.sources.properties.env.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!Xt.test(m)) {
                  let p = { instancePath: s + "/sources/env/" + o, schemaPath: "#/properties/sources/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_*][0-9A-Za-z_*]*$" }, schema: "^[A-Za-z_*][0-9A-Za-z_*]*$", parentSchema: M.properties.sources.properties.env.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/sources/env/" + o, schemaPath: "#/properties/sources/properties/env/items/type", keyword: "type", params: { type: "string" }, schema: M.properties.sources.properties.env.items.type, parentSchema: M.properties.sources.properties.env.items, data: m };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sources/env", schemaPath: "#/properties/sources/properties/env/type", keyword: "type", params: { type: "array" }, schema: M.properties.sources.properties.env.type, parentSchema: M.properties.sources.properties.env, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.files !== void 0) {
          let a = i.files;
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              let o = { instancePath: s + "/sources/files", schemaPath: "#/properties/sources/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: M.properties.sources.properties.files, data: a };
              e === null ? e = [o] : e.push(o), t++;
            }
            let n = a.length;
            for (let o = 0; o < n; o++) {
              let m = a[o];
              if (typeof m == "string") {
                if (z(m) > 500) {
                  let p = { instancePath: s + "/sources/files/" + o, schemaPath: "#/properties/sources/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: M.properties.sources.properties.files.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (z(m) < 1) {
                  let p = { instancePath: s + "/sources/files/" + o, schemaPath: "#/properties/sources/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: M.properties.sources.properties.files.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!ot.test(m)) {
                  let p = { instancePath: s + "/sources/files/" + o, schemaPath: "#/properties/sources/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^[^*]*(\\*[^*]*){0,32}$" }, schema: "^[^*]*(\\*[^*]*){0,32}$", parentSchema: M.properties.sources.properties.files.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/sources/files/" + o, schemaPath: "#/properties/sources/properties/files/items/type", keyword: "type", params: { type: "string" }, schema: M.properties.sources.properties.files.items.type, parentSchema: M.properties.sources.properties.files.items, data: m };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sources/files", schemaPath: "#/properties/sources/properties/files/type", keyword: "type", params: { type: "array" }, schema: M.properties.sources.properties.files.type, parentSchema: M.properties.sources.properties.files, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.copyFrom !== void 0) {
          let a = i.copyFrom;
          if (Array.isArray(a)) {
            let n = a.length;
            for (let o = 0; o < n; o++) {
              let m = a[o];
              if (typeof m == "string") {
                if (!tr.test(m)) {
                  let p = { instancePath: s + "/sources/copyFrom/" + o, schemaPath: "manifest.v1.schema.json#/definitions/vaultName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$" }, schema: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", parentSchema: pe, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/sources/copyFrom/" + o, schemaPath: "manifest.v1.schema.json#/definitions/vaultName/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: m };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sources/copyFrom", schemaPath: "#/properties/sources/properties/copyFrom/type", keyword: "type", params: { type: "array" }, schema: M.properties.sources.properties.copyFrom.type, parentSchema: M.properties.sources.properties.copyFrom, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.exec !== void 0) {
          let a = i.exec;
          if (Array.isArray(a)) {
            let n = a.length;
            for (let o = 0; o < n; o++) {
              let m = a[o], p = t, f = true, u = t;
              if (!Array.isArray(m)) {
                let k = {};
                e === null ? e = [k] : e.push(k), t++;
              }
              var h = u === t;
              t = p, e !== null && (p ? e.length = p : e = null);
              let d;
              if (h) {
                let k = t;
                if (Array.isArray(m)) {
                  if (m.length < 1) {
                    let b = { instancePath: s + "/sources/exec/" + o, schemaPath: "manifest.v1.schema.json#/definitions/argv/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Y, data: m };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                  let y = m.length;
                  var l = y <= 1;
                  if (!l) for (let b = 1; b < y; b++) {
                    let _ = m[b], C = t;
                    if (typeof _ != "string") {
                      let w = { instancePath: s + "/sources/exec/" + o + "/" + b, schemaPath: "manifest.v1.schema.json#/definitions/argv/additionalItems/type", keyword: "type", params: { type: "string" }, schema: Y.additionalItems.type, parentSchema: Y.additionalItems, data: _ };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    var l = C === t;
                  }
                  if (m.length > 0) {
                    let b = m[0];
                    if (typeof b == "string") {
                      if (z(b) < 1) {
                        let _ = { instancePath: s + "/sources/exec/" + o + "/0", schemaPath: "manifest.v1.schema.json#/definitions/argv/items/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Y.items[0], data: b };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                    } else {
                      let _ = { instancePath: s + "/sources/exec/" + o + "/0", schemaPath: "manifest.v1.schema.json#/definitions/argv/items/0/type", keyword: "type", params: { type: "string" }, schema: Y.items[0].type, parentSchema: Y.items[0], data: b };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  }
                } else {
                  let y = { instancePath: s + "/sources/exec/" + o, schemaPath: "manifest.v1.schema.json#/definitions/argv/type", keyword: "type", params: { type: "array" }, schema: Y.type, parentSchema: Y, data: m };
                  e === null ? e = [y] : e.push(y), t++;
                }
                var h = k === t;
                f = h, d = "then";
              } else {
                let k = t;
                Hr(m, { instancePath: s + "/sources/exec/" + o, parentData: a, parentDataProperty: o, rootData: S }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), t = e.length);
                var h = k === t;
                f = h, d = "else";
              }
              if (!f) {
                let k = { instancePath: s + "/sources/exec/" + o, schemaPath: "#/properties/sources/properties/exec/items/if", keyword: "if", params: { failingKeyword: d }, schema: M.properties.sources.properties.exec.items.if, parentSchema: M.properties.sources.properties.exec.items, data: m };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sources/exec", schemaPath: "#/properties/sources/properties/exec/type", keyword: "type", params: { type: "array" }, schema: M.properties.sources.properties.exec.type, parentSchema: M.properties.sources.properties.exec, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.sops !== void 0) {
          let a = i.sops;
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              let o = { instancePath: s + "/sources/sops", schemaPath: "#/properties/sources/properties/sops/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: M.properties.sources.properties.sops, data: a };
              e === null ? e = [o] : e.push(o), t++;
            }
            let n = a.length;
            for (let o = 0; o < n; o++) {
              let m = a[o];
              if (typeof m == "string") {
                if (z(m) > 500) {
                  let p = { instancePath: s + "/sources/sops/" + o, schemaPath: "#/properties/sources/properties/sops/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: M.properties.sources.properties.sops.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (z(m) < 1) {
                  let p = { instancePath: s + "/sources/sops/" + o, schemaPath: "#/properties/sources/properties/sops/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: M.properties.sources.properties.sops.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!ot.test(m)) {
                  let p = { instancePath: s + "/sources/sops/" + o, schemaPath: "#/properties/sources/properties/sops/items/pattern", keyword: "pattern", params: { pattern: "^[^*]*(\\*[^*]*){0,32}$" }, schema: "^[^*]*(\\*[^*]*){0,32}$", parentSchema: M.properties.sources.properties.sops.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/sources/sops/" + o, schemaPath: "#/properties/sources/properties/sops/items/type", keyword: "type", params: { type: "string" }, schema: M.properties.sources.properties.sops.items.type, parentSchema: M.properties.sources.properties.sops.items, data: m };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sources/sops", schemaPath: "#/properties/sources/properties/sops/type", keyword: "type", params: { type: "array" }, schema: M.properties.sources.properties.sops.type, parentSchema: M.properties.sources.properties.sops, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.sopsKeys !== void 0) {
          let a = i.sopsKeys;
          if (Array.isArray(a)) {
            let n = a.length;
            for (let o = 0; o < n; o++) {
              let m = a[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.vault === void 0) {
                  let p = { instancePath: s + "/sources/sopsKeys/" + o, schemaPath: "#/properties/sources/properties/sopsKeys/items/required", keyword: "required", params: { missingProperty: "vault" }, schema: M.properties.sources.properties.sopsKeys.items.required, parentSchema: M.properties.sources.properties.sopsKeys.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (m.key === void 0) {
                  let p = { instancePath: s + "/sources/sopsKeys/" + o, schemaPath: "#/properties/sources/properties/sopsKeys/items/required", keyword: "required", params: { missingProperty: "key" }, schema: M.properties.sources.properties.sopsKeys.items.required, parentSchema: M.properties.sources.properties.sopsKeys.items, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in m) if (!(p === "vault" || p === "key")) {
                  let f = { instancePath: s + "/sources/sopsKeys/" + o, schemaPath: "#/properties/sources/properties/sopsKeys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: false, parentSchema: M.properties.sources.properties.sopsKeys.items, data: m };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (m.vault !== void 0) {
                  let p = m.vault;
                  if (typeof p == "string") {
                    if (!tr.test(p)) {
                      let f = { instancePath: s + "/sources/sopsKeys/" + o + "/vault", schemaPath: "manifest.v1.schema.json#/definitions/vaultName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$" }, schema: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", parentSchema: pe, data: p };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/sources/sopsKeys/" + o + "/vault", schemaPath: "manifest.v1.schema.json#/definitions/vaultName/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: p };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (m.key !== void 0) {
                  let p = m.key;
                  if (typeof p == "string") {
                    if (!wr.test(p)) {
                      let f = { instancePath: s + "/sources/sopsKeys/" + o + "/key", schemaPath: "#/properties/sources/properties/sopsKeys/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{1,127}$" }, schema: "^[0-9A-Za-z-]{1,127}$", parentSchema: M.properties.sources.properties.sopsKeys.items.properties.key, data: p };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/sources/sopsKeys/" + o + "/key", schemaPath: "#/properties/sources/properties/sopsKeys/items/properties/key/type", keyword: "type", params: { type: "string" }, schema: M.properties.sources.properties.sopsKeys.items.properties.key.type, parentSchema: M.properties.sources.properties.sopsKeys.items.properties.key, data: p };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/sources/sopsKeys/" + o, schemaPath: "#/properties/sources/properties/sopsKeys/items/type", keyword: "type", params: { type: "object" }, schema: M.properties.sources.properties.sopsKeys.items.type, parentSchema: M.properties.sources.properties.sopsKeys.items, data: m };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sources/sopsKeys", schemaPath: "#/properties/sources/properties/sopsKeys/type", keyword: "type", params: { type: "array" }, schema: M.properties.sources.properties.sopsKeys.type, parentSchema: M.properties.sources.properties.sopsKeys, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, schema: M.properties.sources.type, parentSchema: M.properties.sources, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.targets !== void 0) {
      let i = r.targets;
      if (Array.isArray(i)) {
        let a = i.length;
        for (let n = 0; n < a; n++) {
          let o = i[n];
          if (typeof o == "string") {
            if (!ht.test(o)) {
              let m = { instancePath: s + "/targets/" + n, schemaPath: "manifest.v1.schema.json#/definitions/targetName/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$" }, schema: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$", parentSchema: De, data: o };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/targets/" + n, schemaPath: "manifest.v1.schema.json#/definitions/targetName/type", keyword: "type", params: { type: "string" }, schema: De.type, parentSchema: De, data: o };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, schema: M.properties.targets.type, parentSchema: M.properties.targets, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.policy !== void 0 && (Xe(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: S }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), t = e.length)), r.verifyChallengeResource !== void 0) {
      let i = r.verifyChallengeResource;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/verifyChallengeResource", schemaPath: "#/properties/verifyChallengeResource/type", keyword: "type", params: { type: "boolean" }, schema: M.properties.verifyChallengeResource.type, parentSchema: M.properties.verifyChallengeResource, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  }
  return Fr.errors = e, t === 0;
}
function zt(r, { instancePath: s = "", parentData: E, parentDataProperty: D, rootData: S = r } = {}) {
  let e = null, t = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.apiVersion === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: O.required, parentSchema: O, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.kind === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: O.required, parentSchema: O, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.owner === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, schema: O.required, parentSchema: O, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.manifests === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifests" }, schema: O.required, parentSchema: O, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.vaults === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vaults" }, schema: O.required, parentSchema: O, data: r };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r) if (!Ke.call(O.properties, i)) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: false, parentSchema: O, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.apiVersion !== void 0) {
      let i = r.apiVersion;
      if (i !== "keyvault-gitops/v1") {
        let a = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" }, schema: "keyvault-gitops/v1", parentSchema: O.properties.apiVersion, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.kind !== void 0) {
      let i = r.kind;
      if (i !== "Config") {
        let a = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Config" }, schema: "Config", parentSchema: O.properties.kind, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.owner !== void 0) {
      let i = r.owner;
      if (typeof i == "string") {
        if (!ct.test(i)) {
          let a = { instancePath: s + "/owner", schemaPath: "manifest.v1.schema.json#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$" }, schema: "^[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$", parentSchema: Ze, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/owner", schemaPath: "manifest.v1.schema.json#/definitions/owner/type", keyword: "type", params: { type: "string" }, schema: Ze.type, parentSchema: Ze, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.manifests !== void 0) {
      let i = r.manifests;
      if (Array.isArray(i)) {
        if (i.length > 200) {
          let n = { instancePath: s + "/manifests", schemaPath: "#/properties/manifests/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: O.properties.manifests, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (i.length < 1) {
          let n = { instancePath: s + "/manifests", schemaPath: "#/properties/manifests/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: O.properties.manifests, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        let a = i.length;
        for (let n = 0; n < a; n++) {
          let o = i[n];
          if (typeof o == "string") {
            if (z(o) > 500) {
              let m = { instancePath: s + "/manifests/" + n, schemaPath: "#/properties/manifests/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: O.properties.manifests.items, data: o };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (z(o) < 1) {
              let m = { instancePath: s + "/manifests/" + n, schemaPath: "#/properties/manifests/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.manifests.items, data: o };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (!ot.test(o)) {
              let m = { instancePath: s + "/manifests/" + n, schemaPath: "#/properties/manifests/items/pattern", keyword: "pattern", params: { pattern: "^[^*]*(\\*[^*]*){0,32}$" }, schema: "^[^*]*(\\*[^*]*){0,32}$", parentSchema: O.properties.manifests.items, data: o };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/manifests/" + n, schemaPath: "#/properties/manifests/items/type", keyword: "type", params: { type: "string" }, schema: O.properties.manifests.items.type, parentSchema: O.properties.manifests.items, data: o };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/manifests", schemaPath: "#/properties/manifests/type", keyword: "type", params: { type: "array" }, schema: O.properties.manifests.type, parentSchema: O.properties.manifests, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.defaults !== void 0 && (Nr(r.defaults, { instancePath: s + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: S }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), t = e.length)), r.ignoreTags !== void 0) {
      let i = r.ignoreTags;
      if (Array.isArray(i)) {
        let a = i.length;
        for (let n = 0; n < a; n++) {
          let o = i[n];
          if (typeof o == "string") {
            if (z(o) < 1) {
              let m = { instancePath: s + "/ignoreTags/" + n, schemaPath: "#/properties/ignoreTags/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.ignoreTags.items, data: o };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/ignoreTags/" + n, schemaPath: "#/properties/ignoreTags/items/type", keyword: "type", params: { type: "string" }, schema: O.properties.ignoreTags.items.type, parentSchema: O.properties.ignoreTags.items, data: o };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/ignoreTags", schemaPath: "#/properties/ignoreTags/type", keyword: "type", params: { type: "array" }, schema: O.properties.ignoreTags.type, parentSchema: O.properties.ignoreTags, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.prune !== void 0) {
      let i = r.prune;
      if (!(i === "off" || i === "disable" || i === "delete")) {
        let a = { instancePath: s + "/prune", schemaPath: "#/definitions/prune/enum", keyword: "enum", params: { allowedValues: lr.enum }, schema: lr.enum, parentSchema: lr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.grace !== void 0) {
      let i = r.grace;
      if (typeof i == "string") {
        if (!de.test(i)) {
          let a = { instancePath: s + "/grace", schemaPath: "#/definitions/grace/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" }, schema: "^P[0-9YMWDTHS]+$", parentSchema: mr, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/grace", schemaPath: "#/definitions/grace/type", keyword: "type", params: { type: "string" }, schema: mr.type, parentSchema: mr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.policy !== void 0 && (Xe(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: S }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), t = e.length)), r.fingerprint !== void 0) {
      let i = r.fingerprint;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.key === void 0) {
          let a = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/required", keyword: "required", params: { missingProperty: "key" }, schema: O.properties.fingerprint.required, parentSchema: O.properties.fingerprint, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (i.kid === void 0) {
          let a = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/required", keyword: "required", params: { missingProperty: "kid" }, schema: O.properties.fingerprint.required, parentSchema: O.properties.fingerprint, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in i) if (!(a === "key" || a === "kid" || a === "previous")) {
          let n = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: false, parentSchema: O.properties.fingerprint, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (i.key !== void 0) {
          let a = i.key;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (Object.keys(a).length > 1) {
              let n = { instancePath: s + "/fingerprint/key", schemaPath: "#/definitions/root/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: te, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (Object.keys(a).length < 1) {
              let n = { instancePath: s + "/fingerprint/key", schemaPath: "#/definitions/root/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: te, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in a) if (!(n === "sealed" || n === "env")) {
              let o = { instancePath: s + "/fingerprint/key", schemaPath: "#/definitions/root/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: false, parentSchema: te, data: a };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (a.sealed !== void 0) {
              let n = a.sealed;
              if (typeof n == "string") {
                if (z(n) < 1) {
                  let o = { instancePath: s + "/fingerprint/key/sealed", schemaPath: "#/definitions/root/properties/sealed/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: te.properties.sealed, data: n };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/fingerprint/key/sealed", schemaPath: "#/definitions/root/properties/sealed/type", keyword: "type", params: { type: "string" }, schema: te.properties.sealed.type, parentSchema: te.properties.sealed, data: n };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (a.env !== void 0) {
              let n = a.env;
              if (typeof n == "string") {
                if (!hr.test(n)) {
                  let o = { instancePath: s + "/fingerprint/key/env", schemaPath: "#/definitions/root/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" }, schema: "^[A-Za-z_][0-9A-Za-z_]*$", parentSchema: te.properties.env, data: n };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/fingerprint/key/env", schemaPath: "#/definitions/root/properties/env/type", keyword: "type", params: { type: "string" }, schema: te.properties.env.type, parentSchema: te.properties.env, data: n };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/fingerprint/key", schemaPath: "#/definitions/root/type", keyword: "type", params: { type: "object" }, schema: te.type, parentSchema: te, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.kid !== void 0) {
          let a = i.kid;
          if (typeof a == "string") {
            if (!Ht.test(a)) {
              let n = { instancePath: s + "/fingerprint/kid", schemaPath: "#/properties/fingerprint/properties/kid/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_-]{8}$" }, schema: "^[0-9A-Za-z_-]{8}$", parentSchema: O.properties.fingerprint.properties.kid, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/fingerprint/kid", schemaPath: "#/properties/fingerprint/properties/kid/type", keyword: "type", params: { type: "string" }, schema: O.properties.fingerprint.properties.kid.type, parentSchema: O.properties.fingerprint.properties.kid, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.previous !== void 0) {
          let a = i.previous;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (Object.keys(a).length > 1) {
              let n = { instancePath: s + "/fingerprint/previous", schemaPath: "#/definitions/root/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: te, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (Object.keys(a).length < 1) {
              let n = { instancePath: s + "/fingerprint/previous", schemaPath: "#/definitions/root/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: te, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in a) if (!(n === "sealed" || n === "env")) {
              let o = { instancePath: s + "/fingerprint/previous", schemaPath: "#/definitions/root/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: false, parentSchema: te, data: a };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (a.sealed !== void 0) {
              let n = a.sealed;
              if (typeof n == "string") {
                if (z(n) < 1) {
                  let o = { instancePath: s + "/fingerprint/previous/sealed", schemaPath: "#/definitions/root/properties/sealed/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: te.properties.sealed, data: n };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/fingerprint/previous/sealed", schemaPath: "#/definitions/root/properties/sealed/type", keyword: "type", params: { type: "string" }, schema: te.properties.sealed.type, parentSchema: te.properties.sealed, data: n };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (a.env !== void 0) {
              let n = a.env;
              if (typeof n == "string") {
                if (!hr.test(n)) {
                  let o = { instancePath: s + "/fingerprint/previous/env", schemaPath: "#/definitions/root/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" }, schema: "^[A-Za-z_][0-9A-Za-z_]*$", parentSchema: te.properties.env, data: n };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/fingerprint/previous/env", schemaPath: "#/definitions/root/properties/env/type", keyword: "type", params: { type: "string" }, schema: te.properties.env.type, parentSchema: te.properties.env, data: n };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/fingerprint/previous", schemaPath: "#/definitions/root/type", keyword: "type", params: { type: "object" }, schema: te.type, parentSchema: te, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" }, schema: O.properties.fingerprint.type, parentSchema: O.properties.fingerprint, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.waitAtMost !== void 0) {
      let i = r.waitAtMost;
      if (typeof i == "string") {
        if (!It.test(i)) {
          let a = { instancePath: s + "/waitAtMost", schemaPath: "#/definitions/waitAtMost/pattern", keyword: "pattern", params: { pattern: "^PT[0-9HMS]+$" }, schema: "^PT[0-9HMS]+$", parentSchema: cr, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/waitAtMost", schemaPath: "#/definitions/waitAtMost/type", keyword: "type", params: { type: "string" }, schema: cr.type, parentSchema: cr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.serviceVersion !== void 0) {
      let i = r.serviceVersion;
      if (!(i === "7.0" || i === "7.1" || i === "7.2" || i === "7.3" || i === "7.4" || i === "7.5" || i === "7.6" || i === "2025-07-01" || i === "2026-04-01")) {
        let a = { instancePath: s + "/serviceVersion", schemaPath: "#/definitions/serviceVersion/enum", keyword: "enum", params: { allowedValues: fr.enum }, schema: fr.enum, parentSchema: fr, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.events !== void 0) {
      let i = r.events;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.tenant === void 0) {
          let a = { instancePath: s + "/events", schemaPath: "#/definitions/events/required", keyword: "required", params: { missingProperty: "tenant" }, schema: X.required, parentSchema: X, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (i.audience === void 0) {
          let a = { instancePath: s + "/events", schemaPath: "#/definitions/events/required", keyword: "required", params: { missingProperty: "audience" }, schema: X.required, parentSchema: X, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (i.appId === void 0) {
          let a = { instancePath: s + "/events", schemaPath: "#/definitions/events/required", keyword: "required", params: { missingProperty: "appId" }, schema: X.required, parentSchema: X, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in i) if (!(a === "tenant" || a === "audience" || a === "appId" || a === "issuer" || a === "jwks")) {
          let n = { instancePath: s + "/events", schemaPath: "#/definitions/events/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: false, parentSchema: X, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (i.tenant !== void 0) {
          let a = i.tenant;
          if (typeof a == "string") {
            if (!$t.test(a)) {
              let n = { instancePath: s + "/events/tenant", schemaPath: "#/definitions/events/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, schema: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", parentSchema: X.properties.tenant, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/events/tenant", schemaPath: "#/definitions/events/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: X.properties.tenant.type, parentSchema: X.properties.tenant, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.audience !== void 0) {
          let a = i.audience;
          if (typeof a == "string") {
            if (!Ft.test(a)) {
              let n = { instancePath: s + "/events/audience", schemaPath: "#/definitions/events/properties/audience/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, schema: "^\\S+$", parentSchema: X.properties.audience, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/events/audience", schemaPath: "#/definitions/events/properties/audience/type", keyword: "type", params: { type: "string" }, schema: X.properties.audience.type, parentSchema: X.properties.audience, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.appId !== void 0) {
          let a = i.appId;
          if (typeof a == "string") {
            if (!$t.test(a)) {
              let n = { instancePath: s + "/events/appId", schemaPath: "#/definitions/events/properties/appId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, schema: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", parentSchema: X.properties.appId, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/events/appId", schemaPath: "#/definitions/events/properties/appId/type", keyword: "type", params: { type: "string" }, schema: X.properties.appId.type, parentSchema: X.properties.appId, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.issuer !== void 0) {
          let a = i.issuer;
          if (typeof a == "string") {
            if (!Ct.test(a)) {
              let n = { instancePath: s + "/events/issuer", schemaPath: "#/definitions/events/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^?#@\\s]+$" }, schema: "^https?://[^?#@\\s]+$", parentSchema: X.properties.issuer, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/events/issuer", schemaPath: "#/definitions/events/properties/issuer/type", keyword: "type", params: { type: "string" }, schema: X.properties.issuer.type, parentSchema: X.properties.issuer, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (i.jwks !== void 0) {
          let a = i.jwks;
          if (typeof a == "string") {
            if (!Rt.test(a)) {
              let n = { instancePath: s + "/events/jwks", schemaPath: "#/definitions/events/properties/jwks/pattern", keyword: "pattern", params: { pattern: "^(https://[^/?#@\\s]+|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[^?#@\\s]*)?$" }, schema: "^(https://[^/?#@\\s]+|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[^?#@\\s]*)?$", parentSchema: X.properties.jwks, data: a };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/events/jwks", schemaPath: "#/definitions/events/properties/jwks/type", keyword: "type", params: { type: "string" }, schema: X.properties.jwks.type, parentSchema: X.properties.jwks, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/events", schemaPath: "#/definitions/events/type", keyword: "type", params: { type: "object" }, schema: X.type, parentSchema: X, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.sealing !== void 0) {
      let i = r.sealing;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.keys === void 0) {
          let a = { instancePath: s + "/sealing", schemaPath: "#/properties/sealing/required", keyword: "required", params: { missingProperty: "keys" }, schema: O.properties.sealing.required, parentSchema: O.properties.sealing, data: i };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in i) if (a !== "keys") {
          let n = { instancePath: s + "/sealing", schemaPath: "#/properties/sealing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: false, parentSchema: O.properties.sealing, data: i };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (i.keys !== void 0) {
          let a = i.keys;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let o = { instancePath: s + "/sealing/keys", schemaPath: "#/properties/sealing/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: O.properties.sealing.properties.keys, data: a };
              e === null ? e = [o] : e.push(o), t++;
            }
            let n = a.length;
            for (let o = 0; o < n; o++) {
              let m = a[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.id === void 0) {
                  let p = { instancePath: s + "/sealing/keys/" + o, schemaPath: "#/definitions/sealingKey/required", keyword: "required", params: { missingProperty: "id" }, schema: ye.required, parentSchema: ye, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (m.thumbprint === void 0) {
                  let p = { instancePath: s + "/sealing/keys/" + o, schemaPath: "#/definitions/sealingKey/required", keyword: "required", params: { missingProperty: "thumbprint" }, schema: ye.required, parentSchema: ye, data: m };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in m) if (!(p === "id" || p === "thumbprint")) {
                  let f = { instancePath: s + "/sealing/keys/" + o, schemaPath: "#/definitions/sealingKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: false, parentSchema: ye, data: m };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (m.id !== void 0) {
                  let p = m.id;
                  if (typeof p == "string") {
                    if (!Wt.test(p)) {
                      let f = { instancePath: s + "/sealing/keys/" + o + "/id", schemaPath: "#/definitions/sealingKey/properties/id/pattern", keyword: "pattern", params: { pattern: "^https://[^/?#@\\s]+/keys/[0-9A-Za-z-]{1,127}/[0-9a-f]{32}$" }, schema: "^https://[^/?#@\\s]+/keys/[0-9A-Za-z-]{1,127}/[0-9a-f]{32}$", parentSchema: ye.properties.id, data: p };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/sealing/keys/" + o + "/id", schemaPath: "#/definitions/sealingKey/properties/id/type", keyword: "type", params: { type: "string" }, schema: ye.properties.id.type, parentSchema: ye.properties.id, data: p };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (m.thumbprint !== void 0) {
                  let p = m.thumbprint;
                  if (typeof p == "string") {
                    if (!Bt.test(p)) {
                      let f = { instancePath: s + "/sealing/keys/" + o + "/thumbprint", schemaPath: "#/definitions/sealingKey/properties/thumbprint/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_-]{43}$" }, schema: "^[0-9A-Za-z_-]{43}$", parentSchema: ye.properties.thumbprint, data: p };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/sealing/keys/" + o + "/thumbprint", schemaPath: "#/definitions/sealingKey/properties/thumbprint/type", keyword: "type", params: { type: "string" }, schema: ye.properties.thumbprint.type, parentSchema: ye.properties.thumbprint, data: p };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/sealing/keys/" + o, schemaPath: "#/definitions/sealingKey/type", keyword: "type", params: { type: "object" }, schema: ye.type, parentSchema: ye, data: m };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sealing/keys", schemaPath: "#/properties/sealing/properties/keys/type", keyword: "type", params: { type: "array" }, schema: O.properties.sealing.properties.keys.type, parentSchema: O.properties.sealing.properties.keys, data: a };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/sealing", schemaPath: "#/properties/sealing/type", keyword: "type", params: { type: "object" }, schema: O.properties.sealing.type, parentSchema: O.properties.sealing, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.targets !== void 0) {
      let i = r.targets;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i) {
          let n = t;
          if (typeof a == "string") {
            if (!ht.test(a)) {
              let o = { instancePath: s + "/targets", schemaPath: "manifest.v1.schema.json#/definitions/targetName/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$" }, schema: "^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$", parentSchema: De, data: a, propertyName: a };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/targets", schemaPath: "manifest.v1.schema.json#/definitions/targetName/type", keyword: "type", params: { type: "string" }, schema: De.type, parentSchema: De, data: a, propertyName: a };
            e === null ? e = [o] : e.push(o), t++;
          }
          var h = n === t;
          if (!h) {
            let o = { instancePath: s + "/targets", schemaPath: "#/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: a }, schema: O.properties.targets.propertyNames, parentSchema: O.properties.targets, data: i };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
        for (let a in i) Vr(i[a], { instancePath: s + "/targets/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: a, rootData: S }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), t = e.length);
      } else {
        let a = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "object" }, schema: O.properties.targets.type, parentSchema: O.properties.targets, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.vaults !== void 0) {
      let i = r.vaults;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let a in i) {
          let n = t;
          if (typeof a == "string") {
            if (!tr.test(a)) {
              let o = { instancePath: s + "/vaults", schemaPath: "manifest.v1.schema.json#/definitions/vaultName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$" }, schema: "^[A-Za-z](?!.*--)[0-9A-Za-z-]{1,22}[0-9A-Za-z]$", parentSchema: pe, data: a, propertyName: a };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/vaults", schemaPath: "manifest.v1.schema.json#/definitions/vaultName/type", keyword: "type", params: { type: "string" }, schema: pe.type, parentSchema: pe, data: a, propertyName: a };
            e === null ? e = [o] : e.push(o), t++;
          }
          var l = n === t;
          if (!l) {
            let o = { instancePath: s + "/vaults", schemaPath: "#/properties/vaults/propertyNames", keyword: "propertyNames", params: { propertyName: a }, schema: O.properties.vaults.propertyNames, parentSchema: O.properties.vaults, data: i };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
        for (let a in i) Fr(i[a], { instancePath: s + "/vaults/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: a, rootData: S }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), t = e.length);
      } else {
        let a = { instancePath: s + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "object" }, schema: O.properties.vaults.type, parentSchema: O.properties.vaults, data: i };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: O.type, parentSchema: O, data: r };
    e === null ? e = [i] : e.push(i), t++;
  }
  return zt.errors = e, t === 0;
}
var shownProperties = { "Vault": { "properties": { "vault": { "types": ["string"], "items": { "types": ["string"] } }, "owner": { "types": ["string"] }, "defaults": { "properties": { "enabled": { "types": ["boolean"] }, "expiresOn": { "types": ["string", "null"] }, "expiresIn": { "types": ["string", "null"] }, "notBefore": { "types": ["string", "null"] } } }, "secrets": { "others": { "properties": { "rotation": { "properties": { "every": { "types": ["string"] }, "beforeExpiry": { "types": ["string"] }, "target": { "types": ["string"] } } }, "enabled": { "types": ["boolean"] }, "expiresOn": { "types": ["string", "null"] }, "expiresIn": { "types": ["string", "null"] }, "notBefore": { "types": ["string", "null"] } } } }, "keys": { "others": { "properties": { "keyType": { "types": ["string"] }, "keySize": { "types": ["integer"] }, "curve": { "types": ["string"] }, "keyOps": { "items": { "types": ["string"] } }, "enabled": { "types": ["boolean"] }, "expiresOn": { "types": ["string", "null"] }, "expiresIn": { "types": ["string", "null"] }, "notBefore": { "types": ["string", "null"] }, "exportable": { "types": ["boolean"] }, "rotationPolicy": { "properties": { "expiresIn": { "types": ["string"] }, "lifetimeActions": { "items": { "properties": { "action": { "types": ["string"] }, "timeAfterCreate": { "types": ["string"] }, "timeBeforeExpiry": { "types": ["string"] } } } } } }, "rotation": { "properties": { "every": { "types": ["string"] }, "beforeExpiry": { "types": ["string"] } } } } } } } }, "Config": { "properties": { "owner": { "types": ["string"] }, "manifests": { "items": { "types": ["string"] } }, "defaults": { "properties": { "enabled": { "types": ["boolean"] }, "expiresOn": { "types": ["string", "null"] }, "expiresIn": { "types": ["string", "null"] }, "notBefore": { "types": ["string", "null"] } } }, "grace": { "types": ["string"] }, "policy": { "properties": { "maxValidity": { "properties": { "within": { "types": ["string"] } } } } }, "waitAtMost": { "types": ["string"] }, "serviceVersion": { "types": ["string"] }, "targets": { "others": { "properties": { "azureKeys": { "properties": { "resource": { "types": ["string"] }, "keys": { "items": { "types": ["string"] } }, "value": { "types": ["string"] }, "settle": { "types": ["string"] } } }, "entraApplication": { "properties": { "grace": { "types": ["string"] }, "maxLifetime": { "types": ["string"] } } }, "exec": { "properties": { "timeout": { "types": ["string"] } } } } } }, "vaults": { "others": { "properties": { "url": { "types": ["string"] }, "sku": { "types": ["string"] }, "owners": { "items": { "types": ["string"] } }, "grace": { "types": ["string"] }, "waitAtMost": { "types": ["string"] }, "serviceVersion": { "types": ["string"] }, "sources": { "properties": { "files": { "items": { "types": ["string"] } }, "copyFrom": { "items": { "types": ["string"] } }, "sops": { "items": { "types": ["string"] } } } }, "targets": { "items": { "types": ["string"] } }, "policy": { "properties": { "maxValidity": { "properties": { "within": { "types": ["string"] } } } } } } } } } } };

// src/manifest/read/translate.ts
function translateError(error, at2) {
  const { errorMessage, errorHint: hint2 } = error.parentSchema ?? {};
  if (error.propertyName !== void 0) {
    const message = errorMessage ?? "this name is not allowed here";
    const code2 = error.keyword === "enum" ? "property-conflict" : "name-invalid";
    const path = [...at2, error.propertyName];
    const hint3 = error.keyword === "pattern" ? suggestLegal(error.propertyName, error.schema) : void 0;
    return { path, spot: "name", code: code2, message, hint: hint3, rank: 2 };
  }
  if (/\/oneOf\/\d/.test(error.schemaPath)) return void 0;
  switch (error.keyword) {
    case "if":
    case "propertyNames":
      return void 0;
    case "additionalProperties": {
      const name5 = String(error.params.additionalProperty);
      const nearest = suggestNearest(name5, Object.keys(error.parentSchema?.properties ?? {}));
      return {
        path: [...at2, name5],
        spot: "name",
        code: "property-unknown",
        message: "unknown property",
        hint: nearest,
        rank: 0
      };
    }
    case "required": {
      const name5 = String(error.params.missingProperty);
      return {
        path: [...at2, name5],
        at: at2,
        spot: "name",
        code: "property-missing",
        message: `${name5} is missing`,
        hint: hint2,
        rank: 0
      };
    }
    case "not":
      return {
        path: at2,
        spot: "name",
        code: "property-conflict",
        message: errorMessage ?? "not allowed here",
        hint: hint2,
        rank: 1
      };
    default: {
      const message = errorMessage ?? describe(error);
      return {
        path: at2,
        spot: "value",
        code: "property-invalid",
        message,
        hint: hintOf(error, hint2),
        rank: 3
      };
    }
  }
}
function suggestLegal(name5, pattern) {
  const form2 = new RegExp(String(pattern));
  const plain3 = name5.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replaceAll("ß", "ss");
  const found2 = ["-", "_"].map((joint) => plain3.replace(/[-_]*[^0-9A-Za-z]+/g, joint).replace(/^[-_]+|[-_]+$/g, "")).find((one) => form2.test(one));
  return found2 && `call it ${found2}`;
}
function hintOf(error, hint2) {
  const { keyword, schema, data, parentSchema } = error;
  const { pattern } = parentSchema ?? {};
  const fits = (text2) => pattern === void 0 || new RegExp(pattern, "u").test(text2);
  if (keyword === "pattern" && typeof data === "string" && /^https?:/i.test(data))
    return fits(data.replace(/^https/i, "https")) ? "write https:// in small letters" : hint2;
  const isText = schema === "string" || Array.isArray(schema) && schema.includes("string");
  if (keyword !== "type" || !isText || typeof data !== "number" && typeof data !== "boolean") return hint2;
  if (fits(String(data))) return "put it in quotes";
  const date2 = typeof data === "number" ? dateOfNumber(data) : void 0;
  return date2 !== void 0 && fits(date2) ? `write ${date2}` : hint2;
}
function dateOfNumber(number) {
  const [, year, month, day2] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(String(number)) ?? [];
  const date2 = new Date(year ? `${year}-${month}-${day2}T00:00:00Z` : number >= 1e11 ? number : number * 1e3);
  if (Number.isNaN(date2.getTime()) || number < 1e7) return void 0;
  const text2 = date2.toISOString();
  return year ? text2.slice(0, 10) : text2.replace(/\.\d+Z$/, "Z");
}
function describe({ keyword, params, schema }) {
  switch (keyword) {
    case "type":
      return `must be ${[schema].flat().map(typeWords).join(" or ")}`;
    case "const":
      return `must be ${String(params.allowedValue)}`;
    case "enum":
      return `must be ${params.allowedValues.join(" or ")}`;
    case "minLength":
      return "must not be empty";
    default:
      return "is not what belongs here";
  }
}
var typeWords = (type) => ({
  object: "a mapping",
  array: "a list",
  string: "a text",
  boolean: "true or false",
  integer: "a whole number"
})[String(type)] ?? String(type);

// src/manifest/read/check.ts
function checkShape(document, kind) {
  const { data } = document;
  if (!isMapping(data)) return refuse(document, [], "property-invalid", "this file must be a mapping");
  if (!("kind" in data) || data.kind !== kind)
    return refuse(document, "kind" in data ? ["kind"] : [], "property-invalid", `kind must be ${kind}`);
  return checkData(document, data, { Vault: is, Config: as }[kind]);
}
var refuse = (document, path, code2, message) => ({
  problems: [document.problemAt(document.place(path, "value"), code2, message)]
});
function checkData(document, data, validate) {
  if (validate(data)) return { problems: [], data };
  const byPath = /* @__PURE__ */ new Map();
  for (const error of validate.errors ?? []) {
    const shapeError = translateError(error, pathOf(error.instancePath, data));
    if (!shapeError) continue;
    const key = JSON.stringify([shapeError.path, isNameOfObject(shapeError)]);
    const known3 = byPath.get(key);
    if (!known3 || shapeError.rank < known3.rank) byPath.set(key, shapeError);
  }
  const all = [...byPath.values()];
  return {
    problems: all.map(
      ({ path, at: at2, spot, code: code2, message, hint: hint2 }) => document.problem(at2 ?? path, spot, code2, message, hint2)
    ),
    data: without(
      data,
      all.filter((error) => !isNameOfObject(error)).map(({ path }) => path)
    )
  };
}
var isNameOfObject = ({ path, spot, code: code2 }) => spot === "name" && code2 === "name-invalid" && path.length === 2 && /^(secrets|keys)$/.test(String(path[0]));
var depths = { secrets: 3, keys: 3, vaults: 3, defaults: 2 };
function without(data, paths, depth) {
  const copy = Object.assign(/* @__PURE__ */ Object.create(null), data);
  for (const [step, below] of Map.groupBy(paths, ([first]) => String(first))) {
    const left2 = (depth ?? depths[step] ?? 1) - 1;
    const inner = copy[step];
    const deeper = below.every((path) => path.length > 1) && left2 > 0 && isMapping(inner);
    if (deeper)
      copy[step] = without(
        inner,
        below.map((path) => path.slice(1)),
        left2
      );
    else delete copy[step];
  }
  return copy;
}
function pathOf(pointer, data) {
  let inside2 = data;
  return pointer.split("/").slice(1).map((step) => {
    const name5 = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const path = Array.isArray(inside2) ? Number(name5) : name5;
    inside2 = inside2?.[path];
    return path;
  });
}

// src/manifest/read/document.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/manifest/read/excerpt.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/manifest/meaning/looks-secret.ts
var noPlaceholder = `(?![<$*]|\\[[\\w -]{1,40}\\]|%(?:[a-z_]\\w{0,63}%|(?![0-9a-f]{2}))|#\\{|\\{\\{|__[a-z]\\w{0,63}__|@Microsoft\\.KeyVault|\\{?(?:your|insert|enter|replace)[ _-]|(?:x{3,40}|\\.{3})(?:[;&,\\s"'}]|$))`;
var before = `(?:^|[;&?,\\s"':._-])`;
var secretNames = [
  "password",
  "passwd",
  "(?:user)?pwd",
  "_?auth_?token",
  "(?:storage)?account_?key",
  "access_?key",
  "shared_?access_?(?:key|signature)",
  "shared_?secret(?:_?value)?",
  "client_?secret",
  "sig"
].join("|");
var keyNames = [
  "(?:api|subscription|primary|secondary|functions|host|master|sas|account|admin|query)?[_-]?key",
  "code",
  "secret",
  "(?:access|sas|deployment|api)?[_-]?token",
  "_auth",
  "credential"
].join("|");
var base64OfPem = (
  // "-----BEGIN ", and then the private keys that a kubeconfig may hold.
  "LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BFTkNSWVBURUQgUFJJVkFURSBLRVk|BPUEVOU1NIIFBSSVZBVEUgS0VZ)"
);
var looks = [
  {
    what: "a key in PEM",
    form: new RegExp(`-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----|${base64OfPem}`)
  },
  { what: "an age key", form: /\bAGE-SECRET-KEY-1/ },
  { what: "a JSON Web Token", form: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/ },
  {
    what: "a token",
    form: new RegExp(
      `(?<![A-Za-z0-9])(?:${[
        "gh[pousr]_[A-Za-z0-9]{20}",
        // GitHub
        "github_pat_\\w{20}",
        "gl(?:pat|ptt|dt)-[\\w-]{16}",
        // GitLab
        "xox[abeoprs]-[\\w-]{10}|xapp-[\\w-]{10}",
        // Slack
        "(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])",
        // AWS
        "AIza[\\w-]{35}",
        // Google
        "[rs]k_(?:live|test)_[A-Za-z0-9]{10}",
        // Stripe
        "sk-(?:proj-|ant-\\w{1,8}-)?[A-Za-z0-9_]{20}",
        // OpenAI, Anthropic
        "npm_[A-Za-z0-9]{30}",
        "pypi-[\\w-]{30}",
        "hv[bs]\\.[\\w-]{20}",
        // HashiCorp Vault
        "SG\\.[\\w-]{16,64}\\.[\\w-]{16}",
        // SendGrid
        "[\\w~.-]{3}[78]Q~[\\w~.-]{31}",
        // Entra ID
        "[A-Za-z0-9]{20,80}(?:JQQJ99|AZDO)[A-Za-z0-9]{4,40}",
        // keys of Azure's services, Azure DevOps
        "[a-z2-7]{52}(?![A-Za-z0-9])",
        // Azure DevOps, as it was
        "[0-9a-f]{60,70}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
        // Static Web Apps
      ].join("|")})`
    )
  },
  {
    what: "a token",
    form: /\bauthorization["']?\s{0,8}[:=]\s{0,8}["']?(?:bearer|basic|sharedkey)\s{1,8}[\w+/.~-]{16}/i
  },
  {
    what: "a URL with a token",
    form: new RegExp(
      [
        "hooks\\.slack\\.com/(?:services|workflows|triggers)/\\w",
        "discord(?:app)?\\.com/api/webhooks/\\d",
        "(?:webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/[\\w-]{8,40}@",
        "/webhooks\\?token=\\w",
        // Azure Automation
        "hooks\\.zapier\\.com/hooks/catch/\\d",
        "chat\\.googleapis\\.com/v1/spaces/[^\\s?]{1,99}\\?key=\\w",
        "maker\\.ifttt\\.com/trigger/[^\\s/]{1,99}/(?:json/)?with/key/\\w",
        "api\\.telegram\\.org/bot\\d{5,12}:\\w"
      ].join("|")
    )
  },
  {
    what: "a URL with a password",
    form: new RegExp(
      `[a-z][a-z0-9+.-]{0,30}://[^\\s/?#:@]{0,256}:(?:(?!\\{)${noPlaceholder}[^\\s/?#@]{1,256}|[A-Za-z0-9+/]{40,200}={0,2})@`,
      "i"
    )
  },
  {
    what: "a connection string with a key or a password",
    form: new RegExp(
      `${before}(?:${secretNames})(?:\\s{0,8}=\\s{0,8}${noPlaceholder}["'{]?|["']\\s{0,8}:\\s{0,8}["'])${noPlaceholder}[^\\s;,&"'}]`,
      "i"
    )
  }
];
var findSecretLooks = (text2) => looks.find(({ form: form2 }) => form2.test(text2))?.what ?? (namesKey(text2) ? "a key with its name" : looksRandom(text2) ? "a random key or password" : void 0);
var shortest = 20;
var namedKeys = new RegExp(
  `${before}(?:${keyNames})["']?\\s{0,8}[:=]\\s{0,8}["']?([\\w+/%~-]{${shortest},200})(?![\\w+/%~.-])`,
  "gi"
);
var namesKey = (text2) => [...text2.matchAll(namedKeys)].some(([, value = ""]) => {
  const plain3 = value.replace(/%[0-9a-f]{2}/gi, "+");
  return /^[0-9a-f]{32,}$/i.test(plain3) || isRandomWord(plain3);
});
var fewestPairs = 12;
var mostChanges = 0.4;
var known = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z])|sha(?:256|384|512)-[A-Za-z0-9+/]{43,}=*/gi;
var padded = /^[A-Za-z0-9+/]{38,}={1,2}$/;
var looksRandom = (text2) => text2.length >= shortest && (padded.test(text2) || !/\s|:\/\/|^[./~]/.test(text2)) && isRandomWord(text2);
function isRandomWord(text2) {
  const rest = text2.replace(known, ".");
  if (!/[a-z]/.test(rest) || !/[A-Z]/.test(rest)) return false;
  const kinds3 = [...rest].map(kindOf);
  const pairs = kinds3.slice(1).map((kind, i) => [kinds3[i], kind]);
  const counted = pairs.filter(([one, other]) => one !== void 0 && other !== void 0);
  const changes2 = counted.filter(([one, other]) => one !== other);
  const fewest = /[0-9]/.test(rest) ? fewestPairs : 3 * fewestPairs;
  return counted.length >= fewest && changes2.length >= mostChanges * counted.length;
}
function kindOf(character) {
  if (/[a-z]/.test(character)) return "lower";
  if (/[A-Z]/.test(character)) return "upper";
  if (/[0-9]/.test(character)) return "digit";
  return /[!#$%^&*~|<>?`]/.test(character) ? "symbol" : void 0;
}

// src/manifest/read/lines.ts
function indexLines(text2) {
  let starts;
  const scan = () => {
    if (starts) return starts;
    starts = [0];
    for (let i = text2.indexOf("\n"); i >= 0; i = text2.indexOf("\n", i + 1)) starts.push(i + 1);
    return starts;
  };
  return {
    at: (offset) => {
      const all = scan();
      const line = countWhile(all, (start3) => start3 <= offset);
      return { line, column: offset - (all[line - 1] ?? 0) + 1 };
    },
    bounds: (line) => {
      const all = scan();
      const start3 = all[line - 1] ?? text2.length;
      const end2 = (all[line] ?? text2.length + 1) - 1;
      return [start3, text2[end2 - 1] === "\r" ? end2 - 1 : end2];
    }
  };
}
function countWhile(sorted2, meets) {
  let low = 0;
  let high = sorted2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (meets(sorted2[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/manifest/read/plain.ts
var import_yaml = __toESM(require_dist(), 1);

// src/manifest/read/exact-number.ts
var decimal = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/;
function exactNumber(value, source) {
  if (/^0[xo]/.test(source)) return Number.isSafeInteger(value) ? void 0 : BigInt(source).toString();
  const parts = decimal.exec(source);
  if (!parts || decimalKey(String(value)) === decimalKey(source)) return void 0;
  const [, sign2, whole2 = "", fraction, exponent] = parts;
  return [
    sign2 === "-" ? "-" : "",
    whole2.replace(/^0+(?=\d)/, "") || "0",
    fraction ? `.${fraction}` : "",
    exponent ? `e${exponent}` : ""
  ].join("");
}
function decimalKey(text2) {
  const [, sign2 = "", whole2 = "", fraction = "", exponent = "0"] = decimal.exec(text2) ?? [];
  const digits = `${whole2}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return decimal.test(text2) ? "0" : text2;
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${sign2 === "-" ? "-" : ""}${significant}e${power}`;
}

// src/manifest/read/plain.ts
var mostRepeats = 1e4;
var mostLevels = 100;
function toPlainData(root, report) {
  const anchors = /* @__PURE__ */ new Map();
  const aliased = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  let repeated = 0;
  let depth = 0;
  let inJson3 = 0;
  const once = (...args) => {
    if (open.size === 0) report(...args);
  };
  function of(node) {
    if (depth === mostLevels) {
      report(
        startOfNode(node),
        "limit-exceeded",
        "this is nested too deeply",
        `at most ${mostLevels} levels`
      );
      return null;
    }
    depth++;
    const data = inside2(node);
    depth--;
    return data;
  }
  function inside2(node) {
    if ((0, import_yaml.isAlias)(node)) return behind(node);
    if (open.size > 0 && ++repeated > mostRepeats) return null;
    if (node.anchor) anchors.set(node.anchor, node);
    if (node.tag !== void 0)
      once(
        startOfNode(node),
        "yaml-unsupported",
        "a YAML tag (!) stands here",
        "remove it: texts in quotes are texts"
      );
    if ((0, import_yaml.isScalar)(node)) return scalar(node, inJson3 > 0 || open.size > 0, once);
    if ((0, import_yaml.isSeq)(node)) return node.items.map(of);
    const data = /* @__PURE__ */ Object.create(null);
    if ((0, import_yaml.isMap)(node)) {
      for (const pair of node.items) entry(pair, data);
      keepOrder(data, node.items);
    }
    return data;
  }
  function entry(pair, data) {
    const at2 = startOfNode(pair.key);
    const name5 = nameOfPair(pair);
    if (name5 === void 0) once(at2, "yaml-invalid", "a name must be a plain text");
    else if (name5 === "<<")
      once(at2, "yaml-unsupported", "merge keys (<<) are not supported", "use defaults:");
    else if (!pair.value) once(at2, "yaml-invalid", "a name without a colon stands here", "write name: value");
    else if (name5 in data)
      once(at2, "name-duplicate", "this name is given twice in one mapping", "keep one of them");
    else {
      if (name5 === "json") inJson3++;
      data[name5] = of(pair.value);
      if (name5 === "json") inJson3--;
    }
  }
  function behind(alias) {
    const node = anchors.get(alias.source);
    if (!node || open.has(node)) {
      report(startOfNode(alias), "yaml-invalid", "an alias (*) stands for nothing before it");
      return null;
    }
    if (repeated > mostRepeats) return null;
    aliased.set(alias, node);
    open.add(node);
    const data = of(node);
    open.delete(node);
    if (repeated > mostRepeats)
      report(
        startOfNode(alias),
        "limit-exceeded",
        "aliases (*) repeat too much",
        "write it out, or use defaults:"
      );
    return data;
  }
  return { data: of(root), aliased };
}
var startOfNode = (node) => node.range?.[0] ?? 0;
var nameOfPair = ({ key }) => {
  if (!(0, import_yaml.isScalar)(key)) return void 0;
  return typeof key.value === "string" ? key.value : key.source ?? "";
};
var orderOfNames = /* @__PURE__ */ Symbol("the names of a mapping, as written");
function keepOrder(data, items) {
  const names2 = [...new Set(items.map(nameOfPair))].filter((name5) => name5 !== void 0 && name5 in data);
  if (Object.keys(data).some((name5, i) => name5 !== names2[i]))
    Object.defineProperty(data, orderOfNames, { value: names2 });
}
function membersAsWritten(data) {
  const { [orderOfNames]: names2 } = data;
  const members2 = data;
  return names2 ? names2.map((name5) => [name5, members2[name5]]) : Object.entries(members2);
}
var longNumberOf = (data) => typeof data === "symbol" ? data.description : void 0;
function scalar(node, keepsLong, report) {
  const { value } = node;
  if (typeof value === "number") {
    const text2 = exactNumber(value, node.source ?? "");
    if (text2 !== void 0 && keepsLong) return Symbol(text2);
    if (text2 !== void 0 || !Number.isFinite(value))
      report(startOfNode(node), "yaml-invalid", "this number cannot be held exactly", "put it in quotes");
  }
  if (typeof value === "string" && !value.isWellFormed())
    report(startOfNode(node), "yaml-invalid", "this text holds half of a character (a lone surrogate)");
  return value;
}

// src/manifest/read/excerpt.ts
var hidden = "***";
var longestLine = 120;
var longestText = 60;
function makeExcerpts(text2, yaml, lines) {
  let known3;
  const tokens = () => known3 ??= tokensOf(text2, yaml);
  const line = (number) => {
    const [from, to] = lines.bounds(number);
    let shown = "";
    let at2 = from;
    for (let i = countWhile(tokens(), ({ end: end2 }) => end2 <= from); ; i++) {
      const token = tokens()[i];
      if (!token || token.start >= to) break;
      shown += punctuation(text2.slice(at2, Math.max(at2, token.start)));
      shown += token.is === "hidden" ? hidden : replaceControls(text2.slice(Math.max(at2, token.start), Math.min(to, token.end)));
      at2 = Math.min(to, token.end);
    }
    shown = (shown + punctuation(text2.slice(at2, to))).trim();
    return shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown;
  };
  const quote = (offset) => {
    const token = tokens()[countWhile(tokens(), ({ start: start3 }) => start3 < offset)];
    if (token?.start !== offset || token.is !== "quotable") return void 0;
    const { value } = token.node;
    return typeof value === "string" ? `"${replaceControls(value)}"` : text2.slice(offset, token.end);
  };
  return { line, quote };
}
function tokensOf(text2, yaml) {
  const tokens = [];
  const names2 = /* @__PURE__ */ new Set();
  const kind = (0, import_yaml2.isMap)(yaml.contents) ? yaml.contents.get("kind") : void 0;
  const schema = Object.entries(shownProperties).find(([name5]) => name5 === kind)?.[1];
  (0, import_yaml2.visit)(yaml, {
    Pair: (_, pair) => {
      if ((0, import_yaml2.isScalar)(pair.key) && pair.value) names2.add(pair.key);
    },
    Value: (part, node, path) => {
      if (!(0, import_yaml2.isScalar)(node) || !node.range) return;
      const [start3, end2] = node.range;
      if (end2 <= start3) return;
      const isQuotable = part !== "key" && isMarked(node, path, schema) && isHarmless(node, text2.slice(start3, end2));
      tokens.push({ start: start3, end: end2, node, is: names2.has(node) ? "name" : isQuotable ? "quotable" : "hidden" });
    }
  });
  return tokens.sort((a, b) => a.start - b.start);
}
function isMarked(node, path, root) {
  let at2 = root;
  for (const step of [...path, node]) {
    if ((0, import_yaml2.isNode)(step) && ("anchor" in step && step.anchor || step.tag !== void 0)) return false;
    if ((0, import_yaml2.isSeq)(step)) at2 = at2?.items;
    else if ((0, import_yaml2.isPair)(step)) at2 = schemaOf(at2, nameOfPair(step));
  }
  return at2?.types?.includes(typeOf(node.value)) ?? false;
}
var schemaOf = (at2, name5) => Object.entries(at2?.properties ?? {}).find(([property]) => property === name5)?.[1] ?? at2?.others;
var typeOf = (value) => Number.isInteger(value) ? "integer" : value === null ? "null" : typeof value;
var isHarmless = ({ value }, source) => source.length <= longestText && !/[\r\n]/.test(source) && // An address may hold a user and a password, in any notation.
!(typeof value === "string" && (value.includes("@") || findSecretLooks(value) !== void 0));
var punctuation = (gap) => gap.replace(/#.*$/s, "").replace(/[^ \t:,{}[\]?-]/g, "").replace(/\t/g, " ");
var replaceControls = (text2) => text2.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?");

// src/manifest/read/document.ts
var reportInto = (problems2, { problem }) => (at2, ...words2) => problems2.push("name" in at2 ? problem(at2.name, "name", ...words2) : problem(at2, "value", ...words2));
function makeDocument(file, text2, yaml, root) {
  const lines = indexLines(text2);
  const excerpts = makeExcerpts(text2, yaml, lines);
  const problems2 = [];
  const placeAt = (offset) => ({ file, ...lines.at(offset) });
  const problemAt = (place2, code2, message, hint2) => {
    const excerpt = excerpts.line(place2.line);
    return { code: code2, place: place2, message, ...excerpt && { excerpt }, ...hint2 !== void 0 && { hint: hint2 } };
  };
  const report = (offset, ...words2) => problems2.push(problemAt(placeAt(offset), ...words2));
  const content = toPlainData(root, report);
  const offsetOf = locator(root, content.aliased);
  const place = (path, spot) => placeAt(offsetOf(path, spot));
  const problem = (path, spot, code2, message, hint2) => {
    const quote = spot === "value" ? excerpts.quote(offsetOf(path, spot)) : void 0;
    const subject = quote === void 0 ? dotted(path) : `${dotted(path)} ${quote}`;
    return problemAt(place(path, spot), code2, path.length ? `${subject}: ${message}` : message, hint2);
  };
  return { document: { file, data: content.data, place, problem, problemAt }, problems: problems2 };
}
function locator(root, aliased) {
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (items, node) => {
    const known3 = indexes.get(node);
    if (known3) return known3;
    const index = /* @__PURE__ */ new Map();
    for (const pair of items) {
      const name5 = nameOfPair(pair) ?? "";
      if (!index.has(name5)) index.set(name5, pair);
    }
    indexes.set(node, index);
    return index;
  };
  const behind = (node) => (0, import_yaml3.isAlias)(node) ? aliased.get(node) ?? node : node;
  return (path, spot) => {
    let node = root;
    let name5 = startOfNode(root);
    for (const step of path) {
      const inside2 = behind(node);
      let next;
      if ((0, import_yaml3.isMap)(inside2)) {
        const pair = indexOf(inside2.items, inside2).get(String(step));
        if (!pair) break;
        name5 = startOfNode(pair.key);
        next = pair.value;
      } else if ((0, import_yaml3.isSeq)(inside2)) {
        next = inside2.items[Number(step)];
        if (next) name5 = startOfNode(next);
      }
      if (!next) return name5;
      node = next;
    }
    const empty = node.range !== void 0 && node.range !== null && node.range[0] === node.range[1];
    return spot === "name" || empty ? name5 : startOfNode(node);
  };
}
var dotted = (path) => path.map((step) => {
  if (typeof step === "number") return `[${step}]`;
  const text2 = replaceControls(step.length > 130 ? `${step.slice(0, 130)}…` : step);
  return /^[\w/-]+$/.test(text2) ? `.${text2}` : `."${text2}"`;
}).join("").replace(/^\./, "");

// src/manifest/meaning/duration.ts
function resolveDuration(text2, path, report, example) {
  if (text2 === void 0 || isDuration(text2)) return text2;
  report(path, "property-invalid", `must be a positive ISO 8601 duration in whole units, such as ${example}`);
  return void 0;
}
var longestWait = 3600;
var isShort = (text2) => isDuration(text2) && addDuration(0, text2) <= longestWait;
function resolveWaiting(text2, path, report) {
  if (text2 === void 0 || isShort(text2)) return text2;
  report(path, "property-invalid", "must be an ISO 8601 duration from PT1S to PT1H, such as PT5M");
  return void 0;
}

// src/manifest/meaning/policy.ts
function resolvePolicyRules(written = {}, path, report) {
  const { requireExpiry, requireContentType, maxValidity, requireTags, namePattern } = written;
  return {
    ...requireExpiry && { requireExpiry: withoutOptions(requireExpiry) },
    ...requireContentType && { requireContentType: withoutOptions(requireContentType) },
    ...maxValidity && hasDuration(maxValidity, path, report) && { maxValidity: withOptions(maxValidity) },
    ...requireTags && { requireTags: withOptions(requireTags) },
    ...namePattern && hasExpression(namePattern, path, report) && { namePattern: withOptions(namePattern) }
  };
}
var mergePolicies = (above, own) => Object.fromEntries(Object.entries({ ...above, ...own }).filter(([, rule]) => rule !== "off"));
var withoutOptions = (severity) => severity === "off" ? severity : { severity };
var withOptions = (rule) => rule === "off" ? rule : { severity: "warning", ...rule };
var hasDuration = (rule, path, report) => rule === "off" || resolveDuration(rule.within, [...path, "maxValidity", "within"], report, "P365D") !== void 0;
function hasExpression(rule, path, report) {
  if (rule === "off") return true;
  const expression2 = compileExpression(rule.pattern);
  switch (expression2.is) {
    case "expression":
      return true;
    case "invalid":
      report(
        [...path, "namePattern", "pattern"],
        "property-invalid",
        "is no regular expression of JavaScript"
      );
      return false;
    case "unbounded":
      report(
        [...path, "namePattern", "pattern"],
        "property-invalid",
        "looks around or back, or repeats too much",
        "write it as for RE2: without (?=, (?!, (?<=, (?<! and \\1, and with small numbers in { }"
      );
      return false;
    default:
      return expression2;
  }
}

// src/manifest/meaning/properties.ts
function resolveLevel(written, path, report) {
  if (!written) return {};
  const { contentType: contentType2, enabled, tags: tags2, protect: protect2, adopt: adopt3, versions } = written;
  const notBefore = date("notBefore", written, path, report);
  const expiry2 = expiryOf(written, path, report);
  return {
    ...contentType2 !== void 0 && { contentType: contentType2 },
    ...enabled !== void 0 && { enabled },
    ...notBefore !== void 0 && { notBefore },
    ...expiry2 && { expiry: expiry2 },
    ...tags2 !== void 0 && { tags: tags2 },
    ...protect2 !== void 0 && { protect: protect2 },
    ...adopt3 !== void 0 && { overwrite: true },
    ...versions?.max !== void 0 && { maxVersions: versions.max },
    ...versions?.keepEnabled !== void 0 && { keepEnabled: versions.keepEnabled }
  };
}
function date(property, written, path, report) {
  const text2 = written[property];
  if (text2 === void 0 || text2 === null) return text2;
  const seconds = parseDate(text2);
  if (seconds === void 0)
    report(
      [...path, property],
      "property-invalid",
      "there is no such date from 1970 to 2106-02-07T06:28:15Z"
    );
  return seconds;
}
function expiryOf(written, path, report) {
  const { expiresIn } = written;
  if (expiresIn === null) return { expiresOn: null };
  if (expiresIn !== void 0) {
    const duration = resolveDuration(expiresIn, [...path, "expiresIn"], report, "P90D");
    return duration === void 0 ? void 0 : { expiresIn: duration };
  }
  const expiresOn = date("expiresOn", written, path, report);
  return expiresOn === void 0 ? void 0 : { expiresOn };
}
var mergeLevels = (levels) => Object.assign({}, ...levels);
var resolveCommonProperties = ({ enabled, notBefore, expiry: expiry2 }) => ({
  ...enabled !== void 0 && { enabled },
  ...expiry2,
  ...notBefore !== void 0 && { notBefore }
});
function resolveTags(above, own, ignore) {
  const levels = [...above, own];
  const dropped = levels.findLastIndex(({ tags: tags2 }) => tags2 === null);
  const merged = levels.slice(dropped + 1).flatMap(({ tags: tags2 }) => Object.entries(tags2 ?? {}));
  return { whole: own.tags !== void 0, set: Object.fromEntries(merged), ignore };
}
var tooManyTags = ({ set: set3 }) => Object.values(set3).filter((text2) => text2 !== null).length > mostTags;
function listDefaulted(above, own, { set: set3 }) {
  const { contentType: contentType2, enabled, notBefore, expiry: expiry2, protect: protect2, keepEnabled: keepEnabled2 } = mergeLevels(above);
  const said = { contentType: contentType2, enabled, notBefore, ...expiry2, protect: protect2, keepEnabled: keepEnabled2 };
  const properties = Object.entries(said).flatMap(([name5, end2]) => {
    const isOwn = name5 === "expiresOn" || name5 === "expiresIn" ? own.expiry : Object.hasOwn(own, name5);
    return end2 === void 0 || isOwn ? [] : [name5];
  });
  const tags2 = Object.keys(set3).filter((name5) => !Object.hasOwn(own.tags ?? {}, name5));
  return [...properties, ...tags2.map((name5) => `tag ${name5}`)];
}

// src/model/azure-keys/resource.ts
var shape = /^\/subscriptions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/resourceGroups\/([\w().-]{0,89}[\w()-])\/providers\/([a-z]+\.[a-z]+)((?:\/[a-z]+\/[^/]+)+)$/i;
var name = /^(?!\.+$)[\w().~$-]{1,260}$/;
var leftOut = {
  "Microsoft.Devices/IotHubs": "it has no request that makes a key anew: a new key is a write of the whole hub",
  "Microsoft.Devices/provisioningServices": "it has no request that makes a key anew: a new key is a write of the whole service",
  "Microsoft.OperationalInsights/workspaces": "its request names no key, so that both would be made anew at once",
  "Microsoft.Logic/workflows": "nothing lists its access keys, so that nobody could publish one",
  "Microsoft.MachineLearningServices/workspaces": "its keys are those of other resources: rotate these, and let the workspace take them over"
};
function parseKeyResource(text2) {
  const [, subscription, group, namespace, rest = ""] = shape.exec(text2) ?? [];
  const parts = rest.split("/").slice(1);
  const names2 = parts.filter((_, i) => i % 2 === 1);
  if (subscription === void 0 || !names2.every((one) => name.test(one)))
    return {
      message: "must be the full id of an Azure resource",
      hint: "write /subscriptions/ID/resourceGroups/GROUP/providers/NAMESPACE/TYPE/NAME, as az resource show --query id prints it"
    };
  const written = [namespace, ...parts.filter((_, i) => i % 2 === 0)].join("/");
  const type = azureKeyTypes.find((one) => foldName(one.name) === foldName(written));
  if (type) {
    const [, ...kinds3] = type.name.split("/");
    const path = kinds3.map((kind, i) => `/${kind}/${names2[i]}`).join("");
    const [provider] = type.name.split("/");
    return {
      type: type.name,
      id: `/subscriptions/${subscription}/resourceGroups/${group}/providers/${provider}${path}`
    };
  }
  const why = Object.entries(leftOut).find(([one]) => foldName(written).startsWith(foldName(one)))?.[1];
  if (why) return { message: "the keys of this type are not rotated", hint: why };
  const below = azureKeyTypes.find((one) => foldName(one.name).startsWith(`${foldName(written)}/`));
  if (below) {
    const missing2 = below.name.slice(written.length + 1);
    return {
      message: "this resource has no keys of its own",
      hint: `name one that has: .../${missing2.split("/").join("/NAME/")}/NAME`
    };
  }
  return {
    message: "no type with two keys is known by this name",
    known: azureKeyTypes.map((one) => one.name)
  };
}
function actionsOf({ type, users }) {
  const { list, regenerate } = findKeyType(type);
  const verbs2 = regenerate.is === "apart" ? users.map((key) => verbIn(regenerate.paths[key])) : [regenerate.verb];
  return [.../* @__PURE__ */ new Set([list.verb, ...verbs2])].map((verb) => `${type}/${verb}/action`);
}
var verbIn = (path = "") => path.split("/")[0] ?? "";
var clouds = [
  { manager: "https://management.azure.com", cosmosDb: "documents.azure.com" },
  { manager: "https://management.chinacloudapi.cn", cosmosDb: "documents.azure.cn" },
  { manager: "https://management.usgovcloudapi.net", cosmosDb: "documents.azure.us" }
];
var publicManager = clouds[0].manager;
var isManager = (origin) => isLoopback(origin) || clouds.some(({ manager }) => manager === origin);
function cosmosDbOrigin({ id, endpoint }) {
  const cloud = clouds.find(({ manager }) => manager === endpoint);
  return cloud ? `https://${foldName(id.split("/").at(-1) ?? "")}.${cloud.cosmosDb}` : endpoint;
}

// src/manifest/meaning/azure-keys.ts
function resolveAzureKeys({ resource, keys, value = "key", settle: settle3, ...written }, path, report) {
  const endpoint = (written.endpoint ?? publicManager).replace(/\/$/, "");
  if (!isManager(endpoint))
    report(
      [...path, "endpoint"],
      "property-invalid",
      "must be Azure Resource Manager of one of Azure's clouds, or a loopback host"
    );
  const waiting = resolveWaiting(settle3, [...path, "settle"], report);
  const parsed = parseKeyResource(resource);
  if ("message" in parsed) {
    const { message, known: known3 = [], hint: hint2 } = parsed;
    const nearest = suggestNearest(typeIn(resource), known3);
    const page = "docs/reference/rotation-targets.md has the types";
    report([...path, "resource"], "property-invalid", message, hint2 ?? nearest ?? page);
    return void 0;
  }
  const { pairs, list } = findKeyType(parsed.type);
  const users = keys ? pairs.find((pair) => keys.every((key) => pair.some((one) => one === key))) : pairs[0];
  if (!users)
    report(
      [...path, "keys"],
      "property-invalid",
      `no two keys of ${parsed.type} have these names and take turns`,
      `write ${pairs.map((pair) => `[${pair.join(", ")}]`).join(" or ")}`
    );
  const hasString = list.is === "members" ? list.connectionStrings : list.connectionString;
  if (value === "connectionString" && !hasString)
    report(
      [...path, "value"],
      "property-invalid",
      `${parsed.type} lists no connection strings beside its keys`,
      "write the connection string as the rotation's template, with {{ password }} in it"
    );
  return {
    is: "azureKeys",
    ...parsed,
    users: keys && users ? keys : users ?? [],
    value,
    ...waiting !== void 0 && { settle: waiting },
    endpoint
  };
}
function typeIn(resource) {
  const [namespace = "", ...parts] = resource.replace(/^.*\/providers\//i, "").split("/");
  return [namespace, ...parts.filter((_, i) => i % 2 === 0)].join("/");
}

// src/manifest/meaning/entra-target.ts
var entraClouds = {
  public: { graph: "https://graph.microsoft.com", login: "https://login.microsoftonline.com" },
  usGovernment: { graph: "https://graph.microsoft.us", login: "https://login.microsoftonline.us" },
  usGovernmentDod: { graph: "https://dod-graph.microsoft.us", login: "https://login.microsoftonline.us" },
  china: {
    graph: "https://microsoftgraph.chinacloudapi.cn",
    login: "https://login.partner.microsoftonline.cn"
  }
};
function resolveEntraTarget({ tenant, clientId, cloud, endpoint, grace = "P7D", maxLifetime }, path, report) {
  const own = endpoint?.replace(/\/$/, "");
  if (own !== void 0 && !isLoopback(own))
    report([...path, "endpoint"], "property-invalid", "must be a loopback host; cloud names Azure's own");
  if (own !== void 0 && cloud !== void 0)
    report(
      { name: [...path, "endpoint"] },
      "property-conflict",
      "stands in place of cloud",
      "keep one of the two"
    );
  for (const [name5, duration] of Object.entries({ grace, maxLifetime }))
    resolveDuration(duration, [...path, name5], report, "P180D");
  return {
    is: "entraApplication",
    tenant,
    clientId,
    ...own === void 0 ? entraClouds[cloud ?? "public"] : { graph: own, login: own },
    grace,
    ...maxLifetime !== void 0 && { maxLifetime }
  };
}

// src/manifest/meaning/generator.ts
var standard = { length: 32, characters: ["lower", "upper", "digits"] };
var fewestBits = 64;
function resolveGenerator(written, path, report) {
  const { rsaPem, ecPem, uuid, bytes: bytes2 } = written;
  if (rsaPem !== void 0) return { make: "rsaPem", bits: rsaPem };
  if (ecPem !== void 0) return { make: "ecPem", curve: ecPem };
  if (uuid) return { make: "uuid" };
  if (bytes2 !== void 0) return { make: "bytes", count: bytes2 };
  const { length = standard.length } = written;
  const characters = sorted(written.characters ?? standard.characters);
  const alphabet = characterSets(characters).join("");
  if (new Set(alphabet).size < alphabet.length)
    report(
      path,
      "property-invalid",
      "a character stands twice among the characters",
      "write each once: a second one would come up more often"
    );
  if (length * Math.log2(alphabet.length) < fewestBits)
    report(
      path,
      "property-invalid",
      `the value could be guessed: it has less than ${fewestBits} bits`,
      "make it longer, or of more characters"
    );
  return { make: "text", length, characters };
}
var sorted = (characters) => typeof characters === "string" ? [...characters].sort().join("") : [...characters].sort();

// src/manifest/meaning/mysql.ts
function resolveMysql(written, path, { fromRoot, report, adminPasswordOf }) {
  const { host: host2 = "", port = 3306, socket, ca, users, admin, password = {} } = written;
  if (/^[\d.]+$|:/.test(host2) && !isLoopbackHost(host2))
    report(
      [...path, "host"],
      "property-invalid",
      "must be a name, or a loopback address: the server's certificate is checked against the name"
    );
  if (users.includes(admin.user))
    report([...path, "users"], "rotation-invalid", "the administrator's own password is not rotated with it");
  const { characters } = password;
  return {
    is: "mysql",
    server: socket === void 0 ? { host: host2, port, ...ca !== void 0 && { ca: fromRoot(ca) } } : { socket },
    database: written.database,
    users,
    accountHost: written.accountHost ?? "%",
    admin: { user: admin.user, password: adminPasswordOf(admin.password, [...path, "admin", "password"]) },
    retain: written.retain ?? false,
    verifier: written.verifier ?? true,
    password: resolveGenerator(
      { ...password, ...characters && { characters: [...characters] } },
      [...path, "password"],
      report
    )
  };
}
var mysqlAccounts = ({ server, users, accountHost }) => {
  const place = "socket" in server ? [server.socket] : [canonicalHost(server.host), server.port];
  return users.map((user) => JSON.stringify([...place, user, "@", foldName(accountHost)]));
};

// src/manifest/meaning/target-credentials.ts
function targetCredentials(target) {
  switch (target.is) {
    case "postgres":
      return target.users.map((user) => JSON.stringify([canonicalHost(target.host), target.port, user]));
    case "sqlServer":
      return [target, ...target.servers].flatMap(
        ({ host: host2, port }) => target.users.map(
          (user) => JSON.stringify([
            ...[canonicalHost(host2), port, foldName(user)],
            // Each database has users of its own.
            ...target.kind === "user" ? [foldName(target.database)] : []
          ])
        )
      );
    case "mysql":
      return mysqlAccounts(target);
    case "azureKeys":
      return target.users.map((key) => JSON.stringify([foldName(target.id), key]));
    // Each secret has credentials of its own there.
    case "entraApplication":
    case "generate":
    case "exec":
      return [];
    default:
      return target;
  }
}

// src/manifest/meaning/vault-config.ts
var vaultDefaults = {
  ignoreTags: ["file-encoding", ...rotationTags],
  prune: "off",
  grace: "P7D",
  sources: { env: ["KV_*"], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M"
};
var defaultUrlOf = (name5) => `https://${foldName(name5)}.vault.azure.net`;
function resolveVaultConfig(name5, written, shared, path, report) {
  const url = parseVaultUrl(written.url ?? defaultUrlOf(name5));
  if (!url)
    report(
      [...path, "url"],
      "property-invalid",
      "must be https:// and a host of Key Vault's domains, or a loopback host",
      "write https://NAME.vault.azure.net, or the domain of a national cloud or a managed HSM"
    );
  const verifyChallengeResource = written.verifyChallengeResource ?? true;
  if (!verifyChallengeResource && url && !url.loopback)
    report(
      [...path, "verifyChallengeResource"],
      "property-invalid",
      "may be false only where url is a loopback host"
    );
  const serviceVersion = written.serviceVersion ?? shared.serviceVersion;
  const programs = written.sources?.exec?.map(
    (entry, i) => resolveProgram("argv" in entry ? entry : { argv: entry }, [...path, "sources", "exec", i], report)
  );
  return {
    name: name5,
    url: url?.origin ?? defaultUrlOf(name5),
    ...written.sku && { sku: written.sku },
    owners: written.owners ?? (shared.owner === void 0 ? [] : [shared.owner]),
    prune: written.prune ?? shared.prune ?? vaultDefaults.prune,
    grace: resolveDuration(written.grace, [...path, "grace"], report, "P7D") ?? shared.grace,
    waitAtMost: resolveWaiting(written.waitAtMost, [...path, "waitAtMost"], report) ?? shared.waitAtMost,
    ...serviceVersion && { serviceVersion },
    sources: {
      env: written.sources?.env ?? vaultDefaults.sources.env,
      files: written.sources?.files?.map(shared.fromRoot) ?? vaultDefaults.sources.files,
      copyFrom: written.sources?.copyFrom ?? vaultDefaults.sources.copyFrom,
      sops: written.sources?.sops?.map(shared.fromRoot) ?? vaultDefaults.sources.sops,
      sopsKeys: resolveSopsKeys(
        written.sources?.sopsKeys,
        shared.originOf,
        [...path, "sources", "sopsKeys"],
        report
      ),
      ...shared.withheld.length > 0 && { withheld: shared.withheld },
      ...programs && { exec: programs }
    },
    policy: mergePolicies(shared.policy, resolvePolicyRules(written.policy, [...path, "policy"], report)),
    ...written.targets && { targets: written.targets },
    verifyChallengeResource
  };
}
function resolveSopsKeys(keys = [], originOf3, path, report) {
  return keys.flatMap(({ vault, key }, i) => {
    const vaultUrl = originOf3(vault);
    if (vaultUrl !== void 0) return [{ vaultUrl, name: key }];
    report([...path, i, "vault"], "vault-unlisted", "the config does not list this vault");
    return [];
  });
}
function resolveProgram({ argv, env = [], timeout = "PT30S" }, path, report) {
  if (!isShort(timeout))
    report(
      [...path, "timeout"],
      "property-invalid",
      "must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour"
    );
  return { argv, env, timeout };
}

// src/manifest/meaning/targets.ts
var standardPorts = { postgres: 5432, sqlServer: 1433 };
var pooledPort = 6432;
function resolveTargets({
  written,
  fromRoot,
  placeOf: placeOf2,
  report
}) {
  const seen = /* @__PURE__ */ new Set();
  const taken = /* @__PURE__ */ new Map();
  const resolved = Object.entries(written.targets ?? {}).map(([name5, target]) => {
    const path = ["targets", name5];
    if (seen.has(foldName(name5))) report({ name: path }, "name-duplicate", "two spellings of one name");
    seen.add(foldName(name5));
    const one = settingsOf(target);
    if (!one) return void 0;
    const config = { name: name5, place: placeOf2(path), ...one };
    if (renewalOf(config) === "set" && !written.fingerprint)
      report(
        { name: path },
        "property-missing",
        `a rotation with ${one.is} needs a fingerprint in the config`,
        "it keeps the new password in the vault before it is set, and only under a key can it tell that it is its own"
      );
    for (const credential of new Set(targetCredentials(one))) {
      const other = taken.get(credential);
      if (other !== void 0)
        report(
          { name: path },
          "rotation-invalid",
          `the target ${other} holds the same credential`,
          "let one target have it: each would end what the other one made"
        );
      taken.set(credential, name5);
    }
    return config;
    function settingsOf(target2) {
      const { generate, postgres, sqlServer, mysql, azureKeys, entraApplication, exec } = target2;
      if (generate) return { is: "generate", password: passwordOf(generate, [...path, "generate"]) };
      if (azureKeys) return resolveAzureKeys(azureKeys, [...path, "azureKeys"], report);
      if (postgres) return databaseOf(postgres, [...path, "postgres"]);
      if (sqlServer) return sqlServerOf(sqlServer, [...path, "sqlServer"]);
      if (mysql) return resolveMysql(mysql, [...path, "mysql"], { fromRoot, report, adminPasswordOf });
      if (entraApplication)
        return resolveEntraTarget(entraApplication, [...path, "entraApplication"], report);
      if (!exec) return void 0;
      const { users = [], password = {}, emulator = false, ...command } = exec;
      return {
        is: "exec",
        program: resolveProgram(command, [...path, "exec"], report),
        emulator,
        users,
        password: passwordOf(password, [...path, "exec", "password"])
      };
    }
  });
  const targets = resolved.filter((target) => target !== void 0);
  return targets.length < resolved.length ? void 0 : targets;
  function passwordOf(spec, path) {
    return resolveGenerator(spec, path, report);
  }
  function databaseOf(postgres, path) {
    const {
      host: host2,
      port = standardPorts.postgres,
      users,
      admin,
      tls = "verify-full",
      password = {},
      ...rest
    } = postgres;
    if (tls === "off" && !isLoopbackHost(host2))
      report([...path, "tls"], "property-invalid", "may be off only where host is a loopback host");
    if (port === pooledPort && !isLoopbackHost(host2))
      report(
        [...path, "port"],
        "property-invalid",
        "is the port of PgBouncer, which ends TLS and takes the lock of a session away",
        "name the server itself: its port is 5432 by default"
      );
    if ("entra" in admin && (!postgresTokenScope(host2) || tls === "off"))
      report(
        [...path, "admin"],
        "property-invalid",
        "a token is sent to Azure Database for PostgreSQL alone, and inside TLS",
        "name the server as Azure does, NAME.postgres.database.azure.com, or give the administrator a password"
      );
    if (users.includes("entra" in admin ? admin.entra : admin.user))
      report(
        [...path, "users"],
        "rotation-invalid",
        "the administrator's own password is not rotated with it"
      );
    const secure = { mode: "verify-full", ...typeof tls === "object" && { ca: fromRoot(tls.ca) } };
    return {
      is: "postgres",
      ...rest,
      host: host2,
      port,
      users,
      admin: "entra" in admin ? admin : { user: admin.user, password: adminPasswordOf(admin.password, [...path, "admin", "password"]) },
      tls: tls === "off" ? { mode: "off" } : secure,
      password: passwordOf(password, [...path, "password"])
    };
  }
  function sqlServerOf(written2, path) {
    const { logins, users = logins ?? [], admin, encrypt = true, ca, password = {}, ...rest } = written2;
    const standard2 = { port: standardPorts.sqlServer };
    const servers = (written2.servers ?? []).map((server) => ({ ...standard2, ...server }));
    const all = [{ ...standard2, ...rest }, ...servers];
    const usersPath = [...path, logins ? "logins" : "users"];
    if (!encrypt && !all.every(({ host: host2 }) => isLoopbackHost(host2)))
      report(
        [...path, "encrypt"],
        "property-invalid",
        "may be false only where every host is a loopback host"
      );
    if (new Set(all.map(({ host: host2, port }) => `${canonicalHost(host2)}:${port}`)).size < all.length)
      report([...path, "servers"], "name-duplicate", "one server stands twice");
    if (new Set(users.map(foldName)).size < users.length)
      report(usersPath, "name-duplicate", "two spellings of one name");
    if ("entra" in admin) {
      if (!all.every(({ host: host2 }) => sqlTokenScope(host2)))
        report(
          [...path, "admin"],
          "property-invalid",
          "a token is sent to Azure SQL alone",
          "name the server as Azure does, NAME.database.windows.net, or give the administrator a password"
        );
    } else if (users.some((user) => foldName(user) === foldName(admin.user)))
      report(usersPath, "rotation-invalid", "the administrator's own password is not rotated with it");
    return {
      is: "sqlServer",
      host: rest.host,
      port: rest.port ?? standard2.port,
      servers,
      database: rest.database,
      kind: logins ? "login" : "user",
      users,
      admin: "entra" in admin ? { entra: true } : { user: admin.user, password: adminPasswordOf(admin.password, [...path, "admin", "password"]) },
      encrypt,
      ...ca !== void 0 && { ca: fromRoot(ca) },
      password: passwordOf(
        { ...password, ...password.characters && { characters: [...password.characters] } },
        [...path, "password"]
      )
    };
  }
  function adminPasswordOf({ env, secret }, path) {
    if (!secret) return { from: "env", name: env ?? "" };
    const isListed = Object.keys(written.vaults ?? {}).some(
      (vault) => foldName(vault) === foldName(secret.vault)
    );
    if (written.vaults && !isListed)
      report([...path, "secret", "vault"], "vault-unlisted", "the config does not list this vault");
    return { from: "secret", ...secret };
  }
}
var listAdminVariables = (targets = {}) => Object.values(targets).flatMap(
  ({ postgres, sqlServer, mysql }) => [postgres?.admin, sqlServer?.admin, mysql?.admin].flatMap(
    (admin) => admin && "password" in admin ? admin.password.env ?? [] : []
  )
);

// src/manifest/meaning/config.ts
function resolveConfig(document, fromRoot) {
  const checked = checkShape(document, "Config");
  if (!checked.data) return { problems: checked.problems };
  const written = checked.data;
  const problems2 = [];
  const report = reportInto(problems2, document);
  const defaults = resolveLevel(written.defaults, ["defaults"], report);
  const shared = {
    ...written,
    grace: resolveDuration(written.grace, ["grace"], report, "P7D") ?? vaultDefaults.grace,
    policy: resolvePolicyRules(written.policy, ["policy"], report),
    waitAtMost: resolveWaiting(written.waitAtMost, ["waitAtMost"], report) ?? vaultDefaults.waitAtMost,
    fromRoot,
    originOf: indexOrigins(written.vaults ?? {}),
    withheld: [...listRootVariables(written.fingerprint), ...listAdminVariables(written.targets)]
  };
  const vaults = written.vaults && Object.entries(written.vaults).map(
    ([name5, vault]) => resolveVaultConfig(name5, vault ?? {}, shared, ["vaults", name5], report)
  );
  checkVaults(written, vaults ?? [], report);
  const isShaped = written.targets !== void 0 || memberAt(document.data, "targets") === void 0;
  const placeOf2 = (path) => document.place(path, "name");
  const targets = isShaped ? resolveTargets({ written, fromRoot, placeOf: placeOf2, report }) : void 0;
  if (targets) checkTargetNames(written, targets, report);
  const sealing = written.sealing?.keys ?? [];
  checkSealingKeys(sealing, vaults ?? [], report);
  return {
    config: {
      document,
      owner: written.owner,
      manifests: written.manifests ?? [],
      defaults,
      ignoreTags: written.ignoreTags ?? vaultDefaults.ignoreTags,
      vaults,
      wrongSources: Object.keys(written.vaults ?? {}).filter(
        (name5) => written.vaults?.[name5]?.sources === void 0 && memberAt(memberAt(memberAt(document.data, "vaults"), name5), "sources") !== void 0
      ),
      fingerprint: written.fingerprint && resolveFingerprint(written.fingerprint, document),
      events: written.events && resolveEvents(written.events),
      sealing,
      targets
    },
    problems: [...checked.problems, ...problems2]
  };
}
function indexOrigins(vaults) {
  const known3 = new Map(
    Object.entries(vaults).map(([name5, vault]) => [
      foldName(name5),
      parseVaultUrl(vault?.url ?? defaultUrlOf(name5))?.origin
    ])
  );
  return (vault) => known3.get(foldName(vault));
}
function checkVaults(written, vaults, report) {
  reportShared(vaults, (vault) => foldName(vault.name), "two spellings of one name", report);
  const named = new Map(vaults.map((vault) => [foldName(vault.name), vault]));
  const sameUrl = "another vault of this config has the same url";
  reportShared([...named.values()], (vault) => vault.url, sameUrl, report);
  for (const [name5, vault] of Object.entries(written.vaults ?? {}))
    for (const [i, from] of (vault?.sources?.copyFrom ?? []).entries())
      if (!named.has(foldName(from)))
        report(
          ["vaults", name5, "sources", "copyFrom", i],
          "vault-unlisted",
          "the config does not list this vault"
        );
}
function reportShared(vaults, keyOf, message, report) {
  for (const [, same] of Map.groupBy(vaults, keyOf))
    if (same.length > 1)
      for (const { name: name5 } of same) report({ name: ["vaults", name5] }, "name-duplicate", message);
}
function checkTargetNames(written, targets, report) {
  const names2 = targets.map(({ name: name5 }) => name5);
  const known3 = new Set(names2.map(foldName));
  for (const [vault, settings] of Object.entries(written.vaults ?? {}))
    for (const [i, target] of (settings?.targets ?? []).entries())
      if (!known3.has(foldName(target)))
        report(
          ["vaults", vault, "targets", i],
          "rotation-invalid",
          "the config has no such target",
          suggestNearest(target, names2)
        );
}
function checkSealingKeys(keys, vaults, report) {
  for (const [i, { id }] of keys.entries()) {
    const path = ["sealing", "keys", i, "id"];
    if (!vaults.some(({ url }) => foldName(id).startsWith(`${foldName(url)}/keys/`)))
      report(path, "vault-unlisted", "the config lists no vault with this address");
    if (keys.findIndex((other) => foldName(other.id) === foldName(id)) < i)
      report(path, "name-duplicate", "this key is listed twice");
  }
}
function resolveFingerprint({ key, kid, previous }, document) {
  const root = ({ env = "", sealed }) => sealed === void 0 ? { from: "env", name: env } : { from: "sealed", jwe: sealed };
  const placeOf2 = (name5) => document.place(["fingerprint", name5], "value");
  return {
    key: root(key),
    kid,
    ...previous && { previous: root(previous) },
    place: { key: placeOf2("key"), kid: placeOf2("kid"), previous: placeOf2("previous") }
  };
}
var listRootVariables = (fingerprint) => [fingerprint?.key.env, fingerprint?.previous?.env].filter((name5) => name5 !== void 0);
function resolveEvents({ tenant, audience, appId, issuer, jwks }) {
  const id = tenant.toLowerCase();
  const authority = `https://login.microsoftonline.com/${id}`;
  return {
    issuers: issuer === void 0 ? [`https://sts.windows.net/${id}/`, `${authority}/v2.0`] : [issuer],
    audience,
    appId: appId.toLowerCase(),
    jwks: jwks ?? `${authority}/discovery/v2.0/keys`
  };
}

// src/manifest/meaning/cycles.ts
function findCycles(desired) {
  const byKey = new Map(desired.map((one) => [objectKey(one.id), one]));
  const done = /* @__PURE__ */ new Set();
  const found2 = [];
  const trail = [];
  const positions = /* @__PURE__ */ new Map();
  const enter = (key) => {
    const one = byKey.get(key);
    if (!one) return;
    const from = positions.get(key);
    if (from !== void 0) {
      const path = [...trail.slice(from).map((step) => step.one), one];
      const names2 = path.map(({ id }) => `${id.vault}/${id.name}`).join(" -> ");
      const first = trail[from]?.one;
      if (first?.state === "present") found2.push({ place: first.valuePlace, path: names2 });
      return;
    }
    if (done.has(key)) return;
    positions.set(key, trail.length);
    trail.push({ key, one, rest: copiesOf(one).map(objectKey).values() });
  };
  for (const start3 of byKey.keys()) {
    enter(start3);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const next = step.rest.next();
      if (!next.done) enter(next.value);
      else {
        trail.pop();
        positions.delete(step.key);
        done.add(step.key);
      }
    }
  }
  return found2;
}

// src/manifest/meaning/entry.ts
function resolveCommon({
  written,
  path,
  above,
  ignoreTags,
  report
}) {
  const own = resolveLevel(written, path, report);
  const merged = mergeLevels([...above, own]);
  const protect2 = merged.protect ?? false;
  if (written.state) return { state: "absent", purge: written.purge ?? false, protect: protect2 };
  const tags2 = resolveTags(above, own, ignoreTags);
  if (tooManyTags(tags2))
    report(
      { name: own.tags ? [...path, "tags"] : path },
      "limit-exceeded",
      "more than 13 tags with those of the defaults: an object has at most 15, and two are ours"
    );
  const limits = {
    protect: protect2,
    overwrite: merged.overwrite ?? false,
    maxVersions: merged.maxVersions ?? mostVersions
  };
  const defaulted = listDefaulted(above, own, tags2);
  const shared = { state: "present", tags: tags2, ...defaulted.length > 0 && { defaulted }, ...limits };
  return { state: "present", merged, shared };
}
var resolveAbsent = ({ purge, protect: protect2 }) => (identity) => ({ state: "absent", purge, protect: protect2, ...identity });

// src/manifest/meaning/template.ts
var form = "write {{ name | encoder }}";
var known2 = encoders;
function resolveTemplate(text2, names2, path, report, otherwise = "give it a source below with:") {
  const [head2 = "", ...opened] = text2.split("{{");
  const ends = opened.map((piece) => piece.indexOf("}}"));
  const pairs = opened.map((piece, i) => [piece.slice(0, ends[i]), piece.slice((ends[i] ?? 0) + 2)]);
  const isHalf = [head2, ...pairs.map(([, tail]) => tail)].some(
    (one) => /\{\s*\w+\s*\|\s*\w*\s*\}\}/.test(one)
  );
  if (isHalf || ends.includes(-1)) {
    report(
      path,
      "template-invalid",
      "the braces of the template's placeholders do not pair up",
      `${form}; give a {{ that belongs to the text as a part`
    );
    return void 0;
  }
  const pieces = pairs.flatMap(([inside2, tail]) => [
    placeholder(inside2, { names: names2, otherwise, path, report }),
    ...plain(tail)
  ]);
  const right = pieces.filter((piece) => piece !== void 0);
  return right.length < pieces.length ? void 0 : [...plain(head2), ...right];
}
var plain = (text2) => text2 === "" ? [] : [{ kind: "text", text: text2 }];
function placeholder(inside2, { names: names2, otherwise, path, report }) {
  const [, name5, bar, encoder = ""] = /^\s*([A-Za-z_]\w{0,63})\s*(?:(\|)\s*(\w*)\s*)?$/.exec(inside2) ?? [];
  if (name5 === void 0) return wrong("a placeholder of the template cannot be read", form);
  if (!names2.includes(name5))
    return wrong(`the placeholder ${name5} stands for no part`, suggestNearest(name5, names2) ?? otherwise);
  const list = encoders.join(", ");
  if (!bar) return wrong(`the placeholder ${name5} names no encoder`, `${form}, with one of ${list}`);
  if (!isEncoder(encoder))
    return wrong(`the placeholder ${name5} names no known encoder`, `use one of ${list}`);
  return { kind: "part", name: name5, encoder };
  function wrong(message, hint2) {
    report(path, "template-invalid", message, hint2);
  }
}
var isEncoder = (name5) => known2.includes(name5);

// src/manifest/meaning/rotation.ts
function usersOf(target) {
  switch (target.is) {
    case "generate":
    // Its credentials have no names that a reader needs: they sign in with the application's client id.
    case "entraApplication":
      return [];
    case "azureKeys":
    case "postgres":
    case "sqlServer":
    case "mysql":
    case "exec":
      return target.users;
    default:
      return target;
  }
}
function hasSignInNames(target) {
  switch (target.is) {
    case "generate":
    case "azureKeys":
    case "entraApplication":
      return false;
    case "postgres":
    case "mysql":
    case "sqlServer":
    case "exec":
      return true;
    default:
      return target;
  }
}
var strategyOf = (target) => target.is === "entraApplication" || usersOf(target).length === 2 ? "dual" : "single";
function resolveSecretRotation(written, { path: entry, targets, report }, { expiry: expiry2 }) {
  const path = [...entry, "rotation"];
  const expiresIn = expiry2 && "expiresIn" in expiry2 ? expiry2.expiresIn : void 0;
  const due = dueOf(written, expiresIn, path, report);
  const target = targets?.find(({ name: name5 }) => foldName(name5) === foldName(written.target));
  if (targets && !target) {
    const names2 = targets.map(({ name: name5 }) => name5);
    const hint2 = suggestNearest(written.target, names2) ?? "list it under targets: in the config";
    report([...path, "target"], "rotation-invalid", "the config has no such target", hint2);
  }
  const strategy = written.strategy ?? (target && strategyOf(target)) ?? "single";
  if (target && strategy !== strategyOf(target))
    report(
      [...path, "strategy"],
      "rotation-invalid",
      `the target ${target.name} ${contradictionOf(target)}`,
      target.is === "entraApplication" ? "take strategy out" : "take strategy out, or give it other users"
    );
  if (target?.is === "entraApplication" && due) reportLifetime(target, due, expiresIn, path, report);
  if (target && usersOf(target).length === 2 && hasSignInNames(target) && !namesUser(written.template))
    report(
      [...path, ...written.template === void 0 ? [] : ["template"]],
      "rotation-invalid",
      `the target ${target.name} has two users, and the value would not say whose password it is`,
      "write {{ user | encoder }} and {{ password | encoder }} in its template, and have readers take both from it"
    );
  const pieces = written.template === void 0 ? void 0 : templateOf(written.template, target, [...path, "template"]);
  return due && { due, strategy, target: target?.name ?? written.target, ...pieces && { template: pieces } };
  function templateOf(text2, of, at2) {
    const names2 = of && usersOf(of).length === 0 ? ["password"] : ["user", "password"];
    const found2 = resolveTemplate(text2, names2, at2, report, `use ${names2.join(" and ")}`);
    if (found2?.every((piece) => piece.kind === "text" || piece.name !== "password"))
      report(
        at2,
        "template-invalid",
        "the template does not use the password",
        "write {{ password | encoder }} in it"
      );
    const own = found2?.map((piece) => piece.kind === "text" ? piece.text : "$").join("") ?? "";
    const what = findSecretLooks(own);
    if (what !== void 0)
      report(
        at2,
        "literal-looks-secret",
        `this text looks like ${what}`,
        "only user and password are given to it"
      );
    return found2;
  }
}
var contradictionOf = (target) => target.is === "entraApplication" ? "adds each credential beside the published one, which works on" : contradictions[usersOf(target).length];
var namesUser = (template) => /\{\{\s*user\b/.test(template ?? "");
var contradictions = [
  "has no users, so there is a single credential",
  "has one user, so there is a single credential",
  "has two credentials, which take turns"
];
function resolveKeyRotation(written, { written: { rotationPolicy }, path: entry, report }, { expiry: expiry2 }) {
  const path = [...entry, "rotation"];
  if (rotationPolicy?.lifetimeActions?.some(({ action }) => action === "Rotate"))
    report({ name: path }, "property-conflict", "the key's rotationPolicy rotates it", "keep one of the two");
  const given = expiry2 && "expiresIn" in expiry2 ? expiry2.expiresIn : void 0;
  const expiresIn = rotationPolicy ? rotationPolicy.expiresIn : given;
  const due = dueOf(written, expiresIn, path, report);
  return due && { due };
}
function reportLifetime({ name: name5, grace, maxLifetime }, due, expiresIn, path, report) {
  const durations = ["every" in due ? due.every : [], expiresIn ?? []].flat();
  if (maxLifetime === void 0 || ![grace, maxLifetime, ...durations].every(isDuration)) return;
  const isTooLong = makingTimes(...durations, grace, maxLifetime).some(
    (made) => durations.some(
      (duration) => addDuration(addDuration(made, duration), grace) > addDuration(made, maxLifetime)
    )
  );
  if (isTooLong)
    report(
      path,
      "rotation-invalid",
      `a credential would have to live longer than the maxLifetime of the target ${name5}, together with its grace`,
      "rotate more often, shorten expiresIn, or shorten the target's grace"
    );
}
function dueOf({ every, beforeExpiry }, expiresIn, path, report) {
  const name5 = every === void 0 ? "beforeExpiry" : "every";
  const at2 = [...path, name5];
  const duration = resolveDuration(every ?? beforeExpiry ?? "", at2, report, "P30D");
  if (duration === void 0) return void 0;
  const reportLength = (message, flawed) => {
    if (expiresIn !== void 0 && isDuration(expiresIn) && flawed(duration, expiresIn))
      report(at2, "rotation-invalid", message, calendarHint(duration, expiresIn));
  };
  if (name5 === "every") {
    const message = "must not be longer than expiresIn: a version would expire before the next one is due";
    reportLength(message, canExpireFirst);
    return { every: duration };
  }
  if (expiresIn === void 0)
    report(
      at2,
      "property-missing",
      "needs expiresIn, which gives every new version its expiry",
      "declare expiresIn, or say every"
    );
  reportLength("must be shorter than expiresIn: a new version would be due at once", isDueAtOnce);
  return { beforeExpiry: duration };
}
var beginnings = Array.from({ length: 48 }, (_, month) => Date.UTC(2001, month) / 1e3);
var isOfCalendar = (...durations) => durations.some((duration) => /^P[^T]*[YM]/.test(duration));
var calendarHint = (...durations) => isOfCalendar(...durations) ? "a month has 28 to 31 days, a year 365 or 366" : void 0;
var makingTimes = (...durations) => isOfCalendar(...durations) ? beginnings : beginnings.slice(0, 1);
var isDueAtOnce = (beforeExpiry, expiresIn) => makingTimes(beforeExpiry, expiresIn).some(
  (made) => subtractDuration(addDuration(made, expiresIn), beforeExpiry) <= made
);
var canExpireFirst = (every, expiresIn) => makingTimes(every, expiresIn).some((made) => addDuration(made, expiresIn) < addDuration(made, every));

// src/manifest/meaning/rotation-policy.ts
var day = 86400;
var shortest2 = { expiresIn: 28, rotate: 7, hsmRotate: 28 };
function resolveRotationPolicy({ rotationPolicy: written, material, rotate: rotate2, rotation }, path, inManagedHsm, report) {
  if (inManagedHsm && written === null && (rotate2 !== void 0 || rotation))
    report(
      path,
      "property-conflict",
      "may not be null beside rotate or rotation: a managed HSM rotates no key without a policy"
    );
  if (!written) return written;
  if (inManagedHsm) checkForHsm(written, path, report);
  const { expiresIn, lifetimeActions = [] } = written;
  const expires = lengthOf(expiresIn, [...path, "expiresIn"], report);
  if (expires !== void 0 && expires < shortest2.expiresIn * day)
    report([...path, "expiresIn"], "property-invalid", `must be at least ${shortest2.expiresIn} days`);
  const seen = /* @__PURE__ */ new Set();
  let broken = expiresIn !== void 0 && expires === void 0;
  for (const [i, action] of lifetimeActions.entries()) {
    const at2 = [...path, "lifetimeActions", i];
    if (seen.has(action.action))
      report([...at2, "action"], "property-conflict", `only one ${action.action} is allowed`);
    seen.add(action.action);
    if (action.action === "Rotate" && material)
      report(
        [...at2, "action"],
        "property-invalid",
        "Rotate may not stand beside material: the service would replace it by a key of its own"
      );
    const time = action.timeAfterCreate === void 0 ? "timeBeforeExpiry" : "timeAfterCreate";
    const length = lengthOf(action[time], [...at2, time], report);
    if (length === void 0) broken = true;
    else if (action.action === "Rotate") checkBounds(length, time, { expiresIn, expires }, at2, report);
  }
  return broken ? void 0 : normalizePolicy(written);
}
function checkForHsm({ expiresIn, lifetimeActions = [] }, path, report) {
  if (expiresIn === void 0)
    report(
      { name: path },
      "property-missing",
      "needs expiresIn in a managed HSM",
      "say when each version expires"
    );
  for (const [i, { action, timeAfterCreate }] of lifetimeActions.entries()) {
    const at2 = [...path, "lifetimeActions", i];
    if (action === "Notify")
      report(
        [...at2, "action"],
        "property-invalid",
        "Notify is none of a managed HSM's actions",
        "take it out"
      );
    else if (timeAfterCreate !== void 0 && isDuration(timeAfterCreate)) {
      if (addDuration(0, timeAfterCreate) < shortest2.hsmRotate * day)
        report(
          [...at2, "timeAfterCreate"],
          "property-invalid",
          `must be at least ${shortest2.hsmRotate} days in a managed HSM`
        );
    }
  }
}
function checkBounds(length, time, { expiresIn, expires }, at2, report) {
  if (length < shortest2.rotate * day)
    report([...at2, time], "property-invalid", `must be at least ${shortest2.rotate} days`);
  else if (expires !== void 0 && length > expires - shortest2.rotate * day)
    report(
      [...at2, time],
      "property-invalid",
      `must be at least ${shortest2.rotate} days shorter than the policy's expiresIn`
    );
  if (time === "timeBeforeExpiry" && expiresIn === void 0)
    report(
      { name: [...at2, time] },
      "property-missing",
      "needs the policy's expiresIn",
      "give it, or say timeAfterCreate"
    );
}
function lengthOf(duration, path, report) {
  if (duration === void 0) return void 0;
  if (isDuration(duration)) return addDuration(0, duration);
  report(path, "property-invalid", "must be a positive duration");
  return void 0;
}

// src/manifest/meaning/source.ts
function resolveSource(written, path, context) {
  if (written === "external") return { from: "external" };
  const { create: create2, ...rest } = written;
  const source = resolveValueSource(rest, path, context);
  if (!create2) return source;
  const all = sourcesIn(source);
  const report = (message, hint2) => context.report({ name: [...path, "create"] }, "property-conflict", message, hint2);
  if (all.some(({ from }) => !ofFirst.has(from)) || !all.some(({ from }) => from === "env" || from === "file"))
    report(
      "create: once is for values from env and file",
      "write base64, json or template around these, and nothing but literal beside them"
    );
  if (all.some((one) => "revision" in one))
    report("with create: once nothing is written after the first value", "take out revision");
  return { from: "external", first: source };
}
var ofFirst = /* @__PURE__ */ new Set([
  "env",
  "file",
  "base64",
  "json",
  "template",
  "literal"
]);
function resolveMaterial(written, path, context) {
  if (!("pfx" in written)) return resolveValueSource(written, path, context);
  const { pfx, password } = written;
  return {
    from: "pfx",
    of: resolveValueSource(pfx, [...path, "pfx"], context),
    ...password && { password: resolveValueSource(password, [...path, "password"], context) }
  };
}
function resolveValueSource(written, path, context) {
  if (written.create)
    context.report(
      { name: [...path, "create"] },
      "property-conflict",
      "create: once is for the whole value of a secret",
      "write it beside the outermost source of value"
    );
  const { env, file, literal, json, base64, secret, sealed, sops, generate, exec } = written;
  if (env !== void 0)
    return { from: "env", name: env, ...optionsOf(written), ...written.verbatim && { verbatim: true } };
  if (file !== void 0) return { from: "file", ...fileOf(file, context), ...optionsOf(written) };
  if (exec !== void 0) return { from: "exec", argv: exec, ...optionsOf(written) };
  if (json !== void 0) return { from: "json", value: resolveJson(json, [...path, "json"], context) };
  if (base64 !== void 0)
    return { from: "base64", of: resolveValueSource(base64, [...path, "base64"], context) };
  if (secret !== void 0) return { from: "secret", ...secret };
  if (sops !== void 0) {
    const key = typeof sops.key === "string" ? parseSopsKey(sops.key) : sops.key;
    return { from: "sops", file: context.filePath(sops.file), key };
  }
  if (sealed !== void 0) return { from: "sealed", jwe: sealed };
  if (generate !== void 0) {
    const { epoch } = generate;
    const spec = resolveGenerator(generate, [...path, "generate"], context.report);
    return { from: "generate", spec, ...epoch !== void 0 && { epoch: String(epoch) } };
  }
  if (written.template !== void 0)
    return templateSource(written.template, written.with ?? {}, path, context);
  const text2 = literal ?? "";
  const at2 = [...path, "literal"];
  const hint2 = `${elsewhere}, or say public: true beside it if it is no secret`;
  if (!written.public) checkHarmless(text2, at2, hint2, context);
  if (sizeOf(text2) > mostSecretBytes)
    context.report(at2, "limit-exceeded", "a value has at most 25 KB (25,600 bytes)");
  return { from: "literal", text: text2 };
}
function templateSource(text2, written, path, context) {
  const { report } = context;
  const names2 = Object.keys(written);
  const pieces = resolveTemplate(text2, names2, [...path, "template"], report);
  for (const name5 of names2)
    if (pieces?.every((piece) => piece.kind === "text" || piece.name !== name5))
      report([...path, "with", name5], "template-invalid", "the template does not use this part");
  const own = pieces?.map((piece) => piece.kind === "text" ? piece.text : "$").join("") ?? "";
  const hint2 = "give it as a part, from a source that keeps it out of git";
  checkHarmless(own, [...path, "template"], hint2, context);
  const parts = Object.entries(written).map(
    ([name5, part]) => [name5, resolveValueSource(part, [...path, "with", name5], context)]
  );
  return { from: "template", pieces: pieces ?? [], parts };
}
function fileOf(written, { filePath }) {
  if (typeof written === "string") return { path: filePath(written) };
  const { path, trim } = written;
  const [first, ...more] = (typeof trim === "string" ? [trim] : [...trim ?? []]).sort();
  return { path: filePath(path), ...first !== void 0 && { trim: [first, ...more] } };
}
var optionsOf = ({ revision, allowEmpty }) => ({
  ...revision !== void 0 && { revision: String(revision) },
  ...allowEmpty && { allowEmpty }
});
var sizeOf = (text2) => text2.length * 3 <= mostSecretBytes ? text2.length : new TextEncoder().encode(text2).length;
var elsewhere = "name a source that keeps it out of git";
function checkHarmless(text2, path, hint2, { report }) {
  const what = findSecretLooks(text2);
  if (what !== void 0) report(path, "literal-looks-secret", `this text looks like ${what}`, hint2);
}
function resolveJson(data, path, context) {
  if (isList(data))
    return { kind: "list", items: data.map((item, i) => resolvePart(item, [...path, i], context)) };
  const hint2 = `${elsewhere}, or say { literal: ..., public: true } if it is no secret`;
  if (typeof data === "string") checkHarmless(data, path, hint2, context);
  const number = longNumberOf(data);
  if (number !== void 0) return { kind: "number", text: number };
  if (data === null || typeof data !== "object") return { kind: "plain", value: data };
  const entries = membersAsWritten(data).map(
    ([name5, value]) => [name5, resolvePart(value, [...path, name5], context)]
  );
  return { kind: "map", entries };
}
var resolvePart = (data, path, context) => isSource(data) ? { kind: "source", source: resolveValueSource(data, path, context) } : resolveJson(data, path, context);
var members = {
  env: "source",
  file: "source",
  literal: "source",
  json: "source",
  base64: "source",
  secret: "source",
  sealed: "source",
  sops: "source",
  generate: "source",
  template: "source",
  exec: "source",
  revision: "option",
  allowEmpty: "option",
  verbatim: "option",
  with: "option",
  public: "option",
  create: "option"
};
var roles = new Map(Object.entries(members));
function isSource(data) {
  if (data === null || typeof data !== "object" || isList(data)) return false;
  const found2 = Object.keys(data).map((name5) => roles.get(name5));
  return found2.filter((role) => role === "source").length === 1 && !found2.includes(void 0);
}
var isList = (data) => Array.isArray(data);

// src/manifest/meaning/key.ts
function resolveKey(entry) {
  const { written, path, document } = entry;
  const common = resolveCommon(entry);
  if (common.state === "absent") return resolveAbsent(common);
  const origin = originOf(entry);
  const properties = propertiesOf(entry, common.merged);
  if (!origin) return void 0;
  const rotation = written.rotation && resolveKeyRotation(written.rotation, entry, common.merged);
  const valuePath = [...path, origin.from === "material" ? "material" : "keyType"];
  const resolved = {
    ...common.shared,
    kind: "key",
    valuePlace: document.place(valuePath, "value"),
    origin,
    properties,
    allowNewVersion: written.allowNewVersion ?? false,
    ...rotation && { rotation }
  };
  if (entry.inManagedHsm && (common.merged.maxVersions ?? 0) > mostHsmVersions)
    entry.report(
      { name: path },
      "limit-exceeded",
      `a managed HSM keeps at most ${mostHsmVersions} versions of a key`,
      `say versions: { max: ${mostHsmVersions} } or less`
    );
  const maxVersions = Math.min(resolved.maxVersions, mostHsmVersions);
  const inManagedHsm = { inManagedHsm: true, maxVersions, properties: withoutNotify(properties) };
  return (identity, { managedHsm }) => ({ ...resolved, ...managedHsm && inManagedHsm, ...identity });
}
function withoutNotify({ rotationPolicy: policy, ...others }) {
  if (!policy) return { ...others, ...policy === null && { rotationPolicy: null } };
  const lifetimeActions = policy.lifetimeActions.filter(({ action }) => action !== "Notify");
  return { ...others, rotationPolicy: { ...policy, lifetimeActions } };
}
function originOf(entry) {
  const { written, path, inManagedHsm, report } = entry;
  const { keyType, material, exportable = false } = written;
  if (material) {
    const at2 = [...path, "material"];
    const source = resolveMaterial(material, at2, entry);
    if (isGenerated(source))
      report(
        at2,
        "source-forbidden",
        "a key's material may not be generated",
        "write keyType instead: the service makes the key, and its private part stays there"
      );
    const hardwareProtected = keyType !== void 0;
    const family = keyType && (keyType === "EC-HSM" ? "EC" : "RSA");
    return { from: "material", source, hardwareProtected, ...family && { family }, exportable };
  }
  if (inManagedHsm && (keyType === "RSA" || keyType === "EC"))
    report(
      [...path, "keyType"],
      "property-invalid",
      "a managed HSM holds HSM keys alone",
      `say keyType: ${keyType}-HSM`
    );
  return keyType && { from: "service", spec: specOf(keyType, written), exportable };
}
function specOf(keyType, { keySize, curve = "P-256" }) {
  switch (keyType) {
    case "RSA":
    case "RSA-HSM":
      return { keyType, keySize: keySize ?? 2048 };
    case "EC":
    case "EC-HSM":
      return { keyType, curve };
    case "oct-HSM":
      return { keyType, keySize: keySize ?? 256 };
    default:
      return keyType;
  }
}
function propertiesOf({ written, path, inManagedHsm, report }, merged) {
  const { keyOps, releasePolicy, rotate: rotate2 } = written;
  if (inManagedHsm && releasePolicy && !("version" in releasePolicy.policy))
    report(
      { name: [...path, "releasePolicy", "policy"] },
      "property-missing",
      "version is missing, which a managed HSM demands",
      "say version: 1.0.0"
    );
  const policy = resolveRotationPolicy(written, [...path, "rotationPolicy"], inManagedHsm, report);
  const { expiry: expiry2, ...others } = merged;
  return {
    ...resolveCommonProperties(policy || !expiry2 ? others : { ...others, expiry: expiry2 }),
    ...keyOps && { keyOps: [...keyOps].sort() },
    ...releasePolicy && {
      releasePolicy: {
        policy: canonicalJson(releasePolicy.policy),
        immutable: releasePolicy.immutable ?? false
      }
    },
    ...policy !== void 0 && { rotationPolicy: policy },
    ...rotate2 !== void 0 && { rotate: rotate2 }
  };
}

// src/manifest/meaning/secret.ts
function resolveSecret(entry) {
  const { name: name5, written, path, document, targets, report } = entry;
  if (isPendingName(name5))
    report({ name: path }, "name-invalid", "names that end with --pending are reserved for rotation");
  const common = resolveCommon(entry);
  if (common.state === "absent") return resolveAbsent(common);
  const rotation = written.rotation && resolveSecretRotation(written.rotation, entry, common.merged);
  if (rotation && name5.length > mostNameLength)
    report(
      { name: path },
      "name-invalid",
      `the name of a secret that is rotated has at most ${mostNameLength} characters`
    );
  const value = written.rotation ? "external" : written.value;
  if (value === void 0 || written.rotation && !rotation) return void 0;
  const { contentType: contentType2, keepEnabled: keepEnabled2 } = common.merged;
  const tags2 = rotation ? withRotationTags(common.shared.tags) : common.shared.tags;
  if (rotation && Object.hasOwn(tags2.set, credentialTag))
    report(
      { name: [...path, ...written.tags ? ["tags"] : []] },
      "name-invalid",
      `the tag ${credentialTag} is the rotation's`
    );
  const valuePath = [...path, ...rotation ? ["rotation", "target"] : ["value"]];
  const resolved = {
    ...common.shared,
    tags: tags2,
    kind: "secret",
    valuePlace: document.place(valuePath, "value"),
    source: resolveSource(value, valuePath, entry),
    properties: {
      ...contentType2 !== void 0 && { contentType: contentType2 },
      ...resolveCommonProperties(common.merged)
    },
    ...keepEnabled2 !== void 0 && { keepEnabled: keepEnabled2 }
  };
  const target = targets?.find((one) => one.name === rotation?.target);
  const isMade = isGenerated(resolved.source) || target?.is === "generate";
  if (written.perVault && !isMade && (!rotation || target))
    report(
      { name: [...path, "perVault"] },
      "property-conflict",
      "perVault is only for a value that is generated"
    );
  const isCopied = (rotation !== void 0 || isGenerated(resolved.source)) && !written.perVault;
  return (identity, { first }) => ({
    ...resolved,
    ...isCopied && identity.id.vault !== first ? { source: { from: "secret", vault: first, name: name5 } } : rotation && { rotation },
    ...identity
  });
}
var withRotationTags = (tags2) => ({
  ...tags2,
  ignore: [.../* @__PURE__ */ new Set([...tags2.ignore, ...rotationTags.filter((name5) => !Object.hasOwn(tags2.set, name5))])]
});

// src/manifest/meaning/manifest.ts
function resolveManifest(document, written, context) {
  const desired = [];
  const declared = [];
  const problems2 = [];
  const report = reportInto(problems2, document);
  const owner = written.owner ?? context.owner;
  const homes = homesOf(written, owner, context, report);
  const above = [context.defaults, resolveLevel(written.defaults, ["defaults"], report)];
  const { ignoreTags, filePath, targets } = context;
  const inManagedHsm = homes.some(({ url }) => isManagedHsmUrl(url));
  const shared = { document, above, ignoreTags, filePath, targets, inManagedHsm, report };
  const vaults = new Set(namesOf2(written).map(foldName));
  function addObjects(kind, entries, resolve5) {
    for (const [name5, entry] of Object.entries(entries ?? {})) {
      const path = [`${kind}s`, name5];
      const place = document.place(path, "name");
      for (const vault of vaults) declared.push({ vault, kind, name: name5, place });
      if (kind === "secret" && inManagedHsm)
        report(
          { name: path },
          "property-conflict",
          "a managed HSM holds no secrets",
          "declare it for a vault, in another manifest"
        );
      const resolved = resolve5({ ...shared, name: name5, path, written: entry });
      if (!resolved) continue;
      const identity = { owner: owner ?? "", place };
      for (const { name: vault, url } of homes) {
        const home = { first: homes[0]?.name ?? vault, managedHsm: isManagedHsmUrl(url) };
        desired.push(resolved({ id: { vault, kind, name: name5 }, ...identity }, home));
      }
    }
  }
  addObjects("secret", written.secrets, resolveSecret);
  addObjects("key", written.keys, resolveKey);
  return { vaults: [...vaults], desired, declared, problems: problems2 };
}
var namesOf2 = ({ vault }) => vault === void 0 ? [] : typeof vault === "string" ? [vault] : vault;
function homesOf(written, owner, { vaults }, report) {
  const seen = /* @__PURE__ */ new Set();
  return namesOf2(written).flatMap((name5, i) => {
    const path = typeof written.vault === "string" ? ["vault"] : ["vault", i];
    if (seen.has(foldName(name5))) {
      report(path, "name-duplicate", "this vault is named twice");
      return [];
    }
    seen.add(foldName(name5));
    const vault = vaults?.find(name5, owner ?? "");
    if (!vaults) return [];
    if (!vault) {
      const hint3 = suggestNearest(name5, vaults.names) ?? "list it under vaults: in the config";
      report(path, "vault-unlisted", "the config does not list this vault", hint3);
      return [];
    }
    if (owner === void 0 || vault.owners.includes(owner)) return [vault];
    const hint2 = `list the owner under vaults.${vault.name}.owners in the config`;
    if (written.owner === void 0)
      report(path, "owner-forbidden", "the config's owner is not among this vault's owners", hint2);
    else
      report(
        ["owner"],
        "owner-forbidden",
        `the config does not let this owner speak for vault ${vault.name}`,
        hint2
      );
    return [];
  });
}

// src/manifest/meaning/rotations.ts
var rotatedIn = (desired) => desired.filter(isRotated).filter((one) => one.kind === "secret");
var targetsInUse = (desired, targets) => {
  const used = new Set(rotatedIn(desired).map(({ rotation }) => rotation.target));
  return targets.filter(({ name: name5 }) => used.has(name5));
};
function checkRotations(desired, vaults, targets, problemAt) {
  const found2 = [];
  const byTarget = Map.groupBy(rotatedIn(desired), ({ rotation }) => rotation.target);
  for (const [name5, secrets] of byTarget) {
    const target = targets.find((one) => one.name === name5);
    if (!target) continue;
    for (const { id, owner, valuePlace } of secrets) {
      const vault = vaults?.find(id.vault, owner);
      if (!vault || vault.targets?.some((allowed) => foldName(allowed) === foldName(name5))) continue;
      const hint2 = `list it under vaults.${vault.name}.targets in the config`;
      found2.push(
        problemAt(valuePlace, "rotation-invalid", `vault ${vault.name} may not use the target ${name5}`, hint2)
      );
    }
    const isShared = target.is === "generate" || renewalOf(target) === "add";
    if (isShared || secrets.length < 2) continue;
    for (const { id, valuePlace } of secrets) {
      const other = secrets.find((one) => one.id !== id)?.valuePlace ?? valuePlace;
      found2.push(
        problemAt(
          valuePlace,
          "rotation-invalid",
          `another secret is rotated with the target ${name5}, at ${formatPlace(other)}`,
          "copy the one secret from the other, or make two targets with users of their own"
        )
      );
    }
  }
  return found2;
}

// src/manifest/meaning/sku.ts
function checkSkus(desired, vaults, problemAt) {
  const standard2 = namesOf3(vaults.filter(({ url, sku }) => sku === "standard" && !isManagedHsmUrl(url)));
  return desired.filter(isHsmKey).flatMap(
    ({ id, place, ...one }) => standard2.has(foldName(id.vault)) ? [
      problemAt(
        "valuePlace" in one ? one.valuePlace : place,
        "property-conflict",
        `a key in hardware needs a premium vault, and the config says that ${id.vault} is a standard one`,
        "declare a type without -HSM, or correct the vault's sku"
      )
    ] : []
  );
}
function assumeSkus(vaults, desired) {
  const needing = new Set(desired.filter(isHsmKey).map(({ id }) => foldName(id.vault)));
  return vaults.map(
    (vault) => vault.sku === void 0 && needing.has(foldName(vault.name)) && !isManagedHsmUrl(vault.url) ? { ...vault, sku: "premium", assumedSku: true } : vault
  );
}
var namesOf3 = (vaults) => new Set(vaults.map(({ name: name5 }) => foldName(name5)));
function isHsmKey(desired) {
  if (desired.state === "absent" || desired.kind !== "key") return false;
  const { origin } = desired;
  if (origin.from === "material") return origin.hardwareProtected;
  return origin.spec.keyType === "RSA-HSM" || origin.spec.keyType === "EC-HSM";
}

// src/manifest/meaning/vaults.ts
function listedVaults(vaults) {
  const byName2 = new Map(vaults.map((vault) => [foldName(vault.name), vault]));
  const used = /* @__PURE__ */ new Set();
  return {
    find: (name5) => {
      const vault = byName2.get(foldName(name5));
      if (vault) used.add(vault);
      return vault;
    },
    names: vaults.map((vault) => vault.name),
    used: () => vaults.filter((vault) => used.has(vault))
  };
}
function anyVaults() {
  const vaults = /* @__PURE__ */ new Map();
  return {
    find: (name5, owner) => {
      const known3 = vaults.get(foldName(name5));
      const owners = [.../* @__PURE__ */ new Set([...known3?.owners ?? [], owner])];
      const vault = {
        name: known3?.name ?? name5,
        url: defaultUrlOf(name5),
        owners,
        prune: vaultDefaults.prune,
        grace: vaultDefaults.grace,
        policy: {},
        // Without a config nobody forbids a source.
        sources: { ...vaultDefaults.sources, copyFrom: ["*"], sops: ["**"] },
        waitAtMost: vaultDefaults.waitAtMost,
        verifyChallengeResource: true
      };
      vaults.set(foldName(name5), vault);
      return vault;
    },
    names: [],
    used: () => [...vaults.values()].sort((a, b) => compareText(foldName(a.name), foldName(b.name)))
  };
}

// src/manifest/read/parse.ts
var import_yaml4 = __toESM(require_dist(), 1);
var decoder = new TextDecoder("utf-8", { fatal: true });
var yamlOptions = {
  schema: "core",
  version: "1.2",
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  // With "silent" yaml would take the first of several documents.
  logLevel: "error"
};
function parseYaml(file, bytes2) {
  const refuse6 = (code2, message, hint2, at2 = { line: 1, column: 1 }) => ({
    problems: [{ code: code2, place: { file, ...at2 }, message, ...hint2 !== void 0 && { hint: hint2 } }]
  });
  let text2;
  try {
    text2 = decoder.decode(bytes2);
  } catch {
    return refuse6("yaml-invalid", "this file is not UTF-8 text");
  }
  if (isCrowdedText(text2))
    return refuse6(
      "limit-exceeded",
      `this file holds more than ${mostTextMarks} lines, brackets, commas, colons and quotes`,
      "split it: several files may speak for one vault"
    );
  const yaml = (0, import_yaml4.parseDocument)(text2, yamlOptions);
  const [error] = yaml.errors;
  if (error) {
    const [message, hint2] = explanations[error.code] ?? ["not YAML from here on"];
    return refuse6(codes[error.code] ?? "yaml-invalid", message, hint2, indexLines(text2).at(error.pos[0]));
  }
  const root = yaml.contents;
  if (!root || root.range[0] === root.range[1] && !("items" in root))
    return refuse6("yaml-invalid", "this file is empty");
  if (yaml.directives.yaml.version !== "1.2")
    return refuse6(
      "yaml-unsupported",
      "this file asks for an older YAML",
      "remove the line that begins with %YAML"
    );
  return makeDocument(file, text2, yaml, root);
}
var nameFlaw = [
  "not YAML: a second colon or a line break in a name",
  "put texts that hold ': ' in quotes"
];
var codes = {
  MULTIPLE_DOCS: "yaml-unsupported",
  RESOURCE_EXHAUSTION: "limit-exceeded"
};
var explanations = {
  MULTIPLE_DOCS: ["a second document begins here", "one file holds one document: split it"],
  TAB_AS_INDENT: ["not YAML: a tab indents this line", "indent with spaces"],
  BAD_INDENT: ["not YAML: the indentation is wrong here"],
  MISSING_CHAR: ["not YAML: a quote, bracket, colon or space is missing here"],
  BLOCK_AS_IMPLICIT_KEY: nameFlaw,
  MULTILINE_IMPLICIT_KEY: nameFlaw,
  BAD_SCALAR_START: ["not YAML: no text can begin with this character", "put the text in quotes"],
  RESOURCE_EXHAUSTION: ["this file is nested too deeply"],
  BAD_ALIAS: ["not YAML: there is no such anchor", "put texts that begin with * in quotes"],
  BAD_DQ_ESCAPE: ["not YAML: no such escape in a text in double quotes", "use single quotes"]
};

// src/manifest/read/documents.ts
function openDocuments(files, here) {
  const contents = /* @__PURE__ */ new Map();
  const parsedAgain = /* @__PURE__ */ new Map();
  const fileOf2 = (path) => files.relative(here, path) || ".";
  return {
    fileOf: fileOf2,
    read: async (path, root) => {
      const file = fileOf2(path);
      try {
        const bytes2 = await files.read(await files.realPathIn(root, path), inputLimits.manifest);
        contents.set(file, bytes2);
        return parseYaml(file, bytes2);
      } catch (error) {
        return { problems: [explainUnreadable(error, () => file)] };
      }
    },
    // A file is parsed again when a later check finds a problem in it: all documents would take much memory.
    problemAt: (place, code2, message, hint2) => {
      const { file } = place;
      const bytes2 = contents.get(file);
      if (bytes2 && !parsedAgain.has(file)) parsedAgain.set(file, parseYaml(file, bytes2).document);
      const document = parsedAgain.get(file);
      return document?.problemAt(place, code2, message, hint2) ?? {
        code: code2,
        place,
        message,
        ...hint2 !== void 0 && { hint: hint2 }
      };
    },
    count: () => contents.size
  };
}
function explainUnreadable(error, fileOf2) {
  if (!(error instanceof FileError)) throw error;
  const place = { file: fileOf2(error.path), line: 1, column: 1 };
  const [message, hint2] = explanations2[error.reason];
  return { code: error.code, place, message, ...hint2 !== void 0 && { hint: hint2 } };
}
var explanations2 = {
  missing: ["there is no such file or folder"],
  unreadable: ["this file or folder cannot be read", "check its permissions and links"],
  unwritable: ["this file cannot be written", "check its permissions"],
  "too large": ["this file has 10 MB or more", "split it: several files may speak for one vault"],
  "outside the repository": [
    "this path leads out of the repository, or nowhere",
    "what a repository names lies in it: check .. and links"
  ],
  "searched too long": [
    "the patterns and links lead to too many files",
    "remove links to folders that hold links, or write fewer patterns with fewer stars"
  ],
  "no data file of vaults": ["this is no data file of vaults", "name another for --emulator"]
};

// src/manifest/read/find-unmatched.ts
async function findUnmatched(paths, root, files, fileOf2) {
  const found2 = [];
  for (const path of paths) {
    const bytes2 = await readIfThere(path, root, files);
    const text2 = new TextDecoder().decode(bytes2);
    if (!/\bkeyvault-gitops\/v1\b/.test(text2) || !/\bkind["']?[ \t]*:[ \t]*["']?Vault\b/.test(text2)) continue;
    const { document } = parseYaml(fileOf2(path), bytes2);
    const vaults = [memberAt(document?.data, "vault")].flat().filter((name5) => typeof name5 === "string");
    found2.push({ file: fileOf2(path), vaults });
  }
  return found2;
}
async function readIfThere(path, root, files) {
  try {
    return await files.read(await files.realPathIn(root, path), inputLimits.manifest);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return new Uint8Array();
  }
}

// src/manifest/read/list.ts
async function listFiles(typed, listing) {
  const { files, path, root } = listing;
  const paths = /* @__PURE__ */ new Set();
  const problems2 = [];
  let whole2 = typed.length === 0;
  const work = { spent: 0 };
  let isSpent2 = false;
  const attempt4 = async (list, none, outside) => {
    if (isSpent2) return;
    try {
      const found2 = await list();
      if (found2.length === 0) problems2.push(none);
      for (const one of found2) paths.add(one);
    } catch (error) {
      isSpent2 = error instanceof FileError && error.reason === "searched too long";
      const isOutside = error instanceof FileError && leadsOut(files.relative(root, error.path));
      problems2.push(isOutside && outside ? outside : explainUnreadable(error, listing.fileOf));
    }
  };
  for (const one of typed) {
    const inside2 = one.is === "folder" ? files.resolve(one.path, configName) : void 0;
    if (one.path === path || inside2 !== void 0 && inside2 === path) whole2 = true;
    else if (inside2 !== void 0 && await files.kind(inside2) === "file")
      problems2.push(belongsToOther(one.typed));
    else await attempt4(() => filesOf(one, root, files, work), matchesNothing(one.typed));
  }
  if (whole2 && path !== void 0)
    for (const [i, pattern] of (listing.config?.manifests ?? []).entries()) {
      const problem = (code2, message, hint2) => listing.config?.document.problem(["manifests", i], "value", code2, message, hint2);
      const none = problem("file-missing", "matches no file");
      const outside = problem(
        "path-outside-repository",
        "leads out of the repository",
        "name what lies in it"
      );
      if (none) await attempt4(() => files.glob(files.parent(path), pattern, root, work), none, outside);
    }
  if (path !== void 0) paths.delete(path);
  const listed2 = await listOnce(paths, files);
  const patterns = whole2 && path !== void 0 && problems2.length === 0 ? listing.config?.manifests : [];
  const near = path === void 0 ? [] : await listNear(files.parent(path), patterns ?? [], root, files);
  return { paths: listed2, whole: whole2, unmatched: near.filter((one) => one !== path && !paths.has(one)), problems: problems2 };
}
async function listOnce(paths, files) {
  const depth = (path) => path.split("/").length;
  const sorted2 = [...paths].sort((a, b) => depth(a) - depth(b) || compareText(a, b));
  const real = await runConcurrently(sorted2, 16, (path) => files.realPath(path).catch(() => path));
  const shortest3 = new Map(sorted2.map((path, i) => [real[i] ?? path, path]).reverse());
  return [...shortest3.values()].sort(compareText);
}
var isYaml = (path) => /\.ya?ml$/i.test(path);
async function listNear(folder, patterns, root, files) {
  const wider = new Set(patterns.filter(isYaml).map((pattern) => pattern.replace(/\.\w+$/, ".*")));
  const work = { spent: 0 };
  const found2 = /* @__PURE__ */ new Set();
  for (const pattern of wider)
    try {
      for (const one of await files.glob(folder, pattern, root, work)) if (isYaml(one)) found2.add(one);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
  return listOnce(found2, files);
}
async function filesOf(one, root, files, work) {
  switch (one.is) {
    case "file":
      return [one.path];
    case "missing":
      return [];
    case "pattern":
      return files.glob(one.path, one.pattern, await findRoot(one.path, root, files), work);
    case "folder": {
      const own = await findRoot(one.path, root, files);
      return (await files.glob(one.path, "**/*.*", own, work)).filter(isYaml);
    }
    default:
      return one;
  }
}
var matchesNothing = (typed) => ({
  code: "file-missing",
  message: `${typed} matches no manifest`,
  hint: "check the path"
});
var belongsToOther = (typed) => ({
  code: "config-conflict",
  message: `${typed} belongs to another config`,
  hint: "one run has one config: run it by itself"
});

// src/manifest/load.ts
async function loadManifests(selection, files) {
  const here = await files.realPath(files.workingDirectory);
  const { read: read3, fileOf: fileOf2, problemAt, count } = openDocuments(files, here);
  const problems2 = [];
  const manifests = [];
  const loaded = (set3, wrongSources = []) => ({
    set: { ...set3, files: count() },
    manifests,
    wrongSources,
    problems: problems2.flat().sort(comparePlaces),
    problemAt
  });
  const nothing2 = (root, ...fatal) => {
    problems2.push(fatal);
    const none = { vaults: [], copiedFrom: [], listed: [], sealing: [], targets: [], desired: [] };
    return loaded({ ...none, whole: false, root, folder: root });
  };
  try {
    const selected = await selectFiles(selection, here, files);
    const { typed, config: path, folder } = selected;
    if (selected.config === void 0 && (!selection.emulator || typed.length === 0)) {
      const name5 = selection.emulator ? "name manifests, files or a folder" : "name one with --config";
      const hint2 = `${name5}, or write ${configName}: it says which vaults there are`;
      return nothing2(folder, explainNoConfig(selected, fileOf2, hint2));
    }
    const root = await files.repository(folder) ?? folder;
    const fromRoot = (below) => (written) => files.relative(root, files.resolve(below, written));
    let config;
    if (path !== void 0) {
      const { document, problems: misread } = await read3(path, root);
      if (!document) return nothing2(root, ...misread);
      const resolved2 = resolveConfig(document, fromRoot(folder));
      problems2.push(misread, resolved2.problems);
      if (!resolved2.config) return nothing2(root);
      config = resolved2.config;
    }
    const vaults = config ? config.vaults && listedVaults(config.vaults) : anyVaults();
    const context = {
      vaults,
      owner: config ? config.owner : "local",
      defaults: config?.defaults ?? {},
      ignoreTags: config?.ignoreTags ?? vaultDefaults.ignoreTags,
      targets: config ? config.targets : []
    };
    const {
      paths,
      whole: whole2,
      unmatched: near,
      problems: unlisted2
    } = await listFiles(typed, { files, fileOf: fileOf2, path, config, root });
    problems2.push(unlisted2);
    const resolved = [];
    for (const manifest of paths) {
      const { document, problems: misread } = await read3(manifest, await findRoot(manifest, root, files));
      const { data, problems: misshapen } = checkManifest(document);
      problems2.push(misread, misshapen);
      if (!document || !data) continue;
      const filePath = fromRoot(files.parent(manifest));
      const one = resolveManifest(document, data, { ...context, filePath });
      problems2.push(one.problems);
      resolved.push(one);
      manifests.push({
        file: fileOf2(manifest),
        path: files.relative(root, manifest),
        vaults: one.vaults
      });
    }
    const unmatched = await findUnmatched(near, root, files, fileOf2);
    const declared = resolved.flatMap((one) => one.declared);
    const inFiles = resolved.flatMap((one) => one.desired);
    problems2.push(
      findCollisions(declared, problemAt),
      findCycles(inFiles).map(
        ({ place, path: path2 }) => problemAt(
          place,
          "source-circular",
          `its value is copied from itself: ${path2}`,
          "copy from the first of them"
        )
      ),
      checkRotations(inFiles, vaults, context.targets ?? [], problemAt),
      checkSkus(inFiles, config?.vaults ?? [], problemAt)
    );
    const desired = sortByObject(inFiles);
    const withSkus = (all) => selection.emulator ? assumeSkus(all, inFiles) : all;
    const inRun = withSkus((whole2 ? config?.vaults : vaults?.used()) ?? []);
    const meant = {
      vaults: inRun,
      copiedFrom: vaults ? vaultsCopiedFrom(desired, vaults, inRun) : [],
      listed: withSkus(config?.vaults ?? []),
      sealing: config?.sealing ?? [],
      targets: targetsInUse(desired, context.targets ?? []),
      desired,
      whole: whole2,
      ...config?.fingerprint && { fingerprint: config.fingerprint },
      ...config?.events && { events: config.events },
      ...unmatched.length > 0 && { unmatched },
      root,
      folder
    };
    return {
      ...loaded(meant, config?.wrongSources),
      ...path !== void 0 && { config: files.relative(root, path) }
    };
  } catch (error) {
    return nothing2(here, explainUnreadable(error, fileOf2));
  }
}
function vaultsCopiedFrom(desired, vaults, inRun) {
  const known3 = new Set(inRun.map(({ name: name5 }) => foldName(name5)));
  const names2 = desired.flatMap((one) => copiesOf(one).map(({ vault }) => foldName(vault)));
  return [...new Set(names2)].filter((name5) => !known3.has(name5)).sort(compareText).flatMap((name5) => vaults.find(name5, "local") ?? []);
}
var sortByObject = (desired) => desired.map((one) => ({ one, key: objectKey(one.id) })).sort((a, b) => compareText(a.key, b.key)).map(({ one }) => one);
function checkManifest(document) {
  const isConfig = memberAt(document?.data, "kind") === "Config";
  return !document || isConfig ? { problems: [] } : checkShape(document, "Vault");
}

// src/sources/repository-file.ts
var findRepositoryFile = (path, root, files) => resolveFile(path, root, files).catch((error) => {
  if (!(error instanceof FileError)) throw error;
  if (error.reason === "outside the repository")
    return refused(
      "path-outside-repository",
      `the file ${path} leads out of the repository`,
      "a link may not leave it"
    );
  return refused(error.code, `the file ${path} cannot be read`, "check its permissions and links");
});
async function resolveFile(path, root, files) {
  if (leadsOut(path))
    return refused("path-outside-repository", `the file ${path} lies outside of the repository`);
  if (isGit(path)) return refused("source-forbidden", "a file of .git may never go into a vault");
  const realPath = await files.realPathIn(root, files.resolve(root, path));
  const kind = await files.kind(realPath);
  if (kind === "missing") return { is: "missing" };
  if (kind !== "file") return refused("file-invalid", `${path || "."} is not a file`);
  const real = files.relative(root, realPath);
  if (isGit(real)) return refused("source-forbidden", "a file of .git may never go into a vault");
  const tracked = await files.tracked(realPath).catch((error) => {
    if (error instanceof GitError) return error;
    throw error;
  });
  return { is: "file", real, tracked };
}
function flawOfTracking(tracked, what, hint2) {
  if (tracked === true) return void 0;
  if (tracked === false) return { code: "source-forbidden", message: `${what} is not tracked by git`, hint: hint2 };
  return {
    code: tracked.code,
    message: `whether ${what} is tracked cannot be said: ${tracked.message}`,
    hint: tracked.hint
  };
}
var refused = (code2, message, hint2) => ({
  is: "refused",
  flaw: { code: code2, message, ...hint2 !== void 0 && { hint: hint2 } }
});
var isGit = (path) => /(^|\/)\.git(\/|$)/i.test(path);

// src/sources/sops/identities.ts
async function readIdentities({
  env,
  files
}) {
  const [text2, path] = [env("SOPS_AGE_KEY") ?? "", env("SOPS_AGE_KEY_FILE") ?? ""];
  return [...text2 === "" ? [] : [Sealed.text(text2)], ...path === "" ? [] : [await inFile(path, files)]];
}
async function inFile(written, files) {
  const path = files.resolve(files.workingDirectory, written);
  try {
    const bytes2 = await files.read(path, inputLimits.identities);
    if (!await files.tracked(await files.realPath(path))) return Sealed.bytes(bytes2);
  } catch (error) {
    if (error instanceof GitError)
      throw new MissingValue(
        "sops-invalid",
        `whether the file that SOPS_AGE_KEY_FILE names is tracked cannot be said: ${error.message}`,
        error.hint
      );
    if (!(error instanceof FileError)) throw error;
    throw new MissingValue(
      "sops-invalid",
      `the file that SOPS_AGE_KEY_FILE names is ${error.reason}`,
      "it holds age identities, as age-keygen writes them"
    );
  }
  throw new MissingValue(
    "sops-invalid",
    "the file that SOPS_AGE_KEY_FILE names is tracked by git",
    "make a new identity: whoever reads the repository has this one"
  );
}

// src/sources/source-kind.ts
var partsAtOnce = 16;
var mapParts = (parts, work) => runConcurrently(parts, partsAtOnce, async ([name5, part]) => [name5, await work(part)]);
function toFlaw(error) {
  if (!(error instanceof MissingValue)) throw error;
  return { code: error.code, message: error.message, hint: error.hint };
}

// src/sources/sops.ts
var sopsSource = {
  check: async (source, context) => await flawOfFile(source, context) ?? context.sops.leaf(source.file, source.key).then(() => void 0, toFlaw),
  // The file's name is no part of it: a renamed file holds the same values.
  revision: ({ leaf }) => leaf === void 0 ? void 0 : `sops:${leaf}`,
  open: ({ file, key }, { sops: files, vault, ...context }) => files.value(file, key, vault.sources.sopsKeys, async () => ({
    identities: await readIdentities(context),
    unwrap: context.unwrap
  })),
  auto: false
};
async function flawOfFile({ file }, { vault, root, files }) {
  const found2 = await findRepositoryFile(file, root, files);
  if (found2.is === "refused") return found2.flaw;
  const patterns = vault.sources.sops;
  const named = found2.is === "missing" ? file : found2.real;
  if (!patterns.some((pattern) => matchesPath(pattern, named)))
    return {
      code: "source-forbidden",
      message: `the sops file ${file} may not go into ${vault.name}`,
      hint: `its sources.sops in the config allows: ${patterns.join(", ") || "none"}`
    };
  if (found2.is === "missing")
    return {
      code: "file-missing",
      message: `the sops file ${file} does not exist`,
      hint: "paths are relative to the manifest"
    };
  return flawOfTracking(found2.tracked, `the sops file ${file}`, "commit it");
}
async function digestLeaf({ file, key }, sops) {
  const { names: names2, text: text2 } = await sops.leaf(file, key);
  return digestText(prefixLengths([...names2, text2]));
}

// src/sources/add-leaves.ts
async function addLeaves(source, sops) {
  switch (source.from) {
    case "sops":
      return { ...source, leaf: await digestLeaf(source, sops) };
    case "base64":
      return { ...source, of: await addLeaves(source.of, sops) };
    case "pfx": {
      const of = await addLeaves(source.of, sops);
      const password = source.password && await addLeaves(source.password, sops);
      return { ...source, of, ...password && { password } };
    }
    case "json":
      return { ...source, value: await inJson2(source.value, sops) };
    case "template":
      return { ...source, parts: await mapParts(source.parts, (part) => addLeaves(part, sops)) };
    case "env":
    case "file":
    case "literal":
    case "secret":
    case "sealed":
    case "generate":
    case "exec":
    case "external":
      return source;
    default:
      return source;
  }
}
async function inJson2(value, sops) {
  switch (value.kind) {
    case "plain":
    case "number":
      return value;
    case "source":
      return { kind: "source", source: await addLeaves(value.source, sops) };
    case "list":
      return {
        kind: "list",
        items: await runConcurrently(value.items, partsAtOnce, (item) => inJson2(item, sops))
      };
    case "map":
      return { kind: "map", entries: await mapParts(value.entries, (entry) => inJson2(entry, sops)) };
    default:
      return value;
  }
}

// src/sources/sealed/address.ts
var host = String.raw`https://[a-z0-9.:[\]-]{1,253}`;
var name2 = "[a-z0-9-]{1,127}";
var objectAddress = new RegExp(`^${host}/(?:secrets|keys)/${name2}$`);
var keyVersion = new RegExp(`^${host}/keys/${name2}/[0-9a-f]{32}$`);
var sealAddress = (url, object) => foldName(`${url}/${object.kind}s/${object.name}`);
var fingerprintAddress = "keyvault-gitops:fingerprint";
var isAddress = (text2) => typeof text2 === "string" && (text2 === fingerprintAddress || objectAddress.test(text2));
var isKeyVersion = (text2) => typeof text2 === "string" && keyVersion.test(foldName(text2));
function parseKeyAddress(id) {
  const [scheme = "", , host2 = "", , name5 = "", version = ""] = id.split("/");
  return { vaultUrl: `${scheme}//${host2}`, name: name5, version };
}

// src/sources/sealed/open.ts
import { createDecipheriv } from "node:crypto";

// src/sources/sealed/header.ts
var algorithm = "RSA-OAEP-256";
var bindingMember = "kvg/for";
var fixed = { alg: algorithm, enc: "A256GCM", typ: "kv-sealed+v1" };
var names = [...Object.keys(fixed), "kid", bindingMember, "crit"].sort();
var headerMembers = ({ kid, objects }) => ({
  ...fixed,
  kid,
  [bindingMember]: [...new Set(objects)].sort(compareText),
  crit: [bindingMember]
});
function parseHeader(bytes2) {
  const members2 = compactJson(bytes2);
  const has = Object.keys(members2).sort();
  if (has.some((name5) => !names.includes(name5))) refuse2("it has a member that does not belong there");
  if (has.length < names.length) refuse2("a member is missing");
  for (const [name5, value] of Object.entries(fixed))
    if (members2[name5] !== value) refuse2(`${name5} is not ${value}`);
  const { kid, crit, [bindingMember]: objects } = members2;
  if (!isArray(crit) || crit.length !== 1 || crit[0] !== bindingMember)
    refuse2(`crit names anything but ${bindingMember}`);
  if (!isKeyVersion(kid)) refuse2("kid is not the full id of a key's version");
  if (!isArray(objects) || objects.length === 0 || !objects.every(isAddress) || !isSortedSet(objects))
    refuse2(`${bindingMember} is not a sorted list of full object ids in lower case`);
  return { kid, objects };
}
function compactJson(bytes2) {
  const data = parseJson(bytes2);
  if (isMapping(data) && Buffer.from(JSON.stringify(data)).equals(bytes2)) return data;
  refuse2("it is not compact JSON that gives each member once");
}
var isArray = (data) => Array.isArray(data);
var isSortedSet = (texts) => texts.every((text2, i) => i === 0 || compareText(texts[i - 1] ?? "", text2) < 0);
function refuse2(message) {
  throw new MissingValue(
    "sealed-invalid",
    `the sealed value's header is not one of ours: ${message}`,
    "seal the value again"
  );
}

// src/sources/sealed/jwe.ts
var mostCharacters = 64 * 1024;
var again = "copy it whole, on one line, or seal the value again";
function parseJwe(text2) {
  if (text2.length > mostCharacters)
    throw new MissingValue(
      "sealed-invalid",
      "the sealed value is longer than one can be",
      "a value has at most 25 KB"
    );
  const parts = text2.split(".");
  const [protectedHeader, encryptedKey, iv, ciphertext, tag] = parts.map(bytes);
  if (!protectedHeader || !encryptedKey || !iv || !ciphertext || !tag || parts.length !== 5)
    throw new MissingValue(
      "sealed-invalid",
      "the sealed value does not have the five parts of a compact JWE",
      again
    );
  const read3 = parseHeader(protectedHeader);
  if (!rsaSizes.includes(encryptedKey.length * 8) || iv.length !== 12 || tag.length !== 16 || ciphertext.length > mostSecretBytes)
    throw new MissingValue(
      "sealed-invalid",
      "a part of the sealed value has a length that it cannot have",
      again
    );
  return { ...read3, aad: Buffer.from(parts[0] ?? "", "ascii"), encryptedKey, iv, ciphertext, tag };
}
function bytes(part) {
  const decoded = Buffer.from(part, "base64url");
  if (decoded.toString("base64url") !== part)
    throw new MissingValue("sealed-invalid", "a part of the sealed value is not base64url", again);
  return decoded;
}

// src/sources/sealed/open.ts
function admitSealed(text2, { object, keys }) {
  const sealed = parseJwe(text2);
  if (!sealed.objects.includes(object))
    throw new MissingValue(
      "sealed-invalid",
      `the value is not sealed for ${object}`,
      "seal it again, for every object that shall hold it"
    );
  const key = keys.find(({ id }) => foldName(id) === foldName(sealed.kid));
  if (!key)
    throw new MissingValue(
      "sealed-invalid",
      "the value was sealed to a key that the config does not list in sealing.keys",
      "seal the value again, to a key that is listed there"
    );
  return { ...sealed, kid: key.id };
}
async function openJwe(text2, binding, unwrap) {
  const sealed = admitSealed(text2, binding);
  const contentKey = await unwrap(parseKeyAddress(sealed.kid), "unwrapKey", sealed.encryptedKey);
  return contentKey.length === 32 ? decrypt(sealed, contentKey) : refuseDamaged();
}
function decrypt({ aad, iv, ciphertext, tag }, contentKey) {
  const decipher = createDecipheriv("aes-256-gcm", contentKey, iv, { authTagLength: 16 });
  decipher.setAAD(aad).setAuthTag(tag);
  const begun = decipher.update(ciphertext);
  try {
    return Sealed.bytes(Buffer.concat([begun, decipher.final()]));
  } catch {
    refuseDamaged();
  }
}
function refuseDamaged() {
  throw new MissingValue(
    "sealed-invalid",
    "the sealed value was changed after it was sealed",
    "seal the value again"
  );
}

// src/sources/sealed.ts
var sealedSource = {
  check: async ({ jwe }, context) => findSealedFlaw(jwe, bindingOf(context)),
  // It covers the ciphertext: sealing an equal value again gives a new revision.
  revision: ({ jwe }) => `sealed:${jwe}`,
  open: ({ jwe }, context) => openSealed(jwe, bindingOf(context), context.unwrap),
  auto: false
};
function findSealedFlaw(jwe, binding) {
  try {
    admitSealed(jwe, binding);
    return void 0;
  } catch (error) {
    return toFlaw(error);
  }
}
async function openSealed(jwe, binding, unwrap) {
  try {
    return await openJwe(jwe, binding, unwrap);
  } catch (error) {
    const refusal = error instanceof VaultError && refusals[error.fault];
    throw refusal ? new MissingValue(error.code, ...refusal) : error;
  }
}
var bindingOf = ({ id, vault, sealing }) => ({
  object: sealAddress(vault.url, id),
  keys: sealing
});
var refusals = {
  forbidden: [
    "the key that the value is sealed to may not be used by this identity",
    "give it the role Key Vault Crypto Service Encryption User on the key's vault"
  ],
  "not found": [
    "the key that the value is sealed to is not there",
    "recover the key, or seal the value to another one"
  ],
  disabled: [
    "the key that the value is sealed to is disabled",
    "enable that version as long as values are sealed to it"
  ],
  invalid: [
    "the key's vault does not open the sealed value",
    "seal it again; the key must be an RSA key whose keyOps have unwrapKey"
  ]
};

// src/sources/sops/files.ts
function openSopsFiles(root, files) {
  const parsed = /* @__PURE__ */ new Map();
  const opened = /* @__PURE__ */ new Map();
  const file = (path) => sharePromise(parsed, path, () => read(path, root, files));
  return {
    leaf: async (path, key) => findLeaf(await file(path), key),
    value: async (path, key, allowedKeys, others) => {
      const open = async () => {
        const { decryptFile } = await import("./decrypt-RWOHHTVK.js");
        return decryptFile(await file(path), { allowedKeys, ...await others() });
      };
      const valueAt = await sharePromise(opened, JSON.stringify([path, allowedKeys]), open);
      return valueAt(key);
    }
  };
}
async function read(path, root, files) {
  const refuse6 = refusalsOf(path);
  const { parseSopsFile, tooLarge } = await import("./parse-MIVR73LS.js");
  try {
    const real = await files.realPathIn(root, files.resolve(root, path));
    return parseSopsFile({ path, bytes: await files.read(real, inputLimits.sops) });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.reason === "too large" ? tooLarge(refuse6) : refuse6(`is ${error.reason}`, "check the path and its permissions");
  }
}

// src/sources/base64.ts
var base64Source = {
  revision: (_, parts) => `base64:${parts.join("")}`,
  open: async ({ of }, _, part) => Sealed.text(Buffer.from((await part(of)).revealBytes()).toString("base64")),
  auto: true
};

// src/sources/reference-notation.ts
var name3 = "[A-Za-z_][A-Za-z0-9_]*";
var dottedName = "[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*";
var expression = "[A-Za-z_][^{}\\n]{0,500}";
var whole = (form2) => new RegExp(`^${form2}$`);
var notations = [
  { notation: "$(NAME)", of: "Azure Pipelines", form: whole(`\\$\\(${dottedName}\\)`) },
  { notation: "$[ NAME ]", of: "Azure Pipelines", form: whole(`\\$\\[ *${expression}\\]`) },
  {
    notation: "${{ NAME }}",
    of: "GitHub Actions and Azure Pipelines",
    form: whole(`\\$\\{\\{ *${expression}\\}\\}`)
  },
  {
    notation: "${env:NAME}",
    of: "PowerShell and the Serverless Framework",
    form: whole(`\\$(?:\\{env:${name3}\\}|env:${name3})`)
  },
  {
    notation: "${NAME}",
    of: "GitLab, Jenkins, Bamboo and shells",
    form: whole(`\\$\\{${dottedName}\\}`)
  },
  { notation: "$NAME", of: "GitLab, Bitbucket and shells", form: whole(`\\$${name3}`) },
  { notation: "%NAME%", of: "TeamCity and Windows", form: whole(`%${dottedName}%`) },
  { notation: "#{NAME}#", of: "Replace Tokens", form: whole(`#\\{ *${dottedName} *\\}#`) },
  { notation: "#{NAME}", of: "Octopus Deploy and GoCD", form: whole(`#\\{ *${dottedName} *\\}`) },
  { notation: "__NAME__", of: "Replace Tokens", form: whole("__[A-Za-z](?:_?[A-Za-z0-9])*__") },
  { notation: "((NAME))", of: "Concourse", form: whole(`\\(\\(${dottedName}\\)\\)`) },
  { notation: "<< NAME >>", of: "CircleCI", form: whole(`<< *${dottedName} *>>`) },
  { notation: "{{ NAME }}", of: "Jinja and Helm", form: whole(`\\{\\{ *\\.?${dottedName} *\\}\\}`) }
];
function findReferenceNotation(text2) {
  if (/^\*{3,}$/.test(text2)) return "asterisks alone, by which CI systems hide a value";
  const found2 = notations.find(({ form: form2 }) => form2.test(text2));
  return found2 && `a variable's name in the notation ${found2.notation} (${found2.of}), which nothing has replaced`;
}

// src/sources/env.ts
var ourNames = /^(ACTIONS|GITHUB|INPUT|RUNNER|NODE|KEYVAULT_GITOPS)_|^(SYSTEM_ACCESSTOKEN|CI_JOB_TOKEN)$/i;
var openingNames = /^(AZURE|SOPS)_/i;
var isWithheld = (name5, { sources }) => ourNames.test(name5) || (sources.withheld ?? []).some((one) => foldName(one) === foldName(name5));
var envSource = {
  async check({ name: name5 }, { vault }) {
    if (isWithheld(name5, vault) || openingNames.test(name5))
      return {
        code: "source-forbidden",
        message: `the environment variable ${name5} may never go into a vault`,
        hint: "use another name"
      };
    if (vault.sources.env.some((pattern) => matchesName(pattern, name5))) return void 0;
    const patterns = vault.sources.env.join(", ") || "none";
    return {
      code: "source-forbidden",
      message: `the environment variable ${name5} may not go into ${vault.name}`,
      hint: `its sources.env in the config allows: ${patterns}`
    };
  },
  revision: ({ name: name5, revision }) => revision === void 0 ? void 0 : `env:${name5}:${revision}`,
  async open({ name: name5, allowEmpty, verbatim }, context) {
    const text2 = context.env(name5);
    if (text2 === void 0)
      throw new MissingValue(
        "value-missing",
        `the environment variable ${name5} is not set`,
        hintOfUnset(name5, context)
      );
    if (text2 === "" && !allowEmpty)
      throw new MissingValue(
        "value-missing",
        `the environment variable ${name5} is empty`,
        "GitHub gives an empty text for a secret that is not there; say allowEmpty: true if that is meant"
      );
    const notation = verbatim ? void 0 : findReferenceNotation(text2);
    if (notation !== void 0)
      throw new MissingValue(
        "value-missing",
        `the environment variable ${name5} holds ${notation}`,
        "define that variable for this run; say verbatim: true if the text itself is the value"
      );
    return Sealed.text(text2);
  },
  auto: true
};
function hintOfUnset(name5, { envNames }) {
  const similar = envNames?.().find((one) => foldName(one) === foldName(name5));
  return similar === void 0 ? "set it for this run" : `${similar} is set: upper and lower case count here`;
}

// src/sources/exec.ts
var mostWritten = mostSecretBytes + 1;
var execSource = {
  check: async (source, context) => flawOf(source, context),
  revision: ({ argv, revision }) => revision === void 0 ? void 0 : prefixLengths(["exec", revision, ...argv]),
  async open(source, context) {
    const entry = programOf(source, context.vault);
    if (!entry) {
      const { code: code2, message, hint: hint2 } = unlisted(source, context);
      throw new MissingValue(code2, message, hint2);
    }
    const bytes2 = await runProgram(entry, context);
    const value = bytes2.at(-1) === newline ? bytes2.subarray(0, -1) : bytes2;
    if (value.length === 0 && !source.allowEmpty)
      throw new MissingValue(
        "program-failed",
        `the program ${source.argv[0]} wrote nothing`,
        "say allowEmpty: true if that is meant"
      );
    return Sealed.bytes(value);
  },
  auto: false
};
var newline = 10;
function flawOf(source, context) {
  const [name5] = source.argv;
  const entry = programOf(source, context.vault);
  if (!entry) return unlisted(source, context);
  if (/[\\/]/.test(name5)) {
    if (!/^(\/|[A-Za-z]:[\\/])/.test(name5))
      return {
        code: "source-forbidden",
        message: `the program ${name5} is named by a relative path`,
        hint: "give its name alone, or an absolute path outside of the repository"
      };
    const { files, root } = context;
    const [problem, hint2] = inside;
    if (!leadsOut(files.relative(root, name5)))
      return { code: "source-forbidden", message: `the program ${name5} ${problem}`, hint: hint2 };
  }
  const withheld = entry.env.find((name6) => isWithheld(name6, context.vault));
  if (withheld === void 0) return void 0;
  return {
    code: "source-forbidden",
    message: `the environment variable ${withheld} may not be given to the program ${name5}`,
    hint: "take it out of the vault's sources.exec in the config"
  };
}
var unlisted = ({ argv }, { vault }) => ({
  code: "source-forbidden",
  message: `what the program ${argv[0]} writes may not go into ${vault.name}`,
  hint: "its sources.exec in the config must list the whole command, word by word"
});
var inside = [
  "lies in the repository",
  "name one that is installed: what a branch can change must not run"
];
async function runProgram({ argv, env, timeout }, context) {
  try {
    return await context.exec({
      argv,
      env: pickVariables(env, context.env),
      seconds: addDuration(0, timeout),
      limit: mostWritten,
      apart: context.root,
      folder: context.folder
    });
  } catch (error) {
    if (!(error instanceof ExecError)) throw error;
    const [problem, hint2] = explanationsOf(timeout)[error.reason];
    throw new MissingValue("program-failed", `the program ${argv[0]} ${problem}`, hint2);
  }
}
var itself = "run it yourself to see what it says; here it gets PATH and the variables of its sources.exec only";
var explanationsOf = (timeout) => ({
  missing: ["was not found", "install it where PATH leads to; folders of the repository are not searched"],
  inside,
  unstartable: ["could not be started", "check its permissions"],
  failed: ["ended with an error", itself],
  killed: ["was killed", itself],
  timeout: [`did not end within ${timeout}`, "raise its timeout in the vault's sources.exec"],
  "too large": ["wrote more than a value may be (25 KB)", "have it write the value alone"],
  interrupted: ["was interrupted", "run again"]
});

// src/sources/file.ts
async function flawOf2({ path }, { files, root, vault }) {
  const isNamed = (one) => vault.sources.files.some((pattern) => matchesPath(pattern, one));
  const found2 = await findRepositoryFile(path, root, files);
  if (found2.is === "refused") return found2.flaw;
  if (found2.is === "missing")
    return isNamed(path) ? void 0 : {
      code: "file-missing",
      message: `the file ${path} does not exist`,
      hint: "paths are relative to the manifest"
    };
  if (isNamed(found2.real)) return void 0;
  const hint2 = `commit it, or name it in the sources.files of ${vault.name} in the config`;
  return flawOfTracking(found2.tracked, `the file ${path}`, hint2);
}
var fileSource = {
  check: flawOf2,
  revision({ path, revision, trim = [] }) {
    if (revision === void 0) return void 0;
    return trim.length === 0 ? `file:${path}:${revision}` : prefixLengths(["trimmed file", path, revision, ...trim]);
  },
  async open(source, context) {
    const flaw = await flawOf2(source, context);
    if (flaw) throw new MissingValue(flaw.code, flaw.message, flaw.hint ?? "correct the manifest");
    const bytes2 = trimmed(await read2(source, context), source);
    if (bytes2.length === 0 && !source.allowEmpty)
      throw new MissingValue(
        "value-missing",
        `the file ${source.path} is empty`,
        "say allowEmpty: true if that is meant"
      );
    return Sealed.bytes(bytes2);
  },
  auto: true
};
var mark = [239, 187, 191];
var mostTrimmed = mark.length + 2;
function trimmed(bytes2, { trim }) {
  const isMarked2 = trim?.includes("bom") && mark.every((byte, i) => bytes2[i] === byte);
  const marked = isMarked2 ? bytes2.subarray(mark.length) : bytes2;
  return trim?.includes("newline") ? withoutLineBreak(marked) : marked;
}
async function read2({ path, trim }, { files, root }) {
  try {
    const most2 = mostSecretBytes + (trim ? mostTrimmed : 0);
    return await files.read(await files.realPathIn(root, files.resolve(root, path)), most2);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const [message, hint2] = error.reason === "too large" ? [
      "is larger than a value may be (25 KB)",
      "split it, or keep it in a storage account and its address here"
    ] : [`is ${error.reason}`, "check the path and its permissions"];
    throw new MissingValue(error.code, `the file ${path} ${message}`, hint2);
  }
}

// src/sources/generate.ts
import { generateKeyPair } from "node:crypto";
var generateSource = {
  revision: ({ spec, epoch = "" }) => `generate:${canonicalJson(spec)}:${epoch}`,
  open: ({ spec }, { random }) => generateValue(spec, random),
  auto: false
};
var generateValue = async (spec, random) => Sealed.text(await generateText(spec, random));
async function generateText(spec, random) {
  switch (spec.make) {
    case "text":
      return drawText(spec.length, characterSets(spec.characters), random);
    case "bytes":
      return Buffer.from(random(spec.count)).toString("base64");
    case "uuid":
      return formatUuid(random(16));
    case "rsaPem":
      return makePem((done) => generateKeyPair("rsa", { modulusLength: spec.bits }, done));
    case "ecPem":
      return makePem((done) => generateKeyPair("ec", { namedCurve: opensslCurve(spec.curve) }, done));
    default:
      return spec;
  }
}
function drawText(length, sets, random) {
  const characters = drawCharacters(sets.join(""), random);
  for (; ; ) {
    const candidate = Array.from({ length }, () => characters.next().value).join("");
    if (sets.every((set3) => [...set3].some((character) => candidate.includes(character)))) return candidate;
  }
}
function* drawCharacters(alphabet, random) {
  const fair = 256 - 256 % alphabet.length;
  for (; ; ) for (const byte of random(64)) if (byte < fair) yield alphabet.charAt(byte % alphabet.length);
}
function formatUuid(bytes2) {
  const marked = bytes2.map(
    (byte, i) => i === 6 ? byte & 15 | 64 : i === 8 ? byte & 63 | 128 : byte
  );
  return Buffer.from(marked).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
var opensslCurve = (curve) => curve === "P-256K" ? "secp256k1" : curve;
var makePem = (start3) => new Promise(
  (resolve5, reject) => start3(
    (error, _, key) => error ? reject(error) : resolve5(key.export({ type: "pkcs8", format: "pem" }).toString())
  )
);

// src/sources/json.ts
var jsonSource = {
  // The document's shape stands in git and is public; what the parts' own texts say is added to it.
  revision: ({ value }, parts) => prefixLengths(["json", JSON.stringify(value), ...parts]),
  open: async ({ value }, _, part) => Sealed.text(await writeJson(value, part)),
  auto: true
};
async function writeJson(value, open) {
  switch (value.kind) {
    case "plain":
      return JSON.stringify(value.value);
    case "number":
      return value.text;
    case "source":
      return JSON.stringify(text(await open(value.source)));
    case "list": {
      const items = await runConcurrently(value.items, partsAtOnce, (item) => writeJson(item, open));
      return `[${items.join()}]`;
    }
    case "map": {
      const members2 = await mapParts(value.entries, (entry) => writeJson(entry, open));
      return `{${members2.map(([name5, member]) => `${JSON.stringify(name5)}:${member}`).join()}}`;
    }
    default:
      return value;
  }
}
function text(part) {
  if (!part.isText)
    throw new MissingValue(
      "value-invalid",
      "a part of the JSON is not UTF-8 text",
      "wrap it in { base64: ... }"
    );
  return part.reveal();
}

// src/sources/literal.ts
var literalSource = {
  revision: ({ text: text2 }) => `literal:${text2}`,
  open: async ({ text: text2 }) => Sealed.text(text2),
  auto: true
};

// src/sources/pfx.ts
import { createPrivateKey } from "node:crypto";
var pfxSource = {
  revision: (_, parts) => `pfx:${parts.join("")}`,
  async open({ of, password }, _, part) {
    const value = await part(of);
    return readPfx(value, password && await part(password));
  },
  auto: true
};
function findPfx(value) {
  const bytes2 = Uint8Array.from(value.revealBytes());
  if (isPfx(bytes2)) return bytes2;
  const text2 = value.isText ? value.reveal().replaceAll(/\s/g, "") : "";
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text2)) return void 0;
  const decoded = Uint8Array.from(Buffer.from(text2, "base64"));
  return isPfx(decoded) ? decoded : void 0;
}
function isPfx(bytes2) {
  const [tag, length = 0] = bytes2;
  const start3 = 2 + Math.max(0, length - 128);
  return tag === 48 && [2, 1, 3].every((byte, i) => bytes2[start3 + i] === byte);
}
async function readPfx(value, given) {
  const bytes2 = findPfx(value) ?? refuse3("the value is no PFX", "give one, as bytes or in base64");
  if (given && !given.isText) refuse3("the password of the PFX is not UTF-8 text", "give it as text");
  const password = Uint8Array.from(given?.revealBytes() ?? []);
  const pki = await openPki(password);
  const safes = await pki.openSafes(bytes2);
  if (!safes)
    return given ? refuse3("the password does not open the PFX, or the PFX was changed", passwordHint) : refuse3("the PFX has a password", "name the source of it as password beside pfx");
  const opened = await Promise.all(safes.map((safe) => attempt(() => pki.openSafe(safe))));
  const [key, ...more] = opened.flatMap((safe) => safe ? pki.keysIn(safe) : []);
  if (more.length > 0)
    refuse3("the PFX holds several private keys", "export one of them alone, or give it as PEM");
  if (!key && opened.every((safe) => safe))
    refuse3("the PFX holds no private key", "export it together with its private key");
  const read3 = key && await attempt(() => readKey(key, password));
  return read3 ?? refuse3("the PFX is encrypted by a cipher that is not read", convert);
}
var passwordHint = "give its own; a line break at the end of a file counts unless it says file: { path: ..., trim: newline }";
var convert = "write it anew: openssl pkcs12 -legacy -in OLD.pfx -noenc -out KEY.pem && openssl pkcs12 -export -in KEY.pem -out NEW.pfx && rm KEY.pem";
var keyBags = /* @__PURE__ */ new Set(["1.2.840.113549.1.12.10.1.1", "1.2.840.113549.1.12.10.1.2"]);
async function openPki({ buffer: password }) {
  const { CryptoEngine, ContentInfo, EncryptedData, PFX, SafeContents } = (await import("./build-WGTDOTGR.js")).default;
  const engine = new CryptoEngine({ name: "node", crypto: globalThis.crypto });
  async function openSafes(bytes2) {
    const pfx = await attempt(() => PFX.fromBER(bytes2)) ?? refuse3(...damaged);
    if (pfx.authSafe.contentType === ContentInfo.SIGNED_DATA)
      refuse3("the PFX is protected by a certificate and by no password", "export it with a password");
    if (!pfx.macData)
      refuse3("the PFX has no MAC, so that nobody can tell whether it was changed", "export it with one");
    const { algorithmId } = pfx.macData.mac.digestAlgorithm;
    if (!("name" in engine.getAlgorithmByOID(algorithmId)))
      refuse3("the MAC of the PFX is of a kind that is not read", "export it with -macalg sha256");
    const open = (checkIntegrity) => attempt(async () => {
      await pfx.parseInternalValues({ password, checkIntegrity }, engine);
      return pfx.parsedValue?.authenticatedSafe?.safeContents;
    });
    if (!await open(false)) refuse3(...damaged);
    return open(true);
  }
  async function openSafe({ contentType: contentType2, content }) {
    if (contentType2 === ContentInfo.DATA) return SafeContents.fromBER(content.getValue());
    const encrypted = new EncryptedData({ schema: content });
    return SafeContents.fromBER(await encrypted.decrypt({ password }, engine));
  }
  const keysIn = ({ safeBags }) => safeBags.filter(({ bagId }) => keyBags.has(bagId)).map(({ bagValue }) => new Uint8Array(bagValue.toSchema().toBER()));
  return { openSafes, openSafe, keysIn };
}
var damaged = ["the PFX cannot be read", "export it again from where it came"];
function readKey(der, password) {
  const options = { format: "der", type: "pkcs8", passphrase: Buffer.from(password) };
  const key = createPrivateKey({ key: Buffer.from(der), ...options });
  return Sealed.text(key.export({ type: "pkcs8", format: "pem" }).toString());
}
async function attempt(action) {
  try {
    return await action();
  } catch {
    return void 0;
  }
}
function refuse3(message, hint2) {
  throw new MissingValue("key-material-invalid", message, hint2);
}

// src/sources/secret.ts
var secretSource = {
  async check(copy, { vault }) {
    const { vault: from } = copiedIdOf(copy, { vault: vault.name });
    if (foldName(from) === foldName(vault.name)) return void 0;
    const { copyFrom } = vault.sources;
    if (copyFrom.some((pattern) => matchesName(pattern, from))) return void 0;
    return {
      code: "source-forbidden",
      message: `the values of vault ${from} may not be copied into ${vault.name}`,
      hint: `its sources.copyFrom in the config allows: ${copyFrom.join(", ") || "none"}`
    };
  },
  revision(copy, _, { id, createdOf }) {
    const copied = copiedIdOf(copy, id);
    const which = copy.version ?? createdOf(copied);
    return which === void 0 ? void 0 : `secret:${foldName(copied.vault)}:${foldName(copied.name)}:${which}`;
  },
  async open(copy, { vault, copy: read3 }) {
    const copied = copiedIdOf(copy, { vault: vault.name });
    const called2 = `secret ${copied.vault}/${copied.name}${copy.version ? `, version ${copy.version},` : ""}`;
    try {
      return await read3(copied, copy.version);
    } catch (error) {
      const refusal = error instanceof VaultError && refusals2[error.fault];
      if (!refusal) throw error;
      const [problem, hint2] = refusal;
      throw new MissingValue(error.code, `the ${called2} that is to be copied ${problem}`, hint2);
    }
  },
  auto: false
};
var refusals2 = {
  "not found": ["is not there", "declare it, or set it first"],
  disabled: ["is disabled", "enable it: it cannot be read"],
  forbidden: ["may not be read", "give this identity the right to get secrets there: Key Vault Secrets User"]
};

// src/sources/encode.ts
function encodeValue(value, encoder) {
  if (encoder === "base64") return Buffer.from(value.revealBytes()).toString("base64");
  if (!value.isText)
    throw new MissingValue(
      "value-invalid",
      "a part of the template is not UTF-8 text",
      "write it with | base64, or wrap its source in { base64: ... }"
    );
  const text2 = value.reveal();
  switch (encoder) {
    case "raw":
      return text2;
    case "json":
      return JSON.stringify(text2).slice(1, -1);
    case "url":
      return encodeURIComponent(text2).replace(
        /[!'()*]/g,
        (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`
      );
    case "pgdsn":
      return `'${refuseNul(text2).replace(/['\\]/g, "\\$&")}'`;
    case "odbc":
      return `{${refuseNul(text2).replaceAll("}", "}}")}}`;
    default:
      return encoder;
  }
}
function refuseNul(text2) {
  if (text2.includes("\0"))
    throw new MissingValue(
      "value-invalid",
      "a part of the template holds a NUL, which neither pgdsn nor odbc can write",
      "give a value without it"
    );
  return text2;
}

// src/sources/template.ts
var templateSource2 = {
  revision: ({ pieces, parts }, revisions) => prefixLengths(["template", JSON.stringify(pieces), ...parts.map(([name5]) => name5), ...revisions]),
  async open({ pieces, parts }, _, part) {
    return fillTemplate(pieces, new Map(await mapParts(parts, part)));
  },
  auto: true
};
function fillTemplate(pieces, parts) {
  const written = pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    const value = parts.get(piece.name);
    if (!value) throw new Error("a placeholder that stands for no part");
    return encodeValue(value, piece.encoder);
  });
  return Sealed.text(written.join(""));
}

// src/sources/source.ts
var kinds2 = {
  env: envSource,
  file: fileSource,
  literal: literalSource,
  json: jsonSource,
  base64: base64Source,
  pfx: pfxSource,
  secret: secretSource,
  generate: generateSource,
  template: templateSource2,
  exec: execSource,
  sealed: sealedSource,
  sops: sopsSource
};
var kindOf2 = (source) => kinds2[source.from];
async function checkSource(source, context) {
  const ofParts = [];
  for (const part of partsOfSource(source)) ofParts.push(...await checkSource(part, context));
  const own = await kindOf2(source).check?.(source, context) ?? flawOfGenerated(source, context.vault.name);
  return own ? [...ofParts, own] : ofParts;
}
var flawOfGenerated = (source, vault) => isGenerated(source) && revisionText(source, { id: { vault, kind: "secret", name: "" }, createdOf: () => 0 }) === void 0 ? {
  code: "property-missing",
  message: "a generated value stands beside a part that git does not tell the changes of",
  hint: "add revision: to every env, file and exec beside generate"
} : void 0;
function revisionText(source, context) {
  const parts = partsOfVersion(source).map((part) => revisionText(part, context));
  const known3 = parts.filter((text2) => text2 !== void 0);
  return known3.length < parts.length ? void 0 : kindOf2(source).revision(source, known3, context);
}
async function openSource(source, context, opened = /* @__PURE__ */ new Map()) {
  const ready2 = opened.get(source);
  if (ready2) return ready2;
  const value = await kindOf2(source).open(source, context, (part) => openSource(part, context, opened));
  context.opened?.(source, value);
  return value;
}
var opensByItself = (source) => kindOf2(source).auto && partsOfSource(source).every(opensByItself);

// src/reconcile/run/find-changed-vaults.ts
var listInfluences = ({ manifests, config, set: set3 }) => [
  .../* @__PURE__ */ new Set([
    ...config === void 0 ? [] : [config],
    ...manifests.map(({ path }) => path),
    ...set3.desired.flatMap(filesOf2)
  ])
];
function findChangedVaults(before2, now, changed) {
  const all = (because) => new Map(now.set.vaults.map(({ name: name5 }) => [foldName(name5), because]));
  if (!before2) return all("unknown");
  if (now.config !== before2.config || now.config !== void 0 && changed.has(now.config))
    return all("config");
  const found2 = /* @__PURE__ */ new Map();
  const add = (vault, because) => {
    if (!found2.has(foldName(vault))) found2.set(foldName(vault), because);
  };
  const manifests = [...before2.manifests, ...now.manifests].filter(({ path }) => changed.has(path));
  for (const vault of manifests.flatMap(({ vaults }) => vaults)) add(vault, "manifest");
  const desired = [...before2.set.desired, ...now.set.desired];
  const changedManifests = new Set(manifests.map(({ file }) => file));
  const origins = /* @__PURE__ */ new Set();
  for (const one of desired) {
    const readsChanged = filesOf2(one).some((path) => changed.has(path));
    if (readsChanged) add(one.id.vault, "file");
    if (readsChanged || changedManifests.has(one.place.file)) origins.add(objectKey(one.id));
  }
  if (!now.set.whole) {
    const declared = new Set(now.set.desired.map(({ id }) => objectKey(id)));
    for (const key of now.set.desired.flatMap(copiesOf).map(objectKey))
      if (!declared.has(key)) origins.add(key);
  }
  const copying = copiers(desired);
  for (const key of origins)
    for (const { id } of copying(key)) {
      add(id.vault, "copy");
      origins.add(objectKey(id));
    }
  return found2;
}
function filesOf2(desired) {
  const source = sourceOf(desired);
  return (source ? sourcesIn(source) : []).flatMap((one) => {
    switch (one.from) {
      case "file":
        return [one.path];
      case "sops":
        return [one.file];
      case "env":
      case "exec":
      case "literal":
      case "json":
      case "base64":
      case "pfx":
      case "secret":
      case "generate":
      case "template":
      case "sealed":
      case "external":
        return [];
      default:
        return one;
    }
  });
}

// src/reconcile/run/compare-with-ref.ts
async function compareWithRef(ref, now, selection, files) {
  const { root } = now.set;
  const fork = await files.forkPoint(ref, root);
  if (fork.is !== "commit" && fork.is !== "several") throw new ProblemsError([explainNoFork(ref, fork.is)]);
  const base = fork.is === "commit" ? await files.asOf(fork.commit, root) : void 0;
  const before2 = base && await loadBefore(selection, base);
  if (!base || !before2) return findChangedVaults(void 0, now, /* @__PURE__ */ new Set());
  const influences = [...new Set([now, before2].flatMap(listInfluences))];
  const top = await files.realPath(root);
  const changed = await runConcurrently(
    influences,
    atOnce.files,
    async (path) => await base.differs(files.resolve(top, path)) ? [path] : []
  );
  return findChangedVaults(before2, now, new Set(changed.flat()));
}
async function loadBefore(selection, base) {
  try {
    const before2 = await loadManifests(selection, base);
    return before2.problems.length > 0 ? void 0 : before2;
  } catch (error) {
    if (error instanceof FileError) return void 0;
    throw error;
  }
}
var explainNoFork = (ref, why) => {
  const [message, hint2] = explanations3[why];
  return { code: "commit-unknown", message: message(JSON.stringify(ref)), hint: hint2 };
};
var history = "in GitHub Actions give actions/checkout fetch-depth: 0; elsewhere git fetch --unshallow";
var explanations3 = {
  "no repository": [
    () => "changed-since: this is no git repository, so nothing says what changed",
    "run it in a clone"
  ],
  "no such commit": [
    (ref) => `changed-since ${ref}: git has no such commit here`,
    `a branch of the server is origin/NAME; and a shallow clone lacks it: ${history}`
  ],
  "nothing in common": [
    (ref) => `changed-since ${ref}: it has no commit in common with what is checked out`,
    `a shallow clone may lack it: ${history}`
  ],
  cut: [
    (ref) => `changed-since ${ref}: nobody can say where the branch left it, because this clone is shallow`,
    history
  ]
};

// src/reconcile/run/find-dependents.ts
function findDependents({ desired, vaults, listed: listed2 }, failed) {
  if (failed.length === 0) return /* @__PURE__ */ new Map();
  const names2 = new Map(failed.map(({ vault }) => [foldName(vault), vault]));
  const urls = new Map(failed.map(({ vault, url }) => [foldName(url), vault]));
  const behind = findVaultsBehind({ vaults, listed: listed2 }, names2, urls);
  const found2 = /* @__PURE__ */ new Map();
  for (const one of desired) {
    const [vault] = behind(one);
    if (vault !== void 0) found2.set(objectKey(one.id), vault);
  }
  const copying = copiers(desired);
  for (const [key, vault] of found2)
    for (const { id } of copying(key)) if (!found2.has(objectKey(id))) found2.set(objectKey(id), vault);
  return found2;
}
function findVaultsBehind({ vaults, listed: listed2 }, names2, urls) {
  const configs = new Map([...listed2, ...vaults].map((vault) => [foldName(vault.name), vault]));
  return (one) => {
    const source = sourceOf(one);
    if (!source) return [];
    const sops = sourcesIn(source).some(({ from }) => from === "sops") ? configs.get(foldName(one.id.vault))?.sources.sopsKeys ?? [] : [];
    const keys = [
      ...sealedTextsIn(source).map((text2) => parseKeyAddress(parseJwe(text2).kid).vaultUrl),
      ...sops.map(({ vaultUrl }) => vaultUrl.replace(/\/$/, ""))
    ];
    return [
      ...copiesOf(one).map(({ vault }) => names2.get(foldName(vault))),
      ...keys.map((url) => urls.get(foldName(url)))
    ].filter((vault) => vault !== void 0);
  };
}

// src/reconcile/run/place-shard.ts
var perPage = 25;
function placeShard(set3, manifests, { number, of }) {
  const shards = Array.from({ length: of }, () => ({ vaults: /* @__PURE__ */ new Set(), requests: 0 }));
  for (const unit of orderUnits(set3, manifests)) {
    const least = shards.reduce((a, b) => b.requests < a.requests ? b : a);
    least.requests += unit.requests;
    for (const vault of unit.vaults) least.vaults.add(vault);
  }
  const placement = digestText(canonicalJson(shards.map(({ vaults }) => [...vaults])));
  return { vaults: shards[number - 1]?.vaults ?? /* @__PURE__ */ new Set(), shard: { number, of, placement } };
}
function orderUnits({ vaults, listed: listed2, copiedFrom, desired }, manifests) {
  const all = [...vaults, ...listed2, ...copiedFrom];
  const { join: join5, rootOf } = joinNames(all.map(({ name: name5 }) => foldName(name5)));
  const behind = findVaultsBehind(
    { vaults, listed: listed2 },
    new Map(all.map(({ name: name5 }) => [foldName(name5), name5])),
    new Map(all.map(({ name: name5, url }) => [foldName(url), name5]))
  );
  const objects = /* @__PURE__ */ new Map();
  for (const one of desired) {
    const vault = foldName(one.id.vault);
    objects.set(vault, (objects.get(vault) ?? 0) + 1);
    for (const other of behind(one)) join5(vault, foldName(other));
  }
  for (const { vaults: named } of manifests) for (const name5 of named) join5(named[0] ?? name5, name5);
  const requestsOf = (vault) => Math.ceil((objects.get(vault) ?? 0) / perPage) + 1;
  const names2 = vaults.map(({ name: name5 }) => foldName(name5)).sort(compareText);
  return [...Map.groupBy(names2, rootOf).values()].map((unit) => ({ vaults: unit, requests: unit.reduce((sum, vault) => sum + requestsOf(vault), 0) })).sort((a, b) => b.requests - a.requests || compareText(a.vaults[0] ?? "", b.vaults[0] ?? ""));
}
function joinNames(names2) {
  const above = new Map(names2.map((name5) => [name5, name5]));
  const rootOf = (name5) => {
    let root = name5;
    for (let next = above.get(root); next !== void 0 && next !== root; next = above.get(root)) root = next;
    above.set(name5, root);
    return root;
  };
  return { rootOf, join: (a, b) => void above.set(rootOf(a), rootOf(b)) };
}

// src/reconcile/run/select-part.ts
function selectPart(set3, { vault = [], select: select2 = [] }) {
  const unmet = [
    ...problems("vault", vault, [...set3.vaults, ...set3.listed].map(nameOf)),
    ...problems(
      "select",
      select2,
      set3.desired.map(({ id }) => id.name)
    )
  ];
  if (unmet.length > 0) throw new ProblemsError(unmet);
  const here = new Set(set3.vaults.map(nameOf).filter(matchesSome(vault)).map(foldName));
  const isSelected = matchesSome(select2);
  const desired = set3.desired.filter(({ id }) => here.has(foldName(id.vault)) && isSelected(id.name));
  const names2 = select2.length === 0 ? here : new Set(desired.map(({ id }) => foldName(id.vault)));
  if (select2.length === 0) return keepVaults({ ...set3, desired }, names2);
  const { unmatched: _, ...rest } = set3;
  return keepVaults({ ...rest, desired, whole: false }, names2);
}
function keepVaults(set3, names2) {
  const desired = set3.desired.filter(({ id }) => names2.has(foldName(id.vault)));
  const copied = new Set(desired.flatMap(copiesOf).map((id) => foldName(id.vault)));
  const others = set3.vaults.filter(({ name: name5 }) => !names2.has(foldName(name5)) && copied.has(foldName(name5)));
  return {
    ...set3,
    vaults: set3.vaults.filter(({ name: name5 }) => names2.has(foldName(name5))),
    copiedFrom: [...set3.copiedFrom.filter(({ name: name5 }) => copied.has(foldName(name5))), ...others],
    desired
  };
}
var nameOf = ({ name: name5 }) => name5;
var matchesSome = (patterns) => (name5) => patterns.length === 0 || patterns.some((pattern) => matchesName(pattern, name5));
var things = { vault: "vault", select: "object" };
function problems(of, patterns, names2) {
  const known3 = [...new Set(names2)];
  return patterns.filter((pattern) => !known3.some((name5) => matchesName(pattern, name5))).map((pattern) => ({
    code: "selection-unmatched",
    message: `${of} "${pattern}": the set has no ${things[of]} of such a name`,
    hint: hint(of, pattern, known3)
  }));
}
var most = 5;
function hint(of, pattern, known3) {
  const parts = pattern.split(/[^0-9A-Za-z*-]+/).filter(Boolean);
  const like = [...new Set(parts.flatMap((part) => findAllNear(part, known3, most)))].slice(0, most);
  if (like.length > 0) return `did you mean ${like.join(", ")}?`;
  const thing = things[of];
  if (known3.length === 0) return `the set has no ${thing} at all`;
  if (known3.length <= most) return `the ${thing}s are: ${known3.join(", ")}`;
  return `none of the ${known3.length} names is like it; * stands for any text, and nothing else does`;
}

// src/reconcile/run/load-set.ts
async function loadSet(selection, files, ref) {
  const loaded = await loadManifests(selection, files);
  const { set: set3, manifests, wrongSources, problems: problems2, problemAt } = loaded;
  const sops = openSopsFiles(set3.root, files);
  const checkable = { ...set3, vaults: set3.vaults.filter(({ name: name5 }) => !wrongSources.includes(name5)) };
  const found2 = [
    ...rootProblems(set3, problemAt),
    ...await sourceProblems(checkable, { files, sops }, problemAt)
  ];
  const all = [...problems2, ...found2];
  if (all.length > 0) throw new ProblemsError(unique(all).sort(comparePlaces));
  const desired = await runConcurrently(set3.desired, atOnce.files, (one) => completed(one, sops));
  const declared = { ...set3, desired };
  const placed = selection.shard && placeShard(declared, manifests, selection.shard);
  const part = selectPart(declared, selection);
  const selected = placed ? keepVaults(part, placed.vaults) : part;
  const rest = { declared, problemAt, sops, ...placed && { shard: placed.shard } };
  if (ref === void 0) return { ...rest, set: selected };
  const reasons = await compareWithRef(ref, loaded, selection, files);
  const vaults = selected.vaults.flatMap(({ name: name5 }) => {
    const because = reasons.get(foldName(name5));
    return because ? [{ vault: name5, because }] : [];
  });
  return {
    set: keepVaults(selected, new Set(vaults.map(({ vault }) => foldName(vault)))),
    ...rest,
    changedSince: { ref, of: selected.vaults.length, vaults }
  };
}
async function completed(desired, sops) {
  if (desired.state === "absent") return desired;
  if (desired.kind === "secret") return { ...desired, source: await addLeaves(desired.source, sops) };
  const { origin } = desired;
  return origin.from === "service" ? desired : { ...desired, origin: { ...origin, source: await addLeaves(origin.source, sops) } };
}
function rootProblems({ fingerprint, sealing }, problemAt) {
  if (!fingerprint) return [];
  return ["key", "previous"].flatMap((name5) => {
    const root = fingerprint[name5];
    if (root?.from !== "sealed") return [];
    const flaw = findSealedFlaw(root.jwe, { object: fingerprintAddress, keys: sealing });
    return flaw ? [problemAt(fingerprint.place[name5], "sealed-invalid", flaw.message, flaw.hint)] : [];
  });
}
async function sourceProblems(set3, context, problemAt) {
  const vaults = new Map(set3.vaults.map((vault) => [foldName(vault.name), vault]));
  const found2 = [];
  for (const desired of set3.desired) {
    const vault = vaults.get(foldName(desired.id.vault));
    if (!vault || desired.state === "absent") continue;
    const source = sourceOf(desired);
    if (!source) continue;
    const { root, sealing } = set3;
    const flaws = await checkSource(source, { ...context, id: desired.id, vault, root, sealing });
    for (const { code: code2, message, hint: hint2 } of flaws)
      if (code2 !== "file-missing" || !isOfFirst(desired))
        found2.push(problemAt(desired.valuePlace, code2, message, hint2));
  }
  return found2;
}
var isOfFirst = (desired) => desired.kind === "secret" && desired.source.from === "external";
var unique = (problems2) => [
  ...new Map(problems2.map((problem) => [JSON.stringify([problem.place, problem.message]), problem])).values()
];
async function widenSelection(selection, files) {
  const { vault: _, select: __, shard: ___, ...rest } = selection;
  const { config } = await select(selection, files);
  return rest.paths.length === 0 || config === void 0 ? rest : { ...rest, config, paths: [...rest.paths, config] };
}
async function findConfigFolder(selection, files) {
  return (await select(selection, files)).folder;
}
async function findConfigPath(selection, files) {
  const { config, folder } = await select(selection, files);
  if (config === void 0) return "";
  return files.relative(await files.repository(folder) ?? folder, config);
}
var select = async (selection, files) => selectFiles(selection, await files.realPath(files.workingDirectory), files);

// src/world/git.ts
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, relative as relative2 } from "node:path";
import { promisify } from "node:util";

// src/world/file-error.ts
import { stat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
function explainFileError(error, path) {
  if (error instanceof FileError) return error;
  const code2 = error instanceof Error && "code" in error ? error.code : void 0;
  return new FileError(code2 === "ENOENT" || code2 === "ENOTDIR" ? "missing" : "unreadable", withSlashes(path));
}
var explainFrom = (workingDirectory) => (path, reason) => (error) => {
  const failure2 = explainFileError(error, path);
  const below = withSlashes(relative(workingDirectory, failure2.path));
  const isOutside = below === "" || below === ".." || below.startsWith("../") || isAbsolute(below);
  throw new FileError(reason ?? failure2.reason, failure2.path, isOutside ? failure2.path : below);
};
var statIfThere = (path) => stat(path).catch((error) => {
  const failure2 = explainFileError(error, path);
  if (failure2.reason === "missing") return void 0;
  throw failure2;
});
var withSlashes = (path) => sep === "/" ? path : path.replaceAll(sep, "/");

// src/world/git.ts
async function findRepository(folder) {
  const found2 = await lstat(join(folder, ".git")).catch(() => void 0);
  if (found2) return folder;
  const parent = dirname(folder);
  return parent === folder ? void 0 : findRepository(parent);
}
function createGitIndex() {
  const lists = /* @__PURE__ */ new Map();
  const readOnce = async (root) => {
    const list = await sharePromise(lists, root, () => readIndex(root));
    if (list instanceof GitError) throw list;
    return list;
  };
  return {
    isTracked: async (path) => {
      const folder = await realpath(dirname(path)).catch(() => void 0);
      const root = folder === void 0 ? void 0 : await findRepository(folder);
      if (folder === void 0 || root === void 0) return false;
      return (await readOnce(root)).has(withSlashes(relative2(root, join(folder, basename(path)))));
    },
    listFiles: async (folder) => {
      const root = await realpath(folder).catch(() => void 0);
      if (root === void 0 || await findRepository(root) !== root) return [];
      return [...await readOnce(root)].flatMap(([path, mode]) => isFile(mode) ? [path] : []);
    }
  };
}
var isFile = (mode) => mode.startsWith("100");
var commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function askOfCommit(commit, root, args) {
  if (!commitName.test(commit)) return void 0;
  const stdout = await runGit(root, args).catch(() => void 0);
  return stdout?.split("\0");
}
async function listChangedFiles(commit, root) {
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", commit, "HEAD"];
  return (await askOfCommit(commit, root, args))?.filter(Boolean);
}
async function listCommitFiles(commit, root) {
  const entries = await askOfCommit(commit, root, ["ls-tree", "-r", "-z", commit]);
  return entries && new Map(
    entries.filter(isFile).map((entry) => {
      const tab = entry.indexOf("	");
      return [entry.slice(tab + 1), entry.slice(entry.lastIndexOf(" ", tab) + 1, tab)];
    })
  );
}
var isBlob = (name5, bytes2) => createHash(name5.length === 64 ? "sha256" : "sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex") === name5;
async function findForkPoint(ref, root) {
  const [tip] = ref.startsWith("-") ? [] : await askGit(root, ["rev-parse", "--verify", `${ref}^{commit}`]);
  if (tip === void 0) return { is: "no such commit" };
  const [head2] = await askGit(root, ["rev-parse", "--verify", "HEAD^{commit}"]);
  const bases = head2 === void 0 ? [] : await askGit(root, ["merge-base", "--all", tip, head2]);
  const [commit, ...others] = bases;
  const isCut = async () => (await askGit(root, ["rev-parse", "--is-shallow-repository"]))[0] !== "false";
  if (commit === void 0) return { is: "nothing in common" };
  if (commit !== tip && commit !== head2 && await isCut()) return { is: "cut" };
  return others.length > 0 ? { is: "several" } : { is: "commit", commit };
}
async function askGit(root, args) {
  try {
    return (await runGit(root, args)).split("\n").filter(Boolean);
  } catch (error) {
    const refusal = explainRefusal(error, withSlashes(root));
    if (refusal) throw refusal;
    return [];
  }
}
async function readFetchedHead(branch, folder) {
  const ref = `refs/remotes/origin/${branch}`;
  const stdout = await runGit(folder, ["for-each-ref", "--format=%(refname) %(objectname)", ref]).catch(
    () => ""
  );
  const found2 = stdout.split("\n").find((line) => line.startsWith(`${ref} `));
  return found2?.slice(ref.length + 1);
}
async function readBlob(commit, path, root, limit) {
  const args = ["-C", root, "cat-file", "blob", `${commit}:${path}`];
  const options = { env: environment(), encoding: "buffer", maxBuffer: limit, windowsHide: true };
  try {
    return Uint8Array.from((await promisify(execFile)("git", args, options)).stdout);
  } catch {
    return void 0;
  }
}
async function runGit(root, args) {
  const { stdout } = await promisify(execFile)("git", ["-C", root, "-c", "core.fsmonitor=false", ...args], {
    env: environment(),
    maxBuffer: 1024 ** 3,
    windowsHide: true
  });
  return stdout;
}
async function readIndex(root) {
  try {
    const entries = (await runGit(root, ["ls-files", "-z", "--stage"])).split("\0").map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, 6)]);
    return new Map(entries);
  } catch (error) {
    return explainGitError(error, withSlashes(root));
  }
}
function explainGitError(error, root) {
  const refusal = explainRefusal(error, root);
  if (refusal) return refusal;
  const { code: code2 } = Object(error);
  const ended = typeof code2 === "number" ? ` (exit code ${code2})` : "";
  return new GitError(
    `git could not list the files of the repository ${root}${ended}`,
    `run git -C ${quoted(root)} ls-files, and mend what it says`
  );
}
function explainRefusal(error, root) {
  const { code: code2, stderr } = Object(error);
  if (code2 === "ENOENT")
    return new GitError(
      "the program git was not found",
      "install git, or put it on PATH: it says which files are tracked"
    );
  if (/dubious ownership|safe\.directory/.test(String(stderr)))
    return new GitError(
      `git refuses the repository ${root}: it belongs to another user (dubious ownership)`,
      `run git config --global --add safe.directory ${quoted(root)}, or check it out as the user that runs this`
    );
  return void 0;
}
var quoted = (path) => /^[\w/.:-]+$/.test(path) ? path : JSON.stringify(path);
var environment = () => ({
  LC_ALL: "C",
  ...pickVariables(
    ["PATH", "Path", "HOME", "USERPROFILE", "SYSTEMROOT", "XDG_CONFIG_HOME"],
    (name5) => process.env[name5]
  )
});

// src/world.ts
import { getRandomValues } from "node:crypto";
import { setTimeout as setTimeout2 } from "node:timers/promises";

// src/world/cloud.ts
var publicCloud = {
  authority: "https://login.microsoftonline.com",
  audience: "api://AzureADTokenExchange"
};
var nationalClouds = [
  {
    authority: "https://login.microsoftonline.us",
    audience: "api://AzureADTokenExchangeUSGov",
    hosts: /(?:^|\.)(?:usgovcloudapi\.net|microsoftonline\.us|microsoft\.us)$/
  },
  {
    authority: "https://login.partner.microsoftonline.cn",
    audience: "api://AzureADTokenExchangeChina",
    hosts: /(?:^|\.)(?:azure\.cn|chinacloudapi\.cn|partner\.microsoftonline\.cn)$/
  },
  // Of these two no page says the audience of federated tokens, so it is the public cloud's.
  ...["fr", "de"].map((country) => ({
    authority: `https://login.sovcloud-identity.${country}`,
    audience: publicCloud.audience,
    hosts: new RegExp(`(?:^|\\.)sovcloud-(?:api|identity)\\.${country}$`)
  }))
];
function findCloud(scopes, authority = "") {
  const byScope = cloudOfHost(hostOf([scopes].flat()[0] ?? ""));
  if (authority === "") return byScope ?? publicCloud;
  const named = authority.includes("://") ? authority : `https://${authority}`;
  return { authority: named, audience: (cloudOfHost(hostOf(named)) ?? byScope ?? publicCloud).audience };
}
var cloudOfHost = (host2) => host2 === hostOf(publicCloud.authority) ? publicCloud : nationalClouds.find(({ hosts }) => hosts.test(host2));
var hostOf = (url) => URL.canParse(url) ? new URL(url).hostname : "";

// src/world/explain-sign-in.ts
var production = [
  { sdk: "EnvironmentCredential", name: "environment variables", otherwise: "not set" },
  { sdk: "WorkloadIdentityCredential", name: "workload identity", otherwise: "not set", silent: true },
  { sdk: "ManagedIdentityCredential", name: "managed identity", otherwise: "none here" }
];
var development = [
  { sdk: "VisualStudioCodeCredential", name: "Visual Studio Code", otherwise: "not signed in" },
  { sdk: "AzureCliCredential", name: "Azure CLI", otherwise: "failed" },
  { sdk: "AzurePowerShellCredential", name: "Azure PowerShell", otherwise: "failed" },
  { sdk: "AzureDeveloperCliCredential", name: "Azure Developer CLI", otherwise: "failed" },
  { sdk: "BrokerCredential", name: "Windows broker", otherwise: "none here", silent: true }
];
function listDefaultChain(setting = "") {
  const wish = setting.trim().toLowerCase();
  if (wish === "") return [...production, ...development];
  if (wish === "prod") return production;
  if (wish === "dev") return development;
  const named = [...production, ...development.slice(0, -1)].filter(({ sdk }) => sdk.toLowerCase() === wish);
  if (named.length > 0) return named;
  throw new CredentialError(
    "the environment variable AZURE_TOKEN_CREDENTIALS names no credential. Give it dev, prod, or the name of one, such as AzureCliCredential."
  );
}
var jobChain = [...production, ...development].filter(
  ({ sdk }) => sdk === "EnvironmentCredential" || sdk === "AzureCliCredential"
);
var pipelinesChain = [
  { sdk: "AzurePipelinesCredential", name: "the service connection of Azure Pipelines", otherwise: "failed" }
];
function explainSignIn(error, { chain, tenant, remedy }) {
  const all = memberAt(error, "errors");
  const texts = (Array.isArray(all) ? all : [error]).map((one) => String(memberAt(one, "message")));
  const failed = Array.isArray(all) ? pairTexts(texts, chain) : pairOnlyText(texts[0] ?? "", chain);
  const tried = failed.map((one) => `${one.name} (${findReason(one)})`).join(", ");
  const cause = findCause(texts.filter((text2) => !/managed ?identity|IMDS/i.test(text2)));
  const list = tried === "" ? "" : ` Tried in this order: ${tried}.`;
  return new CredentialError(`${cause.message}.${list} ${cause.hint?.(tenantName(tenant)) ?? remedy}`);
}
function pairTexts(texts, chain) {
  const left2 = [...texts];
  const pairs = chain.map((one, i) => {
    const [next = ""] = left2;
    const isLeftOut = one.silent && !next.startsWith(one.sdk) && (i < chain.length - 1 || left2.length === 0);
    return { ...one, text: isLeftOut ? "" : left2.shift() };
  });
  const isWhole = left2.length === 0 && pairs.every(({ text: text2 }) => text2 !== void 0);
  return isWhole ? pairs.map(({ text: text2 = "", ...one }) => ({ ...one, text: text2 })) : [];
}
var pairOnlyText = (text2, chain) => chain.flatMap((one) => text2.startsWith(one.sdk) || chain.length === 1 ? { ...one, text: text2 } : []);
var tenantName = (tenant = "") => /^[0-9a-f-]{36}$/i.test(tenant) ? tenant : "TENANT";
var entraCodeOf = (text2) => /\bAADSTS(\d{1,10})\b/.exec(text2)?.[1];
var networkFailure = /ENOTFOUND|EAI_AGAIN|ECONNRE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network_error|Max retries|proxy|certificate verify/i;
var tenantMismatch = /not configured to acquire tokens for tenant/;
function findReason({ text: text2, otherwise }) {
  const code2 = entraCodeOf(text2);
  if (code2 !== void 0) return `refused, AADSTS${code2}`;
  if (/could(?: not|n't) be found|Unable to execute|not installed|ENOENT/.test(text2)) return "not installed";
  if (tenantMismatch.test(text2)) return "of another tenant";
  if (/no subscription/i.test(text2)) return "signed in without a subscription";
  if (/az login|azd auth login|Connect-AzAccount/.test(text2)) return "not signed in";
  const isSetUp = otherwise === "failed" || text2.startsWith("EnvironmentCredential authentication failed");
  if (!isSetUp) return otherwise;
  return networkFailure.test(text2) ? "Entra not reached" : "failed";
}
function findCause(texts) {
  const code2 = texts.map(entraCodeOf).find((found2) => found2 !== void 0);
  if (code2 !== void 0) {
    const { message, hint: hint2 } = causes[code2] ?? {
      message: "Entra refused the sign-in",
      hint: () => `${linkOfCode(code2)}.`
    };
    return { message: `${message} (AADSTS${code2})`, ...hint2 && { hint: hint2 } };
  }
  if (texts.some((text2) => tenantMismatch.test(text2)))
    return {
      message: "the application is signed in to another tenant than the vault's",
      hint: (tenant) => `Where the vault's tenant knows the application, set AZURE_TENANT_ID to ${tenant}.`
    };
  if (texts.some((text2) => networkFailure.test(text2)))
    return {
      message: "Entra could not be reached",
      hint: () => "Check the network, and HTTPS_PROXY where a proxy stands before it."
    };
  if (texts.some((text2) => /no subscription/i.test(text2)))
    return {
      message: "the account that is signed in has no subscription",
      hint: () => "None is needed: az login --allow-no-subscriptions."
    };
  return { message: "nobody is signed in, or not any more" };
}
var otherTenant = {
  message: "the identity is not known in the vault's tenant",
  hint: (tenant) => `Sign in there: az login --tenant ${tenant}.`
};
var noTenant = {
  message: "there is no such tenant",
  hint: () => "Check AZURE_TENANT_ID, or the tenant of az login."
};
var tooOld = { message: "the sign-in is too old" };
var wrongSecret = {
  message: "the application's secret is wrong or expired",
  hint: () => "Give AZURE_CLIENT_SECRET a valid one."
};
var notFederated = {
  message: "no federated credential of the identity fits the token that this run was given",
  hint: () => "Compare issuer, subject and audience, letter by letter and also by case."
};
var causes = {
  50020: otherTenant,
  700016: otherTenant,
  90002: noTenant,
  900023: noTenant,
  50173: tooOld,
  700024: tooOld,
  700082: tooOld,
  70043: tooOld,
  50076: {
    message: "Entra asks for another factor",
    hint: (tenant) => `az login --tenant ${tenant} asks for it.`
  },
  53003: { message: "a conditional access policy does not let this machine in" },
  7000215: wrongSecret,
  7000222: wrongSecret,
  70021: notFederated,
  700211: notFederated,
  700212: notFederated,
  700213: notFederated,
  7002138: notFederated,
  501661: {
    message: "Entra could not read the keys of the token's issuer",
    hint: () => "The internet must be able to read ISSUER/.well-known/openid-configuration."
  },
  7000112: { message: "the application is disabled in its tenant", hint: () => "Enable it." },
  7000229: {
    message: "the application has no service principal in the tenant",
    hint: () => "Make one: az ad sp create --id CLIENT_ID."
  }
};
var linkOfCode = (code2) => `Entra explains the code at https://login.microsoftonline.com/error?code=${code2}`;

// src/world/federated.ts
async function federatedCredential({ clientId, tenantId, assertion, audience }, cloud) {
  const [{ ClientAssertionCredential }, { createClientWithoutLengths }] = await Promise.all([
    import("./esm-GGHGEWDD.js"),
    import("./without-lengths-IGIMLZ7V.js")
  ]);
  let last = "";
  const getAssertion = async () => {
    last = await assertion(audience ?? cloud.audience);
    return last;
  };
  const credential = new ClientAssertionCredential(tenantId, clientId, getAssertion, {
    authorityHost: cloud.authority,
    disableInstanceDiscovery: hasLocalAuthority(),
    httpClient: createClientWithoutLengths()
  });
  return {
    getToken: async (scopes, options) => {
      if (options?.tenantId !== void 0 && options.tenantId.toLowerCase() !== tenantId.toLowerCase())
        throw new CredentialError("the vault belongs to another tenant than the one of tenant-id.");
      try {
        return await credential.getToken(scopes, options);
      } catch (error) {
        throw explainRefusal2(error, last);
      }
    }
  };
}
function hasLocalAuthority() {
  return isLoopback(process.env.AZURE_AUTHORITY_HOST ?? "");
}
function explainRefusal2(error, assertion) {
  const { cause, message } = Object(error);
  if (cause instanceof CredentialError) return cause;
  const code2 = entraCodeOf(String(message));
  if (code2 === void 0)
    return new CredentialError(
      "Entra could not be reached, or did not answer as Entra does. Check the network, HTTPS_PROXY, tenant-id, and AZURE_AUTHORITY_HOST where it is set."
    );
  const claims = Buffer.from(assertion.split(".")[1] ?? "", "base64url");
  const refused2 = explanations4[code2] ?? `Entra refused the run's token. ${linkOfCode(code2)}`;
  return new CredentialError(`AADSTS${code2}: ${refused2}${claimsAsSent(parseJson(claims))}`);
}
var noCredential = "client-id has no federated credential for this run. Add one with exactly the issuer, subject and audience below. The subject starts with repo:OWNER@ID/REPO@ID: where the repository was made or renamed since 2026-07-15, and with repo:OWNER/REPO: where it is older.";
var explanations4 = {
  70021: noCredential,
  700211: "no federated credential of client-id has the run's issuer. GitHub Enterprise Server and ghe.com have issuers of their own, and an enterprise may append its name to it. Write it exactly as below.",
  700212: "no federated credential of client-id has the run's audience. Each cloud has its own; the input audience gives another one.",
  700213: noCredential,
  7002138: "a federated credential of client-id differs from the run's subject in the case of letters alone. Write it exactly as below.",
  501661: "Entra could not read the issuer's keys. A GitHub Enterprise Server must let the internet read ISSUER/.well-known/openid-configuration and the keys that it names.",
  700016: "tenant-id's tenant has no application client-id. Check both.",
  7000112: "the application client-id is disabled in its tenant. Enable it.",
  7000229: "the application client-id has no service principal in tenant-id's tenant. Make one: az ad sp create --id CLIENT_ID.",
  90002: "there is no tenant tenant-id. Check it, and AZURE_AUTHORITY_HOST where it is in another cloud.",
  900023: "tenant-id is no tenant's id. Check it.",
  700024: "the run's token was too old or from the future. Check the clock of the runner.",
  53003: "a conditional access policy does not let this runner in."
};
function claimsAsSent(claims) {
  const sent = ["iss", "sub", "aud"].flatMap((name5) => {
    const text2 = textAt(claims, name5);
    return text2 === void 0 ? [] : `${name5} "${text2.slice(0, 500)}"`;
  });
  return sent.length === 0 ? "" : ` The run's token has ${sent.join(", ")}.`;
}

// src/world/credential.ts
var fakeCredential = {
  getToken: async () => ({ token: "keyvault-gitops-local", expiresOnTimestamp: Date.now() + 864e5 })
};
function azureCredential(runner) {
  const made = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  const ask = async (...args) => {
    const cloud = findCloud(args[0], process.env.AZURE_AUTHORITY_HOST);
    const credential = await sharePromise(
      made,
      cloud.authority,
      () => runner ? runnerCredential(runner, cloud) : ownCredential(cloud)
    );
    const token = await credential.getToken(...args);
    if (token) runner?.mask(token.token);
    return token;
  };
  return {
    getToken: async (scopes, options) => {
      const key = JSON.stringify([scopes, options?.tenantId, options?.claims]);
      return sharePromise(asked, key, () => ask(scopes, options).finally(() => asked.delete(key)));
    }
  };
}
var personRemedy = "Sign in: az login, or az login --allow-no-subscriptions, for no subscription is needed. A workflow needs a client and tenant id and the permission id-token: write.";
var jobRemedy = "Give client-id and tenant-id, or run azure/login before.";
var failureStands = 3e3;
var programTimeout = 3e4;
async function ownCredential(cloud) {
  const connection = process.env.AZURE_TOKEN_CREDENTIALS ? void 0 : findServiceConnection();
  return connection ? pipelinesCredential(connection, cloud) : defaultChain(personRemedy, cloud);
}
function findServiceConnection() {
  const { env } = process;
  const [tenantId, clientId] = [env.AZURESUBSCRIPTION_TENANT_ID, env.AZURESUBSCRIPTION_CLIENT_ID];
  const [id, token] = [env.AZURESUBSCRIPTION_SERVICE_CONNECTION_ID, env.SYSTEM_ACCESSTOKEN];
  if (!tenantId || !clientId || !id || !token || !env.SYSTEM_OIDCREQUESTURI) return void 0;
  return { tenantId, clientId, id, token };
}
async function pipelinesCredential({ tenantId, clientId, id, token }, { authority }) {
  const { AzurePipelinesCredential } = await import("./esm-GGHGEWDD.js");
  const credential = new AzurePipelinesCredential(tenantId, clientId, id, token, {
    authorityHost: authority,
    disableInstanceDiscovery: hasLocalAuthority(),
    httpClient: await quietClient()
  });
  return withExplanation(credential, {
    chain: pipelinesChain,
    remedy: "The service connection must use workload identity federation, and the pipeline must be allowed to use it."
  });
}
async function defaultChain(remedy, { authority }) {
  const chain = listDefaultChain(process.env.AZURE_TOKEN_CREDENTIALS);
  const [{ DefaultAzureCredential }, httpClient] = await Promise.all([
    import("./esm-GGHGEWDD.js"),
    quietClient()
  ]);
  const credential = new DefaultAzureCredential({
    authorityHost: authority,
    httpClient,
    processTimeoutInMs: programTimeout
  });
  return withExplanation(credential, { chain, remedy });
}
function withExplanation(credential, attempt4) {
  const failures = /* @__PURE__ */ new Map();
  return {
    getToken: async (scopes, options) => {
      const key = JSON.stringify([scopes, options?.tenantId]);
      const known3 = failures.get(key);
      if (known3 && Date.now() < known3.until) throw known3.error;
      try {
        return await credential.getToken(scopes, options);
      } catch (failure2) {
        const error = explainSignIn(failure2, { ...attempt4, tenant: options?.tenantId });
        failures.set(key, { error, until: Date.now() + failureStands });
        throw error;
      }
    }
  };
}
var metadataHost = "http://169.254.169.254/";
async function quietClient() {
  const client = (await import("./without-lengths-IGIMLZ7V.js")).createClientWithoutLengths();
  const sendRequest = (request) => {
    if (!request.url.startsWith(metadataHost)) return client.sendRequest(request);
    const { agent, ...direct } = request;
    return client.sendRequest(direct);
  };
  return { sendRequest };
}
async function runnerCredential({ federated }, cloud) {
  if (federated) return federatedCredential(federated, cloud);
  if (process.env.AZURE_TOKEN_CREDENTIALS) return defaultChain(jobRemedy, cloud);
  const { AzureCliCredential, ChainedTokenCredential, EnvironmentCredential } = await import("./esm-GGHGEWDD.js");
  const environment2 = new EnvironmentCredential({
    authorityHost: cloud.authority,
    httpClient: await quietClient()
  });
  const cli = new AzureCliCredential({ processTimeoutInMs: programTimeout });
  return withExplanation(new ChainedTokenCredential(environment2, cli), {
    chain: jobChain,
    remedy: jobRemedy
  });
}

// src/world/env.ts
import { readFileSync } from "node:fs";

// src/world/env-file.ts
var blankOrComment = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
var nameAlone = /[ \t]*(?:export[ \t]+)?[A-Za-z_]\w*[ \t]*(?:\n|$)/y;
var assignment = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=/y;
var quoted2 = /[ \t]*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^']*)'|`([^`]*)`)[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
var unquoted = /([^\n]*)(?:\n|$)/y;
var escapes = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["\\", "\\"],
  ['"', '"'],
  ["'", "'"]
]);
function parseEnvFile(bytes2, file) {
  const text2 = decode(bytes2, file);
  const variables = /* @__PURE__ */ new Map();
  const problems2 = [];
  let at2 = 0;
  const take = (pattern) => {
    pattern.lastIndex = at2;
    const match = pattern.exec(text2);
    if (match) at2 += match[0].length;
    return match ?? void 0;
  };
  while (at2 < text2.length) {
    const start3 = at2;
    if (take(blankOrComment) || take(nameAlone)) continue;
    const name5 = take(assignment)?.[1];
    const inQuotes = name5 !== void 0 && take(quoted2);
    if (name5 !== void 0 && inQuotes) {
      variables.set(name5, readQuoted(inQuotes));
      continue;
    }
    const rest = take(unquoted)?.[1] ?? "";
    const flaw = name5 === void 0 ? noAssignment : /^[ \t]*["'`]/.test(rest) ? openQuote : void 0;
    if (flaw) problems2.push({ code: "file-invalid", place: placeOf(text2, start3, file), ...flaw });
    else if (name5 !== void 0) variables.set(name5, withoutComment(rest));
  }
  if (problems2.length > 0) throw new ProblemsError(problems2);
  return variables;
}
var noAssignment = {
  message: "this line is neither NAME=value nor a comment",
  hint: "write a value of several lines in quotes"
};
var openQuote = {
  message: "a quote begins here and does not end, or something follows its end",
  hint: "put the whole value in quotes of a kind that does not stand in it"
};
function decode(bytes2, file) {
  const text2 = decodeUtf8(bytes2);
  if (text2 !== void 0 && !text2.includes("\0")) return text2.replace(/\r\n?/g, "\n");
  const message = `${file} is not UTF-8 text`;
  throw new ProblemsError([{ code: "file-invalid", message, hint: "save it as UTF-8" }]);
}
function decodeUtf8(bytes2) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
  } catch {
    return void 0;
  }
}
var readQuoted = ([, inDouble, inSingle, inBackticks]) => inDouble?.replace(/\\([\s\S])/g, (all, one) => escapes.get(one) ?? all) ?? inSingle ?? inBackticks ?? "";
function withoutComment(rest) {
  const at2 = rest.search(/[ \t]#/);
  return (at2 < 0 ? rest : rest.slice(0, at2)).replace(/^[ \t]+|[ \t]+$/g, "");
}
var placeOf = (text2, at2, file) => ({
  file,
  line: text2.slice(0, at2).split("\n").length,
  column: 1
});

// src/world/env.ts
var ownEnvironment = { variables: process.env, readBlock: readOwnBlock };
async function readEnv(files, folder, own = ownEnvironment) {
  const added = folder === void 0 ? void 0 : await readEnvFile(files, folder);
  return {
    env: (name5) => {
      if (!Object.hasOwn(own.variables, name5)) return added?.get(name5);
      const text2 = own.variables[name5];
      if (text2?.includes("�")) refuseReplaced(name5, own);
      return text2;
    },
    envNames: () => [...Object.keys(own.variables), ...added?.keys() ?? []]
  };
}
async function readEnvFile(files, folder) {
  const root = await files.repository(folder) ?? folder;
  const path = files.resolve(folder, ".env");
  try {
    const bytes2 = await files.read(await files.realPathIn(root, path), inputLimits.dotenv);
    return parseEnvFile(bytes2, files.relative(files.workingDirectory, path));
  } catch (error) {
    if (error instanceof FileError && error.reason === "missing") return void 0;
    throw error;
  }
}
function refuseReplaced(name5, { readBlock }) {
  const block = readBlock();
  const bytes2 = block && findVariable(name5, block);
  if (block && (!bytes2 || decodeUtf8(bytes2) !== void 0)) return;
  throw block ? new MissingValue(
    "value-invalid",
    `the environment variable ${name5} is not UTF-8 text`,
    "set it as UTF-8; give other bytes by a file, within { base64: ... } where the value is no text"
  ) : new MissingValue(
    "value-invalid",
    `the environment variable ${name5} holds U+FFFD, which stands where bytes were no UTF-8 text`,
    "set it as UTF-8; if the character is meant, give the value by a file"
  );
}
function findVariable(name5, block) {
  const all = Buffer.concat([Buffer.of(0), block]);
  const head2 = Buffer.from(`\0${name5}=`);
  const at2 = all.indexOf(head2);
  if (at2 < 0) return void 0;
  const end2 = all.indexOf(0, at2 + head2.length);
  return all.subarray(at2 + head2.length, end2 < 0 ? all.length : end2);
}
function readOwnBlock() {
  try {
    return readFileSync("/proc/self/environ");
  } catch {
    return void 0;
  }
}

// src/world/exec.ts
import { spawn } from "node:child_process";
import { parse } from "node:path";

// src/world/program.ts
import { constants } from "node:fs";
import { access, realpath as realpath3, stat as stat3 } from "node:fs/promises";
import { delimiter, isAbsolute as isAbsolute2, join as join3 } from "node:path";

// src/world/resolve-inside.ts
import { lstat as lstat2, realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join2, relative as relative3, resolve, sep as sep2 } from "node:path";
async function resolveInside(root, path) {
  const real = isWithinFolder(root, path) ? await resolveLinks(path) : void 0;
  if (real === void 0 || !isWithinFolder(root, real))
    throw new FileError("outside the repository", withSlashes(path));
  return real;
}
async function resolveLinks(path) {
  try {
    return await realpath2(path);
  } catch (error) {
    const failure2 = explainFileError(error, path);
    if (failure2.reason !== "missing") throw failure2;
    if (await lstat2(path).catch(() => void 0)) return void 0;
    const above = await resolveLinks(dirname2(path));
    return above === void 0 ? void 0 : join2(above, basename2(path));
  }
}
var isWithinFolder = (root, path) => {
  const below = relative3(root, path);
  return below !== ".." && !below.startsWith(`..${sep2}`) && resolve(root, below) === path;
};
async function findLinkBefore(root, path) {
  if (isWithinFolder(root, path)) {
    for (let at2 = path; at2 !== root; at2 = dirname2(at2)) if (await isLink(at2)) return at2;
    return void 0;
  }
  const isSystem = isWithinFolder("/dev", path) || isWithinFolder("/proc", path);
  return !isSystem && await isLink(path) && await isFile2(path) ? path : void 0;
}
var isLink = async (path) => (await lstat2(path).catch(() => void 0))?.isSymbolicLink() ?? false;
var isFile2 = async (path) => (await stat2(path).catch(() => void 0))?.isFile() ?? true;

// src/world/program.ts
async function findProgram(name5, apart) {
  const root = await realpath3(apart);
  const folders = await keepOutside((process.env.PATH ?? "").split(delimiter), root);
  const path = folders.join(delimiter);
  if (!/[\\/]/.test(name5)) {
    for (const folder of folders)
      for (const file of listCandidates(join3(folder, name5)))
        if (await isProgram(file)) return { file: await refuseInside(file, root), path };
    throw new ExecError("missing");
  }
  if (!isAbsolute2(name5)) throw new ExecError("inside");
  if (!await isProgram(name5)) throw new ExecError("missing");
  return { file: await refuseInside(name5, root), path };
}
async function keepOutside(folders, root) {
  const kept = await Promise.all(
    folders.filter(isAbsolute2).map(async (folder) => {
      const real = await realpath3(folder).catch(() => void 0);
      return real !== void 0 && !isWithinFolder(root, real) ? folder : void 0;
    })
  );
  return kept.filter((folder) => folder !== void 0);
}
var listCandidates = (file) => process.platform === "win32" ? [file, `${file}.exe`] : [file];
async function isProgram(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat3(file)).isFile();
  } catch {
    return false;
  }
}
async function refuseInside(file, root) {
  const real = await realpath3(file).catch(() => void 0);
  if (real === void 0) throw new ExecError("missing");
  if (isWithinFolder(root, real)) throw new ExecError("inside");
  return file;
}

// src/world/exec.ts
var createExec = (signal) => async (command) => {
  const [name5, ...args] = command.argv;
  const { file, path } = await findProgram(name5, command.apart);
  if (signal.aborted) throw new ExecError("interrupted");
  return readOutput(
    start(file, args, { ...command, env: { ...command.env, PATH: path } }),
    command,
    signal
  );
};
function start(file, args, { env, limit, input, folder }) {
  try {
    return spawn(file, args, {
      cwd: folder ?? parse(file).root,
      env,
      stdio: [input ? "pipe" : "ignore", limit === void 0 ? "ignore" : "pipe", "ignore"],
      detached: process.platform !== "win32",
      windowsHide: true
    });
  } catch {
    throw new ExecError("unstartable");
  }
}
var readOutput = (child, { seconds, limit = 0, input }, signal) => new Promise((resolve5, reject) => {
  const chunks = [];
  let size = 0;
  const cleanUp = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", interrupt);
  };
  const stop = (reason) => {
    cleanUp();
    child.stdout?.destroy();
    kill(child);
    reject(new ExecError(reason));
  };
  const interrupt = () => stop("interrupted");
  const timer = setTimeout(() => stop("timeout"), seconds * 1e3);
  signal.addEventListener("abort", interrupt);
  child.stdin?.on("error", () => {
  }).end(input);
  child.stdout?.on("data", (chunk) => {
    size += chunk.length;
    if (size > limit) stop("too large");
    else chunks.push(chunk);
  });
  child.stdout?.on("error", () => stop("failed"));
  child.on("error", () => stop("unstartable"));
  child.on("close", (code2, killed) => {
    cleanUp();
    if (code2 === 0) resolve5(Uint8Array.from(Buffer.concat(chunks)));
    else reject(killed ? new ExecError("killed") : new ExecError("failed", code2 ?? void 0));
  });
});
function kill(child) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
  }
}

// src/world/files.ts
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, realpath as realpath4, rename, rm, stat as stat5, writeFile } from "node:fs/promises";
import { dirname as dirname3, relative as relative6, resolve as resolve4 } from "node:path";

// src/world/commit-files.ts
import { relative as relative4, resolve as resolve2, sep as sep3 } from "node:path";
async function createCommitFiles(commit, root, now) {
  const paths = await listCommitFiles(commit, root);
  const changed = await listChangedFiles(commit, root);
  if (!paths || !changed) return void 0;
  const absolute = (path) => withSlashes(resolve2(root, path));
  const inCommit = new Map([...paths].map(([path, blob]) => [absolute(path), blob]));
  const compared = /* @__PURE__ */ new Map();
  const differs2 = (path) => sharePromise(compared, path, () => isAnother(inCommit.get(path), path, now));
  const refuseToWrite = (path) => Promise.reject(new FileError("unwritable", path));
  return {
    ...now,
    changed: new Set(changed.map(absolute)),
    differs: differs2,
    read: async (path, limit) => {
      if (!inCommit.has(path)) throw new FileError("missing", path);
      if (!await differs2(path)) return now.read(path, limit);
      const bytes2 = await readBlob(commit, withSlashes(relative4(root, path)), root, limit);
      if (!bytes2) throw new FileError("too large", path);
      return bytes2;
    },
    write: refuseToWrite,
    writeWhole: refuseToWrite,
    replace: refuseToWrite,
    kind: async (path) => {
      if (inCommit.has(path)) return "file";
      return [...inCommit.keys()].some((one) => one.startsWith(`${path}/`)) ? "folder" : "missing";
    },
    glob: async (folder, pattern) => [...inCommit.keys()].filter(
      (path) => path.startsWith(`${folder}/`) && !relative4(root, path).split(sep3).includes(schemaFolder) && matchesPath(pattern, withSlashes(relative4(folder, path)))
    ).sort(),
    realPath: (path) => path === root || path.startsWith(`${root}/`) ? Promise.resolve(path) : now.realPath(path),
    // The commit's files hold no links, so a path leads to itself.
    realPathIn: async (within, path) => {
      if (!isWithinFolder(within, path)) throw new FileError("outside the repository", path);
      return path;
    },
    tracked: async (path) => inCommit.has(path),
    trackedIn: async (folder) => folder === root ? [...inCommit.keys()] : [],
    asOf: async () => void 0,
    forkPoint: async () => ({ is: "no such commit" })
  };
}
async function isAnother(blob, path, now) {
  try {
    const bytes2 = await now.read(path, inputLimits.manifest);
    return blob === void 0 || !isBlob(blob, bytes2);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return blob !== void 0 || error.reason !== "missing";
  }
}

// src/world/glob.ts
import { readdir, stat as stat4 } from "node:fs/promises";
import { basename as basename3, join as join4, relative as relative5, resolve as resolve3, sep as sep4 } from "node:path";
var skipped = /* @__PURE__ */ new Set([".git", "node_modules", schemaFolder]);
async function globFiles(folder, pattern, root, work = { spent: 0 }) {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => segment.includes("*"));
  const fixed2 = segments.slice(0, wild === -1 ? -1 : wild);
  const base = resolve3(folder, fixed2.join("/") || (pattern.startsWith("/") ? "/" : "."));
  if (relative5(root, base).split(sep4).some((segment) => skipped.has(segment)))
    return [];
  const real = await resolveInside(root, base);
  if (await statIfThere(base) === void 0) return [];
  const rest = segments.slice(fixed2.length).join("/");
  const matches = pathMatcher(rest);
  const belowBase = (path) => withSlashes(relative5(base, path));
  const stars = rest.split("*").length - 1;
  const search = {
    root,
    mayHold: (path) => mayHold(rest, belowBase(path)),
    spend: (path, isLinked) => {
      work.spent += (belowBase(path).length + 1) * (stars + 1) * (isLinked ? linkedFactor : 1);
      if (work.spent > mostWork) throw new FileError("searched too long", withSlashes(path));
    },
    folders: /* @__PURE__ */ new Map()
  };
  const found2 = [];
  for await (const { path, closed } of walk(base, search, [real])) {
    if (closed && (matches(belowBase(path)) || search.mayHold(path)))
      throw new FileError(closed, withSlashes(path));
    if (matches(belowBase(path))) found2.push(withSlashes(path));
  }
  return found2.sort(compareText);
}
var mayHold = (pattern, path) => pattern.includes("**") || pattern.split("/").length > path.split("/").length;
var mostWork = 45e6;
var linkedFactor = 5;
async function* walk(path, search, above, isLinked = false) {
  const real = above.at(-1) ?? path;
  const known3 = search.folders.get(real) ?? readFolder(path, real, search.root);
  search.folders.set(real, known3);
  for (const { name: name5, isLink: isLink2, folder, closed } of await known3) {
    const below = join4(path, name5);
    search.spend(below, isLinked);
    if (folder === void 0) yield { path: below, ...closed && { closed } };
    else if (search.mayHold(below) && !(isLink2 && (skipped.has(basename3(folder)) || above.some((one) => isWithinFolder(folder, one)))))
      yield* walk(below, search, [...above, folder], isLinked || isLink2);
  }
}
async function readFolder(path, real, root) {
  const entries = [];
  for (const entry of await entriesOf(path)) {
    const { name: name5 } = entry;
    const isLink2 = entry.isSymbolicLink();
    if (skipped.has(name5)) continue;
    if (entry.isDirectory()) entries.push({ name: name5, isLink: isLink2, folder: join4(real, name5) });
    else if (entry.isFile()) entries.push({ name: name5, isLink: isLink2 });
    else if (isLink2) entries.push({ name: name5, isLink: isLink2, ...await leadsTo(join4(path, name5), root) });
  }
  return entries;
}
async function leadsTo(path, root) {
  const real = await resolveInside(root, path).catch((error) => {
    const { reason } = explainFileError(error, path);
    return reason === "outside the repository" ? { closed: reason } : { closed: "unreadable" };
  });
  if (typeof real !== "string") return real;
  return (await stat4(real)).isDirectory() ? { folder: real } : {};
}
async function entriesOf(folder) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw explainFileError(error, folder);
  }
}

// src/world/files.ts
function createFiles(workingDirectory = process.cwd()) {
  const index = createGitIndex();
  const linkBefore = async (path) => {
    const here = await realpath4(workingDirectory);
    const link = await findLinkBefore(await findRepository(here) ?? here, path);
    return link === void 0 ? void 0 : withSlashes(link);
  };
  const write = async (path, text2) => {
    if (await linkBefore(path) !== void 0) throw new FileError("unwritable", path);
    await writeFile(path, text2);
  };
  const explain = explainFrom(workingDirectory);
  return {
    workingDirectory: withSlashes(workingDirectory),
    read: (path, limit) => readFile(path, limit).catch(explain(path)),
    write: (path, text2) => write(path, text2).catch(explain(path, "unwritable")),
    linkBefore,
    writeWhole: (path, text2) => writeWhole(path, text2).catch(explain(path, "unwritable")),
    replace: (path, text2) => replaceFile(path, text2).catch(explain(path, "unwritable")),
    kind: (path) => readKind(path).catch(explain(path)),
    glob: (folder, pattern, root, work) => globFiles(folder, pattern, root, work).catch(explain(folder)),
    realPathIn: async (root, path) => withSlashes(await resolveInside(root, path).catch(explain(path))),
    realPath: async (path) => withSlashes(await realpath4(path).catch(explain(path))),
    resolve: (folder, path) => withSlashes(resolve4(folder, path)),
    parent: (path) => withSlashes(dirname3(path)),
    relative: (folder, path) => withSlashes(relative6(folder, path)),
    repository: async (folder) => {
      const root = await findRepository(folder);
      return root === void 0 ? void 0 : withSlashes(root);
    },
    tracked: (path) => index.isTracked(path),
    asOf: async (commit, folder) => {
      const root = await findRepository(await realpath4(folder).catch(explain(folder)));
      return root === void 0 ? void 0 : createCommitFiles(commit, withSlashes(root), createFiles(workingDirectory));
    },
    forkPoint: async (ref, folder) => {
      const root = await findRepository(await realpath4(folder).catch(explain(folder)));
      return root === void 0 ? { is: "no repository" } : findForkPoint(ref, root);
    },
    trackedIn: async (root) => (await index.listFiles(root)).map((path) => withSlashes(resolve4(root, path)))
  };
}
async function writeWhole(path, text2) {
  await mkdir(dirname3(path), { recursive: true });
  await putInPlace(path, text2);
}
async function replaceFile(path, text2) {
  const whole2 = await realpath4(path);
  const { mode } = await stat5(whole2);
  await putInPlace(whole2, text2, mode);
}
async function putInPlace(path, text2, mode) {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text2, { flag: "wx", ...mode !== void 0 && { mode } });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
async function readKind(path) {
  const found2 = await statIfThere(path);
  if (!found2) return "missing";
  return found2.isFile() ? "file" : found2.isDirectory() ? "folder" : "other";
}
async function readFile(path, limit) {
  const found2 = await stat5(path);
  if (!found2.isFile()) throw new FileError("unreadable", withSlashes(path));
  const chunks = [];
  if (found2.size <= limit)
    for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk);
  const bytes2 = Uint8Array.from(Buffer.concat(chunks));
  if (found2.size > limit || bytes2.length > limit) throw new FileError("too large", withSlashes(path));
  return bytes2;
}

// src/world.ts
var systemClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => setTimeout2(ms, void 0, signal && { signal })
};
async function createWorld(options = {}) {
  const { emulator, offline = false, envFolder, identity, workingDirectory } = options;
  const { progress = () => {
  }, begun = () => {
  } } = options;
  const signal = options.signal ?? new AbortController().signal;
  const files = createFiles(workingDirectory);
  const embedded2 = emulator && !offline ? await openEmbedded(files, emulator.file) : void 0;
  const credentialFor = chooseCredentials(identity, embedded2 !== void 0);
  const run = createExec(signal);
  const connect = offline ? unreachable : await makeConnect({ clock: systemClock, signal, progress }, credentialFor, embedded2?.httpClient);
  const world = {
    clock: systemClock,
    random: (bytes2) => getRandomValues(new Uint8Array(bytes2)),
    ...await readEnv(files, emulator && await envFolder?.(files)),
    files,
    exec: (command) => {
      begun();
      return run(command);
    },
    connect: (vault) => {
      begun();
      if (vault.sku) embedded2?.configure(azureNameOf(vault), { premium: vault.sku === "premium" });
      return connect(vault);
    },
    ...embedded2 && { embedded: true },
    token: async (scope) => {
      begun();
      const token = await credentialFor(scope).getToken(scope);
      if (!token) throw new Error("The credential gave no token.");
      return token;
    },
    progress,
    signal
  };
  return { world, close: () => embedded2?.close() };
}
var unreachable = ({ name: name5 }) => {
  throw new Error(`The world is offline: vault ${name5} cannot be reached.`);
};
async function openEmbedded(files, file) {
  const { emulator, ForeignFile } = await import("./emulator-N2Y6R6W4.js");
  if (file === void 0) return emulator({ keepsLog: false });
  const path = files.resolve(files.workingDirectory, file);
  try {
    return emulator({ file: path, keepsLog: false });
  } catch (error) {
    throw new FileError(error instanceof ForeignFile ? "no data file of vaults" : "unreadable", path, file);
  }
}
function chooseCredentials(identity, isEmbedded) {
  const azure = azureCredential(identity);
  const isLocal = (url) => isLoopback(url) && !(identity?.federated && hasLocalAuthority());
  return (url) => isEmbedded || isLocal(url) ? fakeCredential : azure;
}
async function makeConnect(run, credentialFor, httpClient) {
  const { connectVault } = await import("./connect-UICBALH6.js");
  const connected = /* @__PURE__ */ new Map();
  return (vault) => {
    const context = { ...run, credential: credentialFor(vault.url), ...httpClient && { httpClient } };
    const writer = connected.get(vault.name) ?? connectVault(vault, context);
    connected.set(vault.name, writer);
    return writer;
  };
}

// src/report/formats/html.ts
var css = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8884; padding: .3rem .6rem; text-align: left; vertical-align: top; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
td, li, code, pre { overflow-wrap: anywhere; }
pre { margin: .3rem 0; white-space: pre-wrap; }
.sign { width: 1rem; }
.red { color: light-dark(#b3261e, #ff7b72); } .green { color: light-dark(#1a7f37, #7ee787); }
.yellow { color: light-dark(#8a6100, #e3b341); } .magenta { color: light-dark(#8e24aa, #d2a8ff); }
.cyan { color: light-dark(#0a7285, #76e3ea); } .dim { color: light-dark(#666, #9aa0a6); }
:root { color-scheme: light dark; background: light-dark(#fff, #121212); }`;
function formatHtml(document, style) {
  const { title, sections, findings, summary, changedSince, closing } = makePage(document, style);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${inHtml(title)}</title>
<style>${css}
</style>
</head>
<body>
<main>
<h1>${inHtml(title)}</h1>
<p><strong>${inHtml(summary)}</strong></p>${changedSince ? `
<p>${inHtml(changedSince.names)}</p>` : ""}
${[...sections.map((section) => sectionHtml(section, style)), ...findingsHtml(findings)].join("\n")}
${closing.map((line) => `<p><code>${inHtml(line)}</code></p>`).join("\n")}
</main>
</body>
</html>
`;
}
function sectionHtml({ heading, url, heldBack, failure: failure2, rows, folds }, style) {
  const head2 = `<h2>${inHtml(heading)}</h2>
<p><code>${inHtml(url)}</code></p>`;
  const table = `<table>
<tr><th>Sign</th><th>Name</th><th>What</th></tr>
${rows.map((row) => rowHtml(row, style)).join("\n")}
</table>`;
  const counts = `<p class="dim">${folds.map(({ words: words2 }) => inHtml(words2)).join(", ")}</p>`;
  const brake = heldBack === void 0 ? [] : [`<p class="magenta"><strong>${inHtml(heldBack)}</strong></p>`];
  const error = failure2 === void 0 ? [] : [`<p class="red"><strong>${inHtml(failure2)}</strong></p>`];
  return [
    head2,
    ...brake,
    ...error,
    ...rows.length > 0 ? [table] : [],
    ...folds.length > 0 ? [counts] : []
  ].join("\n");
}
function rowHtml(row, style) {
  const lines = formatEditLines(row.edits, Number.POSITIVE_INFINITY, true);
  const edits = lines.length > 0 ? `<pre>${lines.map(inPre).join("\n")}</pre>` : "";
  const sentence = [row.what, (row.sent ?? []).join(", ")].filter(Boolean).join("; ");
  const what = [sentence, ...row.notes].map(inHtml).join("<br>");
  return `<tr><td class="sign ${row.colour}">${inHtml(sigilOf(row.verb, style))}</td><td><code>${inHtml(namesOf(row).join(", "))}</code></td><td>${what}${edits}</td></tr>`;
}
var findingsHtml = (groups) => groups.length === 0 ? [] : ["<h2>Findings</h2>", ...groups.map(groupHtml)];
function groupHtml({ severity, heading, rows }) {
  const items = rows.map(
    ({ about, message }) => `<li><code>${inHtml(about)}</code>: ${inHtml(message)}</li>`
  );
  return [
    `<details${severity === "note" ? "" : " open"}><summary>${severity}: ${inHtml(heading)}</summary>`,
    `<ul>
${items.join("\n")}
</ul>`,
    "</details>"
  ].join("\n");
}

// src/report/formats/markdown.ts
var formatMarkdown = (document, style) => formatMarkdownPage(makePage(document, style), style);
function formatMarkdownPage({ title, sections, findings, summary, changedSince, closing }, style) {
  return [
    `## ${inMarkdown(title)}`,
    `**${inMarkdown(summary)}**`,
    ...changedSince ? [inMarkdown(changedSince.names)] : [],
    ...sections.flatMap((section) => sectionBlocks(section, style)),
    ...findingBlocks(findings),
    ...closing.map(inMarkdown)
  ].map((block) => `${block}
`).join("\n");
}
function sectionBlocks({ heading, url, heldBack, failure: failure2, rows, folds }, style) {
  const table = ["|   | Name | What |", "| - | ---- | ---- |", ...rows.map((row) => tableRow(row, style))];
  return [
    `### ${inMarkdown(heading)}`,
    code(url),
    ...[heldBack ?? failure2 ?? []].flat().map((words2) => `**${inMarkdown(words2)}**`),
    ...rows.length > 0 ? [table.join("\n")] : [],
    ...details(rows, style),
    ...folds.length > 0 ? [folds.map(({ words: words2 }) => inMarkdown(words2)).join(", ")] : []
  ];
}
function tableRow(row, style) {
  const properties = row.edits.map((edit) => edit.property);
  const what = [row.what, ...[row.sent ?? [], properties].map((list) => list.join(", "))];
  const cell = [what.filter(Boolean).join("; "), ...row.notes].map(inMarkdown).join("<br>");
  return `| ${inMarkdown(sigilOf(row.verb, style))} | ${code(namesOf(row).join(", "))} | ${cell} |`;
}
function details(rows, style) {
  const edited = rows.filter((row) => row.edits.length > 0);
  if (edited.length === 0) return [];
  const lines = edited.flatMap((row) => [
    `${sigilOf(row.verb, style)} ${row.name}`,
    ...formatEditLines(row.edits, Number.POSITIVE_INFINITY, true).map((line) => `    ${line}`)
  ]);
  const count = edited.reduce((sum, row) => sum + row.edits.length, 0);
  return [
    `<details><summary>${countWords(count, "property", "properties")}</summary>`,
    inFence(lines),
    "</details>"
  ];
}
function findingBlocks(groups) {
  if (groups.length === 0) return [];
  const shown = groups.filter(({ confidential }) => !confidential);
  const other = "There are findings that are not for a comment: the formats text, json and html tell them.";
  return ["### Findings", ...shown.flatMap(groupBlocks), ...shown.length < groups.length ? [other] : []];
}
function groupBlocks({ severity, heading, rows }) {
  if (rows.length === 0) return [`**${severity}**: ${inMarkdown(heading)}`];
  const list = rows.map(({ about, message }) => `- ${code(about)}: ${inMarkdown(message)}`).join("\n");
  return severity === "note" ? [`<details><summary>${severity}: ${inMarkdown(heading)}</summary>`, list, "</details>"] : [`**${severity}**: ${inMarkdown(heading)}`, list];
}
var code = (text2) => `<code>${inMarkdown(text2)}</code>`;

// src/report/report.ts
var formatJson = (document) => `${inJson(document)}
`;
var reporters = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
  html: formatHtml
};

// src/findings/dates-after.ts
function findDatesAfter(changes2, live, now) {
  const change = changes2.find(({ verb }) => verb !== "recover");
  switch (change?.verb) {
    case "create":
    case "set":
    case "rotate":
      return datesOfNew(change.send, live, now);
    case "settle":
      return change.compared === "different" ? datesOfNew(change.send, live, now) : live && datesOfPatched(change.patch, live);
    case "adopt":
      return "clears" in change && change.clears ? datesOfNew(change.send, live, now) : live && datesOfPatched(change.patch, live);
    case "update":
      return live && datesOfPatched(change.patch, live);
    case "disable":
    case "delete":
    case "purge":
    case "recover":
    case "unchanged":
    case "refused":
    case "left":
    case void 0:
      return live && datesOfPatched({}, live);
    default:
      return change;
  }
}
function datesOfNew({ expiresOn, expiresIn, ...send }, live, now) {
  const declared = "rotationPolicy" in send ? send.rotationPolicy : void 0;
  const policy = declared ?? (live && "key" in live ? live.key.rotationPolicy : void 0);
  const duration = expiresIn ?? policy?.expiresIn;
  const expires = expiresOn ?? (duration === void 0 ? void 0 : addDuration(now, duration));
  return { created: now, ...expires !== void 0 && { expiresOn: expires } };
}
function datesOfPatched({ expiresOn }, live) {
  const expires = expiresOn ?? live.expiresOn;
  return { created: live.created, ...expires !== void 0 && { expiresOn: expires } };
}
var aboutObject = ({ id, place }) => ({ vault: id.vault, id, place });
var makeFinding = (finding, severity, desired, message) => ({ finding, severity, ...aboutObject(desired), message });

// src/findings/rotation.ts
var findRotation = (desired, due) => due.is === "never" ? [makeFinding("rotation without date", "warning", desired, withoutDate)] : [];
var withoutDate = "its rotation is due before its expiry, and it has none: let apply give it one";
function findRotationWithoutPolicy(desired, policy) {
  if (desired.kind !== "key" || !desired.inManagedHsm) return [];
  const { rotate: rotate2, rotationPolicy } = desired.properties;
  if (rotate2 === void 0 && !desired.rotation || rotationPolicy) return [];
  const needs = "a managed HSM rotates no key without a rotation policy, and";
  if (!policy) {
    const message = `${needs} git declares none: declare rotationPolicy, or see that the HSM has one for it`;
    return [makeFinding("rotation without policy", "note", desired, message)];
  }
  return isNoPolicy(policy) ? [
    makeFinding(
      "rotation without policy",
      "warning",
      desired,
      `${needs} it has none: declare rotationPolicy`
    )
  ] : [];
}
function findRotationDue(desired, due) {
  if (due.is !== "due") return findRotation(desired, due);
  if (due.why === "missing") return [];
  if ("since" in due)
    return [
      makeFinding(
        "rotation due",
        "note",
        desired,
        `its rotation is due since ${formatDate(due.since)}: rotate makes a new version`
      )
    ];
  return desired.kind === "key" ? [makeFinding("rotation unfinished", "warning", desired, `its rotation is ${unfinished}`)] : [];
}
function findRotated(entry) {
  if (entry.result !== "rotated") return [];
  const { id, place, endsFirst, notRemoved } = entry;
  const about = { severity: "warning", vault: id.vault, id, place };
  return [
    ...endsFirst ? [
      {
        ...about,
        finding: "credential ends first",
        message: `its credential ends on ${formatDate(endsFirst.endsOn)}, before the secret expires on ${formatDate(endsFirst.expiresOn)}: declare expiresIn, which both follow`
      }
    ] : [],
    ...notRemoved ? [
      {
        ...about,
        finding: "credentials not removed",
        message: "earlier credentials of it could not all be removed: the next rotation tries again"
      }
    ] : []
  ];
}
var unfinished = "not finished: rotate goes on with it";
var longestRotation = 3600;
function findOpenRotations(input) {
  const { snapshot, vault, desired, whole: whole2, severity } = input;
  const rotated = rotatedByPendingName(desired);
  const isOpen2 = ({ name: name5, enabled, tags: tags2 }) => isPendingName(name5) && enabled && vault.owners.includes(tags2[ownerTag] ?? "");
  return Object.values(snapshot.secret.live).filter(isOpen2).flatMap((pending) => {
    const isLong = snapshot.takenAt - pending.created > longestRotation;
    const began = `began on ${formatDate(pending.created)}`;
    const one = rotated.get(foldName(pending.name));
    if (one) {
      const message2 = `its rotation ${began} and is ${unfinished}`;
      return [makeFinding("rotation unfinished", isLong ? severity : "note", one, message2)];
    }
    if (!whole2) return [];
    const message = `a rotation ${began}, did not end, and is gone from git: this still holds a credential. Declare the rotation again, and run rotate, or rotate --abandon`;
    return [
      {
        finding: "rotation unfinished",
        severity: isLong ? severity : "warning",
        vault: vault.name,
        id: { vault: vault.name, kind: "secret", name: pending.name },
        message
      }
    ];
  });
}

// src/forge/marker-subject.ts
var inputs = {
  config: "config",
  environment: "environment",
  vault: "vault",
  select: "select",
  manifests: "manifests",
  "changed-since": "changedSince",
  key: "key",
  branch: "branch"
};
var mostCharacters2 = 300;
function orderPatterns(patterns, names2 = true) {
  const list = [...new Set(patterns)].toSorted();
  const text2 = list.join("\n");
  if (names2 && text2.length <= mostCharacters2) return list;
  return [`${list.length} ${list.length === 1 ? "pattern" : "patterns"}, SHA-256 ${digestText(text2)}`];
}
var compareSubjects = (a, b) => Object.entries(inputs).flatMap(
  ([input, part]) => JSON.stringify(a[part]) === JSON.stringify(b[part]) ? [] : [input]
);
var isWider = ({ vault, select: select2, manifests, ...whole2 }, other) => {
  if (vault ?? select2 ?? manifests) return false;
  const differing = compareSubjects(whole2, other);
  return differing.length > 0 && differing.every((part) => narrowing.includes(part));
};
var narrowing = ["vault", "select", "manifests"];
function subjectWords({ environment: environment2, ...subject }) {
  const others = ["vault", "select", "manifests", "key", "branch"].flatMap((part) => {
    const value = subject[part];
    return value === void 0 ? [] : [`${part} ${[value].flat().join(", ")}`];
  });
  const first = environment2 === "" ? "" : ` for ${environment2}`;
  return others.length === 0 ? first : `${first} (${others.join("; ")})`;
}

// src/report/formats/shorten.ts
function shortenPage(page, write, fits) {
  const items = itemsOf(page).toSorted((a, b) => a.rank - b.rank);
  const written = (kept) => write(
    only(
      page,
      Map.groupBy(items.slice(0, kept), ({ of }) => of)
    )
  );
  const whole2 = write(page);
  if (fits(whole2)) return whole2;
  let [fitting, tooMany] = [0, items.length];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(written(middle))) fitting = middle;
    else tooMany = middle;
  }
  return written(fitting);
}
var itemsOf = ({ sections, findings }) => [
  ...sections.flatMap(({ rows }) => rows).flatMap((row) => namesOf(row).map(() => ({ of: row, rank: rank(row) }))),
  ...sections.flatMap(
    (section) => section.heldBack !== void 0 || section.failure !== void 0 ? [{ of: section, rank: 0 }] : section.rows.length === 0 ? [{ of: section, rank: 8 }] : []
  ),
  ...findings.filter(({ confidential }) => !confidential).flatMap(({ severity, rows }) => rows.map((row) => ({ of: row, rank: ranks[severity] })))
];
var rank = ({ colour, verb }) => colour === "red" ? 1 : dangers[verb];
var dangers = {
  ...{ disable: 1, delete: 1, purge: 1, refused: 2, denied: 2, unclear: 2 },
  ...{ set: 3, settle: 3, rotate: 3, adopt: 4, recover: 4, update: 4 },
  ...{ create: 5, left: 6, unchanged: 6, allowed: 6, "not tried": 6 }
};
var ranks = { error: 2, warning: 7, note: 9 };
var only = (page, kept) => ({
  ...page,
  sections: page.sections.map((section) => ({ section, rows: section.rows.flatMap((row) => shortened(row, kept)) })).filter(({ section, rows }) => rows.length > 0 || kept.has(section)).map(({ section, rows }) => ({ ...section, rows })),
  findings: page.findings.map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) })).filter(({ rows, confidential }) => rows.length > 0 || confidential)
});
function shortened(row, kept) {
  const names2 = kept.get(row)?.length ?? 0;
  if (names2 === 0) return [];
  return row.others ? [{ ...row, others: row.others.slice(0, names2 - 1) }] : [row];
}

// src/forge/posted.ts
var postStyle = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "inputs"
};
function formatPost(document, { names: names2, counted = [], before: before2, fits, ...subject }) {
  const own = makePage(document, postStyle);
  const closing = [...countedWords(counted), ...own.closing];
  const whole2 = { ...own, title: own.title + subjectWords(subject), closing };
  const write = (shown, note2) => [
    ...before2?.(changes(shown) < changes(whole2)) ?? [],
    ...note2.map((text2) => `> ${text2}`),
    formatMarkdownPage(shown, postStyle)
  ].join("\n\n");
  return names2 ? shortenPage(whole2, (shown) => write(shown, cutWords(whole2, shown)), fits) : write(countPage(whole2), [countsWords]);
}
var changes = ({ sections }) => sections.flatMap(({ rows }) => rows).flatMap(namesOf).length;
var countPage = (page) => ({
  ...page,
  sections: [],
  ...page.changedSince && {
    changedSince: { ...page.changedSince, names: page.changedSince.counts }
  },
  closing: [...page.sections.flatMap(({ heldBack }) => heldBack ?? []), ...page.closing],
  findings: page.findings.map((group) => ({ ...group, rows: [] }))
});
function cutWords(whole2, shown) {
  const kept = new Set(shown.sections.map(({ heading }) => heading));
  const hidden2 = listCounted([
    [changes(whole2) - changes(shown), "row"],
    [whole2.sections.filter(({ heading, rows }) => rows.length === 0 && !kept.has(heading)).length, "vault"],
    [findingRows(whole2) - findingRows(shown), "finding"]
  ]);
  return hidden2 === "" ? [] : [`**${hidden2} hidden**: all of them would be too long to be shown here.`];
}
var listCounted = (counts) => counts.flatMap(([count, one]) => count > 0 ? [countWords(count, one)] : []).join(", ");
var findingRows = ({ findings }) => findings.flatMap(({ rows, confidential }) => confidential ? [] : rows).length;
function countedWords(findings) {
  const kinds3 = Map.groupBy(findings, ({ finding }) => finding);
  const counts = [...kinds3].map(([kind, { length }]) => `${length} ${kind}`).join(", ");
  const stand = findings.length === 1 ? "stands" : "stand";
  return findings.length === 0 ? [] : [`${countWords(findings.length, "finding")} ${stand} in the job's summary alone: ${counts}.`];
}
var countsWords = "Only counts are shown here; with `names: true` names are, too.";
function formatLog(document, { names: names2 }) {
  const whole2 = makePage(document, postStyle);
  const shown = names2 ? whole2 : countPage(whole2);
  const findings = shown.findings.filter(({ confidential }) => !confidential);
  return formatTextPage({ ...shown, findings }, postStyle);
}
function summaryLine(document) {
  const { summary, changedSince } = makePage(document, postStyle);
  return [summary, changedSince?.counts].filter(Boolean).join(" ");
}
var createLogLines = () => createProgressLines(postStyle, { verbose: false, isRewritten: false });
var formatMarkdownFile = (document, options) => formatPost(document, { ...options, fits: () => true });
function formatDataFile(document) {
  const open = withoutConfidential(document);
  if (open.kind === "Apply") return formatJson({ ...open, plan: withoutConfidential(open.plan) });
  if (open.kind === "Drift" && open.fix)
    return formatJson({ ...open, fix: { ...open.fix, plan: withoutConfidential(open.fix.plan) } });
  return formatJson(open);
}
var withoutConfidential = (document) => ({
  ...document,
  findings: document.findings.filter((finding) => !("confidential" in finding))
});
var mostBytes = 1e6;
var formatSummary = (document, options) => formatPost(document, { ...options, fits: (text2) => new TextEncoder().encode(text2).length <= mostBytes });
var isSameText = (a, b) => plain2(a) === plain2(b);
var plain2 = (text2) => text2.replaceAll("\r\n", "\n").trimEnd();

// src/reconcile/run/connections.ts
function openConnections(connect) {
  const made = /* @__PURE__ */ new Map();
  return {
    to: (vault) => {
      const connection = made.get(foldName(vault.name)) ?? connect(vault);
      made.set(foldName(vault.name), connection);
      return connection;
    },
    all: () => made.values()
  };
}
function countRequests(connections) {
  const sum = { list: 0, get: 0, write: 0 };
  for (const { requests } of connections) {
    const { list, get, write } = requests();
    sum.list += list;
    sum.get += get;
    sum.write += write;
  }
  return sum;
}
function unwrapByConnection(listed2, connection) {
  const asked = /* @__PURE__ */ new Map();
  return async (key, operation, ciphertext) => {
    const vault = listed2.find(({ url }) => foldName(url) === foldName(key.vaultUrl));
    if (!vault)
      throw new MissingValue(
        "vault-unlisted",
        `the config lists no vault at ${key.vaultUrl}, and only a key there opens the value`,
        "add the vault to the config's vaults"
      );
    const { name: name5, version } = key;
    const of = `${foldName(name5)} ${foldName(version)} ${Buffer.from(ciphertext).toString("base64")}`;
    const same = `${operation} ${foldName(vault.url)} ${of}`;
    return sharePromise(
      asked,
      same,
      () => connection(vault).key.unwrap({ name: name5, version }, operation, ciphertext)
    );
  };
}

// src/evidence/fingerprint.ts
import { createHmac, createSecretKey, hkdfSync } from "node:crypto";
function rootBytes(text2) {
  const encoded = text2.isText ? text2.reveal().trim() : "";
  if (!/^[\w+/-]+={0,2}$/.test(encoded)) return void 0;
  const bytes2 = Buffer.from(encoded, "base64url");
  return bytes2.length < 32 ? void 0 : bytes2;
}
function makeFingerprint(root) {
  const derived = (use) => createSecretKey(Buffer.from(hkdfSync("sha256", root, "", `keyvault-gitops/v1/${use}`, 32)));
  const [tagKey, valueKey] = [derived("tag"), derived("value")];
  const kid = mac(derived("kid"), []).slice(0, 8);
  return {
    kid,
    tagMac: (bearer, state) => mac(tagKey, [...fields(bearer), encodeState({ ...state, tagMac: "" })]),
    valueMac: (bearer, { created, salt }, value) => mac(valueKey, [...fields(bearer), kid, String(created), salt, value.revealBytes()])
  };
}
var fingerprintOf = ({ kid }, { key, previous }) => [key, previous].find((one) => one?.kid === kid);
function isForged(bearer, state, fingerprints) {
  const root = fingerprintOf(state, fingerprints);
  return root !== void 0 && root.tagMac(bearer, state) !== state.tagMac;
}
function isGenuine(bearer, state, value, fingerprints) {
  const root = fingerprintOf(state, fingerprints);
  return root?.tagMac(bearer, state) === state.tagMac && root.valueMac(bearer, state, value) === state.valueMac;
}
var fields = ({ id, owner }) => [
  foldName(id.vault),
  id.kind,
  foldName(id.name),
  owner
];
function mac(key, parts) {
  const hmac = createHmac("sha256", key);
  for (const part of parts) {
    const bytes2 = Buffer.from(part);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes2.length);
    hmac.update(length).update(bytes2);
  }
  return hmac.digest("base64url");
}

// src/plan/effect-digest.ts
var uncovered = /* @__PURE__ */ new Set([
  // It moves with every line that is written above it.
  "place",
  // It orders effects, and each of them is approved itself.
  "after",
  // The approval says it beside the digest, because a create is the same for who may read the deleted list.
  "orRecover",
  // They say which create a recover stands for, and until when there is time: nothing that is written.
  "insteadOf",
  "purgesOn",
  // Why values are compared, and what a second pass found: both ends of a comparison are approved. Whether a copied
  // secret is listed depends on who plans.
  "evidence",
  "doubts",
  "swap",
  "compared"
]);
var coveredEdit = ({ cause: _, ...edit }) => ({ ...edit, before: void 0 });
var coveredValue = (value) => ({ ...value, swap: void 0 });
function coveredStamp({ mark: mark2, ...stamp }) {
  if (!mark2) return stamp;
  const { at: _, ...marked } = mark2;
  return { ...stamp, mark: marked };
}
function substance(effect) {
  const { vault, kind, name: name5 } = effect.id;
  const members2 = Object.entries(effect).filter(
    ([member]) => !uncovered.has(member) && // A create has it only where nobody could read the deleted list; the binding covers it anyway.
    !(effect.verb === "create" && member === "keepEnabled")
  );
  return {
    ...Object.fromEntries(members2),
    id: [foldName(vault), kind, foldName(name5)],
    ..."edits" in effect && { edits: effect.edits.map(coveredEdit) },
    ..."value" in effect && { value: coveredValue(effect.value) },
    ..."stamp" in effect && { stamp: coveredStamp(effect.stamp) },
    // The look right before the write compares the rest of the base.
    ..."base" in effect && { base: [effect.base.created, effect.base.updated ?? null] }
  };
}
var digestEffect = (effect, binding) => digestText(canonicalJson([substance(effect), binding]));
var digestMetadata = (live) => {
  const { contentType: contentType2 = "", enabled, expiresOn = 0, notBefore = 0, tags: tags2 } = live;
  return digestText(canonicalJson([contentType2, enabled, expiresOn, notBefore, tags2])).slice(0, 22);
};
var baseOf = (live) => ({
  created: live.created,
  updated: live.updated,
  seen: digestMetadata(live)
});
function findUnapproved(effects, approval) {
  const digests = new Set(approval.effects.map(({ digest }) => digest));
  const either = new Set(approval.effects.filter(({ orRecover }) => orRecover).map(({ digest }) => digest));
  const standIns = new Set(
    effects.flatMap(
      (effect) => effect.verb === "recover" && either.has(effect.insteadOf) ? [effectKey(effect)] : []
    )
  );
  const covered = (effect) => digests.has(effect.digest) || standIns.has(effectKey({ verb: "recover", id: effect.id }));
  return effects.filter((effect) => !covered(effect));
}

// src/plan/tags.ts
var import_fast_deep_equal = __toESM(require_fast_deep_equal(), 1);
var tagText = (tags2, name5) => Object.hasOwn(tags2, name5) ? tags2[name5] ?? null : null;
function managedTags(live, desired) {
  const isManaged = (name5) => !isOurTag(name5) && (Object.hasOwn(desired.set, name5) || desired.whole && !desired.ignore.includes(name5));
  return Object.fromEntries(Object.entries(live).filter(([name5]) => isManaged(name5)));
}
var wantedTags = (desired) => Object.fromEntries(
  Object.entries(desired.set).flatMap(([name5, text2]) => text2 === null ? [] : [[name5, text2]])
);
var endOfTags = ({ whole: whole2, set: set3 }) => whole2 ? ["whole", wantedTags({ set: set3 })] : ["named", set3];
function compareTags(stored, desired, live) {
  if (stored === void 0) return { cause: "pending", left: [] };
  if (stored === rememberedDigest(endOfTags(desired))) return { cause: "drift", left: [] };
  const managed2 = managedTags(live, desired);
  const others = Object.keys(live).filter((name5) => !isOurTag(name5) && !Object.hasOwn(managed2, name5));
  for (const end2 of formerEnds(desired, live, others))
    if (stored === rememberedDigest(endOfTags(end2)))
      return { cause: "pending", left: others.filter((name5) => Object.hasOwn(end2.set, name5)) };
  return { cause: "both", left: (0, import_fast_deep_equal.default)(managed2, wantedTags(desired)) ? others : [] };
}
function* formerEnds(desired, live, others) {
  const liveOf = (names2) => Object.fromEntries(names2.map((name5) => [name5, tagText(live, name5)]));
  const wanted = liveOf(Object.keys(wantedTags(desired)));
  const named = liveOf(Object.keys(desired.set));
  yield { whole: true, set: managedTags(live, { ...desired, whole: true }) };
  yield { whole: false, set: named };
  yield { whole: false, set: wantedTags({ set: wanted }) };
  for (const dropped of someOf(others)) {
    const more = liveOf(dropped);
    yield { whole: true, set: { ...managedTags(live, desired), ...more } };
    for (const set3 of [desired.set, named]) {
      yield { whole: true, set: { ...set3, ...more } };
      yield { whole: false, set: { ...set3, ...more } };
    }
  }
}
var mostCombined = 6;
function someOf(names2) {
  if (names2.length > mostCombined) return [...names2.map((name5) => [name5]), names2];
  const count = 2 ** names2.length - 1;
  return Array.from({ length: count }, (_, i) => names2.filter((_2, bit) => (i + 1 >> bit) % 2 === 1));
}
function tagsAfter(live, desired) {
  const managed2 = managedTags(live, desired);
  const carried = Object.entries(live).filter(([name5]) => !isOurTag(name5) && !Object.hasOwn(managed2, name5));
  return { ...Object.fromEntries(carried), ...wantedTags(desired) };
}
var withoutOurTags = (live) => Object.fromEntries(Object.entries(live).filter(([name5]) => !isOurTag(name5)));

// src/plan/ownership.ts
function findOwnership(live, earlier, owners, isForged2) {
  const bearer = live.tags[ownerTag] === void 0 ? earlier : live;
  const owner = bearer?.tags[ownerTag];
  if (!bearer || owner === void 0) return { is: "unowned" };
  if (!owners.includes(owner)) return { is: "foreign", owner };
  const state = decodeState(bearer.tags[stateTag]);
  const lost = bearer !== live;
  if (state && isForged2(owner, state)) return { is: "ours", lost, forged: true };
  return { is: "ours", lost, forged: false, ...state && { state } };
}
function pruneOrphan({ id, live, owner, state }, vault, now) {
  const mark2 = live.enabled ? void 0 : state?.mark;
  if (vault.prune === "off") return left(id, "gone from git; prune is off");
  if (!mark2)
    return {
      verb: "disable",
      kind: id.kind,
      id,
      after: [],
      patch: { enabled: false, tags: withoutOurTags(live.tags) },
      stamp: {
        owner,
        source: "kept",
        properties: state?.properties ?? {},
        versions: state?.versions ?? 1,
        mark: { at: now, enabled: live.enabled }
      },
      base: baseOf(live)
    };
  if (vault.prune === "disable") return left(id, `disabled by prune on ${formatDate(mark2.at)}`);
  const due = addDuration(mark2.at, vault.grace);
  return now < due ? left(id, `disabled by prune, deleted after ${formatDate(due)}`) : { verb: "delete", kind: id.kind, id, after: [], because: "pruned", base: baseOf(live) };
}
var left = (id, note2) => ({
  verb: "left",
  id,
  why: "orphan",
  ...note2 && { note: note2 }
});

// src/rotate/target.ts
var TargetError = class extends Error {
  name = "TargetError";
  /** `unknown`: the target took a credential, and nobody knows whether it works. */
  reason;
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
};
function checkUser({ name: name5, users }, user) {
  if (!users.includes(user))
    throw new TargetError(
      "refused",
      `Target ${name5} has no user ${user}. List it there, or look who wrote it.`
    );
}
function refuseAdministrator({ name: name5, users }, isAdministrator) {
  if (users.some(isAdministrator))
    throw new TargetError(
      "refused",
      `The users of target ${name5} include its administrator, whose password is not rotated.`
    );
}
var lockedRefusal = () => new TargetError("busy", "Another run rotates this secret just now.");

// src/rotate/context.ts
var Refusal = class extends HintedError {
  name = "Refusal";
};
var overtakenRefusal = () => new TargetError("busy", "Another run rotates it at the same time, or somebody sets it by hand.");

// src/rotate/look.ts
async function lookAtRotation(id, secret) {
  const pending = await readPending(id, secret);
  const newest2 = await readNewest(id.name, secret);
  return { ...newest2 && { main: newest2.live, value: newest2.value }, pending };
}
async function readNewest(name5, { get }) {
  try {
    return await get(name5);
  } catch (error) {
    if (isFault(error, "not found")) return void 0;
    if (isFault(error, "disabled"))
      throw new Refusal("it is disabled", "enable it, or take its rotation out");
    throw error;
  }
}
async function readPending(id, { get, listVersions }) {
  const { name: name5 } = pendingId(id);
  try {
    return { is: "open", ...await get(name5) };
  } catch (error) {
    if (isFault(error, "not found")) return { is: "none" };
    if (!isFault(error, "disabled")) throw error;
  }
  const versions = await Array.fromAsync(listVersions(name5));
  const [live] = versions.sort((a, b) => b.created - a.created);
  return live ? { is: "closed", live, left: versions.filter(({ enabled }) => enabled) } : { is: "none" };
}
function judgeDue(due, { live, unfinished: unfinished2 }, now) {
  if (unfinished2) return { is: "due", why: "unfinished" };
  if (!live) return { is: "due", why: "missing" };
  if ("every" in due) return since("age", addDuration(live.created, due.every), now);
  if (live.expiresOn === void 0) return { is: "never" };
  return since("expiry", subtractDuration(live.expiresOn, due.beforeExpiry), now);
}
var since = (why, at2, now) => at2 <= now ? { is: "due", why, since: at2 } : { is: "later", at: at2 };

// src/vault/snapshot.ts
async function takeSnapshot(reader, vault, wanted, asked = kinds, keeping3 = /* @__PURE__ */ new Set()) {
  let takenAt;
  const began = () => {
    takenAt ??= reader.now();
  };
  const lists = (kind) => {
    if (!asked.includes(kind)) return nothing();
    const spare = wanted[kind].size === 0;
    return listed(reader[kind], began).catch(async (error) => {
      if (spare && isFault(error, "forbidden")) return { ...await nothing(), unlisted: true };
      throw error;
    });
  };
  const [secrets, keys] = await waitForBoth(lists("secret"), lists("key"));
  const [[ofSecrets, ofKeys], details2] = await waitForBoth(
    waitForBoth(
      histories(reader.secret, secrets, wanted.secret, keeping3),
      histories(reader.key, keys, wanted.key, /* @__PURE__ */ new Set())
    ),
    waitForBoth(detailed(reader, vault, keys, wanted.key), deletedInDetail(reader, vault, keys, wanted.key))
  );
  const live = Object.assign(record(), keys.live, details2[0]);
  const deleted = keys.deleted === "unreadable" ? keys.deleted : { ...keys.deleted, ...details2[1] };
  return {
    vault,
    takenAt: takenAt ?? reader.now(),
    secret: {
      ...secrets,
      earlier: pickMember(ofSecrets, "earlier"),
      versions: pickMember(ofSecrets, "versions")
    },
    key: { ...keys, live, deleted, earlier: pickMember(ofKeys, "earlier") }
  };
}
async function takeInventory(reader, vault, asked = kinds) {
  const lists = (kind) => asked.includes(kind) ? listed(reader[kind], () => {
  }) : nothing();
  const [secret, key] = await waitForBoth(lists("secret"), lists("key"));
  const details2 = await detailed(reader, vault, key, new Set(Object.keys(key.live)));
  return { secret, key: { ...key, live: Object.assign(record(), key.live, details2) } };
}
var record = () => /* @__PURE__ */ Object.create(null);
var nothing = async () => ({ live: record(), deleted: record() });
async function listed(listing, began) {
  const [live, deleted] = await waitForBoth(
    byName(listing.list(), began),
    byName(listing.listDeleted(), began).catch((error) => {
      if (isFault(error, "forbidden")) return "unreadable";
      throw error;
    })
  );
  return { live, deleted };
}
async function byName(items, began) {
  const found2 = record();
  for await (const item of items) {
    began();
    found2[foldName(item.name)] = item;
  }
  began();
  return found2;
}
var histories = (listing, { live }, wanted, keeping3) => {
  const keeps = ({ name: name5 }) => keeping3.has(foldName(name5));
  const asked = chosen(live, wanted).filter((object) => isUnowned(object) || keeps(object));
  return ofEach(asked, 16, async (object) => {
    const versions = await Array.fromAsync(listing.listVersions(object.name));
    const earlier = findNewestOwned(versions);
    return { ...earlier && { earlier }, ...keeps(object) && { versions } };
  });
};
var isUnowned = ({ tags: tags2 }) => tags2[ownerTag] === void 0;
function pickMember(all, member) {
  const found2 = record();
  for (const [name5, { [member]: part }] of Object.entries(all)) if (part) found2[name5] = part;
  return found2;
}
var detailed = (reader, vault, { live }, wanted) => ofEach(chosen(live, wanted), 8, ({ name: name5 }) => readListed(vault, name5, () => readKey2(reader, name5)));
async function readKey2({ key: keys }, name5) {
  const [{ live: newest2, key }, rotationPolicy] = await waitForBoth(
    keys.get(name5),
    keys.rotationPolicy(name5)
  );
  const { version: _, ...metadata } = newest2;
  const left2 = await leftBehind(keys, newest2);
  return { ...metadata, key: { ...key, rotationPolicy }, ...left2 && { leftBehind: left2 } };
}
async function leftBehind({ listVersions }, { name: name5, version, tags: tags2 }) {
  const left2 = decodeState(tags2[stateTag])?.properties.rotating;
  if (left2 === void 0 || left2 === rememberedDigest(version)) return void 0;
  for await (const earlier of listVersions(name5))
    if (rememberedDigest(earlier.version) === left2) return earlier;
  return void 0;
}
var deletedInDetail = async (reader, vault, { live, deleted }, wanted) => {
  const known3 = deleted === "unreadable" ? record() : deleted;
  const gone = chosen(known3, wanted).filter(({ name: name5 }) => live[foldName(name5)] === void 0);
  return ofEach(gone, 8, async (object) => {
    const key = await readListed(vault, object.name, () => reader.key.getDeleted(object.name));
    return { ...object, key: { ...key, rotationPolicy: noPolicy } };
  });
};
async function readListed(vault, name5, read3) {
  try {
    return await read3();
  } catch (error) {
    if (!isFault(error, "not found")) throw error;
    const message = `Key ${vault}/key/${name5} was in the list and was gone when it was read. Run again.`;
    throw new VaultError("not found", vault, message, 404);
  }
}
var chosen = (live, wanted) => Object.entries(live).flatMap(([name5, object]) => wanted.has(name5) && !object.managed ? [object] : []);
async function ofEach(objects, most2, work) {
  const results = await runConcurrently(objects, most2, work);
  const entries = objects.map(({ name: name5 }, i) => [foldName(name5), results[i]]);
  return Object.assign(record(), Object.fromEntries(entries));
}

// src/reconcile/run/open-fingerprints.ts
async function openFingerprints({ fingerprint: config, sealing }, problemAt, context, needed) {
  if (!config) return {};
  const problem = (place, message, hint2) => new ProblemsError([
    problemAt(config.place[place], "fingerprint-invalid", message, hint2)
  ]);
  const opened = async (name5) => {
    const source = config[name5];
    if (!source) return void 0;
    try {
      const value = await (source.from === "env" ? fromEnv(source.name, context) : fromSealed(source.jwe, sealing, context));
      const bytes2 = value && rootBytes(value);
      if (value && !bytes2)
        throw problem(
          name5,
          `${called(source)} does not hold at least 32 bytes in base64`,
          "make a key with: openssl rand -base64 32"
        );
      return bytes2 && makeFingerprint(bytes2);
    } catch (error) {
      throw error instanceof MissingValue ? problem(name5, error.message, error.hint) : error;
    }
  };
  const [key, previous] = [await opened("key"), await opened("previous")];
  if (key && key.kid !== config.kid)
    throw problem("kid", "this is not the id of the key that is at hand", `that key's id is ${key.kid}`);
  if (!key && needed) {
    const [message, hint2] = missing(config.key, context);
    throw problem(
      "key",
      `${called(config.key)} ${message}, and tags are written under the key that it holds`,
      hint2
    );
  }
  return { kid: config.kid, ...key && { key }, ...previous && { previous } };
}
var called = (source) => source.from === "env" ? `the environment variable ${source.name}` : "the sealed value";
var missing = (source, context) => source.from === "env" ? ["is not set", hintOfUnset(source.name, context)] : [
  "cannot be opened by this identity",
  "give it the role Key Vault Crypto Service Encryption User on the vault of the key that it is sealed to"
];
async function fromEnv(name5, { env }) {
  const text2 = env(name5);
  return text2 ? Sealed.text(text2) : void 0;
}
async function fromSealed(jwe, keys, { unwrap }) {
  try {
    return await openJwe(jwe, { object: fingerprintAddress, keys }, unwrap);
  } catch (error) {
    if (isFault(error, "forbidden")) return void 0;
    throw error;
  }
}

// src/reconcile/run/connect-set.ts
async function connectSet(selection, context, needsFingerprint, changedSince) {
  const loaded = await loadSet(selection, context.files, changedSince);
  const { set: set3, problemAt } = loaded;
  const connections = openConnections(context.connect);
  const unwrap = unwrapByConnection(set3.listed, connections.to);
  const asked = { ...context, unwrap };
  const fingerprints = await openFingerprints(set3, problemAt, asked, needsFingerprint);
  const inRun = new Map([...set3.vaults, ...set3.copiedFrom].map((vault) => [foldName(vault.name), vault]));
  const connection = (name5) => {
    const vault = inRun.get(foldName(name5));
    if (!vault) throw new Error(`the set does not name the vault ${name5}`);
    return connections.to(vault);
  };
  return { ...loaded, connections, connection, unwrap, fingerprints };
}

// src/reconcile/run/read-vaults.ts
async function readVaults(connected, scope, { progress }, errors = /* @__PURE__ */ new Map()) {
  const { set: set3, connection } = connected;
  const failed = new Map(errors);
  const desiredIn = byVault(set3.desired);
  const read3 = async ({ name: name5, url, prune }) => {
    if (failed.has(foldName(name5))) return [];
    progress({ what: "reading", vault: name5, of: set3.vaults.length - errors.size });
    const wanted = desiredIn(name5);
    const names2 = namesByKind(wanted);
    const orphans = set3.whole && (prune !== "off" || scope !== void 0 && !isManagedHsmUrl(url));
    const asked = kinds.filter((kind) => names2[kind].size > 0 || orphans);
    let isRead = false;
    try {
      const snapshot = await takeSnapshot(connection(name5), name5, names2, asked, keeping(wanted));
      isRead = true;
      return [snapshot];
    } catch (error) {
      if (!(error instanceof VaultError) || error.fault === "cancelled") throw error;
      failed.set(foldName(name5), error);
      return [];
    } finally {
      progress({ what: "read", vault: name5, failed: !isRead });
    }
  };
  const snapshots = (await runConcurrently(set3.vaults, atOnce.vaults, read3)).flat();
  const [first, ...more] = [...failed].sort(([a], [b]) => compareText(a, b)).map(([, error]) => error);
  if (first && snapshots.length === 0 && !connected.shard)
    throw more.length > 0 ? new VaultsError(first, ...more) : first;
  return { ...connected, snapshots, errors: failed };
}
function withoutFailedVault(reading, error) {
  if (!(error instanceof VaultError) || error.fault === "cancelled") return void 0;
  const name5 = foldName(error.vault);
  if (reading.errors.has(name5) || !vaultsOf(reading).some((vault) => foldName(vault.name) === name5))
    return void 0;
  const snapshots = reading.snapshots.filter(({ vault }) => foldName(vault) !== name5);
  return snapshots.length === 0 && !reading.shard ? void 0 : { ...reading, snapshots, errors: new Map([...reading.errors, [name5, error]]) };
}
function takenAtIn({
  snapshots
}) {
  const times = new Map(snapshots.map(({ vault, takenAt }) => [foldName(vault), takenAt]));
  return (vault) => {
    const time = times.get(foldName(vault));
    if (time === void 0) throw new Error(`the vault ${vault} was not read`);
    return time;
  };
}
var failedVaultsOf = (reading) => {
  const vaults = new Map(vaultsOf(reading).map((vault) => [foldName(vault.name), vault]));
  return [...reading.errors].sort(([a], [b]) => compareText(a, b)).flatMap(([name5, { fault, message }]) => {
    const vault = vaults.get(name5);
    return vault ? [{ vault: vault.name, url: vault.url, fault, message }] : [];
  });
};
var vaultsOf = ({ set: set3 }) => [
  ...set3.listed,
  ...set3.copiedFrom,
  ...set3.vaults
];
function namesByKind(objects) {
  const named = (kind) => new Set(objects.flatMap(({ id }) => id.kind === kind ? [foldName(id.name)] : []));
  return { secret: named("secret"), key: named("key") };
}
var keeping = (wanted) => new Set(
  wanted.flatMap(
    (desired) => desired.state === "present" && desired.kind === "secret" && desired.keepEnabled !== void 0 ? [foldName(desired.id.name)] : []
  )
);

// src/reconcile/rotation/due-rotations.ts
function targetOf({ targets }, { target }) {
  const found2 = targets.find(({ name: name5 }) => foldName(name5) === foldName(target));
  if (!found2) throw new Error(`the set does not hold the target ${target}`);
  return found2;
}
async function findDueRotations(options, context, needsFingerprint) {
  const { set: set3, connections, fingerprints, ...loaded } = await connectSet(options, context, needsFingerprint);
  const isPart = needsFingerprint && options.paths.length > 0;
  const declared = isPart ? (await loadSet(await widenSelection(options, context.files), context.files)).declared : loaded.declared;
  const rotated = rotatedOf(set3, options.only);
  const rotatedIn2 = byVault(rotated);
  const vaults = set3.vaults.filter(({ name: name5 }) => rotatedIn2(name5).length > 0);
  const snapshots = await runConcurrently(vaults, atOnce.vaults, async (vault) => {
    context.progress({ what: "reading", vault: vault.name, of: vaults.length });
    const here = rotatedIn2(vault.name);
    const names2 = namesByKind(here);
    const asked = kinds.filter((kind) => names2[kind].size > 0);
    const taken = await takeSnapshot(connections.to(vault), vault.name, names2, asked);
    context.progress({ what: "read", vault: vault.name, failed: false });
    return here.map((desired) => found(desired, taken, vault, fingerprints));
  });
  const copiersOf = copiers(declared.desired);
  return { set: set3, declared, copiersOf, found: snapshots.flat(), connections, fingerprints };
}
function rotatedOf({ desired }, only2) {
  const all = desired.filter(isRotated);
  const named = new Set(only2?.map(objectKey));
  return only2 ? all.filter(({ id }) => named.has(objectKey(id))) : all;
}
function findDueIn(set3, snapshots) {
  const vaults = new Map(set3.vaults.map((vault) => [foldName(vault.name), vault]));
  const taken = new Map(snapshots.map((snapshot) => [foldName(snapshot.vault), snapshot]));
  return new Map(
    rotatedOf(set3, void 0).flatMap((desired) => {
      const name5 = foldName(desired.id.vault);
      const [here, vault] = [taken.get(name5), vaults.get(name5)];
      return here && vault ? [[objectKey(desired.id), dueOf2(desired, here, vault)]] : [];
    })
  );
}
function dueOf2(desired, taken, vault) {
  const live = taken[desired.kind].live[foldName(desired.id.name)];
  const unfinished2 = desired.kind === "key" ? isLeft(live) : isOpen(desired, taken, vault);
  return judgeDue(desired.rotation.due, { live, unfinished: unfinished2 }, taken.takenAt);
}
function found(desired, taken, vault, fingerprints) {
  const { id } = desired;
  const { live: all, deleted: gone, earlier: before2 } = taken[id.kind];
  const [live, earlier] = [all[foldName(id.name)], before2[foldName(id.name)]];
  const deleted = live || gone === "unreadable" ? void 0 : gone[foldName(id.name)];
  const bearer = live ?? deleted;
  const ownership = bearer ? findOwnership(
    bearer,
    earlier,
    vault.owners,
    (owner, state) => isForged({ id, owner }, state, fingerprints)
  ) : { is: "unowned" };
  const standing = { ...live && { live }, ...deleted && { deleted }, ...earlier && { earlier } };
  return { desired, ...standing, ownership, due: dueOf2(desired, taken, vault), vault, at: taken.takenAt };
}
function isOpen({ id }, { secret }, { owners }) {
  const pending = secret.live[foldName(pendingId(id).name)];
  return pending?.enabled === true && owners.includes(pending.tags[ownerTag] ?? "");
}
var isLeft = (live) => decodeState(live?.tags[stateTag])?.properties.rotating !== void 0;

// src/reconcile/run/world-without-values.ts
var worldWithoutValues = (world) => ({
  ...world,
  env: () => void 0,
  envNames: () => [],
  exec: async () => {
    throw new ExecError("unstartable");
  },
  connect: (vault) => {
    const connection = world.connect(vault);
    const refused2 = async () => {
      throw new VaultError("forbidden", vault.name, "No value is opened for what is not merged yet.");
    };
    return {
      ...connection,
      secret: { ...connection.secret, get: refused2 },
      key: { ...connection.key, unwrap: refused2 }
    };
  }
});

// src/reconcile/run/approval-file.ts
async function readApprovalFile(path, files) {
  const bytes2 = await files.read(files.resolve(files.workingDirectory, path), inputLimits.plan);
  const notPlan = (message) => new UsageError(
    `${path} is not a plan file: ${message}. Nothing was written.`,
    "Make one with: keyvault-gitops plan --format json --out FILE",
    "file-invalid"
  );
  const plan = parseJson(bytes2);
  if (!isMapping(plan)) throw notPlan("it is not JSON");
  if (plan.apiVersion !== "keyvault-gitops/v1") throw notPlan("its apiVersion is not keyvault-gitops/v1");
  if (plan.kind !== "Plan") throw notPlan("its kind is not Plan");
  const flaw = digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new NotApproved(`${path} ${flaw}`);
  if (plan.changedSince !== void 0) throw new NotApproved(`${path} ${changedSinceFlaw}`);
  if (!isDigest(plan.digest)) throw notPlan("it has no digest");
  if (!Array.isArray(plan.changes)) throw notPlan("it has no changes");
  const effects = plan.changes.flatMap((change, index) => {
    if (!isMapping(change) || !verbs.some((verb) => verb === change.verb))
      throw notPlan(`changes[${index}] has no verb that we know`);
    if (!effectVerbs.some((verb) => verb === change.verb)) return [];
    const { id, digest, orRecover } = change;
    if (!isId(id)) throw notPlan(`changes[${index}] has no id`);
    if (!isDigest(digest)) throw notPlan(`changes[${index}] has no digest`);
    return [{ digest, ...orRecover === true && { orRecover } }];
  });
  return { digest: plan.digest, effects };
}
var isDigest = (data) => typeof data === "string" && /^[\w-]{43}$/.test(data);
var isId = (data) => isMapping(data) && typeof data.vault === "string" && (data.kind === "secret" || data.kind === "key") && typeof data.name === "string";

// src/forge/call-retry.ts
var mostTries = 3;
var longestTry = 3e4;
var longestWait2 = 6e4;
var longestJob = 18e4;
function createCallRetry({ now, sleep }, readAnswer) {
  let left2 = longestJob;
  const spend = async (work) => {
    const start3 = now();
    try {
      return await work();
    } finally {
      left2 -= now() - start3;
    }
  };
  return {
    once: async (request) => {
      if (left2 <= 0) throw new Error("no time is left");
      return spend(() => request(AbortSignal.timeout(Math.min(longestTry, left2))));
    },
    repeat: async (call, lookUp) => {
      for (let tries = 1; ; tries++) {
        try {
          return await call();
        } catch (error) {
          const answer = readAnswer(error);
          const wait = tries < mostTries ? waitAfter(answer, tries) : void 0;
          const isLast = wait === void 0 || wait >= left2;
          if (!isLast) await spend(() => sleep(wait));
          const made = lookUp && isLost(answer) ? await lookUp() : void 0;
          if (made !== void 0) return made;
          if (isLast) throw error;
        }
      }
    }
  };
}
var isLost = ({ status }) => status === void 0 || status >= 500;
function waitAfter(answer, tries) {
  const { status, retryAfter } = answer;
  if (retryAfter !== void 0 && (isLost(answer) || status === 403 || status === 429)) {
    const wait = retryAfter * 1e3;
    return wait <= longestWait2 ? wait : void 0;
  }
  return isLost(answer) ? 1e3 * 4 ** (tries - 1) : void 0;
}
var readWholeNumber = (header) => /^\d{1,10}$/.test(String(header)) ? Number(header) : void 0;

// src/findings/expiry.ts
function findExpiry(desired, { expiresOn }, now, until) {
  if (expiresOn === void 0) return [withoutDate2(desired)];
  if (expiresOn > until) return [];
  const date2 = formatDate(expiresOn);
  return [
    expiresOn <= now ? makeFinding("expired", "warning", desired, `it expired on ${date2}: ${renew(desired)}`) : makeFinding("expiring", "warning", desired, `it expires on ${date2}: ${renew(desired)}`)
  ];
}
function renew(desired) {
  const { expiresOn, expiresIn } = desired.properties;
  if (typeof expiresOn === "number") return "declare a later expiresOn";
  if (desired.rotation) return "rotate makes a new version";
  if (desired.kind === "key" && desired.origin.from === "service") return "raise rotate for a new version";
  return expiresIn === void 0 ? "renew it, or declare expiresOn" : "a new version gets a later date";
}
function withoutDate2(desired) {
  const policy = desired.kind === "key" ? desired.properties.rotationPolicy : void 0;
  const waits = policy?.lifetimeActions.some(
    (action) => action.action === "Rotate" && "timeBeforeExpiry" in action
  );
  if (!waits) return makeFinding("never expires", "note", desired, "it has no expiry");
  const message = "its rotationPolicy rotates it before its expiry, and its version has none, so the service never does: raise rotate once, for a version with one";
  return makeFinding("rotation without date", "warning", desired, message);
}
var share = 0.8;
function findManyVersions(desired, bearers, counted) {
  const { maxVersions } = desired;
  const { why, advice } = boundOfVersions(desired);
  const known3 = counted ?? bearers.map((bearer) => decodeState(bearer?.tags[stateTag])?.versions).find(Boolean);
  if (known3 === void 0 || known3 < share * maxVersions) return [];
  const has = counted === void 0 ? `${known3} versions of it were written` : `it has ${known3} versions`;
  const message = `${has}, and from ${maxVersions} on no further one is: they can never be removed, and ${why}. Find out why it changes so often, or ${advice}`;
  return [makeFinding("versions near limit", "warning", desired, message)];
}

// src/findings/policy.ts
function judgePolicy(rules) {
  const { requireExpiry, requireContentType, maxValidity, requireTags, namePattern } = rules;
  const judges = [
    requireExpiry && judged("requireExpiry", requireExpiry, expiry),
    requireContentType && judged("requireContentType", requireContentType, contentType),
    maxValidity && judged("maxValidity", maxValidity, validity(maxValidity)),
    requireTags && judged("requireTags", requireTags, tags(requireTags)),
    namePattern && judged("namePattern", namePattern, name4(namePattern))
  ].filter((judge) => judge !== void 0);
  return (desired, created) => judges.flatMap((judge) => judge(desired, created));
}
var judged = (rule, { severity }, judge) => (desired, created) => {
  const broken = judge(desired, created);
  if (broken === void 0) return [];
  return [
    { finding: "policy broken", rule, severity, ...aboutObject(desired), message: `${rule}: ${broken}` }
  ];
};
function durationOf({ properties }) {
  const { expiresIn, rotationPolicy } = properties;
  return expiresIn ?? rotationPolicy?.expiresIn;
}
var expiry = (desired) => {
  if (typeof desired.properties.expiresOn === "number" || durationOf(desired) !== void 0) return void 0;
  const orPolicy = desired.kind === "key" ? ", or a rotationPolicy with expiresIn" : "";
  return `nothing declares when it expires: declare expiresOn or expiresIn${orPolicy}`;
};
var contentType = (desired) => desired.kind === "key" || desired.properties.contentType ? void 0 : "no contentType is declared: declare one";
var validity = ({ within }) => {
  const longest = addDuration(0, within);
  const lengths = /* @__PURE__ */ new Map();
  return (desired, created) => {
    const duration = durationOf(desired);
    if (duration !== void 0) {
      const length = lengths.get(duration) ?? addDuration(0, duration);
      lengths.set(duration, length);
      return length > longest ? `its versions are valid for ${duration}, and ${within} is the longest: declare a shorter expiresIn` : void 0;
    }
    const { expiresOn } = desired.properties;
    if (typeof expiresOn !== "number" || created === void 0) return void 0;
    const last = addDuration(created, within);
    return expiresOn > last ? `it is valid until ${formatDate(expiresOn)}, and ${within} from the version's creation ends on ${formatDate(last)}: declare an earlier expiresOn, or let a new version be made` : void 0;
  };
};
var tags = ({ names: names2 }) => ({ tags: { set: set3 } }) => {
  const lacking = names2.filter((name5) => !Object.hasOwn(set3, name5) || set3[name5] === null);
  const [tag, them] = lacking.length === 1 ? ["tag", "it"] : ["tags", "them"];
  return lacking.length === 0 ? void 0 : `it lacks the ${tag} ${lacking.join(", ")}: declare ${them}`;
};
var name4 = ({ pattern }) => {
  const expression2 = compileExpression(pattern);
  if (expression2.is !== "expression") throw new Error("a policy with a pattern that was refused");
  return ({ id }) => expression2.matches(id.name) ? void 0 : `its name does not match ${pattern}: rename it`;
};

// src/findings/unmatched.ts
var findUnmatchedManifests = ({
  vaults,
  unmatched = []
}) => unmatched.flatMap(({ file, vaults: names2 }) => {
  const folded = new Set(names2.map(foldName));
  const own = folded.size === 0 ? worst(vaults) : vaults.filter(({ name: name5 }) => folded.has(foldName(name5)));
  return own.map(
    ({ name: name5, prune }) => ({
      finding: "manifest not matched",
      severity: prune === "off" ? "warning" : "error",
      vault: name5,
      place: { file, line: 1, column: 1 },
      message: `${file} is a manifest by its kind, and no pattern of the config matches its ending: its objects count as gone from git. Rename it, or add a pattern to manifests`
    })
  );
});
var worst = (vaults) => [vaults.find(({ prune }) => prune !== "off") ?? vaults[0]].filter((vault) => vault !== void 0);

// src/findings/findings.ts
function collectFindings(input) {
  const changesOf = Map.groupBy(input.changes, ({ id }) => objectKey(id));
  const wantedIn = Map.groupBy(input.set.desired, ({ id }) => foldName(id.vault));
  const vaults = new Map(input.set.vaults.map((vault) => [foldName(vault.name), vault]));
  const ofVaults = input.snapshots.flatMap((snapshot) => {
    const vault = foldName(snapshot.vault);
    const now = snapshot.takenAt;
    const until = addDuration(now, input.within);
    const config = vaults.get(vault);
    const judge = judgePolicy(config?.policy ?? {});
    const found2 = (desired) => {
      const { live, deleted, earlier } = snapshot[desired.kind];
      const name5 = foldName(desired.id.name);
      const bearer = live[name5] ?? (deleted === "unreadable" ? void 0 : deleted[name5]);
      const changes2 = changesOf.get(objectKey(desired.id)) ?? [];
      const left2 = findDatesAfter(changes2, bearer, now);
      const due = input.due.get(objectKey(desired.id));
      return [
        ...judge(desired, left2?.created ?? now),
        ...findMissing(desired, changes2),
        ...bearer ? findUnknownKind(desired, bearer) : [],
        ...left2 ? findExpiry(desired, left2, now, until) : [],
        ...due ? findRotationDue(desired, due) : [],
        ...findRotationWithoutPolicy(desired, policyAfter(live[name5], bearer !== void 0)),
        ...findManyVersions(desired, [bearer, earlier[name5]], input.counted.get(objectKey(desired.id)))
      ];
    };
    const wanted = wantedIn.get(vault) ?? [];
    return [
      ...findUnlisted(snapshot),
      ...config?.assumedSku ? [premiumAssumed(snapshot.vault)] : [],
      ...wanted.flatMap((one) => one.state === "present" ? found2(one) : []),
      ...config ? findOpenRotations({
        snapshot,
        vault: config,
        desired: wanted,
        whole: input.set.whole,
        severity: input.unfinished
      }) : []
    ];
  });
  return [...findUnmatchedManifests(input.set), ...ofVaults];
}
function findDeclared(set3) {
  const judges = new Map(set3.vaults.map((vault) => [foldName(vault.name), judgePolicy(vault.policy)]));
  return [
    ...findUnmatchedManifests(set3),
    ...set3.desired.flatMap(
      (wanted) => wanted.state === "present" ? [
        ...judges.get(foldName(wanted.id.vault))?.(wanted, void 0) ?? [],
        ...findRotationWithoutPolicy(wanted, void 0)
      ] : []
    )
  ];
}
function policyAfter(live, exists) {
  if (live) return "key" in live ? live.key.rotationPolicy : void 0;
  return exists ? void 0 : noPolicy;
}
function findMissing(desired, changes2) {
  if (!changes2.some((change) => change.verb === "left" && change.why === "missing")) return [];
  const message = desired.rotation ? "it is not there yet: rotate makes it" : "its value is external and nobody has set it: set it in the vault, or give it a source";
  return [makeFinding("missing", "warning", desired, message)];
}
var premiumAssumed = (vault) => ({
  finding: "premium assumed",
  severity: "note",
  vault,
  message: "its manifests declare HSM keys, so the embedded vault is a premium one: say sku: premium in the config if the one on Azure is"
});
function findUnknownKind(desired, live) {
  if (!("key" in live) || !isUnknown(live.key.spec)) return [];
  const message = `the vault says that it is ${specText(live.key.spec)}, which this version does not know: only its tags, dates and whether it is enabled are managed`;
  return [makeFinding("unknown kind", "warning", desired, message)];
}
var findNotCompared = (outcomes) => outcomes.flatMap(
  (outcome) => outcome.result === "not compared" && outcome.evidence === "unknown" ? [
    {
      finding: "not compared",
      severity: "warning",
      vault: outcome.id.vault,
      id: outcome.id,
      message: `${outcome.message}, so it was neither compared nor written`
    }
  ] : []
);
var findUnlisted = ({ vault, ...holdings }) => kinds.flatMap((kind) => {
  const { unlisted: unlisted2, deleted } = holdings[kind];
  if (unlisted2) {
    const message2 = `the identity may not list ${kind}s: no ${kind} is wanted here, but an orphan among them is neither seen nor pruned`;
    return [{ finding: "list forbidden", severity: "warning", vault, message: message2 }];
  }
  if (deleted !== "unreadable") return [];
  const message = `the identity may not list deleted ${kind}s: a create may turn out to be a recover`;
  return [{ finding: "deleted list unreadable", severity: "warning", vault, message }];
});

// src/forge/marker.ts
var commentStatuses = ["planned", "applying", "applied", "failed", "stale"];
var [start2, end] = ["<!-- keyvault-gitops ", " -->"];
function writeMarker(marker2) {
  const json = JSON.stringify({ v: 1, ...marker2 });
  return start2 + json.replace(/[^\w {}[\]":,./\\-]/g, formatUnit) + end;
}
function readMarker({ author, body }, ours) {
  if (author.toLowerCase() !== ours.toLowerCase()) return void 0;
  const line = firstLine(body);
  if (!line.startsWith(start2) || !line.endsWith(end)) return void 0;
  const data = parseJson(line.slice(start2.length, -end.length));
  return isMapping(data) && data.v === 1 ? marker(data) : void 0;
}
var hasSameMarker = (a, b) => firstLine(a) === firstLine(b);
var firstLine = (text2) => text2.split(/\r?\n/, 1)[0] ?? "";
var isMarkerAbout = (marker2, subject) => compareSubjects(marker2, subject).length === 0;
function marker(data) {
  const { of, base, tree, digestVersion = 1, digest, truncated, status } = data;
  const subject = readSubject(data);
  if (!subject || typeof digest !== "string") return void 0;
  const part = data.partial === true ? { partial: true } : {};
  if (of === "drift") return { of, ...subject, digest, ...part };
  if (of !== "plan" || typeof base !== "string" || typeof tree !== "string") return void 0;
  if (typeof digestVersion !== "number" || typeof truncated !== "boolean" || !isStatus(status))
    return void 0;
  return { of, ...subject, base, tree, digestVersion, digest, truncated, ...part, status };
}
function readSubject(data) {
  const { config, environment: environment2, vault, select: select2, manifests, changedSince, key, branch } = data;
  if (typeof config !== "string" || typeof environment2 !== "string") return void 0;
  if (![vault, select2, manifests].every((list) => list === void 0 || isTexts(list))) return void 0;
  if (![changedSince, key, branch].every((text2) => text2 === void 0 || typeof text2 === "string"))
    return void 0;
  return {
    config,
    environment: environment2,
    ...isTexts(vault) && { vault },
    ...isTexts(select2) && { select: select2 },
    ...isTexts(manifests) && { manifests },
    ...typeof changedSince === "string" && { changedSince },
    ...typeof key === "string" && { key },
    ...typeof branch === "string" && { branch }
  };
}
var isTexts = (list) => Array.isArray(list) && list.every((text2) => typeof text2 === "string");
var isStatus = (text2) => commentStatuses.some((status) => status === text2);

// src/forge/touched-findings.ts
var isFindingAt = ({ place, ...finding }, isTouched) => isError(finding) || (place === void 0 ? finding.id === void 0 : isTouched(place.file));
function touchedFindings({ changes: changes2, findings }, isTouched) {
  const rows = new Set(
    changes2.filter((change) => !isFolded(change) && !isUnmanaged(change)).map(({ id }) => objectKey(id))
  );
  return findings.filter(
    (finding) => isFindingAt(finding, isTouched) || finding.id !== void 0 && rows.has(objectKey(finding.id))
  );
}

// src/forge/comment.ts
var mostCommentCharacters = 6e4;
function formatComment(plan, options) {
  const { base, tree, run, names: names2, isTouched = () => false, ...others } = options;
  const { most: most2 = mostCommentCharacters, ...subject } = others;
  const { digestVersion, digest, partial } = plan;
  const marker2 = { of: "plan", ...subject, base, tree, digestVersion, digest };
  const touched = new Set(names2 ? touchedFindings(plan, isTouched) : plan.findings);
  const isListed = (finding) => touched.has(finding) || "confidential" in finding;
  const listed2 = { ...plan, findings: plan.findings.filter(isListed) };
  return formatPost(listed2, {
    names: names2,
    counted: plan.findings.filter((finding) => !isListed(finding)),
    ...subject,
    before: (truncated) => [
      writeMarker({ ...marker2, truncated, ...partial && { partial }, status: "planned" }),
      statusLine("planned", run),
      ...partial ? [
        "> This comment cannot approve an apply: it is about a part of the vaults, for one could not be read."
      ] : [],
      ...subject.changedSince === void 0 ? [] : ["> This comment cannot approve an apply: it is about the vaults alone that changed."],
      ...truncated ? ["> This comment cannot approve an apply: it does not show every change."] : []
    ],
    fits: (text2) => text2.length <= most2
  });
}
function replaceStatus(body, marker2, status, run) {
  const rest = body.split(/\r?\n/).slice(head);
  return [writeMarker({ ...marker2, status }), "", statusLine(status, run), ...rest].join("\n");
}
var head = 3;
var statusLine = (status, run) => `${words[status]} (<a href="${inHtml(run)}">run</a>)`;
var words = {
  planned: "**Planned.** Nothing is applied yet.",
  applying: "**Applying.**",
  applied: "**Applied.**",
  failed: "**Failed.** Not everything was applied.",
  stale: "**Stale.** Git or the vault has moved since; this plan is not applied."
};

// src/apply/write-version.ts
var newTags = ({ stampTags }, id, created, { tags: tags2 }, stamp, value) => ({
  ...tags2,
  ...stampTags({
    id,
    stamp,
    created,
    versions: stamp.versions + 1,
    previous: void 0,
    ...value && { value }
  })
});
var expiryAfter = (created, expiresIn) => expiresIn === void 0 ? {} : { expiresOn: addDuration(created, expiresIn) };
async function writeSecretVersion(context, id, value, send, stamp) {
  const vault = context.writer(id.vault);
  const created = vault.now();
  const { expiresIn, ...properties } = send;
  const ours = { is: "ours", sealed: value };
  const written = await vault.secret.set(id.name, value, {
    ...properties,
    ...expiryAfter(created, expiresIn),
    tags: newTags(context, id, created, send, stamp, ours)
  });
  if (Math.abs(written.created - created) > createdTolerance) {
    const versions = stamp.versions + 1;
    const patch = { tags: written.tags, ...expiryAfter(written.created, expiresIn) };
    await patchVersion(context, id, written, patch, { ...stamp, versions }, ours);
  }
  return written.version;
}
async function writeKeyVersion(context, id, origin, material, send, stamp) {
  const vault = context.writer(id.vault);
  const created = vault.now();
  const { expiresIn, rotationPolicy, ...properties } = send;
  const stamped = stampMaterial(stamp, material);
  const lifetime = expiresIn ?? rotationPolicy?.expiresIn;
  const sent = {
    ...properties,
    ...expiryAfter(created, lifetime),
    ...(origin.exportable || properties.releasePolicy && !wrapsSecurely(properties)) && {
      exportable: true
    },
    tags: newTags(context, id, created, send, stamped)
  };
  const write = () => {
    if (origin.from === "service") return vault.key.create(id.name, origin.spec, sent);
    const { hardwareProtected } = origin;
    if (material) return vault.key.import(id.name, material.jwk, { ...sent, hardwareProtected });
    throw new Error(`no material was opened for ${id.name}`);
  };
  const written = await write();
  if (Math.abs(written.created - created) > createdTolerance) {
    const patch = { tags: written.tags, ...expiryAfter(written.created, lifetime) };
    await patchVersion(context, id, written, patch, { ...stamped, versions: stamp.versions + 1 });
  }
}
var wrapsSecurely = ({ keyOps = [] }) => keyOps.some((operation) => operation === "secureWrapKey" || operation === "secureUnwrapKey");
var stampMaterial = (stamp, material) => material ? { ...stamp, properties: { ...stamp.properties, material: rememberedDigest(material.numbers) } } : stamp;
async function patchVersion({ stampTags, writer }, id, live, patch, stamp, value) {
  const { rotationPolicy, ...properties } = patch;
  const vault = writer(id.vault);
  if (rotationPolicy) await vault.key.setRotationPolicy(id.name, rotationPolicy);
  const ours = stampTags({
    id,
    stamp,
    created: live.created,
    versions: stamp.versions,
    previous: decodeState(live.tags[stateTag]),
    ...value && { value }
  });
  const sent = { ...properties, tags: { ...patch.tags, ...ours } };
  return (await vault[id.kind].update(id.name, live.version, sent)).version;
}
async function editSecret({ writer }, id, live, patch) {
  const ours = Object.fromEntries(Object.entries(live.tags).filter(([name5]) => isOurTag(name5)));
  await writer(id.vault).secret.update(id.name, live.version, { ...patch, tags: { ...patch.tags, ...ours } });
}
async function disableOlderVersions({ writer }, { vault, name: name5 }, { result, newest: newest2 }, keep) {
  if (keep === void 0 || newest2 === void 0) return result;
  const { secret } = writer(vault);
  try {
    const versions = await Array.fromAsync(secret.listVersions(name5));
    for (const { version } of findSurplusVersions(versions, newest2, keep))
      await secret.update(name5, version, { enabled: false });
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return {
      result: "failed",
      code: error.code,
      message: `its older versions are not all disabled yet. ${error.message} Run again.`
    };
  }
  return result;
}

// src/apply/name-taken.ts
var freshFor = { plan: 5, creates: 60 };
function watchTakenNames({ writer, takenAt }) {
  const lists = /* @__PURE__ */ new Map();
  return async ({ vault, kind, name: name5 }) => {
    const reader = writer(vault);
    const now = reader.now();
    const list = `${kind} ${vault}`;
    const planned = { at: takenAt(vault), names: Promise.resolve(/* @__PURE__ */ new Set()) };
    const latest = lists.get(list) ?? (now - planned.at <= freshFor.plan ? planned : void 0);
    if (latest && now - latest.at <= freshFor.creates) {
      lists.set(list, latest);
      return (await latest.names).has(foldName(name5));
    }
    const names2 = Array.fromAsync(reader[kind].list()).then(
      (all) => new Set(all.map((live) => foldName(live.name)))
    );
    lists.set(list, { at: now, names: names2 });
    names2.catch(() => {
      if (lists.get(list)?.names === names2) lists.delete(list);
    });
    return (await names2).has(foldName(name5));
  };
}

// src/apply/context.ts
var doneAs = (did) => ({ result: "done", did });
var refuseExpired = (send, now) => send.expiresOn !== void 0 && send.expiresOn <= now ? {
  result: "refused",
  message: `the new version would be expired since ${formatDate(send.expiresOn)}`,
  hint: "say a later expiresOn, or null for none"
} : void 0;

// src/apply/look.ts
async function lookAgain({ writer, digestMetadata: digestMetadata2 }, id, base) {
  const isSeen = (live) => isUnmoved(live, base) && digestMetadata2(live) === base.seen;
  const object = await readObject(writer(id.vault), id, base, isSeen);
  return object && isSeen(object.live) ? object : void 0;
}
var isUnmoved = (live, { created, updated }) => live.created === created && (updated === void 0 || live.updated === updated);
async function readObject(reader, { kind, name: name5 }, base, isSeen) {
  try {
    return kind === "key" ? await readKey3(reader, name5) : await reader.secret.get(name5);
  } catch (error) {
    if (isFault(error, "not found")) return void 0;
    if (!isFault(error, "disabled", "forbidden")) throw error;
  }
  const versions = await Array.fromAsync(reader[kind].listVersions(name5));
  if (versions.some(({ created }) => created > base.created)) return void 0;
  const candidates = versions.filter((version) => isUnmoved(version, base));
  const live = candidates.find(isSeen);
  if (!live) return void 0;
  return { live: candidates.length === 1 ? live : { ...live, version: "" } };
}
async function readKey3(reader, name5) {
  const { live, key } = await reader.key.get(name5);
  return { live, ...key.numbers !== void 0 && { numbers: key.numbers } };
}
async function findFormerOwner({ id, owners }, { live }, { writer, findOwnership: findOwnership2 }) {
  if (!owners) return { is: "unowned" };
  const versions = await Array.fromAsync(writer(id.vault)[id.kind].listVersions(id.name));
  const ownership = findOwnership2(id, live, findNewestOwned(versions), owners);
  return ownership.is === "ours" && ownership.forged ? { is: "unowned" } : ownership;
}
var refuseForeign = (owner) => ({
  result: "refused",
  message: `it is owned by ${JSON.stringify(owner)}`,
  hint: `let ${JSON.stringify(owner)} give it up, or name that owner in the vault's owners`
});

// src/apply/perform-key.ts
async function createKey(effect, context) {
  const { id, origin, send, stamp } = effect;
  await writeKeyVersion(context, id, origin, await context.materialOf(effect), send, stamp);
  if (send.rotationPolicy) await context.writer(id.vault).key.setRotationPolicy(id.name, send.rotationPolicy);
}
async function performKeyEffect(effect, object, context) {
  switch (effect.verb) {
    case "update":
      await patchVersion(context, effect.id, object.live, effect.patch, effect.stamp);
      return doneAs("updated");
    case "set":
      return set(effect, object, context);
    case "settle":
      return settle(effect, object, context);
    case "adopt":
      return adopt(effect, object, context);
    case "rotate":
      return rotate(effect, object, context);
    default:
      return effect;
  }
}
async function set(effect, object, context) {
  const { id, edits, patch, stamp } = effect;
  const material = await context.materialOf(effect);
  const another = edits.some(({ property }) => property === "keyType");
  if (material && material.numbers === object.numbers && !another) {
    await patchVersion(context, id, object.live, patch, stampMaterial(stamp, material));
    return doneAs("updated");
  }
  return writeVersion(effect, effect.origin, material, object, context, "set");
}
async function settle(effect, object, context) {
  const { id, patch, stamp, inPlace } = effect;
  const material = await context.materialOf(effect);
  if (!material || material.numbers !== object.numbers) {
    if (!effect.allowNewVersion)
      return refuseDifferent("say allowNewVersion: true to import it as a new version");
    return writeVersion(effect, effect.origin, material, object, context, "set");
  }
  if (inPlace) return doneAs("unchanged");
  await patchVersion(context, id, object.live, patch, stampMaterial(stamp, material));
  return doneAs("updated");
}
async function adopt(effect, object, context) {
  const ownership = await findFormerOwner(effect, object, context);
  if (ownership.is === "foreign") return refuseForeign(ownership.owner);
  const { id, value, patch, stamp } = effect;
  const material = value.is === "compared" ? await context.materialOf(effect) : void 0;
  if (value.is === "compared" && (!material || material.numbers !== object.numbers)) {
    if (!value.overwrite)
      return refuseDifferent(
        "say adopt: overwrite to import the manifest's, or declare its keyType to leave it"
      );
    return writeVersion(effect, value.origin, material, object, context, "adopted");
  }
  await patchVersion(context, id, object.live, patch, stampMaterial(stamp, material));
  return doneAs("adopted");
}
var refuseDifferent = (hint2) => ({
  result: "refused",
  message: "its live material is another than the manifest's",
  hint: hint2
});
async function writeVersion(effect, origin, material, { numbers }, context, did) {
  const { id, send, stamp } = effect;
  const vault = context.writer(id.vault);
  const past = refuseExpired(send, vault.now());
  if (past) return past;
  if (send.rotationPolicy) await vault.key.setRotationPolicy(id.name, send.rotationPolicy);
  const { keyOps: _, ...withoutOps } = send;
  const fits = !material || familyOf(material.numbers) === familyOf(numbers);
  const sent = fits || stamp.properties.keyOps !== void 0 ? send : withoutOps;
  await writeKeyVersion(context, id, origin, material, sent, stamp);
  return doneAs(did);
}
var familyOf = (numbers = "") => numbers.split(":")[0];
async function rotate(effect, { live }, context) {
  const { id, send, stamp } = effect;
  const { rotationPolicy, ...patch } = effect.patch;
  const { key } = context.writer(id.vault);
  if (rotationPolicy) await key.setRotationPolicy(id.name, rotationPolicy);
  const mark2 = decodeState(live.tags[stateTag])?.mark;
  const properties = { ...stamp.properties, rotating: rememberedDigest(live.version) };
  const rotating = { ...stamp, properties, ...mark2 && { mark: mark2 } };
  if (!effect.resumes) await patchVersion(context, id, live, { tags: patch.tags }, rotating);
  const rotated = await key.rotate(id.name);
  const { enabled, expiresIn, notBefore } = send;
  const expiresOn = expiresIn === void 0 ? send.expiresOn : addDuration(rotated.created, expiresIn);
  const sent = {
    ...patch,
    enabled,
    ...expiresOn !== void 0 && { expiresOn },
    ...notBefore !== void 0 && { notBefore }
  };
  await patchVersion(context, id, rotated, sent, { ...stamp, versions: stamp.versions + 1 });
  return doneAs("rotated");
}

// src/apply/perform-secret.ts
var ourValue = (sealed) => ({ is: "ours", sealed });
var foundValue = ({ value }) => value && { is: "found", sealed: value };
var performSecretEffect = async (effect, object, context) => disableOlderVersions(
  context,
  effect.id,
  await performOverwriting(effect, object, context),
  effect.keepEnabled
);
async function performOverwriting(effect, object, context) {
  switch (effect.verb) {
    case "update": {
      const { id, patch, stamp } = effect;
      const newest2 = await patchVersion(context, id, object.live, patch, stamp, foundValue(object));
      return { newest: newest2, result: doneAs("updated") };
    }
    case "set":
      return set2(effect, object, context);
    case "settle":
      return settle2(effect, await enableSecret(effect, object, context), context);
    case "adopt":
      return adopt2(effect, object, context);
    default:
      return effect;
  }
}
async function enableSecret(effect, object, { writer }) {
  if (object.live.enabled || effect.patch.enabled !== true) return object;
  const vault = writer(effect.id.vault);
  await vault.secret.update(effect.id.name, object.live.version, { enabled: true });
  try {
    return await vault.secret.get(effect.id.name);
  } catch (error) {
    if (isFault(error, "forbidden")) return object;
    throw error;
  }
}
var mayEnable = ({ value, clears }, ours) => value.is === "kept" ? clears : value.overwrite || ours;
async function set2(effect, seen, context) {
  const { id, send, stamp } = effect;
  const isLive = effect.value.from === "live";
  const object = isLive ? await enableSecret(effect, seen, context) : seen;
  const value = isLive ? object.value : await context.valueOf(effect);
  if (!value) return unread;
  if (effect.because === "changed" && object.value?.equals(value)) {
    const newest2 = await patchVersion(context, id, object.live, effect.patch, stamp, ourValue(value));
    return { newest: newest2, result: doneAs("updated") };
  }
  return { newest: await writeSecretVersion(context, id, value, send, stamp), result: doneAs("set") };
}
var unread = {
  result: {
    result: "failed",
    code: "vault-forbidden",
    message: "a date is cleared by writing the same value again, which cannot be read"
  }
};
var isSent = ({ property }) => !unsent.has(property);
var unsent = /* @__PURE__ */ new Set([
  "kvg-state",
  "protect",
  "versions",
  "unmanaged",
  "unmanaged tag"
]);
async function settle2(effect, { live, value }, context) {
  const { id, evidence, edits } = effect;
  const newest2 = live.version;
  if (!value) {
    if (edits.some(isSent)) await editSecret(context, id, live, effect.patch);
    const comparable = evidence === "follows" ? "unknown" : evidence;
    const message = "its value is disabled or may not be read";
    return { newest: newest2, result: { result: "not compared", evidence: comparable, message } };
  }
  const wanted = await context.valueOf(effect);
  if (!value.equals(wanted)) return writeVersion2(effect, wanted, "set", context);
  if (effect.inPlace) return { newest: newest2, result: doneAs("unchanged") };
  await patchVersion(context, id, live, effect.patch, effect.stamp, ourValue(value));
  return { newest: newest2, result: doneAs("updated") };
}
async function adopt2(planned, object, context) {
  const ownership = await findFormerOwner(planned, object, context);
  if (ownership.is === "foreign") return { result: refuseForeign(ownership.owner) };
  const ours = ownership.is === "ours";
  const counted = ours && ownership.state && { versions: ownership.state.versions };
  const effect = { ...planned, stamp: { ...planned.stamp, ...counted } };
  const { live, value } = mayEnable(effect, ours) ? await enableSecret(effect, object, context) : object;
  if (effect.value.is === "kept") {
    if (effect.clears) return value ? writeVersion2(effect, value, "adopted", context) : unread;
  } else {
    const wanted = await context.valueOf(effect);
    const equal = value?.equals(wanted);
    const mayWrite2 = effect.value.overwrite || ours && value !== void 0;
    if (!equal && !mayWrite2) return { result: value ? differs : unreadable };
    if (!equal || effect.clears) return writeVersion2(effect, wanted, "adopted", context);
  }
  const known3 = effect.value.is === "kept" ? foundValue({ ...value && { value } }) : value && ourValue(value);
  const newest2 = await patchVersion(context, effect.id, live, effect.patch, effect.stamp, known3);
  return { newest: newest2, result: doneAs("adopted") };
}
var differs = {
  result: "refused",
  message: "its live value is another than the manifest's",
  hint: "say adopt: overwrite to replace it, or value: external to leave it"
};
var unreadable = {
  result: "refused",
  message: "its live value cannot be read to compare",
  hint: "enable it or get the right to read it, or say adopt: overwrite to replace it unseen"
};
async function writeVersion2(effect, value, did, context) {
  const { id, send, stamp } = effect;
  const past = refuseExpired(send, context.writer(id.vault).now());
  if (past) return { result: past };
  return { newest: await writeSecretVersion(context, id, value, send, stamp), result: doneAs(did) };
}

// src/apply/perform.ts
async function performEffect(effect, context) {
  const { verb, id } = effect;
  return { verb, id, ...await attempt2(effect, context).catch(failure) };
}
function failure(error) {
  const moved = error instanceof VaultError ? movements[error.fault] : void 0;
  if (moved) return { result: "skipped", message: moved };
  if (isFault(error, "cancelled")) return { result: "not attempted", message: interruptedMessage };
  if (error instanceof VaultError || error instanceof MissingValue)
    return { result: "failed", code: error.code, message: error.message };
  return { result: "failed", code: "unexpected", message: explainUnexpected(error) };
}
var movements = {
  "deleted but recoverable": "it was deleted since the plan, and its name can be recovered: plan again",
  "being recovered": "it is being recovered: plan again when it is back",
  "not found": "it is gone since the plan: plan again"
};
async function attempt2(effect, context) {
  const { kind, name: name5 } = effect.id;
  const objects = context.writer(effect.id.vault)[kind];
  switch (effect.verb) {
    case "create":
      return create(effect, context);
    case "recover":
      await objects.recover(name5);
      return keepEnabled(effect, context);
    case "purge":
      await objects.purge(name5);
      return doneAs("purged");
    case "set":
    case "settle":
    case "adopt":
    case "update":
    case "rotate":
    case "disable":
    case "delete": {
      const object = await lookAgain(context, effect.id, effect.base);
      return object ? overwrite(effect, object, context) : { result: "skipped", message: "it moved since the plan: make a new plan" };
    }
    default:
      return effect;
  }
}
async function create(effect, context) {
  if (await context.isTaken(effect.id))
    return { result: "skipped", message: "somebody created it since the plan" };
  if (effect.kind === "key") await createKey(effect, context);
  else await writeSecretVersion(context, effect.id, await context.valueOf(effect), effect.send, effect.stamp);
  return doneAs("created");
}
async function keepEnabled({ id, base, keepEnabled: keep }, context) {
  const result = doneAs("recovered");
  if (keep === void 0) return result;
  const { updated: _, ...unchanged } = base;
  const object = await lookAgain(context, id, unchanged);
  return disableOlderVersions(context, id, { result, ...object && { newest: object.live.version } }, keep);
}
async function overwrite(effect, object, context) {
  switch (effect.verb) {
    case "disable":
      await patchVersion(context, effect.id, object.live, effect.patch, effect.stamp, foundValue(object));
      return doneAs("disabled");
    case "delete":
      await context.writer(effect.id.vault)[effect.id.kind].delete(effect.id.name);
      return doneAs("deleted");
    default:
      return effect.kind === "key" ? performKeyEffect(effect, object, context) : performSecretEffect(effect, object, context);
  }
}

// src/apply/apply.ts
async function applyEffects(effects, context) {
  const effectContext = { ...context, isTaken: watchTakenNames(context) };
  const outcomes = /* @__PURE__ */ new Map();
  const inSlot = makeSlots(context.concurrency);
  const tally = { done: 0 };
  const { seconds } = context;
  if (effects.length > 0)
    context.progress({
      what: "started",
      work: "apply",
      vaults: [...new Set(effects.map(({ id }) => id.vault))],
      of: effects.length,
      ...seconds !== void 0 && { seconds }
    });
  const run = async (effect) => {
    const before2 = await Promise.all(effect.after.map((key) => outcomes.get(key)));
    const failed = before2.find((outcome2) => outcome2 && outcome2.result !== "done");
    const isInterrupted = context.signal.aborted && failed?.result === "not attempted";
    const outcome = failed ? notAttempted(
      effect,
      isInterrupted ? interruptedMessage : `${failed.verb} of ${failed.id.name} was ${failed.result}`
    ) : await inSlot(
      () => context.signal.aborted ? notAttempted(effect, interruptedMessage) : performEffect(effect, effectContext)
    );
    tally.done++;
    context.progress({ what: "outcome", outcome, done: tally.done, of: effects.length });
    return outcome;
  };
  for (const stage of stages) {
    const started = effects.filter((effect) => stageOf(effect) === stage);
    for (const effect of started)
      outcomes.set(
        effectKey(effect),
        Promise.resolve().then(() => run(effect))
      );
    await Promise.all(outcomes.values());
  }
  return Promise.all(outcomes.values());
}
var notAttempted = ({ verb, id }, message) => ({
  verb,
  id,
  result: "not attempted",
  message
});
function makeSlots(most2) {
  const waiting = [];
  let free = most2;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise((resolve5) => waiting.push(resolve5));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

// src/evidence/revision.ts
var externalRevision = "x";
var unnoted = "-";
var letters = {
  env: "e",
  file: "f",
  exec: "x",
  literal: "l",
  json: "j",
  base64: "b",
  pfx: "p",
  secret: "c",
  generate: "g",
  template: "t",
  sealed: "s",
  sops: "o"
};
var byLetter = new Map(
  Object.entries(letters).map(([from, letter]) => [letter, from])
);
var noteForm = /^-([a-z])[\w-]{8}$/;
var salted = (source, { vault, kind, name: name5 }, salt) => digestText(prefixLengths([salt, foldName(vault), kind, foldName(name5), source]));
function makeRevision(source, id, salt, createdOf) {
  if (source.from === "external") return externalRevision;
  const text2 = revisionText(source, { id, createdOf });
  return text2 === void 0 ? note(source, id, salt) : salted(text2, id, salt);
}
var note = (source, id, salt) => `-${letters[source.from]}${salted(`note:${canonicalJson(source)}`, id, salt).slice(0, 8)}`;
function compareRevisions(stored, source, id, salt, createdOf) {
  const now = makeRevision(source, id, salt, createdOf);
  const isTold = !noteForm.test(now);
  const letter = noteForm.exec(stored)?.[1];
  if (letter !== void 0) {
    if (stored === note(source, id, salt)) return { is: "unknown", noted: stored === now, doubts: [] };
    const was = byLetter.get(letter);
    return { is: "swapped", swap: was === void 0 ? {} : { was } };
  }
  if (stored === unnoted)
    return isTold ? { is: "swapped", swap: {} } : { is: "unknown", noted: false, doubts: [{ about: "source" }] };
  if (isTold) return { is: now === stored ? "same" : "changed" };
  const hasRevision = revisionText(source, { id, createdOf: () => 0 }) !== void 0;
  return hasRevision ? { is: "unknown", noted: false, doubts: [] } : { is: "swapped", swap: {} };
}

// src/evidence/stamp.ts
function makeStampTags(input) {
  const { id, stamp, previous, versions, fingerprints, createdOf } = input;
  const { key } = fingerprints;
  const salt = previous?.salt ?? Buffer.from(input.random(16)).toString("base64url");
  const state = {
    kid: key?.kid ?? "",
    created: macTimeOf(input),
    salt,
    valueMac: "",
    revision: stamp.source === "kept" ? previous?.revision ?? unnoted : makeRevision(stamp.source, id, salt, createdOf),
    properties: stamp.properties,
    versions,
    ...stamp.mark && { mark: stamp.mark },
    tagMac: ""
  };
  return { [ownerTag]: stamp.owner, [stateTag]: encodeState(key ? signState(state, key, input) : state) };
}
var macTimeOf = ({ created, previous }) => previous && isOfVersion(previous, { created }) ? previous.created : created;
function signState(state, key, input) {
  const known3 = { ...state, valueMac: valueMac(state, key, input) };
  return { ...known3, tagMac: key.tagMac({ id: input.id, owner: input.stamp.owner }, known3) };
}
function valueMac(state, key, input) {
  const { id, stamp, previous, value, fingerprints } = input;
  const bearer = { id, owner: stamp.owner };
  const goesOn = previous?.created === state.created && !isForged(bearer, previous, fingerprints);
  if (goesOn && previous.kid === key.kid && value?.is !== "ours") return previous.valueMac;
  if (!value) return "";
  const before2 = previous && fingerprintOf(previous, fingerprints);
  const another = value.is === "found" && goesOn && before2 && before2.valueMac(bearer, previous, value.sealed) !== previous.valueMac;
  return another ? "" : key.valueMac(bearer, state, value.sealed);
}

// src/sources/material.ts
import {
  createPrivateKey as createPrivateKey2,
  createPublicKey,
  sign,
  verify
} from "node:crypto";

// src/sources/pem.ts
var blocks = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;
var privateLabels = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"];
function findPemBlock(text2) {
  const all = [...text2.matchAll(blocks)].map(([block, label = ""]) => ({ block, label })).filter(({ label }) => label !== "EC PARAMETERS");
  const others = all.filter(({ label }) => !isCertificate(label));
  const found2 = others.length > 0 ? others : all;
  for (const { block, label } of found2) refuse4(label, block);
  const [first, ...more] = found2;
  if (!first)
    throw new MissingValue(
      "key-material-invalid",
      "the key material is neither PEM nor a JWK",
      "give the key as PEM or JWK"
    );
  if (more.length > 0)
    throw new MissingValue("key-material-invalid", "the PEM holds several keys", "give one of them alone");
  return first.block;
}
var isCertificate = (label) => label.includes("CERTIFICATE") || label === "X509 CRL";
function refuse4(label, block) {
  if (label === "ENCRYPTED PRIVATE KEY" || /^Proc-Type: *4,ENCRYPTED/m.test(block))
    throw new MissingValue(
      "key-material-invalid",
      "the private key in the PEM is encrypted",
      "decrypt it (openssl pkey -in KEY -out key.pem), and keep it where only this run can read it"
    );
  if (isCertificate(label))
    throw new MissingValue(
      "key-material-invalid",
      "the PEM holds certificates and no private key",
      "give the private key"
    );
  if (label.endsWith("PUBLIC KEY"))
    throw new MissingValue("key-material-invalid", "the PEM holds a public key only", "give the private key");
  if (label === "OPENSSH PRIVATE KEY")
    throw new MissingValue(
      "key-material-invalid",
      "the key is in OpenSSH's form",
      "convert a copy: ssh-keygen -p -m PKCS8 -f COPY"
    );
  if (!privateLabels.includes(label))
    throw new MissingValue(
      "key-material-invalid",
      "the PEM holds something that is not a private RSA or EC key",
      "give such a key"
    );
}

// src/sources/material.ts
var curves = {
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521",
  secp256k1: "P-256K"
};
var rewrite = "write it anew: sed 's/-----[^-]*-----//g; s/\\\\[rn]//g' KEY | tr -d '[:space:]' | openssl base64 -d -A | openssl pkey -inform DER -out key.pem";
function parseMaterial(value) {
  if (findPfx(value))
    refuse5("the key material is a PFX", "say material: { pfx: <source>, password: <source> }");
  if (!value.isText) refuse5("the key material is not text", "give the key as PEM or JWK; DER is not read");
  const text2 = value.reveal().trim();
  const key = text2.startsWith("{") ? fromJwk(text2) : fromPem(text2);
  const spec = specOf2(key);
  if (!belongsTogether(key))
    refuse5("the key's private and public part do not belong together", "export the key again");
  const jwk = { ...key.export({ format: "jwk" }), ..."curve" in spec && { crv: spec.curve } };
  const numbers = publicNumbers(jwk);
  if (numbers === void 0) throw new Error("a private key without public numbers");
  return { jwk: Sealed.text(JSON.stringify(jwk)), numbers, spec };
}
function fromPem(text2) {
  const block = findPemBlock(text2);
  return attempt3(
    () => createPrivateKey2({ key: block, format: "pem" }),
    () => {
      if (!hasLostItsLines(block))
        refuse5("the private key in the PEM cannot be read", "export it again from where it came");
      const hint2 = block === text2.replace(/(\\[rn])+$/, "") ? rewrite : "give the private key's block alone";
      return refuse5(
        "the PEM has lost its lines: each begins at the margin, and ends with a line break",
        hint2
      );
    }
  );
}
function hasLostItsLines(block) {
  const base64 = block.replaceAll(/-----[^-]*-----|\\[rn]|\s/g, "");
  const key = Buffer.from(base64, "base64");
  const types = ["pkcs8", "pkcs1", "sec1"];
  return types.some(
    (type) => attempt3(
      () => createPrivateKey2({ key, format: "der", type }) !== void 0,
      () => false
    )
  );
}
function fromJwk(text2) {
  const data = parseJson(text2);
  if (data === void 0) refuse5("the JWK is not JSON", "give one key as JWK, or PEM");
  if (data.keys !== void 0) refuse5("the key material is a set of keys", "give one of them alone");
  if (data.kty !== "RSA" && data.kty !== "EC")
    refuse5("the JWK is neither an RSA nor an EC key", "kty must be RSA or EC");
  if (data.d === void 0) refuse5("the JWK holds a public key only", "give the private key: d is missing");
  const key = { ...data, ...findCurve(data.crv) === "P-256K" && { crv: "secp256k1" } };
  return attempt3(
    () => createPrivateKey2({ key, format: "jwk" }),
    () => refuse5(
      "the JWK is not a complete private key",
      "an RSA key has n, e, d, p, q, dp, dq and qi, an EC key crv, x, y and d"
    )
  );
}
function specOf2({ asymmetricKeyType, asymmetricKeyDetails }) {
  const { modulusLength = 0, namedCurve = "" } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === "rsa") {
    if (rsaSizes.includes(modulusLength)) return { keyType: "RSA", keySize: modulusLength };
    refuse5("the RSA key has a size that Key Vault does not take", "make one of 2048, 3072 or 4096 bits");
  }
  const curve = curves[namedCurve];
  if (asymmetricKeyType === "ec" && curve) return { keyType: "EC", curve };
  if (asymmetricKeyType === "ec")
    refuse5(
      "the EC key has a curve that Key Vault does not take",
      "make one of P-256, P-384, P-521 or P-256K"
    );
  refuse5("the key is neither an RSA nor an EC key", "Key Vault takes no others");
}
var belongsTogether = (key) => {
  const probe = Buffer.from("keyvault-gitops");
  return attempt3(
    () => verify("sha256", probe, createPublicKey(key), sign("sha256", probe, key)),
    () => false
  );
};
function attempt3(action, otherwise) {
  try {
    return action();
  } catch {
    return otherwise();
  }
}
function refuse5(message, hint2) {
  throw new MissingValue("key-material-invalid", message, hint2);
}
var operations = {
  RSA: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "export"],
  EC: ["sign", "verify", "export"]
};
var hardwareOperations = ["import", "secureWrapKey", "secureUnwrapKey"];
function fitMaterial(material, { origin, properties }) {
  if (origin.from !== "material") return material;
  const { keyType } = material.spec;
  const family = keyType.startsWith("EC") ? "EC" : "RSA";
  if (origin.family && origin.family !== family)
    throw new MissingValue(
      "key-material-invalid",
      `the material is an ${family} key, and keyType says ${origin.family}-HSM`,
      `say keyType: ${family}-HSM, or give the other key`
    );
  const fits = operations[family];
  const may = (operation) => fits.includes(operation) || hardwareOperations.includes(operation) && family === "RSA" && origin.hardwareProtected;
  const others = (properties.keyOps ?? []).filter((operation) => !may(operation));
  if (others.length > 0)
    throw new MissingValue(
      "key-material-invalid",
      `the material is an ${family} key, and keyOps holds ${others.join(", ")}`,
      `an ${family} key that is imported takes ${fits.join(", ")}`
    );
  return material;
}

// src/reconcile/run/take-value.ts
function takeValue(value, kind, desired) {
  if (kind === "key") {
    const material = parseMaterial(value);
    return { material: desired?.kind === "key" ? fitMaterial(material, desired) : material };
  }
  if (!value.isText)
    throw new MissingValue(
      "value-invalid",
      "the value is not UTF-8 text",
      "wrap its source in { base64: ... }"
    );
  if (!value.within(mostSecretBytes))
    throw new MissingValue("limit-exceeded", "the value is over 25 KB", "Key Vault takes no more");
  return { value };
}

// src/reconcile/run/open-values.ts
async function openValues(effects, { reading, copies }, world) {
  const { set: set3, problemAt, unwrap, sops } = reading;
  const vaults = new Map(set3.vaults.map((vault) => [foldName(vault.name), vault]));
  const wanted = new Map(
    set3.desired.flatMap(
      (desired) => desired.state === "present" ? [[objectKey(desired.id), desired]] : []
    )
  );
  const opening = /* @__PURE__ */ new Map();
  const all = [];
  const openOne = async (effect) => {
    const source = sourceOf2(effect);
    const desired = wanted.get(objectKey(effect.id));
    const vault = vaults.get(foldName(effect.id.vault));
    if (!source || !vault) return void 0;
    const watch = (of, value) => {
      if (desired) all.push({ desired, source: of, value });
    };
    const { root, folder, sealing } = set3;
    const about = { id: effect.id, vault, root, folder, sealing };
    const context = { ...world, ...about, copy: copies.read, unwrap, sops, opened: watch };
    const opened = /* @__PURE__ */ new Map();
    try {
      for (const part of ready(source, effect)) opened.set(part, await openSource(part, context));
      const whole2 = opened.get(source);
      if (whole2) takeValue(whole2, effect.kind, desired);
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
      const { code: code2, message, hint: hint2 } = error;
      return desired ? problemAt(desired.valuePlace, code2, message, hint2) : { code: code2, message, hint: hint2 };
    }
    opening.set(
      effectKey(effect),
      async () => takeValue(await openSource(source, context, opened), effect.kind, desired)
    );
    return void 0;
  };
  const problems2 = (await runConcurrently(effects, atOnce.values, openOne)).filter(
    (one) => one !== void 0
  );
  if (problems2.length > 0) throw new ProblemsError(problems2);
  return {
    opened: [...all],
    valueOf: async (effect) => {
      const opened = await opening.get(effectKey(effect))?.();
      if (!opened?.value) throw new Error(`no value was opened for ${effectKey(effect)}`);
      return opened.value;
    },
    materialOf: async (effect) => (await opening.get(effectKey(effect))?.())?.material
  };
}
function ready(source, effect) {
  const waits = copiesIn(source).some((copy) => {
    const copied = objectKey(copiedIdOf(copy, effect.id));
    return effect.after.some((key) => objectKeyIn(key) === copied);
  });
  return waits ? partsOfSource(source).flatMap((part) => ready(part, effect)) : [source];
}
function sourceOf2(effect) {
  switch (effect.verb) {
    case "create":
    case "settle":
      return effect.kind === "key" ? ofOrigin(effect.origin) : effect.source;
    case "set":
      if (effect.kind === "key") return ofOrigin(effect.origin);
      return effect.value.from === "source" ? effect.value.source : void 0;
    case "adopt": {
      const { value } = effect;
      if (value.is === "kept") return void 0;
      return "origin" in value ? value.origin.source : value.source;
    }
    case "update":
    case "rotate":
    case "recover":
    case "disable":
    case "delete":
    case "purge":
      return void 0;
    default:
      return effect;
  }
}
var ofOrigin = (origin) => origin.from === "material" ? origin.source : void 0;
var makeApplyContext = ({ connection, fingerprints, createdOf }, given, { random, signal, progress }) => ({
  ...given,
  writer: connection,
  stampTags: (request) => makeStampTags({ ...request, random, fingerprints, createdOf }),
  signal,
  progress,
  digestMetadata,
  findOwnership: (id, ...about) => findOwnership(...about, (owner, state) => isForged({ id, owner }, state, fingerprints))
});

// src/plan/edits.ts
var import_fast_deep_equal2 = __toESM(require_fast_deep_equal(), 1);
function findEdits(desired, live, state) {
  const stored = state?.properties ?? {};
  return [
    ...desired.kind === "secret" ? contentTypeEdits(desired, live, stored) : [],
    ...desired.kind === "key" && "key" in live ? keyEdits(desired, live, stored) : [],
    ...enabledEdits(desired, live, state),
    ...dateEdits(desired, live, stored),
    ...tagEdits(desired, live, stored),
    ...unmanagedEdits(desired, stored),
    ...ourTagEdits(desired, live, state)
  ];
}
var droppable = [
  "contentType",
  "enabled",
  "expiresOn",
  "expiresIn",
  "notBefore",
  "tags",
  "keepEnabled",
  "keyOps",
  "releasePolicy",
  "rotationPolicy"
];
var unmanagedEdits = (desired, stored) => findDropped(desired, stored).map((name5) => ({ property: "unmanaged", name: name5, cause: "pending" }));
function findDropped(desired, stored) {
  const managed2 = new Set(managedEnds(desired).map(([name5]) => name5));
  return droppable.filter((name5) => stored[name5] !== void 0 && !managed2.has(name5));
}
function forgetUnmanaged(state, desired) {
  const properties = { ...state.properties };
  for (const name5 of findDropped(desired, state.properties)) delete properties[name5];
  return { ...state, properties };
}
function contentTypeEdits({ properties }, live, stored) {
  const { contentType: contentType2 } = properties;
  const [before2, after] = [live.contentType ?? null, contentType2 || null];
  if (contentType2 === void 0 || after === before2) return [];
  const cause = causeOf(stored.contentType, contentType2, before2);
  return [{ property: "contentType", before: before2, after, cause }];
}
function keyEdits(desired, { key }, stored) {
  if (isUnknown(key.spec)) return [];
  const { keyOps, releasePolicy, rotationPolicy: wanted } = desired.properties;
  const none = isNoPolicy(key.rotationPolicy) ? void 0 : noPolicyIn(desired.inManagedHsm);
  const rotationPolicy = wanted === null ? none : wanted;
  const ends = [
    { property: "keyOps", before: key.keyOps, after: keyOps },
    { property: "releasePolicy", before: key.releasePolicy ?? null, after: releasePolicy },
    { property: "rotationPolicy", before: key.rotationPolicy, after: rotationPolicy }
  ];
  return ends.filter(({ before: before2, after }) => after !== void 0 && !(0, import_fast_deep_equal2.default)(after, before2)).map((end2) => ({ ...end2, cause: causeOf(stored[end2.property], end2.after, end2.before) }));
}
function enabledEdits(desired, live, state) {
  const [before2, after] = [live.enabled, wantedEnabled(desired, live, state)];
  if (before2 === after) return [];
  const cause = state?.mark ? "pending" : causeOf(state?.properties.enabled, after, before2);
  return [{ property: "enabled", before: before2, after, cause }];
}
var wantedEnabled = (desired, live, state) => desired.properties.enabled ?? (state?.mark ? state.mark.enabled || live.enabled : live.enabled);
function dateEdits(desired, live, stored) {
  const edits = [];
  for (const property of ["expiresOn", "notBefore"]) {
    const after = desired.properties[property];
    const before2 = live[property] ?? null;
    if (after !== void 0 && after !== before2)
      edits.push({ property, before: before2, after, cause: causeOf(stored[property], after, before2) });
  }
  const { expiresIn } = desired.properties;
  if (expiresIn !== void 0 && !fitsDuration(live, expiresIn)) {
    const cause = causeOf(stored.expiresIn, expiresIn, void 0);
    edits.push({ property: "expiresIn", before: live.expiresOn ?? null, after: expiresIn, cause });
  }
  return edits;
}
var expiryTolerance = 300;
var fitsDuration = (live, duration) => live.expiresOn !== void 0 && Math.abs(live.expiresOn - addDuration(live.created, duration)) <= expiryTolerance;
function tagEdits(desired, live, stored) {
  const before2 = managedTags(live.tags, desired.tags);
  const after = wantedTags(desired.tags);
  const { cause, left: left2 } = compareTags(stored.tags, desired.tags, live.tags);
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(before2), ...Object.keys(after)])].sort(compareText);
  const moved = names2.flatMap((name5) => {
    const [from, to] = [tagText(before2, name5), tagText(after, name5)];
    return from === to ? [] : [{ property: "tag", name: name5, before: from, after: to, cause }];
  });
  if (!managesTags(desired)) return moved;
  return [
    ...moved,
    ...left2.toSorted(compareText).map((name5) => ({ property: "unmanaged tag", name: name5, cause: "pending" }))
  ];
}
function ourTagEdits(desired, live, state) {
  const edits = [];
  const isProtected2 = state?.properties.protect !== void 0;
  if (state && isProtected2 !== desired.protect)
    edits.push({ property: "protect", before: isProtected2, after: desired.protect, cause: "pending" });
  const owner = live.tags[ownerTag];
  if (owner !== void 0 && owner !== desired.owner)
    edits.push({ property: "tag", name: ownerTag, before: owner, after: desired.owner, cause: "pending" });
  if (state?.mark) edits.push({ property: "kvg-state", cause: "pending" });
  return edits;
}
function findVersionEdits({ keepEnabled: keepEnabled2 }, live, state, versions = []) {
  if (keepEnabled2 === void 0) return [];
  const many = findSurplusVersions(versions, newestOf(versions, live), keepEnabled2).length;
  if (many === 0) return [];
  const before2 = versions.filter(({ enabled }) => enabled).length;
  const cause = causeOf(state?.properties.keepEnabled, keepEnabled2, void 0);
  return [{ property: "versions", before: before2, after: before2 - many, cause }];
}
var newestOf = (versions, live) => versions.find(
  (version) => version.created === live.created && version.updated === live.updated && digestMetadata(version) === digestMetadata(live)
)?.version ?? "";
var addStateEdit = (edits, cause) => [
  ...edits.filter((edit) => edit.property !== "kvg-state"),
  { property: "kvg-state", cause }
];
function causeOf(stored, desired, live) {
  if (stored === void 0) return "pending";
  if (stored === rememberedDigest(desired)) return "drift";
  return live === void 0 || stored === rememberedDigest(live) ? "pending" : "both";
}
var commonlyRemembered = ["enabled", "expiresOn", "expiresIn", "notBefore"];
var rememberProperties = (desired) => Object.fromEntries(managedEnds(desired).map(([property, end2]) => [property, rememberedDigest(end2)]));
var managesTags = ({ tags: tags2 }) => tags2.whole || Object.keys(tags2.set).length > 0;
function managedEnds(desired) {
  const { tags: tags2 } = desired;
  const { rotationPolicy, ...plain3 } = desired.properties;
  const entries = [];
  for (const property of [...commonlyRemembered, "contentType", "keyOps", "releasePolicy", "rotate"])
    if (plain3[property] !== void 0) entries.push([property, plain3[property]]);
  if (rotationPolicy !== void 0) entries.push(["rotationPolicy", rotationPolicy ?? noPolicy]);
  if (managesTags(desired)) entries.push(["tags", endOfTags(tags2)]);
  if (desired.protect) entries.push(["protect", true]);
  if (desired.kind === "secret" && desired.keepEnabled !== void 0)
    entries.push(["keepEnabled", desired.keepEnabled]);
  return entries;
}

// src/plan/carry.ts
function newProperties({ properties, tags: tags2 }) {
  const { enabled, expiresOn, expiresIn, notBefore, ...rest } = properties;
  const { contentType: contentType2, keyOps, releasePolicy, rotationPolicy } = rest;
  return {
    enabled: enabled ?? true,
    ...contentType2 && { contentType: contentType2 },
    ...keyOps && { keyOps },
    ...expiresIn !== void 0 && { expiresIn },
    ...typeof expiresOn === "number" && { expiresOn },
    ...typeof notBefore === "number" && { notBefore },
    ...releasePolicy && { releasePolicy },
    ...rotationPolicy && { rotationPolicy },
    tags: wantedTags(tags2)
  };
}
function carryProperties(desired, live, state) {
  const managed2 = desired.properties;
  const key = "key" in live ? live.key : void 0;
  return {
    ...managed2.contentType === void 0 && live.contentType && { contentType: live.contentType },
    ...managed2.keyOps === void 0 && key && keepsType(desired, key) && { keyOps: key.keyOps },
    ...carriedDates(desired, live, live),
    ...managed2.releasePolicy === void 0 && key?.releasePolicy && { releasePolicy: key.releasePolicy },
    ...newProperties(desired),
    ...managed2.rotationPolicy === null && removesPolicy(desired) && { rotationPolicy: noPolicy },
    enabled: wantedEnabled(desired, live, state),
    tags: tagsAfter(live.tags, desired.tags)
  };
}
var removesPolicy = (desired) => desired.kind === "key" && !desired.inManagedHsm;
var keepsType = (desired, { spec }) => desired.kind === "key" && (desired.origin.from === "material" || isSameSpec(desired.origin.spec, spec));
function carriedDates(desired, live, from) {
  const { expiresOn, expiresIn, notBefore, rotationPolicy } = desired.properties;
  const livePolicy = "key" in live ? live.key.rotationPolicy : void 0;
  const dated = (rotationPolicy === void 0 ? livePolicy : rotationPolicy)?.expiresIn !== void 0;
  const expiryManaged = expiresOn !== void 0 || expiresIn !== void 0 || dated;
  return {
    ...!expiryManaged && from.expiresOn !== void 0 && { expiresOn: from.expiresOn },
    ...notBefore === void 0 && from.notBefore !== void 0 && { notBefore: from.notBefore }
  };
}
function desiredOfUnfinished(desired, live, state) {
  const { leftBehind: leftBehind2 } = live;
  if (!leftBehind2 || desired.origin.from !== "service") return desired;
  const carried = {
    ...carriedDates(desired, live, leftBehind2),
    enabled: wantedEnabled(desired, leftBehind2, state)
  };
  return { ...desired, properties: { ...desired.properties, ...carried } };
}
function patchProperties(desired, live, edits) {
  let sent = { tags: tagsAfter(live.tags, desired.tags) };
  for (const edit of edits)
    switch (edit.property) {
      case "contentType":
        sent = { ...sent, contentType: edit.after ?? "" };
        break;
      case "enabled":
      case "keyOps":
      case "releasePolicy":
      case "rotationPolicy":
        sent = { ...sent, [edit.property]: edit.after };
        break;
      case "expiresOn":
      case "notBefore":
        if (edit.after !== null) sent = { ...sent, [edit.property]: edit.after };
        break;
      case "expiresIn":
        sent = { ...sent, expiresOn: addDuration(live.created, edit.after) };
        break;
      case "keyType":
      case "rotate":
      case "tag":
      case "versions":
      case "protect":
      case "unmanaged":
      case "unmanaged tag":
      case "kvg-state":
        break;
      default:
        edit;
    }
  return sent;
}
var clearsDates = (edits) => edits.some(
  (edit) => (edit.property === "expiresOn" || edit.property === "notBefore") && edit.after === null
);

// src/plan/effect-parts.ts
function stampOf(desired, state, versions = state?.versions ?? 1) {
  const source = desired.kind === "secret" ? desired.source : sourceOf(desired) ?? "kept";
  const isImported = desired.kind === "key" && desired.origin.from === "material";
  const material = isImported ? state?.properties.material : void 0;
  const properties = { ...rememberProperties(desired), ...material && { material } };
  return { owner: desired.owner, source, properties, versions };
}
var effectParts = (desired, live, state, edits) => ({
  kind: desired.kind,
  id: desired.id,
  place: desired.place,
  after: [],
  edits,
  send: carryProperties(desired, live, state),
  patch: patchProperties(desired, live, edits),
  stamp: stampOf(desired, state),
  base: baseOf(live)
});
var keeping2 = ({ keepEnabled: keepEnabled2 }) => keepEnabled2 !== void 0 && { keepEnabled: keepEnabled2 };
function planCreate(desired, orRecover) {
  const head2 = { verb: "create", place: desired.place, after: [] };
  const tail = { send: newProperties(desired), stamp: stampOf(desired, void 0, 0), orRecover };
  if (desired.kind === "key") {
    const { kind: kind2, id: id2, origin } = desired;
    return { ...head2, kind: kind2, id: id2, origin, ...tail };
  }
  const { kind, id } = desired;
  const source = sourceOf(desired);
  return source && { ...head2, kind, id, source, ...tail, ...orRecover && keeping2(desired) };
}
function planUpdate({ send: _, ...parts }, edits) {
  const [first, ...others] = edits;
  return first && { verb: "update", ...parts, edits: [first, ...others] };
}

// src/plan/guard-hsm-policy.ts
var sentPolicy = (effect) => "patch" in effect && "rotationPolicy" in effect.patch ? effect.patch.rotationPolicy : void 0;
function guardHsmPolicy({ desired, live, effects }) {
  if (desired?.state !== "present" || desired.kind !== "key" || !desired.inManagedHsm) return void 0;
  const rule = "rotation policy";
  const sent = effects.map(sentPolicy).find((policy) => policy !== void 0);
  if (sent && isNoPolicy(sent))
    return {
      rule,
      message: "a managed HSM replaces the rotation policy of a key, and removes none",
      hint: "declare one without actions, as rotationPolicy: { expiresIn: P1Y }, or do not mention rotationPolicy"
    };
  const isWithout = live && "key" in live && isNoPolicy(live.key.rotationPolicy);
  if (!isWithout || sent || !effects.some(({ verb }) => verb === "rotate")) return void 0;
  return {
    rule,
    message: "a managed HSM rotates no key that has no rotation policy",
    hint: "declare its rotationPolicy"
  };
}

// src/plan/guard.ts
var isAbsent = (object) => object.desired?.state === "absent";
var isDestroyed = ({ effects }) => effects.some((effect) => isDestructive(effect));
var isProtected = ({ desired, ownership }) => desired?.protect || ownership.is === "ours" && ownership.state?.properties.protect !== void 0;
var managed = ({ live, deleted }) => (live ?? deleted)?.managed ? {
  rule: "managed",
  message: "it belongs to a certificate",
  hint: "take it out of the manifest and manage the certificate"
} : void 0;
var foreignOwner = ({ ownership }) => ownership.is === "foreign" ? {
  rule: "foreign owner",
  message: `it is owned by ${JSON.stringify(ownership.owner)}`,
  hint: `let ${JSON.stringify(ownership.owner)} give it up, or name that owner in the vault's owners`
} : void 0;
var notOwned = (object) => isAbsent(object) && object.ownership.is === "unowned" ? {
  rule: "not owned",
  message: "nobody owns it, and only what is ours is deleted",
  hint: "adopt it first, or delete it by hand"
} : void 0;
var unreadVault = ({ id }, { dependents }) => {
  const vault = dependents?.get(objectKey(id));
  return vault === void 0 ? void 0 : {
    rule: "unread vault",
    message: `its value depends on the vault ${vault}, which could not be read`,
    hint: "plan again when that vault can be read"
  };
};
var protect = (object) => isProtected(object) && isDestroyed(object) ? {
  rule: "protect",
  message: "it is protected",
  hint: "set protect: false in the manifest and apply that first"
} : void 0;
var forged = (object) => object.ownership.is === "ours" && object.ownership.forged && isDestroyed(object) ? {
  rule: "forged",
  message: "its kvg-state was not written under this config's fingerprint key",
  hint: "find out who wrote it; take both kvg- tags away by hand if it is not ours"
} : void 0;
var purgeLocks = ({ effects, live, deleted }, { allowPurge }) => {
  if (!effects.some((effect) => effect.verb === "purge")) return void 0;
  if (!allowPurge)
    return {
      rule: "purge",
      message: "purging cannot be undone and asks twice",
      hint: "allow it by the option allow-purge"
    };
  const level = (deleted ?? live)?.recoveryLevel;
  if (level === void 0 || level.includes("Purgeable")) return void 0;
  const until = deleted?.purgesOn === void 0 ? "" : ` until ${formatDate(deleted.purgesOn)}`;
  return {
    rule: "purge protection",
    message: `the vault's purge protection keeps it${until}`,
    hint: "take out purge: true; the service purges it when its retention ends"
  };
};
function sentExpiry(effect) {
  if (effect.verb === "create" || effect.verb === "set" || effect.verb === "rotate")
    return effect.send.expiresOn;
  return "patch" in effect ? effect.patch.expiresOn : void 0;
}
var pastDate = ({ effects }, { now }) => {
  for (const effect of effects) {
    const sent = sentExpiry(effect);
    if (sent !== void 0 && sent <= now)
      return {
        rule: "past date",
        message: `the write would leave it expired since ${formatDate(sent)}`,
        hint: "say a later expiresOn, or null for none"
      };
  }
  return void 0;
};
var countTags = (effect) => "patch" in effect ? Object.keys(effect.patch.tags).length : 0;
var tooManyTags2 = ({ effects }) => {
  const most2 = Math.max(0, ...effects.map(countTags));
  return most2 > mostTags ? {
    rule: "tags",
    message: `it would bear ${most2 + 2} tags, and 15 is the service's limit`,
    hint: "declare fewer tags, or declare tags so that those which are not managed go"
  } : void 0;
};
var immutable = ({ effects, desired, ownership }) => {
  const set3 = effects.find((effect) => effect.verb === "set" && effect.kind === "key");
  if (!set3 || desired?.state !== "present" || desired.kind !== "key") return void 0;
  const [edit] = "edits" in set3 ? set3.edits : [];
  const message = edit?.property === "keyType" ? `it is ${edit.before}, and ${edit.after} would be another key` : "its material in git is another than before";
  if (ownership.is !== "ours")
    return { rule: "immutable", message, hint: "declare what it is, and adopt it first" };
  return desired.allowNewVersion ? void 0 : {
    rule: "immutable",
    message,
    hint: "say allowNewVersion: true; what was made with the old key needs its version"
  };
};
var clearsKeyDate = (effect) => effect.kind === "key" && (effect.verb === "update" || effect.verb === "settle" || effect.verb === "adopt") && clearsDates(effect.edits);
var keyDate = ({ effects }) => effects.some(clearsKeyDate) ? {
  rule: "key date",
  message: "the service does not clear a date of a key's version",
  hint: "say a date, or let a new version be made without one"
} : void 0;
var versionsBefore = (effect) => effect.verb === "set" || effect.verb === "settle" || effect.verb === "rotate" ? effect.stamp.versions : 0;
var manyVersions = ({ effects, desired }) => {
  const versions = Math.max(0, ...effects.map(versionsBefore));
  if (desired?.state !== "present" || versions < desired.maxVersions) return void 0;
  const { why, advice } = boundOfVersions(desired);
  return {
    rule: "versions",
    message: `${versions} versions were written; they can never be removed, and ${why}`,
    hint: `${advice}, or find out why it changes so often`
  };
};
var ownershipGuards = [managed, foreignOwner, notOwned];
var guards = [
  ...ownershipGuards,
  unreadVault,
  protect,
  forged,
  purgeLocks,
  pastDate,
  keyDate,
  guardHsmPolicy,
  immutable,
  tooManyTags2,
  manyVersions
];
function guardObject(object, limits) {
  const [effect] = object.effects;
  if (!effect) return void 0;
  const { id, place, verb: wanted } = effect;
  for (const rule of limits.scope === "differences" ? ownershipGuards : guards) {
    const verdict = rule(object, limits);
    if (verdict) return { verb: "refused", id, ...place && { place }, wanted, ...verdict };
  }
  return void 0;
}

// src/model/evidence.ts
function toSettle(known3) {
  switch (known3.value) {
    case "unknown":
      return { evidence: "unknown", ...known3.doubts && { doubts: known3.doubts } };
    case "outside":
      return { evidence: "outside", ...known3.swap && { swap: known3.swap } };
    case "swapped":
      return { evidence: "swapped", swap: known3.swap };
    default:
      return known3;
  }
}

// src/plan/key-diff.ts
function partsOf(desired, live, ownership) {
  const state = ownership.is === "ours" ? ownership.state : void 0;
  const wanted = desiredOfUnfinished(desired, live, state);
  const parts = effectParts(wanted, live, state, findEdits(wanted, live, state));
  return { ...parts, stamp: stampOf(desired, state) };
}
function planAdoptKey(desired, live, ownership) {
  const parts = partsOf(desired, live, ownership);
  const { origin, overwrite: overwrite2 } = desired;
  const other = typeEdit(desired, live);
  if (other) return { verb: "set", ...parts, origin, edits: [other, ...parts.edits] };
  return origin.from === "material" ? { verb: "adopt", ...parts, value: { is: "compared", origin, overwrite: overwrite2 } } : { verb: "adopt", ...parts, value: { is: "kept" } };
}
function diffKey(desired, live, ours, evidence) {
  const parts = partsOf(desired, live, ours);
  const { origin } = desired;
  if (isUnknown(live.key.spec) && !desired.allowNewVersion) return planUnknownKind(parts, ours);
  const other = typeEdit(desired, live);
  const seen = ours.lost ? addStateEdit(parts.edits, "drift") : parts.edits;
  if (other) return { verb: "set", ...parts, origin, edits: [other, ...seen] };
  if (origin.from === "material") return diffMaterial(desired, origin, parts, evidence);
  return planRotation(desired, live, { ...parts, edits: seen }, ours.state) ?? planUpdate(parts, restoredTags(parts.edits, ours, evidence));
}
var dependent = ["keyOps", "releasePolicy", "rotationPolicy", "rotate", "material", "rotating"];
function planUnknownKind({ stamp, edits, ...parts }, { state, lost }) {
  const remembered = { ...stamp.properties };
  for (const property of dependent) delete remembered[property];
  for (const property of dependent)
    if (state?.properties[property] !== void 0) remembered[property] = state.properties[property];
  const seen = lost || !state ? addStateEdit(edits, "drift") : edits;
  return planUpdate(
    { ...parts, edits, stamp: { ...stamp, source: "kept", properties: remembered } },
    seen.filter(({ property }) => property !== "unmanaged")
  );
}
function diffMaterial({ allowNewVersion }, origin, parts, evidence) {
  switch (evidence.value) {
    case "same":
    case "made":
      return planUpdate(parts, evidence.recorded ? parts.edits : addStateEdit(parts.edits, "pending"));
    case "changed":
      return { verb: "set", ...parts, origin };
    case "unknown":
    case "outside":
    case "swapped": {
      const inPlace = evidence.value === "unknown" && evidence.recorded && parts.edits.length === 0;
      return { verb: "settle", ...parts, ...toSettle(evidence), origin, inPlace, allowNewVersion };
    }
    default:
      return evidence;
  }
}
function typeEdit({ origin }, { key }) {
  if (isUnknown(key.spec)) {
    const after2 = origin.from === "service" ? specText(origin.spec) : "the manifest's material";
    return { property: "keyType", before: specText(key.spec), after: after2, cause: "pending" };
  }
  const spec = origin.from === "service" ? origin.spec : importedSpec(origin.hardwareProtected, key.spec);
  const exported = origin.exportable && !key.exportable;
  if (isSameSpec(spec, key.spec) && !exported) return void 0;
  const after = `${specText(spec)}${exported ? ", exportable" : ""}`;
  return { property: "keyType", before: specText(key.spec), after, cause: "pending" };
}
function importedSpec(hardwareProtected, live) {
  if (!hardwareProtected) return live;
  if (live.keyType === "RSA") return { ...live, keyType: "RSA-HSM" };
  return live.keyType === "EC" ? { ...live, keyType: "EC-HSM" } : live;
}
function planRotation(desired, live, parts, state) {
  const { rotate: rotate2 } = desired.properties;
  if (rotate2 === void 0 || state === void 0) return void 0;
  const resumes = isLeftBehind(live, state);
  if (!resumes && state.properties.rotate === rememberedDigest(rotate2)) return void 0;
  const edits = [{ property: "rotate", after: rotate2, cause: "pending" }, ...parts.edits];
  return { verb: "rotate", ...parts, edits, resumes };
}
var isLeftBehind = ({ key }, state) => state?.properties.rotating === rememberedDigest(key.version);
function planDueRotation(desired, live, ours) {
  const parts = partsOf(desired, live, ours);
  const resumes = isLeftBehind(live, ours.state);
  const others = parts.edits.filter(({ property }) => property !== "kvg-state");
  const edits = [{ property: "kvg-state", cause: "pending" }, ...others];
  if (ours.state?.properties.rotating === void 0 || resumes)
    return { verb: "rotate", ...parts, edits, resumes };
  const { send: _, ...finish } = parts;
  return { verb: "update", ...finish, edits };
}
function restoredTags(edits, ours, evidence) {
  if (ours.state?.properties.rotating !== void 0) return addStateEdit(edits, "pending");
  if (evidence.value !== "made" || evidence.recorded) return edits;
  return addStateEdit(edits, ours.lost || !ours.state ? "drift" : "pending");
}

// src/evidence/evidence.ts
function evidenceOfSecret(desired, live, state, lost, context) {
  const fits = state !== void 0 && !lost && isOfVersion(state, live);
  const keyed = context.kid === void 0 || state?.kid === context.kid;
  const { source, id } = desired;
  if (source.from === "external")
    return {
      value: "external",
      outside: !fits,
      recorded: fits && keyed && state.revision === externalRevision
    };
  if (state?.revision === externalRevision) return { value: "taken" };
  const git = state && compareRevisions(state.revision, source, id, state.salt, context.createdOf);
  if (isGenerated(source)) {
    if (git && git.is !== "same") return { value: "changed" };
    return fits ? { value: "same", recorded: keyed } : { value: "outside" };
  }
  if (!fits || !git) return outsideEvidence(git);
  return gitEvidence(git, keyed, source, id, context);
}
function evidenceOfKey({ origin, id }, { key }, state, lost, context) {
  const keyed = context.kid === void 0 || state?.kid === context.kid;
  const material = state?.properties.material;
  if (origin.from === "service") {
    const recorded = state !== void 0 && !lost && keyed && material === void 0;
    return { value: "made", recorded };
  }
  if (!state) return { value: "outside" };
  const { source } = origin;
  if (material === void 0) return { value: lost ? "outside" : "swapped", swap: { was: "service" } };
  const git = compareRevisions(state.revision, source, id, state.salt, context.createdOf);
  if (lost || key.numbers === void 0 || material !== rememberedDigest(key.numbers))
    return outsideEvidence(git);
  return gitEvidence(git, keyed, source, id, context);
}
function outsideEvidence(git) {
  if (git?.is === "swapped") return { value: "outside", swap: git.swap };
  return { value: "outside", ...git?.is === "changed" && { swap: {} } };
}
function gitEvidence(git, keyed, source, id, context) {
  switch (git.is) {
    case "same":
      return { value: "same", recorded: keyed };
    case "changed":
      return { value: "changed" };
    case "swapped":
      return { value: "swapped", swap: git.swap };
    case "unknown": {
      const [first, ...more] = [...git.doubts, ...doubtsOf(source, id, context)];
      const doubts = first && [first, ...more];
      return { value: "unknown", recorded: keyed && git.noted, ...doubts && { doubts } };
    }
    default:
      return git;
  }
}
var doubtsOf = (source, id, { createdOf, isTracked, isChanged }) => sourcesIn(source).flatMap((one) => {
  if (one.from === "file" && one.revision === void 0 && isTracked(one.path))
    return [{ about: "file", path: one.path, ...isChanged?.(one.path) && { changed: true } }];
  if (one.from !== "secret" || one.version !== void 0) return [];
  const secret = copiedIdOf(one, id);
  return createdOf(secret) === void 0 ? [{ about: "copy", secret }] : [];
});

// src/plan/binding.ts
var embedded = "embedded";
function bindingOf2(desired, vault, addressOf) {
  const { id, ...said } = desired;
  const wanted = { ...said, place: void 0, valuePlace: void 0, defaulted: void 0 };
  const source = sourceOf(desired);
  const copied = [...new Set(copiesOf(desired).map((copy) => foldName(copy.vault)))].sort(compareText);
  return {
    address: addressOf(id.vault),
    wanted,
    copiedFrom: copied.map((name5) => [name5, addressOf(name5)]),
    programs: (source ? sourcesIn(source) : []).flatMap(
      (one) => one.from === "exec" ? programOf(one, vault) ?? [] : []
    )
  };
}
var bindingOfOrphan = (owner, address) => ({
  address,
  wanted: { state: "gone", owner },
  copiedFrom: [],
  programs: []
});

// src/plan/follow-copies.ts
function followCopies(desired, changes2, changesOf) {
  const writing = new Map(writingOf(changes2));
  const copying = copiers(desired);
  const seen = /* @__PURE__ */ new Set();
  const queue = [...writing.keys()];
  for (const source of queue)
    for (const copy of copying(source)) {
      const key = objectKey(copy.id);
      if (seen.has(key)) continue;
      seen.add(key);
      const effects = writingOf(changesOf(copy, writing)).get(key);
      if (!effects) continue;
      if (!writing.has(key)) queue.push(key);
      writing.set(key, effects);
    }
  return writing;
}
function writingOf(changes2) {
  const byObject = Map.groupBy(changes2.filter(isEffect).filter(mayWrite), ({ id }) => objectKey(id));
  return new Map([...byObject].map(([key, effects]) => [key, effects.map(effectKey)]));
}
var mayWrite = (effect) => effect.verb !== "update" && ["recover", "write"].includes(stageOf(effect));

// src/plan/threshold.ts
var fewAtMost = 2;
var mostAtOnce = 5;
var mostPercent = 30;
function applyThreshold(changes2, options) {
  const effects = changes2.filter(isEffect);
  const destructive = effects.filter(isDestructive);
  const objects = new Set(destructive.map(({ id }) => objectKey(id))).size;
  const [limit, ...more] = findExceeded(objects, options);
  if (!limit) return { changes: changes2 };
  const destroys = countEach(
    ["disable", "delete", "purge", "adopt"],
    destructive.map(({ verb }) => verb)
  );
  const rule = limit.rule === "empty set" ? limit.rule : "threshold";
  return {
    changes: changes2.map((change) => isEffect(change) ? holdBack(change, rule) : change),
    heldBack: { changes: effects.length, destroys, objects, limits: [limit, ...more] }
  };
}
function findExceeded(objects, { owned, wanted, maxDestroy, allowEmpty }) {
  if (objects === 0) return [];
  const empty = wanted === 0 && !allowEmpty ? [{ rule: "empty set" }] : [];
  if (maxDestroy !== void 0)
    return objects > maxDestroy ? [...empty, { rule: "max-destroy", most: maxDestroy }] : empty;
  if (objects > mostAtOnce) return [...empty, { rule: "count", most: mostAtOnce }];
  const isLargeShare = objects > fewAtMost && 100 * objects > mostPercent * owned;
  return isLargeShare ? [...empty, { rule: "share", most: fewAtMost, percent: mostPercent }] : empty;
}
function holdBack(effect, rule) {
  const { id, place, digest: _, after: __, ...heldBack } = effect;
  return { verb: "refused", id, ...place && { place }, wanted: effect.verb, rule, heldBack };
}

// src/plan/secret-diff.ts
function partsOf2(desired, { live, versions }, ownership) {
  const state = ownership.is === "ours" ? ownership.state : void 0;
  const edits = [...findEdits(desired, live, state), ...findVersionEdits(desired, live, state, versions)];
  return { ...effectParts(desired, live, state, edits), ...keeping2(desired) };
}
function planAdopt(desired, standing, ownership) {
  const parts = partsOf2(desired, standing, ownership);
  const { source } = desired;
  const kept = source.from === "external" || isGenerated(source);
  return {
    verb: "adopt",
    ...parts,
    value: kept ? { is: "kept" } : { is: "compared", source, overwrite: desired.overwrite },
    clears: clearsDates(parts.edits)
  };
}
function diffSecret(desired, standing, ours, evidence) {
  const parts = partsOf2(desired, standing, ours);
  const { source } = desired;
  if (source.from === "external")
    return keepValue(parts, evidence.value === "external" ? evidence : { outside: false, recorded: false });
  switch (evidence.value) {
    case "same":
      return keepValue(parts, { outside: false, recorded: evidence.recorded });
    case "changed":
      return setFromSource(parts, source);
    case "unknown":
    case "outside":
    case "swapped":
      return isGenerated(source) ? keepValue(parts, { outside: true, recorded: false }) : compareValue(parts, source, evidence);
    case "follows":
      return isGenerated(source) ? setFromSource(parts, source) : compareValue(parts, source, evidence);
    case "taken":
      return planAdopt(desired, standing, ours);
    case "external":
      throw new Error("evidence of an external value for an object that has a source");
    default:
      return evidence;
  }
}
var setFromSource = (parts, source) => ({
  verb: "set",
  ...parts,
  because: "changed",
  value: { from: "source", source }
});
function keepValue(parts, { outside, recorded }) {
  const seen = outside ? addStateEdit(parts.edits, "drift") : parts.edits;
  if (clearsDates(parts.edits))
    return { verb: "set", ...parts, edits: seen, because: "cleared", value: { from: "live" } };
  return planUpdate(parts, outside || recorded ? seen : addStateEdit(parts.edits, "pending"));
}
function compareValue(parts, source, evidence) {
  if (clearsDates(parts.edits)) {
    const edits = evidence.value === "outside" ? addStateEdit(parts.edits, "drift") : parts.edits;
    const swap = "swap" in evidence && evidence.swap;
    const value = { from: "source", source, ...swap && { swap } };
    return { verb: "set", ...parts, edits, because: "cleared", value };
  }
  const inPlace = evidence.value === "unknown" && evidence.recorded && parts.edits.length === 0;
  const settle3 = { verb: "settle", ...parts, source, inPlace };
  return evidence.value === "follows" ? { ...settle3, evidence: evidence.value } : { ...settle3, ...toSettle(evidence) };
}

// src/plan/heal.ts
function healSecret(desired, standing, ours, evidenceOf) {
  const { state, lost } = ours;
  if (!state) return void 0;
  const { live } = standing;
  const inGit = moveInGit(evidenceOf(desired, { ...live, created: state.created }, state, false));
  const outside = lost || !isOfVersion(state, live);
  if (outside && inGit === "moved") return void 0;
  const applied = keepEnabledAsApplied(reduceToApplied(desired, state, live), state);
  const wanted = outside || inGit === "stayed" ? applied : omitClearedDates(applied);
  const draft = diffSecret(
    wanted,
    standing,
    { ...ours, state: forgetUnmanaged(state, wanted) },
    outside ? evidenceOf(desired, live, state, lost) : unmovedEvidence(desired)
  );
  return draft && keepRemembered(draft, state, outside || draft.verb === "set");
}
function healKey(desired, live, ours, evidenceOf) {
  const { state, lost } = ours;
  if (!state || state.properties.rotating !== void 0) return void 0;
  const known3 = evidenceOf(desired, live, state, lost);
  if (known3.value === "outside") return void 0;
  const value = desired.origin.from === "service" ? "made" : "same";
  const wanted = reduceToApplied(desired, state, live);
  const draft = diffKey(
    { ...wanted, origin: originOf2(desired, live), allowNewVersion: false },
    live,
    { ...ours, state: forgetUnmanaged(state, wanted) },
    lost ? known3 : { value, recorded: true }
  );
  return draft && keepRemembered(draft, state, false);
}
function originOf2({ origin }, { key: { spec } }) {
  if (origin.from === "material") return { ...origin, hardwareProtected: false, exportable: false };
  return isUnknown(spec) ? origin : { ...origin, spec, exportable: false };
}
function moveInGit(evidence) {
  switch (evidence.value) {
    case "changed":
    case "taken":
    case "swapped":
      return "moved";
    case "external":
    case "unknown":
      return evidence.recorded ? "stayed" : "moved";
    case "same":
      return "stayed";
    case "outside":
    case "follows":
      return "not known";
    default:
      return evidence;
  }
}
var unmovedEvidence = ({ source }) => source.from === "external" ? { value: "external", outside: false, recorded: true } : { value: "same", recorded: true };
function reduceToApplied(desired, { properties: stored }, { tags: tags2 }) {
  const now = rememberProperties(desired);
  const isSame = (property) => now[property] === stored[property];
  return {
    ...desired,
    properties: Object.fromEntries(
      Object.entries(desired.properties).filter(([property]) => isSame(property))
    ),
    tags: isSame("tags") ? desired.tags : { ...desired.tags, whole: false, set: {} },
    protect: stored.protect !== void 0,
    owner: tags2[ownerTag] ?? desired.owner
  };
}
function keepEnabledAsApplied({ keepEnabled: keepEnabled2, ...desired }, state) {
  const isSame = keepEnabled2 !== void 0 && rememberedDigest(keepEnabled2) === state.properties.keepEnabled;
  return isSame ? { ...desired, keepEnabled: keepEnabled2 } : desired;
}
function omitClearedDates(desired) {
  const { expiresOn, notBefore, ...rest } = desired.properties;
  const properties = {
    ...rest,
    ...typeof expiresOn === "number" && { expiresOn },
    ...typeof notBefore === "number" && { notBefore }
  };
  return { ...desired, properties };
}
function keepRemembered(draft, { properties }, written) {
  if (!("stamp" in draft)) throw new Error("an effect that writes no tags heals nothing");
  const { stamp } = draft;
  return { ...draft, stamp: { ...stamp, properties, source: written ? stamp.source : "kept" } };
}

// src/plan/vault-changes.ts
function planVaultChanges(input) {
  const wanted = input.desired.map((desired) => planWanted(desired, input));
  const names2 = new Set(input.desired.map(({ id }) => objectKey(id)));
  const rotated = rotatedByPendingName(input.desired);
  const others = kinds.flatMap(
    (kind) => Object.values(input.snapshot[kind].live).filter(({ name: name5 }) => !names2.has(objectKey(idOf(input, kind, name5)))).flatMap((live) => planUnwanted(live, kind, rotated, input))
  );
  if (input.limits.scope !== "healing") return [...wanted.flat(), ...others];
  return [
    ...wanted.flat().filter(({ verb }) => verb !== "unchanged"),
    ...others.filter(({ verb }) => verb === "left")
  ];
}
var idOf = ({ snapshot }, kind, name5) => ({
  vault: snapshot.vault,
  kind,
  name: name5
});
var ownerOf = (id, bearer, earlier, { vault, evidenceOf }) => findOwnership(bearer, earlier, vault.owners, (owner, state) => evidenceOf.forged(id, owner, state));
function planWanted(desired, input) {
  const { id } = desired;
  const holdings = input.snapshot[id.kind];
  const name5 = foldName(id.name);
  const live = holdings.live[name5];
  const deleted = holdings.deleted === "unreadable" || live ? void 0 : holdings.deleted[name5];
  const bearer = live ?? deleted;
  const ownership = bearer ? ownerOf(id, bearer, live && holdings.earlier[name5], input) : { is: "unowned" };
  const liveState = { ...live && { live }, ...deleted && { deleted }, ownership };
  const binding = bindingOf2(desired, input.vault, input.addressOf);
  const effects = planEffects(desired, liveState, { ...input, binding });
  return guardChanges(
    { id, desired, ...liveState, effects },
    input.limits,
    binding,
    () => desired.state === "present" && !bearer ? { verb: "left", id, why: "missing", note: missingNote(desired) } : { verb: "unchanged", id, ...desired.state === "absent" && { absent: true } }
  );
}
var missingNote = (desired) => desired.rotation ? "rotate makes it" : "its value is external and nobody has set it";
function guardChanges(object, limits, binding, none) {
  if (object.effects.length === 0) return [none()];
  const refused2 = guardObject(object, limits);
  return refused2 ? [refused2] : object.effects.map((draft) => ({ ...draft, digest: digestEffect(draft, binding) }));
}
function planEffects(desired, liveState, input) {
  const { live, deleted, ownership } = liveState;
  const bearer = live ?? deleted;
  const healing = input.limits.scope === "healing";
  if (desired.state === "absent") return healing ? [] : planAbsent(desired, liveState);
  if (healing && (!bearer || bearer.managed || ownership.is !== "ours" || ownership.state?.mark)) return [];
  const next = bearer ? planPresent(desired, bearer, ownership, input) : planCreate(desired, input.snapshot[desired.kind].deleted === "unreadable");
  const effects = next ? [{ ...next, after: [...next.after, ...input.waitsFor(desired)] }] : [];
  return deleted ? recoverFirst(desired, deleted, effects, input) : effects;
}
function planPresent(desired, live, ownership, input) {
  const { evidenceOf, limits } = input;
  const healing = limits.scope === "healing" && ownership.is === "ours";
  if (desired.kind === "secret") {
    const versions = input.snapshot.secret.versions[foldName(desired.id.name)];
    const standing = { live, ...versions && { versions } };
    return healing ? healSecret(desired, standing, ownership, evidenceOf.secret) : planSecret(desired, standing, ownership, input);
  }
  if (!healing) return planKey(desired, live, ownership, input);
  return "key" in live ? healKey(desired, live, ownership, evidenceOf.key) : void 0;
}
function planSecret(desired, standing, ownership, { evidenceOf, waitsFor: waitsFor2 }) {
  const { live } = standing;
  if (ownership.is !== "ours") return planAdopt(desired, standing, ownership);
  const known3 = evidenceOf.secret(desired, live, ownership.state, ownership.lost);
  const isOpen2 = known3.value === "same" || known3.value === "unknown";
  const follows = isOpen2 && waitsFor2(desired).length > 0;
  return diffSecret(desired, standing, ownership, follows ? { value: "follows" } : known3);
}
function planKey(desired, live, ownership, { evidenceOf }) {
  if (live.managed || ownership.is === "foreign") return planCreate(desired, false);
  if (!("key" in live)) throw new Error(`the snapshot did not look into the key ${live.name}`);
  const key = live;
  if (ownership.is !== "ours") return planAdoptKey(desired, key, ownership);
  return diffKey(desired, key, ownership, evidenceOf.key(desired, key, ownership.state, ownership.lost));
}
function recoverFirst(desired, deleted, effects, { vault: { owners }, binding }) {
  const { id, place } = desired;
  const first = planCreate(desired, true);
  const keepEnabled2 = effects.length === 0 && desired.kind === "secret" ? desired.keepEnabled : void 0;
  const recover = {
    verb: "recover",
    kind: id.kind,
    id,
    place,
    after: [],
    base: baseOf(deleted),
    ...deleted.purgesOn !== void 0 && { purgesOn: deleted.purgesOn },
    ...keepEnabled2 !== void 0 && { keepEnabled: keepEnabled2 },
    insteadOf: first ? digestEffect(first, binding) : ""
  };
  const later = effects.map((effect) => {
    if (!("base" in effect)) return effect;
    const { updated: _, ...base } = effect.base;
    const asking = effect.verb === "adopt" && deleted.tags[ownerTag] === void 0 && { owners };
    return { ...effect, ...asking, base, after: [...effect.after, effectKey(recover)] };
  });
  return [recover, ...later];
}
function planAbsent({ id, place, purge }, { live, deleted }) {
  const bearer = live ?? (purge ? deleted : void 0);
  if (!bearer) return [];
  const common = { kind: id.kind, id, place, base: baseOf(bearer) };
  const remove = { verb: "delete", ...common, after: [], because: "absent" };
  const purged = { verb: "purge", ...common, after: live ? [effectKey(remove)] : [] };
  return [...live ? [remove] : [], ...purge ? [purged] : []];
}
function planUnwanted(live, kind, rotated, input) {
  const { vault, whole: whole2, limits } = input;
  const id = idOf(input, kind, live.name);
  const ownership = ownerOf(id, live, void 0, input);
  const left2 = (why, note2) => ({ verb: "left", id, why, ...note2 && { note: note2 } });
  if (live.managed) return [left2("managed", "it belongs to a certificate")];
  if (ownership.is === "unowned") return [left2("unowned")];
  if (ownership.is === "foreign") return [left2("foreign", `owned by ${JSON.stringify(ownership.owner)}`)];
  const isPending = kind === "secret" && isPendingName(live.name);
  if (isPending && (rotated.has(foldName(live.name)) || !isSpent(live, input))) return [];
  if (!whole2) return [left2("not loaded")];
  const owner = live.tags[ownerTag] ?? "";
  const change = isPending ? { verb: "delete", kind, id, after: [], because: "pruned", base: baseOf(live) } : pruneOrphan({ id, live, owner, state: ownership.state }, vault, limits.now);
  if (change.verb === "left") return [change];
  const binding = bindingOfOrphan(owner, input.addressOf(id.vault));
  return guardChanges({ id, live, ownership, effects: [change] }, limits, binding, () => left2("orphan"));
}
function isSpent(live, { vault, whole: whole2, limits, snapshot }) {
  if (live.enabled || !whole2 || vault.prune !== "delete" || limits.scope !== void 0) return false;
  return addDuration(live.updated, vault.grace) <= snapshot.takenAt;
}

// src/plan/plan.ts
var ownWhys = /* @__PURE__ */ new Set(["orphan", "not loaded", "missing"]);
function makePlan(input) {
  const inputs2 = listVaultInputs(input);
  const first = planVaults(input, inputs2, /* @__PURE__ */ new Map());
  const { desired } = input.set;
  const stopped = new Set(
    first.filter(({ isStopped }) => isStopped).map(({ summary }) => foldName(summary.vault))
  );
  const writing = followCopies(
    desired,
    first.flatMap(({ changes: changes2 }) => changes2),
    (one, known3) => {
      const vault = foldName(one.id.vault);
      const about = stopped.has(vault) ? void 0 : inputs2.get(vault);
      return about ? planWanted(one, { ...about, waitsFor: waitsFor(known3) }) : [];
    }
  );
  const follows = desired.some((one) => waitsFor(writing)(one).length > 0);
  const perVault = follows ? planVaults(input, inputs2, writing) : first;
  return assemblePlan({
    changes: perVault.flatMap(({ changes: changes2 }) => changes2),
    vaults: perVault.map(({ summary }) => summary),
    failed: input.unread?.vaults ?? [],
    changedSince: input.changedSince
  });
}
var waitsFor = (writing) => (desired) => copiesOf(desired).flatMap((id) => writing.get(objectKey(id)) ?? []);
function listVaultInputs(input) {
  const { set: set3, snapshots, evidenceOf, allowPurge, scope } = input;
  const addresses = new Map([...set3.vaults, ...set3.copiedFrom].map(({ name: name5, url }) => [foldName(name5), url]));
  const addressOf = (vault) => {
    const address = input.embedded ? embedded : addresses.get(foldName(vault));
    if (address === void 0) throw new Error(`the set does not say where the vault ${vault} is`);
    return address;
  };
  const desiredIn = byVault(set3.desired);
  const vaults = new Map(set3.vaults.map((vault) => [foldName(vault.name), vault]));
  const inputs2 = snapshots.map((snapshot) => {
    const vault = vaults.get(foldName(snapshot.vault));
    if (!vault) throw new Error(`a snapshot of ${snapshot.vault}, which the set does not name`);
    const dependents = input.unread?.dependents ?? /* @__PURE__ */ new Map();
    const limits = { now: snapshot.takenAt, allowPurge, dependents, ...scope && { scope } };
    const desired = desiredIn(vault.name);
    const about = { vault, desired, snapshot, evidenceOf, whole: set3.whole, limits, addressOf };
    return [foldName(vault.name), about];
  });
  return new Map(inputs2);
}
function planVaults(input, inputs2, writing) {
  const { scope } = input;
  return [...inputs2.values()].map((about) => {
    const { vault, desired, snapshot } = about;
    const changes2 = planVaultChanges({ ...about, waitsFor: waitsFor(writing) });
    const held = kinds.flatMap((kind) => Object.values(snapshot[kind].live));
    const isOwned = ({ name: name5, tags: tags2 }) => !isPendingName(name5) && vault.owners.includes(tags2[ownerTag] ?? "");
    const owned = held.filter(isOwned).length;
    const { maxDestroy, allowEmpty } = input;
    const options = { owned, wanted: desired.length, maxDestroy, allowEmpty };
    const unmanaged = changes2.filter((change) => change.verb === "left" && !ownWhys.has(change.why)).length;
    const braked = scope === "differences" ? { changes: changes2 } : applyThreshold(changes2, options);
    const summary = {
      vault: vault.name,
      url: vault.url,
      wanted: desired.length,
      owned,
      unmanaged,
      ...braked.heldBack && { heldBack: braked.heldBack }
    };
    const isStopped = changes2.some(isEffect) && !braked.changes.some(isEffect);
    return { changes: braked.changes, summary, isStopped };
  });
}

// src/reconcile/run/copies.ts
async function listCreated({ desired }, { snapshots, errors }, connection) {
  const holdings = new Map(snapshots.map(({ vault, secret }) => [foldName(vault), secret]));
  const copied = new Map(desired.flatMap(copiesOf).map((id) => [objectKey(id), id]));
  const known3 = /* @__PURE__ */ new Map();
  const askable = [...copied].filter(([, id]) => !errors.has(foldName(id.vault)));
  await runConcurrently(askable, atOnce.lists, async ([key, id]) => {
    const held = holdings.get(foldName(id.vault))?.live[foldName(id.name)];
    const created = held?.created ?? await newest(connection(id.vault), id.name);
    if (created !== void 0) known3.set(key, created);
  });
  return (id) => known3.get(objectKey(id));
}
async function newest(reader, name5) {
  try {
    const versions = await Array.fromAsync(reader.secret.listVersions(name5));
    return versions.length === 0 ? void 0 : Math.max(...versions.map(({ created }) => created));
  } catch (error) {
    if (isFault(error, "not found")) return void 0;
    throw error;
  }
}
function readCopies(connection, listed2) {
  const reads = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const read3 = async (id, version) => {
    const { live, value } = await connection(id.vault).secret.get(id.name, version);
    if (version === void 0) seen.set(objectKey(id), live.created);
    return value;
  };
  return {
    read: (id, version) => {
      const key = `${objectKey(id)} ${version ?? ""}`;
      return sharePromise(reads, key, () => read3(id, version));
    },
    createdOf: (id) => seen.get(objectKey(id)) ?? listed2(id)
  };
}
async function countVersions({ desired }, snapshots, connection) {
  const byVault2 = new Map(snapshots.map((snapshot) => [foldName(snapshot.vault), snapshot]));
  const live = desired.filter(
    ({ state, id }) => state === "present" && byVault2.get(foldName(id.vault))?.[id.kind].live[foldName(id.name)] !== void 0
  );
  const counts = await runConcurrently(live, atOnce.lists, async ({ id }) => {
    let count = 0;
    for await (const _ of connection(id.vault)[id.kind].listVersions(id.name)) count++;
    return [objectKey(id), count];
  });
  return new Map(counts);
}

// src/evidence/settle.ts
async function settleEffect(effect, mode, open, reader, macOf) {
  const source = effect.kind === "key" ? effect.origin.source : effect.source;
  const recovery = effectKey({ verb: "recover", id: effect.id });
  const waits = effect.after.some((key) => key !== recovery);
  const cannot = effect.evidence === "follows" || waits || isGenerated(source);
  if (cannot || mode === "auto" && !opensByItself(source)) return { ...effect, compared: "not compared" };
  try {
    const wanted = await open(effect);
    const equal = macOf(effect)?.(wanted) ?? await equalsLive(effect, wanted, reader);
    return { ...effect, compared: equal ? "equal" : "different" };
  } catch (error) {
    if (error instanceof MissingValue || isFault(error, "disabled", "forbidden", "not found"))
      return { ...effect, compared: "not compared" };
    throw error;
  }
}
async function equalsLive({ kind, id }, wanted, reader) {
  if (kind === "secret") return wanted.equals((await reader.secret.get(id.name)).value);
  const { numbers } = parseMaterial(wanted);
  return numbers === (await reader.key.get(id.name)).key.numbers;
}

// src/reconcile/run/second-pass.ts
function runSecondPass(changes2, mode, { set: set3, snapshots, fingerprints, dependents }, { connection, watch, ...context }) {
  const vaults = new Map(set3.vaults.map((vault) => [foldName(vault.name), vault]));
  const wanted = new Map(set3.desired.map((desired) => [objectKey(desired.id), desired]));
  const opened = (effect) => {
    const vault = vaults.get(foldName(effect.id.vault));
    if (!vault) throw new Error(`the set does not name the vault ${effect.id.vault}`);
    const source = effect.kind === "key" ? effect.origin.source : effect.source;
    const desired = wanted.get(objectKey(effect.id));
    const watchOpened = (of, value) => {
      if (desired?.state === "present") watch({ desired, source: of, value });
    };
    const { root, folder, sealing } = set3;
    const about = { id: effect.id, vault, root, folder, sealing };
    return openSource(source, { ...about, ...context, opened: watchOpened });
  };
  const macOf = macsOf(snapshots, fingerprints);
  return runConcurrently(
    changes2,
    atOnce.lists,
    async (change) => change.verb !== "settle" ? change : dependents.has(objectKey(change.id)) ? { ...change, compared: "not compared" } : settleEffect(change, mode, opened, connection(change.id.vault), macOf)
  );
}
var isTagFitting = {
  unknown: true,
  swapped: true,
  outside: false,
  follows: false
};
var macsOf = (snapshots, fingerprints) => {
  const holdings = new Map(snapshots.map(({ vault, secret }) => [foldName(vault), secret]));
  return ({ kind, id, evidence }) => {
    if (kind === "key" || !isTagFitting[evidence]) return void 0;
    const tags2 = holdings.get(foldName(id.vault))?.live[foldName(id.name)]?.tags;
    const [owner, state] = [tags2?.[ownerTag], decodeState(tags2?.[stateTag])];
    const root = state && fingerprintOf(state, fingerprints);
    if (!root || owner === void 0 || state.valueMac === "") return void 0;
    return (wanted) => root.valueMac({ id, owner }, state, wanted) === state.valueMac;
  };
};

// src/reconcile/run/sources-before.ts
async function addSourcesBefore(changes2, selection, base) {
  if (!base || !changes2.some(swapIn)) return changes2;
  const before2 = await sourcesOf(selection, base);
  return changes2.map((change) => {
    const [swap, source] = [swapIn(change), before2.get(objectKey(change.id))];
    return swap && source && (swap.was ?? source.from) === source.from ? withSwap(change, { ...swap, source }) : change;
  });
}
async function sourcesOf(selection, base) {
  try {
    const { set: set3 } = await loadManifests(selection, base);
    return new Map(
      set3.desired.flatMap((desired) => {
        const source = sourceOf(desired);
        return source ? [[objectKey(desired.id), source]] : [];
      })
    );
  } catch (error) {
    if (error instanceof FileError) return /* @__PURE__ */ new Map();
    throw error;
  }
}

// src/reconcile/run/tracked-files.ts
async function findTrackedFiles({ desired, root }, base, files) {
  const sources = desired.map(sourceOf).flatMap((source) => source ? sourcesIn(source) : []);
  const named = sources.flatMap(
    (one) => one.from === "file" && one.revision === void 0 ? [one.path] : []
  );
  if (named.length === 0) return /* @__PURE__ */ new Map();
  const top = await files.realPath(root);
  const found2 = await runConcurrently([...new Set(named)], atOnce.files, async (path) => ({
    path,
    file: await findRepositoryFile(path, root, files)
  }));
  return new Map(
    found2.flatMap(
      ({ path, file }) => file.is === "file" && file.tracked ? [[path, { changed: base?.changed.has(files.resolve(top, file.real)) ?? false }]] : []
    )
  );
}

// src/reconcile/run/prepare.ts
async function preparePlan(options, context, { errors, changedSince } = {}) {
  const connected = await connectSet(options, context, options.needsFingerprint ?? false, changedSince);
  return planReading(await readVaults(connected, options.scope, context, errors), options, context);
}
async function planReading(reading, options, context) {
  try {
    return await planVaults2(reading, options, context);
  } catch (error) {
    const rest = withoutFailedVault(reading, error);
    if (!rest) throw error;
    return planReading(rest, options, context);
  }
}
async function planVaults2(reading, options, context) {
  const { set: set3, snapshots, connection, fingerprints, unwrap, sops, changedSince, shard } = reading;
  const failed = failedVaultsOf(reading);
  const dependents = findDependents(set3, failed);
  const { maxDestroy, allowEmpty, allowPurge } = options;
  const limits = { allowEmpty, allowPurge, ...maxDestroy !== void 0 && { maxDestroy } };
  const listed2 = await listCreated(set3, reading, connection);
  const copies = readCopies(connection, listed2);
  const base = options.base === void 0 ? void 0 : await context.files.asOf(options.base, set3.root);
  const evidenceOf = evidenceWith(fingerprints, listed2, await findTrackedFiles(set3, base, context.files));
  const embedded2 = options.emulator || context.embedded === true;
  const unread2 = { vaults: failed, dependents };
  const planIn = (scope) => makePlan({
    set: set3,
    snapshots,
    unread: unread2,
    embedded: embedded2,
    evidenceOf,
    changedSince,
    ...limits,
    ...scope && { scope }
  });
  const first = planIn(options.scope);
  const shown = await addSourcesBefore(first.changes, options, base);
  const opened = [];
  const changes2 = options.settle === "off" ? shown : await runSecondPass(
    shown,
    options.settle,
    { set: set3, snapshots, fingerprints, dependents },
    { ...context, copy: copies.read, unwrap, sops, connection, watch: (one) => opened.push(one) }
  );
  const counted = options.versions ? await countVersions(set3, snapshots, connection) : /* @__PURE__ */ new Map();
  const within = options.within ?? "P30D";
  const due = findDueIn(set3, snapshots);
  const unfinished2 = options.scope === "differences" ? "error" : "warning";
  const findings = collectFindings({ set: set3, snapshots, changes: changes2, within, counted, due, unfinished: unfinished2 });
  return {
    plan: { ...first, changes: changes2, findings, ...shard && { shard } },
    reading,
    changesIn: (scope) => planIn(scope).changes,
    copies,
    evidenceOf,
    opened
  };
}
var evidenceWith = (fingerprints, createdOf, tracked) => {
  const known3 = {
    ...fingerprints,
    createdOf,
    isTracked: (path) => tracked.has(path),
    isChanged: (path) => tracked.get(path)?.changed ?? false
  };
  return {
    secret: (...about) => evidenceOfSecret(...about, known3),
    key: (...about) => evidenceOfKey(...about, known3),
    forged: (id, owner, state) => isForged({ id, owner }, state, fingerprints)
  };
};

export {
  createCallRetry,
  readWholeNumber,
  aboutObject,
  findRotation,
  findRotated,
  findOpenRotations,
  findDeclared,
  findNotCompared,
  checkShape,
  startOfNode,
  nameOfPair,
  replaceControls,
  reportInto,
  actionsOf,
  cosmosDbOrigin,
  defaultUrlOf,
  resolveConfig,
  usersOf,
  resolveManifest,
  listedVaults,
  yamlOptions,
  parseYaml,
  openDocuments,
  loadManifests,
  sealAddress,
  fingerprintAddress,
  isKeyVersion,
  parseKeyAddress,
  bindingMember,
  headerMembers,
  parseJwe,
  admitSealed,
  openSealed,
  generateValue,
  encodeValue,
  fillTemplate,
  selectPart,
  loadSet,
  widenSelection,
  findConfigFolder,
  findConfigPath,
  findRepository,
  createGitIndex,
  listChangedFiles,
  listCommitFiles,
  isBlob,
  findForkPoint,
  readFetchedHead,
  readBlob,
  createFiles,
  systemClock,
  createWorld,
  orderPatterns,
  compareSubjects,
  isWider,
  subjectWords,
  writeMarker,
  readMarker,
  hasSameMarker,
  isMarkerAbout,
  formatJson,
  reporters,
  postStyle,
  formatPost,
  formatLog,
  summaryLine,
  createLogLines,
  formatMarkdownFile,
  formatDataFile,
  formatSummary,
  isSameText,
  isFindingAt,
  mostCommentCharacters,
  formatComment,
  replaceStatus,
  writeSecretVersion,
  disableOlderVersions,
  applyEffects,
  baseOf,
  findUnapproved,
  openConnections,
  countRequests,
  unwrapByConnection,
  rootBytes,
  isForged,
  isGenuine,
  makeStampTags,
  tagText,
  managedTags,
  findOwnership,
  takeValue,
  openValues,
  makeApplyContext,
  findEdits,
  newProperties,
  carryProperties,
  stampOf,
  planCreate,
  guardObject,
  planDueRotation,
  TargetError,
  checkUser,
  refuseAdministrator,
  lockedRefusal,
  Refusal,
  overtakenRefusal,
  lookAtRotation,
  judgeDue,
  takeSnapshot,
  takeInventory,
  connectSet,
  readVaults,
  withoutFailedVault,
  takenAtIn,
  namesByKind,
  targetOf,
  findDueRotations,
  preparePlan,
  planReading,
  worldWithoutValues,
  readApprovalFile,
  isDigest
};
