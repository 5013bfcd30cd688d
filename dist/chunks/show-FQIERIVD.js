import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  detailOptions,
  findingFormats,
  findingOutputOptions,
  readOutput
} from "./chunk-7NRVMSTQ.js";
import {
  hideSwap,
  redactChange,
  redactPlan
} from "./chunk-J4C53AJM.js";
import {
  formatText
} from "./chunk-JXQREDIZ.js";
import "./chunk-QZATJFTS.js";
import "./chunk-TIEYIL6D.js";
import {
  exits
} from "./chunk-FAIVYQR6.js";
import "./chunk-ZZCBEBZ5.js";
import "./chunk-OTMRIMBU.js";
import {
  digestVersionFlaw
} from "./chunk-CKEJ7GBQ.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-HE25AHTF.js";
import {
  inputLimits,
  isMapping,
  parseJson,
  textAt
} from "./chunk-K4MVX6GH.js";
import {
  UsageError
} from "./chunk-K4NSJGFM.js";
import "./chunk-XEEZLEFD.js";

// src/manifest/documents.js
var Gs = Ie;
var Ps = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Plan" }, emulator: { const: true }, emulatorFile: { type: "string" }, digestVersion: { type: "integer", minimum: 1 }, digest: { $ref: "#/definitions/digest" }, changes: { type: "array", items: { $ref: "#/definitions/change" } }, summary: { $ref: "#/definitions/summary" }, vaults: { type: "array", items: { $ref: "#/definitions/vault" } }, partial: { const: true }, failed: { type: "array", minItems: 1, items: { $ref: "#/definitions/failedVault" } }, changedSince: { $ref: "#/definitions/changedSince" }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, estimate: { $ref: "#/definitions/estimate" }, requests: { $ref: "#/definitions/requests" } }, required: ["apiVersion", "kind", "digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { changedSince: { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false }, failedVault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false }, digest: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" }, time: { type: "integer" }, duration: { type: "string", pattern: "^P[0-9YMWDTHS]+$" }, id: { type: "object", properties: { vault: { type: "string" }, kind: { $ref: "#/definitions/kind" }, name: { type: "string" } }, required: ["vault", "kind", "name"], additionalProperties: false }, swap: { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false }, doubts: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { about: { const: "source" } }, required: ["about"], additionalProperties: false }, { type: "object", properties: { about: { const: "copy" }, secret: { $ref: "#/definitions/id" } }, required: ["about", "secret"], additionalProperties: false }, { type: "object", properties: { about: { const: "file" }, path: { type: "string" }, changed: { const: true } }, required: ["about", "path"], additionalProperties: false }] } }, kind: { enum: ["secret", "key"] }, place: { type: "object", properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } }, required: ["file", "line", "column"], additionalProperties: false }, after: { type: "array", items: { type: "string" } }, owners: { type: "array", items: { type: "string" } }, keepEnabled: { type: "integer", minimum: 1 }, cause: { enum: ["drift", "pending", "both"] }, change: { oneOf: [{ $ref: "#/definitions/create" }, { $ref: "#/definitions/createKey" }, { $ref: "#/definitions/set" }, { $ref: "#/definitions/setKey" }, { $ref: "#/definitions/settle" }, { $ref: "#/definitions/settleKey" }, { $ref: "#/definitions/update" }, { $ref: "#/definitions/updateKey" }, { $ref: "#/definitions/adopt" }, { $ref: "#/definitions/adoptKey" }, { $ref: "#/definitions/rotate" }, { $ref: "#/definitions/recover" }, { $ref: "#/definitions/disable" }, { $ref: "#/definitions/delete" }, { $ref: "#/definitions/purge" }, { $ref: "#/definitions/unchanged" }, { $ref: "#/definitions/refused" }, { $ref: "#/definitions/left" }] }, create: { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false }, set: { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settle: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false }, update: { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adopt: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false }, createKey: { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false }, setKey: { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settleKey: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false }, updateKey: { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adoptKey: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, rotate: { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false }, recover: { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false }, disable: { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false }, delete: { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false }, purge: { type: "object", properties: { verb: { const: "purge" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "base"], additionalProperties: false }, unchanged: { type: "object", properties: { verb: { const: "unchanged" }, id: { $ref: "#/definitions/id" }, absent: { const: true } }, required: ["verb", "id"], additionalProperties: false }, refused: { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] }, left: { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" } }, required: ["verb", "id", "why"], additionalProperties: false }, edit: { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/rotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] }, tags: { type: "object", additionalProperties: { type: "string" } }, send: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, patch: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keySend: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, keyPatch: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keyOps: { type: "array", items: { type: "string" } }, releasePolicy: { type: "object", properties: { policy: { type: "string" }, immutable: { type: "boolean" } }, required: ["policy", "immutable"], additionalProperties: false }, rotationPolicy: { type: "object", properties: { expiresIn: { $ref: "#/definitions/duration" }, lifetimeActions: { type: "array", items: { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] } } }, required: ["lifetimeActions"], additionalProperties: false }, stamp: { type: "object", properties: { owner: { type: "string" }, source: { oneOf: [{ const: "kept" }, { $ref: "#/definitions/external" }, { $ref: "#/definitions/source" }] }, properties: { $ref: "#/definitions/stored" }, versions: { type: "integer", minimum: 0 }, mark: { type: "object", properties: { at: { $ref: "#/definitions/time" }, enabled: { type: "boolean" } }, required: ["at", "enabled"], additionalProperties: false } }, required: ["owner", "source", "properties", "versions"], additionalProperties: false }, stored: { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false }, sixCharacters: { type: "string", pattern: "^[A-Za-z0-9_-]{6}$" }, base: { type: "object", properties: { created: { $ref: "#/definitions/time" }, updated: { $ref: "#/definitions/time" }, seen: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } }, required: ["created", "seen"], additionalProperties: false }, external: { type: "object", properties: { from: { const: "external" } }, required: ["from"], additionalProperties: false }, origin: { oneOf: [{ $ref: "#/definitions/made" }, { $ref: "#/definitions/material" }] }, made: { type: "object", properties: { from: { const: "service" }, spec: { $ref: "#/definitions/spec" }, exportable: { type: "boolean" } }, required: ["from", "spec", "exportable"], additionalProperties: false }, material: { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false }, spec: { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] }, source: { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] }, generator: { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] }, templatePiece: { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] }, json: { oneOf: [{ type: "object", properties: { kind: { const: "plain" }, value: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] } }, required: ["kind", "value"], additionalProperties: false }, { type: "object", properties: { kind: { const: "source" }, source: { $ref: "#/definitions/source" } }, required: ["kind", "source"], additionalProperties: false }, { type: "object", properties: { kind: { const: "list" }, items: { type: "array", items: { $ref: "#/definitions/json" } } }, required: ["kind", "items"], additionalProperties: false }, { type: "object", properties: { kind: { const: "map" }, entries: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/json" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["kind", "entries"], additionalProperties: false }] }, summary: { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false }, vault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, owned: { type: "integer", minimum: 0 }, unmanaged: { type: "integer", minimum: 0 }, heldBack: { $ref: "#/definitions/brake" } }, required: ["vault", "url", "wanted", "owned", "unmanaged"], additionalProperties: false }, finding: { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation due", "versions near 500", "git unreadable", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false }, estimate: { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false }, requests: { type: "object", properties: { list: { type: "integer", minimum: 0 }, get: { type: "integer", minimum: 0 }, write: { type: "integer", minimum: 0 } }, required: ["list", "get", "write"], additionalProperties: false }, heldBack: { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false }, brake: { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false } } };
var xe = Object.prototype.hasOwnProperty;
var as = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function se(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!as.test(s)) return se.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return se.errors = r, e === 0;
}
var ks = { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false };
var ws = { enum: ["secret", "key"] };
function Pe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "secret" || s === "key" ? (Pe.errors = r, e === 0) : (Pe.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ws.enum } }], false);
}
function J(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return J.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return J.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return J.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return J.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return J.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return J.errors = r, e === 0;
}
function X(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return X.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return X.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return X.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return X.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return X.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return X.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return X.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return X.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return X.errors = r, e === 0;
}
function pe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return pe.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return pe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return pe.errors = r, e === 0;
}
function De(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (De.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (De.errors = r, e === 0) : (De.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var _r = { validate: he };
var Kr = { validate: Zr };
function Zr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let v;
    if (s.kind === void 0 && (v = "kind") || s.value === void 0 && (v = "value")) {
      let x = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
      r === null ? r = [x] : r.push(x), e++;
    } else {
      let x = e;
      for (let d in s) if (!(d === "kind" || d === "value")) {
        let j = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
        r === null ? r = [j] : r.push(j), e++;
        break;
      }
      if (x === e) {
        if (s.kind !== void 0) {
          let d = e;
          if (s.kind !== "plain") {
            let j = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "plain" } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var o = d === e;
        } else var o = true;
        if (o) if (s.value !== void 0) {
          let d = s.value, j = e, O = e, S = false, P = e;
          if (typeof d != "string") {
            let g = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [g] : r.push(g), e++;
          }
          var c = P === e;
          if (S = S || c, !S) {
            let g = e;
            if (!(typeof d == "number" && isFinite(d))) {
              let $ = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" } };
              r === null ? r = [$] : r.push($), e++;
            }
            var c = g === e;
            if (S = S || c, !S) {
              let $ = e;
              if (typeof d != "boolean") {
                let Y = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [Y] : r.push(Y), e++;
              }
              var c = $ === e;
              if (S = S || c, !S) {
                let Y = e;
                if (d !== null) {
                  let Q = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/3/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Q] : r.push(Q), e++;
                }
                var c = Y === e;
                S = S || c;
              }
            }
          }
          if (S) e = O, r !== null && (O ? r.length = O : r = null);
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
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let v;
    if (s.kind === void 0 && (v = "kind") || s.source === void 0 && (v = "source")) {
      let x = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
      r === null ? r = [x] : r.push(x), e++;
    } else {
      let x = e;
      for (let d in s) if (!(d === "kind" || d === "source")) {
        let j = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
        r === null ? r = [j] : r.push(j), e++;
        break;
      }
      if (x === e) {
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
          _r.validate(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? _r.validate.errors : r.concat(_r.validate.errors), e = r.length);
          var _ = d === e;
        } else var _ = true;
      }
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [v] : r.push(v), e++;
  }
  var m = u === e;
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
          let S = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
          r === null ? r = [S] : r.push(S), e++;
          break;
        }
        if (j === e) {
          if (s.kind !== void 0) {
            let O = e;
            if (s.kind !== "list") {
              let S = { instancePath: i + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "list" } };
              r === null ? r = [S] : r.push(S), e++;
            }
            var h = O === e;
          } else var h = true;
          if (h) if (s.items !== void 0) {
            let O = s.items, S = e;
            if (e === S) if (Array.isArray(O)) {
              var y = true;
              let p = O.length;
              for (let g = 0; g < p; g++) {
                let E = e;
                Kr.validate(O[g], { instancePath: i + "/items/" + g, parentData: O, parentDataProperty: g, rootData: f }) || (r = r === null ? Kr.validate.errors : r.concat(Kr.validate.errors), e = r.length);
                var y = E === e;
                if (!y) break;
              }
            } else {
              let p = { instancePath: i + "/items", schemaPath: "#/oneOf/2/properties/items/type", keyword: "type", params: { type: "array" } };
              r === null ? r = [p] : r.push(p), e++;
            }
            var h = S === e;
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
          let S = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: O } };
          r === null ? r = [S] : r.push(S), e++;
        } else {
          let S = e;
          for (let P in s) if (!(P === "kind" || P === "entries")) {
            let p = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
            r === null ? r = [p] : r.push(p), e++;
            break;
          }
          if (S === e) {
            if (s.kind !== void 0) {
              let P = e;
              if (s.kind !== "map") {
                let p = { instancePath: i + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "map" } };
                r === null ? r = [p] : r.push(p), e++;
              }
              var w = P === e;
            } else var w = true;
            if (w) if (s.entries !== void 0) {
              let P = s.entries, p = e;
              if (e === p) if (Array.isArray(P)) {
                var b = true;
                let E = P.length;
                for (let $ = 0; $ < E; $++) {
                  let T = P[$], Y = e;
                  if (e === Y) if (Array.isArray(T)) if (T.length > 2) {
                    let Q = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    r === null ? r = [Q] : r.push(Q), e++;
                  } else if (T.length < 2) {
                    let Q = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    r === null ? r = [Q] : r.push(Q), e++;
                  } else if (T.length <= 2) {
                    let B = T.length;
                    if (B > 0) {
                      let re = e;
                      if (typeof T[0] != "string") {
                        let D = { instancePath: i + "/entries/" + $ + "/0", schemaPath: "#/oneOf/3/properties/entries/items/items/0/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [D] : r.push(D), e++;
                      }
                      var k = re === e;
                    }
                    if (k && B > 1) {
                      let re = e;
                      Kr.validate(T[1], { instancePath: i + "/entries/" + $ + "/1", parentData: T, parentDataProperty: 1, rootData: f }) || (r = r === null ? Kr.validate.errors : r.concat(Kr.validate.errors), e = r.length);
                      var k = re === e;
                    }
                  } else {
                    let B = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                    r === null ? r = [B] : r.push(B), e++;
                  }
                  else {
                    let Q = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/type", keyword: "type", params: { type: "array" } };
                    r === null ? r = [Q] : r.push(Q), e++;
                  }
                  var b = Y === e;
                  if (!b) break;
                }
              } else {
                let E = { instancePath: i + "/entries", schemaPath: "#/oneOf/3/properties/entries/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [E] : r.push(E), e++;
              }
              var w = p === e;
            } else var w = true;
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
    return r === null ? r = [v] : r.push(v), e++, Zr.errors = r, false;
  }
  return Zr.errors = r, e === 0;
}
var _s = { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] };
function Gr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let b;
    if (s.make === void 0 && (b = "make") || s.length === void 0 && (b = "length") || s.characters === void 0 && (b = "characters")) {
      let k = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: b } };
      r === null ? r = [k] : r.push(k), e++;
    } else {
      let k = e;
      for (let v in s) if (!(v === "make" || v === "length" || v === "characters")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
        break;
      }
      if (k === e) {
        if (s.make !== void 0) {
          let v = e;
          if (s.make !== "text") {
            let x = { instancePath: i + "/make", schemaPath: "#/oneOf/0/properties/make/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [x] : r.push(x), e++;
          }
          var o = v === e;
        } else var o = true;
        if (o) {
          if (s.length !== void 0) {
            let v = s.length, x = e;
            if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
              let j = { instancePath: i + "/length", schemaPath: "#/oneOf/0/properties/length/type", keyword: "type", params: { type: "integer" } };
              r === null ? r = [j] : r.push(j), e++;
            }
            var o = x === e;
          } else var o = true;
          if (o) if (s.characters !== void 0) {
            let v = s.characters, x = e, d = e, j = false, O = e;
            if (typeof v != "string") {
              let P = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/0/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [P] : r.push(P), e++;
            }
            var c = O === e;
            if (j = j || c, !j) {
              let P = e;
              if (e === P) if (Array.isArray(v)) {
                var u = true;
                let g = v.length;
                for (let E = 0; E < g; E++) {
                  let $ = v[E], T = e;
                  if (!($ === "lower" || $ === "upper" || $ === "digits" || $ === "symbols")) {
                    let V = { instancePath: i + "/characters/" + E, schemaPath: "#/oneOf/0/properties/characters/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: _s.oneOf[0].properties.characters.anyOf[1].items.enum } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var u = T === e;
                  if (!u) break;
                }
              } else {
                let g = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/1/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [g] : r.push(g), e++;
              }
              var c = P === e;
              j = j || c;
            }
            if (j) e = d, r !== null && (d ? r.length = d : r = null);
            else {
              let P = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf", keyword: "anyOf", params: {} };
              r === null ? r = [P] : r.push(P), e++;
            }
            var o = x === e;
          } else var o = true;
        }
      }
    }
  } else {
    let b = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [b] : r.push(b), e++;
  }
  var h = n === e;
  h && (a = true, l = 0);
  let _ = e;
  if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
    let b;
    if (s.make === void 0 && (b = "make") || s.bits === void 0 && (b = "bits")) {
      let k = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: b } };
      r === null ? r = [k] : r.push(k), e++;
    } else {
      let k = e;
      for (let v in s) if (!(v === "make" || v === "bits")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
        break;
      }
      if (k === e) {
        if (s.make !== void 0) {
          let v = e;
          if (s.make !== "rsaPem") {
            let x = { instancePath: i + "/make", schemaPath: "#/oneOf/1/properties/make/const", keyword: "const", params: { allowedValue: "rsaPem" } };
            r === null ? r = [x] : r.push(x), e++;
          }
          var m = v === e;
        } else var m = true;
        if (m) if (s.bits !== void 0) {
          let v = s.bits, x = e;
          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
            let j = { instancePath: i + "/bits", schemaPath: "#/oneOf/1/properties/bits/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var m = x === e;
        } else var m = true;
      }
    }
  } else {
    let b = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [b] : r.push(b), e++;
  }
  var h = _ === e;
  if (h && a) a = false, l = [l, 1];
  else {
    h && (a = true, l = 1);
    let b = e;
    if (e === b) if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.make === void 0 && (v = "make") || s.curve === void 0 && (v = "curve")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
      } else {
        let x = e;
        for (let d in s) if (!(d === "make" || d === "curve")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
          break;
        }
        if (x === e) {
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
    var h = b === e;
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
            let S = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
            r === null ? r = [S] : r.push(S), e++;
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
            let S = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: O } };
            r === null ? r = [S] : r.push(S), e++;
          } else {
            let S = e;
            for (let P in s) if (!(P === "make" || P === "count")) {
              let p = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
              r === null ? r = [p] : r.push(p), e++;
              break;
            }
            if (S === e) {
              if (s.make !== void 0) {
                let P = e;
                if (s.make !== "bytes") {
                  let p = { instancePath: i + "/make", schemaPath: "#/oneOf/4/properties/make/const", keyword: "const", params: { allowedValue: "bytes" } };
                  r === null ? r = [p] : r.push(p), e++;
                }
                var w = P === e;
              } else var w = true;
              if (w) if (s.count !== void 0) {
                let P = s.count, p = e;
                if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
                  let E = { instancePath: i + "/count", schemaPath: "#/oneOf/4/properties/count/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [E] : r.push(E), e++;
                }
                var w = p === e;
              } else var w = true;
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
    let b = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [b] : r.push(b), e++, Gr.errors = r, false;
  }
  return Gr.errors = r, e === 0;
}
var Os = { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] };
function Jr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.kind === void 0 && (m = "kind") || s.text === void 0 && (m = "text")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "kind" || y === "text")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "text") {
            let w = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) if (s.text !== void 0) {
          let y = e;
          if (typeof s.text != "string") {
            let b = { instancePath: i + "/text", schemaPath: "#/oneOf/0/properties/text/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [b] : r.push(b), e++;
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
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "part") {
            let w = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "part" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var u = y === e;
        } else var u = true;
        if (u) {
          if (s.name !== void 0) {
            let y = e;
            if (typeof s.name != "string") {
              let b = { instancePath: i + "/name", schemaPath: "#/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [b] : r.push(b), e++;
            }
            var u = y === e;
          } else var u = true;
          if (u) if (s.encoder !== void 0) {
            let y = s.encoder, w = e;
            if (!(y === "json" || y === "url" || y === "base64" || y === "pgdsn" || y === "odbc" || y === "raw")) {
              let k = { instancePath: i + "/encoder", schemaPath: "#/oneOf/1/properties/encoder/enum", keyword: "enum", params: { allowedValues: Os.oneOf[1].properties.encoder.enum } };
              r === null ? r = [k] : r.push(k), e++;
            }
            var u = w === e;
          } else var u = true;
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
    return r === null ? r = [m] : r.push(m), e++, Jr.errors = r, false;
  }
  return Jr.errors = r, e === 0;
}
function he(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let E;
    if (s.from === void 0 && (E = "from") || s.name === void 0 && (E = "name")) {
      let $ = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: E } };
      r === null ? r = [$] : r.push($), e++;
    } else {
      let $ = e;
      for (let T in s) if (!(T === "from" || T === "name" || T === "revision" || T === "allowEmpty")) {
        let Y = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
        r === null ? r = [Y] : r.push(Y), e++;
        break;
      }
      if ($ === e) {
        if (s.from !== void 0) {
          let T = e;
          if (s.from !== "env") {
            let Y = { instancePath: i + "/from", schemaPath: "#/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "env" } };
            r === null ? r = [Y] : r.push(Y), e++;
          }
          var o = T === e;
        } else var o = true;
        if (o) {
          if (s.name !== void 0) {
            let T = e;
            if (typeof s.name != "string") {
              let V = { instancePath: i + "/name", schemaPath: "#/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var o = T === e;
          } else var o = true;
          if (o) {
            if (s.revision !== void 0) {
              let T = e;
              if (typeof s.revision != "string") {
                let V = { instancePath: i + "/revision", schemaPath: "#/oneOf/0/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var o = T === e;
            } else var o = true;
            if (o) if (s.allowEmpty !== void 0) {
              let T = e;
              if (s.allowEmpty !== true) {
                let V = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/0/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var o = T === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let E = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [E] : r.push(E), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let E;
    if (s.from === void 0 && (E = "from") || s.path === void 0 && (E = "path")) {
      let $ = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: E } };
      r === null ? r = [$] : r.push($), e++;
    } else {
      let $ = e;
      for (let T in s) if (!(T === "from" || T === "path" || T === "revision" || T === "allowEmpty")) {
        let Y = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
        r === null ? r = [Y] : r.push(Y), e++;
        break;
      }
      if ($ === e) {
        if (s.from !== void 0) {
          let T = e;
          if (s.from !== "file") {
            let Y = { instancePath: i + "/from", schemaPath: "#/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "file" } };
            r === null ? r = [Y] : r.push(Y), e++;
          }
          var u = T === e;
        } else var u = true;
        if (u) {
          if (s.path !== void 0) {
            let T = e;
            if (typeof s.path != "string") {
              let V = { instancePath: i + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var u = T === e;
          } else var u = true;
          if (u) {
            if (s.revision !== void 0) {
              let T = e;
              if (typeof s.revision != "string") {
                let V = { instancePath: i + "/revision", schemaPath: "#/oneOf/1/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var u = T === e;
            } else var u = true;
            if (u) if (s.allowEmpty !== void 0) {
              let T = e;
              if (s.allowEmpty !== true) {
                let V = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/1/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var u = T === e;
            } else var u = true;
          }
        }
      }
    }
  } else {
    let E = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [E] : r.push(E), e++;
  }
  var _ = c === e;
  if (_ && a) a = false, l = [l, 1];
  else {
    _ && (a = true, l = 1);
    let E = e;
    if (e === E) if (s && typeof s == "object" && !Array.isArray(s)) {
      let T;
      if (s.from === void 0 && (T = "from") || s.text === void 0 && (T = "text")) {
        let Y = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: T } };
        r === null ? r = [Y] : r.push(Y), e++;
      } else {
        let Y = e;
        for (let V in s) if (!(V === "from" || V === "text")) {
          let Q = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
          r === null ? r = [Q] : r.push(Q), e++;
          break;
        }
        if (Y === e) {
          if (s.from !== void 0) {
            let V = e;
            if (s.from !== "literal") {
              let Q = { instancePath: i + "/from", schemaPath: "#/oneOf/2/properties/from/const", keyword: "const", params: { allowedValue: "literal" } };
              r === null ? r = [Q] : r.push(Q), e++;
            }
            var m = V === e;
          } else var m = true;
          if (m) if (s.text !== void 0) {
            let V = e;
            if (typeof s.text != "string") {
              let B = { instancePath: i + "/text", schemaPath: "#/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [B] : r.push(B), e++;
            }
            var m = V === e;
          } else var m = true;
        }
      }
    } else {
      let T = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [T] : r.push(T), e++;
    }
    var _ = E === e;
    if (_ && a) a = false, l = [l, 2];
    else {
      _ && (a = true, l = 2);
      let T = e;
      if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
        let V;
        if (s.from === void 0 && (V = "from") || s.value === void 0 && (V = "value")) {
          let Q = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: V } };
          r === null ? r = [Q] : r.push(Q), e++;
        } else {
          let Q = e;
          for (let B in s) if (!(B === "from" || B === "value")) {
            let re = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
            r === null ? r = [re] : r.push(re), e++;
            break;
          }
          if (Q === e) {
            if (s.from !== void 0) {
              let B = e;
              if (s.from !== "json") {
                let re = { instancePath: i + "/from", schemaPath: "#/oneOf/3/properties/from/const", keyword: "const", params: { allowedValue: "json" } };
                r === null ? r = [re] : r.push(re), e++;
              }
              var h = B === e;
            } else var h = true;
            if (h) if (s.value !== void 0) {
              let B = e;
              Zr(s.value, { instancePath: i + "/value", parentData: s, parentDataProperty: "value", rootData: f }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
              var h = B === e;
            } else var h = true;
          }
        }
      } else {
        let V = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [V] : r.push(V), e++;
      }
      var _ = T === e;
      if (_ && a) a = false, l = [l, 3];
      else {
        _ && (a = true, l = 3);
        let V = e;
        if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
          let B;
          if (s.from === void 0 && (B = "from") || s.of === void 0 && (B = "of")) {
            let re = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: B } };
            r === null ? r = [re] : r.push(re), e++;
          } else {
            let re = e;
            for (let D in s) if (!(D === "from" || D === "of")) {
              let Z = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
              r === null ? r = [Z] : r.push(Z), e++;
              break;
            }
            if (re === e) {
              if (s.from !== void 0) {
                let D = e;
                if (s.from !== "base64") {
                  let Z = { instancePath: i + "/from", schemaPath: "#/oneOf/4/properties/from/const", keyword: "const", params: { allowedValue: "base64" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var y = D === e;
              } else var y = true;
              if (y) if (s.of !== void 0) {
                let D = e;
                _r.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? _r.validate.errors : r.concat(_r.validate.errors), e = r.length);
                var y = D === e;
              } else var y = true;
            }
          }
        } else {
          let B = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [B] : r.push(B), e++;
        }
        var _ = V === e;
        if (_ && a) a = false, l = [l, 4];
        else {
          _ && (a = true, l = 4);
          let B = e;
          if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
            let D;
            if (s.from === void 0 && (D = "from") || s.name === void 0 && (D = "name")) {
              let Z = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: D } };
              r === null ? r = [Z] : r.push(Z), e++;
            } else {
              let Z = e;
              for (let R in s) if (!(R === "from" || R === "vault" || R === "name" || R === "version")) {
                let H = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
                r === null ? r = [H] : r.push(H), e++;
                break;
              }
              if (Z === e) {
                if (s.from !== void 0) {
                  let R = e;
                  if (s.from !== "secret") {
                    let H = { instancePath: i + "/from", schemaPath: "#/oneOf/5/properties/from/const", keyword: "const", params: { allowedValue: "secret" } };
                    r === null ? r = [H] : r.push(H), e++;
                  }
                  var w = R === e;
                } else var w = true;
                if (w) {
                  if (s.vault !== void 0) {
                    let R = e;
                    if (typeof s.vault != "string") {
                      let A = { instancePath: i + "/vault", schemaPath: "#/oneOf/5/properties/vault/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [A] : r.push(A), e++;
                    }
                    var w = R === e;
                  } else var w = true;
                  if (w) {
                    if (s.name !== void 0) {
                      let R = e;
                      if (typeof s.name != "string") {
                        let A = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var w = R === e;
                    } else var w = true;
                    if (w) if (s.version !== void 0) {
                      let R = e;
                      if (typeof s.version != "string") {
                        let A = { instancePath: i + "/version", schemaPath: "#/oneOf/5/properties/version/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var w = R === e;
                    } else var w = true;
                  }
                }
              }
            }
          } else {
            let D = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [D] : r.push(D), e++;
          }
          var _ = B === e;
          if (_ && a) a = false, l = [l, 5];
          else {
            _ && (a = true, l = 5);
            let D = e;
            if (e === D) if (s && typeof s == "object" && !Array.isArray(s)) {
              let R;
              if (s.from === void 0 && (R = "from") || s.jwe === void 0 && (R = "jwe")) {
                let H = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: R } };
                r === null ? r = [H] : r.push(H), e++;
              } else {
                let H = e;
                for (let A in s) if (!(A === "from" || A === "jwe")) {
                  let U = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
                  r === null ? r = [U] : r.push(U), e++;
                  break;
                }
                if (H === e) {
                  if (s.from !== void 0) {
                    let A = e;
                    if (s.from !== "sealed") {
                      let U = { instancePath: i + "/from", schemaPath: "#/oneOf/6/properties/from/const", keyword: "const", params: { allowedValue: "sealed" } };
                      r === null ? r = [U] : r.push(U), e++;
                    }
                    var b = A === e;
                  } else var b = true;
                  if (b) if (s.jwe !== void 0) {
                    let A = e;
                    if (typeof s.jwe != "string") {
                      let z = { instancePath: i + "/jwe", schemaPath: "#/oneOf/6/properties/jwe/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [z] : r.push(z), e++;
                    }
                    var b = A === e;
                  } else var b = true;
                }
              }
            } else {
              let R = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [R] : r.push(R), e++;
            }
            var _ = D === e;
            if (_ && a) a = false, l = [l, 6];
            else {
              _ && (a = true, l = 6);
              let R = e;
              if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
                let A;
                if (s.from === void 0 && (A = "from") || s.file === void 0 && (A = "file") || s.key === void 0 && (A = "key")) {
                  let U = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: A } };
                  r === null ? r = [U] : r.push(U), e++;
                } else {
                  let U = e;
                  for (let z in s) if (!(z === "from" || z === "file" || z === "key" || z === "leaf")) {
                    let oe = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
                    r === null ? r = [oe] : r.push(oe), e++;
                    break;
                  }
                  if (U === e) {
                    if (s.from !== void 0) {
                      let z = e;
                      if (s.from !== "sops") {
                        let oe = { instancePath: i + "/from", schemaPath: "#/oneOf/7/properties/from/const", keyword: "const", params: { allowedValue: "sops" } };
                        r === null ? r = [oe] : r.push(oe), e++;
                      }
                      var k = z === e;
                    } else var k = true;
                    if (k) {
                      if (s.file !== void 0) {
                        let z = e;
                        if (typeof s.file != "string") {
                          let q = { instancePath: i + "/file", schemaPath: "#/oneOf/7/properties/file/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [q] : r.push(q), e++;
                        }
                        var k = z === e;
                      } else var k = true;
                      if (k) {
                        if (s.key !== void 0) {
                          let z = s.key, oe = e;
                          if (e === oe) if (Array.isArray(z)) {
                            var v = true;
                            let L = z.length;
                            for (let N = 0; N < L; N++) {
                              let te = z[N], C = e, ie = e, M = false, le = null, K = e;
                              if (typeof te != "string") {
                                let ue = { instancePath: i + "/key/" + N, schemaPath: "#/oneOf/7/properties/key/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [ue] : r.push(ue), e++;
                              }
                              var x = K === e;
                              x && (M = true, le = 0);
                              let ne = e;
                              if (!(typeof te == "number" && !(te % 1) && !isNaN(te) && isFinite(te))) {
                                let ue = { instancePath: i + "/key/" + N, schemaPath: "#/oneOf/7/properties/key/items/oneOf/1/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [ue] : r.push(ue), e++;
                              }
                              var x = ne === e;
                              if (x && M ? (M = false, le = [le, 1]) : x && (M = true, le = 1), M) e = ie, r !== null && (ie ? r.length = ie : r = null);
                              else {
                                let ue = { instancePath: i + "/key/" + N, schemaPath: "#/oneOf/7/properties/key/items/oneOf", keyword: "oneOf", params: { passingSchemas: le } };
                                r === null ? r = [ue] : r.push(ue), e++;
                              }
                              var v = C === e;
                              if (!v) break;
                            }
                          } else {
                            let L = { instancePath: i + "/key", schemaPath: "#/oneOf/7/properties/key/type", keyword: "type", params: { type: "array" } };
                            r === null ? r = [L] : r.push(L), e++;
                          }
                          var k = oe === e;
                        } else var k = true;
                        if (k) if (s.leaf !== void 0) {
                          let z = e;
                          if (typeof s.leaf != "string") {
                            let q = { instancePath: i + "/leaf", schemaPath: "#/oneOf/7/properties/leaf/type", keyword: "type", params: { type: "string" } };
                            r === null ? r = [q] : r.push(q), e++;
                          }
                          var k = z === e;
                        } else var k = true;
                      }
                    }
                  }
                }
              } else {
                let A = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [A] : r.push(A), e++;
              }
              var _ = R === e;
              if (_ && a) a = false, l = [l, 7];
              else {
                _ && (a = true, l = 7);
                let A = e;
                if (e === A) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let z;
                  if (s.from === void 0 && (z = "from") || s.spec === void 0 && (z = "spec")) {
                    let oe = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: z } };
                    r === null ? r = [oe] : r.push(oe), e++;
                  } else {
                    let oe = e;
                    for (let q in s) if (!(q === "from" || q === "spec" || q === "epoch")) {
                      let L = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
                      r === null ? r = [L] : r.push(L), e++;
                      break;
                    }
                    if (oe === e) {
                      if (s.from !== void 0) {
                        let q = e;
                        if (s.from !== "generate") {
                          let L = { instancePath: i + "/from", schemaPath: "#/oneOf/8/properties/from/const", keyword: "const", params: { allowedValue: "generate" } };
                          r === null ? r = [L] : r.push(L), e++;
                        }
                        var d = q === e;
                      } else var d = true;
                      if (d) {
                        if (s.spec !== void 0) {
                          let q = e;
                          Gr(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
                          var d = q === e;
                        } else var d = true;
                        if (d) if (s.epoch !== void 0) {
                          let q = e;
                          if (typeof s.epoch != "string") {
                            let N = { instancePath: i + "/epoch", schemaPath: "#/oneOf/8/properties/epoch/type", keyword: "type", params: { type: "string" } };
                            r === null ? r = [N] : r.push(N), e++;
                          }
                          var d = q === e;
                        } else var d = true;
                      }
                    }
                  }
                } else {
                  let z = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [z] : r.push(z), e++;
                }
                var _ = A === e;
                if (_ && a) a = false, l = [l, 8];
                else {
                  _ && (a = true, l = 8);
                  let z = e;
                  if (e === z) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let q;
                    if (s.from === void 0 && (q = "from") || s.argv === void 0 && (q = "argv")) {
                      let L = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: q } };
                      r === null ? r = [L] : r.push(L), e++;
                    } else {
                      let L = e;
                      for (let N in s) if (!(N === "from" || N === "argv" || N === "revision" || N === "allowEmpty")) {
                        let te = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
                        r === null ? r = [te] : r.push(te), e++;
                        break;
                      }
                      if (L === e) {
                        if (s.from !== void 0) {
                          let N = e;
                          if (s.from !== "exec") {
                            let te = { instancePath: i + "/from", schemaPath: "#/oneOf/9/properties/from/const", keyword: "const", params: { allowedValue: "exec" } };
                            r === null ? r = [te] : r.push(te), e++;
                          }
                          var j = N === e;
                        } else var j = true;
                        if (j) {
                          if (s.argv !== void 0) {
                            let N = s.argv, te = e;
                            if (e === te) if (Array.isArray(N)) if (N.length < 1) {
                              let ie = { instancePath: i + "/argv", schemaPath: "#/oneOf/9/properties/argv/minItems", keyword: "minItems", params: { limit: 1 } };
                              r === null ? r = [ie] : r.push(ie), e++;
                            } else {
                              var O = true;
                              let ie = N.length;
                              for (let M = 0; M < ie; M++) {
                                let le = e;
                                if (typeof N[M] != "string") {
                                  let ne = { instancePath: i + "/argv/" + M, schemaPath: "#/oneOf/9/properties/argv/items/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [ne] : r.push(ne), e++;
                                }
                                var O = le === e;
                                if (!O) break;
                              }
                            }
                            else {
                              let ie = { instancePath: i + "/argv", schemaPath: "#/oneOf/9/properties/argv/type", keyword: "type", params: { type: "array" } };
                              r === null ? r = [ie] : r.push(ie), e++;
                            }
                            var j = te === e;
                          } else var j = true;
                          if (j) {
                            if (s.revision !== void 0) {
                              let N = e;
                              if (typeof s.revision != "string") {
                                let C = { instancePath: i + "/revision", schemaPath: "#/oneOf/9/properties/revision/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [C] : r.push(C), e++;
                              }
                              var j = N === e;
                            } else var j = true;
                            if (j) if (s.allowEmpty !== void 0) {
                              let N = e;
                              if (s.allowEmpty !== true) {
                                let C = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/9/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                                r === null ? r = [C] : r.push(C), e++;
                              }
                              var j = N === e;
                            } else var j = true;
                          }
                        }
                      }
                    }
                  } else {
                    let q = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var _ = z === e;
                  if (_ && a) a = false, l = [l, 9];
                  else {
                    _ && (a = true, l = 9);
                    let q = e;
                    if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let N;
                      if (s.from === void 0 && (N = "from") || s.pieces === void 0 && (N = "pieces") || s.parts === void 0 && (N = "parts")) {
                        let te = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: N } };
                        r === null ? r = [te] : r.push(te), e++;
                      } else {
                        let te = e;
                        for (let C in s) if (!(C === "from" || C === "pieces" || C === "parts")) {
                          let ie = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                          r === null ? r = [ie] : r.push(ie), e++;
                          break;
                        }
                        if (te === e) {
                          if (s.from !== void 0) {
                            let C = e;
                            if (s.from !== "template") {
                              let ie = { instancePath: i + "/from", schemaPath: "#/oneOf/10/properties/from/const", keyword: "const", params: { allowedValue: "template" } };
                              r === null ? r = [ie] : r.push(ie), e++;
                            }
                            var S = C === e;
                          } else var S = true;
                          if (S) {
                            if (s.pieces !== void 0) {
                              let C = s.pieces, ie = e;
                              if (e === ie) if (Array.isArray(C)) {
                                var P = true;
                                let le = C.length;
                                for (let K = 0; K < le; K++) {
                                  let ne = e;
                                  Jr(C[K], { instancePath: i + "/pieces/" + K, parentData: C, parentDataProperty: K, rootData: f }) || (r = r === null ? Jr.errors : r.concat(Jr.errors), e = r.length);
                                  var P = ne === e;
                                  if (!P) break;
                                }
                              } else {
                                let le = { instancePath: i + "/pieces", schemaPath: "#/oneOf/10/properties/pieces/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [le] : r.push(le), e++;
                              }
                              var S = ie === e;
                            } else var S = true;
                            if (S) if (s.parts !== void 0) {
                              let C = s.parts, ie = e;
                              if (e === ie) if (Array.isArray(C)) {
                                var p = true;
                                let le = C.length;
                                for (let K = 0; K < le; K++) {
                                  let ne = C[K], G = e;
                                  if (e === G) if (Array.isArray(ne)) if (ne.length > 2) {
                                    let be = { instancePath: i + "/parts/" + K, schemaPath: "#/oneOf/10/properties/parts/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                    r === null ? r = [be] : r.push(be), e++;
                                  } else if (ne.length < 2) {
                                    let be = { instancePath: i + "/parts/" + K, schemaPath: "#/oneOf/10/properties/parts/items/minItems", keyword: "minItems", params: { limit: 2 } };
                                    r === null ? r = [be] : r.push(be), e++;
                                  } else if (ne.length <= 2) {
                                    let Te = ne.length;
                                    if (Te > 0) {
                                      let wr = e;
                                      if (typeof ne[0] != "string") {
                                        let us = { instancePath: i + "/parts/" + K + "/0", schemaPath: "#/oneOf/10/properties/parts/items/items/0/type", keyword: "type", params: { type: "string" } };
                                        r === null ? r = [us] : r.push(us), e++;
                                      }
                                      var g = wr === e;
                                    }
                                    if (g && Te > 1) {
                                      let wr = e;
                                      _r.validate(ne[1], { instancePath: i + "/parts/" + K + "/1", parentData: ne, parentDataProperty: 1, rootData: f }) || (r = r === null ? _r.validate.errors : r.concat(_r.validate.errors), e = r.length);
                                      var g = wr === e;
                                    }
                                  } else {
                                    let Te = { instancePath: i + "/parts/" + K, schemaPath: "#/oneOf/10/properties/parts/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                                    r === null ? r = [Te] : r.push(Te), e++;
                                  }
                                  else {
                                    let be = { instancePath: i + "/parts/" + K, schemaPath: "#/oneOf/10/properties/parts/items/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [be] : r.push(be), e++;
                                  }
                                  var p = G === e;
                                  if (!p) break;
                                }
                              } else {
                                let le = { instancePath: i + "/parts", schemaPath: "#/oneOf/10/properties/parts/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [le] : r.push(le), e++;
                              }
                              var S = ie === e;
                            } else var S = true;
                          }
                        }
                      }
                    } else {
                      let N = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var _ = q === e;
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
    let E = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [E] : r.push(E), e++, he.errors = r, false;
  }
  return he.errors = r, e === 0;
}
function me(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? (me.errors = r, e === 0) : (me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var js = new RegExp("^P[0-9YMWDTHS]+$", "u");
function _e(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!js.test(s)) return _e.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" } }], false;
  } else return _e.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return _e.errors = r, e === 0;
}
function Qe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) for (let a in s) {
    let l = e;
    if (typeof s[a] != "string") return Qe.errors = [{ instancePath: i + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
    var t = l === e;
    if (!t) break;
  }
  else return Qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Qe.errors = r, e === 0;
}
function Ve(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
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
  if (l) return Ve.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Ve.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!(u === "contentType" || u === "enabled" || u === "expiresOn" || u === "expiresIn" || u === "notBefore" || u === "tags")) {
        return Ve.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.contentType !== void 0) {
          let u = e;
          if (typeof s.contentType != "string") return Ve.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var n = u === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let u = e;
            if (typeof s.enabled != "boolean") return Ve.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = u === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let u = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var n = u === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let u = e;
                _e(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
                var n = u === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let u = e;
                  me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var n = u === e;
                } else var n = true;
                if (n) if (s.tags !== void 0) {
                  let u = e;
                  Qe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                  var n = u === e;
                } else var n = true;
              }
            }
          }
        }
      }
    }
  } else return Ve.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ve.errors = r, e === 0;
}
function xr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let t;
    if (s.from === void 0 && (t = "from")) return xr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: t } }], false;
    {
      let a = e;
      for (let l in s) if (l !== "from") {
        return xr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (a === e && s.from !== void 0 && s.from !== "external") return xr.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "external" } }], false;
    }
  } else return xr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return xr.errors = r, e === 0;
}
var $s = { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false };
var qs = new RegExp("^[A-Za-z0-9_-]{6}$", "u");
function de(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!qs.test(s)) return de.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{6}$" } }], false;
  } else return de.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return de.errors = r, e === 0;
}
function Hr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!xe.call($s.properties, l)) {
      return Hr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.contentType !== void 0) {
        let l = e;
        de(s.contentType, { instancePath: i + "/contentType", parentData: s, parentDataProperty: "contentType", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
        var t = l === e;
      } else var t = true;
      if (t) {
        if (s.enabled !== void 0) {
          let l = e;
          de(s.enabled, { instancePath: i + "/enabled", parentData: s, parentDataProperty: "enabled", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
          var t = l === e;
        } else var t = true;
        if (t) {
          if (s.expiresOn !== void 0) {
            let l = e;
            de(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
            var t = l === e;
          } else var t = true;
          if (t) {
            if (s.expiresIn !== void 0) {
              let l = e;
              de(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
              var t = l === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let l = e;
                de(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                var t = l === e;
              } else var t = true;
              if (t) {
                if (s.tags !== void 0) {
                  let l = e;
                  de(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                  var t = l === e;
                } else var t = true;
                if (t) {
                  if (s.protect !== void 0) {
                    let l = e;
                    de(s.protect, { instancePath: i + "/protect", parentData: s, parentDataProperty: "protect", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = l === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let l = e;
                      de(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                      var t = l === e;
                    } else var t = true;
                    if (t) {
                      if (s.keyOps !== void 0) {
                        let l = e;
                        de(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                        var t = l === e;
                      } else var t = true;
                      if (t) {
                        if (s.releasePolicy !== void 0) {
                          let l = e;
                          de(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                          var t = l === e;
                        } else var t = true;
                        if (t) {
                          if (s.rotationPolicy !== void 0) {
                            let l = e;
                            de(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                            var t = l === e;
                          } else var t = true;
                          if (t) {
                            if (s.rotate !== void 0) {
                              let l = e;
                              de(s.rotate, { instancePath: i + "/rotate", parentData: s, parentDataProperty: "rotate", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                              var t = l === e;
                            } else var t = true;
                            if (t) {
                              if (s.material !== void 0) {
                                let l = e;
                                de(s.material, { instancePath: i + "/material", parentData: s, parentDataProperty: "material", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                                var t = l === e;
                              } else var t = true;
                              if (t) if (s.rotating !== void 0) {
                                let l = e;
                                de(s.rotating, { instancePath: i + "/rotating", parentData: s, parentDataProperty: "rotating", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
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
  } else return Hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Hr.errors = r, e === 0;
}
function ae(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.owner === void 0 && (n = "owner") || s.source === void 0 && (n = "source") || s.properties === void 0 && (n = "properties") || s.versions === void 0 && (n = "versions")) return ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "owner" || c === "source" || c === "properties" || c === "versions" || c === "mark")) {
        return ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.owner !== void 0) {
          let c = e;
          if (typeof s.owner != "string") return ae.errors = [{ instancePath: i + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let c = s.source, u = e, _ = e, m = false, h = null, y = e;
            if (c !== "kept") {
              let k = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf/0/const", keyword: "const", params: { allowedValue: "kept" } };
              r === null ? r = [k] : r.push(k), e++;
            }
            var a = y === e;
            a && (m = true, h = 0);
            let w = e;
            xr(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
            var a = w === e;
            if (a && m) m = false, h = [h, 1];
            else {
              a && (m = true, h = 1);
              let k = e;
              he(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
              var a = k === e;
              a && m ? (m = false, h = [h, 2]) : a && (m = true, h = 2);
            }
            if (m) e = _, r !== null && (_ ? r.length = _ : r = null);
            else {
              let k = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf", keyword: "oneOf", params: { passingSchemas: h } };
              return r === null ? r = [k] : r.push(k), e++, ae.errors = r, false;
            }
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.properties !== void 0) {
              let c = e;
              Hr(s.properties, { instancePath: i + "/properties", parentData: s, parentDataProperty: "properties", rootData: f }) || (r = r === null ? Hr.errors : r.concat(Hr.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.versions !== void 0) {
                let c = s.versions, u = e;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return ae.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === u && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return ae.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = u === e;
              } else var t = true;
              if (t) if (s.mark !== void 0) {
                let c = s.mark, u = e;
                if (e === u) if (c && typeof c == "object" && !Array.isArray(c)) {
                  let m;
                  if (c.at === void 0 && (m = "at") || c.enabled === void 0 && (m = "enabled")) return ae.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/required", keyword: "required", params: { missingProperty: m } }], false;
                  {
                    let h = e;
                    for (let y in c) if (!(y === "at" || y === "enabled")) {
                      return ae.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } }], false;
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
                        if (typeof c.enabled != "boolean") return ae.errors = [{ instancePath: i + "/mark/enabled", schemaPath: "#/properties/mark/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
                        var l = y === e;
                      } else var l = true;
                    }
                  }
                } else return ae.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "object" } }], false;
                var t = u === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = r, e === 0;
}
function tr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.source === void 0 && (a = "source") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return tr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(ks.properties, n)) {
        return tr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "create") return tr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "create" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            if (s.kind !== "secret") return tr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      De(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.source !== void 0) {
                        let n = e;
                        he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let n = e;
                          Ve(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let n = e;
                            ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                            var t = n === e;
                          } else var t = true;
                          if (t) if (s.orRecover !== void 0) {
                            let n = e;
                            if (typeof s.orRecover != "boolean") return tr.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return tr.errors = r, e === 0;
}
var Ds = { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false };
var ls = { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] };
function Lr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.keyType === void 0 && (m = "keyType") || s.keySize === void 0 && (m = "keySize")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "keyType" || y === "keySize")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.keyType !== void 0) {
          let y = s.keyType, w = e;
          if (!(y === "RSA" || y === "RSA-HSM" || y === "oct-HSM")) {
            let b = { instancePath: i + "/keyType", schemaPath: "#/oneOf/0/properties/keyType/enum", keyword: "enum", params: { allowedValues: ls.oneOf[0].properties.keyType.enum } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = w === e;
        } else var o = true;
        if (o) if (s.keySize !== void 0) {
          let y = s.keySize, w = e;
          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
            let k = { instancePath: i + "/keySize", schemaPath: "#/oneOf/0/properties/keySize/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = w === e;
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
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.keyType !== void 0) {
          let y = s.keyType, w = e;
          if (!(y === "EC" || y === "EC-HSM")) {
            let b = { instancePath: i + "/keyType", schemaPath: "#/oneOf/1/properties/keyType/enum", keyword: "enum", params: { allowedValues: ls.oneOf[1].properties.keyType.enum } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var u = w === e;
        } else var u = true;
        if (u) if (s.curve !== void 0) {
          let y = s.curve, w = e;
          if (!(y === "P-256" || y === "P-384" || y === "P-521" || y === "P-256K")) {
            let k = { instancePath: i + "/curve", schemaPath: "#/oneOf/1/properties/curve/enum", keyword: "enum", params: { allowedValues: ls.oneOf[1].properties.curve.enum } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var u = w === e;
        } else var u = true;
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
    return r === null ? r = [m] : r.push(m), e++, Lr.errors = r, false;
  }
  return Lr.errors = r, e === 0;
}
function Or(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.spec === void 0 && (a = "spec") || s.exportable === void 0 && (a = "exportable")) return Or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "spec" || n === "exportable")) {
        return Or.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "service") return Or.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "service" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.spec !== void 0) {
            let n = e;
            Lr(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.exportable !== void 0) {
            let n = e;
            if (typeof s.exportable != "boolean") return Or.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Or.errors = r, e === 0;
}
var As = { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false };
function Ae(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.source === void 0 && (a = "source") || s.hardwareProtected === void 0 && (a = "hardwareProtected") || s.exportable === void 0 && (a = "exportable")) return Ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "source" || n === "hardwareProtected" || n === "family" || n === "exportable")) {
        return Ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "material") return Ae.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "material" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let n = e;
            he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.hardwareProtected !== void 0) {
              let n = e;
              if (typeof s.hardwareProtected != "boolean") return Ae.errors = [{ instancePath: i + "/hardwareProtected", schemaPath: "#/properties/hardwareProtected/type", keyword: "type", params: { type: "boolean" } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.family !== void 0) {
                let n = s.family, o = e;
                if (!(n === "RSA" || n === "EC")) return Ae.errors = [{ instancePath: i + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: As.properties.family.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) if (s.exportable !== void 0) {
                let n = e;
                if (typeof s.exportable != "boolean") return Ae.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
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
function gr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  Or(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  Ae(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
  var c = o === e;
  if (c && a ? (a = false, l = [l, 1]) : c && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let u = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [u] : r.push(u), e++, gr.errors = r, false;
  }
  return gr.errors = r, e === 0;
}
function Fe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return Fe.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return Fe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Fe.errors = r, e === 0;
}
function Oe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.policy === void 0 && (a = "policy") || s.immutable === void 0 && (a = "immutable")) return Oe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "policy" || n === "immutable")) {
        return Oe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.policy !== void 0) {
          let n = e;
          if (typeof s.policy != "string") return Oe.errors = [{ instancePath: i + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.immutable !== void 0) {
          let n = e;
          if (typeof s.immutable != "boolean") return Oe.errors = [{ instancePath: i + "/immutable", schemaPath: "#/properties/immutable/type", keyword: "type", params: { type: "boolean" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return Oe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Oe.errors = r, e === 0;
}
var Ns = { type: "object", properties: { expiresIn: { $ref: "#/definitions/duration" }, lifetimeActions: { type: "array", items: { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] } } }, required: ["lifetimeActions"], additionalProperties: false };
function je(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.lifetimeActions === void 0 && (c = "lifetimeActions")) return je.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: c } }], false;
    {
      let u = e;
      for (let _ in s) if (!(_ === "expiresIn" || _ === "lifetimeActions")) {
        return je.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
        break;
      }
      if (u === e) {
        if (s.expiresIn !== void 0) {
          let _ = e;
          _e(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
          var t = _ === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let _ = s.lifetimeActions, m = e;
          if (e === m) if (Array.isArray(_)) {
            var a = true;
            let y = _.length;
            for (let w = 0; w < y; w++) {
              let b = _[w], k = e, v = e, x = false, d = null, j = e;
              if (e === j) if (b && typeof b == "object" && !Array.isArray(b)) {
                let P;
                if (b.action === void 0 && (P = "action") || b.timeAfterCreate === void 0 && (P = "timeAfterCreate")) {
                  let p = { instancePath: i + "/lifetimeActions/" + w, schemaPath: "#/properties/lifetimeActions/items/oneOf/0/required", keyword: "required", params: { missingProperty: P } };
                  r === null ? r = [p] : r.push(p), e++;
                } else {
                  let p = e;
                  for (let g in b) if (!(g === "action" || g === "timeAfterCreate")) {
                    let E = { instancePath: i + "/lifetimeActions/" + w, schemaPath: "#/properties/lifetimeActions/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
                    r === null ? r = [E] : r.push(E), e++;
                    break;
                  }
                  if (p === e) {
                    if (b.action !== void 0) {
                      let g = e;
                      if (b.action !== "Rotate") {
                        let E = { instancePath: i + "/lifetimeActions/" + w + "/action", schemaPath: "#/properties/lifetimeActions/items/oneOf/0/properties/action/const", keyword: "const", params: { allowedValue: "Rotate" } };
                        r === null ? r = [E] : r.push(E), e++;
                      }
                      var l = g === e;
                    } else var l = true;
                    if (l) if (b.timeAfterCreate !== void 0) {
                      let g = e;
                      _e(b.timeAfterCreate, { instancePath: i + "/lifetimeActions/" + w + "/timeAfterCreate", parentData: b, parentDataProperty: "timeAfterCreate", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
                      var l = g === e;
                    } else var l = true;
                  }
                }
              } else {
                let P = { instancePath: i + "/lifetimeActions/" + w, schemaPath: "#/properties/lifetimeActions/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [P] : r.push(P), e++;
              }
              var o = j === e;
              o && (x = true, d = 0);
              let O = e;
              if (e === O) if (b && typeof b == "object" && !Array.isArray(b)) {
                let P;
                if (b.action === void 0 && (P = "action") || b.timeBeforeExpiry === void 0 && (P = "timeBeforeExpiry")) {
                  let p = { instancePath: i + "/lifetimeActions/" + w, schemaPath: "#/properties/lifetimeActions/items/oneOf/1/required", keyword: "required", params: { missingProperty: P } };
                  r === null ? r = [p] : r.push(p), e++;
                } else {
                  let p = e;
                  for (let g in b) if (!(g === "action" || g === "timeBeforeExpiry")) {
                    let E = { instancePath: i + "/lifetimeActions/" + w, schemaPath: "#/properties/lifetimeActions/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
                    r === null ? r = [E] : r.push(E), e++;
                    break;
                  }
                  if (p === e) {
                    if (b.action !== void 0) {
                      let g = b.action, E = e;
                      if (!(g === "Rotate" || g === "Notify")) {
                        let $ = { instancePath: i + "/lifetimeActions/" + w + "/action", schemaPath: "#/properties/lifetimeActions/items/oneOf/1/properties/action/enum", keyword: "enum", params: { allowedValues: Ns.properties.lifetimeActions.items.oneOf[1].properties.action.enum } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var n = E === e;
                    } else var n = true;
                    if (n) if (b.timeBeforeExpiry !== void 0) {
                      let g = e;
                      _e(b.timeBeforeExpiry, { instancePath: i + "/lifetimeActions/" + w + "/timeBeforeExpiry", parentData: b, parentDataProperty: "timeBeforeExpiry", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
                      var n = g === e;
                    } else var n = true;
                  }
                }
              } else {
                let P = { instancePath: i + "/lifetimeActions/" + w, schemaPath: "#/properties/lifetimeActions/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [P] : r.push(P), e++;
              }
              var o = O === e;
              if (o && x ? (x = false, d = [d, 1]) : o && (x = true, d = 1), x) e = v, r !== null && (v ? r.length = v : r = null);
              else {
                let P = { instancePath: i + "/lifetimeActions/" + w, schemaPath: "#/properties/lifetimeActions/items/oneOf", keyword: "oneOf", params: { passingSchemas: d } };
                return r === null ? r = [P] : r.push(P), e++, je.errors = r, false;
              }
              var a = k === e;
              if (!a) break;
            }
          } else return je.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = m === e;
        } else var t = true;
      }
    }
  } else return je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return je.errors = r, e === 0;
}
function $e(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
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
  if (l) return $e.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return $e.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!(u === "keyOps" || u === "enabled" || u === "expiresOn" || u === "expiresIn" || u === "notBefore" || u === "releasePolicy" || u === "rotationPolicy" || u === "tags")) {
        return $e.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.keyOps !== void 0) {
          let u = e;
          Fe(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
          var n = u === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let u = e;
            if (typeof s.enabled != "boolean") return $e.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = u === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let u = e;
              me(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var n = u === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let u = e;
                _e(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
                var n = u === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let u = e;
                  me(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var n = u === e;
                } else var n = true;
                if (n) {
                  if (s.releasePolicy !== void 0) {
                    let u = e;
                    Oe(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
                    var n = u === e;
                  } else var n = true;
                  if (n) {
                    if (s.rotationPolicy !== void 0) {
                      let u = e;
                      je(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                      var n = u === e;
                    } else var n = true;
                    if (n) if (s.tags !== void 0) {
                      let u = e;
                      Qe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                      var n = u === e;
                    } else var n = true;
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
function nr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.origin === void 0 && (a = "origin") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return nr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(Ds.properties, n)) {
        return nr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "create") return nr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "create" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            if (s.kind !== "key") return nr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let n = e;
                      gr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let n = e;
                        $e(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let n = e;
                          ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.orRecover !== void 0) {
                          let n = e;
                          if (typeof s.orRecover != "boolean") return nr.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return nr.errors = r, e === 0;
}
var cs = { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
var vs = { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false };
function Se(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Se.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Se.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: vs.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Se.errors = r, e === 0;
}
var Mr = { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/rotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] };
var xs = { enum: ["drift", "pending", "both"] };
function W(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "drift" || s === "pending" || s === "both" ? (W.errors = r, e === 0) : (W.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xs.enum } }], false);
}
function ye(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let V;
    if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
      let Q = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: V } };
      r === null ? r = [Q] : r.push(Q), e++;
    } else {
      let Q = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let re = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [re] : r.push(re), e++;
        break;
      }
      if (Q === e) {
        if (s.cause !== void 0) {
          let B = e;
          W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
          var o = B === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let B = e;
            if (s.property !== "contentType") {
              let D = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [D] : r.push(D), e++;
            }
            var o = B === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let B = s.before, re = e, D = e, Z = false, R = e;
              if (typeof B != "string") {
                let A = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [A] : r.push(A), e++;
              }
              var c = R === e;
              if (Z = Z || c, !Z) {
                let A = e;
                if (B !== null) {
                  let z = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [z] : r.push(z), e++;
                }
                var c = A === e;
                Z = Z || c;
              }
              if (Z) e = D, r !== null && (D ? r.length = D : r = null);
              else {
                let A = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [A] : r.push(A), e++;
              }
              var o = re === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let B = s.after, re = e, D = e, Z = false, R = e;
              if (typeof B != "string") {
                let A = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [A] : r.push(A), e++;
              }
              var u = R === e;
              if (Z = Z || u, !Z) {
                let A = e;
                if (B !== null) {
                  let z = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [z] : r.push(z), e++;
                }
                var u = A === e;
                Z = Z || u;
              }
              if (Z) e = D, r !== null && (D ? r.length = D : r = null);
              else {
                let A = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [A] : r.push(A), e++;
              }
              var o = re === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let V = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [V] : r.push(V), e++;
  }
  var h = n === e;
  h && (a = true, l = 0);
  let _ = e;
  if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
    let V;
    if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
      let Q = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: V } };
      r === null ? r = [Q] : r.push(Q), e++;
    } else {
      let Q = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let re = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [re] : r.push(re), e++;
        break;
      }
      if (Q === e) {
        if (s.cause !== void 0) {
          let B = e;
          W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
          var m = B === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let B = s.property, re = e;
            if (!(B === "enabled" || B === "protect")) {
              let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[1].properties.property.enum } };
              r === null ? r = [Z] : r.push(Z), e++;
            }
            var m = re === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let B = e;
              if (typeof s.before != "boolean") {
                let D = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [D] : r.push(D), e++;
              }
              var m = B === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let B = e;
              if (typeof s.after != "boolean") {
                let D = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [D] : r.push(D), e++;
              }
              var m = B === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let V = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [V] : r.push(V), e++;
  }
  var h = _ === e;
  if (h && a) a = false, l = [l, 1];
  else {
    h && (a = true, l = 1);
    let V = e;
    if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
      let B;
      if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
        let re = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: B } };
        r === null ? r = [re] : r.push(re), e++;
      } else {
        let re = e;
        for (let D in s) if (!(D === "cause" || D === "property" || D === "before" || D === "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
          r === null ? r = [Z] : r.push(Z), e++;
          break;
        }
        if (re === e) {
          if (s.cause !== void 0) {
            let D = e;
            W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
            var y = D === e;
          } else var y = true;
          if (y) {
            if (s.property !== void 0) {
              let D = e;
              if (s.property !== "versions") {
                let R = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [R] : r.push(R), e++;
              }
              var y = D === e;
            } else var y = true;
            if (y) {
              if (s.before !== void 0) {
                let D = s.before, Z = e;
                if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
                  let H = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                if (e === Z && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
                  let H = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var y = Z === e;
              } else var y = true;
              if (y) if (s.after !== void 0) {
                let D = s.after, Z = e;
                if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
                  let H = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                if (e === Z && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
                  let H = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var y = Z === e;
              } else var y = true;
            }
          }
        }
      }
    } else {
      let B = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [B] : r.push(B), e++;
    }
    var h = V === e;
    if (h && a) a = false, l = [l, 2];
    else {
      h && (a = true, l = 2);
      let B = e;
      if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
        let D;
        if (s.cause === void 0 && (D = "cause") || s.property === void 0 && (D = "property") || s.before === void 0 && (D = "before") || s.after === void 0 && (D = "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: D } };
          r === null ? r = [Z] : r.push(Z), e++;
        } else {
          let Z = e;
          for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
            let H = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
            r === null ? r = [H] : r.push(H), e++;
            break;
          }
          if (Z === e) {
            if (s.cause !== void 0) {
              let R = e;
              W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
              var w = R === e;
            } else var w = true;
            if (w) {
              if (s.property !== void 0) {
                let R = s.property, H = e;
                if (!(R === "expiresOn" || R === "notBefore")) {
                  let U = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[3].properties.property.enum } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                var w = H === e;
              } else var w = true;
              if (w) {
                if (s.before !== void 0) {
                  let R = s.before, H = e, A = e, U = false, z = e;
                  if (!(typeof R == "number" && !(R % 1) && !isNaN(R) && isFinite(R))) {
                    let q = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var b = z === e;
                  if (U = U || b, !U) {
                    let q = e;
                    if (R !== null) {
                      let N = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var b = q === e;
                    U = U || b;
                  }
                  if (U) e = A, r !== null && (A ? r.length = A : r = null);
                  else {
                    let q = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var w = H === e;
                } else var w = true;
                if (w) if (s.after !== void 0) {
                  let R = s.after, H = e, A = e, U = false, z = e;
                  if (!(typeof R == "number" && !(R % 1) && !isNaN(R) && isFinite(R))) {
                    let q = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var k = z === e;
                  if (U = U || k, !U) {
                    let q = e;
                    if (R !== null) {
                      let N = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var k = q === e;
                    U = U || k;
                  }
                  if (U) e = A, r !== null && (A ? r.length = A : r = null);
                  else {
                    let q = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var w = H === e;
                } else var w = true;
              }
            }
          }
        }
      } else {
        let D = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [D] : r.push(D), e++;
      }
      var h = B === e;
      if (h && a) a = false, l = [l, 3];
      else {
        h && (a = true, l = 3);
        let D = e;
        if (e === D) if (s && typeof s == "object" && !Array.isArray(s)) {
          let R;
          if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
            let H = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: R } };
            r === null ? r = [H] : r.push(H), e++;
          } else {
            let H = e;
            for (let A in s) if (!(A === "cause" || A === "property" || A === "before" || A === "after")) {
              let U = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
              r === null ? r = [U] : r.push(U), e++;
              break;
            }
            if (H === e) {
              if (s.cause !== void 0) {
                let A = e;
                W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                var v = A === e;
              } else var v = true;
              if (v) {
                if (s.property !== void 0) {
                  let A = e;
                  if (s.property !== "expiresIn") {
                    let z = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [z] : r.push(z), e++;
                  }
                  var v = A === e;
                } else var v = true;
                if (v) {
                  if (s.before !== void 0) {
                    let A = s.before, U = e, z = e, oe = false, q = e;
                    if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) {
                      let N = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var x = q === e;
                    if (oe = oe || x, !oe) {
                      let N = e;
                      if (A !== null) {
                        let C = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [C] : r.push(C), e++;
                      }
                      var x = N === e;
                      oe = oe || x;
                    }
                    if (oe) e = z, r !== null && (z ? r.length = z : r = null);
                    else {
                      let N = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var v = U === e;
                  } else var v = true;
                  if (v) if (s.after !== void 0) {
                    let A = e;
                    _e(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
                    var v = A === e;
                  } else var v = true;
                }
              }
            }
          }
        } else {
          let R = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [R] : r.push(R), e++;
        }
        var h = D === e;
        if (h && a) a = false, l = [l, 4];
        else {
          h && (a = true, l = 4);
          let R = e;
          if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
            let A;
            if (s.cause === void 0 && (A = "cause") || s.property === void 0 && (A = "property") || s.name === void 0 && (A = "name") || s.before === void 0 && (A = "before") || s.after === void 0 && (A = "after")) {
              let U = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: A } };
              r === null ? r = [U] : r.push(U), e++;
            } else {
              let U = e;
              for (let z in s) if (!(z === "cause" || z === "property" || z === "name" || z === "before" || z === "after")) {
                let oe = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
                r === null ? r = [oe] : r.push(oe), e++;
                break;
              }
              if (U === e) {
                if (s.cause !== void 0) {
                  let z = e;
                  W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                  var d = z === e;
                } else var d = true;
                if (d) {
                  if (s.property !== void 0) {
                    let z = e;
                    if (s.property !== "tag") {
                      let q = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [q] : r.push(q), e++;
                    }
                    var d = z === e;
                  } else var d = true;
                  if (d) {
                    if (s.name !== void 0) {
                      let z = e;
                      if (typeof s.name != "string") {
                        let q = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [q] : r.push(q), e++;
                      }
                      var d = z === e;
                    } else var d = true;
                    if (d) {
                      if (s.before !== void 0) {
                        let z = s.before, oe = e, q = e, L = false, N = e;
                        if (typeof z != "string") {
                          let C = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var j = N === e;
                        if (L = L || j, !L) {
                          let C = e;
                          if (z !== null) {
                            let M = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var j = C === e;
                          L = L || j;
                        }
                        if (L) e = q, r !== null && (q ? r.length = q : r = null);
                        else {
                          let C = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var d = oe === e;
                      } else var d = true;
                      if (d) if (s.after !== void 0) {
                        let z = s.after, oe = e, q = e, L = false, N = e;
                        if (typeof z != "string") {
                          let C = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var O = N === e;
                        if (L = L || O, !L) {
                          let C = e;
                          if (z !== null) {
                            let M = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var O = C === e;
                          L = L || O;
                        }
                        if (L) e = q, r !== null && (q ? r.length = q : r = null);
                        else {
                          let C = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var d = oe === e;
                      } else var d = true;
                    }
                  }
                }
              }
            }
          } else {
            let A = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [A] : r.push(A), e++;
          }
          var h = R === e;
          if (h && a) a = false, l = [l, 5];
          else {
            h && (a = true, l = 5);
            let A = e;
            if (e === A) if (s && typeof s == "object" && !Array.isArray(s)) {
              let z;
              if (s.cause === void 0 && (z = "cause") || s.property === void 0 && (z = "property") || s.before === void 0 && (z = "before") || s.after === void 0 && (z = "after")) {
                let oe = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: z } };
                r === null ? r = [oe] : r.push(oe), e++;
              } else {
                let oe = e;
                for (let q in s) if (!(q === "cause" || q === "property" || q === "before" || q === "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
                  r === null ? r = [L] : r.push(L), e++;
                  break;
                }
                if (oe === e) {
                  if (s.cause !== void 0) {
                    let q = e;
                    W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                    var S = q === e;
                  } else var S = true;
                  if (S) {
                    if (s.property !== void 0) {
                      let q = e;
                      if (s.property !== "keyOps") {
                        let N = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [N] : r.push(N), e++;
                      }
                      var S = q === e;
                    } else var S = true;
                    if (S) {
                      if (s.before !== void 0) {
                        let q = e;
                        Fe(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                        var S = q === e;
                      } else var S = true;
                      if (S) if (s.after !== void 0) {
                        let q = e;
                        Fe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                        var S = q === e;
                      } else var S = true;
                    }
                  }
                }
              }
            } else {
              let z = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [z] : r.push(z), e++;
            }
            var h = A === e;
            if (h && a) a = false, l = [l, 6];
            else {
              h && (a = true, l = 6);
              let z = e;
              if (e === z) if (s && typeof s == "object" && !Array.isArray(s)) {
                let q;
                if (s.cause === void 0 && (q = "cause") || s.property === void 0 && (q = "property") || s.before === void 0 && (q = "before") || s.after === void 0 && (q = "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: q } };
                  r === null ? r = [L] : r.push(L), e++;
                } else {
                  let L = e;
                  for (let N in s) if (!(N === "cause" || N === "property" || N === "before" || N === "after")) {
                    let te = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
                    r === null ? r = [te] : r.push(te), e++;
                    break;
                  }
                  if (L === e) {
                    if (s.cause !== void 0) {
                      let N = e;
                      W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                      var P = N === e;
                    } else var P = true;
                    if (P) {
                      if (s.property !== void 0) {
                        let N = e;
                        if (s.property !== "releasePolicy") {
                          let C = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var P = N === e;
                      } else var P = true;
                      if (P) {
                        if (s.before !== void 0) {
                          let N = s.before, te = e, C = e, ie = false, M = e;
                          Oe(N, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
                          var p = M === e;
                          if (ie = ie || p, !ie) {
                            let K = e;
                            if (N !== null) {
                              let G = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [G] : r.push(G), e++;
                            }
                            var p = K === e;
                            ie = ie || p;
                          }
                          if (ie) e = C, r !== null && (C ? r.length = C : r = null);
                          else {
                            let K = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [K] : r.push(K), e++;
                          }
                          var P = te === e;
                        } else var P = true;
                        if (P) if (s.after !== void 0) {
                          let N = e;
                          Oe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
                          var P = N === e;
                        } else var P = true;
                      }
                    }
                  }
                }
              } else {
                let q = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var h = z === e;
              if (h && a) a = false, l = [l, 7];
              else {
                h && (a = true, l = 7);
                let q = e;
                if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let N;
                  if (s.cause === void 0 && (N = "cause") || s.property === void 0 && (N = "property") || s.before === void 0 && (N = "before") || s.after === void 0 && (N = "after")) {
                    let te = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: N } };
                    r === null ? r = [te] : r.push(te), e++;
                  } else {
                    let te = e;
                    for (let C in s) if (!(C === "cause" || C === "property" || C === "before" || C === "after")) {
                      let ie = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                      r === null ? r = [ie] : r.push(ie), e++;
                      break;
                    }
                    if (te === e) {
                      if (s.cause !== void 0) {
                        let C = e;
                        W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                        var g = C === e;
                      } else var g = true;
                      if (g) {
                        if (s.property !== void 0) {
                          let C = e;
                          if (s.property !== "rotationPolicy") {
                            let M = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var g = C === e;
                        } else var g = true;
                        if (g) {
                          if (s.before !== void 0) {
                            let C = e;
                            je(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                            var g = C === e;
                          } else var g = true;
                          if (g) if (s.after !== void 0) {
                            let C = e;
                            je(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                            var g = C === e;
                          } else var g = true;
                        }
                      }
                    }
                  }
                } else {
                  let N = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [N] : r.push(N), e++;
                }
                var h = q === e;
                if (h && a) a = false, l = [l, 8];
                else {
                  h && (a = true, l = 8);
                  let N = e;
                  if (e === N) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let C;
                    if (s.cause === void 0 && (C = "cause") || s.property === void 0 && (C = "property") || s.before === void 0 && (C = "before") || s.after === void 0 && (C = "after")) {
                      let ie = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: C } };
                      r === null ? r = [ie] : r.push(ie), e++;
                    } else {
                      let ie = e;
                      for (let M in s) if (!(M === "cause" || M === "property" || M === "before" || M === "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                        r === null ? r = [le] : r.push(le), e++;
                        break;
                      }
                      if (ie === e) {
                        if (s.cause !== void 0) {
                          let M = e;
                          W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                          var E = M === e;
                        } else var E = true;
                        if (E) {
                          if (s.property !== void 0) {
                            let M = e;
                            if (s.property !== "keyType") {
                              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [K] : r.push(K), e++;
                            }
                            var E = M === e;
                          } else var E = true;
                          if (E) {
                            if (s.before !== void 0) {
                              let M = e;
                              if (typeof s.before != "string") {
                                let K = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var E = M === e;
                            } else var E = true;
                            if (E) if (s.after !== void 0) {
                              let M = e;
                              if (typeof s.after != "string") {
                                let K = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var E = M === e;
                            } else var E = true;
                          }
                        }
                      }
                    }
                  } else {
                    let C = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [C] : r.push(C), e++;
                  }
                  var h = N === e;
                  if (h && a) a = false, l = [l, 9];
                  else {
                    h && (a = true, l = 9);
                    let C = e;
                    if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let M;
                      if (s.cause === void 0 && (M = "cause") || s.property === void 0 && (M = "property") || s.after === void 0 && (M = "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: M } };
                        r === null ? r = [le] : r.push(le), e++;
                      } else {
                        let le = e;
                        for (let K in s) if (!(K === "cause" || K === "property" || K === "after")) {
                          let ne = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K } };
                          r === null ? r = [ne] : r.push(ne), e++;
                          break;
                        }
                        if (le === e) {
                          if (s.cause !== void 0) {
                            let K = e;
                            W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                            var $ = K === e;
                          } else var $ = true;
                          if ($) {
                            if (s.property !== void 0) {
                              let K = e;
                              if (s.property !== "rotate") {
                                let G = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [G] : r.push(G), e++;
                              }
                              var $ = K === e;
                            } else var $ = true;
                            if ($) if (s.after !== void 0) {
                              let K = s.after, ne = e;
                              if (!(typeof K == "number" && !(K % 1) && !isNaN(K) && isFinite(K))) {
                                let ue = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [ue] : r.push(ue), e++;
                              }
                              if (e === ne && typeof K == "number" && isFinite(K) && (K < 1 || isNaN(K))) {
                                let ue = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [ue] : r.push(ue), e++;
                              }
                              var $ = ne === e;
                            } else var $ = true;
                          }
                        }
                      }
                    } else {
                      let M = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [M] : r.push(M), e++;
                    }
                    var h = C === e;
                    if (h && a) a = false, l = [l, 10];
                    else {
                      h && (a = true, l = 10);
                      let M = e;
                      if (e === M) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let K;
                        if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.name === void 0 && (K = "name")) {
                          let ne = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: K } };
                          r === null ? r = [ne] : r.push(ne), e++;
                        } else {
                          let ne = e;
                          for (let G in s) if (!(G === "cause" || G === "property" || G === "name")) {
                            let ue = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: G } };
                            r === null ? r = [ue] : r.push(ue), e++;
                            break;
                          }
                          if (ne === e) {
                            if (s.cause !== void 0) {
                              let G = e;
                              W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                              var T = G === e;
                            } else var T = true;
                            if (T) {
                              if (s.property !== void 0) {
                                let G = e;
                                if (s.property !== "unmanaged") {
                                  let be = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [be] : r.push(be), e++;
                                }
                                var T = G === e;
                              } else var T = true;
                              if (T) if (s.name !== void 0) {
                                let G = s.name, ue = e;
                                if (!(G === "contentType" || G === "enabled" || G === "expiresOn" || G === "expiresIn" || G === "notBefore" || G === "tags" || G === "keepEnabled" || G === "keyOps" || G === "releasePolicy" || G === "rotationPolicy")) {
                                  let Te = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[11].properties.name.enum } };
                                  r === null ? r = [Te] : r.push(Te), e++;
                                }
                                var T = ue === e;
                              } else var T = true;
                            }
                          }
                        }
                      } else {
                        let K = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [K] : r.push(K), e++;
                      }
                      var h = M === e;
                      if (h && a) a = false, l = [l, 11];
                      else {
                        h && (a = true, l = 11);
                        let K = e;
                        if (e === K) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let G;
                          if (s.cause === void 0 && (G = "cause") || s.property === void 0 && (G = "property")) {
                            let ue = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: G } };
                            r === null ? r = [ue] : r.push(ue), e++;
                          } else {
                            let ue = e;
                            for (let be in s) if (!(be === "cause" || be === "property")) {
                              let Te = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: be } };
                              r === null ? r = [Te] : r.push(Te), e++;
                              break;
                            }
                            if (ue === e) {
                              if (s.cause !== void 0) {
                                let be = e;
                                W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                                var Y = be === e;
                              } else var Y = true;
                              if (Y) if (s.property !== void 0) {
                                let be = e;
                                if (s.property !== "kvg-state") {
                                  let wr = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                  r === null ? r = [wr] : r.push(wr), e++;
                                }
                                var Y = be === e;
                              } else var Y = true;
                            }
                          }
                        } else {
                          let G = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [G] : r.push(G), e++;
                        }
                        var h = K === e;
                        h && a ? (a = false, l = [l, 12]) : h && (a = true, l = 12);
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
    let V = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [V] : r.push(V), e++, ye.errors = r, false;
  }
  return ye.errors = r, e === 0;
}
function qe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "contentType" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "tags")) {
        return qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.contentType !== void 0) {
          let n = e;
          if (typeof s.contentType != "string") return qe.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.enabled !== void 0) {
            let n = e;
            if (typeof s.enabled != "boolean") return qe.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
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
                Qe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qe.errors = r, e === 0;
}
var Vs = new RegExp("^[A-Za-z0-9_-]+$", "u");
function fe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.created === void 0 && (a = "created") || s.seen === void 0 && (a = "seen")) return fe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "created" || n === "updated" || n === "seen")) {
        return fe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
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
              if (!Vs.test(n)) return fe.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }], false;
            } else return fe.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return fe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fe.errors = r, e === 0;
}
function He(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.because === void 0 && (o = "because") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return He.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!xe.call(cs.properties, u)) {
        return He.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "set") return He.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "secret") return He.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let u = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let u = e;
                      De(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.because !== void 0) {
                        let u = s.because, _ = e;
                        if (!(u === "changed" || u === "cleared")) return He.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: cs.properties.because.enum } }], false;
                        var t = _ === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let u = s.value, _ = e, m = e, h = false, y = null, w = e;
                          if (e === w) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let v;
                            if (u.from === void 0 && (v = "from") || u.source === void 0 && (v = "source")) {
                              let x = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [x] : r.push(x), e++;
                            } else {
                              let x = e;
                              for (let d in u) if (!(d === "from" || d === "source" || d === "swap")) {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (x === e) {
                                if (u.from !== void 0) {
                                  let d = e;
                                  if (u.from !== "source") {
                                    let j = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                    r === null ? r = [j] : r.push(j), e++;
                                  }
                                  var a = d === e;
                                } else var a = true;
                                if (a) {
                                  if (u.source !== void 0) {
                                    let d = e;
                                    he(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                  if (a) if (u.swap !== void 0) {
                                    let d = e;
                                    Se(u.swap, { instancePath: i + "/value/swap", parentData: u, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = w === e;
                          l && (h = true, y = 0);
                          let b = e;
                          if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let v;
                            if (u.from === void 0 && (v = "from")) {
                              let x = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [x] : r.push(x), e++;
                            } else {
                              let x = e;
                              for (let d in u) if (d !== "from") {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (x === e && u.from !== void 0 && u.from !== "live") {
                                let d = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                r === null ? r = [d] : r.push(d), e++;
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = b === e;
                          if (l && h ? (h = false, y = [y, 1]) : l && (h = true, y = 1), h) e = m, r !== null && (m ? r.length = m : r = null);
                          else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                            return r === null ? r = [v] : r.push(v), e++, He.errors = r, false;
                          }
                          var t = _ === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let u = s.edits, _ = e;
                            if (e === _) if (Array.isArray(u)) {
                              var n = true;
                              let h = u.length;
                              for (let y = 0; y < h; y++) {
                                let w = e;
                                ye(u[y], { instancePath: i + "/edits/" + y, parentData: u, parentDataProperty: y, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                var n = w === e;
                                if (!n) break;
                              }
                            } else return He.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = _ === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let u = e;
                              Ve(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let u = e;
                                qe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                                var t = u === e;
                              } else var t = true;
                              if (t) {
                                if (s.stamp !== void 0) {
                                  let u = e;
                                  ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                  var t = u === e;
                                } else var t = true;
                                if (t) if (s.base !== void 0) {
                                  let u = e;
                                  fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return He.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return He.errors = r, e === 0;
}
var Es = { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function Ne(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "keyOps" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "releasePolicy" || n === "rotationPolicy" || n === "tags")) {
        return Ne.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.keyOps !== void 0) {
          let n = e;
          Fe(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
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
                  Oe(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.rotationPolicy !== void 0) {
                    let n = e;
                    je(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.tags !== void 0) {
                    let n = e;
                    Qe(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return Ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ne.errors = r, e === 0;
}
function or(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!xe.call(Es.properties, o)) {
        return or.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "set") return or.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return or.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let o = e;
                      gr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
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
                        } else return or.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let o = e;
                          $e(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.patch !== void 0) {
                            let o = e;
                            Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.stamp !== void 0) {
                              let o = e;
                              ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) if (s.base !== void 0) {
                              let o = e;
                              fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return or.errors = r, e === 0;
}
var fs = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false };
function lr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return lr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let o = s.length;
      for (let c = 0; c < o; c++) {
        let u = s[c], _ = e, m = e, h = false, y = null, w = e;
        if (e === w) if (u && typeof u == "object" && !Array.isArray(u)) {
          let v;
          if (u.about === void 0 && (v = "about")) {
            let x = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
            r === null ? r = [x] : r.push(x), e++;
          } else {
            let x = e;
            for (let d in u) if (d !== "about") {
              let j = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
              break;
            }
            if (x === e && u.about !== void 0 && u.about !== "source") {
              let d = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/0/properties/about/const", keyword: "const", params: { allowedValue: "source" } };
              r === null ? r = [d] : r.push(d), e++;
            }
          }
        } else {
          let v = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [v] : r.push(v), e++;
        }
        var l = w === e;
        l && (h = true, y = 0);
        let b = e;
        if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
          let v;
          if (u.about === void 0 && (v = "about") || u.secret === void 0 && (v = "secret")) {
            let x = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
            r === null ? r = [x] : r.push(x), e++;
          } else {
            let x = e;
            for (let d in u) if (!(d === "about" || d === "secret")) {
              let j = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
              break;
            }
            if (x === e) {
              if (u.about !== void 0) {
                let d = e;
                if (u.about !== "copy") {
                  let j = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/1/properties/about/const", keyword: "const", params: { allowedValue: "copy" } };
                  r === null ? r = [j] : r.push(j), e++;
                }
                var a = d === e;
              } else var a = true;
              if (a) if (u.secret !== void 0) {
                let d = e;
                J(u.secret, { instancePath: i + "/" + c + "/secret", parentData: u, parentDataProperty: "secret", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
                var a = d === e;
              } else var a = true;
            }
          }
        } else {
          let v = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [v] : r.push(v), e++;
        }
        var l = b === e;
        if (l && h) h = false, y = [y, 1];
        else {
          l && (h = true, y = 1);
          let v = e;
          if (e === v) if (u && typeof u == "object" && !Array.isArray(u)) {
            let d;
            if (u.about === void 0 && (d = "about") || u.path === void 0 && (d = "path")) {
              let j = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: d } };
              r === null ? r = [j] : r.push(j), e++;
            } else {
              let j = e;
              for (let O in u) if (!(O === "about" || O === "path" || O === "changed")) {
                let S = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                r === null ? r = [S] : r.push(S), e++;
                break;
              }
              if (j === e) {
                if (u.about !== void 0) {
                  let O = e;
                  if (u.about !== "file") {
                    let S = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/2/properties/about/const", keyword: "const", params: { allowedValue: "file" } };
                    r === null ? r = [S] : r.push(S), e++;
                  }
                  var n = O === e;
                } else var n = true;
                if (n) {
                  if (u.path !== void 0) {
                    let O = e;
                    if (typeof u.path != "string") {
                      let P = { instancePath: i + "/" + c + "/path", schemaPath: "#/items/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [P] : r.push(P), e++;
                    }
                    var n = O === e;
                  } else var n = true;
                  if (n) if (u.changed !== void 0) {
                    let O = e;
                    if (u.changed !== true) {
                      let P = { instancePath: i + "/" + c + "/changed", schemaPath: "#/items/oneOf/2/properties/changed/const", keyword: "const", params: { allowedValue: true } };
                      r === null ? r = [P] : r.push(P), e++;
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
          return r === null ? r = [v] : r.push(v), e++, lr.errors = r, false;
        }
        var t = _ === e;
        if (!t) break;
      }
    }
  } else return lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return lr.errors = r, e === 0;
}
function Ke(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.source === void 0 && (l = "source") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!xe.call(fs.properties, o)) {
        return Ke.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "settle") return Ke.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "settle" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return Ke.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      De(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.evidence !== void 0) {
                        let o = s.evidence, c = e;
                        if (!(o === "unknown" || o === "outside" || o === "swapped" || o === "follows")) return Ke.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: fs.properties.evidence.enum } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.swap !== void 0) {
                          let o = e;
                          Se(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.doubts !== void 0) {
                            let o = e;
                            lr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.source !== void 0) {
                              let o = e;
                              he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
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
                                } else return Ke.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                                var t = c === e;
                              } else var t = true;
                              if (t) {
                                if (s.send !== void 0) {
                                  let o = e;
                                  Ve(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                  var t = o === e;
                                } else var t = true;
                                if (t) {
                                  if (s.patch !== void 0) {
                                    let o = e;
                                    qe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                                    var t = o === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.inPlace !== void 0) {
                                      let o = e;
                                      if (typeof s.inPlace != "boolean") return Ke.errors = [{ instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var t = o === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.stamp !== void 0) {
                                        let o = e;
                                        ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, c = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Ke.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: fs.properties.compared.enum } }], false;
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
  } else return Ke.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ke.errors = r, e === 0;
}
var ps = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false };
function Ce(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.allowNewVersion === void 0 && (l = "allowNewVersion") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ce.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!xe.call(ps.properties, o)) {
        return Ce.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "settle") return Ce.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "settle" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return Ce.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.evidence !== void 0) {
                      let o = s.evidence, c = e;
                      if (!(o === "unknown" || o === "outside" || o === "swapped")) return Ce.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: ps.properties.evidence.enum } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.swap !== void 0) {
                        let o = e;
                        Se(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.doubts !== void 0) {
                          let o = e;
                          lr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.origin !== void 0) {
                            let o = e;
                            Ae(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
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
                              } else return Ce.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                              var t = c === e;
                            } else var t = true;
                            if (t) {
                              if (s.send !== void 0) {
                                let o = e;
                                $e(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                                var t = o === e;
                              } else var t = true;
                              if (t) {
                                if (s.patch !== void 0) {
                                  let o = e;
                                  Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                  var t = o === e;
                                } else var t = true;
                                if (t) {
                                  if (s.inPlace !== void 0) {
                                    let o = e;
                                    if (typeof s.inPlace != "boolean") return Ce.errors = [{ instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var t = o === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.allowNewVersion !== void 0) {
                                      let o = e;
                                      if (typeof s.allowNewVersion != "boolean") return Ce.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var t = o === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.stamp !== void 0) {
                                        let o = e;
                                        ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, c = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Ce.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: ps.properties.compared.enum } }], false;
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
  } else return Ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ce.errors = r, e === 0;
}
var Fs = { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function Ue(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ue.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!xe.call(Fs.properties, o)) {
        return Ue.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return Ue.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return Ue.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      De(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, c = e;
                        if (e === c) if (Array.isArray(o)) {
                          if (o.length < 1) return Ue.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
                        } else return Ue.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          qe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let o = e;
                            ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) if (s.base !== void 0) {
                            let o = e;
                            fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return Ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ue.errors = r, e === 0;
}
var Is = { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function Xe(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Xe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!xe.call(Is.properties, o)) {
        return Xe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return Xe.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return Xe.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, c = e;
                      if (e === c) if (Array.isArray(o)) {
                        if (o.length < 1) return Xe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
                      } else return Xe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.patch !== void 0) {
                        let o = e;
                        Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let o = e;
                          ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.base !== void 0) {
                          let o = e;
                          fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return Xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Xe.errors = r, e === 0;
}
var Bs = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false };
function ur(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return ur.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ur.errors = r, e === 0;
}
function Me(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.clears === void 0 && (o = "clears") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Me.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!xe.call(Bs.properties, u)) {
        return Me.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "adopt") return Me.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "secret") return Me.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let u = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let u = e;
                      ur(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.keepEnabled !== void 0) {
                        let u = e;
                        De(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                        var t = u === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let u = s.value, _ = e, m = e, h = false, y = null, w = e;
                          if (e === w) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let v;
                            if (u.is === void 0 && (v = "is")) {
                              let x = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [x] : r.push(x), e++;
                            } else {
                              let x = e;
                              for (let d in u) if (d !== "is") {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (x === e && u.is !== void 0 && u.is !== "kept") {
                                let d = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                r === null ? r = [d] : r.push(d), e++;
                              }
                            }
                          } else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var l = w === e;
                          l && (h = true, y = 0);
                          let b = e;
                          if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let v;
                            if (u.is === void 0 && (v = "is") || u.source === void 0 && (v = "source") || u.overwrite === void 0 && (v = "overwrite")) {
                              let x = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                              r === null ? r = [x] : r.push(x), e++;
                            } else {
                              let x = e;
                              for (let d in u) if (!(d === "is" || d === "source" || d === "overwrite")) {
                                let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                r === null ? r = [j] : r.push(j), e++;
                                break;
                              }
                              if (x === e) {
                                if (u.is !== void 0) {
                                  let d = e;
                                  if (u.is !== "compared") {
                                    let j = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                    r === null ? r = [j] : r.push(j), e++;
                                  }
                                  var a = d === e;
                                } else var a = true;
                                if (a) {
                                  if (u.source !== void 0) {
                                    let d = e;
                                    he(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                    var a = d === e;
                                  } else var a = true;
                                  if (a) if (u.overwrite !== void 0) {
                                    let d = e;
                                    if (typeof u.overwrite != "boolean") {
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
                          var l = b === e;
                          if (l && h ? (h = false, y = [y, 1]) : l && (h = true, y = 1), h) e = m, r !== null && (m ? r.length = m : r = null);
                          else {
                            let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                            return r === null ? r = [v] : r.push(v), e++, Me.errors = r, false;
                          }
                          var t = _ === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let u = s.edits, _ = e;
                            if (e === _) if (Array.isArray(u)) {
                              var n = true;
                              let h = u.length;
                              for (let y = 0; y < h; y++) {
                                let w = e;
                                ye(u[y], { instancePath: i + "/edits/" + y, parentData: u, parentDataProperty: y, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                var n = w === e;
                                if (!n) break;
                              }
                            } else return Me.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = _ === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let u = e;
                              Ve(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let u = e;
                                qe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                                var t = u === e;
                              } else var t = true;
                              if (t) {
                                if (s.clears !== void 0) {
                                  let u = e;
                                  if (typeof s.clears != "boolean") return Me.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var t = u === e;
                                } else var t = true;
                                if (t) {
                                  if (s.stamp !== void 0) {
                                    let u = e;
                                    ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                    var t = u === e;
                                  } else var t = true;
                                  if (t) if (s.base !== void 0) {
                                    let u = e;
                                    fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return Me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Me.errors = r, e === 0;
}
var Ss = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function er(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!xe.call(Ss.properties, u)) {
        return er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "adopt") return er.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "key") return er.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let u = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let u = e;
                      ur(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.value !== void 0) {
                        let u = s.value, _ = e, m = e, h = false, y = null, w = e;
                        if (e === w) if (u && typeof u == "object" && !Array.isArray(u)) {
                          let v;
                          if (u.is === void 0 && (v = "is")) {
                            let x = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
                            r === null ? r = [x] : r.push(x), e++;
                          } else {
                            let x = e;
                            for (let d in u) if (d !== "is") {
                              let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                              r === null ? r = [j] : r.push(j), e++;
                              break;
                            }
                            if (x === e && u.is !== void 0 && u.is !== "kept") {
                              let d = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                              r === null ? r = [d] : r.push(d), e++;
                            }
                          }
                        } else {
                          let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [v] : r.push(v), e++;
                        }
                        var l = w === e;
                        l && (h = true, y = 0);
                        let b = e;
                        if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
                          let v;
                          if (u.is === void 0 && (v = "is") || u.origin === void 0 && (v = "origin") || u.overwrite === void 0 && (v = "overwrite")) {
                            let x = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
                            r === null ? r = [x] : r.push(x), e++;
                          } else {
                            let x = e;
                            for (let d in u) if (!(d === "is" || d === "origin" || d === "overwrite")) {
                              let j = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                              r === null ? r = [j] : r.push(j), e++;
                              break;
                            }
                            if (x === e) {
                              if (u.is !== void 0) {
                                let d = e;
                                if (u.is !== "compared") {
                                  let j = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                  r === null ? r = [j] : r.push(j), e++;
                                }
                                var a = d === e;
                              } else var a = true;
                              if (a) {
                                if (u.origin !== void 0) {
                                  let d = e;
                                  Ae(u.origin, { instancePath: i + "/value/origin", parentData: u, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                                  var a = d === e;
                                } else var a = true;
                                if (a) if (u.overwrite !== void 0) {
                                  let d = e;
                                  if (typeof u.overwrite != "boolean") {
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
                        var l = b === e;
                        if (l && h ? (h = false, y = [y, 1]) : l && (h = true, y = 1), h) e = m, r !== null && (m ? r.length = m : r = null);
                        else {
                          let v = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                          return r === null ? r = [v] : r.push(v), e++, er.errors = r, false;
                        }
                        var t = _ === e;
                      } else var t = true;
                      if (t) {
                        if (s.edits !== void 0) {
                          let u = s.edits, _ = e;
                          if (e === _) if (Array.isArray(u)) {
                            var n = true;
                            let h = u.length;
                            for (let y = 0; y < h; y++) {
                              let w = e;
                              ye(u[y], { instancePath: i + "/edits/" + y, parentData: u, parentDataProperty: y, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                              var n = w === e;
                              if (!n) break;
                            }
                          } else return er.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                          var t = _ === e;
                        } else var t = true;
                        if (t) {
                          if (s.send !== void 0) {
                            let u = e;
                            $e(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                            var t = u === e;
                          } else var t = true;
                          if (t) {
                            if (s.patch !== void 0) {
                              let u = e;
                              Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.stamp !== void 0) {
                                let u = e;
                                ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                var t = u === e;
                              } else var t = true;
                              if (t) if (s.base !== void 0) {
                                let u = e;
                                fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return er.errors = r, e === 0;
}
var Ts = { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false };
function We(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base") || s.resumes === void 0 && (l = "resumes")) return We.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!xe.call(Ts.properties, o)) {
        return We.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "rotate") return We.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "rotate" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return We.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, c = e;
                      if (e === c) if (Array.isArray(o)) {
                        if (o.length < 1) return We.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
                      } else return We.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let o = e;
                        $e(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let o = e;
                            ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.base !== void 0) {
                              let o = e;
                              fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) if (s.resumes !== void 0) {
                              let o = e;
                              if (typeof s.resumes != "boolean") return We.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return We.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return We.errors = r, e === 0;
}
var Cs = { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false };
function mr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base") || s.insteadOf === void 0 && (a = "insteadOf")) return mr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(Cs.properties, n)) {
        return mr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "recover") return mr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "recover" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      De(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.base !== void 0) {
                        let n = e;
                        fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
                          se(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
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
  } else return mr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return mr.errors = r, e === 0;
}
var Rs = { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false };
function vr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.patch === void 0 && (a = "patch") || s.stamp === void 0 && (a = "stamp") || s.base === void 0 && (a = "base")) return vr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(Rs.properties, n)) {
        return vr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "disable") return vr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "disable" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.patch !== void 0) {
                      let n = e;
                      qe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.stamp !== void 0) {
                        let n = e;
                        ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) if (s.base !== void 0) {
                        let n = e;
                        fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return vr.errors = r, e === 0;
}
var zs = { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false };
function pr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.because === void 0 && (a = "because") || s.base === void 0 && (a = "base")) return pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "because" || n === "base")) {
        return pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "delete") return pr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "delete" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.because !== void 0) {
                      let n = s.because, o = e;
                      if (!(n === "absent" || n === "pruned")) return pr.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: zs.properties.because.enum } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) if (s.base !== void 0) {
                      let n = e;
                      fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
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
  } else return pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pr.errors = r, e === 0;
}
function hr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base")) return hr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "base")) {
        return hr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "purge") return hr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "purge" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    pe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.base !== void 0) {
                    let n = e;
                    fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
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
function dr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id")) return dr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "absent")) {
        return dr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "unchanged") return dr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "unchanged" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.absent !== void 0) {
            let n = e;
            if (s.absent !== true) return dr.errors = [{ instancePath: i + "/absent", schemaPath: "#/properties/absent/const", keyword: "const", params: { allowedValue: true } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return dr.errors = r, e === 0;
}
var Fr = { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] };
var Rr = { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/source" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/source" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false };
function we(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let S;
    if (s.verb === void 0 && (S = "verb") || s.kind === void 0 && (S = "kind")) return we.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: S } }], false;
    {
      let P = e;
      for (let p in s) if (!xe.call(Rr.properties, p)) {
        return we.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (P === e) {
        if (s.verb !== void 0) {
          let p = s.verb, g = e;
          if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) return we.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Rr.properties.verb.enum } }], false;
          var t = g === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let p = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = p === e;
          } else var t = true;
          if (t) {
            if (s.keepEnabled !== void 0) {
              let p = e;
              De(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
              var t = p === e;
            } else var t = true;
            if (t) {
              if (s.source !== void 0) {
                let p = e;
                he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                var t = p === e;
              } else var t = true;
              if (t) {
                if (s.send !== void 0) {
                  let p = s.send, g = e, E = e, $ = false, T = e;
                  Ve(p, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                  var a = T === e;
                  if ($ = $ || a, !$) {
                    let V = e;
                    $e(p, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
                    var a = V === e;
                    $ = $ || a;
                  }
                  if ($) e = E, r !== null && (E ? r.length = E : r = null);
                  else {
                    let V = { instancePath: i + "/send", schemaPath: "#/properties/send/anyOf", keyword: "anyOf", params: {} };
                    return r === null ? r = [V] : r.push(V), e++, we.errors = r, false;
                  }
                  var t = g === e;
                } else var t = true;
                if (t) {
                  if (s.stamp !== void 0) {
                    let p = e;
                    ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                    var t = p === e;
                  } else var t = true;
                  if (t) {
                    if (s.orRecover !== void 0) {
                      let p = e;
                      if (typeof s.orRecover != "boolean") return we.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = p === e;
                    } else var t = true;
                    if (t) {
                      if (s.origin !== void 0) {
                        let p = s.origin, g = e, E = e, $ = false, T = e;
                        gr(p, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                        var l = T === e;
                        if ($ = $ || l, !$) {
                          let V = e;
                          Ae(p, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                          var l = V === e;
                          $ = $ || l;
                        }
                        if ($) e = E, r !== null && (E ? r.length = E : r = null);
                        else {
                          let V = { instancePath: i + "/origin", schemaPath: "#/properties/origin/anyOf", keyword: "anyOf", params: {} };
                          return r === null ? r = [V] : r.push(V), e++, we.errors = r, false;
                        }
                        var t = g === e;
                      } else var t = true;
                      if (t) {
                        if (s.because !== void 0) {
                          let p = s.because, g = e, E = e, $ = false, T = e;
                          if (!(p === "changed" || p === "cleared")) {
                            let V = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rr.properties.because.anyOf[0].enum } };
                            r === null ? r = [V] : r.push(V), e++;
                          }
                          var n = T === e;
                          if ($ = $ || n, !$) {
                            let V = e;
                            if (!(p === "absent" || p === "pruned")) {
                              let B = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/1/enum", keyword: "enum", params: { allowedValues: Rr.properties.because.anyOf[1].enum } };
                              r === null ? r = [B] : r.push(B), e++;
                            }
                            var n = V === e;
                            $ = $ || n;
                          }
                          if ($) e = E, r !== null && (E ? r.length = E : r = null);
                          else {
                            let V = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf", keyword: "anyOf", params: {} };
                            return r === null ? r = [V] : r.push(V), e++, we.errors = r, false;
                          }
                          var t = g === e;
                        } else var t = true;
                        if (t) {
                          if (s.value !== void 0) {
                            let p = s.value, g = e, E = e, $ = false, T = e, Y = e, V = false, Q = null, B = e;
                            if (e === B) if (p && typeof p == "object" && !Array.isArray(p)) {
                              let Z;
                              if (p.from === void 0 && (Z = "from") || p.source === void 0 && (Z = "source")) {
                                let R = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: Z } };
                                r === null ? r = [R] : r.push(R), e++;
                              } else {
                                let R = e;
                                for (let H in p) if (!(H === "from" || H === "source" || H === "swap")) {
                                  let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                                  r === null ? r = [A] : r.push(A), e++;
                                  break;
                                }
                                if (R === e) {
                                  if (p.from !== void 0) {
                                    let H = e;
                                    if (p.from !== "source") {
                                      let A = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                      r === null ? r = [A] : r.push(A), e++;
                                    }
                                    var o = H === e;
                                  } else var o = true;
                                  if (o) {
                                    if (p.source !== void 0) {
                                      let H = e;
                                      he(p.source, { instancePath: i + "/value/source", parentData: p, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                      var o = H === e;
                                    } else var o = true;
                                    if (o) if (p.swap !== void 0) {
                                      let H = e;
                                      Se(p.swap, { instancePath: i + "/value/swap", parentData: p, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                                      var o = H === e;
                                    } else var o = true;
                                  }
                                }
                              }
                            } else {
                              let Z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [Z] : r.push(Z), e++;
                            }
                            var c = B === e;
                            c && (V = true, Q = 0);
                            let re = e;
                            if (e === re) if (p && typeof p == "object" && !Array.isArray(p)) {
                              let Z;
                              if (p.from === void 0 && (Z = "from")) {
                                let R = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: Z } };
                                r === null ? r = [R] : r.push(R), e++;
                              } else {
                                let R = e;
                                for (let H in p) if (H !== "from") {
                                  let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                                  r === null ? r = [A] : r.push(A), e++;
                                  break;
                                }
                                if (R === e && p.from !== void 0 && p.from !== "live") {
                                  let H = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                              }
                            } else {
                              let Z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [Z] : r.push(Z), e++;
                            }
                            var c = re === e;
                            if (c && V ? (V = false, Q = [Q, 1]) : c && (V = true, Q = 1), V) e = Y, r !== null && (Y ? r.length = Y : r = null);
                            else {
                              let Z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: Q } };
                              r === null ? r = [Z] : r.push(Z), e++;
                            }
                            var u = T === e;
                            if ($ = $ || u, !$) {
                              let Z = e, R = e, H = false, A = null, U = e;
                              if (e === U) if (p && typeof p == "object" && !Array.isArray(p)) {
                                let q;
                                if (p.is === void 0 && (q = "is")) {
                                  let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: q } };
                                  r === null ? r = [L] : r.push(L), e++;
                                } else {
                                  let L = e;
                                  for (let N in p) if (N !== "is") {
                                    let te = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
                                    r === null ? r = [te] : r.push(te), e++;
                                    break;
                                  }
                                  if (L === e && p.is !== void 0 && p.is !== "kept") {
                                    let N = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                    r === null ? r = [N] : r.push(N), e++;
                                  }
                                }
                              } else {
                                let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                r === null ? r = [q] : r.push(q), e++;
                              }
                              var m = U === e;
                              m && (H = true, A = 0);
                              let z = e;
                              if (e === z) if (p && typeof p == "object" && !Array.isArray(p)) {
                                let q;
                                if (p.is === void 0 && (q = "is") || p.source === void 0 && (q = "source") || p.overwrite === void 0 && (q = "overwrite")) {
                                  let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: q } };
                                  r === null ? r = [L] : r.push(L), e++;
                                } else {
                                  let L = e;
                                  for (let N in p) if (!(N === "is" || N === "source" || N === "overwrite")) {
                                    let te = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
                                    r === null ? r = [te] : r.push(te), e++;
                                    break;
                                  }
                                  if (L === e) {
                                    if (p.is !== void 0) {
                                      let N = e;
                                      if (p.is !== "compared") {
                                        let te = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                        r === null ? r = [te] : r.push(te), e++;
                                      }
                                      var _ = N === e;
                                    } else var _ = true;
                                    if (_) {
                                      if (p.source !== void 0) {
                                        let N = e;
                                        he(p.source, { instancePath: i + "/value/source", parentData: p, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                        var _ = N === e;
                                      } else var _ = true;
                                      if (_) if (p.overwrite !== void 0) {
                                        let N = e;
                                        if (typeof p.overwrite != "boolean") {
                                          let C = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                          r === null ? r = [C] : r.push(C), e++;
                                        }
                                        var _ = N === e;
                                      } else var _ = true;
                                    }
                                  }
                                }
                              } else {
                                let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                r === null ? r = [q] : r.push(q), e++;
                              }
                              var m = z === e;
                              if (m && H ? (H = false, A = [A, 1]) : m && (H = true, A = 1), H) e = R, r !== null && (R ? r.length = R : r = null);
                              else {
                                let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: A } };
                                r === null ? r = [q] : r.push(q), e++;
                              }
                              var u = Z === e;
                              if ($ = $ || u, !$) {
                                let q = e, L = e, N = false, te = null, C = e;
                                if (e === C) if (p && typeof p == "object" && !Array.isArray(p)) {
                                  let le;
                                  if (p.is === void 0 && (le = "is")) {
                                    let K = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/required", keyword: "required", params: { missingProperty: le } };
                                    r === null ? r = [K] : r.push(K), e++;
                                  } else {
                                    let K = e;
                                    for (let ne in p) if (ne !== "is") {
                                      let G = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ne } };
                                      r === null ? r = [G] : r.push(G), e++;
                                      break;
                                    }
                                    if (K === e && p.is !== void 0 && p.is !== "kept") {
                                      let ne = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                      r === null ? r = [ne] : r.push(ne), e++;
                                    }
                                  }
                                } else {
                                  let le = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [le] : r.push(le), e++;
                                }
                                var y = C === e;
                                y && (N = true, te = 0);
                                let ie = e;
                                if (e === ie) if (p && typeof p == "object" && !Array.isArray(p)) {
                                  let le;
                                  if (p.is === void 0 && (le = "is") || p.origin === void 0 && (le = "origin") || p.overwrite === void 0 && (le = "overwrite")) {
                                    let K = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/required", keyword: "required", params: { missingProperty: le } };
                                    r === null ? r = [K] : r.push(K), e++;
                                  } else {
                                    let K = e;
                                    for (let ne in p) if (!(ne === "is" || ne === "origin" || ne === "overwrite")) {
                                      let G = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ne } };
                                      r === null ? r = [G] : r.push(G), e++;
                                      break;
                                    }
                                    if (K === e) {
                                      if (p.is !== void 0) {
                                        let ne = e;
                                        if (p.is !== "compared") {
                                          let G = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                          r === null ? r = [G] : r.push(G), e++;
                                        }
                                        var h = ne === e;
                                      } else var h = true;
                                      if (h) {
                                        if (p.origin !== void 0) {
                                          let ne = e;
                                          Ae(p.origin, { instancePath: i + "/value/origin", parentData: p, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                                          var h = ne === e;
                                        } else var h = true;
                                        if (h) if (p.overwrite !== void 0) {
                                          let ne = e;
                                          if (typeof p.overwrite != "boolean") {
                                            let ue = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                            r === null ? r = [ue] : r.push(ue), e++;
                                          }
                                          var h = ne === e;
                                        } else var h = true;
                                      }
                                    }
                                  }
                                } else {
                                  let le = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [le] : r.push(le), e++;
                                }
                                var y = ie === e;
                                if (y && N ? (N = false, te = [te, 1]) : y && (N = true, te = 1), N) e = L, r !== null && (L ? r.length = L : r = null);
                                else {
                                  let le = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf", keyword: "oneOf", params: { passingSchemas: te } };
                                  r === null ? r = [le] : r.push(le), e++;
                                }
                                var u = q === e;
                                $ = $ || u;
                              }
                            }
                            if ($) e = E, r !== null && (E ? r.length = E : r = null);
                            else {
                              let Z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
                              return r === null ? r = [Z] : r.push(Z), e++, we.errors = r, false;
                            }
                            var t = g === e;
                          } else var t = true;
                          if (t) {
                            if (s.edits !== void 0) {
                              let p = s.edits, g = e, E = e, $ = false, T = e;
                              if (e === T) if (Array.isArray(p)) {
                                var w = true;
                                let V = p.length;
                                for (let Q = 0; Q < V; Q++) {
                                  let B = e;
                                  ye(p[Q], { instancePath: i + "/edits/" + Q, parentData: p, parentDataProperty: Q, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                  var w = B === e;
                                  if (!w) break;
                                }
                              } else {
                                let V = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [V] : r.push(V), e++;
                              }
                              var b = T === e;
                              if ($ = $ || b, !$) {
                                let V = e;
                                if (e === V) if (Array.isArray(p)) {
                                  var k = true;
                                  let B = p.length;
                                  for (let re = 0; re < B; re++) {
                                    let D = e;
                                    ye(p[re], { instancePath: i + "/edits/" + re, parentData: p, parentDataProperty: re, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                    var k = D === e;
                                    if (!k) break;
                                  }
                                } else {
                                  let B = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [B] : r.push(B), e++;
                                }
                                var b = V === e;
                                if ($ = $ || b, !$) {
                                  let B = e;
                                  if (e === B) if (Array.isArray(p)) if (p.length < 1) {
                                    let D = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                                    r === null ? r = [D] : r.push(D), e++;
                                  } else {
                                    var v = true;
                                    let D = p.length;
                                    for (let Z = 0; Z < D; Z++) {
                                      let R = e;
                                      ye(p[Z], { instancePath: i + "/edits/" + Z, parentData: p, parentDataProperty: Z, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                      var v = R === e;
                                      if (!v) break;
                                    }
                                  }
                                  else {
                                    let D = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [D] : r.push(D), e++;
                                  }
                                  var b = B === e;
                                  if ($ = $ || b, !$) {
                                    let D = e;
                                    if (e === D) if (Array.isArray(p)) if (p.length < 1) {
                                      let R = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 } };
                                      r === null ? r = [R] : r.push(R), e++;
                                    } else {
                                      var x = true;
                                      let R = p.length;
                                      for (let H = 0; H < R; H++) {
                                        let A = e;
                                        ye(p[H], { instancePath: i + "/edits/" + H, parentData: p, parentDataProperty: H, rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                        var x = A === e;
                                        if (!x) break;
                                      }
                                    }
                                    else {
                                      let R = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [R] : r.push(R), e++;
                                    }
                                    var b = D === e;
                                    $ = $ || b;
                                  }
                                }
                              }
                              if ($) e = E, r !== null && (E ? r.length = E : r = null);
                              else {
                                let V = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf", keyword: "anyOf", params: {} };
                                return r === null ? r = [V] : r.push(V), e++, we.errors = r, false;
                              }
                              var t = g === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let p = s.patch, g = e, E = e, $ = false, T = e;
                                qe(p, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                                var d = T === e;
                                if ($ = $ || d, !$) {
                                  let V = e;
                                  Ne(p, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                  var d = V === e;
                                  $ = $ || d;
                                }
                                if ($) e = E, r !== null && (E ? r.length = E : r = null);
                                else {
                                  let V = { instancePath: i + "/patch", schemaPath: "#/properties/patch/anyOf", keyword: "anyOf", params: {} };
                                  return r === null ? r = [V] : r.push(V), e++, we.errors = r, false;
                                }
                                var t = g === e;
                              } else var t = true;
                              if (t) {
                                if (s.base !== void 0) {
                                  let p = e;
                                  fe(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                                  var t = p === e;
                                } else var t = true;
                                if (t) {
                                  if (s.evidence !== void 0) {
                                    let p = s.evidence, g = e, E = e, $ = false, T = e;
                                    if (!(p === "unknown" || p === "outside" || p === "swapped" || p === "follows")) {
                                      let V = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rr.properties.evidence.anyOf[0].enum } };
                                      r === null ? r = [V] : r.push(V), e++;
                                    }
                                    var j = T === e;
                                    if ($ = $ || j, !$) {
                                      let V = e;
                                      if (!(p === "unknown" || p === "outside" || p === "swapped")) {
                                        let B = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/enum", keyword: "enum", params: { allowedValues: Rr.properties.evidence.anyOf[1].enum } };
                                        r === null ? r = [B] : r.push(B), e++;
                                      }
                                      var j = V === e;
                                      $ = $ || j;
                                    }
                                    if ($) e = E, r !== null && (E ? r.length = E : r = null);
                                    else {
                                      let V = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
                                      return r === null ? r = [V] : r.push(V), e++, we.errors = r, false;
                                    }
                                    var t = g === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.swap !== void 0) {
                                      let p = e;
                                      Se(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                                      var t = p === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.doubts !== void 0) {
                                        let p = e;
                                        lr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
                                        var t = p === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.inPlace !== void 0) {
                                          let p = s.inPlace, g = e, E = e, $ = false, T = e;
                                          if (typeof p != "boolean") {
                                            let V = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                            r === null ? r = [V] : r.push(V), e++;
                                          }
                                          var O = T === e;
                                          if ($ = $ || O, !$) {
                                            let V = e;
                                            if (typeof p != "boolean") {
                                              let B = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                                              r === null ? r = [B] : r.push(B), e++;
                                            }
                                            var O = V === e;
                                            $ = $ || O;
                                          }
                                          if ($) e = E, r !== null && (E ? r.length = E : r = null);
                                          else {
                                            let V = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf", keyword: "anyOf", params: {} };
                                            return r === null ? r = [V] : r.push(V), e++, we.errors = r, false;
                                          }
                                          var t = g === e;
                                        } else var t = true;
                                        if (t) {
                                          if (s.compared !== void 0) {
                                            let p = s.compared, g = e;
                                            if (!(p === "equal" || p === "different" || p === "not compared")) return we.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Rr.properties.compared.enum } }], false;
                                            var t = g === e;
                                          } else var t = true;
                                          if (t) {
                                            if (s.allowNewVersion !== void 0) {
                                              let p = e;
                                              if (typeof s.allowNewVersion != "boolean") return we.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                              var t = p === e;
                                            } else var t = true;
                                            if (t) {
                                              if (s.owners !== void 0) {
                                                let p = e;
                                                ur(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                                                var t = p === e;
                                              } else var t = true;
                                              if (t) {
                                                if (s.clears !== void 0) {
                                                  let p = e;
                                                  if (typeof s.clears != "boolean") return we.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                                  var t = p === e;
                                                } else var t = true;
                                                if (t) {
                                                  if (s.resumes !== void 0) {
                                                    let p = e;
                                                    if (typeof s.resumes != "boolean") return we.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
                                                    var t = p === e;
                                                  } else var t = true;
                                                  if (t) {
                                                    if (s.purgesOn !== void 0) {
                                                      let p = e;
                                                      me(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                                                      var t = p === e;
                                                    } else var t = true;
                                                    if (t) if (s.insteadOf !== void 0) {
                                                      let p = e;
                                                      se(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
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
function Ir(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.message === void 0 && (m = "message") || s.hint === void 0 && (m = "hint")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "place" || y === "wanted" || y === "rule" || y === "message" || y === "hint")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let y = e;
            J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
            var o = y === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let y = e;
              X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
              var o = y === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let y = s.wanted, w = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let k = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var o = w === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let y = s.rule, w = e;
                  if (!(y === "foreign owner" || y === "managed" || y === "not owned" || y === "forged" || y === "protect" || y === "purge protection" || y === "purge" || y === "past date" || y === "key date" || y === "immutable" || y === "versions" || y === "tags" || y === "unread vault")) {
                    let k = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var o = w === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let y = e;
                    if (typeof s.message != "string") {
                      let b = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [b] : r.push(b), e++;
                    }
                    var o = y === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let y = e;
                    if (typeof s.hint != "string") {
                      let b = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [b] : r.push(b), e++;
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
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var u = y === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let y = e;
            J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
            var u = y === e;
          } else var u = true;
          if (u) {
            if (s.place !== void 0) {
              let y = e;
              X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
              var u = y === e;
            } else var u = true;
            if (u) {
              if (s.wanted !== void 0) {
                let y = s.wanted, w = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let k = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var u = w === e;
              } else var u = true;
              if (u) {
                if (s.rule !== void 0) {
                  let y = s.rule, w = e;
                  if (!(y === "threshold" || y === "empty set")) {
                    let k = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var u = w === e;
                } else var u = true;
                if (u) if (s.heldBack !== void 0) {
                  let y = e;
                  we(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
                  var u = y === e;
                } else var u = true;
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
    return r === null ? r = [m] : r.push(m), e++, Ir.errors = r, false;
  }
  return Ir.errors = r, e === 0;
}
var Ks = { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" } }, required: ["verb", "id", "why"], additionalProperties: false };
function ar(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id") || s.why === void 0 && (a = "why")) return ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "why" || n === "note")) {
        return ar.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "left") return ar.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "left" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.why !== void 0) {
              let n = s.why, o = e;
              if (!(n === "unowned" || n === "foreign" || n === "managed" || n === "orphan" || n === "not loaded" || n === "missing")) return ar.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: Ks.properties.why.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.note !== void 0) {
              let n = e;
              if (typeof s.note != "string") return ar.errors = [{ instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ar.errors = r, e === 0;
}
function Br(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  tr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  nr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let u = e;
    He(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
    var c = u === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      or(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let y = e;
        Ke(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
        var c = y === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let b = e;
          Ce(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
          var c = b === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let v = e;
            Ue(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
            var c = v === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let d = e;
              Xe(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
              var c = d === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let O = e;
                Me(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                var c = O === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let P = e;
                  er(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
                  var c = P === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let g = e;
                    We(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
                    var c = g === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let $ = e;
                      mr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                      var c = $ === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let Y = e;
                        vr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                        var c = Y === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let Q = e;
                          pr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                          var c = Q === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let re = e;
                            hr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                            var c = re === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let Z = e;
                              dr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                              var c = Z === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let H = e;
                                Ir(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
                                var c = H === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let U = e;
                                  ar(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
                                  var c = U === e;
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
    let u = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [u] : r.push(u), e++, Br.errors = r, false;
  }
  return Br.errors = r, e === 0;
}
var hs = { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false };
function ge(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return ge.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(hs.properties, n)) {
        return ge.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.create !== void 0) {
          let n = s.create, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.set !== void 0) {
            let n = s.set, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.settle !== void 0) {
              let n = s.settle, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.update !== void 0) {
                let n = s.update, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.adopt !== void 0) {
                  let n = s.adopt, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.recover !== void 0) {
                    let n = s.recover, o = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.disable !== void 0) {
                      let n = s.disable, o = e;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.delete !== void 0) {
                        let n = s.delete, o = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.purge !== void 0) {
                          let n = s.purge, o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.unchanged !== void 0) {
                            let n = s.unchanged, o = e;
                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.refused !== void 0) {
                              let n = s.refused, o = e;
                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.left !== void 0) {
                                let n = s.left, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                              if (t) if (s.rotate !== void 0) {
                                let n = s.rotate, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ge.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ge.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
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
  } else return ge.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ge.errors = r, e === 0;
}
var Zs = { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false };
function ke(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let u;
    if (s.changes === void 0 && (u = "changes") || s.destroys === void 0 && (u = "destroys") || s.objects === void 0 && (u = "objects") || s.limits === void 0 && (u = "limits")) return ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      let _ = e;
      for (let m in s) if (!(m === "changes" || m === "destroys" || m === "objects" || m === "limits")) {
        return ke.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
        break;
      }
      if (_ === e) {
        if (s.changes !== void 0) {
          let m = s.changes, h = e;
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return ke.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === h && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return ke.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = h === e;
        } else var t = true;
        if (t) {
          if (s.destroys !== void 0) {
            let m = s.destroys, h = e;
            if (e === h) if (m && typeof m == "object" && !Array.isArray(m)) {
              let w;
              if (m.disable === void 0 && (w = "disable") || m.delete === void 0 && (w = "delete") || m.purge === void 0 && (w = "purge") || m.adopt === void 0 && (w = "adopt")) return ke.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/required", keyword: "required", params: { missingProperty: w } }], false;
              {
                let b = e;
                for (let k in m) if (!(k === "disable" || k === "delete" || k === "purge" || k === "adopt")) {
                  return ke.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } }], false;
                  break;
                }
                if (b === e) {
                  if (m.disable !== void 0) {
                    let k = m.disable, v = e;
                    if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return ke.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === v && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) return ke.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var a = v === e;
                  } else var a = true;
                  if (a) {
                    if (m.delete !== void 0) {
                      let k = m.delete, v = e;
                      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return ke.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === v && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) return ke.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var a = v === e;
                    } else var a = true;
                    if (a) {
                      if (m.purge !== void 0) {
                        let k = m.purge, v = e;
                        if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return ke.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === v && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) return ke.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = v === e;
                      } else var a = true;
                      if (a) if (m.adopt !== void 0) {
                        let k = m.adopt, v = e;
                        if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return ke.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === v && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) return ke.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = v === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return ke.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/type", keyword: "type", params: { type: "object" } }], false;
            var t = h === e;
          } else var t = true;
          if (t) {
            if (s.objects !== void 0) {
              let m = s.objects, h = e;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return ke.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === h && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return ke.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = h === e;
            } else var t = true;
            if (t) if (s.limits !== void 0) {
              let m = s.limits, h = e;
              if (e === h) if (Array.isArray(m)) {
                if (m.length < 1) return ke.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var l = true;
                  let w = m.length;
                  for (let b = 0; b < w; b++) {
                    let k = m[b], v = e, x = e, d = false, j = null, O = e;
                    if (e === O) if (k && typeof k == "object" && !Array.isArray(k)) {
                      let p;
                      if (k.rule === void 0 && (p = "rule")) {
                        let g = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/0/required", keyword: "required", params: { missingProperty: p } };
                        r === null ? r = [g] : r.push(g), e++;
                      } else {
                        let g = e;
                        for (let E in k) if (E !== "rule") {
                          let $ = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (g === e && k.rule !== void 0 && k.rule !== "empty set") {
                          let E = { instancePath: i + "/limits/" + b + "/rule", schemaPath: "#/properties/limits/items/oneOf/0/properties/rule/const", keyword: "const", params: { allowedValue: "empty set" } };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                      }
                    } else {
                      let p = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [p] : r.push(p), e++;
                    }
                    var o = O === e;
                    o && (d = true, j = 0);
                    let S = e;
                    if (e === S) if (k && typeof k == "object" && !Array.isArray(k)) {
                      let p;
                      if (k.rule === void 0 && (p = "rule") || k.most === void 0 && (p = "most")) {
                        let g = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/1/required", keyword: "required", params: { missingProperty: p } };
                        r === null ? r = [g] : r.push(g), e++;
                      } else {
                        let g = e;
                        for (let E in k) if (!(E === "rule" || E === "most")) {
                          let $ = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (g === e) {
                          if (k.rule !== void 0) {
                            let E = k.rule, $ = e;
                            if (!(E === "count" || E === "max-destroy")) {
                              let T = { instancePath: i + "/limits/" + b + "/rule", schemaPath: "#/properties/limits/items/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Zs.properties.limits.items.oneOf[1].properties.rule.enum } };
                              r === null ? r = [T] : r.push(T), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                          if (n) if (k.most !== void 0) {
                            let E = k.most, $ = e;
                            if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                              let Y = { instancePath: i + "/limits/" + b + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/type", keyword: "type", params: { type: "integer" } };
                              r === null ? r = [Y] : r.push(Y), e++;
                            }
                            if (e === $ && typeof E == "number" && isFinite(E) && (E < 0 || isNaN(E))) {
                              let Y = { instancePath: i + "/limits/" + b + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              r === null ? r = [Y] : r.push(Y), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                        }
                      }
                    } else {
                      let p = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [p] : r.push(p), e++;
                    }
                    var o = S === e;
                    if (o && d) d = false, j = [j, 1];
                    else {
                      o && (d = true, j = 1);
                      let p = e;
                      if (e === p) if (k && typeof k == "object" && !Array.isArray(k)) {
                        let E;
                        if (k.rule === void 0 && (E = "rule") || k.most === void 0 && (E = "most") || k.percent === void 0 && (E = "percent")) {
                          let $ = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/2/required", keyword: "required", params: { missingProperty: E } };
                          r === null ? r = [$] : r.push($), e++;
                        } else {
                          let $ = e;
                          for (let T in k) if (!(T === "rule" || T === "most" || T === "percent")) {
                            let Y = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
                            r === null ? r = [Y] : r.push(Y), e++;
                            break;
                          }
                          if ($ === e) {
                            if (k.rule !== void 0) {
                              let T = e;
                              if (k.rule !== "share") {
                                let Y = { instancePath: i + "/limits/" + b + "/rule", schemaPath: "#/properties/limits/items/oneOf/2/properties/rule/const", keyword: "const", params: { allowedValue: "share" } };
                                r === null ? r = [Y] : r.push(Y), e++;
                              }
                              var c = T === e;
                            } else var c = true;
                            if (c) {
                              if (k.most !== void 0) {
                                let T = k.most, Y = e;
                                if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                                  let Q = { instancePath: i + "/limits/" + b + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                if (e === Y && typeof T == "number" && isFinite(T) && (T < 0 || isNaN(T))) {
                                  let Q = { instancePath: i + "/limits/" + b + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                var c = Y === e;
                              } else var c = true;
                              if (c) if (k.percent !== void 0) {
                                let T = k.percent, Y = e;
                                if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                                  let Q = { instancePath: i + "/limits/" + b + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                if (e === Y && typeof T == "number" && isFinite(T) && (T < 0 || isNaN(T))) {
                                  let Q = { instancePath: i + "/limits/" + b + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                var c = Y === e;
                              } else var c = true;
                            }
                          }
                        }
                      } else {
                        let E = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [E] : r.push(E), e++;
                      }
                      var o = p === e;
                      o && d ? (d = false, j = [j, 2]) : o && (d = true, j = 2);
                    }
                    if (d) e = x, r !== null && (x ? r.length = x : r = null);
                    else {
                      let p = { instancePath: i + "/limits/" + b, schemaPath: "#/properties/limits/items/oneOf", keyword: "oneOf", params: { passingSchemas: j } };
                      return r === null ? r = [p] : r.push(p), e++, ke.errors = r, false;
                    }
                    var l = v === e;
                    if (!l) break;
                  }
                }
              } else return ke.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } }], false;
              var t = h === e;
            } else var t = true;
          }
        }
      }
    }
  } else return ke.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ke.errors = r, e === 0;
}
function Ee(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.url === void 0 && (a = "url") || s.wanted === void 0 && (a = "wanted") || s.owned === void 0 && (a = "owned") || s.unmanaged === void 0 && (a = "unmanaged")) return Ee.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "url" || n === "wanted" || n === "owned" || n === "unmanaged" || n === "heldBack")) {
        return Ee.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return Ee.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.url !== void 0) {
            let n = e;
            if (typeof s.url != "string") return Ee.errors = [{ instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.wanted !== void 0) {
              let n = s.wanted, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ee.errors = [{ instancePath: i + "/wanted", schemaPath: "#/properties/wanted/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Ee.errors = [{ instancePath: i + "/wanted", schemaPath: "#/properties/wanted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.owned !== void 0) {
                let n = s.owned, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ee.errors = [{ instancePath: i + "/owned", schemaPath: "#/properties/owned/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Ee.errors = [{ instancePath: i + "/owned", schemaPath: "#/properties/owned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.unmanaged !== void 0) {
                  let n = s.unmanaged, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ee.errors = [{ instancePath: i + "/unmanaged", schemaPath: "#/properties/unmanaged/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Ee.errors = [{ instancePath: i + "/unmanaged", schemaPath: "#/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) if (s.heldBack !== void 0) {
                  let n = e;
                  ke(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? ke.errors : r.concat(ke.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return Ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ee.errors = r, e === 0;
}
var Hs = { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.url === void 0 && (a = "url") || s.fault === void 0 && (a = "fault") || s.message === void 0 && (a = "message")) return Re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "url" || n === "fault" || n === "message")) {
        return Re.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return Re.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.url !== void 0) {
            let n = e;
            if (typeof s.url != "string") return Re.errors = [{ instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.fault !== void 0) {
              let n = s.fault, o = e;
              if (!(n === "not found" || n === "disabled" || n === "forbidden" || n === "firewall" || n === "unauthorized" || n === "deleted but recoverable" || n === "being deleted" || n === "being recovered" || n === "too slow" || n === "conflict" || n === "throttled" || n === "invalid" || n === "vault not found" || n === "untrusted" || n === "connection" || n === "server" || n === "cancelled")) return Re.errors = [{ instancePath: i + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: Hs.properties.fault.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.message !== void 0) {
              let n = e;
              if (typeof s.message != "string") return Re.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return Re.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Re.errors = r, e === 0;
}
var Ms = { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.ref === void 0 && (n = "ref") || s.of === void 0 && (n = "of") || s.vaults === void 0 && (n = "vaults")) return ze.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "ref" || c === "of" || c === "vaults")) {
        return ze.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.ref !== void 0) {
          let c = e;
          if (typeof s.ref != "string") return ze.errors = [{ instancePath: i + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let c = s.of, u = e;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === u && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = u === e;
          } else var t = true;
          if (t) if (s.vaults !== void 0) {
            let c = s.vaults, u = e;
            if (e === u) if (Array.isArray(c)) {
              var a = true;
              let m = c.length;
              for (let h = 0; h < m; h++) {
                let y = c[h], w = e;
                if (e === w) if (y && typeof y == "object" && !Array.isArray(y)) {
                  let k;
                  if (y.vault === void 0 && (k = "vault") || y.because === void 0 && (k = "because")) return ze.errors = [{ instancePath: i + "/vaults/" + h, schemaPath: "#/properties/vaults/items/required", keyword: "required", params: { missingProperty: k } }], false;
                  {
                    let v = e;
                    for (let x in y) if (!(x === "vault" || x === "because")) {
                      return ze.errors = [{ instancePath: i + "/vaults/" + h, schemaPath: "#/properties/vaults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } }], false;
                      break;
                    }
                    if (v === e) {
                      if (y.vault !== void 0) {
                        let x = e;
                        if (typeof y.vault != "string") return ze.errors = [{ instancePath: i + "/vaults/" + h + "/vault", schemaPath: "#/properties/vaults/items/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                        var l = x === e;
                      } else var l = true;
                      if (l) if (y.because !== void 0) {
                        let x = y.because, d = e;
                        if (!(x === "config" || x === "manifest" || x === "file" || x === "copy" || x === "unknown")) return ze.errors = [{ instancePath: i + "/vaults/" + h + "/because", schemaPath: "#/properties/vaults/items/properties/because/enum", keyword: "enum", params: { allowedValues: Ms.properties.vaults.items.properties.because.enum } }], false;
                        var l = d === e;
                      } else var l = true;
                    }
                  }
                } else return ze.errors = [{ instancePath: i + "/vaults/" + h, schemaPath: "#/properties/vaults/items/type", keyword: "type", params: { type: "object" } }], false;
                var a = w === e;
                if (!a) break;
              }
            } else return ze.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
            var t = u === e;
          } else var t = true;
        }
      }
    }
  } else return ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ze.errors = r, e === 0;
}
var ds = { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation due", "versions near 500", "git unreadable", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false };
function Be(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.finding === void 0 && (a = "finding") || s.severity === void 0 && (a = "severity") || s.vault === void 0 && (a = "vault") || s.message === void 0 && (a = "message")) return Be.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "finding" || n === "severity" || n === "confidential" || n === "rule" || n === "id" || n === "vault" || n === "place" || n === "message")) {
        return Be.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.finding !== void 0) {
          let n = s.finding, o = e;
          if (!(n === "policy broken" || n === "missing" || n === "not compared" || n === "deleted list unreadable" || n === "list forbidden" || n === "expired" || n === "expiring" || n === "never expires" || n === "rotation without date" || n === "rotation due" || n === "versions near 500" || n === "git unreadable" || n === "same value" || n === "value in git")) return Be.errors = [{ instancePath: i + "/finding", schemaPath: "#/properties/finding/enum", keyword: "enum", params: { allowedValues: ds.properties.finding.enum } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.severity !== void 0) {
            let n = s.severity, o = e;
            if (!(n === "error" || n === "warning" || n === "note")) return Be.errors = [{ instancePath: i + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: ds.properties.severity.enum } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.confidential !== void 0) {
              let n = e;
              if (s.confidential !== true) return Be.errors = [{ instancePath: i + "/confidential", schemaPath: "#/properties/confidential/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.rule !== void 0) {
                let n = s.rule, o = e;
                if (!(n === "requireExpiry" || n === "requireContentType" || n === "maxValidity" || n === "requireTags" || n === "namePattern")) return Be.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: ds.properties.rule.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.id !== void 0) {
                  let n = e;
                  J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.vault !== void 0) {
                    let n = e;
                    if (typeof s.vault != "string") return Be.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.place !== void 0) {
                      let n = e;
                      X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) if (s.message !== void 0) {
                      let n = e;
                      if (typeof s.message != "string") return Be.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
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
  } else return Be.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Be.errors = r, e === 0;
}
var gs = { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false };
function fr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return fr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return fr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return fr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return fr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return fr.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: gs.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fr.errors = r, e === 0;
}
function rr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return rr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return rr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return rr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return rr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return rr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return rr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return rr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return rr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return rr.errors = r, e === 0;
}
function Ie(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.apiVersion === void 0 && (c = "apiVersion") || s.kind === void 0 && (c = "kind") || s.digestVersion === void 0 && (c = "digestVersion") || s.digest === void 0 && (c = "digest") || s.changes === void 0 && (c = "changes") || s.summary === void 0 && (c = "summary") || s.vaults === void 0 && (c = "vaults") || s.findings === void 0 && (c = "findings") || s.estimate === void 0 && (c = "estimate") || s.requests === void 0 && (c = "requests")) return Ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: c } }], false;
    {
      let u = e;
      for (let _ in s) if (!xe.call(Ps.properties, _)) {
        return Ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
        break;
      }
      if (u === e) {
        let _;
        if (s.partial !== void 0 && s.failed === void 0 && (_ = "failed")) return Ie.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: _, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (_ = "partial")) return Ie.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: _, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let m = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return Ie.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = m === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let m = e;
            if (s.kind !== "Plan") return Ie.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Plan" } }], false;
            var t = m === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let m = e;
              if (s.emulator !== true) return Ie.errors = [{ instancePath: i + "/emulator", schemaPath: "#/properties/emulator/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = m === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let m = e;
                if (typeof s.emulatorFile != "string") return Ie.errors = [{ instancePath: i + "/emulatorFile", schemaPath: "#/properties/emulatorFile/type", keyword: "type", params: { type: "string" } }], false;
                var t = m === e;
              } else var t = true;
              if (t) {
                if (s.digestVersion !== void 0) {
                  let m = s.digestVersion, h = e;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return Ie.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === h && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) return Ie.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var t = h === e;
                } else var t = true;
                if (t) {
                  if (s.digest !== void 0) {
                    let m = e;
                    se(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                    var t = m === e;
                  } else var t = true;
                  if (t) {
                    if (s.changes !== void 0) {
                      let m = s.changes, h = e;
                      if (e === h) if (Array.isArray(m)) {
                        var a = true;
                        let w = m.length;
                        for (let b = 0; b < w; b++) {
                          let k = e;
                          Br(m[b], { instancePath: i + "/changes/" + b, parentData: m, parentDataProperty: b, rootData: f }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
                          var a = k === e;
                          if (!a) break;
                        }
                      } else return Ie.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                      var t = h === e;
                    } else var t = true;
                    if (t) {
                      if (s.summary !== void 0) {
                        let m = e;
                        ge(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                        var t = m === e;
                      } else var t = true;
                      if (t) {
                        if (s.vaults !== void 0) {
                          let m = s.vaults, h = e;
                          if (e === h) if (Array.isArray(m)) {
                            var l = true;
                            let w = m.length;
                            for (let b = 0; b < w; b++) {
                              let k = e;
                              Ee(m[b], { instancePath: i + "/vaults/" + b, parentData: m, parentDataProperty: b, rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                              var l = k === e;
                              if (!l) break;
                            }
                          } else return Ie.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
                          var t = h === e;
                        } else var t = true;
                        if (t) {
                          if (s.partial !== void 0) {
                            let m = e;
                            if (s.partial !== true) return Ie.errors = [{ instancePath: i + "/partial", schemaPath: "#/properties/partial/const", keyword: "const", params: { allowedValue: true } }], false;
                            var t = m === e;
                          } else var t = true;
                          if (t) {
                            if (s.failed !== void 0) {
                              let m = s.failed, h = e;
                              if (e === h) if (Array.isArray(m)) {
                                if (m.length < 1) return Ie.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                                {
                                  var n = true;
                                  let w = m.length;
                                  for (let b = 0; b < w; b++) {
                                    let k = e;
                                    Re(m[b], { instancePath: i + "/failed/" + b, parentData: m, parentDataProperty: b, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
                                    var n = k === e;
                                    if (!n) break;
                                  }
                                }
                              } else return Ie.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "array" } }], false;
                              var t = h === e;
                            } else var t = true;
                            if (t) {
                              if (s.changedSince !== void 0) {
                                let m = e;
                                ze(s.changedSince, { instancePath: i + "/changedSince", parentData: s, parentDataProperty: "changedSince", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                var t = m === e;
                              } else var t = true;
                              if (t) {
                                if (s.findings !== void 0) {
                                  let m = s.findings, h = e;
                                  if (e === h) if (Array.isArray(m)) {
                                    var o = true;
                                    let w = m.length;
                                    for (let b = 0; b < w; b++) {
                                      let k = e;
                                      Be(m[b], { instancePath: i + "/findings/" + b, parentData: m, parentDataProperty: b, rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                                      var o = k === e;
                                      if (!o) break;
                                    }
                                  } else return Ie.errors = [{ instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
                                  var t = h === e;
                                } else var t = true;
                                if (t) {
                                  if (s.estimate !== void 0) {
                                    let m = e;
                                    fr(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
                                    var t = m === e;
                                  } else var t = true;
                                  if (t) if (s.requests !== void 0) {
                                    let m = e;
                                    rr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
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
  } else return Ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ie.errors = r, e === 0;
}
var Js = yr;
var Ws = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Apply" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, plan: { $ref: "#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "#/definitions/unapproved" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "plan", "outcomes", "started", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { plan: { type: "object", properties: { digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false }, outcome: { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] }, unapproved: { type: "object", properties: { effects: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/change" } }, approvedDigest: { $ref: "plan.v1.schema.json#/definitions/digest" } }, required: ["effects", "approvedDigest"], additionalProperties: false } } };
function Qr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (Qr.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (Qr.errors = r, e === 0);
}
function Ur(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (Ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (Ur.errors = r, e === 0);
}
var bs = { type: "object", properties: { digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false };
function Dr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Dr.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Dr.errors = r, e === 0) : (Dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
function Ar(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!as.test(s)) return Ar.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Ar.errors = r, e === 0;
}
function br(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (br.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (br.errors = r, e === 0);
}
function cr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return cr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        Re(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return cr.errors = r, e === 0;
}
function Sr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Br(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Sr.errors = r, e === 0;
}
function ve(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return ve.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(hs.properties, n)) {
        return ve.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.create !== void 0) {
          let n = s.create, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.set !== void 0) {
            let n = s.set, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.settle !== void 0) {
              let n = s.settle, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.update !== void 0) {
                let n = s.update, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.adopt !== void 0) {
                  let n = s.adopt, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.recover !== void 0) {
                    let n = s.recover, o = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.disable !== void 0) {
                      let n = s.disable, o = e;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.delete !== void 0) {
                        let n = s.delete, o = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.purge !== void 0) {
                          let n = s.purge, o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.unchanged !== void 0) {
                            let n = s.unchanged, o = e;
                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.refused !== void 0) {
                              let n = s.refused, o = e;
                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.left !== void 0) {
                                let n = s.left, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                              if (t) if (s.rotate !== void 0) {
                                let n = s.rotate, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ve.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ve.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
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
  } else return ve.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ve.errors = r, e === 0;
}
function Tr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ee(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Tr.errors = r, e === 0;
}
function Pr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Be(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Pr.errors = r, e === 0;
}
function Ye(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return Ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return Ye.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ye.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Ye.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return Ye.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return Ye.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return Ye.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: gs.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ye.errors = r, e === 0;
}
function jr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return jr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(bs.properties, n)) {
        return jr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return jr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return jr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.digestVersion !== void 0) {
          let o = e;
          Dr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digest !== void 0) {
            let o = e;
            Ar(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.partial !== void 0) {
              let o = e;
              br(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.failed !== void 0) {
                let o = e;
                cr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.changes !== void 0) {
                  let o = e;
                  Sr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Sr.errors : r.concat(Sr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let o = e;
                    ve(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.vaults !== void 0) {
                      let o = e;
                      Tr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.findings !== void 0) {
                        let o = e;
                        Pr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) if (s.estimate !== void 0) {
                        let o = e;
                        Ye(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
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
  } else return jr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return jr.errors = r, e === 0;
}
var Ze = { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] };
function ce(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return ce.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return ce.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return ce.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return ce.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ce.errors = r, e === 0;
}
function Xr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let b;
    if (s.verb === void 0 && (b = "verb") || s.id === void 0 && (b = "id") || s.result === void 0 && (b = "result") || s.did === void 0 && (b = "did")) {
      let k = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: b } };
      r === null ? r = [k] : r.push(k), e++;
    } else {
      let k = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "did")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
        break;
      }
      if (k === e) {
        if (s.verb !== void 0) {
          let v = s.verb, x = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[0].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var o = x === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let v = e;
            ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
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
              let v = s.did, x = e;
              if (!(v === "created" || v === "set" || v === "updated" || v === "adopted" || v === "recovered" || v === "disabled" || v === "deleted" || v === "purged" || v === "rotated" || v === "unchanged")) {
                let j = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[0].properties.did.enum } };
                r === null ? r = [j] : r.push(j), e++;
              }
              var o = x === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let b = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [b] : r.push(b), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let b;
    if (s.verb === void 0 && (b = "verb") || s.id === void 0 && (b = "id") || s.result === void 0 && (b = "result") || s.message === void 0 && (b = "message") || s.hint === void 0 && (b = "hint")) {
      let k = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: b } };
      r === null ? r = [k] : r.push(k), e++;
    } else {
      let k = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message" || v === "hint")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
        break;
      }
      if (k === e) {
        if (s.verb !== void 0) {
          let v = s.verb, x = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[1].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var u = x === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let v = e;
            ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
            var u = v === e;
          } else var u = true;
          if (u) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "refused") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var u = v === e;
            } else var u = true;
            if (u) {
              if (s.message !== void 0) {
                let v = e;
                if (typeof s.message != "string") {
                  let d = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var u = v === e;
              } else var u = true;
              if (u) if (s.hint !== void 0) {
                let v = e;
                if (typeof s.hint != "string") {
                  let d = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var u = v === e;
              } else var u = true;
            }
          }
        }
      }
    }
  } else {
    let b = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [b] : r.push(b), e++;
  }
  var _ = c === e;
  if (_ && a) a = false, l = [l, 1];
  else {
    _ && (a = true, l = 1);
    let b = e;
    if (e === b) if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.verb === void 0 && (v = "verb") || s.id === void 0 && (v = "id") || s.result === void 0 && (v = "result") || s.message === void 0 && (v = "message")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
      } else {
        let x = e;
        for (let d in s) if (!(d === "verb" || d === "id" || d === "result" || d === "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
          break;
        }
        if (x === e) {
          if (s.verb !== void 0) {
            let d = s.verb, j = e;
            if (!(d === "create" || d === "set" || d === "settle" || d === "update" || d === "adopt" || d === "recover" || d === "disable" || d === "delete" || d === "purge" || d === "rotate")) {
              let O = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[2].properties.verb.enum } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var m = j === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let d = e;
              ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
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
    var _ = b === e;
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
            let S = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
            r === null ? r = [S] : r.push(S), e++;
            break;
          }
          if (j === e) {
            if (s.verb !== void 0) {
              let O = s.verb, S = e;
              if (!(O === "create" || O === "set" || O === "settle" || O === "update" || O === "adopt" || O === "recover" || O === "disable" || O === "delete" || O === "purge" || O === "rotate")) {
                let P = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[3].properties.verb.enum } };
                r === null ? r = [P] : r.push(P), e++;
              }
              var h = S === e;
            } else var h = true;
            if (h) {
              if (s.id !== void 0) {
                let O = e;
                ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                var h = O === e;
              } else var h = true;
              if (h) {
                if (s.result !== void 0) {
                  let O = e;
                  if (s.result !== "not compared") {
                    let P = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var h = O === e;
                } else var h = true;
                if (h) {
                  if (s.evidence !== void 0) {
                    let O = s.evidence, S = e;
                    if (!(O === "unknown" || O === "outside" || O === "swapped")) {
                      let p = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [p] : r.push(p), e++;
                    }
                    var h = S === e;
                  } else var h = true;
                  if (h) if (s.message !== void 0) {
                    let O = e;
                    if (typeof s.message != "string") {
                      let P = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [P] : r.push(P), e++;
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
            let S = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: O } };
            r === null ? r = [S] : r.push(S), e++;
          } else {
            let S = e;
            for (let P in s) if (!(P === "verb" || P === "id" || P === "result" || P === "code" || P === "message")) {
              let p = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
              r === null ? r = [p] : r.push(p), e++;
              break;
            }
            if (S === e) {
              if (s.verb !== void 0) {
                let P = s.verb, p = e;
                if (!(P === "create" || P === "set" || P === "settle" || P === "update" || P === "adopt" || P === "recover" || P === "disable" || P === "delete" || P === "purge" || P === "rotate")) {
                  let g = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[4].properties.verb.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var y = p === e;
              } else var y = true;
              if (y) {
                if (s.id !== void 0) {
                  let P = e;
                  ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                  var y = P === e;
                } else var y = true;
                if (y) {
                  if (s.result !== void 0) {
                    let P = e;
                    if (s.result !== "failed") {
                      let g = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var y = P === e;
                  } else var y = true;
                  if (y) {
                    if (s.code !== void 0) {
                      let P = e;
                      if (typeof s.code != "string") {
                        let g = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = P === e;
                    } else var y = true;
                    if (y) if (s.message !== void 0) {
                      let P = e;
                      if (typeof s.message != "string") {
                        let g = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = P === e;
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
            let P;
            if (s.verb === void 0 && (P = "verb") || s.id === void 0 && (P = "id") || s.result === void 0 && (P = "result") || s.message === void 0 && (P = "message")) {
              let p = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: P } };
              r === null ? r = [p] : r.push(p), e++;
            } else {
              let p = e;
              for (let g in s) if (!(g === "verb" || g === "id" || g === "result" || g === "message")) {
                let E = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
                r === null ? r = [E] : r.push(E), e++;
                break;
              }
              if (p === e) {
                if (s.verb !== void 0) {
                  let g = s.verb, E = e;
                  if (!(g === "create" || g === "set" || g === "settle" || g === "update" || g === "adopt" || g === "recover" || g === "disable" || g === "delete" || g === "purge" || g === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var w = E === e;
                } else var w = true;
                if (w) {
                  if (s.id !== void 0) {
                    let g = e;
                    ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                    var w = g === e;
                  } else var w = true;
                  if (w) {
                    if (s.result !== void 0) {
                      let g = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = g === e;
                    } else var w = true;
                    if (w) if (s.message !== void 0) {
                      let g = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = g === e;
                    } else var w = true;
                  }
                }
              }
            }
          } else {
            let P = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var _ = O === e;
          _ && a ? (a = false, l = [l, 5]) : _ && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let b = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [b] : r.push(b), e++, Xr.errors = r, false;
  }
  return Xr.errors = r, e === 0;
}
function Cr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  tr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  nr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let u = e;
    He(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
    var c = u === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      or(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let y = e;
        Ke(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
        var c = y === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let b = e;
          Ce(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
          var c = b === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let v = e;
            Ue(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
            var c = v === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let d = e;
              Xe(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
              var c = d === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let O = e;
                Me(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                var c = O === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let P = e;
                  er(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
                  var c = P === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let g = e;
                    We(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
                    var c = g === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let $ = e;
                      mr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                      var c = $ === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let Y = e;
                        vr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                        var c = Y === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let Q = e;
                          pr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                          var c = Q === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let re = e;
                            hr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                            var c = re === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let Z = e;
                              dr(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                              var c = Z === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let H = e;
                                Ir(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
                                var c = H === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let U = e;
                                  ar(s, { instancePath: i, parentData: F, parentDataProperty: I, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
                                  var c = U === e;
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
    let u = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [u] : r.push(u), e++, Cr.errors = r, false;
  }
  return Cr.errors = r, e === 0;
}
function Nr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!as.test(s)) return Nr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Nr.errors = r, e === 0;
}
function Vr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Vr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Vr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, c = e;
          if (e === c) if (Array.isArray(o)) {
            var t = true;
            let u = o.length;
            for (let _ = 0; _ < u; _++) {
              let m = e;
              Cr(o[_], { instancePath: i + "/effects/" + _, parentData: o, parentDataProperty: _, rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return Vr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Nr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Vr.errors = r, e === 0;
}
function sr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return sr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return sr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return sr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return sr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return sr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return sr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return sr.errors = r, e === 0;
}
function yr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.apiVersion === void 0 && (l = "apiVersion") || s.kind === void 0 && (l = "kind") || s.plan === void 0 && (l = "plan") || s.outcomes === void 0 && (l = "outcomes") || s.started === void 0 && (l = "started") || s.findings === void 0 && (l = "findings") || s.requests === void 0 && (l = "requests")) return yr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!xe.call(Ws.properties, o)) {
        return yr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        let o;
        if (s.partial !== void 0 && s.failed === void 0 && (o = "failed")) return yr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: o, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (o = "partial")) return yr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: o, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let c = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return yr.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let c = e;
            if (s.kind !== "Apply") return yr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Apply" } }], false;
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let c = e;
              Qr(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? Qr.errors : r.concat(Qr.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let c = e;
                Ur(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? Ur.errors : r.concat(Ur.errors), e = r.length);
                var t = c === e;
              } else var t = true;
              if (t) {
                if (s.plan !== void 0) {
                  let c = e;
                  jr(s.plan, { instancePath: i + "/plan", parentData: s, parentDataProperty: "plan", rootData: f }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                  var t = c === e;
                } else var t = true;
                if (t) {
                  if (s.outcomes !== void 0) {
                    let c = s.outcomes, u = e;
                    if (e === u) if (Array.isArray(c)) {
                      var a = true;
                      let m = c.length;
                      for (let h = 0; h < m; h++) {
                        let y = e;
                        Xr(c[h], { instancePath: i + "/outcomes/" + h, parentData: c, parentDataProperty: h, rootData: f }) || (r = r === null ? Xr.errors : r.concat(Xr.errors), e = r.length);
                        var a = y === e;
                        if (!a) break;
                      }
                    } else return yr.errors = [{ instancePath: i + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.started !== void 0) {
                      let c = e;
                      if (typeof s.started != "boolean") return yr.errors = [{ instancePath: i + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.unapproved !== void 0) {
                        let c = e;
                        Vr(s.unapproved, { instancePath: i + "/unapproved", parentData: s, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.partial !== void 0) {
                          let c = e;
                          br(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                          var t = c === e;
                        } else var t = true;
                        if (t) {
                          if (s.failed !== void 0) {
                            let c = e;
                            cr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
                            var t = c === e;
                          } else var t = true;
                          if (t) {
                            if (s.findings !== void 0) {
                              let c = e;
                              Pr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                              var t = c === e;
                            } else var t = true;
                            if (t) if (s.requests !== void 0) {
                              let c = e;
                              sr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
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
  } else return yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return yr.errors = r, e === 0;
}
var Ls = ee;
var ys = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Drift" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, digest: { $ref: "plan.v1.schema.json#/definitions/digest" }, summary: { type: "object", properties: { outside: { type: "integer", minimum: 0 }, changed: { type: "integer", minimum: 0 }, disabled: { type: "integer", minimum: 0 }, deleted: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, orphan: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 } }, required: ["outside", "changed", "disabled", "deleted", "missing", "orphan", "pending", "unknown", "unchanged", "refused"], additionalProperties: false }, entries: { type: "array", items: { $ref: "#/definitions/entry" } }, pending: { type: "array", items: { $ref: "#/definitions/pending" } }, refused: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/refused" } }, fixable: { type: "object", properties: { whole: { type: "integer", minimum: 0 }, partly: { type: "integer", minimum: 0 }, tags: { type: "integer", minimum: 0 }, not: { type: "integer", minimum: 0 } }, required: ["whole", "partly", "tags", "not"], additionalProperties: false }, fix: { type: "object", properties: { plan: { $ref: "apply.v1.schema.json#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "apply.v1.schema.json#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "apply.v1.schema.json#/definitions/unapproved" }, left: { type: "array", items: { $ref: "#/definitions/entry" } } }, required: ["plan", "outcomes", "started", "left"], additionalProperties: false }, accepted: { type: "object", properties: { files: { type: "array", items: { type: "string" } }, properties: { type: "integer", minimum: 0 }, left: { type: "array", items: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, edit: { $ref: "plan.v1.schema.json#/definitions/edit" }, message: { type: "string" } }, required: ["id", "message"], additionalProperties: false } } }, required: ["files", "properties", "left"], additionalProperties: false }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "digest", "summary", "entries", "pending", "refused", "fixable", "vaults", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { entry: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false }, pending: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false } } };
function es(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (es.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (es.errors = r, e === 0);
}
function rs(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (rs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (rs.errors = r, e === 0);
}
function Wr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!as.test(s)) return Wr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Wr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Wr.errors = r, e === 0;
}
var ms = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false };
function Le(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return Le.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return Le.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return Le.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            Pe(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return Le.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Le.errors = r, e === 0;
}
function Ge(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return Ge.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return Ge.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return Ge.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ge.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Ge.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ge.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Ge.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Ge.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ge.errors = r, e === 0;
}
function kr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let V;
    if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
      let Q = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: V } };
      r === null ? r = [Q] : r.push(Q), e++;
    } else {
      let Q = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let re = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [re] : r.push(re), e++;
        break;
      }
      if (Q === e) {
        if (s.cause !== void 0) {
          let B = e;
          W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
          var o = B === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let B = e;
            if (s.property !== "contentType") {
              let D = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [D] : r.push(D), e++;
            }
            var o = B === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let B = s.before, re = e, D = e, Z = false, R = e;
              if (typeof B != "string") {
                let A = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [A] : r.push(A), e++;
              }
              var c = R === e;
              if (Z = Z || c, !Z) {
                let A = e;
                if (B !== null) {
                  let z = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [z] : r.push(z), e++;
                }
                var c = A === e;
                Z = Z || c;
              }
              if (Z) e = D, r !== null && (D ? r.length = D : r = null);
              else {
                let A = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [A] : r.push(A), e++;
              }
              var o = re === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let B = s.after, re = e, D = e, Z = false, R = e;
              if (typeof B != "string") {
                let A = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [A] : r.push(A), e++;
              }
              var u = R === e;
              if (Z = Z || u, !Z) {
                let A = e;
                if (B !== null) {
                  let z = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [z] : r.push(z), e++;
                }
                var u = A === e;
                Z = Z || u;
              }
              if (Z) e = D, r !== null && (D ? r.length = D : r = null);
              else {
                let A = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [A] : r.push(A), e++;
              }
              var o = re === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let V = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [V] : r.push(V), e++;
  }
  var h = n === e;
  h && (a = true, l = 0);
  let _ = e;
  if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
    let V;
    if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
      let Q = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: V } };
      r === null ? r = [Q] : r.push(Q), e++;
    } else {
      let Q = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let re = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [re] : r.push(re), e++;
        break;
      }
      if (Q === e) {
        if (s.cause !== void 0) {
          let B = e;
          W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
          var m = B === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let B = s.property, re = e;
            if (!(B === "enabled" || B === "protect")) {
              let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[1].properties.property.enum } };
              r === null ? r = [Z] : r.push(Z), e++;
            }
            var m = re === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let B = e;
              if (typeof s.before != "boolean") {
                let D = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [D] : r.push(D), e++;
              }
              var m = B === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let B = e;
              if (typeof s.after != "boolean") {
                let D = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [D] : r.push(D), e++;
              }
              var m = B === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let V = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [V] : r.push(V), e++;
  }
  var h = _ === e;
  if (h && a) a = false, l = [l, 1];
  else {
    h && (a = true, l = 1);
    let V = e;
    if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
      let B;
      if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
        let re = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: B } };
        r === null ? r = [re] : r.push(re), e++;
      } else {
        let re = e;
        for (let D in s) if (!(D === "cause" || D === "property" || D === "before" || D === "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
          r === null ? r = [Z] : r.push(Z), e++;
          break;
        }
        if (re === e) {
          if (s.cause !== void 0) {
            let D = e;
            W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
            var y = D === e;
          } else var y = true;
          if (y) {
            if (s.property !== void 0) {
              let D = e;
              if (s.property !== "versions") {
                let R = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [R] : r.push(R), e++;
              }
              var y = D === e;
            } else var y = true;
            if (y) {
              if (s.before !== void 0) {
                let D = s.before, Z = e;
                if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
                  let H = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                if (e === Z && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
                  let H = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var y = Z === e;
              } else var y = true;
              if (y) if (s.after !== void 0) {
                let D = s.after, Z = e;
                if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
                  let H = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                if (e === Z && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
                  let H = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var y = Z === e;
              } else var y = true;
            }
          }
        }
      }
    } else {
      let B = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [B] : r.push(B), e++;
    }
    var h = V === e;
    if (h && a) a = false, l = [l, 2];
    else {
      h && (a = true, l = 2);
      let B = e;
      if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
        let D;
        if (s.cause === void 0 && (D = "cause") || s.property === void 0 && (D = "property") || s.before === void 0 && (D = "before") || s.after === void 0 && (D = "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: D } };
          r === null ? r = [Z] : r.push(Z), e++;
        } else {
          let Z = e;
          for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
            let H = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
            r === null ? r = [H] : r.push(H), e++;
            break;
          }
          if (Z === e) {
            if (s.cause !== void 0) {
              let R = e;
              W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
              var w = R === e;
            } else var w = true;
            if (w) {
              if (s.property !== void 0) {
                let R = s.property, H = e;
                if (!(R === "expiresOn" || R === "notBefore")) {
                  let U = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[3].properties.property.enum } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                var w = H === e;
              } else var w = true;
              if (w) {
                if (s.before !== void 0) {
                  let R = s.before, H = e, A = e, U = false, z = e;
                  if (!(typeof R == "number" && !(R % 1) && !isNaN(R) && isFinite(R))) {
                    let q = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var b = z === e;
                  if (U = U || b, !U) {
                    let q = e;
                    if (R !== null) {
                      let N = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var b = q === e;
                    U = U || b;
                  }
                  if (U) e = A, r !== null && (A ? r.length = A : r = null);
                  else {
                    let q = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var w = H === e;
                } else var w = true;
                if (w) if (s.after !== void 0) {
                  let R = s.after, H = e, A = e, U = false, z = e;
                  if (!(typeof R == "number" && !(R % 1) && !isNaN(R) && isFinite(R))) {
                    let q = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var k = z === e;
                  if (U = U || k, !U) {
                    let q = e;
                    if (R !== null) {
                      let N = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var k = q === e;
                    U = U || k;
                  }
                  if (U) e = A, r !== null && (A ? r.length = A : r = null);
                  else {
                    let q = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var w = H === e;
                } else var w = true;
              }
            }
          }
        }
      } else {
        let D = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [D] : r.push(D), e++;
      }
      var h = B === e;
      if (h && a) a = false, l = [l, 3];
      else {
        h && (a = true, l = 3);
        let D = e;
        if (e === D) if (s && typeof s == "object" && !Array.isArray(s)) {
          let R;
          if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
            let H = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: R } };
            r === null ? r = [H] : r.push(H), e++;
          } else {
            let H = e;
            for (let A in s) if (!(A === "cause" || A === "property" || A === "before" || A === "after")) {
              let U = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
              r === null ? r = [U] : r.push(U), e++;
              break;
            }
            if (H === e) {
              if (s.cause !== void 0) {
                let A = e;
                W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                var v = A === e;
              } else var v = true;
              if (v) {
                if (s.property !== void 0) {
                  let A = e;
                  if (s.property !== "expiresIn") {
                    let z = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [z] : r.push(z), e++;
                  }
                  var v = A === e;
                } else var v = true;
                if (v) {
                  if (s.before !== void 0) {
                    let A = s.before, U = e, z = e, oe = false, q = e;
                    if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) {
                      let N = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var x = q === e;
                    if (oe = oe || x, !oe) {
                      let N = e;
                      if (A !== null) {
                        let C = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [C] : r.push(C), e++;
                      }
                      var x = N === e;
                      oe = oe || x;
                    }
                    if (oe) e = z, r !== null && (z ? r.length = z : r = null);
                    else {
                      let N = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [N] : r.push(N), e++;
                    }
                    var v = U === e;
                  } else var v = true;
                  if (v) if (s.after !== void 0) {
                    let A = e;
                    _e(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
                    var v = A === e;
                  } else var v = true;
                }
              }
            }
          }
        } else {
          let R = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [R] : r.push(R), e++;
        }
        var h = D === e;
        if (h && a) a = false, l = [l, 4];
        else {
          h && (a = true, l = 4);
          let R = e;
          if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
            let A;
            if (s.cause === void 0 && (A = "cause") || s.property === void 0 && (A = "property") || s.name === void 0 && (A = "name") || s.before === void 0 && (A = "before") || s.after === void 0 && (A = "after")) {
              let U = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: A } };
              r === null ? r = [U] : r.push(U), e++;
            } else {
              let U = e;
              for (let z in s) if (!(z === "cause" || z === "property" || z === "name" || z === "before" || z === "after")) {
                let oe = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
                r === null ? r = [oe] : r.push(oe), e++;
                break;
              }
              if (U === e) {
                if (s.cause !== void 0) {
                  let z = e;
                  W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                  var d = z === e;
                } else var d = true;
                if (d) {
                  if (s.property !== void 0) {
                    let z = e;
                    if (s.property !== "tag") {
                      let q = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [q] : r.push(q), e++;
                    }
                    var d = z === e;
                  } else var d = true;
                  if (d) {
                    if (s.name !== void 0) {
                      let z = e;
                      if (typeof s.name != "string") {
                        let q = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [q] : r.push(q), e++;
                      }
                      var d = z === e;
                    } else var d = true;
                    if (d) {
                      if (s.before !== void 0) {
                        let z = s.before, oe = e, q = e, L = false, N = e;
                        if (typeof z != "string") {
                          let C = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var j = N === e;
                        if (L = L || j, !L) {
                          let C = e;
                          if (z !== null) {
                            let M = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var j = C === e;
                          L = L || j;
                        }
                        if (L) e = q, r !== null && (q ? r.length = q : r = null);
                        else {
                          let C = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var d = oe === e;
                      } else var d = true;
                      if (d) if (s.after !== void 0) {
                        let z = s.after, oe = e, q = e, L = false, N = e;
                        if (typeof z != "string") {
                          let C = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var O = N === e;
                        if (L = L || O, !L) {
                          let C = e;
                          if (z !== null) {
                            let M = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var O = C === e;
                          L = L || O;
                        }
                        if (L) e = q, r !== null && (q ? r.length = q : r = null);
                        else {
                          let C = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var d = oe === e;
                      } else var d = true;
                    }
                  }
                }
              }
            }
          } else {
            let A = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [A] : r.push(A), e++;
          }
          var h = R === e;
          if (h && a) a = false, l = [l, 5];
          else {
            h && (a = true, l = 5);
            let A = e;
            if (e === A) if (s && typeof s == "object" && !Array.isArray(s)) {
              let z;
              if (s.cause === void 0 && (z = "cause") || s.property === void 0 && (z = "property") || s.before === void 0 && (z = "before") || s.after === void 0 && (z = "after")) {
                let oe = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: z } };
                r === null ? r = [oe] : r.push(oe), e++;
              } else {
                let oe = e;
                for (let q in s) if (!(q === "cause" || q === "property" || q === "before" || q === "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
                  r === null ? r = [L] : r.push(L), e++;
                  break;
                }
                if (oe === e) {
                  if (s.cause !== void 0) {
                    let q = e;
                    W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                    var S = q === e;
                  } else var S = true;
                  if (S) {
                    if (s.property !== void 0) {
                      let q = e;
                      if (s.property !== "keyOps") {
                        let N = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [N] : r.push(N), e++;
                      }
                      var S = q === e;
                    } else var S = true;
                    if (S) {
                      if (s.before !== void 0) {
                        let q = e;
                        Fe(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                        var S = q === e;
                      } else var S = true;
                      if (S) if (s.after !== void 0) {
                        let q = e;
                        Fe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                        var S = q === e;
                      } else var S = true;
                    }
                  }
                }
              }
            } else {
              let z = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [z] : r.push(z), e++;
            }
            var h = A === e;
            if (h && a) a = false, l = [l, 6];
            else {
              h && (a = true, l = 6);
              let z = e;
              if (e === z) if (s && typeof s == "object" && !Array.isArray(s)) {
                let q;
                if (s.cause === void 0 && (q = "cause") || s.property === void 0 && (q = "property") || s.before === void 0 && (q = "before") || s.after === void 0 && (q = "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: q } };
                  r === null ? r = [L] : r.push(L), e++;
                } else {
                  let L = e;
                  for (let N in s) if (!(N === "cause" || N === "property" || N === "before" || N === "after")) {
                    let te = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
                    r === null ? r = [te] : r.push(te), e++;
                    break;
                  }
                  if (L === e) {
                    if (s.cause !== void 0) {
                      let N = e;
                      W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                      var P = N === e;
                    } else var P = true;
                    if (P) {
                      if (s.property !== void 0) {
                        let N = e;
                        if (s.property !== "releasePolicy") {
                          let C = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [C] : r.push(C), e++;
                        }
                        var P = N === e;
                      } else var P = true;
                      if (P) {
                        if (s.before !== void 0) {
                          let N = s.before, te = e, C = e, ie = false, M = e;
                          Oe(N, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
                          var p = M === e;
                          if (ie = ie || p, !ie) {
                            let K = e;
                            if (N !== null) {
                              let G = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [G] : r.push(G), e++;
                            }
                            var p = K === e;
                            ie = ie || p;
                          }
                          if (ie) e = C, r !== null && (C ? r.length = C : r = null);
                          else {
                            let K = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [K] : r.push(K), e++;
                          }
                          var P = te === e;
                        } else var P = true;
                        if (P) if (s.after !== void 0) {
                          let N = e;
                          Oe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
                          var P = N === e;
                        } else var P = true;
                      }
                    }
                  }
                }
              } else {
                let q = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var h = z === e;
              if (h && a) a = false, l = [l, 7];
              else {
                h && (a = true, l = 7);
                let q = e;
                if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let N;
                  if (s.cause === void 0 && (N = "cause") || s.property === void 0 && (N = "property") || s.before === void 0 && (N = "before") || s.after === void 0 && (N = "after")) {
                    let te = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: N } };
                    r === null ? r = [te] : r.push(te), e++;
                  } else {
                    let te = e;
                    for (let C in s) if (!(C === "cause" || C === "property" || C === "before" || C === "after")) {
                      let ie = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                      r === null ? r = [ie] : r.push(ie), e++;
                      break;
                    }
                    if (te === e) {
                      if (s.cause !== void 0) {
                        let C = e;
                        W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                        var g = C === e;
                      } else var g = true;
                      if (g) {
                        if (s.property !== void 0) {
                          let C = e;
                          if (s.property !== "rotationPolicy") {
                            let M = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var g = C === e;
                        } else var g = true;
                        if (g) {
                          if (s.before !== void 0) {
                            let C = e;
                            je(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                            var g = C === e;
                          } else var g = true;
                          if (g) if (s.after !== void 0) {
                            let C = e;
                            je(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
                            var g = C === e;
                          } else var g = true;
                        }
                      }
                    }
                  }
                } else {
                  let N = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [N] : r.push(N), e++;
                }
                var h = q === e;
                if (h && a) a = false, l = [l, 8];
                else {
                  h && (a = true, l = 8);
                  let N = e;
                  if (e === N) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let C;
                    if (s.cause === void 0 && (C = "cause") || s.property === void 0 && (C = "property") || s.before === void 0 && (C = "before") || s.after === void 0 && (C = "after")) {
                      let ie = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: C } };
                      r === null ? r = [ie] : r.push(ie), e++;
                    } else {
                      let ie = e;
                      for (let M in s) if (!(M === "cause" || M === "property" || M === "before" || M === "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                        r === null ? r = [le] : r.push(le), e++;
                        break;
                      }
                      if (ie === e) {
                        if (s.cause !== void 0) {
                          let M = e;
                          W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                          var E = M === e;
                        } else var E = true;
                        if (E) {
                          if (s.property !== void 0) {
                            let M = e;
                            if (s.property !== "keyType") {
                              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [K] : r.push(K), e++;
                            }
                            var E = M === e;
                          } else var E = true;
                          if (E) {
                            if (s.before !== void 0) {
                              let M = e;
                              if (typeof s.before != "string") {
                                let K = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var E = M === e;
                            } else var E = true;
                            if (E) if (s.after !== void 0) {
                              let M = e;
                              if (typeof s.after != "string") {
                                let K = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var E = M === e;
                            } else var E = true;
                          }
                        }
                      }
                    }
                  } else {
                    let C = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [C] : r.push(C), e++;
                  }
                  var h = N === e;
                  if (h && a) a = false, l = [l, 9];
                  else {
                    h && (a = true, l = 9);
                    let C = e;
                    if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let M;
                      if (s.cause === void 0 && (M = "cause") || s.property === void 0 && (M = "property") || s.after === void 0 && (M = "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: M } };
                        r === null ? r = [le] : r.push(le), e++;
                      } else {
                        let le = e;
                        for (let K in s) if (!(K === "cause" || K === "property" || K === "after")) {
                          let ne = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K } };
                          r === null ? r = [ne] : r.push(ne), e++;
                          break;
                        }
                        if (le === e) {
                          if (s.cause !== void 0) {
                            let K = e;
                            W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                            var $ = K === e;
                          } else var $ = true;
                          if ($) {
                            if (s.property !== void 0) {
                              let K = e;
                              if (s.property !== "rotate") {
                                let G = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [G] : r.push(G), e++;
                              }
                              var $ = K === e;
                            } else var $ = true;
                            if ($) if (s.after !== void 0) {
                              let K = s.after, ne = e;
                              if (!(typeof K == "number" && !(K % 1) && !isNaN(K) && isFinite(K))) {
                                let ue = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [ue] : r.push(ue), e++;
                              }
                              if (e === ne && typeof K == "number" && isFinite(K) && (K < 1 || isNaN(K))) {
                                let ue = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [ue] : r.push(ue), e++;
                              }
                              var $ = ne === e;
                            } else var $ = true;
                          }
                        }
                      }
                    } else {
                      let M = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [M] : r.push(M), e++;
                    }
                    var h = C === e;
                    if (h && a) a = false, l = [l, 10];
                    else {
                      h && (a = true, l = 10);
                      let M = e;
                      if (e === M) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let K;
                        if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.name === void 0 && (K = "name")) {
                          let ne = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: K } };
                          r === null ? r = [ne] : r.push(ne), e++;
                        } else {
                          let ne = e;
                          for (let G in s) if (!(G === "cause" || G === "property" || G === "name")) {
                            let ue = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: G } };
                            r === null ? r = [ue] : r.push(ue), e++;
                            break;
                          }
                          if (ne === e) {
                            if (s.cause !== void 0) {
                              let G = e;
                              W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                              var T = G === e;
                            } else var T = true;
                            if (T) {
                              if (s.property !== void 0) {
                                let G = e;
                                if (s.property !== "unmanaged") {
                                  let be = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [be] : r.push(be), e++;
                                }
                                var T = G === e;
                              } else var T = true;
                              if (T) if (s.name !== void 0) {
                                let G = s.name, ue = e;
                                if (!(G === "contentType" || G === "enabled" || G === "expiresOn" || G === "expiresIn" || G === "notBefore" || G === "tags" || G === "keepEnabled" || G === "keyOps" || G === "releasePolicy" || G === "rotationPolicy")) {
                                  let Te = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[11].properties.name.enum } };
                                  r === null ? r = [Te] : r.push(Te), e++;
                                }
                                var T = ue === e;
                              } else var T = true;
                            }
                          }
                        }
                      } else {
                        let K = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [K] : r.push(K), e++;
                      }
                      var h = M === e;
                      if (h && a) a = false, l = [l, 11];
                      else {
                        h && (a = true, l = 11);
                        let K = e;
                        if (e === K) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let G;
                          if (s.cause === void 0 && (G = "cause") || s.property === void 0 && (G = "property")) {
                            let ue = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: G } };
                            r === null ? r = [ue] : r.push(ue), e++;
                          } else {
                            let ue = e;
                            for (let be in s) if (!(be === "cause" || be === "property")) {
                              let Te = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: be } };
                              r === null ? r = [Te] : r.push(Te), e++;
                              break;
                            }
                            if (ue === e) {
                              if (s.cause !== void 0) {
                                let be = e;
                                W(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                                var Y = be === e;
                              } else var Y = true;
                              if (Y) if (s.property !== void 0) {
                                let be = e;
                                if (s.property !== "kvg-state") {
                                  let wr = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                  r === null ? r = [wr] : r.push(wr), e++;
                                }
                                var Y = be === e;
                              } else var Y = true;
                            }
                          }
                        } else {
                          let G = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [G] : r.push(G), e++;
                        }
                        var h = K === e;
                        h && a ? (a = false, l = [l, 12]) : h && (a = true, l = 12);
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
    let V = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [V] : r.push(V), e++, kr.errors = r, false;
  }
  return kr.errors = r, e === 0;
}
function Je(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.id === void 0 && (n = "id") || s.kinds === void 0 && (n = "kinds") || s.edits === void 0 && (n = "edits") || s.verb === void 0 && (n = "verb")) return Je.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "id" || c === "place" || c === "kinds" || c === "edits" || c === "verb")) {
        return Je.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.id !== void 0) {
          let c = e;
          Le(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let c = e;
            Ge(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.kinds !== void 0) {
              let c = s.kinds, u = e;
              if (e === u) if (Array.isArray(c)) {
                if (c.length < 1) return Je.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var a = true;
                  let m = c.length;
                  for (let h = 0; h < m; h++) {
                    let y = c[h], w = e;
                    if (!(y === "outside" || y === "changed" || y === "disabled" || y === "deleted" || y === "missing" || y === "orphan")) return Je.errors = [{ instancePath: i + "/kinds/" + h, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: ms.properties.kinds.items.enum } }], false;
                    var a = w === e;
                    if (!a) break;
                  }
                }
              } else return Je.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }], false;
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.edits !== void 0) {
                let c = s.edits, u = e;
                if (e === u) if (Array.isArray(c)) {
                  var l = true;
                  let m = c.length;
                  for (let h = 0; h < m; h++) {
                    let y = e;
                    kr(c[h], { instancePath: i + "/edits/" + h, parentData: c, parentDataProperty: h, rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                    var l = y === e;
                    if (!l) break;
                  }
                } else return Je.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                var t = u === e;
              } else var t = true;
              if (t) if (s.verb !== void 0) {
                let c = s.verb, u = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate" || c === "unchanged" || c === "refused" || c === "left")) return Je.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: ms.properties.verb.enum } }], false;
                var t = u === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Je.errors = r, e === 0;
}
var Ys = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false };
function zr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return zr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return zr.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: vs.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return zr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return zr.errors = r, e === 0;
}
function $r(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.id === void 0 && (l = "id") || s.edits === void 0 && (l = "edits") || s.verb === void 0 && (l = "verb")) return $r.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "id" || o === "place" || o === "edits" || o === "verb" || o === "swap")) {
        return $r.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.id !== void 0) {
          let o = e;
          Le(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let o = e;
            Ge(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
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
                  kr(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                  var a = h === e;
                  if (!a) break;
                }
              } else return $r.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.verb !== void 0) {
                let o = s.verb, c = e;
                if (!(o === "create" || o === "set" || o === "settle" || o === "update" || o === "adopt" || o === "recover" || o === "disable" || o === "delete" || o === "purge" || o === "rotate" || o === "unchanged" || o === "refused" || o === "left")) return $r.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Ys.properties.verb.enum } }], false;
                var t = c === e;
              } else var t = true;
              if (t) if (s.swap !== void 0) {
                let o = e;
                zr(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return $r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return $r.errors = r, e === 0;
}
function ss(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.message === void 0 && (m = "message") || s.hint === void 0 && (m = "hint")) {
      let h = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [h] : r.push(h), e++;
    } else {
      let h = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "place" || y === "wanted" || y === "rule" || y === "message" || y === "hint")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let y = e;
            J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
            var o = y === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let y = e;
              X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
              var o = y === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let y = s.wanted, w = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let k = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var o = w === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let y = s.rule, w = e;
                  if (!(y === "foreign owner" || y === "managed" || y === "not owned" || y === "forged" || y === "protect" || y === "purge protection" || y === "purge" || y === "past date" || y === "key date" || y === "immutable" || y === "versions" || y === "tags" || y === "unread vault")) {
                    let k = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var o = w === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let y = e;
                    if (typeof s.message != "string") {
                      let b = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [b] : r.push(b), e++;
                    }
                    var o = y === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let y = e;
                    if (typeof s.hint != "string") {
                      let b = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [b] : r.push(b), e++;
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
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (h === e) {
        if (s.verb !== void 0) {
          let y = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var u = y === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let y = e;
            J(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? J.errors : r.concat(J.errors), e = r.length);
            var u = y === e;
          } else var u = true;
          if (u) {
            if (s.place !== void 0) {
              let y = e;
              X(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
              var u = y === e;
            } else var u = true;
            if (u) {
              if (s.wanted !== void 0) {
                let y = s.wanted, w = e;
                if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
                  let k = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var u = w === e;
              } else var u = true;
              if (u) {
                if (s.rule !== void 0) {
                  let y = s.rule, w = e;
                  if (!(y === "threshold" || y === "empty set")) {
                    let k = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Fr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var u = w === e;
                } else var u = true;
                if (u) if (s.heldBack !== void 0) {
                  let y = e;
                  we(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
                  var u = y === e;
                } else var u = true;
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
    return r === null ? r = [m] : r.push(m), e++, ss.errors = r, false;
  }
  return ss.errors = r, e === 0;
}
function qr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return qr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!xe.call(bs.properties, n)) {
        return qr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return qr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return qr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.digestVersion !== void 0) {
          let o = e;
          Dr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digest !== void 0) {
            let o = e;
            Ar(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.partial !== void 0) {
              let o = e;
              br(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.failed !== void 0) {
                let o = e;
                cr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.changes !== void 0) {
                  let o = e;
                  Sr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Sr.errors : r.concat(Sr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let o = e;
                    ve(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.vaults !== void 0) {
                      let o = e;
                      Tr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.findings !== void 0) {
                        let o = e;
                        Pr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) if (s.estimate !== void 0) {
                        let o = e;
                        Ye(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
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
  } else return qr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qr.errors = r, e === 0;
}
function is(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let b;
    if (s.verb === void 0 && (b = "verb") || s.id === void 0 && (b = "id") || s.result === void 0 && (b = "result") || s.did === void 0 && (b = "did")) {
      let k = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: b } };
      r === null ? r = [k] : r.push(k), e++;
    } else {
      let k = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "did")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
        break;
      }
      if (k === e) {
        if (s.verb !== void 0) {
          let v = s.verb, x = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[0].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var o = x === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let v = e;
            ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
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
              let v = s.did, x = e;
              if (!(v === "created" || v === "set" || v === "updated" || v === "adopted" || v === "recovered" || v === "disabled" || v === "deleted" || v === "purged" || v === "rotated" || v === "unchanged")) {
                let j = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[0].properties.did.enum } };
                r === null ? r = [j] : r.push(j), e++;
              }
              var o = x === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let b = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [b] : r.push(b), e++;
  }
  var _ = n === e;
  _ && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let b;
    if (s.verb === void 0 && (b = "verb") || s.id === void 0 && (b = "id") || s.result === void 0 && (b = "result") || s.message === void 0 && (b = "message") || s.hint === void 0 && (b = "hint")) {
      let k = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: b } };
      r === null ? r = [k] : r.push(k), e++;
    } else {
      let k = e;
      for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message" || v === "hint")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
        break;
      }
      if (k === e) {
        if (s.verb !== void 0) {
          let v = s.verb, x = e;
          if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
            let d = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[1].properties.verb.enum } };
            r === null ? r = [d] : r.push(d), e++;
          }
          var u = x === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let v = e;
            ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
            var u = v === e;
          } else var u = true;
          if (u) {
            if (s.result !== void 0) {
              let v = e;
              if (s.result !== "refused") {
                let d = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var u = v === e;
            } else var u = true;
            if (u) {
              if (s.message !== void 0) {
                let v = e;
                if (typeof s.message != "string") {
                  let d = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var u = v === e;
              } else var u = true;
              if (u) if (s.hint !== void 0) {
                let v = e;
                if (typeof s.hint != "string") {
                  let d = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var u = v === e;
              } else var u = true;
            }
          }
        }
      }
    }
  } else {
    let b = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [b] : r.push(b), e++;
  }
  var _ = c === e;
  if (_ && a) a = false, l = [l, 1];
  else {
    _ && (a = true, l = 1);
    let b = e;
    if (e === b) if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.verb === void 0 && (v = "verb") || s.id === void 0 && (v = "id") || s.result === void 0 && (v = "result") || s.message === void 0 && (v = "message")) {
        let x = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: v } };
        r === null ? r = [x] : r.push(x), e++;
      } else {
        let x = e;
        for (let d in s) if (!(d === "verb" || d === "id" || d === "result" || d === "message")) {
          let j = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          r === null ? r = [j] : r.push(j), e++;
          break;
        }
        if (x === e) {
          if (s.verb !== void 0) {
            let d = s.verb, j = e;
            if (!(d === "create" || d === "set" || d === "settle" || d === "update" || d === "adopt" || d === "recover" || d === "disable" || d === "delete" || d === "purge" || d === "rotate")) {
              let O = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[2].properties.verb.enum } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var m = j === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let d = e;
              ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
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
    var _ = b === e;
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
            let S = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
            r === null ? r = [S] : r.push(S), e++;
            break;
          }
          if (j === e) {
            if (s.verb !== void 0) {
              let O = s.verb, S = e;
              if (!(O === "create" || O === "set" || O === "settle" || O === "update" || O === "adopt" || O === "recover" || O === "disable" || O === "delete" || O === "purge" || O === "rotate")) {
                let P = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[3].properties.verb.enum } };
                r === null ? r = [P] : r.push(P), e++;
              }
              var h = S === e;
            } else var h = true;
            if (h) {
              if (s.id !== void 0) {
                let O = e;
                ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                var h = O === e;
              } else var h = true;
              if (h) {
                if (s.result !== void 0) {
                  let O = e;
                  if (s.result !== "not compared") {
                    let P = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var h = O === e;
                } else var h = true;
                if (h) {
                  if (s.evidence !== void 0) {
                    let O = s.evidence, S = e;
                    if (!(O === "unknown" || O === "outside" || O === "swapped")) {
                      let p = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [p] : r.push(p), e++;
                    }
                    var h = S === e;
                  } else var h = true;
                  if (h) if (s.message !== void 0) {
                    let O = e;
                    if (typeof s.message != "string") {
                      let P = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [P] : r.push(P), e++;
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
            let S = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: O } };
            r === null ? r = [S] : r.push(S), e++;
          } else {
            let S = e;
            for (let P in s) if (!(P === "verb" || P === "id" || P === "result" || P === "code" || P === "message")) {
              let p = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
              r === null ? r = [p] : r.push(p), e++;
              break;
            }
            if (S === e) {
              if (s.verb !== void 0) {
                let P = s.verb, p = e;
                if (!(P === "create" || P === "set" || P === "settle" || P === "update" || P === "adopt" || P === "recover" || P === "disable" || P === "delete" || P === "purge" || P === "rotate")) {
                  let g = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[4].properties.verb.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var y = p === e;
              } else var y = true;
              if (y) {
                if (s.id !== void 0) {
                  let P = e;
                  ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                  var y = P === e;
                } else var y = true;
                if (y) {
                  if (s.result !== void 0) {
                    let P = e;
                    if (s.result !== "failed") {
                      let g = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var y = P === e;
                  } else var y = true;
                  if (y) {
                    if (s.code !== void 0) {
                      let P = e;
                      if (typeof s.code != "string") {
                        let g = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = P === e;
                    } else var y = true;
                    if (y) if (s.message !== void 0) {
                      let P = e;
                      if (typeof s.message != "string") {
                        let g = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [g] : r.push(g), e++;
                      }
                      var y = P === e;
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
            let P;
            if (s.verb === void 0 && (P = "verb") || s.id === void 0 && (P = "id") || s.result === void 0 && (P = "result") || s.message === void 0 && (P = "message")) {
              let p = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: P } };
              r === null ? r = [p] : r.push(p), e++;
            } else {
              let p = e;
              for (let g in s) if (!(g === "verb" || g === "id" || g === "result" || g === "message")) {
                let E = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
                r === null ? r = [E] : r.push(E), e++;
                break;
              }
              if (p === e) {
                if (s.verb !== void 0) {
                  let g = s.verb, E = e;
                  if (!(g === "create" || g === "set" || g === "settle" || g === "update" || g === "adopt" || g === "recover" || g === "disable" || g === "delete" || g === "purge" || g === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Ze.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var w = E === e;
                } else var w = true;
                if (w) {
                  if (s.id !== void 0) {
                    let g = e;
                    ce(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                    var w = g === e;
                  } else var w = true;
                  if (w) {
                    if (s.result !== void 0) {
                      let g = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = g === e;
                    } else var w = true;
                    if (w) if (s.message !== void 0) {
                      let g = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = g === e;
                    } else var w = true;
                  }
                }
              }
            }
          } else {
            let P = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var _ = O === e;
          _ && a ? (a = false, l = [l, 5]) : _ && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let b = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [b] : r.push(b), e++, is.errors = r, false;
  }
  return is.errors = r, e === 0;
}
function Er(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, c = e;
          if (e === c) if (Array.isArray(o)) {
            var t = true;
            let u = o.length;
            for (let _ = 0; _ < u; _++) {
              let m = e;
              Cr(o[_], { instancePath: i + "/effects/" + _, parentData: o, parentDataProperty: _, rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return Er.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Nr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Er.errors = r, e === 0;
}
function ts(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (ts.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (ts.errors = r, e === 0);
}
function Yr(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return Yr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        Re(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return Yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Yr.errors = r, e === 0;
}
function ns(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ee(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return ns.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ns.errors = r, e === 0;
}
function os(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Be(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return os.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return os.errors = r, e === 0;
}
function ir(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
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
function ee(s, { instancePath: i = "", parentData: F, parentDataProperty: I, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let k;
    if (s.apiVersion === void 0 && (k = "apiVersion") || s.kind === void 0 && (k = "kind") || s.digest === void 0 && (k = "digest") || s.summary === void 0 && (k = "summary") || s.entries === void 0 && (k = "entries") || s.pending === void 0 && (k = "pending") || s.refused === void 0 && (k = "refused") || s.fixable === void 0 && (k = "fixable") || s.vaults === void 0 && (k = "vaults") || s.findings === void 0 && (k = "findings") || s.requests === void 0 && (k = "requests")) return ee.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: k } }], false;
    {
      let v = e;
      for (let x in s) if (!xe.call(ys.properties, x)) {
        return ee.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } }], false;
        break;
      }
      if (v === e) {
        let x;
        if (s.partial !== void 0 && s.failed === void 0 && (x = "failed")) return ee.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: x, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (x = "partial")) return ee.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: x, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let d = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return ee.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = d === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            if (s.kind !== "Drift") return ee.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Drift" } }], false;
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let d = e;
              es(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? es.errors : r.concat(es.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let d = e;
                rs(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? rs.errors : r.concat(rs.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let d = e;
                  Wr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Wr.errors : r.concat(Wr.errors), e = r.length);
                  var t = d === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let d = s.summary, j = e;
                    if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                      let S;
                      if (d.outside === void 0 && (S = "outside") || d.changed === void 0 && (S = "changed") || d.disabled === void 0 && (S = "disabled") || d.deleted === void 0 && (S = "deleted") || d.missing === void 0 && (S = "missing") || d.orphan === void 0 && (S = "orphan") || d.pending === void 0 && (S = "pending") || d.unknown === void 0 && (S = "unknown") || d.unchanged === void 0 && (S = "unchanged") || d.refused === void 0 && (S = "refused")) return ee.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: S } }], false;
                      {
                        let P = e;
                        for (let p in d) if (!xe.call(ys.properties.summary.properties, p)) {
                          return ee.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
                          break;
                        }
                        if (P === e) {
                          if (d.outside !== void 0) {
                            let p = d.outside, g = e;
                            if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var a = g === e;
                          } else var a = true;
                          if (a) {
                            if (d.changed !== void 0) {
                              let p = d.changed, g = e;
                              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var a = g === e;
                            } else var a = true;
                            if (a) {
                              if (d.disabled !== void 0) {
                                let p = d.disabled, g = e;
                                if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var a = g === e;
                              } else var a = true;
                              if (a) {
                                if (d.deleted !== void 0) {
                                  let p = d.deleted, g = e;
                                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var a = g === e;
                                } else var a = true;
                                if (a) {
                                  if (d.missing !== void 0) {
                                    let p = d.missing, g = e;
                                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var a = g === e;
                                  } else var a = true;
                                  if (a) {
                                    if (d.orphan !== void 0) {
                                      let p = d.orphan, g = e;
                                      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var a = g === e;
                                    } else var a = true;
                                    if (a) {
                                      if (d.pending !== void 0) {
                                        let p = d.pending, g = e;
                                        if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var a = g === e;
                                      } else var a = true;
                                      if (a) {
                                        if (d.unknown !== void 0) {
                                          let p = d.unknown, g = e;
                                          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var a = g === e;
                                        } else var a = true;
                                        if (a) {
                                          if (d.unchanged !== void 0) {
                                            let p = d.unchanged, g = e;
                                            if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = g === e;
                                          } else var a = true;
                                          if (a) if (d.refused !== void 0) {
                                            let p = d.refused, g = e;
                                            if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
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
                    } else return ee.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } }], false;
                    var t = j === e;
                  } else var t = true;
                  if (t) {
                    if (s.entries !== void 0) {
                      let d = s.entries, j = e;
                      if (e === j) if (Array.isArray(d)) {
                        var l = true;
                        let S = d.length;
                        for (let P = 0; P < S; P++) {
                          let p = e;
                          Je(d[P], { instancePath: i + "/entries/" + P, parentData: d, parentDataProperty: P, rootData: f }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
                          var l = p === e;
                          if (!l) break;
                        }
                      } else return ee.errors = [{ instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } }], false;
                      var t = j === e;
                    } else var t = true;
                    if (t) {
                      if (s.pending !== void 0) {
                        let d = s.pending, j = e;
                        if (e === j) if (Array.isArray(d)) {
                          var n = true;
                          let S = d.length;
                          for (let P = 0; P < S; P++) {
                            let p = e;
                            $r(d[P], { instancePath: i + "/pending/" + P, parentData: d, parentDataProperty: P, rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                            var n = p === e;
                            if (!n) break;
                          }
                        } else return ee.errors = [{ instancePath: i + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" } }], false;
                        var t = j === e;
                      } else var t = true;
                      if (t) {
                        if (s.refused !== void 0) {
                          let d = s.refused, j = e;
                          if (e === j) if (Array.isArray(d)) {
                            var o = true;
                            let S = d.length;
                            for (let P = 0; P < S; P++) {
                              let p = e;
                              ss(d[P], { instancePath: i + "/refused/" + P, parentData: d, parentDataProperty: P, rootData: f }) || (r = r === null ? ss.errors : r.concat(ss.errors), e = r.length);
                              var o = p === e;
                              if (!o) break;
                            }
                          } else return ee.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } }], false;
                          var t = j === e;
                        } else var t = true;
                        if (t) {
                          if (s.fixable !== void 0) {
                            let d = s.fixable, j = e;
                            if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                              let S;
                              if (d.whole === void 0 && (S = "whole") || d.partly === void 0 && (S = "partly") || d.tags === void 0 && (S = "tags") || d.not === void 0 && (S = "not")) return ee.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/required", keyword: "required", params: { missingProperty: S } }], false;
                              {
                                let P = e;
                                for (let p in d) if (!(p === "whole" || p === "partly" || p === "tags" || p === "not")) {
                                  return ee.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
                                  break;
                                }
                                if (P === e) {
                                  if (d.whole !== void 0) {
                                    let p = d.whole, g = e;
                                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var c = g === e;
                                  } else var c = true;
                                  if (c) {
                                    if (d.partly !== void 0) {
                                      let p = d.partly, g = e;
                                      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var c = g === e;
                                    } else var c = true;
                                    if (c) {
                                      if (d.tags !== void 0) {
                                        let p = d.tags, g = e;
                                        if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = g === e;
                                      } else var c = true;
                                      if (c) if (d.not !== void 0) {
                                        let p = d.not, g = e;
                                        if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = g === e;
                                      } else var c = true;
                                    }
                                  }
                                }
                              }
                            } else return ee.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "object" } }], false;
                            var t = j === e;
                          } else var t = true;
                          if (t) {
                            if (s.fix !== void 0) {
                              let d = s.fix, j = e;
                              if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                                let S;
                                if (d.plan === void 0 && (S = "plan") || d.outcomes === void 0 && (S = "outcomes") || d.started === void 0 && (S = "started") || d.left === void 0 && (S = "left")) return ee.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: S } }], false;
                                {
                                  let P = e;
                                  for (let p in d) if (!(p === "plan" || p === "outcomes" || p === "started" || p === "unapproved" || p === "left")) {
                                    return ee.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
                                    break;
                                  }
                                  if (P === e) {
                                    if (d.plan !== void 0) {
                                      let p = e;
                                      qr(d.plan, { instancePath: i + "/fix/plan", parentData: d, parentDataProperty: "plan", rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                                      var u = p === e;
                                    } else var u = true;
                                    if (u) {
                                      if (d.outcomes !== void 0) {
                                        let p = d.outcomes, g = e;
                                        if (e === g) if (Array.isArray(p)) {
                                          var _ = true;
                                          let $ = p.length;
                                          for (let T = 0; T < $; T++) {
                                            let Y = e;
                                            is(p[T], { instancePath: i + "/fix/outcomes/" + T, parentData: p, parentDataProperty: T, rootData: f }) || (r = r === null ? is.errors : r.concat(is.errors), e = r.length);
                                            var _ = Y === e;
                                            if (!_) break;
                                          }
                                        } else return ee.errors = [{ instancePath: i + "/fix/outcomes", schemaPath: "#/properties/fix/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                                        var u = g === e;
                                      } else var u = true;
                                      if (u) {
                                        if (d.started !== void 0) {
                                          let p = e;
                                          if (typeof d.started != "boolean") return ee.errors = [{ instancePath: i + "/fix/started", schemaPath: "#/properties/fix/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                                          var u = p === e;
                                        } else var u = true;
                                        if (u) {
                                          if (d.unapproved !== void 0) {
                                            let p = e;
                                            Er(d.unapproved, { instancePath: i + "/fix/unapproved", parentData: d, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
                                            var u = p === e;
                                          } else var u = true;
                                          if (u) if (d.left !== void 0) {
                                            let p = d.left, g = e;
                                            if (e === g) if (Array.isArray(p)) {
                                              var m = true;
                                              let $ = p.length;
                                              for (let T = 0; T < $; T++) {
                                                let Y = e;
                                                Je(p[T], { instancePath: i + "/fix/left/" + T, parentData: p, parentDataProperty: T, rootData: f }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
                                                var m = Y === e;
                                                if (!m) break;
                                              }
                                            } else return ee.errors = [{ instancePath: i + "/fix/left", schemaPath: "#/properties/fix/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                            var u = g === e;
                                          } else var u = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else return ee.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" } }], false;
                              var t = j === e;
                            } else var t = true;
                            if (t) {
                              if (s.accepted !== void 0) {
                                let d = s.accepted, j = e;
                                if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let S;
                                  if (d.files === void 0 && (S = "files") || d.properties === void 0 && (S = "properties") || d.left === void 0 && (S = "left")) return ee.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: S } }], false;
                                  {
                                    let P = e;
                                    for (let p in d) if (!(p === "files" || p === "properties" || p === "left")) {
                                      return ee.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
                                      break;
                                    }
                                    if (P === e) {
                                      if (d.files !== void 0) {
                                        let p = d.files, g = e;
                                        if (e === g) if (Array.isArray(p)) {
                                          var h = true;
                                          let E = p.length;
                                          for (let $ = 0; $ < E; $++) {
                                            let T = e;
                                            if (typeof p[$] != "string") return ee.errors = [{ instancePath: i + "/accepted/files/" + $, schemaPath: "#/properties/accepted/properties/files/items/type", keyword: "type", params: { type: "string" } }], false;
                                            var h = T === e;
                                            if (!h) break;
                                          }
                                        } else return ee.errors = [{ instancePath: i + "/accepted/files", schemaPath: "#/properties/accepted/properties/files/type", keyword: "type", params: { type: "array" } }], false;
                                        var y = g === e;
                                      } else var y = true;
                                      if (y) {
                                        if (d.properties !== void 0) {
                                          let p = d.properties, g = e;
                                          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ee.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === g && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ee.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var y = g === e;
                                        } else var y = true;
                                        if (y) if (d.left !== void 0) {
                                          let p = d.left, g = e;
                                          if (e === g) if (Array.isArray(p)) {
                                            var w = true;
                                            let $ = p.length;
                                            for (let T = 0; T < $; T++) {
                                              let Y = p[T], V = e;
                                              if (e === V) if (Y && typeof Y == "object" && !Array.isArray(Y)) {
                                                let B;
                                                if (Y.id === void 0 && (B = "id") || Y.message === void 0 && (B = "message")) return ee.errors = [{ instancePath: i + "/accepted/left/" + T, schemaPath: "#/properties/accepted/properties/left/items/required", keyword: "required", params: { missingProperty: B } }], false;
                                                {
                                                  let re = e;
                                                  for (let D in Y) if (!(D === "id" || D === "edit" || D === "message")) {
                                                    return ee.errors = [{ instancePath: i + "/accepted/left/" + T, schemaPath: "#/properties/accepted/properties/left/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } }], false;
                                                    break;
                                                  }
                                                  if (re === e) {
                                                    if (Y.id !== void 0) {
                                                      let D = e;
                                                      Le(Y.id, { instancePath: i + "/accepted/left/" + T + "/id", parentData: Y, parentDataProperty: "id", rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
                                                      var b = D === e;
                                                    } else var b = true;
                                                    if (b) {
                                                      if (Y.edit !== void 0) {
                                                        let D = e;
                                                        kr(Y.edit, { instancePath: i + "/accepted/left/" + T + "/edit", parentData: Y, parentDataProperty: "edit", rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                                                        var b = D === e;
                                                      } else var b = true;
                                                      if (b) if (Y.message !== void 0) {
                                                        let D = e;
                                                        if (typeof Y.message != "string") return ee.errors = [{ instancePath: i + "/accepted/left/" + T + "/message", schemaPath: "#/properties/accepted/properties/left/items/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                                                        var b = D === e;
                                                      } else var b = true;
                                                    }
                                                  }
                                                }
                                              } else return ee.errors = [{ instancePath: i + "/accepted/left/" + T, schemaPath: "#/properties/accepted/properties/left/items/type", keyword: "type", params: { type: "object" } }], false;
                                              var w = V === e;
                                              if (!w) break;
                                            }
                                          } else return ee.errors = [{ instancePath: i + "/accepted/left", schemaPath: "#/properties/accepted/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                          var y = g === e;
                                        } else var y = true;
                                      }
                                    }
                                  }
                                } else return ee.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" } }], false;
                                var t = j === e;
                              } else var t = true;
                              if (t) {
                                if (s.partial !== void 0) {
                                  let d = e;
                                  ts(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? ts.errors : r.concat(ts.errors), e = r.length);
                                  var t = d === e;
                                } else var t = true;
                                if (t) {
                                  if (s.failed !== void 0) {
                                    let d = e;
                                    Yr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
                                    var t = d === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.vaults !== void 0) {
                                      let d = e;
                                      ns(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? ns.errors : r.concat(ns.errors), e = r.length);
                                      var t = d === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.findings !== void 0) {
                                        let d = e;
                                        os(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? os.errors : r.concat(os.errors), e = r.length);
                                        var t = d === e;
                                      } else var t = true;
                                      if (t) if (s.requests !== void 0) {
                                        let d = e;
                                        ir(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
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
  } else return ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ee.errors = r, e === 0;
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
var isPlan = (data) => Gs(data);
var isApply = (data) => Js(data);
var isDrift = (data) => Ls(data);
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
