import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  countWords,
  deedCounts,
  deeds,
  errorWords,
  failedVaultWords,
  listCounts,
  padText,
  paintText,
  pluralWords,
  shardOf,
  summarizeApply,
  widestOf,
  widthOf,
  wrapCharacters,
  wrapWords
} from "./chunk-6R2YYHC6.js";
import {
  emulatorWords,
  nameWords,
  quoteText
} from "./chunk-TIEYIL6D.js";
import {
  intentOf,
  isEffect,
  partialityOf,
  stageOf,
  stages,
  verbs
} from "./chunk-AHNCQHAO.js";
import {
  hasUnseen,
  inPieces,
  inText,
  inWords
} from "./chunk-ZZCBEBZ5.js";
import {
  severities
} from "./chunk-OTMRIMBU.js";
import {
  digestText,
  digestVersion,
  isUnknown,
  ownerTag,
  specText
} from "./chunk-KPJ2QHDH.js";
import {
  formatDate
} from "./chunk-UHEPVZ4N.js";
import {
  byVault,
  compareText,
  countEach,
  foldName,
  kinds,
  objectKey,
  objectName
} from "./chunk-5AOJFYHD.js";
import {
  formatSopsKey
} from "./chunk-YNUN7VSN.js";
import {
  parseJson
} from "./chunk-ED4MN6OR.js";
import {
  formatPlace
} from "./chunk-K4NSJGFM.js";
import {
  __commonJS
} from "./chunk-XEEZLEFD.js";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// src/report/words/fold.ts
var isFolded = (change) => change.verb === "unchanged" || change.verb === "left" && change.why === "not loaded" || isFoldedValue(intentOf(change) ?? change);
var isFoldedValue = (change) => change.verb === "settle" && change.evidence === "unknown" && change.edits.length === 0 && change.inPlace && (change.compared === "equal" || change.doubts === void 0 && change.compared !== "different");
var isOnlyCompared = (intent) => intent.verb === "settle" && intent.edits.length === 0 && intent.compared !== "different" && (intent.evidence === "unknown" || intent.evidence === "swapped" && intent.compared === "equal");
var isAbsent = (change) => change.verb === "unchanged" && change.absent === true;
var isUnmanaged = (change) => change.verb === "left" && (change.why === "unowned" || change.why === "foreign" || change.why === "managed");

// src/report/words/plan-summary.ts
function summarizePlan(plan) {
  const { changes, partial } = plan;
  const effects = changes.filter(isEffect);
  const held = changes.flatMap((change) => isEffect(change) ? [] : intentOf(change) ?? []);
  const number = (is) => changes.filter(is).length;
  const left = (why) => number((change) => change.verb === "left" && change.why === why);
  const compared = effects.filter(isOnlyCompared);
  const known = listCounts([
    ...intentCounts(effects),
    [number(({ verb }) => verb === "refused") - held.length, "refused"],
    [held.length, `held back (${listCounts([...intentCounts(held), comparedCount(held)])})`]
  ]);
  const mayChange = compared.filter((settle) => !isInPlace(settle)).length;
  const isQuiet = known === "" && mayChange > 0;
  const absent = number(isAbsent);
  const rest = listCounts([
    [number(({ verb }) => verb === "unchanged") - absent, "unchanged"],
    isQuiet ? [compared.length - mayChange, "found equal"] : comparedCount(effects),
    [absent, "absent as declared (nothing to do)"],
    [left("orphan"), pluralWords(left("orphan"), "orphan")],
    [left("missing"), "missing"],
    [left("not loaded"), "not loaded"],
    [plan.vaults.reduce((sum, vault) => sum + vault.unmanaged, 0), "unmanaged"]
  ]);
  const start = isQuiet ? `Nothing known to change; ${comparisonWords(mayChange)} at apply.` : known === "" ? `No changes${partial ? " in the vaults that could be read" : ""}.` : `Plan: ${known}${rest === "" ? "." : ";"}`;
  return [start, rest === "" ? "" : `${rest}.`, estimateWords(plan.estimate)].filter(Boolean).join(" ");
}
function intentCounts(intents) {
  const verbs2 = (verb) => intents.filter((intent) => intent.verb === verb).length;
  const outside = intents.filter(
    (intent) => intent.verb === "settle" && intent.evidence === "outside"
  ).length;
  const swapped = intents.filter(isSwapped).length;
  const [only] = comparedCount(intents);
  const both = intents.filter(
    (intent) => isSwapped(intent) && intent.verb === "settle" && intent.evidence === "outside"
  ).length;
  return [
    [verbs2("create"), "to create"],
    [verbs2("set"), pluralWords(verbs2("set"), "new version")],
    [outside, "set outside"],
    [swapped, pluralWords(swapped, "changed source")],
    [verbs2("settle") - outside - swapped + both - only, "to compare and edit"],
    [verbs2("update"), "to update"],
    [verbs2("adopt"), "to adopt"],
    [verbs2("recover"), "to recover"],
    [verbs2("rotate"), "to rotate"],
    [verbs2("disable"), "to disable"],
    [verbs2("delete"), "to delete"],
    [verbs2("purge"), "to purge"]
  ];
}
var isSwapped = (intent) => intent.verb === "settle" && "swap" in intent && intent.swap !== void 0 && intent.compared !== "equal";
var comparedCount = (intents) => [
  intents.filter(isOnlyCompared).length,
  "to compare at apply"
];
var isInPlace = (intent) => intent.verb === "settle" && intent.compared === "equal" && intent.inPlace;
var comparisonWords = (count) => `${countWords(count, "value")} ${count === 1 ? "is" : "are"} compared`;
function estimateWords({ calls, seconds, limitedBy }) {
  if (calls === 0) return "";
  const limit = limitedBy === void 0 ? "" : ` (limited by ${limitedBy})`;
  return `${countWords(calls, "call")}, about ${durationWords(seconds)}${limit}.`;
}
function durationWords(seconds) {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
function questionWords({ changes }) {
  const effects = changes.filter(isEffect);
  const open = effects.filter(isOpen).length;
  if (open === 0) return "Apply these changes?";
  const ends = open === 1 ? "if it differs, it gets a new version" : "each that differs gets a new version";
  const ask = effects.every(isOnlyCompared) ? "Go on?" : "Apply these changes?";
  return `${comparisonWords(open)}, and ${ends}. ${ask}`;
}
var isOpen = (effect) => effect.verb === "settle" && effect.compared !== "different";

// src/report/words/changed-since.ts
var mostNames = 20;
function changedSinceWords({ ref, of, vaults }) {
  const [since, count] = [quoteText(ref), vaults.length];
  const head = `${count} of ${countWords(of, "vault")} ${count === 1 || of === 1 ? "is" : "are"} in`;
  const common = commonReasons[vaults[0]?.because ?? "manifest"];
  const write = (names) => {
    if (count === 0) return `${head}: nothing of ${of === 1 ? "it" : "them"} changed since ${since}.`;
    if (common !== void 0) return `${head}: ${common(since)}.`;
    const others = count === of ? "" : `; the others did not change since ${since}`;
    return `${head}${names}${others}.`;
  };
  const shown = vaults.slice(0, mostNames).map(({ vault, because: because2 }) => `${quoteText(vault)} (${because2})`);
  const more = count > shown.length ? [`${count - shown.length} more`] : [];
  return { names: write(`: ${[...shown, ...more].join(", ")}`), counts: write("") };
}
var commonReasons = {
  config: (since) => `the config changed since ${since}`,
  unknown: (since) => `what there was at ${since} is unknown or has mistakes, so nothing may be left out`,
  manifest: void 0,
  file: void 0,
  copy: void 0
};

// src/model/effect.ts
var effectKey = (effect) => `${effect.verb} ${objectName(effect.id)}`;
var objectKeyIn = (key) => foldName(key.slice(key.indexOf(" ") + 1));
var isDestructive = (effect) => effect.verb === "disable" || effect.verb === "delete" || effect.verb === "purge" || effect.verb === "adopt" && effect.value.is === "compared" && effect.value.overwrite;

// src/report/words/edit.ts
var none = "(none)";
var text = (value) => value === null ? none : quoteText(value);
var dateWords = (value) => value === null ? none : formatDate(value);
var fromCreation = (duration) => `${quoteText(duration)} from creation`;
var editRows = (edit) => edit.property === "rotationPolicy" ? policyRows(edit.after, edit.before).map((row4) => ({ ...row4, cause: edit.cause })) : [editRow(edit)];
function editRow(edit) {
  const { property, cause } = edit;
  switch (property) {
    case "contentType":
      return { property, cause, before: text(edit.before), after: text(edit.after) };
    case "tag":
      return {
        property: `tag ${quoteText(edit.name)}`,
        cause,
        before: text(edit.before),
        after: text(edit.after)
      };
    case "expiresOn":
    case "notBefore":
      return { property, cause, before: dateWords(edit.before), after: dateWords(edit.after) };
    case "expiresIn":
      return { property, cause, before: dateWords(edit.before), after: fromCreation(edit.after) };
    case "enabled":
    case "protect":
      return { property, cause, before: String(edit.before), after: String(edit.after) };
    case "keyOps":
      return { property, cause, after: keyOpsChange(edit.before, edit.after) };
    case "releasePolicy":
      return { property, cause, ...releaseEnds(edit.before, edit.after) };
    case "keyType":
      return { property, cause, before: edit.before, after: edit.after };
    case "rotate":
      return { property, cause, after: String(edit.after) };
    case "versions":
      return { property, cause, before: `${edit.before} enabled`, after: `${edit.after} enabled` };
    case "unmanaged":
      return {
        property: edit.name === "keepEnabled" ? "versions.keepEnabled" : edit.name,
        cause,
        after: "not managed any more: what the vault has stays"
      };
    case "unmanaged tag":
      return {
        property: `tag ${quoteText(edit.name)}`,
        cause,
        after: "not managed any more: left in the vault; null removes it"
      };
    case "kvg-state":
      return { property, cause, after: stateWords[cause] };
    default:
      return edit;
  }
}
var stateWords = {
  drift: "set outside: our tags are written again",
  both: "set outside: our tags are written again",
  pending: "our tags are written, the value stays"
};
function propertyRows(send) {
  const { contentType, keyOps, releasePolicy, rotationPolicy, ...common } = send;
  const { enabled, expiresOn, expiresIn, notBefore, tags } = common;
  return [
    ...contentType === void 0 ? [] : [{ property: "contentType", after: text(contentType) }],
    ...keyOps ? [{ property: "keyOps", after: keyOpsWords(keyOps) }] : [],
    ...enabled ? [] : [{ property: "enabled", after: "false" }],
    ...notBefore === void 0 ? [] : [{ property: "notBefore", after: dateWords(notBefore) }],
    ...expiresOn === void 0 ? [] : [{ property: "expiresOn", after: dateWords(expiresOn) }],
    ...expiresIn === void 0 ? [] : [{ property: "expiresIn", after: fromCreation(expiresIn) }],
    ...releasePolicy ? [{ property: "releasePolicy", after: releaseWords(releasePolicy) }] : [],
    ...rotationPolicy ? policyRows(rotationPolicy) : [],
    ...Object.entries(tags).map(([name, value]) => ({
      property: `tag ${quoteText(name)}`,
      after: text(value)
    }))
  ];
}
function sentWords(send, edits) {
  const edited = new Set(edits.flatMap(editRows).map(({ property }) => property));
  return propertyRows(send).filter(({ property }) => !edited.has(property)).map(({ property, after }) => `${property} ${after}`);
}
var keyOpsWords = (keyOps) => keyOps.map(quoteText).join(" ");
function keyOpsChange(before, after) {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  return [
    ...added.length > 0 ? [`+ ${keyOpsWords(added)}`] : [],
    ...removed.length > 0 ? [`- ${keyOpsWords(removed)}`] : []
  ].join(" ");
}
function releaseWords({ policy, immutable }) {
  const names = [...new Set(authorities(parseJson(policy)))];
  const who = names.length === 0 ? "no authority" : `authority ${names.map(quoteText).join(" or ")}`;
  return `${who}, rules ${digestText(policy).slice(0, digestLength)}${immutable ? ", immutable from then on" : ""}`;
}
var releaseEnds = (before, after) => before?.policy === after.policy ? { after: `the same rules${after.immutable && !before.immutable ? ", immutable from then on" : ""}` } : { before: before === null ? none : releaseWords(before), after: releaseWords(after) };
var digestLength = 22;
var authorities = (data) => typeof data !== "object" || data === null ? [] : Object.entries(data).flatMap(
  ([name, member]) => name === "authority" && typeof member === "string" ? [member] : authorities(member)
);
var parts = ["rotate", "notify", "expires", "unknown"];
function policyRows(after, before) {
  return parts.flatMap((part) => {
    const property = `rotationPolicy ${part}`;
    const [from, to] = [before && partWords(before, part), partWords(after, part)];
    if (before === void 0) return to === void 0 ? [] : [{ property, after: to }];
    return from === to ? [] : [{ property, before: from ?? none, after: to ?? none }];
  });
}
function partWords(policy, part) {
  const { expiresIn, lifetimeActions } = policy;
  if (part === "expires") return expiresIn === void 0 ? void 0 : fromCreation(expiresIn);
  const words2 = lifetimeActions.filter((action) => (isUnknown(action) ? "unknown" : action.action.toLowerCase()) === part).map((action) => {
    if (isUnknown(action)) return action.text;
    return "timeAfterCreate" in action ? `${quoteText(action.timeAfterCreate)} after creation` : `${quoteText(action.timeBeforeExpiry)} before expiry`;
  });
  return words2.length === 0 ? void 0 : words2.join(", ");
}
function propertyWords(property) {
  const { owner, cause, applied: applied2, since, git, live } = property;
  const [wanted, there] = [git, live].map(
    (end) => end === void 0 ? void 0 : endWords(property.property, end)
  );
  const known = wanted === void 0 ? [] : [`git says ${wanted}`];
  const ends = wanted === there ? [`${there}, as git says`] : known;
  const seen = there === void 0 || wanted === there ? ends : [...ends, `the vault has ${there}`];
  const details = [
    ...cause ? [causes[cause]] : [],
    ...since === void 0 || there === void 0 ? [] : [`so since ${dateWords(since)} at least`],
    ...applied2 === void 0 ? [] : [applied2 ? "applied" : "not applied yet"]
  ];
  return {
    name: property.property === "tag" ? `tag ${quoteText(property.name)}` : property.property,
    what: `${owners[owner]}: ${[...seen, ...details].join("; ")}`
  };
}
var causes = {
  drift: "the vault moved it",
  pending: "git moved it",
  both: "git and the vault moved it"
};
var owners = {
  manifest: "manifest",
  defaults: "defaults",
  service: "service",
  nobody: "nobody, it stays"
};
function endWords(property, end) {
  if (end === null) return none;
  if (typeof end === "number")
    return property === "keepEnabled" || property === "rotate" ? String(end) : dateWords(end);
  if (typeof end === "boolean") return String(end);
  if (typeof end === "string") return property === "expiresIn" ? fromCreation(end) : quoteText(end);
  if ("policy" in end) return releaseWords(end);
  if ("lifetimeActions" in end) return policyRows(end).map(policyWords).join(", ");
  return keyOpsWords(end);
}
var policyWords = ({ property, after }) => `${property.replace(/^\w+ /, "")} ${after}`;

// src/report/words/held-back.ts
var heldBackWords = ({ owned, heldBack }, options) => `Held back: ${destroysWords(heldBack)} among ${countWords(heldBack.changes, "change")}; ${shareWords(heldBack, owned)} would be ${endsWords(heldBack)}, and ${heldBack.limits.map((limit) => limitWords(limit, options)).join(", and ")}; if that is meant, ${liftWords(heldBack, options)}.`;
var destroysWords = ({ destroys }) => listCounts([
  [destroys.disable, pluralWords(destroys.disable, "disable")],
  [destroys.delete, pluralWords(destroys.delete, "deletion")],
  [destroys.purge, pluralWords(destroys.purge, "purge")],
  [destroys.adopt, pluralWords(destroys.adopt, "overwriting adoption")]
]);
function shareWords({ objects, destroys }, owned) {
  if (destroys.adopt > 0 || objects > owned)
    return `${countWords(objects, "object")} (${owned} owned before)`;
  return `${objects} of ${countWords(owned, "owned object")} (${Math.round(100 * objects / owned)} %)`;
}
var endsWords = ({ destroys }) => [
  ...destroys.disable > 0 ? ["disabled"] : [],
  ...destroys.delete > 0 ? ["deleted"] : [],
  ...destroys.purge > 0 ? ["purged"] : [],
  ...destroys.adopt > 0 ? ["overwritten"] : []
].join(" or ");
function limitWords(limit, options) {
  switch (limit.rule) {
    case "empty set":
      return "the manifests want nothing in this vault";
    case "count":
      return `more than ${limit.most} at once are too many`;
    case "share":
      return `more than ${limit.most} are too many where they are more than ${limit.percent} %`;
    case "max-destroy":
      return `more than ${limit.most} are too many (${optionWords("max-destroy", options, limit.most)})`;
    default:
      return limit;
  }
}
function liftWords({ objects, limits: [first, ...more] }, options) {
  const written = ({ rule }) => rule === "empty set" ? optionWords("allow-empty", options) : optionWords("max-destroy", options, objects);
  return givingWords([written(first), ...more.map(written)], options);
}
function optionWords(option, options, value) {
  if (options === "inputs") return `${option}: ${value ?? "true"}`;
  return value === void 0 ? `--${option}` : `--${option} ${value}`;
}
var givingWords = (written, options) => options === "inputs" ? `give plan and apply the input${written.length > 1 ? "s" : ""} ${written.join(" and ")}` : `pass ${written.join(" ")}`;

// src/model/azure-keys/types.ts
var noLocalAuth = { property: "disableLocalAuth", off: { is: true } };
var members = (keys, verb = "listKeys") => ({ verb, is: "members", keys });
var entries = (list, name, verb = "listKeys") => ({ verb, is: "entries", entries: list, name });
var named = (member, verb = "regenerateKey") => ({ is: "named", verb, member });
function twoKeys(name, version, list, rest) {
  const [one = "", two = ""] = Object.keys(list.keys);
  return { name, version, pairs: [[one, two]], list, ...rest };
}
var primary = { Primary: "primaryKey", Secondary: "secondaryKey" };
var lowerPrimary = { primary: "primaryKey", secondary: "secondaryKey" };
var policyPrimary = { PrimaryKey: "primaryKey", SecondaryKey: "secondaryKey" };
var rules = (namespace, parents, version, rest) => ["", ...parents].map((parent) => ({
  name: `${namespace}/namespaces${parent && `/${parent}`}/authorizationRules`,
  version,
  pairs: [["PrimaryKey", "SecondaryKey"]],
  list: {
    ...members(policyPrimary),
    connectionStrings: {
      PrimaryKey: "primaryConnectionString",
      SecondaryKey: "secondaryConnectionString"
    }
  },
  ...rest
}));
var ownKey = { ...named("keyType", "regenerateKeys"), ownKey: true };
var namespaceAuth = { ...noLocalAuth, ofParent: true };
var eventGrid = (name, offSwitch) => twoKeys(`Microsoft.EventGrid/${name}`, "2025-02-15", members({ key1: "key1", key2: "key2" }), {
  regenerate: named("keyName"),
  ...offSwitch && { offSwitch }
});
var withConnectionStrings = (name, version) => ({
  name,
  version,
  pairs: [["Primary", "Secondary"]],
  list: {
    ...members(primary),
    connectionStrings: { Primary: "primaryConnectionString", Secondary: "secondaryConnectionString" }
  },
  regenerate: named("keyType"),
  offSwitch: noLocalAuth
});
var azureKeyTypes = [
  {
    name: "Microsoft.Storage/storageAccounts",
    version: "2026-09-01",
    pairs: [["key1", "key2"]],
    list: entries("keys", "keyName"),
    regenerate: named("keyName"),
    offSwitch: { property: "allowSharedKeyAccess", off: { is: false } },
    // Source: https://github.com/MicrosoftDocs/azure-docs/issues/47633
    settling: 30
  },
  {
    name: "Microsoft.DocumentDB/databaseAccounts",
    version: "2026-03-15",
    pairs: [
      ["primary", "secondary"],
      ["primaryReadonly", "secondaryReadonly"]
    ],
    list: members({
      primary: "primaryMasterKey",
      secondary: "secondaryMasterKey",
      primaryReadonly: "primaryReadonlyMasterKey",
      secondaryReadonly: "secondaryReadonlyMasterKey"
    }),
    regenerate: named("keyKind"),
    offSwitch: noLocalAuth,
    // Source: https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys, "one minute to multiple hours".
    probe: "cosmosDb"
  },
  ...rules("Microsoft.ServiceBus", ["queues", "topics"], "2026-01-01", {
    regenerate: ownKey,
    offSwitch: namespaceAuth
  }),
  ...rules("Microsoft.EventHub", ["eventhubs"], "2026-01-01", {
    regenerate: ownKey,
    offSwitch: namespaceAuth
  }),
  ...rules("Microsoft.Relay", ["hybridConnections", "wcfRelays"], "2026-01-01", { regenerate: ownKey }),
  ...rules("Microsoft.NotificationHubs", ["notificationHubs"], "2023-09-01", {
    regenerate: named("policyKey", "regenerateKeys")
  }),
  twoKeys("Microsoft.Cache/redis", "2024-11-01", members(primary), {
    regenerate: named("keyType"),
    offSwitch: { property: "disableAccessKeyAuthentication", off: { is: true } }
  }),
  twoKeys("Microsoft.Cache/redisEnterprise/databases", "2025-07-01", members(primary), {
    regenerate: named("keyType"),
    offSwitch: { property: "accessKeysAuthentication", off: { is: "Disabled" } }
  }),
  twoKeys("Microsoft.CognitiveServices/accounts", "2025-09-01", members({ Key1: "key1", Key2: "key2" }), {
    regenerate: named("keyName"),
    offSwitch: noLocalAuth
  }),
  twoKeys("Microsoft.Search/searchServices", "2025-05-01", members(lowerPrimary, "listAdminKeys"), {
    regenerate: {
      is: "apart",
      paths: { primary: "regenerateAdminKey/primary", secondary: "regenerateAdminKey/secondary" }
    },
    offSwitch: noLocalAuth
  }),
  withConnectionStrings("Microsoft.SignalRService/signalR", "2024-03-01"),
  withConnectionStrings("Microsoft.SignalRService/webPubSub", "2024-03-01"),
  withConnectionStrings("Microsoft.Communication/communicationServices", "2025-09-01"),
  eventGrid("topics", noLocalAuth),
  eventGrid("domains", noLocalAuth),
  eventGrid("partnerNamespaces", noLocalAuth),
  eventGrid("namespaces"),
  eventGrid("namespaces/topics"),
  {
    name: "Microsoft.AppConfiguration/configurationStores",
    version: "2024-06-01",
    pairs: [
      ["Primary", "Secondary"],
      ["Primary Read Only", "Secondary Read Only"]
    ],
    // Its ids may change with each key.
    list: { ...entries("value", "name"), connectionString: "connectionString" },
    regenerate: { is: "identified", verb: "regenerateKey" },
    offSwitch: noLocalAuth
  },
  twoKeys("Microsoft.Maps/accounts", "2023-06-01", members(lowerPrimary), {
    regenerate: named("keyType"),
    offSwitch: noLocalAuth
  }),
  twoKeys(
    "Microsoft.Batch/batchAccounts",
    "2025-06-01",
    members({ Primary: "primary", Secondary: "secondary" }),
    {
      regenerate: named("keyName", "regenerateKeys"),
      offSwitch: { property: "allowedAuthenticationModes", off: { lacks: "SharedKey" } }
    }
  ),
  {
    name: "Microsoft.ContainerRegistry/registries",
    version: "2025-11-01",
    pairs: [["password", "password2"]],
    list: entries("passwords", "name", "listCredentials"),
    regenerate: named("name", "regenerateCredential"),
    offSwitch: { property: "adminUserEnabled", off: { is: false } }
  },
  twoKeys(
    "Microsoft.ApiManagement/service/subscriptions",
    "2024-05-01",
    members({ primaryKey: "primaryKey", secondaryKey: "secondaryKey" }, "listSecrets"),
    {
      regenerate: {
        is: "apart",
        paths: { primaryKey: "regeneratePrimaryKey", secondaryKey: "regenerateSecondaryKey" }
      }
    }
  ),
  twoKeys(
    "Microsoft.DataFactory/factories/integrationRuntimes",
    "2018-06-01",
    members({ authKey1: "authKey1", authKey2: "authKey2" }, "listAuthKeys"),
    { regenerate: named("keyName", "regenerateAuthKey") }
  )
];
function findKeyType(name) {
  const found = azureKeyTypes.find((type) => type.name === name);
  if (!found) throw new Error(`the table has no type ${name}`);
  return found;
}

// src/model/rotation.ts
var credentialTag = "CredentialId";
var rotationTags = [credentialTag, "ProviderAddress", "ValidityPeriodDays"];
function renewalOf(target) {
  switch (target.is) {
    case "postgres":
    case "sqlServer":
    case "mysql":
    case "exec":
      return "set";
    case "generate":
      return "regenerate";
    case "azureKeys":
      return "ownKey" in findKeyType(target.type).regenerate ? "set" : "regenerate";
    case "entraApplication":
      return "add";
    default:
      return target;
  }
}
var pendingSuffix = "--pending";
var mostNameLength = 127 - pendingSuffix.length;
var pendingId = ({ vault, name }) => ({
  vault,
  kind: "secret",
  name: `${name}${pendingSuffix}`
});
var isPendingName = (name) => foldName(name).endsWith(pendingSuffix);

// src/model/version.ts
var mostVersions = 500;
var mostHsmVersions = 100;
function findSurplusVersions(versions, newest, keep) {
  const known = versions.find(({ version }) => version === newest);
  const last = known?.created ?? Math.max(...versions.map(({ created }) => created));
  const older = versions.filter(
    ({ version, created }) => created < last || known !== void 0 && created === last && version !== newest
  );
  const stay = Math.max(0, keep - (versions.length - older.length));
  return older.toSorted((a, b) => b.created - a.created || compareText(a.version, b.version)).slice(stay).filter(({ enabled }) => enabled);
}
var findNewestOwned = (versions) => versions.filter(({ tags }) => tags[ownerTag] !== void 0).reduce(
  (newest, version) => newest && newest.created >= version.created ? newest : version,
  void 0
);

// src/model/desired.ts
function boundOfVersions(desired) {
  const isOfHsm = desired.kind === "key" && desired.inManagedHsm;
  return {
    why: isOfHsm ? `a managed HSM keeps at most ${mostHsmVersions} of a key` : `backup fails above ${mostVersions}`,
    advice: isOfHsm && desired.maxVersions >= mostHsmVersions ? "go over to another key" : "raise versions: { max: N }"
  };
}
var isRotated = (desired) => desired.state === "present" && desired.rotation !== void 0;
var rotatedByPendingName = (desired) => new Map(
  desired.filter(isRotated).flatMap((one) => one.kind === "secret" ? [[foldName(pendingId(one.id).name), one]] : [])
);
function sourceOf(desired) {
  if (desired.state === "absent") return void 0;
  if (desired.kind === "key") return desired.origin.from === "material" ? desired.origin.source : void 0;
  return desired.source.from === "external" ? desired.source.first : desired.source;
}

// src/model/source-parts.ts
function partsOfSource(source) {
  switch (source.from) {
    case "json":
      return leaves(source.value);
    case "base64":
      return [source.of];
    case "pfx":
      return [source.of, ...source.password ? [source.password] : []];
    case "template":
      return source.parts.map(([, part]) => part);
    case "env":
    case "file":
    case "exec":
    case "literal":
    case "secret":
    case "sealed":
    case "sops":
    case "generate":
      return [];
    default:
      return source;
  }
}
var partsOfVersion = (source) => source.from === "pfx" ? [source.of] : partsOfSource(source);
function leaves(value) {
  switch (value.kind) {
    case "plain":
    case "number":
      return [];
    case "source":
      return [value.source];
    case "list":
      return value.items.flatMap(leaves);
    case "map":
      return value.entries.flatMap(([, entry]) => leaves(entry));
    default:
      return value;
  }
}
var isGenerated = (source) => source.from === "generate" || source.from !== "external" && partsOfSource(source).some(isGenerated);
var sourcesIn = (source) => [
  source,
  ...(source.from === "external" ? source.first ? [source.first] : [] : partsOfSource(source)).flatMap(
    sourcesIn
  )
];
var sealedTextsIn = (source) => sourcesIn(source).flatMap((one) => one.from === "sealed" ? [one.jwe] : []);
var copiedIdOf = ({ vault, name }, into) => ({
  vault: vault ?? into.vault,
  kind: "secret",
  name
});
function copiesOf(desired) {
  const source = sourceOf(desired);
  return source ? copiesIn(source).map((copy) => copiedIdOf(copy, desired.id)) : [];
}
function copiers(desired) {
  const pairs = desired.flatMap((copy) => copiesOf(copy).map((id) => ({ source: objectKey(id), copy })));
  const groups = Map.groupBy(pairs, ({ source }) => source);
  return (key) => groups.get(key)?.map(({ copy }) => copy) ?? [];
}
var copiesIn = (source) => sourcesIn(source).filter((one) => one.from === "secret");
function leavesOf(source, vault, declared) {
  if (source.from === "secret") {
    const copied = copiedIdOf(source, { vault });
    const declaredAs = declared.get(objectKey(copied));
    const from = declaredAs && sourceOf(declaredAs);
    return from ? leavesOf(from, copied.vault, declared) : [source];
  }
  return isMade(source) ? partsOfSource(source).flatMap((part) => leavesOf(part, vault, declared)) : [source];
}
var isMade = ({ from }) => from === "json" || from === "base64" || from === "pfx" || from === "template";

// src/report/words/source.ts
var trimWords = { bom: "its byte order mark", newline: "a last line break" };
function sourceWords(of) {
  switch (of.from) {
    case "env":
      return `env ${quoteText(of.name)}`;
    case "file":
      return `file ${quoteText(of.path)}${of.trim ? ` less ${of.trim.map((one) => trimWords[one]).join(" and ")}` : ""}`;
    case "exec":
      return `exec ${quoteText(of.argv[0])}`;
    case "json":
    case "template": {
      const parts2 = [...new Set(partsOfSource(of).map(sourceWords))];
      return parts2.length === 0 ? of.from : `${of.from} of ${parts2.join(", ")}`;
    }
    case "base64":
      return `base64 of ${sourceWords(of.of)}`;
    case "pfx":
      return `pfx of ${sourceWords(of.of)}`;
    case "secret": {
      const version = of.version === void 0 ? "" : ` version ${quoteText(of.version)}`;
      return `secret ${quoteText(of.vault === void 0 ? of.name : `${of.vault}/${of.name}`)}${version}`;
    }
    case "sops":
      return `sops ${quoteText(of.file)} ${quoteText(formatSopsKey(of.key))}`;
    case "external":
      return of.first ? `${sourceWords(of.first)}, once` : of.from;
    case "literal":
    case "generate":
    case "sealed":
      return of.from;
    default:
      return of;
  }
}

// src/report/words/secret.ts
function createSecretWords({ orRecover, source, stamp }) {
  const isOnce = stamp.source !== "kept" && stamp.source.from === "external";
  return `create${orRecover ? " or recover" : ""} from ${sourceWords(isOnce ? stamp.source : source)}`;
}
function setSecretWords(change) {
  const what4 = change.value.from === "source" ? `new version from ${sourceWords(change.value.source)}` : "new version with the same value";
  const swap = change.value.from === "source" && change.value.swap;
  const moved = swap ? `${swapWords(swap, change.value.source.from)}; ` : "";
  return `value: ${what4} (${moved}${because[change.because]})`;
}
var because = {
  changed: "source changed in git",
  cleared: "a date can only be cleared by a new version"
};
function swapWords({ was, source: before }, is) {
  const end = before ? sourceWords(before) : was;
  return `source changed in git: ${end === void 0 ? "" : `${end} -> `}${is}`;
}
function evidenceWords(known, of) {
  switch (known.evidence) {
    case "unknown":
      return known.doubts?.some(({ about }) => about === "source") ? "not known, nor of which source it was written" : "not known";
    case "outside":
      return known.swap ? `set outside, and ${swapWords(known.swap, of.from)}` : "set outside";
    case "swapped":
      return swapWords(known.swap, of.from);
    default:
      return known;
  }
}
var doubtWords = (known) => known.evidence !== "unknown" || !known.doubts ? [] : known.doubts.flatMap((doubt) => {
  switch (doubt.about) {
    case "source":
      return [];
    case "copy":
      return [
        `${quoteText(`${doubt.secret.vault}/${doubt.secret.name}`)}: the vault does not list it; compared at apply`
      ];
    case "file":
      return [
        doubt.changed ? `${quoteText(doubt.path)}: changed in git since the base; compared at apply` : `${quoteText(doubt.path)}: git does not tell whether it changed; compared at apply`
      ];
    default:
      return doubt;
  }
});
function settleSecretWords(change) {
  const from = sourceWords(change.source);
  const known = change.evidence === "follows" ? "follows what it is copied from" : evidenceWords(change, change.source);
  return `value: ${known}, ${comparedWords(change.compared, from, "", "new version")}`;
}
function comparedWords(compared, from, ifNew2, different) {
  switch (compared) {
    case void 0:
      return `compared with ${from} at apply${ifNew2}`;
    case "equal":
      return `equal to ${from}`;
    case "different":
      return `differs from ${from}: ${different}`;
    case "not compared":
      return `could not be compared with ${from} yet`;
    default:
      return compared;
  }
}
function adoptSecretWords({ value, clears, owners: owners2 }) {
  const clearing = clears ? ", in a new version because a date is cleared" : "";
  if (value.is === "kept") return `adopt: its value stays${clearing}`;
  const from = sourceWords(value.source);
  return value.overwrite ? `adopt: its value becomes that of ${from}${clearing}` : `adopt: if its value equals ${from}${owners2 ? ", or an earlier version is ours" : ""}${clearing}`;
}
function knownWords(known) {
  switch (known.value) {
    case "same":
      return "same: our tag fits the newest version, and git names what that was written from";
    case "made":
      return known.recorded ? "the newest version bears our tag" : "the newest version does not bear the tag that it should, which is written again";
    case "changed":
      return "changed: our tag fits, and git has something else than what the newest version was written from";
    case "follows":
      return "follows: the same run writes what it is copied from";
    case "taken":
      return "taken over: it was external, and git now has a source for it";
    case "external":
      return known.outside ? "somebody else set it after our last write, and may do so" : "our tag fits the newest version";
    case "outside":
      return `set outside: ${known.swap ? "the newest version is not what we wrote, and git moved as well" : "the newest version is not what we wrote"}`;
    case "swapped":
      return "our tag fits, and git names another source than the one that was written";
    case "unknown":
      return [
        "not known: our tag fits, and neither git nor the lists tell whether the value changed",
        ...doubtWords({ evidence: "unknown", ...known.doubts && { doubts: known.doubts } })
      ].join("; ");
    default:
      return known;
  }
}

// src/report/words/key.ts
var imported = (origin) => `import ${origin.hardwareProtected ? "into hardware " : ""}from ${sourceWords(origin.source)}`;
function createKeyWords({ origin, orRecover }) {
  const create = orRecover ? "create or recover" : "create";
  return origin.from === "service" ? `${create} ${specText(origin.spec)}${exportable(origin)}` : `${create} by ${imported(origin)}${exportable(origin)}`;
}
var setKeyWords = ({ origin }) => origin.from === "service" ? `new version: ${specText(origin.spec)}${exportable(origin)}` : `new version by ${imported(origin)}${exportable(origin)} (source changed in git)`;
var exportable = (origin) => origin.exportable ? ", exportable" : "";
var ifNew = (origin) => {
  const words2 = [
    ...origin.hardwareProtected ? ["in hardware"] : [],
    ...origin.exportable ? ["exportable"] : []
  ];
  return words2.length === 0 ? "" : `, a new version ${words2.join(" and ")}`;
};
function settleKeyWords(change) {
  const { origin, compared, allowNewVersion } = change;
  const [what4, different] = allowNewVersion ? [ifNew(origin), `new version${exportable(origin)}`] : ["", "refused without allowNewVersion"];
  const from = sourceWords(origin.source);
  return `material: ${evidenceWords(change, origin.source)}, ${comparedWords(compared, from, what4, different)}`;
}
function adoptKeyWords({ value }) {
  if (value.is === "kept") return "adopt: its material stays";
  const from = sourceWords(value.origin.source);
  return value.overwrite ? `adopt: its material becomes that of ${from}${ifNew(value.origin)}` : `adopt: if its material equals ${from}`;
}
var rotateWords = ({ resumes }) => resumes ? "rotate: an earlier run began it" : "rotate: new version by the service";

// src/report/words/sigil.ts
var sigils = {
  create: { sign: "+", ascii: "+", colour: "green", words: "create" },
  set: { sign: "±", ascii: "+-", colour: "yellow", words: "new version" },
  settle: { sign: "?", ascii: "?", colour: "cyan", words: "compare" },
  update: { sign: "~", ascii: "~", colour: "yellow", words: "update" },
  adopt: { sign: "⇐", ascii: "<=", colour: "cyan", words: "adopt" },
  recover: { sign: "♻", ascii: "R", colour: "green", words: "recover" },
  disable: { sign: "‖", ascii: "||", colour: "red", words: "disable" },
  delete: { sign: "-", ascii: "-", colour: "red", words: "delete" },
  purge: { sign: "☠", ascii: "X", colour: "red", words: "purge" },
  rotate: { sign: "↻", ascii: "@", colour: "yellow", words: "rotate" },
  unchanged: { sign: "=", ascii: "=", colour: "dim", words: "unchanged" },
  refused: { sign: "!", ascii: "!", colour: "magenta", words: "refused" },
  left: { sign: "·", ascii: ".", colour: "dim", words: "left alone" },
  allowed: { sign: "✓", ascii: "ok", colour: "green", words: "allowed" },
  denied: { sign: "✗", ascii: "no", colour: "red", words: "denied" },
  unclear: { sign: "?", ascii: "?", colour: "yellow", words: "unclear" },
  "not tried": { sign: "·", ascii: ".", colour: "dim", words: "not tried" }
};
var sigilOf = (verb, style) => sigils[verb][style.unicode ? "sign" : "ascii"];

// src/report/words/row.ts
var namesOf = ({ name, others = [] }) => [name, ...others];
var makePlainRow = (verb, name, what4) => ({
  verb,
  colour: sigils[verb].colour,
  name,
  what: what4,
  notes: [],
  edits: []
});
function makeRow(change, options) {
  const seen = change.verb === "refused" && "heldBack" in change ? change.heldBack : change;
  const { verb } = seen;
  const intent = intentOf(change);
  return {
    verb,
    colour: intent && isDestructive(intent) ? "red" : sigils[verb].colour,
    name: nameWords(change.id),
    what: seen === change ? what(seen) : `held back: ${what(seen)}`,
    sent: sent(seen),
    notes: notes(seen, options),
    edits: "edits" in seen ? seen.edits.flatMap(editRows) : []
  };
}
function what(change) {
  switch (change.verb) {
    case "create":
      return change.kind === "key" ? createKeyWords(change) : createSecretWords(change);
    case "set":
      return change.kind === "key" ? setKeyWords(change) : setSecretWords(change);
    case "settle":
      return change.kind === "key" ? settleKeyWords(change) : settleSecretWords(change);
    case "adopt":
      return change.kind === "key" ? adoptKeyWords(change) : adoptSecretWords(change);
    case "rotate":
      return rotateWords(change);
    case "recover":
      return change.purgesOn === void 0 ? "recover" : `recover: would be purged by the service on ${dateWords(change.purgesOn)}`;
    case "disable":
      return "disable: gone from git";
    case "delete":
      return change.because === "absent" ? "delete: declared absent" : "delete: gone from git";
    case "purge":
      return "purge: cannot be recovered";
    case "refused":
      return `${sigils[change.wanted].words} refused (${change.rule}): ${change.message}`;
    case "left":
      return leftWords(change);
    case "unchanged":
      return change.absent ? "nothing to do: declared absent, and it is" : sigils.unchanged.words;
    case "update":
      return sigils.update.words;
    default:
      return change;
  }
}
function leftWords({ why, note }) {
  const [what4, usual] = lefts[why];
  return `${what4}: ${note ?? usual}`;
}
var lefts = {
  unowned: ["left alone", "bears no owner"],
  foreign: ["left alone", "another owner's"],
  managed: ["left alone", "belongs to a certificate"],
  orphan: ["orphan", "gone from git"],
  "not loaded": ["not loaded", "ours, outside of what this run was given"],
  missing: ["missing", "its value is external and nobody has set it"]
};
function notes(change, options) {
  if (change.verb === "settle" && change.compared !== "equal" && change.evidence !== "follows")
    return doubtWords(change);
  if (change.verb !== "refused") return [];
  const hint = change.rule === "purge" ? givingWords([optionWords("allow-purge", options)], options) : change.hint;
  return [`what lifts it: ${hint}`, ...change.place ? [`at ${formatPlace(change.place)}`] : []];
}
function sent(change) {
  if (change.verb === "recover") return keeping(change);
  if (!("send" in change)) return [];
  if (change.verb === "create") return [...sentWords(change.send, []), ...keeping(change)];
  const [first, ...others] = sentWords(change.send, change.edits);
  return [...first === void 0 ? [] : [`keeps ${first}`, ...others], ...keeping(change)];
}
function keeping(change) {
  if (!("keepEnabled" in change) || change.keepEnabled === void 0) return [];
  const isEdited = "edits" in change && change.edits.some(({ property }) => property === "versions");
  return isEdited ? [] : [`versions: the ${change.keepEnabled} newest stay enabled`];
}
function joinAlike(rows2) {
  const groups = Map.groupBy(
    rows2,
    (row4) => row4.verb === "create" ? JSON.stringify({ ...row4, name: "" }) : row4
  );
  return [...groups.values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : others.length === 0 ? first : { ...first, others: others.map(({ name }) => name) }
  );
}

// src/model/outcome.ts
var interruptedMessage = "interrupted";

// src/report/words/findings.ts
var groupFindings = (findings2) => severities.flatMap((severity) => {
  const kinds2 = Map.groupBy(
    findings2.filter((finding) => finding.severity === severity),
    ({ finding }) => finding
  );
  return [...kinds2].map(([kind, found]) => ({
    severity,
    heading: `${kind} (${found.length})`,
    rows: found.map(row),
    confidential: found.some((finding) => "confidential" in finding)
  }));
});
var row = ({ id, vault, message, place }) => ({
  about: id ? objectName(id) : vault,
  message: place ? `${message} (${formatPlace(place)})` : message
});

// src/report/words/outcome.ts
var makeOutcomeRow = (outcome) => ({
  ...makePlainRow(outcome.verb, nameWords(outcome.id), what2(outcome)),
  ...outcome.result !== "done" && { colour: colours[outcome.result] },
  ...outcome.result === "refused" && { notes: [`what lifts it: ${outcome.hint}`] }
});
function what2(outcome) {
  switch (outcome.result) {
    case "done":
      return deeds[outcome.did].words;
    case "not compared":
      return `not compared${uncompared[outcome.evidence]}: ${outcome.message}`;
    case "refused":
    case "skipped":
    case "failed":
    case "not attempted":
      return `${sigils[outcome.verb].words} ${outcome.result}: ${outcome.message}`;
    default:
      return outcome;
  }
}
var uncompared = {
  unknown: "",
  outside: ", though set outside",
  swapped: ", though its source changed in git"
};
var colours = {
  failed: "red",
  refused: "magenta",
  skipped: "yellow",
  "not compared": "yellow",
  "not attempted": "yellow"
};

// src/report/pages/sections.ts
var makeSections = (vaults, changes, style) => {
  const changesIn = byVault(changes);
  return vaults.map((vault) => section(vault, changesIn(vault.vault), style));
};
function section(vault, changes, { all, unmanaged, options }) {
  const shown = changes.filter((change) => isUnmanaged(change) ? unmanaged : all || !isFolded(change));
  const folded = all ? [] : changes.filter(isFolded);
  const count = (is) => folded.filter(is).length;
  const folds = [
    ["settle", count(({ verb }) => verb === "settle"), "to compare at apply"],
    ["settle", count(({ verb }) => verb === "refused"), "held back: to compare at apply"],
    ["unchanged", count((change) => change.verb === "unchanged" && !change.absent), "unchanged"],
    ["unchanged", count(isAbsent), "absent as declared: nothing to do"],
    ["left", count(({ verb }) => verb === "left"), "not loaded"],
    ["left", vault.unmanaged - shown.filter(isUnmanaged).length, "unmanaged"]
  ];
  return {
    heading: vault.vault,
    url: vault.url,
    ...heldBackOf(vault, options),
    rows: joinAlike(shown.toSorted((a, b) => rank(a) - rank(b)).map((change) => makeRow(change, options))),
    folds: folds.flatMap(([verb, count2, words2]) => count2 > 0 ? [{ verb, words: `${count2} ${words2}` }] : [])
  };
}
var heldBackOf = ({ owned, heldBack }, options) => heldBack ? { heldBack: heldBackWords({ owned, heldBack }, options) } : {};
var rank = (change) => {
  const intent = intentOf(change);
  if (intent) return isDestructive(intent) ? 0 : 2;
  return change.verb === "refused" ? 1 : 3;
};

// src/report/pages/apply.ts
function applyPage(document, style) {
  const { plan, outcomes, started, unapproved } = document;
  const base = { title: "Apply", findings: groupFindings(findings(document)) };
  const errors = errorWords(plan.findings);
  if (errors)
    return {
      ...base,
      sections: [],
      summary: `Not applied: ${errors}. Nothing was written.`,
      closing: ["Mend what the findings call an error, and apply again."]
    };
  if (unapproved) return { ...base, ...unapprovedPage(plan, unapproved, style) };
  if (!started)
    return { ...base, findings: [], sections: [], summary: "Not applied. Nothing was written.", closing: [] };
  const [outcomesIn, changesIn] = [byVault(outcomes), byVault(plan.changes)];
  return {
    ...base,
    sections: plan.vaults.map(
      (vault) => applied(vault, outcomesIn(vault.vault), changesIn(vault.vault), style)
    ),
    summary: summarizeApply(outcomes, plan.changes),
    closing: closingWords(outcomes, style)
  };
}
var isInterrupted = (outcome) => outcome.result === "not attempted" && outcome.message === interruptedMessage;
function closingWords(outcomes, { options }) {
  if (!outcomes.some(({ result }) => isUnfinished[result])) return [];
  const again = `Run ${options === "flags" ? "it" : "the job"} again: it plans anew and does what is left.`;
  return [outcomes.some(isInterrupted) ? `Interrupted. ${again}` : again];
}
var isUnfinished = {
  ...{ failed: true, skipped: true, "not attempted": true },
  ...{ done: false, refused: false, "not compared": false }
};
function findings({ plan, findings: findings2 }) {
  const known = new Set(plan.findings.map((finding) => JSON.stringify(finding)));
  return [...plan.findings, ...findings2.filter((finding) => !known.has(JSON.stringify(finding)))];
}
function unapprovedPage(plan, { effects, approvedDigest }, { options }) {
  const effectsIn = byVault(effects);
  const vaults = plan.vaults.map(({ vault, url, wanted, owned }) => ({ vault, url, wanted, owned, unmanaged: 0 })).filter(({ vault }) => effectsIn(vault).length > 0);
  const what4 = effects.length === 0 ? "this is not the approved plan" : `${countWords(effects.length, "effect")} not approved`;
  return {
    sections: makeSections(vaults, effects, { all: true, unmanaged: true, options }),
    summary: `Not applied: ${what4}. Nothing was written.`,
    closing: [
      `Approved digest: ${approvedDigest}`,
      `Digest: ${plan.digest}`,
      ...plan.partial ? ["No digest approves a plan of only a part of the vaults."] : [],
      "Make a new plan, have it approved, and apply again."
    ]
  };
}
function applied(summary2, outcomes, changes, style) {
  const { vault, url } = summary2;
  const { all } = style;
  const interrupted = all ? [] : outcomes.filter(isInterrupted);
  const open = outcomes.filter((outcome) => outcome.result !== "done" && (all || !isInterrupted(outcome)));
  const done = outcomes.filter((outcome) => outcome.result === "done");
  const refused = changes.filter((change) => change.verb === "refused" && change.rule !== "unread vault");
  const [planned] = makeSections([{ ...summary2, unmanaged: 0 }], refused, style);
  return {
    heading: vault,
    url,
    ...heldBackOf(summary2, style.options),
    rows: [
      ...open.toSorted((a, b) => ranks[a.result] - ranks[b.result]).map(makeOutcomeRow),
      ...planned?.rows ?? [],
      ...all ? done.map(makeOutcomeRow) : []
    ],
    folds: [
      ...planned?.folds ?? [],
      ...all ? [] : deedCounts(done),
      ...interrupted.length === 0 ? [] : [{ verb: "left", words: `${interrupted.length} not attempted: ${interruptedMessage}` }]
    ]
  };
}
var ranks = {
  failed: 0,
  refused: 1,
  skipped: 2,
  "not compared": 3,
  "not attempted": 4,
  done: 5
};

// src/report/pages/doctor.ts
function doctorPage({ run, vaults, absent, targets = [], findings: findings2 = [] }) {
  const verbs2 = vaults.flatMap((vault) => vault.way === "open" ? vault.verbs : []);
  const asked = [...verbs2, ...targets.flatMap(({ needs }) => needs)];
  const of = (result) => asked.filter((one) => one.result === result).length;
  const unreached = vaults.filter(({ way }) => way !== "open" && way !== "not asked").length;
  const counts = listCounts([
    [of("allowed"), "allowed"],
    [of("denied"), "denied"],
    [of("unclear"), "unclear"],
    [of("not tried"), "not tried"],
    [unreached, `${pluralWords(unreached, "vault")} not reached`]
  ]);
  return {
    title: "Doctor",
    sections: [
      ...vaults.map((vault) => ({
        heading: vault.vault,
        url: vault.url,
        rows: rows(vault, run),
        folds: []
      })),
      ...targets.map(({ target, kind, needs }) => ({
        heading: target,
        url: `target ${kind}`,
        isTarget: true,
        rows: needs.length > 0 ? needs.map(targetRow) : [makePlainRow("allowed", "nothing", "it needs nothing")],
        folds: []
      }))
    ],
    findings: groupFindings(findings2),
    summary: `${countWords(vaults.length, "vault")}${targets.length > 0 ? ` and ${countWords(targets.length, "target")}` : ""}: ${counts === "" ? "nothing to ask" : counts}.`,
    closing: [
      ...verbs2.some(isByAbsentName) ? ["* Asked of a name that is not there, which is no proof on Azure: see docs/how-to/access.md."] : [],
      ...run !== "plan" && verbs2.length > 0 ? [`Nothing was written: rights to write were asked of ${absent}.`] : [],
      ...verbs2.some(({ result }) => result === "denied") ? [
        "doctor --emit roles prints the role assignments; doctor --wait asks until a new one works, which takes some minutes."
      ] : []
    ]
  };
}
function rows(vault, run) {
  switch (vault.way) {
    case "open":
      return vault.verbs.map(row2);
    case "not asked":
      return [
        makePlainRow(
          "not tried",
          "every verb",
          run === "rotate" ? "nothing rotates in the vault, so nothing is needed" : "nothing is declared for the vault, so nothing is needed"
        )
      ];
    case "blocked":
    case "vault not found":
    case "unauthenticated":
    case "failed":
      return [makePlainRow("denied", obstacles[vault.way], vault.message)];
    default:
      return vault;
  }
}
var obstacles = {
  blocked: "blocked by a firewall",
  "vault not found": "vault not found",
  unauthenticated: "not signed in",
  failed: "not reached"
};
var row2 = (access) => makePlainRow(access.result, access.verb, `${access.run}: ${what3(access)}`);
function what3(access) {
  const { verb, action, role } = access;
  switch (access.result) {
    case "allowed":
      return isByAbsentName(access) ? "allowed *" : "allowed";
    case "denied": {
      const protection = verb.startsWith("purge ") ? ", or the vault has purge protection" : "";
      return `denied: the data action ${action} is missing, which the role ${role} has${protection}`;
    }
    case "unclear":
      return `unclear: ${access.message} The role ${role} has ${action}`;
    case "not tried":
      return `not tried, for that would write. The role ${role} has ${action}`;
    default:
      return access;
  }
}
function targetRow(need) {
  const isAllowed = need.result === "allowed";
  switch (need.is) {
    case "variable":
      return makePlainRow(
        need.result,
        need.name,
        isAllowed ? "the variable is set" : "the variable is not set. Set it for the run that rotates"
      );
    case "token":
      if (need.result === "not tried")
        return makePlainRow(
          need.result,
          "token",
          `not tried: with --emulator none is asked for. It takes one for ${need.scope}`
        );
      return makePlainRow(
        need.result,
        "token",
        isAllowed ? `the identity gets one for ${need.scope}` : `the identity gets none for ${need.scope}. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write`
      );
    case "actions":
      return makePlainRow(
        need.result,
        "role",
        `not tried, for that would show a key. It takes ${need.actions.join(" and ")} on ${need.resource}: doctor --emit roles --for rotate prints a role with these`
      );
    case "permission":
      return makePlainRow(
        need.result,
        "permission",
        `not tried, for that would write. It takes ${need.permission} of Microsoft Graph and the ownership of application ${need.clientId}: docs/how-to/rotate-an-entra-application.md has the commands`
      );
    case "rights":
      return makePlainRow(
        need.result,
        "rights",
        `not tried at ${need.at}: docs/reference/rotation-targets.md lists them`
      );
    default:
      return need;
  }
}
var isByAbsentName = (access) => access.result === "allowed" && access.by === "absent name";

// src/model/drift.ts
var driftKinds = ["outside", "changed", "disabled", "deleted", "missing", "orphan"];

// src/report/words/remedies.ts
function remedyWords({ entries: entries2, fixable }, { options }) {
  const command = (option) => `${options === "flags" ? "drift" : "The input"} ${optionWords(option, options)}`;
  return [
    ...fixWords(fixable).map((words2) => `${command("fix")} ${words2}`),
    ...entries2.some(isAcceptable) ? [`${command("accept")} writes the properties that moved into the manifests.`] : []
  ];
}
var keptWords = (count) => `${countWords(count, "value")} set outside ${count === 1 ? "stays" : "stay"}, for git does not hold what was there before`;
function fixWords({ whole, partly, tags, not }) {
  const all = whole + partly + tags + not;
  const back = whole + partly;
  const only = back === all ? "" : ` of ${back} of ${countWords(all, "object")}`;
  const limits2 = whole === all ? "" : ": it creates nothing, takes nothing away, and leaves what git moved as well";
  return [
    ...back > 0 ? [`brings back what was last applied${only}${limits2}.`] : [],
    ...tags > 0 ? [`only writes our tags again where ${keptWords(tags)}.`] : []
  ];
}
var isAcceptable = ({ kinds: kinds2, edits }) => kinds2.every((kind) => kind === "changed" || kind === "disabled") && edits.some(({ cause }) => cause === "drift");

// src/report/pages/drift-accept.ts
function driftAcceptPage({ vaults, findings: findings2 }, { files, properties, left }) {
  const what4 = properties === 0 ? "nothing" : `${countWords(properties, "property", "properties")} in ${countWords(files.length, "file")}`;
  const leftIn = byVault(left);
  return {
    title: "Drift",
    sections: vaults.map(({ vault, url }) => ({
      heading: vault,
      url,
      rows: leftIn(vault).map(leftRow),
      folds: []
    })),
    findings: groupFindings(findings2),
    summary: `Accepted: ${what4}${left.length === 0 ? "" : `; ${left.length} not accepted`}.`,
    closing: [
      ...files.map((file) => `Wrote ${quoteText(file)}`),
      ...files.length > 0 ? ["Next: look at what changed, and commit it."] : []
    ]
  };
}
var leftRow = ({ id, edit, message }) => ({
  ...makePlainRow("left", nameWords(id), `not accepted: ${message}`),
  edits: edit ? editRows(edit) : []
});

// src/report/pages/drift.ts
function driftPage(document, style) {
  const { digest, fix, accepted } = document;
  if (fix) return fixPage(document, fix, style);
  if (accepted) return driftAcceptPage(document, accepted);
  return {
    title: "Drift",
    sections: sections(document, style),
    findings: groupFindings(document.findings),
    summary: summaryWords(document),
    closing: [...remedyWords(document, style), `Digest: ${digest}`]
  };
}
function sections({ vaults, entries: entries2, pending, refused }, { options }) {
  const [entriesIn, refusedIn, pendingIn] = [byVault(entries2), byVault(refused), byVault(pending)];
  return vaults.map(({ vault, url }) => ({
    heading: vault,
    url,
    rows: [
      ...entriesIn(vault).map(driftRow),
      ...refusedIn(vault).map((change) => makeRow(change, options)),
      ...pendingIn(vault).map(pendingRow)
    ],
    folds: []
  }));
}
function fixPage(document, fix, style) {
  const { left } = fix;
  const page = applyPage({ ...document, ...fix, kind: "Apply" }, style);
  if (!fix.started) return { ...page, title: "Drift" };
  const leftIn = byVault(left);
  return {
    ...page,
    title: "Drift",
    sections: page.sections.map((section4) => ({
      ...section4,
      rows: [...section4.rows, ...leftIn(section4.heading).map(leftRow2)]
    })),
    summary: left.length === 0 ? page.summary : `${page.summary} ${left.length} not healed.`,
    closing: document.fixable.tags === 0 ? page.closing : [`${keptWords(document.fixable.tags)}.`, ...page.closing]
  };
}
var leftRow2 = (entry) => ({ ...driftRow(entry), notes: [`not healed: ${reason(entry)}`] });
function reason({ kinds: [kind] }) {
  if (kind === "missing") return "apply creates it";
  if (kind === "orphan") return "nothing is taken away here";
  return "git moved too, or what was last applied cannot be told: see plan";
}
var driftRow = ({ id, verb, kinds: kinds2, edits }) => ({
  ...makePlainRow(verb, nameWords(id), kinds2.map((kind) => words[kind]).join(", ")),
  edits: edits.flatMap(editRows)
});
var pendingRow = ({ id, verb, edits, swap }) => ({
  ...makePlainRow(verb, nameWords(id), `pending: ${swap ? "source changed in git" : sigils[verb].words}`),
  colour: "dim",
  edits: edits.flatMap(editRows)
});
var words = {
  outside: "set outside",
  changed: "changed",
  disabled: "disabled",
  deleted: "soft-deleted",
  missing: "missing: purged, or never created",
  orphan: "orphan: gone from git"
};
function summaryWords({ summary: summary2, partial }) {
  const counts = driftKinds.map((kind) => [summary2[kind], words[kind].replace(/:.*/, "")]);
  const drift = listCounts(counts);
  const rest = listCounts([
    [summary2.pending, "pending"],
    [summary2.refused, "refused"],
    [summary2.unknown, "to compare"],
    [summary2.unchanged, "unchanged"]
  ]);
  const end = rest === "" ? "" : `${rest}.`;
  if (drift === "") return `No drift${partial ? " in the vaults that could be read" : ""}. ${end}`.trimEnd();
  return end === "" ? `Drift: ${drift}.` : `Drift: ${drift}; ${end}`;
}

// src/report/pages/error.ts
var errorPage = ({ errors }) => ({
  title: "Error",
  sections: [],
  findings: [...Map.groupBy(errors, ({ code }) => code)].map(([code, entries2]) => ({
    severity: "error",
    heading: `${code} (${entries2.length})`,
    rows: entries2.map(rowOf),
    confidential: false
  })),
  summary: `The run ended with ${countWords(errors.length, "error")}.`,
  closing: []
});
var rowOf = ({ place, vault, message, hint }) => ({
  about: place ? formatPlace(place) : vault ?? "this run",
  message: hint === void 0 ? message : `${message} (hint: ${hint})`
});

// src/report/pages/explain.ts
function explainPage({ name, objects, vaults, findings: findings2 }, style) {
  const effects = objects.flatMap(({ changes }) => changes.filter(isEffect)).length;
  const refused = objects.flatMap(({ changes }) => changes).filter(({ verb }) => verb === "refused").length;
  const calls = objects.reduce((sum, object) => sum + object.calls.length, 0);
  const roles = [...new Set(objects.flatMap((object) => object.roles))];
  const doing = effects > 0 ? `apply would carry out ${countWords(effects, "effect")} by at most ${countWords(calls, "call")}` : "apply would do nothing";
  const barred = refused > 0 ? `; ${countWords(refused, "change")} refused` : "";
  return {
    title: "Explanation",
    sections: objects.map((object) => {
      const vault = vaults.find((one) => one.vault === object.id.vault);
      return { ...section2(object, style), ...vault && heldBackOf(vault, style.options) };
    }),
    findings: groupFindings(findings2),
    summary: `${quoteText(name)}: ${countWords(objects.length, "object")}; ${doing}${barred}.`,
    closing: roles.length === 0 ? [] : [`Least roles for these calls: ${roles.join(", ")}.`]
  };
}
function section2(object, { options }) {
  const { id, url, git, live, properties, changes, calls } = object;
  return {
    heading: objectName(id),
    url,
    rows: [
      makePlainRow("left", "git", gitWords(git)),
      makePlainRow("left", "vault", liveWords(live)),
      ...valueRows(object),
      ...properties.map((property) => {
        const { name, what: what4 } = propertyWords(property);
        const verb = property.cause ? "update" : property.owner === "nobody" ? "left" : "unchanged";
        return makePlainRow(verb, name, what4);
      }),
      ...changes.map((change) => ({ ...makeRow(change, options), name: "plan" })),
      ...calls.map(
        ({ vault, request, when, role, action }, i) => makePlainRow(
          "left",
          `call ${i + 1}`,
          `${request}${vault === id.vault ? "" : ` in vault ${quoteText(vault)}`}${when === void 0 ? "" : `, ${when}`}: ${role} (${action})`
        )
      )
    ],
    folds: []
  };
}
function gitWords(git) {
  if (!git) return "no manifest declares it";
  const { place, state, owner, rotation } = git;
  const turned = rotation === void 0 ? "" : `, rotated by ${quoteText(rotation)}`;
  return `${state === "absent" ? "declared absent" : "declared"} at ${formatPlace(place)}, for ${quoteText(owner)}${turned}`;
}
function liveWords(live) {
  if (live === void 0) return "it is not there, and not soft-deleted";
  if (live === "unlisted")
    return "it is not there; whether it is soft-deleted cannot be told without the right to list deleted objects";
  const { state, created, updated, purgesOn, written, forged } = live;
  const gone = purgesOn === void 0 ? "soft-deleted" : `soft-deleted, until ${dateWords(purgesOn)}`;
  return [
    `${state === "live" ? "it is there" : gone}, ${ownerWords(live)}`,
    `its newest version is of ${dateWords(created)}`,
    `it moved last on ${dateWords(updated)}`,
    ...written ? [
      `our tags were last written to the version of ${dateWords(written.created)}${written.newest ? "" : ", which is not the newest one"}; they count ${countWords(written.versions, "version")}`
    ] : forged ? ["its kvg-state was not written under this config's fingerprint key"] : []
  ].join("; ");
}
function ownerWords({ ownership, owner }) {
  switch (ownership) {
    case "ours":
      return "ours";
    case "foreign":
      return `owned by ${quoteText(owner ?? "")}`;
    case "unowned":
      return "bears no owner";
    case "certificate":
      return "belongs to a certificate";
    default:
      return ownership;
  }
}
function valueRows({ id, git, live, evidence }) {
  const [what4, since] = [id.kind === "key" ? "material" : "value", live];
  if (git?.state !== "present") return [];
  const known = evidence ? `; ${knownWords(evidence)}` : "";
  const seen = typeof since === "object" ? `; the live one is of ${dateWords(since.created)}` : "";
  const isMoved = evidence !== void 0 && !["same", "made", "external"].includes(evidence.value);
  return [makePlainRow(isMoved ? "settle" : "unchanged", what4, `${originWords(git)}${known}${seen}`)];
}
function originWords({ source, rotation }) {
  if (!source) return "made by the service";
  if (source.from !== "external") return `from ${sourceWords(source)}`;
  if (source.first) return `created from ${sourceWords(source.first)}, and then somebody else's`;
  return rotation === void 0 ? "external: somebody else owns it" : "made by its rotation";
}

// src/report/pages/import.ts
var most = 10;
function importPage(document, { all }) {
  const { vault, url, files, left, config, emulator, emulatorFile } = document;
  const shown = all ? files : files.slice(0, most);
  const more = files.length - shown.length;
  const where = config === "keyvault-gitops.yaml" ? "" : ` --config ${quoteText(config)}`;
  const file = emulatorFile === void 0 ? "" : `=${quoteText(emulatorFile)}`;
  return {
    title: "Import",
    sections: [{ heading: vault, url, rows: left.map(leftRow3), folds: [] }],
    findings: [],
    summary: summary(document),
    closing: [
      ...shown.map((file2) => `Wrote ${quoteText(file2)}`),
      ...more > 0 ? [`Wrote ${countWords(more, "more file")}: --all names them`] : [],
      `Next: keyvault-gitops plan${where}${emulator ? ` --emulator${file}` : ""}`
    ]
  };
}
var leftRow3 = ({ id, message }) => makePlainRow("left", nameWords(id), `left out: ${message}`);
function summary({ summary: { secrets, keys, left, deleted } }) {
  const gone = deleted === "unreadable" ? "soft-deleted objects could not be listed" : `${deleted} soft-deleted`;
  const rest = [...left > 0 ? [`${left} left out`] : [], ...deleted === 0 ? [] : [gone]];
  const end = rest.length > 0 ? `; ${rest.join(", ")}` : "";
  return `Imported: ${countWords(secrets, "secret")}, ${countWords(keys, "key")}${end}.`;
}

// src/report/pages/plan.ts
function planPage(plan, style) {
  const errors = errorWords(plan.findings);
  return {
    title: "Plan",
    sections: makeSections(plan.vaults, plan.changes, style),
    findings: groupFindings(plan.findings),
    summary: summarizePlan(plan),
    isProposal: true,
    closing: [
      ...errors ? [`${errors}: apply would write nothing.`] : [],
      plan.changedSince ? nothingApproved : `Digest: ${plan.digest}`
    ]
  };
}
var nothingApproved = "This plan approves nothing: apply is about every vault. Plan without changed-since for that.";

// src/report/pages/rotate.ts
function rotatePage(document, style) {
  const { vaults, dryRun, reason: reason2, entries: entries2, copies } = document;
  const [entriesIn, copiesIn2] = [byVault(entries2), byVault(copies)];
  return {
    title: "Rotation",
    sections: vaults.map(({ vault, url }) => section3(vault, url, entriesIn(vault), copiesIn2(vault), style)).filter(({ rows: rows2, folds }) => rows2.length > 0 || folds.length > 0),
    findings: groupFindings(document.findings),
    summary: `Rotation${dryRun ? " (dry run)" : ""}: ${summaryWords2(document)}.`,
    closing: reason2 === void 0 ? [] : [`Asked for now, because: ${reason2}`]
  };
}
function summaryWords2({ summary: summary2, entries: entries2, copies }) {
  const would = entries2.filter(({ result }) => result === "would rotate");
  const unfinished = would.filter(isUnfinished2).length;
  const asked = would.filter(({ due }) => due.is === "due" && due.why === "asked").length;
  const written = copies.filter(({ result }) => result === "done").length;
  const counts = listCounts([
    [summary2.rotated, "rotated"],
    [would.length - unfinished - asked, "due"],
    [unfinished + summary2.unknown, "unfinished"],
    [asked, "asked for"],
    [summary2.refused, "refused"],
    [summary2.failed, "failed"],
    [summary2.abandoned, "given up"],
    [written, written === 1 ? "copy" : "copies"],
    [copies.length - written, written === copies.length - 1 ? "copy not written" : "copies not written"]
  ]);
  const states = entries2.flatMap(({ published }) => published?.is ?? []);
  const count = (is) => states.filter((state) => state === is).length;
  const works = listCounts([
    [count("does not work"), count("does not work") === 1 ? "does not work" : "do not work"],
    [count("unknown"), count("unknown") === 1 ? "is not known to work" : "are not known to work"]
  ]);
  const rest = listCounts([
    [summary2["not due"], "not due"],
    [summary2["nothing to abandon"], "with nothing to give up"]
  ]);
  const nothing = summary2["nothing to abandon"] > 0 ? "nothing given up" : "nothing due";
  return [counts === "" ? nothing : counts, works && `of what is published ${works}`, rest].filter(Boolean).join("; ");
}
var isUnfinished2 = ({ due }) => due.is === "due" && due.why === "unfinished";
function section3(vault, url, entries2, copies, style) {
  const later = entries2.filter(({ result }) => result === "not due");
  const shown = style.all ? entries2 : entries2.filter(({ result }) => result !== "not due");
  return {
    heading: vault,
    url,
    rows: [...shown.map(row3), ...copies.map(makeOutcomeRow)],
    folds: later.length === 0 || style.all ? [] : [{ verb: "unchanged", words: `${later.length} not due` }]
  };
}
function row3(entry) {
  const [verb, colour] = looks[entry.result];
  const { published } = entry;
  return {
    ...makePlainRow(verb, nameWords(entry.id), rotationWords(entry)),
    colour: published?.is === "does not work" ? "red" : colour,
    notes: [
      ...entry.result === "would rotate" ? placeWords(entry) : [],
      ...entry.result === "refused" ? [`what lifts it: ${entry.hint}`] : [],
      ...publishedWords(entry),
      ...entry.result === "refused" ? [`at ${formatPlace(entry.place)}`] : []
    ]
  };
}
function placeWords({ address, users = [] }) {
  const names = users.map(quoteText).join(", ");
  const words2 = [
    ...address === void 0 ? [] : [`address: ${address}`],
    ...users.length === 0 ? [] : [`credential: ${users.length > 1 ? `one of ${names}` : names}`]
  ];
  return words2.length === 0 ? [] : [words2.join("; ")];
}
function publishedWords({ published, address }) {
  switch (published?.is) {
    case void 0:
      return [];
    case "works":
      return address === void 0 ? [] : ["what is published works"];
    case "does not work":
      return [`what is published does not work; ${published.hint}`];
    case "unknown":
      return [`it is not known whether what is published works; ${published.hint}`];
    default:
      return published;
  }
}
function rotationWords(entry) {
  const by = entry.target === void 0 ? "" : ` with ${entry.target}`;
  const why = dueWords(entry.due);
  switch (entry.result) {
    case "not due":
      return why;
    case "would rotate":
      return isUnfinished2(entry) ? `would finish its rotation${by}` : `would rotate${by}: ${why}`;
    case "rotated":
      return isUnfinished2(entry) ? `rotated${by}: an earlier run had begun` : `rotated${by}: it was ${why}`;
    case "refused":
      return `rotation refused: ${entry.message}`;
    case "unknown":
      return `rotation unfinished: ${entry.message}`;
    case "failed":
      return `rotation failed: ${entry.message}`;
    case "abandoned":
      return "its unfinished rotation is given up";
    case "nothing to abandon":
      return "no rotation of it is unfinished";
    default:
      return entry;
  }
}
function dueWords(due) {
  switch (due.is) {
    case "later":
      return `due on ${formatDate(due.at)}`;
    case "never":
      return "never due: it has no expiry";
    case "due":
      if ("since" in due) return `due since ${formatDate(due.since)}`;
      return due.why === "asked" ? "asked for" : due.why;
    default:
      return due;
  }
}
var looks = {
  "not due": ["unchanged", "dim"],
  "would rotate": ["rotate", "yellow"],
  rotated: ["rotate", "green"],
  refused: ["refused", "magenta"],
  unknown: ["rotate", "yellow"],
  failed: ["rotate", "red"],
  abandoned: ["rotate", "green"],
  "nothing to abandon": ["unchanged", "dim"]
};

// src/report/pages/validate.ts
function validatePage({ files, vaults, findings: findings2, staleSchemas = [] }) {
  const objects = vaults.reduce((sum, vault) => sum + vault.objects, 0);
  const counts = [
    countWords(files, "file"),
    countWords(vaults.length, "vault"),
    countWords(objects, "object")
  ];
  return {
    title: "Validation",
    sections: [],
    findings: groupFindings(findings2),
    summary: `${counts.join(", ")}: ${errorWords(findings2) ?? "valid"}.`,
    closing: staleSchemas.map(
      (path) => `Note: ${quoteText(path)} is not this version's; keyvault-gitops schema --write refreshes it`
    )
  };
}

// src/report/pages/make-page.ts
function makePage(document, style) {
  const { title, sections: sections2, summary: summary2, ...rest } = pageOf(document, style);
  const mark = emulatorWords(document);
  const failed = "failed" in document ? document.failed ?? [] : [];
  const shard = shardOf(document);
  const since = "changedSince" in document ? document.changedSince : void 0;
  return {
    ...rest,
    title: since ? `${title} of what changed since ${quoteText(since.ref)}` : title,
    ...since && { changedSince: changedSinceWords(since) },
    summary: failed.length === 0 && isOfNoVault(document) ? nothingSelected : [
      summary2,
      ...failedVaultWords(failed.length),
      ...shard ? [`Shard ${shard.number} of ${shard.of}.`] : [],
      ...mark ? [`On the ${mark}.`] : []
    ].join(" "),
    sections: [
      ...sections2.map((section4) => ({
        ...section4,
        url: section4.isTarget ? section4.url : mark ?? section4.url,
        rows: section4.rows.map(withUnseen)
      })),
      // They stand last, where a long text ends.
      ...failed.map(({ vault, url, message }) => ({
        heading: vault,
        url: mark ?? url,
        failure: `could not be read, so nothing is known of it: ${message}`,
        rows: [],
        folds: []
      }))
    ]
  };
}
function withUnseen(row4) {
  const ends = row4.edits.flatMap(({ property, before = "", after }) => [property, before, after]);
  const texts = [...namesOf(row4), row4.what, ...row4.sent ?? [], ...row4.notes, ...ends];
  return texts.some((text2) => hasUnseen(text2) || quotedUnseen.test(text2)) ? { ...row4, notes: [...row4.notes, unseenNote] } : row4;
}
var quotedUnseen = /(?<!\\)(?:\\\\)*\\(?:[bfnrt]|u[0-9a-f]{4})/;
var unseenNote = "holds characters that cannot be seen: each is shown as an escape";
var nothingSelected = "Nothing selected here: this run is about no vault.";
var isOfNoVault = (document) => document.kind !== "Error" && document.kind !== "Import" && document.kind !== "Explanation" && (document.kind === "Apply" ? document.plan : document).vaults.length === 0;
function pageOf(document, style) {
  switch (document.kind) {
    case "Validation":
      return validatePage(document);
    case "Plan":
      return planPage(document, style);
    case "Apply":
      return applyPage(document, style);
    case "Drift":
      return driftPage(document, style);
    case "Doctor":
      return doctorPage(document);
    case "Rotation":
      return rotatePage(document, style);
    case "Import":
      return importPage(document, style);
    case "Explanation":
      return explainPage(document, style);
    case "Error":
      return errorPage(document);
    default:
      return document;
  }
}

// src/report/formats/edit-lines.ts
function formatEditLines(edits, width, unicode) {
  const cells = edits.map(({ property: property2, before, after, cause: cause2 }) => ({
    property: inPieces(property2, unicode),
    ends: [...before === void 0 ? [] : [inPieces(before, unicode)], inPieces(after, unicode)],
    cause: cause2 ? `(${cause2})` : ""
  }));
  const cause = widestOf(cells.map((cell) => cell.cause));
  const fits = (cell, column) => column + widthOf(cell.ends.join(arrow)) + cause + 2 * gap.length <= width;
  const property = widestOf(
    cells.filter((cell) => fits(cell, widthOf(cell.property))).map((cell) => cell.property)
  );
  const inLine = new Set(cells.filter((cell) => fits(cell, Math.max(widthOf(cell.property), property))));
  const change = widestOf([...inLine].map(({ ends }) => ends.join(arrow)));
  return cells.flatMap(
    (cell) => inLine.has(cell) ? [padText(cell.property, property), padText(cell.ends.join(arrow), change), cell.cause].join(gap).trimEnd() : stacked(cell, width)
  );
}
var [arrow, gap] = [" -> ", "  "];
function stacked({ property, ends, cause }, width) {
  const [first, last] = ["     ", "  -> "];
  return [
    ...wrapCharacters(`${property}${gap}${cause}`.trimEnd(), width),
    ...ends.flatMap((end, i) => {
      const [line = "", ...more] = wrapCharacters(end, width - first.length);
      return [(i === 0 ? first : last) + line, ...more.map((rest) => first + rest)];
    })
  ];
}

// src/report/formats/text.ts
var formatText = (document, style) => formatTextPage(makePage(document, style), style);
function formatTextPage({ sections: sections2, findings: findings2, summary: summary2, changedSince, isProposal, closing }, style) {
  const words2 = (line) => wrapWords(inWords(line, style.unicode), style.width);
  const end = [
    ...words2(summary2).map((line) => paintText(line, "bold", style)),
    ...[changedSince?.names ?? [], closing].flat().flatMap(words2)
  ];
  const parts2 = [...sections2.map((section4) => sectionLines(section4, style)), findingLines(findings2, style)];
  const isLong = parts2.flat().length > screen;
  return [...parts2, ...isProposal && isLong ? repeatDestroys(sections2, style) : [], end].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
var screen = 24;
var repeatDestroys = (sections2, style) => sections2.map((section4) => ({
  ...section4,
  heading: `Once more: what is taken away in ${section4.heading}`,
  rows: section4.rows.filter(({ colour }) => colour === "red").map((row4) => ({ ...row4, sent: [], edits: [] })),
  folds: []
})).filter(({ rows: rows2 }) => rows2.length > 0).map((section4) => sectionLines(section4, style));
function sectionLines({ heading, url, heldBack, failure, rows: rows2, folds }, style) {
  const most2 = Math.max(12, Math.floor(style.width / 2));
  const column = widestOf(rows2.map((row4) => label(row4, style)).filter((name) => widthOf(name) <= most2));
  return [
    ...headingLines(heading, url, style),
    ...heldBack === void 0 ? [] : noticeLines(heldBack, "magenta", style),
    ...failure === void 0 ? [] : noticeLines(failure, "red", style),
    ...rows2.flatMap((row4) => rowLines(row4, column, style)),
    ...folds.map(
      ({ verb, words: words2 }) => `  ${signed(verb, style, sigils[verb].colour)} ${inText(words2, style.unicode)}`
    )
  ];
}
function noticeLines(words2, colour, style) {
  const indent = 2 + signColumns(style) + 1;
  const [first = "", ...more] = wrapWords(inWords(words2, style.unicode), style.width - indent);
  return [`  ${signed("refused", style, colour)} ${first}`, ...more.map((line) => indented(line, indent))];
}
function headingLines(heading, url, style) {
  const [name, address] = [heading, url].map((part) => inText(part, style.unicode));
  const [vault, where] = [paintText(name ?? "", "bold", style), paintText(address ?? "", "dim", style)];
  return widthOf(`${name}  ${address}`) <= style.width ? [`${vault}  ${where}`] : [vault, `  ${where}`];
}
var label = ({ name, others = [] }, { unicode }) => others.length === 0 ? inText(name, unicode) : `${1 + others.length} alike`;
var detail = 7;
function rowLines(row4, column, style) {
  const { width, unicode } = style;
  const name = label(row4, style);
  const start = `  ${signed(row4.verb, style, row4.colour)} ${paintText(padText(name, column), row4.colour, style)}`;
  const isShort = widthOf(name) <= column;
  const indent = isShort ? 2 + signColumns(style) + 1 + column + 2 : detail;
  const [first = "", ...more] = whatLines(row4, width - indent, unicode);
  const wrapped = (text2) => wrapWords(inWords(text2, unicode), width - detail);
  const details = [
    ...row4.others ? wrapped(namesOf(row4).join(", ")) : [],
    ...row4.notes.flatMap(wrapped),
    ...formatEditLines(row4.edits, width - detail, unicode)
  ];
  return [
    ...isShort ? [`${start}  ${first}`] : [start, indented(first, indent)],
    ...more.map((line) => indented(line, indent)),
    ...details.map((line) => indented(line, detail))
  ];
}
var indented = (line, indent) => " ".repeat(indent) + line;
function whatLines({ what: what4, sent: sent2 = [] }, width, unicode) {
  const [first = "", second = ""] = [what4, sent2.join(", ")].map((words2) => inWords(words2, unicode));
  if (sent2.length === 0) return wrapWords(first, width);
  const line = `${first}; ${second}`;
  if (widthOf(line) <= width) return [line];
  return [...wrapWords(`${first};`, width), ...wrapWords(second, width)];
}
var signColumns = ({ unicode }) => unicode ? 1 : 2;
var signed = (verb, style, colour) => paintText(padText(sigilOf(verb, style), signColumns(style)), colour, style);
function findingLines(groups, style) {
  if (groups.length === 0) return [];
  const column = "warning".length;
  const lines = groups.flatMap(({ severity, heading, rows: rows2 }) => [
    `  ${paintText(padText(severity, column), colours2[severity], style)}  ${inText(heading, style.unicode)}`,
    ...(severity === "note" && !style.all ? [] : rows2).flatMap(({ about, message }) => {
      const words2 = inWords(`${about}: ${message}`, style.unicode);
      const [first = "", ...more] = wrapWords(words2, style.width - detail - 2);
      return [indented(first, detail), ...more.map((line) => indented(line, detail + 2))];
    })
  ]);
  return [paintText("Findings", "bold", style), ...lines];
}
var colours2 = { error: "red", warning: "yellow", note: "dim" };

// src/plan/estimate.ts
var versionsPerWindow = { secret: 300, key: 20 };
var windowSeconds = 10;
var limits = { secret: "secret creation", key: "key creation" };
var secondsPerCall = 0.1;
var atOnce = 16;
var countCalls = (effect) => (setsPolicy(effect) ? 1 : 0) + callsOf(effect) + countDisablingCalls(effect);
var callsOf = ({ verb }) => {
  if (verb === "create" || verb === "purge") return 1;
  return verb === "rotate" ? 5 : 2;
};
var setsPolicy = (effect) => effect.verb === "create" && "rotationPolicy" in effect.send || "patch" in effect && "rotationPolicy" in effect.patch;
function countDisablingCalls(effect) {
  if (effect.verb === "create" || !("keepEnabled" in effect) || effect.keepEnabled === void 0) return 0;
  const edit = effect.verb !== "recover" && effect.edits.find(({ property }) => property === "versions");
  const many = edit && edit.property === "versions" ? edit.before - edit.after : 0;
  return 1 + many + (effect.verb === "update" ? 0 : 1);
}
function pacedSeconds(effects, kind) {
  const byVault2 = /* @__PURE__ */ new Map();
  for (const { verb, id } of effects)
    if (id.kind === kind && (verb === "create" || verb === "set" || verb === "rotate"))
      byVault2.set(id.vault, (byVault2.get(id.vault) ?? 0) + 1);
  const most2 = versionsPerWindow[kind];
  return Math.ceil((Math.max(0, ...byVault2.values()) - most2) * windowSeconds / most2);
}
function estimateApply(effects) {
  const all = effects.reduce((sum, effect) => sum + countCalls(effect), 0);
  if (all === 0) return { calls: 0, seconds: 0 };
  const unpaced = Math.max(1, Math.ceil(all * secondsPerCall / atOnce));
  const slowest = kinds.reduce((a, b) => pacedSeconds(effects, b) > pacedSeconds(effects, a) ? b : a);
  const seconds = pacedSeconds(effects, slowest);
  return seconds > unpaced ? { calls: all, seconds, limitedBy: limits[slowest] } : { calls: all, seconds: unpaced };
}

// src/plan/assemble-plan.ts
function assemblePlan({ failed, changedSince, ...parts2 }) {
  const changes = orderChanges(parts2.changes);
  const effects = changes.filter(isEffect);
  return {
    digestVersion,
    digest: digestText(
      [
        ...effects.map((effect) => effect.digest).sort(compareText),
        // No effect's digest holds a space.
        ...failed.map(({ vault }) => `failed ${foldName(vault)}`).sort(compareText),
        ...changedSince ? ["changed since"] : []
      ].join("\n")
    ),
    ...partialityOf(failed),
    ...changedSince && { changedSince },
    changes,
    summary: countEach(
      verbs,
      changes.map(({ verb }) => verb)
    ),
    vaults: parts2.vaults.toSorted((a, b) => compareText(foldName(a.vault), foldName(b.vault))),
    estimate: estimateApply(effects)
  };
}
var rank2 = (change) => isEffect(change) ? stages.indexOf(stageOf(change)) : stages.length;
var orderChanges = (changes) => changes.map((change) => ({ change, rank: rank2(change), key: objectKey(change.id) })).sort((a, b) => a.rank - b.rank || compareText(a.key, b.key)).map(({ change }) => change);

export {
  azureKeyTypes,
  findKeyType,
  credentialTag,
  rotationTags,
  renewalOf,
  mostNameLength,
  pendingId,
  isPendingName,
  mostVersions,
  mostHsmVersions,
  findSurplusVersions,
  findNewestOwned,
  boundOfVersions,
  isRotated,
  rotatedByPendingName,
  sourceOf,
  partsOfSource,
  partsOfVersion,
  isGenerated,
  sourcesIn,
  sealedTextsIn,
  copiedIdOf,
  copiesOf,
  copiers,
  copiesIn,
  leavesOf,
  effectKey,
  objectKeyIn,
  isDestructive,
  sigilOf,
  namesOf,
  interruptedMessage,
  makeOutcomeRow,
  isFolded,
  isUnmanaged,
  driftKinds,
  summarizePlan,
  questionWords,
  publishedWords,
  rotationWords,
  makePage,
  formatEditLines,
  formatText,
  formatTextPage,
  require_fast_deep_equal,
  assemblePlan
};
