import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  detailOptions,
  findingFormats,
  findingOutputOptions,
  readOutput
} from "./chunk-2LRLUCXI.js";
import {
  exits
} from "./chunk-EQSV2SZW.js";
import {
  digestVersionFlaw,
  formatText,
  hideSwap,
  inputLimits,
  isMapping,
  parseJson,
  redactChange,
  redactPlan,
  textAt
} from "./chunk-F3KTFKNV.js";
import {
  UsageError
} from "./chunk-K4NSJGFM.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/manifest/documents.js
var Xs = Se;
var js = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Plan" }, emulator: { const: true }, emulatorFile: { type: "string" }, digestVersion: { type: "integer", minimum: 1 }, digest: { $ref: "#/definitions/digest" }, changes: { type: "array", items: { $ref: "#/definitions/change" } }, summary: { $ref: "#/definitions/summary" }, vaults: { type: "array", items: { $ref: "#/definitions/vault" } }, partial: { const: true }, failed: { type: "array", minItems: 1, items: { $ref: "#/definitions/failedVault" } }, changedSince: { $ref: "#/definitions/changedSince" }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, estimate: { $ref: "#/definitions/estimate" }, requests: { $ref: "#/definitions/requests" } }, required: ["apiVersion", "kind", "digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { changedSince: { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false }, failedVault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false }, digest: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" }, time: { type: "integer" }, duration: { type: "string", pattern: "^P[0-9YMWDTHS]+$" }, id: { type: "object", properties: { vault: { type: "string" }, kind: { $ref: "#/definitions/kind" }, name: { type: "string" } }, required: ["vault", "kind", "name"], additionalProperties: false }, swap: { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false }, doubts: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { about: { const: "source" } }, required: ["about"], additionalProperties: false }, { type: "object", properties: { about: { const: "copy" }, secret: { $ref: "#/definitions/id" } }, required: ["about", "secret"], additionalProperties: false }, { type: "object", properties: { about: { const: "file" }, path: { type: "string" }, changed: { const: true } }, required: ["about", "path"], additionalProperties: false }] } }, kind: { enum: ["secret", "key"] }, place: { type: "object", properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } }, required: ["file", "line", "column"], additionalProperties: false }, after: { type: "array", items: { type: "string" } }, owners: { type: "array", items: { type: "string" } }, keepEnabled: { type: "integer", minimum: 1 }, cause: { enum: ["drift", "pending", "both"] }, change: { oneOf: [{ $ref: "#/definitions/create" }, { $ref: "#/definitions/createKey" }, { $ref: "#/definitions/set" }, { $ref: "#/definitions/setKey" }, { $ref: "#/definitions/settle" }, { $ref: "#/definitions/settleKey" }, { $ref: "#/definitions/update" }, { $ref: "#/definitions/updateKey" }, { $ref: "#/definitions/adopt" }, { $ref: "#/definitions/adoptKey" }, { $ref: "#/definitions/rotate" }, { $ref: "#/definitions/recover" }, { $ref: "#/definitions/disable" }, { $ref: "#/definitions/delete" }, { $ref: "#/definitions/purge" }, { $ref: "#/definitions/unchanged" }, { $ref: "#/definitions/refused" }, { $ref: "#/definitions/left" }] }, create: { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false }, set: { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settle: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false }, update: { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adopt: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false }, createKey: { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false }, setKey: { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settleKey: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false }, updateKey: { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adoptKey: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, rotate: { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false }, recover: { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false }, disable: { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false }, delete: { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false }, purge: { type: "object", properties: { verb: { const: "purge" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "base"], additionalProperties: false }, unchanged: { type: "object", properties: { verb: { const: "unchanged" }, id: { $ref: "#/definitions/id" }, absent: { const: true } }, required: ["verb", "id"], additionalProperties: false }, refused: { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] }, left: { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" } }, required: ["verb", "id", "why"], additionalProperties: false }, edit: { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] }, tags: { type: "object", additionalProperties: { type: "string" } }, send: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, patch: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keySend: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, keyPatch: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keyOps: { type: "array", items: { type: "string" } }, releasePolicy: { type: "object", properties: { policy: { type: "string" }, immutable: { type: "boolean" } }, required: ["policy", "immutable"], additionalProperties: false }, rotationPolicy: { type: "object", properties: { expiresIn: { $ref: "#/definitions/duration" }, lifetimeActions: { type: "array", items: { $ref: "#/definitions/lifetimeAction" } } }, required: ["lifetimeActions"], additionalProperties: false }, liveRotationPolicy: { type: "object", properties: { expiresIn: { type: "string" }, lifetimeActions: { type: "array", items: { anyOf: [{ $ref: "#/definitions/lifetimeAction" }, { $ref: "#/definitions/unknownKind" }] } } }, required: ["lifetimeActions"], additionalProperties: false }, unknownKind: { type: "object", properties: { known: { const: false }, text: { type: "string" } }, required: ["known", "text"], additionalProperties: false }, lifetimeAction: { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] }, stamp: { type: "object", properties: { owner: { type: "string" }, source: { oneOf: [{ const: "kept" }, { $ref: "#/definitions/external" }, { $ref: "#/definitions/source" }] }, properties: { $ref: "#/definitions/stored" }, versions: { type: "integer", minimum: 0 }, mark: { type: "object", properties: { at: { $ref: "#/definitions/time" }, enabled: { type: "boolean" } }, required: ["at", "enabled"], additionalProperties: false } }, required: ["owner", "source", "properties", "versions"], additionalProperties: false }, stored: { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false }, sixCharacters: { type: "string", pattern: "^[A-Za-z0-9_-]{6}$" }, base: { type: "object", properties: { created: { $ref: "#/definitions/time" }, updated: { $ref: "#/definitions/time" }, seen: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } }, required: ["created", "seen"], additionalProperties: false }, external: { type: "object", properties: { from: { const: "external" } }, required: ["from"], additionalProperties: false }, origin: { oneOf: [{ $ref: "#/definitions/made" }, { $ref: "#/definitions/material" }] }, made: { type: "object", properties: { from: { const: "service" }, spec: { $ref: "#/definitions/spec" }, exportable: { type: "boolean" } }, required: ["from", "spec", "exportable"], additionalProperties: false }, material: { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false }, spec: { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] }, source: { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] }, generator: { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] }, templatePiece: { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] }, json: { oneOf: [{ type: "object", properties: { kind: { const: "plain" }, value: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] } }, required: ["kind", "value"], additionalProperties: false }, { type: "object", properties: { kind: { const: "source" }, source: { $ref: "#/definitions/source" } }, required: ["kind", "source"], additionalProperties: false }, { type: "object", properties: { kind: { const: "list" }, items: { type: "array", items: { $ref: "#/definitions/json" } } }, required: ["kind", "items"], additionalProperties: false }, { type: "object", properties: { kind: { const: "map" }, entries: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/json" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["kind", "entries"], additionalProperties: false }] }, summary: { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false }, vault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, owned: { type: "integer", minimum: 0 }, unmanaged: { type: "integer", minimum: 0 }, heldBack: { $ref: "#/definitions/brake" } }, required: ["vault", "url", "wanted", "owned", "unmanaged"], additionalProperties: false }, finding: { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near 500", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false }, estimate: { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false }, requests: { type: "object", properties: { list: { type: "integer", minimum: 0 }, get: { type: "integer", minimum: 0 }, write: { type: "integer", minimum: 0 } }, required: ["list", "get", "write"], additionalProperties: false }, heldBack: { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false }, brake: { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false } } };
var Ee = Object.prototype.hasOwnProperty;
var cs = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function te(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!cs.test(s)) return te.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return te.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return te.errors = r, e === 0;
}
var $s = { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false };
var qs = { enum: ["secret", "key"] };
function we(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "secret" || s === "key" ? (we.errors = r, e === 0) : (we.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qs.enum } }], false);
}
function ee(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
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
function se(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function le(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function Ne(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Ne.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Ne.errors = r, e === 0) : (Ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var jr = { validate: ge };
var Wr = { validate: Yr };
function Yr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          let d = s.value, j = e, O = e, V = false, w = e;
          if (typeof d != "string") {
            let g = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [g] : r.push(g), e++;
          }
          var c = w === e;
          if (V = V || c, !V) {
            let g = e;
            if (!(typeof d == "number" && isFinite(d))) {
              let $ = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" } };
              r === null ? r = [$] : r.push($), e++;
            }
            var c = g === e;
            if (V = V || c, !V) {
              let $ = e;
              if (typeof d != "boolean") {
                let J = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [J] : r.push(J), e++;
              }
              var c = $ === e;
              if (V = V || c, !V) {
                let J = e;
                if (d !== null) {
                  let W = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/3/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [W] : r.push(W), e++;
                }
                var c = J === e;
                V = V || c;
              }
            }
          }
          if (V) e = O, r !== null && (O ? r.length = O : r = null);
          else {
            let g = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf", keyword: "anyOf", params: {} };
            r === null ? r = [g] : r.push(g), e++;
          }
          var o = j === e;
        } else var o = true;
      }
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [v] : r.push(v), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let p = e;
  if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
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
          var _ = d === e;
        } else var _ = true;
        if (_) if (s.source !== void 0) {
          let d = e;
          jr.validate(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? jr.validate.errors : r.concat(jr.validate.errors), e = r.length);
          var _ = d === e;
        } else var _ = true;
      }
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [v] : r.push(v), e++;
  }
  var m = p === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let v = e;
    if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
      let d;
      if (s.kind === void 0 && (d = "kind") || s.items === void 0 && (d = "items")) {
        let j = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: d } };
        r === null ? r = [j] : r.push(j), e++;
      } else {
        let j = e;
        for (let O in s) if (!(O === "kind" || O === "items")) {
          let V = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
          r === null ? r = [V] : r.push(V), e++;
          break;
        }
        if (j === e) {
          if (s.kind !== void 0) {
            let O = e;
            if (s.kind !== "list") {
              let V = { instancePath: i + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "list" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var h = O === e;
          } else var h = true;
          if (h) if (s.items !== void 0) {
            let O = s.items, V = e;
            if (e === V) if (Array.isArray(O)) {
              var y = true;
              let u = O.length;
              for (let g = 0; g < u; g++) {
                let F = e;
                Wr.validate(O[g], { instancePath: i + "/items/" + g, parentData: O, parentDataProperty: g, rootData: f }) || (r = r === null ? Wr.validate.errors : r.concat(Wr.validate.errors), e = r.length);
                var y = F === e;
                if (!y) break;
              }
            } else {
              let u = { instancePath: i + "/items", schemaPath: "#/oneOf/2/properties/items/type", keyword: "type", params: { type: "array" } };
              r === null ? r = [u] : r.push(u), e++;
            }
            var h = V === e;
          } else var h = true;
        }
      }
    } else {
      let d = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [d] : r.push(d), e++;
    }
    var m = v === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let d = e;
      if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
        let O;
        if (s.kind === void 0 && (O = "kind") || s.entries === void 0 && (O = "entries")) {
          let V = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: O } };
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
              var P = w === e;
            } else var P = true;
            if (P) if (s.entries !== void 0) {
              let w = s.entries, u = e;
              if (e === u) if (Array.isArray(w)) {
                var k = true;
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
                      var b = R === e;
                    }
                    if (b && re > 1) {
                      let R = e;
                      Wr.validate(E[1], { instancePath: i + "/entries/" + $ + "/1", parentData: E, parentDataProperty: 1, rootData: f }) || (r = r === null ? Wr.validate.errors : r.concat(Wr.validate.errors), e = r.length);
                      var b = R === e;
                    }
                  } else {
                    let re = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                    r === null ? r = [re] : r.push(re), e++;
                  }
                  else {
                    let W = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/type", keyword: "type", params: { type: "array" } };
                    r === null ? r = [W] : r.push(W), e++;
                  }
                  var k = J === e;
                  if (!k) break;
                }
              } else {
                let F = { instancePath: i + "/entries", schemaPath: "#/oneOf/3/properties/entries/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [F] : r.push(F), e++;
              }
              var P = u === e;
            } else var P = true;
          }
        }
      } else {
        let O = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [O] : r.push(O), e++;
      }
      var m = d === e;
      m && a ? (a = false, l = [l, 3]) : m && (a = true, l = 3);
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let v = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [v] : r.push(v), e++, Yr.errors = r, false;
  }
  return Yr.errors = r, e === 0;
}
var Ds = { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] };
function es(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let k;
    if (s.make === void 0 && (k = "make") || s.length === void 0 && (k = "length") || s.characters === void 0 && (k = "characters")) {
      let b = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: k } };
      r === null ? r = [b] : r.push(b), e++;
    } else {
      let b = e;
      for (let v in s) if (!(v === "make" || v === "length" || v === "characters")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (b === e) {
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
            let v = s.characters, D = e, d = e, j = false, O = e;
            if (typeof v != "string") {
              let w = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/0/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [w] : r.push(w), e++;
            }
            var c = O === e;
            if (j = j || c, !j) {
              let w = e;
              if (e === w) if (Array.isArray(v)) {
                var p = true;
                let g = v.length;
                for (let F = 0; F < g; F++) {
                  let $ = v[F], E = e;
                  if (!($ === "lower" || $ === "upper" || $ === "digits" || $ === "symbols")) {
                    let z = { instancePath: i + "/characters/" + F, schemaPath: "#/oneOf/0/properties/characters/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: Ds.oneOf[0].properties.characters.anyOf[1].items.enum } };
                    r === null ? r = [z] : r.push(z), e++;
                  }
                  var p = E === e;
                  if (!p) break;
                }
              } else {
                let g = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/1/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [g] : r.push(g), e++;
              }
              var c = w === e;
              j = j || c;
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
    let k = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [k] : r.push(k), e++;
  }
  var h = n === e;
  h && (a = true, l = 0);
  let _ = e;
  if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
    let k;
    if (s.make === void 0 && (k = "make") || s.bits === void 0 && (k = "bits")) {
      let b = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: k } };
      r === null ? r = [b] : r.push(b), e++;
    } else {
      let b = e;
      for (let v in s) if (!(v === "make" || v === "bits")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (b === e) {
        if (s.make !== void 0) {
          let v = e;
          if (s.make !== "rsaPem") {
            let D = { instancePath: i + "/make", schemaPath: "#/oneOf/1/properties/make/const", keyword: "const", params: { allowedValue: "rsaPem" } };
            r === null ? r = [D] : r.push(D), e++;
          }
          var m = v === e;
        } else var m = true;
        if (m) if (s.bits !== void 0) {
          let v = s.bits, D = e;
          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
            let j = { instancePath: i + "/bits", schemaPath: "#/oneOf/1/properties/bits/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var m = D === e;
        } else var m = true;
      }
    }
  } else {
    let k = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [k] : r.push(k), e++;
  }
  var h = _ === e;
  if (h && a) a = false, l = [l, 1];
  else {
    h && (a = true, l = 1);
    let k = e;
    if (e === k) if (s && typeof s == "object" && !Array.isArray(s)) {
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
            var y = d === e;
          } else var y = true;
          if (y) if (s.curve !== void 0) {
            let d = e;
            if (typeof s.curve != "string") {
              let O = { instancePath: i + "/curve", schemaPath: "#/oneOf/2/properties/curve/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var y = d === e;
          } else var y = true;
        }
      }
    } else {
      let v = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [v] : r.push(v), e++;
    }
    var h = k === e;
    if (h && a) a = false, l = [l, 2];
    else {
      h && (a = true, l = 2);
      let v = e;
      if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
        let d;
        if (s.make === void 0 && (d = "make")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
        } else {
          let j = e;
          for (let O in s) if (O !== "make") {
            let V = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
            r === null ? r = [V] : r.push(V), e++;
            break;
          }
          if (j === e && s.make !== void 0 && s.make !== "uuid") {
            let O = { instancePath: i + "/make", schemaPath: "#/oneOf/3/properties/make/const", keyword: "const", params: { allowedValue: "uuid" } };
            r === null ? r = [O] : r.push(O), e++;
          }
        }
      } else {
        let d = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [d] : r.push(d), e++;
      }
      var h = v === e;
      if (h && a) a = false, l = [l, 3];
      else {
        h && (a = true, l = 3);
        let d = e;
        if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
          let O;
          if (s.make === void 0 && (O = "make") || s.count === void 0 && (O = "count")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: O } };
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
                var P = w === e;
              } else var P = true;
              if (P) if (s.count !== void 0) {
                let w = s.count, u = e;
                if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                  let F = { instancePath: i + "/count", schemaPath: "#/oneOf/4/properties/count/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [F] : r.push(F), e++;
                }
                var P = u === e;
              } else var P = true;
            }
          }
        } else {
          let O = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [O] : r.push(O), e++;
        }
        var h = d === e;
        h && a ? (a = false, l = [l, 4]) : h && (a = true, l = 4);
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let k = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [k] : r.push(k), e++, es.errors = r, false;
  }
  return es.errors = r, e === 0;
}
var As = { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] };
function rs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.kind === void 0 && (m = "kind") || s.text === void 0 && (m = "text")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "kind" || y === "text")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "text") {
            let P = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) if (s.text !== void 0) {
          let y = e;
          if (typeof s.text != "string") {
            let k = { instancePath: i + "/text", schemaPath: "#/oneOf/0/properties/text/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = y === e;
        } else var o = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.kind === void 0 && (m = "kind") || s.name === void 0 && (m = "name") || s.encoder === void 0 && (m = "encoder")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "kind" || y === "name" || y === "encoder")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "part") {
            let P = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "part" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var p = y === e;
        } else var p = true;
        if (p) {
          if (s.name !== void 0) {
            let y = e;
            if (typeof s.name != "string") {
              let k = { instancePath: i + "/name", schemaPath: "#/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [k] : r.push(k), e++;
            }
            var p = y === e;
          } else var p = true;
          if (p) if (s.encoder !== void 0) {
            let y = s.encoder, P = e;
            if (!(y === "json" || y === "url" || y === "base64" || y === "pgdsn" || y === "odbc" || y === "raw")) {
              let b = { instancePath: i + "/encoder", schemaPath: "#/oneOf/1/properties/encoder/enum", keyword: "enum", params: { allowedValues: As.oneOf[1].properties.encoder.enum } };
              r === null ? r = [b] : r.push(b), e++;
            }
            var p = P === e;
          } else var p = true;
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = c === e;
  if (_ && a ? (a = false, l = [l, 1]) : _ && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, rs.errors = r, false;
  }
  return rs.errors = r, e === 0;
}
function ge(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
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
          var p = E === e;
        } else var p = true;
        if (p) {
          if (s.path !== void 0) {
            let E = e;
            if (typeof s.path != "string") {
              let z = { instancePath: i + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [z] : r.push(z), e++;
            }
            var p = E === e;
          } else var p = true;
          if (p) {
            if (s.revision !== void 0) {
              let E = e;
              if (typeof s.revision != "string") {
                let z = { instancePath: i + "/revision", schemaPath: "#/oneOf/1/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [z] : r.push(z), e++;
              }
              var p = E === e;
            } else var p = true;
            if (p) if (s.allowEmpty !== void 0) {
              let E = e;
              if (s.allowEmpty !== true) {
                let z = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/1/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                r === null ? r = [z] : r.push(z), e++;
              }
              var p = E === e;
            } else var p = true;
          }
        }
      }
    }
  } else {
    let F = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [F] : r.push(F), e++;
  }
  var _ = c === e;
  if (_ && a) a = false, l = [l, 1];
  else {
    _ && (a = true, l = 1);
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
            var m = z === e;
          } else var m = true;
          if (m) if (s.text !== void 0) {
            let z = e;
            if (typeof s.text != "string") {
              let re = { instancePath: i + "/text", schemaPath: "#/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [re] : r.push(re), e++;
            }
            var m = z === e;
          } else var m = true;
        }
      }
    } else {
      let E = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [E] : r.push(E), e++;
    }
    var _ = F === e;
    if (_ && a) a = false, l = [l, 2];
    else {
      _ && (a = true, l = 2);
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
              var h = re === e;
            } else var h = true;
            if (h) if (s.value !== void 0) {
              let re = e;
              Yr(s.value, { instancePath: i + "/value", parentData: s, parentDataProperty: "value", rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
              var h = re === e;
            } else var h = true;
          }
        }
      } else {
        let z = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [z] : r.push(z), e++;
      }
      var _ = E === e;
      if (_ && a) a = false, l = [l, 3];
      else {
        _ && (a = true, l = 3);
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
                var y = X === e;
              } else var y = true;
              if (y) if (s.of !== void 0) {
                let X = e;
                jr.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? jr.validate.errors : r.concat(jr.validate.errors), e = r.length);
                var y = X === e;
              } else var y = true;
            }
          }
        } else {
          let re = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [re] : r.push(re), e++;
        }
        var _ = z === e;
        if (_ && a) a = false, l = [l, 4];
        else {
          _ && (a = true, l = 4);
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
                  var P = K === e;
                } else var P = true;
                if (P) {
                  if (s.vault !== void 0) {
                    let K = e;
                    if (typeof s.vault != "string") {
                      let Y = { instancePath: i + "/vault", schemaPath: "#/oneOf/5/properties/vault/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [Y] : r.push(Y), e++;
                    }
                    var P = K === e;
                  } else var P = true;
                  if (P) {
                    if (s.name !== void 0) {
                      let K = e;
                      if (typeof s.name != "string") {
                        let Y = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [Y] : r.push(Y), e++;
                      }
                      var P = K === e;
                    } else var P = true;
                    if (P) if (s.version !== void 0) {
                      let K = e;
                      if (typeof s.version != "string") {
                        let Y = { instancePath: i + "/version", schemaPath: "#/oneOf/5/properties/version/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [Y] : r.push(Y), e++;
                      }
                      var P = K === e;
                    } else var P = true;
                  }
                }
              }
            }
          } else {
            let X = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [X] : r.push(X), e++;
          }
          var _ = re === e;
          if (_ && a) a = false, l = [l, 5];
          else {
            _ && (a = true, l = 5);
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
                    var k = Y === e;
                  } else var k = true;
                  if (k) if (s.jwe !== void 0) {
                    let Y = e;
                    if (typeof s.jwe != "string") {
                      let L = { instancePath: i + "/jwe", schemaPath: "#/oneOf/6/properties/jwe/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [L] : r.push(L), e++;
                    }
                    var k = Y === e;
                  } else var k = true;
                }
              }
            } else {
              let K = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [K] : r.push(K), e++;
            }
            var _ = X === e;
            if (_ && a) a = false, l = [l, 6];
            else {
              _ && (a = true, l = 6);
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
                      var b = L === e;
                    } else var b = true;
                    if (b) {
                      if (s.file !== void 0) {
                        let L = e;
                        if (typeof s.file != "string") {
                          let U = { instancePath: i + "/file", schemaPath: "#/oneOf/7/properties/file/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [U] : r.push(U), e++;
                        }
                        var b = L === e;
                      } else var b = true;
                      if (b) {
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
                          var b = Z === e;
                        } else var b = true;
                        if (b) if (s.leaf !== void 0) {
                          let L = e;
                          if (typeof s.leaf != "string") {
                            let U = { instancePath: i + "/leaf", schemaPath: "#/oneOf/7/properties/leaf/type", keyword: "type", params: { type: "string" } };
                            r === null ? r = [U] : r.push(U), e++;
                          }
                          var b = L === e;
                        } else var b = true;
                      }
                    }
                  }
                }
              } else {
                let Y = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [Y] : r.push(Y), e++;
              }
              var _ = K === e;
              if (_ && a) a = false, l = [l, 7];
              else {
                _ && (a = true, l = 7);
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
                          es(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? es.errors : r.concat(es.errors), e = r.length);
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
                var _ = Y === e;
                if (_ && a) a = false, l = [l, 8];
                else {
                  _ && (a = true, l = 8);
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
                              var O = true;
                              let B = M.length;
                              for (let ve = 0; ve < B; ve++) {
                                let H = e;
                                if (typeof M[ve] != "string") {
                                  let C = { instancePath: i + "/argv/" + ve, schemaPath: "#/oneOf/9/properties/argv/items/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [C] : r.push(C), e++;
                                }
                                var O = H === e;
                                if (!O) break;
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
                  var _ = L === e;
                  if (_ && a) a = false, l = [l, 9];
                  else {
                    _ && (a = true, l = 9);
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
                                  rs(oe[ue], { instancePath: i + "/pieces/" + ue, parentData: oe, parentDataProperty: ue, rootData: f }) || (r = r === null ? rs.errors : r.concat(rs.errors), e = r.length);
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
                                    let fe = C.length;
                                    if (fe > 0) {
                                      let _e = e;
                                      if (typeof C[0] != "string") {
                                        let Pe = { instancePath: i + "/parts/" + ue + "/0", schemaPath: "#/oneOf/10/properties/parts/items/items/0/type", keyword: "type", params: { type: "string" } };
                                        r === null ? r = [Pe] : r.push(Pe), e++;
                                      }
                                      var g = _e === e;
                                    }
                                    if (g && fe > 1) {
                                      let _e = e;
                                      jr.validate(C[1], { instancePath: i + "/parts/" + ue + "/1", parentData: C, parentDataProperty: 1, rootData: f }) || (r = r === null ? jr.validate.errors : r.concat(jr.validate.errors), e = r.length);
                                      var g = _e === e;
                                    }
                                  } else {
                                    let fe = { instancePath: i + "/parts/" + ue, schemaPath: "#/oneOf/10/properties/parts/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                                    r === null ? r = [fe] : r.push(fe), e++;
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
                    var _ = U === e;
                    _ && a ? (a = false, l = [l, 10]) : _ && (a = true, l = 10);
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
function me(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? (me.errors = r, e === 0) : (me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Ns = new RegExp("^P[0-9YMWDTHS]+$", "u");
function $e(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Ns.test(s)) return $e.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" } }], false;
  } else return $e.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return $e.errors = r, e === 0;
}
function Xe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function Fe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = e;
  if (e === a) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.expiresOn === void 0 && (o = "expiresOn") || s.expiresIn === void 0 && (o = "expiresIn")) {
      let c = {};
      r === null ? r = [c] : r.push(c), e++;
    }
  } else {
    let o = {};
    r === null ? r = [o] : r.push(o), e++;
  }
  var l = a === e;
  if (l) return Fe.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Fe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let p in s) if (!(p === "contentType" || p === "enabled" || p === "expiresOn" || p === "expiresIn" || p === "notBefore" || p === "tags")) {
        return Fe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (c === e) {
        if (s.contentType !== void 0) {
          let p = e;
          if (typeof s.contentType != "string") return Fe.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var n = p === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let p = e;
            if (typeof s.enabled != "boolean") return Fe.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = p === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let p = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var n = p === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let p = e;
                $e(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                var n = p === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let p = e;
                  me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var n = p === e;
                } else var n = true;
                if (n) if (s.tags !== void 0) {
                  let p = e;
                  Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                  var n = p === e;
                } else var n = true;
              }
            }
          }
        }
      }
    }
  } else return Fe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Fe.errors = r, e === 0;
}
function Fr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let t;
    if (s.from === void 0 && (t = "from")) return Fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: t } }], false;
    {
      let a = e;
      for (let l in s) if (l !== "from") {
        return Fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (a === e && s.from !== void 0 && s.from !== "external") return Fr.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "external" } }], false;
    }
  } else return Fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Fr.errors = r, e === 0;
}
var xs = { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false };
var Vs = new RegExp("^[A-Za-z0-9_-]{6}$", "u");
function pe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Vs.test(s)) return pe.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{6}$" } }], false;
  } else return pe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return pe.errors = r, e === 0;
}
function Gr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!Ee.call(xs.properties, l)) {
      return Gr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.contentType !== void 0) {
        let l = e;
        pe(s.contentType, { instancePath: i + "/contentType", parentData: s, parentDataProperty: "contentType", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
        var t = l === e;
      } else var t = true;
      if (t) {
        if (s.enabled !== void 0) {
          let l = e;
          pe(s.enabled, { instancePath: i + "/enabled", parentData: s, parentDataProperty: "enabled", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
          var t = l === e;
        } else var t = true;
        if (t) {
          if (s.expiresOn !== void 0) {
            let l = e;
            pe(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
            var t = l === e;
          } else var t = true;
          if (t) {
            if (s.expiresIn !== void 0) {
              let l = e;
              pe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
              var t = l === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let l = e;
                pe(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                var t = l === e;
              } else var t = true;
              if (t) {
                if (s.tags !== void 0) {
                  let l = e;
                  pe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                  var t = l === e;
                } else var t = true;
                if (t) {
                  if (s.protect !== void 0) {
                    let l = e;
                    pe(s.protect, { instancePath: i + "/protect", parentData: s, parentDataProperty: "protect", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = l === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let l = e;
                      pe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                      var t = l === e;
                    } else var t = true;
                    if (t) {
                      if (s.keyOps !== void 0) {
                        let l = e;
                        pe(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                        var t = l === e;
                      } else var t = true;
                      if (t) {
                        if (s.releasePolicy !== void 0) {
                          let l = e;
                          pe(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                          var t = l === e;
                        } else var t = true;
                        if (t) {
                          if (s.rotationPolicy !== void 0) {
                            let l = e;
                            pe(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                            var t = l === e;
                          } else var t = true;
                          if (t) {
                            if (s.rotate !== void 0) {
                              let l = e;
                              pe(s.rotate, { instancePath: i + "/rotate", parentData: s, parentDataProperty: "rotate", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                              var t = l === e;
                            } else var t = true;
                            if (t) {
                              if (s.material !== void 0) {
                                let l = e;
                                pe(s.material, { instancePath: i + "/material", parentData: s, parentDataProperty: "material", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                                var t = l === e;
                              } else var t = true;
                              if (t) if (s.rotating !== void 0) {
                                let l = e;
                                pe(s.rotating, { instancePath: i + "/rotating", parentData: s, parentDataProperty: "rotating", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
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
  } else return Gr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Gr.errors = r, e === 0;
}
function ne(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.owner === void 0 && (n = "owner") || s.source === void 0 && (n = "source") || s.properties === void 0 && (n = "properties") || s.versions === void 0 && (n = "versions")) return ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "owner" || c === "source" || c === "properties" || c === "versions" || c === "mark")) {
        return ne.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.owner !== void 0) {
          let c = e;
          if (typeof s.owner != "string") return ne.errors = [{ instancePath: i + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let c = s.source, p = e, _ = e, m = false, h = null, y = e;
            if (c !== "kept") {
              let b = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf/0/const", keyword: "const", params: { allowedValue: "kept" } };
              r === null ? r = [b] : r.push(b), e++;
            }
            var a = y === e;
            a && (m = true, h = 0);
            let P = e;
            Fr(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
            var a = P === e;
            if (a && m) m = false, h = [h, 1];
            else {
              a && (m = true, h = 1);
              let b = e;
              ge(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
              var a = b === e;
              a && m ? (m = false, h = [h, 2]) : a && (m = true, h = 2);
            }
            if (m) e = _, r !== null && (_ ? r.length = _ : r = null);
            else {
              let b = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf", keyword: "oneOf", params: { passingSchemas: h } };
              return r === null ? r = [b] : r.push(b), e++, ne.errors = r, false;
            }
            var t = p === e;
          } else var t = true;
          if (t) {
            if (s.properties !== void 0) {
              let c = e;
              Gr(s.properties, { instancePath: i + "/properties", parentData: s, parentDataProperty: "properties", rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.versions !== void 0) {
                let c = s.versions, p = e;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return ne.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === p && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return ne.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = p === e;
              } else var t = true;
              if (t) if (s.mark !== void 0) {
                let c = s.mark, p = e;
                if (e === p) if (c && typeof c == "object" && !Array.isArray(c)) {
                  let m;
                  if (c.at === void 0 && (m = "at") || c.enabled === void 0 && (m = "enabled")) return ne.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/required", keyword: "required", params: { missingProperty: m } }], false;
                  {
                    let h = e;
                    for (let y in c) if (!(y === "at" || y === "enabled")) {
                      return ne.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } }], false;
                      break;
                    }
                    if (h === e) {
                      if (c.at !== void 0) {
                        let y = e;
                        me(c.at, { instancePath: i + "/mark/at", parentData: c, parentDataProperty: "at", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                        var l = y === e;
                      } else var l = true;
                      if (l) if (c.enabled !== void 0) {
                        let y = e;
                        if (typeof c.enabled != "boolean") return ne.errors = [{ instancePath: i + "/mark/enabled", schemaPath: "#/properties/mark/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
                        var l = y === e;
                      } else var l = true;
                    }
                  }
                } else return ne.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "object" } }], false;
                var t = p === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ne.errors = r, e === 0;
}
function or(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.source === void 0 && (a = "source") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call($s.properties, n)) {
        return or.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "create") return or.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "create" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            if (s.kind !== "secret") return or.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      Ne(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.source !== void 0) {
                        let n = e;
                        ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let n = e;
                          Fe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let n = e;
                            ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                            var t = n === e;
                          } else var t = true;
                          if (t) if (s.orRecover !== void 0) {
                            let n = e;
                            if (typeof s.orRecover != "boolean") return or.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return or.errors = r, e === 0;
}
var Es = { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false };
var ys = { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] };
function ss(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.keyType === void 0 && (m = "keyType") || s.keySize === void 0 && (m = "keySize")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "keyType" || y === "keySize")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.keyType !== void 0) {
          let y = s.keyType, P = e;
          if (!(y === "RSA" || y === "RSA-HSM" || y === "oct-HSM")) {
            let k = { instancePath: i + "/keyType", schemaPath: "#/oneOf/0/properties/keyType/enum", keyword: "enum", params: { allowedValues: ys.oneOf[0].properties.keyType.enum } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = P === e;
        } else var o = true;
        if (o) if (s.keySize !== void 0) {
          let y = s.keySize, P = e;
          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
            let b = { instancePath: i + "/keySize", schemaPath: "#/oneOf/0/properties/keySize/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = P === e;
        } else var o = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.keyType === void 0 && (m = "keyType") || s.curve === void 0 && (m = "curve")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "keyType" || y === "curve")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.keyType !== void 0) {
          let y = s.keyType, P = e;
          if (!(y === "EC" || y === "EC-HSM")) {
            let k = { instancePath: i + "/keyType", schemaPath: "#/oneOf/1/properties/keyType/enum", keyword: "enum", params: { allowedValues: ys.oneOf[1].properties.keyType.enum } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var p = P === e;
        } else var p = true;
        if (p) if (s.curve !== void 0) {
          let y = s.curve, P = e;
          if (!(y === "P-256" || y === "P-384" || y === "P-521" || y === "P-256K")) {
            let b = { instancePath: i + "/curve", schemaPath: "#/oneOf/1/properties/curve/enum", keyword: "enum", params: { allowedValues: ys.oneOf[1].properties.curve.enum } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var p = P === e;
        } else var p = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = c === e;
  if (_ && a ? (a = false, l = [l, 1]) : _ && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, ss.errors = r, false;
  }
  return ss.errors = r, e === 0;
}
function $r(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.spec === void 0 && (a = "spec") || s.exportable === void 0 && (a = "exportable")) return $r.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "spec" || n === "exportable")) {
        return $r.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "service") return $r.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "service" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.spec !== void 0) {
            let n = e;
            ss(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? ss.errors : r.concat(ss.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.exportable !== void 0) {
            let n = e;
            if (typeof s.exportable != "boolean") return $r.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return $r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return $r.errors = r, e === 0;
}
var Fs = { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false };
function xe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.source === void 0 && (a = "source") || s.hardwareProtected === void 0 && (a = "hardwareProtected") || s.exportable === void 0 && (a = "exportable")) return xe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "source" || n === "hardwareProtected" || n === "family" || n === "exportable")) {
        return xe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "material") return xe.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "material" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let n = e;
            ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.hardwareProtected !== void 0) {
              let n = e;
              if (typeof s.hardwareProtected != "boolean") return xe.errors = [{ instancePath: i + "/hardwareProtected", schemaPath: "#/properties/hardwareProtected/type", keyword: "type", params: { type: "boolean" } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.family !== void 0) {
                let n = s.family, o = e;
                if (!(n === "RSA" || n === "EC")) return xe.errors = [{ instancePath: i + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: Fs.properties.family.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) if (s.exportable !== void 0) {
                let n = e;
                if (typeof s.exportable != "boolean") return xe.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return xe.errors = r, e === 0;
}
function Pr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  $r(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  xe(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
  var c = o === e;
  if (c && a ? (a = false, l = [l, 1]) : c && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let p = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [p] : r.push(p), e++, Pr.errors = r, false;
  }
  return Pr.errors = r, e === 0;
}
function Be(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return Be.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return Be.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Be.errors = r, e === 0;
}
function qe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.policy === void 0 && (a = "policy") || s.immutable === void 0 && (a = "immutable")) return qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "policy" || n === "immutable")) {
        return qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.policy !== void 0) {
          let n = e;
          if (typeof s.policy != "string") return qe.errors = [{ instancePath: i + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.immutable !== void 0) {
          let n = e;
          if (typeof s.immutable != "boolean") return qe.errors = [{ instancePath: i + "/immutable", schemaPath: "#/properties/immutable/type", keyword: "type", params: { type: "boolean" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qe.errors = r, e === 0;
}
var Is = { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] };
function Tr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.action === void 0 && (m = "action") || s.timeAfterCreate === void 0 && (m = "timeAfterCreate")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "action" || y === "timeAfterCreate")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.action !== void 0) {
          let y = e;
          if (s.action !== "Rotate") {
            let P = { instancePath: i + "/action", schemaPath: "#/oneOf/0/properties/action/const", keyword: "const", params: { allowedValue: "Rotate" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) if (s.timeAfterCreate !== void 0) {
          let y = e;
          $e(s.timeAfterCreate, { instancePath: i + "/timeAfterCreate", parentData: s, parentDataProperty: "timeAfterCreate", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
          var o = y === e;
        } else var o = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.action === void 0 && (m = "action") || s.timeBeforeExpiry === void 0 && (m = "timeBeforeExpiry")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "action" || y === "timeBeforeExpiry")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.action !== void 0) {
          let y = s.action, P = e;
          if (!(y === "Rotate" || y === "Notify")) {
            let k = { instancePath: i + "/action", schemaPath: "#/oneOf/1/properties/action/enum", keyword: "enum", params: { allowedValues: Is.oneOf[1].properties.action.enum } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var p = P === e;
        } else var p = true;
        if (p) if (s.timeBeforeExpiry !== void 0) {
          let y = e;
          $e(s.timeBeforeExpiry, { instancePath: i + "/timeBeforeExpiry", parentData: s, parentDataProperty: "timeBeforeExpiry", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
          var p = y === e;
        } else var p = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = c === e;
  if (_ && a ? (a = false, l = [l, 1]) : _ && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, Tr.errors = r, false;
  }
  return Tr.errors = r, e === 0;
}
function Ke(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          $e(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let o = s.lifetimeActions, c = e;
          if (e === c) if (Array.isArray(o)) {
            var a = true;
            let _ = o.length;
            for (let m = 0; m < _; m++) {
              let h = e;
              Tr(o[m], { instancePath: i + "/lifetimeActions/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
              var a = h === e;
              if (!a) break;
            }
          } else return Ke.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = c === e;
        } else var t = true;
      }
    }
  } else return Ke.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ke.errors = r, e === 0;
}
function De(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = e;
  if (e === a) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.expiresOn === void 0 && (o = "expiresOn") || s.expiresIn === void 0 && (o = "expiresIn")) {
      let c = {};
      r === null ? r = [c] : r.push(c), e++;
    }
  } else {
    let o = {};
    r === null ? r = [o] : r.push(o), e++;
  }
  var l = a === e;
  if (l) return De.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return De.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let p in s) if (!(p === "keyOps" || p === "enabled" || p === "expiresOn" || p === "expiresIn" || p === "notBefore" || p === "releasePolicy" || p === "rotationPolicy" || p === "tags")) {
        return De.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (c === e) {
        if (s.keyOps !== void 0) {
          let p = e;
          Be(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
          var n = p === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let p = e;
            if (typeof s.enabled != "boolean") return De.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = p === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let p = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var n = p === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let p = e;
                $e(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                var n = p === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let p = e;
                  me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var n = p === e;
                } else var n = true;
                if (n) {
                  if (s.releasePolicy !== void 0) {
                    let p = e;
                    qe(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                    var n = p === e;
                  } else var n = true;
                  if (n) {
                    if (s.rotationPolicy !== void 0) {
                      let p = e;
                      Ke(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                      var n = p === e;
                    } else var n = true;
                    if (n) if (s.tags !== void 0) {
                      let p = e;
                      Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                      var n = p === e;
                    } else var n = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return De.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return De.errors = r, e === 0;
}
function ar(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.origin === void 0 && (a = "origin") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call(Es.properties, n)) {
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
            if (s.kind !== "key") return ar.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let n = e;
                      Pr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let n = e;
                        De(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let n = e;
                          ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
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
  } else return ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ar.errors = r, e === 0;
}
var gs = { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
var Ps = { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false };
function Ce(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Ce.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: Ps.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ce.errors = r, e === 0;
}
var Jr = { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] };
var Bs = { enum: ["drift", "pending", "both"] };
function G(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "drift" || s === "pending" || s === "both" ? (G.errors = r, e === 0) : (G.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bs.enum } }], false);
}
function qr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.known === void 0 && (a = "known") || s.text === void 0 && (a = "text")) return qr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "known" || n === "text")) {
        return qr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.known !== void 0) {
          let n = e;
          if (s.known !== false) return qr.errors = [{ instancePath: i + "/known", schemaPath: "#/properties/known/const", keyword: "const", params: { allowedValue: false } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.text !== void 0) {
          let n = e;
          if (typeof s.text != "string") return qr.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return qr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qr.errors = r, e === 0;
}
function lr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.lifetimeActions === void 0 && (n = "lifetimeActions")) return lr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "expiresIn" || c === "lifetimeActions")) {
        return lr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.expiresIn !== void 0) {
          let c = e;
          if (typeof s.expiresIn != "string") return lr.errors = [{ instancePath: i + "/expiresIn", schemaPath: "#/properties/expiresIn/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let c = s.lifetimeActions, p = e;
          if (e === p) if (Array.isArray(c)) {
            var a = true;
            let m = c.length;
            for (let h = 0; h < m; h++) {
              let y = c[h], P = e, k = e, b = false, v = e;
              Tr(y, { instancePath: i + "/lifetimeActions/" + h, parentData: c, parentDataProperty: h, rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
              var l = v === e;
              if (b = b || l, !b) {
                let d = e;
                qr(y, { instancePath: i + "/lifetimeActions/" + h, parentData: c, parentDataProperty: h, rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                var l = d === e;
                b = b || l;
              }
              if (b) e = k, r !== null && (k ? r.length = k : r = null);
              else {
                let d = { instancePath: i + "/lifetimeActions/" + h, schemaPath: "#/properties/lifetimeActions/items/anyOf", keyword: "anyOf", params: {} };
                return r === null ? r = [d] : r.push(d), e++, lr.errors = r, false;
              }
              var a = P === e;
              if (!a) break;
            }
          } else return lr.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = p === e;
        } else var t = true;
      }
    }
  } else return lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return lr.errors = r, e === 0;
}
function ye(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
              var c = S === e;
              if (K = K || c, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var c = T === e;
                K = K || c;
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
              var p = S === e;
              if (K = K || p, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var p = T === e;
                K = K || p;
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
  var h = n === e;
  h && (a = true, l = 0);
  let _ = e;
  if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
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
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var m = R === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let R = s.property, X = e;
            if (!(R === "enabled" || R === "protect")) {
              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: Jr.oneOf[1].properties.property.enum } };
              r === null ? r = [K] : r.push(K), e++;
            }
            var m = X === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let R = e;
              if (typeof s.before != "boolean") {
                let q = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = R === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let R = e;
              if (typeof s.after != "boolean") {
                let q = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = R === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let W = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [W] : r.push(W), e++;
  }
  var h = _ === e;
  if (h && a) a = false, l = [l, 1];
  else {
    h && (a = true, l = 1);
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
            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
            var y = q === e;
          } else var y = true;
          if (y) {
            if (s.property !== void 0) {
              let q = e;
              if (s.property !== "versions") {
                let S = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var y = q === e;
            } else var y = true;
            if (y) {
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
                var y = K === e;
              } else var y = true;
              if (y) if (s.after !== void 0) {
                let q = s.after, K = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                if (e === K && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                var y = K === e;
              } else var y = true;
            }
          }
        }
      }
    } else {
      let R = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [R] : r.push(R), e++;
    }
    var h = W === e;
    if (h && a) a = false, l = [l, 2];
    else {
      h && (a = true, l = 2);
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
              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
              var P = S === e;
            } else var P = true;
            if (P) {
              if (s.property !== void 0) {
                let S = s.property, Y = e;
                if (!(S === "expiresOn" || S === "notBefore")) {
                  let L = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: Jr.oneOf[3].properties.property.enum } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var P = Y === e;
              } else var P = true;
              if (P) {
                if (s.before !== void 0) {
                  let S = s.before, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var k = Z === e;
                  if (L = L || k, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var k = A === e;
                    L = L || k;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var P = Y === e;
                } else var P = true;
                if (P) if (s.after !== void 0) {
                  let S = s.after, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var b = Z === e;
                  if (L = L || b, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var b = A === e;
                    L = L || b;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var P = Y === e;
                } else var P = true;
              }
            }
          }
        }
      } else {
        let q = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [q] : r.push(q), e++;
      }
      var h = R === e;
      if (h && a) a = false, l = [l, 3];
      else {
        h && (a = true, l = 3);
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
                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                    $e(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
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
        var h = q === e;
        if (h && a) a = false, l = [l, 4];
        else {
          h && (a = true, l = 4);
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
                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                        var O = I === e;
                        if (M = M || O, !M) {
                          let B = e;
                          if (Z !== null) {
                            let H = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var O = B === e;
                          M = M || O;
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
          var h = S === e;
          if (h && a) a = false, l = [l, 5];
          else {
            h && (a = true, l = 5);
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
                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                        Be(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                        var V = A === e;
                      } else var V = true;
                      if (V) if (s.after !== void 0) {
                        let A = e;
                        Be(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
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
            var h = T === e;
            if (h && a) a = false, l = [l, 6];
            else {
              h && (a = true, l = 6);
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
                      G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                          qe(I, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
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
                          qe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
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
              var h = Z === e;
              if (h && a) a = false, l = [l, 7];
              else {
                h && (a = true, l = 7);
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
                        G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var g = B === e;
                      } else var g = true;
                      if (g) {
                        if (s.property !== void 0) {
                          let B = e;
                          if (s.property !== "rotationPolicy") {
                            let H = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var g = B === e;
                        } else var g = true;
                        if (g) {
                          if (s.before !== void 0) {
                            let B = e;
                            lr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
                            var g = B === e;
                          } else var g = true;
                          if (g) if (s.after !== void 0) {
                            let B = e;
                            Ke(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                            var g = B === e;
                          } else var g = true;
                        }
                      }
                    }
                  }
                } else {
                  let I = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var h = A === e;
                if (h && a) a = false, l = [l, 8];
                else {
                  h && (a = true, l = 8);
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
                          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                  var h = I === e;
                  if (h && a) a = false, l = [l, 9];
                  else {
                    h && (a = true, l = 9);
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
                            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                    var h = B === e;
                    if (h && a) a = false, l = [l, 10];
                    else {
                      h && (a = true, l = 10);
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
                              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                              var E = Q === e;
                            } else var E = true;
                            if (E) {
                              if (s.property !== void 0) {
                                let Q = e;
                                if (s.property !== "unmanaged") {
                                  let fe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [fe] : r.push(fe), e++;
                                }
                                var E = Q === e;
                              } else var E = true;
                              if (E) if (s.name !== void 0) {
                                let Q = s.name, ce = e;
                                if (!(Q === "contentType" || Q === "enabled" || Q === "expiresOn" || Q === "expiresIn" || Q === "notBefore" || Q === "tags" || Q === "keepEnabled" || Q === "keyOps" || Q === "releasePolicy" || Q === "rotationPolicy")) {
                                  let _e = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: Jr.oneOf[11].properties.name.enum } };
                                  r === null ? r = [_e] : r.push(_e), e++;
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
                      var h = H === e;
                      if (h && a) a = false, l = [l, 11];
                      else {
                        h && (a = true, l = 11);
                        let C = e;
                        if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let Q;
                          if (s.cause === void 0 && (Q = "cause") || s.property === void 0 && (Q = "property") || s.name === void 0 && (Q = "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: Q } };
                            r === null ? r = [ce] : r.push(ce), e++;
                          } else {
                            let ce = e;
                            for (let fe in s) if (!(fe === "cause" || fe === "property" || fe === "name")) {
                              let _e = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: fe } };
                              r === null ? r = [_e] : r.push(_e), e++;
                              break;
                            }
                            if (ce === e) {
                              if (s.cause !== void 0) {
                                let fe = e;
                                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                var J = fe === e;
                              } else var J = true;
                              if (J) {
                                if (s.property !== void 0) {
                                  let fe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let Pe = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [Pe] : r.push(Pe), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                                if (J) if (s.name !== void 0) {
                                  let fe = e;
                                  if (typeof s.name != "string") {
                                    let Pe = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [Pe] : r.push(Pe), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                              }
                            }
                          }
                        } else {
                          let Q = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [Q] : r.push(Q), e++;
                        }
                        var h = C === e;
                        if (h && a) a = false, l = [l, 12];
                        else {
                          h && (a = true, l = 12);
                          let Q = e;
                          if (e === Q) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let fe;
                            if (s.cause === void 0 && (fe = "cause") || s.property === void 0 && (fe = "property")) {
                              let _e = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: fe } };
                              r === null ? r = [_e] : r.push(_e), e++;
                            } else {
                              let _e = e;
                              for (let Pe in s) if (!(Pe === "cause" || Pe === "property")) {
                                let Ur = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Pe } };
                                r === null ? r = [Ur] : r.push(Ur), e++;
                                break;
                              }
                              if (_e === e) {
                                if (s.cause !== void 0) {
                                  let Pe = e;
                                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                  var z = Pe === e;
                                } else var z = true;
                                if (z) if (s.property !== void 0) {
                                  let Pe = e;
                                  if (s.property !== "kvg-state") {
                                    let Xr = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                    r === null ? r = [Xr] : r.push(Xr), e++;
                                  }
                                  var z = Pe === e;
                                } else var z = true;
                              }
                            }
                          } else {
                            let fe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [fe] : r.push(fe), e++;
                          }
                          var h = Q === e;
                          h && a ? (a = false, l = [l, 13]) : h && (a = true, l = 13);
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
function Ae(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "contentType" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "tags")) {
        return Ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.contentType !== void 0) {
          let n = e;
          if (typeof s.contentType != "string") return Ae.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.enabled !== void 0) {
            let n = e;
            if (typeof s.enabled != "boolean") return Ae.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.expiresOn !== void 0) {
              let n = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) if (s.tags !== void 0) {
                let n = e;
                Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ae.errors = r, e === 0;
}
var Ss = new RegExp("^[A-Za-z0-9_-]+$", "u");
function ae(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          me(s.created, { instancePath: i + "/created", parentData: s, parentDataProperty: "created", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.updated !== void 0) {
            let n = e;
            me(s.updated, { instancePath: i + "/updated", parentData: s, parentDataProperty: "updated", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.seen !== void 0) {
            let n = s.seen, o = e;
            if (e === o) if (typeof n == "string") {
              if (!Ss.test(n)) return ae.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }], false;
            } else return ae.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = r, e === 0;
}
function We(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.because === void 0 && (o = "because") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return We.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let p in s) if (!Ee.call(gs.properties, p)) {
        return We.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "set") return We.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = p === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let p = e;
            if (s.kind !== "secret") return We.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = p === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let p = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = p === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let p = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = p === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let p = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = p === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let p = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = p === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let p = e;
                      Ne(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                      var t = p === e;
                    } else var t = true;
                    if (t) {
                      if (s.because !== void 0) {
                        let p = s.because, _ = e;
                        if (!(p === "changed" || p === "cleared")) return We.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: gs.properties.because.enum } }], false;
                        var t = _ === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let p = s.value, _ = e, m = e, h = false, y = null, P = e;
                          if (e === P) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let v;
                            if (p.from === void 0 && (v = "from") || p.source === void 0 && (v = "source")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in p) if (!(d === "from" || d === "source" || d === "swap")) {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e) {
                                if (p.from !== void 0) {
                                  let d = e;
                                  if (p.from !== "source") {
                                    let j = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                    r === null ? r = [j] : r.push(j), e++;
                                  }
                                  var a = d === e;
                                } else var a = true;
                                if (a) {
                                  if (p.source !== void 0) {
                                    let d = e;
                                    ge(p.source, { instancePath: i + "/value/source", parentData: p, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                  if (a) if (p.swap !== void 0) {
                                    let d = e;
                                    Ce(p.swap, { instancePath: i + "/value/swap", parentData: p, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = P === e;
                          l && (h = true, y = 0);
                          let k = e;
                          if (e === k) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let v;
                            if (p.from === void 0 && (v = "from")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in p) if (d !== "from") {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e && p.from !== void 0 && p.from !== "live") {
                                let d = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                r === null ? r = [d] : r.push(d), e++;
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = k === e;
                          if (l && h ? (h = false, y = [y, 1]) : l && (h = true, y = 1), h) e = m, r !== null && (m ? r.length = m : r = null);
                          else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                            return r === null ? r = [v] : r.push(v), e++, We.errors = r, false;
                          }
                          var t = _ === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let p = s.edits, _ = e;
                            if (e === _) if (Array.isArray(p)) {
                              var n = true;
                              let h = p.length;
                              for (let y = 0; y < h; y++) {
                                let P = e;
                                ye(p[y], { instancePath: i + "/edits/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                var n = P === e;
                                if (!n) break;
                              }
                            } else return We.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = _ === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let p = e;
                              Fe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                              var t = p === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let p = e;
                                Ae(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                                var t = p === e;
                              } else var t = true;
                              if (t) {
                                if (s.stamp !== void 0) {
                                  let p = e;
                                  ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                  var t = p === e;
                                } else var t = true;
                                if (t) if (s.base !== void 0) {
                                  let p = e;
                                  ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                  var t = p === e;
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
var Ts = { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function Ve(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Ve.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "keyOps" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "releasePolicy" || n === "rotationPolicy" || n === "tags")) {
        return Ve.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.keyOps !== void 0) {
          let n = e;
          Be(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.enabled !== void 0) {
            let n = e;
            if (typeof s.enabled != "boolean") return Ve.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.expiresOn !== void 0) {
              let n = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.releasePolicy !== void 0) {
                  let n = e;
                  qe(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.rotationPolicy !== void 0) {
                    let n = e;
                    Ke(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.tags !== void 0) {
                    let n = e;
                    Xe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return Ve.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ve.errors = r, e === 0;
}
function fr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ee.call(Ts.properties, o)) {
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
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let o = e;
                      Pr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, c = e;
                        if (e === c) if (Array.isArray(o)) {
                          var a = true;
                          let _ = o.length;
                          for (let m = 0; m < _; m++) {
                            let h = e;
                            ye(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                            var a = h === e;
                            if (!a) break;
                          }
                        } else return fr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let o = e;
                          De(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.patch !== void 0) {
                            let o = e;
                            Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.stamp !== void 0) {
                              let o = e;
                              ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) if (s.base !== void 0) {
                              let o = e;
                              ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
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
var ms = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false };
function ur(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return ur.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let o = s.length;
      for (let c = 0; c < o; c++) {
        let p = s[c], _ = e, m = e, h = false, y = null, P = e;
        if (e === P) if (p && typeof p == "object" && !Array.isArray(p)) {
          let v;
          if (p.about === void 0 && (v = "about")) {
            let D = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
            r === null ? r = [D] : r.push(D), e++;
          } else {
            let D = e;
            for (let d in p) if (d !== "about") {
              let j = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
              break;
            }
            if (D === e && p.about !== void 0 && p.about !== "source") {
              let d = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/0/properties/about/const", keyword: "const", params: { allowedValue: "source" } };
              r === null ? r = [d] : r.push(d), e++;
            }
          }
        } else {
          let v = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [v] : r.push(v), e++;
        }
        var l = P === e;
        l && (h = true, y = 0);
        let k = e;
        if (e === k) if (p && typeof p == "object" && !Array.isArray(p)) {
          let v;
          if (p.about === void 0 && (v = "about") || p.secret === void 0 && (v = "secret")) {
            let D = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
            r === null ? r = [D] : r.push(D), e++;
          } else {
            let D = e;
            for (let d in p) if (!(d === "about" || d === "secret")) {
              let j = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
              break;
            }
            if (D === e) {
              if (p.about !== void 0) {
                let d = e;
                if (p.about !== "copy") {
                  let j = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/1/properties/about/const", keyword: "const", params: { allowedValue: "copy" } };
                  r === null ? r = [j] : r.push(j), e++;
                }
                var a = d === e;
              } else var a = true;
              if (a) if (p.secret !== void 0) {
                let d = e;
                ee(p.secret, { instancePath: i + "/" + c + "/secret", parentData: p, parentDataProperty: "secret", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
                var a = d === e;
              } else var a = true;
            }
          }
        } else {
          let v = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [v] : r.push(v), e++;
        }
        var l = k === e;
        if (l && h) h = false, y = [y, 1];
        else {
          l && (h = true, y = 1);
          let v = e;
          if (e === v) if (p && typeof p == "object" && !Array.isArray(p)) {
            let d;
            if (p.about === void 0 && (d = "about") || p.path === void 0 && (d = "path")) {
              let j = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
            } else {
              let j = e;
              for (let O in p) if (!(O === "about" || O === "path" || O === "changed")) {
                let V = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                r === null ? r = [V] : r.push(V), e++;
                break;
              }
              if (j === e) {
                if (p.about !== void 0) {
                  let O = e;
                  if (p.about !== "file") {
                    let V = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/2/properties/about/const", keyword: "const", params: { allowedValue: "file" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var n = O === e;
                } else var n = true;
                if (n) {
                  if (p.path !== void 0) {
                    let O = e;
                    if (typeof p.path != "string") {
                      let w = { instancePath: i + "/" + c + "/path", schemaPath: "#/items/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var n = O === e;
                  } else var n = true;
                  if (n) if (p.changed !== void 0) {
                    let O = e;
                    if (p.changed !== true) {
                      let w = { instancePath: i + "/" + c + "/changed", schemaPath: "#/items/oneOf/2/properties/changed/const", keyword: "const", params: { allowedValue: true } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var n = O === e;
                  } else var n = true;
                }
              }
            }
          } else {
            let d = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var l = v === e;
          l && h ? (h = false, y = [y, 2]) : l && (h = true, y = 2);
        }
        if (h) e = m, r !== null && (m ? r.length = m : r = null);
        else {
          let v = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
          return r === null ? r = [v] : r.push(v), e++, ur.errors = r, false;
        }
        var t = _ === e;
        if (!t) break;
      }
    }
  } else return ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ur.errors = r, e === 0;
}
function He(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.source === void 0 && (l = "source") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return He.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ee.call(ms.properties, o)) {
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
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      Ne(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.evidence !== void 0) {
                        let o = s.evidence, c = e;
                        if (!(o === "unknown" || o === "outside" || o === "swapped" || o === "follows")) return He.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: ms.properties.evidence.enum } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.swap !== void 0) {
                          let o = e;
                          Ce(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.doubts !== void 0) {
                            let o = e;
                            ur(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.source !== void 0) {
                              let o = e;
                              ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.edits !== void 0) {
                                let o = s.edits, c = e;
                                if (e === c) if (Array.isArray(o)) {
                                  var a = true;
                                  let _ = o.length;
                                  for (let m = 0; m < _; m++) {
                                    let h = e;
                                    ye(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                    var a = h === e;
                                    if (!a) break;
                                  }
                                } else return He.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                                var t = c === e;
                              } else var t = true;
                              if (t) {
                                if (s.send !== void 0) {
                                  let o = e;
                                  Fe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                                  var t = o === e;
                                } else var t = true;
                                if (t) {
                                  if (s.patch !== void 0) {
                                    let o = e;
                                    Ae(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
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
                                        ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, c = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return He.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: ms.properties.compared.enum } }], false;
                                          var t = c === e;
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
var vs = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.allowNewVersion === void 0 && (l = "allowNewVersion") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ee.call(vs.properties, o)) {
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
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.evidence !== void 0) {
                      let o = s.evidence, c = e;
                      if (!(o === "unknown" || o === "outside" || o === "swapped")) return Re.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: vs.properties.evidence.enum } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.swap !== void 0) {
                        let o = e;
                        Ce(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.doubts !== void 0) {
                          let o = e;
                          ur(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.origin !== void 0) {
                            let o = e;
                            xe(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.edits !== void 0) {
                              let o = s.edits, c = e;
                              if (e === c) if (Array.isArray(o)) {
                                var a = true;
                                let _ = o.length;
                                for (let m = 0; m < _; m++) {
                                  let h = e;
                                  ye(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                  var a = h === e;
                                  if (!a) break;
                                }
                              } else return Re.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                              var t = c === e;
                            } else var t = true;
                            if (t) {
                              if (s.send !== void 0) {
                                let o = e;
                                De(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                                var t = o === e;
                              } else var t = true;
                              if (t) {
                                if (s.patch !== void 0) {
                                  let o = e;
                                  Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
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
                                        ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, c = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Re.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: vs.properties.compared.enum } }], false;
                                          var t = c === e;
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
var Cs = { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function er(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ee.call(Cs.properties, o)) {
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
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      Ne(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, c = e;
                        if (e === c) if (Array.isArray(o)) {
                          if (o.length < 1) return er.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                          {
                            var a = true;
                            let _ = o.length;
                            for (let m = 0; m < _; m++) {
                              let h = e;
                              ye(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                              var a = h === e;
                              if (!a) break;
                            }
                          }
                        } else return er.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          Ae(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let o = e;
                            ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) if (s.base !== void 0) {
                            let o = e;
                            ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
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
var Rs = { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function rr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return rr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ee.call(Rs.properties, o)) {
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
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, c = e;
                      if (e === c) if (Array.isArray(o)) {
                        if (o.length < 1) return rr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let _ = o.length;
                          for (let m = 0; m < _; m++) {
                            let h = e;
                            ye(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                            var a = h === e;
                            if (!a) break;
                          }
                        }
                      } else return rr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.patch !== void 0) {
                        let o = e;
                        Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let o = e;
                          ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.base !== void 0) {
                          let o = e;
                          ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
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
var zs = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false };
function mr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return mr.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return mr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return mr.errors = r, e === 0;
}
function Ye(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.clears === void 0 && (o = "clears") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let p in s) if (!Ee.call(zs.properties, p)) {
        return Ye.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "adopt") return Ye.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = p === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let p = e;
            if (s.kind !== "secret") return Ye.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = p === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let p = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = p === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let p = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = p === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let p = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = p === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let p = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = p === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let p = e;
                      mr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                      var t = p === e;
                    } else var t = true;
                    if (t) {
                      if (s.keepEnabled !== void 0) {
                        let p = e;
                        Ne(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                        var t = p === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let p = s.value, _ = e, m = e, h = false, y = null, P = e;
                          if (e === P) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let v;
                            if (p.is === void 0 && (v = "is")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in p) if (d !== "is") {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e && p.is !== void 0 && p.is !== "kept") {
                                let d = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                r === null ? r = [d] : r.push(d), e++;
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = P === e;
                          l && (h = true, y = 0);
                          let k = e;
                          if (e === k) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let v;
                            if (p.is === void 0 && (v = "is") || p.source === void 0 && (v = "source") || p.overwrite === void 0 && (v = "overwrite")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [D] : r.push(D), e++;
                            } else {
                              let D = e;
                              for (let d in p) if (!(d === "is" || d === "source" || d === "overwrite")) {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (D === e) {
                                if (p.is !== void 0) {
                                  let d = e;
                                  if (p.is !== "compared") {
                                    let j = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                    r === null ? r = [j] : r.push(j), e++;
                                  }
                                  var a = d === e;
                                } else var a = true;
                                if (a) {
                                  if (p.source !== void 0) {
                                    let d = e;
                                    ge(p.source, { instancePath: i + "/value/source", parentData: p, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                  if (a) if (p.overwrite !== void 0) {
                                    let d = e;
                                    if (typeof p.overwrite != "boolean") {
                                      let O = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                      r === null ? r = [O] : r.push(O), e++;
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
                          var l = k === e;
                          if (l && h ? (h = false, y = [y, 1]) : l && (h = true, y = 1), h) e = m, r !== null && (m ? r.length = m : r = null);
                          else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                            return r === null ? r = [v] : r.push(v), e++, Ye.errors = r, false;
                          }
                          var t = _ === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let p = s.edits, _ = e;
                            if (e === _) if (Array.isArray(p)) {
                              var n = true;
                              let h = p.length;
                              for (let y = 0; y < h; y++) {
                                let P = e;
                                ye(p[y], { instancePath: i + "/edits/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                var n = P === e;
                                if (!n) break;
                              }
                            } else return Ye.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = _ === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let p = e;
                              Fe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                              var t = p === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let p = e;
                                Ae(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                                var t = p === e;
                              } else var t = true;
                              if (t) {
                                if (s.clears !== void 0) {
                                  let p = e;
                                  if (typeof s.clears != "boolean") return Ye.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var t = p === e;
                                } else var t = true;
                                if (t) {
                                  if (s.stamp !== void 0) {
                                    let p = e;
                                    ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                    var t = p === e;
                                  } else var t = true;
                                  if (t) if (s.base !== void 0) {
                                    let p = e;
                                    ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                    var t = p === e;
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
var Ks = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function sr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let p in s) if (!Ee.call(Ks.properties, p)) {
        return sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "adopt") return sr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = p === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let p = e;
            if (s.kind !== "key") return sr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = p === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let p = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = p === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let p = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = p === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let p = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = p === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let p = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = p === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let p = e;
                      mr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                      var t = p === e;
                    } else var t = true;
                    if (t) {
                      if (s.value !== void 0) {
                        let p = s.value, _ = e, m = e, h = false, y = null, P = e;
                        if (e === P) if (p && typeof p == "object" && !Array.isArray(p)) {
                          let v;
                          if (p.is === void 0 && (v = "is")) {
                            let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                            r === null ? r = [D] : r.push(D), e++;
                          } else {
                            let D = e;
                            for (let d in p) if (d !== "is") {
                              let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                              r === null ? r = [j] : r.push(j), e++;
                              break;
                            }
                            if (D === e && p.is !== void 0 && p.is !== "kept") {
                              let d = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                              r === null ? r = [d] : r.push(d), e++;
                            }
                          }
                        } else {
                          let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [v] : r.push(v), e++;
                        }
                        var l = P === e;
                        l && (h = true, y = 0);
                        let k = e;
                        if (e === k) if (p && typeof p == "object" && !Array.isArray(p)) {
                          let v;
                          if (p.is === void 0 && (v = "is") || p.origin === void 0 && (v = "origin") || p.overwrite === void 0 && (v = "overwrite")) {
                            let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                            r === null ? r = [D] : r.push(D), e++;
                          } else {
                            let D = e;
                            for (let d in p) if (!(d === "is" || d === "origin" || d === "overwrite")) {
                              let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                              r === null ? r = [j] : r.push(j), e++;
                              break;
                            }
                            if (D === e) {
                              if (p.is !== void 0) {
                                let d = e;
                                if (p.is !== "compared") {
                                  let j = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                  r === null ? r = [j] : r.push(j), e++;
                                }
                                var a = d === e;
                              } else var a = true;
                              if (a) {
                                if (p.origin !== void 0) {
                                  let d = e;
                                  xe(p.origin, { instancePath: i + "/value/origin", parentData: p, parentDataProperty: "origin", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                                  var a = d === e;
                                } else var a = true;
                                if (a) if (p.overwrite !== void 0) {
                                  let d = e;
                                  if (typeof p.overwrite != "boolean") {
                                    let O = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                    r === null ? r = [O] : r.push(O), e++;
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
                        var l = k === e;
                        if (l && h ? (h = false, y = [y, 1]) : l && (h = true, y = 1), h) e = m, r !== null && (m ? r.length = m : r = null);
                        else {
                          let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                          return r === null ? r = [v] : r.push(v), e++, sr.errors = r, false;
                        }
                        var t = _ === e;
                      } else var t = true;
                      if (t) {
                        if (s.edits !== void 0) {
                          let p = s.edits, _ = e;
                          if (e === _) if (Array.isArray(p)) {
                            var n = true;
                            let h = p.length;
                            for (let y = 0; y < h; y++) {
                              let P = e;
                              ye(p[y], { instancePath: i + "/edits/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                              var n = P === e;
                              if (!n) break;
                            }
                          } else return sr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                          var t = _ === e;
                        } else var t = true;
                        if (t) {
                          if (s.send !== void 0) {
                            let p = e;
                            De(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                            var t = p === e;
                          } else var t = true;
                          if (t) {
                            if (s.patch !== void 0) {
                              let p = e;
                              Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                              var t = p === e;
                            } else var t = true;
                            if (t) {
                              if (s.stamp !== void 0) {
                                let p = e;
                                ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                var t = p === e;
                              } else var t = true;
                              if (t) if (s.base !== void 0) {
                                let p = e;
                                ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                var t = p === e;
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
var Zs = { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false };
function Ge(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base") || s.resumes === void 0 && (l = "resumes")) return Ge.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ee.call(Zs.properties, o)) {
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
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, c = e;
                      if (e === c) if (Array.isArray(o)) {
                        if (o.length < 1) return Ge.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let _ = o.length;
                          for (let m = 0; m < _; m++) {
                            let h = e;
                            ye(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                            var a = h === e;
                            if (!a) break;
                          }
                        }
                      } else return Ge.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let o = e;
                        De(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let o = e;
                            ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.base !== void 0) {
                              let o = e;
                              ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
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
var Hs = { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false };
function gr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base") || s.insteadOf === void 0 && (a = "insteadOf")) return gr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call(Hs.properties, n)) {
        return gr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "recover") return gr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "recover" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      Ne(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.base !== void 0) {
                        let n = e;
                        ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.purgesOn !== void 0) {
                          let n = e;
                          me(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.insteadOf !== void 0) {
                          let n = e;
                          te(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
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
  } else return gr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return gr.errors = r, e === 0;
}
var Ms = { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false };
function br(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.patch === void 0 && (a = "patch") || s.stamp === void 0 && (a = "stamp") || s.base === void 0 && (a = "base")) return br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call(Ms.properties, n)) {
        return br.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "disable") return br.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "disable" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.patch !== void 0) {
                      let n = e;
                      Ae(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.stamp !== void 0) {
                        let n = e;
                        ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) if (s.base !== void 0) {
                        let n = e;
                        ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
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
  } else return br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return br.errors = r, e === 0;
}
var Ws = { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false };
function cr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.because === void 0 && (a = "because") || s.base === void 0 && (a = "base")) return cr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "because" || n === "base")) {
        return cr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "delete") return cr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "delete" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.because !== void 0) {
                      let n = s.because, o = e;
                      if (!(n === "absent" || n === "pruned")) return cr.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: Ws.properties.because.enum } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) if (s.base !== void 0) {
                      let n = e;
                      ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
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
  } else return cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return cr.errors = r, e === 0;
}
function kr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base")) return kr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "base")) {
        return kr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "purge") return kr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "purge" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    le(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.base !== void 0) {
                    let n = e;
                    ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
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
function yr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id")) return yr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "absent")) {
        return yr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "unchanged") return yr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "unchanged" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.absent !== void 0) {
            let n = e;
            if (s.absent !== true) return yr.errors = [{ instancePath: i + "/absent", schemaPath: "#/properties/absent/const", keyword: "const", params: { allowedValue: true } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return yr.errors = r, e === 0;
}
var Sr = { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] };
var Hr = { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false };
function je(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let V;
    if (s.verb === void 0 && (V = "verb") || s.kind === void 0 && (V = "kind")) return je.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: V } }], false;
    {
      let w = e;
      for (let u in s) if (!Ee.call(Hr.properties, u)) {
        return je.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (w === e) {
        if (s.verb !== void 0) {
          let u = s.verb, g = e;
          if (!(u === "create" || u === "set" || u === "settle" || u === "update" || u === "adopt" || u === "recover" || u === "disable" || u === "delete" || u === "purge" || u === "rotate")) return je.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Hr.properties.verb.enum } }], false;
          var t = g === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.keepEnabled !== void 0) {
              let u = e;
              Ne(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.source !== void 0) {
                let u = e;
                ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.send !== void 0) {
                  let u = s.send, g = e, F = e, $ = false, E = e;
                  Fe(u, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                  var a = E === e;
                  if ($ = $ || a, !$) {
                    let z = e;
                    De(u, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                    var a = z === e;
                    $ = $ || a;
                  }
                  if ($) e = F, r !== null && (F ? r.length = F : r = null);
                  else {
                    let z = { instancePath: i + "/send", schemaPath: "#/properties/send/anyOf", keyword: "anyOf", params: {} };
                    return r === null ? r = [z] : r.push(z), e++, je.errors = r, false;
                  }
                  var t = g === e;
                } else var t = true;
                if (t) {
                  if (s.stamp !== void 0) {
                    let u = e;
                    ne(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.orRecover !== void 0) {
                      let u = e;
                      if (typeof s.orRecover != "boolean") return je.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.origin !== void 0) {
                        let u = s.origin, g = e, F = e, $ = false, E = e;
                        Pr(u, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                        var l = E === e;
                        if ($ = $ || l, !$) {
                          let z = e;
                          xe(u, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                          var l = z === e;
                          $ = $ || l;
                        }
                        if ($) e = F, r !== null && (F ? r.length = F : r = null);
                        else {
                          let z = { instancePath: i + "/origin", schemaPath: "#/properties/origin/anyOf", keyword: "anyOf", params: {} };
                          return r === null ? r = [z] : r.push(z), e++, je.errors = r, false;
                        }
                        var t = g === e;
                      } else var t = true;
                      if (t) {
                        if (s.because !== void 0) {
                          let u = s.because, g = e, F = e, $ = false, E = e;
                          if (!(u === "changed" || u === "cleared")) {
                            let z = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/0/enum", keyword: "enum", params: { allowedValues: Hr.properties.because.anyOf[0].enum } };
                            r === null ? r = [z] : r.push(z), e++;
                          }
                          var n = E === e;
                          if ($ = $ || n, !$) {
                            let z = e;
                            if (!(u === "absent" || u === "pruned")) {
                              let re = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/1/enum", keyword: "enum", params: { allowedValues: Hr.properties.because.anyOf[1].enum } };
                              r === null ? r = [re] : r.push(re), e++;
                            }
                            var n = z === e;
                            $ = $ || n;
                          }
                          if ($) e = F, r !== null && (F ? r.length = F : r = null);
                          else {
                            let z = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf", keyword: "anyOf", params: {} };
                            return r === null ? r = [z] : r.push(z), e++, je.errors = r, false;
                          }
                          var t = g === e;
                        } else var t = true;
                        if (t) {
                          if (s.value !== void 0) {
                            let u = s.value, g = e, F = e, $ = false, E = e, J = e, z = false, W = null, re = e;
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
                                      ge(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                      var o = S === e;
                                    } else var o = true;
                                    if (o) if (u.swap !== void 0) {
                                      let S = e;
                                      Ce(u.swap, { instancePath: i + "/value/swap", parentData: u, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                                      var o = S === e;
                                    } else var o = true;
                                  }
                                }
                              }
                            } else {
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [q] : r.push(q), e++;
                            }
                            var c = re === e;
                            c && (z = true, W = 0);
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
                            var c = R === e;
                            if (c && z ? (z = false, W = [W, 1]) : c && (z = true, W = 1), z) e = J, r !== null && (J ? r.length = J : r = null);
                            else {
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: W } };
                              r === null ? r = [q] : r.push(q), e++;
                            }
                            var p = E === e;
                            if ($ = $ || p, !$) {
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
                              var m = T === e;
                              m && (S = true, Y = 0);
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
                                      var _ = M === e;
                                    } else var _ = true;
                                    if (_) {
                                      if (u.source !== void 0) {
                                        let M = e;
                                        ge(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                        var _ = M === e;
                                      } else var _ = true;
                                      if (_) if (u.overwrite !== void 0) {
                                        let M = e;
                                        if (typeof u.overwrite != "boolean") {
                                          let oe = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                          r === null ? r = [oe] : r.push(oe), e++;
                                        }
                                        var _ = M === e;
                                      } else var _ = true;
                                    }
                                  }
                                }
                              } else {
                                let U = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                r === null ? r = [U] : r.push(U), e++;
                              }
                              var m = L === e;
                              if (m && S ? (S = false, Y = [Y, 1]) : m && (S = true, Y = 1), S) e = K, r !== null && (K ? r.length = K : r = null);
                              else {
                                let U = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: Y } };
                                r === null ? r = [U] : r.push(U), e++;
                              }
                              var p = q === e;
                              if ($ = $ || p, !$) {
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
                                var y = oe === e;
                                y && (M = true, I = 0);
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
                                        var h = C === e;
                                      } else var h = true;
                                      if (h) {
                                        if (u.origin !== void 0) {
                                          let C = e;
                                          xe(u.origin, { instancePath: i + "/value/origin", parentData: u, parentDataProperty: "origin", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                                          var h = C === e;
                                        } else var h = true;
                                        if (h) if (u.overwrite !== void 0) {
                                          let C = e;
                                          if (typeof u.overwrite != "boolean") {
                                            let Q = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                            r === null ? r = [Q] : r.push(Q), e++;
                                          }
                                          var h = C === e;
                                        } else var h = true;
                                      }
                                    }
                                  }
                                } else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var y = B === e;
                                if (y && M ? (M = false, I = [I, 1]) : y && (M = true, I = 1), M) e = A, r !== null && (A ? r.length = A : r = null);
                                else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf", keyword: "oneOf", params: { passingSchemas: I } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var p = U === e;
                                $ = $ || p;
                              }
                            }
                            if ($) e = F, r !== null && (F ? r.length = F : r = null);
                            else {
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
                              return r === null ? r = [q] : r.push(q), e++, je.errors = r, false;
                            }
                            var t = g === e;
                          } else var t = true;
                          if (t) {
                            if (s.edits !== void 0) {
                              let u = s.edits, g = e, F = e, $ = false, E = e;
                              if (e === E) if (Array.isArray(u)) {
                                var P = true;
                                let z = u.length;
                                for (let W = 0; W < z; W++) {
                                  let re = e;
                                  ye(u[W], { instancePath: i + "/edits/" + W, parentData: u, parentDataProperty: W, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                  var P = re === e;
                                  if (!P) break;
                                }
                              } else {
                                let z = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [z] : r.push(z), e++;
                              }
                              var k = E === e;
                              if ($ = $ || k, !$) {
                                let z = e;
                                if (e === z) if (Array.isArray(u)) {
                                  var b = true;
                                  let re = u.length;
                                  for (let R = 0; R < re; R++) {
                                    let X = e;
                                    ye(u[R], { instancePath: i + "/edits/" + R, parentData: u, parentDataProperty: R, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                    var b = X === e;
                                    if (!b) break;
                                  }
                                } else {
                                  let re = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [re] : r.push(re), e++;
                                }
                                var k = z === e;
                                if ($ = $ || k, !$) {
                                  let re = e;
                                  if (e === re) if (Array.isArray(u)) if (u.length < 1) {
                                    let X = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                                    r === null ? r = [X] : r.push(X), e++;
                                  } else {
                                    var v = true;
                                    let X = u.length;
                                    for (let q = 0; q < X; q++) {
                                      let K = e;
                                      ye(u[q], { instancePath: i + "/edits/" + q, parentData: u, parentDataProperty: q, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                      var v = K === e;
                                      if (!v) break;
                                    }
                                  }
                                  else {
                                    let X = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [X] : r.push(X), e++;
                                  }
                                  var k = re === e;
                                  if ($ = $ || k, !$) {
                                    let X = e;
                                    if (e === X) if (Array.isArray(u)) if (u.length < 1) {
                                      let K = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 } };
                                      r === null ? r = [K] : r.push(K), e++;
                                    } else {
                                      var D = true;
                                      let K = u.length;
                                      for (let S = 0; S < K; S++) {
                                        let Y = e;
                                        ye(u[S], { instancePath: i + "/edits/" + S, parentData: u, parentDataProperty: S, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                        var D = Y === e;
                                        if (!D) break;
                                      }
                                    }
                                    else {
                                      let K = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [K] : r.push(K), e++;
                                    }
                                    var k = X === e;
                                    $ = $ || k;
                                  }
                                }
                              }
                              if ($) e = F, r !== null && (F ? r.length = F : r = null);
                              else {
                                let z = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf", keyword: "anyOf", params: {} };
                                return r === null ? r = [z] : r.push(z), e++, je.errors = r, false;
                              }
                              var t = g === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let u = s.patch, g = e, F = e, $ = false, E = e;
                                Ae(u, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                                var d = E === e;
                                if ($ = $ || d, !$) {
                                  let z = e;
                                  Ve(u, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                  var d = z === e;
                                  $ = $ || d;
                                }
                                if ($) e = F, r !== null && (F ? r.length = F : r = null);
                                else {
                                  let z = { instancePath: i + "/patch", schemaPath: "#/properties/patch/anyOf", keyword: "anyOf", params: {} };
                                  return r === null ? r = [z] : r.push(z), e++, je.errors = r, false;
                                }
                                var t = g === e;
                              } else var t = true;
                              if (t) {
                                if (s.base !== void 0) {
                                  let u = e;
                                  ae(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                  var t = u === e;
                                } else var t = true;
                                if (t) {
                                  if (s.evidence !== void 0) {
                                    let u = s.evidence, g = e, F = e, $ = false, E = e;
                                    if (!(u === "unknown" || u === "outside" || u === "swapped" || u === "follows")) {
                                      let z = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Hr.properties.evidence.anyOf[0].enum } };
                                      r === null ? r = [z] : r.push(z), e++;
                                    }
                                    var j = E === e;
                                    if ($ = $ || j, !$) {
                                      let z = e;
                                      if (!(u === "unknown" || u === "outside" || u === "swapped")) {
                                        let re = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/enum", keyword: "enum", params: { allowedValues: Hr.properties.evidence.anyOf[1].enum } };
                                        r === null ? r = [re] : r.push(re), e++;
                                      }
                                      var j = z === e;
                                      $ = $ || j;
                                    }
                                    if ($) e = F, r !== null && (F ? r.length = F : r = null);
                                    else {
                                      let z = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
                                      return r === null ? r = [z] : r.push(z), e++, je.errors = r, false;
                                    }
                                    var t = g === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.swap !== void 0) {
                                      let u = e;
                                      Ce(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                                      var t = u === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.doubts !== void 0) {
                                        let u = e;
                                        ur(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                                        var t = u === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.inPlace !== void 0) {
                                          let u = s.inPlace, g = e, F = e, $ = false, E = e;
                                          if (typeof u != "boolean") {
                                            let z = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                            r === null ? r = [z] : r.push(z), e++;
                                          }
                                          var O = E === e;
                                          if ($ = $ || O, !$) {
                                            let z = e;
                                            if (typeof u != "boolean") {
                                              let re = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                                              r === null ? r = [re] : r.push(re), e++;
                                            }
                                            var O = z === e;
                                            $ = $ || O;
                                          }
                                          if ($) e = F, r !== null && (F ? r.length = F : r = null);
                                          else {
                                            let z = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf", keyword: "anyOf", params: {} };
                                            return r === null ? r = [z] : r.push(z), e++, je.errors = r, false;
                                          }
                                          var t = g === e;
                                        } else var t = true;
                                        if (t) {
                                          if (s.compared !== void 0) {
                                            let u = s.compared, g = e;
                                            if (!(u === "equal" || u === "different" || u === "not compared")) return je.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Hr.properties.compared.enum } }], false;
                                            var t = g === e;
                                          } else var t = true;
                                          if (t) {
                                            if (s.allowNewVersion !== void 0) {
                                              let u = e;
                                              if (typeof s.allowNewVersion != "boolean") return je.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                              var t = u === e;
                                            } else var t = true;
                                            if (t) {
                                              if (s.owners !== void 0) {
                                                let u = e;
                                                mr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                                                var t = u === e;
                                              } else var t = true;
                                              if (t) {
                                                if (s.clears !== void 0) {
                                                  let u = e;
                                                  if (typeof s.clears != "boolean") return je.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                                  var t = u === e;
                                                } else var t = true;
                                                if (t) {
                                                  if (s.resumes !== void 0) {
                                                    let u = e;
                                                    if (typeof s.resumes != "boolean") return je.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
                                                    var t = u === e;
                                                  } else var t = true;
                                                  if (t) {
                                                    if (s.purgesOn !== void 0) {
                                                      let u = e;
                                                      me(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                                                      var t = u === e;
                                                    } else var t = true;
                                                    if (t) if (s.insteadOf !== void 0) {
                                                      let u = e;
                                                      te(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
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
  } else return je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return je.errors = r, e === 0;
}
function Cr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.message === void 0 && (m = "message") || s.hint === void 0 && (m = "hint")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "place" || y === "wanted" || y === "rule" || y === "message" || y === "hint")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let P = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let y = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var o = y === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let y = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var o = y === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let y = s.wanted, P = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let b = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [b] : r.push(b), e++;
                }
                var o = P === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let y = s.rule, P = e;
                  if (!(y === "foreign owner" || y === "managed" || y === "not owned" || y === "forged" || y === "protect" || y === "purge protection" || y === "purge" || y === "past date" || y === "key date" || y === "immutable" || y === "versions" || y === "tags" || y === "unread vault")) {
                    let b = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [b] : r.push(b), e++;
                  }
                  var o = P === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let y = e;
                    if (typeof s.message != "string") {
                      let k = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [k] : r.push(k), e++;
                    }
                    var o = y === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let y = e;
                    if (typeof s.hint != "string") {
                      let k = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [k] : r.push(k), e++;
                    }
                    var o = y === e;
                  } else var o = true;
                }
              }
            }
          }
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.heldBack === void 0 && (m = "heldBack")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "place" || y === "wanted" || y === "rule" || y === "heldBack")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let P = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var p = y === e;
        } else var p = true;
        if (p) {
          if (s.id !== void 0) {
            let y = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var p = y === e;
          } else var p = true;
          if (p) {
            if (s.place !== void 0) {
              let y = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var p = y === e;
            } else var p = true;
            if (p) {
              if (s.wanted !== void 0) {
                let y = s.wanted, P = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let b = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [b] : r.push(b), e++;
                }
                var p = P === e;
              } else var p = true;
              if (p) {
                if (s.rule !== void 0) {
                  let y = s.rule, P = e;
                  if (!(y === "threshold" || y === "empty set")) {
                    let b = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [b] : r.push(b), e++;
                  }
                  var p = P === e;
                } else var p = true;
                if (p) if (s.heldBack !== void 0) {
                  let y = e;
                  je(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                  var p = y === e;
                } else var p = true;
              }
            }
          }
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = c === e;
  if (_ && a ? (a = false, l = [l, 1]) : _ && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, Cr.errors = r, false;
  }
  return Cr.errors = r, e === 0;
}
var Ys = { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" } }, required: ["verb", "id", "why"], additionalProperties: false };
function pr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id") || s.why === void 0 && (a = "why")) return pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "why" || n === "note")) {
        return pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "left") return pr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "left" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.why !== void 0) {
              let n = s.why, o = e;
              if (!(n === "unowned" || n === "foreign" || n === "managed" || n === "orphan" || n === "not loaded" || n === "missing")) return pr.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: Ys.properties.why.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.note !== void 0) {
              let n = e;
              if (typeof s.note != "string") return pr.errors = [{ instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pr.errors = r, e === 0;
}
function Rr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  or(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  ar(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let p = e;
    We(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
    var c = p === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      fr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let y = e;
        He(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var c = y === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let k = e;
          Re(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
          var c = k === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let v = e;
            er(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
            var c = v === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let d = e;
              rr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
              var c = d === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let O = e;
                Ye(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
                var c = O === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let w = e;
                  sr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                  var c = w === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let g = e;
                    Ge(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
                    var c = g === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let $ = e;
                      gr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                      var c = $ === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let J = e;
                        br(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                        var c = J === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let W = e;
                          cr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
                          var c = W === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let R = e;
                            kr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                            var c = R === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let q = e;
                              yr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                              var c = q === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let S = e;
                                Cr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
                                var c = S === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let T = e;
                                  pr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                                  var c = T === e;
                                  c && a ? (a = false, l = [l, 17]) : c && (a = true, l = 17);
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
    let p = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [p] : r.push(p), e++, Rr.errors = r, false;
  }
  return Rr.errors = r, e === 0;
}
var ws = { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false };
function ke(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call(ws.properties, n)) {
        return ke.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.create !== void 0) {
          let n = s.create, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.set !== void 0) {
            let n = s.set, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.settle !== void 0) {
              let n = s.settle, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.update !== void 0) {
                let n = s.update, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.adopt !== void 0) {
                  let n = s.adopt, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.recover !== void 0) {
                    let n = s.recover, o = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.disable !== void 0) {
                      let n = s.disable, o = e;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.delete !== void 0) {
                        let n = s.delete, o = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.purge !== void 0) {
                          let n = s.purge, o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.unchanged !== void 0) {
                            let n = s.unchanged, o = e;
                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.refused !== void 0) {
                              let n = s.refused, o = e;
                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.left !== void 0) {
                                let n = s.left, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                              if (t) if (s.rotate !== void 0) {
                                let n = s.rotate, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
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
  } else return ke.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ke.errors = r, e === 0;
}
var Gs = { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false };
function Oe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let p;
    if (s.changes === void 0 && (p = "changes") || s.destroys === void 0 && (p = "destroys") || s.objects === void 0 && (p = "objects") || s.limits === void 0 && (p = "limits")) return Oe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    {
      let _ = e;
      for (let m in s) if (!(m === "changes" || m === "destroys" || m === "objects" || m === "limits")) {
        return Oe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
        break;
      }
      if (_ === e) {
        if (s.changes !== void 0) {
          let m = s.changes, h = e;
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return Oe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === h && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return Oe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = h === e;
        } else var t = true;
        if (t) {
          if (s.destroys !== void 0) {
            let m = s.destroys, h = e;
            if (e === h) if (m && typeof m == "object" && !Array.isArray(m)) {
              let P;
              if (m.disable === void 0 && (P = "disable") || m.delete === void 0 && (P = "delete") || m.purge === void 0 && (P = "purge") || m.adopt === void 0 && (P = "adopt")) return Oe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/required", keyword: "required", params: { missingProperty: P } }], false;
              {
                let k = e;
                for (let b in m) if (!(b === "disable" || b === "delete" || b === "purge" || b === "adopt")) {
                  return Oe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } }], false;
                  break;
                }
                if (k === e) {
                  if (m.disable !== void 0) {
                    let b = m.disable, v = e;
                    if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) return Oe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === v && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return Oe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var a = v === e;
                  } else var a = true;
                  if (a) {
                    if (m.delete !== void 0) {
                      let b = m.delete, v = e;
                      if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) return Oe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === v && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return Oe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var a = v === e;
                    } else var a = true;
                    if (a) {
                      if (m.purge !== void 0) {
                        let b = m.purge, v = e;
                        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) return Oe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === v && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return Oe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = v === e;
                      } else var a = true;
                      if (a) if (m.adopt !== void 0) {
                        let b = m.adopt, v = e;
                        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) return Oe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === v && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return Oe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = v === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return Oe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/type", keyword: "type", params: { type: "object" } }], false;
            var t = h === e;
          } else var t = true;
          if (t) {
            if (s.objects !== void 0) {
              let m = s.objects, h = e;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return Oe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === h && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return Oe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = h === e;
            } else var t = true;
            if (t) if (s.limits !== void 0) {
              let m = s.limits, h = e;
              if (e === h) if (Array.isArray(m)) {
                if (m.length < 1) return Oe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var l = true;
                  let P = m.length;
                  for (let k = 0; k < P; k++) {
                    let b = m[k], v = e, D = e, d = false, j = null, O = e;
                    if (e === O) if (b && typeof b == "object" && !Array.isArray(b)) {
                      let u;
                      if (b.rule === void 0 && (u = "rule")) {
                        let g = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/0/required", keyword: "required", params: { missingProperty: u } };
                        r === null ? r = [g] : r.push(g), e++;
                      } else {
                        let g = e;
                        for (let F in b) if (F !== "rule") {
                          let $ = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (g === e && b.rule !== void 0 && b.rule !== "empty set") {
                          let F = { instancePath: i + "/limits/" + k + "/rule", schemaPath: "#/properties/limits/items/oneOf/0/properties/rule/const", keyword: "const", params: { allowedValue: "empty set" } };
                          r === null ? r = [F] : r.push(F), e++;
                        }
                      }
                    } else {
                      let u = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var o = O === e;
                    o && (d = true, j = 0);
                    let V = e;
                    if (e === V) if (b && typeof b == "object" && !Array.isArray(b)) {
                      let u;
                      if (b.rule === void 0 && (u = "rule") || b.most === void 0 && (u = "most")) {
                        let g = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/1/required", keyword: "required", params: { missingProperty: u } };
                        r === null ? r = [g] : r.push(g), e++;
                      } else {
                        let g = e;
                        for (let F in b) if (!(F === "rule" || F === "most")) {
                          let $ = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (g === e) {
                          if (b.rule !== void 0) {
                            let F = b.rule, $ = e;
                            if (!(F === "count" || F === "max-destroy")) {
                              let E = { instancePath: i + "/limits/" + k + "/rule", schemaPath: "#/properties/limits/items/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Gs.properties.limits.items.oneOf[1].properties.rule.enum } };
                              r === null ? r = [E] : r.push(E), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                          if (n) if (b.most !== void 0) {
                            let F = b.most, $ = e;
                            if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
                              let J = { instancePath: i + "/limits/" + k + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/type", keyword: "type", params: { type: "integer" } };
                              r === null ? r = [J] : r.push(J), e++;
                            }
                            if (e === $ && typeof F == "number" && isFinite(F) && (F < 0 || isNaN(F))) {
                              let J = { instancePath: i + "/limits/" + k + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              r === null ? r = [J] : r.push(J), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                        }
                      }
                    } else {
                      let u = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var o = V === e;
                    if (o && d) d = false, j = [j, 1];
                    else {
                      o && (d = true, j = 1);
                      let u = e;
                      if (e === u) if (b && typeof b == "object" && !Array.isArray(b)) {
                        let F;
                        if (b.rule === void 0 && (F = "rule") || b.most === void 0 && (F = "most") || b.percent === void 0 && (F = "percent")) {
                          let $ = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/2/required", keyword: "required", params: { missingProperty: F } };
                          r === null ? r = [$] : r.push($), e++;
                        } else {
                          let $ = e;
                          for (let E in b) if (!(E === "rule" || E === "most" || E === "percent")) {
                            let J = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                            r === null ? r = [J] : r.push(J), e++;
                            break;
                          }
                          if ($ === e) {
                            if (b.rule !== void 0) {
                              let E = e;
                              if (b.rule !== "share") {
                                let J = { instancePath: i + "/limits/" + k + "/rule", schemaPath: "#/properties/limits/items/oneOf/2/properties/rule/const", keyword: "const", params: { allowedValue: "share" } };
                                r === null ? r = [J] : r.push(J), e++;
                              }
                              var c = E === e;
                            } else var c = true;
                            if (c) {
                              if (b.most !== void 0) {
                                let E = b.most, J = e;
                                if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                                  let W = { instancePath: i + "/limits/" + k + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                if (e === J && typeof E == "number" && isFinite(E) && (E < 0 || isNaN(E))) {
                                  let W = { instancePath: i + "/limits/" + k + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                var c = J === e;
                              } else var c = true;
                              if (c) if (b.percent !== void 0) {
                                let E = b.percent, J = e;
                                if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                                  let W = { instancePath: i + "/limits/" + k + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                if (e === J && typeof E == "number" && isFinite(E) && (E < 0 || isNaN(E))) {
                                  let W = { instancePath: i + "/limits/" + k + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                var c = J === e;
                              } else var c = true;
                            }
                          }
                        }
                      } else {
                        let F = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [F] : r.push(F), e++;
                      }
                      var o = u === e;
                      o && d ? (d = false, j = [j, 2]) : o && (d = true, j = 2);
                    }
                    if (d) e = D, r !== null && (D ? r.length = D : r = null);
                    else {
                      let u = { instancePath: i + "/limits/" + k, schemaPath: "#/properties/limits/items/oneOf", keyword: "oneOf", params: { passingSchemas: j } };
                      return r === null ? r = [u] : r.push(u), e++, Oe.errors = r, false;
                    }
                    var l = v === e;
                    if (!l) break;
                  }
                }
              } else return Oe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } }], false;
              var t = h === e;
            } else var t = true;
          }
        }
      }
    }
  } else return Oe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Oe.errors = r, e === 0;
}
function Ie(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.url === void 0 && (a = "url") || s.wanted === void 0 && (a = "wanted") || s.owned === void 0 && (a = "owned") || s.unmanaged === void 0 && (a = "unmanaged")) return Ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "url" || n === "wanted" || n === "owned" || n === "unmanaged" || n === "heldBack")) {
        return Ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return Ie.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.url !== void 0) {
            let n = e;
            if (typeof s.url != "string") return Ie.errors = [{ instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.wanted !== void 0) {
              let n = s.wanted, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ie.errors = [{ instancePath: i + "/wanted", schemaPath: "#/properties/wanted/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Ie.errors = [{ instancePath: i + "/wanted", schemaPath: "#/properties/wanted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.owned !== void 0) {
                let n = s.owned, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ie.errors = [{ instancePath: i + "/owned", schemaPath: "#/properties/owned/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Ie.errors = [{ instancePath: i + "/owned", schemaPath: "#/properties/owned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.unmanaged !== void 0) {
                  let n = s.unmanaged, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ie.errors = [{ instancePath: i + "/unmanaged", schemaPath: "#/properties/unmanaged/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Ie.errors = [{ instancePath: i + "/unmanaged", schemaPath: "#/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) if (s.heldBack !== void 0) {
                  let n = e;
                  Oe(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return Ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ie.errors = r, e === 0;
}
var Js = { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
              if (!(n === "not found" || n === "disabled" || n === "forbidden" || n === "firewall" || n === "unauthorized" || n === "deleted but recoverable" || n === "being deleted" || n === "being recovered" || n === "too slow" || n === "conflict" || n === "throttled" || n === "invalid" || n === "vault not found" || n === "untrusted" || n === "connection" || n === "server" || n === "cancelled")) return ze.errors = [{ instancePath: i + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: Js.properties.fault.enum } }], false;
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
var Ls = { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false };
function Ze(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.ref === void 0 && (n = "ref") || s.of === void 0 && (n = "of") || s.vaults === void 0 && (n = "vaults")) return Ze.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "ref" || c === "of" || c === "vaults")) {
        return Ze.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.ref !== void 0) {
          let c = e;
          if (typeof s.ref != "string") return Ze.errors = [{ instancePath: i + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let c = s.of, p = e;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === p && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = p === e;
          } else var t = true;
          if (t) if (s.vaults !== void 0) {
            let c = s.vaults, p = e;
            if (e === p) if (Array.isArray(c)) {
              var a = true;
              let m = c.length;
              for (let h = 0; h < m; h++) {
                let y = c[h], P = e;
                if (e === P) if (y && typeof y == "object" && !Array.isArray(y)) {
                  let b;
                  if (y.vault === void 0 && (b = "vault") || y.because === void 0 && (b = "because")) return Ze.errors = [{ instancePath: i + "/vaults/" + h, schemaPath: "#/properties/vaults/items/required", keyword: "required", params: { missingProperty: b } }], false;
                  {
                    let v = e;
                    for (let D in y) if (!(D === "vault" || D === "because")) {
                      return Ze.errors = [{ instancePath: i + "/vaults/" + h, schemaPath: "#/properties/vaults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } }], false;
                      break;
                    }
                    if (v === e) {
                      if (y.vault !== void 0) {
                        let D = e;
                        if (typeof y.vault != "string") return Ze.errors = [{ instancePath: i + "/vaults/" + h + "/vault", schemaPath: "#/properties/vaults/items/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                        var l = D === e;
                      } else var l = true;
                      if (l) if (y.because !== void 0) {
                        let D = y.because, d = e;
                        if (!(D === "config" || D === "manifest" || D === "file" || D === "copy" || D === "unknown")) return Ze.errors = [{ instancePath: i + "/vaults/" + h + "/because", schemaPath: "#/properties/vaults/items/properties/because/enum", keyword: "enum", params: { allowedValues: Ls.properties.vaults.items.properties.because.enum } }], false;
                        var l = d === e;
                      } else var l = true;
                    }
                  }
                } else return Ze.errors = [{ instancePath: i + "/vaults/" + h, schemaPath: "#/properties/vaults/items/type", keyword: "type", params: { type: "object" } }], false;
                var a = P === e;
                if (!a) break;
              }
            } else return Ze.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
            var t = p === e;
          } else var t = true;
        }
      }
    }
  } else return Ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ze.errors = r, e === 0;
}
var hs = { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near 500", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false };
function Te(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          if (!(n === "policy broken" || n === "missing" || n === "not compared" || n === "deleted list unreadable" || n === "list forbidden" || n === "expired" || n === "expiring" || n === "never expires" || n === "rotation without date" || n === "rotation due" || n === "credential ends first" || n === "credentials not removed" || n === "rotation unfinished" || n === "versions near 500" || n === "git unreadable" || n === "unknown kind" || n === "premium assumed" || n === "manifest not matched" || n === "same value" || n === "value in git")) return Te.errors = [{ instancePath: i + "/finding", schemaPath: "#/properties/finding/enum", keyword: "enum", params: { allowedValues: hs.properties.finding.enum } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.severity !== void 0) {
            let n = s.severity, o = e;
            if (!(n === "error" || n === "warning" || n === "note")) return Te.errors = [{ instancePath: i + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: hs.properties.severity.enum } }], false;
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
                if (!(n === "requireExpiry" || n === "requireContentType" || n === "maxValidity" || n === "requireTags" || n === "namePattern")) return Te.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: hs.properties.rule.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.id !== void 0) {
                  let n = e;
                  ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
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
                      se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
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
var _s = { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false };
function dr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return dr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return dr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return dr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return dr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return dr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return dr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return dr.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: _s.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return dr.errors = r, e === 0;
}
function ir(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ir.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ir.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ir.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ir.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ir.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ir.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ir.errors = r, e === 0;
}
function Se(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.apiVersion === void 0 && (c = "apiVersion") || s.kind === void 0 && (c = "kind") || s.digestVersion === void 0 && (c = "digestVersion") || s.digest === void 0 && (c = "digest") || s.changes === void 0 && (c = "changes") || s.summary === void 0 && (c = "summary") || s.vaults === void 0 && (c = "vaults") || s.findings === void 0 && (c = "findings") || s.estimate === void 0 && (c = "estimate") || s.requests === void 0 && (c = "requests")) return Se.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: c } }], false;
    {
      let p = e;
      for (let _ in s) if (!Ee.call(js.properties, _)) {
        return Se.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
        break;
      }
      if (p === e) {
        let _;
        if (s.partial !== void 0 && s.failed === void 0 && (_ = "failed")) return Se.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: _, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (_ = "partial")) return Se.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: _, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let m = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return Se.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = m === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let m = e;
            if (s.kind !== "Plan") return Se.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Plan" } }], false;
            var t = m === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let m = e;
              if (s.emulator !== true) return Se.errors = [{ instancePath: i + "/emulator", schemaPath: "#/properties/emulator/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = m === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let m = e;
                if (typeof s.emulatorFile != "string") return Se.errors = [{ instancePath: i + "/emulatorFile", schemaPath: "#/properties/emulatorFile/type", keyword: "type", params: { type: "string" } }], false;
                var t = m === e;
              } else var t = true;
              if (t) {
                if (s.digestVersion !== void 0) {
                  let m = s.digestVersion, h = e;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return Se.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === h && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) return Se.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var t = h === e;
                } else var t = true;
                if (t) {
                  if (s.digest !== void 0) {
                    let m = e;
                    te(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? te.errors : r.concat(te.errors), e = r.length);
                    var t = m === e;
                  } else var t = true;
                  if (t) {
                    if (s.changes !== void 0) {
                      let m = s.changes, h = e;
                      if (e === h) if (Array.isArray(m)) {
                        var a = true;
                        let P = m.length;
                        for (let k = 0; k < P; k++) {
                          let b = e;
                          Rr(m[k], { instancePath: i + "/changes/" + k, parentData: m, parentDataProperty: k, rootData: f }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
                          var a = b === e;
                          if (!a) break;
                        }
                      } else return Se.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                      var t = h === e;
                    } else var t = true;
                    if (t) {
                      if (s.summary !== void 0) {
                        let m = e;
                        ke(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ke.errors : r.concat(ke.errors), e = r.length);
                        var t = m === e;
                      } else var t = true;
                      if (t) {
                        if (s.vaults !== void 0) {
                          let m = s.vaults, h = e;
                          if (e === h) if (Array.isArray(m)) {
                            var l = true;
                            let P = m.length;
                            for (let k = 0; k < P; k++) {
                              let b = e;
                              Ie(m[k], { instancePath: i + "/vaults/" + k, parentData: m, parentDataProperty: k, rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                              var l = b === e;
                              if (!l) break;
                            }
                          } else return Se.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
                          var t = h === e;
                        } else var t = true;
                        if (t) {
                          if (s.partial !== void 0) {
                            let m = e;
                            if (s.partial !== true) return Se.errors = [{ instancePath: i + "/partial", schemaPath: "#/properties/partial/const", keyword: "const", params: { allowedValue: true } }], false;
                            var t = m === e;
                          } else var t = true;
                          if (t) {
                            if (s.failed !== void 0) {
                              let m = s.failed, h = e;
                              if (e === h) if (Array.isArray(m)) {
                                if (m.length < 1) return Se.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                                {
                                  var n = true;
                                  let P = m.length;
                                  for (let k = 0; k < P; k++) {
                                    let b = e;
                                    ze(m[k], { instancePath: i + "/failed/" + k, parentData: m, parentDataProperty: k, rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                    var n = b === e;
                                    if (!n) break;
                                  }
                                }
                              } else return Se.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "array" } }], false;
                              var t = h === e;
                            } else var t = true;
                            if (t) {
                              if (s.changedSince !== void 0) {
                                let m = e;
                                Ze(s.changedSince, { instancePath: i + "/changedSince", parentData: s, parentDataProperty: "changedSince", rootData: f }) || (r = r === null ? Ze.errors : r.concat(Ze.errors), e = r.length);
                                var t = m === e;
                              } else var t = true;
                              if (t) {
                                if (s.findings !== void 0) {
                                  let m = s.findings, h = e;
                                  if (e === h) if (Array.isArray(m)) {
                                    var o = true;
                                    let P = m.length;
                                    for (let k = 0; k < P; k++) {
                                      let b = e;
                                      Te(m[k], { instancePath: i + "/findings/" + k, parentData: m, parentDataProperty: k, rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                                      var o = b === e;
                                      if (!o) break;
                                    }
                                  } else return Se.errors = [{ instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
                                  var t = h === e;
                                } else var t = true;
                                if (t) {
                                  if (s.estimate !== void 0) {
                                    let m = e;
                                    dr(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                                    var t = m === e;
                                  } else var t = true;
                                  if (t) if (s.requests !== void 0) {
                                    let m = e;
                                    ir(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
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
  } else return Se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Se.errors = r, e === 0;
}
var ei = hr;
var Qs = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Apply" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, plan: { $ref: "#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "#/definitions/unapproved" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "plan", "outcomes", "started", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { plan: { type: "object", properties: { digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false }, outcome: { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] }, unapproved: { type: "object", properties: { effects: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/change" } }, approvedDigest: { $ref: "plan.v1.schema.json#/definitions/digest" } }, required: ["effects", "approvedDigest"], additionalProperties: false } } };
function is(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (is.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (is.errors = r, e === 0);
}
function ts(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (ts.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (ts.errors = r, e === 0);
}
var Os = { type: "object", properties: { digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false };
function xr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (xr.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (xr.errors = r, e === 0) : (xr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
function Vr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!cs.test(s)) return Vr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Vr.errors = r, e === 0;
}
function wr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (wr.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (wr.errors = r, e === 0);
}
function vr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return vr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        ze(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return vr.errors = r, e === 0;
}
function zr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Rr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return zr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return zr.errors = r, e === 0;
}
function he(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return he.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call(ws.properties, n)) {
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
function Kr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ie(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Kr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Kr.errors = r, e === 0;
}
function _r(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Te(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return _r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return _r.errors = r, e === 0;
}
function Je(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
            if (!(n === "secret creation" || n === "key creation")) return Je.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: _s.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Je.errors = r, e === 0;
}
function Dr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Dr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call(Os.properties, n)) {
        return Dr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Dr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Dr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.digestVersion !== void 0) {
          let o = e;
          xr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digest !== void 0) {
            let o = e;
            Vr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.partial !== void 0) {
              let o = e;
              wr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.failed !== void 0) {
                let o = e;
                vr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.changes !== void 0) {
                  let o = e;
                  zr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let o = e;
                    he(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.vaults !== void 0) {
                      let o = e;
                      Kr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Kr.errors : r.concat(Kr.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.findings !== void 0) {
                        let o = e;
                        _r(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) if (s.estimate !== void 0) {
                        let o = e;
                        Je(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
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
  } else return Dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Dr.errors = r, e === 0;
}
var Me = { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] };
function de(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
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
function ns(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let k;
    if (s.verb === void 0 && (k = "verb") || s.id === void 0 && (k = "id") || s.result === void 0 && (k = "result") || s.did === void 0 && (k = "did")) {
      let b = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: k } };
      r === null ? r = [b] : r.push(b), e++;
    } else {
      let b = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "did")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (b === e) {
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
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
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
    let k = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [k] : r.push(k), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let k;
    if (s.verb === void 0 && (k = "verb") || s.id === void 0 && (k = "id") || s.result === void 0 && (k = "result") || s.message === void 0 && (k = "message") || s.hint === void 0 && (k = "hint")) {
      let b = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: k } };
      r === null ? r = [b] : r.push(b), e++;
    } else {
      let b = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message" || v === "hint")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (b === e) {
        if (s.verb !== void 0) {
          let v = s.verb, D = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[1].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var p = D === e;
        } else var p = true;
        if (p) {
          if (s.id !== void 0) {
            let v = e;
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
            var p = v === e;
          } else var p = true;
          if (p) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "refused") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var p = v === e;
            } else var p = true;
            if (p) {
              if (s.message !== void 0) {
                let v = e;
                if (typeof s.message != "string") {
                  let d = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var p = v === e;
              } else var p = true;
              if (p) if (s.hint !== void 0) {
                let v = e;
                if (typeof s.hint != "string") {
                  let d = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var p = v === e;
              } else var p = true;
            }
          }
        }
      }
    }
  } else {
    let k = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [k] : r.push(k), e++;
  }
  var _ = c === e;
  if (_ && a) a = false, l = [l, 1];
  else {
    _ && (a = true, l = 1);
    let k = e;
    if (e === k) if (s && typeof s == "object" && !Array.isArray(s)) {
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
              let O = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[2].properties.verb.enum } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var m = j === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let d = e;
              de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
              var m = d === e;
            } else var m = true;
            if (m) {
              if (s.result !== void 0) {
                let d = e;
                if (s.result !== "skipped") {
                  let O = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [O] : r.push(O), e++;
                }
                var m = d === e;
              } else var m = true;
              if (m) if (s.message !== void 0) {
                let d = e;
                if (typeof s.message != "string") {
                  let O = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [O] : r.push(O), e++;
                }
                var m = d === e;
              } else var m = true;
            }
          }
        }
      }
    } else {
      let v = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [v] : r.push(v), e++;
    }
    var _ = k === e;
    if (_ && a) a = false, l = [l, 2];
    else {
      _ && (a = true, l = 2);
      let v = e;
      if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
        let d;
        if (s.verb === void 0 && (d = "verb") || s.id === void 0 && (d = "id") || s.result === void 0 && (d = "result") || s.evidence === void 0 && (d = "evidence") || s.message === void 0 && (d = "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
        } else {
          let j = e;
          for (let O in s) if (!(O === "verb" || O === "id" || O === "result" || O === "evidence" || O === "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
            r === null ? r = [V] : r.push(V), e++;
            break;
          }
          if (j === e) {
            if (s.verb !== void 0) {
              let O = s.verb, V = e;
              if (!(O === "create" || O === "set" || O === "settle" || O === "update" || O === "adopt" || O === "recover" || O === "disable" || O === "delete" || O === "purge" || O === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var h = V === e;
            } else var h = true;
            if (h) {
              if (s.id !== void 0) {
                let O = e;
                de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                var h = O === e;
              } else var h = true;
              if (h) {
                if (s.result !== void 0) {
                  let O = e;
                  if (s.result !== "not compared") {
                    let w = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [w] : r.push(w), e++;
                  }
                  var h = O === e;
                } else var h = true;
                if (h) {
                  if (s.evidence !== void 0) {
                    let O = s.evidence, V = e;
                    if (!(O === "unknown" || O === "outside" || O === "swapped")) {
                      let u = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var h = V === e;
                  } else var h = true;
                  if (h) if (s.message !== void 0) {
                    let O = e;
                    if (typeof s.message != "string") {
                      let w = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var h = O === e;
                  } else var h = true;
                }
              }
            }
          }
        }
      } else {
        let d = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [d] : r.push(d), e++;
      }
      var _ = v === e;
      if (_ && a) a = false, l = [l, 3];
      else {
        _ && (a = true, l = 3);
        let d = e;
        if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
          let O;
          if (s.verb === void 0 && (O = "verb") || s.id === void 0 && (O = "id") || s.result === void 0 && (O = "result") || s.message === void 0 && (O = "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: O } };
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
                  let g = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[4].properties.verb.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var y = u === e;
              } else var y = true;
              if (y) {
                if (s.id !== void 0) {
                  let w = e;
                  de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                  var y = w === e;
                } else var y = true;
                if (y) {
                  if (s.result !== void 0) {
                    let w = e;
                    if (s.result !== "failed") {
                      let g = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var y = w === e;
                  } else var y = true;
                  if (y) {
                    if (s.code !== void 0) {
                      let w = e;
                      if (typeof s.code != "string") {
                        let g = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = w === e;
                    } else var y = true;
                    if (y) if (s.message !== void 0) {
                      let w = e;
                      if (typeof s.message != "string") {
                        let g = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = w === e;
                    } else var y = true;
                  }
                }
              }
            }
          }
        } else {
          let O = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [O] : r.push(O), e++;
        }
        var _ = d === e;
        if (_ && a) a = false, l = [l, 4];
        else {
          _ && (a = true, l = 4);
          let O = e;
          if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
            let w;
            if (s.verb === void 0 && (w = "verb") || s.id === void 0 && (w = "id") || s.result === void 0 && (w = "result") || s.message === void 0 && (w = "message")) {
              let u = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: w } };
              r === null ? r = [u] : r.push(u), e++;
            } else {
              let u = e;
              for (let g in s) if (!(g === "verb" || g === "id" || g === "result" || g === "message")) {
                let F = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
                r === null ? r = [F] : r.push(F), e++;
                break;
              }
              if (u === e) {
                if (s.verb !== void 0) {
                  let g = s.verb, F = e;
                  if (!(g === "create" || g === "set" || g === "settle" || g === "update" || g === "adopt" || g === "recover" || g === "disable" || g === "delete" || g === "purge" || g === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var P = F === e;
                } else var P = true;
                if (P) {
                  if (s.id !== void 0) {
                    let g = e;
                    de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var P = g === e;
                  } else var P = true;
                  if (P) {
                    if (s.result !== void 0) {
                      let g = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var P = g === e;
                    } else var P = true;
                    if (P) if (s.message !== void 0) {
                      let g = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var P = g === e;
                    } else var P = true;
                  }
                }
              }
            }
          } else {
            let w = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var _ = O === e;
          _ && a ? (a = false, l = [l, 5]) : _ && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let k = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [k] : r.push(k), e++, ns.errors = r, false;
  }
  return ns.errors = r, e === 0;
}
function Zr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  or(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  ar(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let p = e;
    We(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
    var c = p === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      fr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let y = e;
        He(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var c = y === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let k = e;
          Re(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
          var c = k === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let v = e;
            er(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
            var c = v === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let d = e;
              rr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
              var c = d === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let O = e;
                Ye(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
                var c = O === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let w = e;
                  sr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                  var c = w === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let g = e;
                    Ge(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
                    var c = g === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let $ = e;
                      gr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                      var c = $ === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let J = e;
                        br(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                        var c = J === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let W = e;
                          cr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
                          var c = W === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let R = e;
                            kr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                            var c = R === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let q = e;
                              yr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                              var c = q === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let S = e;
                                Cr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
                                var c = S === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let T = e;
                                  pr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                                  var c = T === e;
                                  c && a ? (a = false, l = [l, 17]) : c && (a = true, l = 17);
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
    let p = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [p] : r.push(p), e++, Zr.errors = r, false;
  }
  return Zr.errors = r, e === 0;
}
function Er(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!cs.test(s)) return Er.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Er.errors = r, e === 0;
}
function Ir(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, c = e;
          if (e === c) if (Array.isArray(o)) {
            var t = true;
            let p = o.length;
            for (let _ = 0; _ < p; _++) {
              let m = e;
              Zr(o[_], { instancePath: i + "/effects/" + _, parentData: o, parentDataProperty: _, rootData: f }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return Ir.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Er(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ir.errors = r, e === 0;
}
function tr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function hr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.apiVersion === void 0 && (l = "apiVersion") || s.kind === void 0 && (l = "kind") || s.plan === void 0 && (l = "plan") || s.outcomes === void 0 && (l = "outcomes") || s.started === void 0 && (l = "started") || s.findings === void 0 && (l = "findings") || s.requests === void 0 && (l = "requests")) return hr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ee.call(Qs.properties, o)) {
        return hr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        let o;
        if (s.partial !== void 0 && s.failed === void 0 && (o = "failed")) return hr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: o, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (o = "partial")) return hr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: o, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let c = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return hr.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let c = e;
            if (s.kind !== "Apply") return hr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Apply" } }], false;
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let c = e;
              is(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? is.errors : r.concat(is.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let c = e;
                ts(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? ts.errors : r.concat(ts.errors), e = r.length);
                var t = c === e;
              } else var t = true;
              if (t) {
                if (s.plan !== void 0) {
                  let c = e;
                  Dr(s.plan, { instancePath: i + "/plan", parentData: s, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
                  var t = c === e;
                } else var t = true;
                if (t) {
                  if (s.outcomes !== void 0) {
                    let c = s.outcomes, p = e;
                    if (e === p) if (Array.isArray(c)) {
                      var a = true;
                      let m = c.length;
                      for (let h = 0; h < m; h++) {
                        let y = e;
                        ns(c[h], { instancePath: i + "/outcomes/" + h, parentData: c, parentDataProperty: h, rootData: f }) || (r = r === null ? ns.errors : r.concat(ns.errors), e = r.length);
                        var a = y === e;
                        if (!a) break;
                      }
                    } else return hr.errors = [{ instancePath: i + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                    var t = p === e;
                  } else var t = true;
                  if (t) {
                    if (s.started !== void 0) {
                      let c = e;
                      if (typeof s.started != "boolean") return hr.errors = [{ instancePath: i + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.unapproved !== void 0) {
                        let c = e;
                        Ir(s.unapproved, { instancePath: i + "/unapproved", parentData: s, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.partial !== void 0) {
                          let c = e;
                          wr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                          var t = c === e;
                        } else var t = true;
                        if (t) {
                          if (s.failed !== void 0) {
                            let c = e;
                            vr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                            var t = c === e;
                          } else var t = true;
                          if (t) {
                            if (s.findings !== void 0) {
                              let c = e;
                              _r(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                              var t = c === e;
                            } else var t = true;
                            if (t) if (s.requests !== void 0) {
                              let c = e;
                              tr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
                              var t = c === e;
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
  } else return hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return hr.errors = r, e === 0;
}
var ri = ie;
var bs = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Drift" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, digest: { $ref: "plan.v1.schema.json#/definitions/digest" }, summary: { type: "object", properties: { outside: { type: "integer", minimum: 0 }, changed: { type: "integer", minimum: 0 }, disabled: { type: "integer", minimum: 0 }, deleted: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, orphan: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 } }, required: ["outside", "changed", "disabled", "deleted", "missing", "orphan", "pending", "unknown", "unchanged", "refused"], additionalProperties: false }, entries: { type: "array", items: { $ref: "#/definitions/entry" } }, pending: { type: "array", items: { $ref: "#/definitions/pending" } }, refused: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/refused" } }, fixable: { type: "object", properties: { whole: { type: "integer", minimum: 0 }, partly: { type: "integer", minimum: 0 }, tags: { type: "integer", minimum: 0 }, not: { type: "integer", minimum: 0 } }, required: ["whole", "partly", "tags", "not"], additionalProperties: false }, fix: { type: "object", properties: { plan: { $ref: "apply.v1.schema.json#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "apply.v1.schema.json#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "apply.v1.schema.json#/definitions/unapproved" }, left: { type: "array", items: { $ref: "#/definitions/entry" } } }, required: ["plan", "outcomes", "started", "left"], additionalProperties: false }, accepted: { type: "object", properties: { files: { type: "array", items: { type: "string" } }, properties: { type: "integer", minimum: 0 }, left: { type: "array", items: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, edit: { $ref: "plan.v1.schema.json#/definitions/edit" }, message: { type: "string" } }, required: ["id", "message"], additionalProperties: false } } }, required: ["files", "properties", "left"], additionalProperties: false }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "digest", "summary", "entries", "pending", "refused", "fixable", "vaults", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { entry: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false }, pending: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false } } };
function os(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (os.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (os.errors = r, e === 0);
}
function as(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (as.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (as.errors = r, e === 0);
}
function Lr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!cs.test(s)) return Lr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Lr.errors = r, e === 0;
}
var ks = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false };
function Ue(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
            we(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
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
function Le(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function Or(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
              var c = S === e;
              if (K = K || c, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var c = T === e;
                K = K || c;
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
              var p = S === e;
              if (K = K || p, !K) {
                let T = e;
                if (R !== null) {
                  let Z = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var p = T === e;
                K = K || p;
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
  var h = n === e;
  h && (a = true, l = 0);
  let _ = e;
  if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
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
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var m = R === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let R = s.property, X = e;
            if (!(R === "enabled" || R === "protect")) {
              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: Jr.oneOf[1].properties.property.enum } };
              r === null ? r = [K] : r.push(K), e++;
            }
            var m = X === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let R = e;
              if (typeof s.before != "boolean") {
                let q = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = R === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let R = e;
              if (typeof s.after != "boolean") {
                let q = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = R === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let W = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [W] : r.push(W), e++;
  }
  var h = _ === e;
  if (h && a) a = false, l = [l, 1];
  else {
    h && (a = true, l = 1);
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
            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
            var y = q === e;
          } else var y = true;
          if (y) {
            if (s.property !== void 0) {
              let q = e;
              if (s.property !== "versions") {
                let S = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var y = q === e;
            } else var y = true;
            if (y) {
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
                var y = K === e;
              } else var y = true;
              if (y) if (s.after !== void 0) {
                let q = s.after, K = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                if (e === K && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let Y = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [Y] : r.push(Y), e++;
                }
                var y = K === e;
              } else var y = true;
            }
          }
        }
      }
    } else {
      let R = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [R] : r.push(R), e++;
    }
    var h = W === e;
    if (h && a) a = false, l = [l, 2];
    else {
      h && (a = true, l = 2);
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
              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
              var P = S === e;
            } else var P = true;
            if (P) {
              if (s.property !== void 0) {
                let S = s.property, Y = e;
                if (!(S === "expiresOn" || S === "notBefore")) {
                  let L = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: Jr.oneOf[3].properties.property.enum } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var P = Y === e;
              } else var P = true;
              if (P) {
                if (s.before !== void 0) {
                  let S = s.before, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var k = Z === e;
                  if (L = L || k, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var k = A === e;
                    L = L || k;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var P = Y === e;
                } else var P = true;
                if (P) if (s.after !== void 0) {
                  let S = s.after, Y = e, T = e, L = false, Z = e;
                  if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var b = Z === e;
                  if (L = L || b, !L) {
                    let A = e;
                    if (S !== null) {
                      let I = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [I] : r.push(I), e++;
                    }
                    var b = A === e;
                    L = L || b;
                  }
                  if (L) e = T, r !== null && (T ? r.length = T : r = null);
                  else {
                    let A = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var P = Y === e;
                } else var P = true;
              }
            }
          }
        }
      } else {
        let q = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [q] : r.push(q), e++;
      }
      var h = R === e;
      if (h && a) a = false, l = [l, 3];
      else {
        h && (a = true, l = 3);
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
                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                    $e(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
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
        var h = q === e;
        if (h && a) a = false, l = [l, 4];
        else {
          h && (a = true, l = 4);
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
                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                        var O = I === e;
                        if (M = M || O, !M) {
                          let B = e;
                          if (Z !== null) {
                            let H = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var O = B === e;
                          M = M || O;
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
          var h = S === e;
          if (h && a) a = false, l = [l, 5];
          else {
            h && (a = true, l = 5);
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
                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                        Be(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                        var V = A === e;
                      } else var V = true;
                      if (V) if (s.after !== void 0) {
                        let A = e;
                        Be(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
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
            var h = T === e;
            if (h && a) a = false, l = [l, 6];
            else {
              h && (a = true, l = 6);
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
                      G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                          qe(I, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
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
                          qe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
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
              var h = Z === e;
              if (h && a) a = false, l = [l, 7];
              else {
                h && (a = true, l = 7);
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
                        G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var g = B === e;
                      } else var g = true;
                      if (g) {
                        if (s.property !== void 0) {
                          let B = e;
                          if (s.property !== "rotationPolicy") {
                            let H = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var g = B === e;
                        } else var g = true;
                        if (g) {
                          if (s.before !== void 0) {
                            let B = e;
                            lr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
                            var g = B === e;
                          } else var g = true;
                          if (g) if (s.after !== void 0) {
                            let B = e;
                            Ke(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                            var g = B === e;
                          } else var g = true;
                        }
                      }
                    }
                  }
                } else {
                  let I = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var h = A === e;
                if (h && a) a = false, l = [l, 8];
                else {
                  h && (a = true, l = 8);
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
                          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                  var h = I === e;
                  if (h && a) a = false, l = [l, 9];
                  else {
                    h && (a = true, l = 9);
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
                            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                    var h = B === e;
                    if (h && a) a = false, l = [l, 10];
                    else {
                      h && (a = true, l = 10);
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
                              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                              var E = Q === e;
                            } else var E = true;
                            if (E) {
                              if (s.property !== void 0) {
                                let Q = e;
                                if (s.property !== "unmanaged") {
                                  let fe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [fe] : r.push(fe), e++;
                                }
                                var E = Q === e;
                              } else var E = true;
                              if (E) if (s.name !== void 0) {
                                let Q = s.name, ce = e;
                                if (!(Q === "contentType" || Q === "enabled" || Q === "expiresOn" || Q === "expiresIn" || Q === "notBefore" || Q === "tags" || Q === "keepEnabled" || Q === "keyOps" || Q === "releasePolicy" || Q === "rotationPolicy")) {
                                  let _e = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: Jr.oneOf[11].properties.name.enum } };
                                  r === null ? r = [_e] : r.push(_e), e++;
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
                      var h = H === e;
                      if (h && a) a = false, l = [l, 11];
                      else {
                        h && (a = true, l = 11);
                        let C = e;
                        if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let Q;
                          if (s.cause === void 0 && (Q = "cause") || s.property === void 0 && (Q = "property") || s.name === void 0 && (Q = "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: Q } };
                            r === null ? r = [ce] : r.push(ce), e++;
                          } else {
                            let ce = e;
                            for (let fe in s) if (!(fe === "cause" || fe === "property" || fe === "name")) {
                              let _e = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: fe } };
                              r === null ? r = [_e] : r.push(_e), e++;
                              break;
                            }
                            if (ce === e) {
                              if (s.cause !== void 0) {
                                let fe = e;
                                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                var J = fe === e;
                              } else var J = true;
                              if (J) {
                                if (s.property !== void 0) {
                                  let fe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let Pe = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [Pe] : r.push(Pe), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                                if (J) if (s.name !== void 0) {
                                  let fe = e;
                                  if (typeof s.name != "string") {
                                    let Pe = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [Pe] : r.push(Pe), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                              }
                            }
                          }
                        } else {
                          let Q = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [Q] : r.push(Q), e++;
                        }
                        var h = C === e;
                        if (h && a) a = false, l = [l, 12];
                        else {
                          h && (a = true, l = 12);
                          let Q = e;
                          if (e === Q) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let fe;
                            if (s.cause === void 0 && (fe = "cause") || s.property === void 0 && (fe = "property")) {
                              let _e = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: fe } };
                              r === null ? r = [_e] : r.push(_e), e++;
                            } else {
                              let _e = e;
                              for (let Pe in s) if (!(Pe === "cause" || Pe === "property")) {
                                let Ur = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Pe } };
                                r === null ? r = [Ur] : r.push(Ur), e++;
                                break;
                              }
                              if (_e === e) {
                                if (s.cause !== void 0) {
                                  let Pe = e;
                                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                  var z = Pe === e;
                                } else var z = true;
                                if (z) if (s.property !== void 0) {
                                  let Pe = e;
                                  if (s.property !== "kvg-state") {
                                    let Xr = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                    r === null ? r = [Xr] : r.push(Xr), e++;
                                  }
                                  var z = Pe === e;
                                } else var z = true;
                              }
                            }
                          } else {
                            let fe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [fe] : r.push(fe), e++;
                          }
                          var h = Q === e;
                          h && a ? (a = false, l = [l, 13]) : h && (a = true, l = 13);
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
    return r === null ? r = [W] : r.push(W), e++, Or.errors = r, false;
  }
  return Or.errors = r, e === 0;
}
function Qe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.id === void 0 && (n = "id") || s.kinds === void 0 && (n = "kinds") || s.edits === void 0 && (n = "edits") || s.verb === void 0 && (n = "verb")) return Qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "id" || c === "place" || c === "kinds" || c === "edits" || c === "verb")) {
        return Qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.id !== void 0) {
          let c = e;
          Ue(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let c = e;
            Le(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.kinds !== void 0) {
              let c = s.kinds, p = e;
              if (e === p) if (Array.isArray(c)) {
                if (c.length < 1) return Qe.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var a = true;
                  let m = c.length;
                  for (let h = 0; h < m; h++) {
                    let y = c[h], P = e;
                    if (!(y === "outside" || y === "changed" || y === "disabled" || y === "deleted" || y === "missing" || y === "orphan")) return Qe.errors = [{ instancePath: i + "/kinds/" + h, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: ks.properties.kinds.items.enum } }], false;
                    var a = P === e;
                    if (!a) break;
                  }
                }
              } else return Qe.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }], false;
              var t = p === e;
            } else var t = true;
            if (t) {
              if (s.edits !== void 0) {
                let c = s.edits, p = e;
                if (e === p) if (Array.isArray(c)) {
                  var l = true;
                  let m = c.length;
                  for (let h = 0; h < m; h++) {
                    let y = e;
                    Or(c[h], { instancePath: i + "/edits/" + h, parentData: c, parentDataProperty: h, rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                    var l = y === e;
                    if (!l) break;
                  }
                } else return Qe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                var t = p === e;
              } else var t = true;
              if (t) if (s.verb !== void 0) {
                let c = s.verb, p = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate" || c === "unchanged" || c === "refused" || c === "left")) return Qe.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: ks.properties.verb.enum } }], false;
                var t = p === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Qe.errors = r, e === 0;
}
var Us = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false };
function Mr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Mr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Mr.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: Ps.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        ge(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Mr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Mr.errors = r, e === 0;
}
function Ar(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.id === void 0 && (l = "id") || s.edits === void 0 && (l = "edits") || s.verb === void 0 && (l = "verb")) return Ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "id" || o === "place" || o === "edits" || o === "verb" || o === "swap")) {
        return Ar.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.id !== void 0) {
          let o = e;
          Ue(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let o = e;
            Le(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.edits !== void 0) {
              let o = s.edits, c = e;
              if (e === c) if (Array.isArray(o)) {
                var a = true;
                let _ = o.length;
                for (let m = 0; m < _; m++) {
                  let h = e;
                  Or(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                  var a = h === e;
                  if (!a) break;
                }
              } else return Ar.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.verb !== void 0) {
                let o = s.verb, c = e;
                if (!(o === "create" || o === "set" || o === "settle" || o === "update" || o === "adopt" || o === "recover" || o === "disable" || o === "delete" || o === "purge" || o === "rotate" || o === "unchanged" || o === "refused" || o === "left")) return Ar.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Us.properties.verb.enum } }], false;
                var t = c === e;
              } else var t = true;
              if (t) if (s.swap !== void 0) {
                let o = e;
                Mr(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Mr.errors : r.concat(Mr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ar.errors = r, e === 0;
}
function ls(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.message === void 0 && (m = "message") || s.hint === void 0 && (m = "hint")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "place" || y === "wanted" || y === "rule" || y === "message" || y === "hint")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let P = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let y = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var o = y === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let y = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var o = y === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let y = s.wanted, P = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let b = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [b] : r.push(b), e++;
                }
                var o = P === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let y = s.rule, P = e;
                  if (!(y === "foreign owner" || y === "managed" || y === "not owned" || y === "forged" || y === "protect" || y === "purge protection" || y === "purge" || y === "past date" || y === "key date" || y === "immutable" || y === "versions" || y === "tags" || y === "unread vault")) {
                    let b = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [b] : r.push(b), e++;
                  }
                  var o = P === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let y = e;
                    if (typeof s.message != "string") {
                      let k = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [k] : r.push(k), e++;
                    }
                    var o = y === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let y = e;
                    if (typeof s.hint != "string") {
                      let k = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [k] : r.push(k), e++;
                    }
                    var o = y === e;
                  } else var o = true;
                }
              }
            }
          }
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.heldBack === void 0 && (m = "heldBack")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "place" || y === "wanted" || y === "rule" || y === "heldBack")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let P = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var p = y === e;
        } else var p = true;
        if (p) {
          if (s.id !== void 0) {
            let y = e;
            ee(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ee.errors : r.concat(ee.errors), e = r.length);
            var p = y === e;
          } else var p = true;
          if (p) {
            if (s.place !== void 0) {
              let y = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var p = y === e;
            } else var p = true;
            if (p) {
              if (s.wanted !== void 0) {
                let y = s.wanted, P = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let b = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [b] : r.push(b), e++;
                }
                var p = P === e;
              } else var p = true;
              if (p) {
                if (s.rule !== void 0) {
                  let y = s.rule, P = e;
                  if (!(y === "threshold" || y === "empty set")) {
                    let b = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Sr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [b] : r.push(b), e++;
                  }
                  var p = P === e;
                } else var p = true;
                if (p) if (s.heldBack !== void 0) {
                  let y = e;
                  je(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                  var p = y === e;
                } else var p = true;
              }
            }
          }
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var _ = c === e;
  if (_ && a ? (a = false, l = [l, 1]) : _ && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, ls.errors = r, false;
  }
  return ls.errors = r, e === 0;
}
function Nr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Nr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ee.call(Os.properties, n)) {
        return Nr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Nr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Nr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.digestVersion !== void 0) {
          let o = e;
          xr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digest !== void 0) {
            let o = e;
            Vr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.partial !== void 0) {
              let o = e;
              wr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.failed !== void 0) {
                let o = e;
                vr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.changes !== void 0) {
                  let o = e;
                  zr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let o = e;
                    he(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.vaults !== void 0) {
                      let o = e;
                      Kr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Kr.errors : r.concat(Kr.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.findings !== void 0) {
                        let o = e;
                        _r(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) if (s.estimate !== void 0) {
                        let o = e;
                        Je(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
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
  } else return Nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Nr.errors = r, e === 0;
}
function fs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let k;
    if (s.verb === void 0 && (k = "verb") || s.id === void 0 && (k = "id") || s.result === void 0 && (k = "result") || s.did === void 0 && (k = "did")) {
      let b = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: k } };
      r === null ? r = [b] : r.push(b), e++;
    } else {
      let b = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "did")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (b === e) {
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
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
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
    let k = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [k] : r.push(k), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let k;
    if (s.verb === void 0 && (k = "verb") || s.id === void 0 && (k = "id") || s.result === void 0 && (k = "result") || s.message === void 0 && (k = "message") || s.hint === void 0 && (k = "hint")) {
      let b = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: k } };
      r === null ? r = [b] : r.push(b), e++;
    } else {
      let b = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message" || v === "hint")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (b === e) {
        if (s.verb !== void 0) {
          let v = s.verb, D = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[1].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var p = D === e;
        } else var p = true;
        if (p) {
          if (s.id !== void 0) {
            let v = e;
            de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
            var p = v === e;
          } else var p = true;
          if (p) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "refused") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var p = v === e;
            } else var p = true;
            if (p) {
              if (s.message !== void 0) {
                let v = e;
                if (typeof s.message != "string") {
                  let d = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var p = v === e;
              } else var p = true;
              if (p) if (s.hint !== void 0) {
                let v = e;
                if (typeof s.hint != "string") {
                  let d = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var p = v === e;
              } else var p = true;
            }
          }
        }
      }
    }
  } else {
    let k = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [k] : r.push(k), e++;
  }
  var _ = c === e;
  if (_ && a) a = false, l = [l, 1];
  else {
    _ && (a = true, l = 1);
    let k = e;
    if (e === k) if (s && typeof s == "object" && !Array.isArray(s)) {
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
              let O = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[2].properties.verb.enum } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var m = j === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let d = e;
              de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
              var m = d === e;
            } else var m = true;
            if (m) {
              if (s.result !== void 0) {
                let d = e;
                if (s.result !== "skipped") {
                  let O = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [O] : r.push(O), e++;
                }
                var m = d === e;
              } else var m = true;
              if (m) if (s.message !== void 0) {
                let d = e;
                if (typeof s.message != "string") {
                  let O = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [O] : r.push(O), e++;
                }
                var m = d === e;
              } else var m = true;
            }
          }
        }
      }
    } else {
      let v = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [v] : r.push(v), e++;
    }
    var _ = k === e;
    if (_ && a) a = false, l = [l, 2];
    else {
      _ && (a = true, l = 2);
      let v = e;
      if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
        let d;
        if (s.verb === void 0 && (d = "verb") || s.id === void 0 && (d = "id") || s.result === void 0 && (d = "result") || s.evidence === void 0 && (d = "evidence") || s.message === void 0 && (d = "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
        } else {
          let j = e;
          for (let O in s) if (!(O === "verb" || O === "id" || O === "result" || O === "evidence" || O === "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
            r === null ? r = [V] : r.push(V), e++;
            break;
          }
          if (j === e) {
            if (s.verb !== void 0) {
              let O = s.verb, V = e;
              if (!(O === "create" || O === "set" || O === "settle" || O === "update" || O === "adopt" || O === "recover" || O === "disable" || O === "delete" || O === "purge" || O === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var h = V === e;
            } else var h = true;
            if (h) {
              if (s.id !== void 0) {
                let O = e;
                de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                var h = O === e;
              } else var h = true;
              if (h) {
                if (s.result !== void 0) {
                  let O = e;
                  if (s.result !== "not compared") {
                    let w = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [w] : r.push(w), e++;
                  }
                  var h = O === e;
                } else var h = true;
                if (h) {
                  if (s.evidence !== void 0) {
                    let O = s.evidence, V = e;
                    if (!(O === "unknown" || O === "outside" || O === "swapped")) {
                      let u = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var h = V === e;
                  } else var h = true;
                  if (h) if (s.message !== void 0) {
                    let O = e;
                    if (typeof s.message != "string") {
                      let w = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var h = O === e;
                  } else var h = true;
                }
              }
            }
          }
        }
      } else {
        let d = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [d] : r.push(d), e++;
      }
      var _ = v === e;
      if (_ && a) a = false, l = [l, 3];
      else {
        _ && (a = true, l = 3);
        let d = e;
        if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
          let O;
          if (s.verb === void 0 && (O = "verb") || s.id === void 0 && (O = "id") || s.result === void 0 && (O = "result") || s.message === void 0 && (O = "message")) {
            let V = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: O } };
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
                  let g = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[4].properties.verb.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var y = u === e;
              } else var y = true;
              if (y) {
                if (s.id !== void 0) {
                  let w = e;
                  de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                  var y = w === e;
                } else var y = true;
                if (y) {
                  if (s.result !== void 0) {
                    let w = e;
                    if (s.result !== "failed") {
                      let g = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var y = w === e;
                  } else var y = true;
                  if (y) {
                    if (s.code !== void 0) {
                      let w = e;
                      if (typeof s.code != "string") {
                        let g = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = w === e;
                    } else var y = true;
                    if (y) if (s.message !== void 0) {
                      let w = e;
                      if (typeof s.message != "string") {
                        let g = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = w === e;
                    } else var y = true;
                  }
                }
              }
            }
          }
        } else {
          let O = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [O] : r.push(O), e++;
        }
        var _ = d === e;
        if (_ && a) a = false, l = [l, 4];
        else {
          _ && (a = true, l = 4);
          let O = e;
          if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
            let w;
            if (s.verb === void 0 && (w = "verb") || s.id === void 0 && (w = "id") || s.result === void 0 && (w = "result") || s.message === void 0 && (w = "message")) {
              let u = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: w } };
              r === null ? r = [u] : r.push(u), e++;
            } else {
              let u = e;
              for (let g in s) if (!(g === "verb" || g === "id" || g === "result" || g === "message")) {
                let F = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
                r === null ? r = [F] : r.push(F), e++;
                break;
              }
              if (u === e) {
                if (s.verb !== void 0) {
                  let g = s.verb, F = e;
                  if (!(g === "create" || g === "set" || g === "settle" || g === "update" || g === "adopt" || g === "recover" || g === "disable" || g === "delete" || g === "purge" || g === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var P = F === e;
                } else var P = true;
                if (P) {
                  if (s.id !== void 0) {
                    let g = e;
                    de(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var P = g === e;
                  } else var P = true;
                  if (P) {
                    if (s.result !== void 0) {
                      let g = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var P = g === e;
                    } else var P = true;
                    if (P) if (s.message !== void 0) {
                      let g = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var P = g === e;
                    } else var P = true;
                  }
                }
              }
            }
          } else {
            let w = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var _ = O === e;
          _ && a ? (a = false, l = [l, 5]) : _ && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let k = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [k] : r.push(k), e++, fs.errors = r, false;
  }
  return fs.errors = r, e === 0;
}
function Br(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Br.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, c = e;
          if (e === c) if (Array.isArray(o)) {
            var t = true;
            let p = o.length;
            for (let _ = 0; _ < p; _++) {
              let m = e;
              Zr(o[_], { instancePath: i + "/effects/" + _, parentData: o, parentDataProperty: _, rootData: f }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return Br.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Er(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Br.errors = r, e === 0;
}
function ps(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (ps.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (ps.errors = r, e === 0);
}
function Qr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return Qr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        ze(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return Qr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Qr.errors = r, e === 0;
}
function us(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ie(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return us.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return us.errors = r, e === 0;
}
function ds(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Te(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return ds.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ds.errors = r, e === 0;
}
function nr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function ie(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let b;
    if (s.apiVersion === void 0 && (b = "apiVersion") || s.kind === void 0 && (b = "kind") || s.digest === void 0 && (b = "digest") || s.summary === void 0 && (b = "summary") || s.entries === void 0 && (b = "entries") || s.pending === void 0 && (b = "pending") || s.refused === void 0 && (b = "refused") || s.fixable === void 0 && (b = "fixable") || s.vaults === void 0 && (b = "vaults") || s.findings === void 0 && (b = "findings") || s.requests === void 0 && (b = "requests")) return ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: b } }], false;
    {
      let v = e;
      for (let D in s) if (!Ee.call(bs.properties, D)) {
        return ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } }], false;
        break;
      }
      if (v === e) {
        let D;
        if (s.partial !== void 0 && s.failed === void 0 && (D = "failed")) return ie.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: D, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (D = "partial")) return ie.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: D, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let d = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return ie.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = d === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            if (s.kind !== "Drift") return ie.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Drift" } }], false;
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let d = e;
              os(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? os.errors : r.concat(os.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let d = e;
                as(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? as.errors : r.concat(as.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let d = e;
                  Lr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
                  var t = d === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let d = s.summary, j = e;
                    if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                      let V;
                      if (d.outside === void 0 && (V = "outside") || d.changed === void 0 && (V = "changed") || d.disabled === void 0 && (V = "disabled") || d.deleted === void 0 && (V = "deleted") || d.missing === void 0 && (V = "missing") || d.orphan === void 0 && (V = "orphan") || d.pending === void 0 && (V = "pending") || d.unknown === void 0 && (V = "unknown") || d.unchanged === void 0 && (V = "unchanged") || d.refused === void 0 && (V = "refused")) return ie.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: V } }], false;
                      {
                        let w = e;
                        for (let u in d) if (!Ee.call(bs.properties.summary.properties, u)) {
                          return ie.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                          break;
                        }
                        if (w === e) {
                          if (d.outside !== void 0) {
                            let u = d.outside, g = e;
                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var a = g === e;
                          } else var a = true;
                          if (a) {
                            if (d.changed !== void 0) {
                              let u = d.changed, g = e;
                              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var a = g === e;
                            } else var a = true;
                            if (a) {
                              if (d.disabled !== void 0) {
                                let u = d.disabled, g = e;
                                if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var a = g === e;
                              } else var a = true;
                              if (a) {
                                if (d.deleted !== void 0) {
                                  let u = d.deleted, g = e;
                                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var a = g === e;
                                } else var a = true;
                                if (a) {
                                  if (d.missing !== void 0) {
                                    let u = d.missing, g = e;
                                    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var a = g === e;
                                  } else var a = true;
                                  if (a) {
                                    if (d.orphan !== void 0) {
                                      let u = d.orphan, g = e;
                                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var a = g === e;
                                    } else var a = true;
                                    if (a) {
                                      if (d.pending !== void 0) {
                                        let u = d.pending, g = e;
                                        if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var a = g === e;
                                      } else var a = true;
                                      if (a) {
                                        if (d.unknown !== void 0) {
                                          let u = d.unknown, g = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var a = g === e;
                                        } else var a = true;
                                        if (a) {
                                          if (d.unchanged !== void 0) {
                                            let u = d.unchanged, g = e;
                                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = g === e;
                                          } else var a = true;
                                          if (a) if (d.refused !== void 0) {
                                            let u = d.refused, g = e;
                                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = g === e;
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
                    } else return ie.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } }], false;
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
                          Qe(d[w], { instancePath: i + "/entries/" + w, parentData: d, parentDataProperty: w, rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                          var l = u === e;
                          if (!l) break;
                        }
                      } else return ie.errors = [{ instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } }], false;
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
                            Ar(d[w], { instancePath: i + "/pending/" + w, parentData: d, parentDataProperty: w, rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                            var n = u === e;
                            if (!n) break;
                          }
                        } else return ie.errors = [{ instancePath: i + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" } }], false;
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
                              ls(d[w], { instancePath: i + "/refused/" + w, parentData: d, parentDataProperty: w, rootData: f }) || (r = r === null ? ls.errors : r.concat(ls.errors), e = r.length);
                              var o = u === e;
                              if (!o) break;
                            }
                          } else return ie.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } }], false;
                          var t = j === e;
                        } else var t = true;
                        if (t) {
                          if (s.fixable !== void 0) {
                            let d = s.fixable, j = e;
                            if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                              let V;
                              if (d.whole === void 0 && (V = "whole") || d.partly === void 0 && (V = "partly") || d.tags === void 0 && (V = "tags") || d.not === void 0 && (V = "not")) return ie.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/required", keyword: "required", params: { missingProperty: V } }], false;
                              {
                                let w = e;
                                for (let u in d) if (!(u === "whole" || u === "partly" || u === "tags" || u === "not")) {
                                  return ie.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                                  break;
                                }
                                if (w === e) {
                                  if (d.whole !== void 0) {
                                    let u = d.whole, g = e;
                                    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var c = g === e;
                                  } else var c = true;
                                  if (c) {
                                    if (d.partly !== void 0) {
                                      let u = d.partly, g = e;
                                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var c = g === e;
                                    } else var c = true;
                                    if (c) {
                                      if (d.tags !== void 0) {
                                        let u = d.tags, g = e;
                                        if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = g === e;
                                      } else var c = true;
                                      if (c) if (d.not !== void 0) {
                                        let u = d.not, g = e;
                                        if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = g === e;
                                      } else var c = true;
                                    }
                                  }
                                }
                              }
                            } else return ie.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "object" } }], false;
                            var t = j === e;
                          } else var t = true;
                          if (t) {
                            if (s.fix !== void 0) {
                              let d = s.fix, j = e;
                              if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                                let V;
                                if (d.plan === void 0 && (V = "plan") || d.outcomes === void 0 && (V = "outcomes") || d.started === void 0 && (V = "started") || d.left === void 0 && (V = "left")) return ie.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: V } }], false;
                                {
                                  let w = e;
                                  for (let u in d) if (!(u === "plan" || u === "outcomes" || u === "started" || u === "unapproved" || u === "left")) {
                                    return ie.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                                    break;
                                  }
                                  if (w === e) {
                                    if (d.plan !== void 0) {
                                      let u = e;
                                      Nr(d.plan, { instancePath: i + "/fix/plan", parentData: d, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                                      var p = u === e;
                                    } else var p = true;
                                    if (p) {
                                      if (d.outcomes !== void 0) {
                                        let u = d.outcomes, g = e;
                                        if (e === g) if (Array.isArray(u)) {
                                          var _ = true;
                                          let $ = u.length;
                                          for (let E = 0; E < $; E++) {
                                            let J = e;
                                            fs(u[E], { instancePath: i + "/fix/outcomes/" + E, parentData: u, parentDataProperty: E, rootData: f }) || (r = r === null ? fs.errors : r.concat(fs.errors), e = r.length);
                                            var _ = J === e;
                                            if (!_) break;
                                          }
                                        } else return ie.errors = [{ instancePath: i + "/fix/outcomes", schemaPath: "#/properties/fix/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                                        var p = g === e;
                                      } else var p = true;
                                      if (p) {
                                        if (d.started !== void 0) {
                                          let u = e;
                                          if (typeof d.started != "boolean") return ie.errors = [{ instancePath: i + "/fix/started", schemaPath: "#/properties/fix/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                                          var p = u === e;
                                        } else var p = true;
                                        if (p) {
                                          if (d.unapproved !== void 0) {
                                            let u = e;
                                            Br(d.unapproved, { instancePath: i + "/fix/unapproved", parentData: d, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
                                            var p = u === e;
                                          } else var p = true;
                                          if (p) if (d.left !== void 0) {
                                            let u = d.left, g = e;
                                            if (e === g) if (Array.isArray(u)) {
                                              var m = true;
                                              let $ = u.length;
                                              for (let E = 0; E < $; E++) {
                                                let J = e;
                                                Qe(u[E], { instancePath: i + "/fix/left/" + E, parentData: u, parentDataProperty: E, rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                                                var m = J === e;
                                                if (!m) break;
                                              }
                                            } else return ie.errors = [{ instancePath: i + "/fix/left", schemaPath: "#/properties/fix/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                            var p = g === e;
                                          } else var p = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else return ie.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" } }], false;
                              var t = j === e;
                            } else var t = true;
                            if (t) {
                              if (s.accepted !== void 0) {
                                let d = s.accepted, j = e;
                                if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let V;
                                  if (d.files === void 0 && (V = "files") || d.properties === void 0 && (V = "properties") || d.left === void 0 && (V = "left")) return ie.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: V } }], false;
                                  {
                                    let w = e;
                                    for (let u in d) if (!(u === "files" || u === "properties" || u === "left")) {
                                      return ie.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
                                      break;
                                    }
                                    if (w === e) {
                                      if (d.files !== void 0) {
                                        let u = d.files, g = e;
                                        if (e === g) if (Array.isArray(u)) {
                                          var h = true;
                                          let F = u.length;
                                          for (let $ = 0; $ < F; $++) {
                                            let E = e;
                                            if (typeof u[$] != "string") return ie.errors = [{ instancePath: i + "/accepted/files/" + $, schemaPath: "#/properties/accepted/properties/files/items/type", keyword: "type", params: { type: "string" } }], false;
                                            var h = E === e;
                                            if (!h) break;
                                          }
                                        } else return ie.errors = [{ instancePath: i + "/accepted/files", schemaPath: "#/properties/accepted/properties/files/type", keyword: "type", params: { type: "array" } }], false;
                                        var y = g === e;
                                      } else var y = true;
                                      if (y) {
                                        if (d.properties !== void 0) {
                                          let u = d.properties, g = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ie.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === g && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ie.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var y = g === e;
                                        } else var y = true;
                                        if (y) if (d.left !== void 0) {
                                          let u = d.left, g = e;
                                          if (e === g) if (Array.isArray(u)) {
                                            var P = true;
                                            let $ = u.length;
                                            for (let E = 0; E < $; E++) {
                                              let J = u[E], z = e;
                                              if (e === z) if (J && typeof J == "object" && !Array.isArray(J)) {
                                                let re;
                                                if (J.id === void 0 && (re = "id") || J.message === void 0 && (re = "message")) return ie.errors = [{ instancePath: i + "/accepted/left/" + E, schemaPath: "#/properties/accepted/properties/left/items/required", keyword: "required", params: { missingProperty: re } }], false;
                                                {
                                                  let R = e;
                                                  for (let X in J) if (!(X === "id" || X === "edit" || X === "message")) {
                                                    return ie.errors = [{ instancePath: i + "/accepted/left/" + E, schemaPath: "#/properties/accepted/properties/left/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X } }], false;
                                                    break;
                                                  }
                                                  if (R === e) {
                                                    if (J.id !== void 0) {
                                                      let X = e;
                                                      Ue(J.id, { instancePath: i + "/accepted/left/" + E + "/id", parentData: J, parentDataProperty: "id", rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
                                                      var k = X === e;
                                                    } else var k = true;
                                                    if (k) {
                                                      if (J.edit !== void 0) {
                                                        let X = e;
                                                        Or(J.edit, { instancePath: i + "/accepted/left/" + E + "/edit", parentData: J, parentDataProperty: "edit", rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                                                        var k = X === e;
                                                      } else var k = true;
                                                      if (k) if (J.message !== void 0) {
                                                        let X = e;
                                                        if (typeof J.message != "string") return ie.errors = [{ instancePath: i + "/accepted/left/" + E + "/message", schemaPath: "#/properties/accepted/properties/left/items/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                                                        var k = X === e;
                                                      } else var k = true;
                                                    }
                                                  }
                                                }
                                              } else return ie.errors = [{ instancePath: i + "/accepted/left/" + E, schemaPath: "#/properties/accepted/properties/left/items/type", keyword: "type", params: { type: "object" } }], false;
                                              var P = z === e;
                                              if (!P) break;
                                            }
                                          } else return ie.errors = [{ instancePath: i + "/accepted/left", schemaPath: "#/properties/accepted/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                          var y = g === e;
                                        } else var y = true;
                                      }
                                    }
                                  }
                                } else return ie.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" } }], false;
                                var t = j === e;
                              } else var t = true;
                              if (t) {
                                if (s.partial !== void 0) {
                                  let d = e;
                                  ps(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? ps.errors : r.concat(ps.errors), e = r.length);
                                  var t = d === e;
                                } else var t = true;
                                if (t) {
                                  if (s.failed !== void 0) {
                                    let d = e;
                                    Qr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Qr.errors : r.concat(Qr.errors), e = r.length);
                                    var t = d === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.vaults !== void 0) {
                                      let d = e;
                                      us(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? us.errors : r.concat(us.errors), e = r.length);
                                      var t = d === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.findings !== void 0) {
                                        let d = e;
                                        ds(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? ds.errors : r.concat(ds.errors), e = r.length);
                                        var t = d === e;
                                      } else var t = true;
                                      if (t) if (s.requests !== void 0) {
                                        let d = e;
                                        nr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
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
  } else return ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ie.errors = r, e === 0;
}

// src/commands/show.ts
var showCommand = {
  usage: "FILE [options]",
  about: `Shows a document that plan, apply or drift saved with --format json, in any format: one plan is text for the log,
Markdown for the comment, JSON for the machine, HTML for people, and SARIF for its findings. It reads that file alone: no
manifest, no vault.

It refuses what is no such document, and one of another version.`,
  options: [...findingOutputOptions, ...detailOptions],
  examples: [
    { line: "show plan.json", does: "what was planned" },
    { line: "show plan.json --out plan.md --out plan.html", does: "for a comment, and for a browser" },
    { line: "show drift.json --format markdown", does: "for an issue" }
  ],
  exits: [
    { code: exits.done, means: "shown, whatever the document says" },
    { code: exits.error, means: "the file is no such document, or an error" }
  ],
  offline: true,
  read: (given) => {
    const [file, ...more] = given.positionals;
    if (file === void 0 || more.length > 0)
      throw new UsageError("show takes one file.", "Make one with: keyvault-gitops plan --out plan.json");
    return { output: readOutput(given, findingFormats), file };
  },
  run: async ({ file, output }, { files }) => {
    const document = await readDocument(file, files);
    const { all, unmanaged } = output;
    const style = {
      width: Infinity,
      colour: false,
      unicode: true,
      all,
      unmanaged,
      options: "flags"
    };
    try {
      const shown = redactDocument(document);
      formatText(shown, style);
      return { document: shown, exit: exits.done };
    } catch {
      throw notShown(file, "its parts do not fit together");
    }
  }
};
async function readDocument(file, files) {
  const data = parseJson(await files.read(files.resolve(files.workingDirectory, file), inputLimits.plan));
  if (!isMapping(data)) throw notShown(file, "it is not JSON");
  const version = textAt(data, "apiVersion");
  if (version !== "keyvault-gitops/v1")
    throw notShown(
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
      throw notShown(file, `it is a document of kind ${data.kind}, and show takes Plan, Apply and Drift`);
    default:
      throw notShown(file, "its kind is not Plan, Apply or Drift");
  }
  throw notShown(
    file,
    `it has not the shape of a ${data.kind}: it was changed, or another version of keyvault-gitops wrote it`
  );
}
var isPlan = (data) => Xs(data);
var isApply = (data) => ei(data);
var isDrift = (data) => ri(data);
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
var notShown = (file, message) => new UsageError(
  `${file} cannot be shown: ${message}.`,
  "It takes what plan, apply or drift wrote: keyvault-gitops plan --out plan.json",
  "file-invalid"
);
export {
  showCommand
};
