import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import "./chunk-IIS436OQ.js";

// src/manifest/documents.js
var ni = we;
var xs = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Plan" }, emulator: { const: true }, emulatorFile: { type: "string" }, digestVersion: { type: "integer", minimum: 1 }, digest: { $ref: "#/definitions/digest" }, changes: { type: "array", items: { $ref: "#/definitions/change" } }, summary: { $ref: "#/definitions/summary" }, vaults: { type: "array", items: { $ref: "#/definitions/vault" } }, partial: { const: true }, failed: { type: "array", minItems: 1, items: { $ref: "#/definitions/failedVault" } }, changedSince: { $ref: "#/definitions/changedSince" }, shard: { type: "object", properties: { number: { type: "integer", minimum: 1 }, of: { type: "integer", minimum: 1 }, placement: { type: "object", properties: { config: { $ref: "#/definitions/digest" }, manifests: { $ref: "#/definitions/digest" }, selection: { $ref: "#/definitions/digest" }, vaults: { $ref: "#/definitions/digest" } }, required: ["config", "manifests", "selection", "vaults"], additionalProperties: false } }, required: ["number", "of", "placement"], additionalProperties: false }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, estimate: { $ref: "#/definitions/estimate" }, requests: { $ref: "#/definitions/requests" } }, required: ["apiVersion", "kind", "digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { changedSince: { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false }, failedVault: { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false }, digest: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" }, time: { type: "integer" }, duration: { type: "string", pattern: "^P[0-9YMWDTHS]+$" }, id: { type: "object", properties: { vault: { type: "string" }, kind: { $ref: "#/definitions/kind" }, name: { type: "string" } }, required: ["vault", "kind", "name"], additionalProperties: false }, swap: { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "pfx", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false }, doubts: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { about: { const: "source" } }, required: ["about"], additionalProperties: false }, { type: "object", properties: { about: { const: "copy" }, secret: { $ref: "#/definitions/id" } }, required: ["about", "secret"], additionalProperties: false }, { type: "object", properties: { about: { const: "file" }, path: { type: "string" }, changed: { const: true } }, required: ["about", "path"], additionalProperties: false }] } }, kind: { enum: ["secret", "key"] }, place: { type: "object", properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } }, required: ["file", "line", "column"], additionalProperties: false }, after: { type: "array", items: { type: "string" } }, owners: { type: "array", items: { type: "string" } }, keepEnabled: { type: "integer", minimum: 1 }, cause: { enum: ["drift", "pending", "both"] }, change: { oneOf: [{ $ref: "#/definitions/create" }, { $ref: "#/definitions/createKey" }, { $ref: "#/definitions/set" }, { $ref: "#/definitions/setKey" }, { $ref: "#/definitions/settle" }, { $ref: "#/definitions/settleKey" }, { $ref: "#/definitions/update" }, { $ref: "#/definitions/updateKey" }, { $ref: "#/definitions/adopt" }, { $ref: "#/definitions/adoptKey" }, { $ref: "#/definitions/rotate" }, { $ref: "#/definitions/recover" }, { $ref: "#/definitions/disable" }, { $ref: "#/definitions/delete" }, { $ref: "#/definitions/purge" }, { $ref: "#/definitions/unchanged" }, { $ref: "#/definitions/refused" }, { $ref: "#/definitions/left" }] }, create: { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false }, set: { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared", "given"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settle: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false }, update: { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adopt: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false }, createKey: { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false }, setKey: { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, settleKey: { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false }, updateKey: { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false }, adoptKey: { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false }, rotate: { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false }, recover: { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false }, disable: { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false }, delete: { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false }, purge: { type: "object", properties: { verb: { const: "purge" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "base"], additionalProperties: false }, unchanged: { type: "object", properties: { verb: { const: "unchanged" }, id: { $ref: "#/definitions/id" }, absent: { const: true } }, required: ["verb", "id"], additionalProperties: false }, refused: { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "rotation policy", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] }, left: { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "id", "why"], additionalProperties: false }, edit: { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] }, tags: { type: "object", additionalProperties: { type: "string" } }, send: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, patch: { type: "object", properties: { contentType: { type: "string" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keySend: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, expiresIn: { $ref: "#/definitions/duration" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["enabled", "tags"], additionalProperties: false, not: { type: "object", properties: { expiresOn: {}, expiresIn: {} }, required: ["expiresOn", "expiresIn"] } }, keyPatch: { type: "object", properties: { keyOps: { $ref: "#/definitions/keyOps" }, enabled: { type: "boolean" }, expiresOn: { $ref: "#/definitions/time" }, notBefore: { $ref: "#/definitions/time" }, releasePolicy: { $ref: "#/definitions/releasePolicy" }, rotationPolicy: { $ref: "#/definitions/rotationPolicy" }, tags: { $ref: "#/definitions/tags" } }, required: ["tags"], additionalProperties: false }, keyOps: { type: "array", items: { type: "string" } }, releasePolicy: { type: "object", properties: { policy: { type: "string" }, immutable: { type: "boolean" } }, required: ["policy", "immutable"], additionalProperties: false }, rotationPolicy: { type: "object", properties: { expiresIn: { $ref: "#/definitions/duration" }, lifetimeActions: { type: "array", items: { $ref: "#/definitions/lifetimeAction" } } }, required: ["lifetimeActions"], additionalProperties: false }, liveRotationPolicy: { type: "object", properties: { expiresIn: { type: "string" }, lifetimeActions: { type: "array", items: { anyOf: [{ $ref: "#/definitions/lifetimeAction" }, { $ref: "#/definitions/unknownKind" }] } } }, required: ["lifetimeActions"], additionalProperties: false }, unknownKind: { type: "object", properties: { known: { const: false }, text: { type: "string" } }, required: ["known", "text"], additionalProperties: false }, lifetimeAction: { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] }, stamp: { type: "object", properties: { owner: { type: "string" }, source: { oneOf: [{ const: "kept" }, { $ref: "#/definitions/external" }, { $ref: "#/definitions/source" }] }, properties: { $ref: "#/definitions/stored" }, versions: { type: "integer", minimum: 0 }, mark: { type: "object", properties: { at: { $ref: "#/definitions/time" }, enabled: { type: "boolean" } }, required: ["at", "enabled"], additionalProperties: false } }, required: ["owner", "source", "properties", "versions"], additionalProperties: false }, stored: { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false }, sixCharacters: { type: "string", pattern: "^[A-Za-z0-9_-]{6}$" }, base: { type: "object", properties: { created: { $ref: "#/definitions/time" }, updated: { $ref: "#/definitions/time" }, seen: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } }, required: ["created", "seen"], additionalProperties: false }, external: { type: "object", properties: { from: { const: "external" }, first: { $ref: "#/definitions/source" } }, required: ["from"], additionalProperties: false }, writtenSource: { oneOf: [{ $ref: "#/definitions/source" }, { $ref: "#/definitions/external" }] }, origin: { oneOf: [{ $ref: "#/definitions/made" }, { $ref: "#/definitions/material" }] }, made: { type: "object", properties: { from: { const: "service" }, spec: { $ref: "#/definitions/spec" }, exportable: { type: "boolean" } }, required: ["from", "spec", "exportable"], additionalProperties: false }, material: { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false }, spec: { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] }, source: { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, trim: { type: "array", minItems: 1, items: { enum: ["bom", "newline"] } }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "pfx" }, of: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] }, generator: { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] }, templatePiece: { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] }, json: { oneOf: [{ type: "object", properties: { kind: { const: "plain" }, value: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] } }, required: ["kind", "value"], additionalProperties: false }, { type: "object", properties: { kind: { const: "source" }, source: { $ref: "#/definitions/source" } }, required: ["kind", "source"], additionalProperties: false }, { type: "object", properties: { kind: { const: "list" }, items: { type: "array", items: { $ref: "#/definitions/json" } } }, required: ["kind", "items"], additionalProperties: false }, { type: "object", properties: { kind: { const: "map" }, entries: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/json" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["kind", "entries"], additionalProperties: false }] }, summary: { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false }, vault: { oneOf: [{ type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, owned: { type: "integer", minimum: 0 }, unmanaged: { type: "integer", minimum: 0 }, heldBack: { $ref: "#/definitions/brake" } }, required: ["vault", "url", "wanted", "owned", "unmanaged"], additionalProperties: false }, { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, wanted: { type: "integer", minimum: 0 }, read: { const: "by name" } }, required: ["vault", "url", "wanted", "read"], additionalProperties: false }] }, finding: { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation without policy", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near limit", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false }, estimate: { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false }, requests: { type: "object", properties: { list: { type: "integer", minimum: 0 }, get: { type: "integer", minimum: 0 }, write: { type: "integer", minimum: 0 } }, required: ["list", "get", "write"], additionalProperties: false }, heldBack: { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, formerSource: { $ref: "#/definitions/source" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared", "given"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false }, brake: { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false } } };
var Ve = Object.prototype.hasOwnProperty;
var vs = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function G(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!vs.test(s)) return G.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return G.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return G.errors = r, e === 0;
}
var Vs = { type: "object", properties: { verb: { const: "create" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { $ref: "#/definitions/send" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "source", "send", "stamp", "orRecover"], additionalProperties: false };
var Es = { enum: ["secret", "key"] };
function _e(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "secret" || s === "key" ? (_e.errors = r, e === 0) : (_e.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Es.enum } }], false);
}
function se(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return se.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return se.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return se.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return se.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return se.errors = r, e === 0;
}
function ie(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return ie.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ie.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return ie.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ie.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return ie.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ie.errors = r, e === 0;
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
function xe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (xe.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (xe.errors = r, e === 0) : (xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Fs = { oneOf: [{ type: "object", properties: { from: { const: "env" }, name: { type: "string" }, revision: { type: "string" }, allowEmpty: { const: true }, verbatim: { const: true } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "file" }, path: { type: "string" }, trim: { type: "array", minItems: 1, items: { enum: ["bom", "newline"] } }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "path"], additionalProperties: false }, { type: "object", properties: { from: { const: "literal" }, text: { type: "string" } }, required: ["from", "text"], additionalProperties: false }, { type: "object", properties: { from: { const: "json" }, value: { $ref: "#/definitions/json" } }, required: ["from", "value"], additionalProperties: false }, { type: "object", properties: { from: { const: "base64" }, of: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "pfx" }, of: { $ref: "#/definitions/source" }, password: { $ref: "#/definitions/source" } }, required: ["from", "of"], additionalProperties: false }, { type: "object", properties: { from: { const: "secret" }, vault: { type: "string" }, name: { type: "string" }, version: { type: "string" } }, required: ["from", "name"], additionalProperties: false }, { type: "object", properties: { from: { const: "sealed" }, jwe: { type: "string" } }, required: ["from", "jwe"], additionalProperties: false }, { type: "object", properties: { from: { const: "sops" }, file: { type: "string" }, key: { type: "array", items: { oneOf: [{ type: "string" }, { type: "integer" }] } }, leaf: { type: "string" } }, required: ["from", "file", "key"], additionalProperties: false }, { type: "object", properties: { from: { const: "generate" }, spec: { $ref: "#/definitions/generator" }, epoch: { type: "string" } }, required: ["from", "spec"], additionalProperties: false }, { type: "object", properties: { from: { const: "exec" }, argv: { type: "array", items: { type: "string" }, minItems: 1 }, revision: { type: "string" }, allowEmpty: { const: true } }, required: ["from", "argv"], additionalProperties: false }, { type: "object", properties: { from: { const: "template" }, pieces: { type: "array", items: { $ref: "#/definitions/templatePiece" } }, parts: { type: "array", items: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/source" }], minItems: 2, maxItems: 2, additionalItems: false } } }, required: ["from", "pieces", "parts"], additionalProperties: false }] };
var Ye = { validate: me };
var Qr = { validate: Ur };
function Ur(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let h;
    if (s.kind === void 0 && (h = "kind") || s.value === void 0 && (h = "value")) {
      let P = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: h } };
      r === null ? r = [P] : r.push(P), e++;
    } else {
      let P = e;
      for (let y in s) if (!(y === "kind" || y === "value")) {
        let q = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [q] : r.push(q), e++;
        break;
      }
      if (P === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "plain") {
            let q = { instancePath: i + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "plain" } };
            r === null ? r = [q] : r.push(q), e++;
          }
          var o = y === e;
        } else var o = true;
        if (o) if (s.value !== void 0) {
          let y = s.value, q = e, _ = e, x = false, w = e;
          if (typeof y != "string") {
            let k = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
            r === null ? r = [k] : r.push(k), e++;
          }
          var c = w === e;
          if (x = x || c, !x) {
            let k = e;
            if (!(typeof y == "number" && isFinite(y))) {
              let D = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" } };
              r === null ? r = [D] : r.push(D), e++;
            }
            var c = k === e;
            if (x = x || c, !x) {
              let D = e;
              if (typeof y != "boolean") {
                let re = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [re] : r.push(re), e++;
              }
              var c = D === e;
              if (x = x || c, !x) {
                let re = e;
                if (y !== null) {
                  let K = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf/3/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [K] : r.push(K), e++;
                }
                var c = re === e;
                x = x || c;
              }
            }
          }
          if (x) e = _, r !== null && (_ ? r.length = _ : r = null);
          else {
            let k = { instancePath: i + "/value", schemaPath: "#/oneOf/0/properties/value/anyOf", keyword: "anyOf", params: {} };
            r === null ? r = [k] : r.push(k), e++;
          }
          var o = q === e;
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
        let q = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        r === null ? r = [q] : r.push(q), e++;
        break;
      }
      if (P === e) {
        if (s.kind !== void 0) {
          let y = e;
          if (s.kind !== "source") {
            let q = { instancePath: i + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "source" } };
            r === null ? r = [q] : r.push(q), e++;
          }
          var j = y === e;
        } else var j = true;
        if (j) if (s.source !== void 0) {
          let y = e;
          Ye.validate(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? Ye.validate.errors : r.concat(Ye.validate.errors), e = r.length);
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
        let q = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: y } };
        r === null ? r = [q] : r.push(q), e++;
      } else {
        let q = e;
        for (let _ in s) if (!(_ === "kind" || _ === "items")) {
          let x = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
          r === null ? r = [x] : r.push(x), e++;
          break;
        }
        if (q === e) {
          if (s.kind !== void 0) {
            let _ = e;
            if (s.kind !== "list") {
              let x = { instancePath: i + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "list" } };
              r === null ? r = [x] : r.push(x), e++;
            }
            var v = _ === e;
          } else var v = true;
          if (v) if (s.items !== void 0) {
            let _ = s.items, x = e;
            if (e === x) if (Array.isArray(_)) {
              var p = true;
              let d = _.length;
              for (let k = 0; k < d; k++) {
                let z = e;
                Qr.validate(_[k], { instancePath: i + "/items/" + k, parentData: _, parentDataProperty: k, rootData: f }) || (r = r === null ? Qr.validate.errors : r.concat(Qr.validate.errors), e = r.length);
                var p = z === e;
                if (!p) break;
              }
            } else {
              let d = { instancePath: i + "/items", schemaPath: "#/oneOf/2/properties/items/type", keyword: "type", params: { type: "array" } };
              r === null ? r = [d] : r.push(d), e++;
            }
            var v = x === e;
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
          let x = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: _ } };
          r === null ? r = [x] : r.push(x), e++;
        } else {
          let x = e;
          for (let w in s) if (!(w === "kind" || w === "entries")) {
            let d = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
            r === null ? r = [d] : r.push(d), e++;
            break;
          }
          if (x === e) {
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
                let z = w.length;
                for (let D = 0; D < z; D++) {
                  let R = w[D], re = e;
                  if (e === re) if (Array.isArray(R)) if (R.length > 2) {
                    let K = { instancePath: i + "/entries/" + D, schemaPath: "#/oneOf/3/properties/entries/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    r === null ? r = [K] : r.push(K), e++;
                  } else if (R.length < 2) {
                    let K = { instancePath: i + "/entries/" + D, schemaPath: "#/oneOf/3/properties/entries/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    r === null ? r = [K] : r.push(K), e++;
                  } else if (R.length <= 2) {
                    let L = R.length;
                    if (L > 0) {
                      let B = e;
                      if (typeof R[0] != "string") {
                        let Q = { instancePath: i + "/entries/" + D + "/0", schemaPath: "#/oneOf/3/properties/entries/items/items/0/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [Q] : r.push(Q), e++;
                      }
                      var g = B === e;
                    }
                    if (g && L > 1) {
                      let B = e;
                      Qr.validate(R[1], { instancePath: i + "/entries/" + D + "/1", parentData: R, parentDataProperty: 1, rootData: f }) || (r = r === null ? Qr.validate.errors : r.concat(Qr.validate.errors), e = r.length);
                      var g = B === e;
                    }
                  } else {
                    let L = { instancePath: i + "/entries/" + D, schemaPath: "#/oneOf/3/properties/entries/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                    r === null ? r = [L] : r.push(L), e++;
                  }
                  else {
                    let K = { instancePath: i + "/entries/" + D, schemaPath: "#/oneOf/3/properties/entries/items/type", keyword: "type", params: { type: "array" } };
                    r === null ? r = [K] : r.push(K), e++;
                  }
                  var O = re === e;
                  if (!O) break;
                }
              } else {
                let z = { instancePath: i + "/entries", schemaPath: "#/oneOf/3/properties/entries/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [z] : r.push(z), e++;
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
    return r === null ? r = [h] : r.push(h), e++, Ur.errors = r, false;
  }
  return Ur.errors = r, e === 0;
}
var Is = { oneOf: [{ type: "object", properties: { make: { const: "text" }, length: { type: "integer" }, characters: { anyOf: [{ type: "string" }, { type: "array", items: { enum: ["lower", "upper", "digits", "symbols"] } }] } }, required: ["make", "length", "characters"], additionalProperties: false }, { type: "object", properties: { make: { const: "rsaPem" }, bits: { type: "integer" } }, required: ["make", "bits"], additionalProperties: false }, { type: "object", properties: { make: { const: "ecPem" }, curve: { type: "string" } }, required: ["make", "curve"], additionalProperties: false }, { type: "object", properties: { make: { const: "uuid" } }, required: ["make"], additionalProperties: false }, { type: "object", properties: { make: { const: "bytes" }, count: { type: "integer" } }, required: ["make", "count"], additionalProperties: false }] };
function is(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
              let q = { instancePath: i + "/length", schemaPath: "#/oneOf/0/properties/length/type", keyword: "type", params: { type: "integer" } };
              r === null ? r = [q] : r.push(q), e++;
            }
            var o = P === e;
          } else var o = true;
          if (o) if (s.characters !== void 0) {
            let h = s.characters, P = e, y = e, q = false, _ = e;
            if (typeof h != "string") {
              let w = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/0/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [w] : r.push(w), e++;
            }
            var c = _ === e;
            if (q = q || c, !q) {
              let w = e;
              if (e === w) if (Array.isArray(h)) {
                var u = true;
                let k = h.length;
                for (let z = 0; z < k; z++) {
                  let D = h[z], R = e;
                  if (!(D === "lower" || D === "upper" || D === "digits" || D === "symbols")) {
                    let C = { instancePath: i + "/characters/" + z, schemaPath: "#/oneOf/0/properties/characters/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: Is.oneOf[0].properties.characters.anyOf[1].items.enum } };
                    r === null ? r = [C] : r.push(C), e++;
                  }
                  var u = R === e;
                  if (!u) break;
                }
              } else {
                let k = { instancePath: i + "/characters", schemaPath: "#/oneOf/0/properties/characters/anyOf/1/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [k] : r.push(k), e++;
              }
              var c = w === e;
              q = q || c;
            }
            if (q) e = y, r !== null && (y ? r.length = y : r = null);
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
            let q = { instancePath: i + "/bits", schemaPath: "#/oneOf/1/properties/bits/type", keyword: "type", params: { type: "integer" } };
            r === null ? r = [q] : r.push(q), e++;
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
          let q = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          r === null ? r = [q] : r.push(q), e++;
          break;
        }
        if (P === e) {
          if (s.make !== void 0) {
            let y = e;
            if (s.make !== "ecPem") {
              let q = { instancePath: i + "/make", schemaPath: "#/oneOf/2/properties/make/const", keyword: "const", params: { allowedValue: "ecPem" } };
              r === null ? r = [q] : r.push(q), e++;
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
          let q = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: y } };
          r === null ? r = [q] : r.push(q), e++;
        } else {
          let q = e;
          for (let _ in s) if (_ !== "make") {
            let x = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [x] : r.push(x), e++;
            break;
          }
          if (q === e && s.make !== void 0 && s.make !== "uuid") {
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
            let x = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [x] : r.push(x), e++;
          } else {
            let x = e;
            for (let w in s) if (!(w === "make" || w === "count")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
              break;
            }
            if (x === e) {
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
                  let z = { instancePath: i + "/count", schemaPath: "#/oneOf/4/properties/count/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [z] : r.push(z), e++;
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
    return r === null ? r = [O] : r.push(O), e++, is.errors = r, false;
  }
  return is.errors = r, e === 0;
}
var Ss = { oneOf: [{ type: "object", properties: { kind: { const: "text" }, text: { type: "string" } }, required: ["kind", "text"], additionalProperties: false }, { type: "object", properties: { kind: { const: "part" }, name: { type: "string" }, encoder: { enum: ["json", "url", "base64", "pgdsn", "odbc", "raw"] } }, required: ["kind", "name", "encoder"], additionalProperties: false }] };
function ts(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
              let g = { instancePath: i + "/encoder", schemaPath: "#/oneOf/1/properties/encoder/enum", keyword: "enum", params: { allowedValues: Ss.oneOf[1].properties.encoder.enum } };
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
    return r === null ? r = [m] : r.push(m), e++, ts.errors = r, false;
  }
  return ts.errors = r, e === 0;
}
function me(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let R;
    if (s.from === void 0 && (R = "from") || s.name === void 0 && (R = "name")) {
      let re = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: R } };
      r === null ? r = [re] : r.push(re), e++;
    } else {
      let re = e;
      for (let C in s) if (!(C === "from" || C === "name" || C === "revision" || C === "allowEmpty" || C === "verbatim")) {
        let K = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
        r === null ? r = [K] : r.push(K), e++;
        break;
      }
      if (re === e) {
        if (s.from !== void 0) {
          let C = e;
          if (s.from !== "env") {
            let K = { instancePath: i + "/from", schemaPath: "#/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "env" } };
            r === null ? r = [K] : r.push(K), e++;
          }
          var o = C === e;
        } else var o = true;
        if (o) {
          if (s.name !== void 0) {
            let C = e;
            if (typeof s.name != "string") {
              let L = { instancePath: i + "/name", schemaPath: "#/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [L] : r.push(L), e++;
            }
            var o = C === e;
          } else var o = true;
          if (o) {
            if (s.revision !== void 0) {
              let C = e;
              if (typeof s.revision != "string") {
                let L = { instancePath: i + "/revision", schemaPath: "#/oneOf/0/properties/revision/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [L] : r.push(L), e++;
              }
              var o = C === e;
            } else var o = true;
            if (o) {
              if (s.allowEmpty !== void 0) {
                let C = e;
                if (s.allowEmpty !== true) {
                  let L = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/0/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var o = C === e;
              } else var o = true;
              if (o) if (s.verbatim !== void 0) {
                let C = e;
                if (s.verbatim !== true) {
                  let L = { instancePath: i + "/verbatim", schemaPath: "#/oneOf/0/properties/verbatim/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var o = C === e;
              } else var o = true;
            }
          }
        }
      }
    }
  } else {
    let R = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [R] : r.push(R), e++;
  }
  var m = n === e;
  m && (a = true, l = 0);
  let c = e;
  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
    let R;
    if (s.from === void 0 && (R = "from") || s.path === void 0 && (R = "path")) {
      let re = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: R } };
      r === null ? r = [re] : r.push(re), e++;
    } else {
      let re = e;
      for (let C in s) if (!(C === "from" || C === "path" || C === "trim" || C === "revision" || C === "allowEmpty")) {
        let K = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
        r === null ? r = [K] : r.push(K), e++;
        break;
      }
      if (re === e) {
        if (s.from !== void 0) {
          let C = e;
          if (s.from !== "file") {
            let K = { instancePath: i + "/from", schemaPath: "#/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "file" } };
            r === null ? r = [K] : r.push(K), e++;
          }
          var u = C === e;
        } else var u = true;
        if (u) {
          if (s.path !== void 0) {
            let C = e;
            if (typeof s.path != "string") {
              let L = { instancePath: i + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [L] : r.push(L), e++;
            }
            var u = C === e;
          } else var u = true;
          if (u) {
            if (s.trim !== void 0) {
              let C = s.trim, K = e;
              if (e === K) if (Array.isArray(C)) if (C.length < 1) {
                let B = { instancePath: i + "/trim", schemaPath: "#/oneOf/1/properties/trim/minItems", keyword: "minItems", params: { limit: 1 } };
                r === null ? r = [B] : r.push(B), e++;
              } else {
                var j = true;
                let B = C.length;
                for (let Q = 0; Q < B; Q++) {
                  let $ = C[Q], M = e;
                  if (!($ === "bom" || $ === "newline")) {
                    let J = { instancePath: i + "/trim/" + Q, schemaPath: "#/oneOf/1/properties/trim/items/enum", keyword: "enum", params: { allowedValues: Fs.oneOf[1].properties.trim.items.enum } };
                    r === null ? r = [J] : r.push(J), e++;
                  }
                  var j = M === e;
                  if (!j) break;
                }
              }
              else {
                let B = { instancePath: i + "/trim", schemaPath: "#/oneOf/1/properties/trim/type", keyword: "type", params: { type: "array" } };
                r === null ? r = [B] : r.push(B), e++;
              }
              var u = K === e;
            } else var u = true;
            if (u) {
              if (s.revision !== void 0) {
                let C = e;
                if (typeof s.revision != "string") {
                  let L = { instancePath: i + "/revision", schemaPath: "#/oneOf/1/properties/revision/type", keyword: "type", params: { type: "string" } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var u = C === e;
              } else var u = true;
              if (u) if (s.allowEmpty !== void 0) {
                let C = e;
                if (s.allowEmpty !== true) {
                  let L = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/1/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                  r === null ? r = [L] : r.push(L), e++;
                }
                var u = C === e;
              } else var u = true;
            }
          }
        }
      }
    }
  } else {
    let R = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [R] : r.push(R), e++;
  }
  var m = c === e;
  if (m && a) a = false, l = [l, 1];
  else {
    m && (a = true, l = 1);
    let R = e;
    if (e === R) if (s && typeof s == "object" && !Array.isArray(s)) {
      let C;
      if (s.from === void 0 && (C = "from") || s.text === void 0 && (C = "text")) {
        let K = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: C } };
        r === null ? r = [K] : r.push(K), e++;
      } else {
        let K = e;
        for (let L in s) if (!(L === "from" || L === "text")) {
          let B = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
          r === null ? r = [B] : r.push(B), e++;
          break;
        }
        if (K === e) {
          if (s.from !== void 0) {
            let L = e;
            if (s.from !== "literal") {
              let B = { instancePath: i + "/from", schemaPath: "#/oneOf/2/properties/from/const", keyword: "const", params: { allowedValue: "literal" } };
              r === null ? r = [B] : r.push(B), e++;
            }
            var v = L === e;
          } else var v = true;
          if (v) if (s.text !== void 0) {
            let L = e;
            if (typeof s.text != "string") {
              let Q = { instancePath: i + "/text", schemaPath: "#/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" } };
              r === null ? r = [Q] : r.push(Q), e++;
            }
            var v = L === e;
          } else var v = true;
        }
      }
    } else {
      let C = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [C] : r.push(C), e++;
    }
    var m = R === e;
    if (m && a) a = false, l = [l, 2];
    else {
      m && (a = true, l = 2);
      let C = e;
      if (e === C) if (s && typeof s == "object" && !Array.isArray(s)) {
        let L;
        if (s.from === void 0 && (L = "from") || s.value === void 0 && (L = "value")) {
          let B = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: L } };
          r === null ? r = [B] : r.push(B), e++;
        } else {
          let B = e;
          for (let Q in s) if (!(Q === "from" || Q === "value")) {
            let $ = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Q } };
            r === null ? r = [$] : r.push($), e++;
            break;
          }
          if (B === e) {
            if (s.from !== void 0) {
              let Q = e;
              if (s.from !== "json") {
                let $ = { instancePath: i + "/from", schemaPath: "#/oneOf/3/properties/from/const", keyword: "const", params: { allowedValue: "json" } };
                r === null ? r = [$] : r.push($), e++;
              }
              var p = Q === e;
            } else var p = true;
            if (p) if (s.value !== void 0) {
              let Q = e;
              Ur(s.value, { instancePath: i + "/value", parentData: s, parentDataProperty: "value", rootData: f }) || (r = r === null ? Ur.errors : r.concat(Ur.errors), e = r.length);
              var p = Q === e;
            } else var p = true;
          }
        }
      } else {
        let L = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [L] : r.push(L), e++;
      }
      var m = C === e;
      if (m && a) a = false, l = [l, 3];
      else {
        m && (a = true, l = 3);
        let L = e;
        if (e === L) if (s && typeof s == "object" && !Array.isArray(s)) {
          let Q;
          if (s.from === void 0 && (Q = "from") || s.of === void 0 && (Q = "of")) {
            let $ = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: Q } };
            r === null ? r = [$] : r.push($), e++;
          } else {
            let $ = e;
            for (let M in s) if (!(M === "from" || M === "of")) {
              let E = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
              r === null ? r = [E] : r.push(E), e++;
              break;
            }
            if ($ === e) {
              if (s.from !== void 0) {
                let M = e;
                if (s.from !== "base64") {
                  let E = { instancePath: i + "/from", schemaPath: "#/oneOf/4/properties/from/const", keyword: "const", params: { allowedValue: "base64" } };
                  r === null ? r = [E] : r.push(E), e++;
                }
                var b = M === e;
              } else var b = true;
              if (b) if (s.of !== void 0) {
                let M = e;
                Ye.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? Ye.validate.errors : r.concat(Ye.validate.errors), e = r.length);
                var b = M === e;
              } else var b = true;
            }
          }
        } else {
          let Q = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [Q] : r.push(Q), e++;
        }
        var m = L === e;
        if (m && a) a = false, l = [l, 4];
        else {
          m && (a = true, l = 4);
          let Q = e;
          if (e === Q) if (s && typeof s == "object" && !Array.isArray(s)) {
            let M;
            if (s.from === void 0 && (M = "from") || s.of === void 0 && (M = "of")) {
              let E = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: M } };
              r === null ? r = [E] : r.push(E), e++;
            } else {
              let E = e;
              for (let J in s) if (!(J === "from" || J === "of" || J === "password")) {
                let F = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: J } };
                r === null ? r = [F] : r.push(F), e++;
                break;
              }
              if (E === e) {
                if (s.from !== void 0) {
                  let J = e;
                  if (s.from !== "pfx") {
                    let F = { instancePath: i + "/from", schemaPath: "#/oneOf/5/properties/from/const", keyword: "const", params: { allowedValue: "pfx" } };
                    r === null ? r = [F] : r.push(F), e++;
                  }
                  var O = J === e;
                } else var O = true;
                if (O) {
                  if (s.of !== void 0) {
                    let J = e;
                    Ye.validate(s.of, { instancePath: i + "/of", parentData: s, parentDataProperty: "of", rootData: f }) || (r = r === null ? Ye.validate.errors : r.concat(Ye.validate.errors), e = r.length);
                    var O = J === e;
                  } else var O = true;
                  if (O) if (s.password !== void 0) {
                    let J = e;
                    Ye.validate(s.password, { instancePath: i + "/password", parentData: s, parentDataProperty: "password", rootData: f }) || (r = r === null ? Ye.validate.errors : r.concat(Ye.validate.errors), e = r.length);
                    var O = J === e;
                  } else var O = true;
                }
              }
            }
          } else {
            let M = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [M] : r.push(M), e++;
          }
          var m = Q === e;
          if (m && a) a = false, l = [l, 5];
          else {
            m && (a = true, l = 5);
            let M = e;
            if (e === M) if (s && typeof s == "object" && !Array.isArray(s)) {
              let J;
              if (s.from === void 0 && (J = "from") || s.name === void 0 && (J = "name")) {
                let F = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: J } };
                r === null ? r = [F] : r.push(F), e++;
              } else {
                let F = e;
                for (let ee in s) if (!(ee === "from" || ee === "vault" || ee === "name" || ee === "version")) {
                  let H = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ee } };
                  r === null ? r = [H] : r.push(H), e++;
                  break;
                }
                if (F === e) {
                  if (s.from !== void 0) {
                    let ee = e;
                    if (s.from !== "secret") {
                      let H = { instancePath: i + "/from", schemaPath: "#/oneOf/6/properties/from/const", keyword: "const", params: { allowedValue: "secret" } };
                      r === null ? r = [H] : r.push(H), e++;
                    }
                    var g = ee === e;
                  } else var g = true;
                  if (g) {
                    if (s.vault !== void 0) {
                      let ee = e;
                      if (typeof s.vault != "string") {
                        let X = { instancePath: i + "/vault", schemaPath: "#/oneOf/6/properties/vault/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [X] : r.push(X), e++;
                      }
                      var g = ee === e;
                    } else var g = true;
                    if (g) {
                      if (s.name !== void 0) {
                        let ee = e;
                        if (typeof s.name != "string") {
                          let X = { instancePath: i + "/name", schemaPath: "#/oneOf/6/properties/name/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [X] : r.push(X), e++;
                        }
                        var g = ee === e;
                      } else var g = true;
                      if (g) if (s.version !== void 0) {
                        let ee = e;
                        if (typeof s.version != "string") {
                          let X = { instancePath: i + "/version", schemaPath: "#/oneOf/6/properties/version/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [X] : r.push(X), e++;
                        }
                        var g = ee === e;
                      } else var g = true;
                    }
                  }
                }
              }
            } else {
              let J = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [J] : r.push(J), e++;
            }
            var m = M === e;
            if (m && a) a = false, l = [l, 6];
            else {
              m && (a = true, l = 6);
              let J = e;
              if (e === J) if (s && typeof s == "object" && !Array.isArray(s)) {
                let ee;
                if (s.from === void 0 && (ee = "from") || s.jwe === void 0 && (ee = "jwe")) {
                  let H = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: ee } };
                  r === null ? r = [H] : r.push(H), e++;
                } else {
                  let H = e;
                  for (let X in s) if (!(X === "from" || X === "jwe")) {
                    let V = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X } };
                    r === null ? r = [V] : r.push(V), e++;
                    break;
                  }
                  if (H === e) {
                    if (s.from !== void 0) {
                      let X = e;
                      if (s.from !== "sealed") {
                        let V = { instancePath: i + "/from", schemaPath: "#/oneOf/7/properties/from/const", keyword: "const", params: { allowedValue: "sealed" } };
                        r === null ? r = [V] : r.push(V), e++;
                      }
                      var h = X === e;
                    } else var h = true;
                    if (h) if (s.jwe !== void 0) {
                      let X = e;
                      if (typeof s.jwe != "string") {
                        let W = { instancePath: i + "/jwe", schemaPath: "#/oneOf/7/properties/jwe/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [W] : r.push(W), e++;
                      }
                      var h = X === e;
                    } else var h = true;
                  }
                }
              } else {
                let ee = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [ee] : r.push(ee), e++;
              }
              var m = J === e;
              if (m && a) a = false, l = [l, 7];
              else {
                m && (a = true, l = 7);
                let ee = e;
                if (e === ee) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let X;
                  if (s.from === void 0 && (X = "from") || s.file === void 0 && (X = "file") || s.key === void 0 && (X = "key")) {
                    let V = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: X } };
                    r === null ? r = [V] : r.push(V), e++;
                  } else {
                    let V = e;
                    for (let W in s) if (!(W === "from" || W === "file" || W === "key" || W === "leaf")) {
                      let S = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: W } };
                      r === null ? r = [S] : r.push(S), e++;
                      break;
                    }
                    if (V === e) {
                      if (s.from !== void 0) {
                        let W = e;
                        if (s.from !== "sops") {
                          let S = { instancePath: i + "/from", schemaPath: "#/oneOf/8/properties/from/const", keyword: "const", params: { allowedValue: "sops" } };
                          r === null ? r = [S] : r.push(S), e++;
                        }
                        var P = W === e;
                      } else var P = true;
                      if (P) {
                        if (s.file !== void 0) {
                          let W = e;
                          if (typeof s.file != "string") {
                            let ae = { instancePath: i + "/file", schemaPath: "#/oneOf/8/properties/file/type", keyword: "type", params: { type: "string" } };
                            r === null ? r = [ae] : r.push(ae), e++;
                          }
                          var P = W === e;
                        } else var P = true;
                        if (P) {
                          if (s.key !== void 0) {
                            let W = s.key, S = e;
                            if (e === S) if (Array.isArray(W)) {
                              var y = true;
                              let T = W.length;
                              for (let te = 0; te < T; te++) {
                                let Z = W[te], fe = e, I = e, ve = false, Y = null, pe = e;
                                if (typeof Z != "string") {
                                  let be = { instancePath: i + "/key/" + te, schemaPath: "#/oneOf/8/properties/key/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [be] : r.push(be), e++;
                                }
                                var q = pe === e;
                                q && (ve = true, Y = 0);
                                let oe = e;
                                if (!(typeof Z == "number" && !(Z % 1) && !isNaN(Z) && isFinite(Z))) {
                                  let be = { instancePath: i + "/key/" + te, schemaPath: "#/oneOf/8/properties/key/items/oneOf/1/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [be] : r.push(be), e++;
                                }
                                var q = oe === e;
                                if (q && ve ? (ve = false, Y = [Y, 1]) : q && (ve = true, Y = 1), ve) e = I, r !== null && (I ? r.length = I : r = null);
                                else {
                                  let be = { instancePath: i + "/key/" + te, schemaPath: "#/oneOf/8/properties/key/items/oneOf", keyword: "oneOf", params: { passingSchemas: Y } };
                                  r === null ? r = [be] : r.push(be), e++;
                                }
                                var y = fe === e;
                                if (!y) break;
                              }
                            } else {
                              let T = { instancePath: i + "/key", schemaPath: "#/oneOf/8/properties/key/type", keyword: "type", params: { type: "array" } };
                              r === null ? r = [T] : r.push(T), e++;
                            }
                            var P = S === e;
                          } else var P = true;
                          if (P) if (s.leaf !== void 0) {
                            let W = e;
                            if (typeof s.leaf != "string") {
                              let ae = { instancePath: i + "/leaf", schemaPath: "#/oneOf/8/properties/leaf/type", keyword: "type", params: { type: "string" } };
                              r === null ? r = [ae] : r.push(ae), e++;
                            }
                            var P = W === e;
                          } else var P = true;
                        }
                      }
                    }
                  }
                } else {
                  let X = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [X] : r.push(X), e++;
                }
                var m = ee === e;
                if (m && a) a = false, l = [l, 8];
                else {
                  m && (a = true, l = 8);
                  let X = e;
                  if (e === X) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let W;
                    if (s.from === void 0 && (W = "from") || s.spec === void 0 && (W = "spec")) {
                      let S = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: W } };
                      r === null ? r = [S] : r.push(S), e++;
                    } else {
                      let S = e;
                      for (let ae in s) if (!(ae === "from" || ae === "spec" || ae === "epoch")) {
                        let T = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ae } };
                        r === null ? r = [T] : r.push(T), e++;
                        break;
                      }
                      if (S === e) {
                        if (s.from !== void 0) {
                          let ae = e;
                          if (s.from !== "generate") {
                            let T = { instancePath: i + "/from", schemaPath: "#/oneOf/9/properties/from/const", keyword: "const", params: { allowedValue: "generate" } };
                            r === null ? r = [T] : r.push(T), e++;
                          }
                          var _ = ae === e;
                        } else var _ = true;
                        if (_) {
                          if (s.spec !== void 0) {
                            let ae = e;
                            is(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? is.errors : r.concat(is.errors), e = r.length);
                            var _ = ae === e;
                          } else var _ = true;
                          if (_) if (s.epoch !== void 0) {
                            let ae = e;
                            if (typeof s.epoch != "string") {
                              let te = { instancePath: i + "/epoch", schemaPath: "#/oneOf/9/properties/epoch/type", keyword: "type", params: { type: "string" } };
                              r === null ? r = [te] : r.push(te), e++;
                            }
                            var _ = ae === e;
                          } else var _ = true;
                        }
                      }
                    }
                  } else {
                    let W = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [W] : r.push(W), e++;
                  }
                  var m = X === e;
                  if (m && a) a = false, l = [l, 9];
                  else {
                    m && (a = true, l = 9);
                    let W = e;
                    if (e === W) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let ae;
                      if (s.from === void 0 && (ae = "from") || s.argv === void 0 && (ae = "argv")) {
                        let T = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: ae } };
                        r === null ? r = [T] : r.push(T), e++;
                      } else {
                        let T = e;
                        for (let te in s) if (!(te === "from" || te === "argv" || te === "revision" || te === "allowEmpty")) {
                          let Z = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: te } };
                          r === null ? r = [Z] : r.push(Z), e++;
                          break;
                        }
                        if (T === e) {
                          if (s.from !== void 0) {
                            let te = e;
                            if (s.from !== "exec") {
                              let Z = { instancePath: i + "/from", schemaPath: "#/oneOf/10/properties/from/const", keyword: "const", params: { allowedValue: "exec" } };
                              r === null ? r = [Z] : r.push(Z), e++;
                            }
                            var x = te === e;
                          } else var x = true;
                          if (x) {
                            if (s.argv !== void 0) {
                              let te = s.argv, Z = e;
                              if (e === Z) if (Array.isArray(te)) if (te.length < 1) {
                                let I = { instancePath: i + "/argv", schemaPath: "#/oneOf/10/properties/argv/minItems", keyword: "minItems", params: { limit: 1 } };
                                r === null ? r = [I] : r.push(I), e++;
                              } else {
                                var w = true;
                                let I = te.length;
                                for (let ve = 0; ve < I; ve++) {
                                  let Y = e;
                                  if (typeof te[ve] != "string") {
                                    let oe = { instancePath: i + "/argv/" + ve, schemaPath: "#/oneOf/10/properties/argv/items/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [oe] : r.push(oe), e++;
                                  }
                                  var w = Y === e;
                                  if (!w) break;
                                }
                              }
                              else {
                                let I = { instancePath: i + "/argv", schemaPath: "#/oneOf/10/properties/argv/type", keyword: "type", params: { type: "array" } };
                                r === null ? r = [I] : r.push(I), e++;
                              }
                              var x = Z === e;
                            } else var x = true;
                            if (x) {
                              if (s.revision !== void 0) {
                                let te = e;
                                if (typeof s.revision != "string") {
                                  let fe = { instancePath: i + "/revision", schemaPath: "#/oneOf/10/properties/revision/type", keyword: "type", params: { type: "string" } };
                                  r === null ? r = [fe] : r.push(fe), e++;
                                }
                                var x = te === e;
                              } else var x = true;
                              if (x) if (s.allowEmpty !== void 0) {
                                let te = e;
                                if (s.allowEmpty !== true) {
                                  let fe = { instancePath: i + "/allowEmpty", schemaPath: "#/oneOf/10/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true } };
                                  r === null ? r = [fe] : r.push(fe), e++;
                                }
                                var x = te === e;
                              } else var x = true;
                            }
                          }
                        }
                      }
                    } else {
                      let ae = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [ae] : r.push(ae), e++;
                    }
                    var m = W === e;
                    if (m && a) a = false, l = [l, 10];
                    else {
                      m && (a = true, l = 10);
                      let ae = e;
                      if (e === ae) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let te;
                        if (s.from === void 0 && (te = "from") || s.pieces === void 0 && (te = "pieces") || s.parts === void 0 && (te = "parts")) {
                          let Z = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: te } };
                          r === null ? r = [Z] : r.push(Z), e++;
                        } else {
                          let Z = e;
                          for (let fe in s) if (!(fe === "from" || fe === "pieces" || fe === "parts")) {
                            let I = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: fe } };
                            r === null ? r = [I] : r.push(I), e++;
                            break;
                          }
                          if (Z === e) {
                            if (s.from !== void 0) {
                              let fe = e;
                              if (s.from !== "template") {
                                let I = { instancePath: i + "/from", schemaPath: "#/oneOf/11/properties/from/const", keyword: "const", params: { allowedValue: "template" } };
                                r === null ? r = [I] : r.push(I), e++;
                              }
                              var d = fe === e;
                            } else var d = true;
                            if (d) {
                              if (s.pieces !== void 0) {
                                let fe = s.pieces, I = e;
                                if (e === I) if (Array.isArray(fe)) {
                                  var k = true;
                                  let Y = fe.length;
                                  for (let pe = 0; pe < Y; pe++) {
                                    let oe = e;
                                    ts(fe[pe], { instancePath: i + "/pieces/" + pe, parentData: fe, parentDataProperty: pe, rootData: f }) || (r = r === null ? ts.errors : r.concat(ts.errors), e = r.length);
                                    var k = oe === e;
                                    if (!k) break;
                                  }
                                } else {
                                  let Y = { instancePath: i + "/pieces", schemaPath: "#/oneOf/11/properties/pieces/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [Y] : r.push(Y), e++;
                                }
                                var d = I === e;
                              } else var d = true;
                              if (d) if (s.parts !== void 0) {
                                let fe = s.parts, I = e;
                                if (e === I) if (Array.isArray(fe)) {
                                  var z = true;
                                  let Y = fe.length;
                                  for (let pe = 0; pe < Y; pe++) {
                                    let oe = fe[pe], je = e;
                                    if (e === je) if (Array.isArray(oe)) if (oe.length > 2) {
                                      let We = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                      r === null ? r = [We] : r.push(We), e++;
                                    } else if (oe.length < 2) {
                                      let We = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/minItems", keyword: "minItems", params: { limit: 2 } };
                                      r === null ? r = [We] : r.push(We), e++;
                                    } else if (oe.length <= 2) {
                                      let kr = oe.length;
                                      if (kr > 0) {
                                        let hs = e;
                                        if (typeof oe[0] != "string") {
                                          let ws = { instancePath: i + "/parts/" + pe + "/0", schemaPath: "#/oneOf/11/properties/parts/items/items/0/type", keyword: "type", params: { type: "string" } };
                                          r === null ? r = [ws] : r.push(ws), e++;
                                        }
                                        var D = hs === e;
                                      }
                                      if (D && kr > 1) {
                                        let hs = e;
                                        Ye.validate(oe[1], { instancePath: i + "/parts/" + pe + "/1", parentData: oe, parentDataProperty: 1, rootData: f }) || (r = r === null ? Ye.validate.errors : r.concat(Ye.validate.errors), e = r.length);
                                        var D = hs === e;
                                      }
                                    } else {
                                      let kr = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
                                      r === null ? r = [kr] : r.push(kr), e++;
                                    }
                                    else {
                                      let We = { instancePath: i + "/parts/" + pe, schemaPath: "#/oneOf/11/properties/parts/items/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [We] : r.push(We), e++;
                                    }
                                    var z = je === e;
                                    if (!z) break;
                                  }
                                } else {
                                  let Y = { instancePath: i + "/parts", schemaPath: "#/oneOf/11/properties/parts/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [Y] : r.push(Y), e++;
                                }
                                var d = I === e;
                              } else var d = true;
                            }
                          }
                        }
                      } else {
                        let te = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [te] : r.push(te), e++;
                      }
                      var m = ae === e;
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
    let R = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [R] : r.push(R), e++, me.errors = r, false;
  }
  return me.errors = r, e === 0;
}
function _r(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from")) return _r.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "first")) {
        return _r.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "external") return _r.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "external" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.first !== void 0) {
          let n = e;
          me(s.first, { instancePath: i + "/first", parentData: s, parentDataProperty: "first", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
          var t = n === e;
        } else var t = true;
      }
    }
  } else return _r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return _r.errors = r, e === 0;
}
function or(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  me(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  _r(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
  var c = o === e;
  if (c && a ? (a = false, l = [l, 1]) : c && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let u = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [u] : r.push(u), e++, or.errors = r, false;
  }
  return or.errors = r, e === 0;
}
function ge(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? (ge.errors = r, e === 0) : (ge.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
var Bs = new RegExp("^P[0-9YMWDTHS]+$", "u");
function qe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Bs.test(s)) return qe.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P[0-9YMWDTHS]+$" } }], false;
  } else return qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return qe.errors = r, e === 0;
}
function rr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) for (let a in s) {
    let l = e;
    if (typeof s[a] != "string") return rr.errors = [{ instancePath: i + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
    var t = l === e;
    if (!t) break;
  }
  else return rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return rr.errors = r, e === 0;
}
function Ie(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
  if (l) return Ie.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!(u === "contentType" || u === "enabled" || u === "expiresOn" || u === "expiresIn" || u === "notBefore" || u === "tags")) {
        return Ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.contentType !== void 0) {
          let u = e;
          if (typeof s.contentType != "string") return Ie.errors = [{ instancePath: i + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }], false;
          var n = u === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let u = e;
            if (typeof s.enabled != "boolean") return Ie.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = u === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let u = e;
              ge(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
              var n = u === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let u = e;
                qe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                var n = u === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let u = e;
                  ge(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                  var n = u === e;
                } else var n = true;
                if (n) if (s.tags !== void 0) {
                  let u = e;
                  rr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
                  var n = u === e;
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
var Ts = { type: "object", properties: { contentType: { $ref: "#/definitions/sixCharacters" }, enabled: { $ref: "#/definitions/sixCharacters" }, expiresOn: { $ref: "#/definitions/sixCharacters" }, expiresIn: { $ref: "#/definitions/sixCharacters" }, notBefore: { $ref: "#/definitions/sixCharacters" }, tags: { $ref: "#/definitions/sixCharacters" }, protect: { $ref: "#/definitions/sixCharacters" }, keepEnabled: { $ref: "#/definitions/sixCharacters" }, keyOps: { $ref: "#/definitions/sixCharacters" }, releasePolicy: { $ref: "#/definitions/sixCharacters" }, rotationPolicy: { $ref: "#/definitions/sixCharacters" }, rotate: { $ref: "#/definitions/sixCharacters" }, material: { $ref: "#/definitions/sixCharacters" }, rotating: { $ref: "#/definitions/sixCharacters" } }, required: [], additionalProperties: false };
var Cs = new RegExp("^[A-Za-z0-9_-]{6}$", "u");
function ce(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!Cs.test(s)) return ce.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{6}$" } }], false;
  } else return ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return ce.errors = r, e === 0;
}
function Xr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!Ve.call(Ts.properties, l)) {
      return Xr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
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
  } else return Xr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Xr.errors = r, e === 0;
}
function le(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.owner === void 0 && (n = "owner") || s.source === void 0 && (n = "source") || s.properties === void 0 && (n = "properties") || s.versions === void 0 && (n = "versions")) return le.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "owner" || c === "source" || c === "properties" || c === "versions" || c === "mark")) {
        return le.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.owner !== void 0) {
          let c = e;
          if (typeof s.owner != "string") return le.errors = [{ instancePath: i + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
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
            _r(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? _r.errors : r.concat(_r.errors), e = r.length);
            var a = b === e;
            if (a && m) m = false, v = [v, 1];
            else {
              a && (m = true, v = 1);
              let g = e;
              me(c, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
              var a = g === e;
              a && m ? (m = false, v = [v, 2]) : a && (m = true, v = 2);
            }
            if (m) e = j, r !== null && (j ? r.length = j : r = null);
            else {
              let g = { instancePath: i + "/source", schemaPath: "#/properties/source/oneOf", keyword: "oneOf", params: { passingSchemas: v } };
              return r === null ? r = [g] : r.push(g), e++, le.errors = r, false;
            }
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.properties !== void 0) {
              let c = e;
              Xr(s.properties, { instancePath: i + "/properties", parentData: s, parentDataProperty: "properties", rootData: f }) || (r = r === null ? Xr.errors : r.concat(Xr.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.versions !== void 0) {
                let c = s.versions, u = e;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return le.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === u && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return le.errors = [{ instancePath: i + "/versions", schemaPath: "#/properties/versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = u === e;
              } else var t = true;
              if (t) if (s.mark !== void 0) {
                let c = s.mark, u = e;
                if (e === u) if (c && typeof c == "object" && !Array.isArray(c)) {
                  let m;
                  if (c.at === void 0 && (m = "at") || c.enabled === void 0 && (m = "enabled")) return le.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/required", keyword: "required", params: { missingProperty: m } }], false;
                  {
                    let v = e;
                    for (let p in c) if (!(p === "at" || p === "enabled")) {
                      return le.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
                      break;
                    }
                    if (v === e) {
                      if (c.at !== void 0) {
                        let p = e;
                        ge(c.at, { instancePath: i + "/mark/at", parentData: c, parentDataProperty: "at", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                        var l = p === e;
                      } else var l = true;
                      if (l) if (c.enabled !== void 0) {
                        let p = e;
                        if (typeof c.enabled != "boolean") return le.errors = [{ instancePath: i + "/mark/enabled", schemaPath: "#/properties/mark/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
                        var l = p === e;
                      } else var l = true;
                    }
                  }
                } else return le.errors = [{ instancePath: i + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "object" } }], false;
                var t = u === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return le.errors = r, e === 0;
}
function pr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.source === void 0 && (a = "source") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return pr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Vs.properties, n)) {
        return pr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "create") return pr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "create" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            if (s.kind !== "secret") return pr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.source !== void 0) {
                        let n = e;
                        or(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let n = e;
                          Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let n = e;
                            le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                            var t = n === e;
                          } else var t = true;
                          if (t) if (s.orRecover !== void 0) {
                            let n = e;
                            if (typeof s.orRecover != "boolean") return pr.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pr.errors = r, e === 0;
}
var Rs = { type: "object", properties: { verb: { const: "create" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, send: { $ref: "#/definitions/keySend" }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "send", "stamp", "orRecover"], additionalProperties: false };
var gs = { oneOf: [{ type: "object", properties: { keyType: { enum: ["RSA", "RSA-HSM", "oct-HSM"] }, keySize: { type: "integer" } }, required: ["keyType", "keySize"], additionalProperties: false }, { type: "object", properties: { keyType: { enum: ["EC", "EC-HSM"] }, curve: { enum: ["P-256", "P-384", "P-521", "P-256K"] } }, required: ["keyType", "curve"], additionalProperties: false }] };
function ns(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
            let O = { instancePath: i + "/keyType", schemaPath: "#/oneOf/0/properties/keyType/enum", keyword: "enum", params: { allowedValues: gs.oneOf[0].properties.keyType.enum } };
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
            let O = { instancePath: i + "/keyType", schemaPath: "#/oneOf/1/properties/keyType/enum", keyword: "enum", params: { allowedValues: gs.oneOf[1].properties.keyType.enum } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var u = b === e;
        } else var u = true;
        if (u) if (s.curve !== void 0) {
          let p = s.curve, b = e;
          if (!(p === "P-256" || p === "P-384" || p === "P-521" || p === "P-256K")) {
            let g = { instancePath: i + "/curve", schemaPath: "#/oneOf/1/properties/curve/enum", keyword: "enum", params: { allowedValues: gs.oneOf[1].properties.curve.enum } };
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
    return r === null ? r = [m] : r.push(m), e++, ns.errors = r, false;
  }
  return ns.errors = r, e === 0;
}
function Vr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.spec === void 0 && (a = "spec") || s.exportable === void 0 && (a = "exportable")) return Vr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "spec" || n === "exportable")) {
        return Vr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "service") return Vr.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "service" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.spec !== void 0) {
            let n = e;
            ns(s.spec, { instancePath: i + "/spec", parentData: s, parentDataProperty: "spec", rootData: f }) || (r = r === null ? ns.errors : r.concat(ns.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.exportable !== void 0) {
            let n = e;
            if (typeof s.exportable != "boolean") return Vr.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return Vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Vr.errors = r, e === 0;
}
var zs = { type: "object", properties: { from: { const: "material" }, source: { $ref: "#/definitions/source" }, hardwareProtected: { type: "boolean" }, family: { enum: ["RSA", "EC"] }, exportable: { type: "boolean" } }, required: ["from", "source", "hardwareProtected", "exportable"], additionalProperties: false };
function Ee(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.from === void 0 && (a = "from") || s.source === void 0 && (a = "source") || s.hardwareProtected === void 0 && (a = "hardwareProtected") || s.exportable === void 0 && (a = "exportable")) return Ee.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "from" || n === "source" || n === "hardwareProtected" || n === "family" || n === "exportable")) {
        return Ee.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.from !== void 0) {
          let n = e;
          if (s.from !== "material") return Ee.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/const", keyword: "const", params: { allowedValue: "material" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.source !== void 0) {
            let n = e;
            me(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.hardwareProtected !== void 0) {
              let n = e;
              if (typeof s.hardwareProtected != "boolean") return Ee.errors = [{ instancePath: i + "/hardwareProtected", schemaPath: "#/properties/hardwareProtected/type", keyword: "type", params: { type: "boolean" } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.family !== void 0) {
                let n = s.family, o = e;
                if (!(n === "RSA" || n === "EC")) return Ee.errors = [{ instancePath: i + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: zs.properties.family.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) if (s.exportable !== void 0) {
                let n = e;
                if (typeof s.exportable != "boolean") return Ee.errors = [{ instancePath: i + "/exportable", schemaPath: "#/properties/exportable/type", keyword: "type", params: { type: "boolean" } }], false;
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ee.errors = r, e === 0;
}
function qr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  Vr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Vr.errors : r.concat(Vr.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  Ee(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
  var c = o === e;
  if (c && a ? (a = false, l = [l, 1]) : c && (a = true, l = 1), a) e = t, r !== null && (t ? r.length = t : r = null);
  else {
    let u = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [u] : r.push(u), e++, qr.errors = r, false;
  }
  return qr.errors = r, e === 0;
}
function Se(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
function De(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
var Ks = { oneOf: [{ type: "object", properties: { action: { const: "Rotate" }, timeAfterCreate: { $ref: "#/definitions/duration" } }, required: ["action", "timeAfterCreate"], additionalProperties: false }, { type: "object", properties: { action: { enum: ["Rotate", "Notify"] }, timeBeforeExpiry: { $ref: "#/definitions/duration" } }, required: ["action", "timeBeforeExpiry"], additionalProperties: false }] };
function Zr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
          qe(s.timeAfterCreate, { instancePath: i + "/timeAfterCreate", parentData: s, parentDataProperty: "timeAfterCreate", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
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
            let O = { instancePath: i + "/action", schemaPath: "#/oneOf/1/properties/action/enum", keyword: "enum", params: { allowedValues: Ks.oneOf[1].properties.action.enum } };
            r === null ? r = [O] : r.push(O), e++;
          }
          var u = b === e;
        } else var u = true;
        if (u) if (s.timeBeforeExpiry !== void 0) {
          let p = e;
          qe(s.timeBeforeExpiry, { instancePath: i + "/timeBeforeExpiry", parentData: s, parentDataProperty: "timeBeforeExpiry", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
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
    return r === null ? r = [m] : r.push(m), e++, Zr.errors = r, false;
  }
  return Zr.errors = r, e === 0;
}
function Ke(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
          qe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let o = s.lifetimeActions, c = e;
          if (e === c) if (Array.isArray(o)) {
            var a = true;
            let j = o.length;
            for (let m = 0; m < j; m++) {
              let v = e;
              Zr(o[m], { instancePath: i + "/lifetimeActions/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
              var a = v === e;
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
function Ae(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
  if (l) return Ae.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {} }], false;
  if (e = t, r !== null && (t ? r.length = t : r = null), e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.enabled === void 0 && (o = "enabled") || s.tags === void 0 && (o = "tags")) return Ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!(u === "keyOps" || u === "enabled" || u === "expiresOn" || u === "expiresIn" || u === "notBefore" || u === "releasePolicy" || u === "rotationPolicy" || u === "tags")) {
        return Ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.keyOps !== void 0) {
          let u = e;
          Se(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
          var n = u === e;
        } else var n = true;
        if (n) {
          if (s.enabled !== void 0) {
            let u = e;
            if (typeof s.enabled != "boolean") return Ae.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var n = u === e;
          } else var n = true;
          if (n) {
            if (s.expiresOn !== void 0) {
              let u = e;
              ge(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
              var n = u === e;
            } else var n = true;
            if (n) {
              if (s.expiresIn !== void 0) {
                let u = e;
                qe(s.expiresIn, { instancePath: i + "/expiresIn", parentData: s, parentDataProperty: "expiresIn", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                var n = u === e;
              } else var n = true;
              if (n) {
                if (s.notBefore !== void 0) {
                  let u = e;
                  ge(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                  var n = u === e;
                } else var n = true;
                if (n) {
                  if (s.releasePolicy !== void 0) {
                    let u = e;
                    De(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                    var n = u === e;
                  } else var n = true;
                  if (n) {
                    if (s.rotationPolicy !== void 0) {
                      let u = e;
                      Ke(s.rotationPolicy, { instancePath: i + "/rotationPolicy", parentData: s, parentDataProperty: "rotationPolicy", rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                      var n = u === e;
                    } else var n = true;
                    if (n) if (s.tags !== void 0) {
                      let u = e;
                      rr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
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
  } else return Ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ae.errors = r, e === 0;
}
function ur(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.origin === void 0 && (a = "origin") || s.send === void 0 && (a = "send") || s.stamp === void 0 && (a = "stamp") || s.orRecover === void 0 && (a = "orRecover")) return ur.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Rs.properties, n)) {
        return ur.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "create") return ur.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "create" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            if (s.kind !== "key") return ur.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      qr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let n = e;
                        Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let n = e;
                          le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.orRecover !== void 0) {
                          let n = e;
                          if (typeof s.orRecover != "boolean") return ur.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return ur.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ur.errors = r, e === 0;
}
var _s = { type: "object", properties: { verb: { const: "set" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, because: { enum: ["changed", "cleared", "given"] }, value: { oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "because", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
var qs = { type: "object", properties: { was: { enum: ["env", "file", "exec", "literal", "json", "base64", "pfx", "secret", "generate", "template", "sealed", "sops", "service"] }, source: { $ref: "#/definitions/source" } }, additionalProperties: false };
function Te(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Te.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "pfx" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Te.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: qs.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        me(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Te.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Te.errors = r, e === 0;
}
var es = { oneOf: [{ type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "contentType" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["enabled", "protect"] }, before: { type: "boolean" }, after: { type: "boolean" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "versions" }, before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { enum: ["expiresOn", "notBefore"] }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "expiresIn" }, before: { anyOf: [{ type: "integer" }, { type: "null" }] }, after: { $ref: "#/definitions/duration" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "tag" }, name: { type: "string" }, before: { anyOf: [{ type: "string" }, { type: "null" }] }, after: { anyOf: [{ type: "string" }, { type: "null" }] } }, required: ["cause", "property", "name", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyOps" }, before: { $ref: "#/definitions/keyOps" }, after: { $ref: "#/definitions/keyOps" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "releasePolicy" }, before: { anyOf: [{ $ref: "#/definitions/releasePolicy" }, { type: "null" }] }, after: { $ref: "#/definitions/releasePolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotationPolicy" }, before: { $ref: "#/definitions/liveRotationPolicy" }, after: { $ref: "#/definitions/rotationPolicy" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "keyType" }, before: { type: "string" }, after: { type: "string" } }, required: ["cause", "property", "before", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "rotate" }, after: { type: "integer", minimum: 1 } }, required: ["cause", "property", "after"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged" }, name: { enum: ["contentType", "enabled", "expiresOn", "expiresIn", "notBefore", "tags", "keepEnabled", "keyOps", "releasePolicy", "rotationPolicy"] } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "unmanaged tag" }, name: { type: "string" } }, required: ["cause", "property", "name"], additionalProperties: false }, { type: "object", properties: { cause: { $ref: "#/definitions/cause" }, property: { const: "kvg-state" } }, required: ["cause", "property"], additionalProperties: false }] };
var Zs = { enum: ["drift", "pending", "both"] };
function U(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s === "drift" || s === "pending" || s === "both" ? (U.errors = r, e === 0) : (U.errors = [{ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Zs.enum } }], false);
}
function Er(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.known === void 0 && (a = "known") || s.text === void 0 && (a = "text")) return Er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "known" || n === "text")) {
        return Er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.known !== void 0) {
          let n = e;
          if (s.known !== false) return Er.errors = [{ instancePath: i + "/known", schemaPath: "#/properties/known/const", keyword: "const", params: { allowedValue: false } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (s.text !== void 0) {
          let n = e;
          if (typeof s.text != "string") return Er.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return Er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Er.errors = r, e === 0;
}
function dr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.lifetimeActions === void 0 && (n = "lifetimeActions")) return dr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "expiresIn" || c === "lifetimeActions")) {
        return dr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.expiresIn !== void 0) {
          let c = e;
          if (typeof s.expiresIn != "string") return dr.errors = [{ instancePath: i + "/expiresIn", schemaPath: "#/properties/expiresIn/type", keyword: "type", params: { type: "string" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) if (s.lifetimeActions !== void 0) {
          let c = s.lifetimeActions, u = e;
          if (e === u) if (Array.isArray(c)) {
            var a = true;
            let m = c.length;
            for (let v = 0; v < m; v++) {
              let p = c[v], b = e, O = e, g = false, h = e;
              Zr(p, { instancePath: i + "/lifetimeActions/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? Zr.errors : r.concat(Zr.errors), e = r.length);
              var l = h === e;
              if (g = g || l, !g) {
                let y = e;
                Er(p, { instancePath: i + "/lifetimeActions/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? Er.errors : r.concat(Er.errors), e = r.length);
                var l = y === e;
                g = g || l;
              }
              if (g) e = O, r !== null && (O ? r.length = O : r = null);
              else {
                let y = { instancePath: i + "/lifetimeActions/" + v, schemaPath: "#/properties/lifetimeActions/items/anyOf", keyword: "anyOf", params: {} };
                return r === null ? r = [y] : r.push(y), e++, dr.errors = r, false;
              }
              var a = b === e;
              if (!a) break;
            }
          } else return dr.errors = [{ instancePath: i + "/lifetimeActions", schemaPath: "#/properties/lifetimeActions/type", keyword: "type", params: { type: "array" } }], false;
          var t = u === e;
        } else var t = true;
      }
    }
  } else return dr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return dr.errors = r, e === 0;
}
function he(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let K;
    if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.before === void 0 && (K = "before") || s.after === void 0 && (K = "after")) {
      let L = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: K } };
      r === null ? r = [L] : r.push(L), e++;
    } else {
      let L = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let Q = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [Q] : r.push(Q), e++;
        break;
      }
      if (L === e) {
        if (s.cause !== void 0) {
          let B = e;
          U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
          var o = B === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let B = e;
            if (s.property !== "contentType") {
              let $ = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [$] : r.push($), e++;
            }
            var o = B === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let B = s.before, Q = e, $ = e, M = false, E = e;
              if (typeof B != "string") {
                let F = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [F] : r.push(F), e++;
              }
              var c = E === e;
              if (M = M || c, !M) {
                let F = e;
                if (B !== null) {
                  let H = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var c = F === e;
                M = M || c;
              }
              if (M) e = $, r !== null && ($ ? r.length = $ : r = null);
              else {
                let F = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [F] : r.push(F), e++;
              }
              var o = Q === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let B = s.after, Q = e, $ = e, M = false, E = e;
              if (typeof B != "string") {
                let F = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [F] : r.push(F), e++;
              }
              var u = E === e;
              if (M = M || u, !M) {
                let F = e;
                if (B !== null) {
                  let H = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var u = F === e;
                M = M || u;
              }
              if (M) e = $, r !== null && ($ ? r.length = $ : r = null);
              else {
                let F = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [F] : r.push(F), e++;
              }
              var o = Q === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let K = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [K] : r.push(K), e++;
  }
  var v = n === e;
  v && (a = true, l = 0);
  let j = e;
  if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
    let K;
    if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.before === void 0 && (K = "before") || s.after === void 0 && (K = "after")) {
      let L = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: K } };
      r === null ? r = [L] : r.push(L), e++;
    } else {
      let L = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let Q = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [Q] : r.push(Q), e++;
        break;
      }
      if (L === e) {
        if (s.cause !== void 0) {
          let B = e;
          U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
          var m = B === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let B = s.property, Q = e;
            if (!(B === "enabled" || B === "protect")) {
              let M = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: es.oneOf[1].properties.property.enum } };
              r === null ? r = [M] : r.push(M), e++;
            }
            var m = Q === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let B = e;
              if (typeof s.before != "boolean") {
                let $ = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [$] : r.push($), e++;
              }
              var m = B === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let B = e;
              if (typeof s.after != "boolean") {
                let $ = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [$] : r.push($), e++;
              }
              var m = B === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let K = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [K] : r.push(K), e++;
  }
  var v = j === e;
  if (v && a) a = false, l = [l, 1];
  else {
    v && (a = true, l = 1);
    let K = e;
    if (e === K) if (s && typeof s == "object" && !Array.isArray(s)) {
      let B;
      if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
        let Q = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: B } };
        r === null ? r = [Q] : r.push(Q), e++;
      } else {
        let Q = e;
        for (let $ in s) if (!($ === "cause" || $ === "property" || $ === "before" || $ === "after")) {
          let M = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
          r === null ? r = [M] : r.push(M), e++;
          break;
        }
        if (Q === e) {
          if (s.cause !== void 0) {
            let $ = e;
            U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
            var p = $ === e;
          } else var p = true;
          if (p) {
            if (s.property !== void 0) {
              let $ = e;
              if (s.property !== "versions") {
                let E = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [E] : r.push(E), e++;
              }
              var p = $ === e;
            } else var p = true;
            if (p) {
              if (s.before !== void 0) {
                let $ = s.before, M = e;
                if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
                  let J = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                if (e === M && typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
                  let J = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                var p = M === e;
              } else var p = true;
              if (p) if (s.after !== void 0) {
                let $ = s.after, M = e;
                if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
                  let J = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                if (e === M && typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
                  let J = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                var p = M === e;
              } else var p = true;
            }
          }
        }
      }
    } else {
      let B = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [B] : r.push(B), e++;
    }
    var v = K === e;
    if (v && a) a = false, l = [l, 2];
    else {
      v && (a = true, l = 2);
      let B = e;
      if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
        let $;
        if (s.cause === void 0 && ($ = "cause") || s.property === void 0 && ($ = "property") || s.before === void 0 && ($ = "before") || s.after === void 0 && ($ = "after")) {
          let M = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: $ } };
          r === null ? r = [M] : r.push(M), e++;
        } else {
          let M = e;
          for (let E in s) if (!(E === "cause" || E === "property" || E === "before" || E === "after")) {
            let J = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
            r === null ? r = [J] : r.push(J), e++;
            break;
          }
          if (M === e) {
            if (s.cause !== void 0) {
              let E = e;
              U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
              var b = E === e;
            } else var b = true;
            if (b) {
              if (s.property !== void 0) {
                let E = s.property, J = e;
                if (!(E === "expiresOn" || E === "notBefore")) {
                  let ee = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: es.oneOf[3].properties.property.enum } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                var b = J === e;
              } else var b = true;
              if (b) {
                if (s.before !== void 0) {
                  let E = s.before, J = e, F = e, ee = false, H = e;
                  if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                    let V = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var O = H === e;
                  if (ee = ee || O, !ee) {
                    let V = e;
                    if (E !== null) {
                      let S = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var O = V === e;
                    ee = ee || O;
                  }
                  if (ee) e = F, r !== null && (F ? r.length = F : r = null);
                  else {
                    let V = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var b = J === e;
                } else var b = true;
                if (b) if (s.after !== void 0) {
                  let E = s.after, J = e, F = e, ee = false, H = e;
                  if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                    let V = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var g = H === e;
                  if (ee = ee || g, !ee) {
                    let V = e;
                    if (E !== null) {
                      let S = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var g = V === e;
                    ee = ee || g;
                  }
                  if (ee) e = F, r !== null && (F ? r.length = F : r = null);
                  else {
                    let V = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var b = J === e;
                } else var b = true;
              }
            }
          }
        }
      } else {
        let $ = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [$] : r.push($), e++;
      }
      var v = B === e;
      if (v && a) a = false, l = [l, 3];
      else {
        v && (a = true, l = 3);
        let $ = e;
        if (e === $) if (s && typeof s == "object" && !Array.isArray(s)) {
          let E;
          if (s.cause === void 0 && (E = "cause") || s.property === void 0 && (E = "property") || s.before === void 0 && (E = "before") || s.after === void 0 && (E = "after")) {
            let J = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: E } };
            r === null ? r = [J] : r.push(J), e++;
          } else {
            let J = e;
            for (let F in s) if (!(F === "cause" || F === "property" || F === "before" || F === "after")) {
              let ee = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
              r === null ? r = [ee] : r.push(ee), e++;
              break;
            }
            if (J === e) {
              if (s.cause !== void 0) {
                let F = e;
                U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                var h = F === e;
              } else var h = true;
              if (h) {
                if (s.property !== void 0) {
                  let F = e;
                  if (s.property !== "expiresIn") {
                    let H = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [H] : r.push(H), e++;
                  }
                  var h = F === e;
                } else var h = true;
                if (h) {
                  if (s.before !== void 0) {
                    let F = s.before, ee = e, H = e, X = false, V = e;
                    if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
                      let S = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var P = V === e;
                    if (X = X || P, !X) {
                      let S = e;
                      if (F !== null) {
                        let T = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [T] : r.push(T), e++;
                      }
                      var P = S === e;
                      X = X || P;
                    }
                    if (X) e = H, r !== null && (H ? r.length = H : r = null);
                    else {
                      let S = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var h = ee === e;
                  } else var h = true;
                  if (h) if (s.after !== void 0) {
                    let F = e;
                    qe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                    var h = F === e;
                  } else var h = true;
                }
              }
            }
          }
        } else {
          let E = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [E] : r.push(E), e++;
        }
        var v = $ === e;
        if (v && a) a = false, l = [l, 4];
        else {
          v && (a = true, l = 4);
          let E = e;
          if (e === E) if (s && typeof s == "object" && !Array.isArray(s)) {
            let F;
            if (s.cause === void 0 && (F = "cause") || s.property === void 0 && (F = "property") || s.name === void 0 && (F = "name") || s.before === void 0 && (F = "before") || s.after === void 0 && (F = "after")) {
              let ee = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: F } };
              r === null ? r = [ee] : r.push(ee), e++;
            } else {
              let ee = e;
              for (let H in s) if (!(H === "cause" || H === "property" || H === "name" || H === "before" || H === "after")) {
                let X = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                r === null ? r = [X] : r.push(X), e++;
                break;
              }
              if (ee === e) {
                if (s.cause !== void 0) {
                  let H = e;
                  U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                  var y = H === e;
                } else var y = true;
                if (y) {
                  if (s.property !== void 0) {
                    let H = e;
                    if (s.property !== "tag") {
                      let V = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [V] : r.push(V), e++;
                    }
                    var y = H === e;
                  } else var y = true;
                  if (y) {
                    if (s.name !== void 0) {
                      let H = e;
                      if (typeof s.name != "string") {
                        let V = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [V] : r.push(V), e++;
                      }
                      var y = H === e;
                    } else var y = true;
                    if (y) {
                      if (s.before !== void 0) {
                        let H = s.before, X = e, V = e, W = false, S = e;
                        if (typeof H != "string") {
                          let T = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var q = S === e;
                        if (W = W || q, !W) {
                          let T = e;
                          if (H !== null) {
                            let Z = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [Z] : r.push(Z), e++;
                          }
                          var q = T === e;
                          W = W || q;
                        }
                        if (W) e = V, r !== null && (V ? r.length = V : r = null);
                        else {
                          let T = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var y = X === e;
                      } else var y = true;
                      if (y) if (s.after !== void 0) {
                        let H = s.after, X = e, V = e, W = false, S = e;
                        if (typeof H != "string") {
                          let T = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var _ = S === e;
                        if (W = W || _, !W) {
                          let T = e;
                          if (H !== null) {
                            let Z = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [Z] : r.push(Z), e++;
                          }
                          var _ = T === e;
                          W = W || _;
                        }
                        if (W) e = V, r !== null && (V ? r.length = V : r = null);
                        else {
                          let T = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var y = X === e;
                      } else var y = true;
                    }
                  }
                }
              }
            }
          } else {
            let F = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [F] : r.push(F), e++;
          }
          var v = E === e;
          if (v && a) a = false, l = [l, 5];
          else {
            v && (a = true, l = 5);
            let F = e;
            if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
              let H;
              if (s.cause === void 0 && (H = "cause") || s.property === void 0 && (H = "property") || s.before === void 0 && (H = "before") || s.after === void 0 && (H = "after")) {
                let X = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: H } };
                r === null ? r = [X] : r.push(X), e++;
              } else {
                let X = e;
                for (let V in s) if (!(V === "cause" || V === "property" || V === "before" || V === "after")) {
                  let W = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                  r === null ? r = [W] : r.push(W), e++;
                  break;
                }
                if (X === e) {
                  if (s.cause !== void 0) {
                    let V = e;
                    U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                    var x = V === e;
                  } else var x = true;
                  if (x) {
                    if (s.property !== void 0) {
                      let V = e;
                      if (s.property !== "keyOps") {
                        let S = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [S] : r.push(S), e++;
                      }
                      var x = V === e;
                    } else var x = true;
                    if (x) {
                      if (s.before !== void 0) {
                        let V = e;
                        Se(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var x = V === e;
                      } else var x = true;
                      if (x) if (s.after !== void 0) {
                        let V = e;
                        Se(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var x = V === e;
                      } else var x = true;
                    }
                  }
                }
              }
            } else {
              let H = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [H] : r.push(H), e++;
            }
            var v = F === e;
            if (v && a) a = false, l = [l, 6];
            else {
              v && (a = true, l = 6);
              let H = e;
              if (e === H) if (s && typeof s == "object" && !Array.isArray(s)) {
                let V;
                if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
                  let W = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: V } };
                  r === null ? r = [W] : r.push(W), e++;
                } else {
                  let W = e;
                  for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
                    let ae = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
                    r === null ? r = [ae] : r.push(ae), e++;
                    break;
                  }
                  if (W === e) {
                    if (s.cause !== void 0) {
                      let S = e;
                      U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                      var w = S === e;
                    } else var w = true;
                    if (w) {
                      if (s.property !== void 0) {
                        let S = e;
                        if (s.property !== "releasePolicy") {
                          let T = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var w = S === e;
                      } else var w = true;
                      if (w) {
                        if (s.before !== void 0) {
                          let S = s.before, ae = e, T = e, te = false, Z = e;
                          De(S, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var d = Z === e;
                          if (te = te || d, !te) {
                            let I = e;
                            if (S !== null) {
                              let Y = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [Y] : r.push(Y), e++;
                            }
                            var d = I === e;
                            te = te || d;
                          }
                          if (te) e = T, r !== null && (T ? r.length = T : r = null);
                          else {
                            let I = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [I] : r.push(I), e++;
                          }
                          var w = ae === e;
                        } else var w = true;
                        if (w) if (s.after !== void 0) {
                          let S = e;
                          De(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var w = S === e;
                        } else var w = true;
                      }
                    }
                  }
                }
              } else {
                let V = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var v = H === e;
              if (v && a) a = false, l = [l, 7];
              else {
                v && (a = true, l = 7);
                let V = e;
                if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let S;
                  if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
                    let ae = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: S } };
                    r === null ? r = [ae] : r.push(ae), e++;
                  } else {
                    let ae = e;
                    for (let T in s) if (!(T === "cause" || T === "property" || T === "before" || T === "after")) {
                      let te = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
                      r === null ? r = [te] : r.push(te), e++;
                      break;
                    }
                    if (ae === e) {
                      if (s.cause !== void 0) {
                        let T = e;
                        U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                        var k = T === e;
                      } else var k = true;
                      if (k) {
                        if (s.property !== void 0) {
                          let T = e;
                          if (s.property !== "rotationPolicy") {
                            let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [Z] : r.push(Z), e++;
                          }
                          var k = T === e;
                        } else var k = true;
                        if (k) {
                          if (s.before !== void 0) {
                            let T = e;
                            dr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                            var k = T === e;
                          } else var k = true;
                          if (k) if (s.after !== void 0) {
                            let T = e;
                            Ke(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                            var k = T === e;
                          } else var k = true;
                        }
                      }
                    }
                  }
                } else {
                  let S = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [S] : r.push(S), e++;
                }
                var v = V === e;
                if (v && a) a = false, l = [l, 8];
                else {
                  v && (a = true, l = 8);
                  let S = e;
                  if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let T;
                    if (s.cause === void 0 && (T = "cause") || s.property === void 0 && (T = "property") || s.before === void 0 && (T = "before") || s.after === void 0 && (T = "after")) {
                      let te = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: T } };
                      r === null ? r = [te] : r.push(te), e++;
                    } else {
                      let te = e;
                      for (let Z in s) if (!(Z === "cause" || Z === "property" || Z === "before" || Z === "after")) {
                        let fe = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
                        r === null ? r = [fe] : r.push(fe), e++;
                        break;
                      }
                      if (te === e) {
                        if (s.cause !== void 0) {
                          let Z = e;
                          U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                          var z = Z === e;
                        } else var z = true;
                        if (z) {
                          if (s.property !== void 0) {
                            let Z = e;
                            if (s.property !== "keyType") {
                              let I = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [I] : r.push(I), e++;
                            }
                            var z = Z === e;
                          } else var z = true;
                          if (z) {
                            if (s.before !== void 0) {
                              let Z = e;
                              if (typeof s.before != "string") {
                                let I = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [I] : r.push(I), e++;
                              }
                              var z = Z === e;
                            } else var z = true;
                            if (z) if (s.after !== void 0) {
                              let Z = e;
                              if (typeof s.after != "string") {
                                let I = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [I] : r.push(I), e++;
                              }
                              var z = Z === e;
                            } else var z = true;
                          }
                        }
                      }
                    }
                  } else {
                    let T = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [T] : r.push(T), e++;
                  }
                  var v = S === e;
                  if (v && a) a = false, l = [l, 9];
                  else {
                    v && (a = true, l = 9);
                    let T = e;
                    if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let Z;
                      if (s.cause === void 0 && (Z = "cause") || s.property === void 0 && (Z = "property") || s.after === void 0 && (Z = "after")) {
                        let fe = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: Z } };
                        r === null ? r = [fe] : r.push(fe), e++;
                      } else {
                        let fe = e;
                        for (let I in s) if (!(I === "cause" || I === "property" || I === "after")) {
                          let ve = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                          r === null ? r = [ve] : r.push(ve), e++;
                          break;
                        }
                        if (fe === e) {
                          if (s.cause !== void 0) {
                            let I = e;
                            U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                            var D = I === e;
                          } else var D = true;
                          if (D) {
                            if (s.property !== void 0) {
                              let I = e;
                              if (s.property !== "rotate") {
                                let Y = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [Y] : r.push(Y), e++;
                              }
                              var D = I === e;
                            } else var D = true;
                            if (D) if (s.after !== void 0) {
                              let I = s.after, ve = e;
                              if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                                let pe = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [pe] : r.push(pe), e++;
                              }
                              if (e === ve && typeof I == "number" && isFinite(I) && (I < 1 || isNaN(I))) {
                                let pe = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [pe] : r.push(pe), e++;
                              }
                              var D = ve === e;
                            } else var D = true;
                          }
                        }
                      }
                    } else {
                      let Z = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [Z] : r.push(Z), e++;
                    }
                    var v = T === e;
                    if (v && a) a = false, l = [l, 10];
                    else {
                      v && (a = true, l = 10);
                      let Z = e;
                      if (e === Z) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let I;
                        if (s.cause === void 0 && (I = "cause") || s.property === void 0 && (I = "property") || s.name === void 0 && (I = "name")) {
                          let ve = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: I } };
                          r === null ? r = [ve] : r.push(ve), e++;
                        } else {
                          let ve = e;
                          for (let Y in s) if (!(Y === "cause" || Y === "property" || Y === "name")) {
                            let pe = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Y } };
                            r === null ? r = [pe] : r.push(pe), e++;
                            break;
                          }
                          if (ve === e) {
                            if (s.cause !== void 0) {
                              let Y = e;
                              U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                              var R = Y === e;
                            } else var R = true;
                            if (R) {
                              if (s.property !== void 0) {
                                let Y = e;
                                if (s.property !== "unmanaged") {
                                  let oe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [oe] : r.push(oe), e++;
                                }
                                var R = Y === e;
                              } else var R = true;
                              if (R) if (s.name !== void 0) {
                                let Y = s.name, pe = e;
                                if (!(Y === "contentType" || Y === "enabled" || Y === "expiresOn" || Y === "expiresIn" || Y === "notBefore" || Y === "tags" || Y === "keepEnabled" || Y === "keyOps" || Y === "releasePolicy" || Y === "rotationPolicy")) {
                                  let je = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: es.oneOf[11].properties.name.enum } };
                                  r === null ? r = [je] : r.push(je), e++;
                                }
                                var R = pe === e;
                              } else var R = true;
                            }
                          }
                        }
                      } else {
                        let I = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [I] : r.push(I), e++;
                      }
                      var v = Z === e;
                      if (v && a) a = false, l = [l, 11];
                      else {
                        v && (a = true, l = 11);
                        let I = e;
                        if (e === I) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let Y;
                          if (s.cause === void 0 && (Y = "cause") || s.property === void 0 && (Y = "property") || s.name === void 0 && (Y = "name")) {
                            let pe = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: Y } };
                            r === null ? r = [pe] : r.push(pe), e++;
                          } else {
                            let pe = e;
                            for (let oe in s) if (!(oe === "cause" || oe === "property" || oe === "name")) {
                              let je = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: oe } };
                              r === null ? r = [je] : r.push(je), e++;
                              break;
                            }
                            if (pe === e) {
                              if (s.cause !== void 0) {
                                let oe = e;
                                U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                                var re = oe === e;
                              } else var re = true;
                              if (re) {
                                if (s.property !== void 0) {
                                  let oe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let be = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [be] : r.push(be), e++;
                                  }
                                  var re = oe === e;
                                } else var re = true;
                                if (re) if (s.name !== void 0) {
                                  let oe = e;
                                  if (typeof s.name != "string") {
                                    let be = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [be] : r.push(be), e++;
                                  }
                                  var re = oe === e;
                                } else var re = true;
                              }
                            }
                          }
                        } else {
                          let Y = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [Y] : r.push(Y), e++;
                        }
                        var v = I === e;
                        if (v && a) a = false, l = [l, 12];
                        else {
                          v && (a = true, l = 12);
                          let Y = e;
                          if (e === Y) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let oe;
                            if (s.cause === void 0 && (oe = "cause") || s.property === void 0 && (oe = "property")) {
                              let je = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: oe } };
                              r === null ? r = [je] : r.push(je), e++;
                            } else {
                              let je = e;
                              for (let be in s) if (!(be === "cause" || be === "property")) {
                                let We = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: be } };
                                r === null ? r = [We] : r.push(We), e++;
                                break;
                              }
                              if (je === e) {
                                if (s.cause !== void 0) {
                                  let be = e;
                                  U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                                  var C = be === e;
                                } else var C = true;
                                if (C) if (s.property !== void 0) {
                                  let be = e;
                                  if (s.property !== "kvg-state") {
                                    let kr = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                    r === null ? r = [kr] : r.push(kr), e++;
                                  }
                                  var C = be === e;
                                } else var C = true;
                              }
                            }
                          } else {
                            let oe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [oe] : r.push(oe), e++;
                          }
                          var v = Y === e;
                          v && a ? (a = false, l = [l, 13]) : v && (a = true, l = 13);
                        }
                      }
                    }
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
    let K = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [K] : r.push(K), e++, he.errors = r, false;
  }
  return he.errors = r, e === 0;
}
function Ne(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
              ge(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                ge(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) if (s.tags !== void 0) {
                let n = e;
                rr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
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
var Hs = new RegExp("^[A-Za-z0-9_-]+$", "u");
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
          ge(s.created, { instancePath: i + "/created", parentData: s, parentDataProperty: "created", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.updated !== void 0) {
            let n = e;
            ge(s.updated, { instancePath: i + "/updated", parentData: s, parentDataProperty: "updated", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.seen !== void 0) {
            let n = s.seen, o = e;
            if (e === o) if (typeof n == "string") {
              if (!Hs.test(n)) return ue.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } }], false;
            } else return ue.errors = [{ instancePath: i + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ue.errors = r, e === 0;
}
function Ge(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.because === void 0 && (o = "because") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Ge.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!Ve.call(_s.properties, u)) {
        return Ge.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "set") return Ge.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "secret") return Ge.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.because !== void 0) {
                        let u = s.because, j = e;
                        if (!(u === "changed" || u === "cleared" || u === "given")) return Ge.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: _s.properties.because.enum } }], false;
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
                                let q = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [q] : r.push(q), e++;
                                break;
                              }
                              if (P === e) {
                                if (u.from !== void 0) {
                                  let y = e;
                                  if (u.from !== "source") {
                                    let q = { instancePath: i + "/value/from", schemaPath: "#/properties/value/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                    r === null ? r = [q] : r.push(q), e++;
                                  }
                                  var a = y === e;
                                } else var a = true;
                                if (a) {
                                  if (u.source !== void 0) {
                                    let y = e;
                                    or(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
                                    var a = y === e;
                                  } else var a = true;
                                  if (a) if (u.swap !== void 0) {
                                    let y = e;
                                    Te(u.swap, { instancePath: i + "/value/swap", parentData: u, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
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
                                let q = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [q] : r.push(q), e++;
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
                            return r === null ? r = [h] : r.push(h), e++, Ge.errors = r, false;
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
                                he(u[p], { instancePath: i + "/edits/" + p, parentData: u, parentDataProperty: p, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                var n = b === e;
                                if (!n) break;
                              }
                            } else return Ge.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = j === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let u = e;
                              Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
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
                                  le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
  } else return Ge.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ge.errors = r, e === 0;
}
var Ms = { type: "object", properties: { verb: { const: "set" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, origin: { $ref: "#/definitions/origin" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "origin", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function Fe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.tags === void 0 && (a = "tags")) return Fe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "keyOps" || n === "enabled" || n === "expiresOn" || n === "notBefore" || n === "releasePolicy" || n === "rotationPolicy" || n === "tags")) {
        return Fe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.keyOps !== void 0) {
          let n = e;
          Se(s.keyOps, { instancePath: i + "/keyOps", parentData: s, parentDataProperty: "keyOps", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.enabled !== void 0) {
            let n = e;
            if (typeof s.enabled != "boolean") return Fe.errors = [{ instancePath: i + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.expiresOn !== void 0) {
              let n = e;
              ge(s.expiresOn, { instancePath: i + "/expiresOn", parentData: s, parentDataProperty: "expiresOn", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.notBefore !== void 0) {
                let n = e;
                ge(s.notBefore, { instancePath: i + "/notBefore", parentData: s, parentDataProperty: "notBefore", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.releasePolicy !== void 0) {
                  let n = e;
                  De(s.releasePolicy, { instancePath: i + "/releasePolicy", parentData: s, parentDataProperty: "releasePolicy", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
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
                    rr(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: f }) || (r = r === null ? rr.errors : r.concat(rr.errors), e = r.length);
                    var t = n === e;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return Fe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Fe.errors = r, e === 0;
}
function cr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return cr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ve.call(Ms.properties, o)) {
        return cr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "set") return cr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "set" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return cr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      qr(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
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
                            he(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                            var a = v === e;
                            if (!a) break;
                          }
                        } else return cr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.send !== void 0) {
                          let o = e;
                          Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.patch !== void 0) {
                            let o = e;
                            Fe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.stamp !== void 0) {
                              let o = e;
                              le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
  } else return cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return cr.errors = r, e === 0;
}
var bs = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, evidence: { enum: ["unknown", "outside", "swapped", "follows"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, source: { $ref: "#/definitions/source" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, inPlace: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "source", "edits", "send", "patch", "inPlace", "stamp", "base"], additionalProperties: false };
function mr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return mr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
              let q = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
              r === null ? r = [q] : r.push(q), e++;
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
              let q = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
              r === null ? r = [q] : r.push(q), e++;
              break;
            }
            if (P === e) {
              if (u.about !== void 0) {
                let y = e;
                if (u.about !== "copy") {
                  let q = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/1/properties/about/const", keyword: "const", params: { allowedValue: "copy" } };
                  r === null ? r = [q] : r.push(q), e++;
                }
                var a = y === e;
              } else var a = true;
              if (a) if (u.secret !== void 0) {
                let y = e;
                se(u.secret, { instancePath: i + "/" + c + "/secret", parentData: u, parentDataProperty: "secret", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
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
              let q = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: y } };
              r === null ? r = [q] : r.push(q), e++;
            } else {
              let q = e;
              for (let _ in u) if (!(_ === "about" || _ === "path" || _ === "changed")) {
                let x = { instancePath: i + "/" + c, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                r === null ? r = [x] : r.push(x), e++;
                break;
              }
              if (q === e) {
                if (u.about !== void 0) {
                  let _ = e;
                  if (u.about !== "file") {
                    let x = { instancePath: i + "/" + c + "/about", schemaPath: "#/items/oneOf/2/properties/about/const", keyword: "const", params: { allowedValue: "file" } };
                    r === null ? r = [x] : r.push(x), e++;
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
          return r === null ? r = [h] : r.push(h), e++, mr.errors = r, false;
        }
        var t = j === e;
        if (!t) break;
      }
    }
  } else return mr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return mr.errors = r, e === 0;
}
function He(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.source === void 0 && (l = "source") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return He.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ve.call(bs.properties, o)) {
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
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.evidence !== void 0) {
                        let o = s.evidence, c = e;
                        if (!(o === "unknown" || o === "outside" || o === "swapped" || o === "follows")) return He.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: bs.properties.evidence.enum } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.swap !== void 0) {
                          let o = e;
                          Te(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.doubts !== void 0) {
                            let o = e;
                            mr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                            var t = o === e;
                          } else var t = true;
                          if (t) {
                            if (s.source !== void 0) {
                              let o = e;
                              me(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
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
                                    he(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                    var a = v === e;
                                    if (!a) break;
                                  }
                                } else return He.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                                var t = c === e;
                              } else var t = true;
                              if (t) {
                                if (s.send !== void 0) {
                                  let o = e;
                                  Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
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
                                      if (typeof s.inPlace != "boolean") return He.errors = [{ instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var t = o === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.stamp !== void 0) {
                                        let o = e;
                                        le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return He.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: bs.properties.compared.enum } }], false;
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
var Ps = { type: "object", properties: { verb: { const: "settle" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, evidence: { enum: ["unknown", "outside", "swapped"] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, origin: { $ref: "#/definitions/material" }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, inPlace: { type: "boolean" }, allowNewVersion: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, compared: { enum: ["equal", "different", "not compared"] } }, required: ["verb", "kind", "id", "digest", "after", "evidence", "origin", "edits", "send", "patch", "inPlace", "allowNewVersion", "stamp", "base"], additionalProperties: false };
function Ce(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.evidence === void 0 && (l = "evidence") || s.origin === void 0 && (l = "origin") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.inPlace === void 0 && (l = "inPlace") || s.allowNewVersion === void 0 && (l = "allowNewVersion") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return Ce.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ve.call(Ps.properties, o)) {
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
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      if (!(o === "unknown" || o === "outside" || o === "swapped")) return Ce.errors = [{ instancePath: i + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: Ps.properties.evidence.enum } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.swap !== void 0) {
                        let o = e;
                        Te(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.doubts !== void 0) {
                          let o = e;
                          mr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.origin !== void 0) {
                            let o = e;
                            Ee(s.origin, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
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
                                  he(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                  var a = v === e;
                                  if (!a) break;
                                }
                              } else return Ce.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                              var t = c === e;
                            } else var t = true;
                            if (t) {
                              if (s.send !== void 0) {
                                let o = e;
                                Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                                var t = o === e;
                              } else var t = true;
                              if (t) {
                                if (s.patch !== void 0) {
                                  let o = e;
                                  Fe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
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
                                        le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
                                          if (!(o === "equal" || o === "different" || o === "not compared")) return Ce.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Ps.properties.compared.enum } }], false;
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
var Ws = { type: "object", properties: { verb: { const: "update" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function ir(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ve.call(Ws.properties, o)) {
        return ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return ir.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "secret") return ir.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
                      var t = o === e;
                    } else var t = true;
                    if (t) {
                      if (s.edits !== void 0) {
                        let o = s.edits, c = e;
                        if (e === c) if (Array.isArray(o)) {
                          if (o.length < 1) return ir.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                          {
                            var a = true;
                            let j = o.length;
                            for (let m = 0; m < j; m++) {
                              let v = e;
                              he(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                              var a = v === e;
                              if (!a) break;
                            }
                          }
                        } else return ir.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
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
                            le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
  } else return ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ir.errors = r, e === 0;
}
var Ys = { type: "object", properties: { verb: { const: "update" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "patch", "stamp", "base"], additionalProperties: false };
function tr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base")) return tr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ve.call(Ys.properties, o)) {
        return tr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "update") return tr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "update" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return tr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                        if (o.length < 1) return tr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let j = o.length;
                          for (let m = 0; m < j; m++) {
                            let v = e;
                            he(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                            var a = v === e;
                            if (!a) break;
                          }
                        }
                      } else return tr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.patch !== void 0) {
                        let o = e;
                        Fe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.stamp !== void 0) {
                          let o = e;
                          le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
  } else return tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return tr.errors = r, e === 0;
}
var Gs = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "secret" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/send" }, patch: { $ref: "#/definitions/patch" }, clears: { type: "boolean" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "clears", "stamp", "base"], additionalProperties: false };
function br(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      if (typeof s[l] != "string") return br.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
      if (!t) break;
    }
  } else return br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return br.errors = r, e === 0;
}
function Je(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.clears === void 0 && (o = "clears") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return Je.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!Ve.call(Gs.properties, u)) {
        return Je.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "adopt") return Je.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "secret") return Je.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "secret" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      br(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                      var t = u === e;
                    } else var t = true;
                    if (t) {
                      if (s.keepEnabled !== void 0) {
                        let u = e;
                        xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
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
                                let q = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [q] : r.push(q), e++;
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
                                let q = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                r === null ? r = [q] : r.push(q), e++;
                                break;
                              }
                              if (P === e) {
                                if (u.is !== void 0) {
                                  let y = e;
                                  if (u.is !== "compared") {
                                    let q = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                    r === null ? r = [q] : r.push(q), e++;
                                  }
                                  var a = y === e;
                                } else var a = true;
                                if (a) {
                                  if (u.source !== void 0) {
                                    let y = e;
                                    me(u.source, { instancePath: i + "/value/source", parentData: u, parentDataProperty: "source", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
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
                            return r === null ? r = [h] : r.push(h), e++, Je.errors = r, false;
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
                                he(u[p], { instancePath: i + "/edits/" + p, parentData: u, parentDataProperty: p, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                var n = b === e;
                                if (!n) break;
                              }
                            } else return Je.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                            var t = j === e;
                          } else var t = true;
                          if (t) {
                            if (s.send !== void 0) {
                              let u = e;
                              Ie(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.patch !== void 0) {
                                let u = e;
                                Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                var t = u === e;
                              } else var t = true;
                              if (t) {
                                if (s.clears !== void 0) {
                                  let u = e;
                                  if (typeof s.clears != "boolean") return Je.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var t = u === e;
                                } else var t = true;
                                if (t) {
                                  if (s.stamp !== void 0) {
                                    let u = e;
                                    le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
  } else return Je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Je.errors = r, e === 0;
}
var Js = { type: "object", properties: { verb: { const: "adopt" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, owners: { $ref: "#/definitions/owners" }, value: { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }, edits: { type: "array", items: { $ref: "#/definitions/edit" } }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" } }, required: ["verb", "kind", "id", "digest", "after", "value", "edits", "send", "patch", "stamp", "base"], additionalProperties: false };
function nr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    if (s.verb === void 0 && (o = "verb") || s.kind === void 0 && (o = "kind") || s.id === void 0 && (o = "id") || s.digest === void 0 && (o = "digest") || s.after === void 0 && (o = "after") || s.value === void 0 && (o = "value") || s.edits === void 0 && (o = "edits") || s.send === void 0 && (o = "send") || s.patch === void 0 && (o = "patch") || s.stamp === void 0 && (o = "stamp") || s.base === void 0 && (o = "base")) return nr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      let c = e;
      for (let u in s) if (!Ve.call(Js.properties, u)) {
        return nr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (c === e) {
        if (s.verb !== void 0) {
          let u = e;
          if (s.verb !== "adopt") return nr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "adopt" } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let u = e;
            if (s.kind !== "key") return nr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let u = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = u === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let u = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = u === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let u = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      br(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
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
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                              r === null ? r = [q] : r.push(q), e++;
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
                              let q = { instancePath: i + "/value", schemaPath: "#/properties/value/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                              r === null ? r = [q] : r.push(q), e++;
                              break;
                            }
                            if (P === e) {
                              if (u.is !== void 0) {
                                let y = e;
                                if (u.is !== "compared") {
                                  let q = { instancePath: i + "/value/is", schemaPath: "#/properties/value/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                  r === null ? r = [q] : r.push(q), e++;
                                }
                                var a = y === e;
                              } else var a = true;
                              if (a) {
                                if (u.origin !== void 0) {
                                  let y = e;
                                  Ee(u.origin, { instancePath: i + "/value/origin", parentData: u, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
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
                          return r === null ? r = [h] : r.push(h), e++, nr.errors = r, false;
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
                              he(u[p], { instancePath: i + "/edits/" + p, parentData: u, parentDataProperty: p, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                              var n = b === e;
                              if (!n) break;
                            }
                          } else return nr.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                          var t = j === e;
                        } else var t = true;
                        if (t) {
                          if (s.send !== void 0) {
                            let u = e;
                            Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                            var t = u === e;
                          } else var t = true;
                          if (t) {
                            if (s.patch !== void 0) {
                              let u = e;
                              Fe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                              var t = u === e;
                            } else var t = true;
                            if (t) {
                              if (s.stamp !== void 0) {
                                let u = e;
                                le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
  } else return nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return nr.errors = r, e === 0;
}
var Ls = { type: "object", properties: { verb: { const: "rotate" }, kind: { const: "key" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, edits: { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, send: { $ref: "#/definitions/keySend" }, patch: { $ref: "#/definitions/keyPatch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, resumes: { type: "boolean" } }, required: ["verb", "kind", "id", "digest", "after", "edits", "send", "patch", "stamp", "base", "resumes"], additionalProperties: false };
function Le(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.verb === void 0 && (l = "verb") || s.kind === void 0 && (l = "kind") || s.id === void 0 && (l = "id") || s.digest === void 0 && (l = "digest") || s.after === void 0 && (l = "after") || s.edits === void 0 && (l = "edits") || s.send === void 0 && (l = "send") || s.patch === void 0 && (l = "patch") || s.stamp === void 0 && (l = "stamp") || s.base === void 0 && (l = "base") || s.resumes === void 0 && (l = "resumes")) return Le.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ve.call(Ls.properties, o)) {
        return Le.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.verb !== void 0) {
          let o = e;
          if (s.verb !== "rotate") return Le.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "rotate" } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let o = e;
            if (s.kind !== "key") return Le.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "key" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let o = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let o = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let o = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                        if (o.length < 1) return Le.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                        {
                          var a = true;
                          let j = o.length;
                          for (let m = 0; m < j; m++) {
                            let v = e;
                            he(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                            var a = v === e;
                            if (!a) break;
                          }
                        }
                      } else return Le.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.send !== void 0) {
                        let o = e;
                        Ae(s.send, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.patch !== void 0) {
                          let o = e;
                          Fe(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) {
                          if (s.stamp !== void 0) {
                            let o = e;
                            le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
                              if (typeof s.resumes != "boolean") return Le.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
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
  } else return Le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Le.errors = r, e === 0;
}
var Qs = { type: "object", properties: { verb: { const: "recover" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, base: { $ref: "#/definitions/base" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind", "id", "digest", "after", "base", "insteadOf"], additionalProperties: false };
function Or(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base") || s.insteadOf === void 0 && (a = "insteadOf")) return Or.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Qs.properties, n)) {
        return Or.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "recover") return Or.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "recover" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
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
                          ge(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                          var t = n === e;
                        } else var t = true;
                        if (t) if (s.insteadOf !== void 0) {
                          let n = e;
                          G(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
  } else return Or.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Or.errors = r, e === 0;
}
var Us = { type: "object", properties: { verb: { const: "disable" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, patch: { $ref: "#/definitions/patch" }, stamp: { $ref: "#/definitions/stamp" }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "patch", "stamp", "base"], additionalProperties: false };
function jr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.patch === void 0 && (a = "patch") || s.stamp === void 0 && (a = "stamp") || s.base === void 0 && (a = "base")) return jr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Us.properties, n)) {
        return jr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "disable") return jr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "disable" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      Ne(s.patch, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (s.stamp !== void 0) {
                        let n = e;
                        le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
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
                          me(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
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
var Os = { type: "object", properties: { verb: { const: "delete" }, kind: { $ref: "#/definitions/kind" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, digest: { $ref: "#/definitions/digest" }, after: { $ref: "#/definitions/after" }, because: { enum: ["absent", "pruned"] }, base: { $ref: "#/definitions/base" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "kind", "id", "digest", "after", "because", "base"], additionalProperties: false };
function hr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.because === void 0 && (a = "because") || s.base === void 0 && (a = "base")) return hr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Os.properties, n)) {
        return hr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "delete") return hr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "delete" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                      if (!(n === "absent" || n === "pruned")) return hr.errors = [{ instancePath: i + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: Os.properties.because.enum } }], false;
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
                        me(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
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
  } else return hr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return hr.errors = r, e === 0;
}
function $r(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.kind === void 0 && (a = "kind") || s.id === void 0 && (a = "id") || s.digest === void 0 && (a = "digest") || s.after === void 0 && (a = "after") || s.base === void 0 && (a = "base")) return $r.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "kind" || n === "id" || n === "place" || n === "digest" || n === "after" || n === "base")) {
        return $r.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "purge") return $r.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "purge" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.id !== void 0) {
              let n = e;
              se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
              var t = n === e;
            } else var t = true;
            if (t) {
              if (s.place !== void 0) {
                let n = e;
                ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                var t = n === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let n = e;
                  G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
  } else return $r.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return $r.errors = r, e === 0;
}
function gr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id")) return gr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "absent")) {
        return gr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "unchanged") return gr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "unchanged" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.absent !== void 0) {
            let n = e;
            if (s.absent !== true) return gr.errors = [{ instancePath: i + "/absent", schemaPath: "#/properties/absent/const", keyword: "const", params: { allowedValue: true } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return gr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return gr.errors = r, e === 0;
}
var Kr = { oneOf: [{ type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["foreign owner", "managed", "not owned", "forged", "protect", "purge protection", "purge", "past date", "key date", "rotation policy", "immutable", "versions", "tags", "unread vault"] }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "wanted", "rule", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { const: "refused" }, id: { $ref: "#/definitions/id" }, place: { $ref: "#/definitions/place" }, wanted: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, rule: { enum: ["threshold", "empty set"] }, heldBack: { $ref: "#/definitions/heldBack" } }, required: ["verb", "id", "wanted", "rule", "heldBack"], additionalProperties: false }] };
var Jr = { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, kind: { $ref: "#/definitions/kind" }, keepEnabled: { $ref: "#/definitions/keepEnabled" }, source: { $ref: "#/definitions/writtenSource" }, send: { anyOf: [{ $ref: "#/definitions/send" }, { $ref: "#/definitions/keySend" }] }, stamp: { $ref: "#/definitions/stamp" }, orRecover: { type: "boolean" }, formerSource: { $ref: "#/definitions/source" }, origin: { anyOf: [{ $ref: "#/definitions/origin" }, { $ref: "#/definitions/material" }] }, because: { anyOf: [{ enum: ["changed", "cleared", "given"] }, { enum: ["absent", "pruned"] }] }, value: { anyOf: [{ oneOf: [{ type: "object", properties: { from: { const: "source" }, source: { $ref: "#/definitions/writtenSource" }, swap: { $ref: "#/definitions/swap" } }, required: ["from", "source"], additionalProperties: false }, { type: "object", properties: { from: { const: "live" } }, required: ["from"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, source: { $ref: "#/definitions/source" }, overwrite: { type: "boolean" } }, required: ["is", "source", "overwrite"], additionalProperties: false }] }, { oneOf: [{ type: "object", properties: { is: { const: "kept" } }, required: ["is"], additionalProperties: false }, { type: "object", properties: { is: { const: "compared" }, origin: { $ref: "#/definitions/material" }, overwrite: { type: "boolean" } }, required: ["is", "origin", "overwrite"], additionalProperties: false }] }] }, edits: { anyOf: [{ type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" } }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }, { type: "array", items: { $ref: "#/definitions/edit" }, minItems: 1 }] }, patch: { anyOf: [{ $ref: "#/definitions/patch" }, { $ref: "#/definitions/keyPatch" }] }, base: { $ref: "#/definitions/base" }, evidence: { anyOf: [{ enum: ["unknown", "outside", "swapped", "follows"] }, { enum: ["unknown", "outside", "swapped"] }] }, swap: { $ref: "#/definitions/swap" }, doubts: { $ref: "#/definitions/doubts" }, inPlace: { anyOf: [{ type: "boolean" }, { type: "boolean" }] }, compared: { enum: ["equal", "different", "not compared"] }, allowNewVersion: { type: "boolean" }, owners: { $ref: "#/definitions/owners" }, clears: { type: "boolean" }, resumes: { type: "boolean" }, purgesOn: { $ref: "#/definitions/time" }, insteadOf: { $ref: "#/definitions/digest" } }, required: ["verb", "kind"], additionalProperties: false };
function $e(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let x;
    if (s.verb === void 0 && (x = "verb") || s.kind === void 0 && (x = "kind")) return $e.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: x } }], false;
    {
      let w = e;
      for (let d in s) if (!Ve.call(Jr.properties, d)) {
        return $e.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (w === e) {
        if (s.verb !== void 0) {
          let d = s.verb, k = e;
          if (!(d === "create" || d === "set" || d === "settle" || d === "update" || d === "adopt" || d === "recover" || d === "disable" || d === "delete" || d === "purge" || d === "rotate")) return $e.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: Jr.properties.verb.enum } }], false;
          var t = k === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let d = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = d === e;
          } else var t = true;
          if (t) {
            if (s.keepEnabled !== void 0) {
              let d = e;
              xe(s.keepEnabled, { instancePath: i + "/keepEnabled", parentData: s, parentDataProperty: "keepEnabled", rootData: f }) || (r = r === null ? xe.errors : r.concat(xe.errors), e = r.length);
              var t = d === e;
            } else var t = true;
            if (t) {
              if (s.source !== void 0) {
                let d = e;
                or(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
                var t = d === e;
              } else var t = true;
              if (t) {
                if (s.send !== void 0) {
                  let d = s.send, k = e, z = e, D = false, R = e;
                  Ie(d, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ie.errors : r.concat(Ie.errors), e = r.length);
                  var a = R === e;
                  if (D = D || a, !D) {
                    let C = e;
                    Ae(d, { instancePath: i + "/send", parentData: s, parentDataProperty: "send", rootData: f }) || (r = r === null ? Ae.errors : r.concat(Ae.errors), e = r.length);
                    var a = C === e;
                    D = D || a;
                  }
                  if (D) e = z, r !== null && (z ? r.length = z : r = null);
                  else {
                    let C = { instancePath: i + "/send", schemaPath: "#/properties/send/anyOf", keyword: "anyOf", params: {} };
                    return r === null ? r = [C] : r.push(C), e++, $e.errors = r, false;
                  }
                  var t = k === e;
                } else var t = true;
                if (t) {
                  if (s.stamp !== void 0) {
                    let d = e;
                    le(s.stamp, { instancePath: i + "/stamp", parentData: s, parentDataProperty: "stamp", rootData: f }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                    var t = d === e;
                  } else var t = true;
                  if (t) {
                    if (s.orRecover !== void 0) {
                      let d = e;
                      if (typeof s.orRecover != "boolean") return $e.errors = [{ instancePath: i + "/orRecover", schemaPath: "#/properties/orRecover/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = d === e;
                    } else var t = true;
                    if (t) {
                      if (s.formerSource !== void 0) {
                        let d = e;
                        me(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                        var t = d === e;
                      } else var t = true;
                      if (t) {
                        if (s.origin !== void 0) {
                          let d = s.origin, k = e, z = e, D = false, R = e;
                          qr(d, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? qr.errors : r.concat(qr.errors), e = r.length);
                          var l = R === e;
                          if (D = D || l, !D) {
                            let C = e;
                            Ee(d, { instancePath: i + "/origin", parentData: s, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                            var l = C === e;
                            D = D || l;
                          }
                          if (D) e = z, r !== null && (z ? r.length = z : r = null);
                          else {
                            let C = { instancePath: i + "/origin", schemaPath: "#/properties/origin/anyOf", keyword: "anyOf", params: {} };
                            return r === null ? r = [C] : r.push(C), e++, $e.errors = r, false;
                          }
                          var t = k === e;
                        } else var t = true;
                        if (t) {
                          if (s.because !== void 0) {
                            let d = s.because, k = e, z = e, D = false, R = e;
                            if (!(d === "changed" || d === "cleared" || d === "given")) {
                              let C = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/0/enum", keyword: "enum", params: { allowedValues: Jr.properties.because.anyOf[0].enum } };
                              r === null ? r = [C] : r.push(C), e++;
                            }
                            var n = R === e;
                            if (D = D || n, !D) {
                              let C = e;
                              if (!(d === "absent" || d === "pruned")) {
                                let L = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf/1/enum", keyword: "enum", params: { allowedValues: Jr.properties.because.anyOf[1].enum } };
                                r === null ? r = [L] : r.push(L), e++;
                              }
                              var n = C === e;
                              D = D || n;
                            }
                            if (D) e = z, r !== null && (z ? r.length = z : r = null);
                            else {
                              let C = { instancePath: i + "/because", schemaPath: "#/properties/because/anyOf", keyword: "anyOf", params: {} };
                              return r === null ? r = [C] : r.push(C), e++, $e.errors = r, false;
                            }
                            var t = k === e;
                          } else var t = true;
                          if (t) {
                            if (s.value !== void 0) {
                              let d = s.value, k = e, z = e, D = false, R = e, re = e, C = false, K = null, L = e;
                              if (e === L) if (d && typeof d == "object" && !Array.isArray(d)) {
                                let $;
                                if (d.from === void 0 && ($ = "from") || d.source === void 0 && ($ = "source")) {
                                  let M = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: $ } };
                                  r === null ? r = [M] : r.push(M), e++;
                                } else {
                                  let M = e;
                                  for (let E in d) if (!(E === "from" || E === "source" || E === "swap")) {
                                    let J = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                                    r === null ? r = [J] : r.push(J), e++;
                                    break;
                                  }
                                  if (M === e) {
                                    if (d.from !== void 0) {
                                      let E = e;
                                      if (d.from !== "source") {
                                        let J = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/0/properties/from/const", keyword: "const", params: { allowedValue: "source" } };
                                        r === null ? r = [J] : r.push(J), e++;
                                      }
                                      var o = E === e;
                                    } else var o = true;
                                    if (o) {
                                      if (d.source !== void 0) {
                                        let E = e;
                                        or(d.source, { instancePath: i + "/value/source", parentData: d, parentDataProperty: "source", rootData: f }) || (r = r === null ? or.errors : r.concat(or.errors), e = r.length);
                                        var o = E === e;
                                      } else var o = true;
                                      if (o) if (d.swap !== void 0) {
                                        let E = e;
                                        Te(d.swap, { instancePath: i + "/value/swap", parentData: d, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                                        var o = E === e;
                                      } else var o = true;
                                    }
                                  }
                                }
                              } else {
                                let $ = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                r === null ? r = [$] : r.push($), e++;
                              }
                              var c = L === e;
                              c && (C = true, K = 0);
                              let B = e;
                              if (e === B) if (d && typeof d == "object" && !Array.isArray(d)) {
                                let $;
                                if (d.from === void 0 && ($ = "from")) {
                                  let M = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: $ } };
                                  r === null ? r = [M] : r.push(M), e++;
                                } else {
                                  let M = e;
                                  for (let E in d) if (E !== "from") {
                                    let J = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
                                    r === null ? r = [J] : r.push(J), e++;
                                    break;
                                  }
                                  if (M === e && d.from !== void 0 && d.from !== "live") {
                                    let E = { instancePath: i + "/value/from", schemaPath: "#/properties/value/anyOf/0/oneOf/1/properties/from/const", keyword: "const", params: { allowedValue: "live" } };
                                    r === null ? r = [E] : r.push(E), e++;
                                  }
                                }
                              } else {
                                let $ = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                r === null ? r = [$] : r.push($), e++;
                              }
                              var c = B === e;
                              if (c && C ? (C = false, K = [K, 1]) : c && (C = true, K = 1), C) e = re, r !== null && (re ? r.length = re : r = null);
                              else {
                                let $ = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: K } };
                                r === null ? r = [$] : r.push($), e++;
                              }
                              var u = R === e;
                              if (D = D || u, !D) {
                                let $ = e, M = e, E = false, J = null, F = e;
                                if (e === F) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let X;
                                  if (d.is === void 0 && (X = "is")) {
                                    let V = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: X } };
                                    r === null ? r = [V] : r.push(V), e++;
                                  } else {
                                    let V = e;
                                    for (let W in d) if (W !== "is") {
                                      let S = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: W } };
                                      r === null ? r = [S] : r.push(S), e++;
                                      break;
                                    }
                                    if (V === e && d.is !== void 0 && d.is !== "kept") {
                                      let W = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                      r === null ? r = [W] : r.push(W), e++;
                                    }
                                  }
                                } else {
                                  let X = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [X] : r.push(X), e++;
                                }
                                var m = F === e;
                                m && (E = true, J = 0);
                                let ee = e;
                                if (e === ee) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let X;
                                  if (d.is === void 0 && (X = "is") || d.source === void 0 && (X = "source") || d.overwrite === void 0 && (X = "overwrite")) {
                                    let V = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: X } };
                                    r === null ? r = [V] : r.push(V), e++;
                                  } else {
                                    let V = e;
                                    for (let W in d) if (!(W === "is" || W === "source" || W === "overwrite")) {
                                      let S = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: W } };
                                      r === null ? r = [S] : r.push(S), e++;
                                      break;
                                    }
                                    if (V === e) {
                                      if (d.is !== void 0) {
                                        let W = e;
                                        if (d.is !== "compared") {
                                          let S = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                          r === null ? r = [S] : r.push(S), e++;
                                        }
                                        var j = W === e;
                                      } else var j = true;
                                      if (j) {
                                        if (d.source !== void 0) {
                                          let W = e;
                                          me(d.source, { instancePath: i + "/value/source", parentData: d, parentDataProperty: "source", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                                          var j = W === e;
                                        } else var j = true;
                                        if (j) if (d.overwrite !== void 0) {
                                          let W = e;
                                          if (typeof d.overwrite != "boolean") {
                                            let ae = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/1/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                            r === null ? r = [ae] : r.push(ae), e++;
                                          }
                                          var j = W === e;
                                        } else var j = true;
                                      }
                                    }
                                  }
                                } else {
                                  let X = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                  r === null ? r = [X] : r.push(X), e++;
                                }
                                var m = ee === e;
                                if (m && E ? (E = false, J = [J, 1]) : m && (E = true, J = 1), E) e = M, r !== null && (M ? r.length = M : r = null);
                                else {
                                  let X = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: J } };
                                  r === null ? r = [X] : r.push(X), e++;
                                }
                                var u = $ === e;
                                if (D = D || u, !D) {
                                  let X = e, V = e, W = false, S = null, ae = e;
                                  if (e === ae) if (d && typeof d == "object" && !Array.isArray(d)) {
                                    let Z;
                                    if (d.is === void 0 && (Z = "is")) {
                                      let fe = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/required", keyword: "required", params: { missingProperty: Z } };
                                      r === null ? r = [fe] : r.push(fe), e++;
                                    } else {
                                      let fe = e;
                                      for (let I in d) if (I !== "is") {
                                        let ve = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                                        r === null ? r = [ve] : r.push(ve), e++;
                                        break;
                                      }
                                      if (fe === e && d.is !== void 0 && d.is !== "kept") {
                                        let I = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/0/properties/is/const", keyword: "const", params: { allowedValue: "kept" } };
                                        r === null ? r = [I] : r.push(I), e++;
                                      }
                                    }
                                  } else {
                                    let Z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/0/type", keyword: "type", params: { type: "object" } };
                                    r === null ? r = [Z] : r.push(Z), e++;
                                  }
                                  var p = ae === e;
                                  p && (W = true, S = 0);
                                  let T = e;
                                  if (e === T) if (d && typeof d == "object" && !Array.isArray(d)) {
                                    let Z;
                                    if (d.is === void 0 && (Z = "is") || d.origin === void 0 && (Z = "origin") || d.overwrite === void 0 && (Z = "overwrite")) {
                                      let fe = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/required", keyword: "required", params: { missingProperty: Z } };
                                      r === null ? r = [fe] : r.push(fe), e++;
                                    } else {
                                      let fe = e;
                                      for (let I in d) if (!(I === "is" || I === "origin" || I === "overwrite")) {
                                        let ve = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                                        r === null ? r = [ve] : r.push(ve), e++;
                                        break;
                                      }
                                      if (fe === e) {
                                        if (d.is !== void 0) {
                                          let I = e;
                                          if (d.is !== "compared") {
                                            let ve = { instancePath: i + "/value/is", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/is/const", keyword: "const", params: { allowedValue: "compared" } };
                                            r === null ? r = [ve] : r.push(ve), e++;
                                          }
                                          var v = I === e;
                                        } else var v = true;
                                        if (v) {
                                          if (d.origin !== void 0) {
                                            let I = e;
                                            Ee(d.origin, { instancePath: i + "/value/origin", parentData: d, parentDataProperty: "origin", rootData: f }) || (r = r === null ? Ee.errors : r.concat(Ee.errors), e = r.length);
                                            var v = I === e;
                                          } else var v = true;
                                          if (v) if (d.overwrite !== void 0) {
                                            let I = e;
                                            if (typeof d.overwrite != "boolean") {
                                              let Y = { instancePath: i + "/value/overwrite", schemaPath: "#/properties/value/anyOf/2/oneOf/1/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
                                              r === null ? r = [Y] : r.push(Y), e++;
                                            }
                                            var v = I === e;
                                          } else var v = true;
                                        }
                                      }
                                    }
                                  } else {
                                    let Z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                    r === null ? r = [Z] : r.push(Z), e++;
                                  }
                                  var p = T === e;
                                  if (p && W ? (W = false, S = [S, 1]) : p && (W = true, S = 1), W) e = V, r !== null && (V ? r.length = V : r = null);
                                  else {
                                    let Z = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/2/oneOf", keyword: "oneOf", params: { passingSchemas: S } };
                                    r === null ? r = [Z] : r.push(Z), e++;
                                  }
                                  var u = X === e;
                                  D = D || u;
                                }
                              }
                              if (D) e = z, r !== null && (z ? r.length = z : r = null);
                              else {
                                let $ = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
                                return r === null ? r = [$] : r.push($), e++, $e.errors = r, false;
                              }
                              var t = k === e;
                            } else var t = true;
                            if (t) {
                              if (s.edits !== void 0) {
                                let d = s.edits, k = e, z = e, D = false, R = e;
                                if (e === R) if (Array.isArray(d)) {
                                  var b = true;
                                  let C = d.length;
                                  for (let K = 0; K < C; K++) {
                                    let L = e;
                                    he(d[K], { instancePath: i + "/edits/" + K, parentData: d, parentDataProperty: K, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                    var b = L === e;
                                    if (!b) break;
                                  }
                                } else {
                                  let C = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                  r === null ? r = [C] : r.push(C), e++;
                                }
                                var O = R === e;
                                if (D = D || O, !D) {
                                  let C = e;
                                  if (e === C) if (Array.isArray(d)) {
                                    var g = true;
                                    let L = d.length;
                                    for (let B = 0; B < L; B++) {
                                      let Q = e;
                                      he(d[B], { instancePath: i + "/edits/" + B, parentData: d, parentDataProperty: B, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                      var g = Q === e;
                                      if (!g) break;
                                    }
                                  } else {
                                    let L = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                    r === null ? r = [L] : r.push(L), e++;
                                  }
                                  var O = C === e;
                                  if (D = D || O, !D) {
                                    let L = e;
                                    if (e === L) if (Array.isArray(d)) if (d.length < 1) {
                                      let Q = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                                      r === null ? r = [Q] : r.push(Q), e++;
                                    } else {
                                      var h = true;
                                      let Q = d.length;
                                      for (let $ = 0; $ < Q; $++) {
                                        let M = e;
                                        he(d[$], { instancePath: i + "/edits/" + $, parentData: d, parentDataProperty: $, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                        var h = M === e;
                                        if (!h) break;
                                      }
                                    }
                                    else {
                                      let Q = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/2/type", keyword: "type", params: { type: "array" } };
                                      r === null ? r = [Q] : r.push(Q), e++;
                                    }
                                    var O = L === e;
                                    if (D = D || O, !D) {
                                      let Q = e;
                                      if (e === Q) if (Array.isArray(d)) if (d.length < 1) {
                                        let M = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 } };
                                        r === null ? r = [M] : r.push(M), e++;
                                      } else {
                                        var P = true;
                                        let M = d.length;
                                        for (let E = 0; E < M; E++) {
                                          let J = e;
                                          he(d[E], { instancePath: i + "/edits/" + E, parentData: d, parentDataProperty: E, rootData: f }) || (r = r === null ? he.errors : r.concat(he.errors), e = r.length);
                                          var P = J === e;
                                          if (!P) break;
                                        }
                                      }
                                      else {
                                        let M = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf/3/type", keyword: "type", params: { type: "array" } };
                                        r === null ? r = [M] : r.push(M), e++;
                                      }
                                      var O = Q === e;
                                      D = D || O;
                                    }
                                  }
                                }
                                if (D) e = z, r !== null && (z ? r.length = z : r = null);
                                else {
                                  let C = { instancePath: i + "/edits", schemaPath: "#/properties/edits/anyOf", keyword: "anyOf", params: {} };
                                  return r === null ? r = [C] : r.push(C), e++, $e.errors = r, false;
                                }
                                var t = k === e;
                              } else var t = true;
                              if (t) {
                                if (s.patch !== void 0) {
                                  let d = s.patch, k = e, z = e, D = false, R = e;
                                  Ne(d, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Ne.errors : r.concat(Ne.errors), e = r.length);
                                  var y = R === e;
                                  if (D = D || y, !D) {
                                    let C = e;
                                    Fe(d, { instancePath: i + "/patch", parentData: s, parentDataProperty: "patch", rootData: f }) || (r = r === null ? Fe.errors : r.concat(Fe.errors), e = r.length);
                                    var y = C === e;
                                    D = D || y;
                                  }
                                  if (D) e = z, r !== null && (z ? r.length = z : r = null);
                                  else {
                                    let C = { instancePath: i + "/patch", schemaPath: "#/properties/patch/anyOf", keyword: "anyOf", params: {} };
                                    return r === null ? r = [C] : r.push(C), e++, $e.errors = r, false;
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
                                      let d = s.evidence, k = e, z = e, D = false, R = e;
                                      if (!(d === "unknown" || d === "outside" || d === "swapped" || d === "follows")) {
                                        let C = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Jr.properties.evidence.anyOf[0].enum } };
                                        r === null ? r = [C] : r.push(C), e++;
                                      }
                                      var q = R === e;
                                      if (D = D || q, !D) {
                                        let C = e;
                                        if (!(d === "unknown" || d === "outside" || d === "swapped")) {
                                          let L = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/enum", keyword: "enum", params: { allowedValues: Jr.properties.evidence.anyOf[1].enum } };
                                          r === null ? r = [L] : r.push(L), e++;
                                        }
                                        var q = C === e;
                                        D = D || q;
                                      }
                                      if (D) e = z, r !== null && (z ? r.length = z : r = null);
                                      else {
                                        let C = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
                                        return r === null ? r = [C] : r.push(C), e++, $e.errors = r, false;
                                      }
                                      var t = k === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.swap !== void 0) {
                                        let d = e;
                                        Te(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Te.errors : r.concat(Te.errors), e = r.length);
                                        var t = d === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.doubts !== void 0) {
                                          let d = e;
                                          mr(s.doubts, { instancePath: i + "/doubts", parentData: s, parentDataProperty: "doubts", rootData: f }) || (r = r === null ? mr.errors : r.concat(mr.errors), e = r.length);
                                          var t = d === e;
                                        } else var t = true;
                                        if (t) {
                                          if (s.inPlace !== void 0) {
                                            let d = s.inPlace, k = e, z = e, D = false, R = e;
                                            if (typeof d != "boolean") {
                                              let C = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                              r === null ? r = [C] : r.push(C), e++;
                                            }
                                            var _ = R === e;
                                            if (D = D || _, !D) {
                                              let C = e;
                                              if (typeof d != "boolean") {
                                                let L = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                                                r === null ? r = [L] : r.push(L), e++;
                                              }
                                              var _ = C === e;
                                              D = D || _;
                                            }
                                            if (D) e = z, r !== null && (z ? r.length = z : r = null);
                                            else {
                                              let C = { instancePath: i + "/inPlace", schemaPath: "#/properties/inPlace/anyOf", keyword: "anyOf", params: {} };
                                              return r === null ? r = [C] : r.push(C), e++, $e.errors = r, false;
                                            }
                                            var t = k === e;
                                          } else var t = true;
                                          if (t) {
                                            if (s.compared !== void 0) {
                                              let d = s.compared, k = e;
                                              if (!(d === "equal" || d === "different" || d === "not compared")) return $e.errors = [{ instancePath: i + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: Jr.properties.compared.enum } }], false;
                                              var t = k === e;
                                            } else var t = true;
                                            if (t) {
                                              if (s.allowNewVersion !== void 0) {
                                                let d = e;
                                                if (typeof s.allowNewVersion != "boolean") return $e.errors = [{ instancePath: i + "/allowNewVersion", schemaPath: "#/properties/allowNewVersion/type", keyword: "type", params: { type: "boolean" } }], false;
                                                var t = d === e;
                                              } else var t = true;
                                              if (t) {
                                                if (s.owners !== void 0) {
                                                  let d = e;
                                                  br(s.owners, { instancePath: i + "/owners", parentData: s, parentDataProperty: "owners", rootData: f }) || (r = r === null ? br.errors : r.concat(br.errors), e = r.length);
                                                  var t = d === e;
                                                } else var t = true;
                                                if (t) {
                                                  if (s.clears !== void 0) {
                                                    let d = e;
                                                    if (typeof s.clears != "boolean") return $e.errors = [{ instancePath: i + "/clears", schemaPath: "#/properties/clears/type", keyword: "type", params: { type: "boolean" } }], false;
                                                    var t = d === e;
                                                  } else var t = true;
                                                  if (t) {
                                                    if (s.resumes !== void 0) {
                                                      let d = e;
                                                      if (typeof s.resumes != "boolean") return $e.errors = [{ instancePath: i + "/resumes", schemaPath: "#/properties/resumes/type", keyword: "type", params: { type: "boolean" } }], false;
                                                      var t = d === e;
                                                    } else var t = true;
                                                    if (t) {
                                                      if (s.purgesOn !== void 0) {
                                                        let d = e;
                                                        ge(s.purgesOn, { instancePath: i + "/purgesOn", parentData: s, parentDataProperty: "purgesOn", rootData: f }) || (r = r === null ? ge.errors : r.concat(ge.errors), e = r.length);
                                                        var t = d === e;
                                                      } else var t = true;
                                                      if (t) if (s.insteadOf !== void 0) {
                                                        let d = e;
                                                        G(s.insteadOf, { instancePath: i + "/insteadOf", parentData: s, parentDataProperty: "insteadOf", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
  } else return $e.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return $e.errors = r, e === 0;
}
function Hr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
            se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let p = e;
              ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
              var o = p === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var o = b === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "foreign owner" || p === "managed" || p === "not owned" || p === "forged" || p === "protect" || p === "purge protection" || p === "purge" || p === "past date" || p === "key date" || p === "rotation policy" || p === "immutable" || p === "versions" || p === "tags" || p === "unread vault")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[0].properties.rule.enum } };
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
            se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
            var u = p === e;
          } else var u = true;
          if (u) {
            if (s.place !== void 0) {
              let p = e;
              ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
              var u = p === e;
            } else var u = true;
            if (u) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var u = b === e;
              } else var u = true;
              if (u) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "threshold" || p === "empty set")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var u = b === e;
                } else var u = true;
                if (u) if (s.heldBack !== void 0) {
                  let p = e;
                  $e(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
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
    return r === null ? r = [m] : r.push(m), e++, Hr.errors = r, false;
  }
  return Hr.errors = r, e === 0;
}
var Xs = { type: "object", properties: { verb: { const: "left" }, id: { $ref: "#/definitions/id" }, why: { enum: ["unowned", "foreign", "managed", "orphan", "not loaded", "missing"] }, note: { type: "string" }, formerSource: { $ref: "#/definitions/source" } }, required: ["verb", "id", "why"], additionalProperties: false };
function yr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.verb === void 0 && (a = "verb") || s.id === void 0 && (a = "id") || s.why === void 0 && (a = "why")) return yr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "verb" || n === "id" || n === "why" || n === "note" || n === "formerSource")) {
        return yr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.verb !== void 0) {
          let n = e;
          if (s.verb !== "left") return yr.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/const", keyword: "const", params: { allowedValue: "left" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.id !== void 0) {
            let n = e;
            se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) {
            if (s.why !== void 0) {
              let n = s.why, o = e;
              if (!(n === "unowned" || n === "foreign" || n === "managed" || n === "orphan" || n === "not loaded" || n === "missing")) return yr.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: Xs.properties.why.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.note !== void 0) {
                let n = e;
                if (typeof s.note != "string") return yr.errors = [{ instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } }], false;
                var t = n === e;
              } else var t = true;
              if (t) if (s.formerSource !== void 0) {
                let n = e;
                me(s.formerSource, { instancePath: i + "/formerSource", parentData: s, parentDataProperty: "formerSource", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return yr.errors = r, e === 0;
}
function Mr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  pr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  ur(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let u = e;
    Ge(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
    var c = u === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      cr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let p = e;
        He(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var c = p === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let O = e;
          Ce(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
          var c = O === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let h = e;
            ir(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
            var c = h === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let y = e;
              tr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
              var c = y === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let _ = e;
                Je(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
                var c = _ === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let w = e;
                  nr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
                  var c = w === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let k = e;
                    Le(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
                    var c = k === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let D = e;
                      Or(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                      var c = D === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let re = e;
                        jr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                        var c = re === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let K = e;
                          hr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                          var c = K === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let B = e;
                            $r(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                            var c = B === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let $ = e;
                              gr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                              var c = $ === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let E = e;
                                Hr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Hr.errors : r.concat(Hr.errors), e = r.length);
                                var c = E === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let F = e;
                                  yr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                                  var c = F === e;
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
    return r === null ? r = [u] : r.push(u), e++, Mr.errors = r, false;
  }
  return Mr.errors = r, e === 0;
}
var Ds = { type: "object", properties: { create: { type: "integer", minimum: 0 }, set: { type: "integer", minimum: 0 }, settle: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 }, recover: { type: "integer", minimum: 0 }, disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, left: { type: "integer", minimum: 0 }, rotate: { type: "integer", minimum: 0 } }, required: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "unchanged", "refused", "left", "rotate"], additionalProperties: false };
function ke(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return ke.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Ds.properties, n)) {
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
var ei = { type: "object", properties: { changes: { type: "integer", minimum: 0 }, destroys: { type: "object", properties: { disable: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, purge: { type: "integer", minimum: 0 }, adopt: { type: "integer", minimum: 0 } }, required: ["disable", "delete", "purge", "adopt"], additionalProperties: false }, objects: { type: "integer", minimum: 0 }, limits: { type: "array", minItems: 1, items: { oneOf: [{ type: "object", properties: { rule: { const: "empty set" } }, required: ["rule"], additionalProperties: false }, { type: "object", properties: { rule: { enum: ["count", "max-destroy"] }, most: { type: "integer", minimum: 0 } }, required: ["rule", "most"], additionalProperties: false }, { type: "object", properties: { rule: { const: "share" }, most: { type: "integer", minimum: 0 }, percent: { type: "integer", minimum: 0 } }, required: ["rule", "most", "percent"], additionalProperties: false }] } } }, required: ["changes", "destroys", "objects", "limits"], additionalProperties: false };
function Oe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let u;
    if (s.changes === void 0 && (u = "changes") || s.destroys === void 0 && (u = "destroys") || s.objects === void 0 && (u = "objects") || s.limits === void 0 && (u = "limits")) return Oe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      let j = e;
      for (let m in s) if (!(m === "changes" || m === "destroys" || m === "objects" || m === "limits")) {
        return Oe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
        break;
      }
      if (j === e) {
        if (s.changes !== void 0) {
          let m = s.changes, v = e;
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return Oe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === v && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return Oe.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = v === e;
        } else var t = true;
        if (t) {
          if (s.destroys !== void 0) {
            let m = s.destroys, v = e;
            if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
              let b;
              if (m.disable === void 0 && (b = "disable") || m.delete === void 0 && (b = "delete") || m.purge === void 0 && (b = "purge") || m.adopt === void 0 && (b = "adopt")) return Oe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/required", keyword: "required", params: { missingProperty: b } }], false;
              {
                let O = e;
                for (let g in m) if (!(g === "disable" || g === "delete" || g === "purge" || g === "adopt")) {
                  return Oe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
                  break;
                }
                if (O === e) {
                  if (m.disable !== void 0) {
                    let g = m.disable, h = e;
                    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return Oe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return Oe.errors = [{ instancePath: i + "/destroys/disable", schemaPath: "#/properties/destroys/properties/disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var a = h === e;
                  } else var a = true;
                  if (a) {
                    if (m.delete !== void 0) {
                      let g = m.delete, h = e;
                      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return Oe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return Oe.errors = [{ instancePath: i + "/destroys/delete", schemaPath: "#/properties/destroys/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var a = h === e;
                    } else var a = true;
                    if (a) {
                      if (m.purge !== void 0) {
                        let g = m.purge, h = e;
                        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return Oe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return Oe.errors = [{ instancePath: i + "/destroys/purge", schemaPath: "#/properties/destroys/properties/purge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = h === e;
                      } else var a = true;
                      if (a) if (m.adopt !== void 0) {
                        let g = m.adopt, h = e;
                        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return Oe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === h && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return Oe.errors = [{ instancePath: i + "/destroys/adopt", schemaPath: "#/properties/destroys/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var a = h === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return Oe.errors = [{ instancePath: i + "/destroys", schemaPath: "#/properties/destroys/type", keyword: "type", params: { type: "object" } }], false;
            var t = v === e;
          } else var t = true;
          if (t) {
            if (s.objects !== void 0) {
              let m = s.objects, v = e;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return Oe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === v && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return Oe.errors = [{ instancePath: i + "/objects", schemaPath: "#/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = v === e;
            } else var t = true;
            if (t) if (s.limits !== void 0) {
              let m = s.limits, v = e;
              if (e === v) if (Array.isArray(m)) {
                if (m.length < 1) return Oe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var l = true;
                  let b = m.length;
                  for (let O = 0; O < b; O++) {
                    let g = m[O], h = e, P = e, y = false, q = null, _ = e;
                    if (e === _) if (g && typeof g == "object" && !Array.isArray(g)) {
                      let d;
                      if (g.rule === void 0 && (d = "rule")) {
                        let k = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/0/required", keyword: "required", params: { missingProperty: d } };
                        r === null ? r = [k] : r.push(k), e++;
                      } else {
                        let k = e;
                        for (let z in g) if (z !== "rule") {
                          let D = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
                          r === null ? r = [D] : r.push(D), e++;
                          break;
                        }
                        if (k === e && g.rule !== void 0 && g.rule !== "empty set") {
                          let z = { instancePath: i + "/limits/" + O + "/rule", schemaPath: "#/properties/limits/items/oneOf/0/properties/rule/const", keyword: "const", params: { allowedValue: "empty set" } };
                          r === null ? r = [z] : r.push(z), e++;
                        }
                      }
                    } else {
                      let d = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var o = _ === e;
                    o && (y = true, q = 0);
                    let x = e;
                    if (e === x) if (g && typeof g == "object" && !Array.isArray(g)) {
                      let d;
                      if (g.rule === void 0 && (d = "rule") || g.most === void 0 && (d = "most")) {
                        let k = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/1/required", keyword: "required", params: { missingProperty: d } };
                        r === null ? r = [k] : r.push(k), e++;
                      } else {
                        let k = e;
                        for (let z in g) if (!(z === "rule" || z === "most")) {
                          let D = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
                          r === null ? r = [D] : r.push(D), e++;
                          break;
                        }
                        if (k === e) {
                          if (g.rule !== void 0) {
                            let z = g.rule, D = e;
                            if (!(z === "count" || z === "max-destroy")) {
                              let R = { instancePath: i + "/limits/" + O + "/rule", schemaPath: "#/properties/limits/items/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: ei.properties.limits.items.oneOf[1].properties.rule.enum } };
                              r === null ? r = [R] : r.push(R), e++;
                            }
                            var n = D === e;
                          } else var n = true;
                          if (n) if (g.most !== void 0) {
                            let z = g.most, D = e;
                            if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
                              let re = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/type", keyword: "type", params: { type: "integer" } };
                              r === null ? r = [re] : r.push(re), e++;
                            }
                            if (e === D && typeof z == "number" && isFinite(z) && (z < 0 || isNaN(z))) {
                              let re = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/1/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              r === null ? r = [re] : r.push(re), e++;
                            }
                            var n = D === e;
                          } else var n = true;
                        }
                      }
                    } else {
                      let d = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var o = x === e;
                    if (o && y) y = false, q = [q, 1];
                    else {
                      o && (y = true, q = 1);
                      let d = e;
                      if (e === d) if (g && typeof g == "object" && !Array.isArray(g)) {
                        let z;
                        if (g.rule === void 0 && (z = "rule") || g.most === void 0 && (z = "most") || g.percent === void 0 && (z = "percent")) {
                          let D = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/2/required", keyword: "required", params: { missingProperty: z } };
                          r === null ? r = [D] : r.push(D), e++;
                        } else {
                          let D = e;
                          for (let R in g) if (!(R === "rule" || R === "most" || R === "percent")) {
                            let re = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R } };
                            r === null ? r = [re] : r.push(re), e++;
                            break;
                          }
                          if (D === e) {
                            if (g.rule !== void 0) {
                              let R = e;
                              if (g.rule !== "share") {
                                let re = { instancePath: i + "/limits/" + O + "/rule", schemaPath: "#/properties/limits/items/oneOf/2/properties/rule/const", keyword: "const", params: { allowedValue: "share" } };
                                r === null ? r = [re] : r.push(re), e++;
                              }
                              var c = R === e;
                            } else var c = true;
                            if (c) {
                              if (g.most !== void 0) {
                                let R = g.most, re = e;
                                if (!(typeof R == "number" && !(R % 1) && !isNaN(R) && isFinite(R))) {
                                  let K = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [K] : r.push(K), e++;
                                }
                                if (e === re && typeof R == "number" && isFinite(R) && (R < 0 || isNaN(R))) {
                                  let K = { instancePath: i + "/limits/" + O + "/most", schemaPath: "#/properties/limits/items/oneOf/2/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [K] : r.push(K), e++;
                                }
                                var c = re === e;
                              } else var c = true;
                              if (c) if (g.percent !== void 0) {
                                let R = g.percent, re = e;
                                if (!(typeof R == "number" && !(R % 1) && !isNaN(R) && isFinite(R))) {
                                  let K = { instancePath: i + "/limits/" + O + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/type", keyword: "type", params: { type: "integer" } };
                                  r === null ? r = [K] : r.push(K), e++;
                                }
                                if (e === re && typeof R == "number" && isFinite(R) && (R < 0 || isNaN(R))) {
                                  let K = { instancePath: i + "/limits/" + O + "/percent", schemaPath: "#/properties/limits/items/oneOf/2/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  r === null ? r = [K] : r.push(K), e++;
                                }
                                var c = re === e;
                              } else var c = true;
                            }
                          }
                        }
                      } else {
                        let z = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [z] : r.push(z), e++;
                      }
                      var o = d === e;
                      o && y ? (y = false, q = [q, 2]) : o && (y = true, q = 2);
                    }
                    if (y) e = P, r !== null && (P ? r.length = P : r = null);
                    else {
                      let d = { instancePath: i + "/limits/" + O, schemaPath: "#/properties/limits/items/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
                      return r === null ? r = [d] : r.push(d), e++, Oe.errors = r, false;
                    }
                    var l = h === e;
                    if (!l) break;
                  }
                }
              } else return Oe.errors = [{ instancePath: i + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } }], false;
              var t = v === e;
            } else var t = true;
          }
        }
      }
    }
  } else return Oe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Oe.errors = r, e === 0;
}
function Dr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
                  Oe(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? Oe.errors : r.concat(Oe.errors), e = r.length);
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
    return r === null ? r = [m] : r.push(m), e++, Dr.errors = r, false;
  }
  return Dr.errors = r, e === 0;
}
var ri = { type: "object", properties: { vault: { type: "string" }, url: { type: "string" }, fault: { enum: ["not found", "disabled", "forbidden", "firewall", "unauthorized", "deleted but recoverable", "being deleted", "being recovered", "too slow", "conflict", "throttled", "invalid", "vault not found", "untrusted", "connection", "server", "cancelled"] }, message: { type: "string" } }, required: ["vault", "url", "fault", "message"], additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
              if (!(n === "not found" || n === "disabled" || n === "forbidden" || n === "firewall" || n === "unauthorized" || n === "deleted but recoverable" || n === "being deleted" || n === "being recovered" || n === "too slow" || n === "conflict" || n === "throttled" || n === "invalid" || n === "vault not found" || n === "untrusted" || n === "connection" || n === "server" || n === "cancelled")) return ze.errors = [{ instancePath: i + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: ri.properties.fault.enum } }], false;
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
var si = { type: "object", properties: { ref: { type: "string" }, of: { type: "integer", minimum: 0 }, vaults: { type: "array", items: { type: "object", properties: { vault: { type: "string" }, because: { enum: ["config", "manifest", "file", "copy", "unknown"] } }, required: ["vault", "because"], additionalProperties: false } } }, required: ["ref", "of", "vaults"], additionalProperties: false };
function Ze(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
            let c = s.of, u = e;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === u && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) return Ze.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
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
                  if (p.vault === void 0 && (g = "vault") || p.because === void 0 && (g = "because")) return Ze.errors = [{ instancePath: i + "/vaults/" + v, schemaPath: "#/properties/vaults/items/required", keyword: "required", params: { missingProperty: g } }], false;
                  {
                    let h = e;
                    for (let P in p) if (!(P === "vault" || P === "because")) {
                      return Ze.errors = [{ instancePath: i + "/vaults/" + v, schemaPath: "#/properties/vaults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
                      break;
                    }
                    if (h === e) {
                      if (p.vault !== void 0) {
                        let P = e;
                        if (typeof p.vault != "string") return Ze.errors = [{ instancePath: i + "/vaults/" + v + "/vault", schemaPath: "#/properties/vaults/items/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
                        var l = P === e;
                      } else var l = true;
                      if (l) if (p.because !== void 0) {
                        let P = p.because, y = e;
                        if (!(P === "config" || P === "manifest" || P === "file" || P === "copy" || P === "unknown")) return Ze.errors = [{ instancePath: i + "/vaults/" + v + "/because", schemaPath: "#/properties/vaults/items/properties/because/enum", keyword: "enum", params: { allowedValues: si.properties.vaults.items.properties.because.enum } }], false;
                        var l = y === e;
                      } else var l = true;
                    }
                  }
                } else return Ze.errors = [{ instancePath: i + "/vaults/" + v, schemaPath: "#/properties/vaults/items/type", keyword: "type", params: { type: "object" } }], false;
                var a = b === e;
                if (!a) break;
              }
            } else return Ze.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
            var t = u === e;
          } else var t = true;
        }
      }
    }
  } else return Ze.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ze.errors = r, e === 0;
}
var ks = { type: "object", properties: { finding: { enum: ["policy broken", "missing", "not compared", "deleted list unreadable", "list forbidden", "expired", "expiring", "never expires", "rotation without date", "rotation without policy", "rotation due", "credential ends first", "credentials not removed", "rotation unfinished", "versions near limit", "git unreadable", "unknown kind", "premium assumed", "manifest not matched", "same value", "value in git"] }, severity: { enum: ["error", "warning", "note"] }, confidential: { const: true }, rule: { enum: ["requireExpiry", "requireContentType", "maxValidity", "requireTags", "namePattern"] }, id: { $ref: "#/definitions/id" }, vault: { type: "string" }, place: { $ref: "#/definitions/place" }, message: { type: "string" } }, required: ["finding", "severity", "vault", "message"], additionalProperties: false };
function Be(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
          if (!(n === "policy broken" || n === "missing" || n === "not compared" || n === "deleted list unreadable" || n === "list forbidden" || n === "expired" || n === "expiring" || n === "never expires" || n === "rotation without date" || n === "rotation without policy" || n === "rotation due" || n === "credential ends first" || n === "credentials not removed" || n === "rotation unfinished" || n === "versions near limit" || n === "git unreadable" || n === "unknown kind" || n === "premium assumed" || n === "manifest not matched" || n === "same value" || n === "value in git")) return Be.errors = [{ instancePath: i + "/finding", schemaPath: "#/properties/finding/enum", keyword: "enum", params: { allowedValues: ks.properties.finding.enum } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.severity !== void 0) {
            let n = s.severity, o = e;
            if (!(n === "error" || n === "warning" || n === "note")) return Be.errors = [{ instancePath: i + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: ks.properties.severity.enum } }], false;
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
                if (!(n === "requireExpiry" || n === "requireContentType" || n === "maxValidity" || n === "requireTags" || n === "namePattern")) return Be.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: ks.properties.rule.enum } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.id !== void 0) {
                  let n = e;
                  se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
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
                      ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
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
var As = { type: "object", properties: { calls: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, limitedBy: { enum: ["secret creation", "key creation"] } }, required: ["calls", "seconds"], additionalProperties: false };
function vr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return vr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return vr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return vr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return vr.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return vr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return vr.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return vr.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: As.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return vr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return vr.errors = r, e === 0;
}
function ar(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return ar.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return ar.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ar.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ar.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ar.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ar.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ar.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ar.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return ar.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ar.errors = r, e === 0;
}
function we(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let j;
    if (s.apiVersion === void 0 && (j = "apiVersion") || s.kind === void 0 && (j = "kind") || s.digestVersion === void 0 && (j = "digestVersion") || s.digest === void 0 && (j = "digest") || s.changes === void 0 && (j = "changes") || s.summary === void 0 && (j = "summary") || s.vaults === void 0 && (j = "vaults") || s.findings === void 0 && (j = "findings") || s.estimate === void 0 && (j = "estimate") || s.requests === void 0 && (j = "requests")) return we.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: j } }], false;
    {
      let m = e;
      for (let v in s) if (!Ve.call(xs.properties, v)) {
        return we.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
        break;
      }
      if (m === e) {
        let v;
        if (s.partial !== void 0 && s.failed === void 0 && (v = "failed")) return we.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: v, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (v = "partial")) return we.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: v, depsCount: 1, deps: "partial" } }], false;
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
                  let p = s.digestVersion, b = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return we.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === b && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) return we.errors = [{ instancePath: i + "/digestVersion", schemaPath: "#/properties/digestVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var t = b === e;
                } else var t = true;
                if (t) {
                  if (s.digest !== void 0) {
                    let p = e;
                    G(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
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
                          Mr(p[h], { instancePath: i + "/changes/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? Mr.errors : r.concat(Mr.errors), e = r.length);
                          var a = P === e;
                          if (!a) break;
                        }
                      } else return we.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                      var t = b === e;
                    } else var t = true;
                    if (t) {
                      if (s.summary !== void 0) {
                        let p = e;
                        ke(s.summary, { instancePath: i + "/summary", parentData: s, parentDataProperty: "summary", rootData: f }) || (r = r === null ? ke.errors : r.concat(ke.errors), e = r.length);
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
                              Dr(p[h], { instancePath: i + "/vaults/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
                              var l = P === e;
                              if (!l) break;
                            }
                          } else return we.errors = [{ instancePath: i + "/vaults", schemaPath: "#/properties/vaults/type", keyword: "type", params: { type: "array" } }], false;
                          var t = b === e;
                        } else var t = true;
                        if (t) {
                          if (s.partial !== void 0) {
                            let p = e;
                            if (s.partial !== true) return we.errors = [{ instancePath: i + "/partial", schemaPath: "#/properties/partial/const", keyword: "const", params: { allowedValue: true } }], false;
                            var t = p === e;
                          } else var t = true;
                          if (t) {
                            if (s.failed !== void 0) {
                              let p = s.failed, b = e;
                              if (e === b) if (Array.isArray(p)) {
                                if (p.length < 1) return we.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                                {
                                  var n = true;
                                  let g = p.length;
                                  for (let h = 0; h < g; h++) {
                                    let P = e;
                                    ze(p[h], { instancePath: i + "/failed/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? ze.errors : r.concat(ze.errors), e = r.length);
                                    var n = P === e;
                                    if (!n) break;
                                  }
                                }
                              } else return we.errors = [{ instancePath: i + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "array" } }], false;
                              var t = b === e;
                            } else var t = true;
                            if (t) {
                              if (s.changedSince !== void 0) {
                                let p = e;
                                Ze(s.changedSince, { instancePath: i + "/changedSince", parentData: s, parentDataProperty: "changedSince", rootData: f }) || (r = r === null ? Ze.errors : r.concat(Ze.errors), e = r.length);
                                var t = p === e;
                              } else var t = true;
                              if (t) {
                                if (s.shard !== void 0) {
                                  let p = s.shard, b = e;
                                  if (e === b) if (p && typeof p == "object" && !Array.isArray(p)) {
                                    let g;
                                    if (p.number === void 0 && (g = "number") || p.of === void 0 && (g = "of") || p.placement === void 0 && (g = "placement")) return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: g } }], false;
                                    {
                                      let h = e;
                                      for (let P in p) if (!(P === "number" || P === "of" || P === "placement")) {
                                        return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
                                        break;
                                      }
                                      if (h === e) {
                                        if (p.number !== void 0) {
                                          let P = p.number, y = e;
                                          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return we.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === y && typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) return we.errors = [{ instancePath: i + "/shard/number", schemaPath: "#/properties/shard/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                          var o = y === e;
                                        } else var o = true;
                                        if (o) {
                                          if (p.of !== void 0) {
                                            let P = p.of, y = e;
                                            if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return we.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === y && typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) return we.errors = [{ instancePath: i + "/shard/of", schemaPath: "#/properties/shard/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                            var o = y === e;
                                          } else var o = true;
                                          if (o) if (p.placement !== void 0) {
                                            let P = p.placement, y = e;
                                            if (e === y) if (P && typeof P == "object" && !Array.isArray(P)) {
                                              let _;
                                              if (P.config === void 0 && (_ = "config") || P.manifests === void 0 && (_ = "manifests") || P.selection === void 0 && (_ = "selection") || P.vaults === void 0 && (_ = "vaults")) return we.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/required", keyword: "required", params: { missingProperty: _ } }], false;
                                              {
                                                let x = e;
                                                for (let w in P) if (!(w === "config" || w === "manifests" || w === "selection" || w === "vaults")) {
                                                  return we.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } }], false;
                                                  break;
                                                }
                                                if (x === e) {
                                                  if (P.config !== void 0) {
                                                    let w = e;
                                                    G(P.config, { instancePath: i + "/shard/placement/config", parentData: P, parentDataProperty: "config", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                                    var c = w === e;
                                                  } else var c = true;
                                                  if (c) {
                                                    if (P.manifests !== void 0) {
                                                      let w = e;
                                                      G(P.manifests, { instancePath: i + "/shard/placement/manifests", parentData: P, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                                      var c = w === e;
                                                    } else var c = true;
                                                    if (c) {
                                                      if (P.selection !== void 0) {
                                                        let w = e;
                                                        G(P.selection, { instancePath: i + "/shard/placement/selection", parentData: P, parentDataProperty: "selection", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                                        var c = w === e;
                                                      } else var c = true;
                                                      if (c) if (P.vaults !== void 0) {
                                                        let w = e;
                                                        G(P.vaults, { instancePath: i + "/shard/placement/vaults", parentData: P, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                                                        var c = w === e;
                                                      } else var c = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else return we.errors = [{ instancePath: i + "/shard/placement", schemaPath: "#/properties/shard/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
                                            var o = y === e;
                                          } else var o = true;
                                        }
                                      }
                                    }
                                  } else return we.errors = [{ instancePath: i + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" } }], false;
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
                                        Be(p[h], { instancePath: i + "/findings/" + h, parentData: p, parentDataProperty: h, rootData: f }) || (r = r === null ? Be.errors : r.concat(Be.errors), e = r.length);
                                        var u = P === e;
                                        if (!u) break;
                                      }
                                    } else return we.errors = [{ instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
                                    var t = b === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.estimate !== void 0) {
                                      let p = e;
                                      vr(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? vr.errors : r.concat(vr.errors), e = r.length);
                                      var t = p === e;
                                    } else var t = true;
                                    if (t) if (s.requests !== void 0) {
                                      let p = e;
                                      ar(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? ar.errors : r.concat(ar.errors), e = r.length);
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
var oi = wr;
var ii = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Apply" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, plan: { $ref: "#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "#/definitions/unapproved" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "plan", "outcomes", "started", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { plan: { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false }, outcome: { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] }, unapproved: { type: "object", properties: { effects: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/change" } }, approvedDigest: { $ref: "plan.v1.schema.json#/definitions/digest" } }, required: ["effects", "approvedDigest"], additionalProperties: false } } };
function os(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (os.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (os.errors = r, e === 0);
}
function as(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (as.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (as.errors = r, e === 0);
}
var Ns = { type: "object", properties: { shard: { $ref: "plan.v1.schema.json#/properties/shard" }, digestVersion: { $ref: "plan.v1.schema.json#/properties/digestVersion" }, digest: { $ref: "plan.v1.schema.json#/properties/digest" }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, changes: { $ref: "plan.v1.schema.json#/properties/changes" }, summary: { $ref: "plan.v1.schema.json#/properties/summary" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, estimate: { $ref: "plan.v1.schema.json#/properties/estimate" } }, required: ["digestVersion", "digest", "changes", "summary", "vaults", "findings", "estimate"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.number === void 0 && (l = "number") || s.of === void 0 && (l = "of") || s.placement === void 0 && (l = "placement")) return Re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "number" || o === "of" || o === "placement")) {
        return Re.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.number !== void 0) {
          let o = s.number, c = e;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return Re.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return Re.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let o = s.of, c = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return Re.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return Re.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = c === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let o = s.placement, c = e;
            if (e === c) if (o && typeof o == "object" && !Array.isArray(o)) {
              let j;
              if (o.config === void 0 && (j = "config") || o.manifests === void 0 && (j = "manifests") || o.selection === void 0 && (j = "selection") || o.vaults === void 0 && (j = "vaults")) return Re.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/required", keyword: "required", params: { missingProperty: j } }], false;
              {
                let m = e;
                for (let v in o) if (!(v === "config" || v === "manifests" || v === "selection" || v === "vaults")) {
                  return Re.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                  break;
                }
                if (m === e) {
                  if (o.config !== void 0) {
                    let v = e;
                    G(o.config, { instancePath: i + "/placement/config", parentData: o, parentDataProperty: "config", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                    var a = v === e;
                  } else var a = true;
                  if (a) {
                    if (o.manifests !== void 0) {
                      let v = e;
                      G(o.manifests, { instancePath: i + "/placement/manifests", parentData: o, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                      var a = v === e;
                    } else var a = true;
                    if (a) {
                      if (o.selection !== void 0) {
                        let v = e;
                        G(o.selection, { instancePath: i + "/placement/selection", parentData: o, parentDataProperty: "selection", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                      if (a) if (o.vaults !== void 0) {
                        let v = e;
                        G(o.vaults, { instancePath: i + "/placement/vaults", parentData: o, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return Re.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
            var t = c === e;
          } else var t = true;
        }
      }
    }
  } else return Re.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Re.errors = r, e === 0;
}
function Br(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) ? e === 0 && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)) ? (Br.errors = [{ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false) : (Br.errors = r, e === 0) : (Br.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], false);
}
function Tr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!vs.test(s)) return Tr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Tr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Tr.errors = r, e === 0;
}
function Ar(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (Ar.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (Ar.errors = r, e === 0);
}
function Pr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return Pr.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
  } else return Pr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Pr.errors = r, e === 0;
}
function Wr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Mr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Mr.errors : r.concat(Mr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Wr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Wr.errors = r, e === 0;
}
function Pe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.create === void 0 && (a = "create") || s.set === void 0 && (a = "set") || s.settle === void 0 && (a = "settle") || s.update === void 0 && (a = "update") || s.adopt === void 0 && (a = "adopt") || s.recover === void 0 && (a = "recover") || s.disable === void 0 && (a = "disable") || s.delete === void 0 && (a = "delete") || s.purge === void 0 && (a = "purge") || s.unchanged === void 0 && (a = "unchanged") || s.refused === void 0 && (a = "refused") || s.left === void 0 && (a = "left") || s.rotate === void 0 && (a = "rotate")) return Pe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Ds.properties, n)) {
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
function Yr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Dr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return Yr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Yr.errors = r, e === 0;
}
function Nr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
  } else return Nr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Nr.errors = r, e === 0;
}
function Qe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.calls === void 0 && (a = "calls") || s.seconds === void 0 && (a = "seconds")) return Qe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "calls" || n === "seconds" || n === "limitedBy")) {
        return Qe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.calls !== void 0) {
          let n = s.calls, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Qe.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Qe.errors = [{ instancePath: i + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.seconds !== void 0) {
            let n = s.seconds, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return Qe.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return Qe.errors = [{ instancePath: i + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.limitedBy !== void 0) {
            let n = s.limitedBy, o = e;
            if (!(n === "secret creation" || n === "key creation")) return Qe.errors = [{ instancePath: i + "/limitedBy", schemaPath: "#/properties/limitedBy/enum", keyword: "enum", params: { allowedValues: As.properties.limitedBy.enum } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Qe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Qe.errors = r, e === 0;
}
function Fr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Ns.properties, n)) {
        return Fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Fr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Fr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.shard !== void 0) {
          let o = e;
          Re(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digestVersion !== void 0) {
            let o = e;
            Br(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              Tr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Ar(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  Pr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Wr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Wr.errors : r.concat(Wr.errors), e = r.length);
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
                        Yr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          Nr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          Qe(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
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
  } else return Fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Fr.errors = r, e === 0;
}
var Me = { oneOf: [{ type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "done" }, did: { enum: ["created", "set", "updated", "adopted", "recovered", "disabled", "deleted", "purged", "rotated", "unchanged"] } }, required: ["verb", "id", "result", "did"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "refused" }, message: { type: "string" }, hint: { type: "string" } }, required: ["verb", "id", "result", "message", "hint"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "skipped" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not compared" }, evidence: { enum: ["unknown", "outside", "swapped"] }, message: { type: "string" } }, required: ["verb", "id", "result", "evidence", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "failed" }, code: { type: "string" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }, { type: "object", properties: { verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate"] }, id: { $ref: "plan.v1.schema.json#/definitions/id" }, result: { const: "not attempted" }, message: { type: "string" } }, required: ["verb", "id", "result", "message"], additionalProperties: false }] };
function ye(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return ye.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return ye.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return ye.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ye.errors = r, e === 0;
}
function ls(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var o = P === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let h = e;
            ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
                let q = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.did.enum } };
                r === null ? r = [q] : r.push(q), e++;
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
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[1].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var u = P === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let h = e;
            ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
          let q = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          r === null ? r = [q] : r.push(q), e++;
          break;
        }
        if (P === e) {
          if (s.verb !== void 0) {
            let y = s.verb, q = e;
            if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
              let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[2].properties.verb.enum } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var m = q === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let y = e;
              ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
          let q = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: y } };
          r === null ? r = [q] : r.push(q), e++;
        } else {
          let q = e;
          for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "evidence" || _ === "message")) {
            let x = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [x] : r.push(x), e++;
            break;
          }
          if (q === e) {
            if (s.verb !== void 0) {
              let _ = s.verb, x = e;
              if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var v = x === e;
            } else var v = true;
            if (v) {
              if (s.id !== void 0) {
                let _ = e;
                ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
                    let _ = s.evidence, x = e;
                    if (!(_ === "unknown" || _ === "outside" || _ === "swapped")) {
                      let d = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var v = x === e;
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
            let x = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [x] : r.push(x), e++;
          } else {
            let x = e;
            for (let w in s) if (!(w === "verb" || w === "id" || w === "result" || w === "code" || w === "message")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
              break;
            }
            if (x === e) {
              if (s.verb !== void 0) {
                let w = s.verb, d = e;
                if (!(w === "create" || w === "set" || w === "settle" || w === "update" || w === "adopt" || w === "recover" || w === "disable" || w === "delete" || w === "purge" || w === "rotate")) {
                  let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[4].properties.verb.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var p = d === e;
              } else var p = true;
              if (p) {
                if (s.id !== void 0) {
                  let w = e;
                  ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
                let z = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
                r === null ? r = [z] : r.push(z), e++;
                break;
              }
              if (d === e) {
                if (s.verb !== void 0) {
                  let k = s.verb, z = e;
                  if (!(k === "create" || k === "set" || k === "settle" || k === "update" || k === "adopt" || k === "recover" || k === "disable" || k === "delete" || k === "purge" || k === "rotate")) {
                    let D = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[5].properties.verb.enum } };
                    r === null ? r = [D] : r.push(D), e++;
                  }
                  var b = z === e;
                } else var b = true;
                if (b) {
                  if (s.id !== void 0) {
                    let k = e;
                    ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                    var b = k === e;
                  } else var b = true;
                  if (b) {
                    if (s.result !== void 0) {
                      let k = e;
                      if (s.result !== "not attempted") {
                        let D = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [D] : r.push(D), e++;
                      }
                      var b = k === e;
                    } else var b = true;
                    if (b) if (s.message !== void 0) {
                      let k = e;
                      if (typeof s.message != "string") {
                        let D = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [D] : r.push(D), e++;
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
    return r === null ? r = [O] : r.push(O), e++, ls.errors = r, false;
  }
  return ls.errors = r, e === 0;
}
function Gr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  pr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? pr.errors : r.concat(pr.errors), e = r.length);
  var c = n === e;
  c && (a = true, l = 0);
  let o = e;
  ur(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? ur.errors : r.concat(ur.errors), e = r.length);
  var c = o === e;
  if (c && a) a = false, l = [l, 1];
  else {
    c && (a = true, l = 1);
    let u = e;
    Ge(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ge.errors : r.concat(Ge.errors), e = r.length);
    var c = u === e;
    if (c && a) a = false, l = [l, 2];
    else {
      c && (a = true, l = 2);
      let m = e;
      cr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? cr.errors : r.concat(cr.errors), e = r.length);
      var c = m === e;
      if (c && a) a = false, l = [l, 3];
      else {
        c && (a = true, l = 3);
        let p = e;
        He(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? He.errors : r.concat(He.errors), e = r.length);
        var c = p === e;
        if (c && a) a = false, l = [l, 4];
        else {
          c && (a = true, l = 4);
          let O = e;
          Ce(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Ce.errors : r.concat(Ce.errors), e = r.length);
          var c = O === e;
          if (c && a) a = false, l = [l, 5];
          else {
            c && (a = true, l = 5);
            let h = e;
            ir(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? ir.errors : r.concat(ir.errors), e = r.length);
            var c = h === e;
            if (c && a) a = false, l = [l, 6];
            else {
              c && (a = true, l = 6);
              let y = e;
              tr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? tr.errors : r.concat(tr.errors), e = r.length);
              var c = y === e;
              if (c && a) a = false, l = [l, 7];
              else {
                c && (a = true, l = 7);
                let _ = e;
                Je(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Je.errors : r.concat(Je.errors), e = r.length);
                var c = _ === e;
                if (c && a) a = false, l = [l, 8];
                else {
                  c && (a = true, l = 8);
                  let w = e;
                  nr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? nr.errors : r.concat(nr.errors), e = r.length);
                  var c = w === e;
                  if (c && a) a = false, l = [l, 9];
                  else {
                    c && (a = true, l = 9);
                    let k = e;
                    Le(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Le.errors : r.concat(Le.errors), e = r.length);
                    var c = k === e;
                    if (c && a) a = false, l = [l, 10];
                    else {
                      c && (a = true, l = 10);
                      let D = e;
                      Or(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Or.errors : r.concat(Or.errors), e = r.length);
                      var c = D === e;
                      if (c && a) a = false, l = [l, 11];
                      else {
                        c && (a = true, l = 11);
                        let re = e;
                        jr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? jr.errors : r.concat(jr.errors), e = r.length);
                        var c = re === e;
                        if (c && a) a = false, l = [l, 12];
                        else {
                          c && (a = true, l = 12);
                          let K = e;
                          hr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? hr.errors : r.concat(hr.errors), e = r.length);
                          var c = K === e;
                          if (c && a) a = false, l = [l, 13];
                          else {
                            c && (a = true, l = 13);
                            let B = e;
                            $r(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? $r.errors : r.concat($r.errors), e = r.length);
                            var c = B === e;
                            if (c && a) a = false, l = [l, 14];
                            else {
                              c && (a = true, l = 14);
                              let $ = e;
                              gr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? gr.errors : r.concat(gr.errors), e = r.length);
                              var c = $ === e;
                              if (c && a) a = false, l = [l, 15];
                              else {
                                c && (a = true, l = 15);
                                let E = e;
                                Hr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? Hr.errors : r.concat(Hr.errors), e = r.length);
                                var c = E === e;
                                if (c && a) a = false, l = [l, 16];
                                else {
                                  c && (a = true, l = 16);
                                  let F = e;
                                  yr(s, { instancePath: i, parentData: A, parentDataProperty: N, rootData: f }) || (r = r === null ? yr.errors : r.concat(yr.errors), e = r.length);
                                  var c = F === e;
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
    return r === null ? r = [u] : r.push(u), e++, Gr.errors = r, false;
  }
  return Gr.errors = r, e === 0;
}
function Cr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!vs.test(s)) return Cr.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return Cr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return Cr.errors = r, e === 0;
}
function Rr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return Rr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return Rr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
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
              Gr(o[j], { instancePath: i + "/effects/" + j, parentData: o, parentDataProperty: j, rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return Rr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Cr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return Rr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Rr.errors = r, e === 0;
}
function lr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return lr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return lr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return lr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return lr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return lr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return lr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return lr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return lr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return lr.errors = r, e === 0;
}
function wr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.apiVersion === void 0 && (l = "apiVersion") || s.kind === void 0 && (l = "kind") || s.plan === void 0 && (l = "plan") || s.outcomes === void 0 && (l = "outcomes") || s.started === void 0 && (l = "started") || s.findings === void 0 && (l = "findings") || s.requests === void 0 && (l = "requests")) return wr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!Ve.call(ii.properties, o)) {
        return wr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        let o;
        if (s.partial !== void 0 && s.failed === void 0 && (o = "failed")) return wr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: o, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (o = "partial")) return wr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: o, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let c = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return wr.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let c = e;
            if (s.kind !== "Apply") return wr.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Apply" } }], false;
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let c = e;
              os(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? os.errors : r.concat(os.errors), e = r.length);
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let c = e;
                as(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? as.errors : r.concat(as.errors), e = r.length);
                var t = c === e;
              } else var t = true;
              if (t) {
                if (s.plan !== void 0) {
                  let c = e;
                  Fr(s.plan, { instancePath: i + "/plan", parentData: s, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Fr.errors : r.concat(Fr.errors), e = r.length);
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
                        ls(c[v], { instancePath: i + "/outcomes/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? ls.errors : r.concat(ls.errors), e = r.length);
                        var a = p === e;
                        if (!a) break;
                      }
                    } else return wr.errors = [{ instancePath: i + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                    var t = u === e;
                  } else var t = true;
                  if (t) {
                    if (s.started !== void 0) {
                      let c = e;
                      if (typeof s.started != "boolean") return wr.errors = [{ instancePath: i + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (s.unapproved !== void 0) {
                        let c = e;
                        Rr(s.unapproved, { instancePath: i + "/unapproved", parentData: s, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? Rr.errors : r.concat(Rr.errors), e = r.length);
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (s.partial !== void 0) {
                          let c = e;
                          Ar(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                          var t = c === e;
                        } else var t = true;
                        if (t) {
                          if (s.failed !== void 0) {
                            let c = e;
                            Pr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                            var t = c === e;
                          } else var t = true;
                          if (t) {
                            if (s.findings !== void 0) {
                              let c = e;
                              Nr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                              var t = c === e;
                            } else var t = true;
                            if (t) if (s.requests !== void 0) {
                              let c = e;
                              lr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? lr.errors : r.concat(lr.errors), e = r.length);
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
  } else return wr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return wr.errors = r, e === 0;
}
var ai = ne;
var js = { type: "object", properties: { apiVersion: { const: "keyvault-gitops/v1" }, kind: { const: "Drift" }, emulator: { $ref: "plan.v1.schema.json#/properties/emulator" }, emulatorFile: { $ref: "plan.v1.schema.json#/properties/emulatorFile" }, digest: { $ref: "plan.v1.schema.json#/definitions/digest" }, summary: { type: "object", properties: { outside: { type: "integer", minimum: 0 }, changed: { type: "integer", minimum: 0 }, disabled: { type: "integer", minimum: 0 }, deleted: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, orphan: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 } }, required: ["outside", "changed", "disabled", "deleted", "missing", "orphan", "pending", "unknown", "unchanged", "refused"], additionalProperties: false }, entries: { type: "array", items: { $ref: "#/definitions/entry" } }, pending: { type: "array", items: { $ref: "#/definitions/pending" } }, refused: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/refused" } }, fixable: { type: "object", properties: { whole: { type: "integer", minimum: 0 }, partly: { type: "integer", minimum: 0 }, tags: { type: "integer", minimum: 0 }, not: { type: "integer", minimum: 0 } }, required: ["whole", "partly", "tags", "not"], additionalProperties: false }, fix: { type: "object", properties: { plan: { $ref: "apply.v1.schema.json#/definitions/plan" }, outcomes: { type: "array", items: { $ref: "apply.v1.schema.json#/definitions/outcome" } }, started: { type: "boolean" }, unapproved: { $ref: "apply.v1.schema.json#/definitions/unapproved" }, left: { type: "array", items: { $ref: "#/definitions/entry" } } }, required: ["plan", "outcomes", "started", "left"], additionalProperties: false }, accepted: { type: "object", properties: { files: { type: "array", items: { type: "string" } }, properties: { type: "integer", minimum: 0 }, left: { type: "array", items: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, edit: { $ref: "plan.v1.schema.json#/definitions/edit" }, message: { type: "string" } }, required: ["id", "message"], additionalProperties: false } } }, required: ["files", "properties", "left"], additionalProperties: false }, partial: { $ref: "plan.v1.schema.json#/properties/partial" }, failed: { $ref: "plan.v1.schema.json#/properties/failed" }, shard: { $ref: "plan.v1.schema.json#/properties/shard" }, vaults: { $ref: "plan.v1.schema.json#/properties/vaults" }, findings: { $ref: "plan.v1.schema.json#/properties/findings" }, requests: { $ref: "plan.v1.schema.json#/properties/requests" } }, required: ["apiVersion", "kind", "digest", "summary", "entries", "pending", "refused", "fixable", "vaults", "findings", "requests"], dependencies: { partial: ["failed"], failed: ["partial"] }, additionalProperties: false, definitions: { entry: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false }, pending: { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false } } };
function fs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (fs.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (fs.errors = r, e === 0);
}
function ps(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return typeof s != "string" ? (ps.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false) : (ps.errors = r, e === 0);
}
function rs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (typeof s == "string") {
    if (!vs.test(s)) return rs.errors = [{ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } }], false;
  } else return rs.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], false;
  return rs.errors = r, e === 0;
}
var $s = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, kinds: { type: "array", minItems: 1, items: { enum: ["outside", "changed", "disabled", "deleted", "missing", "orphan"] } }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] } }, required: ["id", "kinds", "edits", "verb"], additionalProperties: false };
function er(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.vault === void 0 && (a = "vault") || s.kind === void 0 && (a = "kind") || s.name === void 0 && (a = "name")) return er.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "vault" || n === "kind" || n === "name")) {
        return er.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.vault !== void 0) {
          let n = e;
          if (typeof s.vault != "string") return er.errors = [{ instancePath: i + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let n = e;
            _e(s.kind, { instancePath: i + "/kind", parentData: s, parentDataProperty: "kind", rootData: f }) || (r = r === null ? _e.errors : r.concat(_e.errors), e = r.length);
            var t = n === e;
          } else var t = true;
          if (t) if (s.name !== void 0) {
            let n = e;
            if (typeof s.name != "string") return er.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return er.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return er.errors = r, e === 0;
}
function Ue(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.file === void 0 && (a = "file") || s.line === void 0 && (a = "line") || s.column === void 0 && (a = "column")) return Ue.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "file" || n === "line" || n === "column")) {
        return Ue.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.file !== void 0) {
          let n = e;
          if (typeof s.file != "string") return Ue.errors = [{ instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (s.line !== void 0) {
            let n = s.line, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ue.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Ue.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.column !== void 0) {
            let n = s.column, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Ue.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) return Ue.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return Ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ue.errors = r, e === 0;
}
function xr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0, t = e, a = false, l = null, n = e;
  if (e === n) if (s && typeof s == "object" && !Array.isArray(s)) {
    let K;
    if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.before === void 0 && (K = "before") || s.after === void 0 && (K = "after")) {
      let L = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: K } };
      r === null ? r = [L] : r.push(L), e++;
    } else {
      let L = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let Q = { instancePath: i, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [Q] : r.push(Q), e++;
        break;
      }
      if (L === e) {
        if (s.cause !== void 0) {
          let B = e;
          U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
          var o = B === e;
        } else var o = true;
        if (o) {
          if (s.property !== void 0) {
            let B = e;
            if (s.property !== "contentType") {
              let $ = { instancePath: i + "/property", schemaPath: "#/oneOf/0/properties/property/const", keyword: "const", params: { allowedValue: "contentType" } };
              r === null ? r = [$] : r.push($), e++;
            }
            var o = B === e;
          } else var o = true;
          if (o) {
            if (s.before !== void 0) {
              let B = s.before, Q = e, $ = e, M = false, E = e;
              if (typeof B != "string") {
                let F = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [F] : r.push(F), e++;
              }
              var c = E === e;
              if (M = M || c, !M) {
                let F = e;
                if (B !== null) {
                  let H = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var c = F === e;
                M = M || c;
              }
              if (M) e = $, r !== null && ($ ? r.length = $ : r = null);
              else {
                let F = { instancePath: i + "/before", schemaPath: "#/oneOf/0/properties/before/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [F] : r.push(F), e++;
              }
              var o = Q === e;
            } else var o = true;
            if (o) if (s.after !== void 0) {
              let B = s.after, Q = e, $ = e, M = false, E = e;
              if (typeof B != "string") {
                let F = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                r === null ? r = [F] : r.push(F), e++;
              }
              var u = E === e;
              if (M = M || u, !M) {
                let F = e;
                if (B !== null) {
                  let H = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  r === null ? r = [H] : r.push(H), e++;
                }
                var u = F === e;
                M = M || u;
              }
              if (M) e = $, r !== null && ($ ? r.length = $ : r = null);
              else {
                let F = { instancePath: i + "/after", schemaPath: "#/oneOf/0/properties/after/anyOf", keyword: "anyOf", params: {} };
                r === null ? r = [F] : r.push(F), e++;
              }
              var o = Q === e;
            } else var o = true;
          }
        }
      }
    }
  } else {
    let K = { instancePath: i, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [K] : r.push(K), e++;
  }
  var v = n === e;
  v && (a = true, l = 0);
  let j = e;
  if (e === j) if (s && typeof s == "object" && !Array.isArray(s)) {
    let K;
    if (s.cause === void 0 && (K = "cause") || s.property === void 0 && (K = "property") || s.before === void 0 && (K = "before") || s.after === void 0 && (K = "after")) {
      let L = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: K } };
      r === null ? r = [L] : r.push(L), e++;
    } else {
      let L = e;
      for (let B in s) if (!(B === "cause" || B === "property" || B === "before" || B === "after")) {
        let Q = { instancePath: i, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
        r === null ? r = [Q] : r.push(Q), e++;
        break;
      }
      if (L === e) {
        if (s.cause !== void 0) {
          let B = e;
          U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
          var m = B === e;
        } else var m = true;
        if (m) {
          if (s.property !== void 0) {
            let B = s.property, Q = e;
            if (!(B === "enabled" || B === "protect")) {
              let M = { instancePath: i + "/property", schemaPath: "#/oneOf/1/properties/property/enum", keyword: "enum", params: { allowedValues: es.oneOf[1].properties.property.enum } };
              r === null ? r = [M] : r.push(M), e++;
            }
            var m = Q === e;
          } else var m = true;
          if (m) {
            if (s.before !== void 0) {
              let B = e;
              if (typeof s.before != "boolean") {
                let $ = { instancePath: i + "/before", schemaPath: "#/oneOf/1/properties/before/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [$] : r.push($), e++;
              }
              var m = B === e;
            } else var m = true;
            if (m) if (s.after !== void 0) {
              let B = e;
              if (typeof s.after != "boolean") {
                let $ = { instancePath: i + "/after", schemaPath: "#/oneOf/1/properties/after/type", keyword: "type", params: { type: "boolean" } };
                r === null ? r = [$] : r.push($), e++;
              }
              var m = B === e;
            } else var m = true;
          }
        }
      }
    }
  } else {
    let K = { instancePath: i, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    r === null ? r = [K] : r.push(K), e++;
  }
  var v = j === e;
  if (v && a) a = false, l = [l, 1];
  else {
    v && (a = true, l = 1);
    let K = e;
    if (e === K) if (s && typeof s == "object" && !Array.isArray(s)) {
      let B;
      if (s.cause === void 0 && (B = "cause") || s.property === void 0 && (B = "property") || s.before === void 0 && (B = "before") || s.after === void 0 && (B = "after")) {
        let Q = { instancePath: i, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: B } };
        r === null ? r = [Q] : r.push(Q), e++;
      } else {
        let Q = e;
        for (let $ in s) if (!($ === "cause" || $ === "property" || $ === "before" || $ === "after")) {
          let M = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
          r === null ? r = [M] : r.push(M), e++;
          break;
        }
        if (Q === e) {
          if (s.cause !== void 0) {
            let $ = e;
            U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
            var p = $ === e;
          } else var p = true;
          if (p) {
            if (s.property !== void 0) {
              let $ = e;
              if (s.property !== "versions") {
                let E = { instancePath: i + "/property", schemaPath: "#/oneOf/2/properties/property/const", keyword: "const", params: { allowedValue: "versions" } };
                r === null ? r = [E] : r.push(E), e++;
              }
              var p = $ === e;
            } else var p = true;
            if (p) {
              if (s.before !== void 0) {
                let $ = s.before, M = e;
                if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
                  let J = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                if (e === M && typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
                  let J = { instancePath: i + "/before", schemaPath: "#/oneOf/2/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                var p = M === e;
              } else var p = true;
              if (p) if (s.after !== void 0) {
                let $ = s.after, M = e;
                if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
                  let J = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/type", keyword: "type", params: { type: "integer" } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                if (e === M && typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
                  let J = { instancePath: i + "/after", schemaPath: "#/oneOf/2/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  r === null ? r = [J] : r.push(J), e++;
                }
                var p = M === e;
              } else var p = true;
            }
          }
        }
      }
    } else {
      let B = { instancePath: i, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      r === null ? r = [B] : r.push(B), e++;
    }
    var v = K === e;
    if (v && a) a = false, l = [l, 2];
    else {
      v && (a = true, l = 2);
      let B = e;
      if (e === B) if (s && typeof s == "object" && !Array.isArray(s)) {
        let $;
        if (s.cause === void 0 && ($ = "cause") || s.property === void 0 && ($ = "property") || s.before === void 0 && ($ = "before") || s.after === void 0 && ($ = "after")) {
          let M = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: $ } };
          r === null ? r = [M] : r.push(M), e++;
        } else {
          let M = e;
          for (let E in s) if (!(E === "cause" || E === "property" || E === "before" || E === "after")) {
            let J = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
            r === null ? r = [J] : r.push(J), e++;
            break;
          }
          if (M === e) {
            if (s.cause !== void 0) {
              let E = e;
              U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
              var b = E === e;
            } else var b = true;
            if (b) {
              if (s.property !== void 0) {
                let E = s.property, J = e;
                if (!(E === "expiresOn" || E === "notBefore")) {
                  let ee = { instancePath: i + "/property", schemaPath: "#/oneOf/3/properties/property/enum", keyword: "enum", params: { allowedValues: es.oneOf[3].properties.property.enum } };
                  r === null ? r = [ee] : r.push(ee), e++;
                }
                var b = J === e;
              } else var b = true;
              if (b) {
                if (s.before !== void 0) {
                  let E = s.before, J = e, F = e, ee = false, H = e;
                  if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                    let V = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var O = H === e;
                  if (ee = ee || O, !ee) {
                    let V = e;
                    if (E !== null) {
                      let S = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var O = V === e;
                    ee = ee || O;
                  }
                  if (ee) e = F, r !== null && (F ? r.length = F : r = null);
                  else {
                    let V = { instancePath: i + "/before", schemaPath: "#/oneOf/3/properties/before/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var b = J === e;
                } else var b = true;
                if (b) if (s.after !== void 0) {
                  let E = s.after, J = e, F = e, ee = false, H = e;
                  if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                    let V = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var g = H === e;
                  if (ee = ee || g, !ee) {
                    let V = e;
                    if (E !== null) {
                      let S = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var g = V === e;
                    ee = ee || g;
                  }
                  if (ee) e = F, r !== null && (F ? r.length = F : r = null);
                  else {
                    let V = { instancePath: i + "/after", schemaPath: "#/oneOf/3/properties/after/anyOf", keyword: "anyOf", params: {} };
                    r === null ? r = [V] : r.push(V), e++;
                  }
                  var b = J === e;
                } else var b = true;
              }
            }
          }
        }
      } else {
        let $ = { instancePath: i, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        r === null ? r = [$] : r.push($), e++;
      }
      var v = B === e;
      if (v && a) a = false, l = [l, 3];
      else {
        v && (a = true, l = 3);
        let $ = e;
        if (e === $) if (s && typeof s == "object" && !Array.isArray(s)) {
          let E;
          if (s.cause === void 0 && (E = "cause") || s.property === void 0 && (E = "property") || s.before === void 0 && (E = "before") || s.after === void 0 && (E = "after")) {
            let J = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: E } };
            r === null ? r = [J] : r.push(J), e++;
          } else {
            let J = e;
            for (let F in s) if (!(F === "cause" || F === "property" || F === "before" || F === "after")) {
              let ee = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
              r === null ? r = [ee] : r.push(ee), e++;
              break;
            }
            if (J === e) {
              if (s.cause !== void 0) {
                let F = e;
                U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                var h = F === e;
              } else var h = true;
              if (h) {
                if (s.property !== void 0) {
                  let F = e;
                  if (s.property !== "expiresIn") {
                    let H = { instancePath: i + "/property", schemaPath: "#/oneOf/4/properties/property/const", keyword: "const", params: { allowedValue: "expiresIn" } };
                    r === null ? r = [H] : r.push(H), e++;
                  }
                  var h = F === e;
                } else var h = true;
                if (h) {
                  if (s.before !== void 0) {
                    let F = s.before, ee = e, H = e, X = false, V = e;
                    if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
                      let S = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var P = V === e;
                    if (X = X || P, !X) {
                      let S = e;
                      if (F !== null) {
                        let T = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        r === null ? r = [T] : r.push(T), e++;
                      }
                      var P = S === e;
                      X = X || P;
                    }
                    if (X) e = H, r !== null && (H ? r.length = H : r = null);
                    else {
                      let S = { instancePath: i + "/before", schemaPath: "#/oneOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      r === null ? r = [S] : r.push(S), e++;
                    }
                    var h = ee === e;
                  } else var h = true;
                  if (h) if (s.after !== void 0) {
                    let F = e;
                    qe(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? qe.errors : r.concat(qe.errors), e = r.length);
                    var h = F === e;
                  } else var h = true;
                }
              }
            }
          }
        } else {
          let E = { instancePath: i, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          r === null ? r = [E] : r.push(E), e++;
        }
        var v = $ === e;
        if (v && a) a = false, l = [l, 4];
        else {
          v && (a = true, l = 4);
          let E = e;
          if (e === E) if (s && typeof s == "object" && !Array.isArray(s)) {
            let F;
            if (s.cause === void 0 && (F = "cause") || s.property === void 0 && (F = "property") || s.name === void 0 && (F = "name") || s.before === void 0 && (F = "before") || s.after === void 0 && (F = "after")) {
              let ee = { instancePath: i, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: F } };
              r === null ? r = [ee] : r.push(ee), e++;
            } else {
              let ee = e;
              for (let H in s) if (!(H === "cause" || H === "property" || H === "name" || H === "before" || H === "after")) {
                let X = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H } };
                r === null ? r = [X] : r.push(X), e++;
                break;
              }
              if (ee === e) {
                if (s.cause !== void 0) {
                  let H = e;
                  U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                  var y = H === e;
                } else var y = true;
                if (y) {
                  if (s.property !== void 0) {
                    let H = e;
                    if (s.property !== "tag") {
                      let V = { instancePath: i + "/property", schemaPath: "#/oneOf/5/properties/property/const", keyword: "const", params: { allowedValue: "tag" } };
                      r === null ? r = [V] : r.push(V), e++;
                    }
                    var y = H === e;
                  } else var y = true;
                  if (y) {
                    if (s.name !== void 0) {
                      let H = e;
                      if (typeof s.name != "string") {
                        let V = { instancePath: i + "/name", schemaPath: "#/oneOf/5/properties/name/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [V] : r.push(V), e++;
                      }
                      var y = H === e;
                    } else var y = true;
                    if (y) {
                      if (s.before !== void 0) {
                        let H = s.before, X = e, V = e, W = false, S = e;
                        if (typeof H != "string") {
                          let T = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var q = S === e;
                        if (W = W || q, !W) {
                          let T = e;
                          if (H !== null) {
                            let Z = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [Z] : r.push(Z), e++;
                          }
                          var q = T === e;
                          W = W || q;
                        }
                        if (W) e = V, r !== null && (V ? r.length = V : r = null);
                        else {
                          let T = { instancePath: i + "/before", schemaPath: "#/oneOf/5/properties/before/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var y = X === e;
                      } else var y = true;
                      if (y) if (s.after !== void 0) {
                        let H = s.after, X = e, V = e, W = false, S = e;
                        if (typeof H != "string") {
                          let T = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var _ = S === e;
                        if (W = W || _, !W) {
                          let T = e;
                          if (H !== null) {
                            let Z = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            r === null ? r = [Z] : r.push(Z), e++;
                          }
                          var _ = T === e;
                          W = W || _;
                        }
                        if (W) e = V, r !== null && (V ? r.length = V : r = null);
                        else {
                          let T = { instancePath: i + "/after", schemaPath: "#/oneOf/5/properties/after/anyOf", keyword: "anyOf", params: {} };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var y = X === e;
                      } else var y = true;
                    }
                  }
                }
              }
            }
          } else {
            let F = { instancePath: i, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            r === null ? r = [F] : r.push(F), e++;
          }
          var v = E === e;
          if (v && a) a = false, l = [l, 5];
          else {
            v && (a = true, l = 5);
            let F = e;
            if (e === F) if (s && typeof s == "object" && !Array.isArray(s)) {
              let H;
              if (s.cause === void 0 && (H = "cause") || s.property === void 0 && (H = "property") || s.before === void 0 && (H = "before") || s.after === void 0 && (H = "after")) {
                let X = { instancePath: i, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: H } };
                r === null ? r = [X] : r.push(X), e++;
              } else {
                let X = e;
                for (let V in s) if (!(V === "cause" || V === "property" || V === "before" || V === "after")) {
                  let W = { instancePath: i, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                  r === null ? r = [W] : r.push(W), e++;
                  break;
                }
                if (X === e) {
                  if (s.cause !== void 0) {
                    let V = e;
                    U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                    var x = V === e;
                  } else var x = true;
                  if (x) {
                    if (s.property !== void 0) {
                      let V = e;
                      if (s.property !== "keyOps") {
                        let S = { instancePath: i + "/property", schemaPath: "#/oneOf/6/properties/property/const", keyword: "const", params: { allowedValue: "keyOps" } };
                        r === null ? r = [S] : r.push(S), e++;
                      }
                      var x = V === e;
                    } else var x = true;
                    if (x) {
                      if (s.before !== void 0) {
                        let V = e;
                        Se(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var x = V === e;
                      } else var x = true;
                      if (x) if (s.after !== void 0) {
                        let V = e;
                        Se(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Se.errors : r.concat(Se.errors), e = r.length);
                        var x = V === e;
                      } else var x = true;
                    }
                  }
                }
              }
            } else {
              let H = { instancePath: i, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              r === null ? r = [H] : r.push(H), e++;
            }
            var v = F === e;
            if (v && a) a = false, l = [l, 6];
            else {
              v && (a = true, l = 6);
              let H = e;
              if (e === H) if (s && typeof s == "object" && !Array.isArray(s)) {
                let V;
                if (s.cause === void 0 && (V = "cause") || s.property === void 0 && (V = "property") || s.before === void 0 && (V = "before") || s.after === void 0 && (V = "after")) {
                  let W = { instancePath: i, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: V } };
                  r === null ? r = [W] : r.push(W), e++;
                } else {
                  let W = e;
                  for (let S in s) if (!(S === "cause" || S === "property" || S === "before" || S === "after")) {
                    let ae = { instancePath: i, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
                    r === null ? r = [ae] : r.push(ae), e++;
                    break;
                  }
                  if (W === e) {
                    if (s.cause !== void 0) {
                      let S = e;
                      U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                      var w = S === e;
                    } else var w = true;
                    if (w) {
                      if (s.property !== void 0) {
                        let S = e;
                        if (s.property !== "releasePolicy") {
                          let T = { instancePath: i + "/property", schemaPath: "#/oneOf/7/properties/property/const", keyword: "const", params: { allowedValue: "releasePolicy" } };
                          r === null ? r = [T] : r.push(T), e++;
                        }
                        var w = S === e;
                      } else var w = true;
                      if (w) {
                        if (s.before !== void 0) {
                          let S = s.before, ae = e, T = e, te = false, Z = e;
                          De(S, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var d = Z === e;
                          if (te = te || d, !te) {
                            let I = e;
                            if (S !== null) {
                              let Y = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              r === null ? r = [Y] : r.push(Y), e++;
                            }
                            var d = I === e;
                            te = te || d;
                          }
                          if (te) e = T, r !== null && (T ? r.length = T : r = null);
                          else {
                            let I = { instancePath: i + "/before", schemaPath: "#/oneOf/7/properties/before/anyOf", keyword: "anyOf", params: {} };
                            r === null ? r = [I] : r.push(I), e++;
                          }
                          var w = ae === e;
                        } else var w = true;
                        if (w) if (s.after !== void 0) {
                          let S = e;
                          De(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? De.errors : r.concat(De.errors), e = r.length);
                          var w = S === e;
                        } else var w = true;
                      }
                    }
                  }
                }
              } else {
                let V = { instancePath: i, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                r === null ? r = [V] : r.push(V), e++;
              }
              var v = H === e;
              if (v && a) a = false, l = [l, 7];
              else {
                v && (a = true, l = 7);
                let V = e;
                if (e === V) if (s && typeof s == "object" && !Array.isArray(s)) {
                  let S;
                  if (s.cause === void 0 && (S = "cause") || s.property === void 0 && (S = "property") || s.before === void 0 && (S = "before") || s.after === void 0 && (S = "after")) {
                    let ae = { instancePath: i, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: S } };
                    r === null ? r = [ae] : r.push(ae), e++;
                  } else {
                    let ae = e;
                    for (let T in s) if (!(T === "cause" || T === "property" || T === "before" || T === "after")) {
                      let te = { instancePath: i, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
                      r === null ? r = [te] : r.push(te), e++;
                      break;
                    }
                    if (ae === e) {
                      if (s.cause !== void 0) {
                        let T = e;
                        U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                        var k = T === e;
                      } else var k = true;
                      if (k) {
                        if (s.property !== void 0) {
                          let T = e;
                          if (s.property !== "rotationPolicy") {
                            let Z = { instancePath: i + "/property", schemaPath: "#/oneOf/8/properties/property/const", keyword: "const", params: { allowedValue: "rotationPolicy" } };
                            r === null ? r = [Z] : r.push(Z), e++;
                          }
                          var k = T === e;
                        } else var k = true;
                        if (k) {
                          if (s.before !== void 0) {
                            let T = e;
                            dr(s.before, { instancePath: i + "/before", parentData: s, parentDataProperty: "before", rootData: f }) || (r = r === null ? dr.errors : r.concat(dr.errors), e = r.length);
                            var k = T === e;
                          } else var k = true;
                          if (k) if (s.after !== void 0) {
                            let T = e;
                            Ke(s.after, { instancePath: i + "/after", parentData: s, parentDataProperty: "after", rootData: f }) || (r = r === null ? Ke.errors : r.concat(Ke.errors), e = r.length);
                            var k = T === e;
                          } else var k = true;
                        }
                      }
                    }
                  }
                } else {
                  let S = { instancePath: i, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  r === null ? r = [S] : r.push(S), e++;
                }
                var v = V === e;
                if (v && a) a = false, l = [l, 8];
                else {
                  v && (a = true, l = 8);
                  let S = e;
                  if (e === S) if (s && typeof s == "object" && !Array.isArray(s)) {
                    let T;
                    if (s.cause === void 0 && (T = "cause") || s.property === void 0 && (T = "property") || s.before === void 0 && (T = "before") || s.after === void 0 && (T = "after")) {
                      let te = { instancePath: i, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: T } };
                      r === null ? r = [te] : r.push(te), e++;
                    } else {
                      let te = e;
                      for (let Z in s) if (!(Z === "cause" || Z === "property" || Z === "before" || Z === "after")) {
                        let fe = { instancePath: i, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
                        r === null ? r = [fe] : r.push(fe), e++;
                        break;
                      }
                      if (te === e) {
                        if (s.cause !== void 0) {
                          let Z = e;
                          U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                          var z = Z === e;
                        } else var z = true;
                        if (z) {
                          if (s.property !== void 0) {
                            let Z = e;
                            if (s.property !== "keyType") {
                              let I = { instancePath: i + "/property", schemaPath: "#/oneOf/9/properties/property/const", keyword: "const", params: { allowedValue: "keyType" } };
                              r === null ? r = [I] : r.push(I), e++;
                            }
                            var z = Z === e;
                          } else var z = true;
                          if (z) {
                            if (s.before !== void 0) {
                              let Z = e;
                              if (typeof s.before != "string") {
                                let I = { instancePath: i + "/before", schemaPath: "#/oneOf/9/properties/before/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [I] : r.push(I), e++;
                              }
                              var z = Z === e;
                            } else var z = true;
                            if (z) if (s.after !== void 0) {
                              let Z = e;
                              if (typeof s.after != "string") {
                                let I = { instancePath: i + "/after", schemaPath: "#/oneOf/9/properties/after/type", keyword: "type", params: { type: "string" } };
                                r === null ? r = [I] : r.push(I), e++;
                              }
                              var z = Z === e;
                            } else var z = true;
                          }
                        }
                      }
                    }
                  } else {
                    let T = { instancePath: i, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    r === null ? r = [T] : r.push(T), e++;
                  }
                  var v = S === e;
                  if (v && a) a = false, l = [l, 9];
                  else {
                    v && (a = true, l = 9);
                    let T = e;
                    if (e === T) if (s && typeof s == "object" && !Array.isArray(s)) {
                      let Z;
                      if (s.cause === void 0 && (Z = "cause") || s.property === void 0 && (Z = "property") || s.after === void 0 && (Z = "after")) {
                        let fe = { instancePath: i, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: Z } };
                        r === null ? r = [fe] : r.push(fe), e++;
                      } else {
                        let fe = e;
                        for (let I in s) if (!(I === "cause" || I === "property" || I === "after")) {
                          let ve = { instancePath: i, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                          r === null ? r = [ve] : r.push(ve), e++;
                          break;
                        }
                        if (fe === e) {
                          if (s.cause !== void 0) {
                            let I = e;
                            U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                            var D = I === e;
                          } else var D = true;
                          if (D) {
                            if (s.property !== void 0) {
                              let I = e;
                              if (s.property !== "rotate") {
                                let Y = { instancePath: i + "/property", schemaPath: "#/oneOf/10/properties/property/const", keyword: "const", params: { allowedValue: "rotate" } };
                                r === null ? r = [Y] : r.push(Y), e++;
                              }
                              var D = I === e;
                            } else var D = true;
                            if (D) if (s.after !== void 0) {
                              let I = s.after, ve = e;
                              if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                                let pe = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/type", keyword: "type", params: { type: "integer" } };
                                r === null ? r = [pe] : r.push(pe), e++;
                              }
                              if (e === ve && typeof I == "number" && isFinite(I) && (I < 1 || isNaN(I))) {
                                let pe = { instancePath: i + "/after", schemaPath: "#/oneOf/10/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                r === null ? r = [pe] : r.push(pe), e++;
                              }
                              var D = ve === e;
                            } else var D = true;
                          }
                        }
                      }
                    } else {
                      let Z = { instancePath: i, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      r === null ? r = [Z] : r.push(Z), e++;
                    }
                    var v = T === e;
                    if (v && a) a = false, l = [l, 10];
                    else {
                      v && (a = true, l = 10);
                      let Z = e;
                      if (e === Z) if (s && typeof s == "object" && !Array.isArray(s)) {
                        let I;
                        if (s.cause === void 0 && (I = "cause") || s.property === void 0 && (I = "property") || s.name === void 0 && (I = "name")) {
                          let ve = { instancePath: i, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: I } };
                          r === null ? r = [ve] : r.push(ve), e++;
                        } else {
                          let ve = e;
                          for (let Y in s) if (!(Y === "cause" || Y === "property" || Y === "name")) {
                            let pe = { instancePath: i, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Y } };
                            r === null ? r = [pe] : r.push(pe), e++;
                            break;
                          }
                          if (ve === e) {
                            if (s.cause !== void 0) {
                              let Y = e;
                              U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                              var R = Y === e;
                            } else var R = true;
                            if (R) {
                              if (s.property !== void 0) {
                                let Y = e;
                                if (s.property !== "unmanaged") {
                                  let oe = { instancePath: i + "/property", schemaPath: "#/oneOf/11/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged" } };
                                  r === null ? r = [oe] : r.push(oe), e++;
                                }
                                var R = Y === e;
                              } else var R = true;
                              if (R) if (s.name !== void 0) {
                                let Y = s.name, pe = e;
                                if (!(Y === "contentType" || Y === "enabled" || Y === "expiresOn" || Y === "expiresIn" || Y === "notBefore" || Y === "tags" || Y === "keepEnabled" || Y === "keyOps" || Y === "releasePolicy" || Y === "rotationPolicy")) {
                                  let je = { instancePath: i + "/name", schemaPath: "#/oneOf/11/properties/name/enum", keyword: "enum", params: { allowedValues: es.oneOf[11].properties.name.enum } };
                                  r === null ? r = [je] : r.push(je), e++;
                                }
                                var R = pe === e;
                              } else var R = true;
                            }
                          }
                        }
                      } else {
                        let I = { instancePath: i, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        r === null ? r = [I] : r.push(I), e++;
                      }
                      var v = Z === e;
                      if (v && a) a = false, l = [l, 11];
                      else {
                        v && (a = true, l = 11);
                        let I = e;
                        if (e === I) if (s && typeof s == "object" && !Array.isArray(s)) {
                          let Y;
                          if (s.cause === void 0 && (Y = "cause") || s.property === void 0 && (Y = "property") || s.name === void 0 && (Y = "name")) {
                            let pe = { instancePath: i, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: Y } };
                            r === null ? r = [pe] : r.push(pe), e++;
                          } else {
                            let pe = e;
                            for (let oe in s) if (!(oe === "cause" || oe === "property" || oe === "name")) {
                              let je = { instancePath: i, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: oe } };
                              r === null ? r = [je] : r.push(je), e++;
                              break;
                            }
                            if (pe === e) {
                              if (s.cause !== void 0) {
                                let oe = e;
                                U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                                var re = oe === e;
                              } else var re = true;
                              if (re) {
                                if (s.property !== void 0) {
                                  let oe = e;
                                  if (s.property !== "unmanaged tag") {
                                    let be = { instancePath: i + "/property", schemaPath: "#/oneOf/12/properties/property/const", keyword: "const", params: { allowedValue: "unmanaged tag" } };
                                    r === null ? r = [be] : r.push(be), e++;
                                  }
                                  var re = oe === e;
                                } else var re = true;
                                if (re) if (s.name !== void 0) {
                                  let oe = e;
                                  if (typeof s.name != "string") {
                                    let be = { instancePath: i + "/name", schemaPath: "#/oneOf/12/properties/name/type", keyword: "type", params: { type: "string" } };
                                    r === null ? r = [be] : r.push(be), e++;
                                  }
                                  var re = oe === e;
                                } else var re = true;
                              }
                            }
                          }
                        } else {
                          let Y = { instancePath: i, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          r === null ? r = [Y] : r.push(Y), e++;
                        }
                        var v = I === e;
                        if (v && a) a = false, l = [l, 12];
                        else {
                          v && (a = true, l = 12);
                          let Y = e;
                          if (e === Y) if (s && typeof s == "object" && !Array.isArray(s)) {
                            let oe;
                            if (s.cause === void 0 && (oe = "cause") || s.property === void 0 && (oe = "property")) {
                              let je = { instancePath: i, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: oe } };
                              r === null ? r = [je] : r.push(je), e++;
                            } else {
                              let je = e;
                              for (let be in s) if (!(be === "cause" || be === "property")) {
                                let We = { instancePath: i, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: be } };
                                r === null ? r = [We] : r.push(We), e++;
                                break;
                              }
                              if (je === e) {
                                if (s.cause !== void 0) {
                                  let be = e;
                                  U(s.cause, { instancePath: i + "/cause", parentData: s, parentDataProperty: "cause", rootData: f }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
                                  var C = be === e;
                                } else var C = true;
                                if (C) if (s.property !== void 0) {
                                  let be = e;
                                  if (s.property !== "kvg-state") {
                                    let kr = { instancePath: i + "/property", schemaPath: "#/oneOf/13/properties/property/const", keyword: "const", params: { allowedValue: "kvg-state" } };
                                    r === null ? r = [kr] : r.push(kr), e++;
                                  }
                                  var C = be === e;
                                } else var C = true;
                              }
                            }
                          } else {
                            let oe = { instancePath: i, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            r === null ? r = [oe] : r.push(oe), e++;
                          }
                          var v = Y === e;
                          v && a ? (a = false, l = [l, 13]) : v && (a = true, l = 13);
                        }
                      }
                    }
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
    let K = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
    return r === null ? r = [K] : r.push(K), e++, xr.errors = r, false;
  }
  return xr.errors = r, e === 0;
}
function Xe(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let n;
    if (s.id === void 0 && (n = "id") || s.kinds === void 0 && (n = "kinds") || s.edits === void 0 && (n = "edits") || s.verb === void 0 && (n = "verb")) return Xe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      let o = e;
      for (let c in s) if (!(c === "id" || c === "place" || c === "kinds" || c === "edits" || c === "verb")) {
        return Xe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } }], false;
        break;
      }
      if (o === e) {
        if (s.id !== void 0) {
          let c = e;
          er(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let c = e;
            Ue(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
            var t = c === e;
          } else var t = true;
          if (t) {
            if (s.kinds !== void 0) {
              let c = s.kinds, u = e;
              if (e === u) if (Array.isArray(c)) {
                if (c.length < 1) return Xe.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }], false;
                {
                  var a = true;
                  let m = c.length;
                  for (let v = 0; v < m; v++) {
                    let p = c[v], b = e;
                    if (!(p === "outside" || p === "changed" || p === "disabled" || p === "deleted" || p === "missing" || p === "orphan")) return Xe.errors = [{ instancePath: i + "/kinds/" + v, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: $s.properties.kinds.items.enum } }], false;
                    var a = b === e;
                    if (!a) break;
                  }
                }
              } else return Xe.errors = [{ instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }], false;
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
                    xr(c[v], { instancePath: i + "/edits/" + v, parentData: c, parentDataProperty: v, rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                    var l = p === e;
                    if (!l) break;
                  }
                } else return Xe.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
                var t = u === e;
              } else var t = true;
              if (t) if (s.verb !== void 0) {
                let c = s.verb, u = e;
                if (!(c === "create" || c === "set" || c === "settle" || c === "update" || c === "adopt" || c === "recover" || c === "disable" || c === "delete" || c === "purge" || c === "rotate" || c === "unchanged" || c === "refused" || c === "left")) return Xe.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: $s.properties.verb.enum } }], false;
                var t = u === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Xe.errors = r, e === 0;
}
var ti = { type: "object", properties: { id: { $ref: "plan.v1.schema.json#/definitions/id" }, place: { $ref: "plan.v1.schema.json#/definitions/place" }, edits: { type: "array", items: { $ref: "plan.v1.schema.json#/definitions/edit" } }, verb: { enum: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge", "rotate", "unchanged", "refused", "left"] }, swap: { $ref: "plan.v1.schema.json#/definitions/swap" } }, required: ["id", "edits", "verb"], additionalProperties: false };
function Lr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a = e;
    for (let l in s) if (!(l === "was" || l === "source")) {
      return Lr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
      break;
    }
    if (a === e) {
      if (s.was !== void 0) {
        let l = s.was, n = e;
        if (!(l === "env" || l === "file" || l === "exec" || l === "literal" || l === "json" || l === "base64" || l === "pfx" || l === "secret" || l === "generate" || l === "template" || l === "sealed" || l === "sops" || l === "service")) return Lr.errors = [{ instancePath: i + "/was", schemaPath: "#/properties/was/enum", keyword: "enum", params: { allowedValues: qs.properties.was.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (s.source !== void 0) {
        let l = e;
        me(s.source, { instancePath: i + "/source", parentData: s, parentDataProperty: "source", rootData: f }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
        var t = l === e;
      } else var t = true;
    }
  } else return Lr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Lr.errors = r, e === 0;
}
function Ir(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.id === void 0 && (l = "id") || s.edits === void 0 && (l = "edits") || s.verb === void 0 && (l = "verb")) return Ir.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "id" || o === "place" || o === "edits" || o === "verb" || o === "swap")) {
        return Ir.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.id !== void 0) {
          let o = e;
          er(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.place !== void 0) {
            let o = e;
            Ue(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? Ue.errors : r.concat(Ue.errors), e = r.length);
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
                  xr(o[m], { instancePath: i + "/edits/" + m, parentData: o, parentDataProperty: m, rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                  var a = v === e;
                  if (!a) break;
                }
              } else return Ir.errors = [{ instancePath: i + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" } }], false;
              var t = c === e;
            } else var t = true;
            if (t) {
              if (s.verb !== void 0) {
                let o = s.verb, c = e;
                if (!(o === "create" || o === "set" || o === "settle" || o === "update" || o === "adopt" || o === "recover" || o === "disable" || o === "delete" || o === "purge" || o === "rotate" || o === "unchanged" || o === "refused" || o === "left")) return Ir.errors = [{ instancePath: i + "/verb", schemaPath: "#/properties/verb/enum", keyword: "enum", params: { allowedValues: ti.properties.verb.enum } }], false;
                var t = c === e;
              } else var t = true;
              if (t) if (s.swap !== void 0) {
                let o = e;
                Lr(s.swap, { instancePath: i + "/swap", parentData: s, parentDataProperty: "swap", rootData: f }) || (r = r === null ? Lr.errors : r.concat(Lr.errors), e = r.length);
                var t = o === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return Ir.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Ir.errors = r, e === 0;
}
function us(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
            se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
            var o = p === e;
          } else var o = true;
          if (o) {
            if (s.place !== void 0) {
              let p = e;
              ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
              var o = p === e;
            } else var o = true;
            if (o) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/0/properties/wanted/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[0].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var o = b === e;
              } else var o = true;
              if (o) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "foreign owner" || p === "managed" || p === "not owned" || p === "forged" || p === "protect" || p === "purge protection" || p === "purge" || p === "past date" || p === "key date" || p === "rotation policy" || p === "immutable" || p === "versions" || p === "tags" || p === "unread vault")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/0/properties/rule/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[0].properties.rule.enum } };
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
            se(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? se.errors : r.concat(se.errors), e = r.length);
            var u = p === e;
          } else var u = true;
          if (u) {
            if (s.place !== void 0) {
              let p = e;
              ie(s.place, { instancePath: i + "/place", parentData: s, parentDataProperty: "place", rootData: f }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
              var u = p === e;
            } else var u = true;
            if (u) {
              if (s.wanted !== void 0) {
                let p = s.wanted, b = e;
                if (!(p === "create" || p === "set" || p === "settle" || p === "update" || p === "adopt" || p === "recover" || p === "disable" || p === "delete" || p === "purge" || p === "rotate")) {
                  let g = { instancePath: i + "/wanted", schemaPath: "#/oneOf/1/properties/wanted/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[1].properties.wanted.enum } };
                  r === null ? r = [g] : r.push(g), e++;
                }
                var u = b === e;
              } else var u = true;
              if (u) {
                if (s.rule !== void 0) {
                  let p = s.rule, b = e;
                  if (!(p === "threshold" || p === "empty set")) {
                    let g = { instancePath: i + "/rule", schemaPath: "#/oneOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: Kr.oneOf[1].properties.rule.enum } };
                    r === null ? r = [g] : r.push(g), e++;
                  }
                  var u = b === e;
                } else var u = true;
                if (u) if (s.heldBack !== void 0) {
                  let p = e;
                  $e(s.heldBack, { instancePath: i + "/heldBack", parentData: s, parentDataProperty: "heldBack", rootData: f }) || (r = r === null ? $e.errors : r.concat($e.errors), e = r.length);
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
    return r === null ? r = [m] : r.push(m), e++, us.errors = r, false;
  }
  return us.errors = r, e === 0;
}
function Sr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.digestVersion === void 0 && (a = "digestVersion") || s.digest === void 0 && (a = "digest") || s.changes === void 0 && (a = "changes") || s.summary === void 0 && (a = "summary") || s.vaults === void 0 && (a = "vaults") || s.findings === void 0 && (a = "findings") || s.estimate === void 0 && (a = "estimate")) return Sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!Ve.call(Ns.properties, n)) {
        return Sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        let n;
        if (s.partial !== void 0 && s.failed === void 0 && (n = "failed")) return Sr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: n, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (n = "partial")) return Sr.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: n, depsCount: 1, deps: "partial" } }], false;
        if (s.shard !== void 0) {
          let o = e;
          Re(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? Re.errors : r.concat(Re.errors), e = r.length);
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.digestVersion !== void 0) {
            let o = e;
            Br(s.digestVersion, { instancePath: i + "/digestVersion", parentData: s, parentDataProperty: "digestVersion", rootData: f }) || (r = r === null ? Br.errors : r.concat(Br.errors), e = r.length);
            var t = o === e;
          } else var t = true;
          if (t) {
            if (s.digest !== void 0) {
              let o = e;
              Tr(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? Tr.errors : r.concat(Tr.errors), e = r.length);
              var t = o === e;
            } else var t = true;
            if (t) {
              if (s.partial !== void 0) {
                let o = e;
                Ar(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? Ar.errors : r.concat(Ar.errors), e = r.length);
                var t = o === e;
              } else var t = true;
              if (t) {
                if (s.failed !== void 0) {
                  let o = e;
                  Pr(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? Pr.errors : r.concat(Pr.errors), e = r.length);
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (s.changes !== void 0) {
                    let o = e;
                    Wr(s.changes, { instancePath: i + "/changes", parentData: s, parentDataProperty: "changes", rootData: f }) || (r = r === null ? Wr.errors : r.concat(Wr.errors), e = r.length);
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
                        Yr(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? Yr.errors : r.concat(Yr.errors), e = r.length);
                        var t = o === e;
                      } else var t = true;
                      if (t) {
                        if (s.findings !== void 0) {
                          let o = e;
                          Nr(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? Nr.errors : r.concat(Nr.errors), e = r.length);
                          var t = o === e;
                        } else var t = true;
                        if (t) if (s.estimate !== void 0) {
                          let o = e;
                          Qe(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: f }) || (r = r === null ? Qe.errors : r.concat(Qe.errors), e = r.length);
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
  } else return Sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Sr.errors = r, e === 0;
}
function ds(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/0/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var o = P === e;
        } else var o = true;
        if (o) {
          if (s.id !== void 0) {
            let h = e;
            ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
                let q = { instancePath: i + "/did", schemaPath: "#/oneOf/0/properties/did/enum", keyword: "enum", params: { allowedValues: Me.oneOf[0].properties.did.enum } };
                r === null ? r = [q] : r.push(q), e++;
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
            let y = { instancePath: i + "/verb", schemaPath: "#/oneOf/1/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[1].properties.verb.enum } };
            r === null ? r = [y] : r.push(y), e++;
          }
          var u = P === e;
        } else var u = true;
        if (u) {
          if (s.id !== void 0) {
            let h = e;
            ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
          let q = { instancePath: i, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          r === null ? r = [q] : r.push(q), e++;
          break;
        }
        if (P === e) {
          if (s.verb !== void 0) {
            let y = s.verb, q = e;
            if (!(y === "create" || y === "set" || y === "settle" || y === "update" || y === "adopt" || y === "recover" || y === "disable" || y === "delete" || y === "purge" || y === "rotate")) {
              let _ = { instancePath: i + "/verb", schemaPath: "#/oneOf/2/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[2].properties.verb.enum } };
              r === null ? r = [_] : r.push(_), e++;
            }
            var m = q === e;
          } else var m = true;
          if (m) {
            if (s.id !== void 0) {
              let y = e;
              ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
          let q = { instancePath: i, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: y } };
          r === null ? r = [q] : r.push(q), e++;
        } else {
          let q = e;
          for (let _ in s) if (!(_ === "verb" || _ === "id" || _ === "result" || _ === "evidence" || _ === "message")) {
            let x = { instancePath: i, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            r === null ? r = [x] : r.push(x), e++;
            break;
          }
          if (q === e) {
            if (s.verb !== void 0) {
              let _ = s.verb, x = e;
              if (!(_ === "create" || _ === "set" || _ === "settle" || _ === "update" || _ === "adopt" || _ === "recover" || _ === "disable" || _ === "delete" || _ === "purge" || _ === "rotate")) {
                let w = { instancePath: i + "/verb", schemaPath: "#/oneOf/3/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.verb.enum } };
                r === null ? r = [w] : r.push(w), e++;
              }
              var v = x === e;
            } else var v = true;
            if (v) {
              if (s.id !== void 0) {
                let _ = e;
                ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
                    let _ = s.evidence, x = e;
                    if (!(_ === "unknown" || _ === "outside" || _ === "swapped")) {
                      let d = { instancePath: i + "/evidence", schemaPath: "#/oneOf/3/properties/evidence/enum", keyword: "enum", params: { allowedValues: Me.oneOf[3].properties.evidence.enum } };
                      r === null ? r = [d] : r.push(d), e++;
                    }
                    var v = x === e;
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
            let x = { instancePath: i, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: _ } };
            r === null ? r = [x] : r.push(x), e++;
          } else {
            let x = e;
            for (let w in s) if (!(w === "verb" || w === "id" || w === "result" || w === "code" || w === "message")) {
              let d = { instancePath: i, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              r === null ? r = [d] : r.push(d), e++;
              break;
            }
            if (x === e) {
              if (s.verb !== void 0) {
                let w = s.verb, d = e;
                if (!(w === "create" || w === "set" || w === "settle" || w === "update" || w === "adopt" || w === "recover" || w === "disable" || w === "delete" || w === "purge" || w === "rotate")) {
                  let k = { instancePath: i + "/verb", schemaPath: "#/oneOf/4/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[4].properties.verb.enum } };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var p = d === e;
              } else var p = true;
              if (p) {
                if (s.id !== void 0) {
                  let w = e;
                  ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
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
                let z = { instancePath: i, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
                r === null ? r = [z] : r.push(z), e++;
                break;
              }
              if (d === e) {
                if (s.verb !== void 0) {
                  let k = s.verb, z = e;
                  if (!(k === "create" || k === "set" || k === "settle" || k === "update" || k === "adopt" || k === "recover" || k === "disable" || k === "delete" || k === "purge" || k === "rotate")) {
                    let D = { instancePath: i + "/verb", schemaPath: "#/oneOf/5/properties/verb/enum", keyword: "enum", params: { allowedValues: Me.oneOf[5].properties.verb.enum } };
                    r === null ? r = [D] : r.push(D), e++;
                  }
                  var b = z === e;
                } else var b = true;
                if (b) {
                  if (s.id !== void 0) {
                    let k = e;
                    ye(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: f }) || (r = r === null ? ye.errors : r.concat(ye.errors), e = r.length);
                    var b = k === e;
                  } else var b = true;
                  if (b) {
                    if (s.result !== void 0) {
                      let k = e;
                      if (s.result !== "not attempted") {
                        let D = { instancePath: i + "/result", schemaPath: "#/oneOf/5/properties/result/const", keyword: "const", params: { allowedValue: "not attempted" } };
                        r === null ? r = [D] : r.push(D), e++;
                      }
                      var b = k === e;
                    } else var b = true;
                    if (b) if (s.message !== void 0) {
                      let k = e;
                      if (typeof s.message != "string") {
                        let D = { instancePath: i + "/message", schemaPath: "#/oneOf/5/properties/message/type", keyword: "type", params: { type: "string" } };
                        r === null ? r = [D] : r.push(D), e++;
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
    return r === null ? r = [O] : r.push(O), e++, ds.errors = r, false;
  }
  return ds.errors = r, e === 0;
}
function zr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.effects === void 0 && (l = "effects") || s.approvedDigest === void 0 && (l = "approvedDigest")) return zr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "effects" || o === "approvedDigest")) {
        return zr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
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
              Gr(o[j], { instancePath: i + "/effects/" + j, parentData: o, parentDataProperty: j, rootData: f }) || (r = r === null ? Gr.errors : r.concat(Gr.errors), e = r.length);
              var t = m === e;
              if (!t) break;
            }
          } else return zr.errors = [{ instancePath: i + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } }], false;
          var a = c === e;
        } else var a = true;
        if (a) if (s.approvedDigest !== void 0) {
          let o = e;
          Cr(s.approvedDigest, { instancePath: i + "/approvedDigest", parentData: s, parentDataProperty: "approvedDigest", rootData: f }) || (r = r === null ? Cr.errors : r.concat(Cr.errors), e = r.length);
          var a = o === e;
        } else var a = true;
      }
    }
  } else return zr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return zr.errors = r, e === 0;
}
function cs(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  return s !== true ? (cs.errors = [{ instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: true } }], false) : (cs.errors = r, e === 0);
}
function ss(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    if (s.length < 1) return ss.errors = [{ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], false;
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
  } else return ss.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ss.errors = r, e === 0;
}
function sr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let l;
    if (s.number === void 0 && (l = "number") || s.of === void 0 && (l = "of") || s.placement === void 0 && (l = "placement")) return sr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      let n = e;
      for (let o in s) if (!(o === "number" || o === "of" || o === "placement")) {
        return sr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (n === e) {
        if (s.number !== void 0) {
          let o = s.number, c = e;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return sr.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return sr.errors = [{ instancePath: i + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var t = c === e;
        } else var t = true;
        if (t) {
          if (s.of !== void 0) {
            let o = s.of, c = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return sr.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === c && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) return sr.errors = [{ instancePath: i + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var t = c === e;
          } else var t = true;
          if (t) if (s.placement !== void 0) {
            let o = s.placement, c = e;
            if (e === c) if (o && typeof o == "object" && !Array.isArray(o)) {
              let j;
              if (o.config === void 0 && (j = "config") || o.manifests === void 0 && (j = "manifests") || o.selection === void 0 && (j = "selection") || o.vaults === void 0 && (j = "vaults")) return sr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/required", keyword: "required", params: { missingProperty: j } }], false;
              {
                let m = e;
                for (let v in o) if (!(v === "config" || v === "manifests" || v === "selection" || v === "vaults")) {
                  return sr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                  break;
                }
                if (m === e) {
                  if (o.config !== void 0) {
                    let v = e;
                    G(o.config, { instancePath: i + "/placement/config", parentData: o, parentDataProperty: "config", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                    var a = v === e;
                  } else var a = true;
                  if (a) {
                    if (o.manifests !== void 0) {
                      let v = e;
                      G(o.manifests, { instancePath: i + "/placement/manifests", parentData: o, parentDataProperty: "manifests", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                      var a = v === e;
                    } else var a = true;
                    if (a) {
                      if (o.selection !== void 0) {
                        let v = e;
                        G(o.selection, { instancePath: i + "/placement/selection", parentData: o, parentDataProperty: "selection", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                      if (a) if (o.vaults !== void 0) {
                        let v = e;
                        G(o.vaults, { instancePath: i + "/placement/vaults", parentData: o, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var a = v === e;
                      } else var a = true;
                    }
                  }
                }
              }
            } else return sr.errors = [{ instancePath: i + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }], false;
            var t = c === e;
          } else var t = true;
        }
      }
    }
  } else return sr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return sr.errors = r, e === 0;
}
function ys(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (Array.isArray(s)) {
    var t = true;
    let a = s.length;
    for (let l = 0; l < a; l++) {
      let n = e;
      Dr(s[l], { instancePath: i + "/" + l, parentData: s, parentDataProperty: l, rootData: f }) || (r = r === null ? Dr.errors : r.concat(Dr.errors), e = r.length);
      var t = n === e;
      if (!t) break;
    }
  } else return ys.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ys.errors = r, e === 0;
}
function ms(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
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
  } else return ms.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ms.errors = r, e === 0;
}
function fr(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let a;
    if (s.list === void 0 && (a = "list") || s.get === void 0 && (a = "get") || s.write === void 0 && (a = "write")) return fr.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    {
      let l = e;
      for (let n in s) if (!(n === "list" || n === "get" || n === "write")) {
        return fr.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (s.list !== void 0) {
          let n = s.list, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return fr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return fr.errors = [{ instancePath: i + "/list", schemaPath: "#/properties/list/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (s.get !== void 0) {
            let n = s.get, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return fr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return fr.errors = [{ instancePath: i + "/get", schemaPath: "#/properties/get/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
          if (t) if (s.write !== void 0) {
            let n = s.write, o = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return fr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return fr.errors = [{ instancePath: i + "/write", schemaPath: "#/properties/write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = o === e;
          } else var t = true;
        }
      }
    }
  } else return fr.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fr.errors = r, e === 0;
}
function ne(s, { instancePath: i = "", parentData: A, parentDataProperty: N, rootData: f = s } = {}) {
  let r = null, e = 0;
  if (e === 0) if (s && typeof s == "object" && !Array.isArray(s)) {
    let g;
    if (s.apiVersion === void 0 && (g = "apiVersion") || s.kind === void 0 && (g = "kind") || s.digest === void 0 && (g = "digest") || s.summary === void 0 && (g = "summary") || s.entries === void 0 && (g = "entries") || s.pending === void 0 && (g = "pending") || s.refused === void 0 && (g = "refused") || s.fixable === void 0 && (g = "fixable") || s.vaults === void 0 && (g = "vaults") || s.findings === void 0 && (g = "findings") || s.requests === void 0 && (g = "requests")) return ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: g } }], false;
    {
      let h = e;
      for (let P in s) if (!Ve.call(js.properties, P)) {
        return ne.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
        break;
      }
      if (h === e) {
        let P;
        if (s.partial !== void 0 && s.failed === void 0 && (P = "failed")) return ne.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "partial", missingProperty: P, depsCount: 1, deps: "failed" } }], false;
        if (s.failed !== void 0 && s.partial === void 0 && (P = "partial")) return ne.errors = [{ instancePath: i, schemaPath: "#/dependencies", keyword: "dependencies", params: { property: "failed", missingProperty: P, depsCount: 1, deps: "partial" } }], false;
        if (s.apiVersion !== void 0) {
          let y = e;
          if (s.apiVersion !== "keyvault-gitops/v1") return ne.errors = [{ instancePath: i + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "keyvault-gitops/v1" } }], false;
          var t = y === e;
        } else var t = true;
        if (t) {
          if (s.kind !== void 0) {
            let y = e;
            if (s.kind !== "Drift") return ne.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Drift" } }], false;
            var t = y === e;
          } else var t = true;
          if (t) {
            if (s.emulator !== void 0) {
              let y = e;
              fs(s.emulator, { instancePath: i + "/emulator", parentData: s, parentDataProperty: "emulator", rootData: f }) || (r = r === null ? fs.errors : r.concat(fs.errors), e = r.length);
              var t = y === e;
            } else var t = true;
            if (t) {
              if (s.emulatorFile !== void 0) {
                let y = e;
                ps(s.emulatorFile, { instancePath: i + "/emulatorFile", parentData: s, parentDataProperty: "emulatorFile", rootData: f }) || (r = r === null ? ps.errors : r.concat(ps.errors), e = r.length);
                var t = y === e;
              } else var t = true;
              if (t) {
                if (s.digest !== void 0) {
                  let y = e;
                  rs(s.digest, { instancePath: i + "/digest", parentData: s, parentDataProperty: "digest", rootData: f }) || (r = r === null ? rs.errors : r.concat(rs.errors), e = r.length);
                  var t = y === e;
                } else var t = true;
                if (t) {
                  if (s.summary !== void 0) {
                    let y = s.summary, q = e;
                    if (e === q) if (y && typeof y == "object" && !Array.isArray(y)) {
                      let x;
                      if (y.outside === void 0 && (x = "outside") || y.changed === void 0 && (x = "changed") || y.disabled === void 0 && (x = "disabled") || y.deleted === void 0 && (x = "deleted") || y.missing === void 0 && (x = "missing") || y.orphan === void 0 && (x = "orphan") || y.pending === void 0 && (x = "pending") || y.unknown === void 0 && (x = "unknown") || y.unchanged === void 0 && (x = "unchanged") || y.refused === void 0 && (x = "refused")) return ne.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: x } }], false;
                      {
                        let w = e;
                        for (let d in y) if (!Ve.call(js.properties.summary.properties, d)) {
                          return ne.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                          break;
                        }
                        if (w === e) {
                          if (y.outside !== void 0) {
                            let d = y.outside, k = e;
                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/outside", schemaPath: "#/properties/summary/properties/outside/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var a = k === e;
                          } else var a = true;
                          if (a) {
                            if (y.changed !== void 0) {
                              let d = y.changed, k = e;
                              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/changed", schemaPath: "#/properties/summary/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var a = k === e;
                            } else var a = true;
                            if (a) {
                              if (y.disabled !== void 0) {
                                let d = y.disabled, k = e;
                                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/disabled", schemaPath: "#/properties/summary/properties/disabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var a = k === e;
                              } else var a = true;
                              if (a) {
                                if (y.deleted !== void 0) {
                                  let d = y.deleted, k = e;
                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/deleted", schemaPath: "#/properties/summary/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var a = k === e;
                                } else var a = true;
                                if (a) {
                                  if (y.missing !== void 0) {
                                    let d = y.missing, k = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/missing", schemaPath: "#/properties/summary/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var a = k === e;
                                  } else var a = true;
                                  if (a) {
                                    if (y.orphan !== void 0) {
                                      let d = y.orphan, k = e;
                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/orphan", schemaPath: "#/properties/summary/properties/orphan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var a = k === e;
                                    } else var a = true;
                                    if (a) {
                                      if (y.pending !== void 0) {
                                        let d = y.pending, k = e;
                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/pending", schemaPath: "#/properties/summary/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var a = k === e;
                                      } else var a = true;
                                      if (a) {
                                        if (y.unknown !== void 0) {
                                          let d = y.unknown, k = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/unknown", schemaPath: "#/properties/summary/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var a = k === e;
                                        } else var a = true;
                                        if (a) {
                                          if (y.unchanged !== void 0) {
                                            let d = y.unchanged, k = e;
                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/unchanged", schemaPath: "#/properties/summary/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var a = k === e;
                                          } else var a = true;
                                          if (a) if (y.refused !== void 0) {
                                            let d = y.refused, k = e;
                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/summary/refused", schemaPath: "#/properties/summary/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
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
                    } else return ne.errors = [{ instancePath: i + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } }], false;
                    var t = q === e;
                  } else var t = true;
                  if (t) {
                    if (s.entries !== void 0) {
                      let y = s.entries, q = e;
                      if (e === q) if (Array.isArray(y)) {
                        var l = true;
                        let x = y.length;
                        for (let w = 0; w < x; w++) {
                          let d = e;
                          Xe(y[w], { instancePath: i + "/entries/" + w, parentData: y, parentDataProperty: w, rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                          var l = d === e;
                          if (!l) break;
                        }
                      } else return ne.errors = [{ instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } }], false;
                      var t = q === e;
                    } else var t = true;
                    if (t) {
                      if (s.pending !== void 0) {
                        let y = s.pending, q = e;
                        if (e === q) if (Array.isArray(y)) {
                          var n = true;
                          let x = y.length;
                          for (let w = 0; w < x; w++) {
                            let d = e;
                            Ir(y[w], { instancePath: i + "/pending/" + w, parentData: y, parentDataProperty: w, rootData: f }) || (r = r === null ? Ir.errors : r.concat(Ir.errors), e = r.length);
                            var n = d === e;
                            if (!n) break;
                          }
                        } else return ne.errors = [{ instancePath: i + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" } }], false;
                        var t = q === e;
                      } else var t = true;
                      if (t) {
                        if (s.refused !== void 0) {
                          let y = s.refused, q = e;
                          if (e === q) if (Array.isArray(y)) {
                            var o = true;
                            let x = y.length;
                            for (let w = 0; w < x; w++) {
                              let d = e;
                              us(y[w], { instancePath: i + "/refused/" + w, parentData: y, parentDataProperty: w, rootData: f }) || (r = r === null ? us.errors : r.concat(us.errors), e = r.length);
                              var o = d === e;
                              if (!o) break;
                            }
                          } else return ne.errors = [{ instancePath: i + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } }], false;
                          var t = q === e;
                        } else var t = true;
                        if (t) {
                          if (s.fixable !== void 0) {
                            let y = s.fixable, q = e;
                            if (e === q) if (y && typeof y == "object" && !Array.isArray(y)) {
                              let x;
                              if (y.whole === void 0 && (x = "whole") || y.partly === void 0 && (x = "partly") || y.tags === void 0 && (x = "tags") || y.not === void 0 && (x = "not")) return ne.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/required", keyword: "required", params: { missingProperty: x } }], false;
                              {
                                let w = e;
                                for (let d in y) if (!(d === "whole" || d === "partly" || d === "tags" || d === "not")) {
                                  return ne.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                  break;
                                }
                                if (w === e) {
                                  if (y.whole !== void 0) {
                                    let d = y.whole, k = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/fixable/whole", schemaPath: "#/properties/fixable/properties/whole/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var c = k === e;
                                  } else var c = true;
                                  if (c) {
                                    if (y.partly !== void 0) {
                                      let d = y.partly, k = e;
                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/fixable/partly", schemaPath: "#/properties/fixable/properties/partly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var c = k === e;
                                    } else var c = true;
                                    if (c) {
                                      if (y.tags !== void 0) {
                                        let d = y.tags, k = e;
                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/fixable/tags", schemaPath: "#/properties/fixable/properties/tags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = k === e;
                                      } else var c = true;
                                      if (c) if (y.not !== void 0) {
                                        let d = y.not, k = e;
                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/fixable/not", schemaPath: "#/properties/fixable/properties/not/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var c = k === e;
                                      } else var c = true;
                                    }
                                  }
                                }
                              }
                            } else return ne.errors = [{ instancePath: i + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "object" } }], false;
                            var t = q === e;
                          } else var t = true;
                          if (t) {
                            if (s.fix !== void 0) {
                              let y = s.fix, q = e;
                              if (e === q) if (y && typeof y == "object" && !Array.isArray(y)) {
                                let x;
                                if (y.plan === void 0 && (x = "plan") || y.outcomes === void 0 && (x = "outcomes") || y.started === void 0 && (x = "started") || y.left === void 0 && (x = "left")) return ne.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: x } }], false;
                                {
                                  let w = e;
                                  for (let d in y) if (!(d === "plan" || d === "outcomes" || d === "started" || d === "unapproved" || d === "left")) {
                                    return ne.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                    break;
                                  }
                                  if (w === e) {
                                    if (y.plan !== void 0) {
                                      let d = e;
                                      Sr(y.plan, { instancePath: i + "/fix/plan", parentData: y, parentDataProperty: "plan", rootData: f }) || (r = r === null ? Sr.errors : r.concat(Sr.errors), e = r.length);
                                      var u = d === e;
                                    } else var u = true;
                                    if (u) {
                                      if (y.outcomes !== void 0) {
                                        let d = y.outcomes, k = e;
                                        if (e === k) if (Array.isArray(d)) {
                                          var j = true;
                                          let D = d.length;
                                          for (let R = 0; R < D; R++) {
                                            let re = e;
                                            ds(d[R], { instancePath: i + "/fix/outcomes/" + R, parentData: d, parentDataProperty: R, rootData: f }) || (r = r === null ? ds.errors : r.concat(ds.errors), e = r.length);
                                            var j = re === e;
                                            if (!j) break;
                                          }
                                        } else return ne.errors = [{ instancePath: i + "/fix/outcomes", schemaPath: "#/properties/fix/properties/outcomes/type", keyword: "type", params: { type: "array" } }], false;
                                        var u = k === e;
                                      } else var u = true;
                                      if (u) {
                                        if (y.started !== void 0) {
                                          let d = e;
                                          if (typeof y.started != "boolean") return ne.errors = [{ instancePath: i + "/fix/started", schemaPath: "#/properties/fix/properties/started/type", keyword: "type", params: { type: "boolean" } }], false;
                                          var u = d === e;
                                        } else var u = true;
                                        if (u) {
                                          if (y.unapproved !== void 0) {
                                            let d = e;
                                            zr(y.unapproved, { instancePath: i + "/fix/unapproved", parentData: y, parentDataProperty: "unapproved", rootData: f }) || (r = r === null ? zr.errors : r.concat(zr.errors), e = r.length);
                                            var u = d === e;
                                          } else var u = true;
                                          if (u) if (y.left !== void 0) {
                                            let d = y.left, k = e;
                                            if (e === k) if (Array.isArray(d)) {
                                              var m = true;
                                              let D = d.length;
                                              for (let R = 0; R < D; R++) {
                                                let re = e;
                                                Xe(d[R], { instancePath: i + "/fix/left/" + R, parentData: d, parentDataProperty: R, rootData: f }) || (r = r === null ? Xe.errors : r.concat(Xe.errors), e = r.length);
                                                var m = re === e;
                                                if (!m) break;
                                              }
                                            } else return ne.errors = [{ instancePath: i + "/fix/left", schemaPath: "#/properties/fix/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                            var u = k === e;
                                          } else var u = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else return ne.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" } }], false;
                              var t = q === e;
                            } else var t = true;
                            if (t) {
                              if (s.accepted !== void 0) {
                                let y = s.accepted, q = e;
                                if (e === q) if (y && typeof y == "object" && !Array.isArray(y)) {
                                  let x;
                                  if (y.files === void 0 && (x = "files") || y.properties === void 0 && (x = "properties") || y.left === void 0 && (x = "left")) return ne.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: x } }], false;
                                  {
                                    let w = e;
                                    for (let d in y) if (!(d === "files" || d === "properties" || d === "left")) {
                                      return ne.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                      break;
                                    }
                                    if (w === e) {
                                      if (y.files !== void 0) {
                                        let d = y.files, k = e;
                                        if (e === k) if (Array.isArray(d)) {
                                          var v = true;
                                          let z = d.length;
                                          for (let D = 0; D < z; D++) {
                                            let R = e;
                                            if (typeof d[D] != "string") return ne.errors = [{ instancePath: i + "/accepted/files/" + D, schemaPath: "#/properties/accepted/properties/files/items/type", keyword: "type", params: { type: "string" } }], false;
                                            var v = R === e;
                                            if (!v) break;
                                          }
                                        } else return ne.errors = [{ instancePath: i + "/accepted/files", schemaPath: "#/properties/accepted/properties/files/type", keyword: "type", params: { type: "array" } }], false;
                                        var p = k === e;
                                      } else var p = true;
                                      if (p) {
                                        if (y.properties !== void 0) {
                                          let d = y.properties, k = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return ne.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === k && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return ne.errors = [{ instancePath: i + "/accepted/properties", schemaPath: "#/properties/accepted/properties/properties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var p = k === e;
                                        } else var p = true;
                                        if (p) if (y.left !== void 0) {
                                          let d = y.left, k = e;
                                          if (e === k) if (Array.isArray(d)) {
                                            var b = true;
                                            let D = d.length;
                                            for (let R = 0; R < D; R++) {
                                              let re = d[R], C = e;
                                              if (e === C) if (re && typeof re == "object" && !Array.isArray(re)) {
                                                let L;
                                                if (re.id === void 0 && (L = "id") || re.message === void 0 && (L = "message")) return ne.errors = [{ instancePath: i + "/accepted/left/" + R, schemaPath: "#/properties/accepted/properties/left/items/required", keyword: "required", params: { missingProperty: L } }], false;
                                                {
                                                  let B = e;
                                                  for (let Q in re) if (!(Q === "id" || Q === "edit" || Q === "message")) {
                                                    return ne.errors = [{ instancePath: i + "/accepted/left/" + R, schemaPath: "#/properties/accepted/properties/left/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Q } }], false;
                                                    break;
                                                  }
                                                  if (B === e) {
                                                    if (re.id !== void 0) {
                                                      let Q = e;
                                                      er(re.id, { instancePath: i + "/accepted/left/" + R + "/id", parentData: re, parentDataProperty: "id", rootData: f }) || (r = r === null ? er.errors : r.concat(er.errors), e = r.length);
                                                      var O = Q === e;
                                                    } else var O = true;
                                                    if (O) {
                                                      if (re.edit !== void 0) {
                                                        let Q = e;
                                                        xr(re.edit, { instancePath: i + "/accepted/left/" + R + "/edit", parentData: re, parentDataProperty: "edit", rootData: f }) || (r = r === null ? xr.errors : r.concat(xr.errors), e = r.length);
                                                        var O = Q === e;
                                                      } else var O = true;
                                                      if (O) if (re.message !== void 0) {
                                                        let Q = e;
                                                        if (typeof re.message != "string") return ne.errors = [{ instancePath: i + "/accepted/left/" + R + "/message", schemaPath: "#/properties/accepted/properties/left/items/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                                                        var O = Q === e;
                                                      } else var O = true;
                                                    }
                                                  }
                                                }
                                              } else return ne.errors = [{ instancePath: i + "/accepted/left/" + R, schemaPath: "#/properties/accepted/properties/left/items/type", keyword: "type", params: { type: "object" } }], false;
                                              var b = C === e;
                                              if (!b) break;
                                            }
                                          } else return ne.errors = [{ instancePath: i + "/accepted/left", schemaPath: "#/properties/accepted/properties/left/type", keyword: "type", params: { type: "array" } }], false;
                                          var p = k === e;
                                        } else var p = true;
                                      }
                                    }
                                  }
                                } else return ne.errors = [{ instancePath: i + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" } }], false;
                                var t = q === e;
                              } else var t = true;
                              if (t) {
                                if (s.partial !== void 0) {
                                  let y = e;
                                  cs(s.partial, { instancePath: i + "/partial", parentData: s, parentDataProperty: "partial", rootData: f }) || (r = r === null ? cs.errors : r.concat(cs.errors), e = r.length);
                                  var t = y === e;
                                } else var t = true;
                                if (t) {
                                  if (s.failed !== void 0) {
                                    let y = e;
                                    ss(s.failed, { instancePath: i + "/failed", parentData: s, parentDataProperty: "failed", rootData: f }) || (r = r === null ? ss.errors : r.concat(ss.errors), e = r.length);
                                    var t = y === e;
                                  } else var t = true;
                                  if (t) {
                                    if (s.shard !== void 0) {
                                      let y = e;
                                      sr(s.shard, { instancePath: i + "/shard", parentData: s, parentDataProperty: "shard", rootData: f }) || (r = r === null ? sr.errors : r.concat(sr.errors), e = r.length);
                                      var t = y === e;
                                    } else var t = true;
                                    if (t) {
                                      if (s.vaults !== void 0) {
                                        let y = e;
                                        ys(s.vaults, { instancePath: i + "/vaults", parentData: s, parentDataProperty: "vaults", rootData: f }) || (r = r === null ? ys.errors : r.concat(ys.errors), e = r.length);
                                        var t = y === e;
                                      } else var t = true;
                                      if (t) {
                                        if (s.findings !== void 0) {
                                          let y = e;
                                          ms(s.findings, { instancePath: i + "/findings", parentData: s, parentDataProperty: "findings", rootData: f }) || (r = r === null ? ms.errors : r.concat(ms.errors), e = r.length);
                                          var t = y === e;
                                        } else var t = true;
                                        if (t) if (s.requests !== void 0) {
                                          let y = e;
                                          fr(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: f }) || (r = r === null ? fr.errors : r.concat(fr.errors), e = r.length);
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
  } else return ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ne.errors = r, e === 0;
}
export {
  oi as Apply,
  ai as Drift,
  ni as Plan
};
