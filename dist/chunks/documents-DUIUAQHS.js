import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import "./chunk-IIS436OQ.js";

// src/manifest/documents.js
var li = we;
var Fs = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Plan" }, emulator: { const: true }, emulatorFile: { type: "string" }, digestVersion: { type: "integer", minimum: 1 }, digest: { $ref: "#/definitions/digest" }, changes: { type: "array", items: { $ref: "#/definitions/change" } }, summary: { $ref: "#/definitions/summary" }, vaults: { type: "array", items: { $ref: "#/definitions/vault" } }, partial: { const: true }, failed: { type: "array", minItems: 1, items: { $ref: "#/definitions/failedVault" } }, changedSince: { $ref: "#/definitions/changedSince" }, shard: { type: "object", properties: { number: { type: "integer", minimum: 1 }, of: { type: "integer", minimum: 1 }, placement: { type: "object", properties: { config: { $ref: "#/definitions/digest" }, manifests: { $ref: "#/definitions/digest" }, selection: { $ref: "#/definitions/digest" }, vaults: { $ref: "#/definitions/digest" } }, required: ["config", "manifests", "selection", "vaults"], additionalProperties: false } }, required: ["number", "of", "placement"], additionalProperties: false }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, estimate: { $ref: "#/definitions/estimate" }, requests: { $ref: "#/definitions/requests" } }, required: ["apiVersion", "kind", "digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { changedSince: { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false }, failedVault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false }, digest: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" }, time: { type: "integer" }, duration: { type: "string", pattern: "^P[0-9YMWDTHS]+$" }, id: { type: "object", properties: { vault: { type: "string" }, kind: { $ref: "#/definitions/kind" }, name: { type: "string" } }, required: ["vault", "kind", "name"], additionalProperties: false }, swap: { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "pfx", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false }, doubts: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { about: { const: "source" } }, required: ["about"], additionalProperties: false }, { type: "object", properties: { about: { const: "copy" }, secret: { $ref: "#/definitions/id" } }, required: ["about", "secret"], additionalProperties: false }, { type: "object", properties: { about: { const: "file" }, path: { type: "string" }, changed: { const: true } }, required: ["about", "path"], additionalProperties: false }] } }, kind: { enum: ["secret", "key"] }, sopsSource: { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, place: { type: "object", properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, override: { const: true } }, required: ["file", "line", "column"], additionalProperties: false }, after: { type: "array", items: { type: "string" } }, owners: { type: "array", items: { type: "string" } }, keepEnabled: { type: "integer", minimum: 1 }, cause: { enum: ["drift", "pending", "both"] }, change: { oneOf: [{ $ref: "#/definitions/create" }, { $ref: "#/definitions/createKey" }, { $ref: "#/definitions/set" }, { $ref: "#/definitions/setKey" }, { $ref: "#/definitions/settle" }, { $ref: "#/definitions/settleKey" }, { $ref: "#/definitions/update" }, { $ref: "#/definitions/updateKey" }, { $ref: "#/definitions/adopt" }, { $ref: "#/definitions/adoptKey" }, { $ref: "#/definitions/rotate" }, { $ref: "#/definitions/recover" }, { $ref: "#/definitions/disable" }, { $ref: "#/definitions/delete" }, { $ref: "#/definitions/purge" }, { $ref: "#/definitions/unchanged" }, { $ref: "#/definitions/refused" }, { $ref: "#/definitions/left" }] }, create: { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false }, set: { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared", "given"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settle: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false }, update: { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adopt: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false }, createKey: { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false }, setKey: { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settleKey: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false }, updateKey: { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adoptKey: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" }, allowNewVersion: { const: true } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, rotate: { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false }, recover: { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false }, disable: { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false }, delete: { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false }, purge: { type: "object", properties: { verb: { const: "purge" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "base"], additionalProperties: false }, unchanged: { type: "object", properties: { verb: { const: "unchanged" }, id: { $ref: "#/definitions/id" }, absent: { const: true } }, required: ["verb", "id"], additionalProperties: false }, refused: { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "rotation policy", "immutable", "versions", "tags", "unread vault", "rename"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] }, left: { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "id", "why"], additionalProperties: false }, edit: { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "renamed" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] }, tags: { type: "object", additionalProperties: { type: "string" } }, send: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, patch: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keySend: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, keyPatch: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keyOps: { type: "array", items: { type: "string" } }, releasePolicy: { type: "object", properties: { policy: { type: "string" }, immutable: { type: "boolean" } }, required: ["policy", "immutable"], additionalProperties: false }, rotationPolicy: { type: "object", properties: { expiresIn: { $ref: "#/definitions/duration" }, lifetimeActions: { type: "array", items: { $ref: "#/definitions/lifetimeAction" } } }, required: ["lifetimeActions"], additionalProperties: false }, liveRotationPolicy: { type: "object", properties: { expiresIn: { type: "string" }, lifetimeActions: { type: "array", items: { anyOf: [{ $ref: "#/definitions/lifetimeAction" }, { $ref: "#/definitions/unknownKind" }] } } }, required: ["lifetimeActions"], additionalProperties: false }, unknownKind: { type: "object", properties: { known: { const: false }, text: { type: "string" } }, required: ["known", "text"], additionalProperties: false }, lifetimeAction: { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] }, stamp: { type: "object", properties: { owner: { type: "string" }, source: { oneOf: [{ const: "kept" }, { $ref: "#/definitions/external" }, { $ref: "#/definitions/source" }] }, properties: { $ref: "#/definitions/stored" }, versions: { type: "integer", minimum: 0 }, mark: { type: "object", properties: { at: { $ref: "#/definitions/time" }, enabled: { type: "boolean" }, renamed: { const: true } }, required: ["at", "enabled"], additionalProperties: false } }, required: ["owner", "source", "properties", "versions"], additionalProperties: false }, stored: { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false }, sixCharacters: { type: "string", pattern: "^[A-Za-z0-9_-]{6}$" }, base: { type: "object", properties: { created: { $ref: "#/definitions/time" }, updated: { $ref: "#/definitions/time" }, seen: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } }, required: ["created", "seen"], additionalProperties: false }, external: { type: "object", properties: { from: { const: "external" }, first: { $ref: "#/definitions/source" } }, required: ["from"], additionalProperties: false }, writtenSource: { oneOf: [{ $ref: "#/definitions/source" }, { $ref: "#/definitions/external" }] }, origin: { oneOf: [{ $ref: "#/definitions/made" }, { $ref: "#/definitions/material" }] }, made: { type: "object", properties: { from: { const: "service" }, spec: { $ref: "#/definitions/spec" }, exportable: { type: "boolean" } }, required: ["from", "spec", "exportable"], additionalProperties: false }, material: { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false }, spec: { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] }, source: { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, trim: { type: "array", minItems: 1, items: { enum: ["bom", "newline"] } }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "pfx" }, of: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { $ref: "#/definitions/sopsSource" }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] }, generator: { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] }, templatePiece: { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] }, json: { oneOf: [{ type: "object", properties: { kind: { const: "plain" }, value: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] } }, required: ["kind", "value"], additionalProperties: false }, { type: "object", properties: { kind: { const: "source" }, source: { $ref: "#/definitions/source" } }, required: ["kind", "source"], additionalProperties: false }, { type: "object", properties: { kind: { const: "list" }, items: { type: "array", items: { $ref: "#/definitions/json" } } }, required: ["kind", "items"], additionalProperties: false }, { type: "object", properties: { kind: { const: "map" }, entries: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/json" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["kind", "entries"], additionalProperties: false }] }, summary: { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false }, vault: { oneOf: [{ type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, owned: { type: "integer", minimum: 0 }, unmanaged: { type: "integer", minimum: 0 }, heldBack: { $ref: "#/definitions/brake" } }, required: ["vault", "url", "wanted", "owned", "unmanaged"], additionalProperties: false }, { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, read: { const: "by name" } }, required: ["vault", "url", "wanted", "read"], additionalProperties: false }] }, finding: { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation without policy", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near limit", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "renamed", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false }, estimate: { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false }, requests: { type: "object", properties: { list: { type: "integer", minimum: 0 }, get: { type: "integer", minimum: 0 }, write: { type: "integer", minimum: 0 } }, required: ["list", "get", "write"], additionalProperties: false }, heldBack: { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" }, formerSource: { $ref: "#/definitions/source" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared", "given"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false }, brake: { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false } } };
var Fe = Object.prototype.hasOwnProperty;
var ks = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function Y(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ks.test(s)) return Y.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Y.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Y.errors = r, e === 0;
}
var Is = { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false };
var Ss = { enum: ["secret", "key"] };
function je(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "secret" || s === "key" ? (je.errors = r, e === 0) : (je.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ss.enum } }], false);
}
function X(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return X.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return X.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return X.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return X.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return X.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return X.errors = r, e === 0;
}
function se(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return se.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column" || n === "override")) {
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
          if (t) {
            if (s.column !== void 0) {
              let n = s.column, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return se.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return se.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.override !== void 0) {
              let n = e;
              if (s.override !== true) return se.errors = [{ instancePath: i + "/override", schemaPath: "#/properties/override/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return se.errors = r, e === 0;
}
function de(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return de.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return de.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return de.errors = r, e === 0;
}
function Ee(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Ee.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Ee.errors = r, e === 0) : (Ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Bs = { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, trim: { type: "array", minItems: 1, items: { enum: ["bom", "newline"] } }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "pfx" }, of: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { $ref: "#/definitions/sopsSource" }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] };
var Le = { validate: ve };
var es = { validate: rs };
function rs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let y;
    if (s.kind === void 0 && (y = "kind") || s.value === void 0 && (y = "value")) {
      let O = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: y } };
      r === null ? r = [O] : r.push(O), e++;
    } else {
      let O = e;
      for (let h in s) if (!(h === "kind" || h === "value")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (O === e) {
        if (s.kind !== void 0) {
          let h = e;
          if (s.kind !== "plain") {
            let b = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "plain" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = h === e;
        } else var o = true;
        if (o) if (s.value !== void 0) {
          let h = s.value, b = e, k = e, M = false, _ = e;
          if (typeof h != "string") {
            let v = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [v] : r.push(v), e++;
          }
          var u = _ === e;
          if (M = M || u, !M) {
            let v = e;
            if (!(typeof h == "number" && isFinite(h))) {
              let $ = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" } };
              r === null ? r = [$] : r.push($), e++;
            }
            var u = v === e;
            if (M = M || u, !M) {
              let $ = e;
              if (typeof h != "boolean") {
                let I = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [I] : r.push(I), e++;
              }
              var u = $ === e;
              if (M = M || u, !M) {
                let I = e;
                if (h !== null) {
                  let Q = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/3/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [Q] : r.push(Q), e++;
                }
                var u = I === e;
                M = M || u;
              }
            }
          }
          if (M) e = k, r !== null && (k ? r.length = k : r = null);
          else {
            let v = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf", keyword: "anyOf", params: {} };
            r === null ? r = [v] : r.push(v), e++;
          }
          var o = b === e;
        } else var o = true;
      }
    }
  } else {
    let y = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [y] : r.push(y), e++;
  }
  var c = n === e;
  c && (a = true, l = 0);
  let d = e;
  if (e === d) if (s && typeof s == "object" && !Array.isArray(s)) {
    let y;
    if (s.kind === void 0 && (y = "kind") || s.source === void 0 && (y = "source")) {
      let O = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: y } };
      r === null ? r = [O] : r.push(O), e++;
    } else {
      let O = e;
      for (let h in s) if (!(h === "kind" || h === "source")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (O === e) {
        if (s.kind !== void 0) {
          let h = e;
          if (s.kind !== "source") {
            let b = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "source" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var D = h === e;
        } else var D = true;
        if (D) if (s.source !== void 0) {
          let h = e;
          Le.validate(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? Le.validate.errors : r.concat(Le.validate.errors), e = r.length);
          var D = h === e;
        } else var D = true;
      }
    }
  } else {
    let y = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [y] : r.push(y), e++;
  }
  var c = d === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let y = e;
    if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
      let h;
      if (s.kind === void 0 && (h = "kind") || s.items === void 0 && (h = "items")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: h } };
        r === null ? r = [b] : r.push(b), e++;
      } else {
        let b = e;
        for (let k in s) if (!(k === "kind" || k === "items")) {
          let M = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
          r === null ? r = [M] : r.push(M), e++;
          break;
        }
        if (b === e) {
          if (s.kind !== void 0) {
            let k = e;
            if (s.kind !== "list") {
              let M = { instancePath: i + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "list" } };
              r === null ? r = [M] : r.push(M), e++;
            }
            var m = k === e;
          } else var m = true;
          if (m) if (s.items !== void 0) {
            let k = s.items, M = e;
            if (e === M) if (Array.isArray(k)) {
              var p = true;
              let g = k.length;
              for (let v = 0; v < g; v++) {
                let q = e;
                es.validate(k[v], { instancePath: i + "/items/" + v, parentData: k, parentDataProperty: v, rootData: f }) || (r = r === null ? es.validate.errors : r.concat(es.validate.errors), e = r.length);
                var p = q === e;
                if (!p) break;
              }
            } else {
              let g = { instancePath: i + "/items", schemaPath: "#/oneOf/2/properties/items/type", keyword: "type", params: { type: "array" } };
              r === null ? r = [g] : r.push(g), e++;
            }
            var m = M === e;
          } else var m = true;
        }
      }
    } else {
      let h = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [h] : r.push(h), e++;
    }
    var c = y === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let h = e;
      if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
        let k;
        if (s.kind === void 0 && (k = "kind") || s.entries === void 0 && (k = "entries")) {
          let M = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: k } };
          r === null ? r = [M] : r.push(M), e++;
        } else {
          let M = e;
          for (let _ in s) if (!(_ === "kind" || _ === "entries")) {
            let g = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [g] : r.push(g), e++;
            break;
          }
          if (M === e) {
            if (s.kind !== void 0) {
              let _ = e;
              if (s.kind !== "map") {
                let g = { instancePath: i + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "map" } };
                r === null ? r = [g] : r.push(g), e++;
              }
              var w = _ === e;
            } else var w = true;
            if (w) if (s.entries !== void 0) {
              let _ = s.entries, g = e;
              if (e === g) if (Array.isArray(_)) {
                var j = true;
                let q = _.length;
                for (let $ = 0; $ < q; $++) {
                  let Z = _[$], I = e;
                  if (e === I) if (Array.isArray(Z)) if (Z.length > 2) {
                    let Q = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    r === null ? r = [Q] : r.push(Q), e++;
                  } else if (Z.length < 2) {
                    let Q = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    r === null ? r = [Q] : r.push(Q), e++;
                  } else if (Z.length <= 2) {
                    let J = Z.length;
                    if (J > 0) {
                      let ne = e;
                      if (typeof Z[0] != "string") {
                        let R = { instancePath: i + "/entries/" + $ + "/0", schemaPath: "#/oneOf/3/properties/entries/items/items/0/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [R] : r.push(R), e++;
                      }
                      var P = ne === e;
                    }
                    if (P && J > 1) {
                      let ne = e;
                      es.validate(Z[1], { instancePath: i + "/entries/" + $ + "/1", parentData: Z, parentDataProperty: 1, rootData: f }) || (r = r === null ? es.validate.errors : r.concat(es.validate.errors), e = r.length);
                      var P = ne === e;
                    }
                  } else {
                    let J = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                    r === null ? r = [J] : r.push(J), e++;
                  }
                  else {
                    let Q = { instancePath: i + "/entries/" + $, schemaPath: "#/oneOf/3/properties/entries/items/type", keyword: "type", params: { type: "array" } };
                    r === null ? r = [Q] : r.push(Q), e++;
                  }
                  var j = I === e;
                  if (!j) break;
                }
              } else {
                let q = { instancePath: i + "/entries", schemaPath: "#/oneOf/3/properties/entries/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var w = g === e;
            } else var w = true;
          }
        }
      } else {
        let k = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [k] : r.push(k), e++;
      }
      var c = h === e;
      c && a ? (a = false, l = [l, 3]) : c && (a = true, l = 3);
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let y = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [y] : r.push(y), e++, rs.errors = r, false;
  }
  return rs.errors = r, e === 0;
}
function br(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.from === void 0 && (n = "from") || s.file === void 0 && (n = "file") || s.key === void 0 && (n = "key")) return br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let u in s) if (!(u === "from" || u === "file" || u === "key" || u === "leaf")) {
        return br.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (o === e) {
        if (s.from !== void 0) {
          let u = e;
          if (s.from !== "sops") return br.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "sops" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.file !== void 0) {
            let u = e;
            if (typeof s.file != "string") return br.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.key !== void 0) {
              let u = s.key, d = e;
              if (e === d) if (Array.isArray(u)) {
                var a = true;
                let c = u.length;
                for (let m = 0; m < c; m++) {
                  let p = u[m], w = e, j = e, P = false, y = null, O = e;
                  if (typeof p != "string") {
                    let k = { instancePath: i + "/key/" + m, schemaPath: "#/properties/key/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var l = O === e;
                  l && (P = true, y = 0);
                  let h = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let k = { instancePath: i + "/key/" + m, schemaPath: "#/properties/key/items/oneOf/1/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var l = h === e;
                  if (l && P ? (P = false, y = [y, 1]) : l && (P = true, y = 1), P) e = j, r !== null && (j ? r.length = j : r = null);
                  else {
                    let k = { instancePath: i + "/key/" + m, schemaPath: "#/properties/key/items/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                    return r === null ? r = [k] : r.push(k), e++, br.errors = r, false;
                  }
                  var a = w === e;
                  if (!a) break;
                }
              } else return br.errors = [{ instancePath: i + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "array" } }], false;
              var t = d === e;
            } else var t = true;
            if (t) if (s.leaf !== void 0) {
              let u = e;
              if (typeof s.leaf != "string") return br.errors = [{ instancePath: i + "/leaf", schemaPath: "#/properties/leaf/type", keyword: "type", params: { type: "string" } }], false;
              var t = u === e;
            } else var t = true;
          }
        }
      }
    }
  } else return br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return br.errors = r, e === 0;
}
var Ts = { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] };
function ls(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.make === void 0 && (j = "make") || s.length === void 0 && (j = "length") || s.characters === void 0 && (j = "characters")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: j } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "make" || y === "length" || y === "characters")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
        break;
      }
      if (P === e) {
        if (s.make !== void 0) {
          let y = e;
          if (s.make !== "text") {
            let O = { instancePath: i + "/make", schemaPath: "#/oneOf/0/properties/make/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) {
          if (s.length !== void 0) {
            let y = s.length, O = e;
            if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
              let b = { instancePath: i + "/length", schemaPath: "#/oneOf/0/properties/length/type", keyword: "type", params: { type: "integer" } };
              r === null ? r = [b] : r.push(b), e++;
            }
            var o = O === e;
          } else var o = true;
          if (o) if (s.characters !== void 0) {
            let y = s.characters, O = e, h = e, b = false, k = e;
            if (typeof y != "string") {
              let _ = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/0/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var u = k === e;
            if (b = b || u, !b) {
              let _ = e;
              if (e === _) if (Array.isArray(y)) {
                var d = true;
                let v = y.length;
                for (let q = 0; q < v; q++) {
                  let $ = y[q], Z = e;
                  if (!($ === "lower" || $ === "upper" || $ === "digits" || $ === "symbols")) {
                    let C = { instancePath: i + "/characters/" + q, schemaPath: "#/oneOf/0/properties/characters/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: Ts.oneOf[0].properties.characters.anyOf[1].items.enum } };
                    r === null ? r = [C] : r.push(C), e++;
                  }
                  var d = Z === e;
                  if (!d) break;
                }
              } else {
                let v = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/1/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [v] : r.push(v), e++;
              }
              var u = _ === e;
              b = b || u;
            }
            if (b) e = h, r !== null && (h ? r.length = h : r = null);
            else {
              let _ = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf", keyword: "anyOf", params: {} };
              r === null ? r = [_] : r.push(_), e++;
            }
            var o = O === e;
          } else var o = true;
        }
      }
    }
  } else {
    let j = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [j] : r.push(j), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let D = e;
  if (e === D) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.make === void 0 && (j = "make") || s.bits === void 0 && (j = "bits")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: j } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "make" || y === "bits")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
        break;
      }
      if (P === e) {
        if (s.make !== void 0) {
          let y = e;
          if (s.make !== "rsaPem") {
            let O = { instancePath: i + "/make", schemaPath: "#/oneOf/1/properties/make/const", keyword: "const", params: { allowedValue: "rsaPem" } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var c = y === e;
        } else var c = true;
        if (c) if (s.bits !== void 0) {
          let y = s.bits, O = e;
          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
            let b = { instancePath: i + "/bits", schemaPath: "#/oneOf/1/properties/bits/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var c = O === e;
        } else var c = true;
      }
    }
  } else {
    let j = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [j] : r.push(j), e++;
  }
  var m = D === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let j = e;
    if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
      let y;
      if (s.make === void 0 && (y = "make") || s.curve === void 0 && (y = "curve")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
      } else {
        let O = e;
        for (let h in s) if (!(h === "make" || h === "curve")) {
          let b = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          r === null ? r = [b] : r.push(b), e++;
          break;
        }
        if (O === e) {
          if (s.make !== void 0) {
            let h = e;
            if (s.make !== "ecPem") {
              let b = { instancePath: i + "/make", schemaPath: "#/oneOf/2/properties/make/const", keyword: "const", params: { allowedValue: "ecPem" } };
              r === null ? r = [b] : r.push(b), e++;
            }
            var p = h === e;
          } else var p = true;
          if (p) if (s.curve !== void 0) {
            let h = e;
            if (typeof s.curve != "string") {
              let k = { instancePath: i + "/curve", schemaPath: "#/oneOf/2/properties/curve/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [k] : r.push(k), e++;
            }
            var p = h === e;
          } else var p = true;
        }
      }
    } else {
      let y = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [y] : r.push(y), e++;
    }
    var m = j === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let y = e;
      if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
        let h;
        if (s.make === void 0 && (h = "make")) {
          let b = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: h } };
          r === null ? r = [b] : r.push(b), e++;
        } else {
          let b = e;
          for (let k in s) if (k !== "make") {
            let M = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
            r === null ? r = [M] : r.push(M), e++;
            break;
          }
          if (b === e && s.make !== void 0 && s.make !== "uuid") {
            let k = { instancePath: i + "/make", schemaPath: "#/oneOf/3/properties/make/const", keyword: "const", params: { allowedValue: "uuid" } };
            r === null ? r = [k] : r.push(k), e++;
          }
        }
      } else {
        let h = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [h] : r.push(h), e++;
      }
      var m = y === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let h = e;
        if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
          let k;
          if (s.make === void 0 && (k = "make") || s.count === void 0 && (k = "count")) {
            let M = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: k } };
            r === null ? r = [M] : r.push(M), e++;
          } else {
            let M = e;
            for (let _ in s) if (!(_ === "make" || _ === "count")) {
              let g = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
              r === null ? r = [g] : r.push(g), e++;
              break;
            }
            if (M === e) {
              if (s.make !== void 0) {
                let _ = e;
                if (s.make !== "bytes") {
                  let g = { instancePath: i + "/make", schemaPath: "#/oneOf/4/properties/make/const", keyword: "const", params: { allowedValue: "bytes" } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var w = _ === e;
              } else var w = true;
              if (w) if (s.count !== void 0) {
                let _ = s.count, g = e;
                if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_))) {
                  let q = { instancePath: i + "/count", schemaPath: "#/oneOf/4/properties/count/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [q] : r.push(q), e++;
                }
                var w = g === e;
              } else var w = true;
            }
          }
        } else {
          let k = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [k] : r.push(k), e++;
        }
        var m = h === e;
        m && a ? (a = false, l = [l, 4]) : m && (a = true, l = 4);
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let j = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [j] : r.push(j), e++, ls.errors = r, false;
  }
  return ls.errors = r, e === 0;
}
var Cs = { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] };
function fs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.kind === void 0 && (c = "kind") || s.text === void 0 && (c = "text")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "kind" || p === "text")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.kind !== void 0) {
          let p = e;
          if (s.kind !== "text") {
            let w = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) if (s.text !== void 0) {
          let p = e;
          if (typeof s.text != "string") {
            let j = { instancePath: i + "/text", schemaPath: "#/oneOf/0/properties/text/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var o = p === e;
        } else var o = true;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.kind === void 0 && (c = "kind") || s.name === void 0 && (c = "name") || s.encoder === void 0 && (c = "encoder")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "kind" || p === "name" || p === "encoder")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.kind !== void 0) {
          let p = e;
          if (s.kind !== "part") {
            let w = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "part" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var d = p === e;
        } else var d = true;
        if (d) {
          if (s.name !== void 0) {
            let p = e;
            if (typeof s.name != "string") {
              let j = { instancePath: i + "/name", schemaPath: "#/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [j] : r.push(j), e++;
            }
            var d = p === e;
          } else var d = true;
          if (d) if (s.encoder !== void 0) {
            let p = s.encoder, w = e;
            if (!(p === "json" || p === "url" || p === "base64" || p === "pgdsn" || p === "odbc" || p === "raw")) {
              let P = { instancePath: i + "/encoder", schemaPath: "#/oneOf/1/properties/encoder/enum", keyword: "enum", params: { allowedValues: Cs.oneOf[1].properties.encoder.enum } };
              r === null ? r = [P] : r.push(P), e++;
            }
            var d = w === e;
          } else var d = true;
        }
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = u === e;
  if (D && a ? (a = false, l = [l, 1]) : D && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let c = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [c] : r.push(c), e++, fs.errors = r, false;
  }
  return fs.errors = r, e === 0;
}
function ve(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let v;
    if (s.from === void 0 && (v = "from") || s.name === void 0 && (v = "name")) {
      let q = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: v } };
      r === null ? r = [q] : r.push(q), e++;
    } else {
      let q = e;
      for (let $ in s) if (!($ === "from" || $ === "name" || $ === "revision" || $ === "allowEmpty" || $ === "verbatim")) {
        let Z = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
        r === null ? r = [Z] : r.push(Z), e++;
        break;
      }
      if (q === e) {
        if (s.from !== void 0) {
          let $ = e;
          if (s.from !== "env") {
            let Z = { instancePath: i + "/from", schemaPath: "#/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "env" } };
            r === null ? r = [Z] : r.push(Z), e++;
          }
          var o = $ === e;
        } else var o = true;
        if (o) {
          if (s.name !== void 0) {
            let $ = e;
            if (typeof s.name != "string") {
              let I = { instancePath: i + "/name", schemaPath: "#/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [I] : r.push(I), e++;
            }
            var o = $ === e;
          } else var o = true;
          if (o) {
            if (s.revision !== void 0) {
              let $ = e;
              if (typeof s.revision != "string") {
                let I = { instancePath: i + "/revision", schemaPath: "#/oneOf/0/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [I] : r.push(I), e++;
              }
              var o = $ === e;
            } else var o = true;
            if (o) {
              if (s.allowEmpty !== void 0) {
                let $ = e;
                if (s.allowEmpty !== true) {
                  let I = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/0/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var o = $ === e;
              } else var o = true;
              if (o) if (s.verbatim !== void 0) {
                let $ = e;
                if (s.verbatim !== true) {
                  let I = { instancePath: i + "/verbatim", schemaPath: "#/oneOf/0/properties/verbatim/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var o = $ === e;
              } else var o = true;
            }
          }
        }
      }
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [v] : r.push(v), e++;
  }
  var c = n === e;
  c && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let v;
    if (s.from === void 0 && (v = "from") || s.path === void 0 && (v = "path")) {
      let q = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: v } };
      r === null ? r = [q] : r.push(q), e++;
    } else {
      let q = e;
      for (let $ in s) if (!($ === "from" || $ === "path" || $ === "trim" || $ === "revision" || $ === "allowEmpty")) {
        let Z = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
        r === null ? r = [Z] : r.push(Z), e++;
        break;
      }
      if (q === e) {
        if (s.from !== void 0) {
          let $ = e;
          if (s.from !== "file") {
            let Z = { instancePath: i + "/from", schemaPath: "#/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "file" } };
            r === null ? r = [Z] : r.push(Z), e++;
          }
          var d = $ === e;
        } else var d = true;
        if (d) {
          if (s.path !== void 0) {
            let $ = e;
            if (typeof s.path != "string") {
              let I = { instancePath: i + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [I] : r.push(I), e++;
            }
            var d = $ === e;
          } else var d = true;
          if (d) {
            if (s.trim !== void 0) {
              let $ = s.trim, Z = e;
              if (e === Z) if (Array.isArray($)) if ($.length < 1) {
                let C = { instancePath: i + "/trim", schemaPath: "#/oneOf/1/properties/trim/minItems", keyword: "minItems", params: { limit: 1 } };
                r === null ? r = [C] : r.push(C), e++;
              } else {
                var D = true;
                let C = $.length;
                for (let Q = 0; Q < C; Q++) {
                  let J = $[Q], ne = e;
                  if (!(J === "bom" || J === "newline")) {
                    let H = { instancePath: i + "/trim/" + Q, schemaPath: "#/oneOf/1/properties/trim/items/enum", keyword: "enum", params: { allowedValues: Bs.oneOf[1].properties.trim.items.enum } };
                    r === null ? r = [H] : r.push(H), e++;
                  }
                  var D = ne === e;
                  if (!D) break;
                }
              }
              else {
                let C = { instancePath: i + "/trim", schemaPath: "#/oneOf/1/properties/trim/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [C] : r.push(C), e++;
              }
              var d = Z === e;
            } else var d = true;
            if (d) {
              if (s.revision !== void 0) {
                let $ = e;
                if (typeof s.revision != "string") {
                  let I = { instancePath: i + "/revision", schemaPath: "#/oneOf/1/properties/revision/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var d = $ === e;
              } else var d = true;
              if (d) if (s.allowEmpty !== void 0) {
                let $ = e;
                if (s.allowEmpty !== true) {
                  let I = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/1/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [I] : r.push(I), e++;
                }
                var d = $ === e;
              } else var d = true;
            }
          }
        }
      }
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [v] : r.push(v), e++;
  }
  var c = u === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let v = e;
    if (e === v) if (s && typeof s == "object" && !Array.isArray(s)) {
      let $;
      if (s.from === void 0 && ($ = "from") || s.text === void 0 && ($ = "text")) {
        let Z = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: $ } };
        r === null ? r = [Z] : r.push(Z), e++;
      } else {
        let Z = e;
        for (let I in s) if (!(I === "from" || I === "text")) {
          let C = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
          r === null ? r = [C] : r.push(C), e++;
          break;
        }
        if (Z === e) {
          if (s.from !== void 0) {
            let I = e;
            if (s.from !== "literal") {
              let C = { instancePath: i + "/from", schemaPath: "#/oneOf/2/properties/from/const", keyword: "const", params: { allowedValue: "literal" } };
              r === null ? r = [C] : r.push(C), e++;
            }
            var m = I === e;
          } else var m = true;
          if (m) if (s.text !== void 0) {
            let I = e;
            if (typeof s.text != "string") {
              let Q = { instancePath: i + "/text", schemaPath: "#/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [Q] : r.push(Q), e++;
            }
            var m = I === e;
          } else var m = true;
        }
      }
    } else {
      let $ = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [$] : r.push($), e++;
    }
    var c = v === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let $ = e;
      if (e === $) if (s && typeof s == "object" && !Array.isArray(s)) {
        let I;
        if (s.from === void 0 && (I = "from") || s.value === void 0 && (I = "value")) {
          let C = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: I } };
          r === null ? r = [C] : r.push(C), e++;
        } else {
          let C = e;
          for (let Q in s) if (!(Q === "from" || Q === "value")) {
            let J = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Q } };
            r === null ? r = [J] : r.push(J), e++;
            break;
          }
          if (C === e) {
            if (s.from !== void 0) {
              let Q = e;
              if (s.from !== "json") {
                let J = { instancePath: i + "/from", schemaPath: "#/oneOf/3/properties/from/const", keyword: "const", params: { allowedValue: "json" } };
                r === null ? r = [J] : r.push(J), e++;
              }
              var p = Q === e;
            } else var p = true;
            if (p) if (s.value !== void 0) {
              let Q = e;
              rs(s.value, { instancePath: i + "/value", parentData: s, parentDataProperty: "value", rootData: f }) || (r = r === null ? rs.errors : r.concat(rs.errors), e = r.length);
              var p = Q === e;
            } else var p = true;
          }
        }
      } else {
        let I = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [I] : r.push(I), e++;
      }
      var c = $ === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let I = e;
        if (e === I) if (s && typeof s == "object" && !Array.isArray(s)) {
          let Q;
          if (s.from === void 0 && (Q = "from") || s.of === void 0 && (Q = "of")) {
            let J = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: Q } };
            r === null ? r = [J] : r.push(J), e++;
          } else {
            let J = e;
            for (let ne in s) if (!(ne === "from" || ne === "of")) {
              let R = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ne } };
              r === null ? r = [R] : r.push(R), e++;
              break;
            }
            if (J === e) {
              if (s.from !== void 0) {
                let ne = e;
                if (s.from !== "base64") {
                  let R = { instancePath: i + "/from", schemaPath: "#/oneOf/4/properties/from/const", keyword: "const", params: { allowedValue: "base64" } };
                  r === null ? r = [R] : r.push(R), e++;
                }
                var w = ne === e;
              } else var w = true;
              if (w) if (s.of !== void 0) {
                let ne = e;
                Le.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? Le.validate.errors : r.concat(Le.validate.errors), e = r.length);
                var w = ne === e;
              } else var w = true;
            }
          }
        } else {
          let Q = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [Q] : r.push(Q), e++;
        }
        var c = I === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let Q = e;
          if (e === Q) if (s && typeof s == "object" && !Array.isArray(s)) {
            let ne;
            if (s.from === void 0 && (ne = "from") || s.of === void 0 && (ne = "of")) {
              let R = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: ne } };
              r === null ? r = [R] : r.push(R), e++;
            } else {
              let R = e;
              for (let H in s) if (!(H === "from" || H === "of" || H === "password")) {
                let V = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                r === null ? r = [V] : r.push(V), e++;
                break;
              }
              if (R === e) {
                if (s.from !== void 0) {
                  let H = e;
                  if (s.from !== "pfx") {
                    let V = { instancePath: i + "/from", schemaPath: "#/oneOf/5/properties/from/const", keyword: "const", params: { allowedValue: "pfx" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var j = H === e;
                } else var j = true;
                if (j) {
                  if (s.of !== void 0) {
                    let H = e;
                    Le.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? Le.validate.errors : r.concat(Le.validate.errors), e = r.length);
                    var j = H === e;
                  } else var j = true;
                  if (j) if (s.password !== void 0) {
                    let H = e;
                    Le.validate(s.password, { instancePath: i + "/password", parentData: s, parentDataProperty: "password", rootData: f }) || (r = r === null ? Le.validate.errors : r.concat(Le.validate.errors), e = r.length);
                    var j = H === e;
                  } else var j = true;
                }
              }
            }
          } else {
            let ne = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [ne] : r.push(ne), e++;
          }
          var c = Q === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let ne = e;
            if (e === ne) if (s && typeof s == "object" && !Array.isArray(s)) {
              let H;
              if (s.from === void 0 && (H = "from") || s.name === void 0 && (H = "name")) {
                let V = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: H } };
                r === null ? r = [V] : r.push(V), e++;
              } else {
                let V = e;
                for (let B in s) if (!(B === "from" || B === "vault" || B === "name" || B === "version")) {
                  let z = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                  r === null ? r = [z] : r.push(z), e++;
                  break;
                }
                if (V === e) {
                  if (s.from !== void 0) {
                    let B = e;
                    if (s.from !== "secret") {
                      let z = { instancePath: i + "/from", schemaPath: "#/oneOf/6/properties/from/const", keyword: "const", params: { allowedValue: "secret" } };
                      r === null ? r = [z] : r.push(z), e++;
                    }
                    var P = B === e;
                  } else var P = true;
                  if (P) {
                    if (s.vault !== void 0) {
                      let B = e;
                      if (typeof s.vault != "string") {
                        let U = { instancePath: i + "/vault", schemaPath: "#/oneOf/6/properties/vault/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [U] : r.push(U), e++;
                      }
                      var P = B === e;
                    } else var P = true;
                    if (P) {
                      if (s.name !== void 0) {
                        let B = e;
                        if (typeof s.name != "string") {
                          let U = { instancePath: i + "/name", schemaPath: "#/oneOf/6/properties/name/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [U] : r.push(U), e++;
                        }
                        var P = B === e;
                      } else var P = true;
                      if (P) if (s.version !== void 0) {
                        let B = e;
                        if (typeof s.version != "string") {
                          let U = { instancePath: i + "/version", schemaPath: "#/oneOf/6/properties/version/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [U] : r.push(U), e++;
                        }
                        var P = B === e;
                      } else var P = true;
                    }
                  }
                }
              }
            } else {
              let H = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [H] : r.push(H), e++;
            }
            var c = ne === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let H = e;
              if (e === H) if (s && typeof s == "object" && !Array.isArray(s)) {
                let B;
                if (s.from === void 0 && (B = "from") || s.jwe === void 0 && (B = "jwe")) {
                  let z = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: B } };
                  r === null ? r = [z] : r.push(z), e++;
                } else {
                  let z = e;
                  for (let U in s) if (!(U === "from" || U === "jwe")) {
                    let S = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U } };
                    r === null ? r = [S] : r.push(S), e++;
                    break;
                  }
                  if (z === e) {
                    if (s.from !== void 0) {
                      let U = e;
                      if (s.from !== "sealed") {
                        let S = { instancePath: i + "/from", schemaPath: "#/oneOf/7/properties/from/const", keyword: "const", params: { allowedValue: "sealed" } };
                        r === null ? r = [S] : r.push(S), e++;
                      }
                      var y = U === e;
                    } else var y = true;
                    if (y) if (s.jwe !== void 0) {
                      let U = e;
                      if (typeof s.jwe != "string") {
                        let ie = { instancePath: i + "/jwe", schemaPath: "#/oneOf/7/properties/jwe/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [ie] : r.push(ie), e++;
                      }
                      var y = U === e;
                    } else var y = true;
                  }
                }
              } else {
                let B = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [B] : r.push(B), e++;
              }
              var c = H === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let B = e;
                br(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                var c = B === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let U = e;
                  if (e === U) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let ie;
                    if (s.from === void 0 && (ie = "from") || s.spec === void 0 && (ie = "spec")) {
                      let F = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: ie } };
                      r === null ? r = [F] : r.push(F), e++;
                    } else {
                      let F = e;
                      for (let re in s) if (!(re === "from" || re === "spec" || re === "epoch")) {
                        let x = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: re } };
                        r === null ? r = [x] : r.push(x), e++;
                        break;
                      }
                      if (F === e) {
                        if (s.from !== void 0) {
                          let re = e;
                          if (s.from !== "generate") {
                            let x = { instancePath: i + "/from", schemaPath: "#/oneOf/9/properties/from/const", keyword: "const", params: { allowedValue: "generate" } };
                            r === null ? r = [x] : r.push(x), e++;
                          }
                          var O = re === e;
                        } else var O = true;
                        if (O) {
                          if (s.spec !== void 0) {
                            let re = e;
                            ls(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? ls.errors : r.concat(ls.errors), e = r.length);
                            var O = re === e;
                          } else var O = true;
                          if (O) if (s.epoch !== void 0) {
                            let re = e;
                            if (typeof s.epoch != "string") {
                              let L = { instancePath: i + "/epoch", schemaPath: "#/oneOf/9/properties/epoch/type", keyword: "type", params: { type: "string" } };
                              r === null ? r = [L] : r.push(L), e++;
                            }
                            var O = re === e;
                          } else var O = true;
                        }
                      }
                    }
                  } else {
                    let ie = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [ie] : r.push(ie), e++;
                  }
                  var c = U === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let ie = e;
                    if (e === ie) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let re;
                      if (s.from === void 0 && (re = "from") || s.argv === void 0 && (re = "argv")) {
                        let x = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: re } };
                        r === null ? r = [x] : r.push(x), e++;
                      } else {
                        let x = e;
                        for (let L in s) if (!(L === "from" || L === "argv" || L === "revision" || L === "allowEmpty")) {
                          let T = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
                          r === null ? r = [T] : r.push(T), e++;
                          break;
                        }
                        if (x === e) {
                          if (s.from !== void 0) {
                            let L = e;
                            if (s.from !== "exec") {
                              let T = { instancePath: i + "/from", schemaPath: "#/oneOf/10/properties/from/const", keyword: "const", params: { allowedValue: "exec" } };
                              r === null ? r = [T] : r.push(T), e++;
                            }
                            var h = L === e;
                          } else var h = true;
                          if (h) {
                            if (s.argv !== void 0) {
                              let L = s.argv, T = e;
                              if (e === T) if (Array.isArray(L)) if (L.length < 1) {
                                let E = { instancePath: i + "/argv", schemaPath: "#/oneOf/10/properties/argv/minItems", keyword: "minItems", params: { limit: 1 } };
                                r === null ? r = [E] : r.push(E), e++;
                              } else {
                                var b = true;
                                let E = L.length;
                                for (let le = 0; le < E; le++) {
                                  let W = e;
                                  if (typeof L[le] != "string") {
                                    let K = { instancePath: i + "/argv/" + le, schemaPath: "#/oneOf/10/properties/argv/items/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [K] : r.push(K), e++;
                                  }
                                  var b = W === e;
                                  if (!b) break;
                                }
                              }
                              else {
                                let E = { instancePath: i + "/argv", schemaPath: "#/oneOf/10/properties/argv/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [E] : r.push(E), e++;
                              }
                              var h = T === e;
                            } else var h = true;
                            if (h) {
                              if (s.revision !== void 0) {
                                let L = e;
                                if (typeof s.revision != "string") {
                                  let ye = { instancePath: i + "/revision", schemaPath: "#/oneOf/10/properties/revision/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [ye] : r.push(ye), e++;
                                }
                                var h = L === e;
                              } else var h = true;
                              if (h) if (s.allowEmpty !== void 0) {
                                let L = e;
                                if (s.allowEmpty !== true) {
                                  let ye = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/10/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                                  r === null ? r = [ye] : r.push(ye), e++;
                                }
                                var h = L === e;
                              } else var h = true;
                            }
                          }
                        }
                      }
                    } else {
                      let re = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [re] : r.push(re), e++;
                    }
                    var c = ie === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let re = e;
                      if (e === re) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let L;
                        if (s.from === void 0 && (L = "from") || s.pieces === void 0 && (L = "pieces") || s.parts === void 0 && (L = "parts")) {
                          let T = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: L } };
                          r === null ? r = [T] : r.push(T), e++;
                        } else {
                          let T = e;
                          for (let ye in s) if (!(ye === "from" || ye === "pieces" || ye === "parts")) {
                            let E = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ye } };
                            r === null ? r = [E] : r.push(E), e++;
                            break;
                          }
                          if (T === e) {
                            if (s.from !== void 0) {
                              let ye = e;
                              if (s.from !== "template") {
                                let E = { instancePath: i + "/from", schemaPath: "#/oneOf/11/properties/from/const", keyword: "const", params: { allowedValue: "template" } };
                                r === null ? r = [E] : r.push(E), e++;
                              }
                              var k = ye === e;
                            } else var k = true;
                            if (k) {
                              if (s.pieces !== void 0) {
                                let ye = s.pieces, E = e;
                                if (e === E) if (Array.isArray(ye)) {
                                  var M = true;
                                  let W = ye.length;
                                  for (let pe = 0; pe < W; pe++) {
                                    let K = e;
                                    fs(ye[pe], { instancePath: i + "/pieces/" + pe, parentData: ye, parentDataProperty: pe, rootData: f }) || (r = r === null ? fs.errors : r.concat(fs.errors), e = r.length);
                                    var M = K === e;
                                    if (!M) break;
                                  }
                                } else {
                                  let W = { instancePath: i + "/pieces", schemaPath: "#/oneOf/11/properties/pieces/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                var k = E === e;
                              } else var k = true;
                              if (k) if (s.parts !== void 0) {
                                let ye = s.parts, E = e;
                                if (e === E) if (Array.isArray(ye)) {
                                  var _ = true;
                                  let W = ye.length;
                                  for (let pe = 0; pe < W; pe++) {
                                    let K = ye[pe], _e = e;
                                    if (e === _e) if (Array.isArray(K)) if (K.length > 2) {
                                      let he = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                      r === null ? r = [he] : r.push(he), e++;
                                    } else if (K.length < 2) {
                                      let he = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/minItems", keyword: "minItems", params: { limit: 2 } };
                                      r === null ? r = [he] : r.push(he), e++;
                                    } else if (K.length <= 2) {
                                      let oe = K.length;
                                      if (oe > 0) {
                                        let $e = e;
                                        if (typeof K[0] != "string") {
                                          let fe = { instancePath: i + "/parts/" + pe + "/0", schemaPath: "#/oneOf/11/properties/parts/items/items/0/type", keyword: "type", params: { type: "string" } };
                                          r === null ? r = [fe] : r.push(fe), e++;
                                        }
                                        var g = $e === e;
                                      }
                                      if (g && oe > 1) {
                                        let $e = e;
                                        Le.validate(K[1], { instancePath: i + "/parts/" + pe + "/1", parentData: K, parentDataProperty: 1, rootData: f }) || (r = r === null ? Le.validate.errors : r.concat(Le.validate.errors), e = r.length);
                                        var g = $e === e;
                                      }
                                    } else {
                                      let oe = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                                      r === null ? r = [oe] : r.push(oe), e++;
                                    }
                                    else {
                                      let he = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [he] : r.push(he), e++;
                                    }
                                    var _ = _e === e;
                                    if (!_) break;
                                  }
                                } else {
                                  let W = { instancePath: i + "/parts", schemaPath: "#/oneOf/11/properties/parts/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [W] : r.push(W), e++;
                                }
                                var k = E === e;
                              } else var k = true;
                            }
                          }
                        }
                      } else {
                        let L = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [L] : r.push(L), e++;
                      }
                      var c = re === e;
                      c && a ? (a = false, l = [l, 11]) : c && (a = true, l = 11);
                    }
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
    let v = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [v] : r.push(v), e++, ve.errors = r, false;
  }
  return ve.errors = r, e === 0;
}
function $r(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from")) return $r.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "first")) {
        return $r.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "external") return $r.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "external" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.first !== void 0) {
          let n = e;
          ve(s.first, { instancePath: i + "/first", parentData: s, parentDataProperty: "first", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
          var t = n === e;
        } else var t = true;
      }
    }
  } else return $r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return $r.errors = r, e === 0;
}
function ur(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  ve(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
  var u = n === e;
  u && (a = true, l = 0);
  let o = e;
  $r(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
  var u = o === e;
  if (u && a ? (a = false, l = [l, 1]) : u && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let d = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [d] : r.push(d), e++, ur.errors = r, false;
  }
  return ur.errors = r, e === 0;
}
function be(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? (be.errors = r, e === 0) : (be.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Rs = new RegExp("^P[0-9YMWDTHS]+$", "u");
function Ae(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Rs.test(s)) return Ae.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" } }], false;
  } else return Ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Ae.errors = r, e === 0;
}
function tr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) for (let a in s) {
    let l = e;
    if (typeof s[a] != "string") return tr.errors = [{ instancePath: i + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
    var t = l === e;
    if (!t) break;
  }
  else return tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return tr.errors = r, e === 0;
}
function Be(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = e;
  if (e === a) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.expiresOn === void 0 && (o = "expiresOn") || s.expiresIn === void 0 && (o = "expiresIn")) {
      let u = {};
      r === null ? r = [u] : r.push(u), e++;
    }
  } else {
    let o = {};
    r === null ? r = [o] : r.push(o), e++;
  }
  var l = a === e;
  if (l) return Be.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Be.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let u = e;
      for (let d in s) if (!(d === "contentType" || d === "enabled" || d === "expiresOn" || d === "expiresIn" || d === "notBefore" || d === "tags")) {
        return Be.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (u === e) {
        if (s.contentType !== void 0) {
          let d = e;
          if (typeof s.contentType != "string") return Be.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var n = d === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let d = e;
            if (typeof s.enabled != "boolean") return Be.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = d === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let d = e;
              be(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
              var n = d === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let d = e;
                Ae(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                var n = d === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let d = e;
                  be(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                  var n = d === e;
                } else var n = true;
                if (n) if (s.tags !== void 0) {
                  let d = e;
                  tr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
                  var n = d === e;
                } else var n = true;
              }
            }
          }
        }
      }
    }
  } else return Be.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Be.errors = r, e === 0;
}
var zs = { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false };
var Ks = new RegExp("^[A-Za-z0-9_-]{6}$", "u");
function ce(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Ks.test(s)) return ce.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{6}$" } }], false;
  } else return ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return ce.errors = r, e === 0;
}
function ss(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!Fe.call(zs.properties, l)) {
      return ss.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.contentType !== void 0) {
        let l = e;
        ce(s.contentType, { instancePath: i + "/contentType", parentData: s, parentDataProperty: "contentType", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
        var t = l === e;
      } else var t = true;
      if (t) {
        if (s.enabled !== void 0) {
          let l = e;
          ce(s.enabled, { instancePath: i + "/enabled", parentData: s, parentDataProperty: "enabled", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
          var t = l === e;
        } else var t = true;
        if (t) {
          if (s.expiresOn !== void 0) {
            let l = e;
            ce(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
            var t = l === e;
          } else var t = true;
          if (t) {
            if (s.expiresIn !== void 0) {
              let l = e;
              ce(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
              var t = l === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let l = e;
                ce(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                var t = l === e;
              } else var t = true;
              if (t) {
                if (s.tags !== void 0) {
                  let l = e;
                  ce(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                  var t = l === e;
                } else var t = true;
                if (t) {
                  if (s.protect !== void 0) {
                    let l = e;
                    ce(s.protect, { instancePath: i + "/protect", parentData: s, parentDataProperty: "protect", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                    var t = l === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let l = e;
                      ce(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                      var t = l === e;
                    } else var t = true;
                    if (t) {
                      if (s.keyOps !== void 0) {
                        let l = e;
                        ce(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                        var t = l === e;
                      } else var t = true;
                      if (t) {
                        if (s.releasePolicy !== void 0) {
                          let l = e;
                          ce(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                          var t = l === e;
                        } else var t = true;
                        if (t) {
                          if (s.rotationPolicy !== void 0) {
                            let l = e;
                            ce(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                            var t = l === e;
                          } else var t = true;
                          if (t) {
                            if (s.rotate !== void 0) {
                              let l = e;
                              ce(s.rotate, { instancePath: i + "/rotate", parentData: s, parentDataProperty: "rotate", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                              var t = l === e;
                            } else var t = true;
                            if (t) {
                              if (s.material !== void 0) {
                                let l = e;
                                ce(s.material, { instancePath: i + "/material", parentData: s, parentDataProperty: "material", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
                                var t = l === e;
                              } else var t = true;
                              if (t) if (s.rotating !== void 0) {
                                let l = e;
                                ce(s.rotating, { instancePath: i + "/rotating", parentData: s, parentDataProperty: "rotating", rootData: f }) || (r = r === null ? ce.errors : r.concat(ce.errors), e = r.length);
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
  } else return ss.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ss.errors = r, e === 0;
}
function ae(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.owner === void 0 && (n = "owner") || s.source === void 0 && (n = "source") || s.properties === void 0 && (n = "properties") || s.versions === void 0 && (n = "versions")) return ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let u in s) if (!(u === "owner" || u === "source" || u === "properties" || u === "versions" || u === "mark")) {
        return ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (o === e) {
        if (s.owner !== void 0) {
          let u = e;
          if (typeof s.owner != "string") return ae.errors = [{ instancePath: i + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let u = s.source, d = e, D = e, c = false, m = null, p = e;
            if (u !== "kept") {
              let P = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf/0/const", keyword: "const", params: { allowedValue: "kept" } };
              r === null ? r = [P] : r.push(P), e++;
            }
            var a = p === e;
            a && (c = true, m = 0);
            let w = e;
            $r(u, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
            var a = w === e;
            if (a && c) c = false, m = [m, 1];
            else {
              a && (c = true, m = 1);
              let P = e;
              ve(u, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
              var a = P === e;
              a && c ? (c = false, m = [m, 2]) : a && (c = true, m = 2);
            }
            if (c) e = D, r !== null && (D ? r.length = D : r = null);
            else {
              let P = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf", keyword: "oneOf", params: { passingSchemas: m } };
              return r === null ? r = [P] : r.push(P), e++, ae.errors = r, false;
            }
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.properties !== void 0) {
              let u = e;
              ss(s.properties, { instancePath: i + "/properties", parentData: s, parentDataProperty: "properties", rootData: f }) || (r = r === null ? ss.errors : r.concat(ss.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.versions !== void 0) {
                let u = s.versions, d = e;
                if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return ae.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === d && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return ae.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = d === e;
              } else var t = true;
              if (t) if (s.mark !== void 0) {
                let u = s.mark, d = e;
                if (e === d) if (u && typeof u == "object" && !Array.isArray(u)) {
                  let c;
                  if (u.at === void 0 && (c = "at") || u.enabled === void 0 && (c = "enabled")) return ae.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/required", keyword: "required", params: { missingProperty: c } }], false;
                  {
                    let m = e;
                    for (let p in u) if (!(p === "at" || p === "enabled" || p === "renamed")) {
                      return ae.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
                      break;
                    }
                    if (m === e) {
                      if (u.at !== void 0) {
                        let p = e;
                        be(u.at, { instancePath: i + "/mark/at", parentData: u, parentDataProperty: "at", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                        var l = p === e;
                      } else var l = true;
                      if (l) {
                        if (u.enabled !== void 0) {
                          let p = e;
                          if (typeof u.enabled != "boolean") return ae.errors = [{ instancePath: i + "/mark/enabled", schemaPath: "#/properties/mark/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
                          var l = p === e;
                        } else var l = true;
                        if (l) if (u.renamed !== void 0) {
                          let p = e;
                          if (u.renamed !== true) return ae.errors = [{ instancePath: i + "/mark/renamed", schemaPath: "#/properties/mark/properties/renamed/const", keyword: "const", params: { allowedValue: true } }], false;
                          var l = p === e;
                        } else var l = true;
                      }
                    }
                  }
                } else return ae.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "object" } }], false;
                var t = d === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = r, e === 0;
}
function or(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.source === void 0 && (a = "source") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Is.properties, n)) {
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
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.source !== void 0) {
                        let n = e;
                        ur(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let n = e;
                          Be(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let n = e;
                            ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                            var t = n === e;
                          } else var t = true;
                          if (t) {
                            if (s.renamedFrom !== void 0) {
                              let n = e;
                              if (typeof s.renamedFrom != "string") return or.errors = [{ instancePath: i + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } }], false;
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
    }
  } else return or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return or.errors = r, e === 0;
}
var Zs = { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false };
var ws = { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] };
function ps(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.keyType === void 0 && (c = "keyType") || s.keySize === void 0 && (c = "keySize")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "keyType" || p === "keySize")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.keyType !== void 0) {
          let p = s.keyType, w = e;
          if (!(p === "RSA" || p === "RSA-HSM" || p === "oct-HSM")) {
            let j = { instancePath: i + "/keyType", schemaPath: "#/oneOf/0/properties/keyType/enum", keyword: "enum", params: { allowedValues: ws.oneOf[0].properties.keyType.enum } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var o = w === e;
        } else var o = true;
        if (o) if (s.keySize !== void 0) {
          let p = s.keySize, w = e;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let P = { instancePath: i + "/keySize", schemaPath: "#/oneOf/0/properties/keySize/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = w === e;
        } else var o = true;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.keyType === void 0 && (c = "keyType") || s.curve === void 0 && (c = "curve")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "keyType" || p === "curve")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.keyType !== void 0) {
          let p = s.keyType, w = e;
          if (!(p === "EC" || p === "EC-HSM")) {
            let j = { instancePath: i + "/keyType", schemaPath: "#/oneOf/1/properties/keyType/enum", keyword: "enum", params: { allowedValues: ws.oneOf[1].properties.keyType.enum } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var d = w === e;
        } else var d = true;
        if (d) if (s.curve !== void 0) {
          let p = s.curve, w = e;
          if (!(p === "P-256" || p === "P-384" || p === "P-521" || p === "P-256K")) {
            let P = { instancePath: i + "/curve", schemaPath: "#/oneOf/1/properties/curve/enum", keyword: "enum", params: { allowedValues: ws.oneOf[1].properties.curve.enum } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var d = w === e;
        } else var d = true;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = u === e;
  if (D && a ? (a = false, l = [l, 1]) : D && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let c = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [c] : r.push(c), e++, ps.errors = r, false;
  }
  return ps.errors = r, e === 0;
}
function Ir(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.spec === void 0 && (a = "spec") || s.exportable === void 0 && (a = "exportable")) return Ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "spec" || n === "exportable")) {
        return Ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "service") return Ir.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "service" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.spec !== void 0) {
            let n = e;
            ps(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? ps.errors : r.concat(ps.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.exportable !== void 0) {
            let n = e;
            if (typeof s.exportable != "boolean") return Ir.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ir.errors = r, e === 0;
}
var Hs = { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false };
function Ie(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.source === void 0 && (a = "source") || s.hardwareProtected === void 0 && (a = "hardwareProtected") || s.exportable === void 0 && (a = "exportable")) return Ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "source" || n === "hardwareProtected" || n === "family" || n === "exportable")) {
        return Ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "material") return Ie.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "material" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let n = e;
            ve(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.hardwareProtected !== void 0) {
              let n = e;
              if (typeof s.hardwareProtected != "boolean") return Ie.errors = [{ instancePath: i + "/hardwareProtected", schemaPath: "#/properties/hardwareProtected/type", keyword: "type", params: { type: "boolean" } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.family !== void 0) {
                let n = s.family, o = e;
                if (!(n === "RSA" || n === "EC")) return Ie.errors = [{ instancePath: i + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: Hs.properties.family.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) if (s.exportable !== void 0) {
                let n = e;
                if (typeof s.exportable != "boolean") return Ie.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ie.errors = r, e === 0;
}
function Nr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  Ir(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
  var u = n === e;
  u && (a = true, l = 0);
  let o = e;
  Ie(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
  var u = o === e;
  if (u && a ? (a = false, l = [l, 1]) : u && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let d = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [d] : r.push(d), e++, Nr.errors = r, false;
  }
  return Nr.errors = r, e === 0;
}
function Te(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return Te.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return Te.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Te.errors = r, e === 0;
}
function Ne(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.policy === void 0 && (a = "policy") || s.immutable === void 0 && (a = "immutable")) return Ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "policy" || n === "immutable")) {
        return Ne.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.policy !== void 0) {
          let n = e;
          if (typeof s.policy != "string") return Ne.errors = [{ instancePath: i + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.immutable !== void 0) {
          let n = e;
          if (typeof s.immutable != "boolean") return Ne.errors = [{ instancePath: i + "/immutable", schemaPath: "#/properties/immutable/type", keyword: "type", params: { type: "boolean" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return Ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ne.errors = r, e === 0;
}
var Ms = { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] };
function Wr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.action === void 0 && (c = "action") || s.timeAfterCreate === void 0 && (c = "timeAfterCreate")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "action" || p === "timeAfterCreate")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.action !== void 0) {
          let p = e;
          if (s.action !== "Rotate") {
            let w = { instancePath: i + "/action", schemaPath: "#/oneOf/0/properties/action/const", keyword: "const", params: { allowedValue: "Rotate" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) if (s.timeAfterCreate !== void 0) {
          let p = e;
          Ae(s.timeAfterCreate, { instancePath: i + "/timeAfterCreate", parentData: s, parentDataProperty: "timeAfterCreate", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
          var o = p === e;
        } else var o = true;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.action === void 0 && (c = "action") || s.timeBeforeExpiry === void 0 && (c = "timeBeforeExpiry")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "action" || p === "timeBeforeExpiry")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.action !== void 0) {
          let p = s.action, w = e;
          if (!(p === "Rotate" || p === "Notify")) {
            let j = { instancePath: i + "/action", schemaPath: "#/oneOf/1/properties/action/enum", keyword: "enum", params: { allowedValues: Ms.oneOf[1].properties.action.enum } };
            r === null ? r = [j] : r.push(j), e++;
          }
          var d = w === e;
        } else var d = true;
        if (d) if (s.timeBeforeExpiry !== void 0) {
          let p = e;
          Ae(s.timeBeforeExpiry, { instancePath: i + "/timeBeforeExpiry", parentData: s, parentDataProperty: "timeBeforeExpiry", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
          var d = p === e;
        } else var d = true;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = u === e;
  if (D && a ? (a = false, l = [l, 1]) : D && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let c = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [c] : r.push(c), e++, Wr.errors = r, false;
  }
  return Wr.errors = r, e === 0;
}
function Me(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.lifetimeActions === void 0 && (l = "lifetimeActions")) return Me.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "expiresIn" || o === "lifetimeActions")) {
        return Me.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.expiresIn !== void 0) {
          let o = e;
          Ae(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let o = s.lifetimeActions, u = e;
          if (e === u) if (Array.isArray(o)) {
            var a = true;
            let D = o.length;
            for (let c = 0; c < D; c++) {
              let m = e;
              Wr(o[c], { instancePath: i + "/lifetimeActions/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? Wr.errors : r.concat(Wr.errors), e = r.length);
              var a = m === e;
              if (!a) break;
            }
          } else return Me.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = u === e;
        } else var t = true;
      }
    }
  } else return Me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Me.errors = r, e === 0;
}
function xe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = e;
  if (e === a) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.expiresOn === void 0 && (o = "expiresOn") || s.expiresIn === void 0 && (o = "expiresIn")) {
      let u = {};
      r === null ? r = [u] : r.push(u), e++;
    }
  } else {
    let o = {};
    r === null ? r = [o] : r.push(o), e++;
  }
  var l = a === e;
  if (l) return xe.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return xe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let u = e;
      for (let d in s) if (!(d === "keyOps" || d === "enabled" || d === "expiresOn" || d === "expiresIn" || d === "notBefore" || d === "releasePolicy" || d === "rotationPolicy" || d === "tags")) {
        return xe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (u === e) {
        if (s.keyOps !== void 0) {
          let d = e;
          Te(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
          var n = d === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let d = e;
            if (typeof s.enabled != "boolean") return xe.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = d === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let d = e;
              be(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
              var n = d === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let d = e;
                Ae(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                var n = d === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let d = e;
                  be(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                  var n = d === e;
                } else var n = true;
                if (n) {
                  if (s.releasePolicy !== void 0) {
                    let d = e;
                    Ne(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                    var n = d === e;
                  } else var n = true;
                  if (n) {
                    if (s.rotationPolicy !== void 0) {
                      let d = e;
                      Me(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                      var n = d === e;
                    } else var n = true;
                    if (n) if (s.tags !== void 0) {
                      let d = e;
                      tr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
                      var n = d === e;
                    } else var n = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return xe.errors = r, e === 0;
}
function ar(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.origin === void 0 && (a = "origin") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Zs.properties, n)) {
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
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let n = e;
                      Nr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let n = e;
                        xe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let n = e;
                          ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) {
                          if (s.renamedFrom !== void 0) {
                            let n = e;
                            if (typeof s.renamedFrom != "string") return ar.errors = [{ instancePath: i + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } }], false;
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
var $s = { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared", "given"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
var Ns = { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "pfx", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return ze.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "pfx" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return ze.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: Ns.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        ve(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ze.errors = r, e === 0;
}
var is = { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "renamed" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] };
var Ws = { enum: ["drift", "pending", "both"] };
function G(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "drift" || s === "pending" || s === "both" ? (G.errors = r, e === 0) : (G.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ws.enum } }], false);
}
function Sr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.known === void 0 && (a = "known") || s.text === void 0 && (a = "text")) return Sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "known" || n === "text")) {
        return Sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.known !== void 0) {
          let n = e;
          if (s.known !== false) return Sr.errors = [{ instancePath: i + "/known", schemaPath: "#/properties/known/const", keyword: "const", params: { allowedValue: false } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.text !== void 0) {
          let n = e;
          if (typeof s.text != "string") return Sr.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return Sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Sr.errors = r, e === 0;
}
function mr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.lifetimeActions === void 0 && (n = "lifetimeActions")) return mr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let u in s) if (!(u === "expiresIn" || u === "lifetimeActions")) {
        return mr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (o === e) {
        if (s.expiresIn !== void 0) {
          let u = e;
          if (typeof s.expiresIn != "string") return mr.errors = [{ instancePath: i + "/expiresIn", schemaPath: "#/properties/expiresIn/type", keyword: "type", params: { type: "string" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let u = s.lifetimeActions, d = e;
          if (e === d) if (Array.isArray(u)) {
            var a = true;
            let c = u.length;
            for (let m = 0; m < c; m++) {
              let p = u[m], w = e, j = e, P = false, y = e;
              Wr(p, { instancePath: i + "/lifetimeActions/" + m, parentData: u, parentDataProperty: m, rootData: f }) || (r = r === null ? Wr.errors : r.concat(Wr.errors), e = r.length);
              var l = y === e;
              if (P = P || l, !P) {
                let h = e;
                Sr(p, { instancePath: i + "/lifetimeActions/" + m, parentData: u, parentDataProperty: m, rootData: f }) || (r = r === null ? Sr.errors : r.concat(Sr.errors), e = r.length);
                var l = h === e;
                P = P || l;
              }
              if (P) e = j, r !== null && (j ? r.length = j : r = null);
              else {
                let h = { instancePath: i + "/lifetimeActions/" + m, schemaPath: "#/properties/lifetimeActions/items/anyOf", keyword: "anyOf", params: {} };
                return r === null ? r = [h] : r.push(h), e++, mr.errors = r, false;
              }
              var a = w === e;
              if (!a) break;
            }
          } else return mr.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = d === e;
        } else var t = true;
      }
    }
  } else return mr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return mr.errors = r, e === 0;
}
function ge(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let J;
    if (s.cause === void 0 && (J = "cause") || s.property === void 0 && (J = "property") || s.before === void 0 && (J = "before") || s.after === void 0 && (J = "after")) {
      let ne = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: J } };
      r === null ? r = [ne] : r.push(ne), e++;
    } else {
      let ne = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let H = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [H] : r.push(H), e++;
        break;
      }
      if (ne === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var o = R === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let R = e;
            if (s.property !== "contentType") {
              let V = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var o = R === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let R = s.before, H = e, V = e, B = false, z = e;
              if (typeof R != "string") {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var u = z === e;
              if (B = B || u, !B) {
                let S = e;
                if (R !== null) {
                  let F = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [F] : r.push(F), e++;
                }
                var u = S === e;
                B = B || u;
              }
              if (B) e = V, r !== null && (V ? r.length = V : r = null);
              else {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = H === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let R = s.after, H = e, V = e, B = false, z = e;
              if (typeof R != "string") {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var d = z === e;
              if (B = B || d, !B) {
                let S = e;
                if (R !== null) {
                  let F = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [F] : r.push(F), e++;
                }
                var d = S === e;
                B = B || d;
              }
              if (B) e = V, r !== null && (V ? r.length = V : r = null);
              else {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = H === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let J = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [J] : r.push(J), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let D = e;
  if (e === D) if (s && typeof s == "object" && !Array.isArray(s)) {
    let J;
    if (s.cause === void 0 && (J = "cause") || s.property === void 0 && (J = "property") || s.before === void 0 && (J = "before") || s.after === void 0 && (J = "after")) {
      let ne = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: J } };
      r === null ? r = [ne] : r.push(ne), e++;
    } else {
      let ne = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let H = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [H] : r.push(H), e++;
        break;
      }
      if (ne === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var c = R === e;
        } else var c = true;
        if (c) {
          if (s.property !== void 0) {
            let R = s.property, H = e;
            if (!(R === "enabled" || R === "protect")) {
              let B = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: is.oneOf[1].properties.property.enum } };
              r === null ? r = [B] : r.push(B), e++;
            }
            var c = H === e;
          } else var c = true;
          if (c) {
            if (s.before !== void 0) {
              let R = e;
              if (typeof s.before != "boolean") {
                let V = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var c = R === e;
            } else var c = true;
            if (c) if (s.after !== void 0) {
              let R = e;
              if (typeof s.after != "boolean") {
                let V = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var c = R === e;
            } else var c = true;
          }
        }
      }
    }
  } else {
    let J = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [J] : r.push(J), e++;
  }
  var m = D === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let J = e;
    if (e === J) if (s && typeof s == "object" && !Array.isArray(s)) {
      let R;
      if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
        let H = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: R } };
        r === null ? r = [H] : r.push(H), e++;
      } else {
        let H = e;
        for (let V in s) if (!(V === "cause" || V === "property" || V === "before" || V === "after")) {
          let B = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
          r === null ? r = [B] : r.push(B), e++;
          break;
        }
        if (H === e) {
          if (s.cause !== void 0) {
            let V = e;
            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
            var p = V === e;
          } else var p = true;
          if (p) {
            if (s.property !== void 0) {
              let V = e;
              if (s.property !== "versions") {
                let z = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [z] : r.push(z), e++;
              }
              var p = V === e;
            } else var p = true;
            if (p) {
              if (s.before !== void 0) {
                let V = s.before, B = e;
                if (!(typeof V == "number" && !(V % 1) && !isNaN(V) && isFinite(V))) {
                  let U = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                if (e === B && typeof V == "number" && isFinite(V) && (V < 0 || isNaN(V))) {
                  let U = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                var p = B === e;
              } else var p = true;
              if (p) if (s.after !== void 0) {
                let V = s.after, B = e;
                if (!(typeof V == "number" && !(V % 1) && !isNaN(V) && isFinite(V))) {
                  let U = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                if (e === B && typeof V == "number" && isFinite(V) && (V < 0 || isNaN(V))) {
                  let U = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                var p = B === e;
              } else var p = true;
            }
          }
        }
      }
    } else {
      let R = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [R] : r.push(R), e++;
    }
    var m = J === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let R = e;
      if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
        let V;
        if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
          let B = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: V } };
          r === null ? r = [B] : r.push(B), e++;
        } else {
          let B = e;
          for (let z in s) if (!(z === "cause" || z === "property" || z === "before" || z === "after")) {
            let U = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
            r === null ? r = [U] : r.push(U), e++;
            break;
          }
          if (B === e) {
            if (s.cause !== void 0) {
              let z = e;
              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
              var w = z === e;
            } else var w = true;
            if (w) {
              if (s.property !== void 0) {
                let z = s.property, U = e;
                if (!(z === "expiresOn" || z === "notBefore")) {
                  let ie = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: is.oneOf[3].properties.property.enum } };
                  r === null ? r = [ie] : r.push(ie), e++;
                }
                var w = U === e;
              } else var w = true;
              if (w) {
                if (s.before !== void 0) {
                  let z = s.before, U = e, S = e, ie = false, F = e;
                  if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
                    let x = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var j = F === e;
                  if (ie = ie || j, !ie) {
                    let x = e;
                    if (z !== null) {
                      let T = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var j = x === e;
                    ie = ie || j;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let x = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var w = U === e;
                } else var w = true;
                if (w) if (s.after !== void 0) {
                  let z = s.after, U = e, S = e, ie = false, F = e;
                  if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
                    let x = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var P = F === e;
                  if (ie = ie || P, !ie) {
                    let x = e;
                    if (z !== null) {
                      let T = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var P = x === e;
                    ie = ie || P;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let x = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var w = U === e;
                } else var w = true;
              }
            }
          }
        }
      } else {
        let V = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [V] : r.push(V), e++;
      }
      var m = R === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let V = e;
        if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
          let z;
          if (s.cause === void 0 && (z = "cause") || s.property === void 0 && (z = "property") || s.before === void 0 && (z = "before") || s.after === void 0 && (z = "after")) {
            let U = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: z } };
            r === null ? r = [U] : r.push(U), e++;
          } else {
            let U = e;
            for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
              break;
            }
            if (U === e) {
              if (s.cause !== void 0) {
                let S = e;
                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                var y = S === e;
              } else var y = true;
              if (y) {
                if (s.property !== void 0) {
                  let S = e;
                  if (s.property !== "expiresIn") {
                    let F = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [F] : r.push(F), e++;
                  }
                  var y = S === e;
                } else var y = true;
                if (y) {
                  if (s.before !== void 0) {
                    let S = s.before, ie = e, F = e, re = false, x = e;
                    if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                      let T = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var O = x === e;
                    if (re = re || O, !re) {
                      let T = e;
                      if (S !== null) {
                        let E = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [E] : r.push(E), e++;
                      }
                      var O = T === e;
                      re = re || O;
                    }
                    if (re) e = F, r !== null && (F ? r.length = F : r = null);
                    else {
                      let T = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var y = ie === e;
                  } else var y = true;
                  if (y) if (s.after !== void 0) {
                    let S = e;
                    Ae(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                    var y = S === e;
                  } else var y = true;
                }
              }
            }
          }
        } else {
          let z = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [z] : r.push(z), e++;
        }
        var m = V === e;
        if (m && a) a = false, l = [l, 4];
        else {
          m && (a = true, l = 4);
          let z = e;
          if (e === z) if (s && typeof s == "object" && !Array.isArray(s)) {
            let S;
            if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.name === void 0 && (S = "name") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
            } else {
              let ie = e;
              for (let F in s) if (!(F === "cause" || F === "property" || F === "name" || F === "before" || F === "after")) {
                let re = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
                r === null ? r = [re] : r.push(re), e++;
                break;
              }
              if (ie === e) {
                if (s.cause !== void 0) {
                  let F = e;
                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                  var h = F === e;
                } else var h = true;
                if (h) {
                  if (s.property !== void 0) {
                    let F = e;
                    if (s.property !== "tag") {
                      let x = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [x] : r.push(x), e++;
                    }
                    var h = F === e;
                  } else var h = true;
                  if (h) {
                    if (s.name !== void 0) {
                      let F = e;
                      if (typeof s.name != "string") {
                        let x = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [x] : r.push(x), e++;
                      }
                      var h = F === e;
                    } else var h = true;
                    if (h) {
                      if (s.before !== void 0) {
                        let F = s.before, re = e, x = e, L = false, T = e;
                        if (typeof F != "string") {
                          let E = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var b = T === e;
                        if (L = L || b, !L) {
                          let E = e;
                          if (F !== null) {
                            let W = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [W] : r.push(W), e++;
                          }
                          var b = E === e;
                          L = L || b;
                        }
                        if (L) e = x, r !== null && (x ? r.length = x : r = null);
                        else {
                          let E = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var h = re === e;
                      } else var h = true;
                      if (h) if (s.after !== void 0) {
                        let F = s.after, re = e, x = e, L = false, T = e;
                        if (typeof F != "string") {
                          let E = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var k = T === e;
                        if (L = L || k, !L) {
                          let E = e;
                          if (F !== null) {
                            let W = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [W] : r.push(W), e++;
                          }
                          var k = E === e;
                          L = L || k;
                        }
                        if (L) e = x, r !== null && (x ? r.length = x : r = null);
                        else {
                          let E = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var h = re === e;
                      } else var h = true;
                    }
                  }
                }
              }
            }
          } else {
            let S = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [S] : r.push(S), e++;
          }
          var m = z === e;
          if (m && a) a = false, l = [l, 5];
          else {
            m && (a = true, l = 5);
            let S = e;
            if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
              let F;
              if (s.cause === void 0 && (F = "cause") || s.property === void 0 && (F = "property") || s.before === void 0 && (F = "before") || s.after === void 0 && (F = "after")) {
                let re = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: F } };
                r === null ? r = [re] : r.push(re), e++;
              } else {
                let re = e;
                for (let x in s) if (!(x === "cause" || x === "property" || x === "before" || x === "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
                  r === null ? r = [L] : r.push(L), e++;
                  break;
                }
                if (re === e) {
                  if (s.cause !== void 0) {
                    let x = e;
                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                    var M = x === e;
                  } else var M = true;
                  if (M) {
                    if (s.property !== void 0) {
                      let x = e;
                      if (s.property !== "keyOps") {
                        let T = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [T] : r.push(T), e++;
                      }
                      var M = x === e;
                    } else var M = true;
                    if (M) {
                      if (s.before !== void 0) {
                        let x = e;
                        Te(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                        var M = x === e;
                      } else var M = true;
                      if (M) if (s.after !== void 0) {
                        let x = e;
                        Te(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                        var M = x === e;
                      } else var M = true;
                    }
                  }
                }
              }
            } else {
              let F = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [F] : r.push(F), e++;
            }
            var m = S === e;
            if (m && a) a = false, l = [l, 6];
            else {
              m && (a = true, l = 6);
              let F = e;
              if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
                let x;
                if (s.cause === void 0 && (x = "cause") || s.property === void 0 && (x = "property") || s.before === void 0 && (x = "before") || s.after === void 0 && (x = "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: x } };
                  r === null ? r = [L] : r.push(L), e++;
                } else {
                  let L = e;
                  for (let T in s) if (!(T === "cause" || T === "property" || T === "before" || T === "after")) {
                    let ye = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
                    r === null ? r = [ye] : r.push(ye), e++;
                    break;
                  }
                  if (L === e) {
                    if (s.cause !== void 0) {
                      let T = e;
                      G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                      var _ = T === e;
                    } else var _ = true;
                    if (_) {
                      if (s.property !== void 0) {
                        let T = e;
                        if (s.property !== "releasePolicy") {
                          let E = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var _ = T === e;
                      } else var _ = true;
                      if (_) {
                        if (s.before !== void 0) {
                          let T = s.before, ye = e, E = e, le = false, W = e;
                          Ne(T, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var g = W === e;
                          if (le = le || g, !le) {
                            let K = e;
                            if (T !== null) {
                              let ee = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [ee] : r.push(ee), e++;
                            }
                            var g = K === e;
                            le = le || g;
                          }
                          if (le) e = E, r !== null && (E ? r.length = E : r = null);
                          else {
                            let K = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [K] : r.push(K), e++;
                          }
                          var _ = ye === e;
                        } else var _ = true;
                        if (_) if (s.after !== void 0) {
                          let T = e;
                          Ne(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var _ = T === e;
                        } else var _ = true;
                      }
                    }
                  }
                }
              } else {
                let x = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [x] : r.push(x), e++;
              }
              var m = F === e;
              if (m && a) a = false, l = [l, 7];
              else {
                m && (a = true, l = 7);
                let x = e;
                if (e === x) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let T;
                  if (s.cause === void 0 && (T = "cause") || s.property === void 0 && (T = "property") || s.before === void 0 && (T = "before") || s.after === void 0 && (T = "after")) {
                    let ye = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: T } };
                    r === null ? r = [ye] : r.push(ye), e++;
                  } else {
                    let ye = e;
                    for (let E in s) if (!(E === "cause" || E === "property" || E === "before" || E === "after")) {
                      let le = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                      r === null ? r = [le] : r.push(le), e++;
                      break;
                    }
                    if (ye === e) {
                      if (s.cause !== void 0) {
                        let E = e;
                        G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var v = E === e;
                      } else var v = true;
                      if (v) {
                        if (s.property !== void 0) {
                          let E = e;
                          if (s.property !== "rotationPolicy") {
                            let W = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [W] : r.push(W), e++;
                          }
                          var v = E === e;
                        } else var v = true;
                        if (v) {
                          if (s.before !== void 0) {
                            let E = e;
                            mr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                            var v = E === e;
                          } else var v = true;
                          if (v) if (s.after !== void 0) {
                            let E = e;
                            Me(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                            var v = E === e;
                          } else var v = true;
                        }
                      }
                    }
                  }
                } else {
                  let T = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [T] : r.push(T), e++;
                }
                var m = x === e;
                if (m && a) a = false, l = [l, 8];
                else {
                  m && (a = true, l = 8);
                  let T = e;
                  if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let E;
                    if (s.cause === void 0 && (E = "cause") || s.property === void 0 && (E = "property") || s.before === void 0 && (E = "before") || s.after === void 0 && (E = "after")) {
                      let le = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: E } };
                      r === null ? r = [le] : r.push(le), e++;
                    } else {
                      let le = e;
                      for (let W in s) if (!(W === "cause" || W === "property" || W === "before" || W === "after")) {
                        let pe = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: W } };
                        r === null ? r = [pe] : r.push(pe), e++;
                        break;
                      }
                      if (le === e) {
                        if (s.cause !== void 0) {
                          let W = e;
                          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                          var q = W === e;
                        } else var q = true;
                        if (q) {
                          if (s.property !== void 0) {
                            let W = e;
                            if (s.property !== "keyType") {
                              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [K] : r.push(K), e++;
                            }
                            var q = W === e;
                          } else var q = true;
                          if (q) {
                            if (s.before !== void 0) {
                              let W = e;
                              if (typeof s.before != "string") {
                                let K = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var q = W === e;
                            } else var q = true;
                            if (q) if (s.after !== void 0) {
                              let W = e;
                              if (typeof s.after != "string") {
                                let K = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var q = W === e;
                            } else var q = true;
                          }
                        }
                      }
                    }
                  } else {
                    let E = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [E] : r.push(E), e++;
                  }
                  var m = T === e;
                  if (m && a) a = false, l = [l, 9];
                  else {
                    m && (a = true, l = 9);
                    let E = e;
                    if (e === E) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let W;
                      if (s.cause === void 0 && (W = "cause") || s.property === void 0 && (W = "property") || s.after === void 0 && (W = "after")) {
                        let pe = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: W } };
                        r === null ? r = [pe] : r.push(pe), e++;
                      } else {
                        let pe = e;
                        for (let K in s) if (!(K === "cause" || K === "property" || K === "after")) {
                          let _e = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K } };
                          r === null ? r = [_e] : r.push(_e), e++;
                          break;
                        }
                        if (pe === e) {
                          if (s.cause !== void 0) {
                            let K = e;
                            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                            var $ = K === e;
                          } else var $ = true;
                          if ($) {
                            if (s.property !== void 0) {
                              let K = e;
                              if (s.property !== "rotate") {
                                let ee = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [ee] : r.push(ee), e++;
                              }
                              var $ = K === e;
                            } else var $ = true;
                            if ($) if (s.after !== void 0) {
                              let K = s.after, _e = e;
                              if (!(typeof K == "number" && !(K % 1) && !isNaN(K) && isFinite(K))) {
                                let he = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [he] : r.push(he), e++;
                              }
                              if (e === _e && typeof K == "number" && isFinite(K) && (K < 1 || isNaN(K))) {
                                let he = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [he] : r.push(he), e++;
                              }
                              var $ = _e === e;
                            } else var $ = true;
                          }
                        }
                      }
                    } else {
                      let W = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [W] : r.push(W), e++;
                    }
                    var m = E === e;
                    if (m && a) a = false, l = [l, 10];
                    else {
                      m && (a = true, l = 10);
                      let W = e;
                      if (e === W) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let K;
                        if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.name === void 0 && (K = "name")) {
                          let _e = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: K } };
                          r === null ? r = [_e] : r.push(_e), e++;
                        } else {
                          let _e = e;
                          for (let ee in s) if (!(ee === "cause" || ee === "property" || ee === "name")) {
                            let he = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ee } };
                            r === null ? r = [he] : r.push(he), e++;
                            break;
                          }
                          if (_e === e) {
                            if (s.cause !== void 0) {
                              let ee = e;
                              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                              var Z = ee === e;
                            } else var Z = true;
                            if (Z) {
                              if (s.property !== void 0) {
                                let ee = e;
                                if (s.property !== "unmanaged") {
                                  let oe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [oe] : r.push(oe), e++;
                                }
                                var Z = ee === e;
                              } else var Z = true;
                              if (Z) if (s.name !== void 0) {
                                let ee = s.name, he = e;
                                if (!(ee === "contentType" || ee === "enabled" || ee === "expiresOn" || ee === "expiresIn" || ee === "notBefore" || ee === "tags" || ee === "keepEnabled" || ee === "keyOps" || ee === "releasePolicy" || ee === "rotationPolicy")) {
                                  let $e = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: is.oneOf[11].properties.name.enum } };
                                  r === null ? r = [$e] : r.push($e), e++;
                                }
                                var Z = he === e;
                              } else var Z = true;
                            }
                          }
                        }
                      } else {
                        let K = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [K] : r.push(K), e++;
                      }
                      var m = W === e;
                      if (m && a) a = false, l = [l, 11];
                      else {
                        m && (a = true, l = 11);
                        let K = e;
                        if (e === K) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let ee;
                          if (s.cause === void 0 && (ee = "cause") || s.property === void 0 && (ee = "property") || s.name === void 0 && (ee = "name")) {
                            let he = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: ee } };
                            r === null ? r = [he] : r.push(he), e++;
                          } else {
                            let he = e;
                            for (let oe in s) if (!(oe === "cause" || oe === "property" || oe === "name")) {
                              let $e = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: oe } };
                              r === null ? r = [$e] : r.push($e), e++;
                              break;
                            }
                            if (he === e) {
                              if (s.cause !== void 0) {
                                let oe = e;
                                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                var I = oe === e;
                              } else var I = true;
                              if (I) {
                                if (s.property !== void 0) {
                                  let oe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let fe = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [fe] : r.push(fe), e++;
                                  }
                                  var I = oe === e;
                                } else var I = true;
                                if (I) if (s.name !== void 0) {
                                  let oe = e;
                                  if (typeof s.name != "string") {
                                    let fe = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [fe] : r.push(fe), e++;
                                  }
                                  var I = oe === e;
                                } else var I = true;
                              }
                            }
                          }
                        } else {
                          let ee = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [ee] : r.push(ee), e++;
                        }
                        var m = K === e;
                        if (m && a) a = false, l = [l, 12];
                        else {
                          m && (a = true, l = 12);
                          let ee = e;
                          if (e === ee) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let oe;
                            if (s.cause === void 0 && (oe = "cause") || s.property === void 0 && (oe = "property") || s.name === void 0 && (oe = "name")) {
                              let $e = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: oe } };
                              r === null ? r = [$e] : r.push($e), e++;
                            } else {
                              let $e = e;
                              for (let fe in s) if (!(fe === "cause" || fe === "property" || fe === "name")) {
                                let Je = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: fe } };
                                r === null ? r = [Je] : r.push(Je), e++;
                                break;
                              }
                              if ($e === e) {
                                if (s.cause !== void 0) {
                                  let fe = e;
                                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                  var C = fe === e;
                                } else var C = true;
                                if (C) {
                                  if (s.property !== void 0) {
                                    let fe = e;
                                    if (s.property !== "renamed") {
                                      let Oe = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "renamed" } };
                                      r === null ? r = [Oe] : r.push(Oe), e++;
                                    }
                                    var C = fe === e;
                                  } else var C = true;
                                  if (C) if (s.name !== void 0) {
                                    let fe = e;
                                    if (typeof s.name != "string") {
                                      let Oe = { instancePath: i + "/name", schemaPath: "#/oneOf/13/properties/name/type", keyword: "type", params: { type: "string" } };
                                      r === null ? r = [Oe] : r.push(Oe), e++;
                                    }
                                    var C = fe === e;
                                  } else var C = true;
                                }
                              }
                            }
                          } else {
                            let oe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [oe] : r.push(oe), e++;
                          }
                          var m = ee === e;
                          if (m && a) a = false, l = [l, 13];
                          else {
                            m && (a = true, l = 13);
                            let oe = e;
                            if (e === oe) if (s && typeof s == "object" && !Array.isArray(s)) {
                              let fe;
                              if (s.cause === void 0 && (fe = "cause") || s.property === void 0 && (fe = "property")) {
                                let Je = { instancePath: i, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: fe } };
                                r === null ? r = [Je] : r.push(Je), e++;
                              } else {
                                let Je = e;
                                for (let Oe in s) if (!(Oe === "cause" || Oe === "property")) {
                                  let os = { instancePath: i, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Oe } };
                                  r === null ? r = [os] : r.push(os), e++;
                                  break;
                                }
                                if (Je === e) {
                                  if (s.cause !== void 0) {
                                    let Oe = e;
                                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                    var Q = Oe === e;
                                  } else var Q = true;
                                  if (Q) if (s.property !== void 0) {
                                    let Oe = e;
                                    if (s.property !== "kvg-state") {
                                      let as = { instancePath: i + "/property", schemaPath: "#/oneOf/14/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                      r === null ? r = [as] : r.push(as), e++;
                                    }
                                    var Q = Oe === e;
                                  } else var Q = true;
                                }
                              }
                            } else {
                              let fe = { instancePath: i, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [fe] : r.push(fe), e++;
                            }
                            var m = oe === e;
                            m && a ? (a = false, l = [l, 14]) : m && (a = true, l = 14);
                          }
                        }
                      }
                    }
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
    let J = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [J] : r.push(J), e++, ge.errors = r, false;
  }
  return ge.errors = r, e === 0;
}
function Ve(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Ve.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "contentType" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "tags")) {
        return Ve.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.contentType !== void 0) {
          let n = e;
          if (typeof s.contentType != "string") return Ve.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
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
              be(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                be(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) if (s.tags !== void 0) {
                let n = e;
                tr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
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
var Ys = new RegExp("^[A-Za-z0-9_-]+$", "u");
function ue(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.created === void 0 && (a = "created") || s.seen === void 0 && (a = "seen")) return ue.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "created" || n === "updated" || n === "seen")) {
        return ue.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.created !== void 0) {
          let n = e;
          be(s.created, { instancePath: i + "/created", parentData: s, parentDataProperty: "created", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.updated !== void 0) {
            let n = e;
            be(s.updated, { instancePath: i + "/updated", parentData: s, parentDataProperty: "updated", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.seen !== void 0) {
            let n = s.seen, o = e;
            if (e === o) if (typeof n == "string") {
              if (!Ys.test(n)) return ue.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }], false;
            } else return ue.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ue.errors = r, e === 0;
}
function Qe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.because === void 0 && (o = "because") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let u = e;
      for (let d in s) if (!Fe.call($s.properties, d)) {
        return Qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (u === e) {
        if (s.verb !== void 0) {
          let d = e;
          if (s.verb !== "set") return Qe.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = d === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            if (s.kind !== "secret") return Qe.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let d = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let d = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let d = e;
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = d === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let d = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = d === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let d = e;
                      Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                      var t = d === e;
                    } else var t = true;
                    if (t) {
                      if (s.because !== void 0) {
                        let d = s.because, D = e;
                        if (!(d === "changed" || d === "cleared" || d === "given")) return Qe.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: $s.properties.because.enum } }], false;
                        var t = D === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let d = s.value, D = e, c = e, m = false, p = null, w = e;
                          if (e === w) if (d && typeof d == "object" && !Array.isArray(d)) {
                            let y;
                            if (d.from === void 0 && (y = "from") || d.source === void 0 && (y = "source")) {
                              let O = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: y } };
                              r === null ? r = [O] : r.push(O), e++;
                            } else {
                              let O = e;
                              for (let h in d) if (!(h === "from" || h === "source" || h === "swap")) {
                                let b = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
                                r === null ? r = [b] : r.push(b), e++;
                                break;
                              }
                              if (O === e) {
                                if (d.from !== void 0) {
                                  let h = e;
                                  if (d.from !== "source") {
                                    let b = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                    r === null ? r = [b] : r.push(b), e++;
                                  }
                                  var a = h === e;
                                } else var a = true;
                                if (a) {
                                  if (d.source !== void 0) {
                                    let h = e;
                                    ur(d.source, { instancePath: i + "/value/source", parentData: d, parentDataProperty: "source", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                                    var a = h === e;
                                  } else var a = true;
                                  if (a) if (d.swap !== void 0) {
                                    let h = e;
                                    ze(d.swap, { instancePath: i + "/value/swap", parentData: d, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                    var a = h === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [y] : r.push(y), e++;
                          }
                          var l = w === e;
                          l && (m = true, p = 0);
                          let j = e;
                          if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                            let y;
                            if (d.from === void 0 && (y = "from")) {
                              let O = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: y } };
                              r === null ? r = [O] : r.push(O), e++;
                            } else {
                              let O = e;
                              for (let h in d) if (h !== "from") {
                                let b = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
                                r === null ? r = [b] : r.push(b), e++;
                                break;
                              }
                              if (O === e && d.from !== void 0 && d.from !== "live") {
                                let h = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                r === null ? r = [h] : r.push(h), e++;
                              }
                            }
                          } else {
                            let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [y] : r.push(y), e++;
                          }
                          var l = j === e;
                          if (l && m ? (m = false, p = [p, 1]) : l && (m = true, p = 1), m) e = c, r !== null && (c ? r.length = c : r = null);
                          else {
                            let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
                            return r === null ? r = [y] : r.push(y), e++, Qe.errors = r, false;
                          }
                          var t = D === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let d = s.edits, D = e;
                            if (e === D) if (Array.isArray(d)) {
                              var n = true;
                              let m = d.length;
                              for (let p = 0; p < m; p++) {
                                let w = e;
                                ge(d[p], { instancePath: i + "/edits/" + p, parentData: d, parentDataProperty: p, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                var n = w === e;
                                if (!n) break;
                              }
                            } else return Qe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = D === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let d = e;
                              Be(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                              var t = d === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let d = e;
                                Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                var t = d === e;
                              } else var t = true;
                              if (t) {
                                if (s.stamp !== void 0) {
                                  let d = e;
                                  ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                  var t = d === e;
                                } else var t = true;
                                if (t) if (s.base !== void 0) {
                                  let d = e;
                                  ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return Qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Qe.errors = r, e === 0;
}
var Gs = { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function Se(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Se.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "keyOps" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "releasePolicy" || n === "rotationPolicy" || n === "tags")) {
        return Se.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.keyOps !== void 0) {
          let n = e;
          Te(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.enabled !== void 0) {
            let n = e;
            if (typeof s.enabled != "boolean") return Se.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.expiresOn !== void 0) {
              let n = e;
              be(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                be(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.releasePolicy !== void 0) {
                  let n = e;
                  Ne(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.rotationPolicy !== void 0) {
                    let n = e;
                    Me(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.tags !== void 0) {
                    let n = e;
                    tr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
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
function vr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return vr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Gs.properties, o)) {
        return vr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "set") return vr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return vr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.origin !== void 0) {
                      let o = e;
                      Nr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, u = e;
                        if (e === u) if (Array.isArray(o)) {
                          var a = true;
                          let D = o.length;
                          for (let c = 0; c < D; c++) {
                            let m = e;
                            ge(o[c], { instancePath: i + "/edits/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                            var a = m === e;
                            if (!a) break;
                          }
                        } else return vr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = u === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let o = e;
                          xe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.patch !== void 0) {
                            let o = e;
                            Se(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
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
                              ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return vr.errors = r, e === 0;
}
var _s = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false };
function gr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return gr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let o = s.length;
      for (let u = 0; u < o; u++) {
        let d = s[u], D = e, c = e, m = false, p = null, w = e;
        if (e === w) if (d && typeof d == "object" && !Array.isArray(d)) {
          let y;
          if (d.about === void 0 && (y = "about")) {
            let O = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: y } };
            r === null ? r = [O] : r.push(O), e++;
          } else {
            let O = e;
            for (let h in d) if (h !== "about") {
              let b = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
              r === null ? r = [b] : r.push(b), e++;
              break;
            }
            if (O === e && d.about !== void 0 && d.about !== "source") {
              let h = { instancePath: i + "/" + u + "/about", schemaPath: "#/items/oneOf/0/properties/about/const", keyword: "const", params: { allowedValue: "source" } };
              r === null ? r = [h] : r.push(h), e++;
            }
          }
        } else {
          let y = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [y] : r.push(y), e++;
        }
        var l = w === e;
        l && (m = true, p = 0);
        let j = e;
        if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
          let y;
          if (d.about === void 0 && (y = "about") || d.secret === void 0 && (y = "secret")) {
            let O = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: y } };
            r === null ? r = [O] : r.push(O), e++;
          } else {
            let O = e;
            for (let h in d) if (!(h === "about" || h === "secret")) {
              let b = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
              r === null ? r = [b] : r.push(b), e++;
              break;
            }
            if (O === e) {
              if (d.about !== void 0) {
                let h = e;
                if (d.about !== "copy") {
                  let b = { instancePath: i + "/" + u + "/about", schemaPath: "#/items/oneOf/1/properties/about/const", keyword: "const", params: { allowedValue: "copy" } };
                  r === null ? r = [b] : r.push(b), e++;
                }
                var a = h === e;
              } else var a = true;
              if (a) if (d.secret !== void 0) {
                let h = e;
                X(d.secret, { instancePath: i + "/" + u + "/secret", parentData: d, parentDataProperty: "secret", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                var a = h === e;
              } else var a = true;
            }
          }
        } else {
          let y = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [y] : r.push(y), e++;
        }
        var l = j === e;
        if (l && m) m = false, p = [p, 1];
        else {
          l && (m = true, p = 1);
          let y = e;
          if (e === y) if (d && typeof d == "object" && !Array.isArray(d)) {
            let h;
            if (d.about === void 0 && (h = "about") || d.path === void 0 && (h = "path")) {
              let b = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: h } };
              r === null ? r = [b] : r.push(b), e++;
            } else {
              let b = e;
              for (let k in d) if (!(k === "about" || k === "path" || k === "changed")) {
                let M = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
                r === null ? r = [M] : r.push(M), e++;
                break;
              }
              if (b === e) {
                if (d.about !== void 0) {
                  let k = e;
                  if (d.about !== "file") {
                    let M = { instancePath: i + "/" + u + "/about", schemaPath: "#/items/oneOf/2/properties/about/const", keyword: "const", params: { allowedValue: "file" } };
                    r === null ? r = [M] : r.push(M), e++;
                  }
                  var n = k === e;
                } else var n = true;
                if (n) {
                  if (d.path !== void 0) {
                    let k = e;
                    if (typeof d.path != "string") {
                      let _ = { instancePath: i + "/" + u + "/path", schemaPath: "#/items/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [_] : r.push(_), e++;
                    }
                    var n = k === e;
                  } else var n = true;
                  if (n) if (d.changed !== void 0) {
                    let k = e;
                    if (d.changed !== true) {
                      let _ = { instancePath: i + "/" + u + "/changed", schemaPath: "#/items/oneOf/2/properties/changed/const", keyword: "const", params: { allowedValue: true } };
                      r === null ? r = [_] : r.push(_), e++;
                    }
                    var n = k === e;
                  } else var n = true;
                }
              }
            }
          } else {
            let h = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [h] : r.push(h), e++;
          }
          var l = y === e;
          l && m ? (m = false, p = [p, 2]) : l && (m = true, p = 2);
        }
        if (m) e = c, r !== null && (c ? r.length = c : r = null);
        else {
          let y = { instancePath: i + "/" + u, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
          return r === null ? r = [y] : r.push(y), e++, gr.errors = r, false;
        }
        var t = D === e;
        if (!t) break;
      }
    }
  } else return gr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return gr.errors = r, e === 0;
}
function Ye(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.source === void 0 && (l = "source") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(_s.properties, o)) {
        return Ye.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "settle") return Ye.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "settle" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return Ye.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.evidence !== void 0) {
                        let o = s.evidence, u = e;
                        if (!(o === "unknown" || o === "outside" || o === "swapped" || o === "follows")) return Ye.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: _s.properties.evidence.enum } }], false;
                        var t = u === e;
                      } else var t = true;
                      if (t) {
                        if (s.swap !== void 0) {
                          let o = e;
                          ze(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.doubts !== void 0) {
                            let o = e;
                            gr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.source !== void 0) {
                              let o = e;
                              ve(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.edits !== void 0) {
                                let o = s.edits, u = e;
                                if (e === u) if (Array.isArray(o)) {
                                  var a = true;
                                  let D = o.length;
                                  for (let c = 0; c < D; c++) {
                                    let m = e;
                                    ge(o[c], { instancePath: i + "/edits/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                    var a = m === e;
                                    if (!a) break;
                                  }
                                } else return Ye.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                                var t = u === e;
                              } else var t = true;
                              if (t) {
                                if (s.send !== void 0) {
                                  let o = e;
                                  Be(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
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
                                      if (typeof s.inPlace != "boolean") return Ye.errors = [{ instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/type", keyword: "type", params: { type: "boolean" } }], false;
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
                                          ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, u = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Ye.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: _s.properties.compared.enum } }], false;
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
  } else return Ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ye.errors = r, e === 0;
}
var Os = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false };
function Ke(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.allowNewVersion === void 0 && (l = "allowNewVersion") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Os.properties, o)) {
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
            if (s.kind !== "key") return Ke.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.evidence !== void 0) {
                      let o = s.evidence, u = e;
                      if (!(o === "unknown" || o === "outside" || o === "swapped")) return Ke.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: Os.properties.evidence.enum } }], false;
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.swap !== void 0) {
                        let o = e;
                        ze(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.doubts !== void 0) {
                          let o = e;
                          gr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.origin !== void 0) {
                            let o = e;
                            Ie(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.edits !== void 0) {
                              let o = s.edits, u = e;
                              if (e === u) if (Array.isArray(o)) {
                                var a = true;
                                let D = o.length;
                                for (let c = 0; c < D; c++) {
                                  let m = e;
                                  ge(o[c], { instancePath: i + "/edits/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                  var a = m === e;
                                  if (!a) break;
                                }
                              } else return Ke.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.send !== void 0) {
                                let o = e;
                                xe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                                var t = o === e;
                              } else var t = true;
                              if (t) {
                                if (s.patch !== void 0) {
                                  let o = e;
                                  Se(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                                  var t = o === e;
                                } else var t = true;
                                if (t) {
                                  if (s.inPlace !== void 0) {
                                    let o = e;
                                    if (typeof s.inPlace != "boolean") return Ke.errors = [{ instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var t = o === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.allowNewVersion !== void 0) {
                                      let o = e;
                                      if (typeof s.allowNewVersion != "boolean") return Ke.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
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
                                          ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, u = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Ke.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Os.properties.compared.enum } }], false;
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
  } else return Ke.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ke.errors = r, e === 0;
}
var Js = { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function lr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return lr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Js.properties, o)) {
        return lr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return lr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return lr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let o = e;
                      Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, u = e;
                        if (e === u) if (Array.isArray(o)) {
                          if (o.length < 1) return lr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                          {
                            var a = true;
                            let D = o.length;
                            for (let c = 0; c < D; c++) {
                              let m = e;
                              ge(o[c], { instancePath: i + "/edits/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                              var a = m === e;
                              if (!a) break;
                            }
                          }
                        } else return lr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = u === e;
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
                            ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) if (s.base !== void 0) {
                            let o = e;
                            ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return lr.errors = r, e === 0;
}
var Ls = { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function fr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Ls.properties, o)) {
        return fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return fr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
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
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, u = e;
                      if (e === u) if (Array.isArray(o)) {
                        if (o.length < 1) return fr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let D = o.length;
                          for (let c = 0; c < D; c++) {
                            let m = e;
                            ge(o[c], { instancePath: i + "/edits/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                            var a = m === e;
                            if (!a) break;
                          }
                        }
                      } else return fr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.patch !== void 0) {
                        let o = e;
                        Se(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
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
                          ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fr.errors = r, e === 0;
}
var Qs = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false };
function _r(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return _r.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return _r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return _r.errors = r, e === 0;
}
function Ue(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.clears === void 0 && (o = "clears") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Ue.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let u = e;
      for (let d in s) if (!Fe.call(Qs.properties, d)) {
        return Ue.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (u === e) {
        if (s.verb !== void 0) {
          let d = e;
          if (s.verb !== "adopt") return Ue.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = d === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            if (s.kind !== "secret") return Ue.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let d = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let d = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let d = e;
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = d === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let d = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = d === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let d = e;
                      _r(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                      var t = d === e;
                    } else var t = true;
                    if (t) {
                      if (s.keepEnabled !== void 0) {
                        let d = e;
                        Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                        var t = d === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let d = s.value, D = e, c = e, m = false, p = null, w = e;
                          if (e === w) if (d && typeof d == "object" && !Array.isArray(d)) {
                            let y;
                            if (d.is === void 0 && (y = "is")) {
                              let O = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: y } };
                              r === null ? r = [O] : r.push(O), e++;
                            } else {
                              let O = e;
                              for (let h in d) if (h !== "is") {
                                let b = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
                                r === null ? r = [b] : r.push(b), e++;
                                break;
                              }
                              if (O === e && d.is !== void 0 && d.is !== "kept") {
                                let h = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                r === null ? r = [h] : r.push(h), e++;
                              }
                            }
                          } else {
                            let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [y] : r.push(y), e++;
                          }
                          var l = w === e;
                          l && (m = true, p = 0);
                          let j = e;
                          if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                            let y;
                            if (d.is === void 0 && (y = "is") || d.source === void 0 && (y = "source") || d.overwrite === void 0 && (y = "overwrite")) {
                              let O = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: y } };
                              r === null ? r = [O] : r.push(O), e++;
                            } else {
                              let O = e;
                              for (let h in d) if (!(h === "is" || h === "source" || h === "overwrite")) {
                                let b = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
                                r === null ? r = [b] : r.push(b), e++;
                                break;
                              }
                              if (O === e) {
                                if (d.is !== void 0) {
                                  let h = e;
                                  if (d.is !== "compared") {
                                    let b = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                    r === null ? r = [b] : r.push(b), e++;
                                  }
                                  var a = h === e;
                                } else var a = true;
                                if (a) {
                                  if (d.source !== void 0) {
                                    let h = e;
                                    ve(d.source, { instancePath: i + "/value/source", parentData: d, parentDataProperty: "source", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                                    var a = h === e;
                                  } else var a = true;
                                  if (a) if (d.overwrite !== void 0) {
                                    let h = e;
                                    if (typeof d.overwrite != "boolean") {
                                      let k = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                      r === null ? r = [k] : r.push(k), e++;
                                    }
                                    var a = h === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [y] : r.push(y), e++;
                          }
                          var l = j === e;
                          if (l && m ? (m = false, p = [p, 1]) : l && (m = true, p = 1), m) e = c, r !== null && (c ? r.length = c : r = null);
                          else {
                            let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
                            return r === null ? r = [y] : r.push(y), e++, Ue.errors = r, false;
                          }
                          var t = D === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let d = s.edits, D = e;
                            if (e === D) if (Array.isArray(d)) {
                              var n = true;
                              let m = d.length;
                              for (let p = 0; p < m; p++) {
                                let w = e;
                                ge(d[p], { instancePath: i + "/edits/" + p, parentData: d, parentDataProperty: p, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                var n = w === e;
                                if (!n) break;
                              }
                            } else return Ue.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = D === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let d = e;
                              Be(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                              var t = d === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let d = e;
                                Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                var t = d === e;
                              } else var t = true;
                              if (t) {
                                if (s.clears !== void 0) {
                                  let d = e;
                                  if (typeof s.clears != "boolean") return Ue.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var t = d === e;
                                } else var t = true;
                                if (t) {
                                  if (s.stamp !== void 0) {
                                    let d = e;
                                    ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                    var t = d === e;
                                  } else var t = true;
                                  if (t) if (s.base !== void 0) {
                                    let d = e;
                                    ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return Ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ue.errors = r, e === 0;
}
var Us = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" }, allowNewVersion: { const: true } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function pr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let u = e;
      for (let d in s) if (!Fe.call(Us.properties, d)) {
        return pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (u === e) {
        if (s.verb !== void 0) {
          let d = e;
          if (s.verb !== "adopt") return pr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = d === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            if (s.kind !== "key") return pr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let d = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let d = e;
                se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let d = e;
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = d === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let d = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = d === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let d = e;
                      _r(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                      var t = d === e;
                    } else var t = true;
                    if (t) {
                      if (s.value !== void 0) {
                        let d = s.value, D = e, c = e, m = false, p = null, w = e;
                        if (e === w) if (d && typeof d == "object" && !Array.isArray(d)) {
                          let y;
                          if (d.is === void 0 && (y = "is")) {
                            let O = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: y } };
                            r === null ? r = [O] : r.push(O), e++;
                          } else {
                            let O = e;
                            for (let h in d) if (h !== "is") {
                              let b = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
                              r === null ? r = [b] : r.push(b), e++;
                              break;
                            }
                            if (O === e && d.is !== void 0 && d.is !== "kept") {
                              let h = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                              r === null ? r = [h] : r.push(h), e++;
                            }
                          }
                        } else {
                          let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [y] : r.push(y), e++;
                        }
                        var l = w === e;
                        l && (m = true, p = 0);
                        let j = e;
                        if (e === j) if (d && typeof d == "object" && !Array.isArray(d)) {
                          let y;
                          if (d.is === void 0 && (y = "is") || d.origin === void 0 && (y = "origin") || d.overwrite === void 0 && (y = "overwrite")) {
                            let O = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: y } };
                            r === null ? r = [O] : r.push(O), e++;
                          } else {
                            let O = e;
                            for (let h in d) if (!(h === "is" || h === "origin" || h === "overwrite" || h === "allowNewVersion")) {
                              let b = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
                              r === null ? r = [b] : r.push(b), e++;
                              break;
                            }
                            if (O === e) {
                              if (d.is !== void 0) {
                                let h = e;
                                if (d.is !== "compared") {
                                  let b = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                  r === null ? r = [b] : r.push(b), e++;
                                }
                                var a = h === e;
                              } else var a = true;
                              if (a) {
                                if (d.origin !== void 0) {
                                  let h = e;
                                  Ie(d.origin, { instancePath: i + "/value/origin", parentData: d, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                                  var a = h === e;
                                } else var a = true;
                                if (a) {
                                  if (d.overwrite !== void 0) {
                                    let h = e;
                                    if (typeof d.overwrite != "boolean") {
                                      let k = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                      r === null ? r = [k] : r.push(k), e++;
                                    }
                                    var a = h === e;
                                  } else var a = true;
                                  if (a) if (d.allowNewVersion !== void 0) {
                                    let h = e;
                                    if (d.allowNewVersion !== true) {
                                      let k = { instancePath: i + "/value/allowNewVersion", schemaPath: "#/properties/value/oneOf/1/properties/allowNewVersion/const", keyword: "const", params: { allowedValue: true } };
                                      r === null ? r = [k] : r.push(k), e++;
                                    }
                                    var a = h === e;
                                  } else var a = true;
                                }
                              }
                            }
                          }
                        } else {
                          let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [y] : r.push(y), e++;
                        }
                        var l = j === e;
                        if (l && m ? (m = false, p = [p, 1]) : l && (m = true, p = 1), m) e = c, r !== null && (c ? r.length = c : r = null);
                        else {
                          let y = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
                          return r === null ? r = [y] : r.push(y), e++, pr.errors = r, false;
                        }
                        var t = D === e;
                      } else var t = true;
                      if (t) {
                        if (s.edits !== void 0) {
                          let d = s.edits, D = e;
                          if (e === D) if (Array.isArray(d)) {
                            var n = true;
                            let m = d.length;
                            for (let p = 0; p < m; p++) {
                              let w = e;
                              ge(d[p], { instancePath: i + "/edits/" + p, parentData: d, parentDataProperty: p, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                              var n = w === e;
                              if (!n) break;
                            }
                          } else return pr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                          var t = D === e;
                        } else var t = true;
                        if (t) {
                          if (s.send !== void 0) {
                            let d = e;
                            xe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                            var t = d === e;
                          } else var t = true;
                          if (t) {
                            if (s.patch !== void 0) {
                              let d = e;
                              Se(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                              var t = d === e;
                            } else var t = true;
                            if (t) {
                              if (s.stamp !== void 0) {
                                let d = e;
                                ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                                var t = d === e;
                              } else var t = true;
                              if (t) if (s.base !== void 0) {
                                let d = e;
                                ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pr.errors = r, e === 0;
}
var Xs = { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false };
function Xe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base") || s.resumes === void 0 && (l = "resumes")) return Xe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Xs.properties, o)) {
        return Xe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "rotate") return Xe.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "rotate" } }], false;
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
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let o = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.edits !== void 0) {
                      let o = s.edits, u = e;
                      if (e === u) if (Array.isArray(o)) {
                        if (o.length < 1) return Xe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let D = o.length;
                          for (let c = 0; c < D; c++) {
                            let m = e;
                            ge(o[c], { instancePath: i + "/edits/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                            var a = m === e;
                            if (!a) break;
                          }
                        }
                      } else return Xe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let o = e;
                        xe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          Se(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
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
                              ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                              var t = o === e;
                            } else var t = true;
                            if (t) if (s.resumes !== void 0) {
                              let o = e;
                              if (typeof s.resumes != "boolean") return Xe.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return Xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Xe.errors = r, e === 0;
}
var ei = { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false };
function qr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base") || s.insteadOf === void 0 && (a = "insteadOf")) return qr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(ei.properties, n)) {
        return qr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "recover") return qr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "recover" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let n = e;
                      Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.base !== void 0) {
                        let n = e;
                        ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.purgesOn !== void 0) {
                          let n = e;
                          be(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.insteadOf !== void 0) {
                          let n = e;
                          Y(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
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
  } else return qr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qr.errors = r, e === 0;
}
var ri = { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false };
function Dr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.patch === void 0 && (a = "patch") || s.stamp === void 0 && (a = "stamp") || s.base === void 0 && (a = "base")) return Dr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(ri.properties, n)) {
        return Dr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "disable") return Dr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "disable" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.patch !== void 0) {
                      let n = e;
                      Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.stamp !== void 0) {
                        let n = e;
                        ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.base !== void 0) {
                          let n = e;
                          ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.formerSource !== void 0) {
                          let n = e;
                          ve(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
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
  } else return Dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Dr.errors = r, e === 0;
}
var qs = { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false };
function kr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.because === void 0 && (a = "because") || s.base === void 0 && (a = "base")) return kr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(qs.properties, n)) {
        return kr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "delete") return kr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "delete" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.because !== void 0) {
                      let n = s.because, o = e;
                      if (!(n === "absent" || n === "pruned")) return kr.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: qs.properties.because.enum } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.base !== void 0) {
                        let n = e;
                        ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) if (s.formerSource !== void 0) {
                        let n = e;
                        ve(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
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
function Ar(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base")) return Ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "base")) {
        return Ar.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "purge") return Ar.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "purge" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
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
                  Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let n = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                  if (t) if (s.base !== void 0) {
                    let n = e;
                    ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return Ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ar.errors = r, e === 0;
}
function wr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id")) return wr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "absent")) {
        return wr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "unchanged") return wr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "unchanged" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.absent !== void 0) {
            let n = e;
            if (s.absent !== true) return wr.errors = [{ instancePath: i + "/absent", schemaPath: "#/properties/absent/const", keyword: "const", params: { allowedValue: true } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return wr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return wr.errors = r, e === 0;
}
var Mr = { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "rotation policy", "immutable", "versions", "tags", "unread vault", "rename"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] };
var Ur = { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" }, formerSource: { $ref: "#/definitions/source" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared", "given"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false };
function De(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let M;
    if (s.verb === void 0 && (M = "verb") || s.kind === void 0 && (M = "kind")) return De.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: M } }], false;
    {
      let _ = e;
      for (let g in s) if (!Fe.call(Ur.properties, g)) {
        return De.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
        break;
      }
      if (_ === e) {
        if (s.verb !== void 0) {
          let g = s.verb, v = e;
          if (!(g === "create" || g === "set" || g === "settle" || g === "update" || g === "adopt" || g === "recover" || g === "disable" || g === "delete" || g === "purge" || g === "rotate")) return De.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Ur.properties.verb.enum } }], false;
          var t = v === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let g = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = g === e;
          } else var t = true;
          if (t) {
            if (s.keepEnabled !== void 0) {
              let g = e;
              Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
              var t = g === e;
            } else var t = true;
            if (t) {
              if (s.source !== void 0) {
                let g = e;
                ur(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                var t = g === e;
              } else var t = true;
              if (t) {
                if (s.send !== void 0) {
                  let g = s.send, v = e, q = e, $ = false, Z = e;
                  Be(g, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                  var a = Z === e;
                  if ($ = $ || a, !$) {
                    let C = e;
                    xe(g, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                    var a = C === e;
                    $ = $ || a;
                  }
                  if ($) e = q, r !== null && (q ? r.length = q : r = null);
                  else {
                    let C = { instancePath: i + "/send", schemaPath: "#/properties/send/anyOf", keyword: "anyOf", params: {} };
                    return r === null ? r = [C] : r.push(C), e++, De.errors = r, false;
                  }
                  var t = v === e;
                } else var t = true;
                if (t) {
                  if (s.stamp !== void 0) {
                    let g = e;
                    ae(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? ae.errors : r.concat(ae.errors), e = r.length);
                    var t = g === e;
                  } else var t = true;
                  if (t) {
                    if (s.renamedFrom !== void 0) {
                      let g = e;
                      if (typeof s.renamedFrom != "string") return De.errors = [{ instancePath: i + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } }], false;
                      var t = g === e;
                    } else var t = true;
                    if (t) {
                      if (s.orRecover !== void 0) {
                        let g = e;
                        if (typeof s.orRecover != "boolean") return De.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                        var t = g === e;
                      } else var t = true;
                      if (t) {
                        if (s.formerSource !== void 0) {
                          let g = e;
                          ve(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                          var t = g === e;
                        } else var t = true;
                        if (t) {
                          if (s.origin !== void 0) {
                            let g = s.origin, v = e, q = e, $ = false, Z = e;
                            Nr(g, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                            var l = Z === e;
                            if ($ = $ || l, !$) {
                              let C = e;
                              Ie(g, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                              var l = C === e;
                              $ = $ || l;
                            }
                            if ($) e = q, r !== null && (q ? r.length = q : r = null);
                            else {
                              let C = { instancePath: i + "/origin", schemaPath: "#/properties/origin/anyOf", keyword: "anyOf", params: {} };
                              return r === null ? r = [C] : r.push(C), e++, De.errors = r, false;
                            }
                            var t = v === e;
                          } else var t = true;
                          if (t) {
                            if (s.because !== void 0) {
                              let g = s.because, v = e, q = e, $ = false, Z = e;
                              if (!(g === "changed" || g === "cleared" || g === "given")) {
                                let C = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ur.properties.because.anyOf[0].enum } };
                                r === null ? r = [C] : r.push(C), e++;
                              }
                              var n = Z === e;
                              if ($ = $ || n, !$) {
                                let C = e;
                                if (!(g === "absent" || g === "pruned")) {
                                  let J = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/1/enum", keyword: "enum", params: { allowedValues: Ur.properties.because.anyOf[1].enum } };
                                  r === null ? r = [J] : r.push(J), e++;
                                }
                                var n = C === e;
                                $ = $ || n;
                              }
                              if ($) e = q, r !== null && (q ? r.length = q : r = null);
                              else {
                                let C = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf", keyword: "anyOf", params: {} };
                                return r === null ? r = [C] : r.push(C), e++, De.errors = r, false;
                              }
                              var t = v === e;
                            } else var t = true;
                            if (t) {
                              if (s.value !== void 0) {
                                let g = s.value, v = e, q = e, $ = false, Z = e, I = e, C = false, Q = null, J = e;
                                if (e === J) if (g && typeof g == "object" && !Array.isArray(g)) {
                                  let H;
                                  if (g.from === void 0 && (H = "from") || g.source === void 0 && (H = "source")) {
                                    let V = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: H } };
                                    r === null ? r = [V] : r.push(V), e++;
                                  } else {
                                    let V = e;
                                    for (let B in g) if (!(B === "from" || B === "source" || B === "swap")) {
                                      let z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                                      r === null ? r = [z] : r.push(z), e++;
                                      break;
                                    }
                                    if (V === e) {
                                      if (g.from !== void 0) {
                                        let B = e;
                                        if (g.from !== "source") {
                                          let z = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                          r === null ? r = [z] : r.push(z), e++;
                                        }
                                        var o = B === e;
                                      } else var o = true;
                                      if (o) {
                                        if (g.source !== void 0) {
                                          let B = e;
                                          ur(g.source, { instancePath: i + "/value/source", parentData: g, parentDataProperty: "source", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
                                          var o = B === e;
                                        } else var o = true;
                                        if (o) if (g.swap !== void 0) {
                                          let B = e;
                                          ze(g.swap, { instancePath: i + "/value/swap", parentData: g, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                          var o = B === e;
                                        } else var o = true;
                                      }
                                    }
                                  }
                                } else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var u = J === e;
                                u && (C = true, Q = 0);
                                let ne = e;
                                if (e === ne) if (g && typeof g == "object" && !Array.isArray(g)) {
                                  let H;
                                  if (g.from === void 0 && (H = "from")) {
                                    let V = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: H } };
                                    r === null ? r = [V] : r.push(V), e++;
                                  } else {
                                    let V = e;
                                    for (let B in g) if (B !== "from") {
                                      let z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                                      r === null ? r = [z] : r.push(z), e++;
                                      break;
                                    }
                                    if (V === e && g.from !== void 0 && g.from !== "live") {
                                      let B = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                      r === null ? r = [B] : r.push(B), e++;
                                    }
                                  }
                                } else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var u = ne === e;
                                if (u && C ? (C = false, Q = [Q, 1]) : u && (C = true, Q = 1), C) e = I, r !== null && (I ? r.length = I : r = null);
                                else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: Q } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var d = Z === e;
                                if ($ = $ || d, !$) {
                                  let H = e, V = e, B = false, z = null, U = e;
                                  if (e === U) if (g && typeof g == "object" && !Array.isArray(g)) {
                                    let F;
                                    if (g.is === void 0 && (F = "is")) {
                                      let re = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: F } };
                                      r === null ? r = [re] : r.push(re), e++;
                                    } else {
                                      let re = e;
                                      for (let x in g) if (x !== "is") {
                                        let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
                                        r === null ? r = [L] : r.push(L), e++;
                                        break;
                                      }
                                      if (re === e && g.is !== void 0 && g.is !== "kept") {
                                        let x = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                        r === null ? r = [x] : r.push(x), e++;
                                      }
                                    }
                                  } else {
                                    let F = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                    r === null ? r = [F] : r.push(F), e++;
                                  }
                                  var c = U === e;
                                  c && (B = true, z = 0);
                                  let S = e;
                                  if (e === S) if (g && typeof g == "object" && !Array.isArray(g)) {
                                    let F;
                                    if (g.is === void 0 && (F = "is") || g.source === void 0 && (F = "source") || g.overwrite === void 0 && (F = "overwrite")) {
                                      let re = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: F } };
                                      r === null ? r = [re] : r.push(re), e++;
                                    } else {
                                      let re = e;
                                      for (let x in g) if (!(x === "is" || x === "source" || x === "overwrite")) {
                                        let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
                                        r === null ? r = [L] : r.push(L), e++;
                                        break;
                                      }
                                      if (re === e) {
                                        if (g.is !== void 0) {
                                          let x = e;
                                          if (g.is !== "compared") {
                                            let L = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                            r === null ? r = [L] : r.push(L), e++;
                                          }
                                          var D = x === e;
                                        } else var D = true;
                                        if (D) {
                                          if (g.source !== void 0) {
                                            let x = e;
                                            ve(g.source, { instancePath: i + "/value/source", parentData: g, parentDataProperty: "source", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                                            var D = x === e;
                                          } else var D = true;
                                          if (D) if (g.overwrite !== void 0) {
                                            let x = e;
                                            if (typeof g.overwrite != "boolean") {
                                              let T = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                              r === null ? r = [T] : r.push(T), e++;
                                            }
                                            var D = x === e;
                                          } else var D = true;
                                        }
                                      }
                                    }
                                  } else {
                                    let F = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                    r === null ? r = [F] : r.push(F), e++;
                                  }
                                  var c = S === e;
                                  if (c && B ? (B = false, z = [z, 1]) : c && (B = true, z = 1), B) e = V, r !== null && (V ? r.length = V : r = null);
                                  else {
                                    let F = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: z } };
                                    r === null ? r = [F] : r.push(F), e++;
                                  }
                                  var d = H === e;
                                  if ($ = $ || d, !$) {
                                    let F = e, re = e, x = false, L = null, T = e;
                                    if (e === T) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let le;
                                      if (g.is === void 0 && (le = "is")) {
                                        let W = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/required", keyword: "required", params: { missingProperty: le } };
                                        r === null ? r = [W] : r.push(W), e++;
                                      } else {
                                        let W = e;
                                        for (let pe in g) if (pe !== "is") {
                                          let K = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: pe } };
                                          r === null ? r = [K] : r.push(K), e++;
                                          break;
                                        }
                                        if (W === e && g.is !== void 0 && g.is !== "kept") {
                                          let pe = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                          r === null ? r = [pe] : r.push(pe), e++;
                                        }
                                      }
                                    } else {
                                      let le = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                      r === null ? r = [le] : r.push(le), e++;
                                    }
                                    var p = T === e;
                                    p && (x = true, L = 0);
                                    let ye = e;
                                    if (e === ye) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let le;
                                      if (g.is === void 0 && (le = "is") || g.origin === void 0 && (le = "origin") || g.overwrite === void 0 && (le = "overwrite")) {
                                        let W = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/required", keyword: "required", params: { missingProperty: le } };
                                        r === null ? r = [W] : r.push(W), e++;
                                      } else {
                                        let W = e;
                                        for (let pe in g) if (!(pe === "is" || pe === "origin" || pe === "overwrite")) {
                                          let K = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: pe } };
                                          r === null ? r = [K] : r.push(K), e++;
                                          break;
                                        }
                                        if (W === e) {
                                          if (g.is !== void 0) {
                                            let pe = e;
                                            if (g.is !== "compared") {
                                              let K = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                              r === null ? r = [K] : r.push(K), e++;
                                            }
                                            var m = pe === e;
                                          } else var m = true;
                                          if (m) {
                                            if (g.origin !== void 0) {
                                              let pe = e;
                                              Ie(g.origin, { instancePath: i + "/value/origin", parentData: g, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                                              var m = pe === e;
                                            } else var m = true;
                                            if (m) if (g.overwrite !== void 0) {
                                              let pe = e;
                                              if (typeof g.overwrite != "boolean") {
                                                let _e = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                                r === null ? r = [_e] : r.push(_e), e++;
                                              }
                                              var m = pe === e;
                                            } else var m = true;
                                          }
                                        }
                                      }
                                    } else {
                                      let le = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                      r === null ? r = [le] : r.push(le), e++;
                                    }
                                    var p = ye === e;
                                    if (p && x ? (x = false, L = [L, 1]) : p && (x = true, L = 1), x) e = re, r !== null && (re ? r.length = re : r = null);
                                    else {
                                      let le = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf", keyword: "oneOf", params: { passingSchemas: L } };
                                      r === null ? r = [le] : r.push(le), e++;
                                    }
                                    var d = F === e;
                                    $ = $ || d;
                                  }
                                }
                                if ($) e = q, r !== null && (q ? r.length = q : r = null);
                                else {
                                  let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
                                  return r === null ? r = [H] : r.push(H), e++, De.errors = r, false;
                                }
                                var t = v === e;
                              } else var t = true;
                              if (t) {
                                if (s.edits !== void 0) {
                                  let g = s.edits, v = e, q = e, $ = false, Z = e;
                                  if (e === Z) if (Array.isArray(g)) {
                                    var w = true;
                                    let C = g.length;
                                    for (let Q = 0; Q < C; Q++) {
                                      let J = e;
                                      ge(g[Q], { instancePath: i + "/edits/" + Q, parentData: g, parentDataProperty: Q, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                      var w = J === e;
                                      if (!w) break;
                                    }
                                  } else {
                                    let C = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [C] : r.push(C), e++;
                                  }
                                  var j = Z === e;
                                  if ($ = $ || j, !$) {
                                    let C = e;
                                    if (e === C) if (Array.isArray(g)) {
                                      var P = true;
                                      let J = g.length;
                                      for (let ne = 0; ne < J; ne++) {
                                        let R = e;
                                        ge(g[ne], { instancePath: i + "/edits/" + ne, parentData: g, parentDataProperty: ne, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                        var P = R === e;
                                        if (!P) break;
                                      }
                                    } else {
                                      let J = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [J] : r.push(J), e++;
                                    }
                                    var j = C === e;
                                    if ($ = $ || j, !$) {
                                      let J = e;
                                      if (e === J) if (Array.isArray(g)) if (g.length < 1) {
                                        let R = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                                        r === null ? r = [R] : r.push(R), e++;
                                      } else {
                                        var y = true;
                                        let R = g.length;
                                        for (let H = 0; H < R; H++) {
                                          let V = e;
                                          ge(g[H], { instancePath: i + "/edits/" + H, parentData: g, parentDataProperty: H, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                          var y = V === e;
                                          if (!y) break;
                                        }
                                      }
                                      else {
                                        let R = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/type", keyword: "type", params: { type: "array" } };
                                        r === null ? r = [R] : r.push(R), e++;
                                      }
                                      var j = J === e;
                                      if ($ = $ || j, !$) {
                                        let R = e;
                                        if (e === R) if (Array.isArray(g)) if (g.length < 1) {
                                          let V = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 } };
                                          r === null ? r = [V] : r.push(V), e++;
                                        } else {
                                          var O = true;
                                          let V = g.length;
                                          for (let B = 0; B < V; B++) {
                                            let z = e;
                                            ge(g[B], { instancePath: i + "/edits/" + B, parentData: g, parentDataProperty: B, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                            var O = z === e;
                                            if (!O) break;
                                          }
                                        }
                                        else {
                                          let V = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/type", keyword: "type", params: { type: "array" } };
                                          r === null ? r = [V] : r.push(V), e++;
                                        }
                                        var j = R === e;
                                        $ = $ || j;
                                      }
                                    }
                                  }
                                  if ($) e = q, r !== null && (q ? r.length = q : r = null);
                                  else {
                                    let C = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf", keyword: "anyOf", params: {} };
                                    return r === null ? r = [C] : r.push(C), e++, De.errors = r, false;
                                  }
                                  var t = v === e;
                                } else var t = true;
                                if (t) {
                                  if (s.patch !== void 0) {
                                    let g = s.patch, v = e, q = e, $ = false, Z = e;
                                    Ve(g, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                    var h = Z === e;
                                    if ($ = $ || h, !$) {
                                      let C = e;
                                      Se(g, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                                      var h = C === e;
                                      $ = $ || h;
                                    }
                                    if ($) e = q, r !== null && (q ? r.length = q : r = null);
                                    else {
                                      let C = { instancePath: i + "/patch", schemaPath: "#/properties/patch/anyOf", keyword: "anyOf", params: {} };
                                      return r === null ? r = [C] : r.push(C), e++, De.errors = r, false;
                                    }
                                    var t = v === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.base !== void 0) {
                                      let g = e;
                                      ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                                      var t = g === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.evidence !== void 0) {
                                        let g = s.evidence, v = e, q = e, $ = false, Z = e;
                                        if (!(g === "unknown" || g === "outside" || g === "swapped" || g === "follows")) {
                                          let C = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ur.properties.evidence.anyOf[0].enum } };
                                          r === null ? r = [C] : r.push(C), e++;
                                        }
                                        var b = Z === e;
                                        if ($ = $ || b, !$) {
                                          let C = e;
                                          if (!(g === "unknown" || g === "outside" || g === "swapped")) {
                                            let J = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/enum", keyword: "enum", params: { allowedValues: Ur.properties.evidence.anyOf[1].enum } };
                                            r === null ? r = [J] : r.push(J), e++;
                                          }
                                          var b = C === e;
                                          $ = $ || b;
                                        }
                                        if ($) e = q, r !== null && (q ? r.length = q : r = null);
                                        else {
                                          let C = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
                                          return r === null ? r = [C] : r.push(C), e++, De.errors = r, false;
                                        }
                                        var t = v === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.swap !== void 0) {
                                          let g = e;
                                          ze(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                          var t = g === e;
                                        } else var t = true;
                                        if (t) {
                                          if (s.doubts !== void 0) {
                                            let g = e;
                                            gr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                                            var t = g === e;
                                          } else var t = true;
                                          if (t) {
                                            if (s.inPlace !== void 0) {
                                              let g = s.inPlace, v = e, q = e, $ = false, Z = e;
                                              if (typeof g != "boolean") {
                                                let C = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                                r === null ? r = [C] : r.push(C), e++;
                                              }
                                              var k = Z === e;
                                              if ($ = $ || k, !$) {
                                                let C = e;
                                                if (typeof g != "boolean") {
                                                  let J = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                                                  r === null ? r = [J] : r.push(J), e++;
                                                }
                                                var k = C === e;
                                                $ = $ || k;
                                              }
                                              if ($) e = q, r !== null && (q ? r.length = q : r = null);
                                              else {
                                                let C = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf", keyword: "anyOf", params: {} };
                                                return r === null ? r = [C] : r.push(C), e++, De.errors = r, false;
                                              }
                                              var t = v === e;
                                            } else var t = true;
                                            if (t) {
                                              if (s.compared !== void 0) {
                                                let g = s.compared, v = e;
                                                if (!(g === "equal" || g === "different" || g === "not compared")) return De.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Ur.properties.compared.enum } }], false;
                                                var t = v === e;
                                              } else var t = true;
                                              if (t) {
                                                if (s.allowNewVersion !== void 0) {
                                                  let g = e;
                                                  if (typeof s.allowNewVersion != "boolean") return De.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                                  var t = g === e;
                                                } else var t = true;
                                                if (t) {
                                                  if (s.owners !== void 0) {
                                                    let g = e;
                                                    _r(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
                                                    var t = g === e;
                                                  } else var t = true;
                                                  if (t) {
                                                    if (s.clears !== void 0) {
                                                      let g = e;
                                                      if (typeof s.clears != "boolean") return De.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                                      var t = g === e;
                                                    } else var t = true;
                                                    if (t) {
                                                      if (s.resumes !== void 0) {
                                                        let g = e;
                                                        if (typeof s.resumes != "boolean") return De.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
                                                        var t = g === e;
                                                      } else var t = true;
                                                      if (t) {
                                                        if (s.purgesOn !== void 0) {
                                                          let g = e;
                                                          be(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                                                          var t = g === e;
                                                        } else var t = true;
                                                        if (t) if (s.insteadOf !== void 0) {
                                                          let g = e;
                                                          Y(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                                          var t = g === e;
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
      }
    }
  } else return De.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return De.errors = r, e === 0;
}
function Yr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.verb === void 0 && (c = "verb") || s.id === void 0 && (c = "id") || s.wanted === void 0 && (c = "wanted") || s.rule === void 0 && (c = "rule") || s.message === void 0 && (c = "message") || s.hint === void 0 && (c = "hint")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "message" || p === "hint")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let p = e;
            X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let p = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var o = p === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let p = s.wanted, w = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var o = w === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let p = s.rule, w = e;
                  if (!(p === "foreign owner" || p === "managed" || p === "not owned" || p === "forged" || p === "protect" || p === "purge protection" || p === "purge" || p === "past date" || p === "key date" || p === "rotation policy" || p === "immutable" || p === "versions" || p === "tags" || p === "unread vault" || p === "rename")) {
                    let P = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var o = w === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let p = e;
                    if (typeof s.message != "string") {
                      let j = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [j] : r.push(j), e++;
                    }
                    var o = p === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let p = e;
                    if (typeof s.hint != "string") {
                      let j = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [j] : r.push(j), e++;
                    }
                    var o = p === e;
                  } else var o = true;
                }
              }
            }
          }
        }
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.verb === void 0 && (c = "verb") || s.id === void 0 && (c = "id") || s.wanted === void 0 && (c = "wanted") || s.rule === void 0 && (c = "rule") || s.heldBack === void 0 && (c = "heldBack")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "heldBack")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var d = p === e;
        } else var d = true;
        if (d) {
          if (s.id !== void 0) {
            let p = e;
            X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
            var d = p === e;
          } else var d = true;
          if (d) {
            if (s.place !== void 0) {
              let p = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var d = p === e;
            } else var d = true;
            if (d) {
              if (s.wanted !== void 0) {
                let p = s.wanted, w = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var d = w === e;
              } else var d = true;
              if (d) {
                if (s.rule !== void 0) {
                  let p = s.rule, w = e;
                  if (!(p === "threshold" || p === "empty set")) {
                    let P = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var d = w === e;
                } else var d = true;
                if (d) if (s.heldBack !== void 0) {
                  let p = e;
                  De(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                  var d = p === e;
                } else var d = true;
              }
            }
          }
        }
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = u === e;
  if (D && a ? (a = false, l = [l, 1]) : D && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let c = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [c] : r.push(c), e++, Yr.errors = r, false;
  }
  return Yr.errors = r, e === 0;
}
var si = { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "id", "why"], additionalProperties: false };
function hr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id") || s.why === void 0 && (a = "why")) return hr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "why" || n === "note" || n === "formerSource")) {
        return hr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "left") return hr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "left" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.why !== void 0) {
              let n = s.why, o = e;
              if (!(n === "unowned" || n === "foreign" || n === "managed" || n === "orphan" || n === "not loaded" || n === "missing")) return hr.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: si.properties.why.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.note !== void 0) {
                let n = e;
                if (typeof s.note != "string") return hr.errors = [{ instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } }], false;
                var t = n === e;
              } else var t = true;
              if (t) if (s.formerSource !== void 0) {
                let n = e;
                ve(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return hr.errors = r, e === 0;
}
function Gr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  or(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
  var u = n === e;
  u && (a = true, l = 0);
  let o = e;
  ar(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
  var u = o === e;
  if (u && a) a = false, l = [l, 1];
  else {
    u && (a = true, l = 1);
    let d = e;
    Qe(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
    var u = d === e;
    if (u && a) a = false, l = [l, 2];
    else {
      u && (a = true, l = 2);
      let c = e;
      vr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
      var u = c === e;
      if (u && a) a = false, l = [l, 3];
      else {
        u && (a = true, l = 3);
        let p = e;
        Ye(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
        var u = p === e;
        if (u && a) a = false, l = [l, 4];
        else {
          u && (a = true, l = 4);
          let j = e;
          Ke(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
          var u = j === e;
          if (u && a) a = false, l = [l, 5];
          else {
            u && (a = true, l = 5);
            let y = e;
            lr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
            var u = y === e;
            if (u && a) a = false, l = [l, 6];
            else {
              u && (a = true, l = 6);
              let h = e;
              fr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
              var u = h === e;
              if (u && a) a = false, l = [l, 7];
              else {
                u && (a = true, l = 7);
                let k = e;
                Ue(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
                var u = k === e;
                if (u && a) a = false, l = [l, 8];
                else {
                  u && (a = true, l = 8);
                  let _ = e;
                  pr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                  var u = _ === e;
                  if (u && a) a = false, l = [l, 9];
                  else {
                    u && (a = true, l = 9);
                    let v = e;
                    Xe(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                    var u = v === e;
                    if (u && a) a = false, l = [l, 10];
                    else {
                      u && (a = true, l = 10);
                      let $ = e;
                      qr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                      var u = $ === e;
                      if (u && a) a = false, l = [l, 11];
                      else {
                        u && (a = true, l = 11);
                        let I = e;
                        Dr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
                        var u = I === e;
                        if (u && a) a = false, l = [l, 12];
                        else {
                          u && (a = true, l = 12);
                          let Q = e;
                          kr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                          var u = Q === e;
                          if (u && a) a = false, l = [l, 13];
                          else {
                            u && (a = true, l = 13);
                            let ne = e;
                            Ar(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                            var u = ne === e;
                            if (u && a) a = false, l = [l, 14];
                            else {
                              u && (a = true, l = 14);
                              let H = e;
                              wr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                              var u = H === e;
                              if (u && a) a = false, l = [l, 15];
                              else {
                                u && (a = true, l = 15);
                                let B = e;
                                Yr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
                                var u = B === e;
                                if (u && a) a = false, l = [l, 16];
                                else {
                                  u && (a = true, l = 16);
                                  let U = e;
                                  hr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                                  var u = U === e;
                                  u && a ? (a = false, l = [l, 17]) : u && (a = true, l = 17);
                                }
                              }
                            }
                          }
                        }
                      }
                    }
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
    let d = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [d] : r.push(d), e++, Gr.errors = r, false;
  }
  return Gr.errors = r, e === 0;
}
var xs = { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false };
function ke(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(xs.properties, n)) {
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
var ii = { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false };
function qe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let d;
    if (s.changes === void 0 && (d = "changes") || s.destroys === void 0 && (d = "destroys") || s.objects === void 0 && (d = "objects") || s.limits === void 0 && (d = "limits")) return qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: d } }], false;
    {
      let D = e;
      for (let c in s) if (!(c === "changes" || c === "destroys" || c === "objects" || c === "limits")) {
        return qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (D === e) {
        if (s.changes !== void 0) {
          let c = s.changes, m = e;
          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return qe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === m && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return qe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = m === e;
        } else var t = true;
        if (t) {
          if (s.destroys !== void 0) {
            let c = s.destroys, m = e;
            if (e === m) if (c && typeof c == "object" && !Array.isArray(c)) {
              let w;
              if (c.disable === void 0 && (w = "disable") || c.delete === void 0 && (w = "delete") || c.purge === void 0 && (w = "purge") || c.adopt === void 0 && (w = "adopt")) return qe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/required", keyword: "required", params: { missingProperty: w } }], false;
              {
                let j = e;
                for (let P in c) if (!(P === "disable" || P === "delete" || P === "purge" || P === "adopt")) {
                  return qe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
                  break;
                }
                if (j === e) {
                  if (c.disable !== void 0) {
                    let P = c.disable, y = e;
                    if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return qe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === y && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return qe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var a = y === e;
                  } else var a = true;
                  if (a) {
                    if (c.delete !== void 0) {
                      let P = c.delete, y = e;
                      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return qe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === y && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return qe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var a = y === e;
                    } else var a = true;
                    if (a) {
                      if (c.purge !== void 0) {
                        let P = c.purge, y = e;
                        if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return qe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === y && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return qe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = y === e;
                      } else var a = true;
                      if (a) if (c.adopt !== void 0) {
                        let P = c.adopt, y = e;
                        if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return qe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === y && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return qe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = y === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return qe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/type", keyword: "type", params: { type: "object" } }], false;
            var t = m === e;
          } else var t = true;
          if (t) {
            if (s.objects !== void 0) {
              let c = s.objects, m = e;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return qe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === m && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return qe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = m === e;
            } else var t = true;
            if (t) if (s.limits !== void 0) {
              let c = s.limits, m = e;
              if (e === m) if (Array.isArray(c)) {
                if (c.length < 1) return qe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var l = true;
                  let w = c.length;
                  for (let j = 0; j < w; j++) {
                    let P = c[j], y = e, O = e, h = false, b = null, k = e;
                    if (e === k) if (P && typeof P == "object" && !Array.isArray(P)) {
                      let g;
                      if (P.rule === void 0 && (g = "rule")) {
                        let v = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/0/required", keyword: "required", params: { missingProperty: g } };
                        r === null ? r = [v] : r.push(v), e++;
                      } else {
                        let v = e;
                        for (let q in P) if (q !== "rule") {
                          let $ = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (v === e && P.rule !== void 0 && P.rule !== "empty set") {
                          let q = { instancePath: i + "/limits/" + j + "/rule", schemaPath: "#/properties/limits/items/oneOf/0/properties/rule/const", keyword: "const", params: { allowedValue: "empty set" } };
                          r === null ? r = [q] : r.push(q), e++;
                        }
                      }
                    } else {
                      let g = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var o = k === e;
                    o && (h = true, b = 0);
                    let M = e;
                    if (e === M) if (P && typeof P == "object" && !Array.isArray(P)) {
                      let g;
                      if (P.rule === void 0 && (g = "rule") || P.most === void 0 && (g = "most")) {
                        let v = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/1/required", keyword: "required", params: { missingProperty: g } };
                        r === null ? r = [v] : r.push(v), e++;
                      } else {
                        let v = e;
                        for (let q in P) if (!(q === "rule" || q === "most")) {
                          let $ = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
                          r === null ? r = [$] : r.push($), e++;
                          break;
                        }
                        if (v === e) {
                          if (P.rule !== void 0) {
                            let q = P.rule, $ = e;
                            if (!(q === "count" || q === "max-destroy")) {
                              let Z = { instancePath: i + "/limits/" + j + "/rule", schemaPath: "#/properties/limits/items/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: ii.properties.limits.items.oneOf[1].properties.rule.enum } };
                              r === null ? r = [Z] : r.push(Z), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                          if (n) if (P.most !== void 0) {
                            let q = P.most, $ = e;
                            if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                              let I = { instancePath: i + "/limits/" + j + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/type", keyword: "type", params: { type: "integer" } };
                              r === null ? r = [I] : r.push(I), e++;
                            }
                            if (e === $ && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                              let I = { instancePath: i + "/limits/" + j + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              r === null ? r = [I] : r.push(I), e++;
                            }
                            var n = $ === e;
                          } else var n = true;
                        }
                      }
                    } else {
                      let g = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var o = M === e;
                    if (o && h) h = false, b = [b, 1];
                    else {
                      o && (h = true, b = 1);
                      let g = e;
                      if (e === g) if (P && typeof P == "object" && !Array.isArray(P)) {
                        let q;
                        if (P.rule === void 0 && (q = "rule") || P.most === void 0 && (q = "most") || P.percent === void 0 && (q = "percent")) {
                          let $ = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/2/required", keyword: "required", params: { missingProperty: q } };
                          r === null ? r = [$] : r.push($), e++;
                        } else {
                          let $ = e;
                          for (let Z in P) if (!(Z === "rule" || Z === "most" || Z === "percent")) {
                            let I = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
                            r === null ? r = [I] : r.push(I), e++;
                            break;
                          }
                          if ($ === e) {
                            if (P.rule !== void 0) {
                              let Z = e;
                              if (P.rule !== "share") {
                                let I = { instancePath: i + "/limits/" + j + "/rule", schemaPath: "#/properties/limits/items/oneOf/2/properties/rule/const", keyword: "const", params: { allowedValue: "share" } };
                                r === null ? r = [I] : r.push(I), e++;
                              }
                              var u = Z === e;
                            } else var u = true;
                            if (u) {
                              if (P.most !== void 0) {
                                let Z = P.most, I = e;
                                if (!(typeof Z == "number" && !(Z % 1) && !isNaN(Z) && isFinite(Z))) {
                                  let Q = { instancePath: i + "/limits/" + j + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                if (e === I && typeof Z == "number" && isFinite(Z) && (Z < 0 || isNaN(Z))) {
                                  let Q = { instancePath: i + "/limits/" + j + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                var u = I === e;
                              } else var u = true;
                              if (u) if (P.percent !== void 0) {
                                let Z = P.percent, I = e;
                                if (!(typeof Z == "number" && !(Z % 1) && !isNaN(Z) && isFinite(Z))) {
                                  let Q = { instancePath: i + "/limits/" + j + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                if (e === I && typeof Z == "number" && isFinite(Z) && (Z < 0 || isNaN(Z))) {
                                  let Q = { instancePath: i + "/limits/" + j + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [Q] : r.push(Q), e++;
                                }
                                var u = I === e;
                              } else var u = true;
                            }
                          }
                        }
                      } else {
                        let q = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [q] : r.push(q), e++;
                      }
                      var o = g === e;
                      o && h ? (h = false, b = [b, 2]) : o && (h = true, b = 2);
                    }
                    if (h) e = O, r !== null && (O ? r.length = O : r = null);
                    else {
                      let g = { instancePath: i + "/limits/" + j, schemaPath: "#/properties/limits/items/oneOf", keyword: "oneOf", params: { passingSchemas: b } };
                      return r === null ? r = [g] : r.push(g), e++, qe.errors = r, false;
                    }
                    var l = y === e;
                    if (!l) break;
                  }
                }
              } else return qe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } }], false;
              var t = m === e;
            } else var t = true;
          }
        }
      }
    }
  } else return qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qe.errors = r, e === 0;
}
function xr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.vault === void 0 && (c = "vault") || s.url === void 0 && (c = "url") || s.wanted === void 0 && (c = "wanted") || s.owned === void 0 && (c = "owned") || s.unmanaged === void 0 && (c = "unmanaged")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "vault" || p === "url" || p === "wanted" || p === "owned" || p === "unmanaged" || p === "heldBack")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.vault !== void 0) {
          let p = e;
          if (typeof s.vault != "string") {
            let w = { instancePath: i + "/vault", schemaPath: "#/oneOf/0/properties/vault/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) {
          if (s.url !== void 0) {
            let p = e;
            if (typeof s.url != "string") {
              let j = { instancePath: i + "/url", schemaPath: "#/oneOf/0/properties/url/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [j] : r.push(j), e++;
            }
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.wanted !== void 0) {
              let p = s.wanted, w = e;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/type", keyword: "type", params: { type: "integer" } };
                r === null ? r = [P] : r.push(P), e++;
              }
              if (e === w && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                r === null ? r = [P] : r.push(P), e++;
              }
              var o = w === e;
            } else var o = true;
            if (o) {
              if (s.owned !== void 0) {
                let p = s.owned, w = e;
                if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                  let P = { instancePath: i + "/owned", schemaPath: "#/oneOf/0/properties/owned/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [P] : r.push(P), e++;
                }
                if (e === w && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                  let P = { instancePath: i + "/owned", schemaPath: "#/oneOf/0/properties/owned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var o = w === e;
              } else var o = true;
              if (o) {
                if (s.unmanaged !== void 0) {
                  let p = s.unmanaged, w = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let P = { instancePath: i + "/unmanaged", schemaPath: "#/oneOf/0/properties/unmanaged/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  if (e === w && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                    let P = { instancePath: i + "/unmanaged", schemaPath: "#/oneOf/0/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var o = w === e;
                } else var o = true;
                if (o) if (s.heldBack !== void 0) {
                  let p = e;
                  qe(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                  var o = p === e;
                } else var o = true;
              }
            }
          }
        }
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.vault === void 0 && (c = "vault") || s.url === void 0 && (c = "url") || s.wanted === void 0 && (c = "wanted") || s.read === void 0 && (c = "read")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "vault" || p === "url" || p === "wanted" || p === "read")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.vault !== void 0) {
          let p = e;
          if (typeof s.vault != "string") {
            let w = { instancePath: i + "/vault", schemaPath: "#/oneOf/1/properties/vault/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var d = p === e;
        } else var d = true;
        if (d) {
          if (s.url !== void 0) {
            let p = e;
            if (typeof s.url != "string") {
              let j = { instancePath: i + "/url", schemaPath: "#/oneOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [j] : r.push(j), e++;
            }
            var d = p === e;
          } else var d = true;
          if (d) {
            if (s.wanted !== void 0) {
              let p = s.wanted, w = e;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/type", keyword: "type", params: { type: "integer" } };
                r === null ? r = [P] : r.push(P), e++;
              }
              if (e === w && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                r === null ? r = [P] : r.push(P), e++;
              }
              var d = w === e;
            } else var d = true;
            if (d) if (s.read !== void 0) {
              let p = e;
              if (s.read !== "by name") {
                let j = { instancePath: i + "/read", schemaPath: "#/oneOf/1/properties/read/const", keyword: "const", params: { allowedValue: "by name" } };
                r === null ? r = [j] : r.push(j), e++;
              }
              var d = p === e;
            } else var d = true;
          }
        }
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = u === e;
  if (D && a ? (a = false, l = [l, 1]) : D && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let c = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [c] : r.push(c), e++, xr.errors = r, false;
  }
  return xr.errors = r, e === 0;
}
var ti = { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false };
function He(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.url === void 0 && (a = "url") || s.fault === void 0 && (a = "fault") || s.message === void 0 && (a = "message")) return He.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "url" || n === "fault" || n === "message")) {
        return He.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return He.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.url !== void 0) {
            let n = e;
            if (typeof s.url != "string") return He.errors = [{ instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.fault !== void 0) {
              let n = s.fault, o = e;
              if (!(n === "not found" || n === "disabled" || n === "forbidden" || n === "firewall" || n === "unauthorized" || n === "deleted but recoverable" || n === "being deleted" || n === "being recovered" || n === "too slow" || n === "conflict" || n === "throttled" || n === "invalid" || n === "vault not found" || n === "untrusted" || n === "connection" || n === "server" || n === "cancelled")) return He.errors = [{ instancePath: i + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: ti.properties.fault.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.message !== void 0) {
              let n = e;
              if (typeof s.message != "string") return He.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return He.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return He.errors = r, e === 0;
}
var ni = { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false };
function We(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.ref === void 0 && (n = "ref") || s.of === void 0 && (n = "of") || s.vaults === void 0 && (n = "vaults")) return We.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let u in s) if (!(u === "ref" || u === "of" || u === "vaults")) {
        return We.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (o === e) {
        if (s.ref !== void 0) {
          let u = e;
          if (typeof s.ref != "string") return We.errors = [{ instancePath: i + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let u = s.of, d = e;
            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return We.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === d && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return We.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = d === e;
          } else var t = true;
          if (t) if (s.vaults !== void 0) {
            let u = s.vaults, d = e;
            if (e === d) if (Array.isArray(u)) {
              var a = true;
              let c = u.length;
              for (let m = 0; m < c; m++) {
                let p = u[m], w = e;
                if (e === w) if (p && typeof p == "object" && !Array.isArray(p)) {
                  let P;
                  if (p.vault === void 0 && (P = "vault") || p.because === void 0 && (P = "because")) return We.errors = [{ instancePath: i + "/vaults/" + m, schemaPath: "#/properties/vaults/items/required", keyword: "required", params: { missingProperty: P } }], false;
                  {
                    let y = e;
                    for (let O in p) if (!(O === "vault" || O === "because")) {
                      return We.errors = [{ instancePath: i + "/vaults/" + m, schemaPath: "#/properties/vaults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } }], false;
                      break;
                    }
                    if (y === e) {
                      if (p.vault !== void 0) {
                        let O = e;
                        if (typeof p.vault != "string") return We.errors = [{ instancePath: i + "/vaults/" + m + "/vault", schemaPath: "#/properties/vaults/items/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                        var l = O === e;
                      } else var l = true;
                      if (l) if (p.because !== void 0) {
                        let O = p.because, h = e;
                        if (!(O === "config" || O === "manifest" || O === "file" || O === "copy" || O === "unknown")) return We.errors = [{ instancePath: i + "/vaults/" + m + "/because", schemaPath: "#/properties/vaults/items/properties/because/enum", keyword: "enum", params: { allowedValues: ni.properties.vaults.items.properties.because.enum } }], false;
                        var l = h === e;
                      } else var l = true;
                    }
                  }
                } else return We.errors = [{ instancePath: i + "/vaults/" + m, schemaPath: "#/properties/vaults/items/type", keyword: "type", params: { type: "object" } }], false;
                var a = w === e;
                if (!a) break;
              }
            } else return We.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
            var t = d === e;
          } else var t = true;
        }
      }
    }
  } else return We.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return We.errors = r, e === 0;
}
var js = { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation without policy", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near limit", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "renamed", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false };
function Ce(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.finding === void 0 && (a = "finding") || s.severity === void 0 && (a = "severity") || s.vault === void 0 && (a = "vault") || s.message === void 0 && (a = "message")) return Ce.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "finding" || n === "severity" || n === "confidential" || n === "rule" || n === "id" || n === "vault" || n === "place" || n === "message")) {
        return Ce.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.finding !== void 0) {
          let n = s.finding, o = e;
          if (!(n === "policy broken" || n === "missing" || n === "not compared" || n === "deleted list unreadable" || n === "list forbidden" || n === "expired" || n === "expiring" || n === "never expires" || n === "rotation without date" || n === "rotation without policy" || n === "rotation due" || n === "credential ends first" || n === "credentials not removed" || n === "rotation unfinished" || n === "versions near limit" || n === "git unreadable" || n === "unknown kind" || n === "premium assumed" || n === "manifest not matched" || n === "renamed" || n === "same value" || n === "value in git")) return Ce.errors = [{ instancePath: i + "/finding", schemaPath: "#/properties/finding/enum", keyword: "enum", params: { allowedValues: js.properties.finding.enum } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.severity !== void 0) {
            let n = s.severity, o = e;
            if (!(n === "error" || n === "warning" || n === "note")) return Ce.errors = [{ instancePath: i + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: js.properties.severity.enum } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.confidential !== void 0) {
              let n = e;
              if (s.confidential !== true) return Ce.errors = [{ instancePath: i + "/confidential", schemaPath: "#/properties/confidential/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.rule !== void 0) {
                let n = s.rule, o = e;
                if (!(n === "requireExpiry" || n === "requireContentType" || n === "maxValidity" || n === "requireTags" || n === "namePattern")) return Ce.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: js.properties.rule.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.id !== void 0) {
                  let n = e;
                  X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.vault !== void 0) {
                    let n = e;
                    if (typeof s.vault != "string") return Ce.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
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
                      if (typeof s.message != "string") return Ce.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
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
  } else return Ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ce.errors = r, e === 0;
}
var Vs = { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false };
function Pr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return Pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return Pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return Pr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return Pr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return Pr.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: Vs.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Pr.errors = r, e === 0;
}
function dr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return dr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return dr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return dr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return dr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return dr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return dr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return dr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return dr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return dr.errors = r, e === 0;
}
function we(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let D;
    if (s.apiVersion === void 0 && (D = "apiVersion") || s.kind === void 0 && (D = "kind") || s.digestVersion === void 0 && (D = "digestVersion") || s.digest === void 0 && (D = "digest") || s.changes === void 0 && (D = "changes") || s.summary === void 0 && (D = "summary") || s.vaults === void 0 && (D = "vaults") || s.findings === void 0 && (D = "findings") || s.estimate === void 0 && (D = "estimate") || s.requests === void 0 && (D = "requests")) return we.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: D } }], false;
    {
      let c = e;
      for (let m in s) if (!Fe.call(Fs.properties, m)) {
        return we.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
        break;
      }
      if (c === e) {
        let m;
        if (s.partial !== void 0 && s.failed === void 0 && (m = "failed")) return we.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: m, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (m = "partial")) return we.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: m, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let p = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return we.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = p === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let p = e;
            if (s.kind !== "Plan") return we.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Plan" } }], false;
            var t = p === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let p = e;
              if (s.emulator !== true) return we.errors = [{ instancePath: i + "/emulator", schemaPath: "#/properties/emulator/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = p === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let p = e;
                if (typeof s.emulatorFile != "string") return we.errors = [{ instancePath: i + "/emulatorFile", schemaPath: "#/properties/emulatorFile/type", keyword: "type", params: { type: "string" } }], false;
                var t = p === e;
              } else var t = true;
              if (t) {
                if (s.digestVersion !== void 0) {
                  let p = s.digestVersion, w = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return we.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === w && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) return we.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var t = w === e;
                } else var t = true;
                if (t) {
                  if (s.digest !== void 0) {
                    let p = e;
                    Y(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                    var t = p === e;
                  } else var t = true;
                  if (t) {
                    if (s.changes !== void 0) {
                      let p = s.changes, w = e;
                      if (e === w) if (Array.isArray(p)) {
                        var a = true;
                        let P = p.length;
                        for (let y = 0; y < P; y++) {
                          let O = e;
                          Gr(p[y], { instancePath: i + "/changes/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
                          var a = O === e;
                          if (!a) break;
                        }
                      } else return we.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                      var t = w === e;
                    } else var t = true;
                    if (t) {
                      if (s.summary !== void 0) {
                        let p = e;
                        ke(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ke.errors : r.concat(ke.errors), e = r.length);
                        var t = p === e;
                      } else var t = true;
                      if (t) {
                        if (s.vaults !== void 0) {
                          let p = s.vaults, w = e;
                          if (e === w) if (Array.isArray(p)) {
                            var l = true;
                            let P = p.length;
                            for (let y = 0; y < P; y++) {
                              let O = e;
                              xr(p[y], { instancePath: i + "/vaults/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                              var l = O === e;
                              if (!l) break;
                            }
                          } else return we.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
                          var t = w === e;
                        } else var t = true;
                        if (t) {
                          if (s.partial !== void 0) {
                            let p = e;
                            if (s.partial !== true) return we.errors = [{ instancePath: i + "/partial", schemaPath: "#/properties/partial/const", keyword: "const", params: { allowedValue: true } }], false;
                            var t = p === e;
                          } else var t = true;
                          if (t) {
                            if (s.failed !== void 0) {
                              let p = s.failed, w = e;
                              if (e === w) if (Array.isArray(p)) {
                                if (p.length < 1) return we.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                                {
                                  var n = true;
                                  let P = p.length;
                                  for (let y = 0; y < P; y++) {
                                    let O = e;
                                    He(p[y], { instancePath: i + "/failed/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
                                    var n = O === e;
                                    if (!n) break;
                                  }
                                }
                              } else return we.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "array" } }], false;
                              var t = w === e;
                            } else var t = true;
                            if (t) {
                              if (s.changedSince !== void 0) {
                                let p = e;
                                We(s.changedSince, { instancePath: i + "/changedSince", parentData: s, parentDataProperty: "changedSince", rootData: f }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
                                var t = p === e;
                              } else var t = true;
                              if (t) {
                                if (s.shard !== void 0) {
                                  let p = s.shard, w = e;
                                  if (e === w) if (p && typeof p == "object" && !Array.isArray(p)) {
                                    let P;
                                    if (p.number === void 0 && (P = "number") || p.of === void 0 && (P = "of") || p.placement === void 0 && (P = "placement")) return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: P } }], false;
                                    {
                                      let y = e;
                                      for (let O in p) if (!(O === "number" || O === "of" || O === "placement")) {
                                        return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } }], false;
                                        break;
                                      }
                                      if (y === e) {
                                        if (p.number !== void 0) {
                                          let O = p.number, h = e;
                                          if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) return we.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === h && typeof O == "number" && isFinite(O) && (O < 1 || isNaN(O))) return we.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                          var o = h === e;
                                        } else var o = true;
                                        if (o) {
                                          if (p.of !== void 0) {
                                            let O = p.of, h = e;
                                            if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) return we.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === h && typeof O == "number" && isFinite(O) && (O < 1 || isNaN(O))) return we.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                            var o = h === e;
                                          } else var o = true;
                                          if (o) if (p.placement !== void 0) {
                                            let O = p.placement, h = e;
                                            if (e === h) if (O && typeof O == "object" && !Array.isArray(O)) {
                                              let k;
                                              if (O.config === void 0 && (k = "config") || O.manifests === void 0 && (k = "manifests") || O.selection === void 0 && (k = "selection") || O.vaults === void 0 && (k = "vaults")) return we.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/required", keyword: "required", params: { missingProperty: k } }], false;
                                              {
                                                let M = e;
                                                for (let _ in O) if (!(_ === "config" || _ === "manifests" || _ === "selection" || _ === "vaults")) {
                                                  return we.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
                                                  break;
                                                }
                                                if (M === e) {
                                                  if (O.config !== void 0) {
                                                    let _ = e;
                                                    Y(O.config, { instancePath: i + "/shard/placement/config", parentData: O, parentDataProperty: "config", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                                    var u = _ === e;
                                                  } else var u = true;
                                                  if (u) {
                                                    if (O.manifests !== void 0) {
                                                      let _ = e;
                                                      Y(O.manifests, { instancePath: i + "/shard/placement/manifests", parentData: O, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                                      var u = _ === e;
                                                    } else var u = true;
                                                    if (u) {
                                                      if (O.selection !== void 0) {
                                                        let _ = e;
                                                        Y(O.selection, { instancePath: i + "/shard/placement/selection", parentData: O, parentDataProperty: "selection", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                                        var u = _ === e;
                                                      } else var u = true;
                                                      if (u) if (O.vaults !== void 0) {
                                                        let _ = e;
                                                        Y(O.vaults, { instancePath: i + "/shard/placement/vaults", parentData: O, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                                        var u = _ === e;
                                                      } else var u = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else return we.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
                                            var o = h === e;
                                          } else var o = true;
                                        }
                                      }
                                    }
                                  } else return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" } }], false;
                                  var t = w === e;
                                } else var t = true;
                                if (t) {
                                  if (s.findings !== void 0) {
                                    let p = s.findings, w = e;
                                    if (e === w) if (Array.isArray(p)) {
                                      var d = true;
                                      let P = p.length;
                                      for (let y = 0; y < P; y++) {
                                        let O = e;
                                        Ce(p[y], { instancePath: i + "/findings/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                                        var d = O === e;
                                        if (!d) break;
                                      }
                                    } else return we.errors = [{ instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
                                    var t = w === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.estimate !== void 0) {
                                      let p = e;
                                      Pr(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                                      var t = p === e;
                                    } else var t = true;
                                    if (t) if (s.requests !== void 0) {
                                      let p = e;
                                      dr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
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
  } else return we.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return we.errors = r, e === 0;
}
var fi = jr;
var oi = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Apply" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, plan: { $ref: "#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "#/definitions/unapproved" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "plan", "outcomes", "started", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { plan: { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false }, outcome: { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] }, unapproved: { type: "object", properties: { effects: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/change" } }, approvedDigest: { $ref: "plan.v1.schema.json#/definitions/digest" } }, required: ["effects", "approvedDigest"], additionalProperties: false } } };
function us(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (us.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (us.errors = r, e === 0);
}
function ds(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (ds.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (ds.errors = r, e === 0);
}
var Es = { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false };
function Ze(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.number === void 0 && (l = "number") || s.of === void 0 && (l = "of") || s.placement === void 0 && (l = "placement")) return Ze.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "number" || o === "of" || o === "placement")) {
        return Ze.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.number !== void 0) {
          let o = s.number, u = e;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return Ze.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === u && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return Ze.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let o = s.of, u = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === u && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = u === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let o = s.placement, u = e;
            if (e === u) if (o && typeof o == "object" && !Array.isArray(o)) {
              let D;
              if (o.config === void 0 && (D = "config") || o.manifests === void 0 && (D = "manifests") || o.selection === void 0 && (D = "selection") || o.vaults === void 0 && (D = "vaults")) return Ze.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/required", keyword: "required", params: { missingProperty: D } }], false;
              {
                let c = e;
                for (let m in o) if (!(m === "config" || m === "manifests" || m === "selection" || m === "vaults")) {
                  return Ze.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
                  break;
                }
                if (c === e) {
                  if (o.config !== void 0) {
                    let m = e;
                    Y(o.config, { instancePath: i + "/placement/config", parentData: o, parentDataProperty: "config", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                    var a = m === e;
                  } else var a = true;
                  if (a) {
                    if (o.manifests !== void 0) {
                      let m = e;
                      Y(o.manifests, { instancePath: i + "/placement/manifests", parentData: o, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                      var a = m === e;
                    } else var a = true;
                    if (a) {
                      if (o.selection !== void 0) {
                        let m = e;
                        Y(o.selection, { instancePath: i + "/placement/selection", parentData: o, parentDataProperty: "selection", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                        var a = m === e;
                      } else var a = true;
                      if (a) if (o.vaults !== void 0) {
                        let m = e;
                        Y(o.vaults, { instancePath: i + "/placement/vaults", parentData: o, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                        var a = m === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return Ze.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
            var t = u === e;
          } else var t = true;
        }
      }
    }
  } else return Ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ze.errors = r, e === 0;
}
function Rr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Rr.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Rr.errors = r, e === 0) : (Rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
function zr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ks.test(s)) return zr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return zr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return zr.errors = r, e === 0;
}
function Vr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (Vr.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (Vr.errors = r, e === 0);
}
function Or(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return Or.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        He(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return Or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Or.errors = r, e === 0;
}
function Jr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Gr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Jr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Jr.errors = r, e === 0;
}
function Pe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return Pe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(xs.properties, n)) {
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
function Lr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      xr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Lr.errors = r, e === 0;
}
function Er(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ce(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Er.errors = r, e === 0;
}
function er(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return er.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return er.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return er.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return er.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return er.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: Vs.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return er.errors = r, e === 0;
}
function Br(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Es.properties, n)) {
        return Br.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Br.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Br.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.shard !== void 0) {
          let o = e;
          Ze(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? Ze.errors : r.concat(Ze.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digestVersion !== void 0) {
            let o = e;
            Rr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              zr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Vr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  Or(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Jr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Jr.errors : r.concat(Jr.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.summary !== void 0) {
                      let o = e;
                      Pe(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.vaults !== void 0) {
                        let o = e;
                        Lr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          Er(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          er(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
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
  } else return Br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Br.errors = r, e === 0;
}
var Ge = { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] };
function me(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return me.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return me.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return me.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return me.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return me.errors = r, e === 0;
}
function cs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.verb === void 0 && (j = "verb") || s.id === void 0 && (j = "id") || s.result === void 0 && (j = "result") || s.did === void 0 && (j = "did")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: j } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "result" || y === "did")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
        break;
      }
      if (P === e) {
        if (s.verb !== void 0) {
          let y = s.verb, O = e;
          if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
            let h = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.verb.enum } };
            r === null ? r = [h] : r.push(h), e++;
          }
          var o = O === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let y = e;
            me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
            var o = y === e;
          } else var o = true;
          if (o) {
            if (s.result !== void 0) {
              let y = e;
              if (s.result !== "done") {
                let h = { instancePath: i + "/result", schemaPath: "#/oneOf/0/properties/result/const", keyword: "const", params: { allowedValue: "done" } };
                r === null ? r = [h] : r.push(h), e++;
              }
              var o = y === e;
            } else var o = true;
            if (o) if (s.did !== void 0) {
              let y = s.did, O = e;
              if (!(y === "created" || y === "set" || y === "updated" || y === "adopted" || y === "recovered" || y === "disabled" || y === "deleted" || y === "purged" || y === "rotated" || y === "unchanged")) {
                let b = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.did.enum } };
                r === null ? r = [b] : r.push(b), e++;
              }
              var o = O === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let j = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [j] : r.push(j), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.verb === void 0 && (j = "verb") || s.id === void 0 && (j = "id") || s.result === void 0 && (j = "result") || s.message === void 0 && (j = "message") || s.hint === void 0 && (j = "hint")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: j } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "result" || y === "message" || y === "hint")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
        break;
      }
      if (P === e) {
        if (s.verb !== void 0) {
          let y = s.verb, O = e;
          if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
            let h = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[1].properties.verb.enum } };
            r === null ? r = [h] : r.push(h), e++;
          }
          var d = O === e;
        } else var d = true;
        if (d) {
          if (s.id !== void 0) {
            let y = e;
            me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
            var d = y === e;
          } else var d = true;
          if (d) {
            if (s.result !== void 0) {
              let y = e;
              if (s.result !== "refused") {
                let h = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [h] : r.push(h), e++;
              }
              var d = y === e;
            } else var d = true;
            if (d) {
              if (s.message !== void 0) {
                let y = e;
                if (typeof s.message != "string") {
                  let h = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [h] : r.push(h), e++;
                }
                var d = y === e;
              } else var d = true;
              if (d) if (s.hint !== void 0) {
                let y = e;
                if (typeof s.hint != "string") {
                  let h = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [h] : r.push(h), e++;
                }
                var d = y === e;
              } else var d = true;
            }
          }
        }
      }
    }
  } else {
    let j = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [j] : r.push(j), e++;
  }
  var D = u === e;
  if (D && a) a = false, l = [l, 1];
  else {
    D && (a = true, l = 1);
    let j = e;
    if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
      let y;
      if (s.verb === void 0 && (y = "verb") || s.id === void 0 && (y = "id") || s.result === void 0 && (y = "result") || s.message === void 0 && (y = "message")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
      } else {
        let O = e;
        for (let h in s) if (!(h === "verb" || h === "id" || h === "result" || h === "message")) {
          let b = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          r === null ? r = [b] : r.push(b), e++;
          break;
        }
        if (O === e) {
          if (s.verb !== void 0) {
            let h = s.verb, b = e;
            if (!(h === "create" || h === "set" || h === "settle" || h === "update" || h === "adopt" || h === "recover" || h === "disable" || h === "delete" || h === "purge" || h === "rotate")) {
              let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[2].properties.verb.enum } };
              r === null ? r = [k] : r.push(k), e++;
            }
            var c = b === e;
          } else var c = true;
          if (c) {
            if (s.id !== void 0) {
              let h = e;
              me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var c = h === e;
            } else var c = true;
            if (c) {
              if (s.result !== void 0) {
                let h = e;
                if (s.result !== "skipped") {
                  let k = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var c = h === e;
              } else var c = true;
              if (c) if (s.message !== void 0) {
                let h = e;
                if (typeof s.message != "string") {
                  let k = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var c = h === e;
              } else var c = true;
            }
          }
        }
      }
    } else {
      let y = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [y] : r.push(y), e++;
    }
    var D = j === e;
    if (D && a) a = false, l = [l, 2];
    else {
      D && (a = true, l = 2);
      let y = e;
      if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
        let h;
        if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.result === void 0 && (h = "result") || s.evidence === void 0 && (h = "evidence") || s.message === void 0 && (h = "message")) {
          let b = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: h } };
          r === null ? r = [b] : r.push(b), e++;
        } else {
          let b = e;
          for (let k in s) if (!(k === "verb" || k === "id" || k === "result" || k === "evidence" || k === "message")) {
            let M = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
            r === null ? r = [M] : r.push(M), e++;
            break;
          }
          if (b === e) {
            if (s.verb !== void 0) {
              let k = s.verb, M = e;
              if (!(k === "create" || k === "set" || k === "settle" || k === "update" || k === "adopt" || k === "recover" || k === "disable" || k === "delete" || k === "purge" || k === "rotate")) {
                let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.verb.enum } };
                r === null ? r = [_] : r.push(_), e++;
              }
              var m = M === e;
            } else var m = true;
            if (m) {
              if (s.id !== void 0) {
                let k = e;
                me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                var m = k === e;
              } else var m = true;
              if (m) {
                if (s.result !== void 0) {
                  let k = e;
                  if (s.result !== "not compared") {
                    let _ = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [_] : r.push(_), e++;
                  }
                  var m = k === e;
                } else var m = true;
                if (m) {
                  if (s.evidence !== void 0) {
                    let k = s.evidence, M = e;
                    if (!(k === "unknown" || k === "outside" || k === "swapped")) {
                      let g = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var m = M === e;
                  } else var m = true;
                  if (m) if (s.message !== void 0) {
                    let k = e;
                    if (typeof s.message != "string") {
                      let _ = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [_] : r.push(_), e++;
                    }
                    var m = k === e;
                  } else var m = true;
                }
              }
            }
          }
        }
      } else {
        let h = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [h] : r.push(h), e++;
      }
      var D = y === e;
      if (D && a) a = false, l = [l, 3];
      else {
        D && (a = true, l = 3);
        let h = e;
        if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
          let k;
          if (s.verb === void 0 && (k = "verb") || s.id === void 0 && (k = "id") || s.result === void 0 && (k = "result") || s.message === void 0 && (k = "message")) {
            let M = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: k } };
            r === null ? r = [M] : r.push(M), e++;
          } else {
            let M = e;
            for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "code" || _ === "message")) {
              let g = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
              r === null ? r = [g] : r.push(g), e++;
              break;
            }
            if (M === e) {
              if (s.verb !== void 0) {
                let _ = s.verb, g = e;
                if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                  let v = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[4].properties.verb.enum } };
                  r === null ? r = [v] : r.push(v), e++;
                }
                var p = g === e;
              } else var p = true;
              if (p) {
                if (s.id !== void 0) {
                  let _ = e;
                  me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var p = _ === e;
                } else var p = true;
                if (p) {
                  if (s.result !== void 0) {
                    let _ = e;
                    if (s.result !== "failed") {
                      let v = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [v] : r.push(v), e++;
                    }
                    var p = _ === e;
                  } else var p = true;
                  if (p) {
                    if (s.code !== void 0) {
                      let _ = e;
                      if (typeof s.code != "string") {
                        let v = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [v] : r.push(v), e++;
                      }
                      var p = _ === e;
                    } else var p = true;
                    if (p) if (s.message !== void 0) {
                      let _ = e;
                      if (typeof s.message != "string") {
                        let v = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [v] : r.push(v), e++;
                      }
                      var p = _ === e;
                    } else var p = true;
                  }
                }
              }
            }
          }
        } else {
          let k = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [k] : r.push(k), e++;
        }
        var D = h === e;
        if (D && a) a = false, l = [l, 4];
        else {
          D && (a = true, l = 4);
          let k = e;
          if (e === k) if (s && typeof s == "object" && !Array.isArray(s)) {
            let _;
            if (s.verb === void 0 && (_ = "verb") || s.id === void 0 && (_ = "id") || s.result === void 0 && (_ = "result") || s.message === void 0 && (_ = "message")) {
              let g = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: _ } };
              r === null ? r = [g] : r.push(g), e++;
            } else {
              let g = e;
              for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message")) {
                let q = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                r === null ? r = [q] : r.push(q), e++;
                break;
              }
              if (g === e) {
                if (s.verb !== void 0) {
                  let v = s.verb, q = e;
                  if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var w = q === e;
                } else var w = true;
                if (w) {
                  if (s.id !== void 0) {
                    let v = e;
                    me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                    var w = v === e;
                  } else var w = true;
                  if (w) {
                    if (s.result !== void 0) {
                      let v = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = v === e;
                    } else var w = true;
                    if (w) if (s.message !== void 0) {
                      let v = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = v === e;
                    } else var w = true;
                  }
                }
              }
            }
          } else {
            let _ = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [_] : r.push(_), e++;
          }
          var D = k === e;
          D && a ? (a = false, l = [l, 5]) : D && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let j = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [j] : r.push(j), e++, cs.errors = r, false;
  }
  return cs.errors = r, e === 0;
}
function Qr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  or(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
  var u = n === e;
  u && (a = true, l = 0);
  let o = e;
  ar(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
  var u = o === e;
  if (u && a) a = false, l = [l, 1];
  else {
    u && (a = true, l = 1);
    let d = e;
    Qe(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
    var u = d === e;
    if (u && a) a = false, l = [l, 2];
    else {
      u && (a = true, l = 2);
      let c = e;
      vr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
      var u = c === e;
      if (u && a) a = false, l = [l, 3];
      else {
        u && (a = true, l = 3);
        let p = e;
        Ye(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
        var u = p === e;
        if (u && a) a = false, l = [l, 4];
        else {
          u && (a = true, l = 4);
          let j = e;
          Ke(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
          var u = j === e;
          if (u && a) a = false, l = [l, 5];
          else {
            u && (a = true, l = 5);
            let y = e;
            lr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
            var u = y === e;
            if (u && a) a = false, l = [l, 6];
            else {
              u && (a = true, l = 6);
              let h = e;
              fr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
              var u = h === e;
              if (u && a) a = false, l = [l, 7];
              else {
                u && (a = true, l = 7);
                let k = e;
                Ue(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
                var u = k === e;
                if (u && a) a = false, l = [l, 8];
                else {
                  u && (a = true, l = 8);
                  let _ = e;
                  pr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                  var u = _ === e;
                  if (u && a) a = false, l = [l, 9];
                  else {
                    u && (a = true, l = 9);
                    let v = e;
                    Xe(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                    var u = v === e;
                    if (u && a) a = false, l = [l, 10];
                    else {
                      u && (a = true, l = 10);
                      let $ = e;
                      qr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                      var u = $ === e;
                      if (u && a) a = false, l = [l, 11];
                      else {
                        u && (a = true, l = 11);
                        let I = e;
                        Dr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
                        var u = I === e;
                        if (u && a) a = false, l = [l, 12];
                        else {
                          u && (a = true, l = 12);
                          let Q = e;
                          kr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                          var u = Q === e;
                          if (u && a) a = false, l = [l, 13];
                          else {
                            u && (a = true, l = 13);
                            let ne = e;
                            Ar(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                            var u = ne === e;
                            if (u && a) a = false, l = [l, 14];
                            else {
                              u && (a = true, l = 14);
                              let H = e;
                              wr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                              var u = H === e;
                              if (u && a) a = false, l = [l, 15];
                              else {
                                u && (a = true, l = 15);
                                let B = e;
                                Yr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
                                var u = B === e;
                                if (u && a) a = false, l = [l, 16];
                                else {
                                  u && (a = true, l = 16);
                                  let U = e;
                                  hr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                                  var u = U === e;
                                  u && a ? (a = false, l = [l, 17]) : u && (a = true, l = 17);
                                }
                              }
                            }
                          }
                        }
                      }
                    }
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
    let d = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [d] : r.push(d), e++, Qr.errors = r, false;
  }
  return Qr.errors = r, e === 0;
}
function Kr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ks.test(s)) return Kr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Kr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Kr.errors = r, e === 0;
}
function Zr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Zr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Zr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, u = e;
          if (e === u) if (Array.isArray(o)) {
            var t = true;
            let d = o.length;
            for (let D = 0; D < d; D++) {
              let c = e;
              Qr(o[D], { instancePath: i + "/effects/" + D, parentData: o, parentDataProperty: D, rootData: f }) || (r = r === null ? Qr.errors : r.concat(Qr.errors), e = r.length);
              var t = c === e;
              if (!t) break;
            }
          } else return Zr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = u === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Kr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Kr.errors : r.concat(Kr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Zr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Zr.errors = r, e === 0;
}
function cr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return cr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return cr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return cr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return cr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return cr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return cr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return cr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return cr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return cr.errors = r, e === 0;
}
function jr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.apiVersion === void 0 && (l = "apiVersion") || s.kind === void 0 && (l = "kind") || s.plan === void 0 && (l = "plan") || s.outcomes === void 0 && (l = "outcomes") || s.started === void 0 && (l = "started") || s.findings === void 0 && (l = "findings") || s.requests === void 0 && (l = "requests")) return jr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(oi.properties, o)) {
        return jr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        let o;
        if (s.partial !== void 0 && s.failed === void 0 && (o = "failed")) return jr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: o, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (o = "partial")) return jr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: o, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let u = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return jr.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "Apply") return jr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Apply" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let u = e;
              us(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? us.errors : r.concat(us.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let u = e;
                ds(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? ds.errors : r.concat(ds.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.plan !== void 0) {
                  let u = e;
                  Br(s.plan, { instancePath: i + "/plan", parentData: s, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (s.outcomes !== void 0) {
                    let u = s.outcomes, d = e;
                    if (e === d) if (Array.isArray(u)) {
                      var a = true;
                      let c = u.length;
                      for (let m = 0; m < c; m++) {
                        let p = e;
                        cs(u[m], { instancePath: i + "/outcomes/" + m, parentData: u, parentDataProperty: m, rootData: f }) || (r = r === null ? cs.errors : r.concat(cs.errors), e = r.length);
                        var a = p === e;
                        if (!a) break;
                      }
                    } else return jr.errors = [{ instancePath: i + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                    var t = d === e;
                  } else var t = true;
                  if (t) {
                    if (s.started !== void 0) {
                      let u = e;
                      if (typeof s.started != "boolean") return jr.errors = [{ instancePath: i + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.unapproved !== void 0) {
                        let u = e;
                        Zr(s.unapproved, { instancePath: i + "/unapproved", parentData: s, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
                        var t = u === e;
                      } else var t = true;
                      if (t) {
                        if (s.partial !== void 0) {
                          let u = e;
                          Vr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                          var t = u === e;
                        } else var t = true;
                        if (t) {
                          if (s.failed !== void 0) {
                            let u = e;
                            Or(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                            var t = u === e;
                          } else var t = true;
                          if (t) {
                            if (s.findings !== void 0) {
                              let u = e;
                              Er(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) if (s.requests !== void 0) {
                              let u = e;
                              cr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
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
  } else return jr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return jr.errors = r, e === 0;
}
var pi = te;
var Ds = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Drift" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, digest: { $ref: "plan.v1.schema.json#/definitions/digest" }, summary: { type: "object", properties: { outside: { type: "integer", minimum: 0 }, changed: { type: "integer", minimum: 0 }, disabled: { type: "integer", minimum: 0 }, deleted: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, orphan: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 } }, required: ["outside", "changed", "disabled", "deleted", "missing", "orphan", "pending", "unknown", "unchanged", "refused"], additionalProperties: false }, entries: { type: "array", items: { $ref: "#/definitions/entry" } }, pending: { type: "array", items: { $ref: "#/definitions/pending" } }, refused: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/refused" } }, fixable: { type: "object", properties: { whole: { type: "integer", minimum: 0 }, partly: { type: "integer", minimum: 0 }, tags: { type: "integer", minimum: 0 }, not: { type: "integer", minimum: 0 } }, required: ["whole", "partly", "tags", "not"], additionalProperties: false }, fix: { type: "object", properties: { plan: { $ref: "apply.v1.schema.json#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "apply.v1.schema.json#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "apply.v1.schema.json#/definitions/unapproved" }, left: { type: "array", items: { $ref: "#/definitions/entry" } } }, required: ["plan", "outcomes", "started", "left"], additionalProperties: false }, accepted: { type: "object", properties: { files: { type: "array", items: { type: "string" } }, properties: { type: "integer", minimum: 0 }, overrides: { type: "array", minItems: 1, items: { $ref: "plan.v1.schema.json#/definitions/place" } }, left: { type: "array", items: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, edit: { $ref: "plan.v1.schema.json#/definitions/edit" }, message: { type: "string" } }, required: ["id", "message"], additionalProperties: false } } }, required: ["files", "properties", "left"], additionalProperties: false }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, shard: { $ref: "plan.v1.schema.json#/properties/shard" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "digest", "summary", "entries", "pending", "refused", "fixable", "vaults", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { entry: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, source: { $ref: "plan.v1.schema.json#/definitions/sopsSource" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false }, pending: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, source: { $ref: "plan.v1.schema.json#/definitions/sopsSource" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false } } };
function ys(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (ys.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (ys.errors = r, e === 0);
}
function ms(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (ms.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (ms.errors = r, e === 0);
}
function ts(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!ks.test(s)) return ts.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return ts.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return ts.errors = r, e === 0;
}
var As = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, source: { $ref: "plan.v1.schema.json#/definitions/sopsSource" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false };
function ir(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return ir.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            je(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? je.errors : r.concat(je.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return ir.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ir.errors = r, e === 0;
}
function Re(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return Re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column" || n === "override")) {
        return Re.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return Re.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Re.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Re.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.column !== void 0) {
              let n = s.column, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Re.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Re.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) if (s.override !== void 0) {
              let n = e;
              if (s.override !== true) return Re.errors = [{ instancePath: i + "/override", schemaPath: "#/properties/override/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = n === e;
            } else var t = true;
          }
        }
      }
    }
  } else return Re.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Re.errors = r, e === 0;
}
function rr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.from === void 0 && (n = "from") || s.file === void 0 && (n = "file") || s.key === void 0 && (n = "key")) return rr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let u in s) if (!(u === "from" || u === "file" || u === "key" || u === "leaf")) {
        return rr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (o === e) {
        if (s.from !== void 0) {
          let u = e;
          if (s.from !== "sops") return rr.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "sops" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.file !== void 0) {
            let u = e;
            if (typeof s.file != "string") return rr.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.key !== void 0) {
              let u = s.key, d = e;
              if (e === d) if (Array.isArray(u)) {
                var a = true;
                let c = u.length;
                for (let m = 0; m < c; m++) {
                  let p = u[m], w = e, j = e, P = false, y = null, O = e;
                  if (typeof p != "string") {
                    let k = { instancePath: i + "/key/" + m, schemaPath: "#/properties/key/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var l = O === e;
                  l && (P = true, y = 0);
                  let h = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let k = { instancePath: i + "/key/" + m, schemaPath: "#/properties/key/items/oneOf/1/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var l = h === e;
                  if (l && P ? (P = false, y = [y, 1]) : l && (P = true, y = 1), P) e = j, r !== null && (j ? r.length = j : r = null);
                  else {
                    let k = { instancePath: i + "/key/" + m, schemaPath: "#/properties/key/items/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
                    return r === null ? r = [k] : r.push(k), e++, rr.errors = r, false;
                  }
                  var a = w === e;
                  if (!a) break;
                }
              } else return rr.errors = [{ instancePath: i + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "array" } }], false;
              var t = d === e;
            } else var t = true;
            if (t) if (s.leaf !== void 0) {
              let u = e;
              if (typeof s.leaf != "string") return rr.errors = [{ instancePath: i + "/leaf", schemaPath: "#/properties/leaf/type", keyword: "type", params: { type: "string" } }], false;
              var t = u === e;
            } else var t = true;
          }
        }
      }
    }
  } else return rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return rr.errors = r, e === 0;
}
function Fr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let J;
    if (s.cause === void 0 && (J = "cause") || s.property === void 0 && (J = "property") || s.before === void 0 && (J = "before") || s.after === void 0 && (J = "after")) {
      let ne = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: J } };
      r === null ? r = [ne] : r.push(ne), e++;
    } else {
      let ne = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let H = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [H] : r.push(H), e++;
        break;
      }
      if (ne === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var o = R === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let R = e;
            if (s.property !== "contentType") {
              let V = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var o = R === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let R = s.before, H = e, V = e, B = false, z = e;
              if (typeof R != "string") {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var u = z === e;
              if (B = B || u, !B) {
                let S = e;
                if (R !== null) {
                  let F = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [F] : r.push(F), e++;
                }
                var u = S === e;
                B = B || u;
              }
              if (B) e = V, r !== null && (V ? r.length = V : r = null);
              else {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = H === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let R = s.after, H = e, V = e, B = false, z = e;
              if (typeof R != "string") {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var d = z === e;
              if (B = B || d, !B) {
                let S = e;
                if (R !== null) {
                  let F = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [F] : r.push(F), e++;
                }
                var d = S === e;
                B = B || d;
              }
              if (B) e = V, r !== null && (V ? r.length = V : r = null);
              else {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = H === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let J = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [J] : r.push(J), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let D = e;
  if (e === D) if (s && typeof s == "object" && !Array.isArray(s)) {
    let J;
    if (s.cause === void 0 && (J = "cause") || s.property === void 0 && (J = "property") || s.before === void 0 && (J = "before") || s.after === void 0 && (J = "after")) {
      let ne = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: J } };
      r === null ? r = [ne] : r.push(ne), e++;
    } else {
      let ne = e;
      for (let R in s) if (!(R === "cause" || R === "property" || R === "before" || R === "after")) {
        let H = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
        r === null ? r = [H] : r.push(H), e++;
        break;
      }
      if (ne === e) {
        if (s.cause !== void 0) {
          let R = e;
          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
          var c = R === e;
        } else var c = true;
        if (c) {
          if (s.property !== void 0) {
            let R = s.property, H = e;
            if (!(R === "enabled" || R === "protect")) {
              let B = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: is.oneOf[1].properties.property.enum } };
              r === null ? r = [B] : r.push(B), e++;
            }
            var c = H === e;
          } else var c = true;
          if (c) {
            if (s.before !== void 0) {
              let R = e;
              if (typeof s.before != "boolean") {
                let V = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var c = R === e;
            } else var c = true;
            if (c) if (s.after !== void 0) {
              let R = e;
              if (typeof s.after != "boolean") {
                let V = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var c = R === e;
            } else var c = true;
          }
        }
      }
    }
  } else {
    let J = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [J] : r.push(J), e++;
  }
  var m = D === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let J = e;
    if (e === J) if (s && typeof s == "object" && !Array.isArray(s)) {
      let R;
      if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
        let H = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: R } };
        r === null ? r = [H] : r.push(H), e++;
      } else {
        let H = e;
        for (let V in s) if (!(V === "cause" || V === "property" || V === "before" || V === "after")) {
          let B = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
          r === null ? r = [B] : r.push(B), e++;
          break;
        }
        if (H === e) {
          if (s.cause !== void 0) {
            let V = e;
            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
            var p = V === e;
          } else var p = true;
          if (p) {
            if (s.property !== void 0) {
              let V = e;
              if (s.property !== "versions") {
                let z = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [z] : r.push(z), e++;
              }
              var p = V === e;
            } else var p = true;
            if (p) {
              if (s.before !== void 0) {
                let V = s.before, B = e;
                if (!(typeof V == "number" && !(V % 1) && !isNaN(V) && isFinite(V))) {
                  let U = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                if (e === B && typeof V == "number" && isFinite(V) && (V < 0 || isNaN(V))) {
                  let U = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                var p = B === e;
              } else var p = true;
              if (p) if (s.after !== void 0) {
                let V = s.after, B = e;
                if (!(typeof V == "number" && !(V % 1) && !isNaN(V) && isFinite(V))) {
                  let U = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                if (e === B && typeof V == "number" && isFinite(V) && (V < 0 || isNaN(V))) {
                  let U = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [U] : r.push(U), e++;
                }
                var p = B === e;
              } else var p = true;
            }
          }
        }
      }
    } else {
      let R = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [R] : r.push(R), e++;
    }
    var m = J === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let R = e;
      if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
        let V;
        if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
          let B = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: V } };
          r === null ? r = [B] : r.push(B), e++;
        } else {
          let B = e;
          for (let z in s) if (!(z === "cause" || z === "property" || z === "before" || z === "after")) {
            let U = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
            r === null ? r = [U] : r.push(U), e++;
            break;
          }
          if (B === e) {
            if (s.cause !== void 0) {
              let z = e;
              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
              var w = z === e;
            } else var w = true;
            if (w) {
              if (s.property !== void 0) {
                let z = s.property, U = e;
                if (!(z === "expiresOn" || z === "notBefore")) {
                  let ie = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: is.oneOf[3].properties.property.enum } };
                  r === null ? r = [ie] : r.push(ie), e++;
                }
                var w = U === e;
              } else var w = true;
              if (w) {
                if (s.before !== void 0) {
                  let z = s.before, U = e, S = e, ie = false, F = e;
                  if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
                    let x = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var j = F === e;
                  if (ie = ie || j, !ie) {
                    let x = e;
                    if (z !== null) {
                      let T = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var j = x === e;
                    ie = ie || j;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let x = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var w = U === e;
                } else var w = true;
                if (w) if (s.after !== void 0) {
                  let z = s.after, U = e, S = e, ie = false, F = e;
                  if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
                    let x = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var P = F === e;
                  if (ie = ie || P, !ie) {
                    let x = e;
                    if (z !== null) {
                      let T = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var P = x === e;
                    ie = ie || P;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let x = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [x] : r.push(x), e++;
                  }
                  var w = U === e;
                } else var w = true;
              }
            }
          }
        }
      } else {
        let V = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [V] : r.push(V), e++;
      }
      var m = R === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let V = e;
        if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
          let z;
          if (s.cause === void 0 && (z = "cause") || s.property === void 0 && (z = "property") || s.before === void 0 && (z = "before") || s.after === void 0 && (z = "after")) {
            let U = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: z } };
            r === null ? r = [U] : r.push(U), e++;
          } else {
            let U = e;
            for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
              break;
            }
            if (U === e) {
              if (s.cause !== void 0) {
                let S = e;
                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                var y = S === e;
              } else var y = true;
              if (y) {
                if (s.property !== void 0) {
                  let S = e;
                  if (s.property !== "expiresIn") {
                    let F = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [F] : r.push(F), e++;
                  }
                  var y = S === e;
                } else var y = true;
                if (y) {
                  if (s.before !== void 0) {
                    let S = s.before, ie = e, F = e, re = false, x = e;
                    if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                      let T = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var O = x === e;
                    if (re = re || O, !re) {
                      let T = e;
                      if (S !== null) {
                        let E = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [E] : r.push(E), e++;
                      }
                      var O = T === e;
                      re = re || O;
                    }
                    if (re) e = F, r !== null && (F ? r.length = F : r = null);
                    else {
                      let T = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [T] : r.push(T), e++;
                    }
                    var y = ie === e;
                  } else var y = true;
                  if (y) if (s.after !== void 0) {
                    let S = e;
                    Ae(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                    var y = S === e;
                  } else var y = true;
                }
              }
            }
          }
        } else {
          let z = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [z] : r.push(z), e++;
        }
        var m = V === e;
        if (m && a) a = false, l = [l, 4];
        else {
          m && (a = true, l = 4);
          let z = e;
          if (e === z) if (s && typeof s == "object" && !Array.isArray(s)) {
            let S;
            if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.name === void 0 && (S = "name") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
            } else {
              let ie = e;
              for (let F in s) if (!(F === "cause" || F === "property" || F === "name" || F === "before" || F === "after")) {
                let re = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
                r === null ? r = [re] : r.push(re), e++;
                break;
              }
              if (ie === e) {
                if (s.cause !== void 0) {
                  let F = e;
                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                  var h = F === e;
                } else var h = true;
                if (h) {
                  if (s.property !== void 0) {
                    let F = e;
                    if (s.property !== "tag") {
                      let x = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [x] : r.push(x), e++;
                    }
                    var h = F === e;
                  } else var h = true;
                  if (h) {
                    if (s.name !== void 0) {
                      let F = e;
                      if (typeof s.name != "string") {
                        let x = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [x] : r.push(x), e++;
                      }
                      var h = F === e;
                    } else var h = true;
                    if (h) {
                      if (s.before !== void 0) {
                        let F = s.before, re = e, x = e, L = false, T = e;
                        if (typeof F != "string") {
                          let E = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var b = T === e;
                        if (L = L || b, !L) {
                          let E = e;
                          if (F !== null) {
                            let W = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [W] : r.push(W), e++;
                          }
                          var b = E === e;
                          L = L || b;
                        }
                        if (L) e = x, r !== null && (x ? r.length = x : r = null);
                        else {
                          let E = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var h = re === e;
                      } else var h = true;
                      if (h) if (s.after !== void 0) {
                        let F = s.after, re = e, x = e, L = false, T = e;
                        if (typeof F != "string") {
                          let E = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var k = T === e;
                        if (L = L || k, !L) {
                          let E = e;
                          if (F !== null) {
                            let W = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [W] : r.push(W), e++;
                          }
                          var k = E === e;
                          L = L || k;
                        }
                        if (L) e = x, r !== null && (x ? r.length = x : r = null);
                        else {
                          let E = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var h = re === e;
                      } else var h = true;
                    }
                  }
                }
              }
            }
          } else {
            let S = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [S] : r.push(S), e++;
          }
          var m = z === e;
          if (m && a) a = false, l = [l, 5];
          else {
            m && (a = true, l = 5);
            let S = e;
            if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
              let F;
              if (s.cause === void 0 && (F = "cause") || s.property === void 0 && (F = "property") || s.before === void 0 && (F = "before") || s.after === void 0 && (F = "after")) {
                let re = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: F } };
                r === null ? r = [re] : r.push(re), e++;
              } else {
                let re = e;
                for (let x in s) if (!(x === "cause" || x === "property" || x === "before" || x === "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
                  r === null ? r = [L] : r.push(L), e++;
                  break;
                }
                if (re === e) {
                  if (s.cause !== void 0) {
                    let x = e;
                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                    var M = x === e;
                  } else var M = true;
                  if (M) {
                    if (s.property !== void 0) {
                      let x = e;
                      if (s.property !== "keyOps") {
                        let T = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [T] : r.push(T), e++;
                      }
                      var M = x === e;
                    } else var M = true;
                    if (M) {
                      if (s.before !== void 0) {
                        let x = e;
                        Te(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                        var M = x === e;
                      } else var M = true;
                      if (M) if (s.after !== void 0) {
                        let x = e;
                        Te(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                        var M = x === e;
                      } else var M = true;
                    }
                  }
                }
              }
            } else {
              let F = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [F] : r.push(F), e++;
            }
            var m = S === e;
            if (m && a) a = false, l = [l, 6];
            else {
              m && (a = true, l = 6);
              let F = e;
              if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
                let x;
                if (s.cause === void 0 && (x = "cause") || s.property === void 0 && (x = "property") || s.before === void 0 && (x = "before") || s.after === void 0 && (x = "after")) {
                  let L = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: x } };
                  r === null ? r = [L] : r.push(L), e++;
                } else {
                  let L = e;
                  for (let T in s) if (!(T === "cause" || T === "property" || T === "before" || T === "after")) {
                    let ye = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
                    r === null ? r = [ye] : r.push(ye), e++;
                    break;
                  }
                  if (L === e) {
                    if (s.cause !== void 0) {
                      let T = e;
                      G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                      var _ = T === e;
                    } else var _ = true;
                    if (_) {
                      if (s.property !== void 0) {
                        let T = e;
                        if (s.property !== "releasePolicy") {
                          let E = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var _ = T === e;
                      } else var _ = true;
                      if (_) {
                        if (s.before !== void 0) {
                          let T = s.before, ye = e, E = e, le = false, W = e;
                          Ne(T, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var g = W === e;
                          if (le = le || g, !le) {
                            let K = e;
                            if (T !== null) {
                              let ee = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [ee] : r.push(ee), e++;
                            }
                            var g = K === e;
                            le = le || g;
                          }
                          if (le) e = E, r !== null && (E ? r.length = E : r = null);
                          else {
                            let K = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [K] : r.push(K), e++;
                          }
                          var _ = ye === e;
                        } else var _ = true;
                        if (_) if (s.after !== void 0) {
                          let T = e;
                          Ne(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var _ = T === e;
                        } else var _ = true;
                      }
                    }
                  }
                }
              } else {
                let x = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [x] : r.push(x), e++;
              }
              var m = F === e;
              if (m && a) a = false, l = [l, 7];
              else {
                m && (a = true, l = 7);
                let x = e;
                if (e === x) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let T;
                  if (s.cause === void 0 && (T = "cause") || s.property === void 0 && (T = "property") || s.before === void 0 && (T = "before") || s.after === void 0 && (T = "after")) {
                    let ye = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: T } };
                    r === null ? r = [ye] : r.push(ye), e++;
                  } else {
                    let ye = e;
                    for (let E in s) if (!(E === "cause" || E === "property" || E === "before" || E === "after")) {
                      let le = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                      r === null ? r = [le] : r.push(le), e++;
                      break;
                    }
                    if (ye === e) {
                      if (s.cause !== void 0) {
                        let E = e;
                        G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var v = E === e;
                      } else var v = true;
                      if (v) {
                        if (s.property !== void 0) {
                          let E = e;
                          if (s.property !== "rotationPolicy") {
                            let W = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [W] : r.push(W), e++;
                          }
                          var v = E === e;
                        } else var v = true;
                        if (v) {
                          if (s.before !== void 0) {
                            let E = e;
                            mr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                            var v = E === e;
                          } else var v = true;
                          if (v) if (s.after !== void 0) {
                            let E = e;
                            Me(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                            var v = E === e;
                          } else var v = true;
                        }
                      }
                    }
                  }
                } else {
                  let T = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [T] : r.push(T), e++;
                }
                var m = x === e;
                if (m && a) a = false, l = [l, 8];
                else {
                  m && (a = true, l = 8);
                  let T = e;
                  if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let E;
                    if (s.cause === void 0 && (E = "cause") || s.property === void 0 && (E = "property") || s.before === void 0 && (E = "before") || s.after === void 0 && (E = "after")) {
                      let le = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: E } };
                      r === null ? r = [le] : r.push(le), e++;
                    } else {
                      let le = e;
                      for (let W in s) if (!(W === "cause" || W === "property" || W === "before" || W === "after")) {
                        let pe = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: W } };
                        r === null ? r = [pe] : r.push(pe), e++;
                        break;
                      }
                      if (le === e) {
                        if (s.cause !== void 0) {
                          let W = e;
                          G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                          var q = W === e;
                        } else var q = true;
                        if (q) {
                          if (s.property !== void 0) {
                            let W = e;
                            if (s.property !== "keyType") {
                              let K = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [K] : r.push(K), e++;
                            }
                            var q = W === e;
                          } else var q = true;
                          if (q) {
                            if (s.before !== void 0) {
                              let W = e;
                              if (typeof s.before != "string") {
                                let K = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var q = W === e;
                            } else var q = true;
                            if (q) if (s.after !== void 0) {
                              let W = e;
                              if (typeof s.after != "string") {
                                let K = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [K] : r.push(K), e++;
                              }
                              var q = W === e;
                            } else var q = true;
                          }
                        }
                      }
                    }
                  } else {
                    let E = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [E] : r.push(E), e++;
                  }
                  var m = T === e;
                  if (m && a) a = false, l = [l, 9];
                  else {
                    m && (a = true, l = 9);
                    let E = e;
                    if (e === E) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let W;
                      if (s.cause === void 0 && (W = "cause") || s.property === void 0 && (W = "property") || s.after === void 0 && (W = "after")) {
                        let pe = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: W } };
                        r === null ? r = [pe] : r.push(pe), e++;
                      } else {
                        let pe = e;
                        for (let K in s) if (!(K === "cause" || K === "property" || K === "after")) {
                          let _e = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K } };
                          r === null ? r = [_e] : r.push(_e), e++;
                          break;
                        }
                        if (pe === e) {
                          if (s.cause !== void 0) {
                            let K = e;
                            G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                            var $ = K === e;
                          } else var $ = true;
                          if ($) {
                            if (s.property !== void 0) {
                              let K = e;
                              if (s.property !== "rotate") {
                                let ee = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [ee] : r.push(ee), e++;
                              }
                              var $ = K === e;
                            } else var $ = true;
                            if ($) if (s.after !== void 0) {
                              let K = s.after, _e = e;
                              if (!(typeof K == "number" && !(K % 1) && !isNaN(K) && isFinite(K))) {
                                let he = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [he] : r.push(he), e++;
                              }
                              if (e === _e && typeof K == "number" && isFinite(K) && (K < 1 || isNaN(K))) {
                                let he = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [he] : r.push(he), e++;
                              }
                              var $ = _e === e;
                            } else var $ = true;
                          }
                        }
                      }
                    } else {
                      let W = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [W] : r.push(W), e++;
                    }
                    var m = E === e;
                    if (m && a) a = false, l = [l, 10];
                    else {
                      m && (a = true, l = 10);
                      let W = e;
                      if (e === W) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let K;
                        if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.name === void 0 && (K = "name")) {
                          let _e = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: K } };
                          r === null ? r = [_e] : r.push(_e), e++;
                        } else {
                          let _e = e;
                          for (let ee in s) if (!(ee === "cause" || ee === "property" || ee === "name")) {
                            let he = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ee } };
                            r === null ? r = [he] : r.push(he), e++;
                            break;
                          }
                          if (_e === e) {
                            if (s.cause !== void 0) {
                              let ee = e;
                              G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                              var Z = ee === e;
                            } else var Z = true;
                            if (Z) {
                              if (s.property !== void 0) {
                                let ee = e;
                                if (s.property !== "unmanaged") {
                                  let oe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [oe] : r.push(oe), e++;
                                }
                                var Z = ee === e;
                              } else var Z = true;
                              if (Z) if (s.name !== void 0) {
                                let ee = s.name, he = e;
                                if (!(ee === "contentType" || ee === "enabled" || ee === "expiresOn" || ee === "expiresIn" || ee === "notBefore" || ee === "tags" || ee === "keepEnabled" || ee === "keyOps" || ee === "releasePolicy" || ee === "rotationPolicy")) {
                                  let $e = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: is.oneOf[11].properties.name.enum } };
                                  r === null ? r = [$e] : r.push($e), e++;
                                }
                                var Z = he === e;
                              } else var Z = true;
                            }
                          }
                        }
                      } else {
                        let K = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [K] : r.push(K), e++;
                      }
                      var m = W === e;
                      if (m && a) a = false, l = [l, 11];
                      else {
                        m && (a = true, l = 11);
                        let K = e;
                        if (e === K) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let ee;
                          if (s.cause === void 0 && (ee = "cause") || s.property === void 0 && (ee = "property") || s.name === void 0 && (ee = "name")) {
                            let he = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: ee } };
                            r === null ? r = [he] : r.push(he), e++;
                          } else {
                            let he = e;
                            for (let oe in s) if (!(oe === "cause" || oe === "property" || oe === "name")) {
                              let $e = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: oe } };
                              r === null ? r = [$e] : r.push($e), e++;
                              break;
                            }
                            if (he === e) {
                              if (s.cause !== void 0) {
                                let oe = e;
                                G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                var I = oe === e;
                              } else var I = true;
                              if (I) {
                                if (s.property !== void 0) {
                                  let oe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let fe = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [fe] : r.push(fe), e++;
                                  }
                                  var I = oe === e;
                                } else var I = true;
                                if (I) if (s.name !== void 0) {
                                  let oe = e;
                                  if (typeof s.name != "string") {
                                    let fe = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [fe] : r.push(fe), e++;
                                  }
                                  var I = oe === e;
                                } else var I = true;
                              }
                            }
                          }
                        } else {
                          let ee = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [ee] : r.push(ee), e++;
                        }
                        var m = K === e;
                        if (m && a) a = false, l = [l, 12];
                        else {
                          m && (a = true, l = 12);
                          let ee = e;
                          if (e === ee) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let oe;
                            if (s.cause === void 0 && (oe = "cause") || s.property === void 0 && (oe = "property") || s.name === void 0 && (oe = "name")) {
                              let $e = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: oe } };
                              r === null ? r = [$e] : r.push($e), e++;
                            } else {
                              let $e = e;
                              for (let fe in s) if (!(fe === "cause" || fe === "property" || fe === "name")) {
                                let Je = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: fe } };
                                r === null ? r = [Je] : r.push(Je), e++;
                                break;
                              }
                              if ($e === e) {
                                if (s.cause !== void 0) {
                                  let fe = e;
                                  G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                  var C = fe === e;
                                } else var C = true;
                                if (C) {
                                  if (s.property !== void 0) {
                                    let fe = e;
                                    if (s.property !== "renamed") {
                                      let Oe = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "renamed" } };
                                      r === null ? r = [Oe] : r.push(Oe), e++;
                                    }
                                    var C = fe === e;
                                  } else var C = true;
                                  if (C) if (s.name !== void 0) {
                                    let fe = e;
                                    if (typeof s.name != "string") {
                                      let Oe = { instancePath: i + "/name", schemaPath: "#/oneOf/13/properties/name/type", keyword: "type", params: { type: "string" } };
                                      r === null ? r = [Oe] : r.push(Oe), e++;
                                    }
                                    var C = fe === e;
                                  } else var C = true;
                                }
                              }
                            }
                          } else {
                            let oe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [oe] : r.push(oe), e++;
                          }
                          var m = ee === e;
                          if (m && a) a = false, l = [l, 13];
                          else {
                            m && (a = true, l = 13);
                            let oe = e;
                            if (e === oe) if (s && typeof s == "object" && !Array.isArray(s)) {
                              let fe;
                              if (s.cause === void 0 && (fe = "cause") || s.property === void 0 && (fe = "property")) {
                                let Je = { instancePath: i, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: fe } };
                                r === null ? r = [Je] : r.push(Je), e++;
                              } else {
                                let Je = e;
                                for (let Oe in s) if (!(Oe === "cause" || Oe === "property")) {
                                  let os = { instancePath: i, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Oe } };
                                  r === null ? r = [os] : r.push(os), e++;
                                  break;
                                }
                                if (Je === e) {
                                  if (s.cause !== void 0) {
                                    let Oe = e;
                                    G(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                    var Q = Oe === e;
                                  } else var Q = true;
                                  if (Q) if (s.property !== void 0) {
                                    let Oe = e;
                                    if (s.property !== "kvg-state") {
                                      let as = { instancePath: i + "/property", schemaPath: "#/oneOf/14/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                      r === null ? r = [as] : r.push(as), e++;
                                    }
                                    var Q = Oe === e;
                                  } else var Q = true;
                                }
                              }
                            } else {
                              let fe = { instancePath: i, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [fe] : r.push(fe), e++;
                            }
                            var m = oe === e;
                            m && a ? (a = false, l = [l, 14]) : m && (a = true, l = 14);
                          }
                        }
                      }
                    }
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
    let J = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [J] : r.push(J), e++, Fr.errors = r, false;
  }
  return Fr.errors = r, e === 0;
}
function sr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.id === void 0 && (n = "id") || s.kinds === void 0 && (n = "kinds") || s.edits === void 0 && (n = "edits") || s.verb === void 0 && (n = "verb")) return sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let u in s) if (!(u === "id" || u === "place" || u === "source" || u === "kinds" || u === "edits" || u === "verb")) {
        return sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (o === e) {
        if (s.id !== void 0) {
          let u = e;
          ir(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let u = e;
            Re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.source !== void 0) {
              let u = e;
              rr(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.kinds !== void 0) {
                let u = s.kinds, d = e;
                if (e === d) if (Array.isArray(u)) {
                  if (u.length < 1) return sr.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                  {
                    var a = true;
                    let c = u.length;
                    for (let m = 0; m < c; m++) {
                      let p = u[m], w = e;
                      if (!(p === "outside" || p === "changed" || p === "disabled" || p === "deleted" || p === "missing" || p === "orphan")) return sr.errors = [{ instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: As.properties.kinds.items.enum } }], false;
                      var a = w === e;
                      if (!a) break;
                    }
                  }
                } else return sr.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }], false;
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.edits !== void 0) {
                  let u = s.edits, d = e;
                  if (e === d) if (Array.isArray(u)) {
                    var l = true;
                    let c = u.length;
                    for (let m = 0; m < c; m++) {
                      let p = e;
                      Fr(u[m], { instancePath: i + "/edits/" + m, parentData: u, parentDataProperty: m, rootData: f }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
                      var l = p === e;
                      if (!l) break;
                    }
                  } else return sr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                  var t = d === e;
                } else var t = true;
                if (t) if (s.verb !== void 0) {
                  let u = s.verb, d = e;
                  if (!(u === "create" || u === "set" || u === "settle" || u === "update" || u === "adopt" || u === "recover" || u === "disable" || u === "delete" || u === "purge" || u === "rotate" || u === "unchanged" || u === "refused" || u === "left")) return sr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: As.properties.verb.enum } }], false;
                  var t = d === e;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return sr.errors = r, e === 0;
}
var ai = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, source: { $ref: "plan.v1.schema.json#/definitions/sopsSource" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false };
function Xr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Xr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "pfx" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Xr.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: Ns.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        ve(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Xr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Xr.errors = r, e === 0;
}
function Tr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.id === void 0 && (l = "id") || s.edits === void 0 && (l = "edits") || s.verb === void 0 && (l = "verb")) return Tr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "id" || o === "place" || o === "source" || o === "edits" || o === "verb" || o === "swap")) {
        return Tr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.id !== void 0) {
          let o = e;
          ir(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let o = e;
            Re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.source !== void 0) {
              let o = e;
              rr(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.edits !== void 0) {
                let o = s.edits, u = e;
                if (e === u) if (Array.isArray(o)) {
                  var a = true;
                  let D = o.length;
                  for (let c = 0; c < D; c++) {
                    let m = e;
                    Fr(o[c], { instancePath: i + "/edits/" + c, parentData: o, parentDataProperty: c, rootData: f }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
                    var a = m === e;
                    if (!a) break;
                  }
                } else return Tr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.verb !== void 0) {
                  let o = s.verb, u = e;
                  if (!(o === "create" || o === "set" || o === "settle" || o === "update" || o === "adopt" || o === "recover" || o === "disable" || o === "delete" || o === "purge" || o === "rotate" || o === "unchanged" || o === "refused" || o === "left")) return Tr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: ai.properties.verb.enum } }], false;
                  var t = u === e;
                } else var t = true;
                if (t) if (s.swap !== void 0) {
                  let o = e;
                  Xr(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Xr.errors : r.concat(Xr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return Tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Tr.errors = r, e === 0;
}
function vs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.verb === void 0 && (c = "verb") || s.id === void 0 && (c = "id") || s.wanted === void 0 && (c = "wanted") || s.rule === void 0 && (c = "rule") || s.message === void 0 && (c = "message") || s.hint === void 0 && (c = "hint")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "message" || p === "hint")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let p = e;
            X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let p = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var o = p === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let p = s.wanted, w = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var o = w === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let p = s.rule, w = e;
                  if (!(p === "foreign owner" || p === "managed" || p === "not owned" || p === "forged" || p === "protect" || p === "purge protection" || p === "purge" || p === "past date" || p === "key date" || p === "rotation policy" || p === "immutable" || p === "versions" || p === "tags" || p === "unread vault" || p === "rename")) {
                    let P = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var o = w === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let p = e;
                    if (typeof s.message != "string") {
                      let j = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [j] : r.push(j), e++;
                    }
                    var o = p === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let p = e;
                    if (typeof s.hint != "string") {
                      let j = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [j] : r.push(j), e++;
                    }
                    var o = p === e;
                  } else var o = true;
                }
              }
            }
          }
        }
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let c;
    if (s.verb === void 0 && (c = "verb") || s.id === void 0 && (c = "id") || s.wanted === void 0 && (c = "wanted") || s.rule === void 0 && (c = "rule") || s.heldBack === void 0 && (c = "heldBack")) {
      let m = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: c } };
      r === null ? r = [m] : r.push(m), e++;
    } else {
      let m = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "heldBack")) {
        let w = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [w] : r.push(w), e++;
        break;
      }
      if (m === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var d = p === e;
        } else var d = true;
        if (d) {
          if (s.id !== void 0) {
            let p = e;
            X(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? X.errors : r.concat(X.errors), e = r.length);
            var d = p === e;
          } else var d = true;
          if (d) {
            if (s.place !== void 0) {
              let p = e;
              se(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var d = p === e;
            } else var d = true;
            if (d) {
              if (s.wanted !== void 0) {
                let p = s.wanted, w = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let P = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var d = w === e;
              } else var d = true;
              if (d) {
                if (s.rule !== void 0) {
                  let p = s.rule, w = e;
                  if (!(p === "threshold" || p === "empty set")) {
                    let P = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Mr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var d = w === e;
                } else var d = true;
                if (d) if (s.heldBack !== void 0) {
                  let p = e;
                  De(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                  var d = p === e;
                } else var d = true;
              }
            }
          }
        }
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [c] : r.push(c), e++;
  }
  var D = u === e;
  if (D && a ? (a = false, l = [l, 1]) : D && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let c = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [c] : r.push(c), e++, vs.errors = r, false;
  }
  return vs.errors = r, e === 0;
}
function Cr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Cr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Es.properties, n)) {
        return Cr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Cr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Cr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.shard !== void 0) {
          let o = e;
          Ze(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? Ze.errors : r.concat(Ze.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digestVersion !== void 0) {
            let o = e;
            Rr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              zr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Vr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  Or(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Jr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Jr.errors : r.concat(Jr.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.summary !== void 0) {
                      let o = e;
                      Pe(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? Pe.errors : r.concat(Pe.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.vaults !== void 0) {
                        let o = e;
                        Lr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          Er(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          er(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
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
  } else return Cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Cr.errors = r, e === 0;
}
function hs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.verb === void 0 && (j = "verb") || s.id === void 0 && (j = "id") || s.result === void 0 && (j = "result") || s.did === void 0 && (j = "did")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: j } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "result" || y === "did")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
        break;
      }
      if (P === e) {
        if (s.verb !== void 0) {
          let y = s.verb, O = e;
          if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
            let h = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.verb.enum } };
            r === null ? r = [h] : r.push(h), e++;
          }
          var o = O === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let y = e;
            me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
            var o = y === e;
          } else var o = true;
          if (o) {
            if (s.result !== void 0) {
              let y = e;
              if (s.result !== "done") {
                let h = { instancePath: i + "/result", schemaPath: "#/oneOf/0/properties/result/const", keyword: "const", params: { allowedValue: "done" } };
                r === null ? r = [h] : r.push(h), e++;
              }
              var o = y === e;
            } else var o = true;
            if (o) if (s.did !== void 0) {
              let y = s.did, O = e;
              if (!(y === "created" || y === "set" || y === "updated" || y === "adopted" || y === "recovered" || y === "disabled" || y === "deleted" || y === "purged" || y === "rotated" || y === "unchanged")) {
                let b = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.did.enum } };
                r === null ? r = [b] : r.push(b), e++;
              }
              var o = O === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let j = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [j] : r.push(j), e++;
  }
  var D = n === e;
  D && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.verb === void 0 && (j = "verb") || s.id === void 0 && (j = "id") || s.result === void 0 && (j = "result") || s.message === void 0 && (j = "message") || s.hint === void 0 && (j = "hint")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: j } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "verb" || y === "id" || y === "result" || y === "message" || y === "hint")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
        break;
      }
      if (P === e) {
        if (s.verb !== void 0) {
          let y = s.verb, O = e;
          if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
            let h = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[1].properties.verb.enum } };
            r === null ? r = [h] : r.push(h), e++;
          }
          var d = O === e;
        } else var d = true;
        if (d) {
          if (s.id !== void 0) {
            let y = e;
            me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
            var d = y === e;
          } else var d = true;
          if (d) {
            if (s.result !== void 0) {
              let y = e;
              if (s.result !== "refused") {
                let h = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [h] : r.push(h), e++;
              }
              var d = y === e;
            } else var d = true;
            if (d) {
              if (s.message !== void 0) {
                let y = e;
                if (typeof s.message != "string") {
                  let h = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [h] : r.push(h), e++;
                }
                var d = y === e;
              } else var d = true;
              if (d) if (s.hint !== void 0) {
                let y = e;
                if (typeof s.hint != "string") {
                  let h = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [h] : r.push(h), e++;
                }
                var d = y === e;
              } else var d = true;
            }
          }
        }
      }
    }
  } else {
    let j = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [j] : r.push(j), e++;
  }
  var D = u === e;
  if (D && a) a = false, l = [l, 1];
  else {
    D && (a = true, l = 1);
    let j = e;
    if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
      let y;
      if (s.verb === void 0 && (y = "verb") || s.id === void 0 && (y = "id") || s.result === void 0 && (y = "result") || s.message === void 0 && (y = "message")) {
        let O = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: y } };
        r === null ? r = [O] : r.push(O), e++;
      } else {
        let O = e;
        for (let h in s) if (!(h === "verb" || h === "id" || h === "result" || h === "message")) {
          let b = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          r === null ? r = [b] : r.push(b), e++;
          break;
        }
        if (O === e) {
          if (s.verb !== void 0) {
            let h = s.verb, b = e;
            if (!(h === "create" || h === "set" || h === "settle" || h === "update" || h === "adopt" || h === "recover" || h === "disable" || h === "delete" || h === "purge" || h === "rotate")) {
              let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[2].properties.verb.enum } };
              r === null ? r = [k] : r.push(k), e++;
            }
            var c = b === e;
          } else var c = true;
          if (c) {
            if (s.id !== void 0) {
              let h = e;
              me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var c = h === e;
            } else var c = true;
            if (c) {
              if (s.result !== void 0) {
                let h = e;
                if (s.result !== "skipped") {
                  let k = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var c = h === e;
              } else var c = true;
              if (c) if (s.message !== void 0) {
                let h = e;
                if (typeof s.message != "string") {
                  let k = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var c = h === e;
              } else var c = true;
            }
          }
        }
      }
    } else {
      let y = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [y] : r.push(y), e++;
    }
    var D = j === e;
    if (D && a) a = false, l = [l, 2];
    else {
      D && (a = true, l = 2);
      let y = e;
      if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
        let h;
        if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.result === void 0 && (h = "result") || s.evidence === void 0 && (h = "evidence") || s.message === void 0 && (h = "message")) {
          let b = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: h } };
          r === null ? r = [b] : r.push(b), e++;
        } else {
          let b = e;
          for (let k in s) if (!(k === "verb" || k === "id" || k === "result" || k === "evidence" || k === "message")) {
            let M = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
            r === null ? r = [M] : r.push(M), e++;
            break;
          }
          if (b === e) {
            if (s.verb !== void 0) {
              let k = s.verb, M = e;
              if (!(k === "create" || k === "set" || k === "settle" || k === "update" || k === "adopt" || k === "recover" || k === "disable" || k === "delete" || k === "purge" || k === "rotate")) {
                let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.verb.enum } };
                r === null ? r = [_] : r.push(_), e++;
              }
              var m = M === e;
            } else var m = true;
            if (m) {
              if (s.id !== void 0) {
                let k = e;
                me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                var m = k === e;
              } else var m = true;
              if (m) {
                if (s.result !== void 0) {
                  let k = e;
                  if (s.result !== "not compared") {
                    let _ = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [_] : r.push(_), e++;
                  }
                  var m = k === e;
                } else var m = true;
                if (m) {
                  if (s.evidence !== void 0) {
                    let k = s.evidence, M = e;
                    if (!(k === "unknown" || k === "outside" || k === "swapped")) {
                      let g = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [g] : r.push(g), e++;
                    }
                    var m = M === e;
                  } else var m = true;
                  if (m) if (s.message !== void 0) {
                    let k = e;
                    if (typeof s.message != "string") {
                      let _ = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [_] : r.push(_), e++;
                    }
                    var m = k === e;
                  } else var m = true;
                }
              }
            }
          }
        }
      } else {
        let h = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [h] : r.push(h), e++;
      }
      var D = y === e;
      if (D && a) a = false, l = [l, 3];
      else {
        D && (a = true, l = 3);
        let h = e;
        if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
          let k;
          if (s.verb === void 0 && (k = "verb") || s.id === void 0 && (k = "id") || s.result === void 0 && (k = "result") || s.message === void 0 && (k = "message")) {
            let M = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: k } };
            r === null ? r = [M] : r.push(M), e++;
          } else {
            let M = e;
            for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "code" || _ === "message")) {
              let g = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
              r === null ? r = [g] : r.push(g), e++;
              break;
            }
            if (M === e) {
              if (s.verb !== void 0) {
                let _ = s.verb, g = e;
                if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                  let v = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[4].properties.verb.enum } };
                  r === null ? r = [v] : r.push(v), e++;
                }
                var p = g === e;
              } else var p = true;
              if (p) {
                if (s.id !== void 0) {
                  let _ = e;
                  me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var p = _ === e;
                } else var p = true;
                if (p) {
                  if (s.result !== void 0) {
                    let _ = e;
                    if (s.result !== "failed") {
                      let v = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [v] : r.push(v), e++;
                    }
                    var p = _ === e;
                  } else var p = true;
                  if (p) {
                    if (s.code !== void 0) {
                      let _ = e;
                      if (typeof s.code != "string") {
                        let v = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [v] : r.push(v), e++;
                      }
                      var p = _ === e;
                    } else var p = true;
                    if (p) if (s.message !== void 0) {
                      let _ = e;
                      if (typeof s.message != "string") {
                        let v = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [v] : r.push(v), e++;
                      }
                      var p = _ === e;
                    } else var p = true;
                  }
                }
              }
            }
          }
        } else {
          let k = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [k] : r.push(k), e++;
        }
        var D = h === e;
        if (D && a) a = false, l = [l, 4];
        else {
          D && (a = true, l = 4);
          let k = e;
          if (e === k) if (s && typeof s == "object" && !Array.isArray(s)) {
            let _;
            if (s.verb === void 0 && (_ = "verb") || s.id === void 0 && (_ = "id") || s.result === void 0 && (_ = "result") || s.message === void 0 && (_ = "message")) {
              let g = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: _ } };
              r === null ? r = [g] : r.push(g), e++;
            } else {
              let g = e;
              for (let v in s) if (!(v === "verb" || v === "id" || v === "result" || v === "message")) {
                let q = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                r === null ? r = [q] : r.push(q), e++;
                break;
              }
              if (g === e) {
                if (s.verb !== void 0) {
                  let v = s.verb, q = e;
                  if (!(v === "create" || v === "set" || v === "settle" || v === "update" || v === "adopt" || v === "recover" || v === "disable" || v === "delete" || v === "purge" || v === "rotate")) {
                    let $ = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[5].properties.verb.enum } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var w = q === e;
                } else var w = true;
                if (w) {
                  if (s.id !== void 0) {
                    let v = e;
                    me(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                    var w = v === e;
                  } else var w = true;
                  if (w) {
                    if (s.result !== void 0) {
                      let v = e;
                      if (s.result !== "not attempted") {
                        let $ = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = v === e;
                    } else var w = true;
                    if (w) if (s.message !== void 0) {
                      let v = e;
                      if (typeof s.message != "string") {
                        let $ = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var w = v === e;
                    } else var w = true;
                  }
                }
              }
            }
          } else {
            let _ = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [_] : r.push(_), e++;
          }
          var D = k === e;
          D && a ? (a = false, l = [l, 5]) : D && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let j = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [j] : r.push(j), e++, hs.errors = r, false;
  }
  return hs.errors = r, e === 0;
}
function Hr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Hr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Hr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, u = e;
          if (e === u) if (Array.isArray(o)) {
            var t = true;
            let d = o.length;
            for (let D = 0; D < d; D++) {
              let c = e;
              Qr(o[D], { instancePath: i + "/effects/" + D, parentData: o, parentDataProperty: D, rootData: f }) || (r = r === null ? Qr.errors : r.concat(Qr.errors), e = r.length);
              var t = c === e;
              if (!t) break;
            }
          } else return Hr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = u === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Kr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Kr.errors : r.concat(Kr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Hr.errors = r, e === 0;
}
function gs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (gs.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (gs.errors = r, e === 0);
}
function ns(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return ns.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let a = s.length;
      for (let l = 0; l < a; l++) {
        let n = e;
        He(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var t = n === e;
        if (!t) break;
      }
    }
  } else return ns.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ns.errors = r, e === 0;
}
function nr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.number === void 0 && (l = "number") || s.of === void 0 && (l = "of") || s.placement === void 0 && (l = "placement")) return nr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "number" || o === "of" || o === "placement")) {
        return nr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.number !== void 0) {
          let o = s.number, u = e;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return nr.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === u && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return nr.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let o = s.of, u = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return nr.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === u && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return nr.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = u === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let o = s.placement, u = e;
            if (e === u) if (o && typeof o == "object" && !Array.isArray(o)) {
              let D;
              if (o.config === void 0 && (D = "config") || o.manifests === void 0 && (D = "manifests") || o.selection === void 0 && (D = "selection") || o.vaults === void 0 && (D = "vaults")) return nr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/required", keyword: "required", params: { missingProperty: D } }], false;
              {
                let c = e;
                for (let m in o) if (!(m === "config" || m === "manifests" || m === "selection" || m === "vaults")) {
                  return nr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
                  break;
                }
                if (c === e) {
                  if (o.config !== void 0) {
                    let m = e;
                    Y(o.config, { instancePath: i + "/placement/config", parentData: o, parentDataProperty: "config", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                    var a = m === e;
                  } else var a = true;
                  if (a) {
                    if (o.manifests !== void 0) {
                      let m = e;
                      Y(o.manifests, { instancePath: i + "/placement/manifests", parentData: o, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                      var a = m === e;
                    } else var a = true;
                    if (a) {
                      if (o.selection !== void 0) {
                        let m = e;
                        Y(o.selection, { instancePath: i + "/placement/selection", parentData: o, parentDataProperty: "selection", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                        var a = m === e;
                      } else var a = true;
                      if (a) if (o.vaults !== void 0) {
                        let m = e;
                        Y(o.vaults, { instancePath: i + "/placement/vaults", parentData: o, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                        var a = m === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return nr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
            var t = u === e;
          } else var t = true;
        }
      }
    }
  } else return nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return nr.errors = r, e === 0;
}
function bs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      xr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return bs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return bs.errors = r, e === 0;
}
function Ps(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ce(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Ps.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Ps.errors = r, e === 0;
}
function yr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return yr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return yr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return yr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return yr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return yr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return yr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return yr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return yr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return yr.errors = r, e === 0;
}
function te(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let y;
    if (s.apiVersion === void 0 && (y = "apiVersion") || s.kind === void 0 && (y = "kind") || s.digest === void 0 && (y = "digest") || s.summary === void 0 && (y = "summary") || s.entries === void 0 && (y = "entries") || s.pending === void 0 && (y = "pending") || s.refused === void 0 && (y = "refused") || s.fixable === void 0 && (y = "fixable") || s.vaults === void 0 && (y = "vaults") || s.findings === void 0 && (y = "findings") || s.requests === void 0 && (y = "requests")) return te.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: y } }], false;
    {
      let O = e;
      for (let h in s) if (!Fe.call(Ds.properties, h)) {
        return te.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } }], false;
        break;
      }
      if (O === e) {
        let h;
        if (s.partial !== void 0 && s.failed === void 0 && (h = "failed")) return te.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: h, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (h = "partial")) return te.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: h, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let b = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return te.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = b === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let b = e;
            if (s.kind !== "Drift") return te.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Drift" } }], false;
            var t = b === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let b = e;
              ys(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? ys.errors : r.concat(ys.errors), e = r.length);
              var t = b === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let b = e;
                ms(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? ms.errors : r.concat(ms.errors), e = r.length);
                var t = b === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let b = e;
                  ts(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? ts.errors : r.concat(ts.errors), e = r.length);
                  var t = b === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let b = s.summary, k = e;
                    if (e === k) if (b && typeof b == "object" && !Array.isArray(b)) {
                      let _;
                      if (b.outside === void 0 && (_ = "outside") || b.changed === void 0 && (_ = "changed") || b.disabled === void 0 && (_ = "disabled") || b.deleted === void 0 && (_ = "deleted") || b.missing === void 0 && (_ = "missing") || b.orphan === void 0 && (_ = "orphan") || b.pending === void 0 && (_ = "pending") || b.unknown === void 0 && (_ = "unknown") || b.unchanged === void 0 && (_ = "unchanged") || b.refused === void 0 && (_ = "refused")) return te.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: _ } }], false;
                      {
                        let g = e;
                        for (let v in b) if (!Fe.call(Ds.properties.summary.properties, v)) {
                          return te.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                          break;
                        }
                        if (g === e) {
                          if (b.outside !== void 0) {
                            let v = b.outside, q = e;
                            if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var a = q === e;
                          } else var a = true;
                          if (a) {
                            if (b.changed !== void 0) {
                              let v = b.changed, q = e;
                              if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var a = q === e;
                            } else var a = true;
                            if (a) {
                              if (b.disabled !== void 0) {
                                let v = b.disabled, q = e;
                                if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var a = q === e;
                              } else var a = true;
                              if (a) {
                                if (b.deleted !== void 0) {
                                  let v = b.deleted, q = e;
                                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var a = q === e;
                                } else var a = true;
                                if (a) {
                                  if (b.missing !== void 0) {
                                    let v = b.missing, q = e;
                                    if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var a = q === e;
                                  } else var a = true;
                                  if (a) {
                                    if (b.orphan !== void 0) {
                                      let v = b.orphan, q = e;
                                      if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var a = q === e;
                                    } else var a = true;
                                    if (a) {
                                      if (b.pending !== void 0) {
                                        let v = b.pending, q = e;
                                        if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var a = q === e;
                                      } else var a = true;
                                      if (a) {
                                        if (b.unknown !== void 0) {
                                          let v = b.unknown, q = e;
                                          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var a = q === e;
                                        } else var a = true;
                                        if (a) {
                                          if (b.unchanged !== void 0) {
                                            let v = b.unchanged, q = e;
                                            if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = q === e;
                                          } else var a = true;
                                          if (a) if (b.refused !== void 0) {
                                            let v = b.refused, q = e;
                                            if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = q === e;
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
                    var t = k === e;
                  } else var t = true;
                  if (t) {
                    if (s.entries !== void 0) {
                      let b = s.entries, k = e;
                      if (e === k) if (Array.isArray(b)) {
                        var l = true;
                        let _ = b.length;
                        for (let g = 0; g < _; g++) {
                          let v = e;
                          sr(b[g], { instancePath: i + "/entries/" + g, parentData: b, parentDataProperty: g, rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                          var l = v === e;
                          if (!l) break;
                        }
                      } else return te.errors = [{ instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } }], false;
                      var t = k === e;
                    } else var t = true;
                    if (t) {
                      if (s.pending !== void 0) {
                        let b = s.pending, k = e;
                        if (e === k) if (Array.isArray(b)) {
                          var n = true;
                          let _ = b.length;
                          for (let g = 0; g < _; g++) {
                            let v = e;
                            Tr(b[g], { instancePath: i + "/pending/" + g, parentData: b, parentDataProperty: g, rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
                            var n = v === e;
                            if (!n) break;
                          }
                        } else return te.errors = [{ instancePath: i + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" } }], false;
                        var t = k === e;
                      } else var t = true;
                      if (t) {
                        if (s.refused !== void 0) {
                          let b = s.refused, k = e;
                          if (e === k) if (Array.isArray(b)) {
                            var o = true;
                            let _ = b.length;
                            for (let g = 0; g < _; g++) {
                              let v = e;
                              vs(b[g], { instancePath: i + "/refused/" + g, parentData: b, parentDataProperty: g, rootData: f }) || (r = r === null ? vs.errors : r.concat(vs.errors), e = r.length);
                              var o = v === e;
                              if (!o) break;
                            }
                          } else return te.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } }], false;
                          var t = k === e;
                        } else var t = true;
                        if (t) {
                          if (s.fixable !== void 0) {
                            let b = s.fixable, k = e;
                            if (e === k) if (b && typeof b == "object" && !Array.isArray(b)) {
                              let _;
                              if (b.whole === void 0 && (_ = "whole") || b.partly === void 0 && (_ = "partly") || b.tags === void 0 && (_ = "tags") || b.not === void 0 && (_ = "not")) return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/required", keyword: "required", params: { missingProperty: _ } }], false;
                              {
                                let g = e;
                                for (let v in b) if (!(v === "whole" || v === "partly" || v === "tags" || v === "not")) {
                                  return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                                  break;
                                }
                                if (g === e) {
                                  if (b.whole !== void 0) {
                                    let v = b.whole, q = e;
                                    if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var u = q === e;
                                  } else var u = true;
                                  if (u) {
                                    if (b.partly !== void 0) {
                                      let v = b.partly, q = e;
                                      if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var u = q === e;
                                    } else var u = true;
                                    if (u) {
                                      if (b.tags !== void 0) {
                                        let v = b.tags, q = e;
                                        if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var u = q === e;
                                      } else var u = true;
                                      if (u) if (b.not !== void 0) {
                                        let v = b.not, q = e;
                                        if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var u = q === e;
                                      } else var u = true;
                                    }
                                  }
                                }
                              }
                            } else return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "object" } }], false;
                            var t = k === e;
                          } else var t = true;
                          if (t) {
                            if (s.fix !== void 0) {
                              let b = s.fix, k = e;
                              if (e === k) if (b && typeof b == "object" && !Array.isArray(b)) {
                                let _;
                                if (b.plan === void 0 && (_ = "plan") || b.outcomes === void 0 && (_ = "outcomes") || b.started === void 0 && (_ = "started") || b.left === void 0 && (_ = "left")) return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: _ } }], false;
                                {
                                  let g = e;
                                  for (let v in b) if (!(v === "plan" || v === "outcomes" || v === "started" || v === "unapproved" || v === "left")) {
                                    return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                                    break;
                                  }
                                  if (g === e) {
                                    if (b.plan !== void 0) {
                                      let v = e;
                                      Cr(b.plan, { instancePath: i + "/fix/plan", parentData: b, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
                                      var d = v === e;
                                    } else var d = true;
                                    if (d) {
                                      if (b.outcomes !== void 0) {
                                        let v = b.outcomes, q = e;
                                        if (e === q) if (Array.isArray(v)) {
                                          var D = true;
                                          let Z = v.length;
                                          for (let I = 0; I < Z; I++) {
                                            let C = e;
                                            hs(v[I], { instancePath: i + "/fix/outcomes/" + I, parentData: v, parentDataProperty: I, rootData: f }) || (r = r === null ? hs.errors : r.concat(hs.errors), e = r.length);
                                            var D = C === e;
                                            if (!D) break;
                                          }
                                        } else return te.errors = [{ instancePath: i + "/fix/outcomes", schemaPath: "#/properties/fix/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                                        var d = q === e;
                                      } else var d = true;
                                      if (d) {
                                        if (b.started !== void 0) {
                                          let v = e;
                                          if (typeof b.started != "boolean") return te.errors = [{ instancePath: i + "/fix/started", schemaPath: "#/properties/fix/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                                          var d = v === e;
                                        } else var d = true;
                                        if (d) {
                                          if (b.unapproved !== void 0) {
                                            let v = e;
                                            Hr(b.unapproved, { instancePath: i + "/fix/unapproved", parentData: b, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Hr.errors : r.concat(Hr.errors), e = r.length);
                                            var d = v === e;
                                          } else var d = true;
                                          if (d) if (b.left !== void 0) {
                                            let v = b.left, q = e;
                                            if (e === q) if (Array.isArray(v)) {
                                              var c = true;
                                              let Z = v.length;
                                              for (let I = 0; I < Z; I++) {
                                                let C = e;
                                                sr(v[I], { instancePath: i + "/fix/left/" + I, parentData: v, parentDataProperty: I, rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                                                var c = C === e;
                                                if (!c) break;
                                              }
                                            } else return te.errors = [{ instancePath: i + "/fix/left", schemaPath: "#/properties/fix/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                            var d = q === e;
                                          } else var d = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" } }], false;
                              var t = k === e;
                            } else var t = true;
                            if (t) {
                              if (s.accepted !== void 0) {
                                let b = s.accepted, k = e;
                                if (e === k) if (b && typeof b == "object" && !Array.isArray(b)) {
                                  let _;
                                  if (b.files === void 0 && (_ = "files") || b.properties === void 0 && (_ = "properties") || b.left === void 0 && (_ = "left")) return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: _ } }], false;
                                  {
                                    let g = e;
                                    for (let v in b) if (!(v === "files" || v === "properties" || v === "overrides" || v === "left")) {
                                      return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                                      break;
                                    }
                                    if (g === e) {
                                      if (b.files !== void 0) {
                                        let v = b.files, q = e;
                                        if (e === q) if (Array.isArray(v)) {
                                          var m = true;
                                          let $ = v.length;
                                          for (let Z = 0; Z < $; Z++) {
                                            let I = e;
                                            if (typeof v[Z] != "string") return te.errors = [{ instancePath: i + "/accepted/files/" + Z, schemaPath: "#/properties/accepted/properties/files/items/type", keyword: "type", params: { type: "string" } }], false;
                                            var m = I === e;
                                            if (!m) break;
                                          }
                                        } else return te.errors = [{ instancePath: i + "/accepted/files", schemaPath: "#/properties/accepted/properties/files/type", keyword: "type", params: { type: "array" } }], false;
                                        var p = q === e;
                                      } else var p = true;
                                      if (p) {
                                        if (b.properties !== void 0) {
                                          let v = b.properties, q = e;
                                          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return te.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === q && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return te.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var p = q === e;
                                        } else var p = true;
                                        if (p) {
                                          if (b.overrides !== void 0) {
                                            let v = b.overrides, q = e;
                                            if (e === q) if (Array.isArray(v)) {
                                              if (v.length < 1) return te.errors = [{ instancePath: i + "/accepted/overrides", schemaPath: "#/properties/accepted/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                                              {
                                                var w = true;
                                                let Z = v.length;
                                                for (let I = 0; I < Z; I++) {
                                                  let C = e;
                                                  Re(v[I], { instancePath: i + "/accepted/overrides/" + I, parentData: v, parentDataProperty: I, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
                                                  var w = C === e;
                                                  if (!w) break;
                                                }
                                              }
                                            } else return te.errors = [{ instancePath: i + "/accepted/overrides", schemaPath: "#/properties/accepted/properties/overrides/type", keyword: "type", params: { type: "array" } }], false;
                                            var p = q === e;
                                          } else var p = true;
                                          if (p) if (b.left !== void 0) {
                                            let v = b.left, q = e;
                                            if (e === q) if (Array.isArray(v)) {
                                              var j = true;
                                              let Z = v.length;
                                              for (let I = 0; I < Z; I++) {
                                                let C = v[I], Q = e;
                                                if (e === Q) if (C && typeof C == "object" && !Array.isArray(C)) {
                                                  let ne;
                                                  if (C.id === void 0 && (ne = "id") || C.message === void 0 && (ne = "message")) return te.errors = [{ instancePath: i + "/accepted/left/" + I, schemaPath: "#/properties/accepted/properties/left/items/required", keyword: "required", params: { missingProperty: ne } }], false;
                                                  {
                                                    let R = e;
                                                    for (let H in C) if (!(H === "id" || H === "edit" || H === "message")) {
                                                      return te.errors = [{ instancePath: i + "/accepted/left/" + I, schemaPath: "#/properties/accepted/properties/left/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } }], false;
                                                      break;
                                                    }
                                                    if (R === e) {
                                                      if (C.id !== void 0) {
                                                        let H = e;
                                                        ir(C.id, { instancePath: i + "/accepted/left/" + I + "/id", parentData: C, parentDataProperty: "id", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
                                                        var P = H === e;
                                                      } else var P = true;
                                                      if (P) {
                                                        if (C.edit !== void 0) {
                                                          let H = e;
                                                          Fr(C.edit, { instancePath: i + "/accepted/left/" + I + "/edit", parentData: C, parentDataProperty: "edit", rootData: f }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
                                                          var P = H === e;
                                                        } else var P = true;
                                                        if (P) if (C.message !== void 0) {
                                                          let H = e;
                                                          if (typeof C.message != "string") return te.errors = [{ instancePath: i + "/accepted/left/" + I + "/message", schemaPath: "#/properties/accepted/properties/left/items/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                                                          var P = H === e;
                                                        } else var P = true;
                                                      }
                                                    }
                                                  }
                                                } else return te.errors = [{ instancePath: i + "/accepted/left/" + I, schemaPath: "#/properties/accepted/properties/left/items/type", keyword: "type", params: { type: "object" } }], false;
                                                var j = Q === e;
                                                if (!j) break;
                                              }
                                            } else return te.errors = [{ instancePath: i + "/accepted/left", schemaPath: "#/properties/accepted/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                            var p = q === e;
                                          } else var p = true;
                                        }
                                      }
                                    }
                                  }
                                } else return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" } }], false;
                                var t = k === e;
                              } else var t = true;
                              if (t) {
                                if (s.partial !== void 0) {
                                  let b = e;
                                  gs(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? gs.errors : r.concat(gs.errors), e = r.length);
                                  var t = b === e;
                                } else var t = true;
                                if (t) {
                                  if (s.failed !== void 0) {
                                    let b = e;
                                    ns(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? ns.errors : r.concat(ns.errors), e = r.length);
                                    var t = b === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.shard !== void 0) {
                                      let b = e;
                                      nr(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
                                      var t = b === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.vaults !== void 0) {
                                        let b = e;
                                        bs(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? bs.errors : r.concat(bs.errors), e = r.length);
                                        var t = b === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.findings !== void 0) {
                                          let b = e;
                                          Ps(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Ps.errors : r.concat(Ps.errors), e = r.length);
                                          var t = b === e;
                                        } else var t = true;
                                        if (t) if (s.requests !== void 0) {
                                          let b = e;
                                          yr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                                          var t = b === e;
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
export {
  fi as Apply,
  pi as Drift,
  li as Plan
};
