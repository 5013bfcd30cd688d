import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import "./chunk-IIS436OQ.js";

// src/manifest/documents.js
var oi = je;
var Vs = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Plan" }, emulator: { const: true }, emulatorFile: { type: "string" }, digestVersion: { type: "integer", minimum: 1 }, digest: { $ref: "#/definitions/digest" }, changes: { type: "array", items: { $ref: "#/definitions/change" } }, summary: { $ref: "#/definitions/summary" }, vaults: { type: "array", items: { $ref: "#/definitions/vault" } }, partial: { const: true }, failed: { type: "array", minItems: 1, items: { $ref: "#/definitions/failedVault" } }, changedSince: { $ref: "#/definitions/changedSince" }, shard: { type: "object", properties: { number: { type: "integer", minimum: 1 }, of: { type: "integer", minimum: 1 }, placement: { type: "object", properties: { config: { $ref: "#/definitions/digest" }, manifests: { $ref: "#/definitions/digest" }, selection: { $ref: "#/definitions/digest" }, vaults: { $ref: "#/definitions/digest" } }, required: ["config", "manifests", "selection", "vaults"], additionalProperties: false } }, required: ["number", "of", "placement"], additionalProperties: false }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, estimate: { $ref: "#/definitions/estimate" }, requests: { $ref: "#/definitions/requests" } }, required: ["apiVersion", "kind", "digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { changedSince: { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false }, failedVault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false }, digest: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" }, time: { type: "integer" }, duration: { type: "string", pattern: "^P[0-9YMWDTHS]+$" }, id: { type: "object", properties: { vault: { type: "string" }, kind: { $ref: "#/definitions/kind" }, name: { type: "string" } }, required: ["vault", "kind", "name"], additionalProperties: false }, swap: { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "pfx", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false }, doubts: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { about: { const: "source" } }, required: ["about"], additionalProperties: false }, { type: "object", properties: { about: { const: "copy" }, secret: { $ref: "#/definitions/id" } }, required: ["about", "secret"], additionalProperties: false }, { type: "object", properties: { about: { const: "file" }, path: { type: "string" }, changed: { const: true } }, required: ["about", "path"], additionalProperties: false }] } }, kind: { enum: ["secret", "key"] }, place: { type: "object", properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } }, required: ["file", "line", "column"], additionalProperties: false }, after: { type: "array", items: { type: "string" } }, owners: { type: "array", items: { type: "string" } }, keepEnabled: { type: "integer", minimum: 1 }, cause: { enum: ["drift", "pending", "both"] }, change: { oneOf: [{ $ref: "#/definitions/create" }, { $ref: "#/definitions/createKey" }, { $ref: "#/definitions/set" }, { $ref: "#/definitions/setKey" }, { $ref: "#/definitions/settle" }, { $ref: "#/definitions/settleKey" }, { $ref: "#/definitions/update" }, { $ref: "#/definitions/updateKey" }, { $ref: "#/definitions/adopt" }, { $ref: "#/definitions/adoptKey" }, { $ref: "#/definitions/rotate" }, { $ref: "#/definitions/recover" }, { $ref: "#/definitions/disable" }, { $ref: "#/definitions/delete" }, { $ref: "#/definitions/purge" }, { $ref: "#/definitions/unchanged" }, { $ref: "#/definitions/refused" }, { $ref: "#/definitions/left" }] }, create: { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false }, set: { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared", "given"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settle: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false }, update: { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adopt: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false }, createKey: { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false }, setKey: { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settleKey: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false }, updateKey: { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adoptKey: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, rotate: { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false }, recover: { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false }, disable: { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false }, delete: { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false }, purge: { type: "object", properties: { verb: { const: "purge" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "base"], additionalProperties: false }, unchanged: { type: "object", properties: { verb: { const: "unchanged" }, id: { $ref: "#/definitions/id" }, absent: { const: true } }, required: ["verb", "id"], additionalProperties: false }, refused: { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "rotation policy", "immutable", "versions", "tags", "unread vault", "rename"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] }, left: { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "id", "why"], additionalProperties: false }, edit: { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "renamed" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] }, tags: { type: "object", additionalProperties: { type: "string" } }, send: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, patch: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keySend: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, keyPatch: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keyOps: { type: "array", items: { type: "string" } }, releasePolicy: { type: "object", properties: { policy: { type: "string" }, immutable: { type: "boolean" } }, required: ["policy", "immutable"], additionalProperties: false }, rotationPolicy: { type: "object", properties: { expiresIn: { $ref: "#/definitions/duration" }, lifetimeActions: { type: "array", items: { $ref: "#/definitions/lifetimeAction" } } }, required: ["lifetimeActions"], additionalProperties: false }, liveRotationPolicy: { type: "object", properties: { expiresIn: { type: "string" }, lifetimeActions: { type: "array", items: { anyOf: [{ $ref: "#/definitions/lifetimeAction" }, { $ref: "#/definitions/unknownKind" }] } } }, required: ["lifetimeActions"], additionalProperties: false }, unknownKind: { type: "object", properties: { known: { const: false }, text: { type: "string" } }, required: ["known", "text"], additionalProperties: false }, lifetimeAction: { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] }, stamp: { type: "object", properties: { owner: { type: "string" }, source: { oneOf: [{ const: "kept" }, { $ref: "#/definitions/external" }, { $ref: "#/definitions/source" }] }, properties: { $ref: "#/definitions/stored" }, versions: { type: "integer", minimum: 0 }, mark: { type: "object", properties: { at: { $ref: "#/definitions/time" }, enabled: { type: "boolean" }, renamed: { const: true } }, required: ["at", "enabled"], additionalProperties: false } }, required: ["owner", "source", "properties", "versions"], additionalProperties: false }, stored: { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false }, sixCharacters: { type: "string", pattern: "^[A-Za-z0-9_-]{6}$" }, base: { type: "object", properties: { created: { $ref: "#/definitions/time" }, updated: { $ref: "#/definitions/time" }, seen: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } }, required: ["created", "seen"], additionalProperties: false }, external: { type: "object", properties: { from: { const: "external" }, first: { $ref: "#/definitions/source" } }, required: ["from"], additionalProperties: false }, writtenSource: { oneOf: [{ $ref: "#/definitions/source" }, { $ref: "#/definitions/external" }] }, origin: { oneOf: [{ $ref: "#/definitions/made" }, { $ref: "#/definitions/material" }] }, made: { type: "object", properties: { from: { const: "service" }, spec: { $ref: "#/definitions/spec" }, exportable: { type: "boolean" } }, required: ["from", "spec", "exportable"], additionalProperties: false }, material: { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false }, spec: { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] }, source: { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, trim: { type: "array", minItems: 1, items: { enum: ["bom", "newline"] } }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "pfx" }, of: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] }, generator: { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] }, templatePiece: { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] }, json: { oneOf: [{ type: "object", properties: { kind: { const: "plain" }, value: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] } }, required: ["kind", "value"], additionalProperties: false }, { type: "object", properties: { kind: { const: "source" }, source: { $ref: "#/definitions/source" } }, required: ["kind", "source"], additionalProperties: false }, { type: "object", properties: { kind: { const: "list" }, items: { type: "array", items: { $ref: "#/definitions/json" } } }, required: ["kind", "items"], additionalProperties: false }, { type: "object", properties: { kind: { const: "map" }, entries: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/json" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["kind", "entries"], additionalProperties: false }] }, summary: { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false }, vault: { oneOf: [{ type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, owned: { type: "integer", minimum: 0 }, unmanaged: { type: "integer", minimum: 0 }, heldBack: { $ref: "#/definitions/brake" } }, required: ["vault", "url", "wanted", "owned", "unmanaged"], additionalProperties: false }, { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, read: { const: "by name" } }, required: ["vault", "url", "wanted", "read"], additionalProperties: false }] }, finding: { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation without policy", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near limit", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "renamed", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false }, estimate: { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false }, requests: { type: "object", properties: { list: { type: "integer", minimum: 0 }, get: { type: "integer", minimum: 0 }, write: { type: "integer", minimum: 0 } }, required: ["list", "get", "write"], additionalProperties: false }, heldBack: { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" }, formerSource: { $ref: "#/definitions/source" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared", "given"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false }, brake: { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false } } };
var Fe = Object.prototype.hasOwnProperty;
var bs = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function W(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!bs.test(s)) return W.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return W.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return W.errors = r, e === 0;
}
var Es = { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false };
var Fs = { enum: ["secret", "key"] };
function $e(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "secret" || s === "key" ? ($e.errors = r, e === 0) : ($e.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fs.enum } }], false);
}
function Q(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return Q.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return Q.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return Q.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return Q.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Q.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Q.errors = r, e === 0;
}
function re(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return re.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return re.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return re.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return re.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return re.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return re.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return re.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return re.errors = r, e === 0;
}
function de(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function Ee(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Ee.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Ee.errors = r, e === 0) : (Ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Is = { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, trim: { type: "array", minItems: 1, items: { enum: ["bom", "newline"] } }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "pfx" }, of: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] };
var Je = { validate: he };
var Xr = { validate: es };
function es(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.kind === void 0 && (h = "kind") || s.value === void 0 && (h = "value")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "kind" || y === "value")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (P === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "plain") {
            let D = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "plain" } };
            r === null ? r = [D] : r.push(D), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) if (s.value !== void 0) {
          let y = s.value, D = e, _ = e, E = false, w = e;
          if (typeof y != "string") {
            let k = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var c = w === e;
          if (E = E || c, !E) {
            let k = e;
            if (!(typeof y == "number" && isFinite(y))) {
              let A = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" } };
              r === null ? r = [A] : r.push(A), e++;
            }
            var c = k === e;
            if (E = E || c, !E) {
              let A = e;
              if (typeof y != "boolean") {
                let J = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [J] : r.push(J), e++;
              }
              var c = A === e;
              if (E = E || c, !E) {
                let J = e;
                if (y !== null) {
                  let X = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/3/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [X] : r.push(X), e++;
                }
                var c = J === e;
                E = E || c;
              }
            }
          }
          if (E) e = _, r !== null && (_ ? r.length = _ : r = null);
          else {
            let k = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf", keyword: "anyOf", params: {} };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = D === e;
        } else var o = true;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let u = e;
  if (e === u) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.kind === void 0 && (h = "kind") || s.source === void 0 && (h = "source")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "kind" || y === "source")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [D] : r.push(D), e++;
        break;
      }
      if (P === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "source") {
            let D = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "source" } };
            r === null ? r = [D] : r.push(D), e++;
          }
          var j = y === e;
        } else var j = true;
        if (j) if (s.source !== void 0) {
          let y = e;
          Je.validate(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? Je.validate.errors : r.concat(Je.validate.errors), e = r.length);
          var j = y === e;
        } else var j = true;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [h] : r.push(h), e++;
  }
  var m = u === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let h = e;
    if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
      let y;
      if (s.kind === void 0 && (y = "kind") || s.items === void 0 && (y = "items")) {
        let D = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: y } };
        r === null ? r = [D] : r.push(D), e++;
      } else {
        let D = e;
        for (let _ in s) if (!(_ === "kind" || _ === "items")) {
          let E = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
          r === null ? r = [E] : r.push(E), e++;
          break;
        }
        if (D === e) {
          if (s.kind !== void 0) {
            let _ = e;
            if (s.kind !== "list") {
              let E = { instancePath: i + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "list" } };
              r === null ? r = [E] : r.push(E), e++;
            }
            var v = _ === e;
          } else var v = true;
          if (v) if (s.items !== void 0) {
            let _ = s.items, E = e;
            if (e === E) if (Array.isArray(_)) {
              var p = true;
              let d = _.length;
              for (let k = 0; k < d; k++) {
                let K = e;
                Xr.validate(_[k], { instancePath: i + "/items/" + k, parentData: _, parentDataProperty: k, rootData: f }) || (r = r === null ? Xr.validate.errors : r.concat(Xr.validate.errors), e = r.length);
                var p = K === e;
                if (!p) break;
              }
            } else {
              let d = { instancePath: i + "/items", schemaPath: "#/oneOf/2/properties/items/type", keyword: "type", params: { type: "array" } };
              r === null ? r = [d] : r.push(d), e++;
            }
            var v = E === e;
          } else var v = true;
        }
      }
    } else {
      let y = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [y] : r.push(y), e++;
    }
    var m = h === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let y = e;
      if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
        let _;
        if (s.kind === void 0 && (_ = "kind") || s.entries === void 0 && (_ = "entries")) {
          let E = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: _ } };
          r === null ? r = [E] : r.push(E), e++;
        } else {
          let E = e;
          for (let w in s) if (!(w === "kind" || w === "entries")) {
            let d = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
            r === null ? r = [d] : r.push(d), e++;
            break;
          }
          if (E === e) {
            if (s.kind !== void 0) {
              let w = e;
              if (s.kind !== "map") {
                let d = { instancePath: i + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "map" } };
                r === null ? r = [d] : r.push(d), e++;
              }
              var b = w === e;
            } else var b = true;
            if (b) if (s.entries !== void 0) {
              let w = s.entries, d = e;
              if (e === d) if (Array.isArray(w)) {
                var O = true;
                let K = w.length;
                for (let A = 0; A < K; A++) {
                  let z = w[A], J = e;
                  if (e === J) if (Array.isArray(z)) if (z.length > 2) {
                    let X = { instancePath: i + "/entries/" + A, schemaPath: "#/oneOf/3/properties/entries/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    r === null ? r = [X] : r.push(X), e++;
                  } else if (z.length < 2) {
                    let X = { instancePath: i + "/entries/" + A, schemaPath: "#/oneOf/3/properties/entries/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    r === null ? r = [X] : r.push(X), e++;
                  } else if (z.length <= 2) {
                    let R = z.length;
                    if (R > 0) {
                      let oe = e;
                      if (typeof z[0] != "string") {
                        let F = { instancePath: i + "/entries/" + A + "/0", schemaPath: "#/oneOf/3/properties/entries/items/items/0/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [F] : r.push(F), e++;
                      }
                      var g = oe === e;
                    }
                    if (g && R > 1) {
                      let oe = e;
                      Xr.validate(z[1], { instancePath: i + "/entries/" + A + "/1", parentData: z, parentDataProperty: 1, rootData: f }) || (r = r === null ? Xr.validate.errors : r.concat(Xr.validate.errors), e = r.length);
                      var g = oe === e;
                    }
                  } else {
                    let R = { instancePath: i + "/entries/" + A, schemaPath: "#/oneOf/3/properties/entries/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                    r === null ? r = [R] : r.push(R), e++;
                  }
                  else {
                    let X = { instancePath: i + "/entries/" + A, schemaPath: "#/oneOf/3/properties/entries/items/type", keyword: "type", params: { type: "array" } };
                    r === null ? r = [X] : r.push(X), e++;
                  }
                  var O = J === e;
                  if (!O) break;
                }
              } else {
                let K = { instancePath: i + "/entries", schemaPath: "#/oneOf/3/properties/entries/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [K] : r.push(K), e++;
              }
              var b = d === e;
            } else var b = true;
          }
        }
      } else {
        let _ = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [_] : r.push(_), e++;
      }
      var m = y === e;
      m && a ? (a = false, l = [l, 3]) : m && (a = true, l = 3);
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [h] : r.push(h), e++, es.errors = r, false;
  }
  return es.errors = r, e === 0;
}
var Ss = { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] };
function os(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let O;
    if (s.make === void 0 && (O = "make") || s.length === void 0 && (O = "length") || s.characters === void 0 && (O = "characters")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: O } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let h in s) if (!(h === "make" || h === "length" || h === "characters")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (g === e) {
        if (s.make !== void 0) {
          let h = e;
          if (s.make !== "text") {
            let P = { instancePath: i + "/make", schemaPath: "#/oneOf/0/properties/make/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var o = h === e;
        } else var o = true;
        if (o) {
          if (s.length !== void 0) {
            let h = s.length, P = e;
            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
              let D = { instancePath: i + "/length", schemaPath: "#/oneOf/0/properties/length/type", keyword: "type", params: { type: "integer" } };
              r === null ? r = [D] : r.push(D), e++;
            }
            var o = P === e;
          } else var o = true;
          if (o) if (s.characters !== void 0) {
            let h = s.characters, P = e, y = e, D = false, _ = e;
            if (typeof h != "string") {
              let w = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/0/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [w] : r.push(w), e++;
            }
            var c = _ === e;
            if (D = D || c, !D) {
              let w = e;
              if (e === w) if (Array.isArray(h)) {
                var u = true;
                let k = h.length;
                for (let K = 0; K < k; K++) {
                  let A = h[K], z = e;
                  if (!(A === "lower" || A === "upper" || A === "digits" || A === "symbols")) {
                    let T = { instancePath: i + "/characters/" + K, schemaPath: "#/oneOf/0/properties/characters/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: Ss.oneOf[0].properties.characters.anyOf[1].items.enum } };
                    r === null ? r = [T] : r.push(T), e++;
                  }
                  var u = z === e;
                  if (!u) break;
                }
              } else {
                let k = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/1/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [k] : r.push(k), e++;
              }
              var c = w === e;
              D = D || c;
            }
            if (D) e = y, r !== null && (y ? r.length = y : r = null);
            else {
              let w = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf", keyword: "anyOf", params: {} };
              r === null ? r = [w] : r.push(w), e++;
            }
            var o = P === e;
          } else var o = true;
        }
      }
    }
  } else {
    let O = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [O] : r.push(O), e++;
  }
  var v = n === e;
  v && (a = true, l = 0);
  let j = e;
  if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
    let O;
    if (s.make === void 0 && (O = "make") || s.bits === void 0 && (O = "bits")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: O } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let h in s) if (!(h === "make" || h === "bits")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (g === e) {
        if (s.make !== void 0) {
          let h = e;
          if (s.make !== "rsaPem") {
            let P = { instancePath: i + "/make", schemaPath: "#/oneOf/1/properties/make/const", keyword: "const", params: { allowedValue: "rsaPem" } };
            r === null ? r = [P] : r.push(P), e++;
          }
          var m = h === e;
        } else var m = true;
        if (m) if (s.bits !== void 0) {
          let h = s.bits, P = e;
          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
            let D = { instancePath: i + "/bits", schemaPath: "#/oneOf/1/properties/bits/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [D] : r.push(D), e++;
          }
          var m = P === e;
        } else var m = true;
      }
    }
  } else {
    let O = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [O] : r.push(O), e++;
  }
  var v = j === e;
  if (v && a) a = false, l = [l, 1];
  else {
    v && (a = true, l = 1);
    let O = e;
    if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
      let h;
      if (s.make === void 0 && (h = "make") || s.curve === void 0 && (h = "curve")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
      } else {
        let P = e;
        for (let y in s) if (!(y === "make" || y === "curve")) {
          let D = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          r === null ? r = [D] : r.push(D), e++;
          break;
        }
        if (P === e) {
          if (s.make !== void 0) {
            let y = e;
            if (s.make !== "ecPem") {
              let D = { instancePath: i + "/make", schemaPath: "#/oneOf/2/properties/make/const", keyword: "const", params: { allowedValue: "ecPem" } };
              r === null ? r = [D] : r.push(D), e++;
            }
            var p = y === e;
          } else var p = true;
          if (p) if (s.curve !== void 0) {
            let y = e;
            if (typeof s.curve != "string") {
              let _ = { instancePath: i + "/curve", schemaPath: "#/oneOf/2/properties/curve/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var p = y === e;
          } else var p = true;
        }
      }
    } else {
      let h = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [h] : r.push(h), e++;
    }
    var v = O === e;
    if (v && a) a = false, l = [l, 2];
    else {
      v && (a = true, l = 2);
      let h = e;
      if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
        let y;
        if (s.make === void 0 && (y = "make")) {
          let D = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: y } };
          r === null ? r = [D] : r.push(D), e++;
        } else {
          let D = e;
          for (let _ in s) if (_ !== "make") {
            let E = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [E] : r.push(E), e++;
            break;
          }
          if (D === e && s.make !== void 0 && s.make !== "uuid") {
            let _ = { instancePath: i + "/make", schemaPath: "#/oneOf/3/properties/make/const", keyword: "const", params: { allowedValue: "uuid" } };
            r === null ? r = [_] : r.push(_), e++;
          }
        }
      } else {
        let y = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [y] : r.push(y), e++;
      }
      var v = h === e;
      if (v && a) a = false, l = [l, 3];
      else {
        v && (a = true, l = 3);
        let y = e;
        if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
          let _;
          if (s.make === void 0 && (_ = "make") || s.count === void 0 && (_ = "count")) {
            let E = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [E] : r.push(E), e++;
          } else {
            let E = e;
            for (let w in s) if (!(w === "make" || w === "count")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
              break;
            }
            if (E === e) {
              if (s.make !== void 0) {
                let w = e;
                if (s.make !== "bytes") {
                  let d = { instancePath: i + "/make", schemaPath: "#/oneOf/4/properties/make/const", keyword: "const", params: { allowedValue: "bytes" } };
                  r === null ? r = [d] : r.push(d), e++;
                }
                var b = w === e;
              } else var b = true;
              if (b) if (s.count !== void 0) {
                let w = s.count, d = e;
                if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                  let K = { instancePath: i + "/count", schemaPath: "#/oneOf/4/properties/count/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [K] : r.push(K), e++;
                }
                var b = d === e;
              } else var b = true;
            }
          }
        } else {
          let _ = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [_] : r.push(_), e++;
        }
        var v = y === e;
        v && a ? (a = false, l = [l, 4]) : v && (a = true, l = 4);
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let O = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [O] : r.push(O), e++, os.errors = r, false;
  }
  return os.errors = r, e === 0;
}
var Bs = { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] };
function as(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.kind === void 0 && (m = "kind") || s.text === void 0 && (m = "text")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "kind" || p === "text")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.kind !== void 0) {
          let p = e;
          if (s.kind !== "text") {
            let b = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "text" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) if (s.text !== void 0) {
          let p = e;
          if (typeof s.text != "string") {
            let O = { instancePath: i + "/text", schemaPath: "#/oneOf/0/properties/text/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var o = p === e;
        } else var o = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.kind === void 0 && (m = "kind") || s.name === void 0 && (m = "name") || s.encoder === void 0 && (m = "encoder")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "kind" || p === "name" || p === "encoder")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.kind !== void 0) {
          let p = e;
          if (s.kind !== "part") {
            let b = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "part" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var u = p === e;
        } else var u = true;
        if (u) {
          if (s.name !== void 0) {
            let p = e;
            if (typeof s.name != "string") {
              let O = { instancePath: i + "/name", schemaPath: "#/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var u = p === e;
          } else var u = true;
          if (u) if (s.encoder !== void 0) {
            let p = s.encoder, b = e;
            if (!(p === "json" || p === "url" || p === "base64" || p === "pgdsn" || p === "odbc" || p === "raw")) {
              let g = { instancePath: i + "/encoder", schemaPath: "#/oneOf/1/properties/encoder/enum", keyword: "enum", params: { allowedValues: Bs.oneOf[1].properties.encoder.enum } };
              r === null ? r = [g] : r.push(g), e++;
            }
            var u = b === e;
          } else var u = true;
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = c === e;
  if (j && a ? (a = false, l = [l, 1]) : j && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, as.errors = r, false;
  }
  return as.errors = r, e === 0;
}
function he(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let z;
    if (s.from === void 0 && (z = "from") || s.name === void 0 && (z = "name")) {
      let J = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: z } };
      r === null ? r = [J] : r.push(J), e++;
    } else {
      let J = e;
      for (let T in s) if (!(T === "from" || T === "name" || T === "revision" || T === "allowEmpty" || T === "verbatim")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
        r === null ? r = [X] : r.push(X), e++;
        break;
      }
      if (J === e) {
        if (s.from !== void 0) {
          let T = e;
          if (s.from !== "env") {
            let X = { instancePath: i + "/from", schemaPath: "#/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "env" } };
            r === null ? r = [X] : r.push(X), e++;
          }
          var o = T === e;
        } else var o = true;
        if (o) {
          if (s.name !== void 0) {
            let T = e;
            if (typeof s.name != "string") {
              let R = { instancePath: i + "/name", schemaPath: "#/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [R] : r.push(R), e++;
            }
            var o = T === e;
          } else var o = true;
          if (o) {
            if (s.revision !== void 0) {
              let T = e;
              if (typeof s.revision != "string") {
                let R = { instancePath: i + "/revision", schemaPath: "#/oneOf/0/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [R] : r.push(R), e++;
              }
              var o = T === e;
            } else var o = true;
            if (o) {
              if (s.allowEmpty !== void 0) {
                let T = e;
                if (s.allowEmpty !== true) {
                  let R = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/0/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [R] : r.push(R), e++;
                }
                var o = T === e;
              } else var o = true;
              if (o) if (s.verbatim !== void 0) {
                let T = e;
                if (s.verbatim !== true) {
                  let R = { instancePath: i + "/verbatim", schemaPath: "#/oneOf/0/properties/verbatim/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [R] : r.push(R), e++;
                }
                var o = T === e;
              } else var o = true;
            }
          }
        }
      }
    }
  } else {
    let z = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [z] : r.push(z), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let z;
    if (s.from === void 0 && (z = "from") || s.path === void 0 && (z = "path")) {
      let J = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: z } };
      r === null ? r = [J] : r.push(J), e++;
    } else {
      let J = e;
      for (let T in s) if (!(T === "from" || T === "path" || T === "trim" || T === "revision" || T === "allowEmpty")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
        r === null ? r = [X] : r.push(X), e++;
        break;
      }
      if (J === e) {
        if (s.from !== void 0) {
          let T = e;
          if (s.from !== "file") {
            let X = { instancePath: i + "/from", schemaPath: "#/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "file" } };
            r === null ? r = [X] : r.push(X), e++;
          }
          var u = T === e;
        } else var u = true;
        if (u) {
          if (s.path !== void 0) {
            let T = e;
            if (typeof s.path != "string") {
              let R = { instancePath: i + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [R] : r.push(R), e++;
            }
            var u = T === e;
          } else var u = true;
          if (u) {
            if (s.trim !== void 0) {
              let T = s.trim, X = e;
              if (e === X) if (Array.isArray(T)) if (T.length < 1) {
                let oe = { instancePath: i + "/trim", schemaPath: "#/oneOf/1/properties/trim/minItems", keyword: "minItems", params: { limit: 1 } };
                r === null ? r = [oe] : r.push(oe), e++;
              } else {
                var j = true;
                let oe = T.length;
                for (let F = 0; F < oe; F++) {
                  let L = T[F], q = e;
                  if (!(L === "bom" || L === "newline")) {
                    let C = { instancePath: i + "/trim/" + F, schemaPath: "#/oneOf/1/properties/trim/items/enum", keyword: "enum", params: { allowedValues: Is.oneOf[1].properties.trim.items.enum } };
                    r === null ? r = [C] : r.push(C), e++;
                  }
                  var j = q === e;
                  if (!j) break;
                }
              }
              else {
                let oe = { instancePath: i + "/trim", schemaPath: "#/oneOf/1/properties/trim/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [oe] : r.push(oe), e++;
              }
              var u = X === e;
            } else var u = true;
            if (u) {
              if (s.revision !== void 0) {
                let T = e;
                if (typeof s.revision != "string") {
                  let R = { instancePath: i + "/revision", schemaPath: "#/oneOf/1/properties/revision/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [R] : r.push(R), e++;
                }
                var u = T === e;
              } else var u = true;
              if (u) if (s.allowEmpty !== void 0) {
                let T = e;
                if (s.allowEmpty !== true) {
                  let R = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/1/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [R] : r.push(R), e++;
                }
                var u = T === e;
              } else var u = true;
            }
          }
        }
      }
    }
  } else {
    let z = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [z] : r.push(z), e++;
  }
  var m = c === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let z = e;
    if (e === z) if (s && typeof s == "object" && !Array.isArray(s)) {
      let T;
      if (s.from === void 0 && (T = "from") || s.text === void 0 && (T = "text")) {
        let X = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: T } };
        r === null ? r = [X] : r.push(X), e++;
      } else {
        let X = e;
        for (let R in s) if (!(R === "from" || R === "text")) {
          let oe = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
          r === null ? r = [oe] : r.push(oe), e++;
          break;
        }
        if (X === e) {
          if (s.from !== void 0) {
            let R = e;
            if (s.from !== "literal") {
              let oe = { instancePath: i + "/from", schemaPath: "#/oneOf/2/properties/from/const", keyword: "const", params: { allowedValue: "literal" } };
              r === null ? r = [oe] : r.push(oe), e++;
            }
            var v = R === e;
          } else var v = true;
          if (v) if (s.text !== void 0) {
            let R = e;
            if (typeof s.text != "string") {
              let F = { instancePath: i + "/text", schemaPath: "#/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [F] : r.push(F), e++;
            }
            var v = R === e;
          } else var v = true;
        }
      }
    } else {
      let T = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [T] : r.push(T), e++;
    }
    var m = z === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let T = e;
      if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
        let R;
        if (s.from === void 0 && (R = "from") || s.value === void 0 && (R = "value")) {
          let oe = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: R } };
          r === null ? r = [oe] : r.push(oe), e++;
        } else {
          let oe = e;
          for (let F in s) if (!(F === "from" || F === "value")) {
            let L = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
            r === null ? r = [L] : r.push(L), e++;
            break;
          }
          if (oe === e) {
            if (s.from !== void 0) {
              let F = e;
              if (s.from !== "json") {
                let L = { instancePath: i + "/from", schemaPath: "#/oneOf/3/properties/from/const", keyword: "const", params: { allowedValue: "json" } };
                r === null ? r = [L] : r.push(L), e++;
              }
              var p = F === e;
            } else var p = true;
            if (p) if (s.value !== void 0) {
              let F = e;
              es(s.value, { instancePath: i + "/value", parentData: s, parentDataProperty: "value", rootData: f }) || (r = r === null ? es.errors : r.concat(es.errors), e = r.length);
              var p = F === e;
            } else var p = true;
          }
        }
      } else {
        let R = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [R] : r.push(R), e++;
      }
      var m = T === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let R = e;
        if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
          let F;
          if (s.from === void 0 && (F = "from") || s.of === void 0 && (F = "of")) {
            let L = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: F } };
            r === null ? r = [L] : r.push(L), e++;
          } else {
            let L = e;
            for (let q in s) if (!(q === "from" || q === "of")) {
              let Z = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
              r === null ? r = [Z] : r.push(Z), e++;
              break;
            }
            if (L === e) {
              if (s.from !== void 0) {
                let q = e;
                if (s.from !== "base64") {
                  let Z = { instancePath: i + "/from", schemaPath: "#/oneOf/4/properties/from/const", keyword: "const", params: { allowedValue: "base64" } };
                  r === null ? r = [Z] : r.push(Z), e++;
                }
                var b = q === e;
              } else var b = true;
              if (b) if (s.of !== void 0) {
                let q = e;
                Je.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? Je.validate.errors : r.concat(Je.validate.errors), e = r.length);
                var b = q === e;
              } else var b = true;
            }
          }
        } else {
          let F = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [F] : r.push(F), e++;
        }
        var m = R === e;
        if (m && a) a = false, l = [l, 4];
        else {
          m && (a = true, l = 4);
          let F = e;
          if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
            let q;
            if (s.from === void 0 && (q = "from") || s.of === void 0 && (q = "of")) {
              let Z = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: q } };
              r === null ? r = [Z] : r.push(Z), e++;
            } else {
              let Z = e;
              for (let C in s) if (!(C === "from" || C === "of" || C === "password")) {
                let ee = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
                r === null ? r = [ee] : r.push(ee), e++;
                break;
              }
              if (Z === e) {
                if (s.from !== void 0) {
                  let C = e;
                  if (s.from !== "pfx") {
                    let ee = { instancePath: i + "/from", schemaPath: "#/oneOf/5/properties/from/const", keyword: "const", params: { allowedValue: "pfx" } };
                    r === null ? r = [ee] : r.push(ee), e++;
                  }
                  var O = C === e;
                } else var O = true;
                if (O) {
                  if (s.of !== void 0) {
                    let C = e;
                    Je.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? Je.validate.errors : r.concat(Je.validate.errors), e = r.length);
                    var O = C === e;
                  } else var O = true;
                  if (O) if (s.password !== void 0) {
                    let C = e;
                    Je.validate(s.password, { instancePath: i + "/password", parentData: s, parentDataProperty: "password", rootData: f }) || (r = r === null ? Je.validate.errors : r.concat(Je.validate.errors), e = r.length);
                    var O = C === e;
                  } else var O = true;
                }
              }
            }
          } else {
            let q = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [q] : r.push(q), e++;
          }
          var m = F === e;
          if (m && a) a = false, l = [l, 5];
          else {
            m && (a = true, l = 5);
            let q = e;
            if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
              let C;
              if (s.from === void 0 && (C = "from") || s.name === void 0 && (C = "name")) {
                let ee = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: C } };
                r === null ? r = [ee] : r.push(ee), e++;
              } else {
                let ee = e;
                for (let S in s) if (!(S === "from" || S === "vault" || S === "name" || S === "version")) {
                  let ie = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
                  r === null ? r = [ie] : r.push(ie), e++;
                  break;
                }
                if (ee === e) {
                  if (s.from !== void 0) {
                    let S = e;
                    if (s.from !== "secret") {
                      let ie = { instancePath: i + "/from", schemaPath: "#/oneOf/6/properties/from/const", keyword: "const", params: { allowedValue: "secret" } };
                      r === null ? r = [ie] : r.push(ie), e++;
                    }
                    var g = S === e;
                  } else var g = true;
                  if (g) {
                    if (s.vault !== void 0) {
                      let S = e;
                      if (typeof s.vault != "string") {
                        let V = { instancePath: i + "/vault", schemaPath: "#/oneOf/6/properties/vault/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [V] : r.push(V), e++;
                      }
                      var g = S === e;
                    } else var g = true;
                    if (g) {
                      if (s.name !== void 0) {
                        let S = e;
                        if (typeof s.name != "string") {
                          let V = { instancePath: i + "/name", schemaPath: "#/oneOf/6/properties/name/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [V] : r.push(V), e++;
                        }
                        var g = S === e;
                      } else var g = true;
                      if (g) if (s.version !== void 0) {
                        let S = e;
                        if (typeof s.version != "string") {
                          let V = { instancePath: i + "/version", schemaPath: "#/oneOf/6/properties/version/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [V] : r.push(V), e++;
                        }
                        var g = S === e;
                      } else var g = true;
                    }
                  }
                }
              }
            } else {
              let C = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [C] : r.push(C), e++;
            }
            var m = q === e;
            if (m && a) a = false, l = [l, 6];
            else {
              m && (a = true, l = 6);
              let C = e;
              if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
                let S;
                if (s.from === void 0 && (S = "from") || s.jwe === void 0 && (S = "jwe")) {
                  let ie = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: S } };
                  r === null ? r = [ie] : r.push(ie), e++;
                } else {
                  let ie = e;
                  for (let V in s) if (!(V === "from" || V === "jwe")) {
                    let ne = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                    r === null ? r = [ne] : r.push(ne), e++;
                    break;
                  }
                  if (ie === e) {
                    if (s.from !== void 0) {
                      let V = e;
                      if (s.from !== "sealed") {
                        let ne = { instancePath: i + "/from", schemaPath: "#/oneOf/7/properties/from/const", keyword: "const", params: { allowedValue: "sealed" } };
                        r === null ? r = [ne] : r.push(ne), e++;
                      }
                      var h = V === e;
                    } else var h = true;
                    if (h) if (s.jwe !== void 0) {
                      let V = e;
                      if (typeof s.jwe != "string") {
                        let $ = { instancePath: i + "/jwe", schemaPath: "#/oneOf/7/properties/jwe/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var h = V === e;
                    } else var h = true;
                  }
                }
              } else {
                let S = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var m = C === e;
              if (m && a) a = false, l = [l, 7];
              else {
                m && (a = true, l = 7);
                let S = e;
                if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let V;
                  if (s.from === void 0 && (V = "from") || s.file === void 0 && (V = "file") || s.key === void 0 && (V = "key")) {
                    let ne = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: V } };
                    r === null ? r = [ne] : r.push(ne), e++;
                  } else {
                    let ne = e;
                    for (let $ in s) if (!($ === "from" || $ === "file" || $ === "key" || $ === "leaf")) {
                      let U = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
                      r === null ? r = [U] : r.push(U), e++;
                      break;
                    }
                    if (ne === e) {
                      if (s.from !== void 0) {
                        let $ = e;
                        if (s.from !== "sops") {
                          let U = { instancePath: i + "/from", schemaPath: "#/oneOf/8/properties/from/const", keyword: "const", params: { allowedValue: "sops" } };
                          r === null ? r = [U] : r.push(U), e++;
                        }
                        var P = $ === e;
                      } else var P = true;
                      if (P) {
                        if (s.file !== void 0) {
                          let $ = e;
                          if (typeof s.file != "string") {
                            let B = { instancePath: i + "/file", schemaPath: "#/oneOf/8/properties/file/type", keyword: "type", params: { type: "string" } };
                            r === null ? r = [B] : r.push(B), e++;
                          }
                          var P = $ === e;
                        } else var P = true;
                        if (P) {
                          if (s.key !== void 0) {
                            let $ = s.key, U = e;
                            if (e === U) if (Array.isArray($)) {
                              var y = true;
                              let Pe = $.length;
                              for (let I = 0; I < Pe; I++) {
                                let se = $[I], H = e, le = e, M = false, me = null, G = e;
                                if (typeof se != "string") {
                                  let Oe = { instancePath: i + "/key/" + I, schemaPath: "#/oneOf/8/properties/key/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                }
                                var D = G === e;
                                D && (M = true, me = 0);
                                let ce = e;
                                if (!(typeof se == "number" && !(se % 1) && !isNaN(se) && isFinite(se))) {
                                  let Oe = { instancePath: i + "/key/" + I, schemaPath: "#/oneOf/8/properties/key/items/oneOf/1/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                }
                                var D = ce === e;
                                if (D && M ? (M = false, me = [me, 1]) : D && (M = true, me = 1), M) e = le, r !== null && (le ? r.length = le : r = null);
                                else {
                                  let Oe = { instancePath: i + "/key/" + I, schemaPath: "#/oneOf/8/properties/key/items/oneOf", keyword: "oneOf", params: { passingSchemas: me } };
                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                }
                                var y = H === e;
                                if (!y) break;
                              }
                            } else {
                              let Pe = { instancePath: i + "/key", schemaPath: "#/oneOf/8/properties/key/type", keyword: "type", params: { type: "array" } };
                              r === null ? r = [Pe] : r.push(Pe), e++;
                            }
                            var P = U === e;
                          } else var P = true;
                          if (P) if (s.leaf !== void 0) {
                            let $ = e;
                            if (typeof s.leaf != "string") {
                              let B = { instancePath: i + "/leaf", schemaPath: "#/oneOf/8/properties/leaf/type", keyword: "type", params: { type: "string" } };
                              r === null ? r = [B] : r.push(B), e++;
                            }
                            var P = $ === e;
                          } else var P = true;
                        }
                      }
                    }
                  }
                } else {
                  let V = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [V] : r.push(V), e++;
                }
                var m = S === e;
                if (m && a) a = false, l = [l, 8];
                else {
                  m && (a = true, l = 8);
                  let V = e;
                  if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let $;
                    if (s.from === void 0 && ($ = "from") || s.spec === void 0 && ($ = "spec")) {
                      let U = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: $ } };
                      r === null ? r = [U] : r.push(U), e++;
                    } else {
                      let U = e;
                      for (let B in s) if (!(B === "from" || B === "spec" || B === "epoch")) {
                        let Pe = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                        r === null ? r = [Pe] : r.push(Pe), e++;
                        break;
                      }
                      if (U === e) {
                        if (s.from !== void 0) {
                          let B = e;
                          if (s.from !== "generate") {
                            let Pe = { instancePath: i + "/from", schemaPath: "#/oneOf/9/properties/from/const", keyword: "const", params: { allowedValue: "generate" } };
                            r === null ? r = [Pe] : r.push(Pe), e++;
                          }
                          var _ = B === e;
                        } else var _ = true;
                        if (_) {
                          if (s.spec !== void 0) {
                            let B = e;
                            os(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? os.errors : r.concat(os.errors), e = r.length);
                            var _ = B === e;
                          } else var _ = true;
                          if (_) if (s.epoch !== void 0) {
                            let B = e;
                            if (typeof s.epoch != "string") {
                              let I = { instancePath: i + "/epoch", schemaPath: "#/oneOf/9/properties/epoch/type", keyword: "type", params: { type: "string" } };
                              r === null ? r = [I] : r.push(I), e++;
                            }
                            var _ = B === e;
                          } else var _ = true;
                        }
                      }
                    }
                  } else {
                    let $ = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var m = V === e;
                  if (m && a) a = false, l = [l, 9];
                  else {
                    m && (a = true, l = 9);
                    let $ = e;
                    if (e === $) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let B;
                      if (s.from === void 0 && (B = "from") || s.argv === void 0 && (B = "argv")) {
                        let Pe = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: B } };
                        r === null ? r = [Pe] : r.push(Pe), e++;
                      } else {
                        let Pe = e;
                        for (let I in s) if (!(I === "from" || I === "argv" || I === "revision" || I === "allowEmpty")) {
                          let se = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                          r === null ? r = [se] : r.push(se), e++;
                          break;
                        }
                        if (Pe === e) {
                          if (s.from !== void 0) {
                            let I = e;
                            if (s.from !== "exec") {
                              let se = { instancePath: i + "/from", schemaPath: "#/oneOf/10/properties/from/const", keyword: "const", params: { allowedValue: "exec" } };
                              r === null ? r = [se] : r.push(se), e++;
                            }
                            var E = I === e;
                          } else var E = true;
                          if (E) {
                            if (s.argv !== void 0) {
                              let I = s.argv, se = e;
                              if (e === se) if (Array.isArray(I)) if (I.length < 1) {
                                let le = { instancePath: i + "/argv", schemaPath: "#/oneOf/10/properties/argv/minItems", keyword: "minItems", params: { limit: 1 } };
                                r === null ? r = [le] : r.push(le), e++;
                              } else {
                                var w = true;
                                let le = I.length;
                                for (let M = 0; M < le; M++) {
                                  let me = e;
                                  if (typeof I[M] != "string") {
                                    let ce = { instancePath: i + "/argv/" + M, schemaPath: "#/oneOf/10/properties/argv/items/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [ce] : r.push(ce), e++;
                                  }
                                  var w = me === e;
                                  if (!w) break;
                                }
                              }
                              else {
                                let le = { instancePath: i + "/argv", schemaPath: "#/oneOf/10/properties/argv/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [le] : r.push(le), e++;
                              }
                              var E = se === e;
                            } else var E = true;
                            if (E) {
                              if (s.revision !== void 0) {
                                let I = e;
                                if (typeof s.revision != "string") {
                                  let H = { instancePath: i + "/revision", schemaPath: "#/oneOf/10/properties/revision/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var E = I === e;
                              } else var E = true;
                              if (E) if (s.allowEmpty !== void 0) {
                                let I = e;
                                if (s.allowEmpty !== true) {
                                  let H = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/10/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                                  r === null ? r = [H] : r.push(H), e++;
                                }
                                var E = I === e;
                              } else var E = true;
                            }
                          }
                        }
                      }
                    } else {
                      let B = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var m = $ === e;
                    if (m && a) a = false, l = [l, 10];
                    else {
                      m && (a = true, l = 10);
                      let B = e;
                      if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let I;
                        if (s.from === void 0 && (I = "from") || s.pieces === void 0 && (I = "pieces") || s.parts === void 0 && (I = "parts")) {
                          let se = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: I } };
                          r === null ? r = [se] : r.push(se), e++;
                        } else {
                          let se = e;
                          for (let H in s) if (!(H === "from" || H === "pieces" || H === "parts")) {
                            let le = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                            r === null ? r = [le] : r.push(le), e++;
                            break;
                          }
                          if (se === e) {
                            if (s.from !== void 0) {
                              let H = e;
                              if (s.from !== "template") {
                                let le = { instancePath: i + "/from", schemaPath: "#/oneOf/11/properties/from/const", keyword: "const", params: { allowedValue: "template" } };
                                r === null ? r = [le] : r.push(le), e++;
                              }
                              var d = H === e;
                            } else var d = true;
                            if (d) {
                              if (s.pieces !== void 0) {
                                let H = s.pieces, le = e;
                                if (e === le) if (Array.isArray(H)) {
                                  var k = true;
                                  let me = H.length;
                                  for (let G = 0; G < me; G++) {
                                    let ce = e;
                                    as(H[G], { instancePath: i + "/pieces/" + G, parentData: H, parentDataProperty: G, rootData: f }) || (r = r === null ? as.errors : r.concat(as.errors), e = r.length);
                                    var k = ce === e;
                                    if (!k) break;
                                  }
                                } else {
                                  let me = { instancePath: i + "/pieces", schemaPath: "#/oneOf/11/properties/pieces/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [me] : r.push(me), e++;
                                }
                                var d = le === e;
                              } else var d = true;
                              if (d) if (s.parts !== void 0) {
                                let H = s.parts, le = e;
                                if (e === le) if (Array.isArray(H)) {
                                  var K = true;
                                  let me = H.length;
                                  for (let G = 0; G < me; G++) {
                                    let ce = H[G], fe = e;
                                    if (e === fe) if (Array.isArray(ce)) if (ce.length > 2) {
                                      let ae = { instancePath: i + "/parts/" + G, schemaPath: "#/oneOf/11/properties/parts/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                      r === null ? r = [ae] : r.push(ae), e++;
                                    } else if (ce.length < 2) {
                                      let ae = { instancePath: i + "/parts/" + G, schemaPath: "#/oneOf/11/properties/parts/items/minItems", keyword: "minItems", params: { limit: 2 } };
                                      r === null ? r = [ae] : r.push(ae), e++;
                                    } else if (ce.length <= 2) {
                                      let Te = ce.length;
                                      if (Te > 0) {
                                        let _e = e;
                                        if (typeof ce[0] != "string") {
                                          let zr = { instancePath: i + "/parts/" + G + "/0", schemaPath: "#/oneOf/11/properties/parts/items/items/0/type", keyword: "type", params: { type: "string" } };
                                          r === null ? r = [zr] : r.push(zr), e++;
                                        }
                                        var A = _e === e;
                                      }
                                      if (A && Te > 1) {
                                        let _e = e;
                                        Je.validate(ce[1], { instancePath: i + "/parts/" + G + "/1", parentData: ce, parentDataProperty: 1, rootData: f }) || (r = r === null ? Je.validate.errors : r.concat(Je.validate.errors), e = r.length);
                                        var A = _e === e;
                                      }
                                    } else {
                                      let Te = { instancePath: i + "/parts/" + G, schemaPath: "#/oneOf/11/properties/parts/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                                      r === null ? r = [Te] : r.push(Te), e++;
                                    }
                                    else {
                                      let ae = { instancePath: i + "/parts/" + G, schemaPath: "#/oneOf/11/properties/parts/items/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [ae] : r.push(ae), e++;
                                    }
                                    var K = fe === e;
                                    if (!K) break;
                                  }
                                } else {
                                  let me = { instancePath: i + "/parts", schemaPath: "#/oneOf/11/properties/parts/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [me] : r.push(me), e++;
                                }
                                var d = le === e;
                              } else var d = true;
                            }
                          }
                        }
                      } else {
                        let I = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [I] : r.push(I), e++;
                      }
                      var m = B === e;
                      m && a ? (a = false, l = [l, 11]) : m && (a = true, l = 11);
                    }
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
    let z = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [z] : r.push(z), e++, he.errors = r, false;
  }
  return he.errors = r, e === 0;
}
function Or(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from")) return Or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "first")) {
        return Or.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "external") return Or.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "external" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.first !== void 0) {
          let n = e;
          he(s.first, { instancePath: i + "/first", parentData: s, parentDataProperty: "first", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
          var t = n === e;
        } else var t = true;
      }
    }
  } else return Or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Or.errors = r, e === 0;
}
function pr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  he(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  Or(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
  var c = o === e;
  if (c && a ? (a = false, l = [l, 1]) : c && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let u = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [u] : r.push(u), e++, pr.errors = r, false;
  }
  return pr.errors = r, e === 0;
}
function be(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? (be.errors = r, e === 0) : (be.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Ts = new RegExp("^P[0-9YMWDTHS]+$", "u");
function Ae(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Ts.test(s)) return Ae.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" } }], false;
  } else return Ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Ae.errors = r, e === 0;
}
function ir(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) for (let a in s) {
    let l = e;
    if (typeof s[a] != "string") return ir.errors = [{ instancePath: i + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
    var t = l === e;
    if (!t) break;
  }
  else return ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ir.errors = r, e === 0;
}
function Be(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
  if (l) return Be.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Be.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!(u === "contentType" || u === "enabled" || u === "expiresOn" || u === "expiresIn" || u === "notBefore" || u === "tags")) {
        return Be.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.contentType !== void 0) {
          let u = e;
          if (typeof s.contentType != "string") return Be.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var n = u === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let u = e;
            if (typeof s.enabled != "boolean") return Be.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = u === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let u = e;
              be(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
              var n = u === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let u = e;
                Ae(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                var n = u === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let u = e;
                  be(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                  var n = u === e;
                } else var n = true;
                if (n) if (s.tags !== void 0) {
                  let u = e;
                  ir(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
                  var n = u === e;
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
var Cs = { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false };
var Rs = new RegExp("^[A-Za-z0-9_-]{6}$", "u");
function ye(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Rs.test(s)) return ye.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{6}$" } }], false;
  } else return ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return ye.errors = r, e === 0;
}
function rs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!Fe.call(Cs.properties, l)) {
      return rs.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.contentType !== void 0) {
        let l = e;
        ye(s.contentType, { instancePath: i + "/contentType", parentData: s, parentDataProperty: "contentType", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
        var t = l === e;
      } else var t = true;
      if (t) {
        if (s.enabled !== void 0) {
          let l = e;
          ye(s.enabled, { instancePath: i + "/enabled", parentData: s, parentDataProperty: "enabled", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
          var t = l === e;
        } else var t = true;
        if (t) {
          if (s.expiresOn !== void 0) {
            let l = e;
            ye(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
            var t = l === e;
          } else var t = true;
          if (t) {
            if (s.expiresIn !== void 0) {
              let l = e;
              ye(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
              var t = l === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let l = e;
                ye(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                var t = l === e;
              } else var t = true;
              if (t) {
                if (s.tags !== void 0) {
                  let l = e;
                  ye(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                  var t = l === e;
                } else var t = true;
                if (t) {
                  if (s.protect !== void 0) {
                    let l = e;
                    ye(s.protect, { instancePath: i + "/protect", parentData: s, parentDataProperty: "protect", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                    var t = l === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let l = e;
                      ye(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                      var t = l === e;
                    } else var t = true;
                    if (t) {
                      if (s.keyOps !== void 0) {
                        let l = e;
                        ye(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                        var t = l === e;
                      } else var t = true;
                      if (t) {
                        if (s.releasePolicy !== void 0) {
                          let l = e;
                          ye(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                          var t = l === e;
                        } else var t = true;
                        if (t) {
                          if (s.rotationPolicy !== void 0) {
                            let l = e;
                            ye(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                            var t = l === e;
                          } else var t = true;
                          if (t) {
                            if (s.rotate !== void 0) {
                              let l = e;
                              ye(s.rotate, { instancePath: i + "/rotate", parentData: s, parentDataProperty: "rotate", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                              var t = l === e;
                            } else var t = true;
                            if (t) {
                              if (s.material !== void 0) {
                                let l = e;
                                ye(s.material, { instancePath: i + "/material", parentData: s, parentDataProperty: "material", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                                var t = l === e;
                              } else var t = true;
                              if (t) if (s.rotating !== void 0) {
                                let l = e;
                                ye(s.rotating, { instancePath: i + "/rotating", parentData: s, parentDataProperty: "rotating", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
  } else return rs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return rs.errors = r, e === 0;
}
function pe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.owner === void 0 && (n = "owner") || s.source === void 0 && (n = "source") || s.properties === void 0 && (n = "properties") || s.versions === void 0 && (n = "versions")) return pe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "owner" || c === "source" || c === "properties" || c === "versions" || c === "mark")) {
        return pe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.owner !== void 0) {
          let c = e;
          if (typeof s.owner != "string") return pe.errors = [{ instancePath: i + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let c = s.source, u = e, j = e, m = false, v = null, p = e;
            if (c !== "kept") {
              let g = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf/0/const", keyword: "const", params: { allowedValue: "kept" } };
              r === null ? r = [g] : r.push(g), e++;
            }
            var a = p === e;
            a && (m = true, v = 0);
            let b = e;
            Or(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
            var a = b === e;
            if (a && m) m = false, v = [v, 1];
            else {
              a && (m = true, v = 1);
              let g = e;
              he(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
              var a = g === e;
              a && m ? (m = false, v = [v, 2]) : a && (m = true, v = 2);
            }
            if (m) e = j, r !== null && (j ? r.length = j : r = null);
            else {
              let g = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf", keyword: "oneOf", params: { passingSchemas: v } };
              return r === null ? r = [g] : r.push(g), e++, pe.errors = r, false;
            }
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.properties !== void 0) {
              let c = e;
              rs(s.properties, { instancePath: i + "/properties", parentData: s, parentDataProperty: "properties", rootData: f }) || (r = r === null ? rs.errors : r.concat(rs.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.versions !== void 0) {
                let c = s.versions, u = e;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return pe.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === u && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return pe.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = u === e;
              } else var t = true;
              if (t) if (s.mark !== void 0) {
                let c = s.mark, u = e;
                if (e === u) if (c && typeof c == "object" && !Array.isArray(c)) {
                  let m;
                  if (c.at === void 0 && (m = "at") || c.enabled === void 0 && (m = "enabled")) return pe.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/required", keyword: "required", params: { missingProperty: m } }], false;
                  {
                    let v = e;
                    for (let p in c) if (!(p === "at" || p === "enabled" || p === "renamed")) {
                      return pe.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
                      break;
                    }
                    if (v === e) {
                      if (c.at !== void 0) {
                        let p = e;
                        be(c.at, { instancePath: i + "/mark/at", parentData: c, parentDataProperty: "at", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                        var l = p === e;
                      } else var l = true;
                      if (l) {
                        if (c.enabled !== void 0) {
                          let p = e;
                          if (typeof c.enabled != "boolean") return pe.errors = [{ instancePath: i + "/mark/enabled", schemaPath: "#/properties/mark/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
                          var l = p === e;
                        } else var l = true;
                        if (l) if (c.renamed !== void 0) {
                          let p = e;
                          if (c.renamed !== true) return pe.errors = [{ instancePath: i + "/mark/renamed", schemaPath: "#/properties/mark/properties/renamed/const", keyword: "const", params: { allowedValue: true } }], false;
                          var l = p === e;
                        } else var l = true;
                      }
                    }
                  }
                } else return pe.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "object" } }], false;
                var t = u === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return pe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pe.errors = r, e === 0;
}
function nr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.source === void 0 && (a = "source") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return nr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Es.properties, n)) {
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
            if (s.kind !== "secret") return nr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                        pr(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
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
                            pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                            var t = n === e;
                          } else var t = true;
                          if (t) {
                            if (s.renamedFrom !== void 0) {
                              let n = e;
                              if (typeof s.renamedFrom != "string") return nr.errors = [{ instancePath: i + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } }], false;
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
      }
    }
  } else return nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return nr.errors = r, e === 0;
}
var zs = { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false };
var Ps = { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] };
function ls(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.keyType === void 0 && (m = "keyType") || s.keySize === void 0 && (m = "keySize")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "keyType" || p === "keySize")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.keyType !== void 0) {
          let p = s.keyType, b = e;
          if (!(p === "RSA" || p === "RSA-HSM" || p === "oct-HSM")) {
            let O = { instancePath: i + "/keyType", schemaPath: "#/oneOf/0/properties/keyType/enum", keyword: "enum", params: { allowedValues: Ps.oneOf[0].properties.keyType.enum } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var o = b === e;
        } else var o = true;
        if (o) if (s.keySize !== void 0) {
          let p = s.keySize, b = e;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let g = { instancePath: i + "/keySize", schemaPath: "#/oneOf/0/properties/keySize/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [g] : r.push(g), e++;
          }
          var o = b === e;
        } else var o = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.keyType === void 0 && (m = "keyType") || s.curve === void 0 && (m = "curve")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "keyType" || p === "curve")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.keyType !== void 0) {
          let p = s.keyType, b = e;
          if (!(p === "EC" || p === "EC-HSM")) {
            let O = { instancePath: i + "/keyType", schemaPath: "#/oneOf/1/properties/keyType/enum", keyword: "enum", params: { allowedValues: Ps.oneOf[1].properties.keyType.enum } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var u = b === e;
        } else var u = true;
        if (u) if (s.curve !== void 0) {
          let p = s.curve, b = e;
          if (!(p === "P-256" || p === "P-384" || p === "P-521" || p === "P-256K")) {
            let g = { instancePath: i + "/curve", schemaPath: "#/oneOf/1/properties/curve/enum", keyword: "enum", params: { allowedValues: Ps.oneOf[1].properties.curve.enum } };
            r === null ? r = [g] : r.push(g), e++;
          }
          var u = b === e;
        } else var u = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = c === e;
  if (j && a ? (a = false, l = [l, 1]) : j && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, ls.errors = r, false;
  }
  return ls.errors = r, e === 0;
}
function Er(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.spec === void 0 && (a = "spec") || s.exportable === void 0 && (a = "exportable")) return Er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "spec" || n === "exportable")) {
        return Er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "service") return Er.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "service" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.spec !== void 0) {
            let n = e;
            ls(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? ls.errors : r.concat(ls.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.exportable !== void 0) {
            let n = e;
            if (typeof s.exportable != "boolean") return Er.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Er.errors = r, e === 0;
}
var Ks = { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false };
function Ie(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
            he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
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
                if (!(n === "RSA" || n === "EC")) return Ie.errors = [{ instancePath: i + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: Ks.properties.family.enum } }], false;
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
function Dr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  Er(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  Ie(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
  var c = o === e;
  if (c && a ? (a = false, l = [l, 1]) : c && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let u = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [u] : r.push(u), e++, Dr.errors = r, false;
  }
  return Dr.errors = r, e === 0;
}
function Ce(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return Ce.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return Ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Ce.errors = r, e === 0;
}
function Ne(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
var Zs = { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] };
function Mr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.action === void 0 && (m = "action") || s.timeAfterCreate === void 0 && (m = "timeAfterCreate")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "action" || p === "timeAfterCreate")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.action !== void 0) {
          let p = e;
          if (s.action !== "Rotate") {
            let b = { instancePath: i + "/action", schemaPath: "#/oneOf/0/properties/action/const", keyword: "const", params: { allowedValue: "Rotate" } };
            r === null ? r = [b] : r.push(b), e++;
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
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.action === void 0 && (m = "action") || s.timeBeforeExpiry === void 0 && (m = "timeBeforeExpiry")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "action" || p === "timeBeforeExpiry")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.action !== void 0) {
          let p = s.action, b = e;
          if (!(p === "Rotate" || p === "Notify")) {
            let O = { instancePath: i + "/action", schemaPath: "#/oneOf/1/properties/action/enum", keyword: "enum", params: { allowedValues: Zs.oneOf[1].properties.action.enum } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var u = b === e;
        } else var u = true;
        if (u) if (s.timeBeforeExpiry !== void 0) {
          let p = e;
          Ae(s.timeBeforeExpiry, { instancePath: i + "/timeBeforeExpiry", parentData: s, parentDataProperty: "timeBeforeExpiry", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
          var u = p === e;
        } else var u = true;
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = c === e;
  if (j && a ? (a = false, l = [l, 1]) : j && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, Mr.errors = r, false;
  }
  return Mr.errors = r, e === 0;
}
function Me(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          let o = s.lifetimeActions, c = e;
          if (e === c) if (Array.isArray(o)) {
            var a = true;
            let j = o.length;
            for (let m = 0; m < j; m++) {
              let v = e;
              Mr(o[m], { instancePath: i + "/lifetimeActions/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? Mr.errors : r.concat(Mr.errors), e = r.length);
              var a = v === e;
              if (!a) break;
            }
          } else return Me.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = c === e;
        } else var t = true;
      }
    }
  } else return Me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Me.errors = r, e === 0;
}
function xe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
  if (l) return xe.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return xe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!(u === "keyOps" || u === "enabled" || u === "expiresOn" || u === "expiresIn" || u === "notBefore" || u === "releasePolicy" || u === "rotationPolicy" || u === "tags")) {
        return xe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.keyOps !== void 0) {
          let u = e;
          Ce(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
          var n = u === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let u = e;
            if (typeof s.enabled != "boolean") return xe.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = u === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let u = e;
              be(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
              var n = u === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let u = e;
                Ae(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                var n = u === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let u = e;
                  be(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                  var n = u === e;
                } else var n = true;
                if (n) {
                  if (s.releasePolicy !== void 0) {
                    let u = e;
                    Ne(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                    var n = u === e;
                  } else var n = true;
                  if (n) {
                    if (s.rotationPolicy !== void 0) {
                      let u = e;
                      Me(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                      var n = u === e;
                    } else var n = true;
                    if (n) if (s.tags !== void 0) {
                      let u = e;
                      ir(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
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
  } else return xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return xe.errors = r, e === 0;
}
function or(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.origin === void 0 && (a = "origin") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(zs.properties, n)) {
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
            if (s.kind !== "key") return or.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                      Dr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
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
                          pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
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
  } else return or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return or.errors = r, e === 0;
}
var Os = { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared", "given"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
var Ds = { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "pfx", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "pfx" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return ze.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: Ds.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ze.errors = r, e === 0;
}
var ss = { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "renamed" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] };
var Hs = { enum: ["drift", "pending", "both"] };
function Y(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "drift" || s === "pending" || s === "both" ? (Y.errors = r, e === 0) : (Y.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Hs.enum } }], false);
}
function Fr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.known === void 0 && (a = "known") || s.text === void 0 && (a = "text")) return Fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "known" || n === "text")) {
        return Fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.known !== void 0) {
          let n = e;
          if (s.known !== false) return Fr.errors = [{ instancePath: i + "/known", schemaPath: "#/properties/known/const", keyword: "const", params: { allowedValue: false } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.text !== void 0) {
          let n = e;
          if (typeof s.text != "string") return Fr.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return Fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Fr.errors = r, e === 0;
}
function yr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.lifetimeActions === void 0 && (n = "lifetimeActions")) return yr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "expiresIn" || c === "lifetimeActions")) {
        return yr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.expiresIn !== void 0) {
          let c = e;
          if (typeof s.expiresIn != "string") return yr.errors = [{ instancePath: i + "/expiresIn", schemaPath: "#/properties/expiresIn/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let c = s.lifetimeActions, u = e;
          if (e === u) if (Array.isArray(c)) {
            var a = true;
            let m = c.length;
            for (let v = 0; v < m; v++) {
              let p = c[v], b = e, O = e, g = false, h = e;
              Mr(p, { instancePath: i + "/lifetimeActions/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? Mr.errors : r.concat(Mr.errors), e = r.length);
              var l = h === e;
              if (g = g || l, !g) {
                let y = e;
                Fr(p, { instancePath: i + "/lifetimeActions/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
                var l = y === e;
                g = g || l;
              }
              if (g) e = O, r !== null && (O ? r.length = O : r = null);
              else {
                let y = { instancePath: i + "/lifetimeActions/" + v, schemaPath: "#/properties/lifetimeActions/items/anyOf", keyword: "anyOf", params: {} };
                return r === null ? r = [y] : r.push(y), e++, yr.errors = r, false;
              }
              var a = b === e;
              if (!a) break;
            }
          } else return yr.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = u === e;
        } else var t = true;
      }
    }
  } else return yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return yr.errors = r, e === 0;
}
function ge(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let R;
    if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
      let oe = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: R } };
      r === null ? r = [oe] : r.push(oe), e++;
    } else {
      let oe = e;
      for (let F in s) if (!(F === "cause" || F === "property" || F === "before" || F === "after")) {
        let L = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
        r === null ? r = [L] : r.push(L), e++;
        break;
      }
      if (oe === e) {
        if (s.cause !== void 0) {
          let F = e;
          Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
          var o = F === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let F = e;
            if (s.property !== "contentType") {
              let q = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [q] : r.push(q), e++;
            }
            var o = F === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let F = s.before, L = e, q = e, Z = false, C = e;
              if (typeof F != "string") {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var c = C === e;
              if (Z = Z || c, !Z) {
                let S = e;
                if (F !== null) {
                  let V = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [V] : r.push(V), e++;
                }
                var c = S === e;
                Z = Z || c;
              }
              if (Z) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = L === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let F = s.after, L = e, q = e, Z = false, C = e;
              if (typeof F != "string") {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var u = C === e;
              if (Z = Z || u, !Z) {
                let S = e;
                if (F !== null) {
                  let V = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [V] : r.push(V), e++;
                }
                var u = S === e;
                Z = Z || u;
              }
              if (Z) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = L === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let R = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [R] : r.push(R), e++;
  }
  var v = n === e;
  v && (a = true, l = 0);
  let j = e;
  if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
    let R;
    if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
      let oe = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: R } };
      r === null ? r = [oe] : r.push(oe), e++;
    } else {
      let oe = e;
      for (let F in s) if (!(F === "cause" || F === "property" || F === "before" || F === "after")) {
        let L = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
        r === null ? r = [L] : r.push(L), e++;
        break;
      }
      if (oe === e) {
        if (s.cause !== void 0) {
          let F = e;
          Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
          var m = F === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let F = s.property, L = e;
            if (!(F === "enabled" || F === "protect")) {
              let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: ss.oneOf[1].properties.property.enum } };
              r === null ? r = [Z] : r.push(Z), e++;
            }
            var m = L === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let F = e;
              if (typeof s.before != "boolean") {
                let q = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = F === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let F = e;
              if (typeof s.after != "boolean") {
                let q = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = F === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let R = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [R] : r.push(R), e++;
  }
  var v = j === e;
  if (v && a) a = false, l = [l, 1];
  else {
    v && (a = true, l = 1);
    let R = e;
    if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
      let F;
      if (s.cause === void 0 && (F = "cause") || s.property === void 0 && (F = "property") || s.before === void 0 && (F = "before") || s.after === void 0 && (F = "after")) {
        let L = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: F } };
        r === null ? r = [L] : r.push(L), e++;
      } else {
        let L = e;
        for (let q in s) if (!(q === "cause" || q === "property" || q === "before" || q === "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
          r === null ? r = [Z] : r.push(Z), e++;
          break;
        }
        if (L === e) {
          if (s.cause !== void 0) {
            let q = e;
            Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
            var p = q === e;
          } else var p = true;
          if (p) {
            if (s.property !== void 0) {
              let q = e;
              if (s.property !== "versions") {
                let C = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [C] : r.push(C), e++;
              }
              var p = q === e;
            } else var p = true;
            if (p) {
              if (s.before !== void 0) {
                let q = s.before, Z = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let ee = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                if (e === Z && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let ee = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                var p = Z === e;
              } else var p = true;
              if (p) if (s.after !== void 0) {
                let q = s.after, Z = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let ee = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                if (e === Z && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let ee = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                var p = Z === e;
              } else var p = true;
            }
          }
        }
      }
    } else {
      let F = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [F] : r.push(F), e++;
    }
    var v = R === e;
    if (v && a) a = false, l = [l, 2];
    else {
      v && (a = true, l = 2);
      let F = e;
      if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
        let q;
        if (s.cause === void 0 && (q = "cause") || s.property === void 0 && (q = "property") || s.before === void 0 && (q = "before") || s.after === void 0 && (q = "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: q } };
          r === null ? r = [Z] : r.push(Z), e++;
        } else {
          let Z = e;
          for (let C in s) if (!(C === "cause" || C === "property" || C === "before" || C === "after")) {
            let ee = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
            r === null ? r = [ee] : r.push(ee), e++;
            break;
          }
          if (Z === e) {
            if (s.cause !== void 0) {
              let C = e;
              Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
              var b = C === e;
            } else var b = true;
            if (b) {
              if (s.property !== void 0) {
                let C = s.property, ee = e;
                if (!(C === "expiresOn" || C === "notBefore")) {
                  let ie = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: ss.oneOf[3].properties.property.enum } };
                  r === null ? r = [ie] : r.push(ie), e++;
                }
                var b = ee === e;
              } else var b = true;
              if (b) {
                if (s.before !== void 0) {
                  let C = s.before, ee = e, S = e, ie = false, V = e;
                  if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C))) {
                    let $ = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var O = V === e;
                  if (ie = ie || O, !ie) {
                    let $ = e;
                    if (C !== null) {
                      let B = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var O = $ === e;
                    ie = ie || O;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let $ = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var b = ee === e;
                } else var b = true;
                if (b) if (s.after !== void 0) {
                  let C = s.after, ee = e, S = e, ie = false, V = e;
                  if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C))) {
                    let $ = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var g = V === e;
                  if (ie = ie || g, !ie) {
                    let $ = e;
                    if (C !== null) {
                      let B = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var g = $ === e;
                    ie = ie || g;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let $ = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var b = ee === e;
                } else var b = true;
              }
            }
          }
        }
      } else {
        let q = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [q] : r.push(q), e++;
      }
      var v = F === e;
      if (v && a) a = false, l = [l, 3];
      else {
        v && (a = true, l = 3);
        let q = e;
        if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
          let C;
          if (s.cause === void 0 && (C = "cause") || s.property === void 0 && (C = "property") || s.before === void 0 && (C = "before") || s.after === void 0 && (C = "after")) {
            let ee = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: C } };
            r === null ? r = [ee] : r.push(ee), e++;
          } else {
            let ee = e;
            for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
              break;
            }
            if (ee === e) {
              if (s.cause !== void 0) {
                let S = e;
                Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                var h = S === e;
              } else var h = true;
              if (h) {
                if (s.property !== void 0) {
                  let S = e;
                  if (s.property !== "expiresIn") {
                    let V = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var h = S === e;
                } else var h = true;
                if (h) {
                  if (s.before !== void 0) {
                    let S = s.before, ie = e, V = e, ne = false, $ = e;
                    if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                      let B = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var P = $ === e;
                    if (ne = ne || P, !ne) {
                      let B = e;
                      if (S !== null) {
                        let I = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [I] : r.push(I), e++;
                      }
                      var P = B === e;
                      ne = ne || P;
                    }
                    if (ne) e = V, r !== null && (V ? r.length = V : r = null);
                    else {
                      let B = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var h = ie === e;
                  } else var h = true;
                  if (h) if (s.after !== void 0) {
                    let S = e;
                    Ae(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                    var h = S === e;
                  } else var h = true;
                }
              }
            }
          }
        } else {
          let C = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [C] : r.push(C), e++;
        }
        var v = q === e;
        if (v && a) a = false, l = [l, 4];
        else {
          v && (a = true, l = 4);
          let C = e;
          if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
            let S;
            if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.name === void 0 && (S = "name") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
            } else {
              let ie = e;
              for (let V in s) if (!(V === "cause" || V === "property" || V === "name" || V === "before" || V === "after")) {
                let ne = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                r === null ? r = [ne] : r.push(ne), e++;
                break;
              }
              if (ie === e) {
                if (s.cause !== void 0) {
                  let V = e;
                  Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var y = V === e;
                } else var y = true;
                if (y) {
                  if (s.property !== void 0) {
                    let V = e;
                    if (s.property !== "tag") {
                      let $ = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [$] : r.push($), e++;
                    }
                    var y = V === e;
                  } else var y = true;
                  if (y) {
                    if (s.name !== void 0) {
                      let V = e;
                      if (typeof s.name != "string") {
                        let $ = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var y = V === e;
                    } else var y = true;
                    if (y) {
                      if (s.before !== void 0) {
                        let V = s.before, ne = e, $ = e, U = false, B = e;
                        if (typeof V != "string") {
                          let I = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var D = B === e;
                        if (U = U || D, !U) {
                          let I = e;
                          if (V !== null) {
                            let H = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var D = I === e;
                          U = U || D;
                        }
                        if (U) e = $, r !== null && ($ ? r.length = $ : r = null);
                        else {
                          let I = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var y = ne === e;
                      } else var y = true;
                      if (y) if (s.after !== void 0) {
                        let V = s.after, ne = e, $ = e, U = false, B = e;
                        if (typeof V != "string") {
                          let I = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var _ = B === e;
                        if (U = U || _, !U) {
                          let I = e;
                          if (V !== null) {
                            let H = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var _ = I === e;
                          U = U || _;
                        }
                        if (U) e = $, r !== null && ($ ? r.length = $ : r = null);
                        else {
                          let I = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var y = ne === e;
                      } else var y = true;
                    }
                  }
                }
              }
            }
          } else {
            let S = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [S] : r.push(S), e++;
          }
          var v = C === e;
          if (v && a) a = false, l = [l, 5];
          else {
            v && (a = true, l = 5);
            let S = e;
            if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
              let V;
              if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
                let ne = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: V } };
                r === null ? r = [ne] : r.push(ne), e++;
              } else {
                let ne = e;
                for (let $ in s) if (!($ === "cause" || $ === "property" || $ === "before" || $ === "after")) {
                  let U = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
                  r === null ? r = [U] : r.push(U), e++;
                  break;
                }
                if (ne === e) {
                  if (s.cause !== void 0) {
                    let $ = e;
                    Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                    var E = $ === e;
                  } else var E = true;
                  if (E) {
                    if (s.property !== void 0) {
                      let $ = e;
                      if (s.property !== "keyOps") {
                        let B = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [B] : r.push(B), e++;
                      }
                      var E = $ === e;
                    } else var E = true;
                    if (E) {
                      if (s.before !== void 0) {
                        let $ = e;
                        Ce(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                        var E = $ === e;
                      } else var E = true;
                      if (E) if (s.after !== void 0) {
                        let $ = e;
                        Ce(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                        var E = $ === e;
                      } else var E = true;
                    }
                  }
                }
              }
            } else {
              let V = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var v = S === e;
            if (v && a) a = false, l = [l, 6];
            else {
              v && (a = true, l = 6);
              let V = e;
              if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
                let $;
                if (s.cause === void 0 && ($ = "cause") || s.property === void 0 && ($ = "property") || s.before === void 0 && ($ = "before") || s.after === void 0 && ($ = "after")) {
                  let U = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: $ } };
                  r === null ? r = [U] : r.push(U), e++;
                } else {
                  let U = e;
                  for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
                    let Pe = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                    r === null ? r = [Pe] : r.push(Pe), e++;
                    break;
                  }
                  if (U === e) {
                    if (s.cause !== void 0) {
                      let B = e;
                      Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                      var w = B === e;
                    } else var w = true;
                    if (w) {
                      if (s.property !== void 0) {
                        let B = e;
                        if (s.property !== "releasePolicy") {
                          let I = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var w = B === e;
                      } else var w = true;
                      if (w) {
                        if (s.before !== void 0) {
                          let B = s.before, Pe = e, I = e, se = false, H = e;
                          Ne(B, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var d = H === e;
                          if (se = se || d, !se) {
                            let M = e;
                            if (B !== null) {
                              let G = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [G] : r.push(G), e++;
                            }
                            var d = M === e;
                            se = se || d;
                          }
                          if (se) e = I, r !== null && (I ? r.length = I : r = null);
                          else {
                            let M = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var w = Pe === e;
                        } else var w = true;
                        if (w) if (s.after !== void 0) {
                          let B = e;
                          Ne(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var w = B === e;
                        } else var w = true;
                      }
                    }
                  }
                }
              } else {
                let $ = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [$] : r.push($), e++;
              }
              var v = V === e;
              if (v && a) a = false, l = [l, 7];
              else {
                v && (a = true, l = 7);
                let $ = e;
                if (e === $) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let B;
                  if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
                    let Pe = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: B } };
                    r === null ? r = [Pe] : r.push(Pe), e++;
                  } else {
                    let Pe = e;
                    for (let I in s) if (!(I === "cause" || I === "property" || I === "before" || I === "after")) {
                      let se = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                      r === null ? r = [se] : r.push(se), e++;
                      break;
                    }
                    if (Pe === e) {
                      if (s.cause !== void 0) {
                        let I = e;
                        Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                        var k = I === e;
                      } else var k = true;
                      if (k) {
                        if (s.property !== void 0) {
                          let I = e;
                          if (s.property !== "rotationPolicy") {
                            let H = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var k = I === e;
                        } else var k = true;
                        if (k) {
                          if (s.before !== void 0) {
                            let I = e;
                            yr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                            var k = I === e;
                          } else var k = true;
                          if (k) if (s.after !== void 0) {
                            let I = e;
                            Me(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                            var k = I === e;
                          } else var k = true;
                        }
                      }
                    }
                  }
                } else {
                  let B = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [B] : r.push(B), e++;
                }
                var v = $ === e;
                if (v && a) a = false, l = [l, 8];
                else {
                  v && (a = true, l = 8);
                  let B = e;
                  if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let I;
                    if (s.cause === void 0 && (I = "cause") || s.property === void 0 && (I = "property") || s.before === void 0 && (I = "before") || s.after === void 0 && (I = "after")) {
                      let se = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: I } };
                      r === null ? r = [se] : r.push(se), e++;
                    } else {
                      let se = e;
                      for (let H in s) if (!(H === "cause" || H === "property" || H === "before" || H === "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                        r === null ? r = [le] : r.push(le), e++;
                        break;
                      }
                      if (se === e) {
                        if (s.cause !== void 0) {
                          let H = e;
                          Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                          var K = H === e;
                        } else var K = true;
                        if (K) {
                          if (s.property !== void 0) {
                            let H = e;
                            if (s.property !== "keyType") {
                              let M = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [M] : r.push(M), e++;
                            }
                            var K = H === e;
                          } else var K = true;
                          if (K) {
                            if (s.before !== void 0) {
                              let H = e;
                              if (typeof s.before != "string") {
                                let M = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [M] : r.push(M), e++;
                              }
                              var K = H === e;
                            } else var K = true;
                            if (K) if (s.after !== void 0) {
                              let H = e;
                              if (typeof s.after != "string") {
                                let M = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [M] : r.push(M), e++;
                              }
                              var K = H === e;
                            } else var K = true;
                          }
                        }
                      }
                    }
                  } else {
                    let I = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [I] : r.push(I), e++;
                  }
                  var v = B === e;
                  if (v && a) a = false, l = [l, 9];
                  else {
                    v && (a = true, l = 9);
                    let I = e;
                    if (e === I) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let H;
                      if (s.cause === void 0 && (H = "cause") || s.property === void 0 && (H = "property") || s.after === void 0 && (H = "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: H } };
                        r === null ? r = [le] : r.push(le), e++;
                      } else {
                        let le = e;
                        for (let M in s) if (!(M === "cause" || M === "property" || M === "after")) {
                          let me = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                          r === null ? r = [me] : r.push(me), e++;
                          break;
                        }
                        if (le === e) {
                          if (s.cause !== void 0) {
                            let M = e;
                            Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                            var A = M === e;
                          } else var A = true;
                          if (A) {
                            if (s.property !== void 0) {
                              let M = e;
                              if (s.property !== "rotate") {
                                let G = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [G] : r.push(G), e++;
                              }
                              var A = M === e;
                            } else var A = true;
                            if (A) if (s.after !== void 0) {
                              let M = s.after, me = e;
                              if (!(typeof M == "number" && !(M % 1) && !isNaN(M) && isFinite(M))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              if (e === me && typeof M == "number" && isFinite(M) && (M < 1 || isNaN(M))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              var A = me === e;
                            } else var A = true;
                          }
                        }
                      }
                    } else {
                      let H = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [H] : r.push(H), e++;
                    }
                    var v = I === e;
                    if (v && a) a = false, l = [l, 10];
                    else {
                      v && (a = true, l = 10);
                      let H = e;
                      if (e === H) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let M;
                        if (s.cause === void 0 && (M = "cause") || s.property === void 0 && (M = "property") || s.name === void 0 && (M = "name")) {
                          let me = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: M } };
                          r === null ? r = [me] : r.push(me), e++;
                        } else {
                          let me = e;
                          for (let G in s) if (!(G === "cause" || G === "property" || G === "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: G } };
                            r === null ? r = [ce] : r.push(ce), e++;
                            break;
                          }
                          if (me === e) {
                            if (s.cause !== void 0) {
                              let G = e;
                              Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                              var z = G === e;
                            } else var z = true;
                            if (z) {
                              if (s.property !== void 0) {
                                let G = e;
                                if (s.property !== "unmanaged") {
                                  let fe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [fe] : r.push(fe), e++;
                                }
                                var z = G === e;
                              } else var z = true;
                              if (z) if (s.name !== void 0) {
                                let G = s.name, ce = e;
                                if (!(G === "contentType" || G === "enabled" || G === "expiresOn" || G === "expiresIn" || G === "notBefore" || G === "tags" || G === "keepEnabled" || G === "keyOps" || G === "releasePolicy" || G === "rotationPolicy")) {
                                  let Oe = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: ss.oneOf[11].properties.name.enum } };
                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                }
                                var z = ce === e;
                              } else var z = true;
                            }
                          }
                        }
                      } else {
                        let M = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [M] : r.push(M), e++;
                      }
                      var v = H === e;
                      if (v && a) a = false, l = [l, 11];
                      else {
                        v && (a = true, l = 11);
                        let M = e;
                        if (e === M) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let G;
                          if (s.cause === void 0 && (G = "cause") || s.property === void 0 && (G = "property") || s.name === void 0 && (G = "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: G } };
                            r === null ? r = [ce] : r.push(ce), e++;
                          } else {
                            let ce = e;
                            for (let fe in s) if (!(fe === "cause" || fe === "property" || fe === "name")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: fe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                              break;
                            }
                            if (ce === e) {
                              if (s.cause !== void 0) {
                                let fe = e;
                                Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                var J = fe === e;
                              } else var J = true;
                              if (J) {
                                if (s.property !== void 0) {
                                  let fe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let ae = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [ae] : r.push(ae), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                                if (J) if (s.name !== void 0) {
                                  let fe = e;
                                  if (typeof s.name != "string") {
                                    let ae = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [ae] : r.push(ae), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                              }
                            }
                          }
                        } else {
                          let G = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [G] : r.push(G), e++;
                        }
                        var v = M === e;
                        if (v && a) a = false, l = [l, 12];
                        else {
                          v && (a = true, l = 12);
                          let G = e;
                          if (e === G) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let fe;
                            if (s.cause === void 0 && (fe = "cause") || s.property === void 0 && (fe = "property") || s.name === void 0 && (fe = "name")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: fe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                            } else {
                              let Oe = e;
                              for (let ae in s) if (!(ae === "cause" || ae === "property" || ae === "name")) {
                                let Te = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ae } };
                                r === null ? r = [Te] : r.push(Te), e++;
                                break;
                              }
                              if (Oe === e) {
                                if (s.cause !== void 0) {
                                  let ae = e;
                                  Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                  var T = ae === e;
                                } else var T = true;
                                if (T) {
                                  if (s.property !== void 0) {
                                    let ae = e;
                                    if (s.property !== "renamed") {
                                      let _e = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "renamed" } };
                                      r === null ? r = [_e] : r.push(_e), e++;
                                    }
                                    var T = ae === e;
                                  } else var T = true;
                                  if (T) if (s.name !== void 0) {
                                    let ae = e;
                                    if (typeof s.name != "string") {
                                      let _e = { instancePath: i + "/name", schemaPath: "#/oneOf/13/properties/name/type", keyword: "type", params: { type: "string" } };
                                      r === null ? r = [_e] : r.push(_e), e++;
                                    }
                                    var T = ae === e;
                                  } else var T = true;
                                }
                              }
                            }
                          } else {
                            let fe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [fe] : r.push(fe), e++;
                          }
                          var v = G === e;
                          if (v && a) a = false, l = [l, 13];
                          else {
                            v && (a = true, l = 13);
                            let fe = e;
                            if (e === fe) if (s && typeof s == "object" && !Array.isArray(s)) {
                              let ae;
                              if (s.cause === void 0 && (ae = "cause") || s.property === void 0 && (ae = "property")) {
                                let Te = { instancePath: i, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: ae } };
                                r === null ? r = [Te] : r.push(Te), e++;
                              } else {
                                let Te = e;
                                for (let _e in s) if (!(_e === "cause" || _e === "property")) {
                                  let zr = { instancePath: i, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _e } };
                                  r === null ? r = [zr] : r.push(zr), e++;
                                  break;
                                }
                                if (Te === e) {
                                  if (s.cause !== void 0) {
                                    let _e = e;
                                    Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                    var X = _e === e;
                                  } else var X = true;
                                  if (X) if (s.property !== void 0) {
                                    let _e = e;
                                    if (s.property !== "kvg-state") {
                                      let ns = { instancePath: i + "/property", schemaPath: "#/oneOf/14/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                      r === null ? r = [ns] : r.push(ns), e++;
                                    }
                                    var X = _e === e;
                                  } else var X = true;
                                }
                              }
                            } else {
                              let ae = { instancePath: i, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [ae] : r.push(ae), e++;
                            }
                            var v = fe === e;
                            v && a ? (a = false, l = [l, 14]) : v && (a = true, l = 14);
                          }
                        }
                      }
                    }
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
    let R = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [R] : r.push(R), e++, ge.errors = r, false;
  }
  return ge.errors = r, e === 0;
}
function Ve(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
                ir(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
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
var Ms = new RegExp("^[A-Za-z0-9_-]+$", "u");
function ue(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
              if (!Ms.test(n)) return ue.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }], false;
            } else return ue.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ue.errors = r, e === 0;
}
function Le(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.because === void 0 && (o = "because") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Le.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!Fe.call(Os.properties, u)) {
        return Le.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "set") return Le.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "secret") return Le.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let u = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.keepEnabled !== void 0) {
                      let u = e;
                      Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.because !== void 0) {
                        let u = s.because, j = e;
                        if (!(u === "changed" || u === "cleared" || u === "given")) return Le.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: Os.properties.because.enum } }], false;
                        var t = j === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let u = s.value, j = e, m = e, v = false, p = null, b = e;
                          if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let h;
                            if (u.from === void 0 && (h = "from") || u.source === void 0 && (h = "source")) {
                              let P = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
                              r === null ? r = [P] : r.push(P), e++;
                            } else {
                              let P = e;
                              for (let y in u) if (!(y === "from" || y === "source" || y === "swap")) {
                                let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [D] : r.push(D), e++;
                                break;
                              }
                              if (P === e) {
                                if (u.from !== void 0) {
                                  let y = e;
                                  if (u.from !== "source") {
                                    let D = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                    r === null ? r = [D] : r.push(D), e++;
                                  }
                                  var a = y === e;
                                } else var a = true;
                                if (a) {
                                  if (u.source !== void 0) {
                                    let y = e;
                                    pr(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                                    var a = y === e;
                                  } else var a = true;
                                  if (a) if (u.swap !== void 0) {
                                    let y = e;
                                    ze(u.swap, { instancePath: i + "/value/swap", parentData: u, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                    var a = y === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [h] : r.push(h), e++;
                          }
                          var l = b === e;
                          l && (v = true, p = 0);
                          let O = e;
                          if (e === O) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let h;
                            if (u.from === void 0 && (h = "from")) {
                              let P = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
                              r === null ? r = [P] : r.push(P), e++;
                            } else {
                              let P = e;
                              for (let y in u) if (y !== "from") {
                                let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [D] : r.push(D), e++;
                                break;
                              }
                              if (P === e && u.from !== void 0 && u.from !== "live") {
                                let y = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                r === null ? r = [y] : r.push(y), e++;
                              }
                            }
                          } else {
                            let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [h] : r.push(h), e++;
                          }
                          var l = O === e;
                          if (l && v ? (v = false, p = [p, 1]) : l && (v = true, p = 1), v) e = m, r !== null && (m ? r.length = m : r = null);
                          else {
                            let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
                            return r === null ? r = [h] : r.push(h), e++, Le.errors = r, false;
                          }
                          var t = j === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let u = s.edits, j = e;
                            if (e === j) if (Array.isArray(u)) {
                              var n = true;
                              let v = u.length;
                              for (let p = 0; p < v; p++) {
                                let b = e;
                                ge(u[p], { instancePath: i + "/edits/" + p, parentData: u, parentDataProperty: p, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                var n = b === e;
                                if (!n) break;
                              }
                            } else return Le.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = j === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let u = e;
                              Be(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let u = e;
                                Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                var t = u === e;
                              } else var t = true;
                              if (t) {
                                if (s.stamp !== void 0) {
                                  let u = e;
                                  pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                                  var t = u === e;
                                } else var t = true;
                                if (t) if (s.base !== void 0) {
                                  let u = e;
                                  ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return Le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Le.errors = r, e === 0;
}
var Ws = { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function Se(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          Ce(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
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
                    ir(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
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
function mr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return mr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Ws.properties, o)) {
        return mr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "set") return mr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return mr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                      Dr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, c = e;
                        if (e === c) if (Array.isArray(o)) {
                          var a = true;
                          let j = o.length;
                          for (let m = 0; m < j; m++) {
                            let v = e;
                            ge(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                            var a = v === e;
                            if (!a) break;
                          }
                        } else return mr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = c === e;
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
                              pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
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
  } else return mr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return mr.errors = r, e === 0;
}
var ks = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false };
function hr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return hr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
    {
      var t = true;
      let o = s.length;
      for (let c = 0; c < o; c++) {
        let u = s[c], j = e, m = e, v = false, p = null, b = e;
        if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
          let h;
          if (u.about === void 0 && (h = "about")) {
            let P = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
            r === null ? r = [P] : r.push(P), e++;
          } else {
            let P = e;
            for (let y in u) if (y !== "about") {
              let D = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
              r === null ? r = [D] : r.push(D), e++;
              break;
            }
            if (P === e && u.about !== void 0 && u.about !== "source") {
              let y = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/0/properties/about/const", keyword: "const", params: { allowedValue: "source" } };
              r === null ? r = [y] : r.push(y), e++;
            }
          }
        } else {
          let h = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [h] : r.push(h), e++;
        }
        var l = b === e;
        l && (v = true, p = 0);
        let O = e;
        if (e === O) if (u && typeof u == "object" && !Array.isArray(u)) {
          let h;
          if (u.about === void 0 && (h = "about") || u.secret === void 0 && (h = "secret")) {
            let P = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
            r === null ? r = [P] : r.push(P), e++;
          } else {
            let P = e;
            for (let y in u) if (!(y === "about" || y === "secret")) {
              let D = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
              r === null ? r = [D] : r.push(D), e++;
              break;
            }
            if (P === e) {
              if (u.about !== void 0) {
                let y = e;
                if (u.about !== "copy") {
                  let D = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/1/properties/about/const", keyword: "const", params: { allowedValue: "copy" } };
                  r === null ? r = [D] : r.push(D), e++;
                }
                var a = y === e;
              } else var a = true;
              if (a) if (u.secret !== void 0) {
                let y = e;
                Q(u.secret, { instancePath: i + "/" + c + "/secret", parentData: u, parentDataProperty: "secret", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
                var a = y === e;
              } else var a = true;
            }
          }
        } else {
          let h = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [h] : r.push(h), e++;
        }
        var l = O === e;
        if (l && v) v = false, p = [p, 1];
        else {
          l && (v = true, p = 1);
          let h = e;
          if (e === h) if (u && typeof u == "object" && !Array.isArray(u)) {
            let y;
            if (u.about === void 0 && (y = "about") || u.path === void 0 && (y = "path")) {
              let D = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: y } };
              r === null ? r = [D] : r.push(D), e++;
            } else {
              let D = e;
              for (let _ in u) if (!(_ === "about" || _ === "path" || _ === "changed")) {
                let E = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                r === null ? r = [E] : r.push(E), e++;
                break;
              }
              if (D === e) {
                if (u.about !== void 0) {
                  let _ = e;
                  if (u.about !== "file") {
                    let E = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/2/properties/about/const", keyword: "const", params: { allowedValue: "file" } };
                    r === null ? r = [E] : r.push(E), e++;
                  }
                  var n = _ === e;
                } else var n = true;
                if (n) {
                  if (u.path !== void 0) {
                    let _ = e;
                    if (typeof u.path != "string") {
                      let w = { instancePath: i + "/" + c + "/path", schemaPath: "#/items/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var n = _ === e;
                  } else var n = true;
                  if (n) if (u.changed !== void 0) {
                    let _ = e;
                    if (u.changed !== true) {
                      let w = { instancePath: i + "/" + c + "/changed", schemaPath: "#/items/oneOf/2/properties/changed/const", keyword: "const", params: { allowedValue: true } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var n = _ === e;
                  } else var n = true;
                }
              }
            }
          } else {
            let y = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var l = h === e;
          l && v ? (v = false, p = [p, 2]) : l && (v = true, p = 2);
        }
        if (v) e = m, r !== null && (m ? r.length = m : r = null);
        else {
          let h = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
          return r === null ? r = [h] : r.push(h), e++, hr.errors = r, false;
        }
        var t = j === e;
        if (!t) break;
      }
    }
  } else return hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return hr.errors = r, e === 0;
}
function Ye(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.source === void 0 && (l = "source") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(ks.properties, o)) {
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
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                        let o = s.evidence, c = e;
                        if (!(o === "unknown" || o === "outside" || o === "swapped" || o === "follows")) return Ye.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: ks.properties.evidence.enum } }], false;
                        var t = c === e;
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
                            hr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
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
                                  let j = o.length;
                                  for (let m = 0; m < j; m++) {
                                    let v = e;
                                    ge(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                    var a = v === e;
                                    if (!a) break;
                                  }
                                } else return Ye.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                                var t = c === e;
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
                                        pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, c = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Ye.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: ks.properties.compared.enum } }], false;
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
  } else return Ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ye.errors = r, e === 0;
}
var ws = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false };
function Ke(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.allowNewVersion === void 0 && (l = "allowNewVersion") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(ws.properties, o)) {
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
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                      let o = s.evidence, c = e;
                      if (!(o === "unknown" || o === "outside" || o === "swapped")) return Ke.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: ws.properties.evidence.enum } }], false;
                      var t = c === e;
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
                          hr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
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
                              let o = s.edits, c = e;
                              if (e === c) if (Array.isArray(o)) {
                                var a = true;
                                let j = o.length;
                                for (let m = 0; m < j; m++) {
                                  let v = e;
                                  ge(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                  var a = v === e;
                                  if (!a) break;
                                }
                              } else return Ke.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                              var t = c === e;
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
                                        pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                                        var t = o === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.base !== void 0) {
                                          let o = e;
                                          ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                                          var t = o === e;
                                        } else var t = true;
                                        if (t) if (s.compared !== void 0) {
                                          let o = s.compared, c = e;
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Ke.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: ws.properties.compared.enum } }], false;
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
var Ys = { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function ar(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Ys.properties, o)) {
        return ar.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return ar.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return ar.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                        let o = s.edits, c = e;
                        if (e === c) if (Array.isArray(o)) {
                          if (o.length < 1) return ar.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                          {
                            var a = true;
                            let j = o.length;
                            for (let m = 0; m < j; m++) {
                              let v = e;
                              ge(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                              var a = v === e;
                              if (!a) break;
                            }
                          }
                        } else return ar.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
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
                            pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
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
  } else return ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ar.errors = r, e === 0;
}
var Gs = { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function lr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return lr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Gs.properties, o)) {
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
            if (s.kind !== "key") return lr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                      let o = s.edits, c = e;
                      if (e === c) if (Array.isArray(o)) {
                        if (o.length < 1) return lr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let j = o.length;
                          for (let m = 0; m < j; m++) {
                            let v = e;
                            ge(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                            var a = v === e;
                            if (!a) break;
                          }
                        }
                      } else return lr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
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
                          pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
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
  } else return lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return lr.errors = r, e === 0;
}
var Js = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false };
function kr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return kr.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return kr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return kr.errors = r, e === 0;
}
function Qe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.clears === void 0 && (o = "clears") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!Fe.call(Js.properties, u)) {
        return Qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "adopt") return Qe.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "secret") return Qe.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let u = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let u = e;
                      kr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.keepEnabled !== void 0) {
                        let u = e;
                        Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                        var t = u === e;
                      } else var t = true;
                      if (t) {
                        if (s.value !== void 0) {
                          let u = s.value, j = e, m = e, v = false, p = null, b = e;
                          if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let h;
                            if (u.is === void 0 && (h = "is")) {
                              let P = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
                              r === null ? r = [P] : r.push(P), e++;
                            } else {
                              let P = e;
                              for (let y in u) if (y !== "is") {
                                let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [D] : r.push(D), e++;
                                break;
                              }
                              if (P === e && u.is !== void 0 && u.is !== "kept") {
                                let y = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                r === null ? r = [y] : r.push(y), e++;
                              }
                            }
                          } else {
                            let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [h] : r.push(h), e++;
                          }
                          var l = b === e;
                          l && (v = true, p = 0);
                          let O = e;
                          if (e === O) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let h;
                            if (u.is === void 0 && (h = "is") || u.source === void 0 && (h = "source") || u.overwrite === void 0 && (h = "overwrite")) {
                              let P = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
                              r === null ? r = [P] : r.push(P), e++;
                            } else {
                              let P = e;
                              for (let y in u) if (!(y === "is" || y === "source" || y === "overwrite")) {
                                let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [D] : r.push(D), e++;
                                break;
                              }
                              if (P === e) {
                                if (u.is !== void 0) {
                                  let y = e;
                                  if (u.is !== "compared") {
                                    let D = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                    r === null ? r = [D] : r.push(D), e++;
                                  }
                                  var a = y === e;
                                } else var a = true;
                                if (a) {
                                  if (u.source !== void 0) {
                                    let y = e;
                                    he(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                    var a = y === e;
                                  } else var a = true;
                                  if (a) if (u.overwrite !== void 0) {
                                    let y = e;
                                    if (typeof u.overwrite != "boolean") {
                                      let _ = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                      r === null ? r = [_] : r.push(_), e++;
                                    }
                                    var a = y === e;
                                  } else var a = true;
                                }
                              }
                            }
                          } else {
                            let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [h] : r.push(h), e++;
                          }
                          var l = O === e;
                          if (l && v ? (v = false, p = [p, 1]) : l && (v = true, p = 1), v) e = m, r !== null && (m ? r.length = m : r = null);
                          else {
                            let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
                            return r === null ? r = [h] : r.push(h), e++, Qe.errors = r, false;
                          }
                          var t = j === e;
                        } else var t = true;
                        if (t) {
                          if (s.edits !== void 0) {
                            let u = s.edits, j = e;
                            if (e === j) if (Array.isArray(u)) {
                              var n = true;
                              let v = u.length;
                              for (let p = 0; p < v; p++) {
                                let b = e;
                                ge(u[p], { instancePath: i + "/edits/" + p, parentData: u, parentDataProperty: p, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                var n = b === e;
                                if (!n) break;
                              }
                            } else return Qe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = j === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let u = e;
                              Be(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let u = e;
                                Ve(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                var t = u === e;
                              } else var t = true;
                              if (t) {
                                if (s.clears !== void 0) {
                                  let u = e;
                                  if (typeof s.clears != "boolean") return Qe.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var t = u === e;
                                } else var t = true;
                                if (t) {
                                  if (s.stamp !== void 0) {
                                    let u = e;
                                    pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                                    var t = u === e;
                                  } else var t = true;
                                  if (t) if (s.base !== void 0) {
                                    let u = e;
                                    ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return Qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Qe.errors = r, e === 0;
}
var Ls = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function fr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!Fe.call(Ls.properties, u)) {
        return fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "adopt") return fr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "key") return fr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (s.after !== void 0) {
                    let u = e;
                    de(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.owners !== void 0) {
                      let u = e;
                      kr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.value !== void 0) {
                        let u = s.value, j = e, m = e, v = false, p = null, b = e;
                        if (e === b) if (u && typeof u == "object" && !Array.isArray(u)) {
                          let h;
                          if (u.is === void 0 && (h = "is")) {
                            let P = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
                            r === null ? r = [P] : r.push(P), e++;
                          } else {
                            let P = e;
                            for (let y in u) if (y !== "is") {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                              r === null ? r = [D] : r.push(D), e++;
                              break;
                            }
                            if (P === e && u.is !== void 0 && u.is !== "kept") {
                              let y = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                              r === null ? r = [y] : r.push(y), e++;
                            }
                          }
                        } else {
                          let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [h] : r.push(h), e++;
                        }
                        var l = b === e;
                        l && (v = true, p = 0);
                        let O = e;
                        if (e === O) if (u && typeof u == "object" && !Array.isArray(u)) {
                          let h;
                          if (u.is === void 0 && (h = "is") || u.origin === void 0 && (h = "origin") || u.overwrite === void 0 && (h = "overwrite")) {
                            let P = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/required", keyword: "required", params: { missingProperty: h } };
                            r === null ? r = [P] : r.push(P), e++;
                          } else {
                            let P = e;
                            for (let y in u) if (!(y === "is" || y === "origin" || y === "overwrite")) {
                              let D = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                              r === null ? r = [D] : r.push(D), e++;
                              break;
                            }
                            if (P === e) {
                              if (u.is !== void 0) {
                                let y = e;
                                if (u.is !== "compared") {
                                  let D = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                  r === null ? r = [D] : r.push(D), e++;
                                }
                                var a = y === e;
                              } else var a = true;
                              if (a) {
                                if (u.origin !== void 0) {
                                  let y = e;
                                  Ie(u.origin, { instancePath: i + "/value/origin", parentData: u, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                                  var a = y === e;
                                } else var a = true;
                                if (a) if (u.overwrite !== void 0) {
                                  let y = e;
                                  if (typeof u.overwrite != "boolean") {
                                    let _ = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                    r === null ? r = [_] : r.push(_), e++;
                                  }
                                  var a = y === e;
                                } else var a = true;
                              }
                            }
                          }
                        } else {
                          let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [h] : r.push(h), e++;
                        }
                        var l = O === e;
                        if (l && v ? (v = false, p = [p, 1]) : l && (v = true, p = 1), v) e = m, r !== null && (m ? r.length = m : r = null);
                        else {
                          let h = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
                          return r === null ? r = [h] : r.push(h), e++, fr.errors = r, false;
                        }
                        var t = j === e;
                      } else var t = true;
                      if (t) {
                        if (s.edits !== void 0) {
                          let u = s.edits, j = e;
                          if (e === j) if (Array.isArray(u)) {
                            var n = true;
                            let v = u.length;
                            for (let p = 0; p < v; p++) {
                              let b = e;
                              ge(u[p], { instancePath: i + "/edits/" + p, parentData: u, parentDataProperty: p, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                              var n = b === e;
                              if (!n) break;
                            }
                          } else return fr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                          var t = j === e;
                        } else var t = true;
                        if (t) {
                          if (s.send !== void 0) {
                            let u = e;
                            xe(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                            var t = u === e;
                          } else var t = true;
                          if (t) {
                            if (s.patch !== void 0) {
                              let u = e;
                              Se(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.stamp !== void 0) {
                                let u = e;
                                pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                                var t = u === e;
                              } else var t = true;
                              if (t) if (s.base !== void 0) {
                                let u = e;
                                ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
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
  } else return fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fr.errors = r, e === 0;
}
var Qs = { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false };
function Ue(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base") || s.resumes === void 0 && (l = "resumes")) return Ue.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(Qs.properties, o)) {
        return Ue.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "rotate") return Ue.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "rotate" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return Ue.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                      let o = s.edits, c = e;
                      if (e === c) if (Array.isArray(o)) {
                        if (o.length < 1) return Ue.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let j = o.length;
                          for (let m = 0; m < j; m++) {
                            let v = e;
                            ge(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                            var a = v === e;
                            if (!a) break;
                          }
                        }
                      } else return Ue.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
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
                            pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
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
                              if (typeof s.resumes != "boolean") return Ue.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return Ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ue.errors = r, e === 0;
}
var Us = { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false };
function jr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base") || s.insteadOf === void 0 && (a = "insteadOf")) return jr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Us.properties, n)) {
        return jr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "recover") return jr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "recover" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                          W(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
  } else return jr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return jr.errors = r, e === 0;
}
var Xs = { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false };
function $r(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.patch === void 0 && (a = "patch") || s.stamp === void 0 && (a = "stamp") || s.base === void 0 && (a = "base")) return $r.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(Xs.properties, n)) {
        return $r.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "disable") return $r.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "disable" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                        pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
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
                          he(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
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
  } else return $r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return $r.errors = r, e === 0;
}
var js = { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false };
function br(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.because === void 0 && (a = "because") || s.base === void 0 && (a = "base")) return br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(js.properties, n)) {
        return br.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "delete") return br.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "delete" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
                      if (!(n === "absent" || n === "pruned")) return br.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: js.properties.because.enum } }], false;
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
                        he(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
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
function qr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base")) return qr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "base")) {
        return qr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "purge") return qr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "purge" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
  } else return qr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qr.errors = r, e === 0;
}
function Pr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id")) return Pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "absent")) {
        return Pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "unchanged") return Pr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "unchanged" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.absent !== void 0) {
            let n = e;
            if (s.absent !== true) return Pr.errors = [{ instancePath: i + "/absent", schemaPath: "#/properties/absent/const", keyword: "const", params: { allowedValue: true } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Pr.errors = r, e === 0;
}
var Hr = { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "rotation policy", "immutable", "versions", "tags", "unread vault", "rename"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] };
var Qr = { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, renamedFrom: { type: "string" }, orRecover: { type: "boolean" }, formerSource: { $ref: "#/definitions/source" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared", "given"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false };
function De(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let E;
    if (s.verb === void 0 && (E = "verb") || s.kind === void 0 && (E = "kind")) return De.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: E } }], false;
    {
      let w = e;
      for (let d in s) if (!Fe.call(Qr.properties, d)) {
        return De.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (w === e) {
        if (s.verb !== void 0) {
          let d = s.verb, k = e;
          if (!(d === "create" || d === "set" || d === "settle" || d === "update" || d === "adopt" || d === "recover" || d === "disable" || d === "delete" || d === "purge" || d === "rotate")) return De.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Qr.properties.verb.enum } }], false;
          var t = k === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.keepEnabled !== void 0) {
              let d = e;
              Ee(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.source !== void 0) {
                let d = e;
                pr(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.send !== void 0) {
                  let d = s.send, k = e, K = e, A = false, z = e;
                  Be(d, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                  var a = z === e;
                  if (A = A || a, !A) {
                    let T = e;
                    xe(d, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                    var a = T === e;
                    A = A || a;
                  }
                  if (A) e = K, r !== null && (K ? r.length = K : r = null);
                  else {
                    let T = { instancePath: i + "/send", schemaPath: "#/properties/send/anyOf", keyword: "anyOf", params: {} };
                    return r === null ? r = [T] : r.push(T), e++, De.errors = r, false;
                  }
                  var t = k === e;
                } else var t = true;
                if (t) {
                  if (s.stamp !== void 0) {
                    let d = e;
                    pe(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? pe.errors : r.concat(pe.errors), e = r.length);
                    var t = d === e;
                  } else var t = true;
                  if (t) {
                    if (s.renamedFrom !== void 0) {
                      let d = e;
                      if (typeof s.renamedFrom != "string") return De.errors = [{ instancePath: i + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } }], false;
                      var t = d === e;
                    } else var t = true;
                    if (t) {
                      if (s.orRecover !== void 0) {
                        let d = e;
                        if (typeof s.orRecover != "boolean") return De.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                        var t = d === e;
                      } else var t = true;
                      if (t) {
                        if (s.formerSource !== void 0) {
                          let d = e;
                          he(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                          var t = d === e;
                        } else var t = true;
                        if (t) {
                          if (s.origin !== void 0) {
                            let d = s.origin, k = e, K = e, A = false, z = e;
                            Dr(d, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
                            var l = z === e;
                            if (A = A || l, !A) {
                              let T = e;
                              Ie(d, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                              var l = T === e;
                              A = A || l;
                            }
                            if (A) e = K, r !== null && (K ? r.length = K : r = null);
                            else {
                              let T = { instancePath: i + "/origin", schemaPath: "#/properties/origin/anyOf", keyword: "anyOf", params: {} };
                              return r === null ? r = [T] : r.push(T), e++, De.errors = r, false;
                            }
                            var t = k === e;
                          } else var t = true;
                          if (t) {
                            if (s.because !== void 0) {
                              let d = s.because, k = e, K = e, A = false, z = e;
                              if (!(d === "changed" || d === "cleared" || d === "given")) {
                                let T = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/0/enum", keyword: "enum", params: { allowedValues: Qr.properties.because.anyOf[0].enum } };
                                r === null ? r = [T] : r.push(T), e++;
                              }
                              var n = z === e;
                              if (A = A || n, !A) {
                                let T = e;
                                if (!(d === "absent" || d === "pruned")) {
                                  let R = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/1/enum", keyword: "enum", params: { allowedValues: Qr.properties.because.anyOf[1].enum } };
                                  r === null ? r = [R] : r.push(R), e++;
                                }
                                var n = T === e;
                                A = A || n;
                              }
                              if (A) e = K, r !== null && (K ? r.length = K : r = null);
                              else {
                                let T = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf", keyword: "anyOf", params: {} };
                                return r === null ? r = [T] : r.push(T), e++, De.errors = r, false;
                              }
                              var t = k === e;
                            } else var t = true;
                            if (t) {
                              if (s.value !== void 0) {
                                let d = s.value, k = e, K = e, A = false, z = e, J = e, T = false, X = null, R = e;
                                if (e === R) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let L;
                                  if (d.from === void 0 && (L = "from") || d.source === void 0 && (L = "source")) {
                                    let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: L } };
                                    r === null ? r = [q] : r.push(q), e++;
                                  } else {
                                    let q = e;
                                    for (let Z in d) if (!(Z === "from" || Z === "source" || Z === "swap")) {
                                      let C = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
                                      r === null ? r = [C] : r.push(C), e++;
                                      break;
                                    }
                                    if (q === e) {
                                      if (d.from !== void 0) {
                                        let Z = e;
                                        if (d.from !== "source") {
                                          let C = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                          r === null ? r = [C] : r.push(C), e++;
                                        }
                                        var o = Z === e;
                                      } else var o = true;
                                      if (o) {
                                        if (d.source !== void 0) {
                                          let Z = e;
                                          pr(d.source, { instancePath: i + "/value/source", parentData: d, parentDataProperty: "source", rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
                                          var o = Z === e;
                                        } else var o = true;
                                        if (o) if (d.swap !== void 0) {
                                          let Z = e;
                                          ze(d.swap, { instancePath: i + "/value/swap", parentData: d, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                          var o = Z === e;
                                        } else var o = true;
                                      }
                                    }
                                  }
                                } else {
                                  let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [L] : r.push(L), e++;
                                }
                                var c = R === e;
                                c && (T = true, X = 0);
                                let oe = e;
                                if (e === oe) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let L;
                                  if (d.from === void 0 && (L = "from")) {
                                    let q = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: L } };
                                    r === null ? r = [q] : r.push(q), e++;
                                  } else {
                                    let q = e;
                                    for (let Z in d) if (Z !== "from") {
                                      let C = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
                                      r === null ? r = [C] : r.push(C), e++;
                                      break;
                                    }
                                    if (q === e && d.from !== void 0 && d.from !== "live") {
                                      let Z = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                      r === null ? r = [Z] : r.push(Z), e++;
                                    }
                                  }
                                } else {
                                  let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [L] : r.push(L), e++;
                                }
                                var c = oe === e;
                                if (c && T ? (T = false, X = [X, 1]) : c && (T = true, X = 1), T) e = J, r !== null && (J ? r.length = J : r = null);
                                else {
                                  let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: X } };
                                  r === null ? r = [L] : r.push(L), e++;
                                }
                                var u = z === e;
                                if (A = A || u, !A) {
                                  let L = e, q = e, Z = false, C = null, ee = e;
                                  if (e === ee) if (d && typeof d == "object" && !Array.isArray(d)) {
                                    let V;
                                    if (d.is === void 0 && (V = "is")) {
                                      let ne = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: V } };
                                      r === null ? r = [ne] : r.push(ne), e++;
                                    } else {
                                      let ne = e;
                                      for (let $ in d) if ($ !== "is") {
                                        let U = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
                                        r === null ? r = [U] : r.push(U), e++;
                                        break;
                                      }
                                      if (ne === e && d.is !== void 0 && d.is !== "kept") {
                                        let $ = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                        r === null ? r = [$] : r.push($), e++;
                                      }
                                    }
                                  } else {
                                    let V = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                    r === null ? r = [V] : r.push(V), e++;
                                  }
                                  var m = ee === e;
                                  m && (Z = true, C = 0);
                                  let S = e;
                                  if (e === S) if (d && typeof d == "object" && !Array.isArray(d)) {
                                    let V;
                                    if (d.is === void 0 && (V = "is") || d.source === void 0 && (V = "source") || d.overwrite === void 0 && (V = "overwrite")) {
                                      let ne = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: V } };
                                      r === null ? r = [ne] : r.push(ne), e++;
                                    } else {
                                      let ne = e;
                                      for (let $ in d) if (!($ === "is" || $ === "source" || $ === "overwrite")) {
                                        let U = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
                                        r === null ? r = [U] : r.push(U), e++;
                                        break;
                                      }
                                      if (ne === e) {
                                        if (d.is !== void 0) {
                                          let $ = e;
                                          if (d.is !== "compared") {
                                            let U = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                            r === null ? r = [U] : r.push(U), e++;
                                          }
                                          var j = $ === e;
                                        } else var j = true;
                                        if (j) {
                                          if (d.source !== void 0) {
                                            let $ = e;
                                            he(d.source, { instancePath: i + "/value/source", parentData: d, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                            var j = $ === e;
                                          } else var j = true;
                                          if (j) if (d.overwrite !== void 0) {
                                            let $ = e;
                                            if (typeof d.overwrite != "boolean") {
                                              let B = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                              r === null ? r = [B] : r.push(B), e++;
                                            }
                                            var j = $ === e;
                                          } else var j = true;
                                        }
                                      }
                                    }
                                  } else {
                                    let V = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                    r === null ? r = [V] : r.push(V), e++;
                                  }
                                  var m = S === e;
                                  if (m && Z ? (Z = false, C = [C, 1]) : m && (Z = true, C = 1), Z) e = q, r !== null && (q ? r.length = q : r = null);
                                  else {
                                    let V = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: C } };
                                    r === null ? r = [V] : r.push(V), e++;
                                  }
                                  var u = L === e;
                                  if (A = A || u, !A) {
                                    let V = e, ne = e, $ = false, U = null, B = e;
                                    if (e === B) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let se;
                                      if (d.is === void 0 && (se = "is")) {
                                        let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/required", keyword: "required", params: { missingProperty: se } };
                                        r === null ? r = [H] : r.push(H), e++;
                                      } else {
                                        let H = e;
                                        for (let le in d) if (le !== "is") {
                                          let M = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: le } };
                                          r === null ? r = [M] : r.push(M), e++;
                                          break;
                                        }
                                        if (H === e && d.is !== void 0 && d.is !== "kept") {
                                          let le = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                          r === null ? r = [le] : r.push(le), e++;
                                        }
                                      }
                                    } else {
                                      let se = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                      r === null ? r = [se] : r.push(se), e++;
                                    }
                                    var p = B === e;
                                    p && ($ = true, U = 0);
                                    let Pe = e;
                                    if (e === Pe) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let se;
                                      if (d.is === void 0 && (se = "is") || d.origin === void 0 && (se = "origin") || d.overwrite === void 0 && (se = "overwrite")) {
                                        let H = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/required", keyword: "required", params: { missingProperty: se } };
                                        r === null ? r = [H] : r.push(H), e++;
                                      } else {
                                        let H = e;
                                        for (let le in d) if (!(le === "is" || le === "origin" || le === "overwrite")) {
                                          let M = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: le } };
                                          r === null ? r = [M] : r.push(M), e++;
                                          break;
                                        }
                                        if (H === e) {
                                          if (d.is !== void 0) {
                                            let le = e;
                                            if (d.is !== "compared") {
                                              let M = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                              r === null ? r = [M] : r.push(M), e++;
                                            }
                                            var v = le === e;
                                          } else var v = true;
                                          if (v) {
                                            if (d.origin !== void 0) {
                                              let le = e;
                                              Ie(d.origin, { instancePath: i + "/value/origin", parentData: d, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                                              var v = le === e;
                                            } else var v = true;
                                            if (v) if (d.overwrite !== void 0) {
                                              let le = e;
                                              if (typeof d.overwrite != "boolean") {
                                                let me = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                                r === null ? r = [me] : r.push(me), e++;
                                              }
                                              var v = le === e;
                                            } else var v = true;
                                          }
                                        }
                                      }
                                    } else {
                                      let se = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                      r === null ? r = [se] : r.push(se), e++;
                                    }
                                    var p = Pe === e;
                                    if (p && $ ? ($ = false, U = [U, 1]) : p && ($ = true, U = 1), $) e = ne, r !== null && (ne ? r.length = ne : r = null);
                                    else {
                                      let se = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf", keyword: "oneOf", params: { passingSchemas: U } };
                                      r === null ? r = [se] : r.push(se), e++;
                                    }
                                    var u = V === e;
                                    A = A || u;
                                  }
                                }
                                if (A) e = K, r !== null && (K ? r.length = K : r = null);
                                else {
                                  let L = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
                                  return r === null ? r = [L] : r.push(L), e++, De.errors = r, false;
                                }
                                var t = k === e;
                              } else var t = true;
                              if (t) {
                                if (s.edits !== void 0) {
                                  let d = s.edits, k = e, K = e, A = false, z = e;
                                  if (e === z) if (Array.isArray(d)) {
                                    var b = true;
                                    let T = d.length;
                                    for (let X = 0; X < T; X++) {
                                      let R = e;
                                      ge(d[X], { instancePath: i + "/edits/" + X, parentData: d, parentDataProperty: X, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                      var b = R === e;
                                      if (!b) break;
                                    }
                                  } else {
                                    let T = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [T] : r.push(T), e++;
                                  }
                                  var O = z === e;
                                  if (A = A || O, !A) {
                                    let T = e;
                                    if (e === T) if (Array.isArray(d)) {
                                      var g = true;
                                      let R = d.length;
                                      for (let oe = 0; oe < R; oe++) {
                                        let F = e;
                                        ge(d[oe], { instancePath: i + "/edits/" + oe, parentData: d, parentDataProperty: oe, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                        var g = F === e;
                                        if (!g) break;
                                      }
                                    } else {
                                      let R = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [R] : r.push(R), e++;
                                    }
                                    var O = T === e;
                                    if (A = A || O, !A) {
                                      let R = e;
                                      if (e === R) if (Array.isArray(d)) if (d.length < 1) {
                                        let F = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                                        r === null ? r = [F] : r.push(F), e++;
                                      } else {
                                        var h = true;
                                        let F = d.length;
                                        for (let L = 0; L < F; L++) {
                                          let q = e;
                                          ge(d[L], { instancePath: i + "/edits/" + L, parentData: d, parentDataProperty: L, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                          var h = q === e;
                                          if (!h) break;
                                        }
                                      }
                                      else {
                                        let F = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/type", keyword: "type", params: { type: "array" } };
                                        r === null ? r = [F] : r.push(F), e++;
                                      }
                                      var O = R === e;
                                      if (A = A || O, !A) {
                                        let F = e;
                                        if (e === F) if (Array.isArray(d)) if (d.length < 1) {
                                          let q = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 } };
                                          r === null ? r = [q] : r.push(q), e++;
                                        } else {
                                          var P = true;
                                          let q = d.length;
                                          for (let Z = 0; Z < q; Z++) {
                                            let C = e;
                                            ge(d[Z], { instancePath: i + "/edits/" + Z, parentData: d, parentDataProperty: Z, rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                            var P = C === e;
                                            if (!P) break;
                                          }
                                        }
                                        else {
                                          let q = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/type", keyword: "type", params: { type: "array" } };
                                          r === null ? r = [q] : r.push(q), e++;
                                        }
                                        var O = F === e;
                                        A = A || O;
                                      }
                                    }
                                  }
                                  if (A) e = K, r !== null && (K ? r.length = K : r = null);
                                  else {
                                    let T = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf", keyword: "anyOf", params: {} };
                                    return r === null ? r = [T] : r.push(T), e++, De.errors = r, false;
                                  }
                                  var t = k === e;
                                } else var t = true;
                                if (t) {
                                  if (s.patch !== void 0) {
                                    let d = s.patch, k = e, K = e, A = false, z = e;
                                    Ve(d, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ve.errors : r.concat(Ve.errors), e = r.length);
                                    var y = z === e;
                                    if (A = A || y, !A) {
                                      let T = e;
                                      Se(d, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                                      var y = T === e;
                                      A = A || y;
                                    }
                                    if (A) e = K, r !== null && (K ? r.length = K : r = null);
                                    else {
                                      let T = { instancePath: i + "/patch", schemaPath: "#/properties/patch/anyOf", keyword: "anyOf", params: {} };
                                      return r === null ? r = [T] : r.push(T), e++, De.errors = r, false;
                                    }
                                    var t = k === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.base !== void 0) {
                                      let d = e;
                                      ue(s.base, { instancePath: i + "/base", parentData: s, parentDataProperty: "base", rootData: f }) || (r = r === null ? ue.errors : r.concat(ue.errors), e = r.length);
                                      var t = d === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.evidence !== void 0) {
                                        let d = s.evidence, k = e, K = e, A = false, z = e;
                                        if (!(d === "unknown" || d === "outside" || d === "swapped" || d === "follows")) {
                                          let T = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Qr.properties.evidence.anyOf[0].enum } };
                                          r === null ? r = [T] : r.push(T), e++;
                                        }
                                        var D = z === e;
                                        if (A = A || D, !A) {
                                          let T = e;
                                          if (!(d === "unknown" || d === "outside" || d === "swapped")) {
                                            let R = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/enum", keyword: "enum", params: { allowedValues: Qr.properties.evidence.anyOf[1].enum } };
                                            r === null ? r = [R] : r.push(R), e++;
                                          }
                                          var D = T === e;
                                          A = A || D;
                                        }
                                        if (A) e = K, r !== null && (K ? r.length = K : r = null);
                                        else {
                                          let T = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
                                          return r === null ? r = [T] : r.push(T), e++, De.errors = r, false;
                                        }
                                        var t = k === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.swap !== void 0) {
                                          let d = e;
                                          ze(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                          var t = d === e;
                                        } else var t = true;
                                        if (t) {
                                          if (s.doubts !== void 0) {
                                            let d = e;
                                            hr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                                            var t = d === e;
                                          } else var t = true;
                                          if (t) {
                                            if (s.inPlace !== void 0) {
                                              let d = s.inPlace, k = e, K = e, A = false, z = e;
                                              if (typeof d != "boolean") {
                                                let T = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                                r === null ? r = [T] : r.push(T), e++;
                                              }
                                              var _ = z === e;
                                              if (A = A || _, !A) {
                                                let T = e;
                                                if (typeof d != "boolean") {
                                                  let R = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                                                  r === null ? r = [R] : r.push(R), e++;
                                                }
                                                var _ = T === e;
                                                A = A || _;
                                              }
                                              if (A) e = K, r !== null && (K ? r.length = K : r = null);
                                              else {
                                                let T = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf", keyword: "anyOf", params: {} };
                                                return r === null ? r = [T] : r.push(T), e++, De.errors = r, false;
                                              }
                                              var t = k === e;
                                            } else var t = true;
                                            if (t) {
                                              if (s.compared !== void 0) {
                                                let d = s.compared, k = e;
                                                if (!(d === "equal" || d === "different" || d === "not compared")) return De.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Qr.properties.compared.enum } }], false;
                                                var t = k === e;
                                              } else var t = true;
                                              if (t) {
                                                if (s.allowNewVersion !== void 0) {
                                                  let d = e;
                                                  if (typeof s.allowNewVersion != "boolean") return De.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                                  var t = d === e;
                                                } else var t = true;
                                                if (t) {
                                                  if (s.owners !== void 0) {
                                                    let d = e;
                                                    kr(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? kr.errors : r.concat(kr.errors), e = r.length);
                                                    var t = d === e;
                                                  } else var t = true;
                                                  if (t) {
                                                    if (s.clears !== void 0) {
                                                      let d = e;
                                                      if (typeof s.clears != "boolean") return De.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                                      var t = d === e;
                                                    } else var t = true;
                                                    if (t) {
                                                      if (s.resumes !== void 0) {
                                                        let d = e;
                                                        if (typeof s.resumes != "boolean") return De.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
                                                        var t = d === e;
                                                      } else var t = true;
                                                      if (t) {
                                                        if (s.purgesOn !== void 0) {
                                                          let d = e;
                                                          be(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? be.errors : r.concat(be.errors), e = r.length);
                                                          var t = d === e;
                                                        } else var t = true;
                                                        if (t) if (s.insteadOf !== void 0) {
                                                          let d = e;
                                                          W(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
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
function Wr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.message === void 0 && (m = "message") || s.hint === void 0 && (m = "hint")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "message" || p === "hint")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let b = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let p = e;
            Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let p = e;
              re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
              var o = p === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var o = b === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "foreign owner" || p === "managed" || p === "not owned" || p === "forged" || p === "protect" || p === "purge protection" || p === "purge" || p === "past date" || p === "key date" || p === "rotation policy" || p === "immutable" || p === "versions" || p === "tags" || p === "unread vault" || p === "rename")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var o = b === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let p = e;
                    if (typeof s.message != "string") {
                      let O = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [O] : r.push(O), e++;
                    }
                    var o = p === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let p = e;
                    if (typeof s.hint != "string") {
                      let O = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [O] : r.push(O), e++;
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
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.heldBack === void 0 && (m = "heldBack")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "heldBack")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let b = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var u = p === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let p = e;
            Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
            var u = p === e;
          } else var u = true;
          if (u) {
            if (s.place !== void 0) {
              let p = e;
              re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
              var u = p === e;
            } else var u = true;
            if (u) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var u = b === e;
              } else var u = true;
              if (u) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "threshold" || p === "empty set")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var u = b === e;
                } else var u = true;
                if (u) if (s.heldBack !== void 0) {
                  let p = e;
                  De(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                  var u = p === e;
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
  var j = c === e;
  if (j && a ? (a = false, l = [l, 1]) : j && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, Wr.errors = r, false;
  }
  return Wr.errors = r, e === 0;
}
var ei = { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "id", "why"], additionalProperties: false };
function vr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id") || s.why === void 0 && (a = "why")) return vr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "why" || n === "note" || n === "formerSource")) {
        return vr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "left") return vr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "left" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.why !== void 0) {
              let n = s.why, o = e;
              if (!(n === "unowned" || n === "foreign" || n === "managed" || n === "orphan" || n === "not loaded" || n === "missing")) return vr.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: ei.properties.why.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.note !== void 0) {
                let n = e;
                if (typeof s.note != "string") return vr.errors = [{ instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } }], false;
                var t = n === e;
              } else var t = true;
              if (t) if (s.formerSource !== void 0) {
                let n = e;
                he(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return vr.errors = r, e === 0;
}
function Yr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  nr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  or(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let u = e;
    Le(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
    var c = u === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      mr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let p = e;
        Ye(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
        var c = p === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let O = e;
          Ke(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
          var c = O === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let h = e;
            ar(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
            var c = h === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let y = e;
              lr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
              var c = y === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let _ = e;
                Qe(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                var c = _ === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let w = e;
                  fr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
                  var c = w === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let k = e;
                    Ue(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
                    var c = k === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let A = e;
                      jr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                      var c = A === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let J = e;
                        $r(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                        var c = J === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let X = e;
                          br(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                          var c = X === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let oe = e;
                            qr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                            var c = oe === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let L = e;
                              Pr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                              var c = L === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let Z = e;
                                Wr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Wr.errors : r.concat(Wr.errors), e = r.length);
                                var c = Z === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let ee = e;
                                  vr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                                  var c = ee === e;
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
    return r === null ? r = [u] : r.push(u), e++, Yr.errors = r, false;
  }
  return Yr.errors = r, e === 0;
}
var As = { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false };
function we(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return we.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(As.properties, n)) {
        return we.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.create !== void 0) {
          let n = s.create, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/create", schemaPath: "#/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.set !== void 0) {
            let n = s.set, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/set", schemaPath: "#/properties/set/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.settle !== void 0) {
              let n = s.settle, o = e;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/settle", schemaPath: "#/properties/settle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.update !== void 0) {
                let n = s.update, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/update", schemaPath: "#/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.adopt !== void 0) {
                  let n = s.adopt, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/adopt", schemaPath: "#/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.recover !== void 0) {
                    let n = s.recover, o = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/recover", schemaPath: "#/properties/recover/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.disable !== void 0) {
                      let n = s.disable, o = e;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/disable", schemaPath: "#/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.delete !== void 0) {
                        let n = s.delete, o = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/delete", schemaPath: "#/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.purge !== void 0) {
                          let n = s.purge, o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/purge", schemaPath: "#/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.unchanged !== void 0) {
                            let n = s.unchanged, o = e;
                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.refused !== void 0) {
                              let n = s.refused, o = e;
                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var t = o === e;
                            } else var t = true;
                            if (t) {
                              if (s.left !== void 0) {
                                let n = s.left, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/left", schemaPath: "#/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var t = o === e;
                              } else var t = true;
                              if (t) if (s.rotate !== void 0) {
                                let n = s.rotate, o = e;
                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return we.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return we.errors = [{ instancePath: i + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
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
  } else return we.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return we.errors = r, e === 0;
}
var ri = { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false };
function qe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let u;
    if (s.changes === void 0 && (u = "changes") || s.destroys === void 0 && (u = "destroys") || s.objects === void 0 && (u = "objects") || s.limits === void 0 && (u = "limits")) return qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      let j = e;
      for (let m in s) if (!(m === "changes" || m === "destroys" || m === "objects" || m === "limits")) {
        return qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
        break;
      }
      if (j === e) {
        if (s.changes !== void 0) {
          let m = s.changes, v = e;
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return qe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === v && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return qe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = v === e;
        } else var t = true;
        if (t) {
          if (s.destroys !== void 0) {
            let m = s.destroys, v = e;
            if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
              let b;
              if (m.disable === void 0 && (b = "disable") || m.delete === void 0 && (b = "delete") || m.purge === void 0 && (b = "purge") || m.adopt === void 0 && (b = "adopt")) return qe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/required", keyword: "required", params: { missingProperty: b } }], false;
              {
                let O = e;
                for (let g in m) if (!(g === "disable" || g === "delete" || g === "purge" || g === "adopt")) {
                  return qe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
                  break;
                }
                if (O === e) {
                  if (m.disable !== void 0) {
                    let g = m.disable, h = e;
                    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return qe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return qe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var a = h === e;
                  } else var a = true;
                  if (a) {
                    if (m.delete !== void 0) {
                      let g = m.delete, h = e;
                      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return qe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return qe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var a = h === e;
                    } else var a = true;
                    if (a) {
                      if (m.purge !== void 0) {
                        let g = m.purge, h = e;
                        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return qe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return qe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = h === e;
                      } else var a = true;
                      if (a) if (m.adopt !== void 0) {
                        let g = m.adopt, h = e;
                        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return qe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return qe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = h === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return qe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/type", keyword: "type", params: { type: "object" } }], false;
            var t = v === e;
          } else var t = true;
          if (t) {
            if (s.objects !== void 0) {
              let m = s.objects, v = e;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return qe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === v && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return qe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = v === e;
            } else var t = true;
            if (t) if (s.limits !== void 0) {
              let m = s.limits, v = e;
              if (e === v) if (Array.isArray(m)) {
                if (m.length < 1) return qe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var l = true;
                  let b = m.length;
                  for (let O = 0; O < b; O++) {
                    let g = m[O], h = e, P = e, y = false, D = null, _ = e;
                    if (e === _) if (g && typeof g == "object" && !Array.isArray(g)) {
                      let d;
                      if (g.rule === void 0 && (d = "rule")) {
                        let k = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/0/required", keyword: "required", params: { missingProperty: d } };
                        r === null ? r = [k] : r.push(k), e++;
                      } else {
                        let k = e;
                        for (let K in g) if (K !== "rule") {
                          let A = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K } };
                          r === null ? r = [A] : r.push(A), e++;
                          break;
                        }
                        if (k === e && g.rule !== void 0 && g.rule !== "empty set") {
                          let K = { instancePath: i + "/limits/" + O + "/rule", schemaPath: "#/properties/limits/items/oneOf/0/properties/rule/const", keyword: "const", params: { allowedValue: "empty set" } };
                          r === null ? r = [K] : r.push(K), e++;
                        }
                      }
                    } else {
                      let d = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var o = _ === e;
                    o && (y = true, D = 0);
                    let E = e;
                    if (e === E) if (g && typeof g == "object" && !Array.isArray(g)) {
                      let d;
                      if (g.rule === void 0 && (d = "rule") || g.most === void 0 && (d = "most")) {
                        let k = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/1/required", keyword: "required", params: { missingProperty: d } };
                        r === null ? r = [k] : r.push(k), e++;
                      } else {
                        let k = e;
                        for (let K in g) if (!(K === "rule" || K === "most")) {
                          let A = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K } };
                          r === null ? r = [A] : r.push(A), e++;
                          break;
                        }
                        if (k === e) {
                          if (g.rule !== void 0) {
                            let K = g.rule, A = e;
                            if (!(K === "count" || K === "max-destroy")) {
                              let z = { instancePath: i + "/limits/" + O + "/rule", schemaPath: "#/properties/limits/items/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: ri.properties.limits.items.oneOf[1].properties.rule.enum } };
                              r === null ? r = [z] : r.push(z), e++;
                            }
                            var n = A === e;
                          } else var n = true;
                          if (n) if (g.most !== void 0) {
                            let K = g.most, A = e;
                            if (!(typeof K == "number" && !(K % 1) && !isNaN(K) && isFinite(K))) {
                              let J = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/type", keyword: "type", params: { type: "integer" } };
                              r === null ? r = [J] : r.push(J), e++;
                            }
                            if (e === A && typeof K == "number" && isFinite(K) && (K < 0 || isNaN(K))) {
                              let J = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              r === null ? r = [J] : r.push(J), e++;
                            }
                            var n = A === e;
                          } else var n = true;
                        }
                      }
                    } else {
                      let d = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var o = E === e;
                    if (o && y) y = false, D = [D, 1];
                    else {
                      o && (y = true, D = 1);
                      let d = e;
                      if (e === d) if (g && typeof g == "object" && !Array.isArray(g)) {
                        let K;
                        if (g.rule === void 0 && (K = "rule") || g.most === void 0 && (K = "most") || g.percent === void 0 && (K = "percent")) {
                          let A = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/2/required", keyword: "required", params: { missingProperty: K } };
                          r === null ? r = [A] : r.push(A), e++;
                        } else {
                          let A = e;
                          for (let z in g) if (!(z === "rule" || z === "most" || z === "percent")) {
                            let J = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
                            r === null ? r = [J] : r.push(J), e++;
                            break;
                          }
                          if (A === e) {
                            if (g.rule !== void 0) {
                              let z = e;
                              if (g.rule !== "share") {
                                let J = { instancePath: i + "/limits/" + O + "/rule", schemaPath: "#/properties/limits/items/oneOf/2/properties/rule/const", keyword: "const", params: { allowedValue: "share" } };
                                r === null ? r = [J] : r.push(J), e++;
                              }
                              var c = z === e;
                            } else var c = true;
                            if (c) {
                              if (g.most !== void 0) {
                                let z = g.most, J = e;
                                if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
                                  let X = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [X] : r.push(X), e++;
                                }
                                if (e === J && typeof z == "number" && isFinite(z) && (z < 0 || isNaN(z))) {
                                  let X = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [X] : r.push(X), e++;
                                }
                                var c = J === e;
                              } else var c = true;
                              if (c) if (g.percent !== void 0) {
                                let z = g.percent, J = e;
                                if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
                                  let X = { instancePath: i + "/limits/" + O + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [X] : r.push(X), e++;
                                }
                                if (e === J && typeof z == "number" && isFinite(z) && (z < 0 || isNaN(z))) {
                                  let X = { instancePath: i + "/limits/" + O + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [X] : r.push(X), e++;
                                }
                                var c = J === e;
                              } else var c = true;
                            }
                          }
                        }
                      } else {
                        let K = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [K] : r.push(K), e++;
                      }
                      var o = d === e;
                      o && y ? (y = false, D = [D, 2]) : o && (y = true, D = 2);
                    }
                    if (y) e = P, r !== null && (P ? r.length = P : r = null);
                    else {
                      let d = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf", keyword: "oneOf", params: { passingSchemas: D } };
                      return r === null ? r = [d] : r.push(d), e++, qe.errors = r, false;
                    }
                    var l = h === e;
                    if (!l) break;
                  }
                }
              } else return qe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } }], false;
              var t = v === e;
            } else var t = true;
          }
        }
      }
    }
  } else return qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return qe.errors = r, e === 0;
}
function Ar(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.vault === void 0 && (m = "vault") || s.url === void 0 && (m = "url") || s.wanted === void 0 && (m = "wanted") || s.owned === void 0 && (m = "owned") || s.unmanaged === void 0 && (m = "unmanaged")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "vault" || p === "url" || p === "wanted" || p === "owned" || p === "unmanaged" || p === "heldBack")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.vault !== void 0) {
          let p = e;
          if (typeof s.vault != "string") {
            let b = { instancePath: i + "/vault", schemaPath: "#/oneOf/0/properties/vault/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) {
          if (s.url !== void 0) {
            let p = e;
            if (typeof s.url != "string") {
              let O = { instancePath: i + "/url", schemaPath: "#/oneOf/0/properties/url/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.wanted !== void 0) {
              let p = s.wanted, b = e;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/type", keyword: "type", params: { type: "integer" } };
                r === null ? r = [g] : r.push(g), e++;
              }
              if (e === b && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                r === null ? r = [g] : r.push(g), e++;
              }
              var o = b === e;
            } else var o = true;
            if (o) {
              if (s.owned !== void 0) {
                let p = s.owned, b = e;
                if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                  let g = { instancePath: i + "/owned", schemaPath: "#/oneOf/0/properties/owned/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                if (e === b && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                  let g = { instancePath: i + "/owned", schemaPath: "#/oneOf/0/properties/owned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var o = b === e;
              } else var o = true;
              if (o) {
                if (s.unmanaged !== void 0) {
                  let p = s.unmanaged, b = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let g = { instancePath: i + "/unmanaged", schemaPath: "#/oneOf/0/properties/unmanaged/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  if (e === b && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                    let g = { instancePath: i + "/unmanaged", schemaPath: "#/oneOf/0/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var o = b === e;
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
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.vault === void 0 && (m = "vault") || s.url === void 0 && (m = "url") || s.wanted === void 0 && (m = "wanted") || s.read === void 0 && (m = "read")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "vault" || p === "url" || p === "wanted" || p === "read")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.vault !== void 0) {
          let p = e;
          if (typeof s.vault != "string") {
            let b = { instancePath: i + "/vault", schemaPath: "#/oneOf/1/properties/vault/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var u = p === e;
        } else var u = true;
        if (u) {
          if (s.url !== void 0) {
            let p = e;
            if (typeof s.url != "string") {
              let O = { instancePath: i + "/url", schemaPath: "#/oneOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [O] : r.push(O), e++;
            }
            var u = p === e;
          } else var u = true;
          if (u) {
            if (s.wanted !== void 0) {
              let p = s.wanted, b = e;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/type", keyword: "type", params: { type: "integer" } };
                r === null ? r = [g] : r.push(g), e++;
              }
              if (e === b && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                r === null ? r = [g] : r.push(g), e++;
              }
              var u = b === e;
            } else var u = true;
            if (u) if (s.read !== void 0) {
              let p = e;
              if (s.read !== "by name") {
                let O = { instancePath: i + "/read", schemaPath: "#/oneOf/1/properties/read/const", keyword: "const", params: { allowedValue: "by name" } };
                r === null ? r = [O] : r.push(O), e++;
              }
              var u = p === e;
            } else var u = true;
          }
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = c === e;
  if (j && a ? (a = false, l = [l, 1]) : j && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, Ar.errors = r, false;
  }
  return Ar.errors = r, e === 0;
}
var si = { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false };
function He(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
              if (!(n === "not found" || n === "disabled" || n === "forbidden" || n === "firewall" || n === "unauthorized" || n === "deleted but recoverable" || n === "being deleted" || n === "being recovered" || n === "too slow" || n === "conflict" || n === "throttled" || n === "invalid" || n === "vault not found" || n === "untrusted" || n === "connection" || n === "server" || n === "cancelled")) return He.errors = [{ instancePath: i + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: si.properties.fault.enum } }], false;
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
var ii = { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false };
function We(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.ref === void 0 && (n = "ref") || s.of === void 0 && (n = "of") || s.vaults === void 0 && (n = "vaults")) return We.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "ref" || c === "of" || c === "vaults")) {
        return We.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.ref !== void 0) {
          let c = e;
          if (typeof s.ref != "string") return We.errors = [{ instancePath: i + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let c = s.of, u = e;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return We.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === u && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return We.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = u === e;
          } else var t = true;
          if (t) if (s.vaults !== void 0) {
            let c = s.vaults, u = e;
            if (e === u) if (Array.isArray(c)) {
              var a = true;
              let m = c.length;
              for (let v = 0; v < m; v++) {
                let p = c[v], b = e;
                if (e === b) if (p && typeof p == "object" && !Array.isArray(p)) {
                  let g;
                  if (p.vault === void 0 && (g = "vault") || p.because === void 0 && (g = "because")) return We.errors = [{ instancePath: i + "/vaults/" + v, schemaPath: "#/properties/vaults/items/required", keyword: "required", params: { missingProperty: g } }], false;
                  {
                    let h = e;
                    for (let P in p) if (!(P === "vault" || P === "because")) {
                      return We.errors = [{ instancePath: i + "/vaults/" + v, schemaPath: "#/properties/vaults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
                      break;
                    }
                    if (h === e) {
                      if (p.vault !== void 0) {
                        let P = e;
                        if (typeof p.vault != "string") return We.errors = [{ instancePath: i + "/vaults/" + v + "/vault", schemaPath: "#/properties/vaults/items/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                        var l = P === e;
                      } else var l = true;
                      if (l) if (p.because !== void 0) {
                        let P = p.because, y = e;
                        if (!(P === "config" || P === "manifest" || P === "file" || P === "copy" || P === "unknown")) return We.errors = [{ instancePath: i + "/vaults/" + v + "/because", schemaPath: "#/properties/vaults/items/properties/because/enum", keyword: "enum", params: { allowedValues: ii.properties.vaults.items.properties.because.enum } }], false;
                        var l = y === e;
                      } else var l = true;
                    }
                  }
                } else return We.errors = [{ instancePath: i + "/vaults/" + v, schemaPath: "#/properties/vaults/items/type", keyword: "type", params: { type: "object" } }], false;
                var a = b === e;
                if (!a) break;
              }
            } else return We.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
            var t = u === e;
          } else var t = true;
        }
      }
    }
  } else return We.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return We.errors = r, e === 0;
}
var _s = { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation without policy", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near limit", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "renamed", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.finding === void 0 && (a = "finding") || s.severity === void 0 && (a = "severity") || s.vault === void 0 && (a = "vault") || s.message === void 0 && (a = "message")) return Re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "finding" || n === "severity" || n === "confidential" || n === "rule" || n === "id" || n === "vault" || n === "place" || n === "message")) {
        return Re.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.finding !== void 0) {
          let n = s.finding, o = e;
          if (!(n === "policy broken" || n === "missing" || n === "not compared" || n === "deleted list unreadable" || n === "list forbidden" || n === "expired" || n === "expiring" || n === "never expires" || n === "rotation without date" || n === "rotation without policy" || n === "rotation due" || n === "credential ends first" || n === "credentials not removed" || n === "rotation unfinished" || n === "versions near limit" || n === "git unreadable" || n === "unknown kind" || n === "premium assumed" || n === "manifest not matched" || n === "renamed" || n === "same value" || n === "value in git")) return Re.errors = [{ instancePath: i + "/finding", schemaPath: "#/properties/finding/enum", keyword: "enum", params: { allowedValues: _s.properties.finding.enum } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.severity !== void 0) {
            let n = s.severity, o = e;
            if (!(n === "error" || n === "warning" || n === "note")) return Re.errors = [{ instancePath: i + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: _s.properties.severity.enum } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.confidential !== void 0) {
              let n = e;
              if (s.confidential !== true) return Re.errors = [{ instancePath: i + "/confidential", schemaPath: "#/properties/confidential/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.rule !== void 0) {
                let n = s.rule, o = e;
                if (!(n === "requireExpiry" || n === "requireContentType" || n === "maxValidity" || n === "requireTags" || n === "namePattern")) return Re.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: _s.properties.rule.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.id !== void 0) {
                  let n = e;
                  Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (s.vault !== void 0) {
                    let n = e;
                    if (typeof s.vault != "string") return Re.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (s.place !== void 0) {
                      let n = e;
                      re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
                      var t = n === e;
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
          }
        }
      }
    }
  } else return Re.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Re.errors = r, e === 0;
}
var Ns = { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false };
function gr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return gr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return gr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return gr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return gr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return gr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return gr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return gr.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: Ns.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return gr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return gr.errors = r, e === 0;
}
function ur(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return ur.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return ur.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ur.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ur.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ur.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ur.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ur.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ur.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ur.errors = r, e === 0;
}
function je(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.apiVersion === void 0 && (j = "apiVersion") || s.kind === void 0 && (j = "kind") || s.digestVersion === void 0 && (j = "digestVersion") || s.digest === void 0 && (j = "digest") || s.changes === void 0 && (j = "changes") || s.summary === void 0 && (j = "summary") || s.vaults === void 0 && (j = "vaults") || s.findings === void 0 && (j = "findings") || s.estimate === void 0 && (j = "estimate") || s.requests === void 0 && (j = "requests")) return je.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: j } }], false;
    {
      let m = e;
      for (let v in s) if (!Fe.call(Vs.properties, v)) {
        return je.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
        break;
      }
      if (m === e) {
        let v;
        if (s.partial !== void 0 && s.failed === void 0 && (v = "failed")) return je.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: v, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (v = "partial")) return je.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: v, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let p = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return je.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = p === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let p = e;
            if (s.kind !== "Plan") return je.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Plan" } }], false;
            var t = p === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let p = e;
              if (s.emulator !== true) return je.errors = [{ instancePath: i + "/emulator", schemaPath: "#/properties/emulator/const", keyword: "const", params: { allowedValue: true } }], false;
              var t = p === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let p = e;
                if (typeof s.emulatorFile != "string") return je.errors = [{ instancePath: i + "/emulatorFile", schemaPath: "#/properties/emulatorFile/type", keyword: "type", params: { type: "string" } }], false;
                var t = p === e;
              } else var t = true;
              if (t) {
                if (s.digestVersion !== void 0) {
                  let p = s.digestVersion, b = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return je.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === b && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) return je.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var t = b === e;
                } else var t = true;
                if (t) {
                  if (s.digest !== void 0) {
                    let p = e;
                    W(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                    var t = p === e;
                  } else var t = true;
                  if (t) {
                    if (s.changes !== void 0) {
                      let p = s.changes, b = e;
                      if (e === b) if (Array.isArray(p)) {
                        var a = true;
                        let g = p.length;
                        for (let h = 0; h < g; h++) {
                          let P = e;
                          Yr(p[h], { instancePath: i + "/changes/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
                          var a = P === e;
                          if (!a) break;
                        }
                      } else return je.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                      var t = b === e;
                    } else var t = true;
                    if (t) {
                      if (s.summary !== void 0) {
                        let p = e;
                        we(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? we.errors : r.concat(we.errors), e = r.length);
                        var t = p === e;
                      } else var t = true;
                      if (t) {
                        if (s.vaults !== void 0) {
                          let p = s.vaults, b = e;
                          if (e === b) if (Array.isArray(p)) {
                            var l = true;
                            let g = p.length;
                            for (let h = 0; h < g; h++) {
                              let P = e;
                              Ar(p[h], { instancePath: i + "/vaults/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                              var l = P === e;
                              if (!l) break;
                            }
                          } else return je.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
                          var t = b === e;
                        } else var t = true;
                        if (t) {
                          if (s.partial !== void 0) {
                            let p = e;
                            if (s.partial !== true) return je.errors = [{ instancePath: i + "/partial", schemaPath: "#/properties/partial/const", keyword: "const", params: { allowedValue: true } }], false;
                            var t = p === e;
                          } else var t = true;
                          if (t) {
                            if (s.failed !== void 0) {
                              let p = s.failed, b = e;
                              if (e === b) if (Array.isArray(p)) {
                                if (p.length < 1) return je.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                                {
                                  var n = true;
                                  let g = p.length;
                                  for (let h = 0; h < g; h++) {
                                    let P = e;
                                    He(p[h], { instancePath: i + "/failed/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
                                    var n = P === e;
                                    if (!n) break;
                                  }
                                }
                              } else return je.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "array" } }], false;
                              var t = b === e;
                            } else var t = true;
                            if (t) {
                              if (s.changedSince !== void 0) {
                                let p = e;
                                We(s.changedSince, { instancePath: i + "/changedSince", parentData: s, parentDataProperty: "changedSince", rootData: f }) || (r = r === null ? We.errors : r.concat(We.errors), e = r.length);
                                var t = p === e;
                              } else var t = true;
                              if (t) {
                                if (s.shard !== void 0) {
                                  let p = s.shard, b = e;
                                  if (e === b) if (p && typeof p == "object" && !Array.isArray(p)) {
                                    let g;
                                    if (p.number === void 0 && (g = "number") || p.of === void 0 && (g = "of") || p.placement === void 0 && (g = "placement")) return je.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: g } }], false;
                                    {
                                      let h = e;
                                      for (let P in p) if (!(P === "number" || P === "of" || P === "placement")) {
                                        return je.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
                                        break;
                                      }
                                      if (h === e) {
                                        if (p.number !== void 0) {
                                          let P = p.number, y = e;
                                          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return je.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === y && typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) return je.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                          var o = y === e;
                                        } else var o = true;
                                        if (o) {
                                          if (p.of !== void 0) {
                                            let P = p.of, y = e;
                                            if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return je.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === y && typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) return je.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                            var o = y === e;
                                          } else var o = true;
                                          if (o) if (p.placement !== void 0) {
                                            let P = p.placement, y = e;
                                            if (e === y) if (P && typeof P == "object" && !Array.isArray(P)) {
                                              let _;
                                              if (P.config === void 0 && (_ = "config") || P.manifests === void 0 && (_ = "manifests") || P.selection === void 0 && (_ = "selection") || P.vaults === void 0 && (_ = "vaults")) return je.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/required", keyword: "required", params: { missingProperty: _ } }], false;
                                              {
                                                let E = e;
                                                for (let w in P) if (!(w === "config" || w === "manifests" || w === "selection" || w === "vaults")) {
                                                  return je.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } }], false;
                                                  break;
                                                }
                                                if (E === e) {
                                                  if (P.config !== void 0) {
                                                    let w = e;
                                                    W(P.config, { instancePath: i + "/shard/placement/config", parentData: P, parentDataProperty: "config", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                                                    var c = w === e;
                                                  } else var c = true;
                                                  if (c) {
                                                    if (P.manifests !== void 0) {
                                                      let w = e;
                                                      W(P.manifests, { instancePath: i + "/shard/placement/manifests", parentData: P, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                                                      var c = w === e;
                                                    } else var c = true;
                                                    if (c) {
                                                      if (P.selection !== void 0) {
                                                        let w = e;
                                                        W(P.selection, { instancePath: i + "/shard/placement/selection", parentData: P, parentDataProperty: "selection", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                                                        var c = w === e;
                                                      } else var c = true;
                                                      if (c) if (P.vaults !== void 0) {
                                                        let w = e;
                                                        W(P.vaults, { instancePath: i + "/shard/placement/vaults", parentData: P, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                                                        var c = w === e;
                                                      } else var c = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else return je.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
                                            var o = y === e;
                                          } else var o = true;
                                        }
                                      }
                                    }
                                  } else return je.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" } }], false;
                                  var t = b === e;
                                } else var t = true;
                                if (t) {
                                  if (s.findings !== void 0) {
                                    let p = s.findings, b = e;
                                    if (e === b) if (Array.isArray(p)) {
                                      var u = true;
                                      let g = p.length;
                                      for (let h = 0; h < g; h++) {
                                        let P = e;
                                        Re(p[h], { instancePath: i + "/findings/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
                                        var u = P === e;
                                        if (!u) break;
                                      }
                                    } else return je.errors = [{ instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
                                    var t = b === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.estimate !== void 0) {
                                      let p = e;
                                      gr(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                                      var t = p === e;
                                    } else var t = true;
                                    if (t) if (s.requests !== void 0) {
                                      let p = e;
                                      ur(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
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
  } else return je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return je.errors = r, e === 0;
}
var ai = _r;
var ti = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Apply" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, plan: { $ref: "#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "#/definitions/unapproved" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "plan", "outcomes", "started", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { plan: { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false }, outcome: { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] }, unapproved: { type: "object", properties: { effects: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/change" } }, approvedDigest: { $ref: "plan.v1.schema.json#/definitions/digest" } }, required: ["effects", "approvedDigest"], additionalProperties: false } } };
function fs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (fs.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (fs.errors = r, e === 0);
}
function ps(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (ps.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (ps.errors = r, e === 0);
}
var xs = { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false };
function Ze(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          let o = s.number, c = e;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return Ze.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return Ze.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let o = s.of, c = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = c === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let o = s.placement, c = e;
            if (e === c) if (o && typeof o == "object" && !Array.isArray(o)) {
              let j;
              if (o.config === void 0 && (j = "config") || o.manifests === void 0 && (j = "manifests") || o.selection === void 0 && (j = "selection") || o.vaults === void 0 && (j = "vaults")) return Ze.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/required", keyword: "required", params: { missingProperty: j } }], false;
              {
                let m = e;
                for (let v in o) if (!(v === "config" || v === "manifests" || v === "selection" || v === "vaults")) {
                  return Ze.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                  break;
                }
                if (m === e) {
                  if (o.config !== void 0) {
                    let v = e;
                    W(o.config, { instancePath: i + "/placement/config", parentData: o, parentDataProperty: "config", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                    var a = v === e;
                  } else var a = true;
                  if (a) {
                    if (o.manifests !== void 0) {
                      let v = e;
                      W(o.manifests, { instancePath: i + "/placement/manifests", parentData: o, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                      var a = v === e;
                    } else var a = true;
                    if (a) {
                      if (o.selection !== void 0) {
                        let v = e;
                        W(o.selection, { instancePath: i + "/placement/selection", parentData: o, parentDataProperty: "selection", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                      if (a) if (o.vaults !== void 0) {
                        let v = e;
                        W(o.vaults, { instancePath: i + "/placement/vaults", parentData: o, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return Ze.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
            var t = c === e;
          } else var t = true;
        }
      }
    }
  } else return Ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ze.errors = r, e === 0;
}
function Tr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Tr.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Tr.errors = r, e === 0) : (Tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
function Cr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!bs.test(s)) return Cr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Cr.errors = r, e === 0;
}
function Nr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (Nr.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (Nr.errors = r, e === 0);
}
function wr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return wr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
  } else return wr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return wr.errors = r, e === 0;
}
function Gr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Yr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Gr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Gr.errors = r, e === 0;
}
function ke(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(As.properties, n)) {
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
function Jr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ar(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Jr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Jr.errors = r, e === 0;
}
function xr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Re(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return xr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return xr.errors = r, e === 0;
}
function Xe(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return Xe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return Xe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Xe.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Xe.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return Xe.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return Xe.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return Xe.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: Ns.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Xe.errors = r, e === 0;
}
function Ir(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(xs.properties, n)) {
        return Ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Ir.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Ir.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.shard !== void 0) {
          let o = e;
          Ze(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? Ze.errors : r.concat(Ze.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digestVersion !== void 0) {
            let o = e;
            Tr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              Cr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Nr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  wr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Gr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.summary !== void 0) {
                      let o = e;
                      ke(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ke.errors : r.concat(ke.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.vaults !== void 0) {
                        let o = e;
                        Jr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Jr.errors : r.concat(Jr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          xr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          Xe(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
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
  } else return Ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ir.errors = r, e === 0;
}
var Ge = { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] };
function ve(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return ve.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return ve.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return ve.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return ve.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return ve.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ve.errors = r, e === 0;
}
function us(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let O;
    if (s.verb === void 0 && (O = "verb") || s.id === void 0 && (O = "id") || s.result === void 0 && (O = "result") || s.did === void 0 && (O = "did")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: O } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let h in s) if (!(h === "verb" || h === "id" || h === "result" || h === "did")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let h = s.verb, P = e;
          if (!(h === "create" || h === "set" || h === "settle" || h === "update" || h === "adopt" || h === "recover" || h === "disable" || h === "delete" || h === "purge" || h === "rotate")) {
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var o = P === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let h = e;
            ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
            var o = h === e;
          } else var o = true;
          if (o) {
            if (s.result !== void 0) {
              let h = e;
              if (s.result !== "done") {
                let y = { instancePath: i + "/result", schemaPath: "#/oneOf/0/properties/result/const", keyword: "const", params: { allowedValue: "done" } };
                r === null ? r = [y] : r.push(y), e++;
              }
              var o = h === e;
            } else var o = true;
            if (o) if (s.did !== void 0) {
              let h = s.did, P = e;
              if (!(h === "created" || h === "set" || h === "updated" || h === "adopted" || h === "recovered" || h === "disabled" || h === "deleted" || h === "purged" || h === "rotated" || h === "unchanged")) {
                let D = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.did.enum } };
                r === null ? r = [D] : r.push(D), e++;
              }
              var o = P === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let O = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [O] : r.push(O), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let O;
    if (s.verb === void 0 && (O = "verb") || s.id === void 0 && (O = "id") || s.result === void 0 && (O = "result") || s.message === void 0 && (O = "message") || s.hint === void 0 && (O = "hint")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: O } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let h in s) if (!(h === "verb" || h === "id" || h === "result" || h === "message" || h === "hint")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let h = s.verb, P = e;
          if (!(h === "create" || h === "set" || h === "settle" || h === "update" || h === "adopt" || h === "recover" || h === "disable" || h === "delete" || h === "purge" || h === "rotate")) {
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[1].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var u = P === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let h = e;
            ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
            var u = h === e;
          } else var u = true;
          if (u) {
            if (s.result !== void 0) {
              let h = e;
              if (s.result !== "refused") {
                let y = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [y] : r.push(y), e++;
              }
              var u = h === e;
            } else var u = true;
            if (u) {
              if (s.message !== void 0) {
                let h = e;
                if (typeof s.message != "string") {
                  let y = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [y] : r.push(y), e++;
                }
                var u = h === e;
              } else var u = true;
              if (u) if (s.hint !== void 0) {
                let h = e;
                if (typeof s.hint != "string") {
                  let y = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [y] : r.push(y), e++;
                }
                var u = h === e;
              } else var u = true;
            }
          }
        }
      }
    }
  } else {
    let O = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [O] : r.push(O), e++;
  }
  var j = c === e;
  if (j && a) a = false, l = [l, 1];
  else {
    j && (a = true, l = 1);
    let O = e;
    if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
      let h;
      if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.result === void 0 && (h = "result") || s.message === void 0 && (h = "message")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
      } else {
        let P = e;
        for (let y in s) if (!(y === "verb" || y === "id" || y === "result" || y === "message")) {
          let D = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          r === null ? r = [D] : r.push(D), e++;
          break;
        }
        if (P === e) {
          if (s.verb !== void 0) {
            let y = s.verb, D = e;
            if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
              let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[2].properties.verb.enum } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var m = D === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let y = e;
              ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
              var m = y === e;
            } else var m = true;
            if (m) {
              if (s.result !== void 0) {
                let y = e;
                if (s.result !== "skipped") {
                  let _ = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var m = y === e;
              } else var m = true;
              if (m) if (s.message !== void 0) {
                let y = e;
                if (typeof s.message != "string") {
                  let _ = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var m = y === e;
              } else var m = true;
            }
          }
        }
      }
    } else {
      let h = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [h] : r.push(h), e++;
    }
    var j = O === e;
    if (j && a) a = false, l = [l, 2];
    else {
      j && (a = true, l = 2);
      let h = e;
      if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
        let y;
        if (s.verb === void 0 && (y = "verb") || s.id === void 0 && (y = "id") || s.result === void 0 && (y = "result") || s.evidence === void 0 && (y = "evidence") || s.message === void 0 && (y = "message")) {
          let D = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: y } };
          r === null ? r = [D] : r.push(D), e++;
        } else {
          let D = e;
          for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "evidence" || _ === "message")) {
            let E = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [E] : r.push(E), e++;
            break;
          }
          if (D === e) {
            if (s.verb !== void 0) {
              let _ = s.verb, E = e;
              if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var v = E === e;
            } else var v = true;
            if (v) {
              if (s.id !== void 0) {
                let _ = e;
                ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                var v = _ === e;
              } else var v = true;
              if (v) {
                if (s.result !== void 0) {
                  let _ = e;
                  if (s.result !== "not compared") {
                    let w = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [w] : r.push(w), e++;
                  }
                  var v = _ === e;
                } else var v = true;
                if (v) {
                  if (s.evidence !== void 0) {
                    let _ = s.evidence, E = e;
                    if (!(_ === "unknown" || _ === "outside" || _ === "swapped")) {
                      let d = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var v = E === e;
                  } else var v = true;
                  if (v) if (s.message !== void 0) {
                    let _ = e;
                    if (typeof s.message != "string") {
                      let w = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var v = _ === e;
                  } else var v = true;
                }
              }
            }
          }
        }
      } else {
        let y = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [y] : r.push(y), e++;
      }
      var j = h === e;
      if (j && a) a = false, l = [l, 3];
      else {
        j && (a = true, l = 3);
        let y = e;
        if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
          let _;
          if (s.verb === void 0 && (_ = "verb") || s.id === void 0 && (_ = "id") || s.result === void 0 && (_ = "result") || s.message === void 0 && (_ = "message")) {
            let E = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [E] : r.push(E), e++;
          } else {
            let E = e;
            for (let w in s) if (!(w === "verb" || w === "id" || w === "result" || w === "code" || w === "message")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
              break;
            }
            if (E === e) {
              if (s.verb !== void 0) {
                let w = s.verb, d = e;
                if (!(w === "create" || w === "set" || w === "settle" || w === "update" || w === "adopt" || w === "recover" || w === "disable" || w === "delete" || w === "purge" || w === "rotate")) {
                  let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[4].properties.verb.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var p = d === e;
              } else var p = true;
              if (p) {
                if (s.id !== void 0) {
                  let w = e;
                  ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                  var p = w === e;
                } else var p = true;
                if (p) {
                  if (s.result !== void 0) {
                    let w = e;
                    if (s.result !== "failed") {
                      let k = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [k] : r.push(k), e++;
                    }
                    var p = w === e;
                  } else var p = true;
                  if (p) {
                    if (s.code !== void 0) {
                      let w = e;
                      if (typeof s.code != "string") {
                        let k = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [k] : r.push(k), e++;
                      }
                      var p = w === e;
                    } else var p = true;
                    if (p) if (s.message !== void 0) {
                      let w = e;
                      if (typeof s.message != "string") {
                        let k = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [k] : r.push(k), e++;
                      }
                      var p = w === e;
                    } else var p = true;
                  }
                }
              }
            }
          }
        } else {
          let _ = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [_] : r.push(_), e++;
        }
        var j = y === e;
        if (j && a) a = false, l = [l, 4];
        else {
          j && (a = true, l = 4);
          let _ = e;
          if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
            let w;
            if (s.verb === void 0 && (w = "verb") || s.id === void 0 && (w = "id") || s.result === void 0 && (w = "result") || s.message === void 0 && (w = "message")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
            } else {
              let d = e;
              for (let k in s) if (!(k === "verb" || k === "id" || k === "result" || k === "message")) {
                let K = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
                r === null ? r = [K] : r.push(K), e++;
                break;
              }
              if (d === e) {
                if (s.verb !== void 0) {
                  let k = s.verb, K = e;
                  if (!(k === "create" || k === "set" || k === "settle" || k === "update" || k === "adopt" || k === "recover" || k === "disable" || k === "delete" || k === "purge" || k === "rotate")) {
                    let A = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[5].properties.verb.enum } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var b = K === e;
                } else var b = true;
                if (b) {
                  if (s.id !== void 0) {
                    let k = e;
                    ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                    var b = k === e;
                  } else var b = true;
                  if (b) {
                    if (s.result !== void 0) {
                      let k = e;
                      if (s.result !== "not attempted") {
                        let A = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var b = k === e;
                    } else var b = true;
                    if (b) if (s.message !== void 0) {
                      let k = e;
                      if (typeof s.message != "string") {
                        let A = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var b = k === e;
                    } else var b = true;
                  }
                }
              }
            }
          } else {
            let w = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var j = _ === e;
          j && a ? (a = false, l = [l, 5]) : j && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let O = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [O] : r.push(O), e++, us.errors = r, false;
  }
  return us.errors = r, e === 0;
}
function Lr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  nr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  or(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let u = e;
    Le(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
    var c = u === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      mr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let p = e;
        Ye(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ye.errors : r.concat(Ye.errors), e = r.length);
        var c = p === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let O = e;
          Ke(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
          var c = O === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let h = e;
            ar(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
            var c = h === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let y = e;
              lr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
              var c = y === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let _ = e;
                Qe(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
                var c = _ === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let w = e;
                  fr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
                  var c = w === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let k = e;
                    Ue(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
                    var c = k === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let A = e;
                      jr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                      var c = A === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let J = e;
                        $r(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                        var c = J === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let X = e;
                          br(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                          var c = X === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let oe = e;
                            qr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                            var c = oe === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let L = e;
                              Pr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                              var c = L === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let Z = e;
                                Wr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? Wr.errors : r.concat(Wr.errors), e = r.length);
                                var c = Z === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let ee = e;
                                  vr(s, { instancePath: i, parentData: N, parentDataProperty: x, rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                                  var c = ee === e;
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
    return r === null ? r = [u] : r.push(u), e++, Lr.errors = r, false;
  }
  return Lr.errors = r, e === 0;
}
function Rr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!bs.test(s)) return Rr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Rr.errors = r, e === 0;
}
function Kr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Kr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Kr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.effects !== void 0) {
          let o = s.effects, c = e;
          if (e === c) if (Array.isArray(o)) {
            var t = true;
            let u = o.length;
            for (let j = 0; j < u; j++) {
              let m = e;
              Lr(o[j], { instancePath: i + "/effects/" + j, parentData: o, parentDataProperty: j, rootData: f }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return Kr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Rr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Kr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Kr.errors = r, e === 0;
}
function dr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function _r(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.apiVersion === void 0 && (l = "apiVersion") || s.kind === void 0 && (l = "kind") || s.plan === void 0 && (l = "plan") || s.outcomes === void 0 && (l = "outcomes") || s.started === void 0 && (l = "started") || s.findings === void 0 && (l = "findings") || s.requests === void 0 && (l = "requests")) return _r.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Fe.call(ti.properties, o)) {
        return _r.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        let o;
        if (s.partial !== void 0 && s.failed === void 0 && (o = "failed")) return _r.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: o, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (o = "partial")) return _r.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: o, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let c = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return _r.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let c = e;
            if (s.kind !== "Apply") return _r.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Apply" } }], false;
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let c = e;
              fs(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? fs.errors : r.concat(fs.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let c = e;
                ps(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? ps.errors : r.concat(ps.errors), e = r.length);
                var t = c === e;
              } else var t = true;
              if (t) {
                if (s.plan !== void 0) {
                  let c = e;
                  Ir(s.plan, { instancePath: i + "/plan", parentData: s, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
                  var t = c === e;
                } else var t = true;
                if (t) {
                  if (s.outcomes !== void 0) {
                    let c = s.outcomes, u = e;
                    if (e === u) if (Array.isArray(c)) {
                      var a = true;
                      let m = c.length;
                      for (let v = 0; v < m; v++) {
                        let p = e;
                        us(c[v], { instancePath: i + "/outcomes/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? us.errors : r.concat(us.errors), e = r.length);
                        var a = p === e;
                        if (!a) break;
                      }
                    } else return _r.errors = [{ instancePath: i + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.started !== void 0) {
                      let c = e;
                      if (typeof s.started != "boolean") return _r.errors = [{ instancePath: i + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.unapproved !== void 0) {
                        let c = e;
                        Kr(s.unapproved, { instancePath: i + "/unapproved", parentData: s, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Kr.errors : r.concat(Kr.errors), e = r.length);
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.partial !== void 0) {
                          let c = e;
                          Nr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                          var t = c === e;
                        } else var t = true;
                        if (t) {
                          if (s.failed !== void 0) {
                            let c = e;
                            wr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                            var t = c === e;
                          } else var t = true;
                          if (t) {
                            if (s.findings !== void 0) {
                              let c = e;
                              xr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                              var t = c === e;
                            } else var t = true;
                            if (t) if (s.requests !== void 0) {
                              let c = e;
                              dr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
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
  } else return _r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return _r.errors = r, e === 0;
}
var li = te;
var $s = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Drift" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, digest: { $ref: "plan.v1.schema.json#/definitions/digest" }, summary: { type: "object", properties: { outside: { type: "integer", minimum: 0 }, changed: { type: "integer", minimum: 0 }, disabled: { type: "integer", minimum: 0 }, deleted: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, orphan: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 } }, required: ["outside", "changed", "disabled", "deleted", "missing", "orphan", "pending", "unknown", "unchanged", "refused"], additionalProperties: false }, entries: { type: "array", items: { $ref: "#/definitions/entry" } }, pending: { type: "array", items: { $ref: "#/definitions/pending" } }, refused: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/refused" } }, fixable: { type: "object", properties: { whole: { type: "integer", minimum: 0 }, partly: { type: "integer", minimum: 0 }, tags: { type: "integer", minimum: 0 }, not: { type: "integer", minimum: 0 } }, required: ["whole", "partly", "tags", "not"], additionalProperties: false }, fix: { type: "object", properties: { plan: { $ref: "apply.v1.schema.json#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "apply.v1.schema.json#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "apply.v1.schema.json#/definitions/unapproved" }, left: { type: "array", items: { $ref: "#/definitions/entry" } } }, required: ["plan", "outcomes", "started", "left"], additionalProperties: false }, accepted: { type: "object", properties: { files: { type: "array", items: { type: "string" } }, properties: { type: "integer", minimum: 0 }, left: { type: "array", items: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, edit: { $ref: "plan.v1.schema.json#/definitions/edit" }, message: { type: "string" } }, required: ["id", "message"], additionalProperties: false } } }, required: ["files", "properties", "left"], additionalProperties: false }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, shard: { $ref: "plan.v1.schema.json#/properties/shard" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "digest", "summary", "entries", "pending", "refused", "fixable", "vaults", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { entry: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false }, pending: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false } } };
function ds(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (ds.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (ds.errors = r, e === 0);
}
function cs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (cs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (cs.errors = r, e === 0);
}
function is(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!bs.test(s)) return is.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return is.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return is.errors = r, e === 0;
}
var qs = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false };
function sr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return sr.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            $e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return sr.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return sr.errors = r, e === 0;
}
function er(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return er.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return er.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return er.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return er.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return er.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return er.errors = r, e === 0;
}
function Vr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let R;
    if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
      let oe = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: R } };
      r === null ? r = [oe] : r.push(oe), e++;
    } else {
      let oe = e;
      for (let F in s) if (!(F === "cause" || F === "property" || F === "before" || F === "after")) {
        let L = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
        r === null ? r = [L] : r.push(L), e++;
        break;
      }
      if (oe === e) {
        if (s.cause !== void 0) {
          let F = e;
          Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
          var o = F === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let F = e;
            if (s.property !== "contentType") {
              let q = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [q] : r.push(q), e++;
            }
            var o = F === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let F = s.before, L = e, q = e, Z = false, C = e;
              if (typeof F != "string") {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var c = C === e;
              if (Z = Z || c, !Z) {
                let S = e;
                if (F !== null) {
                  let V = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [V] : r.push(V), e++;
                }
                var c = S === e;
                Z = Z || c;
              }
              if (Z) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let S = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = L === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let F = s.after, L = e, q = e, Z = false, C = e;
              if (typeof F != "string") {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [S] : r.push(S), e++;
              }
              var u = C === e;
              if (Z = Z || u, !Z) {
                let S = e;
                if (F !== null) {
                  let V = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [V] : r.push(V), e++;
                }
                var u = S === e;
                Z = Z || u;
              }
              if (Z) e = q, r !== null && (q ? r.length = q : r = null);
              else {
                let S = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [S] : r.push(S), e++;
              }
              var o = L === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let R = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [R] : r.push(R), e++;
  }
  var v = n === e;
  v && (a = true, l = 0);
  let j = e;
  if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
    let R;
    if (s.cause === void 0 && (R = "cause") || s.property === void 0 && (R = "property") || s.before === void 0 && (R = "before") || s.after === void 0 && (R = "after")) {
      let oe = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: R } };
      r === null ? r = [oe] : r.push(oe), e++;
    } else {
      let oe = e;
      for (let F in s) if (!(F === "cause" || F === "property" || F === "before" || F === "after")) {
        let L = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
        r === null ? r = [L] : r.push(L), e++;
        break;
      }
      if (oe === e) {
        if (s.cause !== void 0) {
          let F = e;
          Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
          var m = F === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let F = s.property, L = e;
            if (!(F === "enabled" || F === "protect")) {
              let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: ss.oneOf[1].properties.property.enum } };
              r === null ? r = [Z] : r.push(Z), e++;
            }
            var m = L === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let F = e;
              if (typeof s.before != "boolean") {
                let q = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = F === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let F = e;
              if (typeof s.after != "boolean") {
                let q = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [q] : r.push(q), e++;
              }
              var m = F === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let R = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [R] : r.push(R), e++;
  }
  var v = j === e;
  if (v && a) a = false, l = [l, 1];
  else {
    v && (a = true, l = 1);
    let R = e;
    if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
      let F;
      if (s.cause === void 0 && (F = "cause") || s.property === void 0 && (F = "property") || s.before === void 0 && (F = "before") || s.after === void 0 && (F = "after")) {
        let L = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: F } };
        r === null ? r = [L] : r.push(L), e++;
      } else {
        let L = e;
        for (let q in s) if (!(q === "cause" || q === "property" || q === "before" || q === "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
          r === null ? r = [Z] : r.push(Z), e++;
          break;
        }
        if (L === e) {
          if (s.cause !== void 0) {
            let q = e;
            Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
            var p = q === e;
          } else var p = true;
          if (p) {
            if (s.property !== void 0) {
              let q = e;
              if (s.property !== "versions") {
                let C = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [C] : r.push(C), e++;
              }
              var p = q === e;
            } else var p = true;
            if (p) {
              if (s.before !== void 0) {
                let q = s.before, Z = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let ee = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                if (e === Z && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let ee = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                var p = Z === e;
              } else var p = true;
              if (p) if (s.after !== void 0) {
                let q = s.after, Z = e;
                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
                  let ee = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                if (e === Z && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
                  let ee = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                var p = Z === e;
              } else var p = true;
            }
          }
        }
      }
    } else {
      let F = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [F] : r.push(F), e++;
    }
    var v = R === e;
    if (v && a) a = false, l = [l, 2];
    else {
      v && (a = true, l = 2);
      let F = e;
      if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
        let q;
        if (s.cause === void 0 && (q = "cause") || s.property === void 0 && (q = "property") || s.before === void 0 && (q = "before") || s.after === void 0 && (q = "after")) {
          let Z = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: q } };
          r === null ? r = [Z] : r.push(Z), e++;
        } else {
          let Z = e;
          for (let C in s) if (!(C === "cause" || C === "property" || C === "before" || C === "after")) {
            let ee = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
            r === null ? r = [ee] : r.push(ee), e++;
            break;
          }
          if (Z === e) {
            if (s.cause !== void 0) {
              let C = e;
              Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
              var b = C === e;
            } else var b = true;
            if (b) {
              if (s.property !== void 0) {
                let C = s.property, ee = e;
                if (!(C === "expiresOn" || C === "notBefore")) {
                  let ie = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: ss.oneOf[3].properties.property.enum } };
                  r === null ? r = [ie] : r.push(ie), e++;
                }
                var b = ee === e;
              } else var b = true;
              if (b) {
                if (s.before !== void 0) {
                  let C = s.before, ee = e, S = e, ie = false, V = e;
                  if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C))) {
                    let $ = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var O = V === e;
                  if (ie = ie || O, !ie) {
                    let $ = e;
                    if (C !== null) {
                      let B = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var O = $ === e;
                    ie = ie || O;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let $ = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var b = ee === e;
                } else var b = true;
                if (b) if (s.after !== void 0) {
                  let C = s.after, ee = e, S = e, ie = false, V = e;
                  if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C))) {
                    let $ = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var g = V === e;
                  if (ie = ie || g, !ie) {
                    let $ = e;
                    if (C !== null) {
                      let B = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var g = $ === e;
                    ie = ie || g;
                  }
                  if (ie) e = S, r !== null && (S ? r.length = S : r = null);
                  else {
                    let $ = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [$] : r.push($), e++;
                  }
                  var b = ee === e;
                } else var b = true;
              }
            }
          }
        }
      } else {
        let q = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [q] : r.push(q), e++;
      }
      var v = F === e;
      if (v && a) a = false, l = [l, 3];
      else {
        v && (a = true, l = 3);
        let q = e;
        if (e === q) if (s && typeof s == "object" && !Array.isArray(s)) {
          let C;
          if (s.cause === void 0 && (C = "cause") || s.property === void 0 && (C = "property") || s.before === void 0 && (C = "before") || s.after === void 0 && (C = "after")) {
            let ee = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: C } };
            r === null ? r = [ee] : r.push(ee), e++;
          } else {
            let ee = e;
            for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
              break;
            }
            if (ee === e) {
              if (s.cause !== void 0) {
                let S = e;
                Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                var h = S === e;
              } else var h = true;
              if (h) {
                if (s.property !== void 0) {
                  let S = e;
                  if (s.property !== "expiresIn") {
                    let V = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var h = S === e;
                } else var h = true;
                if (h) {
                  if (s.before !== void 0) {
                    let S = s.before, ie = e, V = e, ne = false, $ = e;
                    if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
                      let B = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var P = $ === e;
                    if (ne = ne || P, !ne) {
                      let B = e;
                      if (S !== null) {
                        let I = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [I] : r.push(I), e++;
                      }
                      var P = B === e;
                      ne = ne || P;
                    }
                    if (ne) e = V, r !== null && (V ? r.length = V : r = null);
                    else {
                      let B = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [B] : r.push(B), e++;
                    }
                    var h = ie === e;
                  } else var h = true;
                  if (h) if (s.after !== void 0) {
                    let S = e;
                    Ae(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                    var h = S === e;
                  } else var h = true;
                }
              }
            }
          }
        } else {
          let C = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [C] : r.push(C), e++;
        }
        var v = q === e;
        if (v && a) a = false, l = [l, 4];
        else {
          v && (a = true, l = 4);
          let C = e;
          if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
            let S;
            if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.name === void 0 && (S = "name") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
              let ie = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: S } };
              r === null ? r = [ie] : r.push(ie), e++;
            } else {
              let ie = e;
              for (let V in s) if (!(V === "cause" || V === "property" || V === "name" || V === "before" || V === "after")) {
                let ne = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                r === null ? r = [ne] : r.push(ne), e++;
                break;
              }
              if (ie === e) {
                if (s.cause !== void 0) {
                  let V = e;
                  Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                  var y = V === e;
                } else var y = true;
                if (y) {
                  if (s.property !== void 0) {
                    let V = e;
                    if (s.property !== "tag") {
                      let $ = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [$] : r.push($), e++;
                    }
                    var y = V === e;
                  } else var y = true;
                  if (y) {
                    if (s.name !== void 0) {
                      let V = e;
                      if (typeof s.name != "string") {
                        let $ = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var y = V === e;
                    } else var y = true;
                    if (y) {
                      if (s.before !== void 0) {
                        let V = s.before, ne = e, $ = e, U = false, B = e;
                        if (typeof V != "string") {
                          let I = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var D = B === e;
                        if (U = U || D, !U) {
                          let I = e;
                          if (V !== null) {
                            let H = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var D = I === e;
                          U = U || D;
                        }
                        if (U) e = $, r !== null && ($ ? r.length = $ : r = null);
                        else {
                          let I = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var y = ne === e;
                      } else var y = true;
                      if (y) if (s.after !== void 0) {
                        let V = s.after, ne = e, $ = e, U = false, B = e;
                        if (typeof V != "string") {
                          let I = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var _ = B === e;
                        if (U = U || _, !U) {
                          let I = e;
                          if (V !== null) {
                            let H = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var _ = I === e;
                          U = U || _;
                        }
                        if (U) e = $, r !== null && ($ ? r.length = $ : r = null);
                        else {
                          let I = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var y = ne === e;
                      } else var y = true;
                    }
                  }
                }
              }
            }
          } else {
            let S = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [S] : r.push(S), e++;
          }
          var v = C === e;
          if (v && a) a = false, l = [l, 5];
          else {
            v && (a = true, l = 5);
            let S = e;
            if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
              let V;
              if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
                let ne = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: V } };
                r === null ? r = [ne] : r.push(ne), e++;
              } else {
                let ne = e;
                for (let $ in s) if (!($ === "cause" || $ === "property" || $ === "before" || $ === "after")) {
                  let U = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
                  r === null ? r = [U] : r.push(U), e++;
                  break;
                }
                if (ne === e) {
                  if (s.cause !== void 0) {
                    let $ = e;
                    Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                    var E = $ === e;
                  } else var E = true;
                  if (E) {
                    if (s.property !== void 0) {
                      let $ = e;
                      if (s.property !== "keyOps") {
                        let B = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [B] : r.push(B), e++;
                      }
                      var E = $ === e;
                    } else var E = true;
                    if (E) {
                      if (s.before !== void 0) {
                        let $ = e;
                        Ce(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                        var E = $ === e;
                      } else var E = true;
                      if (E) if (s.after !== void 0) {
                        let $ = e;
                        Ce(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
                        var E = $ === e;
                      } else var E = true;
                    }
                  }
                }
              }
            } else {
              let V = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [V] : r.push(V), e++;
            }
            var v = S === e;
            if (v && a) a = false, l = [l, 6];
            else {
              v && (a = true, l = 6);
              let V = e;
              if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
                let $;
                if (s.cause === void 0 && ($ = "cause") || s.property === void 0 && ($ = "property") || s.before === void 0 && ($ = "before") || s.after === void 0 && ($ = "after")) {
                  let U = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: $ } };
                  r === null ? r = [U] : r.push(U), e++;
                } else {
                  let U = e;
                  for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
                    let Pe = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                    r === null ? r = [Pe] : r.push(Pe), e++;
                    break;
                  }
                  if (U === e) {
                    if (s.cause !== void 0) {
                      let B = e;
                      Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                      var w = B === e;
                    } else var w = true;
                    if (w) {
                      if (s.property !== void 0) {
                        let B = e;
                        if (s.property !== "releasePolicy") {
                          let I = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [I] : r.push(I), e++;
                        }
                        var w = B === e;
                      } else var w = true;
                      if (w) {
                        if (s.before !== void 0) {
                          let B = s.before, Pe = e, I = e, se = false, H = e;
                          Ne(B, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var d = H === e;
                          if (se = se || d, !se) {
                            let M = e;
                            if (B !== null) {
                              let G = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [G] : r.push(G), e++;
                            }
                            var d = M === e;
                            se = se || d;
                          }
                          if (se) e = I, r !== null && (I ? r.length = I : r = null);
                          else {
                            let M = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [M] : r.push(M), e++;
                          }
                          var w = Pe === e;
                        } else var w = true;
                        if (w) if (s.after !== void 0) {
                          let B = e;
                          Ne(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                          var w = B === e;
                        } else var w = true;
                      }
                    }
                  }
                }
              } else {
                let $ = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [$] : r.push($), e++;
              }
              var v = V === e;
              if (v && a) a = false, l = [l, 7];
              else {
                v && (a = true, l = 7);
                let $ = e;
                if (e === $) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let B;
                  if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
                    let Pe = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: B } };
                    r === null ? r = [Pe] : r.push(Pe), e++;
                  } else {
                    let Pe = e;
                    for (let I in s) if (!(I === "cause" || I === "property" || I === "before" || I === "after")) {
                      let se = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                      r === null ? r = [se] : r.push(se), e++;
                      break;
                    }
                    if (Pe === e) {
                      if (s.cause !== void 0) {
                        let I = e;
                        Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                        var k = I === e;
                      } else var k = true;
                      if (k) {
                        if (s.property !== void 0) {
                          let I = e;
                          if (s.property !== "rotationPolicy") {
                            let H = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [H] : r.push(H), e++;
                          }
                          var k = I === e;
                        } else var k = true;
                        if (k) {
                          if (s.before !== void 0) {
                            let I = e;
                            yr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                            var k = I === e;
                          } else var k = true;
                          if (k) if (s.after !== void 0) {
                            let I = e;
                            Me(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Me.errors : r.concat(Me.errors), e = r.length);
                            var k = I === e;
                          } else var k = true;
                        }
                      }
                    }
                  }
                } else {
                  let B = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [B] : r.push(B), e++;
                }
                var v = $ === e;
                if (v && a) a = false, l = [l, 8];
                else {
                  v && (a = true, l = 8);
                  let B = e;
                  if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let I;
                    if (s.cause === void 0 && (I = "cause") || s.property === void 0 && (I = "property") || s.before === void 0 && (I = "before") || s.after === void 0 && (I = "after")) {
                      let se = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: I } };
                      r === null ? r = [se] : r.push(se), e++;
                    } else {
                      let se = e;
                      for (let H in s) if (!(H === "cause" || H === "property" || H === "before" || H === "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                        r === null ? r = [le] : r.push(le), e++;
                        break;
                      }
                      if (se === e) {
                        if (s.cause !== void 0) {
                          let H = e;
                          Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                          var K = H === e;
                        } else var K = true;
                        if (K) {
                          if (s.property !== void 0) {
                            let H = e;
                            if (s.property !== "keyType") {
                              let M = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [M] : r.push(M), e++;
                            }
                            var K = H === e;
                          } else var K = true;
                          if (K) {
                            if (s.before !== void 0) {
                              let H = e;
                              if (typeof s.before != "string") {
                                let M = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [M] : r.push(M), e++;
                              }
                              var K = H === e;
                            } else var K = true;
                            if (K) if (s.after !== void 0) {
                              let H = e;
                              if (typeof s.after != "string") {
                                let M = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [M] : r.push(M), e++;
                              }
                              var K = H === e;
                            } else var K = true;
                          }
                        }
                      }
                    }
                  } else {
                    let I = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [I] : r.push(I), e++;
                  }
                  var v = B === e;
                  if (v && a) a = false, l = [l, 9];
                  else {
                    v && (a = true, l = 9);
                    let I = e;
                    if (e === I) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let H;
                      if (s.cause === void 0 && (H = "cause") || s.property === void 0 && (H = "property") || s.after === void 0 && (H = "after")) {
                        let le = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: H } };
                        r === null ? r = [le] : r.push(le), e++;
                      } else {
                        let le = e;
                        for (let M in s) if (!(M === "cause" || M === "property" || M === "after")) {
                          let me = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                          r === null ? r = [me] : r.push(me), e++;
                          break;
                        }
                        if (le === e) {
                          if (s.cause !== void 0) {
                            let M = e;
                            Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                            var A = M === e;
                          } else var A = true;
                          if (A) {
                            if (s.property !== void 0) {
                              let M = e;
                              if (s.property !== "rotate") {
                                let G = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [G] : r.push(G), e++;
                              }
                              var A = M === e;
                            } else var A = true;
                            if (A) if (s.after !== void 0) {
                              let M = s.after, me = e;
                              if (!(typeof M == "number" && !(M % 1) && !isNaN(M) && isFinite(M))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              if (e === me && typeof M == "number" && isFinite(M) && (M < 1 || isNaN(M))) {
                                let ce = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [ce] : r.push(ce), e++;
                              }
                              var A = me === e;
                            } else var A = true;
                          }
                        }
                      }
                    } else {
                      let H = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [H] : r.push(H), e++;
                    }
                    var v = I === e;
                    if (v && a) a = false, l = [l, 10];
                    else {
                      v && (a = true, l = 10);
                      let H = e;
                      if (e === H) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let M;
                        if (s.cause === void 0 && (M = "cause") || s.property === void 0 && (M = "property") || s.name === void 0 && (M = "name")) {
                          let me = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: M } };
                          r === null ? r = [me] : r.push(me), e++;
                        } else {
                          let me = e;
                          for (let G in s) if (!(G === "cause" || G === "property" || G === "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: G } };
                            r === null ? r = [ce] : r.push(ce), e++;
                            break;
                          }
                          if (me === e) {
                            if (s.cause !== void 0) {
                              let G = e;
                              Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                              var z = G === e;
                            } else var z = true;
                            if (z) {
                              if (s.property !== void 0) {
                                let G = e;
                                if (s.property !== "unmanaged") {
                                  let fe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [fe] : r.push(fe), e++;
                                }
                                var z = G === e;
                              } else var z = true;
                              if (z) if (s.name !== void 0) {
                                let G = s.name, ce = e;
                                if (!(G === "contentType" || G === "enabled" || G === "expiresOn" || G === "expiresIn" || G === "notBefore" || G === "tags" || G === "keepEnabled" || G === "keyOps" || G === "releasePolicy" || G === "rotationPolicy")) {
                                  let Oe = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: ss.oneOf[11].properties.name.enum } };
                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                }
                                var z = ce === e;
                              } else var z = true;
                            }
                          }
                        }
                      } else {
                        let M = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [M] : r.push(M), e++;
                      }
                      var v = H === e;
                      if (v && a) a = false, l = [l, 11];
                      else {
                        v && (a = true, l = 11);
                        let M = e;
                        if (e === M) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let G;
                          if (s.cause === void 0 && (G = "cause") || s.property === void 0 && (G = "property") || s.name === void 0 && (G = "name")) {
                            let ce = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: G } };
                            r === null ? r = [ce] : r.push(ce), e++;
                          } else {
                            let ce = e;
                            for (let fe in s) if (!(fe === "cause" || fe === "property" || fe === "name")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: fe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                              break;
                            }
                            if (ce === e) {
                              if (s.cause !== void 0) {
                                let fe = e;
                                Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                var J = fe === e;
                              } else var J = true;
                              if (J) {
                                if (s.property !== void 0) {
                                  let fe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let ae = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [ae] : r.push(ae), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                                if (J) if (s.name !== void 0) {
                                  let fe = e;
                                  if (typeof s.name != "string") {
                                    let ae = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [ae] : r.push(ae), e++;
                                  }
                                  var J = fe === e;
                                } else var J = true;
                              }
                            }
                          }
                        } else {
                          let G = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [G] : r.push(G), e++;
                        }
                        var v = M === e;
                        if (v && a) a = false, l = [l, 12];
                        else {
                          v && (a = true, l = 12);
                          let G = e;
                          if (e === G) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let fe;
                            if (s.cause === void 0 && (fe = "cause") || s.property === void 0 && (fe = "property") || s.name === void 0 && (fe = "name")) {
                              let Oe = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: fe } };
                              r === null ? r = [Oe] : r.push(Oe), e++;
                            } else {
                              let Oe = e;
                              for (let ae in s) if (!(ae === "cause" || ae === "property" || ae === "name")) {
                                let Te = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ae } };
                                r === null ? r = [Te] : r.push(Te), e++;
                                break;
                              }
                              if (Oe === e) {
                                if (s.cause !== void 0) {
                                  let ae = e;
                                  Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                  var T = ae === e;
                                } else var T = true;
                                if (T) {
                                  if (s.property !== void 0) {
                                    let ae = e;
                                    if (s.property !== "renamed") {
                                      let _e = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "renamed" } };
                                      r === null ? r = [_e] : r.push(_e), e++;
                                    }
                                    var T = ae === e;
                                  } else var T = true;
                                  if (T) if (s.name !== void 0) {
                                    let ae = e;
                                    if (typeof s.name != "string") {
                                      let _e = { instancePath: i + "/name", schemaPath: "#/oneOf/13/properties/name/type", keyword: "type", params: { type: "string" } };
                                      r === null ? r = [_e] : r.push(_e), e++;
                                    }
                                    var T = ae === e;
                                  } else var T = true;
                                }
                              }
                            }
                          } else {
                            let fe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [fe] : r.push(fe), e++;
                          }
                          var v = G === e;
                          if (v && a) a = false, l = [l, 13];
                          else {
                            v && (a = true, l = 13);
                            let fe = e;
                            if (e === fe) if (s && typeof s == "object" && !Array.isArray(s)) {
                              let ae;
                              if (s.cause === void 0 && (ae = "cause") || s.property === void 0 && (ae = "property")) {
                                let Te = { instancePath: i, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: ae } };
                                r === null ? r = [Te] : r.push(Te), e++;
                              } else {
                                let Te = e;
                                for (let _e in s) if (!(_e === "cause" || _e === "property")) {
                                  let zr = { instancePath: i, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _e } };
                                  r === null ? r = [zr] : r.push(zr), e++;
                                  break;
                                }
                                if (Te === e) {
                                  if (s.cause !== void 0) {
                                    let _e = e;
                                    Y(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? Y.errors : r.concat(Y.errors), e = r.length);
                                    var X = _e === e;
                                  } else var X = true;
                                  if (X) if (s.property !== void 0) {
                                    let _e = e;
                                    if (s.property !== "kvg-state") {
                                      let ns = { instancePath: i + "/property", schemaPath: "#/oneOf/14/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                      r === null ? r = [ns] : r.push(ns), e++;
                                    }
                                    var X = _e === e;
                                  } else var X = true;
                                }
                              }
                            } else {
                              let ae = { instancePath: i, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } };
                              r === null ? r = [ae] : r.push(ae), e++;
                            }
                            var v = fe === e;
                            v && a ? (a = false, l = [l, 14]) : v && (a = true, l = 14);
                          }
                        }
                      }
                    }
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
    let R = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [R] : r.push(R), e++, Vr.errors = r, false;
  }
  return Vr.errors = r, e === 0;
}
function rr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.id === void 0 && (n = "id") || s.kinds === void 0 && (n = "kinds") || s.edits === void 0 && (n = "edits") || s.verb === void 0 && (n = "verb")) return rr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "id" || c === "place" || c === "kinds" || c === "edits" || c === "verb")) {
        return rr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.id !== void 0) {
          let c = e;
          sr(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let c = e;
            er(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.kinds !== void 0) {
              let c = s.kinds, u = e;
              if (e === u) if (Array.isArray(c)) {
                if (c.length < 1) return rr.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var a = true;
                  let m = c.length;
                  for (let v = 0; v < m; v++) {
                    let p = c[v], b = e;
                    if (!(p === "outside" || p === "changed" || p === "disabled" || p === "deleted" || p === "missing" || p === "orphan")) return rr.errors = [{ instancePath: i + "/kinds/" + v, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: qs.properties.kinds.items.enum } }], false;
                    var a = b === e;
                    if (!a) break;
                  }
                }
              } else return rr.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }], false;
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.edits !== void 0) {
                let c = s.edits, u = e;
                if (e === u) if (Array.isArray(c)) {
                  var l = true;
                  let m = c.length;
                  for (let v = 0; v < m; v++) {
                    let p = e;
                    Vr(c[v], { instancePath: i + "/edits/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                    var l = p === e;
                    if (!l) break;
                  }
                } else return rr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                var t = u === e;
              } else var t = true;
              if (t) if (s.verb !== void 0) {
                let c = s.verb, u = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate" || c === "unchanged" || c === "refused" || c === "left")) return rr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: qs.properties.verb.enum } }], false;
                var t = u === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return rr.errors = r, e === 0;
}
var ni = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false };
function Ur(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Ur.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "pfx" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Ur.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: Ds.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        he(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ur.errors = r, e === 0;
}
function Sr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.id === void 0 && (l = "id") || s.edits === void 0 && (l = "edits") || s.verb === void 0 && (l = "verb")) return Sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "id" || o === "place" || o === "edits" || o === "verb" || o === "swap")) {
        return Sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.id !== void 0) {
          let o = e;
          sr(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let o = e;
            er(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.edits !== void 0) {
              let o = s.edits, c = e;
              if (e === c) if (Array.isArray(o)) {
                var a = true;
                let j = o.length;
                for (let m = 0; m < j; m++) {
                  let v = e;
                  Vr(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                  var a = v === e;
                  if (!a) break;
                }
              } else return Sr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.verb !== void 0) {
                let o = s.verb, c = e;
                if (!(o === "create" || o === "set" || o === "settle" || o === "update" || o === "adopt" || o === "recover" || o === "disable" || o === "delete" || o === "purge" || o === "rotate" || o === "unchanged" || o === "refused" || o === "left")) return Sr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: ni.properties.verb.enum } }], false;
                var t = c === e;
              } else var t = true;
              if (t) if (s.swap !== void 0) {
                let o = e;
                Ur(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Ur.errors : r.concat(Ur.errors), e = r.length);
                var t = o === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Sr.errors = r, e === 0;
}
function ys(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.message === void 0 && (m = "message") || s.hint === void 0 && (m = "hint")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "message" || p === "hint")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let b = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var o = p === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let p = e;
            Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let p = e;
              re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
              var o = p === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var o = b === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "foreign owner" || p === "managed" || p === "not owned" || p === "forged" || p === "protect" || p === "purge protection" || p === "purge" || p === "past date" || p === "key date" || p === "rotation policy" || p === "immutable" || p === "versions" || p === "tags" || p === "unread vault" || p === "rename")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[0].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var o = b === e;
                } else var o = true;
                if (o) {
                  if (s.message !== void 0) {
                    let p = e;
                    if (typeof s.message != "string") {
                      let O = { instancePath: i + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [O] : r.push(O), e++;
                    }
                    var o = p === e;
                  } else var o = true;
                  if (o) if (s.hint !== void 0) {
                    let p = e;
                    if (typeof s.hint != "string") {
                      let O = { instancePath: i + "/hint", schemaPath: "#/oneOf/0/properties/hint/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [O] : r.push(O), e++;
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
    let m = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [m] : r.push(m), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.verb === void 0 && (m = "verb") || s.id === void 0 && (m = "id") || s.wanted === void 0 && (m = "wanted") || s.rule === void 0 && (m = "rule") || s.heldBack === void 0 && (m = "heldBack")) {
      let v = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: m } };
      r === null ? r = [v] : r.push(v), e++;
    } else {
      let v = e;
      for (let p in s) if (!(p === "verb" || p === "id" || p === "place" || p === "wanted" || p === "rule" || p === "heldBack")) {
        let b = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        r === null ? r = [b] : r.push(b), e++;
        break;
      }
      if (v === e) {
        if (s.verb !== void 0) {
          let p = e;
          if (s.verb !== "refused") {
            let b = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/const", keyword: "const", params: { allowedValue: "refused" } };
            r === null ? r = [b] : r.push(b), e++;
          }
          var u = p === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let p = e;
            Q(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? Q.errors : r.concat(Q.errors), e = r.length);
            var u = p === e;
          } else var u = true;
          if (u) {
            if (s.place !== void 0) {
              let p = e;
              re(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? re.errors : r.concat(re.errors), e = r.length);
              var u = p === e;
            } else var u = true;
            if (u) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var u = b === e;
              } else var u = true;
              if (u) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "threshold" || p === "empty set")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Hr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var u = b === e;
                } else var u = true;
                if (u) if (s.heldBack !== void 0) {
                  let p = e;
                  De(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                  var u = p === e;
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
  var j = c === e;
  if (j && a ? (a = false, l = [l, 1]) : j && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [m] : r.push(m), e++, ys.errors = r, false;
  }
  return ys.errors = r, e === 0;
}
function Br(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Br.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Fe.call(xs.properties, n)) {
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
            Tr(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              Cr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Nr(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  wr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? wr.errors : r.concat(wr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Gr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (s.summary !== void 0) {
                      let o = e;
                      ke(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ke.errors : r.concat(ke.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.vaults !== void 0) {
                        let o = e;
                        Jr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Jr.errors : r.concat(Jr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          xr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          Xe(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
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
function ms(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let O;
    if (s.verb === void 0 && (O = "verb") || s.id === void 0 && (O = "id") || s.result === void 0 && (O = "result") || s.did === void 0 && (O = "did")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: O } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let h in s) if (!(h === "verb" || h === "id" || h === "result" || h === "did")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let h = s.verb, P = e;
          if (!(h === "create" || h === "set" || h === "settle" || h === "update" || h === "adopt" || h === "recover" || h === "disable" || h === "delete" || h === "purge" || h === "rotate")) {
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var o = P === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let h = e;
            ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
            var o = h === e;
          } else var o = true;
          if (o) {
            if (s.result !== void 0) {
              let h = e;
              if (s.result !== "done") {
                let y = { instancePath: i + "/result", schemaPath: "#/oneOf/0/properties/result/const", keyword: "const", params: { allowedValue: "done" } };
                r === null ? r = [y] : r.push(y), e++;
              }
              var o = h === e;
            } else var o = true;
            if (o) if (s.did !== void 0) {
              let h = s.did, P = e;
              if (!(h === "created" || h === "set" || h === "updated" || h === "adopted" || h === "recovered" || h === "disabled" || h === "deleted" || h === "purged" || h === "rotated" || h === "unchanged")) {
                let D = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[0].properties.did.enum } };
                r === null ? r = [D] : r.push(D), e++;
              }
              var o = P === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let O = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [O] : r.push(O), e++;
  }
  var j = n === e;
  j && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let O;
    if (s.verb === void 0 && (O = "verb") || s.id === void 0 && (O = "id") || s.result === void 0 && (O = "result") || s.message === void 0 && (O = "message") || s.hint === void 0 && (O = "hint")) {
      let g = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: O } };
      r === null ? r = [g] : r.push(g), e++;
    } else {
      let g = e;
      for (let h in s) if (!(h === "verb" || h === "id" || h === "result" || h === "message" || h === "hint")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
        break;
      }
      if (g === e) {
        if (s.verb !== void 0) {
          let h = s.verb, P = e;
          if (!(h === "create" || h === "set" || h === "settle" || h === "update" || h === "adopt" || h === "recover" || h === "disable" || h === "delete" || h === "purge" || h === "rotate")) {
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[1].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var u = P === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let h = e;
            ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
            var u = h === e;
          } else var u = true;
          if (u) {
            if (s.result !== void 0) {
              let h = e;
              if (s.result !== "refused") {
                let y = { instancePath: i + "/result", schemaPath: "#/oneOf/1/properties/result/const", keyword: "const", params: { allowedValue: "refused" } };
                r === null ? r = [y] : r.push(y), e++;
              }
              var u = h === e;
            } else var u = true;
            if (u) {
              if (s.message !== void 0) {
                let h = e;
                if (typeof s.message != "string") {
                  let y = { instancePath: i + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [y] : r.push(y), e++;
                }
                var u = h === e;
              } else var u = true;
              if (u) if (s.hint !== void 0) {
                let h = e;
                if (typeof s.hint != "string") {
                  let y = { instancePath: i + "/hint", schemaPath: "#/oneOf/1/properties/hint/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [y] : r.push(y), e++;
                }
                var u = h === e;
              } else var u = true;
            }
          }
        }
      }
    }
  } else {
    let O = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [O] : r.push(O), e++;
  }
  var j = c === e;
  if (j && a) a = false, l = [l, 1];
  else {
    j && (a = true, l = 1);
    let O = e;
    if (e === O) if (s && typeof s == "object" && !Array.isArray(s)) {
      let h;
      if (s.verb === void 0 && (h = "verb") || s.id === void 0 && (h = "id") || s.result === void 0 && (h = "result") || s.message === void 0 && (h = "message")) {
        let P = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: h } };
        r === null ? r = [P] : r.push(P), e++;
      } else {
        let P = e;
        for (let y in s) if (!(y === "verb" || y === "id" || y === "result" || y === "message")) {
          let D = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          r === null ? r = [D] : r.push(D), e++;
          break;
        }
        if (P === e) {
          if (s.verb !== void 0) {
            let y = s.verb, D = e;
            if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
              let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[2].properties.verb.enum } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var m = D === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let y = e;
              ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
              var m = y === e;
            } else var m = true;
            if (m) {
              if (s.result !== void 0) {
                let y = e;
                if (s.result !== "skipped") {
                  let _ = { instancePath: i + "/result", schemaPath: "#/oneOf/2/properties/result/const", keyword: "const", params: { allowedValue: "skipped" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var m = y === e;
              } else var m = true;
              if (m) if (s.message !== void 0) {
                let y = e;
                if (typeof s.message != "string") {
                  let _ = { instancePath: i + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [_] : r.push(_), e++;
                }
                var m = y === e;
              } else var m = true;
            }
          }
        }
      }
    } else {
      let h = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [h] : r.push(h), e++;
    }
    var j = O === e;
    if (j && a) a = false, l = [l, 2];
    else {
      j && (a = true, l = 2);
      let h = e;
      if (e === h) if (s && typeof s == "object" && !Array.isArray(s)) {
        let y;
        if (s.verb === void 0 && (y = "verb") || s.id === void 0 && (y = "id") || s.result === void 0 && (y = "result") || s.evidence === void 0 && (y = "evidence") || s.message === void 0 && (y = "message")) {
          let D = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: y } };
          r === null ? r = [D] : r.push(D), e++;
        } else {
          let D = e;
          for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "evidence" || _ === "message")) {
            let E = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [E] : r.push(E), e++;
            break;
          }
          if (D === e) {
            if (s.verb !== void 0) {
              let _ = s.verb, E = e;
              if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var v = E === e;
            } else var v = true;
            if (v) {
              if (s.id !== void 0) {
                let _ = e;
                ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                var v = _ === e;
              } else var v = true;
              if (v) {
                if (s.result !== void 0) {
                  let _ = e;
                  if (s.result !== "not compared") {
                    let w = { instancePath: i + "/result", schemaPath: "#/oneOf/3/properties/result/const", keyword: "const", params: { allowedValue: "not compared" } };
                    r === null ? r = [w] : r.push(w), e++;
                  }
                  var v = _ === e;
                } else var v = true;
                if (v) {
                  if (s.evidence !== void 0) {
                    let _ = s.evidence, E = e;
                    if (!(_ === "unknown" || _ === "outside" || _ === "swapped")) {
                      let d = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var v = E === e;
                  } else var v = true;
                  if (v) if (s.message !== void 0) {
                    let _ = e;
                    if (typeof s.message != "string") {
                      let w = { instancePath: i + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" } };
                      r === null ? r = [w] : r.push(w), e++;
                    }
                    var v = _ === e;
                  } else var v = true;
                }
              }
            }
          }
        }
      } else {
        let y = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [y] : r.push(y), e++;
      }
      var j = h === e;
      if (j && a) a = false, l = [l, 3];
      else {
        j && (a = true, l = 3);
        let y = e;
        if (e === y) if (s && typeof s == "object" && !Array.isArray(s)) {
          let _;
          if (s.verb === void 0 && (_ = "verb") || s.id === void 0 && (_ = "id") || s.result === void 0 && (_ = "result") || s.message === void 0 && (_ = "message")) {
            let E = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [E] : r.push(E), e++;
          } else {
            let E = e;
            for (let w in s) if (!(w === "verb" || w === "id" || w === "result" || w === "code" || w === "message")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
              break;
            }
            if (E === e) {
              if (s.verb !== void 0) {
                let w = s.verb, d = e;
                if (!(w === "create" || w === "set" || w === "settle" || w === "update" || w === "adopt" || w === "recover" || w === "disable" || w === "delete" || w === "purge" || w === "rotate")) {
                  let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[4].properties.verb.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var p = d === e;
              } else var p = true;
              if (p) {
                if (s.id !== void 0) {
                  let w = e;
                  ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                  var p = w === e;
                } else var p = true;
                if (p) {
                  if (s.result !== void 0) {
                    let w = e;
                    if (s.result !== "failed") {
                      let k = { instancePath: i + "/result", schemaPath: "#/oneOf/4/properties/result/const", keyword: "const", params: { allowedValue: "failed" } };
                      r === null ? r = [k] : r.push(k), e++;
                    }
                    var p = w === e;
                  } else var p = true;
                  if (p) {
                    if (s.code !== void 0) {
                      let w = e;
                      if (typeof s.code != "string") {
                        let k = { instancePath: i + "/code", schemaPath: "#/oneOf/4/properties/code/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [k] : r.push(k), e++;
                      }
                      var p = w === e;
                    } else var p = true;
                    if (p) if (s.message !== void 0) {
                      let w = e;
                      if (typeof s.message != "string") {
                        let k = { instancePath: i + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [k] : r.push(k), e++;
                      }
                      var p = w === e;
                    } else var p = true;
                  }
                }
              }
            }
          }
        } else {
          let _ = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [_] : r.push(_), e++;
        }
        var j = y === e;
        if (j && a) a = false, l = [l, 4];
        else {
          j && (a = true, l = 4);
          let _ = e;
          if (e === _) if (s && typeof s == "object" && !Array.isArray(s)) {
            let w;
            if (s.verb === void 0 && (w = "verb") || s.id === void 0 && (w = "id") || s.result === void 0 && (w = "result") || s.message === void 0 && (w = "message")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
            } else {
              let d = e;
              for (let k in s) if (!(k === "verb" || k === "id" || k === "result" || k === "message")) {
                let K = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
                r === null ? r = [K] : r.push(K), e++;
                break;
              }
              if (d === e) {
                if (s.verb !== void 0) {
                  let k = s.verb, K = e;
                  if (!(k === "create" || k === "set" || k === "settle" || k === "update" || k === "adopt" || k === "recover" || k === "disable" || k === "delete" || k === "purge" || k === "rotate")) {
                    let A = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Ge.oneOf[5].properties.verb.enum } };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var b = K === e;
                } else var b = true;
                if (b) {
                  if (s.id !== void 0) {
                    let k = e;
                    ve(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ve.errors : r.concat(ve.errors), e = r.length);
                    var b = k === e;
                  } else var b = true;
                  if (b) {
                    if (s.result !== void 0) {
                      let k = e;
                      if (s.result !== "not attempted") {
                        let A = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var b = k === e;
                    } else var b = true;
                    if (b) if (s.message !== void 0) {
                      let k = e;
                      if (typeof s.message != "string") {
                        let A = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [A] : r.push(A), e++;
                      }
                      var b = k === e;
                    } else var b = true;
                  }
                }
              }
            }
          } else {
            let w = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [w] : r.push(w), e++;
          }
          var j = _ === e;
          j && a ? (a = false, l = [l, 5]) : j && (a = true, l = 5);
        }
      }
    }
  }
  if (a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let O = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [O] : r.push(O), e++, ms.errors = r, false;
  }
  return ms.errors = r, e === 0;
}
function Zr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
          let o = s.effects, c = e;
          if (e === c) if (Array.isArray(o)) {
            var t = true;
            let u = o.length;
            for (let j = 0; j < u; j++) {
              let m = e;
              Lr(o[j], { instancePath: i + "/effects/" + j, parentData: o, parentDataProperty: j, rootData: f }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return Zr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Rr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Zr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Zr.errors = r, e === 0;
}
function vs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (vs.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (vs.errors = r, e === 0);
}
function ts(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return ts.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
  } else return ts.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ts.errors = r, e === 0;
}
function tr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.number === void 0 && (l = "number") || s.of === void 0 && (l = "of") || s.placement === void 0 && (l = "placement")) return tr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "number" || o === "of" || o === "placement")) {
        return tr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.number !== void 0) {
          let o = s.number, c = e;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return tr.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return tr.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let o = s.of, c = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return tr.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return tr.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = c === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let o = s.placement, c = e;
            if (e === c) if (o && typeof o == "object" && !Array.isArray(o)) {
              let j;
              if (o.config === void 0 && (j = "config") || o.manifests === void 0 && (j = "manifests") || o.selection === void 0 && (j = "selection") || o.vaults === void 0 && (j = "vaults")) return tr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/required", keyword: "required", params: { missingProperty: j } }], false;
              {
                let m = e;
                for (let v in o) if (!(v === "config" || v === "manifests" || v === "selection" || v === "vaults")) {
                  return tr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                  break;
                }
                if (m === e) {
                  if (o.config !== void 0) {
                    let v = e;
                    W(o.config, { instancePath: i + "/placement/config", parentData: o, parentDataProperty: "config", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                    var a = v === e;
                  } else var a = true;
                  if (a) {
                    if (o.manifests !== void 0) {
                      let v = e;
                      W(o.manifests, { instancePath: i + "/placement/manifests", parentData: o, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                      var a = v === e;
                    } else var a = true;
                    if (a) {
                      if (o.selection !== void 0) {
                        let v = e;
                        W(o.selection, { instancePath: i + "/placement/selection", parentData: o, parentDataProperty: "selection", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                      if (a) if (o.vaults !== void 0) {
                        let v = e;
                        W(o.vaults, { instancePath: i + "/placement/vaults", parentData: o, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? W.errors : r.concat(W.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return tr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
            var t = c === e;
          } else var t = true;
        }
      }
    }
  } else return tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return tr.errors = r, e === 0;
}
function hs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Ar(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return hs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return hs.errors = r, e === 0;
}
function gs(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Re(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return gs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return gs.errors = r, e === 0;
}
function cr(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
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
function te(s, { instancePath: i = "", parentData: N, parentDataProperty: x, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let g;
    if (s.apiVersion === void 0 && (g = "apiVersion") || s.kind === void 0 && (g = "kind") || s.digest === void 0 && (g = "digest") || s.summary === void 0 && (g = "summary") || s.entries === void 0 && (g = "entries") || s.pending === void 0 && (g = "pending") || s.refused === void 0 && (g = "refused") || s.fixable === void 0 && (g = "fixable") || s.vaults === void 0 && (g = "vaults") || s.findings === void 0 && (g = "findings") || s.requests === void 0 && (g = "requests")) return te.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: g } }], false;
    {
      let h = e;
      for (let P in s) if (!Fe.call($s.properties, P)) {
        return te.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
        break;
      }
      if (h === e) {
        let P;
        if (s.partial !== void 0 && s.failed === void 0 && (P = "failed")) return te.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: P, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (P = "partial")) return te.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: P, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let y = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return te.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = y === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let y = e;
            if (s.kind !== "Drift") return te.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Drift" } }], false;
            var t = y === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let y = e;
              ds(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? ds.errors : r.concat(ds.errors), e = r.length);
              var t = y === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let y = e;
                cs(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? cs.errors : r.concat(cs.errors), e = r.length);
                var t = y === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let y = e;
                  is(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? is.errors : r.concat(is.errors), e = r.length);
                  var t = y === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let y = s.summary, D = e;
                    if (e === D) if (y && typeof y == "object" && !Array.isArray(y)) {
                      let E;
                      if (y.outside === void 0 && (E = "outside") || y.changed === void 0 && (E = "changed") || y.disabled === void 0 && (E = "disabled") || y.deleted === void 0 && (E = "deleted") || y.missing === void 0 && (E = "missing") || y.orphan === void 0 && (E = "orphan") || y.pending === void 0 && (E = "pending") || y.unknown === void 0 && (E = "unknown") || y.unchanged === void 0 && (E = "unchanged") || y.refused === void 0 && (E = "refused")) return te.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: E } }], false;
                      {
                        let w = e;
                        for (let d in y) if (!Fe.call($s.properties.summary.properties, d)) {
                          return te.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                          break;
                        }
                        if (w === e) {
                          if (y.outside !== void 0) {
                            let d = y.outside, k = e;
                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var a = k === e;
                          } else var a = true;
                          if (a) {
                            if (y.changed !== void 0) {
                              let d = y.changed, k = e;
                              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var a = k === e;
                            } else var a = true;
                            if (a) {
                              if (y.disabled !== void 0) {
                                let d = y.disabled, k = e;
                                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var a = k === e;
                              } else var a = true;
                              if (a) {
                                if (y.deleted !== void 0) {
                                  let d = y.deleted, k = e;
                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var a = k === e;
                                } else var a = true;
                                if (a) {
                                  if (y.missing !== void 0) {
                                    let d = y.missing, k = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var a = k === e;
                                  } else var a = true;
                                  if (a) {
                                    if (y.orphan !== void 0) {
                                      let d = y.orphan, k = e;
                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var a = k === e;
                                    } else var a = true;
                                    if (a) {
                                      if (y.pending !== void 0) {
                                        let d = y.pending, k = e;
                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var a = k === e;
                                      } else var a = true;
                                      if (a) {
                                        if (y.unknown !== void 0) {
                                          let d = y.unknown, k = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var a = k === e;
                                        } else var a = true;
                                        if (a) {
                                          if (y.unchanged !== void 0) {
                                            let d = y.unchanged, k = e;
                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = k === e;
                                          } else var a = true;
                                          if (a) if (y.refused !== void 0) {
                                            let d = y.refused, k = e;
                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = k === e;
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
                    var t = D === e;
                  } else var t = true;
                  if (t) {
                    if (s.entries !== void 0) {
                      let y = s.entries, D = e;
                      if (e === D) if (Array.isArray(y)) {
                        var l = true;
                        let E = y.length;
                        for (let w = 0; w < E; w++) {
                          let d = e;
                          rr(y[w], { instancePath: i + "/entries/" + w, parentData: y, parentDataProperty: w, rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
                          var l = d === e;
                          if (!l) break;
                        }
                      } else return te.errors = [{ instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } }], false;
                      var t = D === e;
                    } else var t = true;
                    if (t) {
                      if (s.pending !== void 0) {
                        let y = s.pending, D = e;
                        if (e === D) if (Array.isArray(y)) {
                          var n = true;
                          let E = y.length;
                          for (let w = 0; w < E; w++) {
                            let d = e;
                            Sr(y[w], { instancePath: i + "/pending/" + w, parentData: y, parentDataProperty: w, rootData: f }) || (r = r === null ? Sr.errors : r.concat(Sr.errors), e = r.length);
                            var n = d === e;
                            if (!n) break;
                          }
                        } else return te.errors = [{ instancePath: i + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" } }], false;
                        var t = D === e;
                      } else var t = true;
                      if (t) {
                        if (s.refused !== void 0) {
                          let y = s.refused, D = e;
                          if (e === D) if (Array.isArray(y)) {
                            var o = true;
                            let E = y.length;
                            for (let w = 0; w < E; w++) {
                              let d = e;
                              ys(y[w], { instancePath: i + "/refused/" + w, parentData: y, parentDataProperty: w, rootData: f }) || (r = r === null ? ys.errors : r.concat(ys.errors), e = r.length);
                              var o = d === e;
                              if (!o) break;
                            }
                          } else return te.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } }], false;
                          var t = D === e;
                        } else var t = true;
                        if (t) {
                          if (s.fixable !== void 0) {
                            let y = s.fixable, D = e;
                            if (e === D) if (y && typeof y == "object" && !Array.isArray(y)) {
                              let E;
                              if (y.whole === void 0 && (E = "whole") || y.partly === void 0 && (E = "partly") || y.tags === void 0 && (E = "tags") || y.not === void 0 && (E = "not")) return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/required", keyword: "required", params: { missingProperty: E } }], false;
                              {
                                let w = e;
                                for (let d in y) if (!(d === "whole" || d === "partly" || d === "tags" || d === "not")) {
                                  return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                  break;
                                }
                                if (w === e) {
                                  if (y.whole !== void 0) {
                                    let d = y.whole, k = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var c = k === e;
                                  } else var c = true;
                                  if (c) {
                                    if (y.partly !== void 0) {
                                      let d = y.partly, k = e;
                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var c = k === e;
                                    } else var c = true;
                                    if (c) {
                                      if (y.tags !== void 0) {
                                        let d = y.tags, k = e;
                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = k === e;
                                      } else var c = true;
                                      if (c) if (y.not !== void 0) {
                                        let d = y.not, k = e;
                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = k === e;
                                      } else var c = true;
                                    }
                                  }
                                }
                              }
                            } else return te.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "object" } }], false;
                            var t = D === e;
                          } else var t = true;
                          if (t) {
                            if (s.fix !== void 0) {
                              let y = s.fix, D = e;
                              if (e === D) if (y && typeof y == "object" && !Array.isArray(y)) {
                                let E;
                                if (y.plan === void 0 && (E = "plan") || y.outcomes === void 0 && (E = "outcomes") || y.started === void 0 && (E = "started") || y.left === void 0 && (E = "left")) return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: E } }], false;
                                {
                                  let w = e;
                                  for (let d in y) if (!(d === "plan" || d === "outcomes" || d === "started" || d === "unapproved" || d === "left")) {
                                    return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                    break;
                                  }
                                  if (w === e) {
                                    if (y.plan !== void 0) {
                                      let d = e;
                                      Br(y.plan, { instancePath: i + "/fix/plan", parentData: y, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
                                      var u = d === e;
                                    } else var u = true;
                                    if (u) {
                                      if (y.outcomes !== void 0) {
                                        let d = y.outcomes, k = e;
                                        if (e === k) if (Array.isArray(d)) {
                                          var j = true;
                                          let A = d.length;
                                          for (let z = 0; z < A; z++) {
                                            let J = e;
                                            ms(d[z], { instancePath: i + "/fix/outcomes/" + z, parentData: d, parentDataProperty: z, rootData: f }) || (r = r === null ? ms.errors : r.concat(ms.errors), e = r.length);
                                            var j = J === e;
                                            if (!j) break;
                                          }
                                        } else return te.errors = [{ instancePath: i + "/fix/outcomes", schemaPath: "#/properties/fix/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                                        var u = k === e;
                                      } else var u = true;
                                      if (u) {
                                        if (y.started !== void 0) {
                                          let d = e;
                                          if (typeof y.started != "boolean") return te.errors = [{ instancePath: i + "/fix/started", schemaPath: "#/properties/fix/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                                          var u = d === e;
                                        } else var u = true;
                                        if (u) {
                                          if (y.unapproved !== void 0) {
                                            let d = e;
                                            Zr(y.unapproved, { instancePath: i + "/fix/unapproved", parentData: y, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
                                            var u = d === e;
                                          } else var u = true;
                                          if (u) if (y.left !== void 0) {
                                            let d = y.left, k = e;
                                            if (e === k) if (Array.isArray(d)) {
                                              var m = true;
                                              let A = d.length;
                                              for (let z = 0; z < A; z++) {
                                                let J = e;
                                                rr(d[z], { instancePath: i + "/fix/left/" + z, parentData: d, parentDataProperty: z, rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
                                                var m = J === e;
                                                if (!m) break;
                                              }
                                            } else return te.errors = [{ instancePath: i + "/fix/left", schemaPath: "#/properties/fix/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                            var u = k === e;
                                          } else var u = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else return te.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" } }], false;
                              var t = D === e;
                            } else var t = true;
                            if (t) {
                              if (s.accepted !== void 0) {
                                let y = s.accepted, D = e;
                                if (e === D) if (y && typeof y == "object" && !Array.isArray(y)) {
                                  let E;
                                  if (y.files === void 0 && (E = "files") || y.properties === void 0 && (E = "properties") || y.left === void 0 && (E = "left")) return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: E } }], false;
                                  {
                                    let w = e;
                                    for (let d in y) if (!(d === "files" || d === "properties" || d === "left")) {
                                      return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                      break;
                                    }
                                    if (w === e) {
                                      if (y.files !== void 0) {
                                        let d = y.files, k = e;
                                        if (e === k) if (Array.isArray(d)) {
                                          var v = true;
                                          let K = d.length;
                                          for (let A = 0; A < K; A++) {
                                            let z = e;
                                            if (typeof d[A] != "string") return te.errors = [{ instancePath: i + "/accepted/files/" + A, schemaPath: "#/properties/accepted/properties/files/items/type", keyword: "type", params: { type: "string" } }], false;
                                            var v = z === e;
                                            if (!v) break;
                                          }
                                        } else return te.errors = [{ instancePath: i + "/accepted/files", schemaPath: "#/properties/accepted/properties/files/type", keyword: "type", params: { type: "array" } }], false;
                                        var p = k === e;
                                      } else var p = true;
                                      if (p) {
                                        if (y.properties !== void 0) {
                                          let d = y.properties, k = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return te.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return te.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var p = k === e;
                                        } else var p = true;
                                        if (p) if (y.left !== void 0) {
                                          let d = y.left, k = e;
                                          if (e === k) if (Array.isArray(d)) {
                                            var b = true;
                                            let A = d.length;
                                            for (let z = 0; z < A; z++) {
                                              let J = d[z], T = e;
                                              if (e === T) if (J && typeof J == "object" && !Array.isArray(J)) {
                                                let R;
                                                if (J.id === void 0 && (R = "id") || J.message === void 0 && (R = "message")) return te.errors = [{ instancePath: i + "/accepted/left/" + z, schemaPath: "#/properties/accepted/properties/left/items/required", keyword: "required", params: { missingProperty: R } }], false;
                                                {
                                                  let oe = e;
                                                  for (let F in J) if (!(F === "id" || F === "edit" || F === "message")) {
                                                    return te.errors = [{ instancePath: i + "/accepted/left/" + z, schemaPath: "#/properties/accepted/properties/left/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } }], false;
                                                    break;
                                                  }
                                                  if (oe === e) {
                                                    if (J.id !== void 0) {
                                                      let F = e;
                                                      sr(J.id, { instancePath: i + "/accepted/left/" + z + "/id", parentData: J, parentDataProperty: "id", rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                                                      var O = F === e;
                                                    } else var O = true;
                                                    if (O) {
                                                      if (J.edit !== void 0) {
                                                        let F = e;
                                                        Vr(J.edit, { instancePath: i + "/accepted/left/" + z + "/edit", parentData: J, parentDataProperty: "edit", rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
                                                        var O = F === e;
                                                      } else var O = true;
                                                      if (O) if (J.message !== void 0) {
                                                        let F = e;
                                                        if (typeof J.message != "string") return te.errors = [{ instancePath: i + "/accepted/left/" + z + "/message", schemaPath: "#/properties/accepted/properties/left/items/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                                                        var O = F === e;
                                                      } else var O = true;
                                                    }
                                                  }
                                                }
                                              } else return te.errors = [{ instancePath: i + "/accepted/left/" + z, schemaPath: "#/properties/accepted/properties/left/items/type", keyword: "type", params: { type: "object" } }], false;
                                              var b = T === e;
                                              if (!b) break;
                                            }
                                          } else return te.errors = [{ instancePath: i + "/accepted/left", schemaPath: "#/properties/accepted/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                          var p = k === e;
                                        } else var p = true;
                                      }
                                    }
                                  }
                                } else return te.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" } }], false;
                                var t = D === e;
                              } else var t = true;
                              if (t) {
                                if (s.partial !== void 0) {
                                  let y = e;
                                  vs(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? vs.errors : r.concat(vs.errors), e = r.length);
                                  var t = y === e;
                                } else var t = true;
                                if (t) {
                                  if (s.failed !== void 0) {
                                    let y = e;
                                    ts(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? ts.errors : r.concat(ts.errors), e = r.length);
                                    var t = y === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.shard !== void 0) {
                                      let y = e;
                                      tr(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
                                      var t = y === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.vaults !== void 0) {
                                        let y = e;
                                        hs(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? hs.errors : r.concat(hs.errors), e = r.length);
                                        var t = y === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.findings !== void 0) {
                                          let y = e;
                                          gs(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? gs.errors : r.concat(gs.errors), e = r.length);
                                          var t = y === e;
                                        } else var t = true;
                                        if (t) if (s.requests !== void 0) {
                                          let y = e;
                                          cr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
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
  } else return te.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return te.errors = r, e === 0;
}
export {
  ai as Apply,
  li as Drift,
  oi as Plan
};
