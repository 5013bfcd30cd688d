import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  assemblePlan,
  driftKinds,
  effectKey,
  require_fast_deep_equal
} from "./chunk-COKBB7CQ.js";
import {
  shardOf
} from "./chunk-6R2YYHC6.js";
import {
  isEffect,
  partialityOf,
  swapIn
} from "./chunk-AHNCQHAO.js";
import {
  canonicalJson,
  digestText,
  digestVersionFlaw
} from "./chunk-KRLBI2VH.js";
import {
  compareIds,
  compareText,
  countEach,
  foldName,
  objectKey
} from "./chunk-5AOJFYHD.js";
import {
  hideTexts
} from "./chunk-RQ6GVPVE.js";
import {
  inputLimits,
  isMapping,
  parseJson,
  textAt
} from "./chunk-K4MVX6GH.js";
import {
  UsageError
} from "./chunk-K4NSJGFM.js";
import {
  __toESM
} from "./chunk-XEEZLEFD.js";

// src/manifest/documents.js
var ri = we;
var qs = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Plan" }, emulator: { const: true }, emulatorFile: { type: "string" }, digestVersion: { type: "integer", minimum: 1 }, digest: { $ref: "#/definitions/digest" }, changes: { type: "array", items: { $ref: "#/definitions/change" } }, summary: { $ref: "#/definitions/summary" }, vaults: { type: "array", items: { $ref: "#/definitions/vault" } }, partial: { const: true }, failed: { type: "array", minItems: 1, items: { $ref: "#/definitions/failedVault" } }, changedSince: { $ref: "#/definitions/changedSince" }, shard: { type: "object", properties: { number: { type: "integer", minimum: 1 }, of: { type: "integer", minimum: 1 }, placement: { $ref: "#/definitions/digest" } }, required: ["number", "of", "placement"], additionalProperties: false }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, estimate: { $ref: "#/definitions/estimate" }, requests: { $ref: "#/definitions/requests" } }, required: ["apiVersion", "kind", "digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { changedSince: { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false }, failedVault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false }, digest: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" }, time: { type: "integer" }, duration: { type: "string", pattern: "^P[0-9YMWDTHS]+$" }, id: { type: "object", properties: { vault: { type: "string" }, kind: { $ref: "#/definitions/kind" }, name: { type: "string" } }, required: ["vault", "kind", "name"], additionalProperties: false }, swap: { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false }, doubts: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { about: { const: "source" } }, required: ["about"], additionalProperties: false }, { type: "object", properties: { about: { const: "copy" }, secret: { $ref: "#/definitions/id" } }, required: ["about", "secret"], additionalProperties: false }, { type: "object", properties: { about: { const: "file" }, path: { type: "string" }, changed: { const: true } }, required: ["about", "path"], additionalProperties: false }] } }, kind: { enum: ["secret", "key"] }, place: { type: "object", properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } }, required: ["file", "line", "column"], additionalProperties: false }, after: { type: "array", items: { type: "string" } }, owners: { type: "array", items: { type: "string" } }, keepEnabled: { type: "integer", minimum: 1 }, cause: { enum: ["drift", "pending", "both"] }, change: { oneOf: [{ $ref: "#/definitions/create" }, { $ref: "#/definitions/createKey" }, { $ref: "#/definitions/set" }, { $ref: "#/definitions/setKey" }, { $ref: "#/definitions/settle" }, { $ref: "#/definitions/settleKey" }, { $ref: "#/definitions/update" }, { $ref: "#/definitions/updateKey" }, { $ref: "#/definitions/adopt" }, { $ref: "#/definitions/adoptKey" }, { $ref: "#/definitions/rotate" }, { $ref: "#/definitions/recover" }, { $ref: "#/definitions/disable" }, { $ref: "#/definitions/delete" }, { $ref: "#/definitions/purge" }, { $ref: "#/definitions/unchanged" }, { $ref: "#/definitions/refused" }, { $ref: "#/definitions/left" }] }, create: { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false }, set: { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settle: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false }, update: { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adopt: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false }, createKey: { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false }, setKey: { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settleKey: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false }, updateKey: { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adoptKey: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, rotate: { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false }, recover: { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false }, disable: { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false }, delete: { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false }, purge: { type: "object", properties: { verb: { const: "purge" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "base"], additionalProperties: false }, unchanged: { type: "object", properties: { verb: { const: "unchanged" }, id: { $ref: "#/definitions/id" }, absent: { const: true } }, required: ["verb", "id"], additionalProperties: false }, refused: { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] }, left: { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" } }, required: ["verb", "id", "why"], additionalProperties: false }, edit: { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] }, tags: { type: "object", additionalProperties: { type: "string" } }, send: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, patch: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keySend: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, keyPatch: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keyOps: { type: "array", items: { type: "string" } }, releasePolicy: { type: "object", properties: { policy: { type: "string" }, immutable: { type: "boolean" } }, required: ["policy", "immutable"], additionalProperties: false }, rotationPolicy: { type: "object", properties: { expiresIn: { $ref: "#/definitions/duration" }, lifetimeActions: { type: "array", items: { $ref: "#/definitions/lifetimeAction" } } }, required: ["lifetimeActions"], additionalProperties: false }, liveRotationPolicy: { type: "object", properties: { expiresIn: { type: "string" }, lifetimeActions: { type: "array", items: { anyOf: [{ $ref: "#/definitions/lifetimeAction" }, { $ref: "#/definitions/unknownKind" }] } } }, required: ["lifetimeActions"], additionalProperties: false }, unknownKind: { type: "object", properties: { known: { const: false }, text: { type: "string" } }, required: ["known", "text"], additionalProperties: false }, lifetimeAction: { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] }, stamp: { type: "object", properties: { owner: { type: "string" }, source: { oneOf: [{ const: "kept" }, { $ref: "#/definitions/external" }, { $ref: "#/definitions/source" }] }, properties: { $ref: "#/definitions/stored" }, versions: { type: "integer", minimum: 0 }, mark: { type: "object", properties: { at: { $ref: "#/definitions/time" }, enabled: { type: "boolean" } }, required: ["at", "enabled"], additionalProperties: false } }, required: ["owner", "source", "properties", "versions"], additionalProperties: false }, stored: { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false }, sixCharacters: { type: "string", pattern: "^[A-Za-z0-9_-]{6}$" }, base: { type: "object", properties: { created: { $ref: "#/definitions/time" }, updated: { $ref: "#/definitions/time" }, seen: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } }, required: ["created", "seen"], additionalProperties: false }, external: { type: "object", properties: { from: { const: "external" } }, required: ["from"], additionalProperties: false }, origin: { oneOf: [{ $ref: "#/definitions/made" }, { $ref: "#/definitions/material" }] }, made: { type: "object", properties: { from: { const: "service" }, spec: { $ref: "#/definitions/spec" }, exportable: { type: "boolean" } }, required: ["from", "spec", "exportable"], additionalProperties: false }, material: { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false }, spec: { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] }, source: { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] }, generator: { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] }, templatePiece: { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] }, json: { oneOf: [{ type: "object", properties: { kind: { const: "plain" }, value: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] } }, required: ["kind", "value"], additionalProperties: false }, { type: "object", properties: { kind: { const: "source" }, source: { $ref: "#/definitions/source" } }, required: ["kind", "source"], additionalProperties: false }, { type: "object", properties: { kind: { const: "list" }, items: { type: "array", items: { $ref: "#/definitions/json" } } }, required: ["kind", "items"], additionalProperties: false }, { type: "object", properties: { kind: { const: "map" }, entries: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/json" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["kind", "entries"], additionalProperties: false }] }, summary: { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false }, vault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, owned: { type: "integer", minimum: 0 }, unmanaged: { type: "integer", minimum: 0 }, heldBack: { $ref: "#/definitions/brake" } }, required: ["vault", "url", "wanted", "owned", "unmanaged"], additionalProperties: false }, finding: { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near 500", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false }, estimate: { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false }, requests: { type: "object", properties: { list: { type: "integer", minimum: 0 }, get: { type: "integer", minimum: 0 }, write: { type: "integer", minimum: 0 } }, required: ["list", "get", "write"], additionalProperties: false }, heldBack: { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false }, brake: { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false } } };
var Fe = Object.prototype.hasOwnProperty;
var ms = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function ie(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ms.test(s)) return ie.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return ie.errors = r, e === 0;
}
var Ds = { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false };
var As = { enum: ["secret", "key"] };
function _e(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return s === "secret" || s === "key" ? (_e.errors = r, e === 0) : (_e.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: As.enum } }], false);
}
function ee(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return ee.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return ee.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return ee.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return ee.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ee.errors = r, e === 0;
}
function se(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return se.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return se.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return se.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return se.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return se.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return se.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return se.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return se.errors = r, e === 0;
}
function le(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return le.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return le.errors = r, e === 0;
}
function xe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (xe.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (xe.errors = r, e === 0) : (xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var qr = { validate: ge };
var Gr = { validate: Jr };
function Jr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let v;
    if (s.kind === void 0 && (v = "kind") || s.value === void 0 && (v = "value")) {
      let D = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
      r === null ? r = [D] : r.push(D), e++;
    } else {
      let D = e;
      for (let d in s) if (!(d === "kind" || d === "value")) {
        let j = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
        r === null ? r = [j] : r.push(j), e++;
        break;
      }
      if (D === e) {
        if (s.kind !== void 0) {
          let d = e;
          if (s.kind !== "plain") {
            let j = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "plain" } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var o = d === e;
        } else var o = true;
        if (o) if (s.value !== void 0) {
          let d = s.value, j = e, _ = e, V = false, w = e;
          if (typeof d != "string") {
            let b = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var y = w === e;
          if (V = V || y, !V) {
            let b = e;
            if (!(typeof d == "number" && isFinite(d))) {
              let $ = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" } };
              r === null ? r = [$] : r.push($), e++;
            }
            var y = b === e;
            if (V = V || y, !V) {
              let $ = e;
              if (typeof d != "boolean") {
                let J = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [J] : r.push(J), e++;
              }
              var y = $ === e;
              if (V = V || y, !V) {
                let J = e;
                if (d !== null) {
                  let W = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/3/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [W] : r.push(W), e++;
                }
                var y = J === e;
                V = V || y;
              }
            }
          }
          if (V) e = _, r !== null && (_ ? r.length = _ : r = null);
          else {
            let b = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf", keyword: "anyOf", params: {} };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = j === e;
        } else var o = true;
      }
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [v] : r.push(v), e++;
  }
  var h = n === e;
  h && (a = true, l = 0);
  let f = e;
  if (e === f) if (s && typeof s == "object" && !Array.isArray(s)) {
    let v;
    if (s.kind === void 0 && (v = "kind") || s.source === void 0 && (v = "source")) {
      let D = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
      r === null ? r = [D] : r.push(D), e++;
    } else {
      let D = e;
      for (let d in s) if (!(d === "kind" || d === "source")) {
        let j = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
        r === null ? r = [j] : r.push(j), e++;
        break;
      }
      if (D === e) {
        if (s.kind !== void 0) {
          let d = e;
          if (s.kind !== "source") {
            let j = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "source" } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var O = d === e;
        } else var O = true;
        if (O) if (s.source !== void 0) {
          let d = e;
          qr.validate(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? qr.validate.errors : r.concat(qr.validate.errors), e = r.length);
          var O = d === e;
        } else var O = true;
      }
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [v] : r.push(v), e++;
  }
  var h = f === e;
  if (h && a) a = false, l = [l, 1];
  else {
    h && (a = true, l = 1);
    let v = e;
    if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
      let d;
      if (s.kind === void 0 && (d = "kind") || s.items === void 0 && (d = "items")) {
        let j = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: d } };
        r === null ? r = [j] : r.push(j), e++;
      } else {
        let j = e;
        for (let _ in s) if (!(_ === "kind" || _ === "items")) {
          let V = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
          r === null ? r = [V] : r.push(V), e++;
          break;
        }
        if (j === e) {
          if (s.kind !== void 0) {
            let _ = e;
            if (s.kind !== "list") {
              let V = { instancePath: i + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "list" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var m = _ === e;
          } else var m = true;
          if (m) if (s.items !== void 0) {
            let _ = s.items, V = e;
            if (e === V) if (Array.isArray(_)) {
              var c = true;
              let u = _.length;
              for (let b = 0; b < u; b++) {
                let F = e;
                Gr.validate(_[b], { instancePath: i + "/items/" + b, parentData: _, parentDataProperty: b, rootData: p }) || (r = r === null ? Gr.validate.errors : r.concat(Gr.validate.errors), e = r.length);
                var c = F === e;
                if (!c) break;
              }
            } else {
              let u = { instancePath: i + "/items", schemaPath: "#/oneOf/2/properties/items/type", keyword: "type", params: { type: "array" } };
              r === null ? r = [u] : r.push(u), e++;
            }
            var m = V === e;
          } else var m = true;
        }
      }
    } else {
      let d = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [d] : r.push(d), e++;
    }
    var h = v === e;
    if (h && a) a = false, l = [l, 2];
    else {
      h && (a = true, l = 2);
      let d = e;
      if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
        let _;
        if (s.kind === void 0 && (_ = "kind") || s.entries === void 0 && (_ = "entries")) {
          let V = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: _ } };
          r === null ? r = [V] : r.push(V), e++;
        } else {
          let V = e;
          for (let w in s) if (!(w === "kind" || w === "entries")) {
            let u = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
            r === null ? r = [u] : r.push(u), e++;
            break;
          }
          if (V === e) {
            if (s.kind !== void 0) {
              let w = e;
              if (s.kind !== "map") {
                let u = { instancePath: i + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "map" } };
                r === null ? r = [u] : r.push(u), e++;
              }
              var k = w === e;
            } else var k = true;
            if (k) if (s.entries !== void 0) {
              let w = s.entries, u = e;
              if (e === u) if (Array.isArray(w)) {
                var P = true;
                let F = w.length;
                for (let $ = 0; $ < F; $++) {
                  let E = w[$], J = e;
                  if (e === J) if (Array.isArray(E)) if (E.length > 2) {
                    let W = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    r === null ? r = [W] : r.push(W), e++;
                  } else if (E.length < 2) {
                    let W = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    r === null ? r = [W] : r.push(W), e++;
                  } else if (E.length <= 2) {
                    let re = E.length;
                    if (re > 0) {
                      let R = e;
                      if (typeof E[0] != "string") {
                        let X = { instancePath: i + "/entries/" + $ + "/0", schemaPath: "#/oneOf/3/properties/entries/items/items/0/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [X] : r.push(X), e++;
                      }
                      var g = R === e;
                    }
                    if (g && re > 1) {
                      let R = e;
                      Gr.validate(E[1], { instancePath: i + "/entries/" + $ + "/1", parentData: E, parentDataProperty: 1, rootData: p }) || (r = r === null ? Gr.validate.errors : r.concat(Gr.validate.errors), e = r.length);
                      var g = R === e;
                    }
                  } else {
                    let re = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                    r === null ? r = [re] : r.push(re), e++;
                  }
                  else {
                    let W = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/type", keyword: "type", params: { type: "array" } };
                    r === null ? r = [W] : r.push(W), e++;
                  }
                  var P = J === e;
                  if (!P) break;
                }
              } else {
                let F = { instancePath: i + "/entries", schemaPath: "#/oneOf/3/properties/entries/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [F] : r.push(F), e++;
              }
              var k = u === e;
            } else var k = true;
          }
        }
      } else {
        let _ = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [_] : r.push(_), e++;
      }
      var h = d === e;
      h && a ? (a = false, l = [l, 3]) : h && (a = true, l = 3);
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let v = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [v] : r.push(v), e++, Jr.errors = r, false;
  }
  return Jr.errors = r, e === 0;
}
var Ns = { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] };
function ss(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let P;
    if (s.make === void 0 && (P = "make") || s.length === void 0 && (P = "length") || s.characters === void 0 && (P = "characters")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: P } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let v in s) if (!(v === "make" || v === "length" || v === "characters")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (g === e) {
        if (s.make !== void 0) {
          let v = e;
          if (s.make !== "text") {
            let D = { instancePath: i + "/make", schemaPath: "#/oneOf/0/properties/make/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [D] : r.push(D), e++;
          }
          var o = v === e;
        } else var o = true;
        if (o) {
          if (s.length !== void 0) {
            let v = s.length, D = e;
            if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
              let j = { instancePath: i + "/length", schemaPath: "#/oneOf/0/properties/length/type", keyword: "type", params: { type: "integer" } };
              r === null ? r = [j] : r.push(j), e++;
            }
            var o = D === e;
          } else var o = true;
          if (o) if (s.characters !== void 0) {
            let v = s.characters, D = e, d = e, j = false, _ = e;
            if (typeof v != "string") {
              let w = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/0/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [w] : r.push(w), e++;
            }
            var y = _ === e;
            if (j = j || y, !j) {
              let w = e;
              if (e === w) if (Array.isArray(v)) {
                var f = true;
                let b = v.length;
                for (let F = 0; F < b; F++) {
                  let $ = v[F], E = e;
                  if (!($ === "lower" || $ === "upper" || $ === "digits" || $ === "symbols")) {
                    let z = { instancePath: i + "/characters/" + F, schemaPath: "#/oneOf/0/properties/characters/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: Ns.oneOf[0].properties.characters.anyOf[1].items.enum } };
                    r === null ? r = [z] : r.push(z), e++;
                  }
                  var f = E === e;
                  if (!f) break;
                }
              } else {
                let b = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/1/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [b] : r.push(b), e++;
              }
              var y = w === e;
              j = j || y;
            }
            if (j) e = d, r !== null && (d ? r.length = d : r = null);
            else {
              let w = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf", keyword: "anyOf", params: {} };
              r === null ? r = [w] : r.push(w), e++;
            }
            var o = D === e;
          } else var o = true;
        }
      }
    }
  } else {
    let P = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [P] : r.push(P), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let O = e;
  if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
    let P;
    if (s.make === void 0 && (P = "make") || s.bits === void 0 && (P = "bits")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: P } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let v in s) if (!(v === "make" || v === "bits")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (g === e) {
        if (s.make !== void 0) {
          let v = e;
          if (s.make !== "rsaPem") {
            let D = { instancePath: i + "/make", schemaPath: "#/oneOf/1/properties/make/const", keyword: "const", params: { allowedValue: "rsaPem" } };
            r === null ? r = [D] : r.push(D), e++;
          }
          var h = v === e;
        } else var h = true;
        if (h) if (s.bits !== void 0) {
          let v = s.bits, D = e;
          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
            let j = { instancePath: i + "/bits", schemaPath: "#/oneOf/1/properties/bits/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var h = D === e;
        } else var h = true;
      }
    }
  } else {
    let P = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [P] : r.push(P), e++;
  }
  var m = O === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let P = e;
    if (e === P) if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.make === void 0 && (v = "make") || s.curve === void 0 && (v = "curve")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
      } else {
        let D = e;
        for (let d in s) if (!(d === "make" || d === "curve")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
          break;
        }
        if (D === e) {
          if (s.make !== void 0) {
            let d = e;
            if (s.make !== "ecPem") {
              let j = { instancePath: i + "/make", schemaPath: "#/oneOf/2/properties/make/const", keyword: "const", params: { allowedValue: "ecPem" } };
              r === null ? r = [j] : r.push(j), e++;
            }
            var c = d === e;
          } else var c = true;
          if (c) if (s.curve !== void 0) {
            let d = e;
            if (typeof s.curve != "string") {
              let _ = { instancePath: i + "/curve", schemaPath: "#/oneOf/2/properties/curve/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var c = d === e;
          } else var c = true;
        }
      }
    } else {
      let v = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [v] : r.push(v), e++;
    }
    var m = P === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let v = e;
      if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
        let d;
        if (s.make === void 0 && (d = "make")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
        } else {
          let j = e;
          for (let _ in s) if (_ !== "make") {
            let V = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [V] : r.push(V), e++;
            break;
          }
          if (j === e && s.make !== void 0 && s.make !== "uuid") {
            let _ = { instancePath: i + "/make", schemaPath: "#/oneOf/3/properties/make/const", keyword: "const", params: { allowedValue: "uuid" } };
            r === null ? r = [_] : r.push(_), e++;
          }
        }
      } else {
        let d = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [d] : r.push(d), e++;
      }
      var m = v === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let d = e;
        if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
          let _;
          if (s.make === void 0 && (_ = "make") || s.count === void 0 && (_ = "count")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [V] : r.push(V), e++;
          } else {
            let V = e;
            for (let w in s) if (!(w === "make" || w === "count")) {
              let u = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [u] : r.push(u), e++;
              break;
            }
            if (V === e) {
              if (s.make !== void 0) {
                let w = e;
                if (s.make !== "bytes") {
                  let u = { instancePath: i + "/make", schemaPath: "#/oneOf/4/properties/make/const", keyword: "const", params: { allowedValue: "bytes" } };
                  r === null ? r = [u] : r.push(u), e++;
                }
                var k = w === e;
              } else var k = true;
              if (k) if (s.count !== void 0) {
                let w = s.count, u = e;
                if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                  let F = { instancePath: i + "/count", schemaPath: "#/oneOf/4/properties/count/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [F] : r.push(F), e++;
                }
                var k = u === e;
              } else var k = true;
            }
          }
        } else {
          let _ = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [_] : r.push(_), e++;
        }
        var m = d === e;
        m && a ? (a = false, l = [l, 4]) : m && (a = true, l = 4);
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let P = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [P] : r.push(P), e++, ss.errors = r, false;
  }
  return ss.errors = r, e === 0;
}
var xs = { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] };
function is(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.kind === void 0 && (h = "kind") || s.text === void 0 && (h = "text")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "kind" || c === "text")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.kind !== void 0) {
          let c = e;
          if (s.kind !== "text") {
            let k = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = c === e;
        } else var o = true;
        if (o) if (s.text !== void 0) {
          let c = e;
          if (typeof s.text != "string") {
            let P = { instancePath: i + "/text", schemaPath: "#/oneOf/0/properties/text/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = c === e;
        } else var o = true;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.kind === void 0 && (h = "kind") || s.name === void 0 && (h = "name") || s.encoder === void 0 && (h = "encoder")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "kind" || c === "name" || c === "encoder")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.kind !== void 0) {
          let c = e;
          if (s.kind !== "part") {
            let k = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "part" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var f = c === e;
        } else var f = true;
        if (f) {
          if (s.name !== void 0) {
            let c = e;
            if (typeof s.name != "string") {
              let P = { instancePath: i + "/name", schemaPath: "#/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [P] : r.push(P), e++;
            }
            var f = c === e;
          } else var f = true;
          if (f) if (s.encoder !== void 0) {
            let c = s.encoder, k = e;
            if (!(c === "json" || c === "url" || c === "base64" || c === "pgdsn" || c === "odbc" || c === "raw")) {
              let g = { instancePath: i + "/encoder", schemaPath: "#/oneOf/1/properties/encoder/enum", keyword: "enum", params: { allowedValues: xs.oneOf[1].properties.encoder.enum } };
              r === null ? r = [g] : r.push(g), e++;
            }
            var f = k === e;
          } else var f = true;
        }
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = y === e;
  if (O && a ? (a = false, l = [l, 1]) : O && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [h] : r.push(h), e++, is.errors = r, false;
  }
  return is.errors = r, e === 0;
}
function ge(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let F;
    if (s.from === void 0 && (F = "from") || s.name === void 0 && (F = "name")) {
      let $ = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: F } };
      r === null ? r = [$] : r.push($), e++;
    } else {
      let $ = e;
      for (let E in s) if (!(E === "from" || E === "name" || E === "revision" || E === "allowEmpty" || E === "verbatim")) {
        let J = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
        r === null ? r = [J] : r.push(J), e++;
        break;
      }
      if ($ === e) {
        if (s.from !== void 0) {
          let E = e;
          if (s.from !== "env") {
            let J = { instancePath: i + "/from", schemaPath: "#/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "env" } };
            r === null ? r = [J] : r.push(J), e++;
          }
          var o = E === e;
        } else var o = true;
        if (o) {
          if (s.name !== void 0) {
            let E = e;
            if (typeof s.name != "string") {
              let z = { instancePath: i + "/name", schemaPath: "#/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [z] : r.push(z), e++;
            }
            var o = E === e;
          } else var o = true;
          if (o) {
            if (s.revision !== void 0) {
              let E = e;
              if (typeof s.revision != "string") {
                let z = { instancePath: i + "/revision", schemaPath: "#/oneOf/0/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [z] : r.push(z), e++;
              }
              var o = E === e;
            } else var o = true;
            if (o) {
              if (s.allowEmpty !== void 0) {
                let E = e;
                if (s.allowEmpty !== true) {
                  let z = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/0/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [z] : r.push(z), e++;
                }
                var o = E === e;
              } else var o = true;
              if (o) if (s.verbatim !== void 0) {
                let E = e;
                if (s.verbatim !== true) {
                  let z = { instancePath: i + "/verbatim", schemaPath: "#/oneOf/0/properties/verbatim/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [z] : r.push(z), e++;
                }
                var o = E === e;
              } else var o = true;
            }
          }
        }
      }
    }
  } else {
    let F = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [F] : r.push(F), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let F;
    if (s.from === void 0 && (F = "from") || s.path === void 0 && (F = "path")) {
      let $ = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: F } };
      r === null ? r = [$] : r.push($), e++;
    } else {
      let $ = e;
      for (let E in s) if (!(E === "from" || E === "path" || E === "revision" || E === "allowEmpty")) {
        let J = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
        r === null ? r = [J] : r.push(J), e++;
        break;
      }
      if ($ === e) {
        if (s.from !== void 0) {
          let E = e;
          if (s.from !== "file") {
            let J = { instancePath: i + "/from", schemaPath: "#/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "file" } };
            r === null ? r = [J] : r.push(J), e++;
          }
          var f = E === e;
        } else var f = true;
        if (f) {
          if (s.path !== void 0) {
            let E = e;
            if (typeof s.path != "string") {
              let z = { instancePath: i + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [z] : r.push(z), e++;
            }
            var f = E === e;
          } else var f = true;
          if (f) {
            if (s.revision !== void 0) {
              let E = e;
              if (typeof s.revision != "string") {
                let z = { instancePath: i + "/revision", schemaPath: "#/oneOf/1/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [z] : r.push(z), e++;
              }
              var f = E === e;
            } else var f = true;
            if (f) if (s.allowEmpty !== void 0) {
              let E = e;
              if (s.allowEmpty !== true) {
                let z = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/1/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                r === null ? r = [z] : r.push(z), e++;
              }
              var f = E === e;
            } else var f = true;
          }
        }
      }
    }
  } else {
    let F = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [F] : r.push(F), e++;
  }
  var O = y === e;
  if (O && a) a = false, l = [l, 1];
  else {
    O && (a = true, l = 1);
    let F = e;
    if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
      let E;
      if (s.from === void 0 && (E = "from") || s.text === void 0 && (E = "text")) {
        let J = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: E } };
        r === null ? r = [J] : r.push(J), e++;
      } else {
        let J = e;
        for (let z in s) if (!(z === "from" || z === "text")) {
          let W = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
          r === null ? r = [W] : r.push(W), e++;
          break;
        }
        if (J === e) {
          if (s.from !== void 0) {
            let z = e;
            if (s.from !== "literal") {
              let W = { instancePath: i + "/from", schemaPath: "#/oneOf/2/properties/from/const", keyword: "const", params: { allowedValue: "literal" } };
              r === null ? r = [W] : r.push(W), e++;
            }
            var h = z === e;
          } else var h = true;
          if (h) if (s.text !== void 0) {
            let z = e;
            if (typeof s.text != "string") {
              let re = { instancePath: i + "/text", schemaPath: "#/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [re] : r.push(re), e++;
            }
            var h = z === e;
          } else var h = true;
        }
      }
    } else {
      let E = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [E] : r.push(E), e++;
    }
    var O = F === e;
    if (O && a) a = false, l = [l, 2];
    else {
      O && (a = true, l = 2);
      let E = e;
      if (e === E) if (s && typeof s == "object" && !Array.isArray(s)) {
        let z;
        if (s.from === void 0 && (z = "from") || s.value === void 0 && (z = "value")) {
          let W = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: z } };
          r === null ? r = [W] : r.push(W), e++;
        } else {
          let W = e;
          for (let re in s) if (!(re === "from" || re === "value")) {
            let R = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: re } };
            r === null ? r = [R] : r.push(R), e++;
            break;
          }
          if (W === e) {
            if (s.from !== void 0) {
              let re = e;
              if (s.from !== "json") {
                let R = { instancePath: i + "/from", schemaPath: "#/oneOf/3/properties/from/const", keyword: "const", params: { allowedValue: "json" } };
                r === null ? r = [R] : r.push(R), e++;
              }
              var m = re === e;
            } else var m = true;
            if (m) if (s.value !== void 0) {
              let re = e;
              Jr(s.value, { instancePath: i + "/value", parentData: s, parentDataProperty: "value", rootData: p }) || (r = r === null ? Jr.errors : r.concat(Jr.errors), e = r.length);
              var m = re === e;
            } else var m = true;
          }
        }
      } else {
        let z = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [z] : r.push(z), e++;
      }
      var O = E === e;
      if (O && a) a = false, l = [l, 3];
      else {
        O && (a = true, l = 3);
        let z = e;
        if (e === z) if (s && typeof s == "object" && !Array.isArray(s)) {
          let re;
          if (s.from === void 0 && (re = "from") || s.of === void 0 && (re = "of")) {
            let R = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: re } };
            r === null ? r = [R] : r.push(R), e++;
          } else {
            let R = e;
            for (let X in s) if (!(X === "from" || X === "of")) {
              let q = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X } };
              r === null ? r = [q] : r.push(q), e++;
              break;
            }
            if (R === e) {
              if (s.from !== void 0) {
                let X = e;
                if (s.from !== "base64") {
                  let q = { instancePath: i + "/from", schemaPath: "#/oneOf/4/properties/from/const", keyword: "const", params: { allowedValue: "base64" } };
                  r === null ? r = [q] : r.push(q), e++;
                }
                var c = X === e;
              } else var c = true;
              if (c) if (s.of !== void 0) {
                let X = e;
                qr.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: p }) || (r = r === null ? qr.validate.errors : r.concat(qr.validate.errors), e = r.length);
                var c = X === e;
              } else var c = true;
            }
          }
        } else {
          let re = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [re] : r.push(re), e++;
        }
        var O = z === e;
        if (O && a) a = false, l = [l, 4];
        else {
          O && (a = true, l = 4);
          let re = e;
          if (e === re) if (s && typeof s == "object" && !Array.isArray(s)) {
            let X;
            if (s.from === void 0 && (X = "from") || s.name === void 0 && (X = "name")) {
              let q = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: X } };
              r === null ? r = [q] : r.push(q), e++;
            } else {
              let q = e;
              for (let K in s) if (!(K === "from" || K === "vault" || K === "name" || K === "version")) {
                let S = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K } };
                r === null ? r = [S] : r.push(S), e++;
                break;
              }
              if (q === e) {
                if (s.from !== void 0) {
                  let K = e;
                  if (s.from !== "secret") {
                    let S = { instancePath: i + "/from", schemaPath: "#/oneOf/5/properties/from/const", keyword: "const", params: { allowedValue: "secret" } };
                    r === null ? r = [S] : r.push(S), e++;
                  }
                  var k = K === e;
                } else var k = true;
                if (k) {
                  if (s.vault !== void 0) {
                    let K = e;
                    if (typeof s.vault != "string") {
                      let Y = { instancePath: i + "/vault", schemaPath: "#/oneOf/5/properties/vault/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [Y] : r.push(Y), e++;
                    }
                    var k = K === e;
                  } else var k = true;
                  if (k) {
                    if (s.name !== void 0) {
                      let K = e;
                      if (typeof s.name != "string") {
                        let Y = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [Y] : r.push(Y), e++;
                      }
                      var k = K === e;
                    } else var k = true;
                    if (k) if (s.version !== void 0) {
                      let K = e;
                      if (typeof s.version != "string") {
                        let Y = { instancePath: i + "/version", schemaPath: "#/oneOf/5/properties/version/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [Y] : r.push(Y), e++;
                      }
                      var k = K === e;
                    } else var k = true;
                  }
                }
              }
            }
          } else {
            let X = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [X] : r.push(X), e++;
          }
          var O = re === e;
          if (O && a) a = false, l = [l, 5];
          else {
            O && (a = true, l = 5);
            let X = e;
            if (e === X) if (s && typeof s == "object" && !Array.isArray(s)) {
              let K;
              if (s.from === void 0 && (K = "from") || s.jwe === void 0 && (K = "jwe")) {
                let S = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: K } };
                r === null ? r = [S] : r.push(S), e++;
              } else {
                let S = e;
                for (let Y in s) if (!(Y === "from" || Y === "jwe")) {
                  let T = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Y } };
                  r === null ? r = [T] : r.push(T), e++;
                  break;
                }
                if (S === e) {
                  if (s.from !== void 0) {
                    let Y = e;
                    if (s.from !== "sealed") {
                      let T = { instancePath: i + "/from", schemaPath: "#/oneOf/6/properties/from/const", keyword: "const", params: { allowedValue: "sealed" } };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var P = Y === e;
                  } else var P = true;
                  if (P) if (s.jwe !== void 0) {
                    let Y = e;
                    if (typeof s.jwe != "string") {
                      let L = { instancePath: i + "/jwe", schemaPath: "#/oneOf/6/properties/jwe/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [L] : r.push(L), e++;
                    }
                    var P = Y === e;
                  } else var P = true;
                }
              }
            } else {
              let K = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [K] : r.push(K), e++;
            }
            var O = X === e;
            if (O && a) a = false, l = [l, 6];
            else {
              O && (a = true, l = 6);
              let K = e;
              if (e === K) if (s && typeof s == "object" && !Array.isArray(s)) {
                let Y;
                if (s.from === void 0 && (Y = "from") || s.file === void 0 && (Y = "file") || s.key === void 0 && (Y = "key")) {
                  let T = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: Y } };
                  r === null ? r = [T] : r.push(T), e++;
                } else {
                  let T = e;
                  for (let L in s) if (!(L === "from" || L === "file" || L === "key" || L === "leaf")) {
                    let Z = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
                    r === null ? r = [Z] : r.push(Z), e++;
                    break;
                  }
                  if (T === e) {
                    if (s.from !== void 0) {
                      let L = e;
                      if (s.from !== "sops") {
                        let Z = { instancePath: i + "/from", schemaPath: "#/oneOf/7/properties/from/const", keyword: "const", params: { allowedValue: "sops" } };
                        r === null ? r = [Z] : r.push(Z), e++;
                      }
                      var g = L === e;
                    } else var g = true;
                    if (g) {
                      if (s.file !== void 0) {
                        let L = e;
                        if (typeof s.file != "string") {
                          let U = { instancePath: i + "/file", schemaPath: "#/oneOf/7/properties/file/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [U] : r.push(U), e++;
                        }
                        var g = L === e;
                      } else var g = true;
                      if (g) {
                        if (s.key !== void 0) {
                          let L = s.key, Z = e;
                          if (e === Z) if (Array.isArray(L)) {
                            var v = true;
                            let A = L.length;
                            for (let M = 0; M < A; M++) {
                              let I = L[M], oe = e, B = e, ve = false, H = null, ue = e;
                              if (typeof I != "string") {
                                let Q = { instancePath: i + "/key/" + M, schemaPath: "#/oneOf/7/properties/key/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [Q] : r.push(Q), e++;
                              }
                              var D = ue === e;
                              D && (ve = true, H = 0);
                              let C = e;
                              if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                                let Q = { instancePath: i + "/key/" + M, schemaPath: "#/oneOf/7/properties/key/items/oneOf/1/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [Q] : r.push(Q), e++;
                              }
                              var D = C === e;
                              if (D && ve ? (ve = false, H = [H, 1]) : D && (ve = true, H = 1), ve) e = B, r !== null && (B ? r.length = B : r = null);
                              else {
                                let Q = { instancePath: i + "/key/" + M, schemaPath: "#/oneOf/7/properties/key/items/oneOf", keyword: "oneOf", params: { passingSchemas: H } };
                                r === null ? r = [Q] : r.push(Q), e++;
                              }
                              var v = oe === e;
                              if (!v) break;
                            }
                          } else {
                            let A = { instancePath: i + "/key", schemaPath: "#/oneOf/7/properties/key/type", keyword: "type", params: { type: "array" } };
                            r === null ? r = [A] : r.push(A), e++;
                          }
                          var g = Z === e;
                        } else var g = true;
                        if (g) if (s.leaf !== void 0) {
                          let L = e;
                          if (typeof s.leaf != "string") {
                            let U = { instancePath: i + "/leaf", schemaPath: "#/oneOf/7/properties/leaf/type", keyword: "type", params: { type: "string" } };
                            r === null ? r = [U] : r.push(U), e++;
                          }
                          var g = L === e;
                        } else var g = true;
                      }
                    }
                  }
                }
              } else {
                let Y = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [Y] : r.push(Y), e++;
              }
              var O = K === e;
              if (O && a) a = false, l = [l, 7];
              else {
                O && (a = true, l = 7);
                let Y = e;
                if (e === Y) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let L;
                  if (s.from === void 0 && (L = "from") || s.spec === void 0 && (L = "spec")) {
                    let Z = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: L } };
                    r === null ? r = [Z] : r.push(Z), e++;
                  } else {
                    let Z = e;
                    for (let U in s) if (!(U === "from" || U === "spec" || U === "epoch")) {
                      let A = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U } };
                      r === null ? r = [A] : r.push(A), e++;
                      break;
                    }
                    if (Z === e) {
                      if (s.from !== void 0) {
                        let U = e;
                        if (s.from !== "generate") {
                          let A = { instancePath: i + "/from", schemaPath: "#/oneOf/8/properties/from/const", keyword: "const", params: { allowedValue: "generate" } };
                          r === null ? r = [A] : r.push(A), e++;
                        }
                        var d = U === e;
                      } else var d = true;
                      if (d) {
                        if (s.spec !== void 0) {
                          let U = e;
                          ss(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: p }) || (r = r === null ? ss.errors : r.concat(ss.errors), e = r.length);
                          var d = U === e;
                        } else var d = true;
                        if (d) if (s.epoch !== void 0) {
                          let U = e;
                          if (typeof s.epoch != "string") {
                            let M = { instancePath: i + "/epoch", schemaPath: "#/oneOf/8/properties/epoch/type", keyword: "type", params: { type: "string" } };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var d = U === e;
                        } else var d = true;
                      }
                    }
                  }
                } else {
                  let L = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var O = Y === e;
                if (O && a) a = false, l = [l, 8];
                else {
                  O && (a = true, l = 8);
                  let L = e;
                  if (e === L) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let U;
                    if (s.from === void 0 && (U = "from") || s.argv === void 0 && (U = "argv")) {
                      let A = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: U } };
                      r === null ? r = [A] : r.push(A), e++;
                    } else {
                      let A = e;
                      for (let M in s) if (!(M === "from" || M === "argv" || M === "revision" || M === "allowEmpty")) {
                        let I = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                        r === null ? r = [I] : r.push(I), e++;
                        break;
                      }
                      if (A === e) {
                        if (s.from !== void 0) {
                          let M = e;
                          if (s.from !== "exec") {
                            let I = { instancePath: i + "/from", schemaPath: "#/oneOf/9/properties/from/const", keyword: "const", params: { allowedValue: "exec" } };
                            r === null ? r = [I] : r.push(I), e++;
                          }
                          var j = M === e;
                        } else var j = true;
                        if (j) {
                          if (s.argv !== void 0) {
                            let M = s.argv, I = e;
                            if (e === I) if (Array.isArray(M)) if (M.length < 1) {
                              let B = { instancePath: i + "/argv", schemaPath: "#/oneOf/9/properties/argv/minItems", keyword: "minItems", params: { limit: 1 } };
                              r === null ? r = [B] : r.push(B), e++;
                            } else {
                              var _ = true;
                              let B = M.length;
                              for (let ve = 0; ve < B; ve++) {
                                let H = e;
                                if (typeof M[ve] != "string") {
                                  let C = { instancePath: i + "/argv/" + ve, schemaPath: "#/oneOf/9/properties/argv/items/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [C] : r.push(C), e++;
                                }
                                var _ = H === e;
                                if (!_) break;
                              }
                            }
                            else {
                              let B = { instancePath: i + "/argv", schemaPath: "#/oneOf/9/properties/argv/type", keyword: "type", params: { type: "array" } };
                              r === null ? r = [B] : r.push(B), e++;
                            }
                            var j = I === e;
                          } else var j = true;
                          if (j) {
                            if (s.revision !== void 0) {
                              let M = e;
                              if (typeof s.revision != "string") {
                                let oe = { instancePath: i + "/revision", schemaPath: "#/oneOf/9/properties/revision/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [oe] : r.push(oe), e++;
                              }
                              var j = M === e;
                            } else var j = true;
                            if (j) if (s.allowEmpty !== void 0) {
                              let M = e;
                              if (s.allowEmpty !== true) {
                                let oe = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/9/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                                r === null ? r = [oe] : r.push(oe), e++;
                              }
                              var j = M === e;
                            } else var j = true;
                          }
                        }
                      }
                    }
                  } else {
                    let U = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [U] : r.push(U), e++;
                  }
                  var O = L === e;
                  if (O && a) a = false, l = [l, 9];
                  else {
                    O && (a = true, l = 9);
                    let U = e;
                    if (e === U) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let M;
                      if (s.from === void 0 && (M = "from") || s.pieces === void 0 && (M = "pieces") || s.parts === void 0 && (M = "parts")) {
                        let I = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: M } };
                        r === null ? r = [I] : r.push(I), e++;
                      } else {
                        let I = e;
                        for (let oe in s) if (!(oe === "from" || oe === "pieces" || oe === "parts")) {
                          let B = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: oe } };
                          r === null ? r = [B] : r.push(B), e++;
                          break;
                        }
                        if (I === e) {
                          if (s.from !== void 0) {
                            let oe = e;
                            if (s.from !== "template") {
                              let B = { instancePath: i + "/from", schemaPath: "#/oneOf/10/properties/from/const", keyword: "const", params: { allowedValue: "template" } };
                              r === null ? r = [B] : r.push(B), e++;
                            }
                            var V = oe === e;
                          } else var V = true;
                          if (V) {
                            if (s.pieces !== void 0) {
                              let oe = s.pieces, B = e;
                              if (e === B) if (Array.isArray(oe)) {
                                var w = true;
                                let H = oe.length;
                                for (let ue = 0; ue < H; ue++) {
                                  let C = e;
                                  is(oe[ue], { instancePath: i + "/pieces/" + ue, parentData: oe, parentDataProperty: ue, rootData: p }) || (r = r === null ? is.errors : r.concat(is.errors), e = r.length);
                                  var w = C === e;
                                  if (!w) break;
                                }
                              } else {
                                let H = { instancePath: i + "/pieces", schemaPath: "#/oneOf/10/properties/pieces/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [H] : r.push(H), e++;
                              }
                              var V = B === e;
                            } else var V = true;
                            if (V) if (s.parts !== void 0) {
                              let oe = s.parts, B = e;
                              if (e === B) if (Array.isArray(oe)) {
                                var u = true;
                                let H = oe.length;
                                for (let ue = 0; ue < H; ue++) {
                                  let C = oe[ue], be = e;
                                  if (e === be) if (Array.isArray(C)) if (C.length > 2) {
                                    let ce = { instancePath: i + "/parts/" + ue, schemaPath: "#/oneOf/10/properties/parts/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                    r === null ? r = [ce] : r.push(ce), e++;
                                  } else if (C.length < 2) {
                                    let ce = { instancePath: i + "/parts/" + ue, schemaPath: "#/oneOf/10/properties/parts/items/minItems", keyword: "minItems", params: { limit: 2 } };
                                    r === null ? r = [ce] : r.push(ce), e++;
                                  } else if (C.length <= 2) {
                                    let pe = C.length;
                                    if (pe > 0) {
                                      let Oe = e;
                                      if (typeof C[0] != "string") {
                                        let ke = { instancePath: i + "/parts/" + ue + "/0", schemaPath: "#/oneOf/10/properties/parts/items/items/0/type", keyword: "type", params: { type: "string" } };
                                        r === null ? r = [ke] : r.push(ke), e++;
                                      }
                                      var b = Oe === e;
                                    }
                                    if (b && pe > 1) {
                                      let Oe = e;
                                      qr.validate(C[1], { instancePath: i + "/parts/" + ue + "/1", parentData: C, parentDataProperty: 1, rootData: p }) || (r = r === null ? qr.validate.errors : r.concat(qr.validate.errors), e = r.length);
                                      var b = Oe === e;
                                    }
                                  } else {
                                    let pe = { instancePath: i + "/parts/" + ue, schemaPath: "#/oneOf/10/properties/parts/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                                    r === null ? r = [pe] : r.push(pe), e++;
                                  }
                                  else {
                                    let ce = { instancePath: i + "/parts/" + ue, schemaPath: "#/oneOf/10/properties/parts/items/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [ce] : r.push(ce), e++;
                                  }
                                  var u = be === e;
                                  if (!u) break;
                                }
                              } else {
                                let H = { instancePath: i + "/parts", schemaPath: "#/oneOf/10/properties/parts/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [H] : r.push(H), e++;
                              }
                              var V = B === e;
                            } else var V = true;
                          }
                        }
                      }
                    } else {
                      let M = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [M] : r.push(M), e++;
                    }
                    var O = U === e;
                    O && a ? (a = false, l = [l, 10]) : O && (a = true, l = 10);
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let F = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [F] : r.push(F), e++, ge.errors = r, false;
  }
  return ge.errors = r, e === 0;
}
function me(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? (me.errors = r, e === 0) : (me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Vs = new RegExp("^P[0-9YMWDTHS]+$", "u");
function qe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Vs.test(s)) return qe.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" } }], false;
  } else return qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return qe.errors = r, e === 0;
}
function Xe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) for (let a in s) {
    let l = e;
    if (typeof s[a] != "string") return Xe.errors = [{ instancePath: i + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
    var t = l === e;
    if (!t) break;
  }
  else return Xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Xe.errors = r, e === 0;
}
function Ie(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = e;
  if (e === a) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.expiresOn === void 0 && (o = "expiresOn") || s.expiresIn === void 0 && (o = "expiresIn")) {
      let y = {};
      r === null ? r = [y] : r.push(y), e++;
    }
  } else {
    let o = {};
    r === null ? r = [o] : r.push(o), e++;
  }
  var l = a === e;
  if (l) return Ie.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let y = e;
      for (let f in s) if (!(f === "contentType" || f === "enabled" || f === "expiresOn" || f === "expiresIn" || f === "notBefore" || f === "tags")) {
        return Ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
        break;
      }
      if (y === e) {
        if (s.contentType !== void 0) {
          let f = e;
          if (typeof s.contentType != "string") return Ie.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var n = f === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let f = e;
            if (typeof s.enabled != "boolean") return Ie.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = f === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let f = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var n = f === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let f = e;
                qe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: p }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                var n = f === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let f = e;
                  me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var n = f === e;
                } else var n = true;
                if (n) if (s.tags !== void 0) {
                  let f = e;
                  Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: p }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                  var n = f === e;
                } else var n = true;
              }
            }
          }
        }
      }
    }
  } else return Ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ie.errors = r, e === 0;
}
function Br(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let t;
    if (s.from === void 0 && (t = "from")) return Br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: t } }], false;
    {
      let a = e;
      for (let l in s) if (l !== "from") {
        return Br.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (a === e && s.from !== void 0 && s.from !== "external") return Br.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "external" } }], false;
    }
  } else return Br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Br.errors = r, e === 0;
}
var Es = { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false };
var Fs = new RegExp("^[A-Za-z0-9_-]{6}$", "u");
function fe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Fs.test(s)) return fe.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{6}$" } }], false;
  } else return fe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return fe.errors = r, e === 0;
}
function Lr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!Fe.call(Es.properties, l)) {
      return Lr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.contentType !== void 0) {
        let l = e;
        fe(s.contentType, { instancePath: i + "/contentType", parentData: s, parentDataProperty: "contentType", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
        var t = l === e;
      } else var t = true;
      if (t) {
        if (s.enabled !== void 0) {
          let l = e;
          fe(s.enabled, { instancePath: i + "/enabled", parentData: s, parentDataProperty: "enabled", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
          var t = l === e;
        } else var t = true;
        if (t) {
          if (s.expiresOn !== void 0) {
            let l = e;
            fe(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
            var t = l === e;
          } else var t = true;
          if (t) {
            if (s.expiresIn !== void 0) {
              let l = e;
              fe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
              var t = l === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let l = e;
                fe(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                var t = l === e;
              } else var t = true;
              if (t) {
                if (s.tags !== void 0) {
                  let l = e;
                  fe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                  var t = l === e;
                } else var t = true;
                if (t) {
                  if (s.protect !== void 0) {
                    let l = e;
                    fe(s.protect, { instancePath: i + "/protect", parentData: s, parentDataProperty: "protect", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                    var t = l === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let l = e;
                      fe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                      var t = l === e;
                    } else var t = true;
                    if (t) {
                      if (s.keyOps !== void 0) {
                        let l = e;
                        fe(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                        var t = l === e;
                      } else var t = true;
                      if (t) {
                        if (s.releasePolicy !== void 0) {
                          let l = e;
                          fe(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                          var t = l === e;
                        } else var t = true;
                        if (t) {
                          if (s.rotationPolicy !== void 0) {
                            let l = e;
                            fe(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                            var t = l === e;
                          } else var t = true;
                          if (t) {
                            if (s.rotate !== void 0) {
                              let l = e;
                              fe(s.rotate, { instancePath: i + "/rotate", parentData: s, parentDataProperty: "rotate", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                              var t = l === e;
                            } else var t = true;
                            if (t) {
                              if (s.material !== void 0) {
                                let l = e;
                                fe(s.material, { instancePath: i + "/material", parentData: s, parentDataProperty: "material", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                                var t = l === e;
                              } else var t = true;
                              if (t) if (s.rotating !== void 0) {
                                let l = e;
                                fe(s.rotating, { instancePath: i + "/rotating", parentData: s, parentDataProperty: "rotating", rootData: p }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                                var t = l === e;
                              } else var t = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Lr.errors = r, e === 0;
}
function ne(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.owner === void 0 && (n = "owner") || s.source === void 0 && (n = "source") || s.properties === void 0 && (n = "properties") || s.versions === void 0 && (n = "versions")) return ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let y in s) if (!(y === "owner" || y === "source" || y === "properties" || y === "versions" || y === "mark")) {
        return ne.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } }], false;
        break;
      }
      if (o === e) {
        if (s.owner !== void 0) {
          let y = e;
          if (typeof s.owner != "string") return ne.errors = [{ instancePath: i + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
          var t = y === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let y = s.source, f = e, O = e, h = false, m = null, c = e;
            if (y !== "kept") {
              let g = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf/0/const", keyword: "const", params: { allowedValue: "kept" } };
              r === null ? r = [g] : r.push(g), e++;
            }
            var a = c === e;
            a && (h = true, m = 0);
            let k = e;
            Br(y, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
            var a = k === e;
            if (a && h) h = false, m = [m, 1];
            else {
              a && (h = true, m = 1);
              let g = e;
              ge(y, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
              var a = g === e;
              a && h ? (h = false, m = [m, 2]) : a && (h = true, m = 2);
            }
            if (h) e = O, r !== null && (O ? r.length = O : r = null);
            else {
              let g = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf", keyword: "oneOf", params: { passingSchemas: m } };
              return r === null ? r = [g] : r.push(g), e++, ne.errors = r, false;
            }
            var t = f === e;
          } else var t = true;
          if (t) {
            if (s.properties !== void 0) {
              let y = e;
              Lr(s.properties, { instancePath: i + "/properties", parentData: s, parentDataProperty: "properties", rootData: p }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
              var t = y === e;
            } else var t = true;
            if (t) {
              if (s.versions !== void 0) {
                let y = s.versions, f = e;
                if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) return ne.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === f && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) return ne.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = f === e;
              } else var t = true;
              if (t) if (s.mark !== void 0) {
                let y = s.mark, f = e;
                if (e === f) if (y && typeof y == "object" && !Array.isArray(y)) {
                  let h;
                  if (y.at === void 0 && (h = "at") || y.enabled === void 0 && (h = "enabled")) return ne.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/required", keyword: "required", params: { missingProperty: h } }], false;
                  {
                    let m = e;
                    for (let c in y) if (!(c === "at" || c === "enabled")) {
                      return ne.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
                      break;
                    }
                    if (m === e) {
                      if (y.at !== void 0) {
                        let c = e;
                        me(y.at, { instancePath: i + "/mark/at", parentData: y, parentDataProperty: "at", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                        var l = c === e;
                      } else var l = true;
                      if (l) if (y.enabled !== void 0) {
                        let c = e;
                        if (typeof y.enabled != "boolean") return ne.errors = [{ instancePath: i + "/mark/enabled", schemaPath: "#/properties/mark/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
                        var l = c === e;
                      } else var l = true;
                    }
                  }
                } else return ne.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "object" } }], false;
                var t = f === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ne.errors = r, e === 0;
}
function ar(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.source === void 0 && (a = "source") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Ds.properties, n)) {
        return ar.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "create") return ar.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "create" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            if (s.kind !== "secret") return ar.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.source !== void 0) {
                        let n = e;
                        ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let n = e;
                          Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let n = e;
                            ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                            var t = n === e;
                          } else var t = true;
                          if (t) if (s.orRecover !== void 0) {
                            let n = e;
                            if (typeof s.orRecover != "boolean") return ar.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                            var t = n === e;
                          } else var t = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ar.errors = r, e === 0;
}
var Is = { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false };
var vs = { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] };
function ts(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.keyType === void 0 && (h = "keyType") || s.keySize === void 0 && (h = "keySize")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "keyType" || c === "keySize")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.keyType !== void 0) {
          let c = s.keyType, k = e;
          if (!(c === "RSA" || c === "RSA-HSM" || c === "oct-HSM")) {
            let P = { instancePath: i + "/keyType", schemaPath: "#/oneOf/0/properties/keyType/enum", keyword: "enum", params: { allowedValues: vs.oneOf[0].properties.keyType.enum } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = k === e;
        } else var o = true;
        if (o) if (s.keySize !== void 0) {
          let c = s.keySize, k = e;
          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
            let g = { instancePath: i + "/keySize", schemaPath: "#/oneOf/0/properties/keySize/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [g] : r.push(g), e++;
          }
          var o = k === e;
        } else var o = true;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.keyType === void 0 && (h = "keyType") || s.curve === void 0 && (h = "curve")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "keyType" || c === "curve")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.keyType !== void 0) {
          let c = s.keyType, k = e;
          if (!(c === "EC" || c === "EC-HSM")) {
            let P = { instancePath: i + "/keyType", schemaPath: "#/oneOf/1/properties/keyType/enum", keyword: "enum", params: { allowedValues: vs.oneOf[1].properties.keyType.enum } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var f = k === e;
        } else var f = true;
        if (f) if (s.curve !== void 0) {
          let c = s.curve, k = e;
          if (!(c === "P-256" || c === "P-384" || c === "P-521" || c === "P-256K")) {
            let g = { instancePath: i + "/curve", schemaPath: "#/oneOf/1/properties/curve/enum", keyword: "enum", params: { allowedValues: vs.oneOf[1].properties.curve.enum } };
            r === null ? r = [g] : r.push(g), e++;
          }
          var f = k === e;
        } else var f = true;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = y === e;
  if (O && a ? (a = false, l = [l, 1]) : O && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [h] : r.push(h), e++, ts.errors = r, false;
  }
  return ts.errors = r, e === 0;
}
function Dr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.spec === void 0 && (a = "spec") || s.exportable === void 0 && (a = "exportable")) return Dr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "spec" || n === "exportable")) {
        return Dr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "service") return Dr.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "service" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.spec !== void 0) {
            let n = e;
            ts(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: p }) || (r = r === null ? ts.errors : r.concat(ts.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.exportable !== void 0) {
            let n = e;
            if (typeof s.exportable != "boolean") return Dr.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Dr.errors = r, e === 0;
}
var Bs = { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false };
function Ve(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.source === void 0 && (a = "source") || s.hardwareProtected === void 0 && (a = "hardwareProtected") || s.exportable === void 0 && (a = "exportable")) return Ve.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "source" || n === "hardwareProtected" || n === "family" || n === "exportable")) {
        return Ve.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "material") return Ve.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "material" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let n = e;
            ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.hardwareProtected !== void 0) {
              let n = e;
              if (typeof s.hardwareProtected != "boolean") return Ve.errors = [{ instancePath: i + "/hardwareProtected", schemaPath: "#/properties/hardwareProtected/type", keyword: "type", params: { type: "boolean" } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.family !== void 0) {
                let n = s.family, o = e;
                if (!(n === "RSA" || n === "EC")) return Ve.errors = [{ instancePath: i + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: Bs.properties.family.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) if (s.exportable !== void 0) {
                let n = e;
                if (typeof s.exportable != "boolean") return Ve.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Ve.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ve.errors = r, e === 0;
}
function _r(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  Dr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
  var y = n === e;
  y && (a = true, l = 0);
  let o = e;
  Ve(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
  var y = o === e;
  if (y && a ? (a = false, l = [l, 1]) : y && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let f = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [f] : r.push(f), e++, _r.errors = r, false;
  }
  return _r.errors = r, e === 0;
}
function Se(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return Se.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return Se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Se.errors = r, e === 0;
}
function De(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.policy === void 0 && (a = "policy") || s.immutable === void 0 && (a = "immutable")) return De.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "policy" || n === "immutable")) {
        return De.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.policy !== void 0) {
          let n = e;
          if (typeof s.policy != "string") return De.errors = [{ instancePath: i + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.immutable !== void 0) {
          let n = e;
          if (typeof s.immutable != "boolean") return De.errors = [{ instancePath: i + "/immutable", schemaPath: "#/properties/immutable/type", keyword: "type", params: { type: "boolean" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return De.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return De.errors = r, e === 0;
}
var Ss = { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] };
function Rr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.action === void 0 && (h = "action") || s.timeAfterCreate === void 0 && (h = "timeAfterCreate")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "action" || c === "timeAfterCreate")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.action !== void 0) {
          let c = e;
          if (s.action !== "Rotate") {
            let k = { instancePath: i + "/action", schemaPath: "#/oneOf/0/properties/action/const", keyword: "const", params: { allowedValue: "Rotate" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = c === e;
        } else var o = true;
        if (o) if (s.timeAfterCreate !== void 0) {
          let c = e;
          qe(s.timeAfterCreate, { instancePath: i + "/timeAfterCreate", parentData: s, parentDataProperty: "timeAfterCreate", rootData: p }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
          var o = c === e;
        } else var o = true;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.action === void 0 && (h = "action") || s.timeBeforeExpiry === void 0 && (h = "timeBeforeExpiry")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "action" || c === "timeBeforeExpiry")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.action !== void 0) {
          let c = s.action, k = e;
          if (!(c === "Rotate" || c === "Notify")) {
            let P = { instancePath: i + "/action", schemaPath: "#/oneOf/1/properties/action/enum", keyword: "enum", params: { allowedValues: Ss.oneOf[1].properties.action.enum } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var f = k === e;
        } else var f = true;
        if (f) if (s.timeBeforeExpiry !== void 0) {
          let c = e;
          qe(s.timeBeforeExpiry, { instancePath: i + "/timeBeforeExpiry", parentData: s, parentDataProperty: "timeBeforeExpiry", rootData: p }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
          var f = c === e;
        } else var f = true;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = y === e;
  if (O && a ? (a = false, l = [l, 1]) : O && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [h] : r.push(h), e++, Rr.errors = r, false;
  }
  return Rr.errors = r, e === 0;
}
function Ke(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.lifetimeActions === void 0 && (l = "lifetimeActions")) return Ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "expiresIn" || o === "lifetimeActions")) {
        return Ke.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.expiresIn !== void 0) {
          let o = e;
          qe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: p }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let o = s.lifetimeActions, y = e;
          if (e === y) if (Array.isArray(o)) {
            var a = true;
            let O = o.length;
            for (let h = 0; h < O; h++) {
              let m = e;
              Rr(o[h], { instancePath: i + "/lifetimeActions/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
              var a = m === e;
              if (!a) break;
            }
          } else return Ke.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = y === e;
        } else var t = true;
      }
    }
  } else return Ke.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ke.errors = r, e === 0;
}
function Ae(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = e;
  if (e === a) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.expiresOn === void 0 && (o = "expiresOn") || s.expiresIn === void 0 && (o = "expiresIn")) {
      let y = {};
      r === null ? r = [y] : r.push(y), e++;
    }
  } else {
    let o = {};
    r === null ? r = [o] : r.push(o), e++;
  }
  var l = a === e;
  if (l) return Ae.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let y = e;
      for (let f in s) if (!(f === "keyOps" || f === "enabled" || f === "expiresOn" || f === "expiresIn" || f === "notBefore" || f === "releasePolicy" || f === "rotationPolicy" || f === "tags")) {
        return Ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
        break;
      }
      if (y === e) {
        if (s.keyOps !== void 0) {
          let f = e;
          Se(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: p }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
          var n = f === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let f = e;
            if (typeof s.enabled != "boolean") return Ae.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = f === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let f = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var n = f === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let f = e;
                qe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: p }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                var n = f === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let f = e;
                  me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var n = f === e;
                } else var n = true;
                if (n) {
                  if (s.releasePolicy !== void 0) {
                    let f = e;
                    De(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: p }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                    var n = f === e;
                  } else var n = true;
                  if (n) {
                    if (s.rotationPolicy !== void 0) {
                      let f = e;
                      Ke(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: p }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                      var n = f === e;
                    } else var n = true;
                    if (n) if (s.tags !== void 0) {
                      let f = e;
                      Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: p }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                      var n = f === e;
                    } else var n = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ae.errors = r, e === 0;
}
function lr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.origin === void 0 && (a = "origin") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return lr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Is.properties, n)) {
        return lr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "create") return lr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "create" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            if (s.kind !== "key") return lr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let n = e;
                      _r(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: p }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let n = e;
                        Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let n = e;
                          ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.orRecover !== void 0) {
                          let n = e;
                          if (typeof s.orRecover != "boolean") return lr.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                          var t = n === e;
                        } else var t = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return lr.errors = r, e === 0;
}
var Ps = { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
var _s = { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false };
function Ce(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Ce.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Ce.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: _s.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ce.errors = r, e === 0;
}
var Qr = { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] };
var Ts = { enum: ["drift", "pending", "both"] };
function G(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return s === "drift" || s === "pending" || s === "both" ? (G.errors = r, e === 0) : (G.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ts.enum } }], false);
}
function Ar(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.known === void 0 && (a = "known") || s.text === void 0 && (a = "text")) return Ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "known" || n === "text")) {
        return Ar.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.known !== void 0) {
          let n = e;
          if (s.known !== false) return Ar.errors = [{ instancePath: i + "/known", schemaPath: "#/properties/known/const", keyword: "const", params: { allowedValue: false } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.text !== void 0) {
          let n = e;
          if (typeof s.text != "string") return Ar.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return Ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ar.errors = r, e === 0;
}
function pr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.lifetimeActions === void 0 && (n = "lifetimeActions")) return pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let y in s) if (!(y === "expiresIn" || y === "lifetimeActions")) {
        return pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } }], false;
        break;
      }
      if (o === e) {
        if (s.expiresIn !== void 0) {
          let y = e;
          if (typeof s.expiresIn != "string") return pr.errors = [{ instancePath: i + "/expiresIn", schemaPath: "#/properties/expiresIn/type", keyword: "type", params: { type: "string" } }], false;
          var t = y === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let y = s.lifetimeActions, f = e;
          if (e === f) if (Array.isArray(y)) {
            var a = true;
            let h = y.length;
            for (let m = 0; m < h; m++) {
              let c = y[m], k = e, P = e, g = false, v = e;
              Rr(c, { instancePath: i + "/lifetimeActions/" + m, parentData: y, parentDataProperty: m, rootData: p }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
              var l = v === e;
              if (g = g || l, !g) {
                let d = e;
                Ar(c, { instancePath: i + "/lifetimeActions/" + m, parentData: y, parentDataProperty: m, rootData: p }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                var l = d === e;
                g = g || l;
              }
              if (g) e = P, r !== null && (P ? r.length = P : r = null);
              else {
                let d = { instancePath: i + "/lifetimeActions/" + m, schemaPath: "#/properties/lifetimeActions/items/anyOf", keyword: "anyOf", params: {} };
                return r === null ? r = [d] : r.push(d), e++, pr.errors = r, false;
              }
              var a = k === e;
              if (!a) break;
            }
          } else return pr.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = f === e;
        } else var t = true;
      }
    }
  } else return pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pr.errors = r, e === 0;
}
function ye(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let W;
    if (s.cause === void 0 && (W = "cause") || s.property === void 0 && (W = "property") || s.before === void 0 && (W = "before") || s.after === void 0 && (W = "after")) {
      let re = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: W } };
      r === null ? r = [re] : r.push(re), e++;
    } else {
      let re = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [X] : r.push(X), e++;
        break;
      }
      if (re === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var o = R === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let R = e;
            if (s.property !== "contentType") {
              let q = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [q] : r.push(q), e++;
            }
            var o = R === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let R = s.before, X = e, q = e, K = false, S = e;
              if (typeof R != "string") {
                let T = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [T] : r.push(T), e++;
              }
              var y = S === e;
              if (K = K || y, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var y = T === e;
                K = K || y;
              }
              if (K) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let T = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [T] : r.push(T), e++;
              }
              var o = X === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let R = s.after, X = e, q = e, K = false, S = e;
              if (typeof R != "string") {
                let T = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [T] : r.push(T), e++;
              }
              var f = S === e;
              if (K = K || f, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var f = T === e;
                K = K || f;
              }
              if (K) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let T = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [T] : r.push(T), e++;
              }
              var o = X === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let W = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [W] : r.push(W), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let O = e;
  if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
    let W;
    if (s.cause === void 0 && (W = "cause") || s.property === void 0 && (W = "property") || s.before === void 0 && (W = "before") || s.after === void 0 && (W = "after")) {
      let re = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: W } };
      r === null ? r = [re] : r.push(re), e++;
    } else {
      let re = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [X] : r.push(X), e++;
        break;
      }
      if (re === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var h = R === e;
        } else var h = true;
        if (h) {
          if (s.property !== void 0) {
            let R = s.property, X = e;
            if (!(R === "enabled" || R === "protect")) {
              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: Qr.oneOf[1].properties.property.enum } };
              r === null ? r = [K] : r.push(K), e++;
            }
            var h = X === e;
          } else var h = true;
          if (h) {
            if (s.before !== void 0) {
              let R = e;
              if (typeof s.before != "boolean") {
                let q = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var h = R === e;
            } else var h = true;
            if (h) if (s.after !== void 0) {
              let R = e;
              if (typeof s.after != "boolean") {
                let q = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var h = R === e;
            } else var h = true;
          }
        }
      }
    }
  } else {
    let W = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [W] : r.push(W), e++;
  }
  var m = O === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let W = e;
    if (e === W) if (s && typeof s == "object" && !Array.isArray(s)) {
      let R;
      if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: R } };
        r === null ? r = [X] : r.push(X), e++;
      } else {
        let X = e;
        for (let q in s) if (!(q === "cause" || q === "property" || q === "before" || q === "after")) {
          let K = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
          r === null ? r = [K] : r.push(K), e++;
          break;
        }
        if (X === e) {
          if (s.cause !== void 0) {
            let q = e;
            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
            var c = q === e;
          } else var c = true;
          if (c) {
            if (s.property !== void 0) {
              let q = e;
              if (s.property !== "versions") {
                let S = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var c = q === e;
            } else var c = true;
            if (c) {
              if (s.before !== void 0) {
                let q = s.before, K = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let Y = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                if (e === K && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let Y = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                var c = K === e;
              } else var c = true;
              if (c) if (s.after !== void 0) {
                let q = s.after, K = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                if (e === K && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                var c = K === e;
              } else var c = true;
            }
          }
        }
      }
    } else {
      let R = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [R] : r.push(R), e++;
    }
    var m = W === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let R = e;
      if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
        let q;
        if (s.cause === void 0 && (q = "cause") || s.property === void 0 && (q = "property") || s.before === void 0 && (q = "before") || s.after === void 0 && (q = "after")) {
          let K = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: q } };
          r === null ? r = [K] : r.push(K), e++;
        } else {
          let K = e;
          for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
            let Y = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
            r === null ? r = [Y] : r.push(Y), e++;
            break;
          }
          if (K === e) {
            if (s.cause !== void 0) {
              let S = e;
              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
              var k = S === e;
            } else var k = true;
            if (k) {
              if (s.property !== void 0) {
                let S = s.property, Y = e;
                if (!(S === "expiresOn" || S === "notBefore")) {
                  let L = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: Qr.oneOf[3].properties.property.enum } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var k = Y === e;
              } else var k = true;
              if (k) {
                if (s.before !== void 0) {
                  let S = s.before, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var P = Z === e;
                  if (L = L || P, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var P = A === e;
                    L = L || P;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var k = Y === e;
                } else var k = true;
                if (k) if (s.after !== void 0) {
                  let S = s.after, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var g = Z === e;
                  if (L = L || g, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var g = A === e;
                    L = L || g;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var k = Y === e;
                } else var k = true;
              }
            }
          }
        }
      } else {
        let q = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [q] : r.push(q), e++;
      }
      var m = R === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let q = e;
        if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
          let S;
          if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
            let Y = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: S } };
            r === null ? r = [Y] : r.push(Y), e++;
          } else {
            let Y = e;
            for (let T in s) if (!(T === "cause" || T === "property" || T === "before" || T === "after")) {
              let L = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              r === null ? r = [L] : r.push(L), e++;
              break;
            }
            if (Y === e) {
              if (s.cause !== void 0) {
                let T = e;
                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                var v = T === e;
              } else var v = true;
              if (v) {
                if (s.property !== void 0) {
                  let T = e;
                  if (s.property !== "expiresIn") {
                    let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [Z] : r.push(Z), e++;
                  }
                  var v = T === e;
                } else var v = true;
                if (v) {
                  if (s.before !== void 0) {
                    let T = s.before, L = e, Z = e, U = false, A = e;
                    if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var D = A === e;
                    if (U = U || D, !U) {
                      let I = e;
                      if (T !== null) {
                        let B = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [B] : r.push(B), e++;
                      }
                      var D = I === e;
                      U = U || D;
                    }
                    if (U) e = Z, r !== null && (Z ? r.length = Z : r = null);
                    else {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var v = L === e;
                  } else var v = true;
                  if (v) if (s.after !== void 0) {
                    let T = e;
                    qe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                    var v = T === e;
                  } else var v = true;
                }
              }
            }
          }
        } else {
          let S = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [S] : r.push(S), e++;
        }
        var m = q === e;
        if (m && a) a = false, l = [l, 4];
        else {
          m && (a = true, l = 4);
          let S = e;
          if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
            let T;
            if (s.cause === void 0 && (T = "cause") || s.property === void 0 && (T = "property") || s.name === void 0 && (T = "name") || s.before === void 0 && (T = "before") || s.after === void 0 && (T = "after")) {
              let L = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: T } };
              r === null ? r = [L] : r.push(L), e++;
            } else {
              let L = e;
              for (let Z in s) if (!(Z === "cause" || Z === "property" || Z === "name" || Z === "before" || Z === "after")) {
                let U = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
                r === null ? r = [U] : r.push(U), e++;
                break;
              }
              if (L === e) {
                if (s.cause !== void 0) {
                  let Z = e;
                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                  var d = Z === e;
                } else var d = true;
                if (d) {
                  if (s.property !== void 0) {
                    let Z = e;
                    if (s.property !== "tag") {
                      let A = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [A] : r.push(A), e++;
                    }
                    var d = Z === e;
                  } else var d = true;
                  if (d) {
                    if (s.name !== void 0) {
                      let Z = e;
                      if (typeof s.name != "string") {
                        let A = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var d = Z === e;
                    } else var d = true;
                    if (d) {
                      if (s.before !== void 0) {
                        let Z = s.before, U = e, A = e, M = false, I = e;
                        if (typeof Z != "string") {
                          let B = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var j = I === e;
                        if (M = M || j, !M) {
                          let B = e;
                          if (Z !== null) {
                            let H = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var j = B === e;
                          M = M || j;
                        }
                        if (M) e = A, r !== null && (A ? r.length = A : r = null);
                        else {
                          let B = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var d = U === e;
                      } else var d = true;
                      if (d) if (s.after !== void 0) {
                        let Z = s.after, U = e, A = e, M = false, I = e;
                        if (typeof Z != "string") {
                          let B = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var _ = I === e;
                        if (M = M || _, !M) {
                          let B = e;
                          if (Z !== null) {
                            let H = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var _ = B === e;
                          M = M || _;
                        }
                        if (M) e = A, r !== null && (A ? r.length = A : r = null);
                        else {
                          let B = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var d = U === e;
                      } else var d = true;
                    }
                  }
                }
              }
            }
          } else {
            let T = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [T] : r.push(T), e++;
          }
          var m = S === e;
          if (m && a) a = false, l = [l, 5];
          else {
            m && (a = true, l = 5);
            let T = e;
            if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
              let Z;
              if (s.cause === void 0 && (Z = "cause") || s.property === void 0 && (Z = "property") || s.before === void 0 && (Z = "before") || s.after === void 0 && (Z = "after")) {
                let U = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: Z } };
                r === null ? r = [U] : r.push(U), e++;
              } else {
                let U = e;
                for (let A in s) if (!(A === "cause" || A === "property" || A === "before" || A === "after")) {
                  let M = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
                  r === null ? r = [M] : r.push(M), e++;
                  break;
                }
                if (U === e) {
                  if (s.cause !== void 0) {
                    let A = e;
                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                    var V = A === e;
                  } else var V = true;
                  if (V) {
                    if (s.property !== void 0) {
                      let A = e;
                      if (s.property !== "keyOps") {
                        let I = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [I] : r.push(I), e++;
                      }
                      var V = A === e;
                    } else var V = true;
                    if (V) {
                      if (s.before !== void 0) {
                        let A = e;
                        Se(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: p }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var V = A === e;
                      } else var V = true;
                      if (V) if (s.after !== void 0) {
                        let A = e;
                        Se(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var V = A === e;
                      } else var V = true;
                    }
                  }
                }
              }
            } else {
              let Z = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [Z] : r.push(Z), e++;
            }
            var m = T === e;
            if (m && a) a = false, l = [l, 6];
            else {
              m && (a = true, l = 6);
              let Z = e;
              if (e === Z) if (s && typeof s == "object" && !Array.isArray(s)) {
                let A;
                if (s.cause === void 0 && (A = "cause") || s.property === void 0 && (A = "property") || s.before === void 0 && (A = "before") || s.after === void 0 && (A = "after")) {
                  let M = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: A } };
                  r === null ? r = [M] : r.push(M), e++;
                } else {
                  let M = e;
                  for (let I in s) if (!(I === "cause" || I === "property" || I === "before" || I === "after")) {
                    let oe = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                    r === null ? r = [oe] : r.push(oe), e++;
                    break;
                  }
                  if (M === e) {
                    if (s.cause !== void 0) {
                      let I = e;
                      G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                      var w = I === e;
                    } else var w = true;
                    if (w) {
                      if (s.property !== void 0) {
                        let I = e;
                        if (s.property !== "releasePolicy") {
                          let B = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var w = I === e;
                      } else var w = true;
                      if (w) {
                        if (s.before !== void 0) {
                          let I = s.before, oe = e, B = e, ve = false, H = e;
                          De(I, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: p }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var u = H === e;
                          if (ve = ve || u, !ve) {
                            let C = e;
                            if (I !== null) {
                              let Q = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [Q] : r.push(Q), e++;
                            }
                            var u = C === e;
                            ve = ve || u;
                          }
                          if (ve) e = B, r !== null && (B ? r.length = B : r = null);
                          else {
                            let C = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [C] : r.push(C), e++;
                          }
                          var w = oe === e;
                        } else var w = true;
                        if (w) if (s.after !== void 0) {
                          let I = e;
                          De(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var w = I === e;
                        } else var w = true;
                      }
                    }
                  }
                }
              } else {
                let A = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [A] : r.push(A), e++;
              }
              var m = Z === e;
              if (m && a) a = false, l = [l, 7];
              else {
                m && (a = true, l = 7);
                let A = e;
                if (e === A) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let I;
                  if (s.cause === void 0 && (I = "cause") || s.property === void 0 && (I = "property") || s.before === void 0 && (I = "before") || s.after === void 0 && (I = "after")) {
                    let oe = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: I } };
                    r === null ? r = [oe] : r.push(oe), e++;
                  } else {
                    let oe = e;
                    for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
                      let ve = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                      r === null ? r = [ve] : r.push(ve), e++;
                      break;
                    }
                    if (oe === e) {
                      if (s.cause !== void 0) {
                        let B = e;
                        G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var b = B === e;
                      } else var b = true;
                      if (b) {
                        if (s.property !== void 0) {
                          let B = e;
                          if (s.property !== "rotationPolicy") {
                            let H = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var b = B === e;
                        } else var b = true;
                        if (b) {
                          if (s.before !== void 0) {
                            let B = e;
                            pr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: p }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                            var b = B === e;
                          } else var b = true;
                          if (b) if (s.after !== void 0) {
                            let B = e;
                            Ke(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                            var b = B === e;
                          } else var b = true;
                        }
                      }
                    }
                  }
                } else {
                  let I = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var m = A === e;
                if (m && a) a = false, l = [l, 8];
                else {
                  m && (a = true, l = 8);
                  let I = e;
                  if (e === I) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let B;
                    if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
                      let ve = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: B } };
                      r === null ? r = [ve] : r.push(ve), e++;
                    } else {
                      let ve = e;
                      for (let H in s) if (!(H === "cause" || H === "property" || H === "before" || H === "after")) {
                        let ue = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                        r === null ? r = [ue] : r.push(ue), e++;
                        break;
                      }
                      if (ve === e) {
                        if (s.cause !== void 0) {
                          let H = e;
                          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                          var F = H === e;
                        } else var F = true;
                        if (F) {
                          if (s.property !== void 0) {
                            let H = e;
                            if (s.property !== "keyType") {
                              let C = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [C] : r.push(C), e++;
                            }
                            var F = H === e;
                          } else var F = true;
                          if (F) {
                            if (s.before !== void 0) {
                              let H = e;
                              if (typeof s.before != "string") {
                                let C = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [C] : r.push(C), e++;
                              }
                              var F = H === e;
                            } else var F = true;
                            if (F) if (s.after !== void 0) {
                              let H = e;
                              if (typeof s.after != "string") {
                                let C = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [C] : r.push(C), e++;
                              }
                              var F = H === e;
                            } else var F = true;
                          }
                        }
                      }
                    }
                  } else {
                    let B = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [B] : r.push(B), e++;
                  }
                  var m = I === e;
                  if (m && a) a = false, l = [l, 9];
                  else {
                    m && (a = true, l = 9);
                    let B = e;
                    if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let H;
                      if (s.cause === void 0 && (H = "cause") || s.property === void 0 && (H = "property") || s.after === void 0 && (H = "after")) {
                        let ue = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: H } };
                        r === null ? r = [ue] : r.push(ue), e++;
                      } else {
                        let ue = e;
                        for (let C in s) if (!(C === "cause" || C === "property" || C === "after")) {
                          let be = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                          r === null ? r = [be] : r.push(be), e++;
                          break;
                        }
                        if (ue === e) {
                          if (s.cause !== void 0) {
                            let C = e;
                            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                            var $ = C === e;
                          } else var $ = true;
                          if ($) {
                            if (s.property !== void 0) {
                              let C = e;
                              if (s.property !== "rotate") {
                                let Q = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [Q] : r.push(Q), e++;
                              }
                              var $ = C === e;
                            } else var $ = true;
                            if ($) if (s.after !== void 0) {
                              let C = s.after, be = e;
                              if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              if (e === be && typeof C == "number" && isFinite(C) && (C < 1 || isNaN(C))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              var $ = be === e;
                            } else var $ = true;
                          }
                        }
                      }
                    } else {
                      let H = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [H] : r.push(H), e++;
                    }
                    var m = B === e;
                    if (m && a) a = false, l = [l, 10];
                    else {
                      m && (a = true, l = 10);
                      let H = e;
                      if (e === H) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let C;
                        if (s.cause === void 0 && (C = "cause") || s.property === void 0 && (C = "property") || s.name === void 0 && (C = "name")) {
                          let be = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: C } };
                          r === null ? r = [be] : r.push(be), e++;
                        } else {
                          let be = e;
                          for (let Q in s) if (!(Q === "cause" || Q === "property" || Q === "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Q } };
                            r === null ? r = [ce] : r.push(ce), e++;
                            break;
                          }
                          if (be === e) {
                            if (s.cause !== void 0) {
                              let Q = e;
                              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                              var E = Q === e;
                            } else var E = true;
                            if (E) {
                              if (s.property !== void 0) {
                                let Q = e;
                                if (s.property !== "unmanaged") {
                                  let pe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [pe] : r.push(pe), e++;
                                }
                                var E = Q === e;
                              } else var E = true;
                              if (E) if (s.name !== void 0) {
                                let Q = s.name, ce = e;
                                if (!(Q === "contentType" || Q === "enabled" || Q === "expiresOn" || Q === "expiresIn" || Q === "notBefore" || Q === "tags" || Q === "keepEnabled" || Q === "keyOps" || Q === "releasePolicy" || Q === "rotationPolicy")) {
                                  let Oe = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: Qr.oneOf[11].properties.name.enum } };
                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                }
                                var E = ce === e;
                              } else var E = true;
                            }
                          }
                        }
                      } else {
                        let C = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [C] : r.push(C), e++;
                      }
                      var m = H === e;
                      if (m && a) a = false, l = [l, 11];
                      else {
                        m && (a = true, l = 11);
                        let C = e;
                        if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let Q;
                          if (s.cause === void 0 && (Q = "cause") || s.property === void 0 && (Q = "property") || s.name === void 0 && (Q = "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: Q } };
                            r === null ? r = [ce] : r.push(ce), e++;
                          } else {
                            let ce = e;
                            for (let pe in s) if (!(pe === "cause" || pe === "property" || pe === "name")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: pe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                              break;
                            }
                            if (ce === e) {
                              if (s.cause !== void 0) {
                                let pe = e;
                                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                var J = pe === e;
                              } else var J = true;
                              if (J) {
                                if (s.property !== void 0) {
                                  let pe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let ke = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [ke] : r.push(ke), e++;
                                  }
                                  var J = pe === e;
                                } else var J = true;
                                if (J) if (s.name !== void 0) {
                                  let pe = e;
                                  if (typeof s.name != "string") {
                                    let ke = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [ke] : r.push(ke), e++;
                                  }
                                  var J = pe === e;
                                } else var J = true;
                              }
                            }
                          }
                        } else {
                          let Q = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [Q] : r.push(Q), e++;
                        }
                        var m = C === e;
                        if (m && a) a = false, l = [l, 12];
                        else {
                          m && (a = true, l = 12);
                          let Q = e;
                          if (e === Q) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let pe;
                            if (s.cause === void 0 && (pe = "cause") || s.property === void 0 && (pe = "property")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: pe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                            } else {
                              let Oe = e;
                              for (let ke in s) if (!(ke === "cause" || ke === "property")) {
                                let es = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ke } };
                                r === null ? r = [es] : r.push(es), e++;
                                break;
                              }
                              if (Oe === e) {
                                if (s.cause !== void 0) {
                                  let ke = e;
                                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                  var z = ke === e;
                                } else var z = true;
                                if (z) if (s.property !== void 0) {
                                  let ke = e;
                                  if (s.property !== "kvg-state") {
                                    let rs = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                    r === null ? r = [rs] : r.push(rs), e++;
                                  }
                                  var z = ke === e;
                                } else var z = true;
                              }
                            }
                          } else {
                            let pe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [pe] : r.push(pe), e++;
                          }
                          var m = Q === e;
                          m && a ? (a = false, l = [l, 13]) : m && (a = true, l = 13);
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let W = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [W] : r.push(W), e++, ye.errors = r, false;
  }
  return ye.errors = r, e === 0;
}
function Ne(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "contentType" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "tags")) {
        return Ne.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.contentType !== void 0) {
          let n = e;
          if (typeof s.contentType != "string") return Ne.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.enabled !== void 0) {
            let n = e;
            if (typeof s.enabled != "boolean") return Ne.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.expiresOn !== void 0) {
              let n = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) if (s.tags !== void 0) {
                let n = e;
                Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: p }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ne.errors = r, e === 0;
}
var Cs = new RegExp("^[A-Za-z0-9_-]+$", "u");
function ae(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.created === void 0 && (a = "created") || s.seen === void 0 && (a = "seen")) return ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "created" || n === "updated" || n === "seen")) {
        return ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.created !== void 0) {
          let n = e;
          me(s.created, { instancePath: i + "/created", parentData: s, parentDataProperty: "created", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.updated !== void 0) {
            let n = e;
            me(s.updated, { instancePath: i + "/updated", parentData: s, parentDataProperty: "updated", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.seen !== void 0) {
            let n = s.seen, o = e;
            if (e === o) if (typeof n == "string") {
              if (!Cs.test(n)) return ae.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }], false;
            } else return ae.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = r, e === 0;
}
function We(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.because === void 0 && (o = "because") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return We.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let y = e;
      for (let f in s) if (!Fe.call(Ps.properties, f)) {
        return We.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
        break;
      }
      if (y === e) {
        if (s.verb !== void 0) {
          let f = e;
          if (s.verb !== "set") return We.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = f === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let f = e;
            if (s.kind !== "secret") return We.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = f === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let f = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = f === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let f = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = f === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let f = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = f === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let f = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = f === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let f = e;
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = f === e;
                    } else var t = true;
                    if (t) {
                      if (s.because !== void 0) {
                        let f = s.because, O = e;
                        if (!(f === "changed" || f === "cleared")) return We.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: Ps.properties.because.enum } }], false;
                        var t = O === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let f = s.value, O = e, h = e, m = false, c = null, k = e;
                          if (e === k) if (f && typeof f == "object" && !Array.isArray(f)) {
                            let v;
                            if (f.from === void 0 && (v = "from") || f.source === void 0 && (v = "source")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in f) if (!(d === "from" || d === "source" || d === "swap")) {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e) {
                                if (f.from !== void 0) {
                                  let d = e;
                                  if (f.from !== "source") {
                                    let j = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                    r === null ? r = [j] : r.push(j), e++;
                                  }
                                  var a = d === e;
                                } else var a = true;
                                if (a) {
                                  if (f.source !== void 0) {
                                    let d = e;
                                    ge(f.source, { instancePath: i + "/value/source", parentData: f, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                  if (a) if (f.swap !== void 0) {
                                    let d = e;
                                    Ce(f.swap, { instancePath: i + "/value/swap", parentData: f, parentDataProperty: "swap", rootData: p }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = k === e;
                          l && (m = true, c = 0);
                          let P = e;
                          if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                            let v;
                            if (f.from === void 0 && (v = "from")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in f) if (d !== "from") {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e && f.from !== void 0 && f.from !== "live") {
                                let d = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                r === null ? r = [d] : r.push(d), e++;
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = P === e;
                          if (l && m ? (m = false, c = [c, 1]) : l && (m = true, c = 1), m) e = h, r !== null && (h ? r.length = h : r = null);
                          else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
                            return r === null ? r = [v] : r.push(v), e++, We.errors = r, false;
                          }
                          var t = O === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let f = s.edits, O = e;
                            if (e === O) if (Array.isArray(f)) {
                              var n = true;
                              let m = f.length;
                              for (let c = 0; c < m; c++) {
                                let k = e;
                                ye(f[c], { instancePath: i + "/edits/" + c, parentData: f, parentDataProperty: c, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                var n = k === e;
                                if (!n) break;
                              }
                            } else return We.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = O === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let f = e;
                              Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                              var t = f === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let f = e;
                                Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                var t = f === e;
                              } else var t = true;
                              if (t) {
                                if (s.stamp !== void 0) {
                                  let f = e;
                                  ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                  var t = f === e;
                                } else var t = true;
                                if (t) if (s.base !== void 0) {
                                  let f = e;
                                  ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                  var t = f === e;
                                } else var t = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return We.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return We.errors = r, e === 0;
}
var Rs = { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function Ee(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Ee.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "keyOps" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "releasePolicy" || n === "rotationPolicy" || n === "tags")) {
        return Ee.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.keyOps !== void 0) {
          let n = e;
          Se(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: p }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.enabled !== void 0) {
            let n = e;
            if (typeof s.enabled != "boolean") return Ee.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.expiresOn !== void 0) {
              let n = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.releasePolicy !== void 0) {
                  let n = e;
                  De(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: p }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.rotationPolicy !== void 0) {
                    let n = e;
                    Ke(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: p }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.tags !== void 0) {
                    let n = e;
                    Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: p }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return Ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ee.errors = r, e === 0;
}
function fr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Rs.properties, o)) {
        return fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "set") return fr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return fr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let o = e;
                      _r(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: p }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, y = e;
                        if (e === y) if (Array.isArray(o)) {
                          var a = true;
                          let O = o.length;
                          for (let h = 0; h < O; h++) {
                            let m = e;
                            ye(o[h], { instancePath: i + "/edits/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                            var a = m === e;
                            if (!a) break;
                          }
                        } else return fr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = y === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let o = e;
                          Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.patch !== void 0) {
                            let o = e;
                            Ee(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.stamp !== void 0) {
                              let o = e;
                              ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) if (s.base !== void 0) {
                              let o = e;
                              ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fr.errors = r, e === 0;
}
var hs = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false };
function dr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return dr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let o = s.length;
      for (let y = 0; y < o; y++) {
        let f = s[y], O = e, h = e, m = false, c = null, k = e;
        if (e === k) if (f && typeof f == "object" && !Array.isArray(f)) {
          let v;
          if (f.about === void 0 && (v = "about")) {
            let D = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
            r === null ? r = [D] : r.push(D), e++;
          } else {
            let D = e;
            for (let d in f) if (d !== "about") {
              let j = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
              break;
            }
            if (D === e && f.about !== void 0 && f.about !== "source") {
              let d = { instancePath: i + "/" + y + "/about", schemaPath: "#/items/oneOf/0/properties/about/const", keyword: "const", params: { allowedValue: "source" } };
              r === null ? r = [d] : r.push(d), e++;
            }
          }
        } else {
          let v = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [v] : r.push(v), e++;
        }
        var l = k === e;
        l && (m = true, c = 0);
        let P = e;
        if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
          let v;
          if (f.about === void 0 && (v = "about") || f.secret === void 0 && (v = "secret")) {
            let D = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
            r === null ? r = [D] : r.push(D), e++;
          } else {
            let D = e;
            for (let d in f) if (!(d === "about" || d === "secret")) {
              let j = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
              break;
            }
            if (D === e) {
              if (f.about !== void 0) {
                let d = e;
                if (f.about !== "copy") {
                  let j = { instancePath: i + "/" + y + "/about", schemaPath: "#/items/oneOf/1/properties/about/const", keyword: "const", params: { allowedValue: "copy" } };
                  r === null ? r = [j] : r.push(j), e++;
                }
                var a = d === e;
              } else var a = true;
              if (a) if (f.secret !== void 0) {
                let d = e;
                ee(f.secret, { instancePath: i + "/" + y + "/secret", parentData: f, parentDataProperty: "secret", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
                var a = d === e;
              } else var a = true;
            }
          }
        } else {
          let v = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [v] : r.push(v), e++;
        }
        var l = P === e;
        if (l && m) m = false, c = [c, 1];
        else {
          l && (m = true, c = 1);
          let v = e;
          if (e === v) if (f && typeof f == "object" && !Array.isArray(f)) {
            let d;
            if (f.about === void 0 && (d = "about") || f.path === void 0 && (d = "path")) {
              let j = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
            } else {
              let j = e;
              for (let _ in f) if (!(_ === "about" || _ === "path" || _ === "changed")) {
                let V = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                r === null ? r = [V] : r.push(V), e++;
                break;
              }
              if (j === e) {
                if (f.about !== void 0) {
                  let _ = e;
                  if (f.about !== "file") {
                    let V = { instancePath: i + "/" + y + "/about", schemaPath: "#/items/oneOf/2/properties/about/const", keyword: "const", params: { allowedValue: "file" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var n = _ === e;
                } else var n = true;
                if (n) {
                  if (f.path !== void 0) {
                    let _ = e;
                    if (typeof f.path != "string") {
                      let w = { instancePath: i + "/" + y + "/path", schemaPath: "#/items/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var n = _ === e;
                  } else var n = true;
                  if (n) if (f.changed !== void 0) {
                    let _ = e;
                    if (f.changed !== true) {
                      let w = { instancePath: i + "/" + y + "/changed", schemaPath: "#/items/oneOf/2/properties/changed/const", keyword: "const", params: { allowedValue: true } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var n = _ === e;
                  } else var n = true;
                }
              }
            }
          } else {
            let d = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var l = v === e;
          l && m ? (m = false, c = [c, 2]) : l && (m = true, c = 2);
        }
        if (m) e = h, r !== null && (h ? r.length = h : r = null);
        else {
          let v = { instancePath: i + "/" + y, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
          return r === null ? r = [v] : r.push(v), e++, dr.errors = r, false;
        }
        var t = O === e;
        if (!t) break;
      }
    }
  } else return dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return dr.errors = r, e === 0;
}
function He(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.source === void 0 && (l = "source") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return He.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(hs.properties, o)) {
        return He.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "settle") return He.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "settle" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return He.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.evidence !== void 0) {
                        let o = s.evidence, y = e;
                        if (!(o === "unknown" || o === "outside" || o === "swapped" || o === "follows")) return He.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: hs.properties.evidence.enum } }], false;
                        var t = y === e;
                      } else var t = true;
                      if (t) {
                        if (s.swap !== void 0) {
                          let o = e;
                          Ce(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: p }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.doubts !== void 0) {
                            let o = e;
                            dr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: p }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.source !== void 0) {
                              let o = e;
                              ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.edits !== void 0) {
                                let o = s.edits, y = e;
                                if (e === y) if (Array.isArray(o)) {
                                  var a = true;
                                  let O = o.length;
                                  for (let h = 0; h < O; h++) {
                                    let m = e;
                                    ye(o[h], { instancePath: i + "/edits/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                    var a = m === e;
                                    if (!a) break;
                                  }
                                } else return He.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                                var t = y === e;
                              } else var t = true;
                              if (t) {
                                if (s.send !== void 0) {
                                  let o = e;
                                  Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                                  var t = o === e;
                                } else var t = true;
                                if (t) {
                                  if (s.patch !== void 0) {
                                    let o = e;
                                    Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                    var t = o === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.inPlace !== void 0) {
                                      let o = e;
                                      if (typeof s.inPlace != "boolean") return He.errors = [{ instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var t = o === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.stamp !== void 0) {
                                        let o = e;
                                        ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, y = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return He.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: hs.properties.compared.enum } }], false;
                                          var t = y === e;
                                        } else var t = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return He.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return He.errors = r, e === 0;
}
var gs = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.allowNewVersion === void 0 && (l = "allowNewVersion") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(gs.properties, o)) {
        return Re.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "settle") return Re.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "settle" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return Re.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.evidence !== void 0) {
                      let o = s.evidence, y = e;
                      if (!(o === "unknown" || o === "outside" || o === "swapped")) return Re.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: gs.properties.evidence.enum } }], false;
                      var t = y === e;
                    } else var t = true;
                    if (t) {
                      if (s.swap !== void 0) {
                        let o = e;
                        Ce(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: p }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.doubts !== void 0) {
                          let o = e;
                          dr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: p }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.origin !== void 0) {
                            let o = e;
                            Ve(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: p }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.edits !== void 0) {
                              let o = s.edits, y = e;
                              if (e === y) if (Array.isArray(o)) {
                                var a = true;
                                let O = o.length;
                                for (let h = 0; h < O; h++) {
                                  let m = e;
                                  ye(o[h], { instancePath: i + "/edits/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                  var a = m === e;
                                  if (!a) break;
                                }
                              } else return Re.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                              var t = y === e;
                            } else var t = true;
                            if (t) {
                              if (s.send !== void 0) {
                                let o = e;
                                Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                                var t = o === e;
                              } else var t = true;
                              if (t) {
                                if (s.patch !== void 0) {
                                  let o = e;
                                  Ee(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                                  var t = o === e;
                                } else var t = true;
                                if (t) {
                                  if (s.inPlace !== void 0) {
                                    let o = e;
                                    if (typeof s.inPlace != "boolean") return Re.errors = [{ instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var t = o === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.allowNewVersion !== void 0) {
                                      let o = e;
                                      if (typeof s.allowNewVersion != "boolean") return Re.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var t = o === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.stamp !== void 0) {
                                        let o = e;
                                        ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, y = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Re.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: gs.properties.compared.enum } }], false;
                                          var t = y === e;
                                        } else var t = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Re.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Re.errors = r, e === 0;
}
var zs = { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function er(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(zs.properties, o)) {
        return er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return er.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return er.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, y = e;
                        if (e === y) if (Array.isArray(o)) {
                          if (o.length < 1) return er.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                          {
                            var a = true;
                            let O = o.length;
                            for (let h = 0; h < O; h++) {
                              let m = e;
                              ye(o[h], { instancePath: i + "/edits/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                              var a = m === e;
                              if (!a) break;
                            }
                          }
                        } else return er.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = y === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let o = e;
                            ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) if (s.base !== void 0) {
                            let o = e;
                            ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return er.errors = r, e === 0;
}
var Ks = { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function rr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return rr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Ks.properties, o)) {
        return rr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return rr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return rr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, y = e;
                      if (e === y) if (Array.isArray(o)) {
                        if (o.length < 1) return rr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let O = o.length;
                          for (let h = 0; h < O; h++) {
                            let m = e;
                            ye(o[h], { instancePath: i + "/edits/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                            var a = m === e;
                            if (!a) break;
                          }
                        }
                      } else return rr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = y === e;
                    } else var t = true;
                    if (t) {
                      if (s.patch !== void 0) {
                        let o = e;
                        Ee(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let o = e;
                          ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.base !== void 0) {
                          let o = e;
                          ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return rr.errors = r, e === 0;
}
var Zs = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false };
function vr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return vr.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return vr.errors = r, e === 0;
}
function Ye(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.clears === void 0 && (o = "clears") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let y = e;
      for (let f in s) if (!Fe.call(Zs.properties, f)) {
        return Ye.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
        break;
      }
      if (y === e) {
        if (s.verb !== void 0) {
          let f = e;
          if (s.verb !== "adopt") return Ye.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = f === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let f = e;
            if (s.kind !== "secret") return Ye.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = f === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let f = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = f === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let f = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = f === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let f = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = f === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let f = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = f === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let f = e;
                      vr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: p }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                      var t = f === e;
                    } else var t = true;
                    if (t) {
                      if (s.keepEnabled !== void 0) {
                        let f = e;
                        xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                        var t = f === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let f = s.value, O = e, h = e, m = false, c = null, k = e;
                          if (e === k) if (f && typeof f == "object" && !Array.isArray(f)) {
                            let v;
                            if (f.is === void 0 && (v = "is")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in f) if (d !== "is") {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e && f.is !== void 0 && f.is !== "kept") {
                                let d = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                r === null ? r = [d] : r.push(d), e++;
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = k === e;
                          l && (m = true, c = 0);
                          let P = e;
                          if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                            let v;
                            if (f.is === void 0 && (v = "is") || f.source === void 0 && (v = "source") || f.overwrite === void 0 && (v = "overwrite")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in f) if (!(d === "is" || d === "source" || d === "overwrite")) {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e) {
                                if (f.is !== void 0) {
                                  let d = e;
                                  if (f.is !== "compared") {
                                    let j = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                    r === null ? r = [j] : r.push(j), e++;
                                  }
                                  var a = d === e;
                                } else var a = true;
                                if (a) {
                                  if (f.source !== void 0) {
                                    let d = e;
                                    ge(f.source, { instancePath: i + "/value/source", parentData: f, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                  if (a) if (f.overwrite !== void 0) {
                                    let d = e;
                                    if (typeof f.overwrite != "boolean") {
                                      let _ = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                      r === null ? r = [_] : r.push(_), e++;
                                    }
                                    var a = d === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = P === e;
                          if (l && m ? (m = false, c = [c, 1]) : l && (m = true, c = 1), m) e = h, r !== null && (h ? r.length = h : r = null);
                          else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
                            return r === null ? r = [v] : r.push(v), e++, Ye.errors = r, false;
                          }
                          var t = O === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let f = s.edits, O = e;
                            if (e === O) if (Array.isArray(f)) {
                              var n = true;
                              let m = f.length;
                              for (let c = 0; c < m; c++) {
                                let k = e;
                                ye(f[c], { instancePath: i + "/edits/" + c, parentData: f, parentDataProperty: c, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                var n = k === e;
                                if (!n) break;
                              }
                            } else return Ye.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = O === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let f = e;
                              Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                              var t = f === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let f = e;
                                Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                var t = f === e;
                              } else var t = true;
                              if (t) {
                                if (s.clears !== void 0) {
                                  let f = e;
                                  if (typeof s.clears != "boolean") return Ye.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var t = f === e;
                                } else var t = true;
                                if (t) {
                                  if (s.stamp !== void 0) {
                                    let f = e;
                                    ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                    var t = f === e;
                                  } else var t = true;
                                  if (t) if (s.base !== void 0) {
                                    let f = e;
                                    ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                    var t = f === e;
                                  } else var t = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ye.errors = r, e === 0;
}
var Hs = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function sr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let y = e;
      for (let f in s) if (!Fe.call(Hs.properties, f)) {
        return sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
        break;
      }
      if (y === e) {
        if (s.verb !== void 0) {
          let f = e;
          if (s.verb !== "adopt") return sr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = f === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let f = e;
            if (s.kind !== "key") return sr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = f === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let f = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = f === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let f = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = f === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let f = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = f === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let f = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = f === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let f = e;
                      vr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: p }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                      var t = f === e;
                    } else var t = true;
                    if (t) {
                      if (s.value !== void 0) {
                        let f = s.value, O = e, h = e, m = false, c = null, k = e;
                        if (e === k) if (f && typeof f == "object" && !Array.isArray(f)) {
                          let v;
                          if (f.is === void 0 && (v = "is")) {
                            let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                            r === null ? r = [D] : r.push(D), e++;
                          } else {
                            let D = e;
                            for (let d in f) if (d !== "is") {
                              let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                              r === null ? r = [j] : r.push(j), e++;
                              break;
                            }
                            if (D === e && f.is !== void 0 && f.is !== "kept") {
                              let d = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                              r === null ? r = [d] : r.push(d), e++;
                            }
                          }
                        } else {
                          let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [v] : r.push(v), e++;
                        }
                        var l = k === e;
                        l && (m = true, c = 0);
                        let P = e;
                        if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                          let v;
                          if (f.is === void 0 && (v = "is") || f.origin === void 0 && (v = "origin") || f.overwrite === void 0 && (v = "overwrite")) {
                            let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                            r === null ? r = [D] : r.push(D), e++;
                          } else {
                            let D = e;
                            for (let d in f) if (!(d === "is" || d === "origin" || d === "overwrite")) {
                              let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                              r === null ? r = [j] : r.push(j), e++;
                              break;
                            }
                            if (D === e) {
                              if (f.is !== void 0) {
                                let d = e;
                                if (f.is !== "compared") {
                                  let j = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                  r === null ? r = [j] : r.push(j), e++;
                                }
                                var a = d === e;
                              } else var a = true;
                              if (a) {
                                if (f.origin !== void 0) {
                                  let d = e;
                                  Ve(f.origin, { instancePath: i + "/value/origin", parentData: f, parentDataProperty: "origin", rootData: p }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                  var a = d === e;
                                } else var a = true;
                                if (a) if (f.overwrite !== void 0) {
                                  let d = e;
                                  if (typeof f.overwrite != "boolean") {
                                    let _ = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                    r === null ? r = [_] : r.push(_), e++;
                                  }
                                  var a = d === e;
                                } else var a = true;
                              }
                            }
                          }
                        } else {
                          let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [v] : r.push(v), e++;
                        }
                        var l = P === e;
                        if (l && m ? (m = false, c = [c, 1]) : l && (m = true, c = 1), m) e = h, r !== null && (h ? r.length = h : r = null);
                        else {
                          let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
                          return r === null ? r = [v] : r.push(v), e++, sr.errors = r, false;
                        }
                        var t = O === e;
                      } else var t = true;
                      if (t) {
                        if (s.edits !== void 0) {
                          let f = s.edits, O = e;
                          if (e === O) if (Array.isArray(f)) {
                            var n = true;
                            let m = f.length;
                            for (let c = 0; c < m; c++) {
                              let k = e;
                              ye(f[c], { instancePath: i + "/edits/" + c, parentData: f, parentDataProperty: c, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                              var n = k === e;
                              if (!n) break;
                            }
                          } else return sr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                          var t = O === e;
                        } else var t = true;
                        if (t) {
                          if (s.send !== void 0) {
                            let f = e;
                            Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                            var t = f === e;
                          } else var t = true;
                          if (t) {
                            if (s.patch !== void 0) {
                              let f = e;
                              Ee(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                              var t = f === e;
                            } else var t = true;
                            if (t) {
                              if (s.stamp !== void 0) {
                                let f = e;
                                ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                var t = f === e;
                              } else var t = true;
                              if (t) if (s.base !== void 0) {
                                let f = e;
                                ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                var t = f === e;
                              } else var t = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return sr.errors = r, e === 0;
}
var Ms = { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false };
function Ge(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base") || s.resumes === void 0 && (l = "resumes")) return Ge.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Ms.properties, o)) {
        return Ge.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "rotate") return Ge.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "rotate" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return Ge.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, y = e;
                      if (e === y) if (Array.isArray(o)) {
                        if (o.length < 1) return Ge.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let O = o.length;
                          for (let h = 0; h < O; h++) {
                            let m = e;
                            ye(o[h], { instancePath: i + "/edits/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                            var a = m === e;
                            if (!a) break;
                          }
                        }
                      } else return Ge.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = y === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let o = e;
                        Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          Ee(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let o = e;
                            ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.base !== void 0) {
                              let o = e;
                              ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) if (s.resumes !== void 0) {
                              let o = e;
                              if (typeof s.resumes != "boolean") return Ge.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
                              var t = o === e;
                            } else var t = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Ge.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ge.errors = r, e === 0;
}
var Ws = { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false };
function Pr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base") || s.insteadOf === void 0 && (a = "insteadOf")) return Pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Ws.properties, n)) {
        return Pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "recover") return Pr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "recover" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.base !== void 0) {
                        let n = e;
                        ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.purgesOn !== void 0) {
                          let n = e;
                          me(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.insteadOf !== void 0) {
                          let n = e;
                          ie(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Pr.errors = r, e === 0;
}
var Ys = { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false };
function kr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.patch === void 0 && (a = "patch") || s.stamp === void 0 && (a = "stamp") || s.base === void 0 && (a = "base")) return kr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Ys.properties, n)) {
        return kr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "disable") return kr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "disable" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.patch !== void 0) {
                      let n = e;
                      Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.stamp !== void 0) {
                        let n = e;
                        ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) if (s.base !== void 0) {
                        let n = e;
                        ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return kr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return kr.errors = r, e === 0;
}
var Gs = { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false };
function yr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.because === void 0 && (a = "because") || s.base === void 0 && (a = "base")) return yr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "because" || n === "base")) {
        return yr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "delete") return yr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "delete" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.because !== void 0) {
                      let n = s.because, o = e;
                      if (!(n === "absent" || n === "pruned")) return yr.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: Gs.properties.because.enum } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) if (s.base !== void 0) {
                      let n = e;
                      ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return yr.errors = r, e === 0;
}
function wr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base")) return wr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "base")) {
        return wr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "purge") return wr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "purge" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.base !== void 0) {
                    let n = e;
                    ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return wr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return wr.errors = r, e === 0;
}
function mr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id")) return mr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "absent")) {
        return mr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "unchanged") return mr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "unchanged" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.absent !== void 0) {
            let n = e;
            if (s.absent !== true) return mr.errors = [{ instancePath: i + "/absent", schemaPath: "#/properties/absent/const", keyword: "const", params: { allowedValue: true } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return mr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return mr.errors = r, e === 0;
}
var Cr = { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] };
var Wr = { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false };
function $e(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let V;
    if (s.verb === void 0 && (V = "verb") || s.kind === void 0 && (V = "kind")) return $e.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: V } }], false;
    {
      let w = e;
      for (let u in s) if (!Fe.call(Wr.properties, u)) {
        return $e.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (w === e) {
        if (s.verb !== void 0) {
          let u = s.verb, b = e;
          if (!(u === "create" || u === "set" || u === "settle" || u === "update" || u === "adopt" || u === "recover" || u === "disable" || u === "delete" || u === "purge" || u === "rotate")) return $e.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Wr.properties.verb.enum } }], false;
          var t = b === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.keepEnabled !== void 0) {
              let u = e;
              xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: p }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.source !== void 0) {
                let u = e;
                ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.send !== void 0) {
                  let u = s.send, b = e, F = e, $ = false, E = e;
                  Ie(u, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                  var a = E === e;
                  if ($ = $ || a, !$) {
                    let z = e;
                    Ae(u, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: p }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                    var a = z === e;
                    $ = $ || a;
                  }
                  if ($) e = F, r !== null && (F ? r.length = F : r = null);
                  else {
                    let z = { instancePath: i + "/send", schemaPath: "#/properties/send/anyOf", keyword: "anyOf", params: {} };
                    return r === null ? r = [z] : r.push(z), e++, $e.errors = r, false;
                  }
                  var t = b === e;
                } else var t = true;
                if (t) {
                  if (s.stamp !== void 0) {
                    let u = e;
                    ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: p }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.orRecover !== void 0) {
                      let u = e;
                      if (typeof s.orRecover != "boolean") return $e.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.origin !== void 0) {
                        let u = s.origin, b = e, F = e, $ = false, E = e;
                        _r(u, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: p }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                        var l = E === e;
                        if ($ = $ || l, !$) {
                          let z = e;
                          Ve(u, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: p }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                          var l = z === e;
                          $ = $ || l;
                        }
                        if ($) e = F, r !== null && (F ? r.length = F : r = null);
                        else {
                          let z = { instancePath: i + "/origin", schemaPath: "#/properties/origin/anyOf", keyword: "anyOf", params: {} };
                          return r === null ? r = [z] : r.push(z), e++, $e.errors = r, false;
                        }
                        var t = b === e;
                      } else var t = true;
                      if (t) {
                        if (s.because !== void 0) {
                          let u = s.because, b = e, F = e, $ = false, E = e;
                          if (!(u === "changed" || u === "cleared")) {
                            let z = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/0/enum", keyword: "enum", params: { allowedValues: Wr.properties.because.anyOf[0].enum } };
                            r === null ? r = [z] : r.push(z), e++;
                          }
                          var n = E === e;
                          if ($ = $ || n, !$) {
                            let z = e;
                            if (!(u === "absent" || u === "pruned")) {
                              let re = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/1/enum", keyword: "enum", params: { allowedValues: Wr.properties.because.anyOf[1].enum } };
                              r === null ? r = [re] : r.push(re), e++;
                            }
                            var n = z === e;
                            $ = $ || n;
                          }
                          if ($) e = F, r !== null && (F ? r.length = F : r = null);
                          else {
                            let z = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf", keyword: "anyOf", params: {} };
                            return r === null ? r = [z] : r.push(z), e++, $e.errors = r, false;
                          }
                          var t = b === e;
                        } else var t = true;
                        if (t) {
                          if (s.value !== void 0) {
                            let u = s.value, b = e, F = e, $ = false, E = e, J = e, z = false, W = null, re = e;
                            if (e === re) if (u && typeof u == "object" && !Array.isArray(u)) {
                              let q;
                              if (u.from === void 0 && (q = "from") || u.source === void 0 && (q = "source")) {
                                let K = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: q } };
                                r === null ? r = [K] : r.push(K), e++;
                              } else {
                                let K = e;
                                for (let S in u) if (!(S === "from" || S === "source" || S === "swap")) {
                                  let Y = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
                                  r === null ? r = [Y] : r.push(Y), e++;
                                  break;
                                }
                                if (K === e) {
                                  if (u.from !== void 0) {
                                    let S = e;
                                    if (u.from !== "source") {
                                      let Y = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                      r === null ? r = [Y] : r.push(Y), e++;
                                    }
                                    var o = S === e;
                                  } else var o = true;
                                  if (o) {
                                    if (u.source !== void 0) {
                                      let S = e;
                                      ge(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                      var o = S === e;
                                    } else var o = true;
                                    if (o) if (u.swap !== void 0) {
                                      let S = e;
                                      Ce(u.swap, { instancePath: i + "/value/swap", parentData: u, parentDataProperty: "swap", rootData: p }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                                      var o = S === e;
                                    } else var o = true;
                                  }
                                }
                              }
                            } else {
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [q] : r.push(q), e++;
                            }
                            var y = re === e;
                            y && (z = true, W = 0);
                            let R = e;
                            if (e === R) if (u && typeof u == "object" && !Array.isArray(u)) {
                              let q;
                              if (u.from === void 0 && (q = "from")) {
                                let K = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: q } };
                                r === null ? r = [K] : r.push(K), e++;
                              } else {
                                let K = e;
                                for (let S in u) if (S !== "from") {
                                  let Y = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
                                  r === null ? r = [Y] : r.push(Y), e++;
                                  break;
                                }
                                if (K === e && u.from !== void 0 && u.from !== "live") {
                                  let S = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                  r === null ? r = [S] : r.push(S), e++;
                                }
                              }
                            } else {
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [q] : r.push(q), e++;
                            }
                            var y = R === e;
                            if (y && z ? (z = false, W = [W, 1]) : y && (z = true, W = 1), z) e = J, r !== null && (J ? r.length = J : r = null);
                            else {
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: W } };
                              r === null ? r = [q] : r.push(q), e++;
                            }
                            var f = E === e;
                            if ($ = $ || f, !$) {
                              let q = e, K = e, S = false, Y = null, T = e;
                              if (e === T) if (u && typeof u == "object" && !Array.isArray(u)) {
                                let U;
                                if (u.is === void 0 && (U = "is")) {
                                  let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: U } };
                                  r === null ? r = [A] : r.push(A), e++;
                                } else {
                                  let A = e;
                                  for (let M in u) if (M !== "is") {
                                    let I = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                                    r === null ? r = [I] : r.push(I), e++;
                                    break;
                                  }
                                  if (A === e && u.is !== void 0 && u.is !== "kept") {
                                    let M = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                    r === null ? r = [M] : r.push(M), e++;
                                  }
                                }
                              } else {
                                let U = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                r === null ? r = [U] : r.push(U), e++;
                              }
                              var h = T === e;
                              h && (S = true, Y = 0);
                              let L = e;
                              if (e === L) if (u && typeof u == "object" && !Array.isArray(u)) {
                                let U;
                                if (u.is === void 0 && (U = "is") || u.source === void 0 && (U = "source") || u.overwrite === void 0 && (U = "overwrite")) {
                                  let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: U } };
                                  r === null ? r = [A] : r.push(A), e++;
                                } else {
                                  let A = e;
                                  for (let M in u) if (!(M === "is" || M === "source" || M === "overwrite")) {
                                    let I = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                                    r === null ? r = [I] : r.push(I), e++;
                                    break;
                                  }
                                  if (A === e) {
                                    if (u.is !== void 0) {
                                      let M = e;
                                      if (u.is !== "compared") {
                                        let I = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                        r === null ? r = [I] : r.push(I), e++;
                                      }
                                      var O = M === e;
                                    } else var O = true;
                                    if (O) {
                                      if (u.source !== void 0) {
                                        let M = e;
                                        ge(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                        var O = M === e;
                                      } else var O = true;
                                      if (O) if (u.overwrite !== void 0) {
                                        let M = e;
                                        if (typeof u.overwrite != "boolean") {
                                          let oe = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                          r === null ? r = [oe] : r.push(oe), e++;
                                        }
                                        var O = M === e;
                                      } else var O = true;
                                    }
                                  }
                                }
                              } else {
                                let U = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                r === null ? r = [U] : r.push(U), e++;
                              }
                              var h = L === e;
                              if (h && S ? (S = false, Y = [Y, 1]) : h && (S = true, Y = 1), S) e = K, r !== null && (K ? r.length = K : r = null);
                              else {
                                let U = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: Y } };
                                r === null ? r = [U] : r.push(U), e++;
                              }
                              var f = q === e;
                              if ($ = $ || f, !$) {
                                let U = e, A = e, M = false, I = null, oe = e;
                                if (e === oe) if (u && typeof u == "object" && !Array.isArray(u)) {
                                  let H;
                                  if (u.is === void 0 && (H = "is")) {
                                    let ue = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/required", keyword: "required", params: { missingProperty: H } };
                                    r === null ? r = [ue] : r.push(ue), e++;
                                  } else {
                                    let ue = e;
                                    for (let C in u) if (C !== "is") {
                                      let be = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                                      r === null ? r = [be] : r.push(be), e++;
                                      break;
                                    }
                                    if (ue === e && u.is !== void 0 && u.is !== "kept") {
                                      let C = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                      r === null ? r = [C] : r.push(C), e++;
                                    }
                                  }
                                } else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var c = oe === e;
                                c && (M = true, I = 0);
                                let B = e;
                                if (e === B) if (u && typeof u == "object" && !Array.isArray(u)) {
                                  let H;
                                  if (u.is === void 0 && (H = "is") || u.origin === void 0 && (H = "origin") || u.overwrite === void 0 && (H = "overwrite")) {
                                    let ue = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/required", keyword: "required", params: { missingProperty: H } };
                                    r === null ? r = [ue] : r.push(ue), e++;
                                  } else {
                                    let ue = e;
                                    for (let C in u) if (!(C === "is" || C === "origin" || C === "overwrite")) {
                                      let be = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                                      r === null ? r = [be] : r.push(be), e++;
                                      break;
                                    }
                                    if (ue === e) {
                                      if (u.is !== void 0) {
                                        let C = e;
                                        if (u.is !== "compared") {
                                          let be = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                          r === null ? r = [be] : r.push(be), e++;
                                        }
                                        var m = C === e;
                                      } else var m = true;
                                      if (m) {
                                        if (u.origin !== void 0) {
                                          let C = e;
                                          Ve(u.origin, { instancePath: i + "/value/origin", parentData: u, parentDataProperty: "origin", rootData: p }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                          var m = C === e;
                                        } else var m = true;
                                        if (m) if (u.overwrite !== void 0) {
                                          let C = e;
                                          if (typeof u.overwrite != "boolean") {
                                            let Q = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                            r === null ? r = [Q] : r.push(Q), e++;
                                          }
                                          var m = C === e;
                                        } else var m = true;
                                      }
                                    }
                                  }
                                } else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var c = B === e;
                                if (c && M ? (M = false, I = [I, 1]) : c && (M = true, I = 1), M) e = A, r !== null && (A ? r.length = A : r = null);
                                else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf", keyword: "oneOf", params: { passingSchemas: I } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var f = U === e;
                                $ = $ || f;
                              }
                            }
                            if ($) e = F, r !== null && (F ? r.length = F : r = null);
                            else {
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
                              return r === null ? r = [q] : r.push(q), e++, $e.errors = r, false;
                            }
                            var t = b === e;
                          } else var t = true;
                          if (t) {
                            if (s.edits !== void 0) {
                              let u = s.edits, b = e, F = e, $ = false, E = e;
                              if (e === E) if (Array.isArray(u)) {
                                var k = true;
                                let z = u.length;
                                for (let W = 0; W < z; W++) {
                                  let re = e;
                                  ye(u[W], { instancePath: i + "/edits/" + W, parentData: u, parentDataProperty: W, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                  var k = re === e;
                                  if (!k) break;
                                }
                              } else {
                                let z = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [z] : r.push(z), e++;
                              }
                              var P = E === e;
                              if ($ = $ || P, !$) {
                                let z = e;
                                if (e === z) if (Array.isArray(u)) {
                                  var g = true;
                                  let re = u.length;
                                  for (let R = 0; R < re; R++) {
                                    let X = e;
                                    ye(u[R], { instancePath: i + "/edits/" + R, parentData: u, parentDataProperty: R, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                    var g = X === e;
                                    if (!g) break;
                                  }
                                } else {
                                  let re = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [re] : r.push(re), e++;
                                }
                                var P = z === e;
                                if ($ = $ || P, !$) {
                                  let re = e;
                                  if (e === re) if (Array.isArray(u)) if (u.length < 1) {
                                    let X = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                                    r === null ? r = [X] : r.push(X), e++;
                                  } else {
                                    var v = true;
                                    let X = u.length;
                                    for (let q = 0; q < X; q++) {
                                      let K = e;
                                      ye(u[q], { instancePath: i + "/edits/" + q, parentData: u, parentDataProperty: q, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                      var v = K === e;
                                      if (!v) break;
                                    }
                                  }
                                  else {
                                    let X = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [X] : r.push(X), e++;
                                  }
                                  var P = re === e;
                                  if ($ = $ || P, !$) {
                                    let X = e;
                                    if (e === X) if (Array.isArray(u)) if (u.length < 1) {
                                      let K = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 } };
                                      r === null ? r = [K] : r.push(K), e++;
                                    } else {
                                      var D = true;
                                      let K = u.length;
                                      for (let S = 0; S < K; S++) {
                                        let Y = e;
                                        ye(u[S], { instancePath: i + "/edits/" + S, parentData: u, parentDataProperty: S, rootData: p }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                        var D = Y === e;
                                        if (!D) break;
                                      }
                                    }
                                    else {
                                      let K = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [K] : r.push(K), e++;
                                    }
                                    var P = X === e;
                                    $ = $ || P;
                                  }
                                }
                              }
                              if ($) e = F, r !== null && (F ? r.length = F : r = null);
                              else {
                                let z = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf", keyword: "anyOf", params: {} };
                                return r === null ? r = [z] : r.push(z), e++, $e.errors = r, false;
                              }
                              var t = b === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let u = s.patch, b = e, F = e, $ = false, E = e;
                                Ne(u, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                var d = E === e;
                                if ($ = $ || d, !$) {
                                  let z = e;
                                  Ee(u, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: p }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                                  var d = z === e;
                                  $ = $ || d;
                                }
                                if ($) e = F, r !== null && (F ? r.length = F : r = null);
                                else {
                                  let z = { instancePath: i + "/patch", schemaPath: "#/properties/patch/anyOf", keyword: "anyOf", params: {} };
                                  return r === null ? r = [z] : r.push(z), e++, $e.errors = r, false;
                                }
                                var t = b === e;
                              } else var t = true;
                              if (t) {
                                if (s.base !== void 0) {
                                  let u = e;
                                  ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: p }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                  var t = u === e;
                                } else var t = true;
                                if (t) {
                                  if (s.evidence !== void 0) {
                                    let u = s.evidence, b = e, F = e, $ = false, E = e;
                                    if (!(u === "unknown" || u === "outside" || u === "swapped" || u === "follows")) {
                                      let z = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Wr.properties.evidence.anyOf[0].enum } };
                                      r === null ? r = [z] : r.push(z), e++;
                                    }
                                    var j = E === e;
                                    if ($ = $ || j, !$) {
                                      let z = e;
                                      if (!(u === "unknown" || u === "outside" || u === "swapped")) {
                                        let re = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/enum", keyword: "enum", params: { allowedValues: Wr.properties.evidence.anyOf[1].enum } };
                                        r === null ? r = [re] : r.push(re), e++;
                                      }
                                      var j = z === e;
                                      $ = $ || j;
                                    }
                                    if ($) e = F, r !== null && (F ? r.length = F : r = null);
                                    else {
                                      let z = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
                                      return r === null ? r = [z] : r.push(z), e++, $e.errors = r, false;
                                    }
                                    var t = b === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.swap !== void 0) {
                                      let u = e;
                                      Ce(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: p }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                                      var t = u === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.doubts !== void 0) {
                                        let u = e;
                                        dr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: p }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                                        var t = u === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.inPlace !== void 0) {
                                          let u = s.inPlace, b = e, F = e, $ = false, E = e;
                                          if (typeof u != "boolean") {
                                            let z = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                            r === null ? r = [z] : r.push(z), e++;
                                          }
                                          var _ = E === e;
                                          if ($ = $ || _, !$) {
                                            let z = e;
                                            if (typeof u != "boolean") {
                                              let re = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                                              r === null ? r = [re] : r.push(re), e++;
                                            }
                                            var _ = z === e;
                                            $ = $ || _;
                                          }
                                          if ($) e = F, r !== null && (F ? r.length = F : r = null);
                                          else {
                                            let z = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf", keyword: "anyOf", params: {} };
                                            return r === null ? r = [z] : r.push(z), e++, $e.errors = r, false;
                                          }
                                          var t = b === e;
                                        } else var t = true;
                                        if (t) {
                                          if (s.compared !== void 0) {
                                            let u = s.compared, b = e;
                                            if (!(u === "equal" || u === "different" || u === "not compared")) return $e.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Wr.properties.compared.enum } }], false;
                                            var t = b === e;
                                          } else var t = true;
                                          if (t) {
                                            if (s.allowNewVersion !== void 0) {
                                              let u = e;
                                              if (typeof s.allowNewVersion != "boolean") return $e.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                              var t = u === e;
                                            } else var t = true;
                                            if (t) {
                                              if (s.owners !== void 0) {
                                                let u = e;
                                                vr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: p }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                                                var t = u === e;
                                              } else var t = true;
                                              if (t) {
                                                if (s.clears !== void 0) {
                                                  let u = e;
                                                  if (typeof s.clears != "boolean") return $e.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                                  var t = u === e;
                                                } else var t = true;
                                                if (t) {
                                                  if (s.resumes !== void 0) {
                                                    let u = e;
                                                    if (typeof s.resumes != "boolean") return $e.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
                                                    var t = u === e;
                                                  } else var t = true;
                                                  if (t) {
                                                    if (s.purgesOn !== void 0) {
                                                      let u = e;
                                                      me(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: p }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                                                      var t = u === e;
                                                    } else var t = true;
                                                    if (t) if (s.insteadOf !== void 0) {
                                                      let u = e;
                                                      ie(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                                                      var t = u === e;
                                                    } else var t = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return $e.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return $e.errors = r, e === 0;
}
function zr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.wanted === void 0 && (h = "wanted") || s.rule === void 0 && (h = "rule") || s.message === void 0 && (h = "message") || s.hint === void 0 && (h = "hint")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "verb" || c === "id" || c === "place" || c === "wanted" || c === "rule" || c === "message" || c === "hint")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let c = e;
          if (s.verb !== "refused") {
            let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = c === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let c = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var o = c === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let c = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var o = c === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let c = s.wanted, k = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var o = k === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let c = s.rule, k = e;
                  if (!(c === "foreign owner" || c === "managed" || c === "not owned" || c === "forged" || c === "protect" || c === "purge protection" || c === "purge" || c === "past date" || c === "key date" || c === "immutable" || c === "versions" || c === "tags" || c === "unread vault")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var o = k === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let c = e;
                    if (typeof s.message != "string") {
                      let P = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [P] : r.push(P), e++;
                    }
                    var o = c === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let c = e;
                    if (typeof s.hint != "string") {
                      let P = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [P] : r.push(P), e++;
                    }
                    var o = c === e;
                  } else var o = true;
                }
              }
            }
          }
        }
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.wanted === void 0 && (h = "wanted") || s.rule === void 0 && (h = "rule") || s.heldBack === void 0 && (h = "heldBack")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "verb" || c === "id" || c === "place" || c === "wanted" || c === "rule" || c === "heldBack")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let c = e;
          if (s.verb !== "refused") {
            let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var f = c === e;
        } else var f = true;
        if (f) {
          if (s.id !== void 0) {
            let c = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var f = c === e;
          } else var f = true;
          if (f) {
            if (s.place !== void 0) {
              let c = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var f = c === e;
            } else var f = true;
            if (f) {
              if (s.wanted !== void 0) {
                let c = s.wanted, k = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var f = k === e;
              } else var f = true;
              if (f) {
                if (s.rule !== void 0) {
                  let c = s.rule, k = e;
                  if (!(c === "threshold" || c === "empty set")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var f = k === e;
                } else var f = true;
                if (f) if (s.heldBack !== void 0) {
                  let c = e;
                  $e(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: p }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                  var f = c === e;
                } else var f = true;
              }
            }
          }
        }
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = y === e;
  if (O && a ? (a = false, l = [l, 1]) : O && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [h] : r.push(h), e++, zr.errors = r, false;
  }
  return zr.errors = r, e === 0;
}
var Js = { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" } }, required: ["verb", "id", "why"], additionalProperties: false };
function ur(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id") || s.why === void 0 && (a = "why")) return ur.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "why" || n === "note")) {
        return ur.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "left") return ur.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "left" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.why !== void 0) {
              let n = s.why, o = e;
              if (!(n === "unowned" || n === "foreign" || n === "managed" || n === "orphan" || n === "not loaded" || n === "missing")) return ur.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: Js.properties.why.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.note !== void 0) {
              let n = e;
              if (typeof s.note != "string") return ur.errors = [{ instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ur.errors = r, e === 0;
}
function Kr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  ar(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
  var y = n === e;
  y && (a = true, l = 0);
  let o = e;
  lr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
  var y = o === e;
  if (y && a) a = false, l = [l, 1];
  else {
    y && (a = true, l = 1);
    let f = e;
    We(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
    var y = f === e;
    if (y && a) a = false, l = [l, 2];
    else {
      y && (a = true, l = 2);
      let h = e;
      fr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
      var y = h === e;
      if (y && a) a = false, l = [l, 3];
      else {
        y && (a = true, l = 3);
        let c = e;
        He(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var y = c === e;
        if (y && a) a = false, l = [l, 4];
        else {
          y && (a = true, l = 4);
          let P = e;
          Re(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
          var y = P === e;
          if (y && a) a = false, l = [l, 5];
          else {
            y && (a = true, l = 5);
            let v = e;
            er(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
            var y = v === e;
            if (y && a) a = false, l = [l, 6];
            else {
              y && (a = true, l = 6);
              let d = e;
              rr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
              var y = d === e;
              if (y && a) a = false, l = [l, 7];
              else {
                y && (a = true, l = 7);
                let _ = e;
                Ye(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
                var y = _ === e;
                if (y && a) a = false, l = [l, 8];
                else {
                  y && (a = true, l = 8);
                  let w = e;
                  sr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                  var y = w === e;
                  if (y && a) a = false, l = [l, 9];
                  else {
                    y && (a = true, l = 9);
                    let b = e;
                    Ge(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
                    var y = b === e;
                    if (y && a) a = false, l = [l, 10];
                    else {
                      y && (a = true, l = 10);
                      let $ = e;
                      Pr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                      var y = $ === e;
                      if (y && a) a = false, l = [l, 11];
                      else {
                        y && (a = true, l = 11);
                        let J = e;
                        kr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                        var y = J === e;
                        if (y && a) a = false, l = [l, 12];
                        else {
                          y && (a = true, l = 12);
                          let W = e;
                          yr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                          var y = W === e;
                          if (y && a) a = false, l = [l, 13];
                          else {
                            y && (a = true, l = 13);
                            let R = e;
                            wr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                            var y = R === e;
                            if (y && a) a = false, l = [l, 14];
                            else {
                              y && (a = true, l = 14);
                              let q = e;
                              mr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                              var y = q === e;
                              if (y && a) a = false, l = [l, 15];
                              else {
                                y && (a = true, l = 15);
                                let S = e;
                                zr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
                                var y = S === e;
                                if (y && a) a = false, l = [l, 16];
                                else {
                                  y && (a = true, l = 16);
                                  let T = e;
                                  ur(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                                  var y = T === e;
                                  y && a ? (a = false, l = [l, 17]) : y && (a = true, l = 17);
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let f = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [f] : r.push(f), e++, Kr.errors = r, false;
  }
  return Kr.errors = r, e === 0;
}
var Os = { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false };
function Pe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return Pe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Os.properties, n)) {
        return Pe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.create !== void 0) {
          let n = s.create, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.set !== void 0) {
            let n = s.set, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.settle !== void 0) {
              let n = s.settle, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.update !== void 0) {
                let n = s.update, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.adopt !== void 0) {
                  let n = s.adopt, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.recover !== void 0) {
                    let n = s.recover, o = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.disable !== void 0) {
                      let n = s.disable, o = e;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.delete !== void 0) {
                        let n = s.delete, o = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.purge !== void 0) {
                          let n = s.purge, o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.unchanged !== void 0) {
                            let n = s.unchanged, o = e;
                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.refused !== void 0) {
                              let n = s.refused, o = e;
                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.left !== void 0) {
                                let n = s.left, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                              if (t) if (s.rotate !== void 0) {
                                let n = s.rotate, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Pe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Pe.errors = r, e === 0;
}
var Ls = { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false };
function je(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let f;
    if (s.changes === void 0 && (f = "changes") || s.destroys === void 0 && (f = "destroys") || s.objects === void 0 && (f = "objects") || s.limits === void 0 && (f = "limits")) return je.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      let O = e;
      for (let h in s) if (!(h === "changes" || h === "destroys" || h === "objects" || h === "limits")) {
        return je.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } }], false;
        break;
      }
      if (O === e) {
        if (s.changes !== void 0) {
          let h = s.changes, m = e;
          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) return je.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === m && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) return je.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = m === e;
        } else var t = true;
        if (t) {
          if (s.destroys !== void 0) {
            let h = s.destroys, m = e;
            if (e === m) if (h && typeof h == "object" && !Array.isArray(h)) {
              let k;
              if (h.disable === void 0 && (k = "disable") || h.delete === void 0 && (k = "delete") || h.purge === void 0 && (k = "purge") || h.adopt === void 0 && (k = "adopt")) return je.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/required", keyword: "required", params: { missingProperty: k } }], false;
              {
                let P = e;
                for (let g in h) if (!(g === "disable" || g === "delete" || g === "purge" || g === "adopt")) {
                  return je.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
                  break;
                }
                if (P === e) {
                  if (h.disable !== void 0) {
                    let g = h.disable, v = e;
                    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return je.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === v && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return je.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var a = v === e;
                  } else var a = true;
                  if (a) {
                    if (h.delete !== void 0) {
                      let g = h.delete, v = e;
                      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return je.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === v && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return je.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var a = v === e;
                    } else var a = true;
                    if (a) {
                      if (h.purge !== void 0) {
                        let g = h.purge, v = e;
                        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return je.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === v && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return je.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = v === e;
                      } else var a = true;
                      if (a) if (h.adopt !== void 0) {
                        let g = h.adopt, v = e;
                        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return je.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === v && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return je.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = v === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return je.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/type", keyword: "type", params: { type: "object" } }], false;
            var t = m === e;
          } else var t = true;
          if (t) {
            if (s.objects !== void 0) {
              let h = s.objects, m = e;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) return je.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === m && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) return je.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = m === e;
            } else var t = true;
            if (t) if (s.limits !== void 0) {
              let h = s.limits, m = e;
              if (e === m) if (Array.isArray(h)) {
                if (h.length < 1) return je.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var l = true;
                  let k = h.length;
                  for (let P = 0; P < k; P++) {
                    let g = h[P], v = e, D = e, d = false, j = null, _ = e;
                    if (e === _) if (g && typeof g == "object" && !Array.isArray(g)) {
                      let u;
                      if (g.rule === void 0 && (u = "rule")) {
                        let b = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/0/required", keyword: "required", params: { missingProperty: u } };
                        r === null ? r = [b] : r.push(b), e++;
                      } else {
                        let b = e;
                        for (let F in g) if (F !== "rule") {
                          let $ = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (b === e && g.rule !== void 0 && g.rule !== "empty set") {
                          let F = { instancePath: i + "/limits/" + P + "/rule", schemaPath: "#/properties/limits/items/oneOf/0/properties/rule/const", keyword: "const", params: { allowedValue: "empty set" } };
                          r === null ? r = [F] : r.push(F), e++;
                        }
                      }
                    } else {
                      let u = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var o = _ === e;
                    o && (d = true, j = 0);
                    let V = e;
                    if (e === V) if (g && typeof g == "object" && !Array.isArray(g)) {
                      let u;
                      if (g.rule === void 0 && (u = "rule") || g.most === void 0 && (u = "most")) {
                        let b = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/1/required", keyword: "required", params: { missingProperty: u } };
                        r === null ? r = [b] : r.push(b), e++;
                      } else {
                        let b = e;
                        for (let F in g) if (!(F === "rule" || F === "most")) {
                          let $ = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (b === e) {
                          if (g.rule !== void 0) {
                            let F = g.rule, $ = e;
                            if (!(F === "count" || F === "max-destroy")) {
                              let E = { instancePath: i + "/limits/" + P + "/rule", schemaPath: "#/properties/limits/items/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Ls.properties.limits.items.oneOf[1].properties.rule.enum } };
                              r === null ? r = [E] : r.push(E), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                          if (n) if (g.most !== void 0) {
                            let F = g.most, $ = e;
                            if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
                              let J = { instancePath: i + "/limits/" + P + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/type", keyword: "type", params: { type: "integer" } };
                              r === null ? r = [J] : r.push(J), e++;
                            }
                            if (e === $ && typeof F == "number" && isFinite(F) && (F < 0 || isNaN(F))) {
                              let J = { instancePath: i + "/limits/" + P + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              r === null ? r = [J] : r.push(J), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                        }
                      }
                    } else {
                      let u = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var o = V === e;
                    if (o && d) d = false, j = [j, 1];
                    else {
                      o && (d = true, j = 1);
                      let u = e;
                      if (e === u) if (g && typeof g == "object" && !Array.isArray(g)) {
                        let F;
                        if (g.rule === void 0 && (F = "rule") || g.most === void 0 && (F = "most") || g.percent === void 0 && (F = "percent")) {
                          let $ = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/2/required", keyword: "required", params: { missingProperty: F } };
                          r === null ? r = [$] : r.push($), e++;
                        } else {
                          let $ = e;
                          for (let E in g) if (!(E === "rule" || E === "most" || E === "percent")) {
                            let J = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                            r === null ? r = [J] : r.push(J), e++;
                            break;
                          }
                          if ($ === e) {
                            if (g.rule !== void 0) {
                              let E = e;
                              if (g.rule !== "share") {
                                let J = { instancePath: i + "/limits/" + P + "/rule", schemaPath: "#/properties/limits/items/oneOf/2/properties/rule/const", keyword: "const", params: { allowedValue: "share" } };
                                r === null ? r = [J] : r.push(J), e++;
                              }
                              var y = E === e;
                            } else var y = true;
                            if (y) {
                              if (g.most !== void 0) {
                                let E = g.most, J = e;
                                if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                                  let W = { instancePath: i + "/limits/" + P + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                if (e === J && typeof E == "number" && isFinite(E) && (E < 0 || isNaN(E))) {
                                  let W = { instancePath: i + "/limits/" + P + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                var y = J === e;
                              } else var y = true;
                              if (y) if (g.percent !== void 0) {
                                let E = g.percent, J = e;
                                if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                                  let W = { instancePath: i + "/limits/" + P + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                if (e === J && typeof E == "number" && isFinite(E) && (E < 0 || isNaN(E))) {
                                  let W = { instancePath: i + "/limits/" + P + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                var y = J === e;
                              } else var y = true;
                            }
                          }
                        }
                      } else {
                        let F = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [F] : r.push(F), e++;
                      }
                      var o = u === e;
                      o && d ? (d = false, j = [j, 2]) : o && (d = true, j = 2);
                    }
                    if (d) e = D, r !== null && (D ? r.length = D : r = null);
                    else {
                      let u = { instancePath: i + "/limits/" + P, schemaPath: "#/properties/limits/items/oneOf", keyword: "oneOf", params: { passingSchemas: j } };
                      return r === null ? r = [u] : r.push(u), e++, je.errors = r, false;
                    }
                    var l = v === e;
                    if (!l) break;
                  }
                }
              } else return je.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } }], false;
              var t = m === e;
            } else var t = true;
          }
        }
      }
    }
  } else return je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return je.errors = r, e === 0;
}
function Be(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.url === void 0 && (a = "url") || s.wanted === void 0 && (a = "wanted") || s.owned === void 0 && (a = "owned") || s.unmanaged === void 0 && (a = "unmanaged")) return Be.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "url" || n === "wanted" || n === "owned" || n === "unmanaged" || n === "heldBack")) {
        return Be.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return Be.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.url !== void 0) {
            let n = e;
            if (typeof s.url != "string") return Be.errors = [{ instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.wanted !== void 0) {
              let n = s.wanted, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Be.errors = [{ instancePath: i + "/wanted", schemaPath: "#/properties/wanted/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Be.errors = [{ instancePath: i + "/wanted", schemaPath: "#/properties/wanted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.owned !== void 0) {
                let n = s.owned, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Be.errors = [{ instancePath: i + "/owned", schemaPath: "#/properties/owned/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Be.errors = [{ instancePath: i + "/owned", schemaPath: "#/properties/owned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.unmanaged !== void 0) {
                  let n = s.unmanaged, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Be.errors = [{ instancePath: i + "/unmanaged", schemaPath: "#/properties/unmanaged/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Be.errors = [{ instancePath: i + "/unmanaged", schemaPath: "#/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) if (s.heldBack !== void 0) {
                  let n = e;
                  je(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: p }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return Be.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Be.errors = r, e === 0;
}
var Qs = { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.url === void 0 && (a = "url") || s.fault === void 0 && (a = "fault") || s.message === void 0 && (a = "message")) return ze.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "url" || n === "fault" || n === "message")) {
        return ze.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return ze.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.url !== void 0) {
            let n = e;
            if (typeof s.url != "string") return ze.errors = [{ instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.fault !== void 0) {
              let n = s.fault, o = e;
              if (!(n === "not found" || n === "disabled" || n === "forbidden" || n === "firewall" || n === "unauthorized" || n === "deleted but recoverable" || n === "being deleted" || n === "being recovered" || n === "too slow" || n === "conflict" || n === "throttled" || n === "invalid" || n === "vault not found" || n === "untrusted" || n === "connection" || n === "server" || n === "cancelled")) return ze.errors = [{ instancePath: i + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: Qs.properties.fault.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.message !== void 0) {
              let n = e;
              if (typeof s.message != "string") return ze.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ze.errors = r, e === 0;
}
var Us = { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false };
function Ze(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.ref === void 0 && (n = "ref") || s.of === void 0 && (n = "of") || s.vaults === void 0 && (n = "vaults")) return Ze.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let y in s) if (!(y === "ref" || y === "of" || y === "vaults")) {
        return Ze.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } }], false;
        break;
      }
      if (o === e) {
        if (s.ref !== void 0) {
          let y = e;
          if (typeof s.ref != "string") return Ze.errors = [{ instancePath: i + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } }], false;
          var t = y === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let y = s.of, f = e;
            if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === f && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = f === e;
          } else var t = true;
          if (t) if (s.vaults !== void 0) {
            let y = s.vaults, f = e;
            if (e === f) if (Array.isArray(y)) {
              var a = true;
              let h = y.length;
              for (let m = 0; m < h; m++) {
                let c = y[m], k = e;
                if (e === k) if (c && typeof c == "object" && !Array.isArray(c)) {
                  let g;
                  if (c.vault === void 0 && (g = "vault") || c.because === void 0 && (g = "because")) return Ze.errors = [{ instancePath: i + "/vaults/" + m, schemaPath: "#/properties/vaults/items/required", keyword: "required", params: { missingProperty: g } }], false;
                  {
                    let v = e;
                    for (let D in c) if (!(D === "vault" || D === "because")) {
                      return Ze.errors = [{ instancePath: i + "/vaults/" + m, schemaPath: "#/properties/vaults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } }], false;
                      break;
                    }
                    if (v === e) {
                      if (c.vault !== void 0) {
                        let D = e;
                        if (typeof c.vault != "string") return Ze.errors = [{ instancePath: i + "/vaults/" + m + "/vault", schemaPath: "#/properties/vaults/items/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                        var l = D === e;
                      } else var l = true;
                      if (l) if (c.because !== void 0) {
                        let D = c.because, d = e;
                        if (!(D === "config" || D === "manifest" || D === "file" || D === "copy" || D === "unknown")) return Ze.errors = [{ instancePath: i + "/vaults/" + m + "/because", schemaPath: "#/properties/vaults/items/properties/because/enum", keyword: "enum", params: { allowedValues: Us.properties.vaults.items.properties.because.enum } }], false;
                        var l = d === e;
                      } else var l = true;
                    }
                  }
                } else return Ze.errors = [{ instancePath: i + "/vaults/" + m, schemaPath: "#/properties/vaults/items/type", keyword: "type", params: { type: "object" } }], false;
                var a = k === e;
                if (!a) break;
              }
            } else return Ze.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
            var t = f === e;
          } else var t = true;
        }
      }
    }
  } else return Ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ze.errors = r, e === 0;
}
var bs = { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near 500", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false };
function Te(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.finding === void 0 && (a = "finding") || s.severity === void 0 && (a = "severity") || s.vault === void 0 && (a = "vault") || s.message === void 0 && (a = "message")) return Te.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "finding" || n === "severity" || n === "confidential" || n === "rule" || n === "id" || n === "vault" || n === "place" || n === "message")) {
        return Te.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.finding !== void 0) {
          let n = s.finding, o = e;
          if (!(n === "policy broken" || n === "missing" || n === "not compared" || n === "deleted list unreadable" || n === "list forbidden" || n === "expired" || n === "expiring" || n === "never expires" || n === "rotation without date" || n === "rotation due" || n === "credential ends first" || n === "credentials not removed" || n === "rotation unfinished" || n === "versions near 500" || n === "git unreadable" || n === "unknown kind" || n === "premium assumed" || n === "manifest not matched" || n === "same value" || n === "value in git")) return Te.errors = [{ instancePath: i + "/finding", schemaPath: "#/properties/finding/enum", keyword: "enum", params: { allowedValues: bs.properties.finding.enum } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.severity !== void 0) {
            let n = s.severity, o = e;
            if (!(n === "error" || n === "warning" || n === "note")) return Te.errors = [{ instancePath: i + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: bs.properties.severity.enum } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.confidential !== void 0) {
              let n = e;
              if (s.confidential !== true) return Te.errors = [{ instancePath: i + "/confidential", schemaPath: "#/properties/confidential/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.rule !== void 0) {
                let n = s.rule, o = e;
                if (!(n === "requireExpiry" || n === "requireContentType" || n === "maxValidity" || n === "requireTags" || n === "namePattern")) return Te.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: bs.properties.rule.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.id !== void 0) {
                  let n = e;
                  ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.vault !== void 0) {
                    let n = e;
                    if (typeof s.vault != "string") return Te.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.place !== void 0) {
                      let n = e;
                      se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) if (s.message !== void 0) {
                      let n = e;
                      if (typeof s.message != "string") return Te.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                      var t = n === e;
                    } else var t = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Te.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Te.errors = r, e === 0;
}
var js = { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false };
function cr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return cr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return cr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return cr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return cr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return cr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return cr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return cr.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: js.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return cr.errors = r, e === 0;
}
function tr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return tr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return tr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return tr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return tr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return tr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return tr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return tr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return tr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return tr.errors = r, e === 0;
}
function we(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let f;
    if (s.apiVersion === void 0 && (f = "apiVersion") || s.kind === void 0 && (f = "kind") || s.digestVersion === void 0 && (f = "digestVersion") || s.digest === void 0 && (f = "digest") || s.changes === void 0 && (f = "changes") || s.summary === void 0 && (f = "summary") || s.vaults === void 0 && (f = "vaults") || s.findings === void 0 && (f = "findings") || s.estimate === void 0 && (f = "estimate") || s.requests === void 0 && (f = "requests")) return we.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      let O = e;
      for (let h in s) if (!Fe.call(qs.properties, h)) {
        return we.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } }], false;
        break;
      }
      if (O === e) {
        let h;
        if (s.partial !== void 0 && s.failed === void 0 && (h = "failed")) return we.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: h, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (h = "partial")) return we.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: h, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let m = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return we.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = m === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let m = e;
            if (s.kind !== "Plan") return we.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Plan" } }], false;
            var t = m === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let m = e;
              if (s.emulator !== true) return we.errors = [{ instancePath: i + "/emulator", schemaPath: "#/properties/emulator/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = m === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let m = e;
                if (typeof s.emulatorFile != "string") return we.errors = [{ instancePath: i + "/emulatorFile", schemaPath: "#/properties/emulatorFile/type", keyword: "type", params: { type: "string" } }], false;
                var t = m === e;
              } else var t = true;
              if (t) {
                if (s.digestVersion !== void 0) {
                  let m = s.digestVersion, c = e;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return we.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === c && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) return we.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var t = c === e;
                } else var t = true;
                if (t) {
                  if (s.digest !== void 0) {
                    let m = e;
                    ie(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                    var t = m === e;
                  } else var t = true;
                  if (t) {
                    if (s.changes !== void 0) {
                      let m = s.changes, c = e;
                      if (e === c) if (Array.isArray(m)) {
                        var a = true;
                        let P = m.length;
                        for (let g = 0; g < P; g++) {
                          let v = e;
                          Kr(m[g], { instancePath: i + "/changes/" + g, parentData: m, parentDataProperty: g, rootData: p }) || (r = r === null ? Kr.errors : r.concat(Kr.errors), e = r.length);
                          var a = v === e;
                          if (!a) break;
                        }
                      } else return we.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.summary !== void 0) {
                        let m = e;
                        Pe(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: p }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
                        var t = m === e;
                      } else var t = true;
                      if (t) {
                        if (s.vaults !== void 0) {
                          let m = s.vaults, c = e;
                          if (e === c) if (Array.isArray(m)) {
                            var l = true;
                            let P = m.length;
                            for (let g = 0; g < P; g++) {
                              let v = e;
                              Be(m[g], { instancePath: i + "/vaults/" + g, parentData: m, parentDataProperty: g, rootData: p }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                              var l = v === e;
                              if (!l) break;
                            }
                          } else return we.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
                          var t = c === e;
                        } else var t = true;
                        if (t) {
                          if (s.partial !== void 0) {
                            let m = e;
                            if (s.partial !== true) return we.errors = [{ instancePath: i + "/partial", schemaPath: "#/properties/partial/const", keyword: "const", params: { allowedValue: true } }], false;
                            var t = m === e;
                          } else var t = true;
                          if (t) {
                            if (s.failed !== void 0) {
                              let m = s.failed, c = e;
                              if (e === c) if (Array.isArray(m)) {
                                if (m.length < 1) return we.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                                {
                                  var n = true;
                                  let P = m.length;
                                  for (let g = 0; g < P; g++) {
                                    let v = e;
                                    ze(m[g], { instancePath: i + "/failed/" + g, parentData: m, parentDataProperty: g, rootData: p }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                    var n = v === e;
                                    if (!n) break;
                                  }
                                }
                              } else return we.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "array" } }], false;
                              var t = c === e;
                            } else var t = true;
                            if (t) {
                              if (s.changedSince !== void 0) {
                                let m = e;
                                Ze(s.changedSince, { instancePath: i + "/changedSince", parentData: s, parentDataProperty: "changedSince", rootData: p }) || (r = r === null ? Ze.errors : r.concat(Ze.errors), e = r.length);
                                var t = m === e;
                              } else var t = true;
                              if (t) {
                                if (s.shard !== void 0) {
                                  let m = s.shard, c = e;
                                  if (e === c) if (m && typeof m == "object" && !Array.isArray(m)) {
                                    let P;
                                    if (m.number === void 0 && (P = "number") || m.of === void 0 && (P = "of") || m.placement === void 0 && (P = "placement")) return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: P } }], false;
                                    {
                                      let g = e;
                                      for (let v in m) if (!(v === "number" || v === "of" || v === "placement")) {
                                        return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                                        break;
                                      }
                                      if (g === e) {
                                        if (m.number !== void 0) {
                                          let v = m.number, D = e;
                                          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return we.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === D && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v))) return we.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                          var o = D === e;
                                        } else var o = true;
                                        if (o) {
                                          if (m.of !== void 0) {
                                            let v = m.of, D = e;
                                            if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return we.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === D && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v))) return we.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                            var o = D === e;
                                          } else var o = true;
                                          if (o) if (m.placement !== void 0) {
                                            let v = e;
                                            ie(m.placement, { instancePath: i + "/shard/placement", parentData: m, parentDataProperty: "placement", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                                            var o = v === e;
                                          } else var o = true;
                                        }
                                      }
                                    }
                                  } else return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" } }], false;
                                  var t = c === e;
                                } else var t = true;
                                if (t) {
                                  if (s.findings !== void 0) {
                                    let m = s.findings, c = e;
                                    if (e === c) if (Array.isArray(m)) {
                                      var y = true;
                                      let P = m.length;
                                      for (let g = 0; g < P; g++) {
                                        let v = e;
                                        Te(m[g], { instancePath: i + "/findings/" + g, parentData: m, parentDataProperty: g, rootData: p }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                                        var y = v === e;
                                        if (!y) break;
                                      }
                                    } else return we.errors = [{ instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
                                    var t = c === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.estimate !== void 0) {
                                      let m = e;
                                      cr(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: p }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
                                      var t = m === e;
                                    } else var t = true;
                                    if (t) if (s.requests !== void 0) {
                                      let m = e;
                                      tr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: p }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
                                      var t = m === e;
                                    } else var t = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return we.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return we.errors = r, e === 0;
}
var si = gr;
var Xs = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Apply" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, plan: { $ref: "#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "#/definitions/unapproved" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "plan", "outcomes", "started", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { plan: { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false }, outcome: { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] }, unapproved: { type: "object", properties: { effects: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/change" } }, approvedDigest: { $ref: "plan.v1.schema.json#/definitions/digest" } }, required: ["effects", "approvedDigest"], additionalProperties: false } } };
function ns(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (ns.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (ns.errors = r, e === 0);
}
function os(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (os.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (os.errors = r, e === 0);
}
var $s = { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false };
function ir(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.number === void 0 && (a = "number") || s.of === void 0 && (a = "of") || s.placement === void 0 && (a = "placement")) return ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "number" || n === "of" || n === "placement")) {
        return ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.number !== void 0) {
          let n = s.number, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ir.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return ir.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let n = s.of, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ir.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return ir.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let n = e;
            ie(s.placement, { instancePath: i + "/placement", parentData: s, parentDataProperty: "placement", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ir.errors = r, e === 0;
}
function Er(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Er.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Er.errors = r, e === 0) : (Er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
function Fr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ms.test(s)) return Fr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Fr.errors = r, e === 0;
}
function Or(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (Or.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (Or.errors = r, e === 0);
}
function hr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return hr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        ze(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: p }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return hr.errors = r, e === 0;
}
function Zr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Kr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: p }) || (r = r === null ? Kr.errors : r.concat(Kr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Zr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Zr.errors = r, e === 0;
}
function he(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return he.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Os.properties, n)) {
        return he.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.create !== void 0) {
          let n = s.create, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.set !== void 0) {
            let n = s.set, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.settle !== void 0) {
              let n = s.settle, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.update !== void 0) {
                let n = s.update, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.adopt !== void 0) {
                  let n = s.adopt, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.recover !== void 0) {
                    let n = s.recover, o = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.disable !== void 0) {
                      let n = s.disable, o = e;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.delete !== void 0) {
                        let n = s.delete, o = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.purge !== void 0) {
                          let n = s.purge, o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.unchanged !== void 0) {
                            let n = s.unchanged, o = e;
                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.refused !== void 0) {
                              let n = s.refused, o = e;
                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.left !== void 0) {
                                let n = s.left, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                              if (t) if (s.rotate !== void 0) {
                                let n = s.rotate, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return he.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return he.errors = r, e === 0;
}
function Hr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Be(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: p }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Hr.errors = r, e === 0;
}
function jr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Te(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: p }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return jr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return jr.errors = r, e === 0;
}
function Je(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return Je.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return Je.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Je.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Je.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return Je.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return Je.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return Je.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: js.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Je.errors = r, e === 0;
}
function Nr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Nr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call($s.properties, n)) {
        return Nr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Nr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Nr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.shard !== void 0) {
          let o = e;
          ir(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: p }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digestVersion !== void 0) {
            let o = e;
            Er(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: p }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              Fr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Or(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: p }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  hr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: p }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Zr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: p }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.summary !== void 0) {
                      let o = e;
                      he(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: p }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.vaults !== void 0) {
                        let o = e;
                        Hr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: p }) || (r = r === null ? Hr.errors : r.concat(Hr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          jr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: p }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          Je(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: p }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Nr.errors = r, e === 0;
}
var Me = { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] };
function de(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return de.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return de.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return de.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return de.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return de.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return de.errors = r, e === 0;
}
function as(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let P;
    if (s.verb === void 0 && (P = "verb") || s.id === void 0 && (P = "id") || s.result === void 0 && (P = "result") || s.did === void 0 && (P = "did")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: P } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "did")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let v = s.verb, D = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var o = D === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let v = e;
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
            var o = v === e;
          } else var o = true;
          if (o) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "done") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/0/properties/result/const", keyword: "const", params: { allowedValue: "done" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var o = v === e;
            } else var o = true;
            if (o) if (s.did !== void 0) {
              let v = s.did, D = e;
              if (!(v === "created" || v === "set" || v === "updated" || v === "adopted" || v === "recovered" || v === "disabled" || v === "deleted" || v === "purged" || v === "rotated" || v === "unchanged")) {
                let j = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.did.enum } };
                r === null ? r = [j] : r.push(j), e++;
              }
              var o = D === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let P = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [P] : r.push(P), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let P;
    if (s.verb === void 0 && (P = "verb") || s.id === void 0 && (P = "id") || s.result === void 0 && (P = "result") || s.message === void 0 && (P = "message") || s.hint === void 0 && (P = "hint")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: P } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message" || v === "hint")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let v = s.verb, D = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[1].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var f = D === e;
        } else var f = true;
        if (f) {
          if (s.id !== void 0) {
            let v = e;
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
            var f = v === e;
          } else var f = true;
          if (f) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "refused") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var f = v === e;
            } else var f = true;
            if (f) {
              if (s.message !== void 0) {
                let v = e;
                if (typeof s.message != "string") {
                  let d = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var f = v === e;
              } else var f = true;
              if (f) if (s.hint !== void 0) {
                let v = e;
                if (typeof s.hint != "string") {
                  let d = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var f = v === e;
              } else var f = true;
            }
          }
        }
      }
    }
  } else {
    let P = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [P] : r.push(P), e++;
  }
  var O = y === e;
  if (O && a) a = false, l = [l, 1];
  else {
    O && (a = true, l = 1);
    let P = e;
    if (e === P) if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.verb === void 0 && (v = "verb") || s.id === void 0 && (v = "id") || s.result === void 0 && (v = "result") || s.message === void 0 && (v = "message")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
      } else {
        let D = e;
        for (let d in s) if (!(d === "verb" || d === "id" || d === "result" || d === "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
          break;
        }
        if (D === e) {
          if (s.verb !== void 0) {
            let d = s.verb, j = e;
            if (!(d === "create" || d === "set" || d === "settle" || d === "update" || d === "adopt" || d === "recover" || d === "disable" || d === "delete" || d === "purge" || d === "rotate")) {
              let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[2].properties.verb.enum } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var h = j === e;
          } else var h = true;
          if (h) {
            if (s.id !== void 0) {
              let d = e;
              de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
              var h = d === e;
            } else var h = true;
            if (h) {
              if (s.result !== void 0) {
                let d = e;
                if (s.result !== "skipped") {
                  let _ = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var h = d === e;
              } else var h = true;
              if (h) if (s.message !== void 0) {
                let d = e;
                if (typeof s.message != "string") {
                  let _ = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var h = d === e;
              } else var h = true;
            }
          }
        }
      }
    } else {
      let v = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [v] : r.push(v), e++;
    }
    var O = P === e;
    if (O && a) a = false, l = [l, 2];
    else {
      O && (a = true, l = 2);
      let v = e;
      if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
        let d;
        if (s.verb === void 0 && (d = "verb") || s.id === void 0 && (d = "id") || s.result === void 0 && (d = "result") || s.evidence === void 0 && (d = "evidence") || s.message === void 0 && (d = "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
        } else {
          let j = e;
          for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "evidence" || _ === "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [V] : r.push(V), e++;
            break;
          }
          if (j === e) {
            if (s.verb !== void 0) {
              let _ = s.verb, V = e;
              if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var m = V === e;
            } else var m = true;
            if (m) {
              if (s.id !== void 0) {
                let _ = e;
                de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                var m = _ === e;
              } else var m = true;
              if (m) {
                if (s.result !== void 0) {
                  let _ = e;
                  if (s.result !== "not compared") {
                    let w = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [w] : r.push(w), e++;
                  }
                  var m = _ === e;
                } else var m = true;
                if (m) {
                  if (s.evidence !== void 0) {
                    let _ = s.evidence, V = e;
                    if (!(_ === "unknown" || _ === "outside" || _ === "swapped")) {
                      let u = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var m = V === e;
                  } else var m = true;
                  if (m) if (s.message !== void 0) {
                    let _ = e;
                    if (typeof s.message != "string") {
                      let w = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var m = _ === e;
                  } else var m = true;
                }
              }
            }
          }
        }
      } else {
        let d = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [d] : r.push(d), e++;
      }
      var O = v === e;
      if (O && a) a = false, l = [l, 3];
      else {
        O && (a = true, l = 3);
        let d = e;
        if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
          let _;
          if (s.verb === void 0 && (_ = "verb") || s.id === void 0 && (_ = "id") || s.result === void 0 && (_ = "result") || s.message === void 0 && (_ = "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [V] : r.push(V), e++;
          } else {
            let V = e;
            for (let w in s) if (!(w === "verb" || w === "id" || w === "result" || w === "code" || w === "message")) {
              let u = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [u] : r.push(u), e++;
              break;
            }
            if (V === e) {
              if (s.verb !== void 0) {
                let w = s.verb, u = e;
                if (!(w === "create" || w === "set" || w === "settle" || w === "update" || w === "adopt" || w === "recover" || w === "disable" || w === "delete" || w === "purge" || w === "rotate")) {
                  let b = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[4].properties.verb.enum } };
                  r === null ? r = [b] : r.push(b), e++;
                }
                var c = u === e;
              } else var c = true;
              if (c) {
                if (s.id !== void 0) {
                  let w = e;
                  de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                  var c = w === e;
                } else var c = true;
                if (c) {
                  if (s.result !== void 0) {
                    let w = e;
                    if (s.result !== "failed") {
                      let b = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [b] : r.push(b), e++;
                    }
                    var c = w === e;
                  } else var c = true;
                  if (c) {
                    if (s.code !== void 0) {
                      let w = e;
                      if (typeof s.code != "string") {
                        let b = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [b] : r.push(b), e++;
                      }
                      var c = w === e;
                    } else var c = true;
                    if (c) if (s.message !== void 0) {
                      let w = e;
                      if (typeof s.message != "string") {
                        let b = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [b] : r.push(b), e++;
                      }
                      var c = w === e;
                    } else var c = true;
                  }
                }
              }
            }
          }
        } else {
          let _ = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [_] : r.push(_), e++;
        }
        var O = d === e;
        if (O && a) a = false, l = [l, 4];
        else {
          O && (a = true, l = 4);
          let _ = e;
          if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
            let w;
            if (s.verb === void 0 && (w = "verb") || s.id === void 0 && (w = "id") || s.result === void 0 && (w = "result") || s.message === void 0 && (w = "message")) {
              let u = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: w } };
              r === null ? r = [u] : r.push(u), e++;
            } else {
              let u = e;
              for (let b in s) if (!(b === "verb" || b === "id" || b === "result" || b === "message")) {
                let F = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                r === null ? r = [F] : r.push(F), e++;
                break;
              }
              if (u === e) {
                if (s.verb !== void 0) {
                  let b = s.verb, F = e;
                  if (!(b === "create" || b === "set" || b === "settle" || b === "update" || b === "adopt" || b === "recover" || b === "disable" || b === "delete" || b === "purge" || b === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var k = F === e;
                } else var k = true;
                if (k) {
                  if (s.id !== void 0) {
                    let b = e;
                    de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var k = b === e;
                  } else var k = true;
                  if (k) {
                    if (s.result !== void 0) {
                      let b = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var k = b === e;
                    } else var k = true;
                    if (k) if (s.message !== void 0) {
                      let b = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var k = b === e;
                    } else var k = true;
                  }
                }
              }
            }
          } else {
            let w = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var O = _ === e;
          O && a ? (a = false, l = [l, 5]) : O && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let P = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [P] : r.push(P), e++, as.errors = r, false;
  }
  return as.errors = r, e === 0;
}
function Mr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  ar(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
  var y = n === e;
  y && (a = true, l = 0);
  let o = e;
  lr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
  var y = o === e;
  if (y && a) a = false, l = [l, 1];
  else {
    y && (a = true, l = 1);
    let f = e;
    We(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
    var y = f === e;
    if (y && a) a = false, l = [l, 2];
    else {
      y && (a = true, l = 2);
      let h = e;
      fr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
      var y = h === e;
      if (y && a) a = false, l = [l, 3];
      else {
        y && (a = true, l = 3);
        let c = e;
        He(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var y = c === e;
        if (y && a) a = false, l = [l, 4];
        else {
          y && (a = true, l = 4);
          let P = e;
          Re(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
          var y = P === e;
          if (y && a) a = false, l = [l, 5];
          else {
            y && (a = true, l = 5);
            let v = e;
            er(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
            var y = v === e;
            if (y && a) a = false, l = [l, 6];
            else {
              y && (a = true, l = 6);
              let d = e;
              rr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
              var y = d === e;
              if (y && a) a = false, l = [l, 7];
              else {
                y && (a = true, l = 7);
                let _ = e;
                Ye(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
                var y = _ === e;
                if (y && a) a = false, l = [l, 8];
                else {
                  y && (a = true, l = 8);
                  let w = e;
                  sr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                  var y = w === e;
                  if (y && a) a = false, l = [l, 9];
                  else {
                    y && (a = true, l = 9);
                    let b = e;
                    Ge(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
                    var y = b === e;
                    if (y && a) a = false, l = [l, 10];
                    else {
                      y && (a = true, l = 10);
                      let $ = e;
                      Pr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                      var y = $ === e;
                      if (y && a) a = false, l = [l, 11];
                      else {
                        y && (a = true, l = 11);
                        let J = e;
                        kr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                        var y = J === e;
                        if (y && a) a = false, l = [l, 12];
                        else {
                          y && (a = true, l = 12);
                          let W = e;
                          yr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                          var y = W === e;
                          if (y && a) a = false, l = [l, 13];
                          else {
                            y && (a = true, l = 13);
                            let R = e;
                            wr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                            var y = R === e;
                            if (y && a) a = false, l = [l, 14];
                            else {
                              y && (a = true, l = 14);
                              let q = e;
                              mr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                              var y = q === e;
                              if (y && a) a = false, l = [l, 15];
                              else {
                                y && (a = true, l = 15);
                                let S = e;
                                zr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
                                var y = S === e;
                                if (y && a) a = false, l = [l, 16];
                                else {
                                  y && (a = true, l = 16);
                                  let T = e;
                                  ur(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: p }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                                  var y = T === e;
                                  y && a ? (a = false, l = [l, 17]) : y && (a = true, l = 17);
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let f = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [f] : r.push(f), e++, Mr.errors = r, false;
  }
  return Mr.errors = r, e === 0;
}
function Ir(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ms.test(s)) return Ir.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Ir.errors = r, e === 0;
}
function Sr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, y = e;
          if (e === y) if (Array.isArray(o)) {
            var t = true;
            let f = o.length;
            for (let O = 0; O < f; O++) {
              let h = e;
              Mr(o[O], { instancePath: i + "/effects/" + O, parentData: o, parentDataProperty: O, rootData: p }) || (r = r === null ? Mr.errors : r.concat(Mr.errors), e = r.length);
              var t = h === e;
              if (!t) break;
            }
          } else return Sr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = y === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Ir(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: p }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Sr.errors = r, e === 0;
}
function nr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return nr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return nr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return nr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return nr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return nr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return nr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return nr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return nr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return nr.errors = r, e === 0;
}
function gr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.apiVersion === void 0 && (l = "apiVersion") || s.kind === void 0 && (l = "kind") || s.plan === void 0 && (l = "plan") || s.outcomes === void 0 && (l = "outcomes") || s.started === void 0 && (l = "started") || s.findings === void 0 && (l = "findings") || s.requests === void 0 && (l = "requests")) return gr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Xs.properties, o)) {
        return gr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        let o;
        if (s.partial !== void 0 && s.failed === void 0 && (o = "failed")) return gr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: o, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (o = "partial")) return gr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: o, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let y = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return gr.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = y === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let y = e;
            if (s.kind !== "Apply") return gr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Apply" } }], false;
            var t = y === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let y = e;
              ns(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: p }) || (r = r === null ? ns.errors : r.concat(ns.errors), e = r.length);
              var t = y === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let y = e;
                os(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: p }) || (r = r === null ? os.errors : r.concat(os.errors), e = r.length);
                var t = y === e;
              } else var t = true;
              if (t) {
                if (s.plan !== void 0) {
                  let y = e;
                  Nr(s.plan, { instancePath: i + "/plan", parentData: s, parentDataProperty: "plan", rootData: p }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                  var t = y === e;
                } else var t = true;
                if (t) {
                  if (s.outcomes !== void 0) {
                    let y = s.outcomes, f = e;
                    if (e === f) if (Array.isArray(y)) {
                      var a = true;
                      let h = y.length;
                      for (let m = 0; m < h; m++) {
                        let c = e;
                        as(y[m], { instancePath: i + "/outcomes/" + m, parentData: y, parentDataProperty: m, rootData: p }) || (r = r === null ? as.errors : r.concat(as.errors), e = r.length);
                        var a = c === e;
                        if (!a) break;
                      }
                    } else return gr.errors = [{ instancePath: i + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                    var t = f === e;
                  } else var t = true;
                  if (t) {
                    if (s.started !== void 0) {
                      let y = e;
                      if (typeof s.started != "boolean") return gr.errors = [{ instancePath: i + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = y === e;
                    } else var t = true;
                    if (t) {
                      if (s.unapproved !== void 0) {
                        let y = e;
                        Sr(s.unapproved, { instancePath: i + "/unapproved", parentData: s, parentDataProperty: "unapproved", rootData: p }) || (r = r === null ? Sr.errors : r.concat(Sr.errors), e = r.length);
                        var t = y === e;
                      } else var t = true;
                      if (t) {
                        if (s.partial !== void 0) {
                          let y = e;
                          Or(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: p }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                          var t = y === e;
                        } else var t = true;
                        if (t) {
                          if (s.failed !== void 0) {
                            let y = e;
                            hr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: p }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                            var t = y === e;
                          } else var t = true;
                          if (t) {
                            if (s.findings !== void 0) {
                              let y = e;
                              jr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: p }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                              var t = y === e;
                            } else var t = true;
                            if (t) if (s.requests !== void 0) {
                              let y = e;
                              nr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: p }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
                              var t = y === e;
                            } else var t = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return gr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return gr.errors = r, e === 0;
}
var ii = te;
var ks = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Drift" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, digest: { $ref: "plan.v1.schema.json#/definitions/digest" }, summary: { type: "object", properties: { outside: { type: "integer", minimum: 0 }, changed: { type: "integer", minimum: 0 }, disabled: { type: "integer", minimum: 0 }, deleted: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, orphan: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 } }, required: ["outside", "changed", "disabled", "deleted", "missing", "orphan", "pending", "unknown", "unchanged", "refused"], additionalProperties: false }, entries: { type: "array", items: { $ref: "#/definitions/entry" } }, pending: { type: "array", items: { $ref: "#/definitions/pending" } }, refused: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/refused" } }, fixable: { type: "object", properties: { whole: { type: "integer", minimum: 0 }, partly: { type: "integer", minimum: 0 }, tags: { type: "integer", minimum: 0 }, not: { type: "integer", minimum: 0 } }, required: ["whole", "partly", "tags", "not"], additionalProperties: false }, fix: { type: "object", properties: { plan: { $ref: "apply.v1.schema.json#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "apply.v1.schema.json#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "apply.v1.schema.json#/definitions/unapproved" }, left: { type: "array", items: { $ref: "#/definitions/entry" } } }, required: ["plan", "outcomes", "started", "left"], additionalProperties: false }, accepted: { type: "object", properties: { files: { type: "array", items: { type: "string" } }, properties: { type: "integer", minimum: 0 }, left: { type: "array", items: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, edit: { $ref: "plan.v1.schema.json#/definitions/edit" }, message: { type: "string" } }, required: ["id", "message"], additionalProperties: false } } }, required: ["files", "properties", "left"], additionalProperties: false }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, shard: { $ref: "plan.v1.schema.json#/properties/shard" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "digest", "summary", "entries", "pending", "refused", "fixable", "vaults", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { entry: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false }, pending: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false } } };
function ls(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (ls.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (ls.errors = r, e === 0);
}
function ps(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (ps.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (ps.errors = r, e === 0);
}
function Ur(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ms.test(s)) return Ur.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Ur.errors = r, e === 0;
}
var ws = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false };
function Ue(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return Ue.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return Ue.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return Ue.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: p }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return Ue.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ue.errors = r, e === 0;
}
function Le(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return Le.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return Le.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return Le.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Le.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Le.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Le.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Le.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Le.errors = r, e === 0;
}
function $r(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let W;
    if (s.cause === void 0 && (W = "cause") || s.property === void 0 && (W = "property") || s.before === void 0 && (W = "before") || s.after === void 0 && (W = "after")) {
      let re = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: W } };
      r === null ? r = [re] : r.push(re), e++;
    } else {
      let re = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [X] : r.push(X), e++;
        break;
      }
      if (re === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var o = R === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let R = e;
            if (s.property !== "contentType") {
              let q = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [q] : r.push(q), e++;
            }
            var o = R === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let R = s.before, X = e, q = e, K = false, S = e;
              if (typeof R != "string") {
                let T = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [T] : r.push(T), e++;
              }
              var y = S === e;
              if (K = K || y, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var y = T === e;
                K = K || y;
              }
              if (K) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let T = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [T] : r.push(T), e++;
              }
              var o = X === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let R = s.after, X = e, q = e, K = false, S = e;
              if (typeof R != "string") {
                let T = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [T] : r.push(T), e++;
              }
              var f = S === e;
              if (K = K || f, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var f = T === e;
                K = K || f;
              }
              if (K) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let T = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [T] : r.push(T), e++;
              }
              var o = X === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let W = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [W] : r.push(W), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let O = e;
  if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
    let W;
    if (s.cause === void 0 && (W = "cause") || s.property === void 0 && (W = "property") || s.before === void 0 && (W = "before") || s.after === void 0 && (W = "after")) {
      let re = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: W } };
      r === null ? r = [re] : r.push(re), e++;
    } else {
      let re = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [X] : r.push(X), e++;
        break;
      }
      if (re === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var h = R === e;
        } else var h = true;
        if (h) {
          if (s.property !== void 0) {
            let R = s.property, X = e;
            if (!(R === "enabled" || R === "protect")) {
              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: Qr.oneOf[1].properties.property.enum } };
              r === null ? r = [K] : r.push(K), e++;
            }
            var h = X === e;
          } else var h = true;
          if (h) {
            if (s.before !== void 0) {
              let R = e;
              if (typeof s.before != "boolean") {
                let q = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var h = R === e;
            } else var h = true;
            if (h) if (s.after !== void 0) {
              let R = e;
              if (typeof s.after != "boolean") {
                let q = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var h = R === e;
            } else var h = true;
          }
        }
      }
    }
  } else {
    let W = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [W] : r.push(W), e++;
  }
  var m = O === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let W = e;
    if (e === W) if (s && typeof s == "object" && !Array.isArray(s)) {
      let R;
      if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: R } };
        r === null ? r = [X] : r.push(X), e++;
      } else {
        let X = e;
        for (let q in s) if (!(q === "cause" || q === "property" || q === "before" || q === "after")) {
          let K = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
          r === null ? r = [K] : r.push(K), e++;
          break;
        }
        if (X === e) {
          if (s.cause !== void 0) {
            let q = e;
            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
            var c = q === e;
          } else var c = true;
          if (c) {
            if (s.property !== void 0) {
              let q = e;
              if (s.property !== "versions") {
                let S = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var c = q === e;
            } else var c = true;
            if (c) {
              if (s.before !== void 0) {
                let q = s.before, K = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let Y = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                if (e === K && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let Y = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                var c = K === e;
              } else var c = true;
              if (c) if (s.after !== void 0) {
                let q = s.after, K = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                if (e === K && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                var c = K === e;
              } else var c = true;
            }
          }
        }
      }
    } else {
      let R = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [R] : r.push(R), e++;
    }
    var m = W === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let R = e;
      if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
        let q;
        if (s.cause === void 0 && (q = "cause") || s.property === void 0 && (q = "property") || s.before === void 0 && (q = "before") || s.after === void 0 && (q = "after")) {
          let K = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: q } };
          r === null ? r = [K] : r.push(K), e++;
        } else {
          let K = e;
          for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
            let Y = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
            r === null ? r = [Y] : r.push(Y), e++;
            break;
          }
          if (K === e) {
            if (s.cause !== void 0) {
              let S = e;
              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
              var k = S === e;
            } else var k = true;
            if (k) {
              if (s.property !== void 0) {
                let S = s.property, Y = e;
                if (!(S === "expiresOn" || S === "notBefore")) {
                  let L = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: Qr.oneOf[3].properties.property.enum } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var k = Y === e;
              } else var k = true;
              if (k) {
                if (s.before !== void 0) {
                  let S = s.before, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var P = Z === e;
                  if (L = L || P, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var P = A === e;
                    L = L || P;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var k = Y === e;
                } else var k = true;
                if (k) if (s.after !== void 0) {
                  let S = s.after, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var g = Z === e;
                  if (L = L || g, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var g = A === e;
                    L = L || g;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var k = Y === e;
                } else var k = true;
              }
            }
          }
        }
      } else {
        let q = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [q] : r.push(q), e++;
      }
      var m = R === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let q = e;
        if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
          let S;
          if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
            let Y = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: S } };
            r === null ? r = [Y] : r.push(Y), e++;
          } else {
            let Y = e;
            for (let T in s) if (!(T === "cause" || T === "property" || T === "before" || T === "after")) {
              let L = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              r === null ? r = [L] : r.push(L), e++;
              break;
            }
            if (Y === e) {
              if (s.cause !== void 0) {
                let T = e;
                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                var v = T === e;
              } else var v = true;
              if (v) {
                if (s.property !== void 0) {
                  let T = e;
                  if (s.property !== "expiresIn") {
                    let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [Z] : r.push(Z), e++;
                  }
                  var v = T === e;
                } else var v = true;
                if (v) {
                  if (s.before !== void 0) {
                    let T = s.before, L = e, Z = e, U = false, A = e;
                    if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var D = A === e;
                    if (U = U || D, !U) {
                      let I = e;
                      if (T !== null) {
                        let B = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [B] : r.push(B), e++;
                      }
                      var D = I === e;
                      U = U || D;
                    }
                    if (U) e = Z, r !== null && (Z ? r.length = Z : r = null);
                    else {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var v = L === e;
                  } else var v = true;
                  if (v) if (s.after !== void 0) {
                    let T = e;
                    qe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                    var v = T === e;
                  } else var v = true;
                }
              }
            }
          }
        } else {
          let S = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [S] : r.push(S), e++;
        }
        var m = q === e;
        if (m && a) a = false, l = [l, 4];
        else {
          m && (a = true, l = 4);
          let S = e;
          if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
            let T;
            if (s.cause === void 0 && (T = "cause") || s.property === void 0 && (T = "property") || s.name === void 0 && (T = "name") || s.before === void 0 && (T = "before") || s.after === void 0 && (T = "after")) {
              let L = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: T } };
              r === null ? r = [L] : r.push(L), e++;
            } else {
              let L = e;
              for (let Z in s) if (!(Z === "cause" || Z === "property" || Z === "name" || Z === "before" || Z === "after")) {
                let U = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
                r === null ? r = [U] : r.push(U), e++;
                break;
              }
              if (L === e) {
                if (s.cause !== void 0) {
                  let Z = e;
                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                  var d = Z === e;
                } else var d = true;
                if (d) {
                  if (s.property !== void 0) {
                    let Z = e;
                    if (s.property !== "tag") {
                      let A = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [A] : r.push(A), e++;
                    }
                    var d = Z === e;
                  } else var d = true;
                  if (d) {
                    if (s.name !== void 0) {
                      let Z = e;
                      if (typeof s.name != "string") {
                        let A = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var d = Z === e;
                    } else var d = true;
                    if (d) {
                      if (s.before !== void 0) {
                        let Z = s.before, U = e, A = e, M = false, I = e;
                        if (typeof Z != "string") {
                          let B = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var j = I === e;
                        if (M = M || j, !M) {
                          let B = e;
                          if (Z !== null) {
                            let H = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var j = B === e;
                          M = M || j;
                        }
                        if (M) e = A, r !== null && (A ? r.length = A : r = null);
                        else {
                          let B = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var d = U === e;
                      } else var d = true;
                      if (d) if (s.after !== void 0) {
                        let Z = s.after, U = e, A = e, M = false, I = e;
                        if (typeof Z != "string") {
                          let B = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var _ = I === e;
                        if (M = M || _, !M) {
                          let B = e;
                          if (Z !== null) {
                            let H = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var _ = B === e;
                          M = M || _;
                        }
                        if (M) e = A, r !== null && (A ? r.length = A : r = null);
                        else {
                          let B = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var d = U === e;
                      } else var d = true;
                    }
                  }
                }
              }
            }
          } else {
            let T = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [T] : r.push(T), e++;
          }
          var m = S === e;
          if (m && a) a = false, l = [l, 5];
          else {
            m && (a = true, l = 5);
            let T = e;
            if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
              let Z;
              if (s.cause === void 0 && (Z = "cause") || s.property === void 0 && (Z = "property") || s.before === void 0 && (Z = "before") || s.after === void 0 && (Z = "after")) {
                let U = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: Z } };
                r === null ? r = [U] : r.push(U), e++;
              } else {
                let U = e;
                for (let A in s) if (!(A === "cause" || A === "property" || A === "before" || A === "after")) {
                  let M = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
                  r === null ? r = [M] : r.push(M), e++;
                  break;
                }
                if (U === e) {
                  if (s.cause !== void 0) {
                    let A = e;
                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                    var V = A === e;
                  } else var V = true;
                  if (V) {
                    if (s.property !== void 0) {
                      let A = e;
                      if (s.property !== "keyOps") {
                        let I = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [I] : r.push(I), e++;
                      }
                      var V = A === e;
                    } else var V = true;
                    if (V) {
                      if (s.before !== void 0) {
                        let A = e;
                        Se(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: p }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var V = A === e;
                      } else var V = true;
                      if (V) if (s.after !== void 0) {
                        let A = e;
                        Se(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var V = A === e;
                      } else var V = true;
                    }
                  }
                }
              }
            } else {
              let Z = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [Z] : r.push(Z), e++;
            }
            var m = T === e;
            if (m && a) a = false, l = [l, 6];
            else {
              m && (a = true, l = 6);
              let Z = e;
              if (e === Z) if (s && typeof s == "object" && !Array.isArray(s)) {
                let A;
                if (s.cause === void 0 && (A = "cause") || s.property === void 0 && (A = "property") || s.before === void 0 && (A = "before") || s.after === void 0 && (A = "after")) {
                  let M = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: A } };
                  r === null ? r = [M] : r.push(M), e++;
                } else {
                  let M = e;
                  for (let I in s) if (!(I === "cause" || I === "property" || I === "before" || I === "after")) {
                    let oe = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                    r === null ? r = [oe] : r.push(oe), e++;
                    break;
                  }
                  if (M === e) {
                    if (s.cause !== void 0) {
                      let I = e;
                      G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                      var w = I === e;
                    } else var w = true;
                    if (w) {
                      if (s.property !== void 0) {
                        let I = e;
                        if (s.property !== "releasePolicy") {
                          let B = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [B] : r.push(B), e++;
                        }
                        var w = I === e;
                      } else var w = true;
                      if (w) {
                        if (s.before !== void 0) {
                          let I = s.before, oe = e, B = e, ve = false, H = e;
                          De(I, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: p }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var u = H === e;
                          if (ve = ve || u, !ve) {
                            let C = e;
                            if (I !== null) {
                              let Q = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [Q] : r.push(Q), e++;
                            }
                            var u = C === e;
                            ve = ve || u;
                          }
                          if (ve) e = B, r !== null && (B ? r.length = B : r = null);
                          else {
                            let C = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [C] : r.push(C), e++;
                          }
                          var w = oe === e;
                        } else var w = true;
                        if (w) if (s.after !== void 0) {
                          let I = e;
                          De(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var w = I === e;
                        } else var w = true;
                      }
                    }
                  }
                }
              } else {
                let A = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [A] : r.push(A), e++;
              }
              var m = Z === e;
              if (m && a) a = false, l = [l, 7];
              else {
                m && (a = true, l = 7);
                let A = e;
                if (e === A) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let I;
                  if (s.cause === void 0 && (I = "cause") || s.property === void 0 && (I = "property") || s.before === void 0 && (I = "before") || s.after === void 0 && (I = "after")) {
                    let oe = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: I } };
                    r === null ? r = [oe] : r.push(oe), e++;
                  } else {
                    let oe = e;
                    for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
                      let ve = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                      r === null ? r = [ve] : r.push(ve), e++;
                      break;
                    }
                    if (oe === e) {
                      if (s.cause !== void 0) {
                        let B = e;
                        G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var b = B === e;
                      } else var b = true;
                      if (b) {
                        if (s.property !== void 0) {
                          let B = e;
                          if (s.property !== "rotationPolicy") {
                            let H = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var b = B === e;
                        } else var b = true;
                        if (b) {
                          if (s.before !== void 0) {
                            let B = e;
                            pr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: p }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                            var b = B === e;
                          } else var b = true;
                          if (b) if (s.after !== void 0) {
                            let B = e;
                            Ke(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: p }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                            var b = B === e;
                          } else var b = true;
                        }
                      }
                    }
                  }
                } else {
                  let I = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var m = A === e;
                if (m && a) a = false, l = [l, 8];
                else {
                  m && (a = true, l = 8);
                  let I = e;
                  if (e === I) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let B;
                    if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
                      let ve = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: B } };
                      r === null ? r = [ve] : r.push(ve), e++;
                    } else {
                      let ve = e;
                      for (let H in s) if (!(H === "cause" || H === "property" || H === "before" || H === "after")) {
                        let ue = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                        r === null ? r = [ue] : r.push(ue), e++;
                        break;
                      }
                      if (ve === e) {
                        if (s.cause !== void 0) {
                          let H = e;
                          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                          var F = H === e;
                        } else var F = true;
                        if (F) {
                          if (s.property !== void 0) {
                            let H = e;
                            if (s.property !== "keyType") {
                              let C = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [C] : r.push(C), e++;
                            }
                            var F = H === e;
                          } else var F = true;
                          if (F) {
                            if (s.before !== void 0) {
                              let H = e;
                              if (typeof s.before != "string") {
                                let C = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [C] : r.push(C), e++;
                              }
                              var F = H === e;
                            } else var F = true;
                            if (F) if (s.after !== void 0) {
                              let H = e;
                              if (typeof s.after != "string") {
                                let C = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [C] : r.push(C), e++;
                              }
                              var F = H === e;
                            } else var F = true;
                          }
                        }
                      }
                    }
                  } else {
                    let B = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [B] : r.push(B), e++;
                  }
                  var m = I === e;
                  if (m && a) a = false, l = [l, 9];
                  else {
                    m && (a = true, l = 9);
                    let B = e;
                    if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let H;
                      if (s.cause === void 0 && (H = "cause") || s.property === void 0 && (H = "property") || s.after === void 0 && (H = "after")) {
                        let ue = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: H } };
                        r === null ? r = [ue] : r.push(ue), e++;
                      } else {
                        let ue = e;
                        for (let C in s) if (!(C === "cause" || C === "property" || C === "after")) {
                          let be = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                          r === null ? r = [be] : r.push(be), e++;
                          break;
                        }
                        if (ue === e) {
                          if (s.cause !== void 0) {
                            let C = e;
                            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                            var $ = C === e;
                          } else var $ = true;
                          if ($) {
                            if (s.property !== void 0) {
                              let C = e;
                              if (s.property !== "rotate") {
                                let Q = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [Q] : r.push(Q), e++;
                              }
                              var $ = C === e;
                            } else var $ = true;
                            if ($) if (s.after !== void 0) {
                              let C = s.after, be = e;
                              if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              if (e === be && typeof C == "number" && isFinite(C) && (C < 1 || isNaN(C))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              var $ = be === e;
                            } else var $ = true;
                          }
                        }
                      }
                    } else {
                      let H = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [H] : r.push(H), e++;
                    }
                    var m = B === e;
                    if (m && a) a = false, l = [l, 10];
                    else {
                      m && (a = true, l = 10);
                      let H = e;
                      if (e === H) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let C;
                        if (s.cause === void 0 && (C = "cause") || s.property === void 0 && (C = "property") || s.name === void 0 && (C = "name")) {
                          let be = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: C } };
                          r === null ? r = [be] : r.push(be), e++;
                        } else {
                          let be = e;
                          for (let Q in s) if (!(Q === "cause" || Q === "property" || Q === "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Q } };
                            r === null ? r = [ce] : r.push(ce), e++;
                            break;
                          }
                          if (be === e) {
                            if (s.cause !== void 0) {
                              let Q = e;
                              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                              var E = Q === e;
                            } else var E = true;
                            if (E) {
                              if (s.property !== void 0) {
                                let Q = e;
                                if (s.property !== "unmanaged") {
                                  let pe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [pe] : r.push(pe), e++;
                                }
                                var E = Q === e;
                              } else var E = true;
                              if (E) if (s.name !== void 0) {
                                let Q = s.name, ce = e;
                                if (!(Q === "contentType" || Q === "enabled" || Q === "expiresOn" || Q === "expiresIn" || Q === "notBefore" || Q === "tags" || Q === "keepEnabled" || Q === "keyOps" || Q === "releasePolicy" || Q === "rotationPolicy")) {
                                  let Oe = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: Qr.oneOf[11].properties.name.enum } };
                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                }
                                var E = ce === e;
                              } else var E = true;
                            }
                          }
                        }
                      } else {
                        let C = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [C] : r.push(C), e++;
                      }
                      var m = H === e;
                      if (m && a) a = false, l = [l, 11];
                      else {
                        m && (a = true, l = 11);
                        let C = e;
                        if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let Q;
                          if (s.cause === void 0 && (Q = "cause") || s.property === void 0 && (Q = "property") || s.name === void 0 && (Q = "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: Q } };
                            r === null ? r = [ce] : r.push(ce), e++;
                          } else {
                            let ce = e;
                            for (let pe in s) if (!(pe === "cause" || pe === "property" || pe === "name")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: pe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                              break;
                            }
                            if (ce === e) {
                              if (s.cause !== void 0) {
                                let pe = e;
                                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                var J = pe === e;
                              } else var J = true;
                              if (J) {
                                if (s.property !== void 0) {
                                  let pe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let ke = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [ke] : r.push(ke), e++;
                                  }
                                  var J = pe === e;
                                } else var J = true;
                                if (J) if (s.name !== void 0) {
                                  let pe = e;
                                  if (typeof s.name != "string") {
                                    let ke = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [ke] : r.push(ke), e++;
                                  }
                                  var J = pe === e;
                                } else var J = true;
                              }
                            }
                          }
                        } else {
                          let Q = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [Q] : r.push(Q), e++;
                        }
                        var m = C === e;
                        if (m && a) a = false, l = [l, 12];
                        else {
                          m && (a = true, l = 12);
                          let Q = e;
                          if (e === Q) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let pe;
                            if (s.cause === void 0 && (pe = "cause") || s.property === void 0 && (pe = "property")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: pe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                            } else {
                              let Oe = e;
                              for (let ke in s) if (!(ke === "cause" || ke === "property")) {
                                let es = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ke } };
                                r === null ? r = [es] : r.push(es), e++;
                                break;
                              }
                              if (Oe === e) {
                                if (s.cause !== void 0) {
                                  let ke = e;
                                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: p }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                  var z = ke === e;
                                } else var z = true;
                                if (z) if (s.property !== void 0) {
                                  let ke = e;
                                  if (s.property !== "kvg-state") {
                                    let rs = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                    r === null ? r = [rs] : r.push(rs), e++;
                                  }
                                  var z = ke === e;
                                } else var z = true;
                              }
                            }
                          } else {
                            let pe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [pe] : r.push(pe), e++;
                          }
                          var m = Q === e;
                          m && a ? (a = false, l = [l, 13]) : m && (a = true, l = 13);
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let W = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [W] : r.push(W), e++, $r.errors = r, false;
  }
  return $r.errors = r, e === 0;
}
function Qe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.id === void 0 && (n = "id") || s.kinds === void 0 && (n = "kinds") || s.edits === void 0 && (n = "edits") || s.verb === void 0 && (n = "verb")) return Qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let y in s) if (!(y === "id" || y === "place" || y === "kinds" || y === "edits" || y === "verb")) {
        return Qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } }], false;
        break;
      }
      if (o === e) {
        if (s.id !== void 0) {
          let y = e;
          Ue(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
          var t = y === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let y = e;
            Le(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
            var t = y === e;
          } else var t = true;
          if (t) {
            if (s.kinds !== void 0) {
              let y = s.kinds, f = e;
              if (e === f) if (Array.isArray(y)) {
                if (y.length < 1) return Qe.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var a = true;
                  let h = y.length;
                  for (let m = 0; m < h; m++) {
                    let c = y[m], k = e;
                    if (!(c === "outside" || c === "changed" || c === "disabled" || c === "deleted" || c === "missing" || c === "orphan")) return Qe.errors = [{ instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: ws.properties.kinds.items.enum } }], false;
                    var a = k === e;
                    if (!a) break;
                  }
                }
              } else return Qe.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }], false;
              var t = f === e;
            } else var t = true;
            if (t) {
              if (s.edits !== void 0) {
                let y = s.edits, f = e;
                if (e === f) if (Array.isArray(y)) {
                  var l = true;
                  let h = y.length;
                  for (let m = 0; m < h; m++) {
                    let c = e;
                    $r(y[m], { instancePath: i + "/edits/" + m, parentData: y, parentDataProperty: m, rootData: p }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                    var l = c === e;
                    if (!l) break;
                  }
                } else return Qe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                var t = f === e;
              } else var t = true;
              if (t) if (s.verb !== void 0) {
                let y = s.verb, f = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate" || y === "unchanged" || y === "refused" || y === "left")) return Qe.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: ws.properties.verb.enum } }], false;
                var t = f === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Qe.errors = r, e === 0;
}
var ei = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false };
function Yr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Yr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Yr.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: _s.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: p }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Yr.errors = r, e === 0;
}
function xr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.id === void 0 && (l = "id") || s.edits === void 0 && (l = "edits") || s.verb === void 0 && (l = "verb")) return xr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "id" || o === "place" || o === "edits" || o === "verb" || o === "swap")) {
        return xr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.id !== void 0) {
          let o = e;
          Ue(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let o = e;
            Le(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.edits !== void 0) {
              let o = s.edits, y = e;
              if (e === y) if (Array.isArray(o)) {
                var a = true;
                let O = o.length;
                for (let h = 0; h < O; h++) {
                  let m = e;
                  $r(o[h], { instancePath: i + "/edits/" + h, parentData: o, parentDataProperty: h, rootData: p }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                  var a = m === e;
                  if (!a) break;
                }
              } else return xr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
              var t = y === e;
            } else var t = true;
            if (t) {
              if (s.verb !== void 0) {
                let o = s.verb, y = e;
                if (!(o === "create" || o === "set" || o === "settle" || o === "update" || o === "adopt" || o === "recover" || o === "disable" || o === "delete" || o === "purge" || o === "rotate" || o === "unchanged" || o === "refused" || o === "left")) return xr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: ei.properties.verb.enum } }], false;
                var t = y === e;
              } else var t = true;
              if (t) if (s.swap !== void 0) {
                let o = e;
                Yr(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: p }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return xr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return xr.errors = r, e === 0;
}
function fs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.wanted === void 0 && (h = "wanted") || s.rule === void 0 && (h = "rule") || s.message === void 0 && (h = "message") || s.hint === void 0 && (h = "hint")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "verb" || c === "id" || c === "place" || c === "wanted" || c === "rule" || c === "message" || c === "hint")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let c = e;
          if (s.verb !== "refused") {
            let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = c === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let c = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var o = c === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let c = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var o = c === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let c = s.wanted, k = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var o = k === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let c = s.rule, k = e;
                  if (!(c === "foreign owner" || c === "managed" || c === "not owned" || c === "forged" || c === "protect" || c === "purge protection" || c === "purge" || c === "past date" || c === "key date" || c === "immutable" || c === "versions" || c === "tags" || c === "unread vault")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var o = k === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let c = e;
                    if (typeof s.message != "string") {
                      let P = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [P] : r.push(P), e++;
                    }
                    var o = c === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let c = e;
                    if (typeof s.hint != "string") {
                      let P = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [P] : r.push(P), e++;
                    }
                    var o = c === e;
                  } else var o = true;
                }
              }
            }
          }
        }
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.wanted === void 0 && (h = "wanted") || s.rule === void 0 && (h = "rule") || s.heldBack === void 0 && (h = "heldBack")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let c in s) if (!(c === "verb" || c === "id" || c === "place" || c === "wanted" || c === "rule" || c === "heldBack")) {
        let k = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        r === null ? r = [k] : r.push(k), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let c = e;
          if (s.verb !== "refused") {
            let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var f = c === e;
        } else var f = true;
        if (f) {
          if (s.id !== void 0) {
            let c = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var f = c === e;
          } else var f = true;
          if (f) {
            if (s.place !== void 0) {
              let c = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: p }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var f = c === e;
            } else var f = true;
            if (f) {
              if (s.wanted !== void 0) {
                let c = s.wanted, k = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var f = k === e;
              } else var f = true;
              if (f) {
                if (s.rule !== void 0) {
                  let c = s.rule, k = e;
                  if (!(c === "threshold" || c === "empty set")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Cr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var f = k === e;
                } else var f = true;
                if (f) if (s.heldBack !== void 0) {
                  let c = e;
                  $e(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: p }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                  var f = c === e;
                } else var f = true;
              }
            }
          }
        }
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var O = y === e;
  if (O && a ? (a = false, l = [l, 1]) : O && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [h] : r.push(h), e++, fs.errors = r, false;
  }
  return fs.errors = r, e === 0;
}
function Vr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Vr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call($s.properties, n)) {
        return Vr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Vr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Vr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.shard !== void 0) {
          let o = e;
          ir(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: p }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digestVersion !== void 0) {
            let o = e;
            Er(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: p }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              Fr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Or(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: p }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  hr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: p }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Zr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: p }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.summary !== void 0) {
                      let o = e;
                      he(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: p }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.vaults !== void 0) {
                        let o = e;
                        Hr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: p }) || (r = r === null ? Hr.errors : r.concat(Hr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          jr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: p }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          Je(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: p }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Vr.errors = r, e === 0;
}
function us(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let P;
    if (s.verb === void 0 && (P = "verb") || s.id === void 0 && (P = "id") || s.result === void 0 && (P = "result") || s.did === void 0 && (P = "did")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: P } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "did")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let v = s.verb, D = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var o = D === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let v = e;
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
            var o = v === e;
          } else var o = true;
          if (o) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "done") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/0/properties/result/const", keyword: "const", params: { allowedValue: "done" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var o = v === e;
            } else var o = true;
            if (o) if (s.did !== void 0) {
              let v = s.did, D = e;
              if (!(v === "created" || v === "set" || v === "updated" || v === "adopted" || v === "recovered" || v === "disabled" || v === "deleted" || v === "purged" || v === "rotated" || v === "unchanged")) {
                let j = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.did.enum } };
                r === null ? r = [j] : r.push(j), e++;
              }
              var o = D === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let P = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [P] : r.push(P), e++;
  }
  var O = n === e;
  O && (a = true, l = 0);
  let y = e;
  if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
    let P;
    if (s.verb === void 0 && (P = "verb") || s.id === void 0 && (P = "id") || s.result === void 0 && (P = "result") || s.message === void 0 && (P = "message") || s.hint === void 0 && (P = "hint")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: P } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message" || v === "hint")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let v = s.verb, D = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[1].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var f = D === e;
        } else var f = true;
        if (f) {
          if (s.id !== void 0) {
            let v = e;
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
            var f = v === e;
          } else var f = true;
          if (f) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "refused") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var f = v === e;
            } else var f = true;
            if (f) {
              if (s.message !== void 0) {
                let v = e;
                if (typeof s.message != "string") {
                  let d = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var f = v === e;
              } else var f = true;
              if (f) if (s.hint !== void 0) {
                let v = e;
                if (typeof s.hint != "string") {
                  let d = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var f = v === e;
              } else var f = true;
            }
          }
        }
      }
    }
  } else {
    let P = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [P] : r.push(P), e++;
  }
  var O = y === e;
  if (O && a) a = false, l = [l, 1];
  else {
    O && (a = true, l = 1);
    let P = e;
    if (e === P) if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.verb === void 0 && (v = "verb") || s.id === void 0 && (v = "id") || s.result === void 0 && (v = "result") || s.message === void 0 && (v = "message")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
      } else {
        let D = e;
        for (let d in s) if (!(d === "verb" || d === "id" || d === "result" || d === "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
          break;
        }
        if (D === e) {
          if (s.verb !== void 0) {
            let d = s.verb, j = e;
            if (!(d === "create" || d === "set" || d === "settle" || d === "update" || d === "adopt" || d === "recover" || d === "disable" || d === "delete" || d === "purge" || d === "rotate")) {
              let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[2].properties.verb.enum } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var h = j === e;
          } else var h = true;
          if (h) {
            if (s.id !== void 0) {
              let d = e;
              de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
              var h = d === e;
            } else var h = true;
            if (h) {
              if (s.result !== void 0) {
                let d = e;
                if (s.result !== "skipped") {
                  let _ = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var h = d === e;
              } else var h = true;
              if (h) if (s.message !== void 0) {
                let d = e;
                if (typeof s.message != "string") {
                  let _ = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var h = d === e;
              } else var h = true;
            }
          }
        }
      }
    } else {
      let v = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [v] : r.push(v), e++;
    }
    var O = P === e;
    if (O && a) a = false, l = [l, 2];
    else {
      O && (a = true, l = 2);
      let v = e;
      if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
        let d;
        if (s.verb === void 0 && (d = "verb") || s.id === void 0 && (d = "id") || s.result === void 0 && (d = "result") || s.evidence === void 0 && (d = "evidence") || s.message === void 0 && (d = "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
        } else {
          let j = e;
          for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "evidence" || _ === "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [V] : r.push(V), e++;
            break;
          }
          if (j === e) {
            if (s.verb !== void 0) {
              let _ = s.verb, V = e;
              if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var m = V === e;
            } else var m = true;
            if (m) {
              if (s.id !== void 0) {
                let _ = e;
                de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                var m = _ === e;
              } else var m = true;
              if (m) {
                if (s.result !== void 0) {
                  let _ = e;
                  if (s.result !== "not compared") {
                    let w = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [w] : r.push(w), e++;
                  }
                  var m = _ === e;
                } else var m = true;
                if (m) {
                  if (s.evidence !== void 0) {
                    let _ = s.evidence, V = e;
                    if (!(_ === "unknown" || _ === "outside" || _ === "swapped")) {
                      let u = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var m = V === e;
                  } else var m = true;
                  if (m) if (s.message !== void 0) {
                    let _ = e;
                    if (typeof s.message != "string") {
                      let w = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var m = _ === e;
                  } else var m = true;
                }
              }
            }
          }
        }
      } else {
        let d = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [d] : r.push(d), e++;
      }
      var O = v === e;
      if (O && a) a = false, l = [l, 3];
      else {
        O && (a = true, l = 3);
        let d = e;
        if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
          let _;
          if (s.verb === void 0 && (_ = "verb") || s.id === void 0 && (_ = "id") || s.result === void 0 && (_ = "result") || s.message === void 0 && (_ = "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [V] : r.push(V), e++;
          } else {
            let V = e;
            for (let w in s) if (!(w === "verb" || w === "id" || w === "result" || w === "code" || w === "message")) {
              let u = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [u] : r.push(u), e++;
              break;
            }
            if (V === e) {
              if (s.verb !== void 0) {
                let w = s.verb, u = e;
                if (!(w === "create" || w === "set" || w === "settle" || w === "update" || w === "adopt" || w === "recover" || w === "disable" || w === "delete" || w === "purge" || w === "rotate")) {
                  let b = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[4].properties.verb.enum } };
                  r === null ? r = [b] : r.push(b), e++;
                }
                var c = u === e;
              } else var c = true;
              if (c) {
                if (s.id !== void 0) {
                  let w = e;
                  de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                  var c = w === e;
                } else var c = true;
                if (c) {
                  if (s.result !== void 0) {
                    let w = e;
                    if (s.result !== "failed") {
                      let b = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [b] : r.push(b), e++;
                    }
                    var c = w === e;
                  } else var c = true;
                  if (c) {
                    if (s.code !== void 0) {
                      let w = e;
                      if (typeof s.code != "string") {
                        let b = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [b] : r.push(b), e++;
                      }
                      var c = w === e;
                    } else var c = true;
                    if (c) if (s.message !== void 0) {
                      let w = e;
                      if (typeof s.message != "string") {
                        let b = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [b] : r.push(b), e++;
                      }
                      var c = w === e;
                    } else var c = true;
                  }
                }
              }
            }
          }
        } else {
          let _ = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [_] : r.push(_), e++;
        }
        var O = d === e;
        if (O && a) a = false, l = [l, 4];
        else {
          O && (a = true, l = 4);
          let _ = e;
          if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
            let w;
            if (s.verb === void 0 && (w = "verb") || s.id === void 0 && (w = "id") || s.result === void 0 && (w = "result") || s.message === void 0 && (w = "message")) {
              let u = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: w } };
              r === null ? r = [u] : r.push(u), e++;
            } else {
              let u = e;
              for (let b in s) if (!(b === "verb" || b === "id" || b === "result" || b === "message")) {
                let F = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                r === null ? r = [F] : r.push(F), e++;
                break;
              }
              if (u === e) {
                if (s.verb !== void 0) {
                  let b = s.verb, F = e;
                  if (!(b === "create" || b === "set" || b === "settle" || b === "update" || b === "adopt" || b === "recover" || b === "disable" || b === "delete" || b === "purge" || b === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var k = F === e;
                } else var k = true;
                if (k) {
                  if (s.id !== void 0) {
                    let b = e;
                    de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: p }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var k = b === e;
                  } else var k = true;
                  if (k) {
                    if (s.result !== void 0) {
                      let b = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var k = b === e;
                    } else var k = true;
                    if (k) if (s.message !== void 0) {
                      let b = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var k = b === e;
                    } else var k = true;
                  }
                }
              }
            }
          } else {
            let w = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var O = _ === e;
          O && a ? (a = false, l = [l, 5]) : O && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let P = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [P] : r.push(P), e++, us.errors = r, false;
  }
  return us.errors = r, e === 0;
}
function Tr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Tr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Tr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, y = e;
          if (e === y) if (Array.isArray(o)) {
            var t = true;
            let f = o.length;
            for (let O = 0; O < f; O++) {
              let h = e;
              Mr(o[O], { instancePath: i + "/effects/" + O, parentData: o, parentDataProperty: O, rootData: p }) || (r = r === null ? Mr.errors : r.concat(Mr.errors), e = r.length);
              var t = h === e;
              if (!t) break;
            }
          } else return Tr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = y === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Ir(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: p }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Tr.errors = r, e === 0;
}
function ds(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (ds.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (ds.errors = r, e === 0);
}
function Xr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return Xr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        ze(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: p }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return Xr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Xr.errors = r, e === 0;
}
function br(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.number === void 0 && (a = "number") || s.of === void 0 && (a = "of") || s.placement === void 0 && (a = "placement")) return br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "number" || n === "of" || n === "placement")) {
        return br.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.number !== void 0) {
          let n = s.number, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return br.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return br.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let n = s.of, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return br.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return br.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let n = e;
            ie(s.placement, { instancePath: i + "/placement", parentData: s, parentDataProperty: "placement", rootData: p }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return br.errors = r, e === 0;
}
function cs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Be(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: p }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return cs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return cs.errors = r, e === 0;
}
function ys(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Te(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: p }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return ys.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ys.errors = r, e === 0;
}
function or(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return or.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return or.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return or.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return or.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return or.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return or.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return or.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return or.errors = r, e === 0;
}
function te(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: p = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let g;
    if (s.apiVersion === void 0 && (g = "apiVersion") || s.kind === void 0 && (g = "kind") || s.digest === void 0 && (g = "digest") || s.summary === void 0 && (g = "summary") || s.entries === void 0 && (g = "entries") || s.pending === void 0 && (g = "pending") || s.refused === void 0 && (g = "refused") || s.fixable === void 0 && (g = "fixable") || s.vaults === void 0 && (g = "vaults") || s.findings === void 0 && (g = "findings") || s.requests === void 0 && (g = "requests")) return te.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: g } }], false;
    {
      let v = e;
      for (let D in s) if (!Fe.call(ks.properties, D)) {
        return te.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } }], false;
        break;
      }
      if (v === e) {
        let D;
        if (s.partial !== void 0 && s.failed === void 0 && (D = "failed")) return te.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: D, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (D = "partial")) return te.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: D, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let d = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return te.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = d === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            if (s.kind !== "Drift") return te.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Drift" } }], false;
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let d = e;
              ls(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: p }) || (r = r === null ? ls.errors : r.concat(ls.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let d = e;
                ps(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: p }) || (r = r === null ? ps.errors : r.concat(ps.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let d = e;
                  Ur(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: p }) || (r = r === null ? Ur.errors : r.concat(Ur.errors), e = r.length);
                  var t = d === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let d = s.summary, j = e;
                    if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                      let V;
                      if (d.outside === void 0 && (V = "outside") || d.changed === void 0 && (V = "changed") || d.disabled === void 0 && (V = "disabled") || d.deleted === void 0 && (V = "deleted") || d.missing === void 0 && (V = "missing") || d.orphan === void 0 && (V = "orphan") || d.pending === void 0 && (V = "pending") || d.unknown === void 0 && (V = "unknown") || d.unchanged === void 0 && (V = "unchanged") || d.refused === void 0 && (V = "refused")) return te.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: V } }], false;
                      {
                        let w = e;
                        for (let u in d) if (!Fe.call(ks.properties.summary.properties, u)) {
                          return te.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                          break;
                        }
                        if (w === e) {
                          if (d.outside !== void 0) {
                            let u = d.outside, b = e;
                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var a = b === e;
                          } else var a = true;
                          if (a) {
                            if (d.changed !== void 0) {
                              let u = d.changed, b = e;
                              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var a = b === e;
                            } else var a = true;
                            if (a) {
                              if (d.disabled !== void 0) {
                                let u = d.disabled, b = e;
                                if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var a = b === e;
                              } else var a = true;
                              if (a) {
                                if (d.deleted !== void 0) {
                                  let u = d.deleted, b = e;
                                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var a = b === e;
                                } else var a = true;
                                if (a) {
                                  if (d.missing !== void 0) {
                                    let u = d.missing, b = e;
                                    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var a = b === e;
                                  } else var a = true;
                                  if (a) {
                                    if (d.orphan !== void 0) {
                                      let u = d.orphan, b = e;
                                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var a = b === e;
                                    } else var a = true;
                                    if (a) {
                                      if (d.pending !== void 0) {
                                        let u = d.pending, b = e;
                                        if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var a = b === e;
                                      } else var a = true;
                                      if (a) {
                                        if (d.unknown !== void 0) {
                                          let u = d.unknown, b = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var a = b === e;
                                        } else var a = true;
                                        if (a) {
                                          if (d.unchanged !== void 0) {
                                            let u = d.unchanged, b = e;
                                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = b === e;
                                          } else var a = true;
                                          if (a) if (d.refused !== void 0) {
                                            let u = d.refused, b = e;
                                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = b === e;
                                          } else var a = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else return te.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } }], false;
                    var t = j === e;
                  } else var t = true;
                  if (t) {
                    if (s.entries !== void 0) {
                      let d = s.entries, j = e;
                      if (e === j) if (Array.isArray(d)) {
                        var l = true;
                        let V = d.length;
                        for (let w = 0; w < V; w++) {
                          let u = e;
                          Qe(d[w], { instancePath: i + "/entries/" + w, parentData: d, parentDataProperty: w, rootData: p }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                          var l = u === e;
                          if (!l) break;
                        }
                      } else return te.errors = [{ instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } }], false;
                      var t = j === e;
                    } else var t = true;
                    if (t) {
                      if (s.pending !== void 0) {
                        let d = s.pending, j = e;
                        if (e === j) if (Array.isArray(d)) {
                          var n = true;
                          let V = d.length;
                          for (let w = 0; w < V; w++) {
                            let u = e;
                            xr(d[w], { instancePath: i + "/pending/" + w, parentData: d, parentDataProperty: w, rootData: p }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                            var n = u === e;
                            if (!n) break;
                          }
                        } else return te.errors = [{ instancePath: i + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" } }], false;
                        var t = j === e;
                      } else var t = true;
                      if (t) {
                        if (s.refused !== void 0) {
                          let d = s.refused, j = e;
                          if (e === j) if (Array.isArray(d)) {
                            var o = true;
                            let V = d.length;
                            for (let w = 0; w < V; w++) {
                              let u = e;
                              fs(d[w], { instancePath: i + "/refused/" + w, parentData: d, parentDataProperty: w, rootData: p }) || (r = r === null ? fs.errors : r.concat(fs.errors), e = r.length);
                              var o = u === e;
                              if (!o) break;
                            }
                          } else return te.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } }], false;
                          var t = j === e;
                        } else var t = true;
                        if (t) {
                          if (s.fixable !== void 0) {
                            let d = s.fixable, j = e;
                            if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                              let V;
                              if (d.whole === void 0 && (V = "whole") || d.partly === void 0 && (V = "partly") || d.tags === void 0 && (V = "tags") || d.not === void 0 && (V = "not")) return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/required", keyword: "required", params: { missingProperty: V } }], false;
                              {
                                let w = e;
                                for (let u in d) if (!(u === "whole" || u === "partly" || u === "tags" || u === "not")) {
                                  return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                                  break;
                                }
                                if (w === e) {
                                  if (d.whole !== void 0) {
                                    let u = d.whole, b = e;
                                    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var y = b === e;
                                  } else var y = true;
                                  if (y) {
                                    if (d.partly !== void 0) {
                                      let u = d.partly, b = e;
                                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var y = b === e;
                                    } else var y = true;
                                    if (y) {
                                      if (d.tags !== void 0) {
                                        let u = d.tags, b = e;
                                        if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var y = b === e;
                                      } else var y = true;
                                      if (y) if (d.not !== void 0) {
                                        let u = d.not, b = e;
                                        if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var y = b === e;
                                      } else var y = true;
                                    }
                                  }
                                }
                              }
                            } else return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "object" } }], false;
                            var t = j === e;
                          } else var t = true;
                          if (t) {
                            if (s.fix !== void 0) {
                              let d = s.fix, j = e;
                              if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                                let V;
                                if (d.plan === void 0 && (V = "plan") || d.outcomes === void 0 && (V = "outcomes") || d.started === void 0 && (V = "started") || d.left === void 0 && (V = "left")) return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: V } }], false;
                                {
                                  let w = e;
                                  for (let u in d) if (!(u === "plan" || u === "outcomes" || u === "started" || u === "unapproved" || u === "left")) {
                                    return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                                    break;
                                  }
                                  if (w === e) {
                                    if (d.plan !== void 0) {
                                      let u = e;
                                      Vr(d.plan, { instancePath: i + "/fix/plan", parentData: d, parentDataProperty: "plan", rootData: p }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                                      var f = u === e;
                                    } else var f = true;
                                    if (f) {
                                      if (d.outcomes !== void 0) {
                                        let u = d.outcomes, b = e;
                                        if (e === b) if (Array.isArray(u)) {
                                          var O = true;
                                          let $ = u.length;
                                          for (let E = 0; E < $; E++) {
                                            let J = e;
                                            us(u[E], { instancePath: i + "/fix/outcomes/" + E, parentData: u, parentDataProperty: E, rootData: p }) || (r = r === null ? us.errors : r.concat(us.errors), e = r.length);
                                            var O = J === e;
                                            if (!O) break;
                                          }
                                        } else return te.errors = [{ instancePath: i + "/fix/outcomes", schemaPath: "#/properties/fix/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                                        var f = b === e;
                                      } else var f = true;
                                      if (f) {
                                        if (d.started !== void 0) {
                                          let u = e;
                                          if (typeof d.started != "boolean") return te.errors = [{ instancePath: i + "/fix/started", schemaPath: "#/properties/fix/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                                          var f = u === e;
                                        } else var f = true;
                                        if (f) {
                                          if (d.unapproved !== void 0) {
                                            let u = e;
                                            Tr(d.unapproved, { instancePath: i + "/fix/unapproved", parentData: d, parentDataProperty: "unapproved", rootData: p }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
                                            var f = u === e;
                                          } else var f = true;
                                          if (f) if (d.left !== void 0) {
                                            let u = d.left, b = e;
                                            if (e === b) if (Array.isArray(u)) {
                                              var h = true;
                                              let $ = u.length;
                                              for (let E = 0; E < $; E++) {
                                                let J = e;
                                                Qe(u[E], { instancePath: i + "/fix/left/" + E, parentData: u, parentDataProperty: E, rootData: p }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                                                var h = J === e;
                                                if (!h) break;
                                              }
                                            } else return te.errors = [{ instancePath: i + "/fix/left", schemaPath: "#/properties/fix/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                            var f = b === e;
                                          } else var f = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" } }], false;
                              var t = j === e;
                            } else var t = true;
                            if (t) {
                              if (s.accepted !== void 0) {
                                let d = s.accepted, j = e;
                                if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let V;
                                  if (d.files === void 0 && (V = "files") || d.properties === void 0 && (V = "properties") || d.left === void 0 && (V = "left")) return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: V } }], false;
                                  {
                                    let w = e;
                                    for (let u in d) if (!(u === "files" || u === "properties" || u === "left")) {
                                      return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                                      break;
                                    }
                                    if (w === e) {
                                      if (d.files !== void 0) {
                                        let u = d.files, b = e;
                                        if (e === b) if (Array.isArray(u)) {
                                          var m = true;
                                          let F = u.length;
                                          for (let $ = 0; $ < F; $++) {
                                            let E = e;
                                            if (typeof u[$] != "string") return te.errors = [{ instancePath: i + "/accepted/files/" + $, schemaPath: "#/properties/accepted/properties/files/items/type", keyword: "type", params: { type: "string" } }], false;
                                            var m = E === e;
                                            if (!m) break;
                                          }
                                        } else return te.errors = [{ instancePath: i + "/accepted/files", schemaPath: "#/properties/accepted/properties/files/type", keyword: "type", params: { type: "array" } }], false;
                                        var c = b === e;
                                      } else var c = true;
                                      if (c) {
                                        if (d.properties !== void 0) {
                                          let u = d.properties, b = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return te.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return te.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var c = b === e;
                                        } else var c = true;
                                        if (c) if (d.left !== void 0) {
                                          let u = d.left, b = e;
                                          if (e === b) if (Array.isArray(u)) {
                                            var k = true;
                                            let $ = u.length;
                                            for (let E = 0; E < $; E++) {
                                              let J = u[E], z = e;
                                              if (e === z) if (J && typeof J == "object" && !Array.isArray(J)) {
                                                let re;
                                                if (J.id === void 0 && (re = "id") || J.message === void 0 && (re = "message")) return te.errors = [{ instancePath: i + "/accepted/left/" + E, schemaPath: "#/properties/accepted/properties/left/items/required", keyword: "required", params: { missingProperty: re } }], false;
                                                {
                                                  let R = e;
                                                  for (let X in J) if (!(X === "id" || X === "edit" || X === "message")) {
                                                    return te.errors = [{ instancePath: i + "/accepted/left/" + E, schemaPath: "#/properties/accepted/properties/left/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X } }], false;
                                                    break;
                                                  }
                                                  if (R === e) {
                                                    if (J.id !== void 0) {
                                                      let X = e;
                                                      Ue(J.id, { instancePath: i + "/accepted/left/" + E + "/id", parentData: J, parentDataProperty: "id", rootData: p }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
                                                      var P = X === e;
                                                    } else var P = true;
                                                    if (P) {
                                                      if (J.edit !== void 0) {
                                                        let X = e;
                                                        $r(J.edit, { instancePath: i + "/accepted/left/" + E + "/edit", parentData: J, parentDataProperty: "edit", rootData: p }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                                                        var P = X === e;
                                                      } else var P = true;
                                                      if (P) if (J.message !== void 0) {
                                                        let X = e;
                                                        if (typeof J.message != "string") return te.errors = [{ instancePath: i + "/accepted/left/" + E + "/message", schemaPath: "#/properties/accepted/properties/left/items/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                                                        var P = X === e;
                                                      } else var P = true;
                                                    }
                                                  }
                                                }
                                              } else return te.errors = [{ instancePath: i + "/accepted/left/" + E, schemaPath: "#/properties/accepted/properties/left/items/type", keyword: "type", params: { type: "object" } }], false;
                                              var k = z === e;
                                              if (!k) break;
                                            }
                                          } else return te.errors = [{ instancePath: i + "/accepted/left", schemaPath: "#/properties/accepted/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                          var c = b === e;
                                        } else var c = true;
                                      }
                                    }
                                  }
                                } else return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" } }], false;
                                var t = j === e;
                              } else var t = true;
                              if (t) {
                                if (s.partial !== void 0) {
                                  let d = e;
                                  ds(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: p }) || (r = r === null ? ds.errors : r.concat(ds.errors), e = r.length);
                                  var t = d === e;
                                } else var t = true;
                                if (t) {
                                  if (s.failed !== void 0) {
                                    let d = e;
                                    Xr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: p }) || (r = r === null ? Xr.errors : r.concat(Xr.errors), e = r.length);
                                    var t = d === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.shard !== void 0) {
                                      let d = e;
                                      br(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: p }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                                      var t = d === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.vaults !== void 0) {
                                        let d = e;
                                        cs(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: p }) || (r = r === null ? cs.errors : r.concat(cs.errors), e = r.length);
                                        var t = d === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.findings !== void 0) {
                                          let d = e;
                                          ys(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: p }) || (r = r === null ? ys.errors : r.concat(ys.errors), e = r.length);
                                          var t = d === e;
                                        } else var t = true;
                                        if (t) if (s.requests !== void 0) {
                                          let d = e;
                                          or(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: p }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
                                          var t = d === e;
                                        } else var t = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return te.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return te.errors = r, e === 0;
}

// src/plan/drift.ts
var import_fast_deep_equal = __toESM(require_fast_deep_equal(), 1);
function findDrift(changes, vaults) {
  const pruned = new Set(vaults.flatMap(({ name, prune }) => prune === "off" ? [] : [foldName(name)]));
  const objects = [...Map.groupBy(changes, ({ id }) => objectKey(id)).values()].map((mine) => mergeChanges(mine, pruned)).sort((a, b) => compareIds(a.change.id, b.change.id));
  const entries = objects.flatMap(toDriftEntry);
  const pending = objects.flatMap(toPendingEntry);
  const refused = changes.filter((change) => change.verb === "refused");
  return {
    digest: digestDrift(entries),
    summary: {
      ...countEach(
        driftKinds,
        entries.flatMap(({ kinds }) => kinds)
      ),
      pending: pending.length,
      unknown: changes.filter(isUnknown).length,
      unchanged: changes.filter((change) => change.verb === "unchanged" && !change.absent).length,
      refused: refused.length
    },
    entries,
    pending,
    refused
  };
}
var endsOf = ({ cause: _, ...edit }) => edit;
var digestDrift = (entries) => digestText(canonicalJson(entries.map(({ id, kinds, edits }) => [objectKey(id), kinds, edits.map(endsOf)])));
var noMoves = { kinds: [], moved: [], pending: false, wanted: [] };
var movesOfKind = (kind) => ({ ...noMoves, kinds: [kind] });
function mergeChanges(changes, pruned) {
  const [change] = changes;
  if (!change) throw new Error("an object without a change");
  const all = changes.map((one) => movesOf(one, pruned.has(foldName(one.id.vault))));
  const swap = all.find((one) => one.swap)?.swap;
  return {
    change,
    moves: {
      kinds: driftKinds.filter((kind) => all.some(({ kinds }) => kinds.includes(kind))),
      moved: all.flatMap(({ moved }) => moved),
      pending: all.some(({ pending }) => pending),
      ...swap && { swap },
      wanted: all.flatMap(({ wanted }) => wanted)
    }
  };
}
var headOf = ({ id, verb, ...rest }) => ({
  id,
  verb,
  ..."place" in rest && rest.place && { place: rest.place }
});
function toDriftEntry({ change, moves: { kinds, moved } }) {
  const [first, ...more] = kinds;
  return first ? [{ ...headOf(change), kinds: [first, ...more], edits: moved }] : [];
}
var toPendingEntry = ({ change, moves }) => {
  const { pending, swap, wanted } = moves;
  return pending || wanted.length > 0 ? [{ ...headOf(change), ...pending && swap && { swap }, edits: wanted }] : [];
};
function movesOf(change, pruned) {
  switch (change.verb) {
    case "create":
      return movesOfKind("missing");
    case "recover":
      return movesOfKind("deleted");
    case "disable":
      return movesOfKind("orphan");
    case "left":
      if (change.why === "missing") return movesOfKind("missing");
      return change.why === "orphan" && !pruned ? movesOfKind("orphan") : noMoves;
    case "delete":
    case "purge":
      return { ...noMoves, pending: true };
    case "unchanged":
    case "refused":
      return noMoves;
    case "set":
    case "settle":
    case "update":
    case "adopt":
    case "rotate":
      return movesOfEdits(change);
    default:
      return change;
  }
}
function movesOfEdits(change) {
  const moved = change.edits.filter(({ cause }) => cause !== "pending");
  const isDisabling = (edit) => edit.property === "enabled" && edit.after;
  const isOurTags = ({ property }) => property === "kvg-state";
  const kinds = [
    ["outside", isSetOutside(change) || moved.some(isOurTags)],
    ["disabled", moved.some(isDisabling)],
    ["changed", moved.some((edit) => !isDisabling(edit) && !isOurTags(edit))]
  ];
  const swap = swapIn(change);
  return {
    kinds: kinds.flatMap(([kind, is2]) => is2 ? [kind] : []),
    moved,
    pending: isPendingValue(change),
    ...swap && { swap },
    wanted: change.edits.filter(({ cause }) => cause === "pending")
  };
}
var isSetOutside = (change) => change.verb === "settle" && change.evidence === "outside" && change.compared !== "equal";
function isPendingValue(change) {
  switch (change.verb) {
    case "adopt":
    case "rotate":
      return true;
    case "set":
      return change.kind === "key" || change.because === "changed" || swapIn(change) !== void 0;
    case "settle":
      return isPendingSettle(change);
    case "update":
      return false;
    default:
      return change;
  }
}
function isPendingSettle(settle) {
  const { evidence, compared } = settle;
  switch (evidence) {
    case "swapped":
      return compared !== "equal";
    case "outside":
      return swapIn(settle) !== void 0 && compared !== "equal";
    case "unknown":
    case "follows":
      return compared === "different";
    default:
      return evidence;
  }
}
var isUnknown = (change) => change.verb === "settle" && (change.evidence === "unknown" || change.evidence === "follows") && (change.compared === void 0 || change.compared === "not compared");
function countFixable(entries, changes) {
  const byObject = Map.groupBy(changes.filter(isEffect), ({ id }) => objectKey(id));
  const left = new Set(findUnhealed(entries, changes));
  const ends = entries.map((entry) => {
    const effects = byObject.get(objectKey(entry.id)) ?? [];
    if (effects.length === 0) return "not";
    if (entry.kinds.includes("outside") && !effects.some(writesValue)) return "tags";
    return left.has(entry) ? "partly" : "whole";
  });
  return countEach(["whole", "partly", "tags", "not"], ends);
}
var writesValue = ({ verb }) => verb === "set" || verb === "settle";
function findUnhealed(entries, changes) {
  const byObject = Map.groupBy(changes, ({ id }) => objectKey(id));
  return entries.filter(({ id, kinds, edits }) => {
    const mine = byObject.get(objectKey(id)) ?? [];
    if (mine.some(({ verb }) => verb === "refused")) return false;
    const effects = mine.filter(isEffect);
    const isWhole = kinds.every((kind) => kind === "deleted") || effects.some(({ verb }) => verb !== "recover");
    const healed = effects.flatMap((one) => "edits" in one ? one.edits : []);
    const isHealed = (edit) => healed.some((one) => (0, import_fast_deep_equal.default)(one, edit));
    return effects.length === 0 || !isWhole || !edits.every(isHealed);
  });
}

// src/plan/merge-shards.ts
function findMergeFlaw(documents) {
  const shards = documents.flatMap((document) => shardOf(document) ?? []);
  const [first] = shards;
  if (!first || shards.length < documents.length)
    return "are not all about shards: make them with --shard I/N";
  const differs = (of) => new Set(documents.map((document) => JSON.stringify(of(document)))).size > 1;
  if (differs(({ kind }) => kind)) return "are of several commands";
  if (differs(({ emulator, emulatorFile }) => [emulator, emulatorFile]))
    return "are not all of one embedded vault, or of Azure";
  if (differs((document) => shardOf(document)?.of)) return "are of different numbers of shards";
  if (differs((document) => shardOf(document)?.placement))
    return "place the vaults differently: they are of several commits, or of several sets";
  if (differs((document) => "changedSince" in document && document.changedSince?.ref))
    return "are about what changed since different commits";
  if (differs((document) => "fix" in document && document.fix !== void 0))
    return "were not all made with --fix";
  const numbers = shards.map(({ number }) => number);
  const twice = numbers.find((number, i) => numbers.indexOf(number) !== i);
  if (twice !== void 0) return `have shard ${twice} twice`;
  const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((one) => !numbers.includes(one));
  if (missing.length === 0) return void 0;
  return `lack ${missing.length === 1 ? "shard" : "shards"} ${missing.join(", ")} of ${first.of}: nothing is known of their vaults`;
}
function mergeShards(documents) {
  const ordered = documents.toSorted((a, b) => (shardOf(a)?.number ?? 0) - (shardOf(b)?.number ?? 0));
  const [first] = ordered;
  if (!first) throw new Error("a merge of no document");
  switch (first.kind) {
    case "Plan": {
      const plans = ordered.filter((one) => one.kind === "Plan");
      return { ...headOf2(first), kind: "Plan", ...mergePlans(plans), requests: sumRequests(plans) };
    }
    case "Apply": {
      const applies = ordered.filter((one) => one.kind === "Apply");
      return {
        ...headOf2(first),
        kind: "Apply",
        ...partialityOf(mergeFailed(applies)),
        ...mergeExecutions(applies),
        findings: mergeFindings(applies),
        requests: sumRequests(applies)
      };
    }
    case "Drift":
      return { ...headOf2(first), ...mergeDrifts(ordered.filter((one) => one.kind === "Drift")) };
    default:
      return first;
  }
}
var headOf2 = ({ apiVersion, emulator, emulatorFile }) => ({
  apiVersion,
  ...emulator && { emulator },
  ...emulatorFile !== void 0 && { emulatorFile }
});
function mergePlans(plans) {
  return {
    ...assemblePlan({
      changes: plans.flatMap(({ changes }) => changes),
      vaults: plans.flatMap(({ vaults }) => vaults),
      failed: mergeFailed(plans),
      changedSince: mergeChangedSince(plans.flatMap(({ changedSince }) => changedSince ?? []))
    }),
    findings: mergeFindings(plans)
  };
}
function mergeDrifts(drifts) {
  const all = (of) => drifts.flatMap(of);
  const byId = (many) => many.toSorted((a, b) => compareIds(a.id, b.id));
  const entries = byId(all((drift) => drift.entries));
  const fixes = all(({ fix }) => fix ? [fix] : []);
  return {
    kind: "Drift",
    ...partialityOf(mergeFailed(drifts)),
    digest: digestDrift(entries),
    summary: sum(drifts.map(({ summary }) => summary)),
    entries,
    pending: byId(all(({ pending }) => pending)),
    refused: byId(all(({ refused }) => refused)),
    fixable: sum(drifts.map(({ fixable }) => fixable)),
    ...fixes.length > 0 && {
      fix: { ...mergeExecutions(fixes), left: byId(fixes.flatMap(({ left }) => left)) }
    },
    vaults: all(({ vaults }) => vaults).toSorted((a, b) => compareText(foldName(a.vault), foldName(b.vault))),
    findings: mergeFindings(drifts),
    requests: sumRequests(drifts)
  };
}
function mergeExecutions(executions) {
  const plan = mergePlans(executions.map((one) => one.plan));
  const started = executions.some((one) => one.started);
  const unapproved = executions.flatMap((one) => one.unapproved ?? []);
  const outcomes = executions.flatMap((one) => one.started || !started ? one.outcomes : leftOf(one));
  const places = new Map(plan.changes.filter(isEffect).map((effect, i) => [effectKey(effect), i]));
  const placeOf = (outcome) => places.get(effectKey(outcome)) ?? places.size;
  const [refusal] = unapproved;
  return {
    plan,
    outcomes: outcomes.toSorted((a, b) => placeOf(a) - placeOf(b)),
    started,
    ...refusal && !started && { unapproved: { ...refusal, effects: unapproved.flatMap(({ effects }) => effects) } }
  };
}
var leftOf = ({ plan, unapproved }) => plan.changes.flatMap(
  (change) => isEffect(change) ? [
    {
      verb: change.verb,
      id: change.id,
      result: "not attempted",
      message: unapproved ? "its shard's plan was not approved" : "its shard was not executed"
    }
  ] : []
);
var mergeFailed = (parts) => unique(parts.flatMap(({ failed = [] }) => failed)).toSorted(
  (a, b) => compareText(foldName(a.vault), foldName(b.vault))
);
var mergeFindings = (parts) => unique(parts.flatMap(({ findings }) => findings)).toSorted(
  (a, b) => compareText(foldName(a.vault), foldName(b.vault))
);
function mergeChangedSince(parts) {
  const [first] = parts;
  if (!first) return void 0;
  const of = parts.reduce((count, part) => count + part.of, 0);
  return { ref: first.ref, of, vaults: parts.flatMap(({ vaults }) => vaults) };
}
var unique = (many) => [
  ...new Map(many.map((one) => [JSON.stringify(one), one])).values()
];
function sum(many) {
  const names = Object.keys(many[0] ?? {});
  const total = (name) => many.reduce((all, counts) => all + (counts[name] ?? 0), 0);
  return Object.fromEntries(names.map((name) => [name, total(name)]));
}
var sumRequests = (parts) => sum(parts.map(({ requests }) => requests));

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

// src/reconcile/run/saved-document.ts
async function readSavedDocument(file, files) {
  return redactDocument(await readDocument(file, files));
}
async function mergeSavedDocuments(paths, files) {
  const documents = [];
  for (const path of paths) documents.push(await readSavedDocument(path, files));
  const flaw = findMergeFlaw(documents);
  if (flaw !== void 0)
    throw new UsageError(
      `the files ${flaw}.`,
      "Give the JSON of every shard of one run, each once.",
      "file-invalid"
    );
  return mergeShards(documents);
}
async function readDocument(file, files) {
  const data = parseJson(await files.read(files.resolve(files.workingDirectory, file), inputLimits.plan));
  if (!isMapping(data)) throw notSaved(file, "it is not JSON");
  const version = textAt(data, "apiVersion");
  if (version !== "keyvault-gitops/v1")
    throw notSaved(
      file,
      /^keyvault-gitops\/v\d{1,9}$/.test(version ?? "") ? `it is of version ${version}, and this one knows keyvault-gitops/v1` : "its apiVersion is not keyvault-gitops/v1"
    );
  switch (data.kind) {
    case "Plan":
      checkDigests(file, data);
      if (isPlan(data)) return data;
      break;
    case "Apply":
      checkDigests(file, data.plan);
      if (isApply(data)) return data;
      break;
    case "Drift":
      if (isMapping(data.fix)) checkDigests(file, data.fix.plan);
      if (isDrift(data)) return data;
      break;
    case "Validation":
    case "Doctor":
    case "Rotation":
    case "Import":
    case "Explanation":
      throw notSaved(file, `it is a document of kind ${data.kind}, and Plan, Apply and Drift can be shown`);
    default:
      throw notSaved(file, "its kind is not Plan, Apply or Drift");
  }
  throw notSaved(
    file,
    `it has not the shape of a ${data.kind}: it was changed, or another version of keyvault-gitops wrote it`
  );
}
var isPlan = (data) => ri(data);
var isApply = (data) => si(data);
var isDrift = (data) => ii(data);
function checkDigests(file, plan) {
  const flaw = isMapping(plan) && digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new UsageError(`${file} ${flaw}`, void 0, "file-invalid");
}
function redactDocument(document) {
  switch (document.kind) {
    case "Plan":
      return redactPlan(document);
    case "Apply":
      return redactApply(document);
    case "Drift": {
      const { fix, refused, pending } = document;
      return {
        ...document,
        refused: refused.map(redactChange),
        pending: pending.map((entry) => ({ ...entry, ...entry.swap && { swap: hideSwap(entry.swap) } })),
        ...fix && { fix: redactApply(fix) }
      };
    }
    default:
      return document;
  }
}
var redactApply = (document) => {
  const { plan, unapproved } = document;
  const effects = unapproved?.effects.map(redactChange);
  return {
    ...document,
    plan: redactPlan(plan),
    ...unapproved && effects && { unapproved: { ...unapproved, effects } }
  };
};
var notSaved = (file, message) => new UsageError(
  `${file} cannot be shown: ${message}.`,
  "It takes what plan, apply or drift wrote: keyvault-gitops plan --out plan.json",
  "file-invalid"
);

export {
  findDrift,
  countFixable,
  findUnhealed,
  redactPlan,
  redactChange,
  readSavedDocument,
  mergeSavedDocuments,
  notSaved
};
